import type { DateMention } from "../../document/index.ts";
import { wordsIn } from "../across/facts.ts";
import { isApart, isOfParticiple, openingDate } from "../clauses/asides.ts";
import { type Clause, isPronoun } from "../clauses/clauses.ts";
import { dateCues, matchesCue, wordsAround } from "../cues/index.ts";
import type { Frame } from "../frames/index.ts";
import type { Grounded, Telling } from "../telling.ts";
import { remembered } from "../terms/remember.ts";
import type { Term } from "../terms/terms.ts";
import { isDateline } from "./dateline.ts";

/** What a date dates: the operation, its closing, the signing or a bare deadline that may stand for it, or something else. */
export type DateRole = "date" | "closing" | "signing" | "deadline" | "other";

const SINCE = /^depuis/i;
const UNTIL = /^jusqu/i;
const DEADLINE = /^(?:d['’]ici|avant|au plus tard|jusqu)/i;
/** « l'exercice 2023 » is of figures; « cette année » behind « le plus gros tour » ranks. */
const YEAR_OF_FIGURES = /^exercice/i;
const RANKING = /^(?:cette année|ce mois|ce trimestre|ce semestre|l['’]année)/i;

/** Reads the date and the closing of a clause from its dates, in the order given. */
export function datesOf(
  terms: readonly Term[],
  ordered: readonly number[],
  clause: Clause,
  rule: string,
): Pick<Telling, "date" | "closing"> {
  const found: Partial<Record<DateRole, Grounded<DateMention>>> = {};
  const { trigger, group } = clause;
  const add = (index: number, role: DateRole, value: DateMention) => {
    found[role] ??= { value, span: { start: terms[index]!.start, end: terms[index]!.end }, rule };
  };
  const announced = ordered.filter((index) => isOfAnnouncement(terms, index));
  for (const index of [...announced, ...ordered.filter((each) => !announced.includes(each))]) {
    const { date } = terms[index]!;
    if (date === null || date.edtf === null || isDateline(terms, index)) continue;
    const start = startOf(terms, index, trigger.frame);
    if (start !== null) add(index, "date", start);
    if (start !== null && UNTIL.test(date.text)) continue;
    const told =
      isOfTrigger(terms, index, clause) || isTakenHold(terms, index, clause)
        ? "date"
        : dateRole(terms, index, clause);
    // « avant Noël, X a fermé son fonds »: done by then.
    const past = told === "deadline" && /^avant/i.test(date.text) && isDone(group);
    // « Avant 2019, X a levé 3 M€ » leaves the year open.
    if (past && /^avant (?:l['’]an )?\d{4}$/i.test(date.text)) continue;
    const role = past ? "date" : told;
    if (
      role === "date" &&
      (isApart(terms, index, trigger.start) ||
        isOfParticiple(terms, index, trigger.start) ||
        isOfVerbToCome(terms, index, clause) ||
        isOfOneBefore(terms, index, trigger.start) ||
        isOfSumBefore(terms, index, trigger.start) ||
        isOfOtherEvent(terms, index, trigger.start))
    )
      continue;
    // « rembourser le prêt d'ici à 2026 »: a loan has a term, not a closing.
    if (role === "deadline" && trigger.frame.kind === "debt_financing") continue;
    // « a bouclé lundi le rachat de Y, annoncé en mai »
    if (role === "date" && announced.length > 0 && found.date !== undefined && isOfClosing(terms, index)) {
      add(index, "closing", date);
      continue;
    }
    // A common company's founding is the operation itself, as is « né le 1er janvier de l'union de X et Y ».
    const founding =
      role === "other" && /^(?:joint_venture|merger)$/.test(trigger.frame.kind) && !SINCE.test(date.text);
    add(index, founding ? "date" : role, date);
  }
  const outside =
    // « la deuxième levée de 2022, après celle de X »
    found.date !== undefined || isPronoun(trigger)
      ? null
      : (gerundDate(terms, clause) ?? openingDate(terms, group?.start ?? trigger.start));
  if (
    outside !== null &&
    terms[outside]!.date!.edtf !== null &&
    dateRole(terms, outside, { left: 0, right: terms.length }) === "date"
  )
    add(outside, "date", terms[outside]!.date!);
  return { date: found.date ?? null, closing: found.closing ?? found.signing ?? found.deadline ?? null };
}

/** « Annoncé en mai, le rachat a capoté en juin »: an operation has the day that it was announced or signed, where the text tells several. */
export function isOfAnnouncement(terms: readonly Term[], date: number): boolean {
  return terms[date]!.date !== null && leads(terms, date, ANNOUNCED, 5);
}
const ANNOUNCED = /^(?:annonce|devoile|signe|conclu|scelle|officialise|revele|noue|promis)(?:e|s|es)?$/;

/** Whether a date is the one of a verb that tells how an operation was closed. */
function isOfClosing(terms: readonly Term[], date: number): boolean {
  return leads(terms, date, CLOSED, 4);
}
const CLOSED = /^(?:finalis|boucl|clotur|achev|parachev|denou)(?:e|ee|es|ees)$/;

/** Whether a participle leads to a date over nothing but some words of manner. */
function leads(terms: readonly Term[], date: number, participle: RegExp, most: number): boolean {
  for (let index = date - 1; index >= 0 && index >= date - most; index -= 1) {
    const { tags, normal, party, date: other } = terms[index]!;
    if (tags.has("Comma") || tags.has("Semicolon") || party !== null || other !== null) return false;
    if (participle.test(normal)) return true;
  }
  return false;
}

/** « Y est arrivé en 2019 », « Y est arrivé trois ans plus tôt en actionnaire »: the date behind the very verb that tells the operation. */
function isOfTrigger(terms: readonly Term[], date: number, { trigger, group }: Clause): boolean {
  if (trigger.form !== "verb" || group?.form !== "finite" || SINCE.test(terms[date]!.text)) return false;
  const verb = PREPOSITION.test(terms[date - 1]?.normal ?? "") ? date - 2 : date - 1;
  return verb === group.verb && /^arriv/.test(terms[verb]!.normal);
}

/** « en a pris les commandes en avril »: who takes hold in the very words that tell the operation, and not later on. */
function isTakenHold(terms: readonly Term[], date: number, { trigger, group }: Clause): boolean {
  const verb = trigger.form === "verb" && group?.form === "finite" && terms[group.verb]?.tags.has("Prendre");
  return verb === true && date >= trigger.end && date < trigger.end + 3 && !SINCE.test(terms[date]!.text);
}
const PREPOSITION = /^(?:en|le|au|a|des)$/;

/** Whether a verb tells of what is done. */
function isDone(group: Clause["group"]): boolean {
  return group?.form === "finite" && (group.tense === "perfect" || group.tense === "pluperfect");
}

/** « cotée à Paris depuis mai 2021 », « appartient depuis mai 2021 à Y », « depuis mai 2021, date à laquelle … »: the start of a state is the operation's day. */
function startOf(terms: readonly Term[], index: number, { kind, needs }: Frame): DateMention | null {
  const behind = terms
    .slice(index + 1, index + 4)
    .map(({ normal }) => normal)
    .join(" ");
  const listed = terms.slice(Math.max(0, index - 4), index).some(({ normal }) => /^cotee?s?$/.test(normal));
  const told = /^, (?:date|jour|annee|mois) (?:a|ou|de|d')$/.test(behind) || (kind === "ipo" && listed);
  // « est restée aux siens jusqu'en 1998, année où Y l'a rachetée »
  if (told && UNTIL.test(terms[index]!.text)) return ending(terms[index]!.date!);
  return told || needs?.includes("since") === true ? beginning(terms[index]!.date!) : null;
}

/** The unit of time with which « jusqu'en mai 2021 » ends, null for what says otherwise when. */
function ending(date: DateMention): DateMention | null {
  const edtf = /^\.\.\/(\d{4}(?:-\d\d)?)$/.exec(date.edtf ?? "")?.[1];
  if (edtf === undefined) return null;
  return { ...date, edtf, earliest: `${edtf}${edtf.length > 4 ? "" : "-01"}-01` };
}

/** The unit of time with which « depuis mai 2021 » begins, null for what says otherwise when. */
export function beginning(date: DateMention): DateMention | null {
  if (!SINCE.test(date.text) || date.edtf === null) return null;
  const [edtf = "", open] = date.edtf.split("/");
  const [year, month, day] = edtf.split("-");
  if (open !== ".." || !/^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/.test(edtf)) return null;
  const last = day ?? String(new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).getUTCDate());
  return { ...date, edtf, latest: `${year}-${month ?? "12"}-${last}` };
}

/** Statuses of talks, which last. */
const TALKS = new Set<string>(["negotiating", "rumoured"]);

/** « X discute depuis mars du rachat de Y »: when talks began, where the text dates them by nothing else. */
export function talksBegan(
  terms: readonly Term[],
  { group }: Clause,
  { status, date, closing }: Telling,
): Telling["date"] {
  if (!TALKS.has(status.value) || date !== null || closing !== null) return date;
  if (group?.form !== "finite" || !LASTING.has(group.tense)) return null;
  // Right behind the verb, but for a sum: « en redressement depuis mars » is of another.
  const index = terms.findIndex(
    (term, at) => at > group.verb && term.money === null && !term.tags.has("Adv"),
  );
  const value = terms[index]?.date == null ? null : beginning(terms[index]!.date!);
  if (value === null || REPORTING.test(terms[group.verb]!.normal)) return null;
  return { value, span: { start: terms[index]!.start, end: terms[index]!.end }, rule: TALKS_BEGAN };
}
const LASTING = new Set<string>(["present", "imperfect", "conditional"]);
const REPORTING = /^(?:savoir|dit|disent|ecrit|affirme|circule\w*|assure)$/;
/** The rule of a date that any other replaces. */
export const TALKS_BEGAN = "date/talks-began";

/** « Dès cet été, ceux de Brest la découvriront ; X a levé 3 M€ »: a date with a verb to come between, for what is done. */
function isOfVerbToCome(terms: readonly Term[], date: number, { trigger, group }: Clause): boolean {
  if (date > trigger.start || group?.form !== "finite" || !isDone(group)) return false;
  return terms.slice(date + 1, group.start).some(({ tags }) => tags.has("Future") || tags.has("Conditional"));
}

/** « avait repris X, après Y en 2021 »: the date of another, told behind. */
function isOfOneBefore(terms: readonly Term[], date: number, trigger: number): boolean {
  let party = date - 1;
  while (party > trigger && PREPOSITION.test(terms[party]!.normal)) party -= 1;
  if (terms[party]?.party == null || party <= trigger) return false;
  const ahead = terms
    .slice(Math.max(trigger, party - 4), party)
    .map(({ normal }) => normal)
    .join(" ");
  return /(?:^|, )(?:apres|outre|comme)(?: (?:celui|celle) (?:de|d'|du))?(?: (?:le|la|l'|les))?(?: \S+)?$/.test(
    ahead,
  );
}

/** « des 10 M€ promis en mai à Y par X ou des 4 M€ que Z injecte »: the date of the participle of another sum, told before. */
function isOfSumBefore(terms: readonly Term[], date: number, trigger: number): boolean {
  if (date > trigger) return false;
  let verb = date - 1;
  while (verb > 0 && PREPOSITION.test(terms[verb]!.normal)) verb -= 1;
  if (terms[verb]?.tags.has("Participle") !== true || terms[verb - 1]?.money == null) return false;
  return terms.slice(date, trigger).some(({ money }) => money !== null);
}

/** « évoqué début octobre dans la presse » */
const IN_PAPERS = /^(?:, )?dans (?:la presse|les colonnes|les gazettes)(?: |$)/;

/** « Selon X de lundi », « dans son édition de lundi »: the day of a paper. */
function isOfPaper(terms: readonly Term[], date: number): boolean {
  const behind = terms.slice(date + 1, date + 4).map(({ normal }) => normal);
  if (IN_PAPERS.test(behind.join(" "))) return true;
  const [noun, of] = [terms[date - 2], terms[date - 1]];
  if (!/^(?:de|du|d')$/.test(of?.normal ?? "")) return false;
  if (/^(?:edition|numero|colonnes|livraison)$/.test(noun?.normal ?? "")) return true;
  const before = terms[date - 3]?.tags.has("Det") === true ? terms[date - 4] : terms[date - 3];
  return noun?.party != null && /^(?:selon|d'apres|croire|apres)$/.test(before?.normal ?? "");
}

/** « fermé en mai, six mois après avoir reçu 2 M€ »: the date of what the operation is told against. */
function isOfOtherEvent(terms: readonly Term[], date: number, trigger: number): boolean {
  const between = terms
    .slice(date + 1, Math.max(date + 1, trigger))
    .map(({ normal }) => normal)
    .join(" ");
  return /^, (?:\S+ ){0,5}?(?:an|ans|annees?|mois|semaines?|jours?|peu|juste) (?:apres|avant|plus tard)(?: |$)/.test(
    between,
  );
}

/** « revenait en mai 2019 en menant une série B »: a gerund is done when its verb is. */
function gerundDate(terms: readonly Term[], { group, trigger }: Clause): number | null {
  if (trigger.form !== "verb" || group?.form !== "gerund") return null;
  for (let index = group.start - 1; index >= 0 && index > group.start - 5; index -= 1) {
    if (terms[index]!.tags.has("Comma") || terms[index]!.tags.has("Semicolon")) return null;
    if (terms[index]!.date !== null) return index;
  }
  return null;
}

/** What a date dates, from the words around it. */
export function dateRole(
  terms: readonly Term[],
  index: number,
  clause: Pick<Clause, "left" | "right">,
): DateRole {
  const { text } = terms[index]!;
  if (SINCE.test(text) || YEAR_OF_FIGURES.test(text) || isOfPaper(terms, index)) return "other";
  const around = wordsAround(terms, index, clause.left, index + 1);
  for (const cue of dateCues) {
    if (!matchesCue(cue, around)) continue;
    const told = terms.slice(clause.left, index).some((term) => term.date !== null);
    if (cue.name === "closing/done-later" && !told) continue;
    if (
      cue.name === "date/of-an-instalment" &&
      !(/^dans /i.test(text) && sumsBefore(terms, clause.left, index) > 1)
    )
      continue;
    if (cue.name === "date/in-a-ranking" && !RANKING.test(text)) continue;
    if (cue.name === "date/compared-with" && sumsBefore(terms, clause.left, index) < 2) continue;
    if (cue.name === "date/of-a-purpose" && !DEADLINE.test(text)) continue;
    return cue.role;
  }
  return DEADLINE.test(text) ? "deadline" : "date";
}

function sumsBefore(terms: readonly Term[], from: number, to: number): number {
  return terms.slice(from, to).filter(({ money, stake }) => money !== null || stake !== null).length;
}

/** Verbs of those who report: the day that follows one is the report's. */
const REPORTED = /^(?:affirm|rapport|ecri|cit|indiqu|assur|revel|evoqu|expliqu|relat|croit|croyait)\p{L}*$/u;

/** « X affirmait mardi que Y étudierait une offre »: the day of a report about a rumour, not of the operation. */
export function isReportDay(terms: readonly Term[], index: number): boolean {
  return terms.slice(Math.max(0, index - 2), index).some((term) => REPORTED.test(term.normal));
}

/** Words that open an episode with its date: « Il faut remonter à 2021. », « Mardi, le rideau tombe. », « C'était en mai 2019. », « Le couperet est tombé hier. » */
const SCENE =
  /^(?:[^,]{1,30} , )?(?:(?:(?:pour|afin) [^,]{1,80} , )?il faut (?:remonter|revenir) (?:a|au|en|jusqu' a) |cela remonte a |tout (?:remonte|commence|debute|bascule|se joue|s' accelere) |(?:l' )?(?:histoire|aventure|episode|affaire) (?:commence|debute|demarre|remonte|commencait) |c' ?etait (?:en|au?|le) |nous sommes en |retour en |flash-back en |nous etions en |(?:le|la|l') ?(?:couperet|rideau|verdict|decision|jugement|nouvelle|sentence|arret|annonce|reponse) (?:tombe|tombait|(?:est|a ete|etait|avait ete) (?:tombee?|rendue?|connue?|prononcee?|faite|arrivee?)) )/;
/** The date that a sentence gives to what the next one tells, null where it says more or less than that. */
export const sceneDate = remembered((terms): Term | null => {
  const dated = terms.filter((term) => term.date !== null && term.date.edtf !== null);
  const bare = terms.every((term) => term.party === null && term.money === null);
  if (!bare || dated.length !== 1) return null;
  return SCENE.test(wordsIn(terms)) ? dated[0]! : null;
});
