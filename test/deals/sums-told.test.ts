import { expect, it } from "vitest";
import { extract } from "../../src/index.ts";

/** Target, amount, valuation (in millions) and stake of a deal, as far as told. */
const examples: readonly (readonly [string, readonly string[]])[] = [
  // What a listing brought, not all that was ever raised.
  [
    "En dix ans, la société Vexa a levé 31 millions d'euros, parmi lesquels 9 millions à l'occasion de son introduction en Bourse.",
    ["Vexa: 9"],
  ],
  // Who tells an aim is no party.
  [
    "Vexa songerait à une cotation. L'objectif serait de 35 millions d'euros, d'après Orlac Hebdo.",
    ["Vexa: 35"],
  ],
  // Behind a source, a list goes on.
  [
    "Vexa a repris Morlin, moyennant 35 millions d'euros selon Orlac Hebdo, puis Kelm l'an dernier (45 millions).",
    ["Morlin: 35", "Kelm: 45"],
  ],
  // A debt is no price; the bounds of a valuation are no amount.
  ["Vexa, dont la dette nette dépasse 300 millions d'euros, a racheté Morlin.", ["Morlin: -"]],
  [
    "Vexa vise une introduction en Bourse, à une valorisation comprise entre 40 et 45 millions d'euros.",
    ["Vexa: -, 45"],
  ],
  [
    "Vexa lève 12 millions d'euros auprès de Morlin Capital, sur une valorisation qui frôle les 90 millions.",
    ["Vexa: 12, 90"],
  ],
  ["Vexa met la main sur la moitié restante de Morlin pour 9 millions d'euros.", ["Morlin: 9, 50 %"]],
];

it.each(examples)("%s", (body, sums) => {
  const { deals } = extract({ id: "x", body, language: "fra" });
  const told = (sum: { max: number | null } | null) =>
    sum?.max == null ? "-" : String(Math.round(sum.max / 1e6));
  expect(
    deals.map(({ amount, valuation, stake, parties }) =>
      [
        `${parties.find(({ role }) => role === "target")?.name}: ${told(amount)}`,
        ...(valuation === null ? [] : [told(valuation)]),
        ...(stake === null ? [] : [`${stake.max} %`]),
      ].join(", "),
    ),
  ).toEqual(sums);
});
