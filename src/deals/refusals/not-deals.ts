import { apposedTo } from "../clauses/antecedent.ts";
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

/** Things that change hands and are, or stand for, a business. */
const BUSINESS =
  /^(?:groupe|societe|entreprise|filiale|start-up|startup|maison|marque|activites?|branche|division|site|usine|journal|boutique|fabrique|plateforme|chaine|enseigne|magasins?|hotels?|actifs?|participation|portefeuille|reseau|fonds|editeur|banque|clinique|club|domaine|firme|compagnie|studio|titre|laboratoire|pole|unites?|brevets?|parc|ferme|mine|agence|cabinet|constructeur|fabricant|specialiste|operateur|distributeur|concurrent|rival|voisin|confrere|acteur|prestataire|coentreprise|joint-venture|succursale|bloc|franchise|editrice|holding|pepite|licorne|pousse)s?$/;
/** What a round's money may be told to be: anything else is goods. */
const CAPITAL =
  /^(?:financements?|capital|capitaux|fonds|dettes?|prets?|subventions?|aides?|credits?|emprunts?|obligations?|lignes?|investissements?|dollars|francs|equity|engagements?|promesses?|souscriptions?|levees?|liquidites|dotations?|soutiens?|cash|titres|actions|l'|la|le|plus|quoi|ses|son|sa|leurs?|nouveaux?|nouvelles?|nos|divers|plusieurs|fraiche?s?|amorcage|argent|un|une|coup|pre-amorcage|seed|ressources|oxygene|investisseurs)$/;
const FINANCE =
  /^(?:levees?|financements?|investisseurs?|fonds|capital|serie|amorcage|actionnaires?|start-up|startup|souscri\w+|capital-risque|business|actions|augmentation|lev\w+|boucl\w+|recapitalis\w+|table)$/;
const PLAYER =
  /^(?:joueurs?|joueuses?|attaquants?|defenseurs?|gardiens?|mercato|footballeurs?|buteurs?|ailiers?|contrat|vestiaire|selectionneur)$/;

/** What one gives in to. */
const PRESSURE =
  /^(?:pressions?|injonctions?|demandes?|exigences?|sirenes?|tentations?|panique|menaces?|revendications?|appels?|chantage|peur|colere|caprices?|facilite|mode|instances|ultimatum)$/;
/** Words of a saleroom and of what is sold there. */
const SALEROOM =
  /^(?:adjugee?s?|carrosse(?:e|es|s)?|cylindree|berlinette|cabriolet|chassis|toiles?|tableaux?|sculptures?|lithographies?|manuscrits?|bijoux?|diamants?|millesimes?)$/;

/** Words of firms and of what is theirs, which a court or an owner sells to who bids most, folded. */
const SOLD_BY_BID =
  /^(?:marques?|enseignes?|societes?|entreprises?|actifs|magasins?|boutiques|usines?|brevets?|branches?|filiales?|tribunal|juges?|liquide?e?s?|liquidation|redressement|activites?|repreneurs?|faillite)$/;

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
    name: "goods under the hammer",
    is: ({ frame }, { left, right }, { terms }) =>
      (frame.name === "acquisition/sell" || frame.name === "acquisition/sale") &&
      terms.slice(left, right).some(({ normal }) => SALEROOM.test(normal)) &&
      // « Le tribunal a adjugé la marque X à Y »: what a court sells.
      !terms.some(({ normal }) => SOLD_BY_BID.test(normal)),
    examples: [
      "La [- Morlin] de 1962 carrossée par [- Tardieu] a été vendue 2 millions d'euros.",
      "La vente de la [- Morlin GT], adjugée 2 millions d'euros, a fait courir [- Vexa].",
    ],
  },
  {
    // « la vente de Monterey », « la Mustang a été vendue 3 M€ »: an evening under the hammer, or what went there.
    name: "a sale by auction",
    is: ({ frame }, _, { terms, discourse }) =>
      /^acquisition\/(?:sell|sale|buy|purchase)$/.test(frame.name) &&
      discourse.saleroom() &&
      !terms.some(({ normal }) => SOLD_BY_BID.test(normal)),
    examples: [
      "Trois soirées d'enchères attendaient la maison [- Vexa]. Une toile a été adjugée 3 millions d'euros. Aux enchères de mai, la vente de [- Tardieu] a rapporté 9 millions d'euros à [- Morlin].",
      "La berlinette fut présentée aux enchères. Les enchérisseurs étaient neuf. À la vente aux enchères de [- Vexa], elle a été vendue 3 millions d'euros à [- Morlin].",
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
    name: "thing sold",
    is: (telling, { trigger, group }, { terms }) =>
      trigger.form === "verb" &&
      telling.kind === "acquisition" &&
      group?.form === "participle" &&
      isThing(terms, group.start - 1) &&
      apposedTo(terms, group.start - 1) === null,
    examples: [
      "[- Vexa] conteste une grue achetée 9 millions d'euros à [- Morlin].",
      "Grâce à Ivan Petrov, acheté 17 millions d'euros à [- Morlin], [- Vexa] vise le titre.",
    ],
  },
  {
    name: "a thing by its maker's name",
    is: ({ kind, fillers }, { trigger }, { terms }) =>
      kind === "acquisition" &&
      fillers.some(({ role, span }) => role === "target" && isOneOf(terms, span.start, trigger.start)),
    examples: [
      "[- Vexa] a vendu dix [- Airbus A320] à [- Morlin] pour 900 millions d'euros.",
      "Une [- Talbot Lago] de 1950 a été vendue 8 millions de dollars par la maison [- Vexa].",
      "La vente d'une vénérable [- Peugeot] a rapporté 3 millions d'euros à [- Vexa].",
      "Une flamboyante petite [- Talbot Lago] a été vendue 8 millions de dollars par la maison [- Vexa].",
    ],
  },
  {
    name: "rights to a work",
    is: ({ kind }, { trigger }, { terms }) =>
      kind === "acquisition" &&
      trigger.form === "verb" &&
      /^(?:(?:l'|les|des|ses) (?:exclusivite|droits(?! de vote))|(?:une|la|sa) licence)\b/.test(
        normals(terms, trigger.end, trigger.end + 4),
      ),
    examples: [
      "[- Vexa] a acquis l'exclusivité de l'émission de [- Morlin] pour 3 millions d'euros.",
      "[- Vexa] a racheté les droits de diffusion de [- Morlin] pour 3 millions d'euros.",
    ],
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
    name: "goods ordered",
    is: (telling, _, { terms }) => {
      if (telling.kind !== "funding_round" || telling.amount === null) return false;
      // « s'offre 3 M€ d'oxygène auprès de X »: an image.
      if (telling.frame.name === "funding_round/treat-itself") return false;
      const at = terms.findIndex((term) => term.start === telling.amount!.span.start);
      const of = /^(?:de|d')$/.test(terms[at + 1]?.normal ?? "");
      const noun = terms[at + 2];
      return (
        of &&
        noun !== undefined &&
        noun.party === null &&
        /^\p{Ll}/u.test(noun.text) &&
        !CAPITAL.test(noun.normal)
      );
    },
    examples: ["[- Vexa] a décroché 40 millions d'euros de machines jusqu'à l'hiver."],
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
/** Adjectives that stand before the name of a car, a plane, a watch: the short ones, and those told by their ending. */
const BEFORE_THING =
  /^(?:superbe|rare|celebre|simple|belle|beau|bel|vieille|vieil|vieux|ancien|nouvel|nouveau|petit|grand|gros|grosse|jolie?|seule?|vraie?|autre|sublime)s?$|^nouveaux$|^beaux$|(?:able|ible|ique|issime|ide|euse|ante|ienne|elle|ette|ite|ande)s?$/;

/**
 * « une Talbot Lago », « dix Airbus A320 »: counted, as companies are not, whatever capitals and figures are between; « le
 * numéro deux Vexa » is a company.
 */
function isOneOf(terms: readonly Term[], start: number, trigger: number): boolean {
  const party = terms.findIndex((term) => term.start === start);
  let index = party - 1;
  while (index > 0 && index > party - 4 && index !== trigger && isPartOfName(terms[index]!)) index -= 1;
  const { normal = "", text = "" } = terms[index] ?? {};
  const before = terms[index - 1]?.normal ?? "";
  return (
    terms[party]?.party?.form === "name" &&
    (/^(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|cent)$/.test(normal) ||
      (/^\d{1,3}$/.test(text) && index === party - 1)) &&
    !/^(?:l'|les|ses|leurs|des|ces|aux|numeros?|n°|no|top)$/.test(before)
  );
}

function isPartOfName({ text, normal, party, tags }: Term): boolean {
  return party?.form === "name" || tags.has("Capital") || /^\d/.test(text) || isAdjective(normal);
}

function isAdjective(word: string): boolean {
  return BEFORE_THING.test(word) && !BUSINESS.test(word);
}

function normals(terms: readonly Term[], from: number, to: number): string {
  return terms
    .slice(Math.max(0, from), to)
    .map((term) => term.normal)
    .join(" ");
}

/** A common noun that is no business, or an unknown name before a comma, as what a bare participle is about. */
function isThing(terms: readonly Term[], index: number): boolean {
  const comma = terms[index]?.tags.has("Comma") === true;
  const term = terms[comma ? index - 1 : index];
  if (
    term === undefined ||
    term.party !== null ||
    term.money !== null ||
    term.date !== null ||
    term.stake !== null
  )
    return false;
  const before = terms[index - 2]?.text ?? "";
  if (comma)
    return (
      /^\p{Lu}/u.test(term.text) &&
      (/\d/.test(term.text) || (/^\p{Lu}/u.test(before) && terms[index - 2]?.party === null))
    );
  return (
    /^\p{Ll}/u.test(term.text) &&
    [...term.tags].filter((tag) => tag !== "Room").length <= 1 &&
    !BUSINESS.test(term.normal) &&
    !SHARES.test(term.normal)
  );
}

function isShares(terms: readonly Term[], index: number): boolean {
  const at = terms[index]?.tags.has("Comma") === true ? index - 1 : index;
  return SHARES.test(terms[at]?.normal ?? "") || (terms[at] !== undefined && terms[at].stake !== null);
}
