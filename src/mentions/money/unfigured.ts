import { scale, wordEnd } from "../../rules/index.ts";
import { readAmountSum } from "./amount-sum.ts";
import { type CurrencyReading, readCurrency } from "./currency.ts";
import { endsPhrase } from "./ellipsis.ts";
import { multipliers } from "./lexicon.ts";
import type { RuleName } from "./rules.ts";
import type { Sum } from "./sum.ts";

const vagueBefore =
  /(?<![\p{L}\p{N}])(?:plusieurs|quelques|des|de nombreux|de nombreuses|maints|maintes|dizaines et)[ \u00A0\u202F]$/iu;
const oneBefore =
  /(?<![\p{L}\p{N}])(?:une?)[ \u00A0\u202F](?:(?:bonne|petite|grosse|bon|petit|gros|seul)[ \u00A0\u202F])?$/iu;
const fractionBefore =
  /(?<![\p{L}\p{N}])(?:(?<half>(?:un[ \u00A0\u202F])?demi(?:[-\u2010\u2011]|[ \u00A0\u202F]))|(?<three>trois[ -]quarts de[ \u00A0\u202F])|(?<quarter>un quart de[ \u00A0\u202F])|(?<sign>½[ \u00A0\u202F]?))$/iu;

/** A sum that starts with a magnitude or a collective: « un million », « le milliard d'euros », « quelques centaines de milliers ». */
export function readMagnitudeSum(
  text: string,
  start: number,
  end: number,
  sums: Sum[],
  bares: number[],
): number {
  const chain = readChain(text, start, end);
  const currency = readCurrency(text, chain.end);
  if (currency !== null && currency.exponent > 0) return chain.end;
  const before = text.slice(Math.max(0, start - 24), start);
  if (currency === null && !chain.scaled) {
    const single = oneBefore.exec(before);
    if (single !== null && !chain.plural && endsPhrase(text, chain.end)) {
      bares.push(start - single[0].length);
    }
    return chain.end;
  }
  const one = chain.plural ? null : oneBefore.exec(before);
  if (one !== null && !chain.collective) return readAmountSum(text, start - one[0].length, end, sums, bares);
  const sum = readUnfigured(chain, currency, start, before);
  if (sum === null) return chain.end;
  sums.push(sum);
  return sum.end;
}

const definiteBefore = /(?<![\p{L}\p{N}])(?:le|du|au|ce|premier|prochain|un)[ \u00A0\u202F]$/iu;

/** The sum of a chain that no figure leads, by the words before it: « plusieurs », « un demi », « une », « le ». */
function readUnfigured(
  chain: Chain,
  currency: CurrencyReading | null,
  start: number,
  before: string,
): Sum | null {
  const vague = chain.plural ? vagueBefore.exec(before) : null;
  if (vague !== null) {
    if (currency === null && !/quelques|plusieurs/i.test(vague[0])) return null;
    return unfiguredSum(chain, currency, start - vague[0].length, null, "money/vague");
  }
  if (chain.plural) return null;
  const fraction = fractionBefore.exec(before);
  if (fraction?.groups !== undefined) {
    const { half, three, sign } = fraction.groups;
    const decimal = half !== undefined || sign !== undefined ? "0.5" : three !== undefined ? "0.75" : "0.25";
    return unfiguredSum(chain, currency, start - fraction[0].length, decimal, "money/fraction");
  }
  const one = oneBefore.exec(before);
  if (one !== null) return unfiguredSum(chain, currency, start - one[0].length, "1", "money/collective");
  const definite = currency !== null && chain.scaled && definiteBefore.test(before);
  return definite ? unfiguredSum(chain, currency, start, "1", "money/definite") : null;
}

/** So many (`decimal`; null where the text does not tell) of a chain. */
function unfiguredSum(
  chain: Chain,
  currency: CurrencyReading | null,
  start: number,
  decimal: string | null,
  rule: RuleName,
): Sum {
  const { exponent, times, collective } = chain;
  const value = decimal === null ? null : scale(decimal, exponent + (currency?.exponent ?? 0)) * times;
  const approximate = collective && rule !== "money/fraction";
  return {
    start,
    end: currency?.end ?? chain.end,
    min: value,
    max: value,
    qualifier: value === null ? "vague" : approximate ? "approximate" : "exact",
    rule,
    denomination: currency,
    exponent,
  };
}

/** The powers of ten of « milliers ». */
const THOUSANDS = 3;

interface Chain {
  readonly end: number;
  readonly exponent: number;
  /** What the collectives that are no power of ten multiply by. */
  readonly times: number;
  readonly plural: boolean;
  readonly scaled: boolean;
  readonly collective: boolean;
}

/** « millions », « centaines de milliers », « dizaine de milliards »: each joined to the next by « de ». */
function readChain(text: string, start: number, firstEnd: number): Chain {
  let end = firstEnd;
  let at = start;
  let exponent = 0;
  let multiplier = 1;
  let plural = false;
  let scaled = false;
  let collective = false;
  for (let count = 0; count < 3; count++) {
    const stop = wordEnd(text, at);
    const word = multipliers.folded(text, at, stop);
    if (word === undefined || word.kind === "thousand") break;
    if (count === 0) plural = word.plural;
    // « un millier » tells about how many, as « une dizaine » does; « une dizaine de milliers » scales it.
    if (word.power > THOUSANDS || (word.power === THOUSANDS && count > 0)) scaled = true;
    if (word.power <= THOUSANDS) collective = true;
    exponent += word.power;
    multiplier *= word.times;
    end = stop;
    if (text.charCodeAt(stop + 1) !== 0x64) break;
    const link = /^[ \u00A0\u202F\n]de[ \u00A0\u202F\n]/.exec(text.slice(stop, stop + 4));
    if (link === null) break;
    at = stop + link[0].length;
  }
  return { end, exponent, times: multiplier, plural, scaled, collective };
}
