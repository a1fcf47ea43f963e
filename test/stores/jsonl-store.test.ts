import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { flatRows, openStore, type Records, readExtracted, toLoadable } from "../../src/stores/index.ts";
import { temporaryFolder } from "../batch/temporary-folder.ts";
import { makeRecords } from "./make-records.ts";

const options = { source: "test", version: "0.1.0" };

async function load(folder: string, ...records: readonly Records[]) {
  const store = openStore(folder);
  await store.migrate();
  return store.load(
    (async function* () {
      for (const each of records) yield toLoadable(each);
    })(),
    options,
  );
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

function written(...records: readonly Records[]): { articles: string; deals: string } {
  const lines = (items: readonly object[]) => items.map((item) => `${JSON.stringify(item)}\n`).join("");
  return {
    articles: lines(records.map(({ article }) => article)),
    deals: lines(records.flatMap(({ deals }) => deals)),
  };
}

function files(folder: string): { articles: string; deals: string } {
  const read = (name: string) => readFileSync(join(folder, `${name}.jsonl`), "utf8");
  return { articles: read("articles"), deals: read("deals") };
}

describe("a folder as a store", () => {
  const [a, b, c] = [makeRecords("a", 2), makeRecords("b", 0), makeRecords("c", 1)];

  it("holds the lines that extract would have written", async () => {
    const folder = join(temporaryFolder(), "deep", "folder");
    expect(await load(folder, a, b, c)).toMatchObject({ added: 3, deals: 3 });
    expect(files(folder)).toEqual(written(a, b, c));
    expect(await all(openStore(`jsonl:${folder}`).records())).toEqual([a, b, c]);
    expect(await all(openStore(folder).flat())).toEqual([a, c].flatMap(flatRows));
  });

  it("is not touched by the same records", async () => {
    const folder = temporaryFolder();
    await load(folder, a, b, c);
    const state = () => {
      const { ino, mtimeMs, ctimeMs } = statSync(join(folder, "deals.jsonl"));
      return { ino, mtimeMs, ctimeMs };
    };
    const before = state();
    expect(await load(folder, c, a)).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
    expect(state()).toEqual(before);
  });

  it("keeps the order, replaces what changed and appends what is new", async () => {
    const folder = temporaryFolder();
    await load(folder, a, b);
    const corrected = makeRecords("a", 3);
    expect(await load(folder, c, corrected, b)).toMatchObject({
      added: 1,
      changed: 1,
      unchanged: 1,
      deals: 4,
    });
    expect(files(folder)).toEqual(written(corrected, b, c));
    expect(await load(folder, c, c)).toMatchObject({ unchanged: 1, rejected: [{ id: "c" }] });
  });

  it("is whole after a load that was killed while it moved its files", async () => {
    const folder = temporaryFolder();
    await load(folder, a);
    const work = join(folder, ".tourdetable");
    const next = temporaryFolder();
    await load(next, a, c);
    renameSync(join(next, "deals.jsonl"), join(folder, "deals.jsonl"));
    renameSync(join(next, "articles.jsonl"), join(work, "load.articles.jsonl.part"));
    writeFileSync(join(work, "load.ready"), "");
    expect(await all(openStore(folder).records())).toEqual([a, c]);
  });

  it("says that it cannot be written", async () => {
    const file = join(temporaryFolder(), "file");
    writeFileSync(file, "");
    await expect(load(join(file, "folder"), a)).rejects.toThrow(
      "the folder cannot be written (ENOTDIR): give yourself",
    );
  });
});

describe("reading an extracted folder", () => {
  const [a, b] = [makeRecords("a", 2), makeRecords("b", 1)];

  function folderWith(articles: string, deals: string | null): string {
    const folder = join(temporaryFolder(), "out");
    mkdirSync(folder);
    writeFileSync(join(folder, "articles.jsonl"), articles);
    if (deals !== null) writeFileSync(join(folder, "deals.jsonl"), deals);
    return folder;
  }

  const { articles, deals } = written(a, b);
  const [first = "", second = "", third = ""] = deals.split("\n");

  it.each([
    ["a missing file", articles, null, /deals.jsonl: no such file: give a folder that extract has written/],
    [
      "a deal too few",
      articles,
      `${first}\n${second}\n`,
      /deals.jsonl: expected deal d_b_0 of article b here/,
    ],
    ["a deal too many", articles, `${deals}${third}\n`, /deals.jsonl:4: a deal of no article: extract again/],
    [
      "deals in another order",
      articles,
      `${second}\n${first}\n${third}\n`,
      /deals.jsonl:1: expected deal d_a_0/,
    ],
    ["half a line", articles.slice(0, -20), deals, /articles.jsonl:2: this line is no record/],
    ["other JSON", `${articles}{"id":"c"}\n`, deals, /articles.jsonl:3: this line is no article record/],
    ["an array", `${articles}[]\n3\n`, deals, /articles.jsonl:3/],
  ])("tells of %s", async (_, articleLines, dealLines, told) => {
    await expect(all(readExtracted(folderWith(articleLines, dealLines)))).rejects.toThrow(told);
  });
});
