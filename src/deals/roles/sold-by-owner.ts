/**
 * Whose sale or purchase « sa vente », « son rachat » is where another firm tells of it: « Son propriétaire, X, a annoncé
 * sa vente à Y », « Y est née à Lyon. Hier, X a annoncé son rachat ».
 */
import { resolvePronoun } from "../across/discourse.ts";
import { firstNamedIn } from "../across/salience.ts";
import type { Scene } from "../scene.ts";

/** An owner told by what it has, folded, as the last words before its name. */
const OWN_OWNER =
  /(?:^| )(?:son|sa) (?:\S+ )?(?:proprietaires?|actionnaire|maison[ -]mere|detent(?:eur|rice)|tutelle)(?: (?:actuel(?:le)?|majoritaire|unique|principal|historique|depuis \S+))?(?:(?: ,)? (?:\S+ ){0,3}\S+)?$/;
/** The same behind its name. */
const APPOSED =
  /^, (?:son|sa) (?:\S+ )?(?:proprietaire|actionnaire|maison[ -]mere)(?: (?:actuel(?:le)?|majoritaire|unique|principal|historique))? ,/;
/** How many terms such words take at most. */
const REACH = 8;

/** Whose sale an owner tells of by a possessive: of what it is told to own, itself left out; null where the subject is no such owner. */
export function soldByOwner({ terms, discourse }: Scene, owner: number, id: string): string | null {
  const words = (from: number, to: number) =>
    terms
      .slice(Math.max(0, from), to)
      .map(({ normal }) => normal)
      .join(" ");
  if (!OWN_OWNER.test(words(owner - REACH, owner + 1)) && !APPOSED.test(words(owner + 1, owner + REACH)))
    return null;
  return resolvePronoun(discourse, "son", [id], "target");
}

/** « Y est née à Lyon. Hier, X a annoncé son rachat »: a firm that the text names for the first time has bought the one that it has just talked of; null for others. */
export function boughtByNewcomer({ discourse }: Scene, newcomer: string): string | null {
  const { opens, sentence, standings, subject, topic, kinds } = discourse;
  const standing = standings.get(newcomer);
  const known = standing !== undefined && firstNamedIn(standing) < sentence;
  if (opens || known || newcomer === topic) return null;
  // « Hier, X devait annoncer son rachat »: by its first verb the sentence is about X by now.
  const told = subject === newcomer ? null : (subject ?? topic);
  const bought = told ?? resolvePronoun(discourse, "son", [newcomer], "target");
  return bought !== null && kinds.get(bought) === "organisation" ? bought : null;
}
