import type { Frame } from "./frame.ts";

/** What of a candidate a court chooses. */
const CHOSEN_OF = ["celui de", "celle de", "le dossier de", "la copie de", "le plan de", "la proposition de"];

/** Firms that a court awards, and those who fish them out of a receivership. */
export const acquisitionCourtFrames: readonly Frame[] = [
  {
    name: "acquisition/rule-for",
    kind: "acquisition",
    verbs: [
      "donner la préférence à",
      "retenir l'offre de",
      "retenir l'offre portée par",
      "préférer l'offre de",
      "choisir l'offre de",
      "valider l'offre de",
      "retenir l'offre de reprise de",
      "retenir la candidature de",
      "retenir le projet de",
      "choisir le projet de",
      "préférer le projet de",
    ],
    roles: { object: "acquirer", "au profit de": "acquirer", pour: "target", sur: "target" },
    needs: ["acquirer"],
    status: "announced",
    examples: ["Le tribunal a retenu l'offre de [acquirer Vexa] pour la reprise de [target Morlin]."],
    counterExamples: ["Le tribunal a retenu l'offre de [- Vexa]."],
  },
  {
    // Over whom, a court says with « à » or not at all; for what, the text may have said before.
    name: "acquisition/court-prefer",
    kind: "acquisition",
    verbs: ["préférer"],
    roles: { object: "acquirer", pour: "target" },
    needs: ["acquirer", "court"],
    status: "completed",
    examples: [
      "Le tribunal de commerce a préféré [acquirer Vexa] à [- Tardieu] pour la reprise de [target Morlin].",
      "[- Morlin] attendait le jugement. Les juges ont préféré à [- Tardieu] le groupe [acquirer Vexa].",
    ],
    counterExamples: [
      "[- Vexa] préfère [- Morlin] à [- Tardieu].",
      "Le tribunal a préféré attendre [- Vexa].",
    ],
  },
  {
    // For what, the text has said before: a court also names who administers and who liquidates.
    name: "acquisition/court-choose",
    kind: "acquisition",
    verbs: [
      ...["retenir", "choisir", "préférer", "privilégier", "sélectionner"].flatMap((verb) =>
        CHOSEN_OF.map((of) => `${verb} ${of}`),
      ),
      "désigner",
      "opter pour",
      "choisir",
    ],
    roles: { object: "acquirer" },
    needs: ["acquirer", "court"],
    bars: ["person", "authority"],
    examples: [
      "[target Morlin] attendait un repreneur. Le tribunal de commerce a retenu le dossier du groupe [acquirer Vexa].",
      "[target Morlin] était en redressement depuis mai. Le groupe [acquirer Vexa] a été désigné [date mardi] par le tribunal.",
      "[target Morlin] était en redressement depuis mai. Des trois offres, les juges ont préféré celle du groupe [acquirer Vexa].",
    ],
    counterExamples: [
      "[- Morlin] était en redressement depuis mai. Le tribunal a désigné la société [- Vexa] administrateur judiciaire.",
      "[- Morlin] était en redressement depuis mai. Les clients ont choisi [- Vexa].",
    ],
  },
  {
    // « L'offre de X pour Y a été retenue »: whose it is, and what for, stands behind the subject.
    name: "acquisition/offer-taken",
    kind: "acquisition",
    verbs: ["retenir", "valider", "accepter", "homologuer", "entériner", "privilégier", "plébisciter"],
    roles: { pour: "target", sur: "target" },
    needs: ["acquirer", "target", "court"],
    bars: ["person", "authority"],
    status: "announced",
    examples: [
      "L'offre de [acquirer Vexa] pour la conserverie [target Morlin] a été retenue par le tribunal de commerce.",
      "L'offre de [acquirer Vexa], la mieux-disante, a été retenue par le tribunal de commerce pour [target Morlin].",
    ],
    counterExamples: [
      "L'offre de [- Vexa] pour la cantine de [- Morlin] a été retenue par la mairie.",
      "Le projet de [- Vexa] pour [- Morlin] a été validé par le maire.",
    ],
  },
  {
    // The lot of a firm that a court decides on: of patients and debts it is said as well.
    name: "acquisition/court-takeover",
    kind: "acquisition",
    nouns: ["prise en charge", "prise en main", "plan de cession", "plan de reprise"],
    roles: { de: "target", par: "acquirer", à: "acquirer", "au profit de": "acquirer" },
    needs: ["acquirer", "target", "court"],
    bars: ["authority"],
    examples: [
      "La cour supérieure a entériné la prise en charge de [target Morlin] par le groupe [acquirer Vexa].",
      "Le tribunal a arrêté le plan de cession de [target Morlin] au groupe [acquirer Vexa].",
    ],
    counterExamples: ["La cour a ordonné la prise en charge des soins de [- Morlin] par [- Vexa]."],
  },
  {
    name: "acquisition/inherit",
    kind: "acquisition",
    verbs: ["hériter de"],
    roles: { subject: "acquirer", object: "target" },
    needs: ["acquirer", "price"],
    bars: ["person", "authority"],
    examples: [
      "[target Morlin] était en redressement depuis mai. Le groupe [acquirer Vexa] en hérite pour [amount 3 millions d'euros].",
      "Le groupe [acquirer Vexa] hérite de l'éditeur [target Morlin], pour [amount 3 millions d'euros].",
    ],
    counterExamples: ["Le groupe [- Vexa] hérite de 3 millions d'euros de dettes."],
  },
  {
    name: "acquisition/court-award",
    kind: "acquisition",
    verbs: [
      "attribuer",
      "confier",
      "confier les rênes de",
      "confier les clés de",
      "confier l'avenir de",
      "accorder",
    ],
    roles: { object: "target", à: "acquirer" },
    needs: ["acquirer", "target", "court"],
    bars: ["sum as object"],
    examples: [
      "Le tribunal de commerce a attribué [target Morlin] au groupe [acquirer Vexa].",
      "Les juges ont confié les rênes de [target Morlin] à [acquirer Vexa].",
      "Le tribunal de commerce a attribué [target Morlin], placé en redressement en mai, à [acquirer Vexa].",
      "[acquirer Vexa] s'est vu attribuer [date mardi] [target Morlin] par le tribunal de Lens.",
    ],
    counterExamples: [
      "Le jury a attribué [- Morlin] à [- Vexa].",
      "Le tribunal a accordé 3 millions d'euros à [- Vexa].",
    ],
  },
  {
    name: "acquisition/decide-for",
    kind: "acquisition",
    verbs: ["trancher", "se prononcer", "statuer"],
    roles: { "au profit de": "acquirer", pour: "target" },
    needs: ["acquirer"],
    examples: [
      "[target Morlin] change de mains : les juges se sont prononcés [date mardi] au profit de [acquirer Vexa].",
    ],
    counterExamples: ["Les juges se sont prononcés au profit de [- Vexa]."],
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
      "choisir […] pour reprendre",
      "désigner […] pour reprendre",
      "retenir […] pour reprendre",
      "choisir […] pour racheter",
      "retenir […] pour racheter",
      "autoriser […] à reprendre",
    ],
    roles: { subject: "seller", object: "acquirer", de: "target", pour: "target" },
    needs: ["acquirer"],
    status: "announced",
    examples: [
      "[seller Tardieu] a choisi [acquirer Vexa] pour racheter [target Morlin].",
      "Les juges ont retenu [date hier] [acquirer Vexa] comme acquéreur de [target Morlin].",
      "[acquirer Vexa] a été choisi comme repreneur de [target Morlin].",
    ],
    counterExamples: ["Le tribunal a désigné [- Vexa] comme expert de [- Morlin]."],
  },
  {
    name: "acquisition/fish-out",
    kind: "acquisition",
    verbs: [
      "repêcher",
      "sauver de la liquidation",
      "sauver de la faillite",
      "tirer de la faillite",
      ...["relever", "ramasser", "sauver"].flatMap((verb) => [
        `${verb} … à la barre`,
        `${verb} […] à la barre`,
      ]),
    ],
    roles: { subject: "acquirer", object: "target", à: "seller", par: "acquirer" },
    needs: ["acquirer", "target"],
    bars: ["person"],
    examples: [
      "[target Morlin], en faillite depuis mai, a été repêché par [acquirer Vexa].",
      "[acquirer Vexa] a repêché [target Morlin] pour [amount un euro] symbolique.",
      "[acquirer Vexa] avait relevé [target Morlin] en [date 2021], à la barre du tribunal de Lens.",
    ],
    counterExamples: ["L'équipe de [- Morlin] a été repêchée par l'arbitre."],
  },
  {
    // What a court or an owner gives away is the right to buy: « à » names who gets it.
    name: "acquisition/award-takeover",
    kind: "acquisition",
    verbs: ["attribuer", "confier", "accorder", "adjuger", "octroyer", "promettre"].flatMap((verb) =>
      ["la reprise de", "la reprise", "le rachat de"].flatMap((right) => [
        `${verb} … ${right}`,
        `${verb} […] ${right}`,
      ]),
    ),
    roles: { object: "target", à: "acquirer", "au profit de": "acquirer" },
    needs: ["acquirer", "target"],
    status: "announced",
    examples: [
      "Le tribunal de commerce a attribué la reprise de [target Morlin] à [acquirer Vexa].",
      "La justice a confié [date lundi] la reprise de [target Morlin] à [acquirer Vexa].",
      "Les juges ont accordé au groupe [acquirer Vexa] le rachat de [target Morlin].",
    ],
    counterExamples: [
      "L'entraîneur a confié la reprise du ballon à [- Tardieu].",
      "Le metteur en scène a confié la reprise de [- Morlin] à [- Vexa].",
    ],
  },
];
