import { countEvidence, countNouns, sumEvidence, sumNouns } from "../../french/index.ts";
import { classAt, LETTER, wordKey } from "../../rules/index.ts";
import type { Sum } from "./sum.ts";

const complement =
  /^[ \u00A0\u202F\n](?:de[ \u00A0\u202F\n]|d['’])(?<determiner>la |l['’]|ses |son |sa |leur |leurs |cette |ce |ces )?(?<noun>[\p{L}\p{M}-]{1,24})/u;

/** Words after « de », « d' » that open an adverbial: what the sum is of is not told. */
const adverbial =
  /^(?:ici|abord|emblée|une?|après|autres?|avance|office|ores|ailleurs|son|leur|part|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|lors|quoi|plus|moins|mieux|trop|suite|concert)$/;

/** What the words right after a bare magnitude say: a sum of money, a count of people or things, or nothing. */
export function complementOf(text: string, end: number): "sum" | "count" | null {
  const after = text.slice(end, end + 48);
  if (/^[ \u00A0](?:le|du|de|leur) nombre /.test(after)) return "count";
  const match = complement.exec(after);
  if (match?.groups === undefined) return null;
  const noun = (match.groups.noun ?? "").toLowerCase();
  if (sumNouns.has(noun) || sumNouns.has(noun.split("-")[0] ?? "")) return "sum";
  if (countNouns.has(noun)) return "count";
  // « de Casamance Finance » names who pays; « de Brésiliens » are people.
  const name = /^\p{Lu}/u.test(match.groups.noun ?? "") && !/s$/.test(noun);
  // A noun in the singular is no thing that is counted (« 1,3 million de matériel »).
  const mass = !/[sx]$/.test(noun);
  return name || mass || adverbial.test(noun) || match.groups.determiner !== undefined ? null : "count";
}

const link =
  /(?:dont|contre|puis|et|,|soit|à|ou|;|\()[ \u00A0\u202F\n](?:[\p{L}'’]{1,12}[ \u00A0\u202F]){0,2}$/u;

/** What was told before a bare magnitude: a sum of money or a count of people or things. */
export interface Told {
  readonly end: number;
  readonly count: boolean;
}

/** Whether a bare magnitude counts people or things: its complement, the count that it goes on from, or its clause. */
export function isCount(text: string, sum: Sum, previous: Told | null, sentenceStart: number): boolean {
  const what = complementOf(text, sum.end);
  if (what !== null) return what === "count";
  let from = sentenceStart;
  if (previous !== null && previous.end > sentenceStart) {
    if (link.test(text.slice(previous.end, sum.start))) return previous.count;
    from = previous.end;
  }
  return (
    arePeople.test(text.slice(Math.max(from, sum.start - 24), sum.start)) ||
    tellsOfCount(text, Math.max(from, sum.start - 120), sum.start) ||
    comparesBareFigures(text, from, sum.start)
  );
}

const arePeople =
  /(?<![\p{L}])(?:chance sur|(?:ils|elles) (?:étaient|sont|seront)|(?:nous) (?:étions|sommes))[ \u00A0](?:(?:plus|moins|près) de[ \u00A0]|quelque[ \u00A0]|environ[ \u00A0])?$/u;
const evidence = new RegExp(`^(?:pour$|${sumEvidence.join("|")})`);
/** « plus de », « moins de » bound a figure; only after it do they tell of a sum. */
const bounding = new Set(["plus", "moins", "mieux", "trop"]);

/** Whether the nearest telling word before the figure is one of counts. */
function tellsOfCount(text: string, from: number, start: number): boolean {
  let end = start;
  while (end > from) {
    while (end > from && classAt(text, end - 1) !== LETTER) end--;
    let begin = end;
    while (begin > from && classAt(text, begin - 1) === LETTER) begin--;
    const word = wordKey(text, begin, end);
    if (countEvidence.has(word)) return true;
    if ((sumNouns.has(word) && !bounding.has(word)) || evidence.test(word)) return false;
    end = begin;
  }
  return false;
}

/** « 928 000 en un an, contre 1,2 million au pic »: a figure without currency is compared with. */
function comparesBareFigures(text: string, from: number, start: number): boolean {
  const before = text.slice(Math.max(from, start - 60), start);
  return /(?<![\p{L}\p{N}])\d{1,3}[ \u00A0\u202F.]\d{3}(?![\d,])(?! ?[€$£]| euros| dollars)[^.;:]{0,40}, contre $/u.test(
    before,
  );
}
