import { defineConfig } from "vitest/config";

/** Where the counts of a run are left for `.ci/run`. */
const results = "node_modules/.cache/vitest-results.json";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 300_000,
    hookTimeout: 120_000,
    reporters: process.env.CI === undefined ? ["default"] : ["default", "json"],
    outputFile: { json: results },
  },
});
