import type { DealStatus } from "../../document/index.ts";
import type { Term } from "../terms/terms.ts";
import type { VerbGroup } from "../terms/verb-group.ts";
import { isOnlyLate } from "./only-late.ts";

/** Verbs (lemma tags) of what one plans, whose object may be a noun: « ne prévoit pas de vente ». */
const PLANNING = ["Envisager", "Prevoir", "Compter", "Songer", "Entendre", "Projeter"];
/** Verbs (lemma tags) of what one has in mind. */
const MEANING = [...PLANNING, "Vouloir", "Souhaiter", "Chercher", "Penser", "Desirer", "Ambitionner"];
/** Tenses of what one has in mind now, or had at the time told of. */
const ONGOING = new Set(["present", "imperfect", "conditional"]);
/** How far behind its verb the negation, and before the infinitive what narrows it, may stand. */
const NEAR = 5;
/** Words, folded, that deny no more than a part, a time or a price. */
const NARROWED = /^(?:que|qu'|seulement|uniquement|simplement|juste|forcement|encore|tout|toute|toutes)$/;

/** « ne compte pas racheter Y », « n'a pas souhaité céder Y »: what one does not mean to do is denied, what one did not is off. */
export function statusOfNotMeant(terms: readonly Term[], group: VerbGroup | null): DealStatus | null {
  if (group?.form !== "infinitive" || isOnlyLate(terms, group.verb)) return null;
  const meaning = group.governor;
  if (meaning === null || !meaning.negated || meaning.governor?.negated === true) return null;
  if (!MEANING.some((tag) => terms[meaning.verb]?.tags.has(tag)) || group.verb - meaning.verb > NEAR)
    return null;
  const words = terms.slice(meaning.start, group.verb + 2).map(({ normal }) => normal);
  const no = words.find((word) => /^(?:pas|plus|point|nullement|aucunement|jamais)$/.test(word));
  if (no === undefined || words.some((word) => NARROWED.test(word))) return null;
  return no !== "plus" && ONGOING.has(meaning.tense) ? "denied" : "cancelled";
}

/** « n'envisage pas, à ce jour, de céder Y », « ne prévoit pas de vente »: whether a verb of planning denies what stands anywhere behind it. */
export function isNotPlanned(terms: readonly Term[], verb: VerbGroup | null, trigger: number): boolean {
  if (verb === null || !verb.negated || !/^(?:present|imperfect)$/.test(verb.tense)) return false;
  if (!PLANNING.some((tag) => terms[verb.verb]?.tags.has(tag)) || verb.verb > trigger) return false;
  const between = terms.slice(verb.start, trigger).map(({ normal }) => normal);
  return (
    between.some((word) => /^(?:pas|nullement|aucunement)$/.test(word)) &&
    !between.some((word) => /^(?:que|qu'|avant|encore|seulement)$/.test(word))
  );
}
