import type { DealStatus } from "../../document/index.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { Scene } from "../scene.ts";
import type { Filler } from "../telling.ts";

/** What the status of a clause is read from: the clause with its sentence, and what else has been read of it. */
export interface Told extends Pick<Clause, "trigger" | "group">, Pick<Clause["trigger"], "frame"> {
  readonly scene: Scene;
  readonly terms: Scene["terms"];
  readonly clause: Clause;
  /** The words of the clause, folded. */
  readonly folded: string;
  readonly fillers: readonly Filler[];
  /** Whether no other clause tells a deal after it. */
  readonly last: boolean;
  /** Whether deals of its kind are done when they are announced. */
  readonly done: boolean;
}

/** A status with the name of the rule that read it. */
export interface StatusRead {
  readonly value: DealStatus;
  readonly rule: string;
}

/** One construction that tells a status; null where it is not met. */
export interface StatusRule {
  readonly name: string;
  readonly status: (told: Told) => DealStatus | null;
}

/** A rule that reads always the same status. */
export function when(status: DealStatus, name: string, isTold: (told: Told) => boolean): StatusRule {
  return { name, status: (told) => (isTold(told) ? status : null) };
}

/** What the first rule of a list reads that is met. */
export function firstOf(rules: readonly StatusRule[], told: Told): StatusRead | null {
  for (const { name, status } of rules) {
    const value = status(told);
    if (value !== null) return { value, rule: name };
  }
  return null;
}
