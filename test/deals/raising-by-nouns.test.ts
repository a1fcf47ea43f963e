import { describe, expect, it } from "vitest";
import { dealsOf, inShort, readFrameExample } from "./example.ts";

/** Rounds that no verb tells, only a sum and who put it in. */
const constructions: readonly (readonly [string, readonly (readonly [string, readonly string[]])[]])[] = [
  [
    "an item of a list: name, colon, sum",
    [
      [
        "• [- Vexa] (Nantes, capteurs) : 6 M€ en série B, chez [- Morlin] (chef de file) et [- Tardieu].",
        ["funding_round 6000000 : target Vexa, investor Morlin, investor Tardieu"],
      ],
      [
        "• [- Vexa] (Nantes, capteurs) : 1,8 M€ d'amorçage, dont 300 k€ de prêt.",
        ["funding_round 1800000 : target Vexa"],
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
        "[- Vexa] a vu plus petit : 9 M€ en 2022, versés par [- Morlin] et [- Tardieu].",
        ["funding_round 9000000 : target Vexa, investor Morlin, investor Tardieu"],
      ],
      [
        "La série A de [- Vexa] remonte à 2018 : 3,5 M€ versés par [- Morlin].",
        ["funding_round 3500000 : target Vexa, investor Morlin"],
      ],
      [
        "[- Vexa] a grandi par étapes : 3 M€ d'amorçage en 2020, puis 12 M€ de série A en 2022.",
        ["funding_round 3000000 : target Vexa", "funding_round 12000000 : target Vexa"],
      ],
      ["[- Vexa] : 3 M€ versés par [- Morlin], condamné pour contrefaçon.", []],
      ["[- Vexa] : 12 M€ apportés par [- Morlin], son sponsor.", []],
      ["[- Vexa] : 3 M€ signés par [- Morlin], premier client.", []],
      ["Le litige de [- Vexa] : 3 M€ auprès de [- Morlin].", []],
      ["Le contrat de [- Vexa] : 12 M€ auprès de [- Morlin].", []],
      ["[- Vexa] publie ses comptes : 12 M€ de chiffre d'affaires, selon [- Morlin].", []],
    ],
  ],
  [
    "rounds that go on with those just told",
    [
      [
        "[- Morlin] a mené en 2018 un tour de 3 M€ chez [- Vexa]. Les autres n'ont pas tardé : 12 M€ en 2020, auprès de [- Tardieu] ; 45 M€ en 2022, avec [- Dufresne] pour chef de file.",
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
        "Nous fabriquons des vélos chez [- Vexa]. Nos ventes montent. En 2022, [- Morlin] nous a écrit. On s'est plu. Ils ont pris 28 % pour 7 millions d'euros, reprenant aussi les titres de [- Tardieu].",
        ["equity_investment 7000000 : target Vexa, investor Morlin, seller Tardieu"],
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
  [
    "a round is the occasion of what the sentence tells",
    [
      [
        "[- Vexa] a séduit [- Morlin] et [- Tardieu] au terme d'un tour de 30 M€.",
        ["funding_round 30000000 : target Vexa, investor Morlin, investor Tardieu"],
      ],
      [
        "[- Vexa] fait entrer [- Morlin] à l'occasion d'une augmentation de capital de 30 M€.",
        ["funding_round 30000000 : target Vexa, investor Morlin"],
      ],
      [
        "[- Morlin] entre au capital de [- Vexa] à l'occasion d'un tour de table de 30 M€.",
        ["funding_round 30000000 : target Vexa, investor Morlin"],
      ],
      [
        "[- Morlin] est entré chez [- Vexa] lors d'un tour de 30 M€ en 2021.",
        ["funding_round 30000000 : target Vexa, investor Morlin"],
      ],
      [
        "[- Vexa] passe sous le contrôle de [- Morlin] et de [- Tardieu] grâce à une augmentation de capital de 120 M€.",
        ["acquisition 120000000 : target Vexa, acquirer Morlin, acquirer Tardieu"],
      ],
      [
        "[- Morlin] est devenu le premier actionnaire de [- Vexa] à l'issue d'une augmentation de capital de 12 M€.",
        ["funding_round 12000000 : target Vexa, investor Morlin"],
      ],
      [
        "[- Vexa] a levé 3 M€ en 2019. Puis 45 M€ en 2021, lorsque [- Morlin] prit les commandes d'une série B.",
        ["funding_round 3000000 : target Vexa", "funding_round 45000000 : target Vexa, investor Morlin"],
      ],
      [
        "[- Vexa] grandit. Un crédit de 8 M€ est en discussion avec des banques emmenées par [- Morlin].",
        ["debt_financing 8000000 : target Vexa, lender Morlin"],
      ],
    ],
  ],
  [
    "loans and aid beside another operation, and those of a relative",
    [
      [
        "[- Morlin] soutient [- Vexa] par un crédit de 3 M€, et [- la Région Vexane] par une aide de 600 000 €.",
        [
          "debt_financing 3000000 : target Vexa, lender Morlin",
          "grant 600000 : target Vexa, grantor la Région Vexane",
        ],
      ],
      [
        "[- Morlin] accompagne [- Vexa] d'un prêt de 2 M€ et [- Tardieu] d'une avance remboursable de 600 000 €.",
        [
          "debt_financing 2000000 : target Vexa, lender Morlin",
          "debt_financing 600000 : target Vexa, lender Tardieu",
        ],
      ],
      [
        "[- Vexa] a financé le rachat de [- Tardieu] et [- Morlin] par un emprunt obligataire de 30 M€.",
        [
          "acquisition : target Tardieu, acquirer Vexa",
          "acquisition : target Morlin, acquirer Vexa",
          "debt_financing 30000000 : target Vexa",
        ],
      ],
      [
        "[- Vexa] rend ce mois-ci les 18 M€ que lui prêtait en 2017 un groupe emmené par [- Morlin].",
        ["debt_financing 18000000 : target Vexa, lender Morlin"],
      ],
      [
        "[- Vexa] lève 6 M€ auprès de [- Tardieu]. [- Morlin] ajoute un prêt de 1,5 M€.",
        [
          "funding_round 6000000 : target Vexa, investor Tardieu",
          "debt_financing 1500000 : target Vexa, lender Morlin",
        ],
      ],
      [
        "[- Morlin] accorde à [- Vexa] une facilité de trésorerie de 40 M€ au maximum.",
        ["debt_financing 40000000 : target Vexa, lender Morlin"],
      ],
      [
        "[- la Région Vexane], quant à elle, a accordé une aide à la formation de 1,2 M€ à [- Vexa].",
        ["grant 1200000 : target Vexa, grantor la Région Vexane"],
      ],
    ],
  ],
  [
    "what a region puts in without a word of shares is a grant, and each gives its own",
    [
      [
        "[- Vexa] embauche. [- Région Vexane] et [- Métropole vexane] mettent chacune 2 M€ au pot.",
        [
          "grant 2000000 : target Vexa, grantor Région Vexane",
          "grant 2000000 : target Vexa, grantor Métropole vexane",
        ],
      ],
      [
        "[- Région Vexane] met 3 M€ au capital de [- Vexa].",
        ["equity_investment 3000000 : target Vexa, investor Région Vexane"],
      ],
      [
        "[- Région Vexane] investit 3 M€ dans [- Vexa].",
        ["equity_investment 3000000 : target Vexa, investor Région Vexane"],
      ],
    ],
  ],
  [
    "the round before the one told",
    [
      [
        "[- Vexa] lève 12 M€, contre 4 M€ lors de son précédent tour en 2021.",
        ["funding_round 12000000 : target Vexa", "funding_round 4000000 : target Vexa"],
      ],
      [
        "[- Vexa] lève 12 M€, trois fois plus que lors de son précédent tour (4 M€, en 2021).",
        ["funding_round 12000000 : target Vexa", "funding_round 4000000 : target Vexa"],
      ],
      [
        "[- Vexa] lève 12 M€ auprès de [- Morlin]. Sa dernière levée, en 2021, 4 M€ auprès de [- Tardieu], date de 2021.",
        [
          "funding_round 12000000 : target Vexa, investor Morlin",
          "funding_round 4000000 : target Vexa, investor Tardieu",
        ],
      ],
      [
        "[- Vexa] lève 12 M€ auprès de [- Morlin], contre 4 M€ lors de sa première levée, en 2019, auprès de [- Tardieu].",
        [
          "funding_round 12000000 : target Vexa, investor Morlin",
          "funding_round 4000000 : target Vexa, investor Tardieu",
        ],
      ],
      [
        "[- Vexa] lève 12 M€. Elle était valorisée 40 M€ lors de son précédent tour.",
        ["funding_round 12000000 : target Vexa"],
      ],
    ],
  ],
  [
    "the fund before the one told is the manager's",
    [
      [
        "[- Vexa] a clos son deuxième fonds à 270 M€, le triple du premier véhicule, clos à 90 M€ il y a six ans.",
        ["fund_closing 270000000 : target Vexa", "fund_closing 90000000 : target Vexa"],
      ],
      [
        "[- Vexa] annonce le closing de [- Océan II] à 270 M€, contre 90 M€ pour le précédent fonds.",
        ["fund_closing 270000000 : target Océan II, target Vexa", "fund_closing 90000000 : target Vexa"],
      ],
      [
        "[- Vexa] boucle son premier fonds à 280 M€ auprès de [- Morlin].",
        ["fund_closing 280000000 : target Vexa, investor Morlin"],
      ],
    ],
  ],
];

describe.each(constructions)("%s", (_, examples) => {
  it.each(examples)("%s", (example, records) => {
    expect(inShort(example)).toEqual(records);
  });
});

describe("money that has not come, or not yet", () => {
  it.each([
    ["Le tour de 12 M€ de [- Vexa] n'a jamais été souscrit.", "cancelled"],
    ["La subvention de 2 M€ promise à [- Vexa] par [- la Région Vexane] n'a pas été versée.", "cancelled"],
    ["[- Vexa] a abandonné son tour de 12 M€.", "cancelled"],
    ["[- Vexa] grandit. Un crédit de 8 M€ est à l'étude.", "negotiating"],
    ["La levée de 12 M€ de [- Vexa] a été souscrite.", "completed"],
    ["[- Vexa] attendait un prêt de 3 M€ de [- Morlin], qui n'a jamais été débloqué.", "cancelled"],
    [
      "La levée de 9 M€ de [- Vexa] auprès de [- Morlin] a plu, mais son patron n'a pas signé de bail.",
      "completed",
    ],
    ["[- Vexa] a obtenu de [- Morlin] un prêt de 3 M€, dont la garantie n'a pas été signée.", "completed"],
    [
      "[- Vexa] a obtenu de [- Morlin] un prêt de 3 M€, mais le bail de son siège reste à l'étude.",
      "completed",
    ],
  ])("%s", (example, status) => {
    expect(dealsOf(readFrameExample(example)).map((deal) => deal.status)).toEqual([status]);
  });
});
