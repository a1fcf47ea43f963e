import { francAll } from "franc";
import type { Language } from "../document/index.ts";
import { type Evidence, lookAtWords } from "./evidence.ts";
import { neighbours } from "./profiles.ts";

/** How much of a long text is judged closely, in code units: as much as `franc` looks at. */
const CLOSE_LOOK = 2048;

/** Languages that `franc` has no model of: where our own profiles name one, `franc` cannot contradict. */
const unknownToFranc = new Set(
  "oci wln pcd frp cos gcf mfe rcf ltz bre eus roh pms lmo scn srd lat ina ast hat".split(" "),
);

/** Languages that the press uses enough for our own look to name them without `franc`. */
const plainlyForeign = new Set(neighbours.filter(({ rare }) => rare !== true).map(({ code }) => code));

/** Fewer words than this are no paragraph: `franc` alone is not to be trusted with them. */
const SHORT = 20;

/**
 * Whether the words alone say French beyond doubt, so that `franc` need not be asked: on paragraphs it always agrees
 * then, as the test over the samples shows.
 */
export function surelyFrench({ words, frenchWords, margin, otherScript }: Evidence): boolean {
  return words >= SHORT && frenchWords >= 0.25 * words && margin >= 0.25 * words && otherScript * 20 < words;
}

/** The language that the words alone name, by so much that nothing `franc` says could outweigh it. */
function surelyForeign({ words, frenchWords, margin, rival }: Evidence): string | null {
  if (rival === null || !plainlyForeign.has(rival)) return null;
  return words >= SHORT && margin <= -0.6 * words && frenchWords < 0.2 * words ? rival : null;
}

/** The language of a stretch of text: our own look at words first, then `franc` where that leaves a doubt. */
export function judge(body: string, start: number, end: number, evidence: Evidence): Language {
  if (surelyFrench(evidence)) return french(evidence.margin);
  const foreign = surelyForeign(evidence);
  if (foreign !== null) return { code: foreign, confidence: probability(-evidence.margin) };
  const text = body.slice(start, Math.min(end, start + CLOSE_LOOK));
  const seen = end > start + CLOSE_LOOK ? lookAtWords(text, 0, text.length) : evidence;
  const ranking = francAll(seen.words < SHORT ? withoutNames(text) : text, { minLength: 3 });
  const odds = frenchOdds(seen, ranking);
  if (odds > 0) return french(odds);
  return { code: foreignCode(seen, ranking), confidence: probability(-odds) };
}

type Ranking = readonly (readonly [string, number])[];

/** A headline's words without capitals, where there are enough of them: trigrams of names mislead `franc`. */
function withoutNames(text: string): string {
  const words = text.split(/\s+/).filter((word) => /\p{Ll}/u.test(word) && !/\p{Lu}/u.test(word));
  const kept = words.join(" ");
  return words.length >= 3 && kept.length >= 12 ? kept : text;
}

/** Weights of the signs in `frenchOdds`, fitted by logistic regression on headlines (see `samples.test.ts`). */
const WEIGHTS = { margin: 1.7, franc: 9.9, frenchWords: 1.6, always: 1.2 };
/** The share of frequent French words below which a text is less likely French. */
const USUAL_SHARE = 0.25;

/** Log-odds that the text is French: what the words say, and by how much `franc` prefers French to the next. */
function frenchOdds(evidence: Evidence, ranking: Ranking): number {
  const { words, frenchWords, letters, otherScript, margin } = evidence;
  if (words === 0) return -0.1;
  if (otherScript * 5 > letters) return -10;
  const own = ranking.find(([code]) => code === "fra")?.[1] ?? 0;
  const best = ranking.find(([code]) => code !== "fra" && code !== "und")?.[1] ?? 0;
  const scale = Math.sqrt(Math.max(words, 4) / 10);
  return (
    WEIGHTS.margin * margin +
    WEIGHTS.franc * (own - best) * scale +
    WEIGHTS.frenchWords * (frenchWords / words - USUAL_SHARE) * scale +
    WEIGHTS.always
  );
}

function foreignCode({ rival, margin }: Evidence, ranking: Ranking): string {
  const franc = ranking.find(([code]) => code !== "fra")?.[0] ?? "und";
  if (rival === null) return franc;
  return margin < -3 || unknownToFranc.has(rival) || franc === "und" ? rival : franc;
}

/** The verdict for French at these log-odds. */
export function french(odds: number): Language {
  return { code: "fra", confidence: probability(odds) };
}

/** Log-odds to a probability, to three digits: how well it fits is measured in `test/language/samples.test.ts`. */
function probability(odds: number): number {
  return Math.round(1000 / (1 + Math.exp(-Math.min(odds, 7)))) / 1000;
}
