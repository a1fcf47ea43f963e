import type { Sentence } from "../document/index.ts";
import { type Clause, clausesOf } from "./clauses.ts";
import { type Discourse, entitiesOf, note } from "./discourse.ts";
import { fold } from "./fold.ts";
import { findTriggers, type Trigger } from "./grammar.ts";
import { settleKind } from "./kinds.ts";
import { isFiniteVerb, markersOf } from "./markers.ts";
import { readRoles, type Scene } from "./roles.ts";
import { readStatus } from "./status.ts";
import type { Telling } from "./telling.ts";
import type { Term } from "./terms.ts";
import { readValues } from "./values.ts";
import { subjectOf, verbGroupAt } from "./verb-group.ts";

/** Says at which step a possible telling was dropped; for `explain`. */
export type Trace = (event: { sentence: number; rule: string; text: string; step: string }) => void;

/** A sentence read: its terms and markers, what it tells, and what adds to an operation told elsewhere. */
export interface Reading {
  readonly scene: Scene;
  readonly sentence: number;
  readonly clauses: readonly Clause[];
  readonly tellings: Telling[];
  /** Clauses of `extend` frames, and those whose telling lacks its parties. */
  readonly extensions: { readonly clause: Clause; readonly telling: Telling }[];
}

/** Reads the tellings of one sentence. */
export function readSentence(
  body: string,
  sentence: Sentence,
  number: number,
  terms: readonly Term[],
  discourse: Discourse,
  trace: Trace,
): Reading {
  const scene: Scene = { terms, markers: markersOf(terms), discourse };
  const groups = bestTriggers(findTriggers(terms));
  const clauses = clausesOf(
    terms,
    groups.map((group) => group[0]!),
  );
  const reading: Reading = { scene, sentence: number, clauses, tellings: [], extensions: [] };
  clauses.forEach((clause, index) => {
    for (const term of terms.slice(0, clause.trigger.start)) note(discourse, term);
    const folded = fold(
      body.slice(terms[clause.left]?.start ?? sentence.start, terms[clause.right - 1]?.end ?? sentence.end),
    );
    for (const trigger of groups[index] ?? []) {
      const telling = tell({ ...clause, trigger }, scene, body, number, folded);
      const reason = refusal(telling, trigger, { ...clause, trigger });
      if (reason === null) {
        if (trigger.frame.kind === "extend" || !hasParties(telling))
          reading.extensions.push({ clause, telling });
        else reading.tellings.push(telling);
        break;
      }
      trace({ sentence: number, rule: trigger.frame.name, text: trigger.text, step: reason });
    }
  });
  noteSubject(scene);
  return reading;
}

function tell(clause: Clause, scene: Scene, body: string, sentence: number, folded: string): Telling {
  const { trigger } = clause;
  const telling: Telling = {
    frame: trigger.frame,
    kind: trigger.frame.kind === "extend" ? "funding_round" : trigger.frame.kind,
    sentence,
    trigger: { start: scene.terms[trigger.start]!.start, end: scene.terms[trigger.end - 1]!.end },
    fillers: readRoles(scene, clause),
    ...readValues(scene, clause, body),
    status: readStatus(scene, clause, folded),
    sources: [],
  };
  if (trigger.frame.kind !== "extend") settleKind(telling, scene);
  return telling;
}

/** Why a trigger's words tell no deal, or null. */
function refusal(telling: Telling, trigger: Trigger, clause: Clause): string | null {
  const { frame } = trigger;
  if (trigger.form === "verb") {
    if (trigger.reflexive !== (clause.group?.reflexive ?? false)) return "reflexive";
    if (
      clause.group?.passive !== true &&
      clause.group?.form === "participle" &&
      frame.roles.object === undefined &&
      frame.roles.subject !== "target"
    )
      return "participle";
  }
  for (const need of frame.needs ?? []) {
    const { amount, stake, valuation, round } = telling;
    if (need === "money" && amount === null) return "no sum";
    if (need === "stake" && stake === null) return "no share";
    if (need === "value" && amount === null && stake === null && valuation === null && round === null)
      return "no value";
  }
  return null;
}

/** Whether a telling stands on its own: the parties without which its kind is nothing. */
export function hasParties(telling: Telling): boolean {
  const has = (role: string) => telling.fillers.some((filler) => filler.role === role);
  switch (telling.kind) {
    case "acquisition":
      return has("target") ? has("acquirer") || has("seller") : has("acquirer") && has("seller");
    case "equity_investment":
      return has("target") && has("investor");
    case "merger":
      return telling.fillers.filter((filler) => filler.role === "merger_party").length > 1;
    case "joint_venture":
      return telling.fillers.filter((filler) => filler.role === "partner").length > 1;
    default:
      return has("target");
  }
}

/** Groups overlapping triggers, the longest of each first; the others are readings to fall back on. */
function bestTriggers(triggers: readonly Trigger[]): Trigger[][] {
  const length = (trigger: Trigger) => trigger.end - trigger.start;
  const ordered = triggers.map((trigger, index) => ({ trigger, index }));
  ordered.sort((a, b) => length(b.trigger) - length(a.trigger) || a.index - b.index);
  const groups: Trigger[][] = [];
  for (const { trigger } of ordered) {
    const group = groups.find(
      ([best]) => best !== undefined && trigger.start < best.end && best.start < trigger.end,
    );
    if (group === undefined) groups.push([trigger]);
    else if (group[0]!.start === trigger.start) group.push(trigger);
  }
  return groups.sort((a, b) => a[0]!.start - b[0]!.start);
}

/** The subject of the first finite verb is whom the next sentence's pronouns stand for. */
function noteSubject(scene: Scene): void {
  const { terms, markers, discourse } = scene;
  for (const term of terms) note(discourse, term);
  const verb = terms.findIndex((_, index) => isFiniteVerb(terms, index));
  if (verb < 0) return;
  const subject = subjectOf(terms, markers, verbGroupAt(terms, verb));
  if (subject.kind !== "parties") return;
  const ids = entitiesOf(terms[subject.terms[0]!]);
  if (ids.length === 1) discourse.subject = ids[0] ?? null;
}
