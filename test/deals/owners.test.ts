import { describe, expect, it } from "vitest";
import { inShort } from "./example.ts";

/** Whose a company was before it changed hands, and of what: texts and the records that must come of them. */
const owners: readonly (readonly [string, readonly (readonly [string, readonly string[]])[]])[] = [
  [
    "who owns the buyer sells nothing",
    [
      [
        "[- Vexa], propriété de [- Tardieu], vient d'acheter [- Morlin].",
        ["acquisition : target Morlin, acquirer Vexa"],
      ],
      [
        "Propriété de [- Tardieu] depuis 1989, [- Morlin] est racheté par [- Vexa].",
        ["acquisition : target Morlin, acquirer Vexa, seller Tardieu"],
      ],
    ],
  ],
  [
    "where who sells is told, who held it before does not",
    [
      [
        "[- Vexa] doit céder [- Morlin], que [- Tardieu] détenait depuis 2008.",
        ["acquisition : target Morlin, seller Vexa"],
      ],
    ],
  ],
  [
    "to whom it belonged till now is no other purchase",
    [
      [
        "[- Morlin] est repris par [- Vexa]. Il appartenait depuis 2015 à [- Tardieu].",
        ["acquisition : target Morlin, acquirer Vexa, seller Tardieu"],
      ],
    ],
  ],
  [
    "« s'en » beside a verb of parting or buying is of what has just changed hands",
    [
      [
        "[- Vexa] rachète [- Morlin]. Pour [- Tardieu], qui s'en sépare, l'opération allège la dette.",
        ["acquisition : target Morlin, acquirer Vexa, seller Tardieu"],
      ],
      [
        "[- Tardieu] a annoncé la cession de [- Morlin]. [- Vexa], qui s'en porte acquéreur, déboursera 30 millions d'euros.",
        ["acquisition 30000000 : target Morlin, acquirer Vexa, seller Tardieu"],
      ],
      [
        "[- Vexa] rachète [- Morlin]. [- Tardieu], qui détient aussi [- Orvane], s'en défait.",
        ["acquisition : target Morlin, acquirer Vexa, seller Tardieu"],
      ],
    ],
  ],
  [
    "whose a firm is, told before it changes hands",
    [
      [
        "Propriété de [- Tardieu] depuis 1989, le club [- Morlin] s'apprête à changer de mains. [- Vexa] en prendra le contrôle avant la fin de l'année.",
        ["acquisition : target Morlin, acquirer Vexa, seller Tardieu"],
      ],
      [
        "Le fabricant [- Vexa], détenu par [- Tardieu], cherche une cible. [- Vexa] va racheter [- Morlin].",
        ["acquisition : target Morlin, acquirer Vexa"],
      ],
    ],
  ],
  [
    "one share of two firms is one purchase",
    [
      [
        "[- Vexa] a racheté 100 % de [- Morlin] et de [- Tardieu], deux sociétés sœurs.",
        ["acquisition : target Morlin, target Tardieu, acquirer Vexa"],
      ],
      [
        "[- Vexa] a racheté 100 % de [- Morlin] et 51 % de [- Tardieu].",
        ["acquisition : target Morlin, acquirer Vexa", "acquisition : target Tardieu, acquirer Vexa"],
      ],
    ],
  ],
];

describe.each(owners)("%s", (_, examples) => {
  it.each(examples)("%s", (example, records) => {
    expect(inShort(example)).toEqual(records);
  });
});
