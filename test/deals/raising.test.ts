import { describe, expect, it } from "vitest";
import { inShort } from "./example.ts";

/** How money is raised, lent, given or put in, by construction: sentences and the records that must come of them. */
const constructions: readonly (readonly [string, readonly (readonly [string, readonly string[]])[]])[] = [
  [
    "a phrase that opens a sentence is about its subject",
    [
      [
        "Forte d'un tour de 5 millions d'euros mené par [- Morlin], [- Vexa] recrute.",
        ["funding_round 5000000 : target Vexa, investor Morlin"],
      ],
      [
        "Avec 6 millions d'euros levés en 2021 auprès de [- Morlin], [- Vexa] détient le record.",
        ["funding_round 6000000 : target Vexa, investor Morlin"],
      ],
      [
        "Un an après sa création, [- Vexa] lève 5 millions d'euros auprès de [- Morlin].",
        ["funding_round 5000000 : target Vexa, investor Morlin"],
      ],
      ["Depuis sa création, [- Vexa] a levé 5 millions d'euros auprès de [- Morlin].", []],
    ],
  ],
  [
    "who does not invest by trade closes a round of its own",
    [
      [
        "La brasserie [- Vexa] a clos sa levée de fonds à 3 millions d'euros.",
        ["funding_round 3000000 : target Vexa"],
      ],
      [
        "[- Vexa] a clos son financement participatif à 3 millions d'euros, souscrits par [- Morlin].",
        ["funding_round 3000000 : target Vexa, investor Morlin"],
      ],
      [
        "[- Vexa Capital] a clos sa levée à 300 millions d'euros.",
        ["fund_closing 300000000 : target Vexa Capital"],
      ],
      ["[- Vexa] a clos son fonds à 300 millions d'euros.", ["fund_closing 300000000 : target Vexa"]],
      ["[- Vexa] a clos la séance à 3 euros.", []],
    ],
  ],
  [
    "a sum of the years before a round, or one that was wished for, is no round",
    [
      [
        "[- Vexa], qui n'avait levé jusque-là que 3 millions d'euros, en a levé 12 millions.",
        ["funding_round 12000000 : target Vexa"],
      ],
      [
        "[- Vexa], qui avait levé 3 millions d'euros depuis sa création, a levé 12 millions d'euros auprès de [- Morlin].",
        ["funding_round 12000000 : target Vexa, investor Morlin"],
      ],
      ["[- Vexa], qui a levé 12 millions d'euros à ce jour, cherche un directeur.", []],
      ["Jusqu'à présent, [- Vexa] a levé 12 millions d'euros.", []],
      ["[- Vexa] avait levé 12 millions d'euros jusqu'ici.", []],
      ["Au premier semestre, [- Vexa] a engrangé 12 millions d'euros, en hausse de 5 %.", []],
      ["[- Vexa] récolte 12 millions d'euros en baisse de 5 %.", []],
      ...[
        "[- Vexa] lève 12 millions d'euros, son plus gros tour à ce jour.",
        "[- Vexa], jusqu'ici discret, lève 12 millions d'euros.",
        "[- Vexa] a levé 12 millions d'euros pour fabriquer un vaccin jusqu'à présent importé.",
        "La jeune pousse [- Vexa], jusque-là aidée par ses fondateurs, boucle un tour de table de 12 millions d'euros.",
        "Jusqu'alors inconnue du public, [- Vexa] a levé 12 millions d'euros.",
        "[- Vexa] a levé 12 millions d'euros dans un secteur à ce jour délaissé.",
      ].map((text): [string, string[]] => [text, ["funding_round 12000000 : target Vexa"]]),
      [
        "[- Vexa] lève 12 millions d'euros. L'entreprise cherchait au moins 10 millions d'euros.",
        ["funding_round 12000000 : target Vexa"],
      ],
      [
        "[- Vexa] lève 12 millions d'euros. L'entreprise espérait lever 10 millions d'euros.",
        ["funding_round 12000000 : target Vexa"],
      ],
      ["[- Vexa] cherche au moins 10 millions d'euros.", ["funding_round 10000000 : target Vexa"]],
    ],
  ],
  [
    "aids of public bodies, one after the other",
    [
      [
        "La [- Région Bretagne] apporte 200 000 euros à [- Vexa], qui emploie 380 personnes. Il lui faut des machines. L'industriel [- Morlin] reçoit 180 000 euros.",
        [
          "grant 200000 : target Vexa, grantor Région Bretagne",
          "grant 180000 : target Morlin, grantor Région Bretagne",
        ],
      ],
      [
        "La [- Région Bretagne] accorde un prêt de 2 millions d'euros à [- Vexa]. Elle y ajoute une subvention de 300 000 euros.",
        [
          "debt_financing 2000000 : target Vexa, lender Région Bretagne",
          "grant 300000 : target Vexa, grantor Région Bretagne",
        ],
      ],
      [
        "[- Vexa] a obtenu 400 000 euros de subvention de la [- Région Bretagne], puis une ligne de crédit de 300 000 euros à la banque [- Tardieu].",
        ["grant 400000 : target Vexa, grantor Région Bretagne"],
      ],
      ["[- Vexa] empoche 287 000 euros en subvention.", ["grant 287000 : target Vexa"]],
    ],
  ],
  [
    "who is won over puts money into a round",
    [
      [
        "[- Vexa] a convaincu [- Morlin], le fonds [- Tardieu] ainsi que [- Corvane] de lui confier 12 millions d'euros.",
        ["funding_round 12000000 : target Vexa, investor Morlin, investor Tardieu, investor Corvane"],
      ],
      [
        "[- Vexa] a décidé d'investir 12 millions d'euros dans [- Morlin].",
        ["equity_investment 12000000 : target Morlin, investor Vexa"],
      ],
    ],
  ],
  [
    "banks and loans that the party works with are not how it raises",
    [
      [
        "La fintech [- Vexa], qui travaille avec cinq banques, lève 30 millions d'euros.",
        ["funding_round 30000000 : target Vexa"],
      ],
      [
        "[- Vexa], spécialiste du financement participatif en obligations, a levé 8 millions d'euros.",
        ["funding_round 8000000 : target Vexa"],
      ],
      [
        "La jeune pousse [- Vexa], qui finance des PME par des prêts, a levé 8 millions d'euros.",
        ["funding_round 8000000 : target Vexa"],
      ],
      [
        "[- Vexa] a levé 12 millions d'euros auprès de banques d'affaires et de fonds.",
        ["funding_round 12000000 : target Vexa"],
      ],
      [
        "[- Vexa] lève 12 millions d'euros auprès de [- BNP Paribas] pour le financement des PME.",
        ["funding_round 12000000 : target Vexa, investor BNP Paribas"],
      ],
      [
        "[- Vexa] lève 30 millions d'euros auprès de cinq banques.",
        ["debt_financing 30000000 : target Vexa"],
      ],
      [
        "[- Vexa] a obtenu un financement de 30 millions d'euros auprès d'[- UBS], qui devient actionnaire.",
        ["funding_round 30000000 : target Vexa, investor UBS"],
      ],
      [
        "[- Vexa] a obtenu un financement de 30 millions d'euros auprès d'[- UBS].",
        ["debt_financing 30000000 : target Vexa, lender UBS"],
      ],
    ],
  ],
  [
    "who raises or borrows may stand behind « par »",
    [
      [
        "La levée de 5 millions d'euros bouclée par [- Vexa] doit financer une usine.",
        ["funding_round 5000000 : target Vexa"],
      ],
      [
        "L'emprunt de 5 millions d'euros souscrit par [- Vexa] auprès de [- Morlin] arrive à échéance.",
        ["debt_financing 5000000 : target Vexa, lender Morlin"],
      ],
    ],
  ],
  [
    "several rounds of one company, and the one that a name follows",
    [
      [
        "[- Vexa] est passée d'un tour de 30 millions d'euros à un autre de 80 millions, emmené par [- Morlin].",
        ["funding_round 30000000 : target Vexa", "funding_round 80000000 : target Vexa, investor Morlin"],
      ],
      [
        "[- Vexa] a remis cela en décembre : 45 millions d'euros, fournis par [- Morlin] et par ses actionnaires, [- Ostrea] et [- Tardieu].",
        ["funding_round 45000000 : target Vexa, investor Morlin, investor Ostrea, investor Tardieu"],
      ],
      [
        "Le fonds de capital de risque [- Vexa] a levé 12 millions d'euros auprès de [- Morlin].",
        ["fund_closing 12000000 : target Vexa, investor Morlin"],
      ],
    ],
  ],
  [
    "sums of many firms are nobody's round",
    [
      [
        "Les jeunes pousses ont récolté, selon notre décompte, 90 millions d'euros. [- Vexa] arrive en tête.",
        [],
      ],
      ["90 millions d'euros récoltés cet hiver par les pépites bretonnes. [- Vexa] arrive en tête.", []],
      ["Au total, 90 millions d'euros ont été levés en douze opérations. [- Vexa] arrive en tête.", []],
    ],
  ],
  [
    "backers are told as long as the text speaks of the round",
    [
      [
        "[- Vexa] lève 9 millions d'euros. Elle vend des moteurs. Le tour a été mené par [- Morlin]. Actionnaire depuis 2020, [- Ostrea] remet la main à la poche.",
        ["funding_round 9000000 : target Vexa, investor Morlin, investor Ostrea"],
      ],
    ],
  ],
  [
    "who declines backs nothing",
    [
      [
        "[- Vexa] lève 9 millions d'euros avec [- Morlin]. Le fonds [- Ostrea], sollicité, a passé son tour.",
        ["funding_round 9000000 : target Vexa, investor Morlin"],
      ],
      [
        "[- Vexa] lève 9 millions d'euros avec [- Morlin]. Le fonds [- Ostrea] suit.",
        ["funding_round 9000000 : target Vexa, investor Morlin, investor Ostrea"],
      ],
    ],
  ],
  [
    "what a listing is to bring is told behind its range",
    [
      [
        "[- Vexa] donne en mai le coup d'envoi de sa cotation en Bourse. La fourchette va de 12 à 15 euros par action. Elle lèverait 30 millions d'euros.",
        ["ipo 30000000 : target Vexa"],
      ],
    ],
  ],
  [
    "what a round values raises it",
    [
      [
        "Une levée de 5 millions d'euros, menée par [- Morlin], valorise [- Vexa] à 80 millions d'euros.",
        ["funding_round 5000000 : target Vexa, investor Morlin"],
      ],
    ],
  ],
  [
    "who takes part in a round told right behind",
    [
      [
        "[- Morlin] participe à la levée de 5 millions d'euros de [- Vexa].",
        ["funding_round 5000000 : target Vexa, investor Morlin"],
      ],
      [
        "[- Vexa] lève 5 millions d'euros. Avec le family office [- Ostrea], le tour est complet.",
        ["funding_round 5000000 : target Vexa, investor Ostrea"],
      ],
      [
        "[- Vexa] lève 5 millions d'euros. [- Ostrea Capital] n'a pas souscrit.",
        ["funding_round 5000000 : target Vexa"],
      ],
      [
        "[- Vexa] lève 5 millions d'euros. [- Ostrea Capital] n'y croit guère.",
        ["funding_round 5000000 : target Vexa"],
      ],
      [
        "[- Vexa] lève 5 millions d'euros. [- Ostrea Capital], d'après la presse, attend.",
        ["funding_round 5000000 : target Vexa"],
      ],
    ],
  ],
  [
    "a round may be told beside the one before it",
    [
      [
        "[- Vexa] a levé 12 millions d'euros en 2022, après 5 millions en 2020 et 2 millions en 2018.",
        [
          "funding_round 12000000 : target Vexa",
          "funding_round 5000000 : target Vexa",
          "funding_round 2000000 : target Vexa",
        ],
      ],
      [
        "[- Vexa] a levé 12 millions d'euros en mars, [- Morlin] 5 millions.",
        ["funding_round 12000000 : target Vexa", "funding_round 5000000 : target Morlin"],
      ],
      [
        "[- Vexa] a levé 12 millions d'euros tandis qu'[- Ostrea] 5 millions.",
        ["funding_round 12000000 : target Vexa", "funding_round 5000000 : target Ostrea"],
      ],
      [
        "[- Vexa] a levé 12 millions d'euros, tandis que [- Morlin] recrute.",
        ["funding_round 12000000 : target Vexa"],
      ],
      [
        "[- Vexa] et [- Morlin] ont levé respectivement 12 et 5 millions d'euros.",
        ["funding_round 12000000 : target Vexa", "funding_round 5000000 : target Morlin"],
      ],
      [
        "Le mois compte les levées de [- Vexa] (12 millions d'euros) et de [- Morlin] (5 millions d'euros).",
        ["funding_round 12000000 : target Vexa", "funding_round 5000000 : target Morlin"],
      ],
    ],
  ],
  [
    "what an investor put in stands in brackets",
    [
      [
        "[- Tardieu] a investi dans [- Vexa] (2 millions d'euros) et [- Morlin] (4 millions d'euros).",
        [
          "equity_investment 2000000 : target Vexa, investor Tardieu",
          "equity_investment 4000000 : target Morlin, investor Tardieu",
        ],
      ],
    ],
  ],
  [
    "who gives a loan is the subject of giving, the object of getting",
    [
      [
        "[- Morlin] a accordé à [- Vexa] un prêt de 5 millions d'euros.",
        ["debt_financing 5000000 : target Vexa, lender Morlin"],
      ],
      [
        "[- Vexa] a obtenu de [- Morlin] un prêt de 5 millions d'euros.",
        ["debt_financing 5000000 : target Vexa, lender Morlin"],
      ],
    ],
  ],
  [
    "what a share is of, where money goes, how often it is raised",
    [
      [
        "[- Morlin] mise sur [- Vexa], dont il acquiert 11 % pour 5 millions d'euros.",
        ["equity_investment 5000000 : target Vexa, investor Morlin"],
      ],
      [
        "[- Morlin] a investi 7 millions d'euros dans [- Vexa]. [- Tardieu] y a ajouté 5 millions.",
        [
          "equity_investment 7000000 : target Vexa, investor Morlin",
          "equity_investment 5000000 : target Vexa, investor Tardieu",
        ],
      ],
      [
        "[- Vexa] a levé des fonds à deux reprises : 4 millions d'euros en 2017, puis 3 millions en 2022.",
        ["funding_round 4000000 : target Vexa", "funding_round 3000000 : target Vexa"],
      ],
    ],
  ],
  [
    "who is given an aid, or whose works are",
    [
      [
        "L'usine de [- Vexa] recevra une aide de 3 millions d'euros de [- Morlin].",
        ["grant 3000000 : target Vexa, grantor Morlin"],
      ],
      [
        "[- Morlin] soutiendra le projet de [- Vexa] à hauteur de 3 millions d'euros.",
        ["grant 3000000 : target Vexa, grantor Morlin"],
      ],
      [
        "[- Vexa] se voit attribuer une subvention de 3 millions d'euros par [- Morlin].",
        ["grant 3000000 : target Vexa, grantor Morlin"],
      ],
      [
        "[- Morlin] a voté une subvention de 3 millions d'euros en faveur de [- Vexa].",
        ["grant 3000000 : target Vexa, grantor Morlin"],
      ],
    ],
  ],
  [
    "money brought by someone went into whom the text is about",
    [
      [
        "[- Vexa] a grandi. Les 5 millions d'euros apportés par [- Morlin] en 2018 ont permis d'embaucher.",
        ["equity_investment 5000000 : target Vexa, investor Morlin"],
      ],
    ],
  ],
  [
    "a line that says who, how much and from whom",
    [
      [
        "[- Vexa] (Lyon) : 3 millions d'euros auprès de [- Morlin].",
        ["funding_round 3000000 : target Vexa, investor Morlin"],
      ],
    ],
  ],
  [
    "a round's measure stands behind who led it; who tells of it raises it",
    [
      [
        "Le tour de table, mené par [- Morlin], s'élève à 3 millions d'euros, a précisé [- Vexa].",
        ["funding_round 3000000 : target Vexa, investor Morlin"],
      ],
    ],
  ],
  [
    "what a backer gets in a round is no investment of its own",
    [
      [
        "[- Vexa] lève 17 millions d'euros auprès de [- Morlin]. [- Morlin] devient le premier actionnaire de [- Vexa] avec 11 % du capital.",
        ["funding_round 17000000 : target Vexa, investor Morlin"],
      ],
      [
        "[- Morlin] détient désormais 6 % de [- Vexa]. [- Vexa] vient de clôturer une levée de 9 millions d'euros, à laquelle a aussi participé [- Tardieu].",
        ["funding_round 9000000 : target Vexa, investor Tardieu, investor Morlin"],
      ],
      [
        "[- Vexa] lève 17 millions d'euros auprès de [- Morlin]. [- Tardieu] devient le premier actionnaire de [- Vexa] avec 11 % du capital.",
        [
          "funding_round 17000000 : target Vexa, investor Morlin",
          "equity_investment : target Vexa, investor Tardieu",
        ],
      ],
    ],
  ],
  [
    "a company's round is no fund's closing",
    [
      [
        "[- Vexa] a bouclé une levée de fonds de 5 millions d'euros auprès de [- Morlin].",
        ["funding_round 5000000 : target Vexa, investor Morlin"],
      ],
      ...[
        ", avec pour chef de file le fonds [- Morlin]",
        ", emmenés par le fonds [- Morlin]",
        " avec le fonds [- Morlin]",
        " grâce au fonds [- Morlin]",
        ", le fonds [- Morlin] en tête",
      ].map(
        (by) =>
          [
            `[- Vexa] lève 5 millions d'euros${by}.`,
            ["funding_round 5000000 : target Vexa, investor Morlin"],
          ] as const,
      ),
      [
        "[- Vexa] lève 5 millions d'euros pour le fonds [- Morlin].",
        ["fund_closing 5000000 : target Vexa, target Morlin"],
      ],
      ["[- Vexa] lève 5 millions d'euros pour son fonds.", ["fund_closing 5000000 : target Vexa"]],
      // Research is no search.
      ["[- Vexa] a donné 5 millions d'euros à l'université pour ses recherches.", []],
    ],
  ],
];

describe.each(constructions)("%s", (_, examples) => {
  it.each(examples)("%s", (example, records) => {
    expect(inShort(example)).toEqual(records);
  });
});
