import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { ArticleRecord } from "../../src/document/index.ts";
import { built } from "../built.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const { defaultFieldNames, runBatch }: typeof import("../../src/batch/index.ts") = await import(
  built("batch/index.js")
);

const inputs = join(import.meta.dirname, "../../fixtures/inputs");

async function* nothing(): AsyncGenerator<Uint8Array> {}

it("reads every form and encoding to the same text", async () => {
  const out = temporaryFolder();
  await runBatch({
    paths: [inputs],
    out,
    force: false,
    jobs: 1,
    timeoutMs: 60_000,
    heapMb: 512,
    maxBytes: 1 << 20,
    format: null,
    stdin: nothing(),
    fieldNames: defaultFieldNames,
    published: null,
    withBody: true,
    organisations: [],
  });
  const records: ArticleRecord[] = readFileSync(join(out, "articles.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(records.map(({ id, status, published }) => [id, status, published.edtf])).toEqual([
    ["https://courrier.example/a", "extracted", "2024-03-14"],
    ["https://courrier.example/b", "extracted", "2024-03-14"],
    ["compressed", "extracted", null],
    ["urn:breves:7", "extracted", "2024-03-16"],
    ["courrier-1", "extracted", "2024-03-14"],
    ["https://courrier.example/tarvos", "extracted", "2024-03-15"],
    ["legacy", "extracted", null],
    ["packed-1", "extracted", null],
    ["packed-2", "extracted", "2024-03-14"],
    ["page", "extracted", "2024-03-14"],
    ["utf-16", "extracted", null],
    ["windows-1252", "extracted", "2024-03-14"],
  ]);
  for (const record of records) {
    const sum = record.mentions.find((mention) => mention.kind === "money");
    expect(sum, record.id).toMatchObject({ currency: "EUR" });
    expect(record.body, record.id).not.toMatch(/Accueil|Une banque rachète|[\u0080-\u009f]/);
  }
  expect(records.at(-1)?.body).toContain(
    "12 M€ auprès du fonds Alcyon Capital, a-t-elle annoncé mardi. L’œuvre",
  );
});
