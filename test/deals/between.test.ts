import { describe, expect, it } from "vitest";
import { inShort } from "./example.ts";

/** Places, dates and tellings that stand between a deal word and its parties: texts and the records that must come of them. */
const between: readonly (readonly [string, readonly (readonly [string, readonly string[]])[]])[] = [
  [
    "the agent of what a firm is",
    [
      [
        "[- Vexa] annonce le rachat de [- Morlin], fondée par [- Tardieu].",
        ["acquisition : target Morlin, acquirer Vexa"],
      ],
      [
        "[- Vexa] annonce le rachat de [- Morlin], une chaîne de crèches créée à Saumur en 1987 par [- Tardieu].",
        ["acquisition : target Morlin, acquirer Vexa"],
      ],
      [
        "Le rachat de [- Morlin], annoncé en mars par [- Vexa], est bouclé.",
        ["acquisition : target Morlin, acquirer Vexa"],
      ],
    ],
  ],
  [
    "examples of what a firm has",
    [
      [
        "[- Vexa] rachète [- Morlin], qui exploite 17 crèches en Bretagne et en Normandie, dont [- Tardieu].",
        ["acquisition : target Morlin, acquirer Vexa"],
      ],
      [
        "[- Vexa] rachète [- Morlin], propriétaire de trois cliniques, dont [- Tardieu] et [- Orvin].",
        ["acquisition : target Morlin, acquirer Vexa"],
      ],
      ["[- Vexa] rachète trois sociétés, dont [- Tardieu].", ["acquisition : target Tardieu, acquirer Vexa"]],
    ],
  ],
  [
    "the price before whom the noun is of",
    [
      [
        "Le rachat pour 6 milliards d'euros de [- Morlin] par [- Vexa] a bouleversé le secteur.",
        ["acquisition 6000000000 : target Morlin, acquirer Vexa"],
      ],
      [
        "La vente pour 6,5 millions d'euros de [- Morlin] à [- Vexa] a mis fin à la brouille.",
        ["acquisition 6500000 : target Morlin, acquirer Vexa"],
      ],
      [
        "La vente, pour 6,5 millions d'euros, de [- Morlin] à [- Vexa] fait jaser.",
        ["acquisition 6500000 : target Morlin, acquirer Vexa"],
      ],
      ["Le rachat pour 6 millions d'euros d'actions [- Vexa] a été approuvé.", []],
    ],
  ],
  [
    "a place set off by commas",
    [
      [
        "La palme va à [- Vexa], qui s'est offert [- Morlin], à Gerland, pour 3 millions d'euros.",
        ["acquisition 3000000 : target Morlin, acquirer Vexa"],
      ],
      [
        "Le Belge avait acquis [- Morlin], à Listrac, revendu trois ans plus tard à [- Vexa].",
        ["acquisition : target Morlin, acquirer Vexa"],
      ],
      [
        "L'imprimeur [- Morlin], près de Lille, racheté en 2019 par [- Vexa], ferme.",
        ["acquisition : target Morlin, acquirer Vexa"],
      ],
    ],
  ],
  [
    "a date between a verb and whom it buys from",
    [
      [
        "[- Vexa] a racheté l'an passé à [- Morlin] sa résidence de Pornic.",
        ["acquisition : target résidence de Pornic, acquirer Vexa, seller Morlin"],
      ],
    ],
  ],
  [
    "what one sells to another at once",
    [
      [
        "[- Vexa] cède [- Morlin] et [- Tardieu] à [- Orvin].",
        ["acquisition : target Morlin, target Tardieu, acquirer Orvin, seller Vexa"],
      ],
      [
        "[- Vexa] a vendu [- Morlin] à [- Tardieu] et [- Orvin] à [- Melba].",
        [
          "acquisition : target Morlin, acquirer Tardieu, seller Vexa",
          "acquisition : target Orvin, acquirer Melba, seller Vexa",
        ],
      ],
    ],
  ],
  [
    "a participle with an object of its own in a list of perfects",
    [
      [
        "La société [- Vexa] grandit. Elle a racheté [- Morlin], repris à [- Tardieu] ses activités françaises, puis acheté [- Orvin].",
        [
          "acquisition : target Morlin, acquirer Vexa",
          "acquisition : target activités françaises, acquirer Vexa, seller Tardieu",
          "acquisition : target Orvin, acquirer Vexa",
        ],
      ],
      [
        "[- Vexa] a racheté [- Morlin], repris par [- Tardieu] en 2019.",
        [
          "acquisition : target Morlin, acquirer Vexa, seller Tardieu",
          "acquisition : target Morlin, acquirer Tardieu",
        ],
      ],
    ],
  ],
  [
    "several things that a plural participle tells of",
    [
      [
        "[- Vexa] garde les quatre dépôts corses de [- Morlin], achetés en février à [- Tardieu].",
        ["acquisition : target quatre dépôts corses, acquirer Vexa, seller Tardieu"],
      ],
    ],
  ],
  [
    "who says what another has bought",
    [
      [
        "« Ils ferment », a dénoncé Jean Dupont ([- Morlin]), rappelant que [- Vexa] avait repris [- Tardieu].",
        ["acquisition : target Tardieu, acquirer Vexa"],
      ],
    ],
  ],
  [
    "where a firm is, by a name that is also a firm's",
    [
      ["[- Vexa] rachète [- Morlin], à [- Tardieu].", ["acquisition : target Morlin, acquirer Vexa"]],
      [
        "[- Vexa] vend [- Morlin] à [- Tardieu].",
        ["acquisition : target Morlin, acquirer Tardieu, seller Vexa"],
      ],
    ],
  ],
  [
    "a relative behind what a firm is to another",
    [
      [
        "[- Vexa], filiale de [- Morlin], qui vient de lever 3 millions d'euros, recrute.",
        ["funding_round 3000000 : target Vexa"],
      ],
      [
        "[- Vexa], filiale de [- Morlin] qui vient de lever 3 millions d'euros, recrute.",
        ["funding_round 3000000 : target Morlin"],
      ],
      [
        "[- Vexa] grandit. « J'en veux », dit le dirigeant, qui vient de boucler la reprise de [- Morlin].",
        ["acquisition : target Morlin, acquirer Vexa"],
      ],
    ],
  ],
  [
    "buildings by their names",
    [
      [
        "[- Vexa] a vendu la tour Mercure à [- Morlin] pour 3 millions d'euros.",
        ["acquisition 3000000 : target tour Mercure, acquirer Morlin, seller Vexa"],
      ],
    ],
  ],
  [
    "who comes along with those who buy, for a minority",
    [
      [
        "[- Orvin] et [- Tardieu] prennent le contrôle de [- Morlin] avec l'appui de [- Vexa], qui investit 3 millions d'euros et devient actionnaire minoritaire.",
        [
          "acquisition : target Morlin, acquirer Orvin, acquirer Tardieu",
          "equity_investment 3000000 : target Morlin, investor Vexa",
        ],
      ],
      [
        "[- Orvin] rachète [- Morlin] avec le soutien de [- Vexa], qui détient une part minoritaire.",
        ["acquisition : target Morlin, acquirer Orvin"],
      ],
      [
        "[- Orvin] et [- Vexa] rachètent [- Morlin] à [- Tardieu], qui reste actionnaire minoritaire.",
        ["acquisition : target Morlin, acquirer Orvin, acquirer Vexa, seller Tardieu"],
      ],
    ],
  ],
  [
    "how a loan was got, behind its sum",
    [
      [
        "[- Vexa] ajoute une dette senior de 22 millions d'euros levée auprès de [- Morlin].",
        ["debt_financing 22000000 : target Vexa, lender Morlin"],
      ],
      [
        "[- Vexa] rachète [- Morlin]. La dette d'acquisition, de 6 millions d'euros, a été mise en place par [- Orvin].",
        ["acquisition : target Morlin, acquirer Vexa", "debt_financing 6000000 : target Vexa, lender Orvin"],
      ],
    ],
  ],
  [
    "two that are the subject behind a fronted phrase",
    [
      [
        "[- Vexa] est repris par [- Orvin]. À ses côtés, [- Morlin] et [- Tardieu] mettent 5 millions d'euros pour 22 % des titres.",
        [
          "acquisition : target Vexa, acquirer Orvin",
          "equity_investment 5000000 : target Vexa, investor Morlin, investor Tardieu",
        ],
      ],
    ],
  ],
  [
    "what is bought of a shop",
    [
      [
        "[- Vexa] a repris le fonds de commerce de [- Morlin].",
        ["acquisition : target Morlin, acquirer Vexa"],
      ],
      ["[- Vexa] a repris le commerce de [- Morlin].", []],
    ],
  ],
  [
    "places of several",
    [
      [
        "Les laboratoires [- Vexa], à Agen, et [- Morlin], à Langon, ont fusionné.",
        ["merger : merger_party Vexa, merger_party Morlin"],
      ],
    ],
  ],
  [
    "premises that the text has named",
    [
      [
        "L'hôtel [- Morlin] ferme. [- Vexa] a cédé l'établissement à [- Tardieu].",
        ["acquisition : target Morlin, acquirer Tardieu, seller Vexa"],
      ],
      [
        "La fonderie [- Morlin] a changé de mains. La cession de l'usine à [- Tardieu] est signée.",
        ["acquisition : target Morlin, acquirer Tardieu"],
      ],
      [
        "[- Vexa] ferme. Il cède le magasin de Lille à [- Tardieu].",
        ["acquisition : target magasin de Lille, acquirer Tardieu, seller Vexa"],
      ],
      [
        "[- Vexa] exploite un hôtel. Il a cédé l'hôtel à [- Tardieu] pour 3 millions d'euros.",
        ["acquisition 3000000 : acquirer Tardieu, seller Vexa"],
      ],
      [
        "Le journal [- Morlin] vivote. [- Vexa] a vendu le titre à [- Tardieu].",
        ["acquisition : target Morlin, acquirer Tardieu, seller Vexa"],
      ],
      // What nobody has called premises is not what changes hands under such a noun, however much the text talks of it.
      [
        "La compagnie [- Morlin] supprime des postes. [- Vexa] a acheté l'usine, à Lens, pour 3 millions d'euros.",
        [],
      ],
      ["[- Morlin] et [- Orvin] négocient. [- Vexa] a cédé l'usine.", []],
      ["Le journal [- Morlin] enquête. [- Vexa] rachète le magasin.", []],
    ],
  ],
];

describe.each(between)("%s", (_, texts) => {
  it.each(texts)("%s", (text, expected) => {
    expect(inShort(text)).toEqual(expected);
  });
});
