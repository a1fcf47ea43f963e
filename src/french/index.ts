export * from "./abbreviations.ts";
export * from "./numbers.ts";
export * from "./sentence-starters.ts";
