import type { Clause } from "../clauses/clauses.ts";
import type { Term } from "../terms/terms.ts";
import { isUnit, LENGTH, phraseAround, type Unnamed } from "./unit-phrases.ts";

/** Frames of those who offer a price: what it is for may open the sentence. */
const BIDDING = /^acquisition\/(?:bid|table|approach)$/;

/**
 * « Pour les réseaux mobiles, Y a offert 3 M€ », « Pour l'usine de Brest de X, Y proposait 3 M€ »: the business
 * without a name that a bid is for, told ahead of who bids; null where none opens the sentence.
 */
export function frontedUnit(terms: readonly Term[], { trigger, left }: Clause): Unnamed | null {
  if (!BIDDING.test(trigger.frame.name) || left > 0 || terms[0]?.normal !== "pour") return null;
  const comma = terms.findIndex(({ tags }) => tags.has("Comma"));
  if (comma < 0 || comma > LENGTH + 3 || comma > trigger.start) return null;
  const unit = terms.findIndex(
    (term, index) => index > 0 && index < comma && (term.party !== null || isUnit(terms, index)),
  );
  // « les réseaux sociaux » are nobody's.
  if (unit < 0 || terms[unit]!.party !== null || terms[unit + 1]?.normal === "sociaux") return null;
  return phraseAround(terms, unit, 0, comma) ?? withoutThing(terms, unit, comma);
}

/** « les réseaux sans fil de X »: the unit with what it goes without. */
function withoutThing(terms: readonly Term[], unit: number, comma: number): Unnamed | null {
  const end = unit + 2;
  if (
    terms[unit + 1]?.normal !== "sans" ||
    end >= comma ||
    !/^(?:les|la|le|l')$/.test(terms[unit - 1]!.normal)
  )
    return null;
  const party = terms.findIndex((term, index) => index > end && index < comma && term.party !== null);
  const owned = party > 0 && /^(?:de|d'|du)$/.test(terms[end + 1]!.normal);
  return { start: terms[unit]!.start, end: terms[end]!.end, owner: owned ? party : null, possessed: false };
}
