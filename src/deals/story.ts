/** Reads an article from its first sentence to its last: each as what those before it make of it. */
import type { Passage } from "../document/index.ts";
import { codesOf } from "../rules/index.ts";
import { askedIn } from "./across/asked.ts";
import { Beside } from "./across/beside.ts";
import { withCorrelatives } from "./across/correlatives.ts";
import { noteDeals } from "./across/deals-noted.ts";
import type { Discourse } from "./across/discourse.ts";
import { Place } from "./across/place.ts";
import { Leftovers } from "./left/leftovers.ts";
import { type Reading, readSentence, type Theme, type Trace } from "./read.ts";
import { attribute } from "./statuses/sources.ts";
import type { Telling } from "./telling.ts";
import { isAdviserList } from "./terms/advisers.ts";
import { sameSums } from "./terms/same-sums.ts";
import type { Stretch } from "./terms/stretches.ts";
import { toTerms } from "./terms/terms.ts";
import { Told } from "./told.ts";

/** What the sentences of an article are read with. */
export interface Setting {
  readonly body: string;
  readonly passages: readonly Passage<string>[];
  readonly discourse: Discourse;
  readonly theme: Theme;
  /** Whether sentences add to operations told in others. */
  readonly crossSentence: boolean;
  readonly trace: Trace;
}

/** All that the sentences of an article tell, in their order, before tellings of one operation are merged. */
export function readStory(stretches: readonly Stretch[], setting: Setting): Telling[] {
  const { body, passages, discourse, theme, crossSentence, trace } = setting;
  const codes = codesOf(body);
  const all: Telling[] = [];
  const told = new Told();
  const place = new Place(body, passages, discourse);
  const beside = new Beside(body, told);
  const leftovers = new Leftovers();
  let before: Reading | null = null;
  for (const [number, stretch] of stretches.entries()) {
    if (place.moveTo(stretch, number)) told.enterPassage();
    if (isAdviserList(body, stretch)) continue;
    discourse.sentence = number;
    const cut = toTerms(body, codes, stretch, mentionsIn(stretch, body, number, told));
    const terms = withCorrelatives(cut, discourse);
    const reading = readSentence(body, number, terms, discourse, theme, trace);
    if (crossSentence) beside.read(reading, before);
    discourse.asked = askedIn(reading.scene);
    attribute(reading, told.near());
    all.push(...reading.tellings);
    if (crossSentence) {
      const left = leftovers.read(body, reading, told.near(), before);
      if (left.length > 0) beside.date({ ...reading, tellings: [...left] });
      all.push(...left);
    }
    told.add(reading.tellings);
    noteDeals(discourse, reading.tellings, body);
    before = reading;
  }
  return all;
}

/** The mentions of a sentence, « le même montant » among them. */
function mentionsIn(stretch: Stretch, body: string, number: number, told: Told): Stretch["mentions"] {
  const { mentions } = stretch;
  const same = sameSums(body, stretch, mentions.money, told.lastSum(number));
  return same.length === 0 ? mentions : { ...mentions, money: [...mentions.money, ...same] };
}
