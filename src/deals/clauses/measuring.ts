import { MEASURES } from "../terms/measures.ts";
import type { Term } from "../terms/terms.ts";
import { isFiniteVerb } from "../terms/verbs.ts";
import type { Trigger } from "./grammar.ts";
import { PROVIDED } from "./provisions.ts";

/** Where a verb group of measure that a finite verb opens ends (« a rapporté »), null where it opens none. */
export function measuring(terms: readonly Term[], from: number): number | null {
  // « s'est conclue » tells when, not how much.
  const passive =
    !/^(?:se|s')$/.test(terms[from - 1]?.normal ?? "") &&
    terms.slice(from, from + 3).some((term) => term.tags.has("Etre"));
  const at = terms.findIndex(
    (term, index) =>
      index >= from &&
      index < from + 4 &&
      (MEASURES.some((tag) => term.tags.has(tag)) ||
        /^plafonn(?:e|ent|ait|aient|era)$/.test(term.normal) ||
        (index > from && passive && PROVIDED.test(term.normal))),
  );
  if (at < 0) return null;
  const between = terms.slice(from, at);
  return between.every((term) =>
    ["Avoir", "Etre", "Adv", "Clitic", "Pouvoir", "Devoir"].some((tag) => term.tags.has(tag)),
  )
    ? at
    : null;
}

/** « le tour, mené par X, s'élève à 5 M€ »: whether a participle stands between a noun and its measure or sum. */
export function isAside(terms: readonly Term[], noun: Trigger, participle: Trigger): boolean {
  const { start } = participle;
  if (noun.form !== "noun" || noun.end < start - 2) return false;
  if (!terms[start]!.tags.has("Participle") || terms[start + 1]?.normal !== "par") return false;
  if (terms.slice(noun.end, start).some((term) => term.money !== null || term.party !== null)) return false;
  if (sumBehind(terms, start + 2)) return true;
  if (noun.end !== start - 1 || !terms[start - 1]!.tags.has("Comma")) return false;
  const close = terms.findIndex((term, index) => index > start && term.tags.has("Comma"));
  // « s'élève », spelt like a pupil once folded, is no verb here.
  return close > 0 && (measuring(terms, close + 1) !== null || terms[close + 2]?.normal === "eleve");
}

/** What leads from a list of agents to the sum of what they did: « mené par X, de 5 M€ », « mené par X : 5 M€ », « … (5 M€) ». */
const TO_SUM =
  /^(?:: ?|\( ?|, (?:(?:de|d'|pour|a hauteur de|d' un montant(?: total)? de|d' un total de|pour un (?:montant|total)(?: total)? de) ?)?)$/;

/** Whether the sum of an operation follows right behind the list of parties that starts on a term. */
function sumBehind(terms: readonly Term[], from: number): boolean {
  const sum = terms.findIndex((term, index) => index >= from && term.money !== null);
  if (sum < 0) return false;
  const last = terms.findLastIndex((term, index) => index >= from && index < sum && term.party !== null);
  if (last < 0 || terms.slice(from, last).some((_, index) => isFiniteVerb(terms, from + index))) return false;
  const between = terms.slice(last + 1, sum).map(({ normal }) => normal);
  // « mené par X, 3 M€, et Y, 2 M€ »: what each of them gives.
  const each = between.length === 1 && terms[sum + 1]?.tags.has("Comma") === true;
  return TO_SUM.test(between.join(" ")) && !each;
}
