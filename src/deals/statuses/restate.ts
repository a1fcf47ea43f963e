import { FAR, isAboutOperation, isAboutParty, isLongPast } from "../across/about.ts";
import { entitiesOf } from "../across/discourse.ts";
import { entitiesIn, wordsIn } from "../across/facts.ts";
import { isWeak } from "../left/weak-frames.ts";
import type { Reading } from "../read.ts";
import { since, type Telling } from "../telling.ts";
import { fold } from "../terms/fold.ts";
import type { Term } from "../terms/terms.ts";
import { isOtherChoice } from "./choices.ts";
import { clearances } from "./clearances.ts";
import { denials } from "./denials.ts";
import { isOfEarlierTry } from "./earlier-tries.ts";
import { dateEnd } from "./end-dates.ts";
import { endings } from "./endings.ts";
import { isOfElse } from "./of-else.ts";
import { pricesDue } from "./prices-due.ts";
import { refusalsTold } from "./refusals-told.ts";
import { rejections } from "./rejections.ts";
import { ofSentence, type Restatement } from "./restatements.ts";

export const restatements: readonly Restatement[] = [
  ...ofSentence,
  ...endings,
  ...refusalsTold,
  ...rejections,
  ...denials,
  ...clearances,
  ...pricesDue,
];

/** What a purchase told as done still waits for: « X rachète Y ; l'opération doit encore être approuvée ». */
const toClear = [
  ...ofSentence.filter(({ rule }) =>
    ["status/under-review", "status/not-cleared-yet", "status/to-be-cleared"].includes(rule),
  ),
  ...clearances,
  ...pricesDue,
];

/** Kinds of operations that wait for somebody's leave. */
const CLEARED = new Set<string>(["acquisition", "merger", "joint_venture", "equity_investment"]);

/** Names of those whose leave such operations wait for, folded. */
const CLEARING =
  /\b(?:autorites?|autorite|concurrence|antitrust|commission|bruxelles|bercy|tribunal|cour|cma|ftc|amf|acpr|bce|fsma|finma|comco|regulateur|ministere|gouvernement|etat|banque centrale|bureau de la concurrence|sec|cfius)\b/;

/** Gives the operation told right before the status that a sentence says it has: « C'est faux. », « Nouveau refus. » */
export function restate(reading: Reading, told: readonly Telling[], before: Reading | null): void {
  const host = told.at(-1);
  const lone = told.length === 1;
  if (host === undefined || host.sentence < reading.sentence - (lone ? FAR : 2)) return;
  const { terms } = reading.scene;
  const words = wordsIn(terms);
  const found = restatements.find(
    (each) =>
      gives(each, host) &&
      host.sentence >= reading.sentence - (lone && each.about === "operation" ? FAR : (each.reach ?? 1)) &&
      (each.unfinished !== true || isUnfinished(host)) &&
      each.words.test(words) &&
      (each.kinds === undefined || each.kinds.has(host.kind)) &&
      (each.alone !== true || !isOfElse(terms, host)) &&
      (each.told === undefined || (before !== null && each.told.test(wordsIn(before.scene.terms)))) &&
      isAboutHost(each, reading, told, host),
  );
  if (found === undefined || (found.status === "cancelled" && isOfEarlierTry(terms, host))) return;
  const span = { start: terms[0]!.start, end: terms.at(-1)!.end };
  host.status = { value: found.status, span, rule: found.rule };
  dateEnd(host, terms);
  // « Les deux opérations doivent être bouclées en mars »: the one told before it, too.
  const other = /^(?:les|ces) deux \w+s /.test(words) ? since(told, reading.sentence - 1).at(-2) : undefined;
  if (other !== undefined && gives(found, other)) other.status = host.status;
}

/** Whether a sentence is about what such words must be about, besides that they are said. */
function isAboutHost(
  { about, status }: Restatement,
  reading: Reading,
  told: readonly Telling[],
  host: Telling,
): boolean {
  const { terms } = reading.scene;
  const words = wordsIn(terms);
  switch (about) {
    case "operation":
      return isOfHost(reading, told, host, status === "completed");
    case "parties":
      return isByParties(reading, words, host);
    case "talks":
      return isWithParties(terms, host);
    case "denier":
      return isByParties(reading, words, host) || SPEAKING.test(words);
    case "bidder":
      return isByParties(reading, words, host) || BIDDER.test(words);
    case "clearance":
      return !isLongPast(host) && !OTHER_MATTER.test(words) && isOfNobodyElse(reading, told, host);
    case "choice":
      return isOtherChoice(terms, host);
    default:
      return true;
  }
}

/** What else is decided on or waited for, folded: « l'accord des syndicats sur les salaires », « fait pour les salariés ». */
const OTHER_MATTER =
  /\b(?:sur|concernant|relatif aux?|relative aux?) (?:l'|la|le|les|ses|son|sa|une?|des) ?(?!\w+ (?:operation|transaction|rachat)|operation|transaction|rachat|reprise|vente|cession|fusion|acquisition|concentration|offre|accord|dossier|affaire|projet|mariage|rapprochement|prix|marche|plan|sort|bureau|table|cinq|deux|trois)\w|\bpour les salaries\b|\boperation portes\b/;

/** Whether an operation may have the status: what stands on a sum alone is done only for want of better words. */
function gives({ over, status }: Restatement, host: Telling): boolean {
  return over.has(host.status.value) || (isWeak(host.frame.name) && status === "cancelled");
}

/** Whether an operation was told as one that was to be, or as a bid: what refuses anything behind it refuses that. */
function isUnfinished({ unfinished, frame, status }: Telling): boolean {
  if (frame.name === "acquisition/appoint") return status.value === "announced";
  // « a proposé de racheter Y »
  if (status.rule === "status/proposed") return true;
  // « est revenu à la charge »: whoever bids more has as little as before.
  if (/^acquisition\/outbid/.test(frame.name)) return status.value === "announced";
  return unfinished === true || (BID.test(frame.name) && status.value === "negotiating");
}
const BID = /^acquisition\/(?:bid|table|approach|covet)/;

/** Gives the last operation of a sentence the end that its own words tell behind a colon: « X en offrait 12 M€ ; le vendeur en voulait 15 ». */
export function endWithin({ terms }: Reading["scene"], tellings: readonly Telling[]): void {
  const host = tellings.at(-1);
  if (host === undefined) return;
  const trigger = terms.findIndex(({ start }) => start === host.trigger.start);
  const cut = terms.findLastIndex(
    ({ tags, normal }, index) =>
      index > trigger && (tags.has("Semicolon") || tags.has("Colon") || normal === "mais"),
  );
  if (trigger < 0 || cut < 0) return;
  const rest = terms.slice(cut + 1);
  const words = wordsIn(rest);
  const found = [...endings, ...refusalsTold, ...rejections, ...toClear].find(
    (each) =>
      gives(each, host) &&
      (each.about !== "operation" || each.status === "cancelled" || isAboutOperation(rest)) &&
      (each.unfinished !== true || isUnfinished(host)) &&
      each.words.test(words) &&
      (each.kinds?.has(host.kind) ?? true),
  );
  if (found === undefined || rest.length === 0 || (found.alone === true && isOfElse(rest, host))) return;
  if (found.about === "choice" && !isOtherChoice(rest, host)) return;
  const own = rest
    .slice(0, 5)
    .some((term) => entitiesOf(term).some((id) => host.fillers.some(({ entity }) => entity === id)));
  if (found.about === "bidder" && !own && !/^(?:il|elle|ils|elles)\b/.test(words) && !BIDDER.test(words))
    return;
  host.status = {
    value: found.status,
    span: { start: rest[0]!.start, end: rest.at(-1)!.end },
    rule: found.rule,
  };
  dateEnd(host, rest);
}

/** Who bids or was to give money, by a noun of the part. */
const BIDDER =
  /^(?:mais |or |pourtant |finalement |[^,;]{2,40} ?, )?(?:le|la|l'|les) ?(?:\w+ )?(?:acheteu(?:r|se)|acquereu(?:r|se)|repreneu(?:r|se)|candidate?|pretendante?|assaillante?|soupirante?|investisseurs?|fonds|groupe|banques?|preteurs?|bailleurs?|encherisseu(?:r|se)|actionnaires|souscripteurs?)\b/;

/** Who denies for a party. */
const SPEAKING =
  /^(?:mais |or |[^,]{3,40} ?, )?(?:le|la|l'|les|un|une|son|sa) ?(?:groupe|societe|entreprise|firme|maison|direction|porte-parole|patron(?:ne)?|pdg|dirigeants?|dirigeante|interesses?|interessee)\b(?! (?:du (?:gouvernement|parti|ministere|club)|de la (?:ville|mairie|police)))/;

/** Whether talks, where the sentence says with whom, are those of the operation: not « avec les syndicats ». */
function isWithParties(terms: readonly Term[], host: Telling): boolean {
  const at = terms.findLastIndex(({ normal }) => normal === "avec");
  if (at < 0) return true;
  return terms
    .slice(at + 1, at + 4)
    .some(
      (term) =>
        /^(?:lui|elle|eux|personne|quiconque)$/.test(term.normal) ||
        entitiesOf(term).some((id) => host.fillers.some(({ entity }) => entity === id)),
    );
}

/** Whether a sentence's subject is the parties of the operation, or its words alone: « Des discussions sont en cours ». */
function isByParties({ scene }: Reading, words: string, host: Telling): boolean {
  return (
    isAboutParty(scene, host) ||
    /^(?:(?:« )?(?:nous|on|je)\b|(?:des|les) (?:discussions?|negociations?|pourparlers)|les deux (?:groupes?|parties|societes|entreprises|camps)|les parties)\b/.test(
      words,
    )
  );
}

/** Whether a sentence is about the operation and nobody else's: told once, just done, of a kind that can wait. */
function isOfHost(
  { scene, sentence }: Reading,
  told: readonly Telling[],
  host: Telling,
  finished: boolean,
): boolean {
  return (
    isAboutOperation(scene.terms) &&
    // « avait annoncé en mars le rachat »: what was agreed on then has been done since.
    (finished || !isLongPast(host)) &&
    since(told, sentence - (told.length === 1 ? FAR : 2)).length === 1 &&
    isOfNobodyElse({ scene, sentence }, told, host)
  );
}

/** Whether an operation just told can wait for somebody's leave, and a sentence names nobody but its parties and those who give it. */
function isOfNobodyElse(
  { scene, sentence }: Pick<Reading, "scene" | "sentence">,
  told: readonly Telling[],
  host: Telling,
): boolean {
  if (!CLEARED.has(host.kind)) return false;
  const near = since(told, sentence - (told.length === 1 ? FAR : 2));
  const parties = new Set(near.flatMap(({ fillers }) => fillers.map(({ entity }) => entity)));
  return [...entitiesIn(scene.terms)].every(
    (id) => parties.has(id) || CLEARING.test(fold(scene.discourse.names.get(id) ?? "")),
  );
}
