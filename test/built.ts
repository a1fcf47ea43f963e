import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");

/**
 * The path of a file of the built program, which `npm test` makes. Starting it costs half of what the sources cost,
 * and it is what users run. Throws where the build is missing or older than the sources.
 */
export function built(file: string): string {
  const path = join(root, "dist", file);
  const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const changed = Math.max(
    ...readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => statSync(join(root, "src", name)).mtimeMs),
  );
  if (made < changed) throw new Error("expected a build of the present sources: npm run build, or npm test");
  return path;
}
