import type { Term } from "../terms/terms.ts";
import { isFiniteVerb } from "../terms/verbs.ts";

/** How far apart two relatives of one name stand at most that « et » joins. */
const JOINED = 14;

/** The relative pronoun that opens the clause of a verb, no further than eight terms before it. */
export function clauseOpener(terms: readonly Term[], start: number): number | null {
  for (let index = start - 1; index >= 0 && index >= start - 8; index -= 1) {
    const term = terms[index]!;
    if (term.tags.has("Rel") && !/^(?:que|qu'|ou)$/.test(term.normal)) return index;
    if (/^(?:que|qu')$/.test(term.normal) && isBehindParty(terms, index)) return index;
    if (/^où$/i.test(term.text)) return index;
    if (term.tags.has("Comma") || term.tags.has("Semicolon") || isFiniteVerb(terms, index)) return null;
  }
  return null;
}

/** « X que », « X, que », « X (Lyon), que », « X, que … et que »: whether a relative pronoun stands right behind a name, over a comma. */
function isBehindParty(terms: readonly Term[], relative: number): boolean {
  if (terms[relative - 1]?.normal === "et") {
    const other = terms.slice(0, relative).findLastIndex(({ tags }) => tags.has("Rel"));
    return other >= 0 && relative - other < JOINED && isBehindParty(terms, other);
  }
  const last = terms[relative - 1]?.tags.has("Comma") === true ? relative - 2 : relative - 1;
  const close = terms[last]?.tags.has("Close") === true;
  const open = close ? terms.findLastIndex(({ tags }, at) => at < last && tags.has("Open")) : -1;
  return terms[close ? open - 1 : last]?.party != null;
}
