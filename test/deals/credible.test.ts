import { describe, expect, it } from "vitest";
import { businessWords } from "../../src/deals/refusals/context.ts";

const FILLING = "Le vent se lève sur la plaine et les arbres perdent leurs feuilles. ";

/** A body of some length that says « filiale », « cession » and « rachat » once. */
function body(length: number): string {
  return `La filiale, la cession, le rachat. ${FILLING.repeat(60)}`.slice(0, length);
}

describe("what an article is about", () => {
  it("counts the words of a short article as if it were an ordinary one", () => {
    expect(businessWords(body(400))).toBe(Number.POSITIVE_INFINITY);
    expect(businessWords(body(750))).toBe(6);
    expect(businessWords(body(1500))).toBe(3);
    expect(businessWords(body(3000))).toBe(3);
  });

  it("finds no words where there are none, however short the article", () => {
    expect(businessWords(FILLING.repeat(8))).toBe(0);
  });
});
