import { isForSought } from "../across/contest.ts";
import { isAuthority } from "../authorities.ts";
import { isPlainNoun } from "../clauses/antecedent.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { Bar, Place } from "../frames/index.ts";
import type { Scene } from "../scene.ts";
import { isTrading } from "../statuses/of-operation.ts";
import type { Telling } from "../telling.ts";
import { fold } from "../terms/fold.ts";
import type { Term } from "../terms/terms.ts";
import { isSignedContract } from "./contracts.ts";
import { isCumulative, isResult } from "./cumulative.ts";
import { isFounding } from "./foundings.ts";
import { isLoan } from "./loans.ts";
import { hasMarket } from "./not-listings.ts";
import { isNoFinancing } from "./not-money.ts";
import { isProceedsTold } from "./not-sales.ts";
import { isAt } from "./places.ts";
import { isDependent } from "./refusal.ts";
import { isOtherContest, isOtherRace } from "./rivals.ts";
import { isSumBefore } from "./sum-before.ts";

/** Prepositions of a sum that is no object: « clôturé à 12 euros », « avec 150 M€ de lignes ». */
const NOT_OBJECT = new Set(["à", "contre", "sur", "avec", "sans", "dans", "par", "chez", "entre"]);

/** Whose fortune buys firms, where one of them alone may be hired to lead one. */
const FAMILY = /^(?:famille|fratrie|frères|sœurs|héritiers|cousins|époux|clan) /u;

type Check = (telling: Telling, clause: Clause, scene: Scene) => boolean;

export const BARS: Readonly<Record<Bar, Check>> = {
  passive: (_, { group }) => group?.form !== "finite" || group.passive,
  active: (_, { group }) => group?.form !== "participle",
  "sum as object": (telling, { trigger, group }, scene) =>
    (telling.amount !== null && placeOfAmount(telling, scene) === null) ||
    // « les 4 M€ promis à Y par X », « les 4 M€ que X a promis à Y »
    isSumBefore(scene.terms, group?.start ?? trigger.start),
  person: ({ fillers }, _, scene) =>
    fillers.some(
      ({ role, entity }) =>
        (role === "acquirer" || role === "merger_party") &&
        scene.discourse.kinds.get(entity) === "person" &&
        !FAMILY.test(scene.discourse.names.get(entity) ?? ""),
    ),
  authority: ({ fillers }, _, scene) =>
    fillers.some(({ by, span }) => by === "grammar" && isAuthority(scene, span.start)),
};

export const CHECKS: readonly (readonly [string, Check])[] = [
  [
    "reflexive",
    (_, { trigger, group }) => trigger.form === "verb" && trigger.reflexive !== (group?.reflexive ?? false),
  ],
  ["sum is no object", isOtherSum],
  ["another contest", isOtherContest],
  ["another race", isOtherRace],
  ["proceeds of a sale told", isProceedsTold],
  ["no financing", isNoFinancing],

  ["no complement", lacksComplement],
  [
    "result",
    (telling, { trigger }, scene) =>
      telling.kind === "funding_round" &&
      trigger.form === "verb" &&
      isResult(scene, telling.amount?.span.start ?? -1),
  ],
  [
    "cumulative",
    (telling, clause, scene) =>
      telling.kind === "funding_round" &&
      !isDependent(telling) &&
      isCumulative(scene, clause, telling.amount?.span.start ?? -1),
  ],
  [
    "stock exchange",
    (telling, { trigger }) => telling.frame.name === "grant/subsidy" && /^Bourse/.test(trigger.text),
  ],
  ["trading", (_, { trigger }, { terms }) => trigger.frame.kind === "ipo" && isTrading(terms, trigger)],
  ["any round", isVague],
  [
    "round led",
    (telling, { trigger, group }, { terms }) =>
      telling.kind === "funding_round" &&
      trigger.form === "noun" &&
      telling.amount === null &&
      group !== null &&
      ["Mener", "Piloter", "Diriger", "Codiriger", "Emmener", "Conduire", "Orchestrer", "Chapeauter"].some(
        (tag) => terms[group.verb]?.tags.has(tag) === true,
      ) &&
      terms.slice(group.verb, trigger.start).some((term) => /^(?:ce|cet|cette|le|la|l')$/.test(term.normal)),
  ],
  ["league", (_, { trigger }) => /^Serie /.test(trigger.text)],
  [
    "no listing",
    (telling, { trigger }, { terms }) =>
      /^introductions?$/i.test(trigger.text) &&
      telling.amount === null &&
      // « l'introduction de X à la Bourse de Casablanca »
      !hasMarket(terms.slice(trigger.end, trigger.end + 10)) &&
      // « son introduction », « son projet d'introduction »
      !terms.slice(Math.max(0, trigger.start - 3), trigger.start).some((term) => term.tags.has("Poss")),
  ],
  [
    "price of goods",
    (telling, { trigger }, scene) =>
      trigger.form === "noun" &&
      isCompound(scene, trigger.start) &&
      !isContract(telling.kind, scene, trigger.start) &&
      !isSignedContract(telling, scene.terms, trigger.start),
  ],
  [
    // « X, coté à Paris, »: who is listed does not go public.
    "listed already",
    (telling, { trigger, group, left, right }, scene) =>
      telling.frame.name === "ipo/list" &&
      /^cotee?s?(?: |$)/.test(fold(trigger.text)) &&
      group?.form === "participle" &&
      (isAsideAlone(scene.terms, trigger) ||
        isOfAnyFirm(scene.terms, trigger.start) ||
        (telling.amount === null && !scene.terms.slice(left, right).some((term) => term.date !== null))),
  ],
  [
    // « le spécialiste entre dans le périmètre du géant » where both are read as one firm: nobody comes to itself.
    "comes to itself",
    ({ frame, fillers }) =>
      /^acquisition\/(?:pass|come-to-house|join-house)$/.test(frame.name) &&
      fillers.some(({ role }) => role === "target") &&
      fillers.every(({ entity, role }) => role !== "seller" && entity === fillers[0]!.entity),
  ],
  [
    // « Elle viendra garnir le portefeuille de Y »: a product, too, is called so.
    "a thing told by a pronoun",
    ({ frame, fillers }) =>
      /\/(?:swell|join)-house$/.test(frame.name) &&
      fillers.every(({ role, by }) => role !== "target" || by === "context"),
  ],
  [
    // « Ils l'ont cédée », « Il l'a repris »: nobody is named, nothing else is told.
    "nobody named",
    ({ kind, fillers, amount, stake, date }, { trigger }) =>
      kind === "acquisition" &&
      trigger.form === "verb" &&
      fillers.length > 1 &&
      fillers.every(({ by }) => by === "context") &&
      amount === null &&
      stake === null &&
      date === null,
  ],
  [
    "an instrument's sum",
    (telling, { trigger }, { terms }) => {
      const sum = terms.findIndex(({ start }) => start === telling.amount?.span.start);
      return (
        (telling.kind === "funding_round" || telling.frame.name === "equity_investment/invest") &&
        trigger.form === "verb" &&
        /^(?:de|d')$/.test(terms[sum + 1]?.normal ?? "") &&
        /^(?:subventions?|aides?|dettes?|prets?|emprunts?|credits?|obligations?|lignes?)$/.test(
          terms[sum + 2]?.normal ?? "",
        )
      );
    },
  ],
  [
    // « Il lui en a coûté 3 M€ »: nothing named is what costs, the sum is of what was told before.
    "costs without a subject",
    ({ frame, fillers }, { group }) =>
      frame.name === "acquisition/cost" &&
      // « L'inflation ? Elle nous coûtera 3 M€ »
      (group?.genitive === true || fillers.every(({ by }) => by === "context")),
  ],
  [
    // « en tire 3 M€ »: the price of what was sold; « en tire 3 M€ de loyers », « en tire 3 M€ par an » are earned.
    "no price of what was sold",
    ({ frame, amount }, _, { terms }) => {
      if (frame.name !== "extend/get-price") return false;
      const sum = terms.findIndex(({ start }) => start === amount?.span.start);
      return /^(?:de|d'|du|des|par)$/.test(terms[sum + 1]?.normal ?? "");
    },
  ],
  [
    // « monte à 3 M€ », not « monte pour 3 M€ » nor « s'arrête à Lens ».
    "no height of a bid",
    (telling, _, scene) =>
      telling.frame.name === "acquisition/bid-height" && placeOfAmount(telling, scene) !== "à",
  ],
  [
    "wager",
    (telling, { trigger, group }) =>
      /\/put$/.test(telling.frame.name) &&
      /^mise$/i.test(trigger.text) &&
      group?.form === "finite" &&
      group.start === group.verb,
  ],
  [
    "no founding",
    (telling, clause, { terms }) =>
      telling.frame.name === "joint_venture/venture" && !isFounding(telling, clause, terms),
  ],
  [
    // « émet un emprunt de 5 M€ »: the noun has complements of its own.
    "told by its noun",
    (telling, { trigger }, scene) =>
      (telling.frame.name === "debt_financing/issue" &&
        (telling.amount !== null || /\b(?:ses|leurs|les|des|d')/i.test(trigger.text))) ||
      (telling.frame.name === "debt_financing/place-sum" && placeOfAmount(telling, scene) === "de"),
  ],
  [
    // « n'est pas parvenu à racheter l'intégralité de Y »: a part of it, of which the text will tell.
    "not the whole",
    ({ stake }, { group }, { terms }) =>
      stake?.value.control === "full" &&
      group?.governor?.negated === true &&
      ["Parvenir", "Reussir"].some((tag) => terms[group.governor!.verb]?.tags.has(tag)),
  ],
  [
    // « X n'appartient plus à Z depuis mardi »: whom it has left.
    "owned no more",
    ({ frame }, { group }) => frame.name === "acquisition/belong-since" && group?.negated === true,
  ],
  [
    // « X, qui les prêtera à des PME »: the sum is that of the loan told before.
    "lent on",
    ({ frame }, { group }) => frame.name === "debt_financing/lend" && group?.objectClitic === true,
  ],
  [
    "no loan",
    (telling, clause, scene) =>
      telling.frame.name === "debt_financing/loan" && !isLoan(telling, scene, clause),
  ],
];

/** « L'acquéreur, coté à Paris, a déboursé 4 M€ »: set off by commas, with no date or sum of its own. */
function isAsideAlone(terms: readonly Term[], { start, end }: Clause["trigger"]): boolean {
  if (terms[start - 1]?.tags.has("Comma") !== true) return false;
  const close = terms.findIndex((term, index) => index >= end && term.tags.has("Comma"));
  return close > 0 && terms.slice(end, close).every(({ date, money }) => date === null && money === null);
}

/** « Y, une compagnie minière cotée à Lagos, »: what an apposition says a firm is. */
function isOfAnyFirm(terms: readonly Term[], participle: number): boolean {
  let index = participle - 1;
  while (index > 0 && index > participle - 6 && isPlainNoun(terms[index]!)) index -= 1;
  return /^une?$/.test(terms[index]?.normal ?? "") && terms[index - 1]?.tags.has("Comma") === true;
}

/** « le prix de vente », « la force de vente »: the noun only qualifies another. */
function isCompound(scene: Scene, noun: number): boolean {
  const [head, of] = scene.terms.slice(Math.max(0, noun - 2), noun).map((term) => term.normal);
  return (
    (of === "de" || of === "d'") &&
    /^(?:offres?|contre-offre|proposition|prix|point|points|lieu|salle|force|forces|mise|contrat|volume|volumes|surface|service|pouvoir|centrale)$/.test(
      head ?? "",
    )
  );
}

/** « un contrat de prêt » is the loan. */
function isContract(kind: string, { terms }: Scene, noun: number): boolean {
  return kind === "debt_financing" && /^contrats?$/.test(terms[noun - 2]?.normal ?? "");
}

/** « clôturé à 12 euros »: the sum is no object of a verb that needs one. */
function isOtherSum(telling: Telling, { trigger, group }: Clause, scene: Scene): boolean {
  const { frame } = trigger;
  if (
    trigger.form !== "verb" ||
    telling.kind === "fund_closing" ||
    frame.kind === "fund_closing" ||
    /outbid|bid-height|debt_financing\/redo|open-purse|tap-market|stand-by|\/owners-|subscribe-new/.test(
      frame.name,
    ) ||
    frame.needs?.includes("money") !== true
  )
    return false;
  const sum = scene.terms.findIndex(({ start }) => start === telling.amount?.span.start);
  if (scene.terms[sum - 1]?.normal === "soit") return false;
  // « met sur la table 7 M€ »: the preposition is the trigger's own.
  if (sum >= 0 && sum === trigger.end && trigger.end > trigger.start + 1) return false;
  // « pourra compter sur 2 M€ »
  if (sum === trigger.end + 1 && trigger.objectPlace === "sur" && frame.name === "grant/receive")
    return false;
  // « a investi dans X (2 M€) »: between brackets it needs no verb's leave.
  if (sum >= 0 && scene.terms[sum]!.depth > scene.terms[trigger.start]!.depth) return false;
  // « avec 6 M€ levés en 2021 »: the preposition is that of the whole phrase.
  if (sum >= 0 && sum === trigger.start - 1 && scene.terms[trigger.start]!.tags.has("Participle"))
    return false;
  const place = placeOfAmount(telling, scene) ?? "";
  // « confie ses glaces à Y pour 3 M€ »: what one confides is the object.
  if (place === "pour" && scene.terms[trigger.start]!.tags.has("Confier")) return true;
  // « l'a obtenue de Y, pour 3 M€ »: what was got is the pronoun, and the sum its price.
  if (place === "pour" && telling.kind === "funding_round" && group?.objectClitic === true) return true;
  // « complète le podium avec 5 M€ »: what one more of the kind comes to.
  return NOT_OBJECT.has(place) && !(frame.kind === "sequel" && place === "avec");
}

/** « tombe dans l'escarcelle de … »: nobody stands where the trigger's closing preposition opens a place. */
function lacksComplement(telling: Telling, clause: Clause, scene: Scene): boolean {
  const { trigger, group } = clause;
  if (
    trigger.objectPlace === "object" ||
    (/\/(?:bid-height|outbid-further)$/.test(telling.frame.name) &&
      /^(?:à|avec)$/.test(placeOfAmount(telling, scene) ?? "")) ||
    ["debt_financing", "grant"].includes(telling.frame.kind) ||
    telling.unnamed === true ||
    isForSought(telling, scene.discourse) ||
    isDependent(telling)
  )
    return false;
  const named = telling.fillers.some((filler) => filler.role === "target" && filler.by === "grammar");
  if ((named && telling.frame.roles.object === "target") || telling.stake !== null) return false;
  // « est entré au capital en 2019, pour 3 M€ »: of whom the text talks.
  if (telling.amount !== null && trigger.objectPlace === "au capital de") return false;
  if (group?.genitive === true && trigger.objectPlace === "de") return false;
  if (group?.dative !== null || group.passive || /son|sa|leur/.test(trigger.text)) return false;
  return !hasPartyAt(scene, clause, trigger.objectPlace);
}

function placeOfAmount(telling: Telling, scene: Scene): string | null {
  const index = scene.terms.findIndex(
    (term) => term.start === telling.amount?.span.start && term.money !== null,
  );
  return scene.markers[index]?.place ?? null;
}

function hasPartyAt(scene: Scene, clause: Clause, place: Place): boolean {
  return scene.terms.some(
    (term, index) =>
      term.party !== null &&
      index >= clause.trigger.end &&
      index < clause.right &&
      isAt(scene.markers[index]?.place ?? null, place),
  );
}

/** « les tours de plus de 100 M€ », « au premier tour »: rounds of nobody in particular. */
function isVague(telling: Telling, clause: Clause, scene: Scene): boolean {
  const named = telling.fillers.some((filler) => filler.by === "grammar");
  // « Un tour de 2 M€ avait suivi »: one in particular.
  const one =
    telling.amount !== null &&
    /^(?:un|une|nouveau|nouvelle|second|seconde)$/.test(scene.terms[clause.trigger.start - 1]?.normal ?? "");
  return (
    !named &&
    !one &&
    /^(?:tour|tours|levees|series?|collecte|collectes|financements|ronde|rondes)$/.test(
      fold(clause.trigger.text),
    )
  );
}
