import { foldedWords } from "../terms/folded.ts";
import type { Term } from "../terms/terms.ts";
import { verbGroupAt } from "../terms/verb-group.ts";
import { isFiniteVerb } from "../terms/verbs.ts";

/** « Le tour n'a jamais été souscrit », « L'aide ne sera pas versée »: not « n'a pas signé de bail ». */
const UNPAID =
  /^(?:n'|ne )(?:(?:a|ont|avait|avaient|aura|auront) (?:\S+ )?(?:jamais|pas)(?: \S+)? ete|(?:est|sont|sera|seront|fut) (?:\S+ )?(?:jamais|pas)(?: \S+)?) (?:liber|vers|sign|debloqu|decaiss|encaiss|conclu|honor|boucl|souscri)/;
/** « Un crédit de 8 M€ est à l'étude ». */
const NEGOTIATED =
  /^(?:est|sont|etait|etaient|reste|restent|restait) (?:\S+ )?(?:en (?:cours de )?(?:negociation|discussion)|(?:en train d'etre )?negociee?s?(?: avec)?|a l'etude)(?: |$)/;
/** « Un emprunt de 8 M€ sera lancé à l'automne », « La dette sera apportée par X »: money still to come. */
const TO_BE =
  /^(?:sera|seront|(?:doit|doivent|va|vont) etre) (?:\S+ )?(?:lanc|emi|plac|contract|souscri|lev|mis|ouvert|apport|fourni|debloqu|accord|vers|octroy|signe|boucl|realis|tire|mobilis|propos)\w*(?: |$)/;
/** How many terms behind a noun its verb may stand. */
const REACH = 24;
/** How many terms of its predicate are read. */
const WORDS = 10;

/** Whether a sentence says that the money which a noun names never came. */
export function isUnpaid(terms: readonly Term[], noun: Noun): boolean {
  return predicatesOf(terms, noun).some((words) => UNPAID.test(words));
}

/** Whether a sentence says that what a noun names is still talked about. */
export function isNegotiated(terms: readonly Term[], noun: Noun): boolean {
  return predicatesOf(terms, noun).some((words) => NEGOTIATED.test(words));
}

/** Whether a sentence says that what a noun names is still to be done. */
export function isToBeDone(terms: readonly Term[], noun: Noun): boolean {
  return predicatesOf(terms, noun).some((words) => TO_BE.test(words));
}

/** Verbs (lemma tags) of what is meant or about to be done. */
const TO_COME = "Vouloir Compter Souhaiter Entendre Projeter Prevoir Envisager Aller Devoir".split(" ");

/** « l'aide de 8 M€ que Y veut verser à X », « … que Y versera à X »: the relative of a noun tells what is to come. */
export function isStillToGive(terms: readonly Term[], from: number): boolean {
  const opener = terms.findIndex(
    ({ normal }, index) => index >= from && index < from + 8 && /^(?:que|qu')$/.test(normal),
  );
  if (opener < 0) return false;
  const verb = terms.findIndex(
    (_, index) => index > opener && index < opener + 8 && isFiniteVerb(terms, index),
  );
  if (verb < 0 || terms.slice(from, opener).some((_, at) => isFiniteVerb(terms, from + at))) return false;
  const { tense } = verbGroupAt(terms, verb);
  const meant = terms[verb + 1]?.tags.has("Infinitive") === true;
  return (
    tense === "future" || (tense === "present" && meant && TO_COME.some((tag) => terms[verb]!.tags.has(tag)))
  );
}

/** The terms of a noun: `[start, end)`. */
interface Noun {
  readonly start: number;
  readonly end: number;
}

/** Words, folded, that open a relative. */
const RELATIVE = /^(?:qui|que|qu'|dont|ou|(?:le|au|du)quel|laquelle|(?:l|d)esquel(?:le)?s|auxquel(?:le)?s)$/;

/** What is said of a noun itself: by its verb, where it is the subject, and by the relatives with « qui » behind it. */
export function predicatesOf(terms: readonly Term[], noun: Noun): string[] {
  const subject = isSubjectPlace(terms, noun.start);
  const found: string[] = [];
  let relative: string | null = null;
  for (let index = noun.end; index < Math.min(terms.length, noun.end + REACH); index += 1) {
    const { normal, tags } = terms[index]!;
    if (tags.has("Semicolon") || /^(?:mais|alors|tandis|car)$/.test(normal)) break;
    if (RELATIVE.test(normal)) relative = normal;
    if (!isFiniteVerb(terms, index)) continue;
    if (relative === "qui" || (relative === null && subject)) found.push(predicateAt(terms, index));
    if (relative === null) break;
    relative = null;
  }
  return found;
}

/** Nouns, folded, of an operation that is tried or meant. */
const PLAN = /^(?:tentatives?|projets?|plans?|perspective|offre)$/;

/** Whether a noun phrase opens its sentence or a clause, and so is the subject of the verb behind it. */
function isSubjectPlace(terms: readonly Term[], noun: number): boolean {
  let index = noun - 1;
  // « la tentative de fusion », « ce projet de rachat »: what is said of the plan is said of what it is for.
  if (/^(?:de|d')$/.test(terms[index]?.normal ?? "") && PLAN.test(terms[index - 1]?.normal ?? "")) index -= 2;
  while (index >= 0 && ["Det", "Poss", "Adj"].some((tag) => terms[index]!.tags.has(tag))) index -= 1;
  const before = terms[index];
  return (
    before === undefined ||
    ["Comma", "Colon", "Semicolon", "Conj", "Dash", "Sub", "Punct"].some((tag) => before.tags.has(tag)) ||
    /^(?:que|qu')$/.test(before.normal)
  );
}

/** A verb with the words behind it, folded, « ' » next to the word after it. */
function predicateAt(terms: readonly Term[], verb: number): string {
  const before = (back: number) => /^(?:n'|ne)$/.test(terms[verb - back]?.normal ?? "");
  // « ne s'est pas faite »
  const reflexive = /^(?:s'|se)$/.test(terms[verb - 1]?.normal ?? "") && before(2);
  return foldedWords(terms.slice(reflexive ? verb - 2 : before(1) ? verb - 1 : verb, verb + WORDS));
}
