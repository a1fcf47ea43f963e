import { type Discourse, entitiesOf, note, notePhrases } from "./across/discourse.ts";
import { partiesIn } from "./across/facts.ts";
import { notePlace, noteSubject, subjectBefore } from "./across/subjects.ts";
import { type Clause, clausesOf } from "./clauses/clauses.ts";
import { isOfEarlierPurchases } from "./clauses/earlier-purchases.ts";
import { findTriggers, type Trigger } from "./clauses/grammar.ts";
import { isOtherLeaving } from "./clauses/leaving.ts";
import { isOfBid, isPlacedForMoney } from "./clauses/plain-verbs.ts";
import { withoutProvisions } from "./clauses/provisions.ts";
import { saidAside } from "./clauses/set-off.ts";
import { bestTriggers, withoutAsides } from "./clauses/trigger-groups.ts";
import { settleClosed } from "./closed-rounds.ts";
import { isDependent, lackIn, refusal, refusalAtOnce } from "./refusals/refusal.ts";
import { noteLeaders } from "./roles/by-leaders.ts";
import { isFundsOwn } from "./roles/funds.ts";
import { shareMade, shareSold } from "./roles/joined-participles.ts";
import type { Scene } from "./scene.ts";
import { sourcesOf } from "./statuses/sources.ts";
import { foldedOf, hasParties, lacksBuyer, tell } from "./tell.ts";
import { inRole, type Telling } from "./telling.ts";
import { isFormed } from "./terms/groups.ts";
import { markersOf } from "./terms/markers.ts";
import type { Term } from "./terms/terms.ts";
import { splitResold } from "./values/resold.ts";
import { splitTelling } from "./values/split.ts";
import { splitUnits } from "./values/unit-pairs.ts";

/** Says at which step a possible telling was dropped; for `explain`. */
export type Trace = (event: { sentence: number; rule: string; text: string; step: string }) => void;

/** A sentence read: its terms and markers, what it tells, and what adds to an operation told elsewhere. */
export interface Reading {
  readonly scene: Scene;
  readonly sentence: number;
  readonly clauses: Clause[];
  readonly tellings: Telling[];
  /** Clauses of `extend` frames, and those whose telling lacks its parties. */
  readonly extensions: { readonly clause: Clause; readonly telling: Telling }[];
  /** Clauses whose frame was refused, as first read, and why. */
  readonly refused: { readonly clause: Clause; readonly telling: Telling; readonly reason: string }[];
  /** The list that the sentence, or one not far before it, announces. */
  series: Telling | null;
}

/** Reads the tellings of one sentence. */
export function readSentence(
  body: string,
  number: number,
  terms: readonly Term[],
  discourse: Discourse,
  theme: Theme,
  trace: Trace,
): Reading {
  const scene = new LazyScene(terms, discourse, theme);
  discourse.sentence = number;
  const reading: Reading = {
    scene,
    sentence: number,
    clauses: [],
    tellings: [],
    extensions: [],
    refused: [],
    series: null,
  };
  // « à un consortium mené par X »: who leads it is who stands there. « une société non cotée » is listed nowhere.
  const placed = findTriggers(terms).filter(
    (trigger) =>
      isPlacedForMoney(terms, trigger) &&
      isOfBid(terms, trigger) &&
      (discourse.bought.size > 0 || !isOfEarlierPurchases(terms, trigger)) &&
      !isOtherLeaving(terms, trigger, discourse),
  );
  const found = placed
    .filter((trigger) => !isManner(terms, trigger, placed))
    .filter(
      ({ frame, start, end }) =>
        (frame.kind !== "extend" || !isFormed(terms, start)) &&
        (frame.name !== "ipo/list" || terms[start - 1]?.normal !== "non") &&
        (frame.name !== "extend/get-price" || hasGenitive(terms, start)) &&
        // « en aligna 3 M€ »: what one pays for it.
        (frame.name !== "acquisition/bid-lined-up" || !hasGenitive(terms, start)) &&
        !isFundsOwn(terms, start) &&
        !isOfLine(terms, start) &&
        saidAside(terms, start - 1) === null &&
        !isOfLoan(frame.kind, terms, start) &&
        !isDefinedTerm(terms, start) &&
        // « ouvre le capital de sa filiale »: not its own.
        !(/^equity_investment\/(?:let-in|open-capital)$/.test(frame.name) && isOfOther(terms, end)),
    );
  let triggers = withoutProvisions(terms, found);
  if (isBarren(triggers, terms)) {
    for (const { frame, text } of triggers)
      trace({ sentence: number, rule: frame.name, text, step: lackIn(frame, terms) ?? "" });
    triggers = [];
  }
  let groups = withoutAsides(bestTriggers(triggers, terms), terms);
  // A trigger that tells nothing gives its stretch of the sentence back to the others: read again without it.
  const before = groups.length === 0 ? null : { subject: discourse.subject, opener: discourse.opener };
  const all = groups;
  for (let round = 0; round < ROUNDS; round += 1) {
    // Whom a clause further on is about has no say in one before it.
    if (before !== null) Object.assign(discourse, before);
    let read = readGroups(groups, scene, body, number, trace, round === 0 ? reading.refused : []);
    // « attribue X, placé en redressement, à Y »: an apposition that tells nothing is let go first.
    const cut = groups.map(
      (_, index) =>
        read[index] === null &&
        read[index + 1] === null &&
        (isApposed(terms, groups[index + 1]?.[0]?.start) || isMoneyBefore(groups, index)),
    );
    const kept = groups.filter(
      (_, index) => read[index] !== null || cut[index] || (!cut[index - 1] && isHemmedIn(read, index, round)),
    );
    if (kept.length < groups.length && round < ROUNDS - 1) {
      // Triggers that overlapped with one that told nothing are read now.
      const dropped = new Set(groups.filter((group) => !kept.includes(group)).flat());
      triggers = triggers.filter((trigger) => !dropped.has(trigger));
      groups = withoutAsides(bestTriggers(triggers, terms), terms);
      continue;
    }
    if (all.length > 1 && read.every((each) => each === null))
      read = readAlone(all, scene, body, number, before, trace);
    let last: (typeof read)[number] = null;
    for (const each of read) {
      if (each === null) continue;
      shareSold(last, each, terms);
      shareMade(each, terms);
      last = each;
      notePhrases(
        discourse,
        each.telling.fillers.map(({ entity }) => entity),
      );
      const parts =
        splitUnits(each.telling, each.clause, scene, body) ??
        splitResold(each.telling, each.clause, scene) ??
        splitTelling(each.telling, each.clause, scene);
      for (const telling of parts) {
        if (isDependent(telling) || !hasParties(telling) || lacksBuyer(telling, each.clause))
          reading.extensions.push({ clause: each.clause, telling });
        else reading.tellings.push(telling);
      }
    }
    reading.clauses.push(...read.flatMap((each) => (each === null ? [] : [each.clause])));
    break;
  }
  noteLeaders(scene);
  const { opens } = discourse;
  if (partiesIn(terms).length > 0) discourse.later(() => noteSubject(scene, opens, number));
  return reading;
}

/** « en tire 3 M€ », « n'en a tiré que 3 M€ »: whether « en » stands before a verb. */
function hasGenitive(terms: readonly Term[], verb: number): boolean {
  return terms.slice(Math.max(0, verb - 4), verb).some(({ normal }) => normal === "en");
}

/** « reconduit une ligne | de crédit »: no loan beside the line that the trigger before ends with. */
function isOfLine(terms: readonly Term[], start: number): boolean {
  return (
    terms[start]?.normal === "credit" &&
    terms[start - 1]?.normal === "de" &&
    /^(?:lignes?|facilites?)$/.test(terms[start - 2]?.normal ?? "")
  );
}

/** « le capital de X », « le capital de sa filiale »: whether the words of a trigger end with the capital of somebody. */
function isOfOther(terms: readonly Term[], end: number): boolean {
  return terms[end - 1]?.normal === "capital" && /^(?:de|d'|du)$/.test(terms[end]?.normal ?? "");
}

/** « le revend, dans le cadre d'un LBO, à X »: how a firm that a verb has change hands is paid for. */
function isManner(terms: readonly Term[], { form, start, end }: Trigger, found: readonly Trigger[]): boolean {
  if (form !== "noun" || !/^(?:lbo|mbo|lmbo|obo|mbi|lbi)$/.test(terms[start]!.normal) || end > start + 1)
    return false;
  const ahead = terms
    .slice(Math.max(0, start - 5), start)
    .map(({ normal }) => normal)
    .join(" ");
  return (
    /(?:dans le cadre|au terme|au moyen|a l' ?occasion) (?:de|d'|du) ?(?:un|une)?$|(?:via|par|lors|avec) (?:de |d' ?)?une?$/.test(
      ahead,
    ) && found.some((each) => each.form === "verb" && each.frame.kind === "acquisition" && each.end <= start)
  );
}

/** « un crédit d'acquisition de 3 M€ »: what the loan is for, within its name. */
function isOfLoan(kind: string, terms: readonly Term[], noun: number): boolean {
  return (
    (kind === "acquisition" || kind === "equity_investment") &&
    /^(?:acquisitions?|rachat|reprise)$/.test(terms[noun]!.normal) &&
    /^(?:d'|de)$/.test(terms[noun - 1]?.normal ?? "") &&
    /^(?:credits?|prets?|emprunts?|financements?)$/.test(terms[noun - 2]?.normal ?? "")
  );
}

/** « un placement privé (le « Placement ») »: what a release will call the operation tells no other. */
function isDefinedTerm(terms: readonly Term[], start: number): boolean {
  const before = terms.slice(Math.max(0, start - 4), start);
  const open = before.findLastIndex((term) => term.tags.has("Open"));
  return (
    open >= 0 &&
    before
      .slice(open)
      .every(({ normal, tags }) => tags.has("Open") || /^(?:le|la|l'|les|«|"|“|ci-apres|,)$/.test(normal)) &&
    before.slice(open).some(({ text }) => /^[«"“]$/.test(text))
  );
}

/** What an article as a whole is about, found when it is first asked for. */
export type Theme = Pick<Scene, "headings" | "ofRounds">;

/** A sentence ready to be read, its markers and sources as soon as somebody asks for them. */
class LazyScene implements Scene {
  readonly terms: readonly Term[];
  readonly discourse: Discourse;
  readonly headings: Scene["headings"];
  readonly ofRounds: Scene["ofRounds"];

  constructor(terms: readonly Term[], discourse: Discourse, { headings, ofRounds }: Theme) {
    this.terms = terms;
    this.discourse = discourse;
    this.headings = headings;
    this.ofRounds = ofRounds;
  }

  get markers(): Scene["markers"] {
    return markersOf(this.terms);
  }

  get sources(): Scene["sources"] {
    return sourcesOf(this.terms);
  }
}

/** Whether the sentence holds nothing that its triggers need, so that no clause of it need be read. */
function isBarren(triggers: readonly Trigger[], terms: readonly Term[]): boolean {
  return (
    triggers.every(({ frame }) => lackIn(frame, terms) !== null) &&
    // Here a clause has a say in whom the next sentence is about.
    terms[0]?.normal !== "quant" &&
    partiesIn(terms).every((party) => entitiesOf(terms[party]).length < 2)
  );
}

/**
 * « entre chez X en prenant 18 % à Y »: where no trigger tells anything beside the others, each of which has a part of
 * what is told, the first that tells an operation when all the sentence is its own.
 */
function readAlone(
  groups: readonly Trigger[][],
  scene: Scene,
  body: string,
  number: number,
  before: { subject: string | null; opener: string | null } | null,
  trace: Trace,
): ReturnType<typeof readGroups> {
  for (const [index, group] of groups.entries()) {
    // « a reçu un coup de pouce de 3 M€ »: the noun that the verb has for its object has been refused.
    const next = groups[index + 1]?.[0];
    if (next?.form === "noun" && next.start - group[0]!.end < NEXT) continue;
    if (before !== null) Object.assign(scene.discourse, before);
    const [read = null] = readGroups([group], scene, body, number, trace, []);
    if (read !== null && !isDependent(read.telling) && hasParties(read.telling)) return [read];
  }
  return [];
}

/** How many terms may stand between a verb and the noun of its object. */
const NEXT = 4;

/** How often a sentence is read again without the triggers that told nothing. */
const ROUNDS = 6;

/** Kinds of deals in which a firm gets money. */
const FED = new Set<string>(["funding_round", "debt_financing", "grant", "equity_investment"]);

/** Whether a trigger that told nothing stands right after another such: it may tell something once that one is gone. */
function isHemmedIn(read: readonly (object | null)[], index: number, round: number): boolean {
  return round < ROUNDS - 3 && index > 0 && read[index - 1] === null;
}

/** « La ligne de X passe de 3 à 4 M€ »: a verb that tells nothing is let go before the money that is its subject. */
function isMoneyBefore(groups: readonly Trigger[][], index: number): boolean {
  const [noun, verb] = [groups[index]?.[0], groups[index + 1]?.[0]];
  return (
    noun?.form === "noun" &&
    verb?.form === "verb" &&
    (noun.frame.kind === "debt_financing" || noun.frame.kind === "grant")
  );
}

/** Whether a participle stands right behind a name and its comma. */
function isApposed(terms: readonly Term[], start: number | undefined): boolean {
  return (
    start !== undefined &&
    terms[start]!.tags.has("Participle") &&
    terms[start - 1]?.tags.has("Comma") === true &&
    terms[start - 2]?.party != null
  );
}

/** Reads each group of triggers as its first frame that is not refused, null where all are. */
function readGroups(
  groups: readonly Trigger[][],
  scene: Scene,
  body: string,
  number: number,
  trace: Trace,
  refused: Reading["refused"],
): ({ clause: Clause; telling: Telling } | null)[] {
  // Most sentences have no trigger, and nobody asks for their markers.
  if (groups.length === 0) return [];
  const { terms, discourse } = scene;
  const clauses = clausesOf(
    terms,
    scene.markers,
    groups.map((group) => group[0]!),
  );
  return clauses.map((clause, index) => {
    for (const party of partiesIn(terms)) {
      if (party >= clause.trigger.start) continue;
      note(discourse, terms[party]!);
      notePlace(scene, party, number);
    }
    const ahead = subjectBefore(scene, clause);
    if (ahead !== null) {
      discourse.subject = ahead;
      discourse.opener = ahead;
    }
    let folded: string | null = null;
    for (const trigger of groups[index] ?? []) {
      const own = { ...clause, trigger };
      const lack = refusalAtOnce(own, terms);
      if (lack !== null) {
        trace({ sentence: number, rule: trigger.frame.name, text: trigger.text, step: lack });
        continue;
      }
      folded ??= foldedOf(clause, terms, body);
      const telling = tell(own, scene, body, number, folded, index === clauses.length - 1);
      settleClosed(telling, own, scene);
      const reason = refusal(telling, own, scene);
      if (reason === null) {
        const fed = FED.has(telling.kind) ? inRole(telling, "target")[0] : undefined;
        if (fed !== undefined) discourse.fed = { entity: fed, sentence: number };
        return { clause: own, telling };
      }
      refused.push({ clause: own, telling, reason });
      trace({ sentence: number, rule: trigger.frame.name, text: trigger.text, step: reason });
    }
    return null;
  });
}
