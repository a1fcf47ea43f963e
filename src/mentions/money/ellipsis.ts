import type { Sentence } from "../../document/index.ts";
import {
  classAt,
  LETTER,
  readDigits,
  readNumberWords,
  scale,
  skipBlanks,
  wordEnd,
  wordKey,
} from "../../rules/index.ts";
import { numbers } from "./lexicon.ts";
import type { Sum } from "./sum.ts";

interface InSentence {
  readonly sum: Sum;
  readonly sentence: Sentence;
}

const cue =
  /(?<![\p{L}\p{N}])(?:contre|dont|en (?:a|ont|avait|avaient) [\p{L}]{2,14}|en (?:[\p{L}]{3,14}))[ \u00A0\u202F]/giu;

const followers =
  /^(?:en|à|au|aux|un|une|l|d|de|du|il|auparavant|maintenant|aujourd|plus|pour|sur|seulement|initialement|précédemment|avant|par|et|ou|lors|dans|chez|depuis|fin|début|hier|mi|la|le|les|cette|ce|douze|deux|trois|six|quatre|cinq|dix|si|ensuite|puis|tout|environ|qui|que|millésime|dès|jusqu)$/i;

/** Adds bare figures that take up the magnitude and the currency of a sum in their sentence: « contre 29 un an plus tôt ». */
export function findEllipses(text: string, found: readonly InSentence[]): InSentence[] {
  const all: InSentence[] = [];
  for (const [index, item] of found.entries()) {
    all.push(item);
    const until = Math.min(item.sentence.end, found[index + 1]?.sum.start ?? Number.POSITIVE_INFINITY);
    const { sum } = item;
    if (sum.max === null) continue;
    cue.lastIndex = sum.end;
    for (let match = cue.exec(text); match !== null && match.index < until; match = cue.exec(text)) {
      const start = match.index + match[0].length;
      const bare = readBare(text, start, sum);
      if (bare === null || bare.end > until) continue;
      all.push({ sum: bare, sentence: item.sentence });
      cue.lastIndex = bare.end;
    }
  }
  return all;
}

function readBare(text: string, start: number, source: Sum): Sum | null {
  const figure = readDigits(text, start, numbers) ?? readNumberWords(text, start, numbers);
  if (figure === null || !mayEnd(text, figure.end)) return null;
  const plain = Number(figure.decimal);
  if (figure.form === "digits" && figure.end - figure.start === 4 && plain >= 1900 && plain < 2100)
    return null;
  const exponent = plain >= 1000 ? 0 : source.exponent;
  const value = scale(figure.decimal, exponent);
  return {
    start,
    end: figure.end,
    min: value,
    max: value,
    qualifier: "exact",
    rule: "money/ellipsis",
    denomination: null,
    exponent,
  };
}

/** A bare figure ends its phrase, or goes on with a word that it cannot count. */
function mayEnd(text: string, end: number): boolean {
  if (classAt(text, end) === LETTER) return false;
  const start = skipBlanks(text, end);
  if (start === end) return !/[%‰°/-]/.test(text[end] ?? "") && !/^,\d/.test(text.slice(end, end + 2));
  if (/[%‰°]/.test(text[start] ?? "")) return false;
  if (classAt(text, start) !== LETTER) return true;
  const word = wordKey(text, start, wordEnd(text, start));
  return followers.test(word) || /(?:é|ée|és|ées|is|ises)$/.test(word);
}
