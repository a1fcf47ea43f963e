import type { Telling } from "../telling.ts";
import { fold } from "../terms/fold.ts";

/** Frames of who did not get what he bid for. */
const LOST =
  /\/bid-(?:lost|not-taken|beaten|beaten-here|outdone|missed|turned-down|dropped|withdrawn)$|\/(?:run-for|show-interest)$/;

/** Words, folded, of those who bid together. */
const TOGETHER =
  /\b(?:consortium|tandem|duo|trio|attelage|alliance|ensemble|allies?|associes?|conjoint\w*|communes?|groupement|pool)\b/;

/** « X et Y, jugés trop peu offrants, ont été écartés »: of each who lost, unless they bid together, a bid of its own. */
export function rivalsApart(body: string, telling: Telling): Telling[] {
  const losers = telling.fillers.filter(({ role, by }) => role === "acquirer" && by === "grammar");
  // A sum told in another sentence is of none of them.
  const own = telling.amount !== null && telling.amount.rule !== "across/operation";
  if (!LOST.test(telling.frame.name) || own || losers.length < 2) return [telling];
  const from = Math.min(telling.trigger.start, ...losers.map(({ span }) => span.start));
  const to = Math.max(telling.trigger.end, ...losers.map(({ span }) => span.end));
  // « X et Y ont été écartés malgré leur offre commune »: the rest of the sentence may say it as well.
  const rest = /^[^.!?\n]*/.exec(body.slice(to, to + BEHIND))?.[0] ?? "";
  if (to - from > LONGEST || TOGETHER.test(fold(body.slice(Math.max(0, from - BEFORE), to) + rest)))
    return [telling];
  const kept = telling.fillers.filter((filler) => !losers.includes(filler));
  return losers.map((loser) => ({
    ...telling,
    fillers: [loser, ...kept],
    amount: null,
    tranches: [...telling.tranches],
    sources: [...telling.sources],
  }));
}

/** How many characters those who lost and what is said of them take at most, and how many before and behind them may name a pair. */
const LONGEST = 400;
const BEFORE = 30;
const BEHIND = 150;
