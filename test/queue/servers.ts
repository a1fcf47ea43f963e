import { Redis } from "ioredis";
import pg from "pg";
import { onTestFinished } from "vitest";

const POSTGRES = "postgres://postgres@127.0.0.1:5432/postgres";
const REDIS = "redis://127.0.0.1:6379";

/** A kind of server, with a part of it for each test that goes with the test. */
export interface TestServer {
  readonly kind: "redis" | "postgres";
  readonly fresh: () => Promise<string>;
}

let parts = 0;

/** Runs statements on the PostgreSQL server. */
async function onPostgres(...statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: POSTGRES, connectionTimeoutMillis: 2000 });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
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

async function answers(ask: () => Promise<unknown>): Promise<boolean> {
  return ask().then(
    () => true,
    () => false,
  );
}

async function freshSchema(): Promise<string> {
  const schema = `tourdetable_queue_test_${process.pid}_${++parts}`;
  await onPostgres(`drop schema if exists ${schema} cascade`, `create schema ${schema}`);
  onTestFinished(async () => onPostgres(`drop schema ${schema} cascade`));
  return schema;
}

/** URL of a database without tables. */
export async function freshDatabase(): Promise<string> {
  return `${POSTGRES}?options=-csearch_path%3D${await freshSchema()}`;
}

async function freshPrefix(): Promise<string> {
  const prefix = `tourdetable-test-${process.pid}-${++parts}`;
  onTestFinished(() =>
    onRedis(async (redis) => {
      const keys = await redis.keys(`${prefix}:*`);
      if (keys.length > 0) await redis.del(...keys);
    }),
  );
  return `${REDIS}?prefix=${prefix}`;
}

export const hasPostgres = await answers(() => onPostgres("select 1"));
export const hasRedis = await answers(() => onRedis(async () => {}));
if (!hasPostgres)
  console.warn(`left out: the tests of the queue on PostgreSQL, since none answers at ${POSTGRES}`);
if (!hasRedis) console.warn(`left out: the tests of the queue on Redis, since none answers at ${REDIS}`);

/** The queue servers that there are on this machine. */
export const servers: readonly TestServer[] = [
  ...(hasRedis ? [{ kind: "redis" as const, fresh: freshPrefix }] : []),
  ...(hasPostgres
    ? [{ kind: "postgres" as const, fresh: async () => `${POSTGRES}?schema=${await freshSchema()}` }]
    : []),
];
