import type { Discourse } from "./discourse.ts";
import type { Marker } from "./markers.ts";
import type { Source } from "./sources.ts";
import type { Telling } from "./telling.ts";
import type { Term } from "./terms.ts";

/** A sentence ready to be read. */
export interface Scene {
  readonly terms: readonly Term[];
  readonly markers: readonly Marker[];
  readonly discourse: Discourse;
  /** Organisations that the sentence names as those it has its news from: no parties. */
  readonly sources: readonly Source[];
  /** What headings of the article tell by themselves. */
  readonly headings: () => Telling | null;
}
