export * from "./contexts.ts";
export * from "./countries.ts";
export * from "./currencies.ts";
export * from "./qualifiers.ts";
