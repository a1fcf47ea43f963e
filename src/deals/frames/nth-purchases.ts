import type { Frame } from "./frame.ts";

/** Which of its purchases a firm tells of, and what they are called. */
const NTH =
  "première/premier/deuxième/second/seconde/troisième/quatrième/cinquième/sixième/septième/huitième/neuvième/dixième/onzième/douzième/quinzième/vingtième/énième/nouvelle/nouvel/nouveau/dernière/dernier/grosse/autre";
const PURCHASE = "acquisition/emplette/achat/rachat/conquête/prise/proie";
const MAKING = [
  "signer",
  "réaliser",
  "faire",
  "boucler",
  "s'offrir",
  "conclure",
  "mener",
  "effectuer",
  "finaliser",
  "annoncer",
  "officialiser",
  "opérer",
  "ficeler",
  "enregistrer",
];

/** Control changes hands, told by which of its purchases a firm makes, and with what. */
export const nthPurchaseFrames: readonly Frame[] = [
  {
    name: "acquisition/nth-purchase",
    kind: "acquisition",
    verbs: MAKING.flatMap((verb) => [`${verb} … ${NTH} ${PURCHASE}`, `${verb} le ${NTH} ${PURCHASE}`]),
    roles: { subject: "acquirer", object: "target", avec: "target", "auprès de": "seller", à: "seller" },
    needs: ["target", "acquirer"],
    bars: ["person", "authority", "sum as object"],
    examples: [
      "Le groupe [acquirer Vexa] signe sa troisième acquisition de l'année avec la conserverie [target Morlin].",
      "Avec [target Morlin], [acquirer Vexa] réalise sa deuxième acquisition.",
      "Le groupe [acquirer Vexa] boucle une nouvelle acquisition : la conserverie [target Morlin], pour [amount 3 millions d'euros].",
    ],
    counterExamples: [
      "Le groupe [- Vexa] signe son troisième contrat avec [- Morlin].",
      "Le groupe [- Vexa] fait la première prise de la saison à Brest.",
    ],
  },
];
