import { entitiesOf } from "../across/discourse.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { Scene } from "../scene.ts";
import type { Filler, Telling } from "../telling.ts";
import { prepositionAt } from "../terms/prepositions.ts";
import type { Term } from "../terms/terms.ts";
import { isVerb } from "../terms/verbs.ts";
import { readValues } from "./values.ts";

/** Verbs of which one participle may tell several sales of the same, one after the other. */
const SOLD = /^acquisition\/(?:sell|buy|take-over|resell)$/;
/** « … puis par ce dernier … »: who bought it before. */
const LATTER = /^(?:ce dernier|cette derniere|celui-ci|celle-ci|dernier|derniere)$/;

/** One owner after another: where his words begin, the terms that name him. */
interface Leg {
  readonly from: number;
  readonly buyers: readonly number[];
}

/**
 * « X a été racheté par Y en 2010, puis par Z en 2015 », « cédé à Y en 2010, puis en 2015 à Z »: one sale after another,
 * each with its buyer, price and date; null where a clause tells no such thing.
 */
export function splitResold(telling: Telling, clause: Clause, scene: Scene): Telling[] | null {
  const { trigger, group } = clause;
  const passive = group?.passive === true || group?.form === "participle";
  if (!SOLD.test(telling.frame.name) || trigger.form !== "verb" || !passive) return null;
  const target = telling.fillers.filter(({ role }) => role === "target");
  const place =
    trigger.frame.roles.par === "acquirer" || trigger.frame.roles.subject === "acquirer" ? "par" : "à";
  const legs = target.length > 0 ? legsOf(scene.terms, trigger.end, place) : [];
  const [first, second] = legs;
  if (first === undefined || second === undefined) return null;
  const others = telling.fillers.filter(
    ({ role, span }) =>
      role === "target" || (role !== "acquirer" && span.start < scene.terms[second.from]!.start),
  );
  return legs.map((leg, index): Telling => {
    const right = legs[index + 1]?.from ?? Math.max(clause.right, leg.buyers.at(-1)! + 1);
    const left = index === 0 ? clause.left : leg.from;
    const values = readValues(scene, { ...clause, left, right });
    const buyers = buyersOf(scene.terms, leg);
    // Who has bought it sells it next, where the verb is one of selling.
    const sellers = place === "à" && index > 0 ? buyersOf(scene.terms, legs[index - 1]!) : [];
    const { start, end } = scene.terms[leg.buyers[0]!]!;
    return {
      ...telling,
      ...values,
      trigger: index === 0 ? telling.trigger : { start, end },
      fillers:
        index === 0
          ? [...others, ...buyers]
          : [...target, ...buyers, ...sellers.map((each) => ({ ...each, role: "seller" as const }))],
    };
  });
}

function buyersOf(terms: readonly Term[], { buyers }: Leg): Filler[] {
  return buyers.flatMap((index) => {
    const { start, end } = terms[index]!;
    return entitiesOf(terms[index]).map(
      (entity): Filler => ({ role: "acquirer", entity, span: { start, end }, by: "grammar", lead: false }),
    );
  });
}

/** The owners behind a participle, parted by « puis »; none where anything else is told before the last of them. */
function legsOf(terms: readonly Term[], start: number, place: string): Leg[] {
  const cuts = [start];
  for (let index = start; index < terms.length; index += 1) {
    const term = terms[index]!;
    if (isVerb(terms, index) || term.tags.has("Semicolon") || term.tags.has("Rel")) break;
    if (/^(?:puis|enfin|ensuite)$/.test(term.normal) && index > cuts.at(-1)!) cuts.push(index);
  }
  const legs: Leg[] = [];
  for (const [at, from] of cuts.entries()) {
    const buyers = buyersIn(terms, from, cuts[at + 1] ?? terms.length, place, at > 0);
    if (buyers.length === 0) break;
    legs.push({ from, buyers });
  }
  return legs;
}

/** Who stands behind a preposition between two terms, with those joined to him by « et ». */
function buyersIn(terms: readonly Term[], from: number, to: number, place: string, later: boolean): number[] {
  for (let index = from; index < to && index < from + 14; index += 1) {
    if (isVerb(terms, index)) return [];
    // « puis redressé par Y », « puis l'usine à Y »
    if (later && !isWhen(terms[index]!)) return [];
    const preposition = prepositionAt(terms, index);
    if (preposition === null || preposition.place !== place) continue;
    const behind = index + preposition.length;
    if (LATTER.test(terms[behind]?.normal ?? "") || LATTER.test(terms[behind + 1]?.normal ?? "")) continue;
    const party = terms.findIndex((term, at) => at >= behind && at < behind + 4 && term.party !== null);
    if (party < 0 || party >= to) continue;
    const joined = terms[party + 1]?.normal === "et" && terms[party + 2]?.party != null;
    return joined && party + 2 < to ? [party, party + 2] : [party];
  }
  return [];
}

/** A date, an adverb, a preposition, « ce dernier »: what a sale told without its verb has before who buys. */
function isWhen({ date, tags, normal }: Term): boolean {
  return (
    date !== null ||
    ["Adv", "Comma", "Conj", "Det", "Prep", "Contracted", "Pronoun"].some((tag) => tags.has(tag)) ||
    LATTER.test(normal) ||
    /^(?:par|a|au|aux|en|puis|enfin|ensuite)$/.test(normal)
  );
}
