import type { Frame } from "./frame.ts";

/** What is signed with those to whom a firm belongs. */
const AGREED = ["accord", "protocole", "promesse", "compromis", "lettre d'intention", "contrat"];
/** To whom a firm belongs. */
const OWNERS = ["actionnaires", "propriétaires", "fondateurs", "héritiers", "associés", "vendeurs"];

/** How candidates are called, besides « candidat ». */
const CANDIDATES = [
  "candidat",
  "candidat déclaré",
  "candidat malheureux",
  "candidat éconduit",
  "candidat potentiel",
  "candidat officiel",
  "candidat sérieux",
];

/** Control is sought before a bid is made: candidates, and those who show that they would like to have it. */
export const bidInterestFrames: readonly Frame[] = [
  {
    name: "acquisition/candidate",
    kind: "acquisition",
    nouns: CANDIDATES.flatMap((candidate) =>
      ["à la reprise", "au rachat", "à l'achat", "à l'acquisition"].map(
        (purpose) => `${candidate} ${purpose}`,
      ),
    ),
    roles: { subject: "acquirer", de: "target", object: "target", sur: "target", possessor: "seller" },
    needs: ["target", "acquirer"],
    status: "negotiating",
    examples: [
      "[acquirer Vexa] est candidat à la reprise de [target Morlin].",
      "Candidat au rachat de [target Morlin], [acquirer Vexa] emploie 300 personnes.",
      "[acquirer Vexa], candidat à la reprise de [target Morlin], promet de garder l'atelier.",
    ],
    counterExamples: ["[- Vexa] est candidat à la reprise."],
  },
  {
    name: "acquisition/candidate-for",
    kind: "acquisition",
    verbs: [
      "être candidat à",
      "rester candidat à",
      "se dire candidat à",
      "se déclarer candidat à",
      "se porter candidat à",
    ],
    roles: { subject: "acquirer", object: "target", possessor: "seller" },
    needs: ["target", "acquirer"],
    bars: ["authority"],
    status: "negotiating",
    examples: [
      "[acquirer Vexa] est candidat à [target la branche énergie] de [seller Tardieu].",
      "Le groupe [acquirer Vexa] se dit candidat à [target Morlin].",
    ],
    counterExamples: [
      "[- Vexa] est candidat à la présidence de [- Morlin].",
      "[- Vexa] est candidat à un prix de [- Morlin].",
    ],
  },
  {
    name: "acquisition/run-for",
    kind: "acquisition",
    verbs: [
      "exprimer … intérêt pour",
      "manifester … intérêt pour",
      "confirmer … intérêt pour",
      "faire part de … intérêt pour",
      "se porter candidat à l'achat de",
      "se porter candidat à la reprise de",
      "se porter candidat au rachat de",
      "se porter candidat à l'acquisition de",
      "se déclarer candidat à la reprise de",
      "se déclarer candidat au rachat de",
      "s'intéresser à la reprise de",
      "s'intéresser au rachat de",
      "avoir … vues sur",
      "se dire intéressé par",
      "se déclarer intéressé par",
      "se montrer intéressé par",
    ],
    roles: { subject: "acquirer", object: "target", possessor: "seller" },
    needs: ["target", "acquirer"],
    status: "negotiating",
    examples: [
      "[acquirer Vexa] a exprimé son intérêt pour [target Morlin].",
      "Le belge [acquirer Vexa] a des vues sur [target Morlin].",
      "[acquirer Vexa] s'est porté candidat au rachat de [target la branche énergie] de [seller Tardieu].",
      "Le groupe [acquirer Vexa] convoite [target Morlin]. Le fonds [acquirer Tardieu] a lui aussi fait part de son intérêt.",
    ],
    bars: ["authority"],
    counterExamples: [
      "[- Vexa] a exprimé son intérêt pour la lecture.",
      "Le groupe [- Tardieu] a fait part de son intérêt.",
      "[- L'AMF] s'intéresse à [- Morlin].",
      "Le parquet s'intéresse à [- Morlin].",
    ],
  },
  {
    // Verbs of readers, judges and analysts besides.
    name: "acquisition/show-interest",
    kind: "acquisition",
    verbs: [
      "s'intéresser à",
      "se manifester pour",
      "se positionner sur",
      "se positionner pour",
      "se pencher sur le dossier de",
      "étudier le dossier de",
      "regarder le dossier de",
      "examiner le dossier de",
      "tourner autour de",
      "être intéressé par",
    ],
    roles: { subject: "acquirer", object: "target", possessor: "seller" },
    needs: ["target", "acquirer", "contest"],
    bars: ["authority"],
    status: "negotiating",
    examples: [
      "Le groupe [acquirer Vexa] veut racheter [target Morlin]. Le fonds [acquirer Tardieu] étudie aussi le dossier.",
      "Candidat discret, [acquirer Vexa] a fait savoir qu'il s'intéressait de près à [target Morlin].",
      "[acquirer Vexa] se positionne sur [target Morlin] et prépare une offre.",
    ],
    counterExamples: [
      "[- Vexa] s'intéresse à [- Morlin] dans une étude.",
      "[- Vexa] étudie le dossier de [- Morlin].",
      "[- Vexa] se positionne sur [- Morlin] comme référence pour fixer ses prix.",
      "L'association [- Vexa] se manifeste pour [- Morlin].",
    ],
  },
  {
    name: "acquisition/covet",
    kind: "acquisition",
    verbs: ["convoiter", "lorgner", "guigner", "courtiser", "faire les yeux doux à"],
    roles: { subject: "acquirer", object: "target", possessor: "seller" },
    status: "negotiating",
    bars: ["passive"],
    examples: [
      "[acquirer Vexa] convoite [target Morlin].",
      "[acquirer Vexa] lorgne [target la division mouvements] de [seller Tardieu].",
      "Le groupe [acquirer Vexa] rachète l'éditeur [target Morlin], que lorgnait aussi l'américain [acquirer Tardieu].",
    ],
    counterExamples: [
      "[- Vexa] lorgne l'étranger.",
      "Le club recrute un joueur que lorgnait aussi le [- FC Morlin].",
    ],
  },
  {
    name: "equity_investment/want-share",
    kind: "equity_investment",
    verbs: ["vouloir"],
    roles: { subject: "investor", object: "target", de: "target", "au capital de": "target" },
    needs: ["stake", "target", "investor"],
    bars: ["passive", "authority"],
    status: "negotiating",
    examples: ["Le bruit court que [investor Vexa] voudrait [stake 30 %] de [target Morlin]."],
    counterExamples: [
      "[- Vexa] veut 30 % de femmes dans ses équipes.",
      "[- Vexa] veut augmenter de 30 % les ventes de [- Morlin].",
    ],
  },
  {
    name: "acquisition/credited",
    kind: "acquisition",
    verbs: ["prêter", "attribuer"].flatMap((verb) => [
      `${verb} […] des vues sur`,
      `${verb} […] des visées sur`,
      `${verb} […] un intérêt pour`,
      `${verb} […] l'intention de reprendre`,
      `${verb} […] l'intention de racheter`,
    ]),
    roles: { à: "acquirer", object: "target", sur: "target", pour: "target" },
    needs: ["target", "acquirer"],
    status: "rumoured",
    examples: [
      "La place prête à [acquirer Vexa] des vues sur [target Morlin].",
      "On prête au groupe [acquirer Vexa] des vues sur la société [target Morlin].",
    ],
    counterExamples: ["On prête à [- Vexa] des vues sur le pouvoir."],
  },
  {
    // « une enseigne convoitée »: only who would like to have it makes it a bid.
    name: "acquisition/coveted",
    kind: "acquisition",
    verbs: ["convoiter", "lorgner", "courtiser"],
    roles: { subject: "acquirer", object: "target", par: "acquirer" },
    needs: ["target", "acquirer"],
    bars: ["authority", "person"],
    status: "negotiating",
    examples: [
      "[target Morlin] est convoité par le groupe [acquirer Vexa].",
      "Le fabricant de skis [target Morlin] serait convoité par [acquirer Vexa].",
    ],
    counterExamples: ["[- Morlin] est convoité."],
  },
  {
    name: "acquisition/interest",
    kind: "acquisition",
    verbs: ["intéresser", "attirer les convoitises de", "aiguiser l'appétit de", "aiguiser les appétits de"],
    roles: { subject: "target", object: "acquirer", de: "acquirer" },
    needs: ["target", "acquirer"],
    status: "negotiating",
    examples: ["[target Morlin] intéresse [acquirer Vexa]."],
    counterExamples: ["[- Morlin] intéresse les jeunes."],
  },
  {
    name: "acquisition/discuss",
    kind: "acquisition",
    verbs: ["discuter", "négocier", "parler"].flatMap((verb) =>
      ["rachat", "acquisition", "reprise", "prise de contrôle"].map((of) => `${verb} […] ${of}`),
    ),
    roles: { subject: "acquirer", avec: "target" },
    needs: ["target", "acquirer"],
    status: "negotiating",
    examples: [
      "[acquirer Vexa] discute avec [target Morlin] d'un rachat, pour [amount 3 milliards d'euros].",
    ],
    counterExamples: ["[- Vexa] discute d'un rachat."],
  },
  {
    name: "acquisition/agree-with-owners",
    kind: "acquisition",
    nouns: AGREED.flatMap((what) => OWNERS.map((who) => `${what} […] avec les ${who}`)),
    verbs: ["s'entendre", "tomber d'accord", "toper"].flatMap((verb) =>
      OWNERS.map((who) => `${verb} avec les ${who} de`),
    ),
    roles: { subject: "acquirer", de: "target", par: "acquirer" },
    needs: ["target", "takeover"],
    status: "announced",
    examples: [
      "[acquirer Vexa] a signé un protocole avec les actionnaires de [target Morlin] en vue d'un rachat à [amount 3 millions d'euros].",
      "[acquirer Vexa] s'est entendu avec les fondateurs de [target Morlin] pour une acquisition à [amount 3 millions d'euros].",
      "Le groupe [acquirer Vexa] accélère. Un compromis vient d'être conclu avec les héritiers de [target Morlin], qui exploite 64 garages, pour une reprise à [amount 3 millions d'euros].",
    ],
    counterExamples: [
      "[- Vexa] a signé un accord avec les propriétaires de [- Morlin] pour louer leurs garages.",
      "[- Vexa] s'est entendu avec les actionnaires de [- Morlin].",
    ],
  },
  {
    name: "acquisition/talk-with-owners",
    kind: "acquisition",
    verbs: [
      "discuter",
      "négocier",
      "être en discussions",
      "être en négociations",
      "être en pourparlers",
    ].flatMap((verb) => OWNERS.map((who) => `${verb} … avec les ${who} de`)),
    roles: { subject: "acquirer", de: "target" },
    needs: ["target", "acquirer", "takeover"],
    status: "negotiating",
    examples: [
      "[acquirer Vexa] négocie avec les propriétaires de [target Morlin] un rachat à [amount 3 millions d'euros].",
      "[acquirer Vexa] est en discussions avec les actionnaires de [target Morlin] en vue d'une acquisition.",
    ],
    counterExamples: ["[- Vexa] négocie avec les fondateurs de [- Morlin] un loyer plus bas."],
  },
];
