import { Command } from "commander";
import { InputError } from "../document/index.ts";
import {
  mergeRecords,
  openStore,
  SqlStore,
  type Statement,
  type Store,
  type ToldOperation,
} from "../stores/index.ts";
import { headOfGroup } from "./group.ts";
import { operationText } from "./operation-text.ts";
import { plural } from "./summary.ts";

interface OperationsFlags {
  from: string;
  conflicts: boolean;
  update: boolean;
  json: boolean;
}

/** `operations --from URL`: what the articles tell together, each operation once. */
export function operationsCommand(): Command {
  return new Command("operations")
    .description("list operations across articles, each once, however many articles tell it")
    .option("-f, --from <url>", "a folder that extract has written, sqlite:FILE or postgres://…", "extracted")
    .option("--conflicts", "only those whose tellings do not agree, with the evidence of both", false)
    .option("--update", "first merge the deals of the database that were not merged yet", false)
    .option("--json", "one JSON line an operation, with its conflicts", false)
    .addHelpText(
      "after",
      `
The most told come first. A folder is merged in memory each time; a database keeps its operations, and load brings
them up to date. Docs: docs/operations.md.

Examples:
  $ tourdetable operations --from extracted
  $ tourdetable operations --from sqlite:deals.db --conflicts
  $ tourdetable operations --from postgres://editor@db.example.org/news --update
  $ tourdetable operations --json | jq 'select(.tellings > 1) | .deals[].articleId'

Exit codes: 0 all well, 2 the job or its usage failed.`,
    )
    .action(listOperations);
}

async function listOperations({
  from,
  conflicts: onlyConflicts,
  update,
  json,
}: OperationsFlags): Promise<void> {
  const store = openStore(from, { mode: update ? "write" : "read" });
  const counts = { operations: 0, several: 0, contradiction: 0, superseded: 0, possible_conflict: 0 };
  try {
    for await (const told of operationsOf(store, update)) {
      const { operation, conflicts } = told;
      if (onlyConflicts && conflicts.length === 0) continue;
      counts.operations++;
      if (operation.tellings > 1) counts.several++;
      for (const { kind } of conflicts) counts[kind]++;
      process.stdout.write(
        json ? `${jsonLine(told)}\n` : `${operationText(told, onlyConflicts, width())}\n\n`,
      );
    }
  } finally {
    await store.close();
  }
  if (json) return;
  const { operations, several, contradiction, superseded, possible_conflict } = counts;
  process.stdout.write(
    `${plural(operations, "operation")}, ${several} told by several articles; ${plural(contradiction, "contradiction")}, ${superseded} superseded, ${plural(possible_conflict, "possible conflict")}\n`,
  );
}

async function* operationsOf(store: Store, update: boolean): AsyncGenerator<ToldOperation> {
  if (store instanceof SqlStore) {
    if (update) {
      await store.migrate();
      await store.merge(headOfGroup);
    }
    const unmerged = await store.countUnmerged();
    if (unmerged > 0) {
      process.stderr.write(`tourdetable: ${plural(unmerged, "deal")} not merged yet: give --update\n`);
    }
    yield* store.operations();
    return;
  }
  if (update) {
    throw new InputError({
      file: store.name,
      problem: "a folder keeps no operations",
      remedy: "leave --update out: it is merged each time",
    });
  }
  const records = [];
  for await (const each of store.records()) records.push(each);
  yield* mergeRecords(records, headOfGroup);
}

function jsonLine({ operation, conflicts }: ToldOperation): string {
  const told = conflicts.map(({ id, kind, otherOperationId, field, a, b }) => {
    const side = ({ dealId, articleId, value, evidence }: Statement) => ({
      dealId,
      articleId,
      value,
      evidence,
    });
    return { id, kind, otherOperationId, field, a: side(a), b: side(b) };
  });
  return JSON.stringify({ ...operation, conflicts: told });
}

function width(): number {
  return process.stdout.columns ?? 100;
}
