import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { Raw, Unreadable } from "../../src/batch/raw.ts";
import { readSources } from "../../src/batch/sources.ts";
import { listInputs, plan } from "../../src/queue/plan.ts";
import { readShard } from "../../src/queue/read-shard.ts";
import { describeShard, type Shard, shardId } from "../../src/queue/shard.ts";
import { temporaryFolder } from "../batch/temporary-folder.ts";

const MAX_BYTES = 1000;
const options = { shardArticles: 3, shardBytes: 1 << 20, maxBytes: MAX_BYTES };

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

async function cut(...paths: string[]): Promise<Shard[]> {
  return all(plan(await listInputs(paths), options));
}

/** What a run on one machine would read. */
async function undivided(...paths: string[]): Promise<(Raw | Unreadable)[]> {
  const stdin = (async function* () {})();
  return all(readSources(await listInputs(paths), { maxBytes: MAX_BYTES, format: null, stdin }));
}

async function divided(shards: readonly Shard[]): Promise<(Raw | Unreadable)[]> {
  return (await Promise.all(shards.map((shard) => all(readShard(shard, MAX_BYTES))))).flat();
}

function lines(): string {
  const file = join(temporaryFolder(), "batch.jsonl");
  const bodies = ["un", "deux", "", "trois", "   ", "é".repeat(2000), "cinq", "six", "sept"];
  writeFileSync(file, `\n${bodies.join("\n")}\n\n`);
  return file;
}

function page(n: number): string {
  const html = `<p>page ${n}\r\n\r\nWARC/1.0</p>`;
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${html}`;
  return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://example.org/${n}\r\nWARC-Date: 2024-01-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:${n}>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`;
}

describe("cutting inputs into shards", () => {
  it("reads lines as if they had not been cut, whatever is blank or too large", async () => {
    const file = lines();
    const shards = await cut(file);
    expect(shards).toMatchObject([
      { form: "lines", first: 2, last: 5, count: 3, start: 1 },
      { form: "lines", first: 7, last: 9, count: 3 },
      { form: "lines", first: 10, last: 10, count: 1 },
    ]);
    expect(await divided(shards)).toEqual(await undivided(file));
    expect(await divided(shards)).toHaveLength(7);
  });

  it("reads the records of a WARC as if they had not been cut", async () => {
    const file = join(temporaryFolder(), "pages.warc");
    writeFileSync(file, [1, 2, 3, 4, 5, 6, 7].map(page).join(""));
    const shards = await cut(file);
    expect(shards.map((shard) => shard.count)).toEqual([3, 3, 1]);
    expect(await divided(shards)).toEqual(await undivided(file));
  });

  it("leaves the broken end of a WARC to whoever reads it", async () => {
    const file = join(temporaryFolder(), "broken.warc");
    writeFileSync(file, `${[1, 2].map(page).join("")}no record`);
    const read = await divided(await cut(file));
    expect(read).toHaveLength(3);
    expect(read.at(-1)).toMatchObject({ place: "record 3", reason: expect.stringContaining("broken WARC") });
  });

  it("groups small files, and leaves compressed archives whole", async () => {
    const folder = temporaryFolder();
    for (const name of ["a.txt", "b.html", "c.txt.gz", "d.txt"]) {
      writeFileSync(join(folder, name), name.endsWith(".gz") ? gzipSync("c") : name);
    }
    writeFileSync(join(folder, "e.jsonl.gz"), gzipSync('{"body":"un"}\n{"body":"deux"}\n'));
    writeFileSync(join(folder, "f.txt"), "f");
    const shards = await cut(folder);
    expect(shards.map((shard) => (shard.form === "files" ? shard.files.length : 0))).toEqual([3, 1, 1, 1]);
    expect(await divided(shards)).toEqual(await undivided(folder));
  });

  it("gives the same ids each time, and others where a byte differs", async () => {
    const file = lines();
    const ids = async () => (await cut(file)).map(shardId);
    const before = await ids();
    expect(await ids()).toEqual(before);
    writeFileSync(file, `\nUn\ndeux\n\ntrois\n   \n${"é".repeat(2000)}\ncinq\nsix\nsept\n\n`);
    const after = await ids();
    expect(after[0]).not.toBe(before[0]);
    expect(after.slice(1)).toEqual(before.slice(1));
  });

  it("says of a changed or missing file that it is no longer what was cut", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "a.txt"), "a");
    writeFileSync(join(folder, "b.jsonl"), '{"body":"un"}\n');
    writeFileSync(join(folder, "c.warc"), page(1));
    const shards = await cut(folder);
    writeFileSync(join(folder, "a.txt"), "b");
    writeFileSync(join(folder, "b.jsonl"), '{"body":"ou"}\n');
    writeFileSync(join(folder, "c.warc"), page(2));
    for (const shard of shards) {
      await expect(all(readShard(shard, MAX_BYTES))).rejects.toThrow(
        "has changed since the job was enqueued",
      );
      const gone = JSON.parse(JSON.stringify(shard).replaceAll(folder, `${folder}/gone`)) as Shard;
      await expect(all(readShard(gone, MAX_BYTES))).rejects.toThrow(describeShard(gone));
    }
  });

  it("refuses paths that lead nowhere and standard input", async () => {
    await expect(cut(join(temporaryFolder(), "nothing.jsonl"))).rejects.toThrow("no such file or folder");
    await expect(cut("-")).rejects.toThrow("standard input cannot be shared out");
  });
});
