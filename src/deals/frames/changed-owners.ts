import type { Frame } from "./frame.ts";

/** What the owner of a firm holds, as pictures have it. */
const HELM = ["clés", "clefs", "rênes", "commandes", "destinées"];
const HANDING = [
  "céder",
  "remettre",
  "laisser",
  "transmettre",
  "passer",
  "confier",
  "abandonner",
  "donner",
  "rendre",
  "livrer",
];

/** What a firm makes of another by buying it. */
const NTH_OF = "acquisition/emplette/achat/prise/proie/conquête";

/** Control changes hands, told by whom a firm leaves and whom it comes to. */
export const changedOwnerFrames: readonly Frame[] = [
  {
    name: "acquisition/hand-helm",
    kind: "acquisition",
    verbs: HANDING.flatMap((verb) =>
      HELM.flatMap((helm) => [`${verb} le! ${helm} de`, `${verb} … le! ${helm} de`]),
    ),
    roles: { subject: "seller", object: "target", à: "acquirer", "au profit de": "acquirer" },
    needs: ["target", "acquirer", "seller"],
    bars: ["person", "authority", "sum as object"],
    examples: [
      "Le fonds [seller Tardieu] cède les rênes de la conserverie [target Morlin] au fonds [acquirer Vexa].",
      "Le groupe [seller Tardieu] a passé les commandes de la conserverie [target Morlin] à [acquirer Vexa].",
    ],
    counterExamples: [
      "Le groupe [- Tardieu] a remis les clés du stade à [- Vexa].",
      "Paul Tardieu a cédé les rênes de [- Morlin] à Odile Vexa.",
    ],
  },
  {
    name: "acquisition/leave-in-favour",
    kind: "acquisition",
    verbs: ["sortir de", "s'effacer de", "se dégager de"],
    roles: { subject: "seller", object: "target", de: "target", "au profit de": "acquirer" },
    needs: ["target", "acquirer", "seller"],
    bars: ["person", "authority", "passive", "sum as object"],
    noCue: true,
    examples: [
      "Le fonds [seller Tardieu] sort de la conserverie [target Morlin] au profit de [acquirer Vexa].",
    ],
    counterExamples: ["Le fonds [- Tardieu] sort de la conserverie [- Morlin]."],
  },
  {
    // With a price: firms leave their suppliers, too.
    name: "acquisition/leave-owner-for",
    kind: "acquisition",
    verbs: ["quitter"],
    roles: { subject: "target", object: "seller", pour: "acquirer" },
    needs: ["money", "target", "acquirer", "seller"],
    bars: ["person", "authority", "sum as object"],
    examples: [
      "Moyennant [amount 3 millions d'euros], la conserverie [target Morlin] a quitté [seller Tardieu] pour [acquirer Vexa].",
    ],
    counterExamples: [
      "La conserverie [- Morlin] a quitté [- Tardieu] pour [- Vexa].",
      "La conserverie [- Morlin] a quitté Brest pour un site à 3 millions d'euros.",
    ],
  },
  {
    name: "acquisition/switch-owner",
    kind: "acquisition",
    verbs: ["basculer chez", "basculer … chez"],
    roles: { subject: "target", object: "acquirer", chez: "acquirer", de: "seller" },
    needs: ["target", "acquirer"],
    bars: ["person", "authority", "sum as object"],
    examples: ["L'enseigne [target Morlin] bascule chez [acquirer Vexa]."],
    counterExamples: ["Les clients de [- Morlin] basculent chez [- Vexa].", "Le lait passe chez [- Vexa]."],
  },
  {
    name: "acquisition/held-since",
    kind: "acquisition",
    verbs: ["contrôler", "posséder"],
    roles: { subject: "acquirer", object: "target" },
    needs: ["since", "target", "acquirer"],
    bars: ["person", "authority", "sum as object"],
    examples: [
      "La conserverie [target Morlin] est désormais contrôlée par [acquirer Vexa].",
      "Le groupe [acquirer Vexa] possède désormais la conserverie [target Morlin].",
    ],
    counterExamples: [
      "La conserverie [- Morlin] est contrôlée par [- Vexa].",
      "La conserverie [- Morlin] est contrôlée depuis 1987 par [- Vexa].",
      "Les comptes de [- Morlin] sont désormais contrôlés par [- Vexa].",
    ],
  },
  {
    name: "acquisition/sacrifice",
    kind: "acquisition",
    verbs: ["sacrifier", "immoler"],
    roles: { subject: "seller", object: "target", à: "acquirer", "au profit de": "acquirer" },
    needs: ["price", "target", "seller"],
    bars: ["person", "authority", "sum as object"],
    examples: [
      "Le groupe [seller Tardieu] a sacrifié la conserverie [target Morlin], son joyau, pour [amount 3 millions d'euros].",
    ],
    counterExamples: ["Le groupe [- Tardieu] a sacrifié son usine de Brest et 30 emplois."],
  },
  {
    name: "acquisition/make-its-purchase",
    kind: "acquisition",
    verbs: [`faire […] son! … ${NTH_OF}`],
    roles: { subject: "acquirer", de: "target", possessor: "target" },
    needs: ["target", "acquirer"],
    bars: ["person", "authority"],
    examples: ["Le groupe [acquirer Vexa] a fait de la conserverie [target Morlin] sa douzième acquisition."],
    counterExamples: ["Le groupe [- Vexa] fait de [- Morlin] son premier client."],
  },
  {
    name: "acquisition/price-paid",
    kind: "acquisition",
    nouns: ["prix", "somme", "montant"].flatMap((what) =>
      ["payer", "verser", "débourser", "régler", "acquitter"].map(
        (verb) => `${what} ${participle(what, verb)}`,
      ),
    ),
    roles: { par: "acquirer", à: "seller", pour: "target" },
    needs: ["money", "target", "acquirer"],
    bars: ["authority"],
    examples: [
      "Le prix payé par [acquirer Vexa] à [seller Tardieu] pour la conserverie [target Morlin] s'élève à [amount 3 millions d'euros].",
    ],
    counterExamples: ["Le prix payé par [- Vexa] pour son courant s'élève à 3 millions d'euros."],
  },
];

/** « prix payé », « somme payée » */
function participle(noun: string, verb: string): string {
  const stem = verb === "régler" ? "réglé" : verb.replace(/er$/, "é");
  return noun === "somme" ? `${stem}e` : stem;
}
