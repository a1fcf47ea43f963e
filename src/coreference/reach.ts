import type { NameCandidate } from "../document/index.ts";
import type { Profile } from "./profile.ts";

/** How many mentions on either side of a nominal tell whom it may stand for. */
const REACH = 200;
/** So many mentions that follow one another are given the same. */
const BLOCK = 50;

/** Whom a nominal may stand for: anyone; in a text longer than an article, the topic and those told around it. */
export class Reach {
  readonly #candidates: readonly NameCandidate[];
  readonly #profiles: readonly Profile[];
  readonly #meant: ReadonlyMap<NameCandidate, readonly Profile[]>;
  readonly #topic: Profile | undefined;
  #block = -1;
  #near: readonly Profile[] = [];

  /** `profiles` and `meant` grow while the text is read. */
  constructor(
    candidates: readonly NameCandidate[],
    profiles: readonly Profile[],
    meant: ReadonlyMap<NameCandidate, readonly Profile[]>,
    topic: Profile | undefined,
  ) {
    this.#candidates = candidates;
    this.#profiles = profiles;
    this.#meant = meant;
    this.#topic = topic;
  }

  /** Those around the mention at an index. */
  around(at: number): readonly Profile[] {
    if (this.#candidates.length <= 2 * REACH) return this.#profiles;
    const block = Math.floor(at / BLOCK);
    if (block !== this.#block) {
      const first = block * BLOCK;
      const around = this.#candidates.slice(Math.max(0, first - REACH), first + BLOCK + REACH);
      const told = around.flatMap((candidate) => this.#meant.get(candidate) ?? []);
      this.#near = [...new Set(this.#topic === undefined ? told : [...told, this.#topic])];
      this.#block = block;
    }
    return this.#near;
  }
}
