import { detectLanguage } from "../../../src/language/index.ts";
import { segment } from "../../../src/segmentation/index.ts";
import type { BenchStage } from "../stage.ts";

export const stage: BenchStage = {
  name: "language and sentences",
  atLeast: 0.4,
  run: (body) => [detectLanguage(body, null), segment(body)],
};
