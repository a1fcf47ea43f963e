import type { Subject } from "../clauses/subject.ts";
import type { Scene } from "../scene.ts";
import { isFiniteVerb } from "../terms/verbs.ts";

/** Those who speak for a company, folded: what they do, it does. */
const BOARD = /^(?:conseils?|directions?|directoires?|administrateurs|etat-major)$/;
/** Those besides who say yes or no for it. */
const VOTERS =
  /^(?:conseils?|directions?|directoires?|administrateurs|etat-major|actionnaires|assemblees?|dirigeants|porteurs|proprietaires|fondat\w+|createurs?|heritiers|associes)$/;
/** What may stand between such a noun and its company: « le conseil d'administration de X ». */
const OFFICE = /^(?:administration|surveillance|generale|generales|directeur|principaux|respectifs?)$/;
const LINK = /^(?:de|d'|du|des|et|l'|la|le)$/;

/** The companies for which a subject speaks: « le conseil de X », « les actionnaires de X et de Y »; none for any other. */
export function boardsOf({ terms }: Scene, subject: Subject, voting: boolean): number[] {
  if (subject.kind !== "other" || !(voting ? VOTERS : BOARD).test(subject.noun)) return [];
  const found: number[] = [];
  for (let index = subject.term + 1; index < terms.length && index < subject.term + 16; index += 1) {
    const term = terms[index]!;
    if (isFiniteVerb(terms, index) || term.tags.has("Rel")) break;
    if (term.party !== null) found.push(index);
    else if (found.length > 0 && !LINK.test(term.normal)) break;
    else if (!LINK.test(term.normal) && !OFFICE.test(term.normal) && !/^\p{Ll}/u.test(term.text)) break;
  }
  const of = terms.slice(subject.term + 1, found[0] ?? 0);
  return of.some(({ normal }) => /^(?:de|d'|du)$/.test(normal)) ? found : [];
}
