import { setTimeout } from "node:timers/promises";
import { QUEUE_FORMS } from "../queue/index.ts";
import { openSqlStore, type SqlStore } from "../stores/index.ts";

/** What every command about shared work asks for. */
export interface QueueFlags {
  readonly queue: string;
  readonly to: string;
}

/** The options `--queue` and `--to`, for `Command.option`. */
export const queueOption = ["--queue <url>", `the queue's server: ${QUEUE_FORMS}`] as const;
export const storeOption = [
  "-t, --to <url>",
  "the database of the records and of the list of shards: postgres://USER@HOST/DATABASE, or sqlite:FILE on one machine",
] as const;

const LONGEST_WAIT_MS = 5000;
/** Ten minutes of a database that is away are waited for. */
const TRIES = 125;

/** Opens the database, brings its tables up to date, and gives it to `work`. */
export async function withStore<T>(
  url: string,
  patient: boolean,
  work: (store: SqlStore) => Promise<T>,
): Promise<T> {
  const sleep = (ms: number) => setTimeout(Math.min(ms, LONGEST_WAIT_MS));
  const store = openSqlStore(url);
  try {
    await store.migrate();
  } catch (error) {
    await store.close();
    throw error;
  }
  if (!patient) return closing(store, work);
  await store.close();
  return closing(openSqlStore(url, { patience: { tries: TRIES, sleep } }), work);
}

async function closing<T>(store: SqlStore, work: (store: SqlStore) => Promise<T>): Promise<T> {
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** The time in ISO text. */
export function now(): string {
  return new Date().toISOString();
}
