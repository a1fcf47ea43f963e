import {
  collectives,
  countNouns,
  movementForms,
  movementVerbs,
  takenUpAs,
  takeUpVerbs,
} from "../../french/index.ts";
import {
  BLANK,
  classAt,
  DIGIT,
  LETTER,
  readDigits,
  readNumberWords,
  StemTable,
  scale,
  skipBlanks,
  WordTable,
  wordEnd,
  wordKey,
  wordStart,
} from "../../rules/index.ts";
import { isOfInstrument, isPartTold } from "./instruments.ts";
import { numbers } from "./lexicon.ts";
import type { Sum } from "./sum.ts";

/** A figure without magnitude or currency that ends its phrase, so that it may take up a sum told before. */
export interface BareFigure {
  readonly start: number;
  readonly end: number;
  readonly decimal: string;
  readonly approximate: boolean;
  /** Its digits are grouped (« 62 000 »): it needs no magnitude. */
  readonly grouped: boolean;
}

const collectiveFigure = /^une?[ \u00A0\u202F](?:[\p{L}]{3,8}[ \u00A0\u202F])?(?<word>[\p{L}]{5,14})/iu;

/** « une dizaine », « une bonne centaine ». */
function readCollectiveFigure(text: string, start: number): BareFigure | null {
  const match = collectiveFigure.exec(text.slice(start, start + 32));
  const times = collectives.get(match?.groups?.word?.toLowerCase() ?? "");
  if (match === null || times === undefined) return null;
  const end = start + match[0].length;
  return { start, end, decimal: String(times), approximate: true, grouped: false };
}

/** Reads the bare figure that starts at `start`; null for a year or where it counts what follows. */
export function readBareFigure(text: string, start: number): BareFigure | null {
  const collective = classAt(text, start) === LETTER ? readCollectiveFigure(text, start) : null;
  if (collective !== null) return collective;
  const figure = readDigits(text, start, numbers) ?? readNumberWords(text, start, numbers);
  if (figure === null || !endsPhrase(text, figure.end)) return null;
  const { end, decimal, form } = figure;
  if (form === "digits" && end - start === 4 && /^(?:19|20)/.test(decimal)) return null;
  const grouped = form === "digits" && end - start > decimal.length && !decimal.includes(".");
  return { start, end, decimal, approximate: false, grouped };
}

/** Words that may follow such a figure without being counted by it. */
const followers =
  `en à au aux un une l il auparavant maintenant aujourd plus pour sur seulement initialement précédemment avant par et ou
  lors dans chez depuis fin début hier mi la le les cette ce douze deux trois six quatre cinq dix si ensuite puis tout environ
  qui que dès jusqu habituellement normalement actuellement encore mais avec sous selon soit car alors quand contre`.split(
    /\s+/,
  );
/** Whether the word after a figure lets it end its phrase; other words may by their endings. */
const ends = new WordTable([
  ...followers.map((word) => [word, true] as const),
  ...[...countNouns].map((word) => [word, false] as const),
]);
const participleEnding = /(?:ée?s|dus?|mise?s?|ables?)$/;

/** Whether a figure that ends here ends its phrase, or goes on with a word that it cannot count. */
export function endsPhrase(text: string, end: number): boolean {
  const next = classAt(text, end);
  if (next === LETTER) return false;
  if (next !== BLANK) {
    const code = text.charCodeAt(end);
    // « % », « ‰ », « ° », « / », « - », « : » go on the figure; so do a comma or a point with a digit after it.
    if (code === 0x25 || code === 0x2030 || code === 0xb0 || code === 0x2f || code === 0x2d || code === 0x3a)
      return false;
    return !((code === 0x2c || code === 0x2e) && classAt(text, end + 1) === DIGIT);
  }
  const start = skipBlanks(text, end);
  const code = text.charCodeAt(start);
  if (code === 0x25 || code === 0x2030 || code === 0xb0) return false;
  const kind = classAt(text, start);
  if (kind !== LETTER) return kind !== DIGIT;
  if (isOfInstrument(text, end)) return true;
  const stop = wordEnd(text, start);
  return ends.folded(text, start, stop) ?? participleEnding.test(wordKey(text, start, stop));
}

const verb = takeUpVerbs.join("|");
const takesUp = new RegExp(
  `(?<![\\p{L}])(?:n['’])?en (?:(?:a|ont|avait|avaient|aura|aurait|ai|avons) (?:déjà |même |aussi |finalement |enfin )?)?(?:${verb})[\\p{L}]{0,7} (?:que |déjà |encore |aujourd['’]hui )?$`,
  "iu",
);
const moved = new RegExp(
  `(?<![\\p{L}])(?:(?:${movementVerbs.join("|")})[\\p{L}]{0,6}|${movementForms.join("|")}) à $`,
  "iu",
);
const compares = /(?<![\p{L}])(?:contre|dont|et non|au lieu de|puis|puis de|mais) $/iu;
const listed = /(?:,|(?<![\p{L}])et) $/iu;
const aims = new RegExp(`(?<![\\p{L}])(?:${verb})[\\p{L}]{0,7} $`, "iu");
const aimed = new StemTable(takeUpVerbs);
const article = /(?<![\p{L}])(?:l|d)es $/iu;
const participle = new RegExp(`^[ \\u00A0](?:${takenUpAs.join("|")})[\\p{L}]{0,6}s(?![\\p{L}])`, "iu");
const lead = /(?<![\p{L}])(?:à|de|quelque|pour|que|contre|environ|et|moins|plus|au|autour de) $/iu;

/** Words right before a figure that may take up a sum; a verb may too. */
const leads = new WordTable(
  "contre dont non de puis mais et les des à quelque pour que environ moins plus au déjà encore hui entre"
    .split(" ")
    .map((word) => [word, true] as const),
);

/** Whether the words right before a figure may make it an ellipsis: spares most figures the expressions. */
export function mayTakeUp(text: string, start: number): boolean {
  if (classAt(text, start - 1) !== BLANK) return false;
  const mark = text.charCodeAt(start - 2);
  if (mark === 0x2c || mark === 0x3a) return true;
  const begin = wordStart(text, start - 1);
  if (begin === start - 1) return false;
  return leads.folded(text, begin, start - 1) === true || aimed.begins(text, begin, start - 1);
}

/** What an elided sum takes up, with the sentence it stands in. */
export interface TakenUp {
  readonly sum: Sum;
  readonly sentenceEnd: number;
}

/** The sum that a bare figure is, taking up the one told before it: « contre 29 un an plus tôt », « dont 12 versés ». */
export function readEllipsis(text: string, figure: BareFigure, source: TakenUp): Sum | null {
  const { sum } = source;
  if (sum.max === null) return null;
  const before = text
    .slice(Math.max(sum.end, figure.start - 40), figure.start)
    .replace(/[\u00A0\u202F]/g, " ");
  const sameSentence = figure.start < source.sentenceEnd;
  if (takesUp.test(before)) return sameSentence || isAlone(text, figure, source) ? elided(figure, sum) : null;
  if (!sameSentence || figure.approximate) return null;
  return goesOn(text, figure, sum, before) ? elided(figure, sum) : null;
}

/** Whether the words round a bare figure say that it goes on from the sum before it in its sentence. */
function goesOn(text: string, figure: BareFigure, sum: Sum, before: string): boolean {
  if (article.test(before)) return participle.test(text.slice(figure.end, figure.end + 24));
  if (moved.test(before) || compares.test(before)) return true;
  if (listed.test(before) && (isEnumerated(text, figure, sum) || isDealtOut(text, figure, sum, before)))
    return true;
  if (isPartTold(text, figure, sum, before)) return true;
  if (sum.rule === "money/ellipsis" && /^[^.;:]{0,40}(?<![\p{L}])et $/u.test(before)) return true;
  const comparable = figure.grouped && sum.exponent === 0 && (sum.max ?? 0) >= 1000;
  return comparable && (lead.test(before) || aims.test(before));
}

/** In a sentence of its own, the figure must be the first number and no money noun may explain it (« chaque franc en rapporte cinq »). */
function isAlone(text: string, figure: BareFigure, source: TakenUp): boolean {
  const between = text.slice(source.sentenceEnd, figure.start);
  return !/\d|%|(?:franc|euro|dollar|livre)s?(?![\p{L}])/u.test(between);
}

/** « 3 milliards cette année, 8 d'ici à 2030 »: both figures have an adverbial after them. */
function isEnumerated(text: string, figure: BareFigure, sum: Sum): boolean {
  if (sum.exponent < 6) return false;
  const adverb = /^[ \u00A0\u202F](?:en|sur|dans|d['’]ici|tout de suite|au|à|cette|l['’]an)(?![\p{L}])/u;
  return (
    adverb.test(text.slice(figure.end, figure.end + 16)) &&
    adverb.test(text.slice(sum.end, sum.end + 16)) &&
    !figure.grouped
  );
}

const getter =
  /^[ \u00A0\u202F](?<place>à|aux?|pour|dans) (?:l['’]|(?:la |le |les |sa |son )?(?:[\p{Ll}-]+ ){0,3})\p{Lu}/u;

/** « 300 000 euros à Vexa, 150 000 à Orvin et 80 000 à Melba »: behind both figures stands who gets the sum. */
function isDealtOut(text: string, figure: BareFigure, sum: Sum, before: string): boolean {
  const small = Number(figure.decimal) < 1000;
  if (figure.grouped ? (sum.max ?? 0) < 1000 : !small || sum.exponent < 6) return false;
  if (/[.;:()]/.test(before)) return false;
  const first = getter.exec(text.slice(sum.end, sum.end + 60))?.groups?.place;
  const next = getter.exec(text.slice(figure.end, figure.end + 60))?.groups?.place;
  if (first === undefined || next === undefined) return false;
  return first.startsWith("a") || first === "à" ? next.startsWith("a") || next === "à" : first === next;
}

function elided(figure: BareFigure, source: Sum): Sum {
  const plain = Number(figure.decimal);
  const exponent = plain >= 1000 ? 0 : source.exponent;
  const value = scale(figure.decimal, exponent);
  const { start, end } = figure;
  const qualifier = figure.approximate ? "approximate" : "exact";
  return {
    start,
    end,
    min: value,
    max: value,
    qualifier,
    rule: "money/ellipsis",
    denomination: null,
    exponent,
  };
}
