import { IS_DIGIT, IS_LETTER, maskAt } from "../rules/index.ts";

const SPACES = " \u00A0\u2009\u202F";
/** Digits in a group after a grouping space, dot or apostrophe. */
const GROUP = 3;

/** What may follow a figure directly and is a word of its own: « 12M€ », « 300k ». */
const UNITS = /^(?:M|Md|Mds|Mrd|Mrds|Mn|Bn|bn|m|k|K)(?![\p{L}\p{N}])/u;

/** Where the figure that starts at `start` ends: « 1 250 000 », « 1.250.000 », « 3,5 », « 2'000 ». */
export function figureEnd(body: string, start: number, end: number): number {
  let last = digitsEnd(body, start, end);
  const grouped = last - start <= GROUP;
  while (grouped && last + GROUP < end && SPACES.includes(body.charAt(last))) {
    if (digitsEnd(body, last + 1, end) !== last + 1 + GROUP) break;
    last += 1 + GROUP;
  }
  while (last + 1 < end && ".,'’".includes(body.charAt(last)) && isDigit(body, last + 1)) {
    const next = digitsEnd(body, last + 1, end);
    if ("'’".includes(body.charAt(last)) && next !== last + 1 + GROUP) break;
    last = next;
  }
  return last;
}

/** Whether the figure that ends here stands by itself, or sticks to a unit, rather than starting a word (« 5G », « 1er »). */
export function figureWithUnit(body: string, index: number, end: number): boolean {
  if (index >= end || (maskAt(body, index) & IS_LETTER) === 0) return true;
  return UNITS.test(body.slice(index, Math.min(end, index + 6)));
}

function digitsEnd(body: string, index: number, end: number): number {
  while (index < end && isDigit(body, index)) index++;
  return index;
}

function isDigit(body: string, index: number): boolean {
  return (maskAt(body, index) & IS_DIGIT) !== 0;
}
