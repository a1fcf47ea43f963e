import type { Sentence } from "../../document/index.ts";
import type { DateMatch } from "./match.ts";
import { standsBefore } from "./rules/fragments.ts";
import { type Tense, tenseAround } from "./tense.ts";

/** « Née en », « fondée dès », « créé au »: the background of whom one speaks of. */
const foundingLead =
  /(?<=(?:^|[^\p{L}])(?:née?s?|(?:co)?fondée?s?|créée?s?|lancée?s?|constituée?s?|apparue?s?)[ \u00A0](?:en|au|à l[’']|le|dès|dans les)[ \u00A0]?)/iuy;

/** A match with the sentence that it stands in. */
export class PlacedMatch {
  readonly match: DateMatch;
  /** The index of the sentence. */
  readonly sentence: number;
  private readonly body: string;
  private readonly bounds: Sentence;
  private known: Tense | null | undefined;

  constructor(match: DateMatch, sentence: number, body: string, bounds: Sentence) {
    this.match = match;
    this.sentence = sentence;
    this.body = body;
    this.bounds = bounds;
  }

  /** The tense of what stands around it, read when first asked for: most dates tell their year. */
  get tense(): Tense | null {
    if (this.known === undefined) this.known = this.readTense();
    return this.known;
  }

  /** Background from which only its own sentence counts. */
  get aside(): boolean {
    return standsBefore(foundingLead, this.body, this.match.index);
  }

  /** « d'ici fin mars » looks ahead whatever the verbs say, « à partir de mars » unless a verb says otherwise. */
  private readTense(): Tense | null {
    const { index, stop, text, expression } = this.match;
    const { boundary } = expression;
    if (boundary === "until" || boundary === "before") return { side: "future", cost: 0 };
    if (boundary === "since" && /^d/iu.test(text)) return { side: "past", cost: 0 };
    const tense = tenseAround(this.body, this.bounds, { start: index, end: stop });
    // In « l'assemblée du 22 mai » the noun has the date; that the verb is past says little of it.
    if (
      tense?.side === "past" &&
      /(?<!\p{L})(?:du|de|d[’'])[ \u00A0]?$/iu.test(this.body.slice(Math.max(0, index - 4), index))
    )
      return null;
    const opens = boundary === "since" && (tense === null || tense.cost > 4);
    return opens ? { side: "future", cost: 1 } : tense;
  }
}

/** The matches that lie inside a sentence: parts of the text in another language have none. */
export function placeMatches(
  body: string,
  matches: readonly DateMatch[],
  sentences: readonly Sentence[],
): PlacedMatch[] {
  const placed: PlacedMatch[] = [];
  let index = 0;
  for (const match of matches) {
    while (index < sentences.length && sentences[index]!.end <= match.index) index++;
    const sentence = sentences[index];
    if (sentence === undefined || match.index < sentence.start) continue;
    // « sept. 2024 » may end in what was taken for a new sentence.
    const end = sentence.end < match.stop ? sentences[index + 1] : sentence;
    if (end === undefined || end.end < match.stop || end.start > match.stop) continue;
    placed.push(new PlacedMatch(match, index, body, sentence));
  }
  return placed;
}
