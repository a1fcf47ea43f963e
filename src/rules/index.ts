export * from "./pattern.ts";
export * from "./rule.ts";
export * from "./select.ts";
