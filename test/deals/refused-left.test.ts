import { expect, test } from "vitest";
import { isWeak } from "../../src/deals/left/weak-frames.ts";
import { extract } from "../../src/index.ts";

/** Two deals told by their triggers, so that the text is one of deals. */
const DEALS = "Le fonds Tardieu a vendu Brenzo à Morlin. La biscuiterie Dufresne a racheté Orlac en 2021.";

function weak(text: string): string[] {
  const { deals } = extract({ id: "left", body: `${DEALS} ${text}`, language: "fra" });
  return deals
    .filter(({ evidence }) => evidence.some(({ rule }) => isWeak(rule)))
    .map(({ kind, parties }) => [kind, ...parties.map(({ role, name }) => `${role} ${name}`)].join(", "));
}

test("a clause whose target a pronoun stands for is about whom the text talks of", () => {
  expect(weak("Le groupe Sulvane en a débarrassé Korda fin juin.")).toEqual([
    expect.stringMatching(/^acquisition, target .*, acquirer Sulvane, .*seller Korda$/),
  ]);
});

test.each([
  "Le groupe Sulvane passera l'été à Nantes.",
  "Son fondateur passera la main à Paul Morlin.",
  "Le groupe Sulvane lui a laissé un message.",
  "Dans les ateliers, on promet de surveiller Korda.",
])("but for other uses of its verb: %s", (text) => {
  expect(weak(text)).toEqual([]);
});

test("nor in a text that tells one other deal", () => {
  const body = "Dufresne a racheté Orlac en 2021. Le groupe Sulvane en a débarrassé Korda fin juin.";
  expect(extract({ id: "left", body, language: "fra" }).deals).toHaveLength(1);
});
