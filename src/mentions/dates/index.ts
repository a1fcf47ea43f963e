import {
  type Article,
  type DateMention,
  type PublicationDate,
  provisionalId,
  type Sentence,
} from "../../document/index.ts";
import { parseDates } from "./engine.ts";
import type { Form } from "./expression.ts";
import type { DateMatch } from "./match.ts";
import { datePublication } from "./publication.ts";
import { type Context, resolveForm } from "./resolve.ts";
import { type Tense, tenseAround } from "./tense.ts";
import { type Anchor, Timeline } from "./timeline.ts";
import { dateValueOf, unresolved } from "./value.ts";

/** Finds and resolves the dates of an article, in text order with provisional ids, and the article's own. */
export function findDates(
  article: Article,
  sentences: readonly Sentence[],
): { published: PublicationDate; dates: DateMention[] } {
  const matches = placed(parseDates(article.body), sentences);
  const { anchor, record } = datePublication(
    article,
    matches.map(({ match }) => match),
  );
  return { published: record, dates: resolveAll(article.body, sentences, matches, anchor) };
}

interface Placed {
  readonly match: DateMatch;
  /** The index of its sentence. */
  readonly sentence: number;
}

/** The matches that lie inside a sentence: parts of the text in another language have none. */
function placed(matches: readonly DateMatch[], sentences: readonly Sentence[]): Placed[] {
  const found: Placed[] = [];
  let index = 0;
  for (const match of matches) {
    while (index < sentences.length && sentences[index]!.end <= match.index) index++;
    const sentence = sentences[index];
    if (sentence !== undefined && sentence.start <= match.index && match.stop <= sentence.end) {
      found.push({ match, sentence: index });
    }
  }
  return found;
}

function resolveAll(
  body: string,
  sentences: readonly Sentence[],
  matches: readonly Placed[],
  anchor: Anchor | null,
): DateMention[] {
  const timeline = new Timeline();
  return matches.map(({ match, sentence }) => {
    const { start, end } = sentences[sentence]!;
    const tense = tenseAround(body.slice(start, end), match.index - start, match.stop - start);
    return resolve(match, { anchor, timeline, sentence, tense: tenseOf(match, tense) });
  });
}

/** « d'ici fin mars » looks ahead whatever the verbs say, « à partir de mars » unless a verb says otherwise. */
function tenseOf({ expression, text }: DateMatch, tense: Tense | null): Tense | null {
  if (expression.boundary === "until" || expression.boundary === "before") return { side: "future", cost: 0 };
  if (expression.boundary !== "since") return tense;
  if (/^d/iu.test(text)) return { side: "past", cost: 0 };
  return /^à/iu.test(text) && (tense === null || tense.cost > 4) ? { side: "future", cost: 1 } : tense;
}

function resolve(match: DateMatch, context: Context): DateMention {
  const { expression } = match;
  const found = resolveForm(expression.form, context);
  const to = expression.to === undefined ? null : resolveForm(expression.to, context);
  const common = {
    id: provisionalId("date", match.index),
    kind: "date" as const,
    start: match.index,
    end: match.stop,
    text: match.text,
    rule: match.rule,
  };
  if (found === null || (expression.to !== undefined && to === null)) {
    return { ...common, ...unresolved, anchor: "none" };
  }
  const period = to?.period ?? found.period;
  // « contre 2 millions un an plus tôt » compares; the story does not go back.
  if (match.rule === "date/earlier") return { ...common, ...dateValueOf(expression, found.period, null), anchor: found.anchor };
  context.timeline.tell({
    period,
    sentence: context.sentence,
    deictic: isDeictic(expression.form),
    ahead: expression.boundary !== null || (context.anchor !== null && period.first > context.anchor.last),
  });
  return { ...common, ...dateValueOf(expression, found.period, to?.period ?? null), anchor: found.anchor };
}

/** A day of the news (« mardi », « hier », « ce matin »). */
function isDeictic(form: Form): boolean {
  if (form.kind === "shift")
    return form.from === "published" && (form.unit === "day" || form.unit === "week");
  return form.kind === "calendar" && form.weekday !== undefined && form.month === undefined;
}
