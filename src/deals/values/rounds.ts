import type { Round } from "../../document/index.ts";
import { wordsIn } from "../across/facts.ts";
import type { Reading } from "../read.ts";
import type { Grounded, Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";

/** Words that name a round, folded, at the start of two terms. */
const ROUNDS: readonly (readonly [RegExp, Round])[] = [
  [/^(?:pre-?amorcage|pre-?seed)(?: |$)/, "pre_seed"],
  [/^(?:amorcage|seed)(?: |$)/, "seed"],
  [/^bridge(?: |$)/, "bridge"],
  [/^(?:tours?|rondes?|levees?|financements?) relais$/, "bridge"],
];
const SERIES = /^series? ([a-h])$/;

/** What a sentence that names a round has one of: a look that spares most of them the rest. */
const NAMED = /series? [a-h]|amorcage|seed|bridge|relais/;

/** The round that a stretch of terms names, null where it names none. */
export function roundIn(
  terms: readonly Term[],
  from: number,
  to: number,
  rule: string,
): Grounded<Round> | null {
  if (!NAMED.test(wordsIn(terms))) return null;
  for (let index = from; index < to; index += 1) {
    const [term, next] = [terms[index]!, terms[index + 1]];
    const words = `${term.normal} ${next?.normal ?? ""}`;
    const lettered = /^\p{Lu}$/u.test(next?.text ?? "") ? SERIES.exec(words) : null;
    if (lettered !== null)
      return {
        value: `series_${lettered[1]}` as Round,
        span: { start: term.start, end: next!.end },
        rule,
      };
    const named = ROUNDS.find(([pattern]) => pattern.test(words));
    if (named !== undefined) return { value: named[1], span: { start: term.start, end: term.end }, rule };
  }
  return null;
}

/** How far before the name of a round the words stand that make it the one just told. */
const REACH = 5;

/** « menée par X, cette série B … », « …, un tour de série B emmené par X »: the round told before has a name. */
export function nameRound(reading: Reading, near: readonly Telling[]): void {
  const { terms } = reading.scene;
  const round = roundIn(terms, 0, terms.length, "round/named");
  if (round === null) return;
  const at = terms.findIndex((term) => term.start === round.span.start);
  const before = terms.slice(Math.max(0, at - REACH), at);
  const meant = before.some(
    (term, index) =>
      /^(?:ce|cet|cette)$/.test(term.normal) ||
      (/^(?:un|une|en)$/.test(term.normal) && (before[index - 1]?.tags.has("Comma") ?? false)),
  );
  // « Tour relais pour la pépite lilloise »: what is headed so, where nobody else is named for it.
  const heads =
    at === 0 &&
    terms.slice(1, 4).some(({ normal }) => normal === "pour") &&
    terms.slice(1, 7).every(({ party }) => party?.form !== "name");
  const host = [...near, ...reading.tellings].findLast(({ kind }) => kind === "funding_round");
  if ((meant || heads) && host !== undefined) host.round ??= round;
}
