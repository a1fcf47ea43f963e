export { defaultFieldNames, type FieldNames } from "./raw.ts";
export { type BatchOptions, type Progress, runBatch } from "./run.ts";
export { readOne } from "./sources.ts";
export type { Summary } from "./summary.ts";
export { watch } from "./watch.ts";
