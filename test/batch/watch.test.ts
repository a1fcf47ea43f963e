import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { watch } from "../../src/batch/index.ts";
import { temporaryFolder } from "./temporary-folder.ts";

it("runs at once, and again when a file has come", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "a.txt"), "Un.");
  const stop = new AbortController();
  let runs = 0;
  await watch({ paths: [folder], intervalMs: 5, signal: stop.signal }, async () => {
    runs++;
    if (runs === 1) writeFileSync(join(folder, "b.txt"), "Deux.");
    else stop.abort();
  });
  expect(runs).toBe(2);
});
