import { availableParallelism } from "node:os";
import { setTimeout } from "node:timers/promises";
import { Command, Option } from "commander";
import { Ledger, Pools, ShardQueue, type WorkEvent, work } from "../queue/index.ts";
import { version } from "../version.ts";
import { headOfGroup } from "./group.ts";
import { createLog } from "./log.ts";
import { positiveInteger } from "./options.ts";
import { now, type QueueFlags, queueOption, storeOption, withStore } from "./queue-options.ts";

interface WorkFlags extends QueueFlags {
  jobs: number;
  shards: number;
  timeout: number;
  heap: number;
  lock: number;
  check: number;
  maxWaiting: number;
  drain: boolean;
  quiet: boolean;
  log: "json" | "none";
}

/** `work`: takes shards from the queue and writes their records into the database. */
export function workCommand(): Command {
  return new Command("work")
    .description("do what enqueue has shared out, until told to stop")
    .requiredOption(...queueOption)
    .requiredOption(...storeOption)
    .option(
      "-j, --jobs <n>",
      "worker threads (default: the processors there are)",
      positiveInteger,
      availableParallelism(),
    )
    .option("--shards <n>", "shards in hand at a time", positiveInteger, 2)
    .option("--timeout <ms>", "longest time for one article", positiveInteger, 60_000)
    .option("--heap <mb>", "memory of one thread", positiveInteger, 1024)
    .option("--lock <s>", "time without a sign of life after which others take over", positiveInteger, 30)
    .option("--check <s>", "time between two looks for shards that the queue has lost", positiveInteger, 30)
    .option("--max-waiting <n>", "most shards that are put back at a time", positiveInteger, 10_000)
    .option("--drain", "stop when no shard is left", false)
    .option("-q, --quiet", "print nothing but errors", false)
    .addOption(
      new Option("--log <format>", "log each step to standard error")
        .choices(["json", "none"])
        .default("none"),
    )
    .addHelpText(
      "after",
      `
When the last shard of a job is done, its deals are merged into operations with those that are there already.
On SIGINT or SIGTERM it takes no more shards, finishes those in hand and ends; a second signal ends it at once, and
what it had in hand is done by others.

Examples:
  $ tourdetable work --queue redis://queue.example.org:6379 --to postgres://editor@db.example.org/news
  $ tourdetable work --queue redis://localhost:6379 --to sqlite:deals.db --jobs 4 --drain

Exit codes: 0 told to stop, or all done; 2 the job or its usage failed.`,
    )
    .action(async (flags: WorkFlags) => {
      const stop = new AbortController();
      for (const signal of ["SIGINT", "SIGTERM"] as const) {
        process.on(signal, () => {
          if (stop.signal.aborted) process.exit(1);
          stop.abort();
        });
      }
      await withStore(flags.to, true, async (store) => {
        const tell = teller(flags);
        const pools = new Pools({
          jobs: flags.jobs,
          timeoutMs: flags.timeout,
          heapMb: flags.heap,
          longRun: true,
        });
        const queue = await ShardQueue.open(flags.queue, (error) =>
          tell({ event: "trouble", reason: error.message }),
        );
        try {
          await work(store, new Ledger(store, now), queue, {
            pools,
            concurrency: flags.shards,
            lockMs: flags.lock * 1000,
            retryMs: 1000,
            maxWaiting: flags.maxWaiting,
            drain: flags.drain,
            version,
            now,
            headOf: headOfGroup,
            sleep: (signal) => setTimeout(flags.check * 1000, null, { signal }).catch(() => {}),
            signal: stop.signal,
            onEvent: tell,
          });
        } finally {
          await pools.close();
          await queue.close();
        }
      });
    });
}

/** Tells what a worker does: a line a shard, or JSON. */
function teller({ quiet, log: format }: WorkFlags): (event: WorkEvent) => void {
  const log = createLog(format);
  return (event) => {
    if (format === "json") {
      const grave = event.event === "failed" || event.event === "not held" || event.event === "trouble";
      const { event: name, ...rest } = event;
      log[grave ? "warn" : "info"](rest, name);
    } else if (event.event === "done" || event.event === "merged") {
      if (!quiet) process.stdout.write(`${line(event)}\n`);
    } else process.stderr.write(`tourdetable: ${line(event)}\n`);
  };
}

function line(event: WorkEvent): string {
  const shard = "ticket" in event ? `${event.ticket.job}, shard ${event.ticket.ordinal}` : "";
  switch (event.event) {
    case "done": {
      const { articles, deals } = event.counts;
      return `${shard}: ${articles} articles, ${deals} deals (${event.seconds.toFixed(1)} s)`;
    }
    case "failed":
      return `${shard} ${event.dead ? "is a dead letter" : "failed and will be tried again"}: ${event.reason}`;
    case "not held":
      return `${shard}: ${event.id}: ${event.reason}`;
    case "restored":
      return `${event.shards} shards that the queue had lost were put back`;
    case "merged":
      return `${event.deals} deals merged into operations (${event.seconds.toFixed(1)} s)`;
    case "trouble":
      return event.reason;
  }
}
