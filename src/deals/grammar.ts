import nlp from "compromise/one";
import { fold } from "./fold.ts";
import { type Frame, frames, type Place } from "./frames/index.ts";
import { headVerb, lemmaTag } from "./lexicon.ts";
import { isVerb } from "./markers.ts";
import type { Term } from "./terms.ts";

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
  readonly regs: object[];
  readonly reflexive: boolean;
  readonly objectPlace: Place;
}

interface Matcher {
  match(docs: Term[][], query: { regs: object[] }): { ptrs: [number, number, number][] };
}
// The matcher behind `.match()`, on plain terms: `nlp.methods()` is compromise's documented door to it.
const { one } = (nlp as unknown as { methods(): { one: Matcher } }).methods();
const parseMatch = (pattern: string): object[] =>
  (nlp as unknown as { parseMatch(pattern: string): object[] }).parseMatch(pattern);

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

/** Patterns under the term that each must begin with: a lemma tag for verbs, a folded word for nouns. */
const index = new Map<string, Pattern[]>();
for (const frame of frames) {
  for (const verb of frame.verbs ?? []) add(`#${lemmaTag(headVerb(verb))}`, verbPattern(frame, verb));
  for (const noun of frame.nouns ?? []) {
    for (const first of plurals(noun.split(" ")[0] ?? "")) add(fold(first), nounPattern(frame, noun));
  }
}

function add(key: string, pattern: Pattern): void {
  index.set(key, [...(index.get(key) ?? []), pattern]);
}

function verbPattern(frame: Frame, verb: string): Pattern {
  const words = verb
    .replace(/^s['’]/, "")
    .replace(/^se /, "")
    .split(" ");
  const last = words.at(-1) ?? "";
  const closing = words.length > 1 ? (CLOSING[last] ?? atCapital(verb)) : undefined;
  const rest = words.slice(1, closing !== undefined && last in CLOSING ? -1 : undefined);
  // A gap takes the determiner that follows it with it.
  const tokens = rest
    .filter((word, position) => !(rest[position - 1] === "…" && DETERMINERS.has(word)))
    .flatMap((word) => literalTokens(word));
  const gap = rest.length > 0 && rest[0] !== "…" && rest[0] !== "[…]" ? ["#Light{0,3}"] : [];
  return {
    frame,
    form: "verb",
    trigger: verb,
    regs: parseMatch([`#${lemmaTag(headVerb(verb))}`, ...gap, ...tokens].join(" ")),
    reflexive: /^s(?:e |['’])/.test(verb),
    objectPlace: closing ?? "object",
  };
}

/** « entrer au capital de » names its own compound preposition. */
function atCapital(verb: string): Place | undefined {
  return /au capital de$/.test(verb) ? "au capital de" : undefined;
}

function nounPattern(frame: Frame, noun: string): Pattern {
  const tokens = noun.split(" ").flatMap((word) => literalTokens(word, true));
  return {
    frame,
    form: "noun",
    trigger: noun,
    regs: parseMatch(tokens.join(" ")),
    reflexive: false,
    objectPlace: "object",
  };
}

/** One word of a trigger as compromise tokens; determiners and possessives vary freely. */
function literalTokens(word: string, plural = false): string[] {
  if (word === "…") return [GAP];
  if (word === "[…]") return [".{0,9}"];
  const elided = /^([ldsn])['’](.+)$/.exec(word);
  if (elided !== null)
    return [`(${elided[1]}'|le|la|les|un|une|son|sa|leur)`, ...literalTokens(elided[2] ?? "", plural)];
  if (word === "de") return ["(de|d'|du|des)"];
  if (word === "à") return ["(a|au|aux)"];
  if (DETERMINERS.has(word)) return ["(#Det|#Contracted)"];
  return [`(${(plural ? plurals(word) : [...plurals(word)]).map(fold).join("|")})`];
}

/** A noun's singular and plural: « prêt », « prêts », « rachats », « OPA ». */
export function plurals(noun: string): string[] {
  if (/[sxz]$/.test(noun) || /^\p{Lu}/u.test(noun)) return [noun];
  if (/(?:au|eau|eu)$/.test(noun)) return [noun, `${noun}x`];
  if (/al$/.test(noun)) return [noun, `${noun.slice(0, -2)}aux`];
  return [noun, `${noun}s`];
}

/** Finds the triggers of a sentence: the longest first, none overlapping, in text order. */
export function findTriggers(terms: readonly Term[]): Trigger[] {
  const found: Trigger[] = [];
  terms.forEach((term, start) => {
    const keys =
      isVerb(terms, start) || isParticiple(terms, start) ? [...term.tags].map((tag) => `#${tag}`) : [];
    let window: Term[] | null = null;
    for (const key of [...keys, term.normal]) {
      for (const pattern of index.get(key) ?? []) {
        window ??= terms.slice(start, start + 14);
        const end = matchAtStart(window, pattern.regs);
        if (end === null) continue;
        const { frame, form, reflexive, objectPlace } = pattern;
        const text = terms
          .slice(start, start + end)
          .map((each) => each.text)
          .join(" ");
        found.push({ frame, form, start, end: start + end, text, reflexive, objectPlace });
      }
    }
  });
  return found;
}

/** A participle, not the noun spelt alike: « une levée de 2 M€ ». */
function isParticiple(terms: readonly Term[], index: number): boolean {
  const before = terms[index - 1]?.tags;
  const noun =
    terms[index]!.tags.has("MaybeNoun") &&
    (before?.has("Det") === true || before?.has("Contracted") === true);
  return terms[index]!.tags.has("Participle") && !noun;
}

const anchoredRegs = new WeakMap<object[], object[]>();

/** A pattern that matches at the first term or not at all; made once for each. */
function anchored(regs: object[]): object[] {
  const known = anchoredRegs.get(regs);
  if (known !== undefined) return known;
  const made = [{ ...regs[0], start: true }, ...regs.slice(1)];
  anchoredRegs.set(regs, made);
  return made;
}

/** How many terms a pattern takes from the first one on, or null. */
function matchAtStart(window: Term[], regs: object[]): number | null {
  const pointer = one.match([window], { regs: anchored(regs) }).ptrs[0];
  return pointer === undefined ? null : pointer[2];
}
