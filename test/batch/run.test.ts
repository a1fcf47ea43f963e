import { createHash } from "node:crypto";
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { BatchOptions } from "../../src/batch/index.ts";
import type { ArticleRecord } from "../../src/document/index.ts";
import { built } from "../built.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const { defaultFieldNames, runBatch }: typeof import("../../src/batch/index.ts") = await import(
  built("batch/index.js")
);

const corpus = join(import.meta.dirname, "../../corpus");
const fixtures = join(import.meta.dirname, "../../fixtures/inputs");

async function* empty(): AsyncGenerator<Uint8Array> {}

function options(paths: string[], out: string, more: Partial<BatchOptions> = {}): BatchOptions {
  return {
    paths,
    out,
    force: false,
    jobs: 1,
    timeoutMs: 60_000,
    heapMb: 1024,
    maxBytes: 64 * 1024 * 1024,
    format: null,
    stdin: empty(),
    fieldNames: defaultFieldNames,
    published: null,
    withBody: false,
    organisations: [],
    ...more,
  };
}

function records(out: string): ArticleRecord[] {
  const lines = readFileSync(join(out, "articles.jsonl"), "utf8").split("\n");
  expect(lines.pop()).toBe("");
  return lines.map((line) => JSON.parse(line));
}

function digest(out: string): string[] {
  return ["articles.jsonl", "deals.jsonl"].map((name) =>
    createHash("sha256")
      .update(readFileSync(join(out, name)))
      .digest("hex"),
  );
}

const FRENCH =
  "La jeune pousse a annoncé mardi avoir levé des fonds auprès de plusieurs investisseurs de la région, qui entrent ainsi à son capital.\n";

describe("runBatch", () => {
  it("gives identical bytes whatever the number of workers, and when run again", async () => {
    const folder = temporaryFolder();
    const articles = readdirSync(corpus).filter((name) => name.endsWith(".txt"));
    for (const name of articles.slice(0, 5)) cpSync(join(corpus, name), join(folder, "in", name));
    const inputs = [join(folder, "in")];
    await runBatch(options(inputs, join(folder, "one")));
    await runBatch(options(inputs, join(folder, "two"), { jobs: 2 }));
    expect(digest(join(folder, "two"))).toEqual(digest(join(folder, "one")));
    const again = await runBatch(options(inputs, join(folder, "one")));
    expect(again.reused).toBe(5);
    expect(digest(join(folder, "one"))).toEqual(digest(join(folder, "two")));
  });

  it("holds exactly the inputs of the last run, in order", async () => {
    const folder = temporaryFolder();
    const out = join(folder, "out");
    mkdirSync(join(folder, "in/b"), { recursive: true });
    for (const name of ["c.txt", "a.txt", "b/z.md", "B.txt", "README.md", ".hidden.txt"]) {
      writeFileSync(join(folder, "in", name), FRENCH);
    }
    await runBatch(options([join(folder, "in")], out));
    expect(records(out).map((record) => record.id)).toEqual(["B", "a", "z", "c"]);
    rmSync(join(folder, "in/a.txt"));
    writeFileSync(join(folder, "in/c.txt"), `${FRENCH}${FRENCH}`);
    const summary = await runBatch(options([join(folder, "in")], out));
    expect(records(out).map((record) => record.id)).toEqual(["B", "z", "c"]);
    expect(summary.reused).toBe(2);
    const forced = await runBatch(options([join(folder, "in")], out, { force: true }));
    expect(forced.reused).toBe(0);
  });

  it("does not trust results that were changed behind its back", async () => {
    const folder = temporaryFolder();
    const out = join(folder, "out");
    writeFileSync(join(folder, "a.txt"), FRENCH);
    await runBatch(options([join(folder, "a.txt")], out));
    const good = readFileSync(join(out, "articles.jsonl"), "utf8");
    writeFileSync(join(out, "articles.jsonl"), good.replace('"a"', '"x"'));
    const summary = await runBatch(options([join(folder, "a.txt")], out));
    expect(summary.reused).toBe(0);
    expect(readFileSync(join(out, "articles.jsonl"), "utf8")).toBe(good);
  });

  it("begins a damaged journal anew", async () => {
    const folder = temporaryFolder();
    const out = join(folder, "out");
    writeFileSync(join(folder, "a.txt"), FRENCH);
    await runBatch(options([join(folder, "a.txt")], out));
    writeFileSync(join(out, ".tourdetable/journal.db"), "not a database at all, but long enough to be read");
    const summary = await runBatch(options([join(folder, "a.txt")], out));
    expect(summary).toMatchObject({ articles: 1, reused: 0 });
  });

  it("records what cannot be read and does the rest", async () => {
    const folder = temporaryFolder();
    const out = join(folder, "out");
    const write = (name: string, bytes: string | Uint8Array) => writeFileSync(join(folder, name), bytes);
    write("good.txt", FRENCH);
    write("empty.txt", "");
    write("blank.txt", "---\ntitle: Rien\n---\n \n");
    write("binary.txt", new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3]));
    write("invalid.txt", Buffer.concat([Buffer.from(FRENCH), Buffer.from([0xc3, 0x28, 0x81])]));
    write("latin.txt", Buffer.from(`${FRENCH}Elle lève 3 \x80 pour l\x92\x9cuvre.`, "latin1"));
    write("matter.txt", `---\ntitle: [\n---\n${FRENCH}`);
    write("open.txt", `---\ntitle: Sans fin\n${FRENCH}`);
    write("dated.txt", `---\npublished: hier\n---\n${FRENCH}`);
    write("twin.txt", `---\nid: good\n---\n${FRENCH}`);
    write("half.jsonl", `${JSON.stringify({ id: "j1", text: FRENCH })}\n{"id": "j2", "te`);
    write("cut.txt.gz", gzipSync(FRENCH.repeat(200)).subarray(0, 40));
    write("cut.txt.zst", readFileSync(join(fixtures, "packed.jsonl.zst")).subarray(0, 40));
    write("large.txt", FRENCH.repeat(200));
    const names = ["good", "empty", "blank", "binary", "invalid", "latin", "matter", "open", "dated", "twin"];
    const paths = [
      ...names.map((name) => `${name}.txt`),
      "half.jsonl",
      "cut.txt.gz",
      "cut.txt.zst",
      "large.txt",
      "missing.txt",
    ];
    const summary = await runBatch(
      options(
        paths.map((name) => join(folder, name)),
        out,
        { maxBytes: 20_000, withBody: true },
      ),
    );
    const told = records(out).map((record) => [record.id, record.status, record.reason]);
    expect(told).toEqual([
      ["good", "extracted", null],
      ["empty", "skipped", "empty body"],
      ["blank", "skipped", "empty body"],
      ["binary", "failed", "binary file"],
      ["invalid", "failed", "undecodable text"],
      ["latin", "extracted", null],
      ["matter", "failed", expect.stringContaining("broken front matter")],
      ["open", "failed", "broken front matter: no closing line ---"],
      ["dated", "failed", expect.stringContaining("published should be a day")],
      ["good", "failed", "duplicate id"],
      ["j1", "extracted", null],
      [
        expect.stringContaining("half.jsonl#line-2"),
        "failed",
        expect.stringContaining("line 2: broken JSON"),
      ],
      [expect.stringContaining("cut.txt.gz"), "failed", expect.stringContaining("broken gzip")],
      [expect.stringContaining("cut.txt.zst"), "failed", expect.stringContaining("broken zstd")],
      [expect.stringContaining("large.txt"), "failed", expect.stringContaining("larger than 20000 bytes")],
      [expect.stringContaining("missing.txt"), "failed", "no such file or folder"],
    ]);
    expect(records(out)[5]?.body).toContain("3 € pour l’œuvre");
    expect(summary).toMatchObject({ articles: 16, extracted: 3, failed: 11 });
  });

  it("refuses inputs that are not there, and folders that it cannot write", async () => {
    const folder = temporaryFolder();
    await expect(runBatch(options([join(folder, "nowhere")], join(folder, "out")))).rejects.toThrow(
      /nothing to read/,
    );
    writeFileSync(join(folder, "file"), "");
    writeFileSync(join(folder, "a.txt"), FRENCH);
    await expect(runBatch(options([join(folder, "a.txt")], join(folder, "file")))).rejects.toThrow(
      /cannot be written/,
    );
    if (process.getuid?.() === 0) return; // root may write anywhere
    mkdirSync(join(folder, "locked"));
    chmodSync(join(folder, "locked"), 0o500);
    await expect(runBatch(options([join(folder, "a.txt")], join(folder, "locked")))).rejects.toThrow(
      /cannot be written/,
    );
  });

  it("refuses a second run on the same folder", async () => {
    const folder = temporaryFolder();
    const out = join(folder, "out");
    writeFileSync(join(folder, "a.txt"), FRENCH);
    let second: Promise<unknown> = Promise.resolve();
    async function* slow(): AsyncGenerator<Uint8Array> {
      second = runBatch(options([join(folder, "a.txt")], out));
      await second.catch(() => {});
      yield Buffer.from(FRENCH);
    }
    await runBatch(options(["-"], out, { stdin: slow() }));
    await expect(second).rejects.toThrow(/another run is writing/);
    expect(records(out)).toHaveLength(1);
  });
});
