import { hasSoftHyphen, lowered, wordKey } from "./characters.ts";

interface Entry<Value> {
  readonly word: string;
  readonly value: Value;
  readonly next: Entry<Value> | null;
}

/**
 * Words with what each means, looked up where they stand in a text. Nearly all words of a text are none of them, which
 * a glance at three of their letters tells: no copy of the word is made, as a `Map` would need it.
 */
export class WordTable<Value> {
  private readonly slots: (Entry<Value> | null)[];

  /** Where a word comes twice, its last value counts. */
  constructor(entries: Iterable<readonly [word: string, value: Value]>) {
    const values = new Map(entries);
    let size = 64;
    while (size < 4 * values.size) size *= 2;
    this.slots = new Array<Entry<Value> | null>(size).fill(null);
    for (const [word, value] of values) {
      const [first, middle, last] = [0, word.length >> 1, word.length - 1].map((at) => word.charCodeAt(at));
      const slot = slotOf(first as number, middle as number, last as number, word.length) & (size - 1);
      this.slots[slot] = { word, value, next: this.slots[slot] as Entry<Value> | null };
    }
  }

  /** What the stretch between two indices means as it is spelt. */
  exactly(text: string, start: number, end: number): Value | undefined {
    if (end <= start || end > text.length) return undefined;
    const slot = slotOf(
      text.charCodeAt(start),
      text.charCodeAt((start + end) >> 1),
      text.charCodeAt(end - 1),
      end - start,
    );
    let entry = this.slots[slot & (this.slots.length - 1)] as Entry<Value> | null;
    while (entry !== null && !(entry.word.length === end - start && text.startsWith(entry.word, start)))
      entry = entry.next;
    return entry?.value;
  }

  /** What the word between two indices means in lower case and without soft hyphens, as the table's words are. */
  folded(text: string, start: number, end: number): Value | undefined {
    if (end <= start || end > text.length) return undefined;
    const slot = slotOf(
      lowered[text.charCodeAt(start)] as number,
      lowered[text.charCodeAt((start + end) >> 1)] as number,
      lowered[text.charCodeAt(end - 1)] as number,
      end - start,
    );
    let entry = this.slots[slot & (this.slots.length - 1)] as Entry<Value> | null;
    while (entry !== null && !standsFolded(entry.word, text, start, end)) entry = entry.next;
    if (entry !== null) return entry.value;
    if (!hasSoftHyphen(text, start, end)) return undefined;
    const key = wordKey(text, start, end);
    return this.exactly(key, 0, key.length);
  }
}

/** Mixes three letters and the length. */
function slotOf(first: number, middle: number, last: number, length: number): number {
  return (first * 1009) ^ (middle * 131) ^ (last * 31) ^ (length * 7);
}

function standsFolded(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let index = 0; index < word.length; index++) {
    if (word.charCodeAt(index) !== lowered[text.charCodeAt(start + index)]) return false;
  }
  return true;
}
