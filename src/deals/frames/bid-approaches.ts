import type { Frame } from "./frame.ts";

/** What a bidder hands in, as who gets it calls it. */
const LETTERS = [
  "offre",
  "OPA",
  "OPE",
  "offre ferme",
  "offre liante",
  "offre indicative",
  "offre d'achat",
  "offre de rachat",
  "offre de reprise",
  "offre de fusion",
  "proposition",
  "proposition de rachat",
  "proposition indicative",
  "marque d'intérêt",
  "marque d'intérêts",
  "manifestation d'intérêt",
  "lettre d'intention",
  "déclaration d'intérêt",
  "sollicitation",
  "approche",
  "appel du pied",
];
/** What is done with it before it is answered. */
const HOLDING = [
  "recevoir",
  "étudier",
  "examiner",
  "analyser",
  "être saisi",
  "faire l'objet",
  "être l'objet",
  "accuser réception",
];

const HELD = HOLDING.flatMap((verb) => LETTERS.map((letter) => `${verb} … ${letter} de`)).concat(
  "être approché par",
  "être approchée par",
  "être courtisé par",
  "être courtisée par",
  "être démarché par",
  "être démarchée par",
);

/** What draws a bidder. */
const DRAWN = ["appétit", "convoitise", "gourmandise", "envie"];
const DRAWING = ["susciter", "éveiller", "réveiller", "attiser", "exciter", "aiguiser", "attirer"];

/** A bid or a sign of interest told by who gets it, and ways of being after a firm that say it in a picture. */
export const bidApproachFrames: readonly Frame[] = [
  {
    name: "acquisition/receive-bid",
    kind: "acquisition",
    verbs: HELD,
    roles: { subject: "target", object: "acquirer", de: "acquirer", par: "acquirer" },
    needs: ["target", "acquirer"],
    bars: ["person", "authority"],
    status: "negotiating",
    examples: [
      "L'éditeur [target Morlin] a reçu une lettre d'intention du groupe [acquirer Vexa].",
      "L'éditeur [target Morlin] confirme avoir été approché par le groupe [acquirer Vexa].",
      "L'éditeur [target Morlin] étudie l'offre de rachat du groupe [acquirer Vexa].",
      "[target Morlin] fait l'objet d'une offre de rachat de [acquirer Vexa], pour [amount 3 millions d'euros].",
    ],
    counterExamples: [
      "[- Morlin] fait l'objet d'une offre de 3 millions d'euros.",
      "L'éditeur [- Morlin] a reçu une lettre du groupe [- Vexa] sur les délais de paiement.",
      "L'éditeur [- Morlin] a reçu une offre d'emploi du groupe [- Vexa].",
      "L'éditeur [- Morlin] étudie la proposition de loi de l'[- UMP].",
    ],
  },
  {
    // « l'offre de reprise de Y déposée par X »: who made it stands behind what it is for.
    name: "acquisition/bid-for-firm",
    kind: "acquisition",
    nouns: ["rachat", "reprise", "acquisition", "achat"].flatMap((what) => [
      `offre de ${what}`,
      `offre d'${what}`,
      `projet d'offre de ${what}`,
      `dossier de ${what}`,
      `plan de ${what}`,
    ]),
    roles: { de: "target", par: "acquirer" },
    needs: ["target", "acquirer"],
    bars: ["authority"],
    status: "negotiating",
    examples: ["Le tribunal examine l'offre de reprise de [target Morlin] déposée par [acquirer Vexa]."],
    counterExamples: ["L'offre de reprise de [- Morlin] sera étudiée."],
  },
  {
    name: "acquisition/set-heart-on",
    kind: "acquisition",
    verbs: [
      "cacher … son appétit pour",
      "cacher … son intérêt pour",
      "dissimuler … son intérêt pour",
      "afficher … son appétit pour",
      "afficher … son intérêt pour",
      "dévoiler … son intérêt pour",
      "officialiser … son intérêt pour",
      "réaffirmer … son intérêt pour",
      "réitérer … son intérêt pour",
      "redire … son intérêt pour",
      "déclarer … son intérêt pour",
      "avancer … ses pions sur",
      "placer … ses pions sur",
      "poser … un jalon sur",
    ],
    roles: { subject: "acquirer", object: "target", possessor: "seller", sur: "target", pour: "target" },
    needs: ["target", "acquirer"],
    bars: ["person", "authority", "passive"],
    status: "negotiating",
    examples: [
      "Le groupe [acquirer Vexa] ne cache pas son appétit pour l'éditeur [target Morlin].",
      "Le groupe [acquirer Vexa] avance ses pions sur l'éditeur [target Morlin].",
    ],
    counterExamples: [
      "Le groupe [- Vexa] affiche ses ambitions sur le marché de l'éditeur [- Morlin].",
      "Le groupe [- Vexa] garde un œil sur les prix de l'éditeur [- Morlin].",
    ],
  },
  {
    name: "acquisition/draw",
    kind: "acquisition",
    verbs: DRAWING.flatMap((verb) =>
      DRAWN.flatMap((what) => [`${verb} … l'${what} de`, `${verb} … les ${what}s de`]),
    ),
    roles: { subject: "target", object: "acquirer", de: "acquirer" },
    needs: ["target", "acquirer"],
    bars: ["person", "authority", "passive"],
    status: "negotiating",
    examples: ["L'éditeur [target Morlin] suscite l'appétit du groupe [acquirer Vexa]."],
    counterExamples: ["L'éditeur [- Morlin] suscite l'intérêt de l'[- AMF]."],
  },
  {
    // Customers, too, take an interest in a firm.
    name: "acquisition/draw-interest",
    kind: "acquisition",
    verbs: DRAWING.flatMap((verb) => [`${verb} … l'intérêt de`, `${verb} … les intérêts de`]),
    roles: { subject: "target", object: "acquirer", de: "acquirer" },
    needs: ["target", "acquirer", "haggled"],
    bars: ["person", "authority", "passive"],
    status: "negotiating",
    examples: [
      "L'éditeur [target Morlin] suscite l'intérêt du groupe [acquirer Vexa], qui prépare une offre.",
    ],
    counterExamples: ["L'éditeur [- Morlin] suscite l'intérêt du groupe [- Vexa], qui teste son robot."],
  },
  {
    // Courts and rivals, too, have a firm in their sights.
    name: "acquisition/in-sights",
    kind: "acquisition",
    verbs: [
      "avoir […] dans le viseur",
      "avoir […] dans sa ligne de mire",
      "avoir […] dans son collimateur",
      "tenir […] en joue",
      "cerner",
      "draguer",
      "encercler",
      "frapper à la porte de",
      "toquer à la porte de",
      "sonner à la porte de",
      "faire la cour à",
      "faire … la cour à",
      "faire du pied à",
      "se pencher sur",
      "se pencher sur le berceau de",
      "se pencher au chevet de",
      "regarder",
      "regarder … du côté de",
      "regarder le dossier",
    ],
    roles: { subject: "acquirer", object: "target", de: "target", à: "target" },
    needs: ["target", "acquirer", "haggled"],
    bars: ["person", "authority", "passive"],
    status: "negotiating",
    examples: [
      "Le groupe [acquirer Vexa] a l'éditeur [target Morlin] dans le viseur et prépare une offre.",
      "Le groupe [acquirer Vexa] frappe à la porte de l'éditeur [target Morlin] avec une offre de [amount 3 millions d'euros].",
      "Le groupe [acquirer Vexa] drague l'éditeur [target Morlin] en vue d'un rachat.",
    ],
    counterExamples: [
      "Le groupe [- Vexa] frappe à la porte de l'éditeur [- Morlin] pour des livres.",
      "Le groupe [- Vexa] a l'éditeur [- Morlin] dans le viseur et l'attaque en justice.",
    ],
  },
  {
    name: "acquisition/under-sights",
    kind: "acquisition",
    verbs: [
      "être dans le viseur de",
      "être dans la ligne de mire de",
      "être dans le collimateur de",
      "être la proie de",
      "être à la merci de",
      "être dans les radars de",
      "entrer dans le viseur de",
      "tomber dans le viseur de",
    ],
    roles: { subject: "target", object: "acquirer", de: "acquirer" },
    needs: ["target", "acquirer", "haggled"],
    bars: ["person", "authority"],
    status: "negotiating",
    examples: [
      "L'éditeur [target Morlin] est dans le collimateur du groupe [acquirer Vexa], qui mûrit une offre.",
    ],
    counterExamples: ["L'éditeur [- Morlin] est dans le collimateur du groupe [- Vexa], son client."],
  },
];
