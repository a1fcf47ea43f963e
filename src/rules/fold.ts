import type { Span } from "../document/index.ts";

/**
 * A copy of a text in which what only typography or encoding adds is gone, and the way back. Accents are composed
 * (NFC), ligatures of letters spelt out, soft hyphens, zero-width characters and the byte-order mark left out, and
 * carriage returns too; nothing else changes.
 */
export interface Folded {
  readonly text: string;
  /** The span of the original that a span of `text` stands for: `original.slice(start, end)` is the evidence. */
  readonly restore: (span: Span) => Span;
}

const INVISIBLE = "\\u00AD\\u200B-\\u200F\\u2060\\uFEFF\\r";
/** Whatever folding may change: a combining mark after its letter, a ligature, an invisible character. */
const FOLDABLE = new RegExp(`\\P{M}\\p{M}+|[\\uFB00-\\uFB06]|[${INVISIBLE}]+`, "gu");
/** Told by one quick look that a text has nothing to fold. */
const MAY_FOLD = /[\p{M}\u00AD\u200B-\u200F\u2060\uFB00-\uFB06\uFEFF\r]/u;

/** Folds a text. A text with nothing to fold comes back itself, at the cost of one search. */
export function fold(original: string): Folded {
  if (!MAY_FOLD.test(original)) return { text: original, restore: (span) => span };
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let from = 0;
  const keep = (until: number) => {
    for (let index = from; index < until; index++) {
      starts.push(index);
      ends.push(index + 1);
    }
    pieces.push(original.slice(from, until));
  };
  for (const match of original.matchAll(FOLDABLE)) {
    const last = match.index + match[0].length;
    keep(match.index);
    const folded = foldPiece(match[0]);
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(match.index);
      ends.push(last);
    }
    pieces.push(folded);
    from = last;
  }
  keep(original.length);
  return { text: pieces.join(""), restore: (span) => restore(span, starts, ends, original.length) };
}

function restore(
  { start, end }: Span,
  starts: readonly number[],
  ends: readonly number[],
  length: number,
): Span {
  if (start >= end) return { start: starts[start] ?? length, end: starts[start] ?? length };
  return { start: starts[start] as number, end: ends[end - 1] as number };
}

function foldPiece(piece: string): string {
  const visible = piece.replace(/[\u00AD\u200B-\u200F\u2060\uFEFF\r]/g, "");
  return /[\uFB00-\uFB06]/.test(visible) ? visible.normalize("NFKC") : visible.normalize("NFC");
}
