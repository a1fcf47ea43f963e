export * from "./numbers.ts";
