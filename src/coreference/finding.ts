import type { Profile } from "./profile.ts";

/** Whom a nominal stands for, and the rule that decided. */
export interface Finding {
  readonly profiles: readonly Profile[];
  readonly rule: string;
}
