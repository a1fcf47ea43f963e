import { nounLength } from "../../french/nominal-nouns.ts";
import {
  foldName,
  type Lookup,
  type NameNode,
  type Place,
  placeLength,
  placeOf,
} from "../../knowledge/index.ts";
import { IS_DIGIT, IS_LETTER, IS_MARK, maskOf } from "../../rules/index.ts";
import { asAnyWord, asFirstWord, asLastWord, asWordBefore, asWordBehind } from "./situation.ts";
import { traitsOf } from "./traits.ts";

/** How a token is written. */
export type Shape = "lower" | "capital" | "upper" | "mixed" | "digit" | "punctuation";

/** What the letters of a token say wherever it stands. */
export class Word {
  readonly text: string;
  /** What the word lists and the knowledge base say of it, as bits. */
  readonly traits: number;
  readonly shape: Shape;
  /** Lower-case text with the straight apostrophe. */
  readonly lower: string;
  /** Lower-case text without accents, as `foldName` gives it but for hyphens, apostrophes and dots. */
  readonly folded: string;
  /** The text as the keys of the knowledge base have it; empty for most signs. */
  readonly key: string;
  /** The folded text without « ex- ». */
  readonly withoutEx: string;
  /** Of how many words the longest noun of a nominal is that starts so; 0 for none. */
  readonly nounLength: number;
  /** The words of its key: several for a compound. */
  private readonly parts: readonly string[];
  private readonly lookup: Lookup;
  private names: NameNode | undefined | null = null;
  private nicknames: NameNode | undefined | null = null;
  private place: Place | undefined | null = null;
  private placeLength = -1;
  private first = -1;
  private last = -1;
  private any = -1;
  private before = -1;
  private behind = -1;

  constructor(text: string, lookup: Lookup) {
    const mask = maskOf(text.charCodeAt(0));
    const isFigure = (mask & IS_DIGIT) !== 0;
    const isSign = !isFigure && (mask & (IS_LETTER | IS_MARK)) === 0;
    this.text = text;
    this.shape = isSign ? "punctuation" : shapeOf(text, isFigure);
    this.lower = isSign ? text : lowerOf(text);
    this.folded = isSign ? text : unaccented(this.lower);
    this.key = foldName(this.folded);
    this.parts = this.key.split(" ");
    this.withoutEx = this.folded.replace(/^ex-/, "");
    this.nounLength = isSign ? 0 : nounLength(this.withoutEx);
    this.traits = traitsOf(this, lookup);
    this.lookup = lookup;
  }

  // What follows is looked up when somebody asks for it, then kept.

  /** The known name that it is, or that it starts; absent where there is none. */
  get namesFrom(): NameNode | undefined {
    if (this.names === null) this.names = goOn(this.lookup.namesFrom(this.parts[0] ?? ""), this.parts, 1);
    return this.names;
  }

  /** The press nickname that it starts; absent where there is none. */
  get nicknamesFrom(): NameNode | undefined {
    if (this.nicknames === null)
      this.nicknames = goOn(this.lookup.nicknamesFrom(this.parts[0] ?? ""), this.parts, 1);
    return this.nicknames;
  }

  /** The name that it goes on behind the words of another. */
  goesOn(node: NameNode): NameNode | undefined {
    return this.parts.length === 1 ? node.next.get(this.key) : goOn(node, this.parts, 0);
  }

  /** The place that bears the word, written without hyphen or apostrophe, as its whole name. */
  get plainPlace(): Place | undefined {
    return this.folded === this.key ? this.namesPlace : undefined;
  }

  /** The place that bears the word as its whole name. */
  get namesPlace(): Place | undefined {
    if (this.place === null) this.place = placeOf(this.key);
    return this.place;
  }

  /** How many words the longest place of several words has that starts as its key does; 0 where none does. */
  get longestPlace(): number {
    if (this.placeLength < 0) this.placeLength = placeLength(this.parts[0] ?? "");
    return this.placeLength;
  }

  /** What it says of a sighting as its first word, as the bits of `situation.ts`. */
  get asFirst(): number {
    if (this.first < 0) this.first = asFirstWord(this);
    return this.first;
  }

  /** What it says of a sighting as its last word. */
  get asLast(): number {
    if (this.last < 0) this.last = asLastWord(this);
    return this.last;
  }

  /** What it says of a sighting as any of its words. */
  get asAny(): number {
    if (this.any < 0) this.any = asAnyWord(this);
    return this.any;
  }

  /** What it says of a sighting as the word before it. */
  get asBefore(): number {
    if (this.before < 0) this.before = asWordBefore(this);
    return this.before;
  }

  /** What it says of a sighting as the word behind it. */
  get asBehind(): number {
    if (this.behind < 0) this.behind = asWordBehind(this);
    return this.behind;
  }
}

function goOn(from: NameNode | undefined, words: readonly string[], first: number): NameNode | undefined {
  let node = from;
  for (let at = first; at < words.length; at++) node = node?.next.get(words[at] ?? "");
  return node;
}

function lowerOf(text: string): string {
  const lower = text.toLowerCase();
  return lower.includes("\u2019") ? lower.replaceAll("\u2019", "'") : lower;
}

const ASCII = /^[ -~]*$/;

function unaccented(lower: string): string {
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae");
}

function shapeOf(text: string, isFigure: boolean): Shape {
  if (isFigure) return /\p{L}{2}|^\p{N}{1,3}\p{Ll}$/u.test(text) && !ORDINAL.test(text) ? "mixed" : "digit";
  const first = text[0] ?? "";
  if (first === first.toLowerCase())
    return /\p{Ll}\p{Lu}\p{Ll}|^\p{Ll}\p{Lu}{2}/u.test(text) || DOMAIN_TAIL.test(text) ? "mixed" : "lower";
  if (text.length > 1 && text === text.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(text)) return "upper";
  return "capital";
}

const ORDINAL =
  /^\p{N}+(?:e|er|re|ère|ème|eme|nd|nde|h|km|kg|m|cm|mm|go|to|mo|mw|gw|kw|kwh|mwh|ans|th|st|md|mds|h\p{N}+|x\p{N}+)$/iu;
const DOMAIN_TAIL = /\.(?:com|fr|io|ai|net|org|be|ch|ca|co|eu|tech|app|tv)$/;
