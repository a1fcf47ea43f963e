import { verbOverAside, whichTime } from "./over-aside.ts";
import type { Term } from "./terms.ts";
import { isFiniteVerb, isVerb } from "./verbs.ts";

/** A verb with its auxiliaries, negation and governor: « n'a jamais accepté de vendre ». */
export interface VerbGroup {
  /** First term of the group (auxiliaries and clitics included) and the index of the verb itself. */
  readonly start: number;
  readonly verb: number;
  readonly form: "finite" | "infinitive" | "gerund" | "participle";
  readonly passive: boolean;
  readonly negated: boolean;
  readonly reflexive: boolean;
  readonly tense: Tense;
  /** The verb that an infinitive depends on, null where a preposition alone carries it. */
  readonly governor: VerbGroup | null;
  /** Before an infinitive: « pour », « avant de » … */
  readonly preposition: string | null;
  /** A pronoun object: « l'a racheté ». */
  readonly objectClitic: boolean;
  /** The dative pronoun before it (« nous a prêté », « lui vend »), null where there is none. */
  readonly dative: string | null;
  /** « en » before it: « s'en défait », « en reprend la moitié ». */
  readonly genitive: boolean;
}

export type Tense =
  | "present"
  | "imperfect"
  | "past"
  | "future"
  | "conditional"
  | "perfect"
  | "pluperfect"
  | "none";

const TENSES: readonly (readonly [string, Tense])[] = [
  ["Conditional", "conditional"],
  ["Future", "future"],
  ["Imperfect", "imperfect"],
  ["Present", "present"],
  ["Past", "past"],
];

/** Verbs whose « être » is an auxiliary of the perfect, not a passive. */
const WITH_ETRE = new Set([
  "Entrer",
  "Passer",
  "Tomber",
  "Monter",
  "Devenir",
  "Venir",
  "Aller",
  "Arriver",
  "Rester",
  "Revenir",
  "Sortir",
  "Partir",
  "Retourner",
  "Atterrir",
  "Parvenir",
  "Intervenir",
  "Mourir",
  "Naitre",
  "Grimper",
  "Echoir",
  "Descendre",
  "Apparaitre",
]);

/** Reads the group around a verb. */
export function verbGroupAt(terms: readonly Term[], verb: number): VerbGroup {
  const group = ownGroupAt(terms, verb);
  const shared = isBare(terms, group) ? sharedPerfect(terms, group.start, hasOwnObject(terms, verb)) : null;
  if (shared === null) return group;
  const { start, reflexive, objectClitic, dative, genitive } = group;
  return { ...shared, start, verb, reflexive, objectClitic, dative, genitive };
}

/** Reads the group around a verb, without what it shares with one before it. */
function ownGroupAt(terms: readonly Term[], verb: number): VerbGroup {
  const head = terms[verb]!;
  let index = verb - 1;
  let auxiliary: Term | null = null;
  let passive = false;
  let negated = false;
  let reflexive = false;
  let objectClitic = false;
  let dative: string | null = null;
  let genitive = false;
  let start = verb;
  const participle = head.tags.has("Participle");
  for (; index >= 0; index -= 1) {
    const term = terms[index]!;
    if (term.normal === "pas" || term.normal === "jamais" || term.normal === "n'" || term.normal === "ne") {
      negated ||= !isConceded(terms, index);
    } else if (participle && (term.tags.has("Avoir") || term.tags.has("Etre")) && isAuxiliary(term)) {
      if (term.tags.has("Etre") && !term.tags.has("Participle"))
        passive ||= auxiliary === null && !perfectWithEtre(head);
      if (term.tags.has("Etre") && term.tags.has("Participle")) passive = true;
      auxiliary = term;
      start = index;
    } else if (isCliticHere(terms, index)) {
      if (term.normal === "se" || term.normal === "s'") reflexive = true;
      else if (/^(?:l'|la|le|les)$/.test(term.normal)) objectClitic = true;
      if (term.normal === "en" && !head.tags.has("Gerund")) genitive = true;
      if (/^(?:lui|leur|nous|vous|m'|me|y)$/.test(term.normal)) dative = term.normal;
      start = index;
    } else if (
      participle &&
      auxiliary === null &&
      term.tags.has("Quote") &&
      opensBehindAuxiliary(terms, index)
    ) {
      // « a « racheté Y » »: what is quoted begins between the auxiliary and its verb.
    } else if (!term.tags.has("Adv") || term.party !== null) {
      if (!(auxiliary === null && participle && isInterpolated(terms, index))) break;
    }
  }
  if (reflexive && terms.some((term, at) => at >= start && at < verb && term.tags.has("Etre")))
    passive = false;
  const form = formOf(head, auxiliary, terms, verb);
  const governed =
    form === "infinitive" || auxiliary?.tags.has("Infinitive") === true ? govern(terms, start) : null;
  // « se fait épauler par X »: what others do to it.
  const by = governed?.governor;
  if (by?.reflexive === true && terms[by.verb]?.tags.has("Faire") === true) passive = true;
  return {
    start: governed?.start ?? start,
    verb,
    form:
      auxiliary !== null && !auxiliary.tags.has("Infinitive") && !auxiliary.tags.has("Gerund")
        ? "finite"
        : governed !== null
          ? "infinitive"
          : form,
    passive,
    negated: negated || governed?.governor?.negated === true,
    reflexive,
    tense: tenseOf(head, auxiliary, passive),
    governor: governed?.governor ?? null,
    preposition: governed?.preposition ?? null,
    objectClitic,
    dative,
    genitive,
  };
}

/** « n'en a pas moins racheté », « n'en rachète pas moins »: all the more done. */
function isConceded(terms: readonly Term[], index: number): boolean {
  const from = terms.findIndex(({ normal }, at) => at >= index && at < index + 6 && normal === "pas");
  return from >= 0 && terms[from + 1]?.normal === "moins";
}

/** How many participles a perfect is shared over: without a bound, a long list of them would be walked from each anew. */
const SHARED_REACH = 4;

/** Whether an auxiliary stands right before a quotation mark, but for an adverb. */
function opensBehindAuxiliary(terms: readonly Term[], quote: number): boolean {
  const [before, further] = [terms[quote - 1], terms[quote - 2]];
  const auxiliary = before?.tags.has("Adv") === true ? further : before;
  return (
    auxiliary !== undefined &&
    isAuxiliary(auxiliary) &&
    ["Avoir", "Etre"].some((tag) => auxiliary.tags.has(tag))
  );
}

/** « a ouvert trois usines et racheté X »: the perfect whose auxiliary a participle behind « et » or « puis » shares, else null. */
function sharedPerfect(terms: readonly Term[], start: number, active: boolean): VerbGroup | null {
  let from = start;
  for (let hops = 0; hops < SHARED_REACH; hops += 1) {
    const before = participleBefore(terms, from, active || hops > 0);
    if (before === null) return null;
    const group = ownGroupAt(terms, before);
    // « a recruté 300 personnes, ouvert trois usines et racheté X »
    if (group.form === "participle") {
      from = group.start;
      continue;
    }
    const perfect = group.tense === "perfect" || group.tense === "pluperfect" || group.form === "infinitive";
    return perfect && !group.reflexive && !group.passive && hasAvoir(terms, group) ? group : null;
  }
  return null;
}

/** What a participle without auxiliary has as its object only where it is none of the passive. */
const OBJECT = /^(?:participation|part|controle|majorite|totalite|direction)$/;

/** « …, repris à X ses activités françaises »: a participle with an object of its own, and so an active one. */
function hasOwnObject(terms: readonly Term[], verb: number): boolean {
  for (let index = verb + 1; index < terms.length && index < verb + 9; index += 1) {
    const { tags, normal, party } = terms[index]!;
    if (normal === "par" || tags.has("Comma") || tags.has("Conj") || isVerb(terms, index)) return false;
    const before = terms[index - 1]!;
    const direct =
      index === verb + 1 || before.party !== null || before.date !== null || before.tags.has("Adv");
    if (!direct || party !== null) continue;
    if (/^(?:son|sa|ses|leurs?)$/.test(normal)) return true;
    if (/^(?:une?|le|la)$/.test(normal) && OBJECT.test(terms[index + 1]?.normal ?? "")) return true;
  }
  return false;
}

/** The participle that « et », « puis » or, in a list, a comma joins to what starts here; null where there is none. */
function participleBefore(terms: readonly Term[], start: number, listed: boolean): number | null {
  let joint = start - 1;
  while (joint > 0 && isAsideOfJoint(terms[joint]!) && !(listed && terms[joint]!.tags.has("Comma")))
    joint -= 1;
  if (!/^(?:et|puis)$/.test(terms[joint]?.normal ?? "") && !(listed && terms[joint]?.tags.has("Comma")))
    return null;
  for (let index = joint - 1; index >= 0 && index > joint - 24; index -= 1) {
    const { tags } = terms[index]!;
    if (tags.has("Rel") || tags.has("Semicolon") || tags.has("Colon")) return null;
    if (isVerb(terms, index)) return tags.has("Participle") ? index : null;
  }
  return null;
}

/** A participle without an auxiliary of its own. */
function isBare(terms: readonly Term[], { start, verb }: VerbGroup): boolean {
  return (
    terms[verb]!.tags.has("Participle") &&
    !terms.slice(start, verb).some(({ tags }) => tags.has("Verb") && (tags.has("Avoir") || tags.has("Etre")))
  );
}

/** « puis, en janvier 2022, racheté »: what may stand between a joint and its verb. */
function isAsideOfJoint({ tags, date, normal }: Term): boolean {
  return date !== null || tags.has("Adv") || tags.has("Comma") || /^(?:en|a|au)$/.test(normal);
}

function hasAvoir(terms: readonly Term[], { start, verb }: VerbGroup): boolean {
  return terms.slice(Math.max(0, start - 1), verb).some(({ tags }) => tags.has("Avoir"));
}

function isAuxiliary(term: Term): boolean {
  return term.tags.has("Verb");
}

/** Whether a verb has « être » in its perfect, so that its bare participle is no passive: « X, tombé dans l'escarcelle de Y ». */
export function perfectWithEtre(head: Term): boolean {
  return [...head.tags].some((tag) => WITH_ETRE.has(tag));
}

/** A clitic, not an article: something verbal follows it. */
function isCliticHere(terms: readonly Term[], index: number): boolean {
  const term = terms[index]!;
  if (!term.tags.has("Clitic") || term.party !== null || isSpokenSubject(terms, index)) return false;
  const next = terms[index + 1];
  return next !== undefined && (next.tags.has("Verb") || next.tags.has("Clitic") || next.tags.has("Adv"));
}

/** « nous créons », « nous ne lui vendons rien », « vous venez de lever »: the subject, as the verb's ending shows. */
function isSpokenSubject(terms: readonly Term[], index: number): boolean {
  const ending = SPOKEN_ENDINGS.get(terms[index]!.normal);
  if (ending === undefined) return false;
  const verb = terms.slice(index + 1, index + 5).find(({ tags }) => tags.has("Verb"));
  return verb !== undefined && ending.test(verb.normal);
}

/** What a verb ends in whose subject is the pronoun. */
const SPOKEN_ENDINGS: ReadonlyMap<string, RegExp> = new Map([
  ["nous", /(?:ons|mes)$/],
  ["vous", /(?:ez|tes)$/],
]);

/** Between commas a date or adverbial may part auxiliary and participle: « a, en 2019, racheté ». Bounded to six terms. */
function isInterpolated(terms: readonly Term[], index: number): boolean {
  const term = terms[index]!;
  if (!["Comma", "Date", "Prep", "Clitic", "Pronoun"].some((tag) => term.tags.has(tag))) return false;
  for (let back = index; back >= 0 && back > index - 6; back -= 1) {
    if (
      (terms[back]!.tags.has("Avoir") || terms[back]!.tags.has("Etre")) &&
      terms[back + 1]?.tags.has("Comma")
    )
      return true;
  }
  return false;
}

function formOf(head: Term, auxiliary: Term | null, terms: readonly Term[], verb: number): VerbGroup["form"] {
  if (head.tags.has("Infinitive")) return "infinitive";
  if (head.tags.has("Gerund")) return "gerund";
  if (auxiliary !== null) return "finite";
  if (head.tags.has("Participle") && !isFiniteVerb(terms, verb)) return "participle";
  return isFiniteVerb(terms, verb) && !bareParticiple(terms, verb) ? "finite" : "participle";
}

/** « acquis » after a comma or a noun without auxiliary is a participle, though it is spelt like a simple past. */
function bareParticiple(terms: readonly Term[], verb: number): boolean {
  const head = terms[verb]!;
  if (!head.tags.has("Participle")) return false;
  if (verb === 0) return true;
  return terms[verb - 1]?.tags.has("Comma") === true && !["par"].includes(terms[verb + 1]?.normal ?? "")
    ? true
    : terms[verb + 1]?.normal === "par";
}

function tenseOf(head: Term, auxiliary: Term | null, passive: boolean): Tense {
  const source = auxiliary ?? head;
  const tense = TENSES.find(([tag]) => source.tags.has(tag))?.[1] ?? "none";
  if (auxiliary === null) return tense;
  if (tense === "imperfect") return "pluperfect";
  // « sera racheté par X »
  if (tense === "future" && passive && auxiliary.tags.has("Etre")) return tense;
  // « aura coûté »: the press's future perfect tells the past.
  return tense === "present" || tense === "future" ? "perfect" : tense;
}

/** Phrases between a verb of being and its infinitive: « est sur le point de racheter ». */
const BRINKS = [
  ["sur", "le", "point"],
  ["en", "passe"],
  ["en", "voie"],
  ["en", "train"],
  ["a", "deux", "doigts"],
  ["en", "mesure"],
  ["tout", "pres"],
  ["bien", "pres"],
  ["pres"],
  ["proche"],
  ["proches"],
];

/** The term before such a phrase, null where none stands before an infinitive. */
function brinkBefore(terms: readonly Term[], start: number): number | null {
  if (!/^(?:de|d')$/.test(terms[start - 1]?.normal ?? "")) return null;
  const phrase = BRINKS.find((words) =>
    words.every((word, at) => terms[start - 1 - words.length + at]?.normal === word),
  );
  if (phrase === undefined) return null;
  const before = start - 2 - phrase.length;
  // « très proche de », « toujours en passe de »
  return terms[before]?.tags.has("Adv") === true ? before - 1 : before;
}

/** « avant de », « pour », « afin de »: what makes an infinitive a clause of its own. */
function isOfPurpose(preposition: string | null): boolean {
  return preposition !== null && /pour|afin|avant|apres|sans/.test(preposition);
}

/** What an infinitive hangs on: « a accepté de », « veut », « pour ». */
function govern(
  terms: readonly Term[],
  start: number,
): { start: number; governor: VerbGroup | null; preposition: string | null } | null {
  let index = start - 1;
  let preposition: string | null = null;
  const brink = brinkBefore(terms, start);
  if (brink !== null) {
    preposition = "de";
    index = brink;
  }
  for (let steps = 0; index >= 0 && steps < 8; steps += 1, index -= 1) {
    index -= whichTime(terms, index);
    const term = terms[index];
    if (term === undefined) break;
    if (
      /^(?:de|d'|a|pour|afin|avant|apres|en|vue|sans|par)$/.test(term.normal) &&
      (term.normal === "vue" || !term.tags.has("Verb"))
    ) {
      preposition = preposition === null ? term.normal : `${term.normal} ${preposition}`;
    } else if (isVerb(terms, index)) {
      if (isOfPurpose(preposition)) return { start: index + 1, governor: null, preposition };
      return { start, governor: verbGroupAt(terms, index), preposition };
    } else if ((term.date !== null || term.tags.has("Comma")) && isOfPurpose(preposition)) {
      // « a racheté Y en 2019, avant de céder Z »: the date is told of what stands before.
      return { start: index + 1, governor: null, preposition };
    } else if (term.tags.has("Adv") || term.tags.has("Neg") || term.date !== null || term.tags.has("Comma")) {
      const verb = verbOverAside(terms, index);
      if (verb !== null) return { start, governor: verbGroupAt(terms, verb), preposition };
    } else if (preposition !== null && !/^(?:de|d'|a)$/.test(preposition)) {
      return { start: index + 1, governor: null, preposition };
    } else if (
      !/^(?:son|sa|leur|l'|le|la|un|une|intention|projet|accord|objectif|volonte|droit|offre|decision|pret|prets|prete|pretes|capable|engagement|souhait|but|charge|pres|point|passe|tout)$/.test(
        term.normal,
      )
    ) {
      return { start: index + 1, governor: null, preposition };
    }
  }
  return { start: Math.max(0, index + 1), governor: null, preposition };
}
