import { note } from "./across/discourse.ts";
import { partiesIn } from "./across/facts.ts";
import { notePlace, subjectBefore } from "./across/subjects.ts";
import { type Clause, clausesOf } from "./clauses/clauses.ts";
import type { Trigger } from "./clauses/grammar.ts";
import { bestTriggers, withoutAsides } from "./clauses/trigger-groups.ts";
import { settleClosed } from "./closed-rounds.ts";
import type { Reading, Trace } from "./read.ts";
import { endsItsOwn } from "./refusals/own-end.ts";
import { isDependent, refusal, refusalAtOnce } from "./refusals/refusal.ts";
import type { Scene } from "./scene.ts";
import { foldedOf, hasParties, tell } from "./tell.ts";
import { inRole, type Telling } from "./telling.ts";
import type { Term } from "./terms/terms.ts";

/** A clause with what it tells. */
export interface ReadClause {
  readonly clause: Clause;
  readonly telling: Telling;
}

/** A sentence of an article, and who is told what was dropped in it. */
interface At {
  readonly scene: Scene;
  readonly body: string;
  readonly number: number;
  readonly trace: Trace;
}

/** Whom a sentence is about before any clause of it is read. */
type Opening = { subject: string | null; opener: string | null } | null;

/**
 * Reads the clauses of a sentence, one a group of triggers: null for those that tell nothing. A trigger that tells nothing
 * gives its stretch of the sentence back to the others, and all is read again without it. Clauses refused in the first
 * round are added to `refused`.
 */
export function readClauses(
  standing: readonly Trigger[],
  at: At,
  refused: Reading["refused"],
): (ReadClause | null)[] {
  const { terms, discourse } = at.scene;
  let triggers = standing;
  let groups = withoutAsides(bestTriggers(triggers, terms), terms);
  const opening: Opening =
    groups.length === 0 ? null : { subject: discourse.subject, opener: discourse.opener };
  const all = groups;
  let read: (ReadClause | null)[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    // Whom a clause further on is about has no say in one before it.
    if (opening !== null) Object.assign(discourse, opening);
    read = readGroups(groups, at, round === 0 ? refused : []);
    const kept = keptGroups(groups, read, round, terms);
    if (kept.length === groups.length || round === ROUNDS - 1) break;
    // Triggers that overlapped with one that told nothing are read now.
    const dropped = new Set(groups.filter((group) => !kept.includes(group)).flat());
    triggers = triggers.filter((trigger) => !dropped.has(trigger));
    groups = withoutAsides(bestTriggers(triggers, terms), terms);
  }
  if (all.length > 1 && read.every((each) => each === null)) return readAlone(all, at, opening);
  return read;
}

/** The groups of triggers to be read again: those that told something, and those that may once one beside them is gone. */
function keptGroups(
  groups: readonly Trigger[][],
  read: readonly (ReadClause | null)[],
  round: number,
  terms: readonly Term[],
): Trigger[][] {
  // « attribue X, placé en redressement, à Y »: an apposition that tells nothing is let go first.
  const cut = groups.map(
    (_, index) =>
      read[index] === null &&
      read[index + 1] === null &&
      (isApposed(terms, groups[index + 1]?.[0]?.start) || isMoneyBefore(groups, index)),
  );
  return groups.filter(
    (_, index) => read[index] !== null || cut[index] || (!cut[index - 1] && isHemmedIn(read, index, round)),
  );
}

/**
 * « entre chez X en prenant 18 % à Y »: where no trigger tells anything beside the others, each of which has a part of
 * what is told, the first that tells an operation when all the sentence is its own.
 */
function readAlone(groups: readonly Trigger[][], at: At, opening: Opening): (ReadClause | null)[] {
  for (const [index, group] of groups.entries()) {
    // « a reçu un coup de pouce de 3 M€ »: the noun that the verb has for its object has been refused.
    const next = groups[index + 1]?.[0];
    if (next?.form === "noun" && next.start - group[0]!.end < NEXT) continue;
    if (opening !== null) Object.assign(at.scene.discourse, opening);
    const [read = null] = readGroups([group], at, []);
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
  { scene, body, number, trace }: At,
  refused: Reading["refused"],
): (ReadClause | null)[] {
  // Most sentences have no trigger, and nobody asks for their markers.
  if (groups.length === 0) return [];
  const { terms, discourse } = scene;
  const clauses = clausesOf(
    terms,
    scene.markers,
    groups.map((group) => group[0]!),
  );
  const before: Telling[] = [];
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
      const reason =
        refusal(telling, own, scene) ?? (endsItsOwn(telling, before, terms) ? "the end of its own" : null);
      if (reason === null) {
        before.push(telling);
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
