import type { Term } from "./terms.ts";
import { isFiniteVerb } from "./verbs.ts";

/** Words, folded, for what somebody holds of a firm: « dont la participation passe à 19 % ». */
const HOLDING = /^(?:parts?|participation|mise|quote-part|poids)$/;
/** Verbs, folded, of who comes to hold a share: « qui monte à 19 % ». */
const HOLDS =
  /^(?:mont|grimp|pass|tomb|descend|det(?:ien|en)|possed|conserv|gard|controle)(?:e|a|ait|era|dra|nait|dait|d|t|ent|ont|aient|eront|dront)?$/;
/** How many terms such an aside may have, its commas apart. */
const MOST = 13;
/** How many terms before it those may stand of whom it is said. */
const REACH = 8;
/** What leads to the next of a list, folded. */
const NEXT = /^(?:et|puis|ainsi|que|de|d'|du|des|par|aupres|chez|avec|a|la|le|l'|les|fonds|groupe)$/;
/** How many such words there may be. */
const NEXT_MOST = 4;

/**
 * The terms of a sentence but for what it says in passing of the share of one of several: « souscrite par X, dont la part
 * passe de 11 à 19 %, par Y et par Z ».
 */
export function withoutShareAsides(terms: Term[]): Term[] {
  const open = terms.findIndex((_, index) => opensAside(terms, index));
  if (open < 0) return terms;
  const close = terms.findIndex(({ tags }, index) => index > open && tags.has("Comma"));
  if (close < 0 || close > open + MOST || !goesOn(terms, open, close)) return terms;
  const aside = terms.slice(open, close);
  if (aside.some(({ party, money }) => party !== null || money !== null)) return terms;
  if (aside.at(-1)?.stake == null) return terms;
  return withoutShareAsides([...terms.slice(0, open), ...terms.slice(close)]);
}

/** « , dont la participation », « , qui monte » behind somebody. */
function opensAside(terms: readonly Term[], comma: number): boolean {
  if (!terms[comma]!.tags.has("Comma")) return false;
  if (!terms.slice(Math.max(0, comma - REACH), comma).some(({ party }) => party !== null)) return false;
  const [pronoun, next, noun] = terms.slice(comma + 1, comma + 4).map(({ normal }) => normal);
  if (pronoun === "qui") return HOLDS.test(next ?? "");
  return pronoun === "dont" && /^(?:la|le|les)$/.test(next ?? "") && HOLDING.test(noun ?? "");
}

/** Whether a list goes on behind the comma that ends an aside, or what is left of a sum, or its verb: « , de Y et de Z », « , le solde par Y ». */
function goesOn(terms: readonly Term[], open: number, comma: number): boolean {
  const [article, rest] = terms.slice(comma + 1, comma + 3).map(({ normal }) => normal);
  if (article === "le" && /^(?:solde|reste|reliquat)$/.test(rest ?? "")) return true;
  // « X, dont la part monte à 19 %, a souscrit 3 M€ »: who does it, and no share of his own.
  if (terms[open + 1]?.normal === "dont" && isFiniteVerb(terms, comma + 1)) return true;
  let index = comma + 1;
  while (index < comma + 1 + NEXT_MOST && NEXT.test(terms[index]?.normal ?? "")) index += 1;
  if (terms[index]?.party?.form !== "name") return false;
  // « X, dont la part monte à 19 %, Y a investi 3 M€ »: alone behind it, another subject.
  const behind = terms[index + 1];
  return index > comma + 1 || (behind !== undefined && (behind.normal === "et" || behind.tags.has("Comma")));
}
