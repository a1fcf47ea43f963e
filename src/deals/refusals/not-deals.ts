import type { Clause } from "../clauses/clauses.ts";
import type { Scene } from "../scene.ts";
import type { Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { SHARES } from "../values/stakes.ts";

/** Words that look like a deal and tell something else. */
export interface NotDeal {
  readonly name: string;
  readonly is: (telling: Telling, clause: Clause, scene: Scene) => boolean;
  /** Sentences that tell no deal, their names in brackets. */
  readonly examples: readonly string[];
}

const FINANCE =
  /^(?:levees?|financements?|investisseurs?|fonds|capital|serie|amorcage|actionnaires?|start-up|startup|souscri\w+|capital-risque|business|actions|augmentation|lev\w+|boucl\w+|recapitalis\w+|table)$/;
const PLAYER =
  /^(?:joueurs?|joueuses?|attaquants?|defenseurs?|gardiens?|mercato|footballeurs?|buteurs?|ailiers?|contrat|vestiaire|selectionneur)$/;

/** What one gives in to. */
const PRESSURE =
  /^(?:pressions?|injonctions?|demandes?|exigences?|sirenes?|tentations?|panique|menaces?|revendications?|appels?|chantage|peur|colere|caprices?|facilite|mode|instances|ultimatum)$/;

/** What a sentence with a deal's words tells instead, by construction. */
export const notDeals: readonly NotDeal[] = [
  {
    name: "a rank among units",
    is: (telling, { trigger, right }, { terms }) =>
      telling.frame.name === "acquisition/become-of" &&
      (terms
        .slice(trigger.start, trigger.end)
        .some(({ normal }) =>
          /^(?:plus|moins|principale?|seule|meilleure?|\w+iemes?|(?:la )?premiere?)$/.test(normal),
        ) ||
        terms
          .slice(trigger.end + 1, right)
          .some(
            ({ normal }, at, behind) =>
              (normal === "a" && behind[at + 1]?.tags.has("Infinitive") === true) ||
              (normal === "la" && behind[at + 1]?.normal === "plus"),
          )),
    examples: [
      "[- Morlin] est devenue la première filiale de [- Vexa] à atteindre la neutralité carbone.",
      "[- Morlin] est devenue la plus grande filiale de [- Vexa].",
      "[- Morlin] est devenue la filiale de [- Vexa] la plus rentable.",
    ],
  },
  {
    name: "gives in",
    is: ({ frame }, { trigger }, { terms }) =>
      frame.name === "acquisition/sell" &&
      terms[trigger.start]!.tags.has("Ceder") &&
      terms
        .slice(trigger.end, trigger.end + 4)
        .some(
          ({ normal }, at, behind) =>
            PRESSURE.test(normal) &&
            behind.slice(0, at).some(({ normal: before }) => /^a(?:ux?)?$/.test(before)),
        ),
    examples: [
      "[- Vexa] a cédé aux injonctions de [- Morlin].",
      "[- Vexa] finit par céder à la pression de [- Tardieu].",
    ],
  },
  {
    name: "whose founder leaves",
    is: (telling, { trigger, group }, { terms }) =>
      telling.frame.name === "acquisition/renounce" &&
      terms[trigger.start]!.tags.has("Retirer") &&
      terms
        .slice(Math.max(0, (group?.start ?? trigger.start) - 5), trigger.start)
        .some(({ normal }) => normal === "dont"),
    examples: ["[- Vexa] connaît [- Morlin], dont le fondateur se retire."],
  },
  {
    name: "an offer to customers",
    is: (telling, _, { terms }) =>
      telling.frame.name === "acquisition/rival-bid" &&
      terms.some(({ normal }) => /^(?:mois|abonnes?|abonnement|forfait)$/.test(normal)),
    examples: ["L'offre concurrente de [- Vexa] coûte 9 euros par mois."],
  },
  {
    name: "an option",
    is: (_, { trigger, group }, { terms }) => {
      if (trigger.form !== "verb" || group?.form !== "infinitive") return false;
      const before = terms.slice(Math.max(0, group.verb - 6), group.verb);
      const option = before.findLastIndex((term) =>
        /^(?:option|options|possibilite|faculte)$/.test(term.normal),
      );
      // « étudie la possibilité de racheter X »: thought of, and no right to do it.
      const weighed = /^(?:etudi|examin|explor|evalu|reflechi|consider)/;
      if (before.slice(0, Math.max(0, option)).some(({ normal }) => weighed.test(normal))) return false;
      return (
        option >= 0 && before.slice(option + 1).every((term) => term.party === null && term.money === null)
      );
    },
    examples: ["[- Vexa] disposera d'une option pour acquérir le solde de [- Morlin] en 2027."],
  },
  {
    name: "revenue",
    is: (_, { trigger }, { terms }) =>
      trigger.form === "noun" &&
      terms[trigger.start]!.normal === "ventes" &&
      /^(?:de|d')$/.test(terms[trigger.start - 1]?.normal ?? "") &&
      (terms[trigger.start - 2]?.money != null ||
        /^(?:millions?|milliards?)$/.test(terms[trigger.start - 2]?.normal ?? "")),
    examples: ["[- Vexa] vise 3 millions d'euros de ventes en 2027, comme [- Morlin]."],
  },
  {
    name: "confided to the press",
    is: (_, { trigger, group, right }, { terms }) =>
      trigger.form === "verb" &&
      terms[trigger.start]!.tags.has("Confier") &&
      group !== null &&
      terms[group.start - 1]?.tags.has("Comma") === true &&
      !terms.slice(trigger.end, right).some((term) => term.money !== null),
    examples: ["[- Vexa] vise 3 millions d'euros, a confié [- Morlin]."],
  },
  {
    name: "what a purchase is for",
    is: (telling, { trigger, group }) =>
      telling.kind === "merger" &&
      trigger.form === "verb" &&
      group?.form === "infinitive" &&
      group.objectClitic &&
      /pour|afin|vue/.test(group.preposition ?? ""),
    examples: ["[- Vexa] regarde [- Morlin] pour le fusionner avec [- Tardieu]."],
  },
  {
    name: "union of sites",
    is: ({ kind, fillers }, { trigger }, { terms }) =>
      kind === "merger" &&
      (fillers.some(({ span }) =>
        STATE.test(terms.find(({ start }) => start === span.start)?.normal ?? ""),
      ) ||
        (trigger.form === "noun" &&
          /^(?:des|du|avec (?:le|la|les|l')|de (?:la|ses|leurs|deux|plusieurs)) (?:sites?|usines?|services?|regions?|regimes?|communes?|postes|equipes?|ecoles?|ateliers?|caisses?|corps|lignes?)$/.test(
            normals(terms, trigger.end, trigger.end + 3).replace(/^(des|du) (\S+) \S+$/, "$1 $2"),
          ))),
    examples: [
      "[- Vexa] étudie la fusion des usines de Doulens et de Maubert, indique l'[- État].",
      "Un projet de fusion avec le site de Doulens menace celui de Maubert, selon [- Vexa] et [- Morlin].",
    ],
  },
  {
    name: "shares of another telling",
    is: (telling, { trigger, group }, { terms }) =>
      trigger.form === "verb" &&
      group?.form === "participle" &&
      /sell/.test(telling.frame.name) &&
      isShares(terms, group.start - 1),
    examples: ["[- Vexa] parle des actions, cédées par [- Tardieu]."],
  },
  {
    name: "stages in general",
    is: (telling, { trigger }, { terms }) =>
      telling.kind === "funding_round" &&
      trigger.form === "noun" &&
      // « entre deux levées de fonds »
      (/^entre (?:deux|les) $/.test(`${normals(terms, trigger.start - 2, trigger.start)} `) ||
        (/^(?:les|des|ces|l'|la)$/.test(terms[trigger.start - 1]?.normal ?? "") &&
          (/^(?:series|levees|tours|augmentations)$/.test(terms[trigger.start]?.normal ?? "")
            ? telling.fillers.every(({ by }) => by === "context")
            : /amorcage a (?:la|l') serie/.test(normals(terms, trigger.start - 4, trigger.end + 3))))),
    examples: [
      "[- Vexa] veut aider les jeunes pousses entre deux levées de fonds (80 millions d'euros).",
      "[- Vexa] publie son bilan. Les séries B à 80 millions d'euros ont disparu du paysage.",
      "[- Vexa] finance des fondateurs, de l'amorçage à la série B, pour 2 millions d'euros.",
    ],
  },
  {
    name: "idiom",
    is: (telling, { trigger }, { terms }) =>
      /take-over|buy|sell/.test(telling.frame.name) &&
      /^(?:pied|souffle|parole|confiance|main|contact|forme|service|espoir|vie|connaissance|conscience|place|position|date|acte|cours)$/.test(
        terms[trigger.end]?.normal ?? "",
      ),
    examples: ["[- Vexa] espère reprendre confiance face à [- Morlin]."],
  },
  {
    name: "round of a contest",
    is: (telling, { trigger }, { terms }) =>
      telling.kind === "funding_round" &&
      /^(?:premier |second |deuxieme )?(?:tours?|rondes?)$/.test(
        normals(terms, trigger.start, trigger.end),
      ) &&
      !terms.some((term) => FINANCE.test(term.normal)) &&
      // « un tour de 2 M€ » is no round of a contest.
      !(/^(?:de|d')$/.test(terms[trigger.end]?.normal ?? "") && terms[trigger.end + 1]?.money != null) &&
      telling.fillers.every(({ role, by }) => role === "target" && by === "context"),
    examples: ["[- Vexa] a gagné 12 000 euros au premier tour."],
  },
  {
    name: "player",
    is: (telling, _, { terms }) =>
      ["acquisition", "equity_investment"].includes(telling.kind) &&
      telling.stake === null &&
      terms.some(
        (term, index) =>
          PLAYER.test(term.normal) &&
          (term.normal !== "contrat" ||
            (/^(?:du|de|d')$/.test(terms[index + 1]?.normal ?? "") &&
              !/^(?:achat|rachat|acquisition|cession|vente|reprise)$/.test(terms[index + 2]?.normal ?? ""))),
      ),
    examples: [
      "[- Vexa] a payé 9 millions d'euros à [- Morlin] pour son gardien, dont le contrat de trois ans court toujours.",
    ],
  },
  {
    name: "won over",
    is: (telling, { trigger }, { terms }) =>
      telling.frame.name === "equity_investment/open-capital" &&
      /^(?:convain|sedui|accueill)/.test(terms[trigger.start]!.normal) &&
      telling.stake === null &&
      telling.amount !== null &&
      telling.amount.span.start < terms[trigger.start]!.start,
    examples: ["[- Vexa], qui vise 175 millions d'euros au total, a convaincu [- Morlin]."],
  },
  {
    name: "closing of a purchase",
    is: (telling, { trigger }, { terms }) =>
      telling.frame.name === "fund_closing/closing" &&
      /^closings?$/i.test(trigger.text) &&
      /^(?:au|avant|apres|d'ici|du)$/.test(terms[trigger.start - 1]?.normal ?? "") &&
      !terms.some((term) => /^(?:fonds|vehicule|millesime)$/.test(term.normal)),
    examples: ["[- Vexa] touchera 250 millions d'euros au closing et 50 millions d'earn-out."],
  },
  {
    name: "undrawn line",
    is: (telling, { left, right, trigger }, { terms }) =>
      telling.kind === "debt_financing" &&
      // « X et Y ouvrent une ligne, non tirée à ce stade »: lent, if not yet paid out.
      !(trigger.form === "verb" && LENT.test(terms[trigger.start]!.normal)) &&
      // « une ligne de 3 M€, non tirée, sera mise à disposition par X »
      !telling.fillers.some(({ role, by }) => role === "lender" && by === "grammar") &&
      terms
        .slice(left, right)
        .some((term, at) => /^tirees?$/.test(term.normal) && terms[left + at - 1]?.normal === "non"),
    examples: ["[- Vexa] dispose de 150 millions d'euros de lignes non tirées."],
  },
];

/** Verbs of those who grant a line. */
const LENT = /^(?:mis|mett|met$|ouvr|ouvert|accord|consent|octro|apport|souscri)/;

/** States, which are no company to merge with. */
const STATE = /^(?:l' ?)?etat$|gouvernement|ministere/;

function normals(terms: readonly Term[], from: number, to: number): string {
  return terms
    .slice(Math.max(0, from), to)
    .map((term) => term.normal)
    .join(" ");
}

function isShares(terms: readonly Term[], index: number): boolean {
  const at = terms[index]?.tags.has("Comma") === true ? index - 1 : index;
  return SHARES.test(terms[at]?.normal ?? "") || (terms[at] !== undefined && terms[at].stake !== null);
}
