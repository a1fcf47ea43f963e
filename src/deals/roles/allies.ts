import type { PartyRole } from "../../document/index.ts";
import type { Scene } from "../scene.ts";
import type { Term } from "../terms/terms.ts";
import { isFiniteVerb } from "../terms/verbs.ts";

/** Roles that several may share. */
const SHARED = new Set<PartyRole>(["acquirer", "investor", "lender", "partner", "merger_party"]);
/** Roles of those who found or become one company: « Avec Y, X crée … » says enough. */
const EQUALS = new Set<PartyRole>(["partner", "merger_party"]);

/** Participles and phrases of whom a subject acts with, folded, from their first word on. */
const ALLIED =
  /^(?:(?:associe|allie|accompagne|epaule|flanque|rejoint)e?s?|aux cotes|(?:en (?:tandem|duo|consortium|binome)|de concert|main dans la main|a parite|de conserve) avec)(?: |$)/;
/** Verbs of acting together, from behind the subject on, with the preposition of the ally. */
const ALLYING =
  /^(?:, )?(?:qui )?(?:(?:va|vont|vient de|viennent de|a|ont|avait|avaient) )?(?:(?:se|s') ?(?:(?:est|sont|etait|etaient) )?(?:associ|alli|ligu|join[dt]|joign|unir?|unit|uni)\p{L}*|fai(?:t|re|sait|saient)|font|fera|feront)(?: (?:equipe|cause commune|front commun|tandem|affaire))?(?: (?:ainsi|donc|aussi|pour l' occasion))? (?:a|au|aux|avec)(?: |$)/u;
/** How many terms the words of an ally take. */
const LENGTH = 16;

/** « X, associé à Y, … », « Aux côtés de Y, X … », « X s'est allié à Y pour … »: those with whom a subject does what is told of it. */
export function alliesOf(scene: Scene, subjects: readonly number[], role: PartyRole): number[] {
  const last = subjects.at(-1);
  if (last === undefined || !SHARED.has(role)) return [];
  const { terms } = scene;
  return [
    ...apposed(terms, last),
    ...fronted(terms, subjects[0]!, role),
    ...agreed(terms, last),
    ...chosen(scene, last),
  ].filter((ally) => !subjects.includes(ally));
}

/** « X, désormais associé à Y, … » */
function apposed(terms: readonly Term[], subject: number): number[] {
  if (terms[subject + 1]?.tags.has("Comma") !== true) return [];
  const from = terms[subject + 2]?.tags.has("Adv") === true ? subject + 3 : subject + 2;
  return ALLIED.test(wordsFrom(terms, from)) ? partiesFrom(terms, from + 1) : [];
}

/** « Associé à Y, X … », « En tandem avec Y, X … » */
function fronted(terms: readonly Term[], subject: number, role: PartyRole): number[] {
  // « Il ne s'arrête pas là : avec Y, il crée … »
  const colon = terms.findLastIndex(({ tags }, index) => index < subject && tags.has("Colon"));
  const from = colon + 1;
  const comma = terms.findIndex(({ tags }, index) => index > from && tags.has("Comma"));
  if (comma <= from + 1 || comma > subject) return [];
  const words = wordsFrom(terms, from);
  return ALLIED.test(words) || (EQUALS.has(role) && /^avec /.test(words)) ? partiesFrom(terms, from + 1) : [];
}

/** « X, qui fait équipe avec Y, … », « X s'est allié à Y pour … »: not « X s'est allié à Y et … ». */
function agreed(terms: readonly Term[], subject: number): number[] {
  if (!ALLYING.test(wordsFrom(terms, subject + 1))) return [];
  const allies = partiesFrom(terms, subject + 3);
  const behind = terms[(allies.at(-1) ?? terms.length) + 1];
  const relative = terms[subject + 2]?.normal === "qui" && behind?.tags.has("Comma") === true;
  return relative || /^(?:pour|afin|en)$/.test(behind?.normal ?? "") ? allies : [];
}

/** Who is picked for something, from behind the subject on, up to those who are with him. */
const CHOSEN =
  /^(?:(?:a|ont|avait|avaient|aura|auront) (?:\w+ )?ete |(?:est|sont|fut|furent) )(?:\w+ )?(?:retenu|choisi|designe|selectionne)e?s?(?: |$)/;

const PICKED = /^(?:retenu|choisi|designe|selectionne)e?s?$/;

/** « X a été retenu, avec Y et Z, pour … »: all of them are picked for it. */
function chosen({ terms, markers }: Scene, subject: number): number[] {
  if (!CHOSEN.test(wordsFrom(terms, subject + 1))) return [];
  const purpose = terms.findIndex(({ normal }, index) => index > subject && /^(?:pour|afin)$/.test(normal));
  const near = terms.slice(subject + 1, purpose);
  const at = near.findIndex(({ normal }) => normal === "avec");
  if (purpose < 0 || at < 1 || near.length > 2 * LENGTH) return [];
  // « après des discussions avec Y »
  const ahead = near[at - 1]!;
  if (!ahead.tags.has("Comma") && ahead.date === null && !PICKED.test(ahead.normal)) return [];
  const beside = near.slice(at);
  if (
    beside.some(({ tags }, index) => tags.has("Semicolon") || isFiniteVerb(terms, subject + 1 + at + index))
  )
    return [];
  return beside.flatMap(({ party, depth }, index) => {
    const term = subject + 1 + at + index;
    // « avec l'accord de Y »: of Y, not with him.
    return party !== null && depth === 0 && markers[term]?.place !== "de" ? [term] : [];
  });
}

/** The parties from a term up to a comma, a purpose or a verb. */
function partiesFrom(terms: readonly Term[], from: number): number[] {
  const found: number[] = [];
  for (let index = from; index < terms.length && index < from + LENGTH; index += 1) {
    const term = terms[index]!;
    if (term.tags.has("Comma") || (found.length > 0 && /^(?:pour|afin|en)$/.test(term.normal))) break;
    if (found.length > 0 && isFiniteVerb(terms, index)) break;
    if (term.party !== null && term.depth === 0) found.push(index);
  }
  return found;
}

function wordsFrom(terms: readonly Term[], from: number): string {
  return terms
    .slice(from, from + 10)
    .map(({ normal }) => normal)
    .join(" ");
}
