import { describe, expect, it } from "vitest";
import { InputError } from "../../src/document/index.ts";
import { detectLanguage } from "../../src/language/index.ts";
import { expectLinear } from "../processor-time.ts";

const FRENCH =
  "Le groupe a annoncé lundi qu'il allait racheter une partie du capital de sa filiale pour un montant qui n'a pas été " +
  "dévoilé, mais que les analystes estiment à plus de cent millions d'euros.";
const ENGLISH =
  "The group said on Monday that it would buy back part of the capital of its subsidiary for an amount that was not " +
  "disclosed, but which analysts put at more than a hundred million euros.";
const SPANISH =
  "El grupo anunció el lunes que comprará una parte del capital de su filial por una cantidad que no se ha revelado, " +
  "pero que los analistas estiman en más de cien millones de euros.";

describe("given", () => {
  it.each(["fr", "fra", "FR", "fr-CA", "fr_FR", "fre"])("%s overrules", (given) => {
    expect(detectLanguage(ENGLISH, given)).toEqual({ code: "fra", confidence: 1, foreign: [] });
  });
  it.each([
    ["en", "eng"],
    ["eng", "eng"],
    ["oc", "oci"],
    ["de", "deu"],
    ["ger", "deu"],
  ])("%s gives %s in a French text", (given, code) => {
    expect(detectLanguage(FRENCH, given)).toEqual({ code, confidence: 1, foreign: [] });
  });
  it("rejects what is no code", () => {
    expect(() => detectLanguage(FRENCH, "français")).toThrow(InputError);
  });
  it("still lists the foreign paragraphs of a text given as French", () => {
    expect(detectLanguage(`${FRENCH}\n${ENGLISH}`, "fr").foreign).toHaveLength(1);
  });
});

describe("paragraphs", () => {
  it("sets an English paragraph apart", () => {
    const body = `${FRENCH}\n\n${ENGLISH}\n\n${FRENCH}`;
    const verdict = detectLanguage(body, null);
    expect(verdict.code).toBe("fra");
    expect(verdict.foreign.map(({ start, end }) => body.slice(start, end))).toEqual([ENGLISH]);
    expect(verdict.foreign[0]?.code).toBe("eng");
  });
  it("keeps the French half of a bilingual text, whichever comes first", () => {
    for (const body of [`${ENGLISH}\n${ENGLISH}\n${FRENCH}`, `${FRENCH}\n${SPANISH}\n${SPANISH}`]) {
      const verdict = detectLanguage(body, null);
      expect(verdict.code).toBe("fra");
      expect(verdict.foreign).toHaveLength(2);
    }
  });
  it("takes short lines between foreign paragraphs for foreign", () => {
    const body = `${FRENCH}\n${ENGLISH}\nAbout Acme\n${ENGLISH}\nContact presse`;
    const texts = detectLanguage(body, null).foreign.map(({ start, end }) => body.slice(start, end));
    expect(texts).toEqual([ENGLISH, "About Acme", ENGLISH]);
  });
  it("does not let one French paragraph turn an English article", () => {
    expect(detectLanguage(`${`${ENGLISH}\n`.repeat(6)}${FRENCH}`, null).code).toBe("eng");
  });
});

describe("what a text may be written in", () => {
  it.each(["", " ", "…", "12 345", "\u00AD\u200B", "\n\n"])("nothing to go by: %j", (body) => {
    expect(detectLanguage(body, null)).toMatchObject({ code: "und", foreign: [] });
  });
  it.each([
    [
      "Группа объявила в понедельник, что купит часть капитала своей дочерней компании за сто миллионов евро.",
      "rus",
    ],
    ["該集團週一宣布，將以超過一億歐元的價格回購其子公司的部分股本。", "cmn"],
    ["أعلنت المجموعة يوم الاثنين أنها ستشتري جزءا من رأس مال شركتها التابعة مقابل مائة مليون يورو", "arb"],
  ])("another script: %s", (body, code) => {
    expect(detectLanguage(body, null).code).toBe(code);
    expect(detectLanguage(`${FRENCH}\n${body}`, null)).toMatchObject({ code: "fra", foreign: [{ code }] });
  });
  it.each([
    FRENCH.normalize("NFD"),
    FRENCH.toUpperCase(),
    FRENCH.replaceAll("'", "’").replaceAll(" ", "\u00A0"),
    FRENCH.replaceAll("on", "o\u00ADn"),
    `\uFEFF${FRENCH}\r\n`,
  ])("French in any typography: %s", (body) => {
    expect(detectLanguage(body, null)).toMatchObject({ code: "fra", foreign: [] });
  });
});

it("takes time in proportion to the text, whatever it is written in", () => {
  const hungarian =
    "A polgármester elmondta, hogy a munkálatok nyárig tartanak, és nem zavarják a lakókat, akik ott élnek.";
  for (const line of [FRENCH, ENGLISH, hungarian, "x".repeat(100), "a É ".repeat(30), "\u0301"]) {
    const workOn = (times: number) => {
      const body = `${line}\n`.repeat(times);
      return () => detectLanguage(body, null);
    };
    expectLinear(workOn, 20, line);
  }
});
