import type { Frame } from "./frame.ts";

/** Control changes hands, told by set phrases of courts, bidders and heirs. */
export const acquisitionIdiomFrames: readonly Frame[] = [
  {
    name: "acquisition/change-hands",
    kind: "acquisition",
    verbs: ["changer de mains", "changer de propriétaire", "changer de pavillon", "changer de giron"],
    roles: { subject: "target", "au profit de": "acquirer", possessor: "seller" },
    needs: ["target"],
    examples: [
      "[target Morlin] change de mains au profit de [acquirer Vexa].",
      "En 2019, [target Morlin] a changé de propriétaire, contre [amount 3 millions d'euros], au profit du groupe [acquirer Vexa].",
    ],
    counterExamples: [
      "[- Morlin] change de mains demain.",
      "Le pouvoir change de mains au profit de [- Vexa].",
    ],
  },
  {
    name: "acquisition/appoint",
    kind: "acquisition",
    verbs: [
      "désigner […] comme repreneur",
      "désigner […] repreneur",
      "choisir […] comme repreneur",
      "retenir […] comme repreneur",
      "choisir […] comme acquéreur",
      "retenir […] comme acquéreur",
    ],
    roles: { object: "acquirer", de: "target", pour: "target" },
    needs: ["acquirer"],
    status: "announced",
    examples: [
      "Le tribunal a désigné vendredi [acquirer Vexa] comme repreneur de [target Morlin].",
      "[acquirer Vexa] a été choisi comme repreneur de [target Morlin].",
    ],
    counterExamples: ["Le tribunal a désigné [- Vexa] comme expert de [- Morlin]."],
  },
  {
    name: "acquisition/console",
    kind: "acquisition",
    verbs: ["se consoler avec", "se rabattre sur"],
    roles: { subject: "acquirer", object: "target" },
    needs: ["value"],
    examples: ["[acquirer Vexa] s'est consolé avec [target Morlin], pour [amount 60 millions d'euros]."],
    counterExamples: ["[- Vexa] s'est consolé avec [- Morlin]."],
  },
  {
    name: "acquisition/hand-on",
    kind: "acquisition",
    verbs: ["passer la main à", "passer le flambeau à", "passer le témoin à", "céder la place à"],
    roles: { subject: "seller", object: "acquirer", à: "acquirer" },
    needs: ["acquirer"],
    examples: [
      "[acquirer Tardieu] avait racheté [target Morlin] en 2019. En 2023, [seller Tardieu] a passé la main à [acquirer Vexa], sur une valeur de 30 millions d'euros.",
    ],
    counterExamples: ["[- Vexa] a passé la main."],
  },
  {
    name: "acquisition/want-out",
    kind: "acquisition",
    verbs: ["se délivrer de", "tourner la page de", "larguer"],
    roles: {
      subject: "seller",
      object: "target",
      à: "acquirer",
      "au profit de": "acquirer",
      chez: "acquirer",
    },
    needs: ["target", "acquirer"],
    examples: ["[seller Tardieu] s'est délivré de [target Morlin] au profit de [acquirer Vexa]."],
    counterExamples: ["[- Tardieu] tourne la page de [- Morlin]."],
  },
];
