import { spokenOf } from "../across/complete.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { Reading } from "../read.ts";
import { refusal } from "../refusals/refusal.ts";
import { hasParties } from "../tell.ts";
import type { Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { isOfTold } from "./not-sums.ts";
import { weakly } from "./weak-frames.ts";

/** The refusal of a clause that says who gives or gets, but not what: this alone is made good. */
const UNTOLD = "no target";

/**
 * « Le minotier s'en est délesté en mai au profit de Y », « Il l'a confiée à Y »: what a clause that was refused for want of
 * its target tells of whom the text talks, where nothing else is told there and a pronoun stands for it.
 */
export function readRefusedLeft(
  reading: Reading,
  left: readonly Telling[],
  told: readonly Telling[],
): Telling[] {
  const { scene } = reading;
  const here = [...reading.tellings, ...reading.extensions.map(({ telling }) => telling), ...left];
  for (const { clause, telling, reason } of reading.refused) {
    if (reason !== UNTOLD || !hasClitic(scene.terms, clause) || isTold(here, clause, scene.terms)) continue;
    if (!telling.fillers.some(({ role }) => role !== "target")) continue;
    const target = spokenOf(scene, new Set(telling.fillers.map(({ entity }) => entity)));
    if (target === null || scene.discourse.kinds.get(target) === "person") continue;
    const span = telling.trigger;
    const whole: Telling = {
      ...telling,
      frame: weakly(telling.frame),
      fillers: [...telling.fillers, { role: "target", entity: target, span, by: "context", lead: false }],
    };
    if (refusal(whole, clause, scene) === null && hasParties(whole) && !isOfTold(whole, told)) return [whole];
  }
  return [];
}

/** Whether something is told within a clause. */
function isTold(here: readonly Telling[], { left, right }: Clause, terms: readonly Term[]): boolean {
  const [from, to] = [terms[left]!.start, terms[right - 1]!.end];
  return here.some(({ trigger }) => trigger.start >= from && trigger.start < to);
}

/** How many terms before a verb its pronouns may stand: « ne l'en a pas ». */
const CLITICS = 4;

/** « la confie à Y », « s'en est délesté »: whether what changes hands is told by a pronoun before the verb. */
function hasClitic(terms: readonly Term[], { trigger: { form, start } }: Clause): boolean {
  return (
    form === "verb" &&
    terms
      .slice(Math.max(0, start - CLITICS), start)
      .some(
        ({ normal, tags }) =>
          /^(?:en|lui|leur)$/.test(normal) || (/^(?:le|la|les|l')$/.test(normal) && !tags.has("Det")),
      )
  );
}
