import type { Frame } from "./frame.ts";

/** How a race for a firm is called. */
const RACES = ["la course", "la bataille", "la compétition", "les enchères", "le processus", "le dossier"];
/** How one leaves it. */
const LEAVING = [
  "se retirer de",
  "sortir de",
  "quitter",
  "abandonner",
  "déserter",
  "perdre",
  "s'incliner dans",
];

/** What a bidder had in hand and drops. */
const TALKS = ["négociations", "discussions", "pourparlers", "tractations"].flatMap((talks) => [
  talks,
  `${talks} exclusives`,
  `${talks} de rachat`,
  `${talks} d'acquisition`,
  `${talks} de reprise`,
]);

/** Bidders who let go of what they wanted, and firms that slip away from them. */
export const bidGivenUpFrames: readonly Frame[] = [
  {
    name: "acquisition/give-up-on",
    kind: "acquisition",
    verbs: [
      "faire … une croix sur",
      "mettre … une croix sur",
      "passer … la main sur",
      "passer son tour sur",
      "passer son tour pour",
      "faire … machine arrière sur",
      "faire … marche arrière sur",
      "faire … volte-face sur",
      "faire … demi-tour sur",
      "baisser pavillon sur",
      "déclarer forfait sur",
      "déclarer forfait pour",
      "aller plus loin dans le dossier",
      "aller plus loin sur",
      ...LEAVING.flatMap((verb) =>
        RACES.flatMap((race) => [`${verb} … ${race} à`, `${verb} … ${race} pour`, `${verb} … ${race} sur`]),
      ),
    ],
    roles: { subject: "acquirer", object: "target", dans: "target", pour: "target", sur: "target" },
    needs: ["target", "acquirer"],
    bars: ["person", "authority", "passive"],
    status: "cancelled",
    examples: [
      "Le groupe [acquirer Vexa] fait une croix sur l'éditeur [target Morlin].",
      "Le groupe [acquirer Vexa] a passé la main sur l'éditeur [target Morlin], jugé trop cher.",
      "Le groupe [acquirer Vexa] se retire de la course à l'éditeur [target Morlin].",
      "Le groupe [acquirer Vexa] a fait machine arrière sur l'éditeur [target Morlin].",
    ],
    counterExamples: [
      "Le groupe [- Vexa] fait une croix sur le marché chinois, que l'éditeur [- Morlin] quitte aussi.",
      "Le groupe [- Vexa] passe la main sur le cuir de l'éditeur [- Morlin].",
      "Le groupe [- Vexa] fait machine arrière sur ses tarifs, après l'éditeur [- Morlin].",
    ],
  },
  {
    // Suppliers, places and titles, too, are let slip: a price or a word of bidding says that it is a firm.
    name: "acquisition/let-slip",
    kind: "acquisition",
    verbs: [
      "laisser … filer",
      "laisser … échapper",
      "laisser … passer",
      "laisser … tomber",
      "abandonner",
      "lâcher",
      "bouder",
      "délaisser",
      "snober",
      "se détourner de",
      "tourner … le dos à",
      "rater",
      "rater le coche avec",
      "rater le coche sur",
      "manquer",
      "se casser les dents sur",
      "échouer sur",
      "échouer face à",
      "caler sur",
      "caler devant",
      "reculer devant",
      "repartir sans",
    ],
    roles: { subject: "acquirer", object: "target", à: "target" },
    needs: ["target", "acquirer", "haggled"],
    bars: ["person", "authority", "passive"],
    status: "cancelled",
    examples: [
      "Faute d'accord sur le prix, le groupe [acquirer Vexa] abandonne l'éditeur [target Morlin].",
      "Le groupe [acquirer Vexa] laisse passer l'éditeur [target Morlin], jugé trop cher.",
      "Le groupe [acquirer Vexa] s'est cassé les dents sur l'éditeur [target Morlin], dont il convoitait le contrôle.",
    ],
    counterExamples: [
      "Le groupe [- Vexa] laisse filer l'éditeur [- Morlin] en tête du classement.",
      "Le groupe [- Vexa] abandonne l'éditeur [- Morlin] comme fournisseur.",
      "Le groupe [- Vexa] boude l'éditeur [- Morlin], son client.",
    ],
  },
  {
    name: "acquisition/slip-away",
    kind: "acquisition",
    verbs: [
      "échapper à",
      "échapper … à",
      "filer entre les doigts de",
      "glisser entre les doigts de",
      "passer sous le nez de",
      "filer sous le nez de",
      "se dérober à",
      "se refuser à",
    ],
    roles: { subject: "target", object: "acquirer", de: "acquirer" },
    needs: ["target", "acquirer", "haggled"],
    bars: ["person", "authority"],
    status: "cancelled",
    examples: [
      "L'éditeur [target Morlin] échappe au groupe [acquirer Vexa], qui le convoitait.",
      "L'éditeur [target Morlin] est passé sous le nez du groupe [acquirer Vexa], trop lent à relever son offre.",
    ],
    counterExamples: [
      "L'éditeur [- Morlin] échappe au groupe [- Vexa] dans le classement des ventes en ligne.",
      "L'éditeur [- Morlin] échappe à l'[- AMF], qui en cherchait le prix.",
    ],
  },
  {
    name: "acquisition/talks-broken",
    kind: "acquisition",
    verbs: [
      ...["rompre", "interrompre", "suspendre", "stopper", "arrêter", "cesser", "clore", "quitter"].flatMap(
        (verb) => TALKS.flatMap((talks) => [`${verb} les ${talks} avec`, `${verb} … les ${talks} avec`]),
      ),
      ...TALKS.flatMap((talks) => [
        `mettre fin à … ${talks} avec`,
        `mettre … fin à … ${talks} avec`,
        `mettre un terme à … ${talks} avec`,
        `claquer la porte de … ${talks} avec`,
      ]),
    ],
    roles: { subject: "acquirer", object: "target", avec: "target" },
    needs: ["target", "acquirer", "bought"],
    bars: ["person", "authority", "passive"],
    status: "cancelled",
    examples: [
      "Le groupe [acquirer Vexa] rompt les pourparlers de rachat avec l'éditeur [target Morlin].",
      "Le groupe [acquirer Vexa] a mis fin aux négociations avec l'éditeur [target Morlin], qu'il voulait racheter.",
    ],
    counterExamples: [
      "Le groupe [- Vexa] rompt les négociations avec l'éditeur [- Morlin] sur le prix du papier.",
      "Le groupe [- Vexa] a suspendu les discussions avec la [- CGT] sur la reprise du travail.",
    ],
  },
  {
    // « X, qui voulait Y »: a wish, of which the sentence says what came.
    name: "acquisition/want-firm",
    kind: "acquisition",
    verbs: ["vouloir", "viser", "cibler", "briguer", "désirer", "ambitionner", "chasser"],
    roles: { subject: "acquirer", object: "target" },
    needs: ["target", "acquirer", "haggled"],
    bars: ["person", "authority", "passive"],
    status: "negotiating",
    examples: [
      "Le groupe [acquirer Vexa] veut l'éditeur [target Morlin], et il y mettra le prix.",
      "L'Autorité de la concurrence a barré la route au groupe [acquirer Vexa], qui voulait l'éditeur [target Morlin].",
    ],
    counterExamples: [
      "Le groupe [- Vexa] veut l'éditeur [- Morlin] à la table du dialogue.",
      "Le groupe [- Vexa] vise l'éditeur [- Morlin] dans sa plainte.",
    ],
  },
];
