import { setTimeout } from "node:timers/promises";
import { Command, InvalidArgumentError } from "commander";
import { type EnqueueReport, enqueue, Ledger, ShardQueue } from "../queue/index.ts";
import { version } from "../version.ts";
import { fieldNames } from "./extract.ts";
import { knowledgeOption, readOrganisations } from "./knowledge.ts";
import { isoDay, positiveInteger } from "./options.ts";
import { now, type QueueFlags, queueOption, storeOption, withStore } from "./queue-options.ts";

interface EnqueueFlags extends QueueFlags {
  job?: string;
  shardArticles: number;
  shardBytes: number;
  maxWaiting: number;
  published?: string;
  withBody: boolean;
  maxBytes: number;
  field: string[];
  knowledge: string[];
  quiet: boolean;
}

/** `enqueue <paths…>`: cuts inputs into shards for `work` on many machines. */
export function enqueueCommand(): Command {
  return new Command("enqueue")
    .description("share articles out among machines that run work")
    .argument("<paths...>", "files, folders or globs, which all workers can read under the same paths")
    .requiredOption(...queueOption)
    .requiredOption(...storeOption)
    .option("--job <name>", "name of the job (default: one made of its inputs)", jobName)
    .option("--shard-articles <n>", "lines, records or files of a shard", positiveInteger, 1000)
    .option("--shard-bytes <n>", "bytes of a shard", positiveInteger, 32 * 1024 * 1024)
    .option("--max-waiting <n>", "wait while as many shards are still to be done", positiveInteger, 10_000)
    .option("--published <day>", "day of publication of articles that state none", isoDay)
    .option("--with-body", "keep each article's body in its record", false)
    .option("--max-bytes <n>", "largest article", positiveInteger, 64 * 1024 * 1024)
    .option("--field <key=name...>", "names of JSONL fields, as of extract", [])
    .option(...knowledgeOption, [])
    .option("-q, --quiet", "print nothing but errors", false)
    .addHelpText(
      "after",
      `
The list of shards is kept in the database; the queue only shares them out and may lose everything. The same command
again goes on where it was stopped and puts back what the queue has lost. See docs/many-machines.md.

Examples:
  $ tourdetable enqueue archive/ --queue redis://queue.example.org:6379 --to postgres://editor@db.example.org/news
  $ tourdetable enqueue 'cc-news/*.warc.gz' --job cc-news --queue postgres://editor@db.example.org/news --to postgres://editor@db.example.org/news

Exit codes: 0 all enqueued, 2 the job or its usage failed.`,
    )
    .action(async (paths: string[], flags: EnqueueFlags) => {
      const options = await enqueueOptions(paths, flags);
      const report = await withStore(flags.to, true, async (store) => {
        const queue = await ShardQueue.open(flags.queue);
        try {
          return await enqueue(new Ledger(store, now), queue, options);
        } finally {
          await queue.close();
        }
      });
      if (!flags.quiet) process.stdout.write(told(report));
    });
}

async function enqueueOptions(paths: string[], flags: EnqueueFlags): Promise<Parameters<typeof enqueue>[2]> {
  let told = false;
  return {
    paths,
    job: flags.job ?? null,
    version,
    options: {
      fieldNames: fieldNames(flags.field),
      published: flags.published ?? null,
      withBody: flags.withBody,
      organisations: await readOrganisations(flags.knowledge),
      maxBytes: flags.maxBytes,
    },
    plan: { shardArticles: flags.shardArticles, shardBytes: flags.shardBytes },
    maxWaiting: flags.maxWaiting,
    sleep: () => setTimeout(1000),
    onProgress: ({ job, shards, waiting }) => {
      if (waiting && !told && !flags.quiet) {
        process.stderr.write(
          `${job}: ${shards} shards cut; waiting for workers to do some (--max-waiting)\n`,
        );
      }
      told = waiting;
    },
  };
}

function told({ job, shards, open }: EnqueueReport): string {
  return `${job}: ${shards} shards, ${open} still to be done\n`;
}

function jobName(text: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(text)) return text;
  throw new InvalidArgumentError("expected up to 100 letters, digits, dots, hyphens or underscores");
}
