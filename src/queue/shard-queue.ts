import { createPostgresBackend, Queue, Worker, withBackend } from "bullmq";
import { Redis } from "ioredis";
import pg from "pg";
import { InputError } from "../document/index.ts";
import type { Ticket } from "./ledger.ts";

/** The forms of a queue's URL, for messages. */
export const QUEUE_FORMS = "redis://HOST:6379, rediss://HOST:6379 or postgres://USER@HOST/DATABASE";

const NAME = "shards";
/** The ledger decides when a shard has failed too often; the queue only tries again. */
const ATTEMPTS = 1_000_000;
const LONGEST_WAIT_MS = 60_000;
const CONNECT_TIMEOUT_MS = 10_000;

export interface WorkerSettings {
  /** Shards at a time. */
  readonly concurrency: number;
  /** After as long without a sign of life of a worker, its shards are given to others. */
  readonly lockMs: number;
  /** Time until a shard is tried again for the first time; it doubles each time, up to a minute. */
  readonly retryMs: number;
  /** Told of what goes wrong between worker and queue. */
  readonly onError: (error: Error) => void;
}

/** A worker of a queue, which takes shards until it is closed. */
export interface ShardWorker {
  /** Takes no more shards and waits for those in hand. */
  close(): Promise<void>;
}

/** The queue that shares shards out: BullMQ, on Redis or on PostgreSQL. It may lose all that it holds. */
export class ShardQueue {
  readonly #backend: Backend;
  readonly #queue: QueueLike;

  private constructor(backend: Backend, onError: (error: Error) => void) {
    this.#backend = backend;
    this.#queue = backend.queue();
    this.#queue.on("error", onError);
  }

  /** Connects to the queue of a URL; throws an `InputError` where the URL is none or no server answers. */
  static async open(url: string, onError: (error: Error) => void = () => {}): Promise<ShardQueue> {
    const backend = backendOf(url);
    try {
      await backend.probe();
      const queue = new ShardQueue(backend, onError);
      await queue.#queue.waitUntilReady();
      return queue;
    } catch (cause) {
      throw new InputError({
        problem: `the queue server cannot be reached (${(cause as Error).message})`,
        remedy: "check that it runs and that --queue is right",
        cause,
      });
    }
  }

  /** Adds shards; those that the queue has already are not added again. */
  async add(tickets: readonly Ticket[]): Promise<void> {
    if (tickets.length === 0) return;
    await this.#queue.addBulk(
      tickets.map((ticket) => ({
        name: ticket.job,
        data: ticket,
        opts: {
          // No `:` may be in it, and it may not be a number.
          jobId: `${Buffer.from(ticket.job).toString("base64url")}-${ticket.ordinal}`,
          attempts: ATTEMPTS,
          backoff: { type: "custom" },
          removeOnComplete: true,
          removeOnFail: true,
        },
      })),
    );
  }

  /** How many shards the queue holds: waiting, in hand, or waiting to be tried again. */
  async count(): Promise<number> {
    const counts = await this.#queue.getJobCounts("wait", "active", "delayed", "paused", "prioritized");
    return Object.values(counts).reduce((sum, count) => sum + count, 0);
  }

  /** Has `work` do shards; an error that it throws puts the shard off and has it tried again. */
  work(work: (ticket: Ticket) => Promise<void>, settings: WorkerSettings): ShardWorker {
    const worker = this.#backend.worker(async ({ data }) => work(data), {
      concurrency: settings.concurrency,
      lockDuration: settings.lockMs,
      stalledInterval: settings.lockMs,
      // A worker that dies over a shard again and again is the ledger's business.
      maxStalledCount: ATTEMPTS,
      settings: {
        backoffStrategy: (attempts: number) =>
          Math.min(settings.retryMs * 2 ** (attempts - 1), LONGEST_WAIT_MS),
      },
    });
    worker.on("error", settings.onError);
    return { close: () => worker.close() };
  }

  /** Throws away all that the queue holds. */
  async empty(): Promise<void> {
    await this.#queue.obliterate({ force: true });
  }

  async close(): Promise<void> {
    await this.#queue.close();
  }
}

interface QueueLike {
  addBulk(jobs: { name: string; data: Ticket; opts: object }[]): Promise<unknown>;
  getJobCounts(...states: ("wait" | "active" | "delayed" | "paused" | "prioritized")[]): Promise<object>;
  obliterate(options: { force: boolean }): Promise<void>;
  waitUntilReady(): Promise<unknown>;
  on(event: "error", listener: (error: Error) => void): unknown;
  close(): Promise<void>;
}

interface WorkerLike {
  on(event: "error", listener: (error: Error) => void): unknown;
  close(): Promise<void>;
}

/** What Redis and PostgreSQL do differently. */
interface Backend {
  /** Throws where no server answers: the queue itself would wait for ever. */
  probe(): Promise<void>;
  queue(): QueueLike;
  worker(work: (message: { data: Ticket }) => Promise<void>, options: object): WorkerLike;
}

function backendOf(url: string): Backend {
  if (/^rediss?:\/\//.test(url)) return redisBackend(new URL(url));
  if (/^postgres(?:ql)?:\/\//.test(url)) return postgresBackend(new URL(url));
  throw new InputError({ problem: `no queue has the URL ${url}`, remedy: `expected ${QUEUE_FORMS}` });
}

/** Redis; `?prefix=` names a queue of one's own on a shared server. */
function redisBackend(url: URL): Backend {
  const prefix = url.searchParams.get("prefix") ?? "tourdetable";
  url.searchParams.delete("prefix");
  const connection = { url: url.href };
  return {
    async probe() {
      const redis = new Redis(url.href, {
        lazyConnect: true,
        connectTimeout: CONNECT_TIMEOUT_MS,
        retryStrategy: () => null,
      });
      redis.on("error", () => {});
      try {
        await redis.connect();
      } finally {
        redis.disconnect();
      }
    },
    queue: () => new Queue(NAME, { connection, prefix }) as unknown as QueueLike,
    worker: (work, options) => new Worker(NAME, work, { ...options, connection, prefix }),
  };
}

/** PostgreSQL; `?schema=` names the schema that the queue's own tables are in. */
function postgresBackend(url: URL): Backend {
  const schema = url.searchParams.get("schema") ?? "tourdetable_queue";
  url.searchParams.delete("schema");
  const connectionString = url.href;
  const connection = { connectionString, schema, connectionTimeoutMillis: CONNECT_TIMEOUT_MS };
  const backed = withBackend(createPostgresBackend);
  return {
    async probe() {
      const client = new pg.Client({ connectionString, connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
      await client.connect();
      await client.end();
    },
    queue: () =>
      new backed.Queue(NAME, { connection: { ...connection, migrate: true } }) as unknown as QueueLike,
    worker: (work, options) => new backed.Worker(NAME, work, { ...options, connection }),
  };
}
