import { francAll } from "franc";
import type { Language } from "../document/index.ts";
import { type Evidence, lookAtWords } from "./evidence.ts";

/** How much of a long text is judged closely, in code units: as much as `franc` looks at. */
const CLOSE_LOOK = 2048;

/** Languages that `franc` has no model of: where our own profiles name one, `franc` cannot contradict. */
const unknownToFranc = new Set(
  "oci wln pcd frp cos gcf mfe rcf ltz bre eus roh pms lmo scn srd lat ina ast hat".split(" "),
);

/** Languages that stand beside French in the press and share few frequent words with it. */
const plainlyForeign = new Set(["eng", "deu", "nld"]);

/** Fewer words than this are no paragraph: `franc` alone is not to be trusted with them. */
const SHORT = 20;

/**
 * Whether the words alone say French beyond doubt, so that `franc` need not be asked: on paragraphs it always agrees
 * then, as the test over the samples shows.
 */
export function surelyFrench({ words, frenchWords, margin, otherScript }: Evidence): boolean {
  return words >= SHORT && frenchWords >= 0.25 * words && margin >= 0.25 * words && otherScript * 20 < words;
}

/** The language that the words alone name beyond doubt, of those that `franc` always tells from French. */
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
  const ranking = francAll(text, { minLength: 3 });
  const odds = frenchOdds(seen, ranking);
  if (odds > 0) return french(odds);
  return { code: foreignCode(seen, ranking), confidence: probability(-odds) };
}

type Ranking = readonly (readonly [string, number])[];

/** Log-odds that the text is French: what the words say, and by how much `franc` prefers French to the next. */
export function frenchOdds(evidence: Evidence, ranking: Ranking): number {
  const { words, frenchWords, letters, otherScript, margin } = evidence;
  if (words === 0) return -0.1;
  if (otherScript * 2 > letters) return -10;
  const own = ranking.find(([code]) => code === "fra")?.[1] ?? 0;
  const best = ranking.find(([code]) => code !== "fra" && code !== "und")?.[1] ?? 0;
  return margin + 10 * (own - best) * Math.sqrt(Math.max(words, 4) / 10) + 3 * (frenchWords / words - 0.2);
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

/** Log-odds to a probability; the slope is measured (see `test/language/calibration.test.ts`). */
function probability(odds: number): number {
  return Math.round(1000 / (1 + Math.exp(-0.8 * Math.min(odds, 9)))) / 1000;
}
