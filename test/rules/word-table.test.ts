import { describe, expect, it } from "vitest";
import { StemTable, WordTable } from "../../src/rules/index.ts";

describe("WordTable", () => {
  const table = new WordTable<number>([
    ["euro", 1],
    ["écu", 2],
    ["M€", 3],
    ["été", 4],
    ["euro", 5],
  ]);
  const text = "Un Euro, un eu\u00ADro, l'ÉCU et 3 M€ en été";
  const at = (word: string) => [text.indexOf(word), text.indexOf(word) + word.length] as const;

  it("finds a word where it stands, as it is spelt", () => {
    expect(table.exactly(text, ...at("M€"))).toBe(3);
    expect(table.exactly(text, ...at("été"))).toBe(4);
    expect(table.exactly(text, ...at("Euro"))).toBeUndefined();
    expect(table.exactly(text, ...at("et"))).toBeUndefined();
  });

  it("takes the last value of a word that comes twice", () => {
    expect(table.exactly("euro", 0, 4)).toBe(5);
  });

  it("finds a word in other letters, and over a soft hyphen", () => {
    expect(table.folded(text, ...at("Euro"))).toBe(5);
    expect(table.folded(text, ...at("ÉCU"))).toBe(2);
    expect(table.folded(text, ...at("eu\u00ADro"))).toBe(5);
    expect(table.folded(text, ...at("et"))).toBeUndefined();
  });

  it("finds nothing in no stretch, or beyond the text", () => {
    expect(table.exactly(text, 4, 4)).toBeUndefined();
    expect(table.folded("eur", 0, 4)).toBeUndefined();
    expect(table.exactly("eur", -1, 3)).toBeUndefined();
  });

  it("tells apart words that share their ends and their length", () => {
    const words = ["aXcd", "abcd", "acbd", "abXd"].map((word, value) => [word, value] as const);
    const alike = new WordTable(words);
    for (const [word, value] of words) expect(alike.exactly(`(${word})`, 1, 5)).toBe(value);
  });
});

describe("StemTable", () => {
  const stems = new StemTable(["coût", "lev", "lèv"]);
  const begins = (word: string) => stems.begins(`un ${word} de`, 3, 3 + word.length);

  it("tells the words that begin with a stem", () => {
    expect(["levait", "Lèvent", "coûte", "COÛT", "lev"].map(begins)).toEqual([true, true, true, true, true]);
    expect(["le", "coulé", "élève", "relevé"].map(begins)).toEqual([false, false, false, false]);
  });

  it("refuses a stem that is too short", () => {
    expect(() => new StemTable(["le"])).toThrow("expected a stem of 3 letters or more, got le");
  });
});
