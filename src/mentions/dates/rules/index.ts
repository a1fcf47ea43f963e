import { dayRules } from "./days.ts";
import { monthRules } from "./months.ts";
import { namedRules } from "./named.ts";
import { partOfYearRules } from "./parts-of-year.ts";
import { relativeRules } from "./relative.ts";
import type { DateRule } from "./rule.ts";
import { yearRules } from "./years.ts";

export type { CuePattern } from "./fragments.ts";
export type { DateRule, Groups, Reading, Surroundings } from "./rule.ts";

/** Every rule that reads a date from words, in the order in which equally long readings are preferred. */
export const dateRules: readonly DateRule[] = [
  ...dayRules,
  ...monthRules,
  ...partOfYearRules,
  ...yearRules,
  ...relativeRules,
  ...namedRules,
];
