import { defineConfig } from "vitest/config";

/** Where the counts of a run are left for `.ci/run`. */
const results = "node_modules/.cache/vitest-results.json";

/** Tests of pure functions of a text, whose files share one loaded copy of the program: loading it takes longer than they do. */
const stages = [
  "coreference",
  "deals",
  "evaluation",
  "knowledge",
  "language",
  "mentions",
  "rules",
  "segmentation",
]
  .map((folder) => `test/${folder}/**/*.test.ts`)
  .concat(["test/*.test.ts", "test/docs/{records,evaluation}.test.ts", "test/cli/evaluate.test.ts"]);

export default defineConfig({
  test: {
    testTimeout: 300_000,
    hookTimeout: 120_000,
    // All processors: many of the tests wait for processes of their own.
    maxWorkers: "100%",
    // The built program is run as it is.
    server: { deps: { external: [/\/dist\//] } },
    reporters: process.env.CI === undefined ? ["default"] : ["default", "json"],
    outputFile: { json: results },
    projects: [
      { extends: true, test: { name: "stages", include: stages, isolate: false } },
      { extends: true, test: { name: "program", include: ["test/**/*.test.ts"], exclude: stages } },
    ],
  },
});
