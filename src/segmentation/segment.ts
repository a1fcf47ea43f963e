import type { Sentence } from "../document/index.ts";
import { IS_BLANK, IS_BREAK, IS_LOWER, IS_UPPER, maskAt, maskOf } from "../rules/index.ts";
import { isStop, sentenceEnd } from "./boundary.ts";
import { gluedHeadingEnds } from "./glued-heading.ts";

/** Splits a body into sentences: see `Sentence` for what holds of them. Linear in the length of the body. */
export function segment(body: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = skipBlanks(body, 0);
  for (let index = start; index < body.length; index++) {
    const code = body.charCodeAt(index);
    const mask = maskOf(code);
    let end = -1;
    if ((mask & IS_BREAK) !== 0) end = trimEnd(body, start, index);
    else if (isStop(code) && !isStop(body.charCodeAt(index - 1))) end = sentenceEnd(body, index, start);
    else if (index > start && (mask & IS_UPPER) !== 0 && (maskAt(body, index - 1) & IS_LOWER) !== 0)
      end = gluedHeadingEnds(body, index) ? index : -1;
    if (end < 0) continue;
    if (end > start) sentences.push({ start, end });
    start = skipBlanks(body, Math.max(end, index));
    index = start - 1;
  }
  const end = trimEnd(body, start, body.length);
  if (end > start) sentences.push({ start, end });
  return sentences;
}

function skipBlanks(body: string, index: number): number {
  while ((maskAt(body, index) & IS_BLANK) !== 0) index++;
  return index;
}

function trimEnd(body: string, start: number, end: number): number {
  while (end > start && (maskAt(body, end - 1) & IS_BLANK) !== 0) end--;
  return end;
}
