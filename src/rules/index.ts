export * from "./characters.ts";
export * from "./code-units.ts";
export * from "./fold.ts";
export * from "./number.ts";
export * from "./pattern.ts";
export * from "./rule.ts";
export * from "./select.ts";
