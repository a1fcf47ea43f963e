import type { Marker } from "../terms/markers.ts";
import { membersBefore } from "../terms/members.ts";
import type { Term } from "../terms/terms.ts";
import { isFiniteVerb } from "../terms/verbs.ts";

/** How many terms a cleft may hold between « c'est » and « qui ». */
const REACH = 40;
/** How many of them may stand before its name: « le fabricant de meubles ». */
const BEFORE_NAME = 7;

/**
 * « C'est X, fournisseur de Y, qui a racheté Z », « c'est le consortium formé par X et Y qui … »: whom a cleft brings up,
 * over what stands beside the name; null where no cleft opens before the relative, or the name stands right before it.
 */
export function cleftParties(
  terms: readonly Term[],
  markers: readonly Marker[],
  relative: number,
): readonly number[] | null {
  if (terms[relative]!.normal !== "qui") return null;
  const opener = terms.findLastIndex(
    ({ normal, tags }, index) =>
      index < relative && index > relative - REACH && tags.has("Etre") && isThis(terms[index - 1], normal),
  );
  if (opener < 0) return null;
  const within = terms.slice(opener + 1, relative);
  if (within.some((term, at) => term.depth === 0 && isClause(terms, opener + 1 + at))) return null;
  const members = membersBefore(terms, relative);
  if (members.length > 0) return members;
  // Behind a comma or brackets the name is over: « c'est X, éditeur de Y, qui »; « c'est X qui » needs no help.
  if (!terms[relative - 1]!.tags.has("Comma")) return null;
  const name = within.findIndex(({ party }) => party !== null);
  const at = opener + 1 + name;
  const set = terms[at + 1]?.tags.has("Comma") === true || terms[at + 1]?.tags.has("Open") === true;
  return name >= 0 && name < BEFORE_NAME && set && (markers[at]?.place ?? null) === null ? [at] : null;
}

function isThis(before: Term | undefined, verb: string): boolean {
  return /^(?:c'|ce)$/.test(before?.normal ?? "") && /^(?:est|etait|sera|fut|serait)$/.test(verb);
}

/** Whether a verb or a relative of its own stands on a term. */
function isClause(terms: readonly Term[], index: number): boolean {
  const { tags } = terms[index]!;
  return tags.has("Rel") || tags.has("Semicolon") || tags.has("Colon") || isFiniteVerb(terms, index);
}
