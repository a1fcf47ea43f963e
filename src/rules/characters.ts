import { IS_LETTER, IS_MARK, maskOf } from "./code-units.ts";

/** A character that is neither letter, digit nor French space. */
export const OTHER = 0;
/** A letter, a combining mark, or a soft hyphen, which only shows where a word may break. */
export const LETTER = 1;
/** An ASCII digit: the only ones that French figures are made of. */
export const DIGIT = 2;
/** A French space (plain, no-break, thin, narrow no-break) or a line break inside a phrase. */
export const BLANK = 3;

/** The class of each UTF-16 code unit; reading the table is several times faster than a `\p{…}` expression. */
export const characterClass: Uint8Array = classify();

function classify(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let code = 0; code < 0xd800; code++)
    if ((maskOf(code) & (IS_LETTER | IS_MARK)) !== 0) table[code] = LETTER;
  table[0xad] = LETTER;
  for (let code = 0x30; code <= 0x39; code++) table[code] = DIGIT;
  for (const blank of " \u00A0\u2009\u202F\n") table[blank.charCodeAt(0)] = BLANK;
  return table;
}

/** The class of the code unit at `index`; `OTHER` before the start and after the end of the text. */
export function classAt(text: string, index: number): number {
  return index >= 0 && index < text.length ? (characterClass[text.charCodeAt(index)] as number) : OTHER;
}

/** Whether a space that may stand inside a figure is there: plain, no-break or narrow no-break. */
export function isSpaceAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code === 0x20 || code === 0xa0 || code === 0x202f;
}

/** The end of the word (run of letters) that starts at `start`; `start` itself where there is no letter. */
export function wordEnd(text: string, start: number): number {
  let end = start;
  while (classAt(text, end) === LETTER) end++;
  return end;
}

/** The end of a word with hyphens in it (« néo-zélandais »). */
export function hyphenatedEnd(text: string, start: number): number {
  let end = wordEnd(text, start);
  while (end > start && text.charCodeAt(end) === 0x2d && classAt(text, end + 1) === LETTER)
    end = wordEnd(text, end + 1);
  return end;
}

/** The start of the word (run of letters) that ends at `end`; `end` itself where there is no letter. */
export function wordStart(text: string, end: number): number {
  let start = end;
  while (classAt(text, start - 1) === LETTER) start--;
  return start;
}

/** Each UTF-16 code unit in lower case, as a code unit. */
export const lowered: Uint16Array = lowerAll();

function lowerAll(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < table.length; code++) table[code] = code;
  for (let from = 0; from < table.length; from += 64) {
    const block = String.fromCharCode(...table.subarray(from, from + 64));
    // Hardly any block of the table has letters with a lower case.
    if (block.toLowerCase() === block) continue;
    for (let code = from; code < from + 64; code++) {
      const lower = String.fromCharCode(code).toLowerCase();
      if (lower.length === 1) table[code] = lower.charCodeAt(0);
    }
  }
  return table;
}

/** The word between two indices in lower case and without soft hyphens. Only for look-ups: the text stays as it is. */
export function wordKey(text: string, start: number, end: number): string {
  const word = text.slice(start, end);
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index);
    if (code === 0xad || lowered[code] !== code) return word.toLowerCase().replaceAll("\u00AD", "");
  }
  return word;
}

/** Whether a soft hyphen stands in the word between two indices. */
export function hasSoftHyphen(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (text.charCodeAt(index) === 0xad) return true;
  return false;
}

/** The index after at most two blanks (« 12 \n millions »), of which at most one is a line break. */
export function skipBlanks(text: string, start: number): number {
  let index = start;
  while (index < start + 2 && classAt(text, index) === BLANK) {
    if (text[index] === "\n" && index > start && text[index - 1] === "\n") return start;
    index++;
  }
  return index;
}
