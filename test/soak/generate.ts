import { createWriteStream, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { gzipSync } from "node:zlib";

/** A small deterministic generator of numbers in [0, 1): the same batch for the same seed. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const corpus = join(import.meta.dirname, "../../corpus");

/** The bodies of the corpus, without their front matter. */
export function corpusBodies(): string[] {
  return readdirSync(corpus)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => readFileSync(join(corpus, name), "utf8").replace(/^---\n[\s\S]*?\n---\n/, ""));
}

const SHORT_CHARACTERS = 400;

/** The same cut after their first sentences, where the work's way is tested and not the extraction. */
export function shortBodies(): string[] {
  return corpusBodies().map((body) =>
    body.slice(0, body.indexOf(".", SHORT_CHARACTERS) + 1 || SHORT_CHARACTERS),
  );
}

/** Ways in which a line of JSONL goes wrong; each must be recorded as failed, and nothing else be lost. */
const poisons: readonly ((id: string, body: string) => Buffer)[] = [
  (id, body) => Buffer.from(JSON.stringify({ id, body }).slice(0, 60)),
  (id) => Buffer.from(JSON.stringify({ id, title: "sans corps" })),
  (id, body) => Buffer.from(JSON.stringify({ id, body: [body] })),
  (id, body) => Buffer.from(JSON.stringify({ id, body, published: "avant-hier" })),
  (id, body) => Buffer.from(JSON.stringify({ id, body, language: "du français" })),
  (_, body) => Buffer.from(JSON.stringify({ id: "a0", body })),
  (id, body) => Buffer.from(JSON.stringify([id, body])),
  (id) =>
    Buffer.concat([
      Buffer.from(`{"id":"${id}","body":"`),
      Buffer.from([0xff, 0x81, 0x8d]),
      Buffer.from('"}'),
    ]),
  (id) =>
    Buffer.concat([Buffer.from(`{"id":"${id}","body":"`), Buffer.from([0, 1, 2, 0]), Buffer.from('"}')]),
  (id) => Buffer.from(JSON.stringify({ id, body: "x".repeat(1_100_000) })),
];

export interface Batch {
  readonly folder: string;
  readonly articles: number;
  readonly poisoned: number;
  readonly bytes: number;
}

export interface GenerateOptions {
  readonly bodies?: readonly string[];
  readonly poisonEvery?: number;
}

/**
 * Writes a batch of `count` articles from the corpus, in random order, one in `poisonEvery` of them poisoned, in ten
 * ways by turns: one JSONL file, and a hundredth as many files of text, gzip and HTML beside it. Run it with
 * --max-bytes 1000000.
 */
export async function generateBatch(
  folder: string,
  count: number,
  seed: number,
  { bodies = corpusBodies(), poisonEvery = 100 }: GenerateOptions = {},
): Promise<Batch> {
  const draw = random(seed);
  const pick = () => bodies[Math.floor(draw() * bodies.length)] as string;
  mkdirSync(join(folder, "files"), { recursive: true });
  let poisoned = 0;
  let bytes = 0;
  const files = Math.ceil(count / 100);
  for (let i = 0; i < files; i++) {
    const body = pick();
    const content = [
      Buffer.from(body),
      gzipSync(body),
      Buffer.from(`<article><p>${body.replaceAll("\n", "</p><p>")}</p></article>`),
    ];
    const extension = ["txt", "txt.gz", "html"][i % 3] as string;
    writeFileSync(join(folder, "files", `f${i}.${extension}`), content[i % 3] as Buffer);
    bytes += body.length;
  }
  const stream = createWriteStream(join(folder, "batch.jsonl"));
  for (let i = 0; i < count - files; i++) {
    const bad = i % poisonEvery === poisonEvery - 1;
    const line = bad
      ? (poisons[Math.floor(i / poisonEvery) % poisons.length] as (typeof poisons)[number])(`a${i}`, pick())
      : Buffer.from(JSON.stringify({ id: `a${i}`, body: pick() }));
    if (bad) poisoned++;
    bytes += line.length;
    if (!stream.write(Buffer.concat([line, Buffer.from("\n")]))) {
      await new Promise<void>((resolve) => stream.once("drain", () => resolve()));
    }
  }
  stream.end();
  await finished(stream);
  return { folder, articles: count, poisoned, bytes };
}
