import { Command } from "commander";
import { InputError } from "../document/index.ts";
import { type JobStatus, jobStatuses, Ledger, ShardQueue } from "../queue/index.ts";
import { now, type QueueFlags, queueOption, storeOption, withStore } from "./queue-options.ts";

/** `job status` and `job requeue`: what became of what was enqueued. */
export function jobCommand(): Command {
  const status = new Command("status")
    .description("tell how far jobs are, and their dead letters")
    .argument("[job]", "name of a job (default: all)")
    .requiredOption(...storeOption)
    .option("--json", "as JSON, a job a line", false)
    .addHelpText(
      "after",
      "\nExamples:\n  $ tourdetable job status --to postgres://editor@db.example.org/news",
    )
    .action(tellStatus)
    .exitOverride();
  const requeue = new Command("requeue")
    .description("have dead letters done again, once what made them fail is mended")
    .argument("[job]", "name of a job (default: all)")
    .requiredOption(...queueOption)
    .requiredOption(...storeOption)
    .addHelpText(
      "after",
      "\nExamples:\n  $ tourdetable job requeue cc-news --queue redis://queue.example.org:6379 --to postgres://editor@db.example.org/news",
    )
    .action(requeueDead)
    .exitOverride();
  return new Command("job")
    .description("follow what was enqueued")
    .addCommand(status)
    .addCommand(requeue)
    .addHelpText(
      "after",
      `
Examples:
  $ tourdetable job status --to postgres://editor@db.example.org/news
  $ tourdetable job requeue cc-news --queue redis://queue.example.org:6379 --to postgres://editor@db.example.org/news

Exit codes of status: 0 no dead letters, 1 some; of both: 2 the usage failed, or there is no such job.`,
    );
}

async function tellStatus(
  name: string | undefined,
  flags: Pick<QueueFlags, "to"> & { json: boolean },
): Promise<void> {
  const statuses = await withStore(flags.to, false, (store) => jobStatuses(store, name ?? null));
  if (name !== undefined && statuses.length === 0) throw noSuchJob(name);
  for (const status of statuses) {
    process.stdout.write(flags.json ? `${JSON.stringify(status)}\n` : statusText(status));
  }
  if (statuses.some(({ shards }) => shards.dead > 0)) process.exitCode = 1;
}

async function requeueDead(name: string | undefined, flags: QueueFlags): Promise<void> {
  const requeued = await withStore(flags.to, false, async (store) => {
    if (name !== undefined && (await jobStatuses(store, name)).length === 0) throw noSuchJob(name);
    const queue = await ShardQueue.open(flags.queue);
    try {
      const tickets = await new Ledger(store, now).requeue(name ?? null);
      await queue.add(tickets);
      return tickets.length;
    } finally {
      await queue.close();
    }
  });
  process.stdout.write(`${requeued} shards requeued\n`);
}

function noSuchJob(name: string): InputError {
  return new InputError({ problem: `no job ${name}`, remedy: "list the jobs with tourdetable job status" });
}

/** The status of a job in a few lines. */
function statusText(status: JobStatus): string {
  const { job, planned, shards, articles, extracted, skipped, failed, duplicates, deals } = status;
  const known = shards.waiting + shards.running + shards.done + shards.dead;
  const lines = [
    `${job}: ${shards.done} of ${planned ?? `${known} or more`} shards done, ${shards.running} running, ${shards.waiting} waiting, ${shards.dead} dead`,
    `  ${articles} articles: ${extracted} extracted, ${skipped} skipped, ${failed} failed, ${duplicates} with the id of an earlier one; ${deals} deals`,
    ...status.deadLetters.map(
      ({ ordinal, shard, reason, attempts }) =>
        `  dead: shard ${ordinal} (${shard}) after ${attempts} attempts: ${reason}`,
    ),
  ];
  return `${lines.join("\n")}\n`;
}
