import { beatenBeside } from "./across/beaten-beside.ts";
import { noteChronicle } from "./across/chronicles.ts";
import { type Discourse, entitiesOf, noteAnswering, notePhrases } from "./across/discourse.ts";
import { partiesIn } from "./across/facts.ts";
import { quotedSpeaker } from "./across/speakers.ts";
import { noteSubject } from "./across/subjects.ts";
import { mayTakeUp, noteTakenUp } from "./across/taken-up.ts";
import type { Clause } from "./clauses/clauses.ts";
import type { Trigger } from "./clauses/grammar.ts";
import { withoutProvisions } from "./clauses/provisions.ts";
import { standingTriggers } from "./clauses/standing.ts";
import { type ReadClause, readClauses } from "./read-clauses.ts";
import { isDependent, lackIn } from "./refusals/refusal.ts";
import { noteLeaders } from "./roles/by-leaders.ts";
import { partOfHolder } from "./roles/holders-bought-out.ts";
import { shareMade, shareSold } from "./roles/joined-participles.ts";
import type { Scene } from "./scene.ts";
import { sourcesOf } from "./statuses/sources.ts";
import { hasParties, lacksBuyer } from "./tell.ts";
import type { Telling } from "./telling.ts";
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
  noteChronicle(scene);
  discourse.speaking = quotedSpeaker(terms);
  if (asks(terms)) noteAnswering(discourse, true);
  const reading: Reading = {
    scene,
    sentence: number,
    clauses: [],
    tellings: [],
    extensions: [],
    refused: [],
    series: null,
  };
  let triggers = withoutProvisions(terms, standingTriggers(terms, discourse));
  if (isBarren(triggers, terms)) {
    for (const { frame, text } of triggers)
      trace({ sentence: number, rule: frame.name, text, step: lackIn(frame, terms) ?? "" });
    triggers = [];
  }
  const read = readClauses(triggers, { scene, body, number, trace }, reading.refused);
  addTold(reading, read, body);
  noteLeaders(scene);
  const { opens } = discourse;
  if (terms.some(({ normal }) => ANSWERING.test(normal))) noteAnswering(discourse, false);
  discourse.beforePrevious = discourse.previous;
  discourse.previous = { sentence: number, terms };
  if (mayTakeUp(scene)) noteTakenUp(scene, discourse);
  if (partiesIn(terms).length > 0) discourse.later(() => noteSubject(scene, opens, number));
  return reading;
}

/** What names the firm of who answers, folded. */
const ANSWERING = /^(?:nous|notre|nos|vous|votre|vos)$/;

/** Whether a sentence is a question, which in an interview goes back to the firm of who answers. */
function asks(terms: readonly Term[]): boolean {
  return terms.at(-1)?.normal === "?";
}

/** Adds what the clauses of a sentence tell, each operation of them by itself, to its reading. */
function addTold(reading: Reading, read: readonly (ReadClause | null)[], body: string): void {
  const { scene } = reading;
  let last: ReadClause | null = null;
  for (const each of read) {
    if (each === null) continue;
    const { clause, telling } = each;
    shareSold(last, each, scene.terms);
    shareMade(each, scene.terms);
    partOfHolder(last, each, scene.terms);
    last = each;
    notePhrases(
      scene.discourse,
      telling.fillers.map(({ entity }) => entity),
    );
    const parts =
      splitUnits(telling, clause, scene, body) ??
      splitResold(telling, clause, scene) ??
      splitTelling(telling, clause, scene);
    for (const part of parts) {
      if (isDependent(part) || !hasParties(part) || lacksBuyer(part, clause))
        reading.extensions.push({ clause, telling: part });
      else reading.tellings.push(part, ...(parts.length > 1 ? [] : beatenBeside(part, clause, scene)));
    }
    reading.clauses.push(clause);
  }
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
