import nlp from "compromise/one";
import { type Frame, frames, type Place } from "../frames/index.ts";
import { fold } from "../terms/fold.ts";
import { headVerb, lemmaTag } from "../terms/lexicon.ts";
import { prepositionAt } from "../terms/prepositions.ts";
import type { Term } from "../terms/terms.ts";
import { behindEven, isVerb } from "../terms/verbs.ts";
import { earlierPurchase } from "./earlier-purchases.ts";

/** A frame's trigger as found on terms `[start, end)`. */
export interface Trigger {
  readonly frame: Frame;
  readonly form: "verb" | "noun";
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly reflexive: boolean;
  /** Where the object stands: `object`, or the preposition that closes the trigger (« mettre la main sur »). */
  readonly objectPlace: Place;
}

interface Pattern {
  readonly frame: Frame;
  readonly form: "verb" | "noun";
  readonly trigger: string;
  readonly reflexive: boolean;
  readonly objectPlace: Place;
  /** What it is made of, as compromise writes patterns. */
  readonly tokens: readonly string[];
  /** The same ready to be matched, made when its first word is first met: an article meets few of them. */
  compiled: Compiled | null;
}

interface Compiled {
  /** The matcher's tokens, the first of them bound to the first term. */
  readonly regs: readonly Reg[];
  /** The words, each in all its spellings, that follow the first, in order: without them no match is worth a try. */
  readonly words: readonly ReadonlySet<string>[];
}

/** A token of a pattern as compromise reads it. */
interface Reg {
  readonly word?: string;
  readonly fastOr?: ReadonlySet<string>;
  readonly optional?: boolean;
}

interface Matcher {
  match(docs: Term[][], query: { regs: readonly Reg[] }): { ptrs: [number, number, number][] };
}
// The matcher behind `.match()`, on plain terms: `nlp.methods()` is compromise's documented door to it.
const { one } = (nlp as unknown as { methods(): { one: Matcher } }).methods();
const parseMatch = (pattern: string): Reg[] =>
  (nlp as unknown as { parseMatch(pattern: string): Reg[] }).parseMatch(pattern);

/** Prepositions that close a trigger, with the place that they stand for. */
const CLOSING: Readonly<Record<string, Place>> = {
  de: "de",
  à: "à",
  sur: "sur",
  dans: "dans",
  avec: "avec",
  chez: "chez",
  pour: "pour",
};
const DETERMINERS = new Set(["le", "la", "les", "un", "une", "son", "sa", "ses", "leur", "leurs"]);
const GAP = "#Gap{0,6}";

/** Patterns under what each must begin with: a lemma tag for verbs, a folded word for nouns. */
const byLemma = new Map<string, Pattern[]>();
const byNoun = new Map<string, Pattern[]>();
for (const frame of frames) {
  for (const verb of frame.verbs ?? []) add(byLemma, lemmaTag(headVerb(verb)), verbPattern(frame, verb));
  // « la coentreprise », « leur société commune »: a mention, and so a single term.
  if (frame.kind === "joint_venture")
    for (const noun of frame.nouns ?? [])
      for (const article of [/^[aeiou]/.test(fold(noun)) ? "l'" : "la ", "leur ", "une ", "cette "])
        add(byNoun, `${article}${fold(noun)}`, {
          ...nounPattern(frame, noun),
          compiled: { regs: [{}], words: [] },
        });
  for (const noun of frame.nouns ?? []) {
    for (const first of plurals(noun.split(" ")[0] ?? "")) add(byNoun, fold(first), nounPattern(frame, noun));
  }
}

function add(index: Map<string, Pattern[]>, key: string, pattern: Pattern): void {
  index.set(key, [...(index.get(key) ?? []), pattern]);
}

function verbPattern(frame: Frame, verb: string): Pattern {
  const words = verb
    .replace(/^s['’]/, "")
    .replace(/^se /, "")
    .split(" ");
  const last = words.at(-1) ?? "";
  const closing = words.length > 1 ? (CLOSING[last] ?? atCapital(verb)) : undefined;
  // « cède 12 % à X »: a share by itself is no share in something.
  const open = closing !== undefined && last in CLOSING && !words.includes("%");
  const rest = words.slice(1, open ? -1 : undefined);
  // A gap takes the determiner that follows it with it.
  const tokens = rest
    .filter((word, position) => !(/…/.test(rest[position - 1] ?? "") && DETERMINERS.has(word)))
    .flatMap((word) => literalTokens(word));
  const gap = rest.length > 0 && rest[0] !== "…" && !rest[0]?.startsWith("[") ? ["#Light{0,3}"] : [];
  return {
    frame,
    form: "verb",
    trigger: verb,
    reflexive: /^s(?:e |['’])/.test(verb),
    objectPlace: closing ?? "object",
    tokens: [`#${lemmaTag(headVerb(verb))}`, ...gap, ...tokens],
    compiled: null,
  };
}

/** « entrer au capital de » names its own compound preposition. */
function atCapital(verb: string): Place | undefined {
  return /au capital de$/.test(verb) ? "au capital de" : undefined;
}

function nounPattern(frame: Frame, noun: string): Pattern {
  const tokens = noun.split(" ").flatMap((word) => literalTokens(word));
  return {
    frame,
    form: "noun",
    trigger: noun,
    reflexive: false,
    objectPlace: "object",
    tokens,
    compiled: null,
  };
}

/** A pattern that matches at the first term or not at all. */
function compile(tokens: readonly string[]): Compiled {
  const [first, ...rest] = parseMatch(tokens.join(" "));
  const words = rest.flatMap(({ word, fastOr, optional }) => {
    if (optional === true) return [];
    return fastOr !== undefined ? [fastOr] : word !== undefined ? [new Set([word])] : [];
  });
  return { regs: [{ ...first, start: true } as Reg, ...rest], words };
}

/** One word of a trigger as compromise tokens; determiners and possessives vary freely. */
function literalTokens(word: string): string[] {
  if (word === "…") return [GAP];
  if (word === "[…]") return [".{0,9}"];
  if (word === "[object]") return ["#Room{0,9}"];
  if (word === "%") return ["#Stake"];
  // « accompagner […] d'un prêt »: the article of what fills the gap does not end it.
  const of = /^d['’](.+)$/.exec(word);
  if (of !== null) return ["(d'|de|du|des)", ...literalTokens(of[1] ?? "")];
  const elided = /^([lsn])['’](.+)$/.exec(word);
  if (elided !== null)
    return [`(${elided[1]}'|le|la|les|un|une|son|sa|leur)`, ...literalTokens(elided[2] ?? "")];
  if (word === "de") return ["(de|d'|du|des)"];
  if (word === "à") return ["(a|au|aux)"];
  // « son propre capital »
  if (/^(?:son|sa|ses|leurs?)$/.test(word)) return ["(#Det|#Contracted)", "(propre|propres)?"];
  if (DETERMINERS.has(word)) return ["(#Det|#Contracted)"];
  if (word === "son!") return ["#Poss"];
  if (word === "le!") return ["(le|la|l'|les|un|une)"];
  return [`(${word.split("/").flatMap(plurals).map(fold).join("|")})`];
}

/** A noun's singular and plural: « prêt », « prêts », « rachats », « OPA ». */
export function plurals(noun: string): string[] {
  if (/[sxz]$/.test(noun) || /^\p{Lu}/u.test(noun)) return [noun];
  if (/(?:au|eau|eu)$/.test(noun)) return [noun, `${noun}x`];
  if (/al$/.test(noun)) return [noun, `${noun.slice(0, -2)}aux`];
  return [noun, `${noun}s`];
}

/** How many terms a trigger may span. */
const REACH = 14;

/** Finds the triggers of a sentence, in the order of their first words. */
export function findTriggers(terms: readonly Term[]): Trigger[] {
  const found: Trigger[] = [];
  for (let start = 0; start < terms.length; start += 1) {
    const again = demonstrated(terms, start, found);
    if (again !== null) found.push(again);
    for (const pattern of patternsAt(terms, start)) {
      const length = lengthOf(pattern, terms, start);
      if (length === null) continue;
      const { frame, form, reflexive, objectPlace } = pattern;
      const end = upToPlace(pattern, terms, start, start + length);
      const text = terms
        .slice(start, end)
        .map((each) => each.text)
        .join(" ");
      found.push({ frame, form, start, end, text, reflexive, objectPlace });
    }
  }
  return found.some(({ start }) => isAcronym(terms, start)) ? withAcronyms(terms, found) : found;
}

/** « met la main, pour 3 M€, sur l'usine de X »: an aside before the preposition of the object ends on that. */
function upToPlace(
  { trigger, objectPlace }: Pattern,
  terms: readonly Term[],
  start: number,
  end: number,
): number {
  if (objectPlace === "object" || !/… \p{Ll}{1,4}$/u.test(trigger)) return end;
  for (let index = end - 1; index > start; index -= 1)
    if (prepositionAt(terms, index)?.place === objectPlace)
      return terms[index - 1]!.tags.has("Comma") ? index : end;
  return end;
}

/** « le rachat de X par Y et celui de Z par W »: the pronoun tells what the noun before it does; null where there is none. */
function demonstrated(terms: readonly Term[], start: number, found: readonly Trigger[]): Trigger | null {
  const { normal, text } = terms[start]!;
  if (!/^(?:celui|celle|ceux|celles)$/.test(normal)) return null;
  if (!/^(?:de|d'|du|des)$/.test(terms[start + 1]?.normal ?? "")) return null;
  const noun = found.findLast(({ form, frame }) => form === "noun" && frame.roles.de === "target");
  if (noun !== undefined) return { ...noun, start, end: start + 1, text };
  return earlierPurchase(terms, start);
}

/** « (OPA) », « (IPO) »: one word in capitals between parentheses. */
function isAcronym(terms: readonly Term[], index: number): boolean {
  return (
    terms[index - 1]?.normal === "(" &&
    terms[index + 1]?.normal === ")" &&
    /^\p{Lu}{2,5}$/u.test(terms[index]!.text)
  );
}

/** « une offre publique d'achat (OPA) sur X »: the acronym is part of the noun before it. */
function withAcronyms(terms: readonly Term[], found: readonly Trigger[]): Trigger[] {
  const nouns = new Set(found.flatMap(({ form, end }) => (form === "noun" ? [end] : [])));
  return found
    .filter(({ start }) => !isAcronym(terms, start) || !nouns.has(start - 1))
    .map((trigger) =>
      trigger.form === "noun" && isAcronym(terms, trigger.end + 1)
        ? { ...trigger, end: trigger.end + 3 }
        : trigger,
    );
}

const NONE: readonly Pattern[] = [];
const TIMES = /^(?:deux|trois|quatre|cinq|six|plusieurs|maintes|diverses|nombreuses|multiples)$/;

/** The patterns that begin as a term does: as a verb first, then as a noun. */
function patternsAt(terms: readonly Term[], index: number): readonly Pattern[] {
  const { tags, normal } = terms[index]!;
  // « à deux reprises »: times, not takeovers.
  if (normal === "reprises" && TIMES.test(terms[index - 1]?.normal ?? "")) return NONE;
  // « la tour Morlin »: a building.
  if (normal === "tour" && /^(?:la|une|cette|sa)$/.test(terms[index - 1]?.normal ?? "")) return NONE;
  // « laisse filer X à Y »: the two verbs are one.
  if (/^(?:filer|partir)$/.test(normal) && terms[index - 1]?.tags.has("Laisser") === true) return NONE;
  const nouns = byNoun.get(normal) ?? NONE;
  if (!tags.has("Verb") || isOffered(terms, index)) return nouns;
  if (!isVerb(terms, index) && !isParticiple(terms, index)) return nouns;
  const verbs = verbPatterns(tags);
  return nouns.length === 0 ? verbs : [...verbs, ...nouns];
}

/** What `verbPatterns` has found, by the tags of a word, which are the same object wherever the word stands. */
const byTags = new WeakMap<ReadonlySet<string>, readonly Pattern[]>();

function verbPatterns(tags: ReadonlySet<string>): readonly Pattern[] {
  const known = byTags.get(tags);
  if (known !== undefined) return known;
  const patterns = [...tags].flatMap((tag) => byLemma.get(tag) ?? []);
  byTags.set(tags, patterns);
  return patterns;
}

/** « des offres de reprise »: a noun that is spelt like a participle. */
function isOffered(terms: readonly Term[], index: number): boolean {
  const { tags } = terms[index]!;
  return (
    tags.has("Participle") && !tags.has("Infinitive") && /^(?:de|d')$/.test(terms[index - 1]?.normal ?? "")
  );
}

/** Adjectives, folded, that stand between a noun and its article: « la plus grosse levée », « sa première reprise ». */
const AHEAD =
  /^(?:plus|gros|grosse|beau|belle|jolie?|grande?|petite?|premiere?|deuxieme|seconde?|troisieme|nouvel(?:le)?|derniere?|enorme|importante?|recente?)$/;

/** A participle, not the noun spelt alike: « une levée de 2 M€ ». */
function isParticiple(terms: readonly Term[], index: number): boolean {
  let article = index - 1;
  while (article > 0 && AHEAD.test(terms[article]!.normal)) article -= 1;
  const before = (article === index - 1 ? behindEven(terms, index) : terms[article])?.tags;
  // « l'un racheté 2 M€, l'autre 3 »: a pronoun.
  const pronoun =
    article === index - 1 &&
    /^une?$/.test(terms[article]?.normal ?? "") &&
    terms[article - 1]?.normal === "l'";
  const noun = !pronoun && (before?.has("Det") === true || before?.has("Contracted") === true);
  return terms[index]!.tags.has("Participle") && !noun;
}

/** How many terms a pattern takes from one on that it begins as, null where it does not match. */
function lengthOf(pattern: Pattern, terms: readonly Term[], start: number): number | null {
  pattern.compiled ??= compile(pattern.tokens);
  const { regs, words } = pattern.compiled;
  if (regs.length === 1) return 1;
  if (!inOrder(words, terms, start + 1)) return null;
  const pointer = one.match([terms.slice(start, start + REACH)], { regs }).ptrs[0];
  return pointer === undefined ? null : pointer[2];
}

/** Whether words occur in their order within reach: a look that spares most terms the matcher. */
function inOrder(words: readonly ReadonlySet<string>[], terms: readonly Term[], from: number): boolean {
  const end = Math.min(terms.length, from + REACH - 1);
  let index = from;
  for (const word of words) {
    while (index < end && !word.has(terms[index]!.normal)) index += 1;
    if (index === end) return false;
    index += 1;
  }
  return true;
}
