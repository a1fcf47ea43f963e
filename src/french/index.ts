export * from "./abbreviations.ts";
export * from "./calendar.ts";
export * from "./elisions.ts";
export * from "./inflection.ts";
export * from "./money/index.ts";
export * from "./numbers.ts";
export * from "./sentence-starters.ts";
export * from "./tense.ts";
