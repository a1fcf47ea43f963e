import { isWord } from "../clauses/antecedent.ts";
import type { Reading } from "../read.ts";
import type { Scene } from "../scene.ts";
import { type Filler, noTerms, type Telling } from "../telling.ts";
import { prepositionAt } from "../terms/prepositions.ts";
import type { Term } from "../terms/terms.ts";
import { entitiesOf } from "./discourse.ts";

/** Places of who takes what a passive says to change hands. */
const TAKING = new Set(["à", "par", "au profit de"]);
/** What joins an item to the one before it. */
const JOINT = /^(?:et|puis|tandis que|quand)$/;
/** How many terms may stand before the name of a firm: « le bureau d'études breton X ». */
const HEAD = 7;
/** The same before who takes it: « au chinois X ». */
const TAKER = 4;

/** What changes hands and who takes it, as terms, with where the item ends. */
interface Item {
  readonly firm: number;
  readonly taker: number;
}

/**
 * « X a été vendu à Y ; la société Z l'a été à W et V à U »: what else changes hands in the same way, with the verb left out
 * or a pronoun in its place.
 */
export function readGappedTakers(reading: Reading): void {
  const { scene, tellings, sentence } = reading;
  // A copy: what is read is added to the list.
  for (const host of tellings.slice()) {
    const first = host.sentence === sentence ? takerOf(scene, host) : null;
    if (first === null) continue;
    const place = scene.markers[first]?.place ?? "";
    for (let item = itemBehind(scene.terms, first, place); item !== null; ) {
      const told = tellingOf(host, scene.terms, item);
      const known = told?.fillers.some(({ entity, role }) => isTold(tellings, entity, role)) ?? true;
      if (told !== null && !known) tellings.push(told);
      item = itemBehind(scene.terms, item.taker, place);
    }
  }
}

/** Who takes what a passive tells of, as a term; null where the purchase is told otherwise. */
function takerOf({ terms, markers }: Scene, { kind, fillers, trigger }: Telling): number | null {
  if (kind !== "acquisition") return null;
  const target = fillers.find(({ role, by }) => role === "target" && by === "grammar");
  const taker = fillers.findLast(({ role, by }) => role === "acquirer" && by === "grammar");
  if (target === undefined || taker === undefined) return null;
  if (target.span.start > trigger.start || taker.span.start < trigger.end) return null;
  const at = terms.findIndex(({ start }) => start === taker.span.start);
  return at >= 0 && TAKING.has(markers[at]?.place ?? "") ? at : null;
}

/** The item that a joint opens right behind a term. */
function itemBehind(terms: readonly Term[], last: number, place: string): Item | null {
  let index = last + 1;
  const joined = ["Semicolon", "Comma"].some((tag) => terms[index]?.tags.has(tag));
  if (joined) index += 1;
  if (JOINT.test(terms[index]?.normal ?? "")) index += 1;
  if (index === last + 1) return null;
  const firm = partyFrom(terms, index, HEAD);
  if (firm === null) return null;
  const next = behindPronoun(terms, firm + 1);
  const preposition = prepositionAt(terms, next);
  if (preposition?.place !== place) return null;
  const taker = partyFrom(terms, next + preposition.length, TAKER);
  return taker === null ? null : { firm, taker };
}

/** Behind « l'a été », « l'avaient été », which stand for the verb; where they would start, without them. */
function behindPronoun(terms: readonly Term[], index: number): number {
  const [pronoun, auxiliary, been] = terms.slice(index, index + 3).map(({ normal }) => normal);
  const stands = pronoun === "l'" && been === "ete" && /^(?:a|ont|avait|avaient)$/.test(auxiliary ?? "");
  return stands ? index + 3 : index;
}

/** The first party from a term on, behind nothing but its article and what it is; null where anything else comes first. */
function partyFrom(terms: readonly Term[], from: number, most: number): number | null {
  for (let index = from; index < from + most; index += 1) {
    const term = terms[index];
    if (term === undefined || term.tags.has("Verb")) return null;
    if (term.party !== null) return index;
    if (!term.tags.has("Det") && !isWord(term) && !/^(?:de|d')$/.test(term.normal)) return null;
  }
  return null;
}

function tellingOf(host: Telling, terms: readonly Term[], { firm, taker }: Item): Telling | null {
  const fillerOf = (role: Filler["role"], index: number): Filler[] => {
    const { start, end } = terms[index]!;
    const ids = entitiesOf(terms[index]);
    return ids.length === 1
      ? [{ role, entity: ids[0]!, span: { start, end }, by: "grammar", lead: false }]
      : [];
  };
  const fillers = [...fillerOf("target", firm), ...fillerOf("acquirer", taker)];
  if (fillers.length < 2 || fillers[0]!.entity === fillers[1]!.entity) return null;
  const { start, end } = terms[firm]!;
  const fronted = host.date !== null && host.date.span.end < host.fillers[0]!.span.start;
  return {
    ...host,
    trigger: { start, end },
    fillers,
    amount: null,
    date: fronted ? host.date : null,
    ...noTerms(),
    status: { ...host.status, span: { start, end } },
  };
}

/** Whether a firm of an item has its part in what the sentence tells already. */
function isTold(tellings: readonly Telling[], entity: string, role: Filler["role"]): boolean {
  return (
    role === "target" &&
    tellings.some(({ fillers }) => fillers.some((each) => each.role === role && each.entity === entity))
  );
}
