import { resolvePronoun } from "../across/discourse.ts";
import type { Subject } from "../clauses/subject.ts";
import type { Scene } from "../scene.ts";
import type { Filler } from "../telling.ts";
import { isFiniteVerb } from "../terms/verbs.ts";
import { filler, ofTerm } from "./fillers.ts";

/** Those who speak for a company, folded: what they do, it does. */
const BOARD = /^(?:conseils?|directions?|directoires?|administrateurs|etat-major)$/;
/** Those besides who say yes or no for it. */
const VOTERS =
  /^(?:conseils?|directions?|directoires?|administrateurs|etat-major|actionnaires|adherents|societaires|cooperateurs|assemblees?|dirigeants|porteurs|proprietaires|fondat\w+|createurs?|heritiers|associes)$/;
/** Those who own a company, folded, and those who put their money into it. */
export const OWNERS =
  /^(?:(?:co)?actionnaires|associes|societaires|investisseurs|porteurs|commanditaires|bailleurs de fonds|business angels|angels)$/;
/** What a fund is called that has no name, folded. */
export const VEHICLES = /^(?:fonds|vehicules?|millesimes?|fcpr|fpci|dernier-ne)$/;
/** What a company raises, folded. */
export const ROUNDS = /^(?:levees?|tours?|augmentation|recapitalisation|serie|table)\b/;
/** What a company owes, folded. */
export const DEBTS = /^(?:dettes?|ardoise|passif|endettement|emprunts?|credits?|prets?|encours)$/;
/** What may stand between such a noun and its company: « le conseil d'administration de X ». */
const OFFICE =
  /^(?:fonds|table|capital|administration|surveillance|generale|generales|directeur|principaux|respectifs?)$/;
const LINK = /^(?:de|d'|du|des|et|l'|la|le)$/;

/** The companies for which a subject speaks: « le conseil de X », « les actionnaires de X et de Y »; none for any other. */
export function boardsOf({ terms }: Scene, subject: Subject, voting: boolean): number[] {
  return companiesOf(terms, subject, voting ? VOTERS : BOARD);
}

/** « Éconduit deux fois par le conseil de X »: the companies for which those speak by whom a participle is done, from a term on. */
export function boardsBehindBy({ terms }: Scene, from: number): number[] {
  const by = terms.findIndex(({ normal }, index) => index >= from && index < from + BY && normal === "par");
  const noun = terms.findIndex(({ tags }, index) => index > by && !tags.has("Det") && !tags.has("Poss"));
  if (by < 0 || noun < 0) return [];
  return companiesOf(terms, { kind: "other", noun: terms[noun]!.normal, term: noun }, VOTERS);
}
/** How many terms behind a participle « par » may stand. */
const BY = 6;

/** « Le nom de X circule », « les noms de X et de Y reviennent »: those whose names the subject is. */
export function namedBySubject({ terms }: Scene, subject: Subject): number[] {
  return companiesOf(terms, subject, NAME);
}
const NAME = /^noms?$/;

/** The companies whose owners or funds a subject is: « les actionnaires historiques de X », « ses actionnaires ». */
export function ownedBySubject(scene: Scene, first: Subject, nouns: RegExp): Filler[] {
  const { terms, discourse } = scene;
  const subject = headOf(terms, first, nouns);
  const named = companiesOf(terms, subject, nouns).flatMap((index) => ofTerm(scene, index, "target"));
  if (named.length > 0 || subject.kind !== "other" || !nouns.test(subject.noun)) return named;
  const own = terms
    .slice(Math.max(0, subject.term - 3), subject.term)
    .findLast(({ normal }) => /^(?:ses|leurs|son|leur)$/.test(normal));
  const whose = own === undefined ? null : resolvePronoun(discourse, "son", [], "target");
  return own === undefined || whose === null ? [] : [filler("target", whose, own, "context")];
}

/** « Le nouveau véhicule », « les principaux actionnaires »: the subject with one of certain nouns, behind its adjectives, as its word. */
function headOf(terms: Scene["terms"], subject: Subject, nouns: RegExp): Subject {
  if (subject.kind !== "other") return subject;
  const near = terms.slice(subject.term, subject.term + 3);
  const at = near.findIndex(({ normal, party }) => party === null && nouns.test(normal));
  return at < 1 ? subject : { kind: "other", noun: near[at]!.normal, term: subject.term + at };
}

/** The companies that stand with « de » behind a subject of certain nouns. */
function companiesOf(terms: Scene["terms"], subject: Subject, nouns: RegExp): number[] {
  if (subject.kind !== "other" || !nouns.test(subject.noun)) return [];
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
