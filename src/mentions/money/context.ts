import { countNouns, sumNouns } from "../../french/index.ts";
import type { Sum } from "./sum.ts";

const complement =
  /^[ \u00A0\u202F\n](?:de[ \u00A0\u202F\n]|d['’])(?<determiner>la |l['’]|ses |son |sa |leur |leurs |cette |ce |ces )?(?<noun>[\p{L}\p{M}-]{1,24})/u;

/** Words after « de », « d' » that open an adverbial: what the sum is of is not told. */
const adverbial =
  /^(?:ici|abord|emblée|un|une|après|autre|autres|avance|office|ores|ailleurs|Ici|son|leur|part|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|lors|quoi|plus|moins|mieux|trop|suite|concert)$/;

/** What the words right after a bare magnitude say: a sum of money, a count of people or things, or nothing. */
export function complementOf(text: string, end: number): "sum" | "count" | null {
  const match = complement.exec(text.slice(end, end + 48));
  if (match?.groups === undefined) return null;
  const noun = (match.groups.noun ?? "").toLowerCase();
  if (sumNouns.has(noun) || sumNouns.has(noun.split("-")[0] ?? "")) return "sum";
  if (countNouns.has(noun)) return "count";
  if (adverbial.test(noun) || match.groups.determiner !== undefined) return null;
  return "count";
}

const link =
  /(?:dont|contre|puis|et|,|soit|à|ou|;|\()[ \u00A0\u202F\n](?:[\p{L}'’]{1,12}[ \u00A0\u202F]){0,2}$/u;
const counted =
  /(?<![\p{L}])(?:nombre (?:de |d['’])|population|audience|compt(?:e|ent|ait|aient|er)|recens\p{L}{1,6}|dénombr\p{L}{1,6}|tir(?:é|ée|age)|parc|trafic)[^.;:]{0,60}$/iu;

/** Whether a bare magnitude counts people or things: its complement, or the count that it goes on from. */
export function isCount(
  text: string,
  sum: Sum,
  previous: { readonly end: number; readonly count: boolean } | null,
  sentenceStart: number,
): boolean {
  const what = complementOf(text, sum.end);
  if (what !== null) return what === "count";
  if (previous !== null && previous.end > sentenceStart) {
    const between = text.slice(previous.end, sum.start);
    if (previous.count && link.test(between)) return true;
    if (!previous.count) return false;
  }
  return counted.test(text.slice(Math.max(sentenceStart, sum.start - 100), sum.start));
}
