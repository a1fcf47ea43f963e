import { createHash } from "node:crypto";
import type { InputFile } from "../batch/paths.ts";
import type { Ledger } from "./ledger.ts";
import { listInputs, type PlanOptions, plan } from "./plan.ts";
import type { JobOptions, Shard } from "./shard.ts";
import type { ShardQueue } from "./shard-queue.ts";

export interface EnqueueOptions {
  readonly paths: readonly string[];
  /** Name of the job; null for one named after its inputs, so that the same inputs are the same job. */
  readonly job: string | null;
  readonly version: string;
  readonly options: JobOptions;
  readonly plan: Omit<PlanOptions, "maxBytes">;
  /** While as many shards of the job are still to be done, cutting waits. */
  readonly maxWaiting: number;
  /** Waits before it is asked again; replaced in tests. */
  readonly sleep: () => Promise<unknown>;
  /** Told how far it is. */
  readonly onProgress?: (progress: { job: string; shards: number; waiting: boolean }) => void;
}

export interface EnqueueReport {
  readonly job: string;
  /** Shards in all. */
  readonly shards: number;
  /** Shards still to be done, all of them in the queue. */
  readonly open: number;
}

const STEP_SHARDS = 100;

/**
 * Cuts inputs into shards, lists them in the ledger and puts them into the queue. Done again with the same inputs it
 * goes on where it was stopped, and puts back what the queue has lost.
 */
export async function enqueue(
  ledger: Ledger,
  queue: ShardQueue,
  options: EnqueueOptions,
): Promise<EnqueueReport> {
  const files = await listInputs(options.paths);
  const inputs = inputsDigest(files, options);
  const job = options.job ?? `job-${inputs.slice(0, 10)}`;
  const { planned } = await ledger.open({
    name: job,
    version: options.version,
    inputs,
    options: options.options,
  });
  if (planned !== null) {
    const open = await ledger.listOpen(job, Number.MAX_SAFE_INTEGER);
    await queue.add(open);
    return { job, shards: planned, open: open.length };
  }
  let shards = 0;
  for await (const step of steps(plan(files, { ...options.plan, maxBytes: options.options.maxBytes }))) {
    await queue.add(await ledger.add(job, shards, step));
    shards += step.length;
    await waitForWorkers(ledger, job, shards, options);
  }
  await ledger.setPlanned(job, shards);
  return { job, shards, open: await ledger.countOpen(job) };
}

async function waitForWorkers(
  ledger: Ledger,
  job: string,
  shards: number,
  { maxWaiting, sleep, onProgress }: EnqueueOptions,
): Promise<void> {
  while ((await ledger.countOpen(job)) >= maxWaiting) {
    onProgress?.({ job, shards, waiting: true });
    await sleep();
  }
  onProgress?.({ job, shards, waiting: false });
}

/** Changes where a job would come to other records, or be cut in another way. */
function inputsDigest(files: readonly InputFile[], { options, plan }: EnqueueOptions): string {
  const hash = createHash("sha256").update(JSON.stringify([options, plan]));
  for (const { file, bytes, modified } of files) hash.update(JSON.stringify([file, bytes, modified]));
  return hash.digest("hex");
}

async function* steps(shards: AsyncIterable<Shard>): AsyncGenerator<Shard[]> {
  let step: Shard[] = [];
  for await (const shard of shards) {
    step.push(shard);
    if (step.length < STEP_SHARDS) continue;
    yield step;
    step = [];
  }
  if (step.length > 0) yield step;
}
