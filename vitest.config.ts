import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Where the counts of a run are left for `.ci/run`. */
const results = "node_modules/.cache/vitest-results.json";

/** The files that start the most processes, the longest first. */
const long = ["cli/cli", "batch/soak", "queue/chaos", "package/pack", "docs/readme", "batch/run"];

/** Begins with the long files: one that begins last would keep a single processor busy while the others wait. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = long.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`));
      return at === -1 ? long.length : at;
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}

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
    // The files of a process share one loaded copy of the program: loading it takes longer than most of them do.
    isolate: false,
    setupFiles: ["test/setup.ts"],
    sequence: { sequencer: LongFirst },
  },
});
