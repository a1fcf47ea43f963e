import { describe, expect, it } from "vitest";
import { inShort } from "./example.ts";

/** How the press says that companies change hands, merge, go public or are founded together: texts and the records that must come of them. */
const constructions: readonly (readonly [string, readonly (readonly [string, readonly string[]])[]])[] = [
  [
    "an aside between auxiliary and participle",
    [
      ["[- Vexa] a de son côté racheté [- Morlin].", ["acquisition : target Morlin, acquirer Vexa"]],
      [
        "[- Vexa] a, quant à lui, repris [- Morlin] à [- Tardieu].",
        ["acquisition : target Morlin, acquirer Vexa, seller Tardieu"],
      ],
    ],
  ],
  [
    "what a firm does, between « de » and its name",
    [
      [
        "Le géant de l'informatique [- Vexa] a repris [- Morlin].",
        ["acquisition : target Morlin, acquirer Vexa"],
      ],
      [
        "Le spécialiste de la musique électronique [- Vexa] a racheté [- Morlin] au leader de la botanique [- Tardieu].",
        ["acquisition : target Morlin, acquirer Vexa, seller Tardieu"],
      ],
      // Whose founder buys is no buyer itself.
      ["Le fondateur du groupe britannique [- Vexa] a racheté [- Morlin].", []],
    ],
  ],
  [
    "a number in a ranking before a name",
    [
      [
        "[- Vexa] a racheté le numéro deux [- Morlin] pour 3 M€.",
        ["acquisition 3000000 : target Morlin, acquirer Vexa"],
      ],
      [
        "[- Vexa] a racheté le n° 2 [- Morlin] pour 3 M€.",
        ["acquisition 3000000 : target Morlin, acquirer Vexa"],
      ],
      [
        "[- Vexa] a racheté une petite boutique [- Morlin] pour 3 M€.",
        ["acquisition 3000000 : target Morlin, acquirer Vexa"],
      ],
    ],
  ],
  [
    "an article after who sells",
    [
      [
        "[- Vexa] a racheté à l'allemand [- Tardieu] la société [- Morlin].",
        ["acquisition : target Morlin, acquirer Vexa, seller Tardieu"],
      ],
      [
        "[- Vexa] a racheté à [- Tardieu] et à [- Corvane] la société [- Morlin].",
        ["acquisition : target Morlin, acquirer Vexa, seller Tardieu, seller Corvane"],
      ],
    ],
  ],
  [
    "a buyer told apart",
    [
      ["[- Morlin] a trouvé un repreneur : [- Vexa].", ["acquisition : target Morlin, acquirer Vexa"]],
      [
        "[- Morlin] a été vendu en 2019. L'acquéreur est [- Vexa].",
        ["acquisition : target Morlin, acquirer Vexa"],
      ],
      ["[- Morlin] a été vendu en 2019. L'acheteur potentiel, [- Morlin], hésite.", []],
    ],
  ],
  [
    "into whom the text talks of",
    [
      [
        "[- Morlin] cherche des fonds. [- Vexa] propose d'apporter 3 millions d'euros en échange de 30 % des titres.",
        ["equity_investment 3000000 : target Morlin, investor Vexa"],
      ],
      [
        "[- Morlin] va bien. En 2019, [- Vexa] y a pris 20 % pour 3 millions d'euros.",
        ["equity_investment 3000000 : target Morlin, investor Vexa"],
      ],
    ],
  ],
  [
    "a company founded by a union",
    [
      [
        "Née en 2012 d'un mariage entre [- Vexa] et [- Morlin], la coentreprise [- Nova] ferme.",
        ["joint_venture : target Nova, partner Vexa, partner Morlin"],
      ],
      [
        "Fondée en 2012 par [- Vexa] et [- Morlin], la coentreprise [- Nova] ferme.",
        ["joint_venture : target Nova, partner Vexa, partner Morlin"],
      ],
      [
        "[- Nova] est une coentreprise créée en 2012 par [- Vexa] et [- Morlin].",
        ["joint_venture : target Nova, partner Vexa, partner Morlin"],
      ],
    ],
  ],
  [
    "a price told beside what it is for",
    [
      [
        "Pour [- Morlin], [- Vexa] a déboursé 3 millions d'euros.",
        ["acquisition 3000000 : target Morlin, acquirer Vexa"],
      ],
      [
        "La vente de [- Morlin] à [- Vexa] rapporte 3 millions d'euros à [- Tardieu].",
        ["acquisition 3000000 : target Morlin, acquirer Vexa, seller Tardieu"],
      ],
      [
        "[- Vexa] rachète les 20 % de [- Tardieu] dans [- Morlin] pour 3 millions d'euros.",
        ["equity_investment 3000000 : target Morlin, investor Vexa, seller Tardieu"],
      ],
    ],
  ],
  [
    "a verb in the singular has one subject, whatever was listed before it",
    [
      [
        "Après avoir repris [- Morlin] (Lens), [- Dufresne] puis, l'an dernier, [- Corvane] (Dreux), [- Vexa] vient d'acheter [- Tardieu].",
        ["Morlin", "Dufresne", "Corvane", "Tardieu"].map(
          (target) => `acquisition : target ${target}, acquirer Vexa`,
        ),
      ],
      [
        "En rachetant [- Morlin] puis [- Dufresne], [- Vexa] a doublé de taille.",
        ["Morlin", "Dufresne"].map((target) => `acquisition : target ${target}, acquirer Vexa`),
      ],
      [
        "[- Vexa] et [- Tardieu] rachètent [- Morlin].",
        ["acquisition : target Morlin, acquirer Vexa, acquirer Tardieu"],
      ],
    ],
  ],
  [
    "a number of firms, then their names",
    [
      [
        "[- Morlin] est vendu à deux concurrents, [- Vexa] et [- Tardieu].",
        ["acquisition : target Morlin, acquirer Vexa, acquirer Tardieu"],
      ],
      [
        "[- Morlin] passe sous le contrôle de deux fonds lyonnais, [- Vexa] et [- Tardieu].",
        ["acquisition : target Morlin, acquirer Vexa, acquirer Tardieu"],
      ],
      [
        "[- Morlin] lève 3 millions d'euros auprès de deux fonds, [- Vexa] et [- Tardieu].",
        ["funding_round 3000000 : target Morlin, investor Vexa, investor Tardieu"],
      ],
      [
        "Soutenus par deux fonds, [- Vexa] et [- Tardieu] rachètent [- Morlin].",
        ["acquisition : target Morlin, acquirer Vexa, acquirer Tardieu"],
      ],
    ],
  ],
  [
    "the owners of a firm, then who they are",
    [
      [
        "[- Vexa] est en pourparlers avec les actionnaires de [- Morlin], la [- famille Dufresne] et le fonds [- Tardieu], afin d'en prendre le contrôle.",
        ["acquisition : target Morlin, acquirer Vexa, seller famille Dufresne, seller Tardieu"],
      ],
      [
        "[- Vexa] est en pourparlers avec les actionnaires de [- Morlin], afin d'en acquérir la majorité.",
        ["acquisition : target Morlin, acquirer Vexa"],
      ],
    ],
  ],
  [
    "participles that share an auxiliary",
    [
      [
        "L'an dernier, [- Vexa] a ouvert trois usines et racheté [- Morlin].",
        ["acquisition : target Morlin, acquirer Vexa"],
      ],
      [
        "[- Vexa] a recruté 300 personnes, ouvert trois usines puis, en 2021, racheté [- Morlin].",
        ["acquisition : target Morlin, acquirer Vexa"],
      ],
      [
        "[- Vexa] a racheté [- Morlin] et cédé [- Dufresne] à [- Corvane].",
        [
          "acquisition : target Morlin, acquirer Vexa",
          "acquisition : target Dufresne, acquirer Corvane, seller Vexa",
        ],
      ],
      [
        "[- Vexa] a racheté [- Morlin], un éditeur créé en 2012 et détenu par [- Tardieu].",
        ["acquisition : target Morlin, acquirer Vexa, seller Tardieu"],
      ],
    ],
  ],
  [
    "a bid made to who sells",
    [
      [
        "[- Vexa] propose 3 millions d'euros à [- Tardieu] pour [- Morlin].",
        ["acquisition 3000000 : target Morlin, acquirer Vexa, seller Tardieu"],
      ],
      [
        "[- Tardieu] a refusé les 3 millions d'euros que [- Vexa] lui offrait pour sa filiale italienne.",
        ["acquisition 3000000 : target filiale italienne, acquirer Vexa, seller Tardieu"],
      ],
    ],
  ],
  [
    "what is somebody's own changes hands",
    [
      [
        "[- Tardieu] se porte mieux. [- Morlin], sa branche textile, est vendue à [- Vexa].",
        ["acquisition : target Morlin, acquirer Vexa, seller Tardieu"],
      ],
      [
        "[- Tardieu] se porte mieux. Sa filiale [- Morlin] a été rachetée par [- Vexa].",
        ["acquisition : target Morlin, acquirer Vexa, seller Tardieu"],
      ],
      [
        "[- Tardieu] s'est séparé de sa succursale d'Oslo, achetée en 2021 par [- Vexa].",
        ["acquisition : target succursale d'Oslo, acquirer Vexa, seller Tardieu"],
      ],
    ],
  ],
  [
    "managers and who buys with them",
    [
      [
        "[- Morlin] a été racheté par ses salariés, qu'accompagne [- Vexa].",
        ["acquisition : target Morlin, acquirer Vexa"],
      ],
      [
        "[- Morlin] a été racheté par ses dirigeants et le fonds [- Vexa].",
        ["acquisition : target Morlin, acquirer Vexa"],
      ],
    ],
  ],
  [
    "another word for the purchase",
    [
      [
        "[- Vexa] va racheter [- Morlin]. Ce mariage entre [- Vexa] et [- Morlin] créera un géant.",
        ["acquisition : target Morlin, acquirer Vexa"],
      ],
    ],
  ],
  [
    "a cleft complement",
    [
      [
        "C'est à [- Vexa] que [- Tardieu] a vendu [- Morlin].",
        ["acquisition : target Morlin, acquirer Vexa, seller Tardieu"],
      ],
    ],
  ],
  [
    "those who speak for a company",
    [
      [
        "Les actionnaires de [- Vexa] et de [- Morlin] ont approuvé la fusion.",
        ["merger : merger_party Vexa, merger_party Morlin"],
      ],
      [
        "La direction de [- Tardieu] a vendu [- Morlin] à [- Vexa].",
        ["acquisition : target Morlin, acquirer Vexa, seller Tardieu"],
      ],
      [
        "L'Autorité de la concurrence a interdit à [- Vexa] de racheter [- Morlin].",
        ["acquisition : target Morlin, acquirer Vexa"],
      ],
      [
        "Un site prête au groupe [- Vexa] l'intention de racheter [- Morlin].",
        ["acquisition : target Morlin, acquirer Vexa"],
      ],
    ],
  ],
  [
    "a relative whose antecedent the verb's own « de » takes",
    [
      [
        "[- Morlin], dont [- Vexa] a pris le contrôle en 2019, emploie 300 personnes.",
        ["acquisition : target Morlin, acquirer Vexa"],
      ],
      [
        "[- Morlin], dont [- Tardieu] s'est séparé en 2019 au profit de [- Vexa], emploie 300 personnes.",
        ["acquisition : target Morlin, acquirer Vexa, seller Tardieu"],
      ],
    ],
  ],
  [
    "a pair behind a pair",
    [
      [
        "[- Tardieu] vend [- Morlin] à [- Vexa] et [- Dufresne] à [- Corvane].",
        [
          "acquisition : target Morlin, acquirer Vexa, seller Tardieu",
          "acquisition : target Dufresne, acquirer Corvane, seller Tardieu",
        ],
      ],
      [
        "[- Tardieu] s'est séparé de [- Morlin] au profit de [- Vexa] et de [- Dufresne] au profit de [- Corvane].",
        [
          "acquisition : target Morlin, acquirer Vexa, seller Tardieu",
          "acquisition : target Dufresne, acquirer Corvane, seller Tardieu",
        ],
      ],
      [
        "[- Morlin] a été racheté en 2019 par [- Vexa], et [- Dufresne] en 2021 par [- Corvane].",
        ["acquisition : target Morlin, acquirer Vexa", "acquisition : target Dufresne, acquirer Corvane"],
      ],
      [
        "[- Morlin] part chez [- Vexa] et [- Dufresne] chez [- Corvane].",
        ["acquisition : target Morlin, acquirer Vexa", "acquisition : target Dufresne, acquirer Corvane"],
      ],
      [
        "[- Tardieu] vend [- Morlin] à [- Vexa] et [- Corvane].",
        ["acquisition : target Morlin, acquirer Vexa, acquirer Corvane, seller Tardieu"],
      ],
    ],
  ],
  [
    "sentences strung together by commas",
    [
      [
        "[- Vexa] s'est emparé de [- Morlin] pour 2 millions d'euros, [- Tardieu] a mis la main sur [- Dufresne].",
        [
          "acquisition 2000000 : target Morlin, acquirer Vexa",
          "acquisition : target Dufresne, acquirer Tardieu",
        ],
      ],
      [
        "[- Vexa] s'est offert [- Morlin], tandis que [- Tardieu] s'est emparé de [- Dufresne].",
        ["acquisition : target Morlin, acquirer Vexa", "acquisition : target Dufresne, acquirer Tardieu"],
      ],
    ],
  ],
  [
    "a bid's acronym",
    [
      [
        "[- Vexa] prépare une offre publique d'achat (OPA) amicale sur [- Morlin].",
        ["acquisition : target Morlin, acquirer Vexa"],
      ],
      [
        "[- Morlin] fait l'objet d'une offre publique d'achat (OPA) de [- Vexa].",
        ["acquisition : target Morlin, acquirer Vexa"],
      ],
      ["[- Vexa] prépare son introduction en Bourse (IPO).", ["ipo : target Vexa"]],
    ],
  ],
  [
    "a list behind « à savoir »",
    [
      [
        "[- Vexa] se sépare de deux unités, à savoir [- Morlin] et [- Tardieu].",
        ["acquisition : target Morlin, seller Vexa", "acquisition : target Tardieu, seller Vexa"],
      ],
    ],
  ],
  [
    "talks with a buyer",
    [
      [
        "[- Vexa] est en négociations exclusives avec [- Tardieu] pour la vente de [- Morlin].",
        ["acquisition : target Morlin, acquirer Tardieu, seller Vexa"],
      ],
    ],
  ],
  [
    "a purchase told with the buyer alone",
    [
      [
        "[- Morlin] exporte et [- Morlin] recrute. Le rachat par [- Vexa], en 2018, a tout changé.",
        ["acquisition : target Morlin, acquirer Vexa"],
      ],
    ],
  ],
  [
    "a share sold",
    [
      [
        "La presse évoque une cession par [- Tardieu] de sa participation dans [- Morlin].",
        ["acquisition : target Morlin, seller Tardieu"],
      ],
    ],
  ],
  [
    "what a purchase is for",
    [
      [
        "[- Vexa] a racheté à [- Tardieu] la société [- Morlin] pour la fusionner avec [- Dufresne].",
        ["acquisition : target Morlin, acquirer Vexa, seller Tardieu"],
      ],
    ],
  ],
  [
    "a cleft pronoun",
    [
      [
        "[- Vexa] recrute et [- Vexa] exporte. C'est elle qui, en 2019, a racheté [- Morlin].",
        ["acquisition : target Morlin, acquirer Vexa"],
      ],
    ],
  ],
  [
    "two verbs of one subject",
    [
      [
        "[- Vexa] exporte. Il acquiert en 2008 [- Morlin] et met la main en 2012 sur [- Tardieu].",
        ["acquisition : target Morlin, acquirer Vexa", "acquisition : target Tardieu, acquirer Vexa"],
      ],
    ],
  ],
  [
    "what changes hands in a list of purchases",
    [
      [
        "[- Vexa] rachète [- Morlin] pour 5 millions d'euros. L'an dernier, pour 3 millions d'euros, 65 % de [- Tardieu] avaient changé de propriétaire.",
        [
          "acquisition 5000000 : target Morlin, acquirer Vexa",
          "acquisition 3000000 : target Tardieu, acquirer Vexa",
        ],
      ],
    ],
  ],
  [
    "a bid with the price of a share",
    [
      ["[- Vexa] propose 23 euros par action de [- Morlin].", ["acquisition : target Morlin, acquirer Vexa"]],
      [
        "[- Vexa] rachète [- Morlin] pour 5 millions d'euros. [- Tardieu] avait offert 12 euros par action.",
        [
          "acquisition 5000000 : target Morlin, acquirer Vexa",
          "acquisition : target Morlin, acquirer Tardieu",
        ],
      ],
    ],
  ],
  [
    "founders of whom one speaks",
    [
      [
        "[- Vexa] recrute. Nous créons à Lyon, avec [- Tardieu], une société commune qui s'appellera [- Morlin].",
        ["joint_venture : target Morlin, partner Vexa, partner Tardieu"],
      ],
    ],
  ],
  [
    "a common company told of by a mention",
    [
      [
        "[- Vexa] et [- Tardieu] ont déposé vendredi les statuts de [- leur filiale commune].",
        ["joint_venture : target leur filiale commune, partner Vexa, partner Tardieu"],
      ],
      ["[- Vexa] et [- Tardieu] ont équipé [- la coentreprise] lundi.", []],
      [
        "[- L'entreprise commune] de [- Vexa] et de [- Tardieu] a été fondée en 2020.",
        ["joint_venture : target L'entreprise commune, partner Vexa, partner Tardieu"],
      ],
      ["[- L'entreprise commune] de [- Vexa] et de [- Tardieu] recrute.", []],
    ],
  ],
  [
    "a people in capitals",
    [
      [
        "Les Lyonnais de [- Morlin] ont été rachetés par [- Vexa].",
        ["acquisition : target Morlin, acquirer Vexa"],
      ],
      [
        "[- Vexa] a vendu [- Morlin] aux Américains de [- Tardieu].",
        ["acquisition : target Morlin, acquirer Tardieu, seller Vexa"],
      ],
    ],
  ],
  [
    "a demonstrative",
    [
      [
        "[- Vexa] vend [- Morlin] et [- Dufresne]. [- Tardieu] s'est porté acquéreur de ces entités pour 850 millions d'euros.",
        ["acquisition 850000000 : target Morlin, target Dufresne, acquirer Tardieu, seller Vexa"],
      ],
    ],
  ],
  [
    "what is a company's own, as a subject",
    [
      [
        "Les génériques de [- Morlin] sont passés aux mains de [- Vexa].",
        ["acquisition : target Morlin, acquirer Vexa"],
      ],
    ],
  ],
  [
    "a firm sold in parts",
    [
      [
        "[- Vexa] a racheté [- Morlin] pour 4 millions d'euros. [- Tardieu], lui, a été cédé pièce par pièce.",
        ["acquisition 4000000 : target Morlin, acquirer Vexa"],
      ],
    ],
  ],
  [
    "who wins, without a thing won",
    [
      [
        "[- Vexa] rachète [- Morlin] pour 4 millions d'euros. [- Tardieu] a tenu la corde, mais [- Vexa] a fini par l'emporter.",
        ["acquisition 4000000 : target Morlin, acquirer Vexa"],
      ],
    ],
  ],
  ["nobody named", [["[- Vexa] recrute chez [- Morlin]. Ils l'ont cédée.", []]]],
];

describe.each(constructions)("%s", (_, examples) => {
  it.each(examples)("%s", (example, wanted) => {
    expect(inShort(example)).toEqual(wanted);
  });
});

/** What changes hands under a phrase, which is no mention: a text with its names in brackets, and the records told. */
const phrases: readonly (readonly [string, readonly string[]])[] = [
  [
    "[- Vexa] cède sa filiale danoise à [- Tardieu].",
    ["acquisition : target filiale danoise, acquirer Tardieu, seller Vexa"],
  ],
  [
    "[- Vexa] vend ses activités de conseil aux entreprises.",
    ["acquisition : target activités de conseil aux entreprises, seller Vexa"],
  ],
  [
    "[- Vexa] reprend l'essentiel des activités portuaires de l'allemand [- Tardieu].",
    ["acquisition : target activités portuaires, acquirer Vexa, seller Tardieu"],
  ],
  [
    "[- Vexa] a recruté. Sa filiale danoise a été vendue à [- Tardieu].",
    ["acquisition : target filiale danoise, acquirer Tardieu, seller Vexa"],
  ],
  [
    "[- Vexa] a approuvé le rachat de son réseau fixe par [- Tardieu].",
    ["acquisition : target réseau fixe, acquirer Tardieu, seller Vexa"],
  ],
  [
    "[- Vexa] est en négociation de vente de son pôle presse avec le grec [- Tardieu].",
    ["acquisition : target pôle presse, acquirer Tardieu, seller Vexa"],
  ],
  [
    "[- Vexa] acquiert les douze cliniques que [- Tardieu] exploite en Savoie.",
    ["acquisition : target douze cliniques, acquirer Vexa, seller Tardieu"],
  ],
  ["[- Vexa] vend une filiale danoise.", []],
  ["[- Vexa] a annoncé mardi la reprise des essais cliniques.", []],
  ["[- Vexa] a annoncé mardi la reprise des activités portuaires.", []],
  [
    "[- Vexa] s'offre les glaces de [- Tardieu] pour 4 millions d'euros.",
    ["acquisition 4000000 : target glaces, acquirer Vexa, seller Tardieu"],
  ],
  [
    "Le rachat des activités portuaires de [- Tardieu] par [- Vexa] est bouclé.",
    ["acquisition : target activités portuaires, acquirer Vexa, seller Tardieu"],
  ],
  ["[- Vexa] s'est payé la loyauté de [- Tardieu] pour 4 millions d'euros.", []],
  ["[- Vexa] s'est offert les services de [- Tardieu] pour 4 millions d'euros.", []],
  [
    "[- Vexa] annonce le rachat des biscuits de [- Tardieu] pour 4 millions d'euros.",
    ["acquisition 4000000 : target biscuits, acquirer Vexa, seller Tardieu"],
  ],
  ["[- Vexa] vend les biscuits de [- Tardieu] pour 4 millions d'euros.", []],
  ["[- Vexa] a acheté les droits télévisés de [- Tardieu] pour 4 millions d'euros.", []],
  ["[- Vexa] reprend son activité.", []],
];

it.each(phrases)("%s", (example, wanted) => {
  expect(inShort(example)).toEqual(wanted);
});
