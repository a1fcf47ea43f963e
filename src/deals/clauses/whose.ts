import { entitiesOf } from "../across/discourse.ts";
import { firstVerbIn } from "../across/facts.ts";
import type { Scene } from "../scene.ts";
import type { Clause } from "./clauses.ts";
import { mainSubjectIn } from "./subject.ts";

/** « détient 26 % de X après avoir acquis 3 % »: what another share of the sentence is of; null where there is none. */
export function ofOtherShare({ terms }: Scene, { trigger }: Clause): string | null {
  const share = terms.slice(0, trigger.start).findLastIndex((term) => term.stake !== null);
  if (share < 0) return null;
  const of = terms.slice(share + 1, share + 7);
  const party = of.findIndex((term) => term.party !== null);
  const joined = of
    .slice(0, party)
    .every((term) => /^(?:de|d'|du|des|la|le|l'|capital|parts|actions|titres)$/.test(term.normal));
  return party > 0 && joined ? (entitiesOf(of[party])[0] ?? null) : null;
}

/** « Le tour s'élève à 5 M€, a précisé X »: who tells of money raised raises it. */
export function teller({ terms }: Scene): string | null {
  const party = terms.findIndex(
    (term, index) =>
      term.party !== null &&
      TELLS.test(terms[index - 1]?.normal ?? "") &&
      terms.slice(Math.max(0, index - 4), index).some((each) => each.tags.has("Comma")),
  );
  return party < 0 ? null : (entitiesOf(terms[party])[0] ?? null);
}
const TELLS = /^(?:annonce|precise|indique|declare|affirme|explique|ajoute|assure|confirme|detaille)$/;

/** « Une levée de 5 M€, menée par Y, valorise X à 80 M€ »: what it values is what raises. */
export function valued({ terms, markers }: Scene, { trigger, right }: Clause): string | null {
  const verb = terms.findIndex(
    (term, index) => index >= trigger.end && index < right + 8 && term.tags.has("Valoriser"),
  );
  const object = verb < 0 ? undefined : terms.slice(verb + 1, verb + 4).find((term) => term.party !== null);
  const bare = object !== undefined && (markers[terms.indexOf(object)]?.place ?? null) === null;
  return bare ? (entitiesOf(object)[0] ?? null) : null;
}

/** « Forte d'un tour de 5 M€ mené par Y, X recrute »: whom a phrase that opens a sentence is about, its subject. */
export function subjectAhead({ terms, markers }: Scene, { trigger, group }: Clause): string | null {
  if (trigger.form === "verb" && group?.form !== "participle") return null;
  const subject = mainSubjectIn(terms);
  if (subject.kind !== "parties" || subject.terms.length > 1) return null;
  const [index] = subject.terms;
  const apart = terms.slice(trigger.end, index).some((term) => term.tags.has("Comma"));
  if (index === undefined || index < trigger.end || !apart || (markers[index]?.place ?? null) !== null)
    return null;
  return entitiesOf(terms[index])[0] ?? null;
}

/** Verbs of whom somebody else has bought: « X affronte Y, rachetée en mars », « X rejoint Y, rachetée en mars ». */
const MEETS =
  /^(?:affront|talonn|devanc|depass|concurrenc|imit|copi|attaqu|poursui|rejoi|rejoign|quitt|cit|rencontr|equip|fourni|livr|defi|suiv|suit|rattrap|conseill|accus|combat|rappel|evoqu|mention|interess)\p{L}*$/u;

/** « X intègre Y, rachetée en mars »: the subject of the sentence's own verb, where what was bought is its bare object. */
export function ownerBefore(
  { terms, markers }: Scene,
  { group, trigger }: Clause,
  taken: ReadonlySet<string>,
): string | null {
  const verb = firstVerbIn(terms);
  const from = group?.start ?? trigger.start;
  if (verb < 0 || verb >= from || terms[from - 1]?.tags.has("Comma") !== true) return null;
  const object = terms.slice(0, from).findLastIndex(({ party }) => party !== null);
  if (object < verb || object < from - 2 || (markers[object]?.place ?? null) !== null) return null;
  if (terms.slice(verb, object).some(({ normal }) => MEETS.test(normal))) return null;
  const subject = mainSubjectIn(terms);
  const [id] =
    subject.kind === "parties" && subject.terms.length === 1 ? entitiesOf(terms[subject.terms[0]!]) : [];
  return id === undefined || taken.has(id) || subject.kind !== "parties" || subject.terms[0]! > verb
    ? null
    : id;
}

/** Nouns of what is told of an operation to come. */
const NEWS = /^(?:annonce|lancement|projet|perspective|succes|echec)$/;

/** « X paie l'annonce d'une augmentation de capital »: whoever the sentence is about announced it. */
export function announcer({ terms }: Scene, { trigger }: Clause): string | null {
  const before = terms.slice(Math.max(0, trigger.start - 4), trigger.start).map(({ normal }) => normal);
  const news = before.findLastIndex((word) => NEWS.test(word));
  if (trigger.form !== "noun" || news < 0 || !/^(?:de|d'|du)$/.test(before[news + 1] ?? "")) return null;
  const subject = mainSubjectIn(terms);
  if (subject.kind !== "parties" || subject.terms.length > 1 || subject.terms[0]! > trigger.start)
    return null;
  return entitiesOf(terms[subject.terms[0]!])[0] ?? null;
}
