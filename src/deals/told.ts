import type { MoneyMention } from "../document/index.ts";
import type { Telling } from "./telling.ts";

/** How many tellings back a sentence may go on telling one: far more than an article has, far fewer than an archive. */
const KEPT = 500;

/** How many sentences back « le même montant » may look for a sum. */
const SAME_SUM = 2;

/** The operations that the text may still go on telling, in the order in which it told them. */
export class Told {
  /** The latest of them. */
  readonly latest: Telling[] = [];
  /** How many there have been, and how many before the passage at hand. */
  #heard = 0;
  #beforePassage = 0;

  /** What is told from here on is of another passage. */
  enterPassage(): void {
    this.#beforePassage = this.#heard;
  }

  /** Those of the passage at hand: what a sentence adds is of an operation told in its own. */
  near(): readonly Telling[] {
    if (this.#beforePassage === 0) return this.latest;
    return this.latest.slice(Math.max(0, this.latest.length - (this.#heard - this.#beforePassage)));
  }

  /** Adds what a sentence tells, but for bids that lost: what the text goes on with is who won. */
  add(tellings: readonly Telling[]): void {
    const open = tellings.filter(({ frame }) => !/\/bid-beaten(?:-here)?$/.test(frame.name));
    this.latest.push(...open);
    this.#heard += open.length;
    if (this.latest.length > 2 * KEPT) this.latest.splice(0, this.latest.length - KEPT);
  }

  /** The sum of the operation told last, in a sentence not far before this one. */
  lastSum(sentence: number): MoneyMention | null {
    const last = this.latest.at(-1);
    return last === undefined || last.sentence < sentence - SAME_SUM ? null : (last.amount?.value ?? null);
  }
}
