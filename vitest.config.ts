import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Where the counts of a run are left for `.ci/run`. */
const results = "node_modules/.cache/vitest-results.json";

/**
 * Runs that are killed and resumed, servers that die, a huge file, an installation, all that README and CONTRIBUTING
 * show: a third of the time in six files.
 */
const long = [
  "test/batch/soak.test.ts",
  "test/queue/chaos.test.ts",
  "test/cli/large.test.ts",
  "test/package/pack.test.ts",
  "test/docs/readme.test.ts",
  "test/docs/contributing.test.ts",
];

/** The files that start the most processes, the longest first. */
const busy = [...long, "test/cli/cli.test.ts", "test/batch/run.test.ts"];

/** Begins with the busy files: one that begins last would keep a single processor at work while the others wait. */
class BusyFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = busy.findIndex((file) => moduleId.endsWith(`/${file}`));
      return at === -1 ? busy.length : at;
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
    // `npm test` runs the first, `npm run test:long` the second, bare vitest both.
    projects: [
      { extends: true, test: { name: "short", include: ["test/**/*.test.ts"], exclude: long } },
      { extends: true, test: { name: "long", include: long } },
    ],
    sequence: { sequencer: BusyFirst },
  },
});
