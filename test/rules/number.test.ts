import fc from "fast-check";
import { toCardinal as belgian } from "n2words/fr-BE";
import { toCardinal as french } from "n2words/fr-FR";
import { describe, expect, it } from "vitest";
import { numberAnd, numberWords, vulgarFractions } from "../../src/french/index.ts";
import { readDigits, readNumberWords, scale, WordTable } from "../../src/rules/index.ts";

const lexicon = { words: new WordTable(numberWords), and: numberAnd, vulgarFractions };

function words(text: string): string | null {
  const figure = readNumberWords(text, 0, lexicon);
  return figure === null ? null : `${figure.decimal}|${text.slice(0, figure.end)}`;
}

function digits(text: string): string | null {
  const figure = readDigits(text, 0, lexicon);
  return figure === null ? null : `${figure.decimal}|${text.slice(0, figure.end)}`;
}

describe("readNumberWords", () => {
  it("reads every number below a million, of France and of Belgium", () => {
    fc.assert(
      fc.property(
        fc.nat(999_999),
        fc.constantFrom(french, belgian),
        fc.boolean(),
        (number, spell, joined) => {
          const text = joined ? spell(number).replaceAll(" ", "-") : spell(number);
          const read = words(`${text} euros`);
          if (read !== `${number}|${text}`) expect(read).toBe(`${number}|${text}`);
        },
      ),
      { numRuns: 10_000 },
    );
  });

  it.each([
    ["deux trois millions", "2|deux"],
    ["huitante-cinq francs", "85|huitante-cinq"],
    ["quatre\u00A0vingt dix", "90|quatre\u00A0vingt dix"],
    ["deux et trois", "2|deux"],
    ["dix-sept cents", "1700|dix-sept cents"],
    ["mille milliards", "1000|mille"],
    ["Quatre-vingts millions", "80|Quatre-vingts"],
    ["vingt et\nun ans", "21|vingt et\nun"],
  ])("reads « %s »", (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it.each(["huits", "et un", "millefeuille", "unanime", "-deux"])("leaves « %s » alone", (text) => {
    expect(words(text)).toBeNull();
  });
});

describe("readDigits", () => {
  it.each([
    ["1 250 000 €", "1250000|1 250 000"],
    ["1\u202F250\u202F000 €", "1250000|1\u202F250\u202F000"],
    ["1.250.000,50 €", "1250000.50|1.250.000,50"],
    ["1,250,000.50", "1250000.50|1,250,000.50"],
    ["1’250 francs", "1250|1’250"],
    ["12,5 millions", "12.5|12,5"],
    ["2½ millions", "2.5|2½"],
    ["2023 500", "2023|2023"],
    ["12 5000", "12|12"],
    ["3, 4 et 5", "3|3"],
    ["1.2.3", "1|1"],
    ["25 300.", "25300|25 300"],
  ])("reads « %s »", (text, expected) => {
    expect(digits(text)).toBe(expected);
  });

  it("keeps the other reading of a point before three digits", () => {
    expect(readDigits("1.250 euros", 0, lexicon)).toMatchObject({ decimal: "1250", otherDecimal: "1.250" });
  });
});

describe("scale", () => {
  it("moves digits instead of multiplying", () => {
    expect(scale("1.005", 6)).toBe(1_005_000);
    expect(scale("237", -2)).toBe(2.37);
  });

  it("gives the double that is nearest, however long the figure", () => {
    const figure = fc.tuple(
      fc.bigInt({ min: 0n, max: 10n ** 20n }),
      fc.option(fc.stringMatching(/^\d{1,6}$/)),
    );
    fc.assert(
      fc.property(figure, fc.integer({ min: -4, max: 24 }), ([whole, decimals], exponent) => {
        const decimal = decimals === null ? String(whole) : `${whole}.${decimals}`;
        const [scaled, nearest] = [scale(decimal, exponent), Number(`${decimal}e${exponent}`)];
        if (scaled !== nearest) expect(scaled).toBe(nearest);
      }),
      { numRuns: 2_000 },
    );
  });
});
