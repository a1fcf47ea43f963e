import { indexAt, type Passage, type Span } from "../../document/index.ts";
import { type Discourse, enterPassage } from "./discourse.ts";

/** Where in its article a sentence stands: in which paragraph, and in which passage of a roundup. */
export class Place {
  readonly #body: string;
  readonly #passages: readonly Passage<string>[];
  readonly #discourse: Discourse;
  #passage: number;
  /** Where the sentence before ended; null before the first. */
  #end: number | null = null;

  constructor(body: string, passages: readonly Passage<string>[], discourse: Discourse) {
    this.#body = body;
    this.#passages = passages;
    this.#discourse = discourse;
    this.#passage = passages.length > 1 ? -1 : 0;
  }

  /** Moves on to the next sentence, and says whether it opens another passage. */
  moveTo({ start, end }: Span, sentence: number): boolean {
    const discourse = this.#discourse;
    discourse.opens = this.#end === null || this.#body.slice(this.#end, start).includes("\n");
    this.#end = end;
    if (discourse.opens) discourse.paragraph = sentence;
    const passage = indexAt(this.#passages, start);
    if (passage === this.#passage) return false;
    this.#passage = passage;
    enterPassage(discourse, this.#passages[passage]!.head);
    return true;
  }
}
