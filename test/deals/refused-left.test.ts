import { expect, test } from "vitest";
import { isWeak } from "../../src/deals/left/weak-frames.ts";
import { extract } from "../../src/index.ts";

/** A deal told by its trigger, so that the text is one of deals. */
const DEAL = "La biscuiterie Dufresne a racheté Orlac en 2021.";

function weak(text: string): string[] {
  const { deals } = extract({ id: "left", body: `${DEAL} ${text}`, language: "fra" });
  return deals
    .filter(({ evidence }) => evidence.some(({ rule }) => isWeak(rule)))
    .map(({ kind, parties }) => [kind, ...parties.map(({ role, name }) => `${role} ${name}`)].join(", "));
}

test("a clause whose target a pronoun stands for is about whom the text talks of", () => {
  expect(weak("Le groupe Sulvane en a débarrassé Korda fin juin.")).toHaveLength(1);
});

test.each([
  "Le groupe Sulvane passera l'été à Nantes.",
  "Son fondateur passera la main à Paul Morlin.",
  "Le groupe Sulvane lui a laissé un message.",
  "Dans les ateliers, on promet de surveiller Korda.",
])("but for other uses of its verb: %s", (text) => {
  expect(weak(text)).toEqual([]);
});

test("nor in a text that tells no other deal", () => {
  const body = "Dufresne tourne au ralenti. Le groupe Sulvane en a débarrassé Korda fin juin.";
  expect(extract({ id: "left", body, language: "fra" }).deals).toEqual([]);
});
