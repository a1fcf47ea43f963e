import { describe, expect, it } from "vitest";
import { inShort } from "./example.ts";

const ROUNDS = "Les levées de la semaine ont souri aux jeunes pousses et aux investisseurs.";

/** Words about nothing in particular, more than a brief has. */
const IDLE = "Il a plu sur la colline, et les chats ont dormi sous le porche. ".repeat(9);

/** Deals told as items of a list or by what differs from the one before: a text with its names in brackets, and its records. */
const enumerations: readonly (readonly [string, readonly (readonly [string, readonly string[]])[]])[] = [
  [
    "who sells stands behind the noun that says what they are",
    [
      [
        "[- Vexa] acquiert [- Morlin] auprès de ses deux actionnaires, [- Tardieu] et [- Dufresne], pour 12 millions d'euros.",
        ["acquisition 12000000 : target Morlin, acquirer Vexa, seller Tardieu, seller Dufresne"],
      ],
      [
        "[- Vexa] acquiert [- Morlin] pour agrandir son réseau, [- Tardieu] et [- Dufresne] restent indépendants.",
        ["acquisition : target Morlin, acquirer Vexa"],
      ],
    ],
  ],
  [
    "a relative holds no item of the list before it",
    [
      [
        "[- Vexa] a racheté [- Morlin], que [- Tardieu] approvisionnait depuis 2016, pour 12 millions d'euros.",
        ["acquisition 12000000 : target Morlin, acquirer Vexa"],
      ],
      [
        "[- Vexa], que contrôle depuis 2016 [- Tardieu], a racheté [- Morlin].",
        ["acquisition : target Morlin, acquirer Vexa"],
      ],
    ],
  ],
  [
    "a pair of a list may open with two that go to the same",
    [
      [
        "[- Morlin] a été vendu à [- Vexa], [- Tardieu] et [- Dufresne] à [- Corvane].",
        [
          "acquisition : target Morlin, acquirer Vexa",
          "acquisition : target Tardieu, target Dufresne, acquirer Corvane",
        ],
      ],
    ],
  ],
  [
    "firms that change hands one after the other say by themselves that a text is about firms",
    [
      [
        `${IDLE} [- Morlin] (44) repris par [- Vexa], [- Tardieu] (62) par [- Dufresne], [- Corvane] (13) par [- Ostrel].`,
        [
          "acquisition : target Morlin, acquirer Vexa",
          "acquisition : target Tardieu, acquirer Dufresne",
          "acquisition : target Corvane, acquirer Ostrel",
        ],
      ],
      [`${IDLE} [- Morlin] (44) est repris par [- Vexa].`, []],
    ],
  ],
  [
    "a list opens at the comma behind how many there are",
    [
      [
        "Le groupe [- Vexa] a signé deux emplettes, [- Morlin] (3 millions d'euros) et [- Dufresne] (4 millions d'euros).",
        [
          "acquisition 3000000 : target Morlin, acquirer Vexa",
          "acquisition 4000000 : target Dufresne, acquirer Vexa",
        ],
      ],
      [
        "Le groupe [- Vexa] a enflé par absorptions : [- Morlin] en 2020 et, l'année suivante, [- Dufresne], payé 4 millions d'euros.",
        [
          "acquisition : target Morlin, acquirer Vexa",
          "acquisition 4000000 : target Dufresne, acquirer Vexa",
        ],
      ],
      ["Le groupe [- Vexa] a deux achats en vue, [- Morlin] et [- Dufresne], pour 4 millions d'euros.", []],
    ],
  ],
  [
    "« celui de » tells what the noun before it does",
    [
      [
        "On peut citer la reprise de [- Morlin] (39 millions d'euros) par [- Vexa], celle de [- Tardieu] par le groupe [- Dufresne], ou celle de [- Corvane] (20 millions d'euros) par [- Ostrel].",
        [
          "acquisition 39000000 : target Morlin, acquirer Vexa",
          "acquisition : target Tardieu, acquirer Dufresne",
          "acquisition 20000000 : target Corvane, acquirer Ostrel",
        ],
      ],
      [
        "Après le rachat de [- Morlin] en 2019 et celui de [- Tardieu] en 2020, [- Vexa] s'offre [- Corvane].",
        [
          "acquisition : target Morlin, acquirer Vexa",
          "acquisition : target Tardieu, acquirer Vexa",
          "acquisition : target Corvane, acquirer Vexa",
        ],
      ],
      [
        "[- Vexa] a bouclé la cession de [- Morlin] à [- Dufresne] et celle de [- Tardieu] à [- Corvane].",
        [
          "acquisition : target Morlin, acquirer Dufresne, seller Vexa",
          "acquisition : target Tardieu, acquirer Corvane, seller Vexa",
        ],
      ],
      [
        "Le rachat de [- Morlin] par [- Vexa] renforce sa place face à celle de [- Tardieu].",
        ["acquisition : target Morlin, acquirer Vexa"],
      ],
      [
        "[- Morlin] quitte le giron de [- Tardieu] pour celui de [- Vexa].",
        ["acquisition : target Morlin, acquirer Vexa, seller Tardieu"],
      ],
    ],
  ],
  [
    "one alone does what a verb in the singular says, whatever list stands before",
    [
      [
        "Après avoir repris [- Morlin] (Manche), [- Tardieu] (Mayenne) puis, en 2020, [- Dufresne], le groupe [- Vexa] vient d'acheter [- Corvane].",
        [
          "acquisition : target Morlin, acquirer Vexa",
          "acquisition : target Tardieu, acquirer Vexa",
          "acquisition : target Dufresne, acquirer Vexa",
          "acquisition : target Corvane, acquirer Vexa",
        ],
      ],
      [
        "[- Vexa], [- Dufresne] et [- Tardieu] détiennent et rachètent [- Morlin].",
        ["acquisition : target Morlin, acquirer Vexa, acquirer Dufresne, acquirer Tardieu"],
      ],
    ],
  ],
  [
    "pairs share their verb, over brackets, common nouns and prices",
    [
      [
        "[- Morlin] (80) repris par [- Vexa], [- Tardieu] (62) par [- Dufresne], [- Corvane] (43) par [- Ostrel].",
        [
          "acquisition : target Morlin, acquirer Vexa",
          "acquisition : target Tardieu, acquirer Dufresne",
          "acquisition : target Corvane, acquirer Ostrel",
        ],
      ],
      [
        "[- Vexa] a vendu la société [- Morlin] à [- Dufresne], la société [- Tardieu] à [- Corvane] et la société [- Ostrel] à ses cadres.",
        [
          "acquisition : target Morlin, acquirer Dufresne, seller Vexa",
          "acquisition : target Tardieu, acquirer Corvane, seller Vexa",
          "acquisition : target Ostrel, seller Vexa",
        ],
      ],
    ],
  ],
  [
    "the noun's own words are not the pronoun's, and who places shares of its own invests in nobody",
    [
      [
        "C'est la deuxième introduction en Bourse de 2022, après celle de la société [- Morlin], qui avait placé 171 millions d'euros en juillet 2021.",
        ["ipo 171000000 : target Morlin"],
      ],
    ],
  ],
  [
    "a name with a share right behind takes it, too",
    [
      [
        "[- Vexa] prend 10 % du capital de [- Morlin], [- Tardieu] 5 % et [- Dufresne] 3 %.",
        [
          "equity_investment : target Morlin, investor Vexa",
          "equity_investment : target Morlin, investor Tardieu",
          "equity_investment : target Morlin, investor Dufresne",
        ],
      ],
      [
        "[- Vexa] prend 10 % du capital de [- Morlin], dont [- Tardieu] garde 5 %.",
        ["equity_investment : target Morlin, investor Vexa"],
      ],
    ],
  ],
  [
    "« à X sa filiale Z et à Y sa filiale W », « respectivement »: to each his own",
    [
      [
        "[- Vexa] a cédé à [- Morlin] sa filiale [- Tardieu] et à [- Dufresne] sa filiale [- Corvane].",
        [
          "acquisition : target Tardieu, acquirer Morlin, seller Vexa",
          "acquisition : target Corvane, acquirer Dufresne, seller Vexa",
        ],
      ],
      [
        "[- Vexa] a acquis [- Morlin] et [- Tardieu] pour respectivement 10 et 5 millions d'euros.",
        [
          "acquisition 10000000 : target Morlin, acquirer Vexa",
          "acquisition 5000000 : target Tardieu, acquirer Vexa",
        ],
      ],
      [
        "[- Vexa] a vendu [- Morlin] et [- Tardieu] respectivement à [- Dufresne] et [- Corvane].",
        [
          "acquisition : target Morlin, acquirer Dufresne, seller Vexa",
          "acquisition : target Tardieu, acquirer Corvane, seller Vexa",
        ],
      ],
    ],
  ],
  [
    "« après X en 2019 et Y »: what the buyer of a purchase had bought",
    [
      [
        "Après [- Morlin] en 2019 et [- Tardieu] (3 millions d'euros), le groupe [- Vexa] s'offre [- Corvane] pour 12 millions d'euros.",
        [
          "acquisition : target Morlin, acquirer Vexa",
          "acquisition 3000000 : target Tardieu, acquirer Vexa",
          "acquisition 12000000 : target Corvane, acquirer Vexa",
        ],
      ],
      [
        "Deux ans après [- Morlin], [- Vexa] s'offre [- Corvane] en 2020 pour 12 millions d'euros.",
        ["acquisition 12000000 : target Corvane, acquirer Vexa"],
      ],
      [
        "Après [- Morlin], [- Vexa] s'offre [- Corvane] en 2020 pour 12 millions d'euros.",
        ["acquisition 12000000 : target Corvane, acquirer Vexa"],
      ],
    ],
  ],
  [
    "a ranking of rounds tells one of each",
    [
      [
        `${ROUNDS} [- Vexa] a levé 12 millions d'euros. [- Morlin] suit avec 8 millions d'euros. [- Tardieu] complète le podium (5 millions d'euros).`,
        [
          "funding_round 12000000 : target Vexa",
          "funding_round 8000000 : target Morlin",
          "funding_round 5000000 : target Tardieu",
        ],
      ],
      [
        `${ROUNDS} [- Vexa] a levé 12 millions d'euros, devant [- Morlin] (8 millions d'euros) et [- Tardieu] (5 millions d'euros).`,
        [
          "funding_round 12000000 : target Vexa",
          "funding_round 8000000 : target Morlin",
          "funding_round 5000000 : target Tardieu",
        ],
      ],
      [
        "[- Vexa] a levé 12 millions d'euros. [- Morlin] suit avec 2 millions d'euros.",
        ["funding_round 12000000 : target Vexa, investor Morlin"],
      ],
    ],
  ],
  [
    "a heading says who raised how much, whatever parts the two",
    [
      [
        `${ROUNDS}\n\n[- Vexa] – 12 M€\nLa société recrute.\n\n2. [- Morlin] (8 M€)\nLa société exporte.\n\n5 M€ : [- Tardieu]\nLa société déménage.`,
        [
          "funding_round 12000000 : target Vexa",
          "funding_round 8000000 : target Morlin",
          "funding_round 5000000 : target Tardieu",
        ],
      ],
      ["Les ventes de l'année.\n\n[- Vexa] – 12 M€\nLa société recrute.", []],
    ],
  ],
  [
    "a question brings up whom its answer tells of",
    [
      [
        "[- Vexa] dresse le bilan de ses achats. [- Morlin] ? Payé 70 millions d'euros en 2011 ; le brasseur [- Tardieu] en a racheté 60 % en 2018 pour 20 millions d'euros.",
        [
          "acquisition 70000000 : target Morlin, acquirer Vexa",
          "acquisition 20000000 : target Morlin, acquirer Tardieu, seller Vexa",
        ],
      ],
      [
        "[- Vexa] vend ses bijoux. [- Morlin] ? Cédé à [- Tardieu] en 2019 pour 14 millions d'euros. La division papeterie ? Au groupe [- Dufresne], en mai 2021, contre 8 millions d'euros.",
        [
          "acquisition 14000000 : target Morlin, acquirer Tardieu, seller Vexa",
          "acquisition 8000000 : target division papeterie, acquirer Dufresne, seller Vexa",
        ],
      ],
      [
        "[- Vexa] vend ses bijoux. [- Morlin] a été cédé à [- Tardieu] en 2019. Le prix ? Au groupe [- Dufresne], on parle de 9 millions d'euros.",
        ["acquisition : target Morlin, acquirer Tardieu, seller Vexa"],
      ],
    ],
  ],
  [
    "a word between two names is a verb, and its sentence no item",
    [
      [
        "[- Vexa] a vendu [- Morlin] à [- Tardieu]. La banque [- Delmas] rassure [- Dufresne] de 6 millions d'euros avancés sans façon.",
        ["acquisition : target Morlin, acquirer Tardieu, seller Vexa"],
      ],
      [
        "[- Vexa] a vendu [- Morlin] à [- Tardieu]. Suivent [- Dufresne] (2 millions d'euros) et le groupe [- Delmas] en 2019.",
        [
          "acquisition : target Morlin, acquirer Tardieu, seller Vexa",
          "acquisition 2000000 : target Dufresne, seller Vexa",
          "acquisition : target Delmas, seller Vexa",
        ],
      ],
    ],
  ],
];

describe.each(enumerations)("%s", (_, told) => {
  it.each(told)("%s", (text, records) => {
    expect(inShort(text)).toEqual(records);
  });
});
