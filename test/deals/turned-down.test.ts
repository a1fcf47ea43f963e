import { expect, it } from "vitest";
import { extract } from "../../src/index.ts";
import { dealsOf, readFrameExample } from "./example.ts";

const BOUGHT = "[- Morlin] a annoncé l'acquisition de [- Vexa] pour 32 millions d'euros.";

/** The status and the sum of each deal of a text. */
function told(text: string): string[] {
  return dealsOf(readFrameExample(text)).map(({ status, amount }) => `${status} ${amount?.max}`);
}

it.each([
  `${BOUGHT} Un an plus tôt, [- Vexa] avait refusé 22 millions d'euros.`,
  `${BOUGHT} L'été dernier, [- Vexa] déclinait 22 millions d'euros et songeait à une entrée en Bourse.`,
])("a first bid of who then bought: %s", (text) => {
  expect(told(text)).toEqual(["announced 32000000", "cancelled 22000000"]);
});

it.each([
  `${BOUGHT} Un an plus tôt, [- Vexa] avait refusé 22 millions d'euros d'aides.`,
  `${BOUGHT} Un an plus tôt, [- Vexa] n'avait pas refusé 22 millions d'euros.`,
  `${BOUGHT} Un an plus tôt, [- Tardieu] avait refusé 22 millions d'euros.`,
  `${BOUGHT} [- Vexa] a refusé l'aide de la région.`,
  `${BOUGHT} Tout avait failli capoter au printemps.`,
])("no bid, and nothing undone: %s", (text) => {
  expect(told(text)).toEqual(["announced 32000000"]);
});

it.each([
  ["Le patron Luc Arpin refusait 22 millions d'euros.", ["announced", "cancelled"]],
  ["Le fondateur Luc Arpin refusait 22 millions d'euros.", ["announced", "cancelled"]],
  ["Le footballeur Luc Arpin refusait 22 millions d'euros.", ["announced"]],
])("of persons, who may lead the firm: %s", (sentence, statuses) => {
  const body = `La société Morlin a annoncé l'acquisition de la société Vexa pour 32 millions d'euros. ${sentence}`;
  expect(extract({ id: "declined", body, language: "fra" }).deals.map(({ status }) => status)).toEqual(
    statuses,
  );
});
