import type { DateAnchor } from "../../document/index.ts";
import { civil, type Day, dayOf, daysInMonth, easter, realDay, weekdayOf } from "./day.ts";
import type { Calendar, Form, Shift } from "./expression.ts";
import {
  centuryPeriod,
  dayPeriod,
  decadePeriod,
  halfPeriod,
  intervalPeriod,
  monthPeriod,
  type Period,
  periodAround,
  quarterPeriod,
  seasonPeriod,
  shiftPeriod,
  type Unit,
  weekendPeriod,
  yearPeriod,
} from "./period.ts";
import type { PlacedMatch } from "./placed.ts";
import type { Tense } from "./tense.ts";
import type { Anchor, Timeline, Told } from "./timeline.ts";

/** What a form is resolved against. */
export interface Context {
  readonly anchor: Anchor | null;
  readonly timeline: Timeline;
  readonly placed: PlacedMatch;
}

export interface Resolution {
  readonly period: Period;
  readonly anchor: DateAnchor;
}

/** Finds the period that a form stands for; null where what it depends on is unknown. */
export function resolveForm(form: Form, context: Context): Resolution | null {
  switch (form.kind) {
    case "shift":
      return form.from === "published" ? fromPublished(form, context) : fromStory(form, context);
    case "calendar":
      return resolveCalendar(form, context);
    case "weekend": {
      if (context.anchor === null) return null;
      const weeks = { last: -1, preceding: -1, next: 1, following: 1, this: 0, same: 0 }[form.direction];
      // On a Monday « ce week-end » may look back, « le week-end dernier » always does.
      const back =
        form.direction === "this" &&
        context.placed.tense?.side === "past" &&
        weekdayOf(context.anchor.first) < 4
          ? 7
          : 0;
      return published(weekendPeriod(context.anchor.first + 7 * weeks - back), context);
    }
    case "stretch": {
      const told = context.timeline.lastFor(form.unit, context.placed.sentence);
      if (told === null) return null;
      const from = shiftPeriod(form.unit, told.period.last, 1);
      return {
        period: intervalPeriod(from, shiftPeriod(form.unit, told.period.last, form.count)),
        anchor: "narrative",
      };
    }
  }
}

function published(period: Period, { anchor }: Context): Resolution {
  return { period, anchor: anchor?.basis === "inferred" ? "inferred" : "published" };
}

/** How many days of doubt about the publication each unit bears. */
const bearable: Readonly<Record<Unit, number>> = {
  day: 0,
  interval: 0,
  week: 6,
  month: 40,
  quarter: 100,
  season: 100,
  half: 200,
  year: 366,
  decade: 3660,
  century: 36600,
};

function fromPublished(form: Shift, context: Context): Resolution | null {
  const { anchor } = context;
  if (anchor === null || anchor.last - anchor.first > bearable[form.unit]) return null;
  return published(shifted(form, dayPeriod(anchor.first)), context);
}

function fromStory(form: Shift, context: Context): Resolution | null {
  const { timeline, placed } = context;
  const later = form.count > 0 && placed.tense?.side !== "future";
  const told =
    timeline.lastFor(form.unit, placed.sentence) ??
    (later ? timeline.lastAside(form.unit, placed.sentence) : null);
  if (told === null) return fromPublished(form, context);
  return { period: shifted(form, told.period), anchor: "narrative" };
}

/** The period at a distance from another, in the distance's unit. */
function shifted({ unit, count, half }: Shift, from: Period): Period {
  if (half === true && unit === "year") {
    const months = count * 12 + Math.sign(count) * 6;
    const month = shiftPeriod("month", from.first, months);
    return from.unit === "month" || from.unit === "day" ? month : periodAround("year", month.first);
  }
  const at = shiftPeriod(unit, from.first, count);
  return half === true && unit === "month" ? periodAround("month", at.first + Math.sign(count) * 15) : at;
}

function resolveCalendar(form: Calendar, context: Context): Resolution | null {
  if (form.year !== undefined) {
    const period = inYear(form, form.year);
    return period === null ? null : { period, anchor: "none" };
  }
  if (form.within !== undefined) return insideRelative(form, form.within, context);
  if (form.direction === "following" || form.direction === "preceding" || form.direction === "same") {
    return nextToStory(form, context);
  }
  const story = form.direction === undefined ? storyYear(form, context) : null;
  if (story !== null) return story;
  if (context.anchor === null) return null;
  const period = nearPublication(form, context.anchor, context.placed.tense);
  return period === null ? null : published(period, context);
}

/** « le 18 décembre de l'année suivante », « le 3 du mois ». */
function insideRelative(form: Calendar, within: Shift, context: Context): Resolution | null {
  const outer = resolveForm(within, context);
  if (outer === null) return null;
  const { year, month } = civil(outer.period.first);
  const inner = within.unit === "month" ? { ...form, month } : form;
  const period = inYear(inner, year);
  return period === null ? null : { period, anchor: outer.anchor };
}

/** « le 7 janvier suivant », « le vendredi précédent », « le même été ». */
function nextToStory(form: Calendar, context: Context): Resolution | null {
  const told = context.timeline.lastFor(
    form.unit === "day" && form.weekday === undefined ? "month" : form.unit,
    context.placed.sentence,
  );
  if (told === null) return null;
  const ways = { following: ["after", told.period.last], preceding: ["before", told.period.first] } as const;
  const [way, day] =
    form.direction === "following" || form.direction === "preceding"
      ? ways[form.direction]
      : (["not before", told.period.first] as const);
  const period = nearest(form, day, way);
  return period === null ? null : { period, anchor: "narrative" };
}

/** A day or a month without a year that goes on a story told before it. */
function storyYear(form: Calendar, context: Context): Resolution | null {
  if (form.weekday !== undefined && form.month === undefined) return null;
  const told = context.timeline.lastStory();
  if (told === null || !goesOn(form, told, context)) return null;
  const period = nearest(form, told.period.first, "not before");
  if (period === null || (context.anchor !== null && period.first > context.anchor.last)) return null;
  const wrongDay = form.weekday !== undefined && weekdayOf(period.first) !== form.weekday;
  return wrongDay ? null : { period, anchor: "narrative" };
}

function goesOn(form: Calendar, told: Told, { anchor, placed }: Context): boolean {
  const { sentence } = placed;
  if (told.deictic || placed.tense?.side === "future") return false;
  // Where the publication is not stated, the story is the surer guide.
  if (anchor === null || anchor.basis === "inferred") return form.unit !== "year";
  const year = civil(told.period.first).year;
  if (year >= civil(anchor.first).year || told.placed.sentence < sentence - 1) return false;
  if (told.period.unit === "year") return form.unit === "day" && told.placed.sentence < sentence;
  return (
    (told.period.unit === "day" || told.period.unit === "month") &&
    (form.unit === "day" || form.unit === "month")
  );
}

/** « dernier », « prochain », « ce », or nothing: the nearest such period on the side that the words or the tense tell. */
function nearPublication(form: Calendar, anchor: Anchor, tense: Tense | null): Period | null {
  const day = anchor.first;
  if (anchor.last - anchor.first > 6 && form.unit === "day" && form.month === undefined) return null;
  if (form.direction === "last") return nearest(form, day, "before");
  if (form.direction === "next") return nearest(form, anchor.last, "after");
  if (form.direction === "this") return nearestThis(form, day, tense);
  const ended = form.unit === "quarter" || form.unit === "half";
  const past = nearest(form, anchor.last, ended ? "ended" : "not after");
  const coming = nearest(form, day, form.unit === "season" ? "after" : "not before");
  if (past === null || coming === null) return past ?? coming;
  return looksAhead(tense, day - past.last, coming.first - day) ? coming : past;
}

/**
 * Whether a date without a year is the one to come. Where no verb says, or only a distant one, the nearer wins if it
 * is much nearer: « Première cotation le 5 décembre » on 28 November.
 */
function looksAhead(tense: Tense | null, daysBack: number, daysOn: number): boolean {
  if (tense === null) return daysOn * 3 < daysBack;
  if (tense.side === "future") return true;
  return tense.cost > 3 && daysBack > 270 && daysOn < 60;
}

/** « ce mardi », « cet été »: the one under way, else the nearest unless a verb close by says otherwise. */
function nearestThis(form: Calendar, day: Day, tense: Tense | null): Period | null {
  const past = nearest(form, day, "not after");
  const coming = nearest(form, day, "not before");
  if (past === null || coming === null) return past ?? coming;
  if (past.last >= day) return past;
  if (tense !== null && tense.cost <= 6) return tense.side === "future" ? coming : past;
  return coming.first - day < day - past.last ? coming : past;
}

type Side = "before" | "not after" | "ended" | "not before" | "after";

const fits: Readonly<Record<Side, (period: Period, day: Day) => boolean>> = {
  before: ({ last }, day) => last < day,
  "not after": ({ first }, day) => first <= day,
  ended: ({ last }, day) => last <= day,
  "not before": ({ last }, day) => last >= day,
  after: ({ first }, day) => first > day,
};

/** The nearest period of that form on one side of a day, walking away from it. */
function nearest(form: Calendar, day: Day, side: Side): Period | null {
  const step = side === "not before" || side === "after" ? 1 : -1;
  if (form.unit === "day" && form.month === undefined && form.easterOffset === undefined)
    return nearestDay(form, day, step, side);
  const { year } = civil(day);
  // Leap days are up to eight years apart.
  for (let offset = -1; offset <= 8; offset++) {
    const period = inYear(form, year + step * offset);
    if (period !== null && fits[side](period, day)) return period;
  }
  return null;
}

/** The last period of that form that does not begin after a day. */
export function lastBefore(form: Calendar, day: Day): Period | null {
  return nearest(form, day, "not after");
}

/** The nearest day that a weekday or a day of the month alone tell. */
function nearestDay(form: Calendar, day: Day, step: 1 | -1, side: Side): Period | null {
  for (let at = day; Math.abs(at - day) <= 400; at += step) {
    if (form.weekday !== undefined && weekdayOf(at) !== form.weekday) continue;
    if (form.day !== undefined && civil(at).day !== form.day) continue;
    const period = dayPeriod(at);
    if (fits[side](period, day)) return period;
  }
  return null;
}

/** The period of a form in a given year; null where there is none (29 February, a wrong weekday). */
export function inYear(form: Calendar, year: number): Period | null {
  const { month, part } = form;
  if (form.unit === "year") return yearPeriod(year);
  if (form.unit === "decade") return decadePeriod(year);
  if (form.unit === "century") return centuryPeriod(year);
  if (form.unit === "quarter") return quarterPeriod(year, part!);
  if (form.unit === "half") return halfPeriod(year, part!);
  if (form.unit === "season") return seasonPeriod(year, part!);
  if (form.unit === "month") return monthPeriod(year, month!);
  if (form.easterOffset !== undefined) return dayPeriod(easter(year) + form.easterOffset);
  if (month === undefined || form.day === undefined || form.day > daysInMonth(year, month)) return null;
  return realDay(year, month, form.day) === null ? null : dayPeriod(dayOf(year, month, form.day));
}
