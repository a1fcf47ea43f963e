import { isFiniteVerb, isVerb, type Marker } from "./markers.ts";
import type { Term } from "./terms.ts";

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
  const head = terms[verb]!;
  let index = verb - 1;
  let auxiliary: Term | null = null;
  let passive = false;
  let negated = false;
  let reflexive = false;
  let objectClitic = false;
  let dative: string | null = null;
  let start = verb;
  const participle = head.tags.has("Participle");
  for (; index >= 0; index -= 1) {
    const term = terms[index]!;
    if (term.normal === "pas" || term.normal === "jamais" || term.normal === "n'" || term.normal === "ne") {
      negated = true;
    } else if (participle && (term.tags.has("Avoir") || term.tags.has("Etre")) && isAuxiliary(term)) {
      if (term.tags.has("Etre") && !term.tags.has("Participle"))
        passive ||= auxiliary === null && !perfectWithEtre(head);
      if (term.tags.has("Etre") && term.tags.has("Participle")) passive = true;
      auxiliary = term;
      start = index;
    } else if (isCliticHere(terms, index)) {
      if (term.normal === "se" || term.normal === "s'") reflexive = true;
      else if (/^(?:l'|la|le|les)$/.test(term.normal)) objectClitic = true;
      if (/^(?:lui|leur|nous|vous|m'|me|y)$/.test(term.normal)) dative = term.normal;
      start = index;
    } else if (!term.tags.has("Adv") || term.party !== null) {
      if (!(auxiliary === null && participle && isInterpolated(terms, index))) break;
    }
  }
  if (reflexive && terms.some((term, at) => at >= start && at < verb && term.tags.has("Etre")))
    passive = false;
  const form = formOf(head, auxiliary, terms, verb);
  const governed =
    form === "infinitive" || auxiliary?.tags.has("Infinitive") === true ? govern(terms, start) : null;
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
    tense: tenseOf(head, auxiliary),
    governor: governed?.governor ?? null,
    preposition: governed?.preposition ?? null,
    objectClitic,
    dative,
  };
}

function isAuxiliary(term: Term): boolean {
  return term.tags.has("Verb");
}

function perfectWithEtre(head: Term): boolean {
  return [...head.tags].some((tag) => WITH_ETRE.has(tag));
}

/** A clitic, not an article: something verbal follows it. */
function isCliticHere(terms: readonly Term[], index: number): boolean {
  const term = terms[index]!;
  if (!term.tags.has("Clitic") || term.party !== null) return false;
  const next = terms[index + 1];
  return next !== undefined && (next.tags.has("Verb") || next.tags.has("Clitic") || next.tags.has("Adv"));
}

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

function tenseOf(head: Term, auxiliary: Term | null): Tense {
  const source = auxiliary ?? head;
  const tense = TENSES.find(([tag]) => source.tags.has(tag))?.[1] ?? "none";
  if (auxiliary === null) return tense;
  if (tense === "imperfect") return "pluperfect";
  // « aura coûté »: the press's future perfect tells the past.
  return tense === "present" || tense === "future" ? "perfect" : tense;
}

/** What an infinitive hangs on: « a accepté de », « veut », « pour ». */
function govern(
  terms: readonly Term[],
  start: number,
): { start: number; governor: VerbGroup | null; preposition: string | null } | null {
  let index = start - 1;
  let preposition: string | null = null;
  for (let steps = 0; index >= 0 && steps < 8; steps += 1, index -= 1) {
    const term = terms[index]!;
    if (
      /^(?:de|d'|a|pour|afin|avant|apres|en|vue|sans|par)$/.test(term.normal) &&
      (term.normal === "vue" || !term.tags.has("Verb"))
    ) {
      preposition = preposition === null ? term.normal : `${term.normal} ${preposition}`;
    } else if (isVerb(terms, index)) {
      if (preposition !== null && /pour|afin|avant|apres|sans/.test(preposition))
        return { start: index + 1, governor: null, preposition };
      return { start, governor: verbGroupAt(terms, index), preposition };
    } else if (term.tags.has("Adv") || term.tags.has("Neg") || term.date !== null || term.tags.has("Comma")) {
    } else if (preposition !== null && !/^(?:de|d'|a)$/.test(preposition)) {
      return { start: index + 1, governor: null, preposition };
    } else if (
      !/^(?:son|sa|l'|le|la|un|une|intention|projet|accord|objectif|volonte|droit|offre|decision|pret|prets|prete|pretes|capable|engagement|souhait|but|charge)$/.test(
        term.normal,
      )
    ) {
      return { start: index + 1, governor: null, preposition };
    }
  }
  return { start: Math.max(0, index + 1), governor: null, preposition };
}

/** Who does it: parties, a pronoun, some other noun phrase, or nobody. */
export type Subject =
  | { readonly kind: "parties"; readonly terms: readonly number[] }
  | { readonly kind: "pronoun"; readonly word: string; readonly term: number }
  | { readonly kind: "other"; readonly noun: string; readonly term: number }
  | { readonly kind: "none" };

/** Finds the subject of a verb group to its left (or right after it, inverted). */
export function subjectOf(
  terms: readonly Term[],
  markers: readonly Marker[],
  group: VerbGroup,
  depth = 0,
): Subject {
  if (depth > 4) return { kind: "none" };
  if (group.governor !== null) return subjectOf(terms, markers, group.governor, depth + 1);
  if (group.form === "participle") {
    const before = antecedent(terms, markers, group.start - 1);
    const main = before.kind === "none" ? mainVerb(terms, group) : null;
    return main === null ? before : subjectOf(terms, markers, main, depth + 1);
  }
  if (group.form === "infinitive" || group.form === "gerund") {
    const main = mainVerb(terms, group);
    if (main !== null) return subjectOf(terms, markers, main, depth + 1);
  }
  let comma = false;
  let joined = false;
  let relative = false;
  let noun: { noun: string; term: number } | null = null;
  for (let index = group.start - 1; index >= 0; index -= 1) {
    const term = terms[index]!;
    if (term.depth > (terms[group.verb]?.depth ?? 0)) continue;
    if (term.normal === "qui" || term.normal === "lequel" || term.normal === "laquelle") {
      if (noun === null && !relative) return antecedent(terms, markers, index - 1, pluralVerb(terms, group));
      relative = false;
      continue;
    }
    if (term.tags.has("Pronoun") && isSubjectPronoun(terms, index) && !comma)
      return { kind: "pronoun", word: term.normal, term: index };
    if (term.tags.has("Semicolon") || term.tags.has("Colon")) break;
    if (term.tags.has("Conj") && /^(?:et|mais|puis|ou)$/.test(term.normal)) {
      if (noun !== null && !comma) return { kind: "other", ...noun };
      joined = true;
      continue;
    }
    if (term.tags.has("Comma") || term.tags.has("Dash")) {
      if (noun !== null && !isApposition(terms, index)) return { kind: "other", ...noun };
      noun = null;
      comma = true;
      continue;
    }
    if (term.party !== null) {
      const place = markers[index]?.place ?? null;
      const verb = place === null ? governingVerb(terms, markers, index) : null;
      if (verb !== null && joins(terms, index, group.start)) {
        return subjectOf(terms, markers, verbGroupAt(terms, verb), depth + 1);
      }
      if (place === null) return { kind: "parties", terms: coordinated(terms, markers, index) };
      if (place === "possessor") noun = null;
      continue;
    }
    if (isFiniteVerb(terms, index) && !isAuxOf(index, group)) {
      const other = verbGroupAt(terms, index);
      const opener = clauseOpener(terms, other.start);
      if (opener !== null && (comma || group.form !== "infinitive")) {
        index = opener;
        relative = false;
        if (/^qui$/.test(terms[opener]?.normal ?? "") && !comma)
          return subjectOf(terms, markers, other, depth + 1);
        continue;
      }
      if (noun !== null && !joined) return { kind: "other", ...noun };
      return subjectOf(terms, markers, other, depth + 1);
    }
    if (term.tags.has("Prep") || term.tags.has("Contracted")) {
      if (noun !== null && !/^(?:de|d'|du|des)$/.test(term.normal)) noun = null;
      continue;
    }
    if (!joined && isPlainNoun(term) && !isVerb(terms, index)) noun = { noun: term.normal, term: index };
  }
  if (noun !== null) return { kind: "other", ...noun };
  return inverted(terms, markers, group);
}

/** The finite verb whose subject a bare infinitive or gerund shares: the nearest before it, else the first after. */
function mainVerb(terms: readonly Term[], group: VerbGroup): VerbGroup | null {
  for (let index = group.start - 1; index >= 0; index -= 1) {
    if (terms[index]!.tags.has("Semicolon")) break;
    if (isFiniteVerb(terms, index) && clauseOpener(terms, verbGroupAt(terms, index).start) === null) {
      return verbGroupAt(terms, index);
    }
    if (terms[index]!.tags.has("Participle") && terms[index]!.tags.has("Verb")) {
      const other = verbGroupAt(terms, index);
      if (other.form === "finite" && other.verb === index) return other;
    }
  }
  for (let index = group.verb + 1; index < terms.length; index += 1) {
    if (isFiniteVerb(terms, index)) return verbGroupAt(terms, index);
  }
  return null;
}

/** The verb whose bare object a party is (« a racheté X », « a racheté W, X »), null for a subject or an apposition. */
function governingVerb(terms: readonly Term[], markers: readonly Marker[], party: number): number | null {
  for (let index = party - 1; index >= 0; index -= 1) {
    const term = terms[index]!;
    if (isVerb(terms, index) && !["Gerund"].some((tag) => term.tags.has(tag))) return index;
    if (term.party !== null && (markers[index]?.place ?? null) === null)
      return governingVerb(terms, markers, index);
    if (term.tags.has("Comma") || term.tags.has("Conj")) {
      const previous = terms.slice(0, index).findLastIndex((each) => each.party !== null);
      if (previous < 0 || index - previous > 2) return null;
      continue;
    }
    if (["Rel", "Semicolon", "Colon", "Sub", "Punct"].some((tag) => term.tags.has(tag))) return null;
    if (term.money !== null || term.date !== null) return null;
  }
  return null;
}

/** Whether a conjunction or comma joins what stands between two terms: « … et cède ». */
function joins(terms: readonly Term[], from: number, to: number): boolean {
  return terms.slice(from + 1, to).some((term) => term.tags.has("Conj") || term.tags.has("Comma"));
}

function isAuxOf(index: number, group: VerbGroup): boolean {
  return index >= group.start && index <= group.verb;
}

/** The relative pronoun that opens the clause of a verb, no further than eight terms before it. */
function clauseOpener(terms: readonly Term[], start: number): number | null {
  for (let index = start - 1; index >= 0 && index >= start - 8; index -= 1) {
    const term = terms[index]!;
    if (term.tags.has("Rel") && !/^(?:que|qu'|ou)$/.test(term.normal)) return index;
    if (/^(?:que|qu')$/.test(term.normal) && terms[index - 1]?.party !== null) return index;
    if (term.tags.has("Comma") || term.tags.has("Semicolon") || isFiniteVerb(terms, index)) return null;
  }
  return null;
}

function isSubjectPronoun(terms: readonly Term[], index: number): boolean {
  const term = terms[index]!;
  if (
    !/^(?:il|elle|ils|elles|on|je|j'|nous|vous|celui-ci|celle-ci|ceux-ci|ce dernier|cette derniere|ces derniers|le premier|le second|la premiere|la seconde)$/.test(
      term.normal,
    )
  )
    return false;
  const previous = terms[index - 1];
  return previous === undefined || !["pour", "par", "avec", "chez", "sans"].includes(previous.normal);
}

function isPlainNoun(term: Term): boolean {
  return (
    /^\p{L}/u.test(term.text) &&
    ![...term.tags].some((tag) =>
      ["Det", "Adv", "Clitic", "Neg", "Conj", "Sub", "Rel", "Pronoun", "Prep", "Contracted", "Poss"].includes(
        tag,
      ),
    ) &&
    term.date === null &&
    term.money === null &&
    term.stake === null &&
    term.party === null
  );
}

/** Whether a comma opens an apposition to a party: « X, éditeur de logiciels, ». */
function isApposition(terms: readonly Term[], comma: number): boolean {
  const previous = terms[comma - 1];
  return (
    previous !== undefined &&
    (previous.party !== null || previous.tags.has("Close") || previous.tags.has("Date"))
  );
}

function pluralVerb(terms: readonly Term[], group: VerbGroup): boolean {
  return (
    /(?:ent|ont|aient)$/.test(terms[group.start]?.normal ?? "") ||
    /(?:ont|aient|irent|erent)$/.test(terms[group.verb]?.normal ?? "")
  );
}

/** The party that a relative or a bare participle is about: the nearest before it, over its apposition. */
function antecedent(
  terms: readonly Term[],
  markers: readonly Marker[],
  from: number,
  plural = false,
): Subject {
  // A noun right before (« le contrat emporté ») is the antecedent itself.
  const before = terms[from];
  if (
    before !== undefined &&
    before.party === null &&
    isPlainNoun(before) &&
    !isVerb(terms, from) &&
    before.depth === 0
  )
    return { kind: "none" };
  for (let index = from; index >= 0 && index > from - 24; index -= 1) {
    const term = terms[index]!;
    if (term.tags.has("Semicolon") || term.tags.has("Colon")) break;
    if (term.depth > 0 && (terms[from + 1]?.depth ?? 0) === 0) continue;
    // Another name stands between: « Jean Dupont, cédé par … ».
    if (isFiniteVerb(terms, index) || (term.tags.has("Capital") && index > 0 && isPlainNoun(term))) break;
    if (term.party === null) continue;
    if (
      !terms[from + 1]?.tags.has("Rel") &&
      markers[index]?.place === "de" &&
      markers[index]?.head !== null &&
      index === from
    )
      return { kind: "none" };
    if (!plural) return { kind: "parties", terms: [index] };
    return { kind: "parties", terms: listBefore(terms, index) };
  }
  return { kind: "none" };
}

function listBefore(terms: readonly Term[], last: number): number[] {
  const list = [last];
  for (let back = last - 1; back >= 0; back -= 1) {
    const each = terms[back]!;
    if (each.party !== null) list.unshift(back);
    else if (
      !["Comma", "Conj", "Det", "Contracted"].some((tag) => each.tags.has(tag)) &&
      !isPlainNoun(each) &&
      !/^(?:de|d'|du)$/.test(each.normal)
    )
      break;
  }
  return list;
}

/** A party with those coordinated to it on its left: « A, B et C ». */
export function coordinated(terms: readonly Term[], markers: readonly Marker[], last: number): number[] {
  const list = [last];
  let joined = false;
  for (let index = last - 1; index >= 0; index -= 1) {
    const term = terms[index]!;
    if (
      term.tags.has("Conj") ||
      term.tags.has("Comma") ||
      term.normal === "que" ||
      term.normal === "ainsi" ||
      term.normal === "comme"
    ) {
      joined = true;
      continue;
    }
    if (term.tags.has("Close") || term.depth > 0 || term.tags.has("Det") || term.tags.has("Adv")) continue;
    if (term.party === null && isPlainNoun(term) && !isVerb(terms, index)) continue;
    if (term.party !== null && joined && (markers[index]?.place ?? null) === null) {
      list.unshift(index);
      joined = false;
      continue;
    }
    break;
  }
  return list;
}

/** « … que lorgne X », « Suivent X et Y », « l'a racheté X ». */
function inverted(terms: readonly Term[], markers: readonly Marker[], group: VerbGroup): Subject {
  const next = terms[group.verb + 1];
  if (next?.tags.has("Pronoun")) return { kind: "pronoun", word: next.normal, term: group.verb + 1 };
  const before = terms[group.start - 1]?.normal ?? "";
  if (before === "que" || before === "qu'") {
    for (let index = group.verb + 1; index < terms.length && index < group.verb + 6; index += 1) {
      if (terms[index]?.party !== null && markers[index]?.place === null)
        return { kind: "parties", terms: [index] };
    }
  }
  return { kind: "none" };
}
