import { describe, expect, it } from "vitest";
import { inShort } from "./example.ts";

/** Who gives and who gets money, by the way that the press tells it: sentences and the records that must come of them. */
const constructions: readonly (readonly [string, readonly (readonly [string, readonly string[]])[]])[] = [
  [
    "« nous » in a quotation is the firm of who is quoted",
    [
      [
        "« Nous avons levé 5 millions d'euros auprès de [- Morlin] », confie Odile Arvieux, la patronne de [- Vexa].",
        ["funding_round 5000000 : target Vexa, investor Morlin"],
      ],
      [
        "« La [- BOAD] nous a accordé un prêt de 5 millions d'euros », dit Odile Arvieux, directrice générale de [- Vexa].",
        ["debt_financing 5000000 : target Vexa, lender BOAD"],
      ],
      [
        "« Nous avons racheté [- Morlin] », confie le fondateur de [- Vexa], qui a 300 salariés.",
        ["acquisition : target Morlin, acquirer Vexa"],
      ],
    ],
  ],
  [
    "a sum of years told behind a round leaves the round alone",
    [
      [
        "[- Vexa] a levé 5 millions d'euros auprès de [- Morlin], portant à 9 millions d'euros le total levé depuis sa création.",
        ["funding_round 5000000 : target Vexa, investor Morlin"],
      ],
      [
        "[- Vexa] a levé 5 millions d'euros, ce qui porte le total levé à 9 millions d'euros depuis 2019.",
        ["funding_round 5000000 : target Vexa"],
      ],
      ["[- Vexa] a levé 9 millions d'euros au total depuis sa création.", []],
    ],
  ],
  [
    "a list goes on over backers without a name",
    [
      [
        "[- Vexa] a levé 5 millions d'euros auprès de particuliers et du fonds [- Morlin].",
        ["funding_round 5000000 : target Vexa, investor Morlin"],
      ],
      [
        "[- Vexa] a levé 5 millions d'euros auprès de [- Morlin], de particuliers et de [- Tardieu].",
        ["funding_round 5000000 : target Vexa, investor Morlin, investor Tardieu"],
      ],
      [
        "[- Vexa] a levé 5 millions d'euros auprès de plusieurs fonds, dont [- Morlin] et [- Tardieu].",
        ["funding_round 5000000 : target Vexa, investor Morlin, investor Tardieu"],
      ],
      [
        "[- Vexa] a levé 5 millions d'euros auprès de ses clients et des clients de [- Morlin].",
        ["funding_round 5000000 : target Vexa"],
      ],
    ],
  ],
  [
    "what is raised by bonds is borrowed",
    [
      [
        "[- Vexa] a levé 50 millions d'euros par une émission d'obligations.",
        ["debt_financing 50000000 : target Vexa"],
      ],
    ],
  ],
];

describe.each(constructions)("%s", (_, cases) => {
  it.each(cases)("%s", (text, deals) => {
    expect(inShort(text)).toEqual(deals);
  });
});
