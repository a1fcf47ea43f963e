import type { Discourse } from "./across/discourse.ts";
import type { Source } from "./statuses/sources.ts";
import type { Telling } from "./telling.ts";
import type { Marker } from "./terms/markers.ts";
import type { Term } from "./terms/terms.ts";

/** A sentence ready to be read. */
export interface Scene {
  readonly terms: readonly Term[];
  readonly markers: readonly Marker[];
  readonly discourse: Discourse;
  /** Organisations that the sentence names as those it has its news from: no parties. */
  readonly sources: readonly Source[];
  /** What headings of the article tell by themselves. */
  readonly headings: () => Telling | null;
  /** Whether the article tells of several rounds. */
  readonly ofRounds: () => boolean;
}
