import type { Span } from "../../document/index.ts";
import { spokenOf } from "../across/complete.ts";
import { entitiesOf } from "../across/discourse.ts";
import { partiesIn, valuesIn } from "../across/facts.ts";
import { headless, raiseOf } from "../across/series.ts";
import { isPublicBody } from "../authorities.ts";
import type { Reading } from "../read.ts";
import { ofTerm } from "../roles/fillers.ts";
import { type Filler, inRole, since, type Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { isFiniteVerb, isVerb } from "../terms/verbs.ts";
import { isOtherNoun, sumRole } from "./sums.ts";
import { readValues } from "./values.ts";

/** Participles and past forms, folded, of what a backer does with the money that stands before them: « 5 M€ menés par X ». */
const BROUGHT =
  /^(?:men|emmen|condui|pilot|souscri|inject|orchestr|dirig|codirig|coordonn|mobilis|reuni)(?:t|te|ts|tes|e|ee|es|ees|s|ie|ies)?$/;
/** What a sponsor, a client, a court's debtor does as well: a backer's where a round is told. */
const GIVEN = /^(?:apport|fourni|vers|sign|avanc)(?:t|te|ts|tes|e|ee|es|ees|s|ie|ies)?$/;
/** What « avec X en … » makes of X. */
const LEADING = /^(?:chef de file|chefs? de file|locomotive|tete|lead|leader|pilote|meneur)$/;
/** Places of who put the money in. */
const BACKING = new Set(["auprès de", "chez", "mené par", "chef de file", "grâce à"]);
/** Nouns of rounds, folded. */
const ROUND = /^(?:tours?|series?|levees?|amorcage|pre-amorcage|rondes?|capital-risque)$/;
/** Nouns of what a sum before a colon pays for, beside those of `isOtherNoun`: things that are bought as well. */
const SPENT = /^(?:factures|usines|chantiers|bourse|impot)$/;
/** How many sentences back the round may stand whose company goes on raising. */
const REACH = 2;

/** Kinds that the words of such a round tell as well. */
const RETOLD = new Set<string>(["funding_round", "equity_investment"]);

/** A sum that no verb governs, with the words that belong to it: `[left, right)`. */
interface BareSum {
  readonly sum: number;
  readonly left: number;
  readonly right: number;
}

/**
 * Reads rounds told by their sum and their backers alone: « X (Lyon) : 5 M€ menés par Y », « La série A date de 2018 :
 * 2 M€ auprès de Z », « … ; 6 M€ en 2021, avec W pour meneur ».
 */
export function readBareSums(reading: Reading, told: readonly Telling[]): void {
  const { terms } = reading.scene;
  if (!valuesIn(terms).some((index) => terms[index]!.money !== null)) return;
  const found: Telling[] = [];
  const stretches: Span[] = [];
  for (const bare of bareSums(reading)) {
    const telling = roundAt(reading, bare, [...told, ...found]);
    if (telling === null) continue;
    found.push(telling);
    stretches.push({ start: terms[bare.left]!.start, end: terms[bare.right - 1]!.end });
  }
  if (found.length === 0) return;
  // What its own words tell once more: « 5 M€ apportés par X », « 5 M€ d'amorçage ».
  const within = ({ start }: Span) => stretches.some((each) => start >= each.start && start < each.end);
  const kept = reading.tellings.filter(({ kind, trigger }) => !RETOLD.has(kind) || !within(trigger));
  // « 45 M€ en 2021, lorsque Y prit la tête d'une série B ».
  for (const { frame, fillers, trigger } of reading.tellings)
    if (frame.lead === true && within(trigger)) {
      const round = found.findLast(({ amount }) => amount!.span.start < trigger.start);
      const leads = fillers.filter(({ role }) => role === "investor");
      round?.fillers.push(
        ...leads.filter(({ entity }) => !round.fillers.some((each) => each.entity === entity)),
      );
    }
  // « L'amorçage de X remonte à 2018 : 2 M€ auprès de Z »: what the words before the colon announce is the first sum's.
  const [first] = found;
  const announced = kept.findIndex((each) => isAnnouncedBy(each, first!));
  if (announced >= 0) {
    first!.round ??= kept[announced]!.round;
    first!.date ??= kept[announced]!.date;
    kept.splice(announced, 1);
  }
  reading.tellings.splice(0, reading.tellings.length, ...kept, ...found);
  reading.tellings.sort((a, b) => a.trigger.start - b.trigger.start);
}

/** Whether a telling is a round without a sum, told before a bare sum and of the same company. */
function isAnnouncedBy({ kind, amount, trigger, fillers }: Telling, first: Telling): boolean {
  const targets = inRole(first, "target");
  return (
    kind === "funding_round" &&
    amount === null &&
    trigger.start < first.trigger.start &&
    inRole({ fillers }, "target").some((id) => targets.includes(id))
  );
}

/** The sums of a sentence that head a stretch without a verb, but for those that a telling of another kind claims. */
function bareSums({ scene: { terms }, tellings }: Reading): BareSum[] {
  const claimed = new Set(
    tellings
      .filter(
        ({ kind, trigger, amount, stake }) =>
          // « 5 M€ apportés par X »: told as the backer's act, where a list or a heading tells what the company got.
          kind !== "equity_investment" || stake !== null || trigger.start < (amount?.span.end ?? 0),
      )
      .flatMap(({ amount, valuation, tranches }) =>
        [amount, valuation, ...tranches].map((each) => each?.span.start),
      ),
  );
  const heads = valuesIn(terms).flatMap((sum) => {
    const term = terms[sum]!;
    if (term.money === null || term.depth > 0 || sumRole(terms, sum) !== "price") return [];
    const left = openingOf(terms, sum);
    return left === null ? [] : [{ sum, left }];
  });
  return heads.flatMap(({ sum, left }, index) => {
    const next = heads[index + 1]?.left ?? terms.length;
    const stop = terms.findIndex((term, at) => at > sum && term.tags.has("Semicolon"));
    const right = Math.min(next, stop < 0 ? terms.length : stop);
    const bare = { sum, left, right };
    const governed = verbBehind(terms, sum, right) || isPartOfTold(terms, bare, tellings);
    return governed || claimed.has(terms[sum]!.start) ? [] : [bare];
  });
}

/** « lève 9 M€ : 6 M€ en capital auprès de Y, 3 M€ de dette »: a smaller sum behind the colon that a day tells apart is no part. */
function isPartOfTold(
  terms: readonly Term[],
  { sum, left, right }: BareSum,
  told: readonly Telling[],
): boolean {
  const { money, start } = terms[sum]!;
  if (terms.slice(left, right).some(({ date }) => date !== null)) return false;
  return told.some(({ kind, amount }) => {
    const total = terms.findIndex((term) => term.start === amount?.span.start);
    return (
      RETOLD.has(kind) &&
      total >= 0 &&
      amount!.span.end <= start &&
      (money?.max ?? Number.POSITIVE_INFINITY) < (amount!.value.max ?? 0) &&
      terms.slice(total, sum).some(({ tags }) => tags.has("Colon"))
    );
  });
}

/** Where the stretch begins that a sum heads, over adverbs and dates before it; null where something else governs it. */
function openingOf(terms: readonly Term[], sum: number): number | null {
  let index = sum - 1;
  while (index >= 0) {
    const term = terms[index]!;
    const dated =
      term.date !== null || (terms[index + 1]?.date != null && /^(?:en|au|a|le|des)$/.test(term.normal));
    if (!dated && !term.tags.has("Adv") && !/^(?:puis|ensuite|enfin)$/.test(term.normal)) break;
    index -= 1;
  }
  const opener = terms[index];
  const stops =
    opener === undefined || ["Colon", "Semicolon", "Comma", "Dash"].some((tag) => opener.tags.has(tag));
  return stops ? index + 1 : null;
}

/** Whether a finite verb follows a sum with nothing but its own complements between: « 5 M€ ont été levés ». */
function verbBehind(terms: readonly Term[], sum: number, right: number): boolean {
  for (let index = sum + 1; index < right; index += 1) {
    const term = terms[index]!;
    if (term.tags.has("Comma") || term.tags.has("Rel") || term.tags.has("Sub") || term.tags.has("Open"))
      return false;
    if (isFiniteVerb(terms, index)) return true;
  }
  return false;
}

/** The round that a bare sum tells, null where nothing says that it is one, or whose. */
function roundAt(reading: Reading, bare: BareSum, told: readonly Telling[]): Telling | null {
  const { terms } = reading.scene;
  const raise = raiseOf({ start: terms[bare.sum]!.start, end: terms[bare.sum]!.end });
  if (raise === null) return null;
  const investors = backersBehind(reading, bare);
  const span = { left: bare.left, right: bare.right, group: null };
  const trigger = { frame: raise.frame, form: "noun", start: bare.sum, end: bare.sum + 1 } as const;
  const values = readValues(reading.scene, {
    ...span,
    trigger: { ...trigger, text: terms[bare.sum]!.text, reflexive: false, objectPlace: "object" },
  });
  if (values.amount === null || (investors.length === 0 && values.round === null)) return null;
  if (investors.length < 2 && isGiven(terms, bare) && !isOfRound(reading, told)) return null;
  const target = targetOf(reading, bare, told);
  if (investors.some(({ span }) => isPublicBody(reading.scene, span.start))) return null;
  if (target === null || investors.some(({ entity }) => entity === target.entity)) return null;
  return {
    ...headless(raise.frame, reading.sentence, raise.trigger, [target, ...investors]),
    ...values,
    stake: null,
  };
}

/** Whether a sum is only told to be given: « 3 M€ versés par Y, son assureur » is no round by itself. */
function isGiven(terms: readonly Term[], { sum, right }: BareSum): boolean {
  return terms
    .slice(sum, right)
    .some((term, at) => GIVEN.test(term.normal) && terms[sum + at + 1]?.normal === "par");
}

/** Whether a sentence speaks of a round, or goes on with those told just before. */
function isOfRound({ scene, sentence }: Reading, told: readonly Telling[]): boolean {
  return (
    scene.terms.some(({ normal }) => ROUND.test(normal)) ||
    since(told, sentence - REACH).some(({ kind }) => kind === "funding_round")
  );
}

/** Who put in the sum, by their places behind it. */
export function backersBehind({ scene }: Reading, { sum, right }: Pick<BareSum, "sum" | "right">): Filler[] {
  const { terms, markers } = scene;
  return partiesIn(terms)
    .filter((party) => party > sum && party < right && terms[party]!.depth === terms[sum]!.depth)
    .flatMap((party) => {
      const place = markers[party]?.place ?? null;
      const backs =
        (place !== null && BACKING.has(place)) ||
        (place === "par" && isBrought(terms, sum, party)) ||
        (place === "avec" && (isLeading(terms, party, right) || isBrought(terms, sum, party)));
      return backs ? ofTerm(scene, party, "investor") : [];
    });
}

/** « … menés par X et Y »: whether the agent's participle says what a backer does, with no verb of its own in between. */
function isBrought(terms: readonly Term[], sum: number, party: number): boolean {
  for (let index = party - 1; index > sum; index -= 1) {
    const before = terms[index - 1]!.normal;
    if (terms[index]!.normal === "par") return BROUGHT.test(before) || GIVEN.test(before);
    if (isFiniteVerb(terms, index)) return false;
  }
  return false;
}

/** « avec X pour chef de file », « avec X et Y en tête ». */
function isLeading(terms: readonly Term[], party: number, right: number): boolean {
  const en = terms.findIndex(
    ({ normal }, index) => index > party && index < right && /^(?:en|comme|pour)$/.test(normal),
  );
  return (
    en > 0 &&
    LEADING.test(terms[en + 1]?.normal ?? "") &&
    !terms.slice(party, en).some((_, at) => isVerb(terms, party + at))
  );
}

/** Whose round it is: of whom the words before the colon tell, else of whose round the text has told just before. */
function targetOf({ scene, sentence }: Reading, { left }: BareSum, told: readonly Telling[]): Filler | null {
  const { terms, markers, discourse } = scene;
  const host = since(told, sentence - REACH).findLast(({ kind }) => kind === "funding_round");
  const inherited = host === undefined ? [] : inRole(host, "target");
  const colon = terms.findLastIndex((term, index) => index < left && term.tags.has("Colon"));
  const at = { start: terms[left]!.start, end: terms[left]!.end };
  const context = (entity: string | null | undefined): Filler | null =>
    entity == null || discourse.kinds.get(entity) === "person"
      ? null
      : { role: "target", entity, span: at, by: "context", lead: false };
  if (colon < 0) return inherited.length === 1 ? context(inherited[0]) : null;
  const announced = terms.slice(0, colon);
  if (announced.some(({ normal }) => SPENT.test(normal) || isOtherNoun(normal))) return null;
  const raising = announced.some(({ normal }) => ROUND.test(normal));
  const named = partiesIn(terms).filter((party) => party < colon && terms[party]!.depth === 0);
  const bare = named.filter((party) => (markers[party]?.place ?? null) === null);
  const [party, other] = bare.length > 0 || !raising ? bare : named;
  if (party === undefined) {
    if (named.length > 0) return null;
    const subject = announced.some(({ normal }) => /^(?:elle|il)$/.test(normal));
    if (inherited.length === 1) return context(inherited[0]);
    if (!raising && !subject) return null;
    return context(discourse.spoken() ? discourse.speaker : spokenOf(scene, new Set()));
  }
  if (other !== undefined || entitiesOf(terms[party]).length !== 1) return null;
  return ofTerm(scene, party, "target")[0] ?? null;
}
