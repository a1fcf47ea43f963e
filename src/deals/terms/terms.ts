import {
  type DateMention,
  type MoneyMention,
  type OrganisationMention,
  overlaps,
  type PersonMention,
  type Sentence,
  type Span,
} from "../../document/index.ts";
import { setPhrases } from "../../french/function-words.ts";
import { IS_DIGIT, IS_LETTER, maskAt, selectSpans } from "../../rules/index.ts";
import { findStakes, type StakePhrase } from "../values/stakes.ts";
import { fold } from "./fold.ts";
import { withoutShareAsides } from "./share-asides.ts";
import { tagUnknownVerbs } from "./unknown-verbs.ts";
import { isBlankAt, withGaps, wordEnd, words } from "./words.ts";

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

const PRONOUNS: ReadonlySet<string> = new Set(setPhrases.pronoun);
const DETERMINERS: ReadonlySet<string> = new Set(setPhrases.determiner);

const NAME = withGaps(["Org", "Name"]);
const NOMINAL = withGaps(["Org", "Nominal"]);
const MONEY = withGaps(["Money"]);
const DATE = withGaps(["Date"]);
const STAKE = withGaps(["Stake"]);
const PRONOUN = withGaps(["Pronoun"]);
const DETERMINER = withGaps(["Det"]);
const ADVERB = withGaps(["Adv"]);

/** A mention or a share that is one term. */
type Piece = Span & Pick<Term, "tags" | "party" | "money" | "date" | "stake">;
const NOTHING = { party: null, money: null, date: null, stake: null } as const;

/** Cuts a sentence of a body, which is also given as code units, into terms; each mention is a single one. */
export function toTerms(
  body: string,
  codes: Uint16Array,
  sentence: Sentence,
  mentions: SentenceMentions,
): Term[] {
  const terms: Term[] = [];
  let position = sentence.start;
  let depth = 0;
  const push = (start: number, text: string, normal: string, tags: Term["tags"], piece?: Piece): void => {
    const end = start + text.length;
    if (text === "(" || text === "[") depth += 1;
    const { party, money, date, stake } = piece ?? NOTHING;
    terms.push({ start, end, text, normal, pre: "", post: " ", party, money, date, stake, tags, depth });
    if ((text === ")" || text === "]") && depth > 0) depth -= 1;
  };
  const cut = (until: number): void => {
    while (position < until) {
      if (isBlankAt(body, position)) {
        position += 1;
        continue;
      }
      const start = position;
      const end = Math.min(wordEnd(body, start), until);
      const word = words.at(codes, start, end);
      const phrase = word.phrases === null ? null : phraseEnd(word.phrases, body, start);
      position = phrase !== null && phrase <= until ? phrase : end;
      if (phrase === position) {
        const text = body.slice(start, phrase);
        const normal = fold(text);
        push(
          start,
          text,
          normal,
          PRONOUNS.has(normal) ? PRONOUN : DETERMINERS.has(normal) ? DETERMINER : ADVERB,
        );
      } else if (word.inverted !== null) {
        const { text, normal, tags } = words.at(codes, start, start + word.inverted.verb);
        push(start, text, normal, tags);
        const pronoun = body.slice(end - word.inverted.pronoun, end);
        push(end - pronoun.length, pronoun, fold(pronoun), PRONOUN);
      } else push(start, word.text, word.normal, word.tags);
    }
  };
  for (const piece of piecesOf(body, sentence, mentions)) {
    cut(piece.start);
    const text = body.slice(piece.start, piece.end);
    push(piece.start, text, fold(text), piece.tags, piece);
    position = piece.end;
  }
  cut(sentence.end);
  tagUnknownVerbs(terms);
  return withoutShareAsides(terms);
}

/** The mentions and shares of a sentence, in text order and without overlaps. */
function piecesOf(body: string, sentence: Sentence, { parties, money, dates }: SentenceMentions): Piece[] {
  const named: Piece[] = [
    ...parties.map((party) => pieceOf(party, party.form === "nominal" ? NOMINAL : NAME, { party })),
    ...money.map((each) => pieceOf(each, MONEY, { money: each })),
    ...dates.map((date) => pieceOf(date, DATE, { date })),
  ];
  const stakes = findStakes(body, sentence)
    .filter((stake) => !named.some((piece) => overlaps(piece, stake)))
    .map((stake) => pieceOf(stake, STAKE, { stake }));
  return selectSpans([...named, ...stakes]);
}

function pieceOf(
  { start, end }: Span,
  tags: Term["tags"],
  { party = null, money = null, date = null, stake = null }: Partial<Piece>,
): Piece {
  return { start, end, tags, party, money, date, stake };
}

/** Where a set phrase that starts on a character ends, null where none does. */
function phraseEnd(phrases: RegExp, body: string, position: number): number | null {
  if (position > 0 && (maskAt(body, position - 1) & (IS_LETTER | IS_DIGIT)) !== 0) return null;
  phrases.lastIndex = position;
  return phrases.test(body) ? phrases.lastIndex : null;
}
