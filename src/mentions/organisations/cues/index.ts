import { afterCues } from "./after.ts";
import { backingCues } from "./backing.ts";
import { beforeCues } from "./before.ts";
import { brandCues } from "./brands.ts";
import { type CompleteCue, complete } from "./cue.ts";
import { dealingCues } from "./dealing.ts";
import { financingCues } from "./financing.ts";
import { itemCues } from "./items.ts";
import { locativeCues } from "./locatives.ts";
import { operationCues } from "./operations.ts";
import { otherCues } from "./others.ts";
import { releaseCues } from "./releases.ts";
import { shapeCues } from "./shape.ts";
import { subjectCues } from "./subjects.ts";

export { applies, type CompleteCue } from "./cue.ts";

/** All evidence on names, in the order in which the strongest is looked for. */
export const cues: readonly CompleteCue[] = [
  ...shapeCues,
  ...otherCues,
  ...beforeCues,
  ...locativeCues,
  ...afterCues,
  ...financingCues,
  ...dealingCues,
  ...backingCues,
  ...operationCues,
  ...releaseCues,
  ...itemCues,
  ...subjectCues,
  ...brandCues,
].map(complete);
