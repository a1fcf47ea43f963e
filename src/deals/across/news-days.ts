/**
 * The day of the news: it stands with the announcement, and what is announced stands in the sentences around it. « La
 * nouvelle est tombée mardi. X rachète Y », « X rachète Y. Les deux firmes l'ont fait savoir lundi », « L'accord comporte
 * un second volet. Ils fondent Z ».
 */
import type { DateMention } from "../../document/index.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { Reading } from "../read.ts";
import { type Grounded, since, type Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import type { Tense } from "../terms/verb-group.ts";
import { isDateline } from "../values/dateline.ts";
import { beginning, dateRole } from "../values/when.ts";
import { entitiesIn, wordsIn } from "./facts.ts";
import { type Announcement, announcementIn, isDay, TOGETHER } from "./news-words.ts";

/** How many sentences behind an announcement the news may be told, and how many before it. */
const AHEAD = 3;
const BACK = 2;
/** How many sentences behind the news what is told together with it may stand. */
const TOGETHER_WITHIN = 6;

/** An announcement whose news the text has not told yet. */
interface Awaited {
  readonly day: Grounded<DateMention>;
  readonly sentence: number;
  readonly named: ReadonlySet<string>;
}

/** Statuses of what firms announce: rumours and denials have a day of their own. */
const NEWS = new Set<string>(["completed", "announced", "negotiating"]);
/** Tenses of what lies behind the news. */
const BEFORE = new Set<Tense>(["imperfect", "pluperfect", "past"]);
/** Frames of what somebody has, not of what he gets. */
const HAVING = /\/(?:belong|own|hold|control|shareholder|have|owner)/;

/** The day of the news that the text tells of, from sentence to sentence. */
export class NewsDays {
  #awaited: Awaited | null = null;
  /** The sentence at hand and the one before it. */
  #terms: readonly Term[] = [];
  #before: readonly Term[] = [];

  /** Dates the operations that an announcement tells the day of and the text leaves undated. */
  date(reading: Reading, near: readonly Telling[]): void {
    const { scene, sentence, tellings } = reading;
    const { terms } = scene;
    if (terms !== this.#terms) this.#before = this.#terms;
    this.#terms = terms;
    const announcement = announcementIn(terms);
    const fresh = tellings.filter((telling) => isFresh(telling, reading));
    if (this.#awaited !== null && fresh.length > 0 && this.#awaited.sentence >= sentence - AHEAD) {
      const { named, day } = this.#awaited;
      const told = fresh.filter(
        ({ fillers }) => named.size === 0 || fillers.some((each) => named.has(each.entity)),
      );
      for (const telling of told) telling.date = day;
      if (told.length > 0) this.#awaited = null;
    }
    if (tellings.length > 0) dateTogether(fresh, terms, this.#before, near);
    if (announcement !== null && tellings.every(({ date }) => date === null))
      this.#announce(announcement, reading, near);
  }

  /** An announcement dates what was told right before it, else what comes. */
  #announce(
    announcement: Announcement,
    { scene, sentence, tellings }: Reading,
    near: readonly Telling[],
  ): void {
    const { terms } = scene;
    const day = grounded(terms[announcement.day]!);
    const told = announcement.ofTold
      ? tellings.length > 0
        ? tellings.filter(isOpen)
        : toldLast(near, sentence)
      : [];
    for (const telling of told) telling.date = day;
    if (told.length === 0 && tellings.length === 0)
      this.#awaited = { day, sentence, named: entitiesIn(terms) };
  }
}

function grounded({ date, start, end }: Term): Grounded<DateMention> {
  return { value: beginning(date!) ?? date!, span: { start, end }, rule: "date/of-the-news" };
}

/** The operations without a date that the sentence told last has told, where one is as fresh as news is. */
function toldLast(near: readonly Telling[], sentence: number): Telling[] {
  const last = near.at(-1);
  if (last === undefined || Math.max(last.sentence, last.heard ?? 0) < sentence - BACK || !isOpen(last))
    return [];
  return since(near, last.sentence).filter(isOpen);
}

/** Whether a telling may be news that still lacks its day. */
function isOpen({ date, status, earlier, frame }: Telling): boolean {
  return date === null && NEWS.has(status.value) && earlier !== true && !HAVING.test(frame.name);
}

/** The same for one of the sentence at hand, which must tell no time of its own. */
function isFresh(telling: Telling, { scene: { terms }, clauses }: Reading): boolean {
  if (!isOpen(telling)) return false;
  const tense = tenseOf(telling, terms, clauses);
  if (tense !== null && BEFORE.has(tense) && telling.status.value !== "negotiating") return false;
  return !terms.some(
    ({ date }, index) =>
      date !== null &&
      date.edtf !== null &&
      !/^depuis/i.test(date.text) &&
      !isDateline(terms, index) &&
      dateRole(terms, index, { left: 0, right: terms.length }) === "date",
  );
}

function tenseOf({ trigger }: Telling, terms: readonly Term[], clauses: readonly Clause[]): Tense | null {
  const clause = clauses.find((each) => terms[each.trigger.start]?.start === trigger.start);
  const head = clause?.group?.governor ?? clause?.group ?? null;
  return head?.form === "finite" ? head.tense : null;
}

/** « L'accord comporte un second volet. Ils fondent Z »: what belongs to the news has its day. */
function dateTogether(
  fresh: readonly Telling[],
  terms: readonly Term[],
  before: readonly Term[],
  near: readonly Telling[],
): void {
  const bare = entitiesIn(before).size === 0;
  if (!TOGETHER.test(wordsIn(terms)) && !(bare && TOGETHER.test(wordsIn(before)))) return;
  for (const telling of fresh) {
    if (telling.date !== null) continue;
    const host = since(near, telling.sentence - TOGETHER_WITHIN).findLast(
      ({ date }) => date !== null && isDay(date.value),
    );
    const shared = host?.fillers.some(({ entity }) => telling.fillers.some((each) => each.entity === entity));
    if (host !== undefined && shared === true && NEWS.has(host.status.value)) telling.date = host.date;
  }
}
