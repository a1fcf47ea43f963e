import type { Language, LanguageVerdict, Span } from "../document/index.ts";
import { IS_BLANK, maskAt } from "../rules/index.ts";
import { languageCode } from "./codes.ts";
import { lookAtWords } from "./evidence.ts";
import { french, judge, surelyFrench } from "./judge.ts";

/** A paragraph with so few words follows the article's language. */
const TOO_SHORT = 6;
/** Log-likelihood that a paragraph must have for or against French to be told from the article. */
const CLEAR = 4;
/** An article of which this share is French is French: the other paragraphs are left out of it. */
const FRENCH_SHARE = 0.25;

/** How much of a paragraph is read where that settles it, in code units. */
const FIRST_LOOK = 240;

/** Paragraphs of one article that are judged closely, which takes a millisecond each; the others go undecided. */
const CLOSE_LOOKS = 200;

interface Paragraph extends Span {
  /** null where the paragraph is too short or too mixed to tell. */
  readonly language: Language | null;
}

/**
 * Decides the language of a text; `given` (ISO 639-1 or 639-3) overrules. The verdict for a French article lists the
 * paragraphs (lines) that are clearly in another language. Throws an `InputError` on a `given` that is no code.
 */
export function detectLanguage(body: string, given: string | null): LanguageVerdict {
  if (given === null) return decide(body);
  const code = languageCode(given);
  const own = code === "fra" ? decide(body) : null;
  return { code, confidence: 1, foreign: own?.code === "fra" ? own.foreign : [] };
}

function decide(body: string): LanguageVerdict {
  const paragraphs = readParagraphs(body);
  let frenchLength = 0;
  let foreignLength = 0;
  let confidence = 0;
  for (const { start, end, language } of paragraphs) {
    if (language === null) continue;
    if (language.code === "fra") {
      frenchLength += end - start;
      confidence = Math.max(confidence, language.confidence);
    } else foreignLength += end - start;
  }
  if (frenchLength > 0 && frenchLength >= FRENCH_SHARE * (frenchLength + foreignLength)) {
    return { code: "fra", confidence, foreign: foreignLength === 0 ? [] : foreignParts(paragraphs) };
  }
  const whole = judge(body, 0, body.length, lookAtWords(body, 0, body.length));
  return { ...whole, foreign: whole.code === "fra" ? foreignParts(paragraphs) : [] };
}

/** The paragraphs in another language, with the undecided ones between two of them. */
function foreignParts(paragraphs: readonly Paragraph[]): (Span & Language)[] {
  const parts: (Span & Language)[] = [];
  let waiting: Paragraph[] = [];
  let inside: Language | null = null;
  for (const paragraph of paragraphs) {
    const { start, end, language } = paragraph;
    if (language === null) {
      if (inside !== null) waiting.push(paragraph);
      continue;
    }
    inside = language.code === "fra" ? null : language;
    if (inside !== null) {
      for (const between of waiting) parts.push({ start: between.start, end: between.end, ...inside });
      parts.push({ start, end, ...inside });
    }
    waiting = [];
  }
  return parts;
}

function readParagraphs(body: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let closeLooks = 0;
  let from = 0;
  while (from < body.length) {
    const found = body.indexOf("\n", from);
    const lineEnd = found < 0 ? body.length : found;
    let start = from;
    let end = lineEnd;
    while (start < end && (maskAt(body, start) & IS_BLANK) !== 0) start++;
    while (end > start && (maskAt(body, end - 1) & IS_BLANK) !== 0) end--;
    if (end > start) {
      const look = lookOnce(body, start, end);
      const doubtful = look === "close";
      if (doubtful) closeLooks++;
      const close = doubtful && closeLooks <= CLOSE_LOOKS ? closeLook(body, start, end) : null;
      const language = doubtful ? close : look;
      paragraphs.push({ start, end, language });
    }
    from = lineEnd + 1;
  }
  return paragraphs;
}

/** What the words of a paragraph say at once; null where it is too short to tell, `close` where it is not so plain. */
function lookOnce(body: string, start: number, end: number): Language | null | "close" {
  const first = lookAtWords(body, start, Math.min(end, start + FIRST_LOOK));
  if (surelyFrench(first)) return french(first.margin);
  const evidence = end > start + FIRST_LOOK ? lookAtWords(body, start, end) : first;
  if (surelyFrench(evidence)) return french(evidence.margin);
  const { words, frenchWords, margin, letters, otherScript } = evidence;
  if (letters >= 12 && otherScript * 2 > letters) return "close";
  if (words < TOO_SHORT || (Math.abs(margin) < CLEAR && words < 20)) return null;
  if (margin >= CLEAR && words < 20) return frenchWords < 0.25 * words ? null : french(margin);
  return "close";
}

function closeLook(body: string, start: number, end: number): Language | null {
  const language = judge(body, start, end, lookAtWords(body, start, end));
  return language.confidence < 0.9 ? null : language;
}
