import { extract } from "../../../src/index.ts";
import type { BenchStage } from "../stage.ts";

export const stage: BenchStage = {
  name: "whole pipeline",
  atLeast: null,
  run: (body) => extract({ id: "bench", body }),
};
