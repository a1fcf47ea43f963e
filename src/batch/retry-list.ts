import { renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { workFolder } from "./output.ts";
import type { Summary } from "./summary.ts";

/**
 * Leaves the failures of a run in `DIR/.tourdetable/retry.jsonl`, a line each: id, file and reason. The next run
 * tries them again by itself; the list is there to be read, and to be mended from. No failures, no list.
 */
export function writeRetryList(folder: string, failures: Summary["failures"]): void {
  const file = join(workFolder(folder), "retry.jsonl");
  if (failures.length === 0) {
    rmSync(file, { force: true });
    return;
  }
  writeFileSync(`${file}.part`, failures.map((failure) => `${JSON.stringify(failure)}\n`).join(""));
  renameSync(`${file}.part`, file);
}
