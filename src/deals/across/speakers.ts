import { speaksForFirm } from "../clauses/leaders.ts";
import type { Term } from "../terms/terms.ts";
import { entitiesOf } from "./discourse.ts";

/** How many words may stand between who speaks and the firm: « la directrice générale adjointe de X ». */
const TITLE = 6;
/** What « nous » and its like are, folded. */
const FIRST_PERSON = /^(?:nous|notre|nos)$/;

/**
 * « « Nous avons levé 3 M€ », confie Odile Arvieux, la patronne de X »: the firm of who is quoted, where the name of the
 * firm stands outside the quotation; null where nobody is.
 */
export function quotedSpeaker(terms: readonly Term[]): string | null {
  const opened = terms.findIndex(({ text }) => text === "«");
  const closed = terms.findIndex(({ text }) => text === "»");
  if (opened < 0 && closed < 0) return null;
  if (!terms.some(({ normal }) => FIRST_PERSON.test(normal))) return null;
  const outside = (index: number): boolean =>
    (opened >= 0 && index < opened) || (closed >= 0 && index > closed && closed > opened);
  for (const [index, term] of terms.entries()) {
    if (!outside(index) || !speaksForFirm(term)) continue;
    const firm = terms.findIndex(({ party }, at) => at > index && at <= index + TITLE && party !== null);
    const plain = terms.slice(index + 1, firm).every(({ tags, text }) => !tags.has("Comma") && text !== "«");
    const of = terms.slice(index + 1, firm).some(({ normal }) => /^(?:de|d'|du|des)$/.test(normal));
    if (firm > 0 && plain && of && terms[firm]!.party?.form === "name")
      return entitiesOf(terms[firm])[0] ?? null;
  }
  return null;
}
