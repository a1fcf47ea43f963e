import { remembered } from "../terms/remember.ts";
import type { Term } from "../terms/terms.ts";
import { isFiniteVerb } from "../terms/verbs.ts";

/** A relative clause: its pronoun, its verb and the term behind its last. */
export interface Relative {
  readonly start: number;
  readonly verb: number;
  readonly end: number;
}

/** The relative clauses of a sentence that say more of a noun: neither « ce qui », nor « c'est X qui ». */
export const relativesIn = remembered((terms): readonly Relative[] =>
  terms.flatMap((term, start) => {
    if (!term.tags.has("Rel") || !opensRelative(terms, start)) return [];
    const verb = terms.findIndex((_, index) => index > start && isFiniteVerb(terms, index));
    if (verb < 0) return [];
    // « …, dont le vaccin entre en phase 3, a annoncé mardi Y »: what looks like a preposition may be its verb.
    const said = terms.findIndex((_, index) => index > start && index < verb && opensReport(terms, index));
    if (said >= 0) return [{ start, verb: said, end: said }];
    const close = terms.findIndex(
      ({ tags }, index) =>
        index > verb &&
        ((tags.has("Comma") && !goesOn(terms, index)) ||
          tags.has("Dash") ||
          tags.has("Semicolon") ||
          tags.has("Close")),
    );
    return [{ start, verb, end: close < 0 ? terms.length : close }];
  }),
);

/** « …, a annoncé mardi Y », « …, ont indiqué les deux sociétés »: a comma behind which stands who says all this. */
function opensReport(terms: readonly Term[], comma: number): boolean {
  return (
    terms[comma]!.tags.has("Comma") &&
    /^(?:a|ont|avait|avaient)$/.test(terms[comma + 1]?.normal ?? "") &&
    terms
      .slice(comma + 2, comma + 5)
      .some(({ normal }) =>
        /^(?:annonc|indiqu|precis|declar|affirm|confirm|explique|revel|fait)/.test(normal),
      )
  );
}

/** « …, qui a levé 5 M€ en 2020, puis 12 en 2022, »: what a relative goes on with behind a comma. */
function goesOn(terms: readonly Term[], comma: number): boolean {
  return (
    terms[comma + 1]?.normal === "puis" &&
    ![comma + 2, comma + 3, comma + 4].some((index) => isFiniteVerb(terms, index))
  );
}

function opensRelative(terms: readonly Term[], index: number): boolean {
  const { normal } = terms[index]!;
  const before = terms[index - 1];
  const noun = before?.tags.has("Comma") === true ? terms[index - 2] : before;
  if (normal === "qui" || normal === "dont")
    return (
      before !== undefined &&
      !/^(?:ce|ceux|celui|celle|celles)$/.test(before.normal) &&
      !before.tags.has("Prep") &&
      !terms.slice(Math.max(0, index - 6), index).some((term) => term.normal === "c'")
    );
  // « que » is a relative behind a name alone: elsewhere it may open what somebody says.
  return (normal === "que" || normal === "qu'") && noun?.party != null;
}

/** Verbs that tell when an operation itself was done: « le rachat de X, qui a été bouclé en mai ». */
const OF_OPERATION =
  /^(?:boucl|conclu|finalis|sign|annonc|clotur|lanc|realis|interven|intervien|acheve|effectu|date|remont|devoil|revel|evoqu|paraph|scell|ratifi|ficel|rendue?s? public|signifi|officialis|retir|renonc|abandon|echou|capot)/;

/** Whether a date and a trigger stand on two sides of a relative clause: each is told of something else. */
export function isApart(terms: readonly Term[], date: number, trigger: number): boolean {
  const relatives = relativesIn(terms);
  if (relatives.length === 0) return false;
  const around = (index: number) => relatives.findLast(({ start, end }) => start < index && index < end);
  const [ofDate, ofTrigger] = [around(date), around(trigger)];
  if (ofDate !== undefined && ofDate !== ofTrigger)
    return !terms.slice(ofDate.start, date).some(({ normal }) => OF_OPERATION.test(normal));
  if (ofTrigger === undefined || ofDate === ofTrigger) return false;
  // « En 2019, X laisse la place à Y, qui avait racheté Z »: what is older than the main verb.
  const main = terms.findIndex((_, index) => index < ofTrigger.start && isFiniteVerb(terms, index));
  if (
    main >= 0 &&
    date < ofTrigger.start &&
    isPluperfect(terms, ofTrigger.verb) &&
    !isPluperfect(terms, main)
  )
    return true;
  if (isOfAgreement(terms, date)) return false;
  // « En 2019, X, que Y a racheté, apporte … »: the date is that of the verb behind the relative.
  const stop = terms.findIndex(({ tags }, index) => index >= ofTrigger.end && tags.has("Semicolon"));
  return terms.some(
    (_, index) => index > ofTrigger.end && (stop < 0 || index < stop) && isFiniteVerb(terms, index),
  );
}

/** « : le compromis a été paraphé mardi »: the date of the agreement itself, wherever the sentence tells what it is about. */
function isOfAgreement(terms: readonly Term[], date: number): boolean {
  const ahead = terms.slice(Math.max(0, date - 6), date).map(({ normal }) => normal);
  return ahead.some((word) => OF_OPERATION.test(word)) && ahead.some((word) => AGREEMENT.test(word));
}
const AGREEMENT =
  /^(?:accord|compromis|protocole|operation|transaction|vente|cession|contrat|rachat|promesse|acte|reprise)$/;

/** « avait racheté », « était entré ». */
export function isPluperfect(terms: readonly Term[], finite: number): boolean {
  const auxiliary =
    terms[finite]!.tags.has("Imperfect") && ["Avoir", "Etre"].some((tag) => terms[finite]!.tags.has(tag));
  return auxiliary && terms.slice(finite + 1, finite + 4).some(({ tags }) => tags.has("Participle"));
}

/** « X, nationalisé en 1982, retourne en Bourse »: whether a date is that of a participle said of somebody in passing, which a trigger is not. */
export function isOfParticiple(terms: readonly Term[], date: number, trigger: number): boolean {
  if (isOfOpening(terms, date, trigger)) return true;
  const verb = terms.slice(0, date).findLastIndex(({ tags }) => tags.has("Participle"));
  if (verb < Math.max(1, date - 4) || terms[verb - 1]?.tags.has("Comma") !== true) return false;
  if (terms.slice(verb, date).some(({ tags }) => tags.has("Comma"))) return false;
  const close = terms.findIndex(({ tags }, index) => index > date && index < date + 8 && tags.has("Comma"));
  return close >= 0 && (trigger < verb || trigger > close) && !OF_OPERATION.test(terms[verb]!.normal);
}

/** « Valorisée 3 M€ par Y lors du tour de 2021, elle s'est endettée »: a year told in the participle that opens a sentence; « Réunis samedi, ils ont voté » has the day of both. */
function isOfOpening(terms: readonly Term[], date: number, trigger: number): boolean {
  const verb = terms[0]?.tags.has("Participle") === true ? 0 : -1;
  if (verb < 0 || (terms[date]!.date?.edtf?.length ?? 0) > 7 || OF_OPERATION.test(terms[verb]!.normal))
    return false;
  const comma = terms.findIndex(({ tags }) => tags.has("Comma"));
  return date < comma && trigger > comma;
}

/** « Mardi, X, qui avait levé 2 M€ en mai, a racheté Y »: the date that opens a sentence, for its main verb alone. */
export function openingDate(terms: readonly Term[], trigger: number): number | null {
  const date = terms.findIndex((term, index) => index < 3 && term.date !== null);
  if (date < 0 || trigger < date || isApart(terms, date, trigger)) return null;
  const relatives = relativesIn(terms);
  for (let index = date + 1; index < trigger; index += 1) {
    const within = relatives.some(({ start, end }) => start <= index && index < end);
    if (within) continue;
    if (isFiniteVerb(terms, index) && trigger - index > 4) return null;
    if (["Semicolon", "Colon"].some((tag) => terms[index]!.tags.has(tag))) return null;
  }
  return relatives.some(({ start }) => start < trigger) ? date : null;
}
