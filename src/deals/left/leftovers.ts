import { dateByStory } from "../across/story-dates.ts";
import type { Reading } from "../read.ts";
import { endWithin, restate } from "../statuses/restate.ts";
import type { Telling } from "../telling.ts";
import { readLeft } from "./index.ts";

/** What sentences tell by a sum alone: later ones go on with what triggers told, and say of this only how it ended. */
export class Leftovers {
  /** Those of the sentence before. */
  #last: readonly Telling[] = [];

  /** Reads what is left of a sentence; `near` is what triggers told before it, `before` the sentence before it. */
  read(body: string, reading: Reading, near: readonly Telling[], before: Reading | null): readonly Telling[] {
    if (reading.tellings.length === 0 && this.#last.length > 0) restate(reading, this.#last, before);
    const left = readLeft(body, reading, near);
    endWithin(reading.scene, left);
    dateByStory({ ...reading, tellings: [...left] }, before);
    this.#last = left;
    return left;
  }
}
