import type { Clause } from "../clauses/clauses.ts";

/** « X a racheté Y »: told as a fact by the verb of the deal itself, so that words around it are about other things. */
export function isAsserted({ trigger, group }: Clause): boolean {
  return (
    trigger.form === "verb" &&
    trigger.frame.status === undefined &&
    group?.form === "finite" &&
    !group.negated &&
    group.governor === null &&
    (group.tense === "perfect" ||
      group.tense === "pluperfect" ||
      group.tense === "past" ||
      // « Les banques avancent 3 M€ à X et renoncent à leurs gages »
      (group.tense === "present" && /\/(?:advance|lend|award|subsidise)$/.test(trigger.frame.name)))
  );
}
