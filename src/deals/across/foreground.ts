import { since, type Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { verbGroupAt } from "../terms/verb-group.ts";
import { firstVerbIn } from "./facts.ts";

/** How many sentences back the news may stand to which a text comes back over its background. */
const REACH = 10;
/** Kinds whose shares change hands: their prices are told in the same words. */
const BOUGHT = new Set<string>(["acquisition", "equity_investment", "merger"]);

/**
 * The operation that a sentence goes on telling where the last one is background: « X a racheté Y mardi. Z détient X
 * depuis 2020. Le prix s'élève à 3 M€ » speaks of the news, « Le prix s'élevait » may speak of what was told last.
 */
export function foregroundOf(
  last: Telling,
  told: readonly Telling[],
  sentence: number,
  terms: readonly Term[],
): Telling {
  const ended = last.date?.value.latest ?? null;
  // Right behind it, what is told is told of it.
  if (sentence - last.sentence < 2) return last;
  if (ended === null || !BOUGHT.has(last.kind) || isPast(terms)) return last;
  const news = since(told, sentence - REACH).findLast(({ kind, date }) => {
    const began = date?.value.earliest ?? null;
    return BOUGHT.has(kind) && began !== null && began > ended;
  });
  return news ?? last;
}

/** Whether the main verb tells of a past that is over: « s'élevait », « avait atteint », « fut ». */
function isPast(terms: readonly Term[]): boolean {
  const verb = firstVerbIn(terms);
  if (verb < 0)
    return terms.some(({ normal }) => /^(?:elevait|eleva|montait|atteignait|representait)$/.test(normal));
  return ["imperfect", "pluperfect", "past"].includes(verbGroupAt(terms, verb).tense);
}
