import { describe, expect, it } from "vitest";
import { inShort } from "./example.ts";

/** Who takes part in a deal where the clause does not say it by a plain name: texts and the records that must come of them. */
const parties: readonly (readonly [string, readonly (readonly [string, readonly string[]])[]])[] = [
  [
    "those with whom one is picked, and who « lui qui » is",
    [
      [
        "Le groupe [- Vexa] a été retenu hier, avec le fonds [- Tardieu], pour reprendre [- Morlin].",
        ["acquisition : target Morlin, acquirer Vexa, acquirer Tardieu"],
      ],
      [
        "Le groupe [- Vexa] a été retenu après des discussions avec [- Tardieu] pour reprendre [- Morlin].",
        ["acquisition : target Morlin, acquirer Vexa"],
      ],
      [
        "Le groupe [- Vexa] a été retenu, avec l'accord de la société [- Tardieu], pour reprendre [- Morlin].",
        ["acquisition : target Morlin, acquirer Vexa"],
      ],
      [
        "[- Vexa] connaît la recette, lui qui a absorbé [- Morlin] en 2005.",
        ["acquisition : target Morlin, acquirer Vexa"],
      ],
      ["[- Vexa] connaît le patron de [- Tardieu], lui qui a absorbé tant de critiques.", []],
    ],
  ],
  [
    "what is got for a price, and is no money raised",
    [
      [
        "Le groupe [- Vexa] a ramassé un bloc de 14 % de [- Morlin] auprès de [- Tardieu], pour 9 millions d'euros.",
        ["equity_investment 9000000 : target Morlin, investor Vexa, seller Tardieu"],
      ],
      [
        "[- Vexa] a beaucoup acheté : [- Morlin], ramassé à la barre du tribunal pour 3 millions d'euros, en est.",
        ["acquisition 3000000 : target Morlin, acquirer Vexa"],
      ],
      ["[- Vexa] a ramassé 3 millions d'euros.", ["funding_round 3000000 : target Vexa"]],
    ],
  ],
  [
    "premises that are told by their number",
    [
      [
        "L'an dernier, 288 magasins et restaurants de [- Morlin] ont été vendus à [- Tardieu] pour 3 millions d'euros.",
        ["acquisition 3000000 : target 288 magasins et restaurants, acquirer Tardieu, seller Morlin"],
      ],
      [
        "En janvier, 28 boutiques, le cœur du réseau, sont vendues à [- Tardieu] pour 3 millions d'euros.",
        ["acquisition 3000000 : target 28 boutiques, acquirer Tardieu"],
      ],
      [
        "[- Morlin] a vendu 38 points de vente à [- Tardieu] pour 3 millions d'euros.",
        ["acquisition 3000000 : target 38 points de vente, acquirer Tardieu, seller Morlin"],
      ],
      [
        "[- Morlin] rachète sept hôtels à [- Tardieu].",
        ["acquisition : target sept hôtels, acquirer Morlin, seller Tardieu"],
      ],
      ["[- Morlin] reprend dix restaurants [- Vexa].", ["acquisition : target Vexa, acquirer Morlin"]],
      ["[- Morlin] a vendu trois marques à [- Tardieu].", ["acquisition : acquirer Tardieu, seller Morlin"]],
      ["[- Morlin] ouvre douze magasins.", []],
    ],
  ],
  [
    "the firm whose name a company bears",
    [
      [
        "[- Vexa] va mal. En octobre, [- Morlin] a racheté [- Vexa Espagne] pour 5 millions d'euros.",
        ["acquisition 5000000 : target Vexa Espagne, acquirer Morlin, seller Vexa"],
      ],
      [
        "[- Vexa] a racheté [- Vexa Espagne] pour 5 millions d'euros.",
        ["acquisition 5000000 : target Vexa Espagne, acquirer Vexa"],
      ],
      [
        "[- Vexa] va mal. En octobre, [- Morlin] a racheté [- Vexa Industries] pour 5 millions d'euros.",
        ["acquisition 5000000 : target Vexa Industries, acquirer Morlin"],
      ],
      [
        "[- Vexa] va mal. [- Vexa Espagne] a levé 5 millions d'euros auprès de [- Morlin].",
        ["funding_round 5000000 : target Vexa Espagne, investor Morlin"],
      ],
    ],
  ],
  [
    "a part of the firm that the text talks about",
    [
      [
        "[- Morlin] a cru aux téléphones. La division de téléphones, elle, a été bradée à [- Tardieu] pour 3 millions d'euros.",
        ["acquisition 3000000 : target division de téléphones, acquirer Tardieu, seller Morlin"],
      ],
      [
        "[- Morlin] est vendu par appartements. [- Tardieu] rafle l'activité entreprises contre 3 millions d'euros.",
        ["acquisition 3000000 : target activité entreprises, acquirer Tardieu, seller Morlin"],
      ],
      ["[- Morlin] n'est pas à vendre, ou plutôt pas sa branche santé.", []],
      [
        "[- Morlin] recrute. [- Vexa] a été cédée à [- Tardieu] pour 3 millions d'euros.",
        ["acquisition 3000000 : target Vexa, acquirer Tardieu"],
      ],
    ],
  ],
  [
    "two who sign that one of them buys",
    [
      [
        "[- Morlin] et le fonds [- Tardieu] ont signé lundi un accord qui cède à ce dernier 60 % de [- Vexa].",
        ["acquisition : target Vexa, acquirer Tardieu, seller Morlin"],
      ],
      [
        "[- Morlin] et [- Tardieu] ont signé un accord par lequel ce dernier rachète [- Vexa] pour 3 millions d'euros.",
        ["acquisition 3000000 : target Vexa, acquirer Tardieu, seller Morlin"],
      ],
      [
        "[- Morlin] et [- Tardieu] ont signé un accord en vue du rachat de [- Vexa] par [- Tardieu].",
        ["acquisition : target Vexa, acquirer Tardieu, seller Morlin"],
      ],
      [
        "[- Morlin] et [- Tardieu] ont signé un accord pour racheter [- Vexa].",
        ["acquisition : target Vexa, acquirer Morlin, acquirer Tardieu"],
      ],
      [
        "[- Morlin] finalise le rachat de [- Vexa] avec [- Tardieu].",
        ["acquisition : target Vexa, acquirer Morlin"],
      ],
      [
        "[- Morlin] et [- Tardieu] ont signé un accord de partenariat pour les voitures, et [- Morlin] rachète [- Vexa].",
        ["acquisition : target Vexa, acquirer Morlin"],
      ],
      [
        "[- Morlin] et [- Tardieu] ont signé un accord pour l'hydrogène au moment où [- Morlin] rachète [- Vexa].",
        ["acquisition : target Vexa, acquirer Morlin"],
      ],
      [
        "[- Morlin] et [- Tardieu] ont signé une convention sur l'eau, qui suit le rachat de [- Vexa] par [- Tardieu].",
        ["acquisition : target Vexa, acquirer Tardieu"],
      ],
      [
        "[- Morlin] et [- Tardieu] ont signé un accord de distribution. [- Morlin] a racheté [- Vexa].",
        ["acquisition : target Vexa, acquirer Morlin"],
      ],
    ],
  ],
  [
    "who buys, behind what is told of the firm sold",
    [
      [
        "[- Morlin] annonce la cession de [- Vexa], dont ces robots trient les colis, au groupe [- Tardieu].",
        ["acquisition : target Vexa, acquirer Tardieu, seller Morlin"],
      ],
      [
        "[- Morlin] vend sa filiale chilienne, rachetée par [- Tardieu] au prix de 2 % des encours.",
        ["acquisition : target filiale chilienne, acquirer Tardieu, seller Morlin"],
      ],
    ],
  ],
  [
    "a pronoun after several who act together",
    [
      [
        "[- Morlin] fête ses cinq ans. [- Tardieu] et [- Kolmo] lui confient 3 millions d'euros. En 2022, elle rachetait [- Vexa].",
        [
          "equity_investment 3000000 : target Morlin, investor Tardieu, investor Kolmo",
          "acquisition : target Vexa, acquirer Morlin",
        ],
      ],
    ],
  ],
  [
    "an unlisted company",
    [
      [
        "[- Vexa] a dévoilé une levée de fonds record pour un groupe non coté : 40 millions d'euros, apportés par [- Tardieu].",
        ["funding_round 40000000 : target Vexa, investor Tardieu"],
      ],
    ],
  ],
];

describe.each(parties)("%s", (_, examples) => {
  it.each(examples)("%s", (example, records) => {
    expect(inShort(example)).toEqual(records);
  });
});
