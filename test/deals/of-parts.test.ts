import { expect, it } from "vitest";
import { extract } from "../../src/index.ts";

/** Who stands behind a part of a round or behind the manner of a sale, and what is only allowed. */
const examples: readonly (readonly [string, readonly string[]])[] = [
  [
    "La société Vexa SA a bouclé une série A de 24 millions d'euros, dont 4 millions de Tardieu Ventures.",
    ["funding_round completed : target Vexa SA, investor Tardieu Ventures"],
  ],
  [
    "La société Vexa SA a levé 24 millions d'euros, dont 4 millions du fonds Tardieu Ventures.",
    ["funding_round completed : target Vexa SA, investor Tardieu Ventures"],
  ],
  [
    "La société Vexa SA a bouclé une série A de 24 millions d'euros, dont 4 millions de la Banque Orlac sous forme de prêt.",
    ["funding_round completed : target Vexa SA"],
  ],
  [
    "La société Vexa SA a revendu Morlin SA, au terme d'un LBO, au fonds Tardieu Partenaires.",
    ["acquisition completed : target Morlin SA, acquirer Tardieu Partenaires, seller Vexa SA"],
  ],
  [
    "Bruxelles a autorisé lundi la Région Vexane à verser 5 millions d'euros à Morlin SA.",
    ["grant announced : target Morlin SA, grantor Région Vexane"],
  ],
];

it.each(examples)("%s", (body, records) => {
  const { deals } = extract({ id: "x", body, language: "fra" });
  expect(
    deals.map(
      ({ kind, status, parties }) =>
        `${kind} ${status} : ${parties.map(({ role, name }) => `${role} ${name}`).join(", ")}`,
    ),
  ).toEqual(records);
});
