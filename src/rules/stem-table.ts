import { wordKey } from "./characters.ts";
import { WordTable } from "./word-table.ts";

/** How many letters of a word choose the stems that it is compared with; the least length of a stem. */
const HEAD = 3;

/** Beginnings of words in lower case, three letters or more each, told where a word stands in a text. */
export class StemTable {
  private readonly byHead: WordTable<string[]>;

  /** Throws a `TypeError` on a stem that is too short. */
  constructor(stems: Iterable<string>) {
    const byHead = new Map<string, string[]>();
    for (const stem of stems) {
      if (stem.length < HEAD) throw new TypeError(`expected a stem of ${HEAD} letters or more, got ${stem}`);
      const head = stem.slice(0, HEAD);
      byHead.set(head, [...(byHead.get(head) ?? []), stem]);
    }
    this.byHead = new WordTable(byHead);
  }

  /** Whether the word between two indices, in lower case, begins with one of the stems. */
  begins(text: string, start: number, end: number): boolean {
    const stems = this.byHead.folded(text, start, Math.min(start + HEAD, end));
    if (stems === undefined) return false;
    const word = wordKey(text, start, end);
    return stems.some((stem) => word.startsWith(stem));
  }
}
