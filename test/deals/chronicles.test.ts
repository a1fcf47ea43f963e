import { expect, it } from "vitest";
import { extract } from "../../src/index.ts";

/** The records of a list of days under a heading, in short: « ipo completed: target Morlin ». */
function records(list: string): string[] {
  const body = `Le brasseur Morlin ferme un site, la société Vexa recrute.\n\n${list}`;
  const { deals } = extract({ id: "a", body, language: "fra", published: "2024-03-14" });
  return deals.map(
    ({ kind, status, parties }) =>
      `${kind} ${status}: ${parties.map(({ role, name }) => `${role} ${name}`).join(", ")}`,
  );
}

it.each([
  [
    "Morlin en trois dates\n1853 : création.\n2016 : introduction en Bourse.",
    ["ipo completed: target Morlin"],
  ],
  [
    "Les grandes dates de Morlin\n– Août 2007 : entrée en Bourse.\n– 2010 : achat de camions.",
    ["ipo completed: target Morlin"],
  ],
  ["Morlin, les dates clés\n2010 : échec de l'introduction en Bourse.", []],
  // No heading, no dates, or another firm in it.
  ["Morlin et ses bières\n2016 : introduction en Bourse.", []],
  ["Morlin en trois dates\nUne introduction en Bourse est un pari.", []],
  ["Morlin et Vexa en trois dates\n2016 : introduction en Bourse.", []],
])("%s", (list, wanted) => {
  expect(records(list)).toEqual(wanted);
});
