import { describe, expect, it } from "vitest";
import { dealsOf, readFrameExample } from "./example.ts";

/** Sentences with the values that their only operation has, `field words`, and where it matters its kind. */
const told: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  "shares that a sentence without a verb tells": [
    [
      "[acquirer Vexa] a racheté [target Morlin]. Deux millions d'euros, 100 % des parts, sans avocat.",
      ["amount Deux millions d'euros", "stake 100 %"],
    ],
    ["[acquirer Vexa] a racheté [target Morlin]. Puis, nouvelle offre sur 10 % des actions.", []],
    ["[acquirer Vexa] a racheté [target Morlin]. Forte hausse, 10 % des titres échangés.", []],
    [
      "[acquirer Vexa] a racheté [target Morlin]. Le titre [- Morlin] prenait près de 10 % à Wall Street.",
      [],
    ],
    ["[acquirer Vexa] a racheté [target Morlin]. Le titre [- Morlin] gagne 4 % en séance.", []],
  ],
  "shares that are left, and what a share goes for": [
    [
      "[seller Vexa] a vendu à [investor Tardieu] les 38 % qui lui restaient dans [target Morlin].",
      ["stake 38 %"],
    ],
    ["[acquirer Vexa] a racheté [target Morlin], et en entier.", ["stake en entier"]],
    [
      "[acquirer Vexa] prépare une contre-offre sur [target Morlin] à 1 600 francs suisses par titre, soit 3 milliards de francs suisses.",
      ["amount 3 milliards de francs suisses"],
    ],
    ["[seller Vexa] vend [target Morlin] à [acquirer Tardieu], dont le titre a pris 4 % hier.", []],
  ],
  "parts that sentences of their own tell": [
    [
      "[target Vexa] lève 18 M€. Le financement se partage en deux. 12 millions en capital, surtout : [- Morlin] mène. Le reste, 6 millions, est de la dette de [- Tardieu].",
      ["amount 18 M€", "tranche 12 millions", "tranche 6 millions"],
    ],
    [
      "[target Vexa] lève 18 M€. Le solde, 6 millions, viendra de la banque.",
      ["amount 18 M€", "tranche 6 millions"],
    ],
    ["[target Vexa] lève 18 M€. 30 millions en fonds propres avaient suffi à son rival.", ["amount 18 M€"]],
    [
      "[target Vexa] lève 18 M€, répartis entre 12 millions en fonds propres et 6 millions de prêts.",
      ["amount 18 M€", "tranche 12 millions", "tranche 6 millions"],
    ],
  ],
  "what may still be added to a price": [
    [
      "[acquirer Vexa] rachète [target Morlin] pour 12 M€, auxquels pourront s'ajouter 3 M€ selon les résultats.",
      ["amount 12 M€", "tranche 3 M€"],
    ],
  ],
  "new shares by which something else is done": [
    [
      "[acquirer Vexa] s'empare de [target Morlin] au moyen d'une augmentation de capital de 9 M€.",
      ["amount 9 M€"],
    ],
    [
      "[investor Vexa] entre au capital de [target Morlin] via une augmentation de capital de 9 M€.",
      ["amount 9 M€"],
    ],
    [
      "[target Vexa] s'est introduit en Bourse et a levé 18 M€ : 12 millions via une augmentation de capital, 6 millions en vendant des actions.",
      ["amount 18 M€", "tranche 12 millions", "tranche 6 millions"],
    ],
  ],
  "prices of what an apposition calls a lot": [
    ["[seller Vexa] cède [target Morlin] à [acquirer Tardieu], un lot facturé 6 M€.", ["amount 6 M€"]],
    [
      "[seller Vexa] cède [target Morlin] à [acquirer Tardieu], un paquet estimé à 6 M€, selon un courtier.",
      ["amount 6 M€"],
    ],
  ],
  "money gathered, whose verb is spelt like a noun": [
    ["[target Vexa] a collecté 6 M€ auprès de [investor Morlin].", ["amount 6 M€"]],
  ],
  "prices that a sentence tells alone": [
    [
      "[acquirer Vexa] a racheté [target Morlin]. L'acquéreur n'a pas dévoilé le prix. Il avoisinerait 6 M€.",
      ["amount 6 M€"],
    ],
    [
      "[acquirer Vexa] a racheté [target Morlin]. Douze millions d'euros !",
      ["amount Douze millions d'euros"],
    ],
    [
      "[acquirer Vexa] a racheté [target Morlin]. Neuf cent mille euros, payés rubis sur l'ongle.",
      ["amount Neuf cent mille euros"],
    ],
    ["[acquirer Vexa] reprend [target Morlin]. Il lui en coûtera 12 M€.", ["amount 12 M€"]],
    ["[acquirer Vexa] a racheté [target Morlin]. Il en a coûté 12 M€ au groupe.", ["amount 12 M€"]],
    ["[acquirer Vexa] a racheté [target Morlin]. À quel prix ? 12 M€.", ["amount 12 M€"]],
    ["[acquirer Vexa] a racheté [target Morlin]. L'addition ? 12 M€.", ["amount 12 M€"]],
    ["[acquirer Vexa] a racheté [target Morlin]. Contre 12 M€, le voilà premier du pays.", ["amount 12 M€"]],
    [
      "[acquirer Vexa] a déposé une offre de reprise sur [target Morlin]. Elle porte sur 12 M€.",
      ["amount 12 M€"],
    ],
    ["[acquirer Vexa] a racheté [target Morlin]. 12 M€ de ventes, cent salariés.", []],
    ["[acquirer Vexa] a racheté [target Morlin]. 12 M€, pour [- Dufresne], c'est peu.", []],
    [
      "[acquirer Vexa] a racheté [target Morlin] pour 3 M€. Douze millions, voilà son passif.",
      ["amount 3 M€"],
    ],
  ],
  "shares that are votes, sums that somebody manages": [
    ["Les actionnaires ont donné leur aval, à 94 %, à la vente de [target Morlin] à [acquirer Vexa].", []],
    ["[acquirer Vexa] rachète [target Morlin], qui gère 12 milliards d'euros.", []],
    ["[acquirer Vexa] a racheté [target Morlin], qui traite 12 M€ de transactions par an.", []],
  ],
  "a difference of prices": [
    [
      "[acquirer Vexa] relance son offre sur [target Morlin] à 31 euros par action, soit 1,50 euro de mieux.",
      [],
    ],
  ],
  "what the seller gets": [
    ["[seller Tardieu] cède [target Morlin] à [acquirer Vexa]. De quoi récolter 12 M€.", ["amount 12 M€"]],
    ["[seller Tardieu] cède [target Morlin] à [acquirer Vexa]. Il empoche 12 M€.", ["amount 12 M€"]],
    ["[seller Tardieu] va céder [target Morlin] à [acquirer Vexa]. Il en attend 12 M€.", ["amount 12 M€"]],
    ["[seller Tardieu] cède [target Morlin] à [acquirer Vexa]. Il attend 12 M€ de l'État.", []],
    [
      "[seller Tardieu] a cédé [target Morlin] à [acquirer Vexa]. De quoi récolter 12 M€ dans l'opération.",
      ["amount 12 M€"],
    ],
    [
      "[seller Tardieu] a cédé [target Morlin] à [acquirer Vexa]. Il touche 12 M€, de quoi réduire sa dette.",
      ["amount 12 M€"],
    ],
    ...[
      "Au premier semestre, il a encaissé 12 M€, en hausse de 5 %.",
      "L'an dernier, le groupe avait engrangé 12 M€.",
      "Il a récolté 12 M€ de dons.",
      "Son patron touche 12 M€.",
      "Le patron de [- Tardieu] empoche 12 M€.",
      "Il perçoit chaque année 12 M€ de loyers.",
      "Ses salariés touchent 12 M€.",
    ].map((after): [string, string[]] => [
      `[seller Tardieu] a cédé [target Morlin] à [acquirer Vexa]. ${after}`,
      [],
    ]),
  ],
  "an operation far behind, by its name": [
    [
      "[acquirer Vexa] a racheté [target Morlin]. Le groupe va bien. Il emploie 300 personnes. Il vend des vélos. L'opération porte sur 12 M€.",
      ["amount 12 M€"],
    ],
    ...[
      "Il bâtit une tour. La mairie hésite. Le chantier dure. L'opération porte sur 12 M€.",
      "L'opération portes ouvertes porte sur 12 M€ de bons d'achat.",
      "La transaction représente 4 % du chiffre d'affaires de [- Vexa], soit 12 M€.",
      "L'opération représente 12 M€ de travaux.",
      "L'opération de [- Corvane] représente 12 M€.",
      "L'opération représente 12 M€, a calculé [- Corvane].",
    ].map((behind): [string, string[]] => [
      `[acquirer Vexa] a racheté [target Morlin]. Le groupe va bien. Il emploie 300 personnes. Il vend des vélos. ${behind}`,
      [],
    ]),
    [
      "[acquirer Vexa] a racheté [target Morlin] en 2019. Le groupe va bien. Il vend des vélos. Il emploie 300 personnes. L'opération porte sur 12 M€.",
      ["date 2019"],
    ],
  ],
  "what an operation is estimated at": [
    [
      "[seller Tardieu] cède [target Morlin] à [acquirer Vexa]. La transaction, options comprises, est évaluée à 12 M€.",
      ["amount 12 M€"],
    ],
    [
      "[acquirer Vexa] a racheté [target Morlin]. Il chiffre le coût de l'opération à 12 M€.",
      ["amount 12 M€"],
    ],
    [
      "[acquirer Vexa] a racheté [target Morlin]. Le coût des travaux est évalué à 12 M€ après l'opération.",
      [],
    ],
  ],
  valuations: [
    [
      "[target Vexa] lève 18 M€. Sa valorisation, que l'on disait surfaite, grimpe à 400 M€.",
      ["amount 18 M€", "valuation 400 M€"],
    ],
    [
      "[target Vexa] lève 18 M€. Sa valorisation, inchangée depuis 2021, ressort à 400 M€.",
      ["amount 18 M€", "valuation 400 M€"],
    ],
    ["[target Vexa] lève 18 M€. Une machine vaut jusqu'à 400 000 euros.", ["amount 18 M€"]],
    ["[target Vexa] lève 18 M€. Le marché est évalué à 400 M€.", ["amount 18 M€"]],
    ["[target Vexa] lève 18 M€. Une étude estime le marché à 400 M€.", ["amount 18 M€"]],
    ["[target Vexa] lève 18 M€. Une étude évalue à 400 M€ le marché du sommeil.", ["amount 18 M€"]],
    [
      "[target Vexa] lève 18 M€. Une source proche du dossier évalue [- Vexa] à 400 M€.",
      ["amount 18 M€", "valuation 400 M€"],
    ],
    [
      "[target Vexa] lève 18 M€. Le marché estime que [- Vexa] vaut 400 M€.",
      ["amount 18 M€", "valuation 400 M€"],
    ],
    ["[acquirer Vexa] rachète [target Morlin], une société évaluée à 400 M€.", ["valuation 400 M€"]],
    [
      "[target Vexa] veut s'introduire en Bourse et lever 18 M€. Le prix fixé ferait ressortir une capitalisation de 400 M€.",
      ["amount 18 M€", "valuation 400 M€"],
    ],
    [
      "[acquirer Vexa] rachète [target Morlin] pour 18 M€. Valorisé 400 M€ à l'issue de la séance, [- Tardieu] grimpe.",
      ["amount 18 M€"],
    ],
    [
      "[acquirer Vexa] rachète [target Morlin] pour 18 M€. [- Tardieu] reste sous le contrôle de [- Corvane], que le marché valorise 40 M€.",
      ["amount 18 M€"],
    ],
  ],
  "the day that an operation has from elsewhere": [
    [
      "[target Vexa] a levé 18 M€. Le tour, négocié en mars 2022, a pris du temps.",
      ["amount 18 M€", "date mars 2022"],
    ],
    [
      "[acquirer Vexa] renonce à racheter [target Morlin]. La promesse, signée en mars 2022, portait sur 18 M€.",
      ["amount 18 M€", "date mars 2022"],
    ],
    [
      "L'introduction en Bourse de [target Vexa], bouclée en mars 2022, a été souscrite onze fois.",
      ["date mars 2022"],
    ],
    [
      "La décision a été rendue hier. Les juges ont choisi l'offre de [acquirer Vexa] pour le rachat de [target Morlin].",
      ["date hier"],
    ],
    [
      "Le 27 mars 2022, le rideau tombe. [acquirer Vexa] prend le contrôle de [target Morlin].",
      ["date 27 mars 2022"],
    ],
    [
      "Pour comprendre, il faut revenir à mars 2022. [target Vexa] levait 18 M€.",
      ["amount 18 M€", "date mars 2022"],
    ],
    ["[target Vexa] est coté à Paris depuis mars 2022.", ["date depuis mars 2022"]],
    [
      "[target Vexa] se passe d'argent depuis mars 2022, date à laquelle [investor Morlin] lui avait remis 18 M€.",
      ["amount 18 M€", "date depuis mars 2022"],
    ],
    ["Hier, [acquirer Vexa], qui avait recruté en mars 2022, a racheté [target Morlin].", ["date Hier"]],
    [
      "[investor Corvane] revenait en mars 2022 en menant une série B de 18 M€ de [target Vexa].",
      ["amount 18 M€", "date mars 2022", "round série B"],
    ],
  ],
  "sums that sentences of their own tell": [
    ["[target Vexa] abandonne son introduction en Bourse. Il visait 18 M€.", ["amount 18 M€"]],
    ["[target Vexa] songerait à s'introduire en Bourse. L'objectif serait de 18 M€.", ["amount 18 M€"]],
    ["[acquirer Vexa] a racheté [target Morlin]. L'addition : 18 M€.", ["amount 18 M€"]],
    ["[acquirer Vexa] a racheté [target Morlin]. La facture totale serait de 18 M€.", ["amount 18 M€"]],
    [
      "[partner Vexa] et [partner Tardieu] créent une filiale commune, [target Morlin]. La mise initiale se limite à 18 M€.",
      ["amount 18 M€"],
    ],
    ["[target Morlin] est repris par [acquirer Vexa], qui y remet 18 M€.", ["amount 18 M€"]],
    [
      "[acquirer Vexa] a racheté [target Morlin], un confrère ; 18 millions d'euros, avait confié son patron.",
      ["amount 18 millions d'euros"],
    ],
  ],
  "sums of something else": [
    ["[acquirer Vexa] a racheté [target Morlin]. La facture pour les clients sera de 18 M€.", []],
    ["[acquirer Vexa] a racheté [target Morlin]. La facture d'électricité atteint 18 M€.", []],
    ["[acquirer Vexa] a relevé son offre sur [target Morlin] de 18 M€.", []],
    ["[acquirer Vexa] a relevé son offre sur [target Morlin] à 18 M€.", ["amount 18 M€"]],
    ["[acquirer Vexa] a racheté [target Morlin] par échange d'actions, avec une soulte de 18 M€.", []],
    ["[- Vexa] efface 18 M€ d'ardoise et [acquirer Tardieu] rachète [target Morlin].", []],
  ],
  closings: [
    [
      "[merger_party Vexa] et [merger_party Morlin] vont fusionner. Leur union doit prendre effet le 15 mars 2025.",
      ["closing 15 mars 2025"],
    ],
    [
      "[target Vexa] prévoit de s'introduire en Bourse au troisième trimestre 2025.",
      ["closing troisième trimestre 2025"],
    ],
    [
      "[merger_party Vexa] et [merger_party Morlin] vont fusionner. Les assemblées voteront en mai 2025 ; la fusion deviendrait effective en juin 2025.",
      ["closing juin 2025"],
    ],
    ["[acquirer Vexa] va racheter [target Morlin]. Il vise 18 M€ de ventes d'ici à 2027.", []],
  ],
  "old shares that are bought": [
    [
      "[investor Morlin] rachète 20 % du capital actuel de [target Vexa] à [seller Tardieu] pour 3 M€.",
      ["amount 3 M€", "stake 20 %"],
    ],
    ["[investor Morlin] acquiert 30 % des actions existantes de [target Vexa].", ["stake 30 %"]],
  ],
  "a year before which an operation was done": [
    ["Avant 2019, [target Vexa] a levé 3 M€ auprès de [investor Morlin].", ["amount 3 M€"]],
  ],
  "shares that an issue dilutes": [
    [
      "[target Vexa] réussit une augmentation de capital de 18 M€, soit 30 % du capital existant.",
      ["amount 18 M€"],
    ],
    [
      "[target Vexa] réussit une augmentation de capital de 18 M€. Un actionnaire détenant 2 % du capital verra sa part tomber à 1,7 %.",
      ["amount 18 M€"],
    ],
    [
      "[target Vexa] réussit une augmentation de capital de 18 M€. Les actions nouvelles pèseront 23 % du capital.",
      ["amount 18 M€", "stake 23 %"],
    ],
  ],
  stakes: [
    [
      "[merger_party Vexa] et [merger_party Morlin] vont fusionner. Les actionnaires de [- Vexa] posséderont 62 % du nouveau groupe.",
      ["stake 62 %"],
    ],
    ["[target Vexa] est vendu à [acquirer Morlin]. La transaction concerne 80 % du capital.", ["stake 80 %"]],
    [
      "[target Vexa] lève 18 M€. [investor Morlin] mène le tour et détiendra 28 % du capital ; les fondateurs conservent 41 %.",
      ["amount 18 M€", "stake 28 %"],
    ],
    [
      "[target Vexa] est vendu à [acquirer Morlin]. Sa banque garde à présent 38 % des titres de [- Tardieu].",
      [],
    ],
    [
      "[acquirer Vexa] rachète [target Morlin] pour 18 M€, intégralement financés par la dette.",
      ["amount 18 M€"],
    ],
    ["[seller Vexa] a vendu [target Morlin] à [acquirer Tardieu], moyennant une redevance de 2 %.", []],
    ["[seller Vexa] conserve 20 % de [target Morlin], vendu à [acquirer Tardieu].", []],
  ],
  "days of something else": [
    ["En 2008, la crise éclate. [acquirer Vexa] rachète [target Morlin].", []],
    ["En mai 2019, nouveau départ. [acquirer Vexa] rachète [target Morlin].", []],
    ["[acquirer Vexa] a racheté [target Morlin], dont les ventes ont doublé en 2022.", []],
    ["[acquirer Vexa] a racheté [target Morlin], qui avait perdu 3 M€ lors de l'exercice 2022-2023.", []],
    ["Tombé en mars 2022, moins d'un an après avoir levé 18 M€, [target Vexa] a disparu.", ["amount 18 M€"]],
    ["Cette année-là, [target Morlin], que [acquirer Vexa] a racheté, apporte ses magasins.", []],
    [
      "Le rachat de [target Morlin] par [acquirer Vexa], qui a été conclu en mars 2022, est un échec commercial.",
      ["date mars 2022"],
    ],
  ],
};

describe.each(Object.entries(told))("%s", (_, examples) => {
  it.each(examples)("%s", (example, wanted) => {
    const deals = dealsOf(readFrameExample(example));
    expect(deals).toHaveLength(1);
    const read = deals.flatMap(({ evidence }) =>
      evidence.flatMap(({ field, text }) =>
        /^(?:amount|tranches|valuation|stake|round|date|closing)/.test(field)
          ? [`${field.replace(/s?\[\d+\]$/, "")} ${text}`]
          : [],
      ),
    );
    expect(read.toSorted()).toEqual([...wanted].toSorted());
  });
});

it("tells apart the round and who had come in before it", () => {
  const deals = dealsOf(
    readFrameExample(
      "[target Vexa] lève 18 M€. [investor Morlin], entré au capital en 2019, garde son siège.",
    ),
  );
  expect(deals.map(({ kind, date, parties }) => [kind, date?.edtf, parties.length])).toEqual([
    ["funding_round", undefined, 1],
    ["equity_investment", "2019", 2],
  ]);
});
