import { expect, it } from "vitest";
import { extract } from "../../src/index.ts";

/** The records of a text, each as its parties and its sum in millions. */
function recordsOf(body: string): string[] {
  return extract({ id: "x", body, language: "fra", published: "2023-06-15" }).deals.map(
    ({ parties, amount }) =>
      `${parties.map(({ role, name }) => `${role} ${name}`).join(", ")}${amount === null ? "" : `: ${(amount.max ?? 0) / 1e6}`}`,
  );
}

const CLOSING = "La société de gestion Vexa annonce un premier closing à 70 millions d'euros pour Océan II.";

// What stands beside an operation is of others, and adds nothing to it.
it.each([
  [
    "La start-up Vexa recrute. Un seul concurrent, Morlin. Elle a levé 3 millions d'euros auprès de Partech.",
    "target Vexa, investor Partech: 3",
  ],
  [
    "La start-up Vexa recrute. Premier client, Danone. Elle a levé 3 millions d'euros auprès de Partech.",
    "target Vexa, investor Partech: 3",
  ],
  [
    "Orange est en négociation avec SFR. L'activité entreprises a été cédée à Bouygues.",
    "target activité entreprises, acquirer Bouygues",
  ],
  [
    "Free se retire des enchères. Le fonds Lyft Capital rachète Free Now.",
    "target Free Now, acquirer Lyft Capital",
  ],
  [
    "Vexa publie ses comptes. Tardieu rachète Vexa Italie.",
    "target Vexa Italie, acquirer Tardieu, seller Vexa",
  ],
  [`${CLOSING} Son prédécesseur visait 150 millions d'euros.`, "target Océan II, target Vexa: 70"],
  [`${CLOSING} Le fonds vise 150 millions d'euros.`, "target Océan II, target Vexa: 150"],
  [`${CLOSING} Elle vise 150 millions d'euros.`, "target Océan II, target Vexa: 150"],
  [
    "La banque Morlin prête 40 millions d'euros à Vexa. Pour Greenpeace, c'est 40 millions de trop.",
    "target Vexa, lender Morlin: 40",
  ],
  [
    "La banque Morlin prête 40 millions d'euros à Vexa. Pour Moody's, ce sera 15 millions.",
    "target Vexa, lender Morlin: 40",
  ],
  [
    "Vexa est en crise. D'après Les Echos : elle a cédé Morlin à Tardieu.",
    "target Morlin, acquirer Tardieu, seller Vexa",
  ],
])("%s", (text, record) => {
  expect(recordsOf(text)).toEqual([record]);
});

it("what a firm earns is no round, though rounds are spoken of further down", () => {
  const text =
    "Ubisoft, en difficulté, a encaissé 30 millions d'euros en juin.\n\nLe marché des jeux se tasse. ".padEnd(
      460,
      "Rien de neuf. ",
    );
  expect(
    recordsOf(`${text}\n\nLes levées de fonds des start-up et les tours de table ralentissent.`),
  ).toEqual([]);
});
