import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { defaultFieldNames } from "../../src/batch/raw.ts";
import { headOfGroup } from "../../src/cli/group.ts";
import {
  enqueue,
  jobStatuses,
  Ledger,
  Pools,
  ShardQueue,
  type WorkEvent,
  type WorkOptions,
  work,
} from "../../src/queue/index.ts";
import type { SqlStore } from "../../src/stores/index.ts";
import { temporaryFolder } from "../batch/temporary-folder.ts";
import { databases } from "../stores/databases.ts";
import { servers, type TestServer } from "./servers.ts";

const now = () => "2024-01-01T00:00:00.000Z";
const BODY =
  "La jeune pousse lyonnaise Acmé a levé 10 millions d'euros mardi auprès du fonds Bêta Capital, qui entre ainsi à son capital.";

/** Threads are slow to start: all tests share one. */
const pools = new Pools({ jobs: 1, timeoutMs: 60_000, heapMb: 512 });
afterAll(() => pools.close());

/** A job's tools: a database (PostgreSQL where there is one), a queue, a folder of articles. */
async function tools(server: TestServer) {
  const store = await databases.at(-1)!.emptied();
  const queue = await server.emptied();
  const folder = join(temporaryFolder(), "in");
  mkdirSync(folder);
  return { store, queue, folder, ledger: new Ledger(store, now) };
}

type Tools = Awaited<ReturnType<typeof tools>>;

function writeLines(folder: string, name: string, from: number, count: number): void {
  const rows = Array.from({ length: count }, (_, index) =>
    JSON.stringify({ id: `a${from + index}`, body: BODY }),
  );
  writeFileSync(join(folder, name), `${rows.join("\n")}\n`);
}

function enqueueAll({ ledger, queue, folder }: Tools, changes: Partial<Parameters<typeof enqueue>[2]> = {}) {
  return enqueue(ledger, queue, {
    paths: [folder],
    job: "test",
    version: "0.1.0",
    options: {
      fieldNames: defaultFieldNames,
      published: null,
      withBody: false,
      organisations: [],
      maxBytes: 1e6,
    },
    plan: { shardArticles: 2, shardBytes: 1e6 },
    maxWaiting: 1000,
    sleep: async () => {},
    ...changes,
  });
}

/** Works until no shard is left, or as `changes` say; gives what was told. Looks again only when it is woken. */
async function workOn(
  { store, ledger, queue }: Tools,
  changes: Partial<WorkOptions> = {},
): Promise<WorkEvent[]> {
  const events: WorkEvent[] = [];
  await work(store, ledger, queue, {
    pools,
    concurrency: 2,
    lockMs: 30_000,
    retryMs: 1,
    maxWaiting: 1000,
    drain: true,
    version: "0.1.0",
    now,
    headOf: headOfGroup,
    sleep: (signal) =>
      new Promise<void>((resolve) => {
        if (signal.aborted) resolve();
        signal.addEventListener("abort", () => resolve());
      }),
    signal: new AbortController().signal,
    ...changes,
    onEvent: (event) => {
      events.push(event);
      changes.onEvent?.(event);
    },
  });
  return events;
}

/** How many deals tell an operation. */
async function tellings(store: SqlStore): Promise<number> {
  return (await store.db.selectFrom("operation_tellings").select("deal_id").execute()).length;
}

/** Tells how many shards are left when that is no longer true. */
class SlowLedger extends Ledger {
  looks = 0;
  readonly #meanwhile: Promise<void>;

  constructor(store: SqlStore, meanwhile: Promise<void>) {
    super(store, now);
    this.#meanwhile = meanwhile;
  }

  override async countOpen(job: string | null): Promise<number> {
    this.looks++;
    const open = await super.countOpen(job);
    await this.#meanwhile;
    return open;
  }
}

async function ids(store: SqlStore): Promise<string[]> {
  const rows = await store.db.selectFrom("articles").select("id").orderBy("id").execute();
  return rows.map(({ id }) => id);
}

it.skipIf(servers.length < 2)("the suite runs on Redis and on PostgreSQL", () => {
  expect(servers.map(({ kind }) => kind)).toEqual(["redis", "postgres"]);
});

describe.each(servers)("work shared out on $kind", (server) => {
  it("puts every article into the tables once; poisoned ones are failed articles", async () => {
    const all = await tools(server);
    writeLines(all.folder, "a.jsonl", 0, 5);
    writeFileSync(
      join(all.folder, "b.jsonl"),
      `{"id":"broken\n${JSON.stringify({ id: "a1", body: BODY })}\n`,
    );
    expect(await enqueueAll(all)).toEqual({ job: "test", shards: 4, open: 4 });
    expect(await all.queue.count()).toBe(4);
    await workOn(all);
    expect(await ids(all.store)).toEqual(
      [`${all.folder}/b.jsonl#line-1`, "a0", "a1", "a2", "a3", "a4"].sort(),
    );
    expect(await jobStatuses(all.store, "test")).toMatchObject([
      {
        planned: 4,
        shards: { waiting: 0, running: 0, done: 4, dead: 0 },
        articles: 7,
        failed: 1,
        duplicates: 1,
      },
    ]);
    expect(await all.queue.count()).toBe(0);
    // Once more changes nothing.
    expect(await enqueueAll(all)).toEqual({ job: "test", shards: 4, open: 0 });
  });

  it("keeps dead letters with their reason, and requeues them", async () => {
    const all = await tools(server);
    writeLines(all.folder, "a.jsonl", 0, 2);
    writeLines(all.folder, "b.jsonl", 2, 2);
    await enqueueAll(all);
    renameSync(join(all.folder, "b.jsonl"), join(all.folder, "away"));
    const events = await workOn(all);
    expect(events.filter(({ event }) => event === "failed")).toHaveLength(3);
    const [status] = await jobStatuses(all.store, null);
    expect(status).toMatchObject({
      shards: { done: 1, dead: 1 },
      deadLetters: [{ ordinal: 1, attempts: 3, reason: expect.stringContaining("missing or has changed") }],
    });
    renameSync(join(all.folder, "away"), join(all.folder, "b.jsonl"));
    await all.queue.add(await all.ledger.requeue("test"));
    await workOn(all);
    expect(await ids(all.store)).toEqual(["a0", "a1", "a2", "a3"]);
    expect((await jobStatuses(all.store, null))[0]?.shards).toMatchObject({ done: 2, dead: 0 });
  });

  it("does what the queue has lost, and nothing twice", async () => {
    const all = await tools(server);
    writeLines(all.folder, "a.jsonl", 0, 6);
    await enqueueAll(all);
    await all.queue.empty();
    expect(await all.queue.count()).toBe(0);
    const events = await workOn(all);
    expect(events).toContainEqual({ event: "restored", shards: 3 });
    expect(events.filter(({ event }) => event === "done")).toHaveLength(3);
    expect(await ids(all.store)).toHaveLength(6);
  });

  it("ends also where the last shard is done while it looks how many are left", async () => {
    const all = await tools(server);
    writeLines(all.folder, "a.jsonl", 0, 2);
    await enqueueAll(all);
    let done = () => {};
    const isDone = new Promise<void>((resolve) => {
      done = resolve;
    });
    const ledger = new SlowLedger(all.store, isDone);
    const events = await workOn({ ...all, ledger }, { onEvent: ({ event }) => event === "done" && done() });
    expect(events.map(({ event }) => event)).toEqual(["done", "merged"]);
    expect(ledger.looks).toBe(2);
  });

  it("merges the deals of a job when its last shard is done, once", async () => {
    const all = await tools(server);
    writeLines(all.folder, "a.jsonl", 0, 5);
    await enqueueAll(all);
    const events = await workOn(all);
    expect(events.filter(({ event }) => event === "merged")).toMatchObject([{ deals: 5 }]);
    expect(await tellings(all.store)).toBe(5);
    expect((await workOn(all)).filter(({ event }) => event === "merged")).toEqual([]);
    // A worker that was killed after the last shard leaves nothing that the next one does not do.
    await all.store.db.deleteFrom("operations").execute();
    expect(await workOn(all)).toMatchObject([{ event: "merged", deals: 5 }]);
  });

  it("merges at the end of a job while another one goes on", async () => {
    const all = await tools(server);
    writeLines(all.folder, "a.jsonl", 0, 2);
    await enqueueAll(all, { job: "other" });
    await all.queue.empty();
    writeLines(all.folder, "b.jsonl", 2, 2);
    await enqueueAll(all, { paths: [join(all.folder, "b.jsonl")] });
    const stop = new AbortController();
    const events = await workOn(all, {
      drain: false,
      maxWaiting: 0,
      signal: stop.signal,
      onEvent: ({ event }) => {
        if (event === "merged") stop.abort();
      },
    });
    expect(events.filter(({ event }) => event === "merged")).toMatchObject([{ deals: 2 }]);
    expect(await all.ledger.countOpen("other")).toBe(1);
  });

  it("cuts no further while too many shards wait", async () => {
    const all = await tools(server);
    writeLines(all.folder, "a.jsonl", 0, 300);
    let waits = 0;
    const report = await enqueueAll(all, {
      maxWaiting: 50,
      sleep: async () => {
        if (++waits === 1) expect(await all.ledger.countOpen("test")).toBe(100);
        // A worker, as fast as none is.
        for (const ticket of await all.ledger.listOpen("test", 60)) {
          await all.ledger.begin(ticket, "w");
          await all.ledger.fail(ticket, "done elsewhere", true);
        }
      },
    });
    expect(waits).toBe(2);
    expect(report.shards).toBe(150);
  });

  it("finishes the shards in hand when it is told to stop, and leaves the rest", async () => {
    const all = await tools(server);
    writeLines(all.folder, "a.jsonl", 0, 20);
    await enqueueAll(all);
    const stop = new AbortController();
    await workOn(all, {
      concurrency: 1,
      drain: false,
      signal: stop.signal,
      onEvent: ({ event }) => {
        if (event === "done") stop.abort();
      },
    });
    const [status] = await jobStatuses(all.store, "test");
    expect(status?.shards.running).toBe(0);
    expect(status?.shards.done).toBeGreaterThan(0);
    expect(status?.shards.waiting).toBeGreaterThan(0);
    expect(await ids(all.store)).toHaveLength(2 * (status?.shards.done ?? 0));
  });

  it("says that another job has the name", async () => {
    const all = await tools(server);
    writeLines(all.folder, "a.jsonl", 0, 2);
    await enqueueAll(all);
    writeLines(all.folder, "b.jsonl", 2, 2);
    await expect(enqueueAll(all)).rejects.toThrow("choose another --job");
  });
});

describe("a queue's URL", () => {
  it("is checked, and the server asked", async () => {
    await expect(ShardQueue.open("amqp://localhost")).rejects.toThrow("no queue has the URL");
    await expect(ShardQueue.open("redis://127.0.0.1:1")).rejects.toThrow("cannot be reached");
    await expect(ShardQueue.open("postgres://127.0.0.1:1/x")).rejects.toThrow("cannot be reached");
  });
});
