import {
  type Article,
  type DateMention,
  type DateMod,
  type PublicationDate,
  provisionalId,
  type Sentence,
} from "../../document/index.ts";
import { parseDates } from "./engine.ts";
import type { Expression, Form } from "./expression.ts";
import { inferPublication } from "./inference.ts";
import { shiftPeriod, thirdOf } from "./period.ts";
import { type PlacedMatch, placeMatches } from "./placed.ts";
import { statedPublication } from "./publication.ts";
import { type Context, lastBefore, type Resolution, resolveForm } from "./resolve.ts";
import { type Anchor, Timeline } from "./timeline.ts";
import { dateValueOf, unresolved } from "./value.ts";

/** Finds and resolves the dates of an article, in text order with provisional ids, and the article's own. */
export function findDates(
  article: Article,
  sentences: readonly Sentence[],
): { published: PublicationDate; dates: DateMention[] } {
  const matches = placeMatches(article.body, parseDates(article.body), sentences);
  const told = matches.map(({ match }) => match);
  const { anchor, record } = statedPublication(article, told) ?? inferPublication(resolveAll(matches, null));
  return { published: record, dates: resolveAll(matches, anchor).map(toMention) };
}

/** A match with what its words stand for; `to` is the end of a range. */
interface Resolved {
  readonly placed: PlacedMatch;
  readonly found: Resolution | null;
  readonly to: Resolution | null;
}

/** Resolves the matches in text order, each from the anchor or from those before it. */
function resolveAll(matches: readonly PlacedMatch[], anchor: Anchor | null): Resolved[] {
  const timeline = new Timeline();
  return matches.map((placed) => {
    const { expression } = placed.match;
    const context = { anchor, timeline, placed };
    const resolved = { placed, ...resolveExpression(expression, context) };
    tell(timeline, resolved, anchor);
    return resolved;
  });
}

/** The period of a date, or both ends of a range: its start is the last that lies before its end. */
function resolveExpression(
  { form, to: end, mod }: Expression,
  context: Context,
): Pick<Resolved, "found" | "to"> {
  const found = resolveForm(form, context);
  if (found !== null && end === undefined) return { found: aroundNow(found, mod, form, context), to: null };
  if (end === undefined || found === null) return { found: null, to: null };
  const to = resolveForm(end, context);
  if (to === null) return { found: null, to: null };
  const period =
    form.kind === "calendar" && form.year === undefined ? lastBefore(form, to.period.last) : found.period;
  return period === null || period.first > to.period.last
    ? { found: null, to: null }
    : { found: { ...found, period }, to };
}

/** « en fin d'année » told as past in February is the year before's, « en début d'année » to come in November the next's. */
function aroundNow(
  found: Resolution,
  mod: DateMod | null,
  form: Form,
  { anchor, placed }: Context,
): Resolution {
  if (anchor === null || mod === null || mod === "APPROX" || form.kind !== "shift" || form.same !== true)
    return found;
  if (form.from !== "published" || /^(?:ce|cette)/iu.test(placed.match.text)) return found;
  const { first, last } = thirdOf(found.period, mod);
  const side = placed.tense?.side;
  const step = side === "past" && first > anchor.last ? -1 : side === "future" && last < anchor.first ? 1 : 0;
  return step === 0 ? found : { ...found, period: shiftPeriod(form.unit, found.period.first, step) };
}

/** Adds a resolved date to those that later ones may count from. */
function tell(timeline: Timeline, { placed, found, to }: Resolved, anchor: Anchor | null): void {
  const { match } = placed;
  const { form, boundary } = match.expression;
  // « contre 2 millions un an plus tôt » compares; the story does not go back.
  if (found === null || match.rule === "date/earlier") return;
  const period = to?.period ?? found.period;
  const ahead = boundary !== null || (anchor !== null && period.first > anchor.last);
  timeline.tell({ period, placed, deictic: isDeictic(form), ahead });
}

/** A day of the news (« mardi », « hier », « ce matin »). */
function isDeictic(form: Form): boolean {
  if (form.kind === "shift")
    return form.from === "published" && (form.unit === "day" || form.unit === "week");
  return form.kind === "calendar" && form.weekday !== undefined && form.month === undefined;
}

function toMention({ placed: { match }, found, to }: Resolved): DateMention {
  const value = found === null ? unresolved : dateValueOf(match.expression, found.period, to?.period ?? null);
  return {
    id: provisionalId("date", match.index),
    kind: "date",
    start: match.index,
    end: match.stop,
    text: match.text,
    rule: match.rule,
    ...value,
    anchor: found?.anchor ?? "none",
  };
}
