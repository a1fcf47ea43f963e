import { readFileSync } from "node:fs";
import { InputError } from "../document/index.ts";
import type { Organisation } from "../knowledge/index.ts";

/** Help for the option `--knowledge`, the same on every command that has it. */
export const knowledgeOption = [
  "--knowledge <file...>",
  "organisations to add, as CSV or JSONL (docs/knowledge.md)",
] as const;

/** The organisations of the user's files; of two with the same id the later one counts. */
export async function readOrganisations(files: readonly string[]): Promise<Organisation[]> {
  if (files.length === 0) return [];
  // Only those who add organisations wait for a CSV reader to load.
  const { parseOrganisations } = await import("../knowledge/user-file.ts");
  const byId = new Map<string, Organisation>();
  for (const file of files) {
    for (const organisation of parseOrganisations(contentOf(file), file))
      byId.set(organisation.id, organisation);
  }
  return [...byId.values()];
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new InputError({
      file,
      problem: (cause as Error).message,
      remedy: "give the path of a CSV or JSONL file of organisations",
      cause,
    });
  }
}
