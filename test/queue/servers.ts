import { Redis } from "ioredis";
import { ShardQueue } from "../../src/queue/index.ts";
import { afterFile } from "../after-file.ts";
import { asServer, hasPostgres, SERVER } from "../stores/databases.ts";

const REDIS = "redis://127.0.0.1:6379";

/** A kind of queue server, with a queue of the test file's own on it. */
export interface TestServer {
  readonly kind: "redis" | "postgres";
  /** The queue, with nothing in it. */
  readonly emptied: () => Promise<ShardQueue>;
}

async function onRedis<T>(work: (redis: Redis) => Promise<T>): Promise<T> {
  const redis = new Redis(REDIS, { lazyConnect: true, retryStrategy: () => null, connectTimeout: 2000 });
  redis.on("error", () => {});
  try {
    await redis.connect();
    return await work(redis);
  } finally {
    redis.disconnect();
  }
}

const hasRedis = await onRedis(async () => {}).then(
  () => true,
  () => false,
);
if (!hasRedis) console.warn(`left out: the tests of the queue on Redis, since none answers at ${REDIS}`);

const name = `tourdetable_queue_test_${process.pid}`;

async function removeKeys(): Promise<void> {
  await onRedis(async (redis) => {
    const keys = await redis.keys(`${name}:*`);
    if (keys.length > 0) await redis.del(...keys);
  });
}

/** The queue servers that there are on this machine. */
export const servers: readonly TestServer[] = [
  ...(hasRedis ? [server("redis", `${REDIS}?prefix=${name}`, removeKeys)] : []),
  ...(hasPostgres
    ? [server("postgres", `${SERVER}?schema=${name}`, () => asServer(`drop schema ${name} cascade`))]
    : []),
];

function server(kind: TestServer["kind"], url: string, remove: () => Promise<void>): TestServer {
  let shared: Promise<ShardQueue> | null = null;
  const open = async () => {
    const queue = await ShardQueue.open(url);
    afterFile(async () => {
      shared = null;
      await queue.close();
      await remove();
    });
    return queue;
  };
  return {
    kind,
    emptied: async () => {
      shared ??= open();
      const queue = await shared;
      await queue.empty();
      return queue;
    },
  };
}
