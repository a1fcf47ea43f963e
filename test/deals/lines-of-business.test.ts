import { expect, it } from "vitest";
import { inShort } from "./example.ts";

/** What changes hands under its own words: products, counted sites and activities somewhere, and two purchases told in one breath. */
const sentences: readonly (readonly [string, readonly string[]])[] = [
  [
    "[- Vexa] cède 85 hôtels à [- Morlin] pour 504 millions d'euros.",
    ["acquisition 504000000 : target 85 hôtels, acquirer Morlin, seller Vexa"],
  ],
  [
    "[- Vexa] annonce la vente de sept cliniques à [- Morlin].",
    ["acquisition : target sept cliniques, acquirer Morlin, seller Vexa"],
  ],
  [
    "[- Morlin] a repris 47 magasins à [- Vexa].",
    ["acquisition : target 47 magasins, acquirer Morlin, seller Vexa"],
  ],
  ["[- Vexa] ouvre 30 magasins à [- Morlin].", []],
  [
    "[- Vexa] va céder au groupe [- Morlin] ses desserts frais.",
    ["acquisition : target desserts frais, acquirer Morlin, seller Vexa"],
  ],
  ["[- Vexa] vend au groupe [- Morlin] ses machines agricoles.", []],
  [
    "[- Vexa] cède ses antibiotiques européens à [- Morlin].",
    ["acquisition : target antibiotiques européens, acquirer Morlin, seller Vexa"],
  ],
  [
    "[- Vexa] se défait de ses services d'archivage au profit de [- Morlin].",
    ["acquisition : target services d'archivage, acquirer Morlin, seller Vexa"],
  ],
  [
    "[- Vexa] se sépare de ses déchets dangereux, repris par [- Morlin] pour 150 millions d'euros.",
    ["acquisition 150000000 : target déchets dangereux, acquirer Morlin, seller Vexa"],
  ],
  ["[- Vexa] vend ses machines agricoles à [- Morlin].", []],
  [
    "Le groupe [- Vexa] se recentre. Ses faisceaux automobiles partent chez [- Morlin].",
    ["acquisition : target faisceaux automobiles, acquirer Morlin, seller Vexa"],
  ],
  [
    "Le groupe [- Vexa] se recentre. Ses 1 400 pylônes terrestres iront à hauteur de 80 % au groupe [- Morlin].",
    ["acquisition : target 1 400 pylônes terrestres, acquirer Morlin, seller Vexa"],
  ],
  ["Le groupe [- Vexa] se recentre. Ses ingénieurs partent chez [- Morlin].", []],
  [
    "[- Vexa] a annoncé la cession de ses activités de radio en Pologne à [- Morlin].",
    ["acquisition : target activités de radio en Pologne, acquirer Morlin, seller Vexa"],
  ],
  [
    "[- Vexa] rachète [- Morlin] et [- Tardieu] reprend [- Dufresne].",
    ["acquisition : target Morlin, acquirer Vexa", "acquisition : target Dufresne, acquirer Tardieu"],
  ],
  [
    "Après avoir racheté [- Morlin], [- Vexa] et [- Tardieu] reprennent [- Dufresne].",
    [
      "acquisition : target Morlin, acquirer Vexa, acquirer Tardieu",
      "acquisition : target Dufresne, acquirer Vexa, acquirer Tardieu",
    ],
  ],
  [
    "[- Vexa] détient 80 % de [- Morlin], dont l'achat vient d'être bouclé.",
    ["acquisition : target Morlin, acquirer Vexa"],
  ],
  [
    "[- Morlin], dont le rachat par [- Vexa] vient d'être bouclé, emploie 30 personnes.",
    ["acquisition : target Morlin, acquirer Vexa"],
  ],
  ["[- Vexa] salue [- Morlin], dont la reprise de [- Tardieu] a plu.", []],
  [
    "[- Vexa] a signé une promesse de vente avec [- Morlin] portant sur la tour [- Tardieu].",
    ["acquisition : target Tardieu, acquirer Morlin, seller Vexa"],
  ],
  ["[- Vexa] discute du rachat de [- Morlin].", ["acquisition : target Morlin, acquirer Vexa"]],
  [
    "En 2024, [- Tardieu] a vendu sa firme de logiciels, [- Morlin], à l'américain [- Vexa].",
    ["acquisition : target Morlin, acquirer Vexa, seller Tardieu"],
  ],
  [
    "[- Tardieu] a vendu ses journaux français à [- Vexa], allié à [- Corvane].",
    ["acquisition : target journaux français, acquirer Vexa, seller Tardieu"],
  ],
  [
    "[- Tardieu], qui se recentre sur le papier, cède à [- Vexa] le pôle édition : [- Morlin], [- Corvane].",
    ["acquisition : target pôle édition, acquirer Vexa, seller Tardieu"],
  ],
  [
    "[- Tardieu] cède à l'allemand [- Vexa] ses activités biométriques.",
    ["acquisition : target activités biométriques, acquirer Vexa, seller Tardieu"],
  ],
  [
    "[- Vexa] a racheté [- Corvane]. Autre chasseur, [- Tardieu]. Il est candidat à [- Morlin].",
    ["acquisition : target Corvane, acquirer Vexa", "acquisition : target Morlin, acquirer Tardieu"],
  ],
  [
    "[- Vexa] a remis une offre sur [- Morlin]. L'addition, pour 64 % des parts, s'élèverait à 740 millions d'euros.",
    ["acquisition 740000000 : target Morlin, acquirer Vexa"],
  ],
];

it.each(sentences)("%s", (example, wanted) => {
  expect(inShort(example)).toEqual(wanted);
});
