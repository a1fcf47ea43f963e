import { describe, expect, it } from "vitest";
import { inShort } from "./example.ts";

/** Who acts together with whom, or lets another act: texts and the records that must come of them. */
const allies: readonly (readonly [string, readonly (readonly [string, readonly string[]])[]])[] = [
  [
    "with whom one buys, before the sentence",
    [
      [
        "Associé à [- Tardieu], [- Vexa] rachète [- Morlin] pour 3 millions d'euros.",
        ["acquisition 3000000 : target Morlin, acquirer Vexa, acquirer Tardieu"],
      ],
      [
        "Aux côtés de [- Tardieu] et de [- Orvane], [- Vexa] rachète [- Morlin].",
        ["acquisition : target Morlin, acquirer Vexa, acquirer Tardieu, acquirer Orvane"],
      ],
      [
        "En tandem avec [- Tardieu], [- Vexa] rachète [- Morlin].",
        ["acquisition : target Morlin, acquirer Vexa, acquirer Tardieu"],
      ],
      [
        "Conseillé par [- Tardieu], [- Vexa] rachète [- Morlin].",
        ["acquisition : target Morlin, acquirer Vexa"],
      ],
      ["Associé à [- Tardieu], [- Vexa] cède [- Morlin].", ["acquisition : target Morlin, seller Vexa"]],
    ],
  ],
  [
    "with whom one buys, beside the subject",
    [
      [
        "[- Vexa], désormais associé au fonds américain [- Tardieu], rachète [- Morlin].",
        ["acquisition : target Morlin, acquirer Vexa, acquirer Tardieu"],
      ],
      [
        "[- Vexa], qui fait équipe avec le fonds [- Tardieu], rachète [- Morlin].",
        ["acquisition : target Morlin, acquirer Vexa, acquirer Tardieu"],
      ],
      [
        "[- Vexa] s'est joint à [- Tardieu] et à [- Orvane] pour racheter [- Morlin].",
        ["acquisition : target Morlin, acquirer Vexa, acquirer Tardieu, acquirer Orvane"],
      ],
      [
        "[- Vexa] s'est allié au fonds [- Tardieu] pour racheter [- Morlin].",
        ["acquisition : target Morlin, acquirer Vexa, acquirer Tardieu"],
      ],
      [
        "[- Vexa] s'est allié au fonds [- Tardieu], puis a racheté [- Morlin].",
        ["acquisition : target Morlin, acquirer Vexa"],
      ],
    ],
  ],
  [
    "the text goes on with whom « lui » stood for",
    [
      [
        "[- Vexa] va grandir. [- Orvane] lui vend [- Tardieu]. La même année, il achète [- Morlin].",
        [
          "acquisition : target Tardieu, acquirer Vexa, seller Orvane",
          "acquisition : target Morlin, acquirer Vexa",
        ],
      ],
      [
        "[- Vexa] va grandir. [- Orvane] vend [- Tardieu]. La même année, il achète [- Morlin].",
        ["acquisition : target Tardieu, seller Orvane", "acquisition : target Morlin, acquirer Orvane"],
      ],
    ],
  ],
  [
    "a share that gives control, whatever its figure",
    [
      [
        "[- Vexa] va céder à [- Tardieu] une participation de contrôle de 50 % dans [- Morlin].",
        ["acquisition : target Morlin, acquirer Tardieu, seller Vexa"],
      ],
      [
        "[- Vexa] va céder à [- Tardieu] une participation de 50 % dans [- Morlin].",
        ["equity_investment : target Morlin, investor Tardieu, seller Vexa"],
      ],
    ],
  ],
  [
    "who stands behind another firm",
    [
      [
        "La start-up [- Vexa] a levé 30 millions d'euros. Elle affronte [- Morlin], soutenue par [- Tardieu].",
        ["funding_round 30000000 : target Vexa"],
      ],
      [
        "La start-up [- Vexa] a levé 30 millions d'euros. Son voisin [- Morlin] est soutenu par [- Tardieu].",
        ["funding_round 30000000 : target Vexa"],
      ],
      [
        "La start-up [- Vexa] a levé 30 millions d'euros. [- Vexa], soutenue par [- Tardieu], recrute.",
        ["funding_round 30000000 : target Vexa, investor Tardieu"],
      ],
    ],
  ],
  [
    "who is let buy",
    [
      [
        "[- Vexa] attend que [- Rabat] le laisse racheter [- Morlin].",
        ["acquisition : target Morlin, acquirer Vexa"],
      ],
    ],
  ],
  [
    "« laquelle l'a revendu »: what the one behind « par » had bought",
    [
      [
        "[- Orvane] va bien. C'était [- Morlin], avalé par [- Vexa] pour 3 milliards d'euros, lequel l'a revendu à [- Tardieu].",
        [
          "acquisition 3000000000 : target Morlin, acquirer Vexa",
          "acquisition : target Morlin, acquirer Tardieu, seller Vexa",
        ],
      ],
    ],
  ],
];

describe.each(allies)("%s", (_, examples) => {
  it.each(examples)("%s", (example, records) => {
    expect(inShort(example)).toEqual(records);
  });
});
