/**
 * Dates that a clause leaves to what stands before it: the date that opens its sentence holds for all that the sentence
 * goes on to tell (« En 2019, il débourse 5 M€ pour absorber X », « Deux ans plus tard, les frères cèdent : X est vendu »),
 * that of the main clause for a relative that goes on with it (« En 2018, il laisse la place à Y, qui reprend X »), and the
 * last one told before for « alors », « à l'époque », « dans la foulée ».
 */
import type { DateMention } from "../../document/index.ts";
import { isOfParticiple, relativesIn } from "../clauses/asides.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { Reading } from "../read.ts";
import type { Grounded, Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { type Tense, verbGroupAt } from "../terms/verb-group.ts";
import { isFiniteVerb } from "../terms/verbs.ts";
import { isDateline } from "../values/dateline.ts";
import { dateRole, sceneDate } from "../values/when.ts";
import { entitiesIn, wordsIn } from "./facts.ts";
import { announcementIn } from "./news-words.ts";

/** Dates what the clauses of a sentence left undated. */
export function dateByStory({ scene, clauses, tellings }: Reading, before: Reading | null): void {
  const undated = tellings.filter(({ date, closing }) => date === null && closing === null);
  if (undated.length === 0) return;
  const { terms } = scene;
  const told = before === null ? null : sceneDate(before.scene.terms);
  const announced = before !== null && announcementIn(before.scene.terms) !== null;
  for (const telling of undated) {
    const clause = clauseOf(telling, terms, clauses);
    // « La nouvelle est tombée lundi. X avait racheté Y »: what lies before the news has not its day.
    const older = announced && telling.earlier === true;
    const term =
      (older || (clause !== null && isAsideOf(terms, clause)) ? null : told) ??
      (clause === null ? null : (frameDate(terms, clause) ?? mainDate(terms, clause))) ??
      (before === null || clause?.group?.governor != null
        ? null
        : (storyDate(telling, terms, before.scene.terms) ?? sceneOf(telling, before)));
    if (term !== null) telling.date = grounded(term);
  }
}

/** « Tout bascule en 1992. X, que Y a racheté, apporte … »: what a relative tells that stands before its main verb is older than what the episode is. */
function isAsideOf(terms: readonly Term[], { trigger, group }: Clause): boolean {
  const relative = relativeAround(terms, trigger.start);
  if (relative === null || (group?.tense !== "perfect" && group?.tense !== "pluperfect")) return false;
  const main = terms.findIndex((_, index) => index >= relative.end && isFiniteVerb(terms, index));
  return main >= 0 && verbGroupAt(terms, main).tense !== group.tense;
}

/** Whether the date of a sentence is that of an episode which it opens, or of an earlier operation. */
export function opensEpisode(terms: readonly Term[]): boolean {
  return sceneDate(terms) !== null || EARLIER_ONE.test(wordsIn(terms));
}

function grounded({ date, start, end }: Term): Grounded<DateMention> {
  return { value: date!, span: { start, end }, rule: "date/story" };
}

function clauseOf({ trigger }: Telling, terms: readonly Term[], clauses: readonly Clause[]): Clause | null {
  return clauses.find((each) => terms[each.trigger.start]?.start === trigger.start) ?? null;
}

/** What may stand before the date that opens a sentence or what follows a colon or a semicolon, folded. */
const OPENING =
  /^(?:en|le|la|l'|au|a|des|et|puis|mais|or|enfin|ensuite|ainsi|deja|fin|debut|courant|encore|surtout|car|,|-|–|—|•)$/;

/** « En 2019, il débourse 5 M€ pour absorber X »: the date that opens the sentence, or the part of it that the clause is in. */
function frameDate(terms: readonly Term[], { trigger, group }: Clause): Term | null {
  const opener = openerBefore(terms, trigger.start);
  if (opener < 0 || !isOfStory(terms, opener)) return null;
  if (trigger.form === "noun" && group === null) return null;
  // « En 2019, X cède Y, achetée à Z »: what a participle tells is older.
  const head = group === null ? null : (group.governor ?? group);
  if (group?.form === "participle" && !group.passive) return null;
  const main = mainVerb(terms, opener, trigger.start + 1);
  if (main < 0) return null;
  const tense = verbGroupAt(terms, main).tense;
  const own = head?.tense ?? tense;
  if (isOlder(own, tense)) return null;
  const relative = relativeAround(terms, trigger.start);
  if (relative !== null && relative.start > opener && !goesOn(terms, relative, tense, own)) return null;
  return hasOtherDate(terms, opener, trigger.start) ? null : terms[opener]!;
}

/** The date that opens the stretch in which a trigger stands, over colons but over no semicolon; -1 where none does. */
function openerBefore(terms: readonly Term[], trigger: number): number {
  for (let index = trigger - 1; index >= 0; index -= 1) {
    if (terms[index]!.tags.has("Semicolon")) return -1;
    if (terms[index]!.date === null) continue;
    let at = index - 1;
    while (at >= 0 && OPENING.test(terms[at]!.normal)) at -= 1;
    if (at < 0 || ["Semicolon", "Colon"].some((tag) => terms[at]!.tags.has(tag))) return index;
  }
  return -1;
}

/** « Cédée en 2016 à Y, qui l'a payée 3 M€ »: the only date of the main clause, for a relative that goes on with it. */
function mainDate(terms: readonly Term[], { trigger, group }: Clause): Term | null {
  const relative = relativeAround(terms, trigger.start);
  if (relative === null || group?.form !== "finite") return null;
  const from = terms.findLastIndex(({ tags }, index) => index < relative.start && tags.has("Semicolon"));
  const main = mainVerb(terms, from, relative.start);
  if (main < 0 || !goesOn(terms, relative, verbGroupAt(terms, main).tense, group.tense)) return null;
  const dates = terms.flatMap(({ date }, index) =>
    date !== null && index > from && index < relative.start ? [index] : [],
  );
  const [only, second] = dates;
  return only !== undefined && second === undefined && isOfStory(terms, only) ? terms[only]! : null;
}

/** The finite verb of the main clause between two terms, -1 where there is none. */
function mainVerb(terms: readonly Term[], from: number, to: number): number {
  const relatives = relativesIn(terms);
  return terms.findIndex(
    (_, index) =>
      index > from &&
      index < to &&
      isFiniteVerb(terms, index) &&
      !relatives.some(({ start, end }) => start < index && index < end),
  );
}

function relativeAround(terms: readonly Term[], index: number): { start: number; end: number } | null {
  return relativesIn(terms).findLast(({ start, end }) => start < index && index < end) ?? null;
}

/** Tenses in which a story goes on from one clause to the next. */
const NARRATIVE = new Set<Tense>(["present", "past", "imperfect", "pluperfect"]);

/** « …, qui reprend X », behind its main verb and in its tense: what comes next, and no word on who does it. */
function goesOn(
  terms: readonly Term[],
  { start, end }: { start: number; end: number },
  main: Tense,
  own: Tense,
): boolean {
  const last = !terms.some((_, index) => index >= end && isFiniteVerb(terms, index));
  const taken = terms
    .slice(start + 1, start + 3)
    .some(({ normal }) => /^(?:l'|en|y|les|la|le)$/.test(normal));
  return last && main === own && (NARRATIVE.has(own) || taken);
}

/** Whether a tense tells what lies before what another tells. */
function isOlder(own: Tense, main: Tense): boolean {
  return own === "pluperfect" && main !== "pluperfect";
}

/** Whether between an opening date and a trigger another date of the story stands. */
function hasOtherDate(terms: readonly Term[], opener: number, trigger: number): boolean {
  return terms.some(
    ({ date }, index) =>
      date !== null &&
      index > opener &&
      index < trigger &&
      isOfStory(terms, index) &&
      !isOfParticiple(terms, index, trigger),
  );
}

function isOfStory(terms: readonly Term[], index: number): boolean {
  const { date } = terms[index]!;
  return (
    date !== null &&
    date.edtf !== null &&
    !isDateline(terms, index) &&
    dateRole(terms, index, { left: 0, right: terms.length }) === "date"
  );
}

/** The last date of the sentence before, for « alors » and « à l'époque », and for what is told of an earlier round that it names. */
function storyDate(
  { trigger, earlier }: Telling,
  terms: readonly Term[],
  before: readonly Term[],
): Term | null {
  const at = terms.findIndex(({ start }) => start === trigger.start);
  if (at < 0 || terms.slice(0, at).some(({ date }) => date !== null)) return null;
  const words = terms.slice(0, at + 3).map(({ normal }) => normal);
  const then = THEN.test(words.join(" "));
  if (!then && !(earlier === true && EARLIER_ONE.test(wordsIn(before)))) return null;
  const dated = before.findLastIndex(
    ({ date }, index) => date !== null && (isOfStory(before, index) || (then && SINCE.test(date.text))),
  );
  // « L'usine fermera en 2027. X a alors racheté Y »
  if (dated < 0 || before.some(({ tags }) => tags.has("Future"))) return null;
  const term = before[dated]!;
  return SINCE.test(term.date!.text) ? startOf(term) : term;
}

/** « En 2022, il y a eu X. Il a pris 8 % », « En 2020, X a frappé à la porte de Y. Il offrait 3 M€ »: the date of who enters the scene. */
function sceneOf({ fillers, earlier }: Telling, { scene: { terms }, tellings }: Reading): Term | null {
  if (tellings.length > 0 || earlier === true || !ENTERS.test(wordsIn(terms))) return null;
  // « En 2022, X a approché Z. Il rachète Y »: of another.
  const named = [...entitiesIn(terms)];
  if (named.length === 0 || !named.every((id) => fillers.some(({ entity }) => entity === id))) return null;
  const dated = terms.filter((term, index) => term.date !== null && isOfStory(terms, index));
  return dated.length === 1 ? dated[0]! : null;
}
/** Words, folded, with which somebody enters the scene. */
const ENTERS = new RegExp(
  `(?:^| )(?:${[
    "il y (?:a eu|eut|avait|aura eu)",
    "(?:a|ont|avait|avaient) (?:discretement |deja |bien )?(?:frappe|sonne|toque) a (?:la|sa|leur|notre|nos) portes?",
    "frapp(?:e|ait|a) a (?:la|sa|leur|notre) porte",
    "(?:s' ?est|s' ?etait|se sont) (?:deja |discretement )?(?:interesse|penche|manifeste|presente|invite)e?s?",
    "s' ?(?:interesse|invite) ",
    "(?:a|ont|avait|nous a|nous ont) (?:deja |discretement )?(?:approche|courtise|sonde|contacte|demarche|aborde)e?s?",
    "(?:approche|courtise|sonde|demarche|aborde) ",
    "(?:a|avait|ont) (?:fait|declare) (?:sa|leur) (?:cour|flamme)",
    "(?:a|avait|ont|avaient) (?:\\S+ )?tourne autour",
    "(?:entre|entrait|entra|est entree?|surgit|debarque|apparait) en (?:scene|jeu|lice|piste)",
    "(?:vint|arriva|debarqua|surgit|survint) ",
  ].join("|")})(?: |$)?`,
);

/** « Le premier montage remonte à 2018. X avait alors racheté Y », « Dans la foulée, X rachetait Y ». */
const THEN =
  /(?:^| )(?:a l' ?epoque|alors(?! que| qu')|dans la foulee|dans le meme temps|a ce moment(?:-la)?|au meme moment)(?: |$)/;
/** « Le tour précédent, d'octobre 2024, semblait imbattable. X avait mené une série B » */
const EARLIER_ONE =
  /^(?:le|la|son|sa|leur) (?:(?:precedente?|derniere?|premiere?|seconde?|deuxieme) \S+|\S+ precedente?) /;
const SINCE = /^depuis/i;

/** « existe depuis 2019. À l'époque, … »: when it began. */
function startOf(term: Term): Term | null {
  const year = /^(\d{4})\/\.\.$/.exec(term.date!.edtf ?? "")?.[1];
  if (year === undefined) return null;
  return { ...term, date: { ...term.date!, edtf: year, latest: `${year}-12-31` } };
}
