/** A currency that the text names, by a place or by a sum. */
export interface Sighting {
  readonly start: number;
  readonly code: string;
}

/**
 * Sightings of currencies in text order, asked for by ever later positions: the answer to « which of these was seen
 * last before here? » costs the length of the list of codes, whatever the length of the text.
 */
export class Sightings {
  private readonly all: readonly Sighting[];
  private readonly first = new Map<string, number>();
  private readonly last = new Map<string, number>();
  private passed = 0;

  constructor(all: readonly Sighting[]) {
    this.all = all;
    for (const { start, code } of all) if (!this.first.has(code)) this.first.set(code, start);
  }

  /** The one of the codes that was seen last in `[from, at)`; positions must not go back from call to call. */
  lastBefore(at: number, codes: readonly string[], from = 0): Sighting | null {
    for (; this.passed < this.all.length; this.passed++) {
      const { start, code } = this.all[this.passed] as Sighting;
      if (start >= at) break;
      this.last.set(code, start);
    }
    let best: Sighting | null = null;
    for (const code of codes) {
      const start = this.last.get(code);
      if (start !== undefined && start >= from && (best === null || start > best.start))
        best = { start, code };
    }
    return best;
  }

  /** The one of the codes that was seen last before `at`, else the first to be seen at all. */
  nearest(at: number, codes: readonly string[]): string | null {
    const before = this.lastBefore(at, codes);
    if (before !== null) return before.code;
    let best: Sighting | null = null;
    for (const code of codes) {
      const start = this.first.get(code);
      if (start !== undefined && (best === null || start < best.start)) best = { start, code };
    }
    return best?.code ?? null;
  }
}
