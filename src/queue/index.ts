export { type EnqueueReport, enqueue } from "./enqueue.ts";
export { Ledger } from "./ledger.ts";
export { Pools } from "./pools.ts";
export { QUEUE_FORMS, ShardQueue } from "./shard-queue.ts";
export { type JobStatus, jobStatuses } from "./status.ts";
export { type WorkEvent, type WorkOptions, work } from "./work.ts";
