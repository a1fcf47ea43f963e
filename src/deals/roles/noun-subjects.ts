import { either, inTurn } from "../../rules/alternatives.ts";
import { entitiesOf } from "../across/discourse.ts";
import type { Trigger } from "../clauses/grammar.ts";
import { mainSubjectIn, type Subject, subjectOf } from "../clauses/subject.ts";
import type { Scene } from "../scene.ts";
import type { Filler } from "../telling.ts";
import { foldedWords } from "../terms/folded.ts";
import type { Term } from "../terms/terms.ts";
import { type VerbGroup, verbGroupAt } from "../terms/verb-group.ts";
import { isFiniteVerb } from "../terms/verbs.ts";

/** « Un an après son rachat par Y, X supprime … »: whose it was stands behind the comma, as the subject. */
export function subjectAhead({ terms, markers }: Scene, from: number): string | null {
  // « Depuis son rachat par Y, spécialiste du bois, en 2019, X supprime … »: behind the last comma before the verb.
  const verb = terms.findIndex((_, index) => index > from && isFiniteVerb(terms, index));
  const comma = terms.findLastIndex(({ tags }, index) => index >= from && index < verb && tags.has("Comma"));
  if (comma < 0) return null;
  for (let index = comma + 1; index < Math.min(terms.length, comma + 5); index += 1) {
    const term = terms[index]!;
    if (term.party === null) continue;
    const bare = (markers[index]?.place ?? null) === null && isFiniteVerb(terms, index + 1);
    return bare ? (entitiesOf(term)[0] ?? null) : null;
  }
  return null;
}

/** « X a bondi après l'annonce de son rachat par Y »: whose it was is the subject of the verb before, unless it acts. */
export function subjectBehind(
  { terms, markers }: Scene,
  noun: number,
  fillers: readonly Filler[],
): string | null {
  const verb = terms.findLastIndex((_, index) => index < noun && isFiniteVerb(terms, index));
  if (verb < 0) return null;
  const subject = subjectOf(terms, markers, verbGroupAt(terms, verb));
  const ids = subject.kind === "parties" ? entitiesOf(terms[subject.terms[0]!]) : [];
  const [id] = ids;
  return ids.length !== 1 || id === undefined || fillers.some(({ entity }) => entity === id) ? null : id;
}

/** What a noun hangs on that opens a sentence: « Avec cette levée de 2 M€, X … », « Fort de … », « Après … ». */
const FRONTING = /^(?:avec|grace|apres|fort|forte|forts|fortes|via|suite|a|par|depuis|outre|malgre)$/;

/** « Avec le rachat de Y, X double de taille »: who acts is the subject of the sentence that the noun opens. */
export function frontedSubject({ terms }: Scene, noun: number, end: number): Subject | null {
  if (noun > 6 || !FRONTING.test(terms[0]?.normal ?? "")) return null;
  if (terms.slice(0, noun).some((term, index) => term.party !== null || isFiniteVerb(terms, index)))
    return null;
  const comma = terms.findIndex((term, index) => index >= end && term.tags.has("Comma"));
  const main = mainSubjectIn(terms);
  return comma > 0 && main.kind === "parties" && (main.terms[0] ?? 0) > comma ? main : null;
}

/** Verbs, folded, of getting bigger. */
const GROWING = new RegExp(
  inTurn(
    "^",
    either(
      String.raw`grand(?:i|it|issait|issent)|gross(?:i|it|issait|issent)|cru|croit|enfl\w+|etoff\w+`,
      String.raw`agrandi\w*|renforc\w+|develop\w+|doubl\w+|tripl\w+|bati\w*|construi\w+|appu[iy]\w+`,
      String.raw`elargi\w*|diversifi\w+|muscl\w+|hiss\w+|implant\w*|install\w+|etend\w*|acceler\w+`,
      String.raw`complet\w+|poursui\w+|consolid\w+|confort\w+|lanc\w+|entr(?:e|ent|er|ait|era)|arriv\w+`,
      String.raw`debarqu\w+|perc\w+|mont\w+|gagn\w+|attaqu\w+|enrichi\w*|positionn\w+|verticalis\w+`,
      String.raw`internationalis\w+`,
    ),
    "$",
  ),
);
/** What, folded, comes between such a verb and that by which. */
const BY_WHICH = /\b(?:par|avec|grace (?:a|au|aux)|a coups? de|au moyen de|via|sur|a travers) (?:\S+ ){0,3}$/;

/** « X a grandi par les rachats de Y et de Z »: who grows by purchases has made them. */
export function growsBy(
  terms: readonly Term[],
  { verb, passive }: VerbGroup,
  { frame, form, start }: Trigger,
): boolean {
  if (form !== "noun" || frame.roles.subject !== "acquirer" || passive || verb >= start) return false;
  if (!GROWING.test(terms[verb]!.normal)) return false;
  const between = terms.slice(verb + 1, start);
  return between.every(({ party }) => party === null) && BY_WHICH.test(`${foldedWords(between)} `);
}
