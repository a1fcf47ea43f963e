import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Raw } from "./raw.ts";
import type { WorkerOptions } from "./worker.ts";

/**
 * A digest of the program itself and of the options that shape records: results are reused only where it is the
 * same, so that a changed rule re-extracts even while the version stays.
 */
export function programFingerprint(options: WorkerOptions): string {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const files = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.[jt]s$/.test(file) && !file.endsWith(".d.ts"))
    .sort();
  const hash = createHash("sha256");
  for (const file of files) hash.update(file).update(readFileSync(join(root, file)));
  return hash.update(JSON.stringify(options)).digest("hex");
}

/** The key under which the results of a raw may be reused: all that they depend on. */
export function rawKey(program: string, raw: Raw): string {
  const { form, file, place, fallbackId, hints } = raw;
  return createHash("sha256")
    .update(JSON.stringify([program, form, file, place, fallbackId, hints]))
    .update(raw.bytes)
    .digest("base64url")
    .slice(0, 32);
}
