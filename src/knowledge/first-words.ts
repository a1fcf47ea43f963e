import { BLANK, foldCode, foldName, RARE } from "./fold.ts";

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;
/** Number of chains, a power of two: some times the number of words, so that most chains hold one. */
const CHAINS = 0x10000;
const NOTHING = -1;

/**
 * Finds entries by the folded first words of their names, without making a string of any: chains of records by a
 * hash of the code units (FNV-1a). Two words of one hash share their entries.
 */
export class FirstWords {
  /** The latest record of each chain. */
  private readonly heads = new Int32Array(CHAINS).fill(NOTHING);
  /** By record: the record before it in its chain, the hash of the word, the entry. */
  private readonly before: number[] = [];
  private readonly hashes: number[] = [];
  private readonly entries: number[] = [];

  /** Adds the first word of the name that stands between two offsets of a text, as yet unfolded. */
  add(text: string, from: number, to: number, entry: number): void {
    let hash = SEED;
    for (let at = from; at < to; at++) {
      const code = foldCode(text.charCodeAt(at));
      if (code === BLANK) {
        if (hash === SEED) continue;
        break;
      }
      if (code === RARE) {
        hash = hashOf(firstWord(foldName(text.slice(from, to))));
        break;
      }
      hash = step(hash, code);
    }
    this.put(hash, entry);
  }

  private put(hash: number, entry: number): void {
    const chain = chainOf(hash);
    const last = this.heads[chain] as number;
    // Most aliases of a name start as it does.
    if (this.entries[last] === entry && this.hashes[last] === hash) return;
    this.before.push(last);
    this.hashes.push(hash);
    this.heads[chain] = this.entries.push(entry) - 1;
  }

  /** The entries one of whose names may start with a folded word, in the order in which they were added. */
  find(word: string): readonly number[] {
    const hash = hashOf(word);
    const found: number[] = [];
    for (let at = this.heads[chainOf(hash)] as number; at !== NOTHING; at = this.before[at] as number)
      if (this.hashes[at] === hash) found.unshift(this.entries[at] as number);
    return found;
  }
}

/** The first word of a folded name. */
function firstWord(key: string): string {
  const blank = key.indexOf(" ");
  return blank < 0 ? key : key.slice(0, blank);
}

function step(hash: number, code: number): number {
  return Math.imul(hash ^ code, PRIME);
}

function hashOf(word: string): number {
  let hash = SEED;
  for (let at = 0; at < word.length; at++) hash = step(hash, word.charCodeAt(at));
  return hash;
}

function chainOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (CHAINS - 1);
}
