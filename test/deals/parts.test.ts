import { expect, it } from "vitest";
import { extract } from "../../src/index.ts";

/** The amount of a deal and its parts, in millions. */
const examples: readonly (readonly [string, readonly string[]])[] = [
  // Bare figures that take up the total's unit.
  ["La société Vexa a levé 12 millions d'euros, dont 5 de dette.", ["12: 5"]],
  ["La société Vexa a levé 40 millions d'euros : 25 de capital et 15 sous forme de prêts.", ["40: 25, 15"]],
  ["La société Vexa rachète Morlin pour 50 millions d'euros, dont 40 payés comptant.", ["50: 40"]],
  ["La société Vexa a levé 12 millions d'euros et compte 5 directeurs.", ["12"]],
  // A single investor's ticket is no part.
  ["La société Vexa a levé 12 millions d'euros, dont 5 millions apportés par Orlac Ventures.", ["12"]],
  ["La société Vexa a levé 12 millions d'euros, dont 5 millions du fonds Orlac Ventures.", ["12"]],
  [
    "La société Vexa a levé 12 millions d'euros, dont 5 millions de dette apportés par Orlac Ventures.",
    ["12: 5"],
  ],
  // The items of a list.
  [
    "La société Vexa a acquis Morlin. Les 85 millions d'euros du prix se répartissent ainsi :\n- 60 millions d'euros versés en numéraire ;\n- 15 millions d'euros payés en actions nouvelles ;\n- un complément de prix de 10 millions d'euros.",
    ["85: 60, 15, 10"],
  ],
  [
    "La société Vexa a acquis Morlin pour 85 millions d'euros. Les chiffres clés :\n- 60 millions d'euros de ventes\n- 15 millions d'euros d'investissements",
    ["85"],
  ],
  // What comes on top, and what both add up to.
  [
    "La société Vexa paiera 40 millions d'euros pour Morlin ; s'y ajouteront, si tout va bien, jusqu'à 10 millions. Au total, 50 millions d'euros.",
    ["50: 40, 10"],
  ],
  [
    "La société Vexa a levé 24 millions d'euros auprès d'Orlac Ventures. La Banque Tardieu lui consent un prêt de 4 millions, compris dans le total.",
    ["24: 4"],
  ],
];

it.each(examples)("%s", (body, sums) => {
  const { deals } = extract({ id: "x", body, language: "fra" });
  const told = (sum: { max: number | null } | null) => String((sum?.max ?? 0) / 1e6);
  expect(
    deals.map(({ amount, tranches }) =>
      tranches.length === 0 ? told(amount) : `${told(amount)}: ${tranches.map(told).join(", ")}`,
    ),
  ).toEqual(sums);
});
