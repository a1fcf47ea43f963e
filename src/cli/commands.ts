import type { Command } from "commander";

/** The commands, each loaded only when it is asked for: a batch's main thread needs no dictionaries. */
const loaders: Record<string, () => Promise<Command>> = {
  extract: async () => (await import("./extract.ts")).extractCommand(),
  show: async () => (await import("./show.ts")).showCommand(),
  load: async () => (await import("./load.ts")).loadCommand(),
  operations: async () => (await import("./operations.ts")).operationsCommand(),
  export: async () => (await import("./export.ts")).exportCommand(),
  enqueue: async () => (await import("./enqueue.ts")).enqueueCommand(),
  work: async () => (await import("./work.ts")).workCommand(),
  job: async () => (await import("./job.ts")).jobCommand(),
  diff: async () => (await import("./diff.ts")).diffCommand(),
  evaluate: async () => (await import("./evaluate.ts")).evaluateCommand(),
  schema: async () => (await import("./schema.ts")).schemaCommand(),
};

/** The command of that name alone, none where the version is asked for, or all of them for help. */
export function loadCommands(name?: string): Promise<Command[]> {
  if (name === "--version" || name === "-V") return Promise.resolve([]);
  const asked = loaders[name ?? ""];
  return Promise.all((asked === undefined ? Object.values(loaders) : [asked]).map((load) => load()));
}
