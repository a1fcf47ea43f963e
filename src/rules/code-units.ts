/**
 * What kind of character a UTF-16 code unit is, as bits of a mask looked up in a table: scanning a text this way is
 * several times faster than a Unicode regular expression. Both halves of a surrogate pair are `IS_PAIR`.
 */
export const IS_UPPER = 1;
/** Lower-case letters, and letters without case. */
export const IS_LOWER = 2;
export const IS_DIGIT = 4;
/** What `\s` matches, line breaks included. */
export const IS_BLANK = 8;
/** Characters that end a line. */
export const IS_BREAK = 16;
/** Combining marks: accents of decomposed text. */
export const IS_MARK = 32;
/** Invisible characters that stand inside words: soft hyphens, zero-width characters, the byte-order mark. */
export const IS_INVISIBLE = 64;
/** One half of a character beyond the Basic Multilingual Plane. */
export const IS_PAIR = 128;

export const IS_LETTER = IS_UPPER | IS_LOWER;

const classes = buildTable();

/** The mask of the code unit at an index; 0 beyond either end, for punctuation and for symbols. */
export function maskAt(text: string, index: number): number {
  return classes[text.charCodeAt(index)] ?? 0;
}

/** The mask of a code unit. */
export function maskOf(code: number): number {
  return classes[code] as number;
}

function buildTable(): Uint8Array {
  const table = new Uint8Array(0x1_00_00).fill(IS_PAIR, 0xd800, 0xe000);
  const units = new Array<string>(0x1_00_00);
  for (let code = 0; code < units.length; code++) {
    units[code] = code >= 0xd800 && code < 0xe000 ? " " : String.fromCharCode(code);
  }
  const all = units.join("");
  const mark = (pattern: RegExp, bits: number) => {
    for (const run of all.matchAll(pattern)) {
      for (let code = run.index; code < run.index + run[0].length; code++) {
        if (table[code] !== IS_PAIR) table[code] = (table[code] as number) | bits;
      }
    }
  };
  mark(/[\p{Lu}\p{Lt}]+/gu, IS_UPPER);
  mark(/[\p{Ll}\p{Lm}\p{Lo}]+/gu, IS_LOWER);
  mark(/\p{N}+/gu, IS_DIGIT);
  mark(/\s+/g, IS_BLANK);
  mark(/[\n\r\u2028\u2029]/g, IS_BREAK);
  mark(/\p{M}+/gu, IS_MARK);
  mark(/[\u00AD\u200B-\u200F\u2060\uFEFF]+/g, IS_INVISIBLE);
  return table;
}
