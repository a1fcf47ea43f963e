import { type ParticipantCue, participantCues } from "./cues/index.ts";
import { entitiesOf } from "./discourse.ts";
import { isFiniteVerb } from "./markers.ts";
import type { Reading } from "./read.ts";
import type { Telling } from "./telling.ts";
import type { Term } from "./terms.ts";

/** What may stand between the noun of a role and its list. */
const OPENING =
  /^(?:\?|:|,|sont|est|etaient|figurent|figure|compte|on|retrouve|dont|parmi|lesquels|notamment|le|la|les|l'|a savoir|–|—)$/;
/** How many sentences back the operation may stand. */
const REACH = 3;

/** Adds to operations the parties that a sentence lists under the noun of their role: « Les vendeurs ? X et Y ». */
export function addParticipants(reading: Reading, told: readonly Telling[], before: Reading | null): void {
  const { terms } = reading.scene;
  const asked = before === null ? undefined : question(before.scene.terms);
  if (asked !== undefined) addList(reading, told, asked, -1);
  for (const [index, term] of terms.entries()) {
    if (term.party !== null || term.tags.has("Punct")) continue;
    const cue = cueAt(terms, index);
    if (cue !== undefined) addList(reading, told, cue, index);
  }
}

function cueAt(terms: readonly Term[], index: number): ParticipantCue | undefined {
  const words = terms
    .slice(Math.max(0, index - 5), index + 1)
    .map((each) => each.normal)
    .join(" ");
  return participantCues.find((each) => each.words.test(words));
}

/** « Les vendeurs ? »: the answer is the next sentence. */
function question(terms: readonly Term[]): ParticipantCue | undefined {
  return terms.length < 6 && terms.at(-1)?.normal === "?" ? cueAt(terms, terms.length - 2) : undefined;
}

/** Gives the list after a term (or at the sentence's start) to the operation that it belongs to. */
function addList(reading: Reading, told: readonly Telling[], cue: ParticipantCue, index: number): void {
  const { terms } = reading.scene;
  const fits = (each: Telling) => cue.kinds.includes(each.kind);
  const start = terms[Math.max(0, index)]!.start;
  const here = reading.tellings.filter(fits).findLast((each) => each.trigger.start < start);
  const host = here ?? told.filter((each) => each.sentence >= reading.sentence - REACH && fits(each)).at(-1);
  if (host !== undefined) for (const party of listAfter(terms, index + 1)) add(host, party, cue.role);
}

function add(host: Telling, party: Term, role: Telling["fillers"][number]["role"]): void {
  const span = { start: party.start, end: party.end };
  for (const entity of entitiesOf(party)) {
    if (host.fillers.some((each) => each.entity === entity)) continue;
    host.fillers.push({ role, entity, span, by: "grammar", lead: false });
  }
}

/** The parties of a list: over commas, conjunctions and appositions, up to a verb or a stop. */
function listAfter(terms: readonly Term[], from: number): Term[] {
  const list: Term[] = [];
  let skipped = 0;
  for (let index = from; index < terms.length && skipped < (list.length === 0 ? 8 : 12); index += 1) {
    const term = terms[index]!;
    if (term.party !== null) {
      list.push(term);
      skipped = 0;
      continue;
    }
    if (list.length === 0) {
      if (!OPENING.test(term.normal) && !term.tags.has("Adv") && !/^\p{Ll}/u.test(term.text)) break;
      if (isFiniteVerb(terms, index) && !OPENING.test(term.normal)) break;
      skipped += 2;
      continue;
    }
    if (isFiniteVerb(terms, index) || term.tags.has("Semicolon") || term.tags.has("Rel")) break;
    if (term.money !== null || term.date !== null) break;
    skipped += 1;
  }
  return list;
}
