/**
 * Building blocks of the regular expressions that search French text in place. Every repeat is bounded, so that
 * no pattern can backtrack without limit, and nothing here knows a French word.
 */

/** One French space: plain, no-break, thin or narrow no-break. Not a line break. */
export const SPACE = "[ \\u00A0\\u2009\\u202F]";
/** Either apostrophe. */
export const APOSTROPHE = "['\\u2019]";
/** A hyphen, a non-breaking hyphen or an en dash. */
export const HYPHEN = "[-\\u2010\\u2011\\u2013]";

const LETTER_OR_DIGIT = "[\\p{L}\\p{M}\\p{N}]";

/** No letter or digit before this point: `\b` is ASCII even under `u` and misses « été ». */
export const WORD_START = `(?<!${LETTER_OR_DIGIT})`;
/** No letter or digit after this point. */
export const WORD_END = `(?!${LETTER_OR_DIGIT})`;

/** Escapes a literal for use in a pattern. */
export function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}

/**
 * The pattern of a word or phrase as the press may set it: each space is any French space (or a line break inside
 * a phrase), each apostrophe either apostrophe, each hyphen any hyphen.
 */
export function phrase(text: string): string {
  return literal(text)
    .replace(/ /g, "[ \\u00A0\\u2009\\u202F\\n]{1,2}")
    .replace(/['\u2019]/g, APOSTROPHE)
    .replace(/\\-/g, HYPHEN);
}

/** An alternation of words or phrases, longest first so that the longest wins. */
export function anyOf(words: Iterable<string>): string {
  const sorted = [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${sorted.map(phrase).join("|")})`;
}
