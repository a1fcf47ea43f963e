import { describe, expect, it } from "vitest";
import { inShort } from "./example.ts";

/** Whom pronouns and parties left out stand for: a text with its names in brackets, and its records. */
const references: readonly (readonly [string, readonly (readonly [string, readonly string[]])[]])[] = [
  [
    "a pronoun takes up whom the text is about, not whom a sentence names in passing",
    [
      [
        "[- Vexa] fabrique des lampes. En 2015, il investit 2 millions d'euros dans [- Morlin]. Deux ans après, [- Ardelle] consent à lui céder [- Tardieu] pour 9 millions d'euros.",
        [
          "equity_investment 2000000 : target Morlin, investor Vexa",
          "acquisition 9000000 : target Tardieu, acquirer Vexa, seller Ardelle",
        ],
      ],
      [
        "Comme [- Ardelle] avant lui, [- Vexa] veut grandir. Il a acquis [- Morlin] pour 3 millions d'euros.",
        ["acquisition 3000000 : target Morlin, acquirer Vexa"],
      ],
    ],
  ],
  [
    "a pronoun passes over whom the article names once, a sentence before",
    [
      [
        "[- Morlin] fabrique des lampes. [- Tardieu] est sa rivale de toujours. Elle a été rachetée par [- Vexa] pour 3 millions d'euros. [- Morlin] garde son nom.",
        ["acquisition 3000000 : target Morlin, acquirer Vexa"],
      ],
      [
        "[- Morlin] fabrique des lampes. [- Tardieu] lui a confié un contrat. [- Vexa] vient de lui apporter 3 millions d'euros. [- Morlin] recrute.",
        ["equity_investment 3000000 : target Morlin, investor Vexa"],
      ],
      [
        "[- Morlin] fabrique des lampes. [- Tardieu] est sa rivale. [- Vexa] en devient le propriétaire, pour 3 millions d'euros. [- Morlin] garde son nom.",
        ["acquisition 3000000 : target Morlin, acquirer Vexa"],
      ],
      [
        "[- Morlin] fabrique des lampes. [- Tardieu], à Lyon, fabrique des abat-jour. Elle a été rachetée par [- Vexa] pour 3 millions d'euros. [- Tardieu] garde son nom, [- Morlin] aussi, et [- Morlin] recrute.",
        ["acquisition 3000000 : target Tardieu, acquirer Vexa"],
      ],
    ],
  ],
  [
    "what is sought is what its seller once bought, and what others bid for",
    [
      [
        "Le groupe [- Vexa] négocie le rachat de [- Morlin]. L'allemand [- Dufresne], qui en proposait 8 millions d'euros, s'est retiré.",
        [
          "acquisition : target Morlin, acquirer Vexa",
          "acquisition 8000000 : target Morlin, acquirer Dufresne",
        ],
      ],
    ],
  ],
  [
    "whence somebody comes, and what a phrase that opens a sentence names, is not whom the text is about",
    [
      [
        "[- Vexa] recrute. L'ancienne cadre de [- LCL] n'a pas cherché loin : [- Arkéa] lui a avancé 5 millions d'euros.",
        ["debt_financing 5000000 : target Vexa, lender Arkéa"],
      ],
      [
        "[- Vexa] a grandi. Née d'un projet de [- Ardelle] qui lui a valu un prix, elle a levé 9 millions d'euros auprès de [- Morlin].",
        ["funding_round 9000000 : target Vexa, investor Morlin"],
      ],
      [
        "[- Vexa] s'est adossé à [- LCL] et à [- Arkéa], qui se sont engagés à lui prêter 5 millions d'euros.",
        ["debt_financing 5000000 : target Vexa, lender LCL, lender Arkéa"],
      ],
      [
        "[- Ardelle] se tait. La banque [- LCL] a prêté 5 millions d'euros à [- Vexa]. Le fonds [- Morlin] vient d'en acquérir 15 %, moyennant 18 millions d'euros.",
        [
          "debt_financing 5000000 : target Vexa, lender LCL",
          "equity_investment 18000000 : target Vexa, investor Morlin",
        ],
      ],
    ],
  ],
  [
    "whom a sentence only brings up is whom the next means, over who was bought last",
    [
      [
        "[- Dufresne] a racheté [- Ardelle] en janvier. [- Morlin], ensuite. [- Vexa] l'a repris pour 3 millions d'euros.",
        [
          "acquisition : target Ardelle, acquirer Dufresne",
          "acquisition 3000000 : target Morlin, acquirer Vexa",
        ],
      ],
      [
        "[- Dufresne] a racheté [- Ardelle] en janvier. Autre cession, [- Morlin] : [- Vexa] l'a repris pour 3 millions d'euros.",
        [
          "acquisition : target Ardelle, acquirer Dufresne",
          "acquisition 3000000 : target Morlin, acquirer Vexa",
        ],
      ],
      [
        "[- Dufresne] et [- Morlin] se plaignent. Quant au second, [- Vexa] lui a prêté 3 millions d'euros.",
        ["debt_financing 3000000 : target Morlin, lender Vexa"],
      ],
      [
        "[- Dufresne] a racheté [- Ardelle] en janvier. Qui a signé le chèque ? [- Morlin], assurément. [- Vexa] l'a reprise pour 3 millions d'euros.",
        [
          "acquisition : target Ardelle, acquirer Dufresne",
          "acquisition 3000000 : target Ardelle, acquirer Vexa, seller Dufresne",
        ],
      ],
    ],
  ],
  [
    "what was sold last, over who was given money long before",
    [
      [
        "[- Vexa] a levé 9 millions d'euros. Le froid tue les vignes. On ne sait pourquoi. Rien ne va plus. [- Dufresne] vend [- Morlin] à [- Ardelle]. [- Dufresne] l'avait acquise en 2019.",
        [
          "funding_round 9000000 : target Vexa",
          "acquisition : target Morlin, acquirer Ardelle, seller Dufresne",
          "acquisition : target Morlin, acquirer Dufresne",
        ],
      ],
    ],
  ],
  [
    "what its owner puts up for sale, not the owner",
    [
      [
        "[- Dufresne] avait mis [- Morlin] en vente. [- Vexa] l'a rachetée.",
        ["acquisition : target Morlin, acquirer Vexa, seller Dufresne"],
      ],
      [
        "[- Dufresne] avait mis [- Morlin] en valeur. [- Vexa] l'a rachetée.",
        ["acquisition : target Dufresne, acquirer Vexa"],
      ],
    ],
  ],
  [
    "who gives in the sentence at hand does not hide whom the sentence before was about",
    [
      [
        "[- Vexa] ferme une usine. [- Morlin] recrute. [- Ardelle] vient de lui prêter 5 millions d'euros.",
        ["debt_financing 5000000 : target Morlin, lender Ardelle"],
      ],
    ],
  ],
  [
    "what one finds at banks is lent",
    [
      [
        "Le groupe [- Vexa] a trouvé 8 millions d'euros chez [- LCL] et [- Arkéa].",
        ["debt_financing 8000000 : target Vexa, lender LCL, lender Arkéa"],
      ],
    ],
  ],
  [
    "who grows by purchases has made them",
    [
      [
        "Le groupe [- Vexa] a grossi grâce aux rachats de [- Morlin] (2017) et de [- Dufresne] (2019).",
        ["acquisition : target Morlin, acquirer Vexa", "acquisition : target Dufresne, acquirer Vexa"],
      ],
      [
        "Le groupe [- Vexa] s'est appuyé sur le rachat de [- Morlin] par [- Dufresne].",
        ["acquisition : target Morlin, acquirer Dufresne"],
      ],
    ],
  ],
  [
    "« son rachat » is of what has just been bought",
    [
      [
        "[- Vexa] va racheter [- Morlin]. Son rachat sera bouclé en mai.",
        ["acquisition : target Morlin, acquirer Vexa"],
      ],
    ],
  ],
  [
    "« en » stands for whom the phrase that opens its sentence names",
    [
      [
        "Propriétaire de [- Morlin] depuis dix ans, [- Vexa] s'en sépare au profit de [- Tardieu], pour 3 millions d'euros.",
        ["acquisition 3000000 : target Morlin, acquirer Tardieu, seller Vexa"],
      ],
      [
        "[- Vexa] vend des lampes. Actionnaire de [- Morlin] depuis toujours, il en rachète la totalité en mai.",
        ["acquisition : target Morlin, acquirer Vexa"],
      ],
    ],
  ],
  [
    "a pronoun before « permettre », « empêcher », « conduire » does what their infinitive says",
    [
      [
        "[- Vexa] a doublé son capital. Cela lui a permis de racheter [- Morlin] pour 3 millions d'euros.",
        ["acquisition 3000000 : target Morlin, acquirer Vexa"],
      ],
      [
        "[- Vexa] va mal. Une loi l'oblige à céder [- Morlin] à [- Tardieu] pour 3 millions d'euros.",
        ["acquisition 3000000 : target Morlin, acquirer Tardieu, seller Vexa"],
      ],
      [
        "[- Vexa] grandit. En mars, c'était au tour de [- Morlin] d'être racheté, pour 3 millions d'euros.",
        ["acquisition 3000000 : target Morlin, acquirer Vexa"],
      ],
    ],
  ],
  [
    "« le premier », « le second » stand for two told in one breath",
    [
      [
        "[- Vexa] et [- Morlin] grandissent. Le premier a racheté [- Tardieu] pour 3 millions d'euros, le second a acquis [- Ardelle] en 2019.",
        [
          "acquisition 3000000 : target Tardieu, acquirer Vexa",
          "acquisition : target Ardelle, acquirer Morlin",
        ],
      ],
    ],
  ],
  [
    "who has sold one thing sells the next, where the text is about it",
    [
      [
        "[- Vexa] a vendu [- Morlin] à [- Tardieu] pour 3 millions d'euros. En mai, [- Ardelle] a été cédée à [- Brumex]. [- Vexa] respire.",
        [
          "acquisition 3000000 : target Morlin, acquirer Tardieu, seller Vexa",
          "acquisition : target Ardelle, acquirer Brumex, seller Vexa",
        ],
      ],
      [
        "[- Vexa] a vendu [- Morlin] à [- Tardieu] pour 3 millions d'euros. En mai, [- Brumex] a racheté [- Ardelle]. [- Vexa] respire.",
        [
          "acquisition 3000000 : target Morlin, acquirer Tardieu, seller Vexa",
          "acquisition : target Ardelle, acquirer Brumex",
        ],
      ],
    ],
  ],
  [
    "who does something with what was bought has bought it",
    [
      [
        "[- Tardieu] grandit. [- Vexa] agrandit [- Morlin], rachetée en mai pour 3 millions d'euros. [- Tardieu] se tait.",
        ["acquisition 3000000 : target Morlin, acquirer Vexa"],
      ],
      [
        "[- Tardieu] grandit. [- Vexa] affronte [- Morlin], rachetée en mai pour 3 millions d'euros. [- Tardieu] se tait.",
        ["acquisition 3000000 : target Morlin, acquirer Tardieu"],
      ],
    ],
  ],
  [
    "a clause that says when or why is of whom its sentence is about",
    [
      [
        "[- Tardieu] a levé 3 millions d'euros, et [- Vexa] vit mieux depuis que [- Morlin] l'a rachetée à [- Ardelle].",
        [
          "funding_round 3000000 : target Tardieu",
          "acquisition : target Vexa, acquirer Morlin, seller Ardelle",
        ],
      ],
      [
        "[- Tardieu] grandit, et [- Vexa] n'a plus sollicité personne depuis mai, date à laquelle [- Morlin] lui avait remis 2 millions d'euros.",
        ["equity_investment 2000000 : target Vexa, investor Morlin"],
      ],
      [
        "[- Vexa] a cédé la fonderie [- Tardieu]. La région Normandie se réjouit depuis que [- Morlin] l'a rachetée.",
        ["acquisition : target Tardieu, acquirer Morlin, seller Vexa"],
      ],
      [
        "[- Tardieu] a trouvé de l'argent. [- Morlin] lui a remis 2 millions d'euros.",
        ["equity_investment 2000000 : target Tardieu, investor Morlin"],
      ],
    ],
  ],
  [
    "« nous » is of the firm, not of who prints what it says",
    [
      [
        "Interrogé par [- Le Courrier], le patron de [- Vexa] confirme. « Nous avons racheté [- Morlin] pour 3 millions d'euros », dit-il.",
        ["acquisition 3000000 : target Morlin, acquirer Vexa"],
      ],
    ],
  ],
];

describe.each(references)("%s", (_, examples) => {
  it.each(examples)("%s", (example, records) => {
    expect(inShort(example)).toEqual(records);
  });
});
