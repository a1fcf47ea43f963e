import { describe, expect, it } from "vitest";
import { inShort } from "./example.ts";

/** Lists that go on, participles between a noun and its sum, sums that another is compared to: a text with its names in brackets, and its records. */
const told: readonly (readonly [string, readonly (readonly [string, readonly string[]])[]])[] = [
  [
    "a list goes on where its preposition is told again",
    [
      [
        "[- Vexa] a levé 20 millions d'euros auprès de [- Tardieu], mais aussi de [- Morlin], d'[- Orlac] et du fonds [- Brenzo].",
        [
          "funding_round 20000000 : target Vexa, investor Tardieu, investor Morlin, investor Orlac, investor Brenzo",
        ],
      ],
      [
        "[- Vexa] a réuni 50 millions d'euros grâce à [- Tardieu], à [- Orlac] et à la société [- Brenzo].",
        ["funding_round 50000000 : target Vexa, investor Tardieu, investor Orlac, investor Brenzo"],
      ],
      [
        "[- Vexa] a cédé [- Morlin] grâce à un prêt, à [- Tardieu].",
        ["acquisition : target Morlin, acquirer Tardieu, seller Vexa"],
      ],
    ],
  ],
  [
    "behind the phrase that opens a sentence two that « et » joins are its subject",
    [
      [
        "[- Vexa] boucle un tour de table de 85 millions d'euros. D'après [- Orlac], [- Tardieu] et [- Morlin] ont apporté 20 millions d'euros.",
        ["funding_round 85000000 : target Vexa, investor Tardieu, investor Morlin"],
      ],
    ],
  ],
  [
    "who led a round may stand before its sum",
    [
      [
        "[- Vexa] a bouclé un tour de table mené par [- Tardieu] et [- Morlin] : 85 millions d'euros.",
        ["funding_round 85000000 : target Vexa, investor Tardieu, investor Morlin"],
      ],
      [
        "[- Vexa] a bouclé une levée de fonds record menée par [- Tardieu] (85 millions d'euros).",
        ["funding_round 85000000 : target Vexa, investor Tardieu"],
      ],
      [
        "[- Vexa] a bouclé un tour de table de 85 millions d'euros, orchestré par [- Tardieu].",
        ["funding_round 85000000 : target Vexa, investor Tardieu"],
      ],
    ],
  ],
  [
    "a sum that another is compared to is that of its own relative or participle",
    [
      [
        "On est loin des 30 millions d'euros que [- Tardieu] a investis dans [- Vexa] ou des 20 millions d'euros qu'[- Orlac] s'est engagé à mettre un jour dans [- Morlin].",
        [
          "equity_investment 30000000 : target Vexa, investor Tardieu",
          "equity_investment 20000000 : target Morlin, investor Orlac",
        ],
      ],
      [
        "C'est moins que les 10 millions d'euros apportés en janvier par [- Tardieu] à [- Vexa].",
        ["equity_investment 10000000 : target Vexa, investor Tardieu"],
      ],
      ["On reste loin des 10 millions d'euros promis en janvier par [- Tardieu] à [- Vexa].", []],
    ],
  ],
  [
    "what stands before a colon is what a share behind it is of",
    [
      [
        "[- Brenzo] se porte bien.\n\n[- Vexa] : [- Tardieu] revend ses 20 % à [- Morlin].",
        ["equity_investment : target Vexa, investor Morlin, seller Tardieu"],
      ],
      [
        "[- Brenzo] se porte bien.\n\n[- Vexa] : [- Tardieu] vend [- Orlac] à [- Morlin].",
        ["acquisition : target Orlac, acquirer Morlin, seller Tardieu"],
      ],
    ],
  ],
  [
    "a public body that tells of an aid gives it",
    [
      [
        "[- Vexa] a été avertie par le [- ministère des Forêts] du versement d'une subvention de 185 000 euros.",
        ["grant 185000 : target Vexa, grantor ministère des Forêts"],
      ],
      [
        "[- Vexa] a été avertie par [- Morlin] du versement d'une subvention de 185 000 euros.",
        ["grant 185000 : target Vexa"],
      ],
    ],
  ],
  [
    "what is paid to absorb a firm is not devoured",
    [
      [
        "[- Vexa] avait déboursé 44 millions de dollars pour absorber [- Morlin].",
        ["acquisition 44000000 : target Morlin, acquirer Vexa"],
      ],
    ],
  ],
];

describe.each(told)("%s", (_, texts) => {
  it.each(texts)("%s", (text, records) => {
    expect(inShort(text)).toEqual(records);
  });
});
