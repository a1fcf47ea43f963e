import { setPhrases } from "../../french/function-words.ts";
import { Interner, IS_BLANK, IS_DIGIT, IS_LETTER, IS_MARK, IS_PAIR, maskAt } from "../../rules/index.ts";
import { fold } from "./fold.ts";
import { tagsOfWord } from "./lexicon.ts";

/** What a word is wherever it stands. */
export interface Word {
  readonly text: string;
  readonly normal: string;
  readonly tags: ReadonlySet<string>;
  /** The set phrases that begin as it does, to be tried where it starts; null for none. */
  readonly phrases: RegExp | null;
  /** « a-t-il », « prévoit-elle »: how long the verb is and how long the pronoun; null for any other word. */
  readonly inverted: { readonly verb: number; readonly pronoun: number } | null;
}

const SPACES = "[ \\u00A0\\u2009\\u202F]";

/** What a folded letter may be in the text: « de son côté », « à cette occasion ». */
const ACCENTED: Readonly<Record<string, string>> = { a: "àâ", c: "ç", e: "éèê", i: "îï", o: "ô", u: "ùû" };

/** « d'abord », « ce dernier »: set phrases, one term each, by the folded letters that they begin with. */
const phrasesByStart = new Map<string, RegExp>();
for (const [start, phrases] of groupBy(
  [...setPhrases.adverb, ...setPhrases.determiner, ...setPhrases.pronoun],
  firstLetters,
)) {
  const spelt = phrases.map((words) =>
    words
      .replace(/[aceiou]/g, (letter) => `[${letter}${ACCENTED[letter]}]`)
      .replace(/ /g, SPACES)
      .replace(/'/g, "['’]"),
  );
  phrasesByStart.set(start, new RegExp(`(?:${spelt.join("|")})(?![\\p{L}\\p{N}])`, "iuy"));
}

function groupBy(words: readonly string[], key: (word: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) groups.set(key(word), [...(groups.get(key(word)) ?? []), word]);
  return groups;
}

function firstLetters(text: string): string {
  return /^[\p{L}\p{M}]*/u.exec(text)?.[0] ?? "";
}

/** Inverted subjects are words of their own: « a-t-il », « prévoit-elle ». */
const INVERTED = /^(.+?)(?:-t)?-(il|elle|ils|elles|on|je|nous|vous|ce)$/i;

/** The words met so far, as they stand in the text. */
export const words: Interner<Word> = new Interner((text) => {
  const [, verb = "", pronoun = ""] = INVERTED.exec(text) ?? [];
  return {
    text,
    normal: fold(text),
    tags: withGaps(tagsOfWord(text)),
    phrases: phrasesByStart.get(fold(firstLetters(text))) ?? null,
    inverted:
      verb !== "" && tagsOfWord(verb).includes("Verb")
        ? { verb: verb.length, pronoun: pronoun.length }
        : null,
  };
});

/**
 * Adds the tags that patterns leave room with: `Light` for what may stand inside a set phrase (adverbs, dates), `Gap` for
 * what may stand between a verb and its noun (sums, adjectives), which is all but parties, verbs and hard stops, `Room`
 * for these and parties.
 */
export function withGaps(tags: readonly string[]): ReadonlySet<string> {
  const all = new Set(tags);
  if (["Adv", "Neg", "Date", "Comma", "Clitic"].some((tag) => all.has(tag)) && !all.has("Det"))
    all.add("Light");
  if (
    !["Org", "Semicolon", "Colon", "Rel"].some((tag) => all.has(tag)) &&
    (!all.has("Verb") || all.has("MaybeNoun") || all.has("Participle"))
  )
    all.add("Gap");
  if (all.has("Gap") || all.has("Org")) all.add("Room");
  return all;
}

/** Whether a tag says only what a word leaves room for, and nothing of its class. */
export function isGap(tag: string): boolean {
  return tag === "Gap" || tag === "Room";
}

/** Words that end in an apostrophe: « l' », « jusqu' ». */
const ELIDED = new Set("c d j l m n s t qu jusqu lorsqu puisqu quelqu".split(" "));
/** How many parts after the first a hyphenated word has. */
const HYPHENATED = 6;
const INSIDE = IS_LETTER | IS_MARK | IS_DIGIT;

/** Whether a text has a space at an index. */
export function isBlankAt(text: string, index: number): boolean {
  return (maskAt(text, index) & IS_BLANK) !== 0;
}

/** The end of the word or mark that starts at an index: « l' », « aujourd'hui », « porte-parole », « , ». */
export function wordEnd(text: string, start: number): number {
  let end = partEnd(text, start, true);
  if (end === start) return (maskAt(text, start) & IS_PAIR) === 0 ? start + 1 : pairEnd(text, start);
  if (isApostrophe(text, end)) {
    const lower = text.slice(start, end).toLowerCase();
    if (ELIDED.has(lower)) return end + 1;
    if (lower === "aujourd" && text.slice(end + 1, end + 4).toLowerCase() === "hui") return end + 4;
  }
  // « 1,3 »: a comma between figures parts nothing.
  if (isDecimal(text, end)) end = partEnd(text, end + 1, false);
  for (let part = 0; part < HYPHENATED && isHyphen(text, end); part += 1) {
    const next = partEnd(text, end + 1, false);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

/** The end of a run of letters and digits, « & » among them where that is allowed. */
function partEnd(text: string, start: number, withAnd: boolean): number {
  let end = start;
  for (;;) {
    const mask = maskAt(text, end);
    if ((mask & INSIDE) !== 0 || (withAnd && text.charCodeAt(end) === AND)) end += 1;
    else if ((mask & IS_PAIR) !== 0 && PAIR_INSIDE.test(text.slice(end, end + 2))) end += 2;
    else return end;
  }
}

const AND = 0x26;
/** Letters beyond the Basic Multilingual Plane. */
const PAIR_INSIDE = /^[\p{L}\p{M}\p{N}]/u;

function pairEnd(text: string, start: number): number {
  return start + String.fromCodePoint(text.codePointAt(start) ?? 0).length;
}

function isApostrophe(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code === 0x27 || code === 0x2019;
}

function isDecimal(text: string, index: number): boolean {
  const digit = (at: number): boolean => (maskAt(text, at) & IS_DIGIT) !== 0;
  return text.charCodeAt(index) === COMMA && digit(index - 1) && digit(index + 1);
}

const COMMA = 0x2c;

function isHyphen(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code === 0x2d || code === 0x2011;
}
