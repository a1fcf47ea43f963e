import { expect, it } from "vitest";
import { extract } from "../../src/index.ts";

/** Operations of several, of one of whom the sentence says in passing what share he holds. */
const examples: readonly (readonly [string, readonly string[]])[] = [
  [
    "La société Morlin a levé 14 millions d'euros auprès du fonds Orvin Ventures, dont la part monte à 19 %, de Tardieu Partners et du Groupe Vexa.",
    [
      "funding_round 14000000 : target Morlin, investor Orvin Ventures, investor Tardieu Partners, investor Groupe Vexa",
    ],
  ],
  [
    "La société Morlin a réalisé une augmentation de capital de 14 millions d'euros. Elle est souscrite pour 6 millions par le fonds Orvin Ventures, dont la participation passe à 19 %, le reste par Tardieu Partners et par le Groupe Vexa.",
    [
      "funding_round 14000000 : target Morlin, investor Orvin Ventures, investor Tardieu Partners, investor Groupe Vexa",
    ],
  ],
  [
    "La société Morlin a levé 14 millions d'euros auprès du fonds Orvin Ventures, qui grimpe à 19 %, et de Tardieu Partners.",
    ["funding_round 14000000 : target Morlin, investor Orvin Ventures, investor Tardieu Partners"],
  ],
  [
    "Le fonds Orvin Ventures, dont la part monte à 19 %, a investi 3 millions d'euros dans la société Morlin.",
    ["equity_investment 3000000 : target Morlin, investor Orvin Ventures"],
  ],
  [
    "La société Morlin a levé 3 millions d'euros auprès du fonds Orvin Ventures, qui détient 19 % de Tardieu SA, et recrute.",
    ["funding_round 3000000 : target Morlin, investor Orvin Ventures"],
  ],
];

it.each(examples)("%s", (body, expected) => {
  const { deals } = extract({ id: "share-asides", body });
  const told = deals.map(
    ({ kind, amount, parties }) =>
      `${kind} ${amount?.max ?? ""} : ${parties.map(({ role, name }) => `${role} ${name}`).join(", ")}`,
  );
  expect(told).toEqual(expected);
});
