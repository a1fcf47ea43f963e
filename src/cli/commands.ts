import { Command, Help } from "commander";

/** A command as the list of commands tells it, and how it is loaded. */
interface Outline {
  /** Its name with the options and arguments that it takes. */
  readonly usage: string;
  readonly description: string;
  readonly load: () => Promise<Command>;
}

/**
 * The commands, each loaded only when it is asked for: a batch's main thread needs no dictionaries, and the list of
 * commands none of them.
 */
const outlines: Readonly<Record<string, Outline>> = {
  extract: {
    usage: "extract [options] <paths...>",
    description: "extract the deals of articles into a folder",
    load: async () => (await import("./extract.ts")).extractCommand(),
  },
  show: {
    usage: "show [options] <article>",
    description: "show an article with its mentions coloured and its deals below",
    load: async () => (await import("./show.ts")).showCommand(),
  },
  load: {
    usage: "load [options] [dir]",
    description: "load extracted records into a database",
    load: async () => (await import("./load.ts")).loadCommand(),
  },
  operations: {
    usage: "operations [options]",
    description: "list operations across articles, each once, however many articles tell it",
    load: async () => (await import("./operations.ts")).operationsCommand(),
  },
  export: {
    usage: "export [options]",
    description: "write the deals as a flat table: CSV, Parquet or JSON lines",
    load: async () => (await import("./export.ts")).exportCommand(),
  },
  enqueue: {
    usage: "enqueue [options] <paths...>",
    description: "share articles out among machines that run work",
    load: async () => (await import("./enqueue.ts")).enqueueCommand(),
  },
  work: {
    usage: "work [options]",
    description: "do what enqueue has shared out, until told to stop",
    load: async () => (await import("./work.ts")).workCommand(),
  },
  job: {
    usage: "job",
    description: "follow what was enqueued",
    load: async () => (await import("./job.ts")).jobCommand(),
  },
  diff: {
    usage: "diff [options] <before> <after>",
    description: "tell what changed between two extractions, field by field",
    load: async () => (await import("./diff.ts")).diffCommand(),
  },
  evaluate: {
    usage: "evaluate [options]",
    description: "compare what is extracted from labelled articles with their labels",
    load: async () => (await import("./evaluate.ts")).evaluateCommand(),
  },
  schema: {
    usage: "schema [record]",
    description: "print the JSON Schema of the records",
    load: async () => (await import("./schema.ts")).schemaCommand(),
  },
};

/** The command that the words of a call name, or want to be helped with; where they name none, all in outline. */
export async function commandsFor(words: readonly string[]): Promise<Command[]> {
  const name = (words[0] === "help" ? words[1] : words[0]) ?? "";
  // Not what every object inherits: « constructor » is no command.
  if (Object.hasOwn(outlines, name)) return [await outlines[name]!.load()];
  return Object.entries(outlines).map(([name, { description }]) =>
    new Command(name).description(description),
  );
}

/** How the list of commands writes one. */
export function usageOf(command: Command): string {
  return outlines[command.name()]?.usage ?? new Help().subcommandTerm(command);
}
