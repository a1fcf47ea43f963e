import { describe, expect, it } from "vitest";
import { inShort } from "./example.ts";

/** Rounds that no verb tells, only a sum and who put it in. */
const constructions: readonly (readonly [string, readonly (readonly [string, readonly string[]])[]])[] = [
  [
    "an item of a list: name, colon, sum",
    [
      [
        "• [- Vexa] (Nantes, capteurs) : 7 M€ en série A, chez [- Morlin] (lead), [- Tardieu] et [- Dufresne].",
        ["funding_round 7000000 : target Vexa, investor Morlin, investor Tardieu, investor Dufresne"],
      ],
      [
        "• [- Vexa] (Nantes, capteurs) : 2,5 M€ d'amorçage, dont 400 k€ de prêt.",
        ["funding_round 2500000 : target Vexa"],
      ],
      [
        "• [- Vexa] (logiciels) : 8 M€ menés par [- Morlin], avec [- Tardieu].",
        ["funding_round 8000000 : target Vexa, investor Morlin, investor Tardieu"],
      ],
      [
        "[- Vexa], spécialiste du froid : 8 M€ auprès de [- Morlin].",
        ["funding_round 8000000 : target Vexa, investor Morlin"],
      ],
      [
        "• [- Vexa] (Nantes) : 8 M€ apportés par [- Morlin] et [- Tardieu].",
        ["funding_round 8000000 : target Vexa, investor Morlin, investor Tardieu"],
      ],
    ],
  ],
  [
    "the sum behind the colon is what the words before it announce",
    [
      [
        "[- Vexa] s'est contentée de moins : 9 M€ en mars 2022, fournis par [- Morlin] et [- Tardieu].",
        ["funding_round 9000000 : target Vexa, investor Morlin, investor Tardieu"],
      ],
      [
        "Le premier vrai tour de [- Vexa], c'est 2019 : 2,4 M€ apportés par [- Morlin].",
        ["funding_round 2400000 : target Vexa, investor Morlin"],
      ],
      [
        "[- Vexa] avance à petits pas : 3 M€ d'amorçage en 2020, puis 12 M€ de série A en 2022.",
        ["funding_round 3000000 : target Vexa", "funding_round 12000000 : target Vexa"],
      ],
      ["Le contrat de [- Vexa] : 12 M€ auprès de [- Morlin].", []],
      ["[- Vexa] publie ses comptes : 12 M€ de chiffre d'affaires, selon [- Morlin].", []],
    ],
  ],
  [
    "rounds that go on with those just told",
    [
      [
        "[- Morlin] a mené en 2018 un tour de 3 M€ chez [- Vexa]. Rien n'a freiné la suite : 12 M€ en 2020, sous l'impulsion de [- Tardieu] ; 45 M€ deux ans plus tard, avec [- Dufresne] en locomotive.",
        [
          "funding_round 3000000 : target Vexa, investor Morlin",
          "funding_round 12000000 : target Vexa, investor Tardieu",
          "funding_round 45000000 : target Vexa, investor Dufresne",
        ],
      ],
      [
        "[- Vexa] n'a pas chômé : 3 M€ en 2019 auprès de [- Morlin], 12 M€ en 2021 auprès de [- Tardieu].",
        [
          "funding_round 3000000 : target Vexa, investor Morlin",
          "funding_round 12000000 : target Vexa, investor Tardieu",
        ],
      ],
    ],
  ],
  [
    "in a conversation « ils » is one firm, and the shares of those who leave are the same purchase",
    [
      [
        "Nous fabriquons des vélos chez [- Vexa]. Nos ventes montent. En 2022, [- Morlin] nous a approchés. On a hésité. Ils ont pris 34 % contre 9 millions d'euros, rachetant au passage les parts de [- Tardieu].",
        ["equity_investment 9000000 : target Vexa, investor Morlin, seller Tardieu"],
      ],
      [
        "[- Morlin] a pris 34 % de [- Vexa] pour 9 millions d'euros, rachetant aussi [- Tardieu].",
        [
          "equity_investment 9000000 : target Vexa, investor Morlin",
          "acquisition : target Tardieu, acquirer Morlin",
        ],
      ],
    ],
  ],
];

describe.each(constructions)("%s", (_, examples) => {
  it.each(examples)("%s", (example, records) => {
    expect(inShort(example)).toEqual(records);
  });
});
