import type { Term } from "../terms/terms.ts";
import { type VerbGroup, verbGroupAt } from "../terms/verb-group.ts";
import type { Trigger } from "./grammar.ts";

/** Participles that say how money told by a noun was given or got: « un prêt de 2 M€, souscrit par X ». */
export const PROVIDED =
  /^(?:souscri|vers|accord|consent|octroy|apport|allou|plac|debloqu|attribu|pret|obten|contract|emis|sign|conclu|financ|fourni|decroch|promi|garanti|reuni|mobilis|collect)\w*$/;
/** Kinds told by the noun of an instrument. */
const INSTRUMENTS = new Set<string>(["debt_financing", "grant", "funding_round"]);

/** Leaves out the participles that only tell more of the loan or subsidy named right before them. */
export function withoutProvisions(terms: readonly Term[], found: readonly Trigger[]): Trigger[] {
  const triggers = withoutCheques(terms, withoutSizes(terms, found));
  const nouns = triggers.filter(({ form, frame }) => form === "noun" && INSTRUMENTS.has(frame.kind));
  if (nouns.length === 0) return [...triggers];
  return triggers.filter(
    (trigger) =>
      !(
        trigger.form === "verb" &&
        // « Ce prêt est consenti par Y »: a sentence without a sum adds who lends to what was told before.
        !(trigger.frame.name === "extend/granted" && terms.every(({ money }) => money === null)) &&
        PROVIDED.test(terms[trigger.start]!.normal) &&
        isPassive(verbGroupAt(terms, trigger.start)) &&
        nouns.some((noun) => isRightAfter(terms, noun.end, trigger.start) && !isToldBefore(terms, noun))
      ),
  );
}

/** « le ticket de 2 M€ qu'a pris Y dans X »: its relative tells it, sum and all. */
function withoutCheques(terms: readonly Term[], triggers: readonly Trigger[]): readonly Trigger[] {
  return triggers.filter(
    (noun) =>
      noun.frame.name !== "equity_investment/entry" ||
      !triggers.some(({ frame, start }) => {
        const between = terms.slice(noun.end, start);
        return (
          frame.name === "equity_investment/cheque-that" &&
          between.length < 12 &&
          between.some(({ normal }) => /^(?:que|qu')$/.test(normal)) &&
          !between.some(({ tags }) => tags.has("Comma"))
        );
      }),
  );
}

/** « ferme son deuxième fonds, doté de 2 M€ »: how large a fund is, no gift to it. */
function withoutSizes(terms: readonly Term[], triggers: readonly Trigger[]): readonly Trigger[] {
  const fund = triggers.find(({ frame }) => frame.kind === "fund_closing");
  if (fund === undefined) return triggers;
  return triggers.filter(
    ({ frame, form, start }) =>
      !(
        frame.kind === "grant" &&
        form === "verb" &&
        start >= fund.end &&
        /^dotee?s?$/.test(terms[start]!.normal) &&
        verbGroupAt(terms, start).form === "participle"
      ),
  );
}

/** « La levée a été souscrite par X »: with no sum, the noun tells nothing, and who subscribed is said by its verb. */
function isToldBefore(terms: readonly Term[], { frame, start, end }: Trigger): boolean {
  return (
    frame.kind === "funding_round" &&
    /^(?:le|la|l'|ce|cet|cette)$/.test(terms[start - 1]?.normal ?? "") &&
    !terms.slice(end, end + 10).some(({ money }) => money !== null)
  );
}

/** A bare participle, or a passive whose subject the noun is: « une aide a été versée par X ». */
function isPassive({ form, passive }: VerbGroup): boolean {
  return form === "participle" || (form === "finite" && passive);
}

/** Whether nothing but the noun's own sum, date and adjectives stands between it and the participle. */
function isRightAfter(terms: readonly Term[], noun: number, participle: number): boolean {
  if (participle < noun || participle > noun + 10) return false;
  return terms
    .slice(noun, participle)
    .every(
      (term, index, all) =>
        (term.party === null || /^(?:par|l'|la|le)$/.test(all[index - 1]?.normal ?? "")) &&
        !["Semicolon", "Rel", "Conj"].some((tag) => term.tags.has(tag)) &&
        (!term.tags.has("Verb") ||
          term.tags.has("Avoir") ||
          term.tags.has("Etre") ||
          term.tags.has("MaybeNoun") ||
          term.tags.has("Participle")),
    );
}
