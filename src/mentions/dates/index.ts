import {
  type Article,
  type DateMention,
  type PublicationDate,
  provisionalId,
  type Sentence,
} from "../../document/index.ts";
import { parseDates } from "./engine.ts";
import type { Form } from "./expression.ts";
import { inferPublication } from "./inference.ts";
import type { DateMatch } from "./match.ts";
import { statedPublication } from "./publication.ts";
import { type Resolution, resolveForm } from "./resolve.ts";
import { type Tense, tenseAround } from "./tense.ts";
import { type Anchor, Timeline } from "./timeline.ts";
import { dateValueOf, unresolved } from "./value.ts";

/** Finds and resolves the dates of an article, in text order with provisional ids, and the article's own. */
export function findDates(
  article: Article,
  sentences: readonly Sentence[],
): { published: PublicationDate; dates: DateMention[] } {
  const matches = placed(article.body, parseDates(article.body), sentences);
  const told = matches.map(({ match }) => match);
  const { anchor, record } = statedPublication(article, told) ?? inferPublication(resolveAll(matches, null));
  return { published: record, dates: resolveAll(matches, anchor).map(toMention) };
}

/** A match with the index of its sentence and the tense of what stands around it. */
interface Placed {
  readonly match: DateMatch;
  readonly sentence: number;
  readonly tense: Tense | null;
  readonly aside: boolean;
}

/** A match with what its words stand for; `to` is the end of a range. */
interface Resolved extends Placed {
  readonly found: Resolution | null;
  readonly to: Resolution | null;
}

/** The matches that lie inside a sentence: parts of the text in another language have none. */
function placed(body: string, matches: readonly DateMatch[], sentences: readonly Sentence[]): Placed[] {
  const found: Placed[] = [];
  let index = 0;
  for (const match of matches) {
    while (index < sentences.length && sentences[index]!.end <= match.index) index++;
    const sentence = sentences[index];
    if (sentence === undefined || match.index < sentence.start || sentence.end < match.stop) continue;
    const { start, end } = sentence;
    const tense = tenseAround(body.slice(start, end), match.index - start, match.stop - start);
    const aside = foundingLead.test(body.slice(Math.max(start, match.index - 24), match.index));
    found.push({ match, sentence: index, tense: tenseOf(match, tense), aside });
  }
  return found;
}

/** « Née en », « fondée dès », « créé au »: the background of whom one speaks of. */
const foundingLead =
  /(?:^|[^\p{L}])(?:née?s?|(?:co)?fondée?s?|créée?s?|lancée?s?|constituée?s?|apparue?s?)[ \u00A0](?:en|au|à l[’']|le|dès|dans les)[ \u00A0]?$/iu;

/** « d'ici fin mars » looks ahead whatever the verbs say, « à partir de mars » unless a verb says otherwise. */
function tenseOf({ expression, text }: DateMatch, tense: Tense | null): Tense | null {
  if (expression.boundary === "until" || expression.boundary === "before") return { side: "future", cost: 0 };
  if (expression.boundary !== "since") return tense;
  if (/^d/iu.test(text)) return { side: "past", cost: 0 };
  return /^à/iu.test(text) && (tense === null || tense.cost > 4) ? { side: "future", cost: 1 } : tense;
}

/** Resolves the matches in text order, each from the anchor or from those before it. */
function resolveAll(matches: readonly Placed[], anchor: Anchor | null): Resolved[] {
  const timeline = new Timeline();
  return matches.map((placed) => {
    const { expression } = placed.match;
    const context = { anchor, timeline, sentence: placed.sentence, tense: placed.tense };
    const found = resolveForm(expression.form, context);
    const to = expression.to === undefined || found === null ? null : resolveForm(expression.to, context);
    const resolved = { ...placed, found: expression.to !== undefined && to === null ? null : found, to };
    tell(timeline, resolved, anchor);
    return resolved;
  });
}

/** Adds a resolved date to those that later ones may count from. */
function tell(
  timeline: Timeline,
  { match, sentence, aside, found, to }: Resolved,
  anchor: Anchor | null,
): void {
  const { form, boundary } = match.expression;
  // « contre 2 millions un an plus tôt » compares; the story does not go back.
  if (found === null || match.rule === "date/earlier") return;
  const period = to?.period ?? found.period;
  const ahead = boundary !== null || (anchor !== null && period.first > anchor.last);
  timeline.tell({ period, sentence, deictic: isDeictic(form), aside, ahead });
}

/** A day of the news (« mardi », « hier », « ce matin »). */
function isDeictic(form: Form): boolean {
  if (form.kind === "shift")
    return form.from === "published" && (form.unit === "day" || form.unit === "week");
  return form.kind === "calendar" && form.weekday !== undefined && form.month === undefined;
}

function toMention({ match, found, to }: Resolved): DateMention {
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
