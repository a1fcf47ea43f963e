import type { Frame } from "./frame.ts";

/** Talks as one has, opens or goes on with them. */
const TALKING = [
  ...["être en", "entrer en", "rester en"].flatMap((verb) =>
    ["pourparlers", "négociations exclusives", "discussions avancées"].map((talks) => `${verb} ${talks}`),
  ),
  ...["mener", "entamer", "engager", "ouvrir", "poursuivre", "avoir"].flatMap((verb) =>
    ["pourparlers", "négociations", "discussions", "tractations"].map((talks) => `${verb} … ${talks}`),
  ),
];
/** Whom one asks for a firm. */
const HOLDERS = ["actionnaires", "propriétaires"];
/** Those who are said to be buyers. */
const BUYERS = [
  "acheteur",
  "acquéreur",
  "preneur",
  "repreneur",
  "intéressé par le rachat",
  "candidat au rachat",
];
/** What who denies would have had in mind. */
const DENIED = [
  "s'intéresser à",
  "s'intéresser de près à",
  "s'intéresser au dossier de",
  "regarder le dossier de",
  "préparer … offre sur",
  "préparer … offre pour",
  "préparer … offensive sur",
];

/** Bids that others report, and what is said of their price. */
export const bidReportedFrames: readonly Frame[] = [
  {
    // Who owns a firm is asked for it, unless something else is named.
    name: "acquisition/talks-with-holders",
    kind: "acquisition",
    verbs: TALKING.flatMap((talks) => HOLDERS.map((who) => `${talks} avec … ${who} de`)),
    roles: { subject: "acquirer", object: "target", de: "target" },
    needs: ["target", "acquirer"],
    bars: ["authority", "person"],
    status: "negotiating",
    examples: [
      "Le groupe [acquirer Vexa] est en pourparlers avec les propriétaires de la conserverie [target Morlin].",
      "Le groupe [acquirer Vexa] mène des discussions avec les actionnaires de la conserverie [target Morlin].",
    ],
    counterExamples: [
      "Le groupe [- Vexa] est en pourparlers avec les propriétaires de la conserverie [- Morlin] pour un loyer plus bas.",
      "Le groupe [- Vexa] mène des discussions avec les fournisseurs de la conserverie [- Morlin].",
    ],
  },
  {
    name: "acquisition/said-to-buy",
    kind: "acquisition",
    verbs: ["donner", "dire", "annoncer", "voir"].flatMap((verb) => [
      ...BUYERS.map((who) => `${verb} […] ${who}`),
      ...BUYERS.map((who) => `${verb} […] comme ${who}`),
    ]),
    roles: { object: "acquirer", de: "target" },
    needs: ["target", "acquirer"],
    bars: ["authority", "person"],
    status: "rumoured",
    examples: [
      "Des rumeurs donnent le groupe [acquirer Vexa] acheteur de la conserverie [target Morlin].",
      "La presse voyait le groupe [acquirer Vexa] repreneur de la conserverie [target Morlin].",
    ],
    counterExamples: ["Des sondages donnent le groupe [- Vexa] vainqueur de la conserverie [- Morlin]."],
  },
  {
    name: "acquisition/interest-denied",
    kind: "acquisition",
    verbs: ["démentir", "nier", "réfuter", "contester"].flatMap((verb) =>
      DENIED.map((what) => `${verb} ${what}`),
    ),
    roles: { subject: "acquirer", object: "target", sur: "target", pour: "target" },
    needs: ["target", "acquirer"],
    bars: ["authority", "person"],
    status: "denied",
    examples: [
      "Le groupe [acquirer Vexa] a de nouveau démenti s'intéresser à la conserverie [target Morlin].",
      "Le groupe [acquirer Vexa] nie préparer une offre sur la conserverie [target Morlin].",
    ],
    counterExamples: ["Le groupe [- Vexa] nie s'intéresser aux clients de [- Morlin]."],
  },
  {
    // « le prix proposé aux actionnaires de Y »: of milk, the price is offered to farmers.
    name: "acquisition/price-raised",
    kind: "acquisition",
    verbs: ["relever", "rehausser", "augmenter", "améliorer", "gonfler", "porter"].flatMap((verb) =>
      ["proposé", "offert"].flatMap((given) => [
        `${verb} … le prix ${given} aux actionnaires de`,
        `${verb} […] le prix ${given} aux actionnaires de`,
        `${verb} […] le prix ${given} aux porteurs de`,
        `${verb} […] le prix … ${given} pour`,
      ]),
    ),
    roles: { subject: "acquirer", object: "target", de: "target", pour: "target" },
    needs: ["target", "acquirer"],
    bars: ["authority", "person", "passive"],
    status: "announced",
    examples: [
      "Le groupe [acquirer Vexa] a relevé de 12 à 14 euros le prix proposé aux actionnaires de la conserverie [target Morlin].",
      "Le groupe [acquirer Vexa] relève à 14 euros par action le prix offert pour la conserverie [target Morlin].",
    ],
    counterExamples: [
      "Le groupe [- Vexa] a relevé le prix proposé aux éleveurs de la coopérative [- Morlin].",
    ],
  },
];
