import { bySpan, contains, indexAt, type Sentence, type Span } from "../../document/index.ts";
import type { SentenceMentions } from "./terms.ts";

/** What deals are read from at a time: a sentence, or a part of a giant one. */
export interface Stretch extends Span {
  /** The index of the sentence. */
  readonly sentence: number;
  readonly mentions: SentenceMentions;
}

/**
 * The longest stretch, in characters. Sentences hardly ever come near; a text without full stops, an index or a table
 * run together is one sentence of any length, and reading a clause looks at all of its sentence.
 */
const LONGEST = 1_500;
/** Where a stretch may end: after a mark that closes a clause, else after a space. */
const CLOSING = /[.;:!?,]\s/g;
const SPACE = /\s/g;

/** Cuts sentences that are too long to be read at once, never inside a mention, and gives each stretch its mentions. */
export function stretchesOf(
  body: string,
  sentences: readonly Sentence[],
  { money, dates, parties }: SentenceMentions,
): Stretch[] {
  const giant = sentences.some(({ start, end }) => end - start > LONGEST);
  const whole = giant ? mergedSpans([...money, ...dates, ...parties]) : [];
  const spans = sentences.flatMap((sentence, number) =>
    partsOf(body, sentence, whole).map((part) => ({ ...part, sentence: number })),
  );
  const [ofMoney, ofDates, ofParties] = [share(spans, money), share(spans, dates), share(spans, parties)];
  return spans.map((span, at) => ({
    ...span,
    mentions: { money: ofMoney[at]!, dates: ofDates[at]!, parties: ofParties[at]! },
  }));
}

/** The mentions that each span holds, in the order given. */
function share<T extends Span>(spans: readonly Span[], mentions: readonly T[]): T[][] {
  const shares: T[][] = spans.map(() => []);
  for (const mention of mentions) {
    const at = indexAt(spans, mention.start);
    const span = spans[at];
    if (span !== undefined && contains(span, mention)) shares[at]!.push(mention);
  }
  return shares;
}

/** A sentence in parts of at most `LONGEST` characters, `whole` being the spans that no cut may fall into. */
function partsOf(body: string, { start, end }: Span, whole: readonly Span[]): Span[] {
  const parts: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const cut = cutIn(body, from, whole);
    parts.push({ start: from, end: cut });
    from = cut;
  }
  parts.push({ start: from, end });
  return parts;
}

/** The last place in the second half of a longest stretch where it may be cut. */
function cutIn(body: string, from: number, whole: readonly Span[]): number {
  const half = from + LONGEST / 2;
  const text = body.slice(half, from + LONGEST);
  const ends = [CLOSING, SPACE].flatMap((mark) => [...text.matchAll(mark)].slice(-1));
  const [end] = ends.map((match) => half + match.index + match[0].length);
  const cut = end ?? from + LONGEST;
  const around = whole[indexAt(whole, cut)];
  if (around === undefined || cut <= around.start || cut >= around.end) return cut;
  return around.start > from ? around.start : around.end;
}

/** Spans that overlap as one, in text order. */
function mergedSpans(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort(bySpan)) {
    const last = merged.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
