import type { Filler, Telling } from "../telling.ts";
import { fold } from "../terms/fold.ts";

/** Frames of who did not get what he bid for. */
const LOST =
  /\/bid-(?:lost|not-taken|beaten|beaten-here|outdone|missed|turned-down|dropped|withdrawn|vie|come-forward|thought-of)$|\/(?:run-for|show-interest|candidate|candidate-for|coveted|covet)$/;

/** Words, folded, of those who bid together. */
const TOGETHER =
  /\b(?:consortium|tandem|duo|trio|attelage|alliance|ensemble|allies?|associes?|conjoint\w*|communes?|groupement|pool)\b/;

/** What says of several that each does it by himself, folded. */
const EACH = /\bchacune?\b/;

/** « X et Y, jugés trop peu offrants, ont été écartés »: of each who lost, unless they bid together, a bid of its own. */
export function rivalsApart(body: string, telling: Telling): Telling[] {
  const losers = telling.fillers.filter(({ role, by }) => role === "acquirer" && by === "grammar");
  // A sum told in another sentence is of none of them.
  const own = telling.amount !== null && telling.amount.rule !== "across/operation";
  if (telling.kind !== "acquisition" || losers.length < 2) return [telling];
  const from = Math.min(telling.trigger.start, ...losers.map(({ span }) => span.start));
  const to = Math.max(telling.trigger.end, ...losers.map(({ span }) => span.end));
  // « X et Y ont chacun offert 3 M€ »: each his own bid, of as much.
  const each = /\/bid/.test(telling.frame.name) && EACH.test(fold(body.slice(from, to)));
  if (each) return losers.map((loser) => alone(telling, loser, losers, telling.amount));
  if (!LOST.test(telling.frame.name) || own) return [telling];
  // « X et Y ont été écartés malgré leur offre commune »: the rest of the sentence may say it as well.
  const rest = /^[^.!?\n]*/.exec(body.slice(to, to + BEHIND))?.[0] ?? "";
  if (to - from > LONGEST || TOGETHER.test(fold(body.slice(Math.max(0, from - BEFORE), to) + rest)))
    return [telling];
  return losers.map((loser) => alone(telling, loser, losers, null));
}

/** The telling as one of several bidders' own. */
function alone(
  telling: Telling,
  bidder: Filler,
  bidders: readonly Filler[],
  amount: Telling["amount"],
): Telling {
  return {
    ...telling,
    fillers: [bidder, ...telling.fillers.filter((filler) => !bidders.includes(filler))],
    amount,
    tranches: [...telling.tranches],
    sources: [...telling.sources],
  };
}

/** How many characters those who lost and what is said of them take at most, and how many before and behind them may name a pair. */
const LONGEST = 400;
const BEFORE = 30;
const BEHIND = 150;
