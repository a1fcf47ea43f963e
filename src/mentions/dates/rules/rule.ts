import type { Rule } from "../../../rules/index.ts";
import type { Expression } from "../expression.ts";
import type { CuePattern } from "./fragments.ts";

/** What a rule reads at its cue. `weak` needs a modifier to its left to be a date (« fin de l'année »). */
export type Reading = Partial<Omit<Expression, "form">> &
  Pick<Expression, "form"> & { readonly weak?: boolean };

export type Groups = Readonly<Record<string, string | undefined>>;

/** The text around a match, for what a pattern alone cannot tell. */
export interface Surroundings {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * A date rule: `pattern` is tried, sticky, wherever one of the `cues` stands (lower-case words, `#` and
 * the next character for a figure of one or two digits, `####` for one of four), and may reach back before it by its `keep` group. `read` gives what the words say, or null where they say no date.
 */
export interface DateRule extends Rule {
  readonly name: `date/${string}`;
  readonly cues: readonly string[];
  /** The words of which one must stand right before the cue: spares the pattern where none does. */
  readonly after?: ReadonlySet<string>;
  readonly pattern: CuePattern;
  readonly read: (groups: Groups, around: Surroundings) => Reading | null;
}
