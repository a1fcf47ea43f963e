import {
  bySpan,
  type DateMention,
  type MoneyMention,
  type OrganisationMention,
  type PersonMention,
  type Sentence,
  type Span,
} from "../document/index.ts";
import { setPhrases } from "../french/function-words.ts";
import { selectSpans } from "../rules/index.ts";
import { fold } from "./fold.ts";
import { tagsOfWord } from "./lexicon.ts";
import { findStakes, type StakePhrase } from "./stakes.ts";

/** A sentence's piece as compromise's matcher reads it: a whole mention, a word or a punctuation mark. */
export interface Term extends Span {
  readonly text: string;
  /** Folded, for literal words of a pattern. */
  readonly normal: string;
  readonly pre: string;
  readonly post: string;
  readonly tags: ReadonlySet<string>;
  readonly party: OrganisationMention | PersonMention | null;
  readonly money: MoneyMention | null;
  readonly date: DateMention | null;
  readonly stake: StakePhrase | null;
  /** Depth of parentheses around it. */
  readonly depth: number;
}

/** The mentions of a sentence, of all kinds. */
export interface SentenceMentions {
  readonly money: readonly MoneyMention[];
  readonly dates: readonly DateMention[];
  readonly parties: readonly (OrganisationMention | PersonMention)[];
}

const SPACES = "[ \\u00A0\\u2009\\u202F]";
/** « d'abord », « ce dernier »: set phrases by their first letters, as one token each. */
const PHRASES = [...setPhrases.adverb, ...setPhrases.pronoun]
  .map((words) =>
    words
      .replace(/ /g, SPACES)
      .replace(/'/g, "['’]")
      .replace(/e/g, "[eéèê]")
      .replace(/(?<![a-z])a(?![a-z])/g, "[aà]"),
  )
  .join("|");
const PHRASE = new RegExp(`(?:${PHRASES})(?![\\p{L}\\p{N}])`, "giuy");
/** The letters on which one may start. */
const PHRASE_STARTS = new Set(
  [...setPhrases.adverb, ...setPhrases.pronoun]
    .map((words) => words.charAt(0))
    .flatMap((letter) => [letter, ...({ a: "à", e: "éèê" }[letter] ?? "")])
    .flatMap((letter) => [letter, letter.toUpperCase()]),
);
const TOKEN =
  /(?:jusqu|lorsqu|puisqu|quelqu|[cdjlmnst]|qu)['’]|aujourd['’]hui|[\p{L}\p{M}\p{N}&]+(?:[-‑][\p{L}\p{M}\p{N}]+){0,6}|[^\s]/giuy;
/** Inverted subjects are words of their own: « a-t-il », « prévoit-elle ». */
const INVERTED = /^(.+?)(?:-t)?-(il|elle|ils|elles|on|je|nous|vous|ce)$/i;

interface Piece extends Span {
  readonly term: Partial<Pick<Term, "party" | "money" | "date" | "stake">> & {
    readonly tags: readonly string[];
  };
}

/** Cuts a sentence into terms; each mention is a single one. */
export function toTerms(body: string, sentence: Sentence, mentions: SentenceMentions): Term[] {
  const named: Piece[] = [
    ...mentions.parties.map((party) => ({
      start: party.start,
      end: party.end,
      term: { party, tags: ["Org", party.form === "nominal" ? "Nominal" : "Name"] },
    })),
    ...mentions.money.map((money) => ({
      start: money.start,
      end: money.end,
      term: { money, tags: ["Money"] },
    })),
    ...mentions.dates.map((date) => ({ start: date.start, end: date.end, term: { date, tags: ["Date"] } })),
  ];
  const stakes = findStakes(body, sentence)
    .filter((stake) => !named.some((piece) => piece.start < stake.end && stake.start < piece.end))
    .map((stake) => ({ start: stake.start, end: stake.end, term: { stake, tags: ["Stake"] } }));
  const pieces = selectSpans([...named, ...stakes].sort(bySpan));
  const terms: Term[] = [];
  let position = sentence.start;
  let depth = 0;
  const push = (start: number, end: number, word: Word, fields: Partial<Piece["term"]> = {}): void => {
    const text = body.slice(start, end);
    if (text === "(" || text === "[") depth += 1;
    const { normal, tags } = word;
    terms.push({
      start,
      end,
      text,
      normal,
      pre: "",
      post: " ",
      party: null,
      money: null,
      date: null,
      stake: null,
      ...fields,
      tags,
      depth,
    });
    if ((text === ")" || text === "]") && depth > 0) depth -= 1;
  };
  const cut = (until: number): void => {
    while (position < until) {
      const phrase = phraseAt(body, position, until);
      if (phrase !== null) {
        const lower = fold(body.slice(position, phrase));
        const pronoun = (setPhrases.pronoun as readonly string[]).includes(lower);
        push(position, phrase, { normal: lower, tags: pronoun ? PRONOUN : ADVERB });
        position = phrase;
        continue;
      }
      TOKEN.lastIndex = position;
      const match = TOKEN.exec(body);
      if (match === null) {
        position += 1;
        continue;
      }
      const end = Math.min(match.index + match[0].length, until);
      const text = body.slice(match.index, end);
      const inverted = INVERTED.exec(text);
      if (inverted !== null && tagsOfWord(inverted[1] ?? "").includes("Verb")) {
        const verbEnd = match.index + (inverted[1] ?? "").length;
        push(match.index, verbEnd, wordOf(inverted[1] ?? ""));
        push(end - (inverted[2] ?? "").length, end, { normal: fold(inverted[2] ?? ""), tags: PRONOUN });
      } else push(match.index, end, wordOf(text));
      position = end;
    }
  };
  for (const piece of pieces) {
    cut(piece.start);
    const { tags, ...fields } = piece.term;
    push(
      piece.start,
      piece.end,
      { normal: fold(body.slice(piece.start, piece.end)), tags: withGaps(tags) },
      fields,
    );
    position = piece.end;
  }
  cut(sentence.end);
  return terms;
}

/** What a word is wherever it stands. */
type Word = Pick<Term, "normal" | "tags">;

const PRONOUN = withGaps(["Pronoun"]);
const ADVERB = withGaps(["Adv"]);

/** The words met so far: a text has few different ones. Forgotten when there are too many to keep. */
const words = new Map<string, Word>();
const WORDS_KEPT = 50_000;

function wordOf(text: string): Word {
  const known = words.get(text);
  if (known !== undefined) return known;
  if (words.size >= WORDS_KEPT) words.clear();
  const word = { normal: fold(text), tags: withGaps(tagsOfWord(text)) };
  words.set(text, word);
  return word;
}

/** Where a set phrase that starts on a character ends, null where none does. */
function phraseAt(body: string, position: number, until: number): number | null {
  if (!PHRASE_STARTS.has(body.charAt(position))) return null;
  if (position > 0 && /[\p{L}\p{N}]/u.test(body.charAt(position - 1))) return null;
  PHRASE.lastIndex = position;
  const match = PHRASE.exec(body);
  return match !== null && position + match[0].length <= until ? position + match[0].length : null;
}

/**
 * Adds the tags that patterns leave room with: `Light` for what may stand inside a set phrase (adverbs, dates), `Gap` for
 * what may stand between a verb and its noun (sums, adjectives), which is all but parties, verbs and hard stops.
 */
function withGaps(tags: readonly string[]): Set<string> {
  const all = new Set(tags);
  if (["Adv", "Neg", "Date", "Comma", "Clitic"].some((tag) => all.has(tag)) && !all.has("Det"))
    all.add("Light");
  if (
    !["Org", "Semicolon", "Colon", "Rel"].some((tag) => all.has(tag)) &&
    (!all.has("Verb") || all.has("MaybeNoun") || all.has("Participle"))
  )
    all.add("Gap");
  return all;
}
