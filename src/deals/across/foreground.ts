import { mainVerbIn } from "../clauses/main-verb.ts";
import { since, type Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { verbGroupAt } from "../terms/verb-group.ts";
import { isLongPast } from "./about.ts";
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
  const fresh = newsOver(last, told, sentence, terms, ({ kind }) => BOUGHT.has(kind));
  if (fresh !== undefined) return fresh;
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

/**
 * The news that a sentence comes back to right behind what had happened years before, of the operations that fit:
 * « X rachète Y. Il avait repris Z en 2019. Le vendeur, W, se recentre » speaks of Y, « X a repris Z en 2019. Le prix a
 * été fixé à 3 M€ » of Z.
 */
export function newsOver(
  last: Telling,
  told: readonly Telling[],
  sentence: number,
  terms: readonly Term[],
  fits: (each: Telling) => boolean,
): Telling | undefined {
  if (!isLongPast(last) || isPast(terms) || isOfLast(last, sentence, terms)) return undefined;
  return since(told, sentence - REACH).findLast(
    (each) => fits(each) && !isLongPast(each) && each.status.value !== "cancelled",
  );
}

/**
 * Whether a sentence that is not in the past goes on with what was told as past: right behind it « Prix : 3 M€ » and
 * « L'accord lui a donné 10 % », but not « La vente a été conclue » behind a pluperfect, which it would be told in.
 */
function isOfLast({ earlier, sentence: told }: Telling, sentence: number, terms: readonly Term[]): boolean {
  const verb = mainVerbIn(terms);
  // « L'opération porte sur 3 M€ » has its verb in what may be a noun.
  if (verb < 0) return sentence - told < 2 && !terms.some(({ tags }) => tags.has("Verb"));
  const { tense, passive } = verbGroupAt(terms, behindAuxiliary(terms, verb));
  return tense === "perfect" && (earlier !== true || (!passive && sentence - told < 2));
}

/** The participle that an auxiliary leads: « a ainsi donné »; the verb itself where it leads none. */
function behindAuxiliary(terms: readonly Term[], verb: number): number {
  if (!["Avoir", "Etre"].some((tag) => terms[verb]!.tags.has(tag))) return verb;
  const next = terms.findIndex(({ tags }, index) => index > verb && !tags.has("Adv") && !tags.has("Neg"));
  const { tags } = terms[next] ?? {};
  if (tags?.has("Etre") === true && tags.has("Participle")) return behindAuxiliary(terms, next);
  return tags?.has("Participle") === true ? next : verb;
}

/** Whether the main verb tells of a past that is over: « s'élevait », « avait atteint », « fut ». */
function isPast(terms: readonly Term[]): boolean {
  const verb = firstVerbIn(terms);
  if (verb < 0)
    return terms.some(({ normal }) => /^(?:elevait|eleva|montait|atteignait|representait)$/.test(normal));
  return ["imperfect", "pluperfect", "past"].includes(verbGroupAt(terms, verb).tense);
}
