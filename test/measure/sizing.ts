import { readFileSync } from "node:fs";
import { sql } from "kysely";
import pg from "pg";
import { defaultFieldNames, readOne } from "../../src/batch/index.ts";
import { extract } from "../../src/index.ts";
import { openSqlStore, type Records, toLoadable } from "../../src/stores/index.ts";

/**
 * What an article costs, for the arithmetic of docs/many-machines.md: processor time to read it from a page of some
 * 100 KB, to skip it or to extract it, and rows, bytes and the server's time in PostgreSQL.
 * Usage: tsx test/measure/sizing.ts FILE.jsonl [articles = 400], French articles with a `text` or `body`
 */
const [file = "", count = "400"] = process.argv.slice(2);
const SERVER = process.env.TOURDETABLE_POSTGRES ?? "postgres://postgres@127.0.0.1:5432/postgres";
const SCHEMA = "tourdetable_sizing";
const ENGLISH =
  "The company said on Tuesday that it had agreed to buy its smaller rival, and that the price was fair. ".repeat(
    25,
  );

const bodies = readFileSync(file, "utf8")
  .trim()
  .split("\n")
  .slice(0, Number(count))
  .map((line) => JSON.parse(line) as { text?: string; body?: string })
  .map(({ text, body }) => text ?? body ?? "");
const articles = bodies.map((body, index) => ({
  id: `https://journal.example/2024/05/02/article-${index}`,
  body,
}));

const pages = articles.map(({ body }) => Buffer.from(page(body)));
const bytes = pages.reduce((sum, { length }) => sum + length, 0) / pages.length;
const read = await perArticle(async () => {
  for (const each of pages)
    await readOne("page.html", each, { fieldNames: defaultFieldNames, published: null });
});
print(`read a page of ${(bytes / 1000).toFixed(0)} KB`, read);

const english = articles.map(({ id }) => ({ id, body: ENGLISH }));
const skip = await perArticle(async () => english.map((each) => extract(each)));
print("skip an English article", skip);
const found = await perArticle(async () =>
  articles.map((each) => extract({ ...each, published: "2024-05-02" })),
);
const size = bodies.reduce((sum, body) => sum + Buffer.byteLength(body), 0) / bodies.length;
print(`extract a French article of ${(size / 1000).toFixed(1)} KB`, found);
const deals = found.result.reduce((sum, each) => sum + each.deals.length, 0);
process.stdout.write(`  ${deals} deals in ${articles.length} articles\n`);

await measureLoad("skipped", skip.result);
await measureLoad("French", found.result);

interface Cost<T> {
  readonly result: T;
  /** Processor time an article. */
  readonly ms: number;
}

async function perArticle<T>(work: () => Promise<T>): Promise<Cost<T>> {
  await work();
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return { result, ms: (user + system) / 1000 / articles.length };
}

function print(what: string, { ms }: Cost<unknown>): void {
  process.stdout.write(`${what}: ${ms.toFixed(2)} ms\n`);
}

/** A page with as much around the article as a newspaper's has. */
function page(body: string): string {
  const repeat = (times: number, make: (index: number) => string) =>
    Array.from({ length: times }, (_, index) => make(index)).join("");
  const menu = repeat(
    250,
    (n) => `<li class="item"><a href="/rubrique/${n}"><span>Rubrique ${n}</span></a></li>`,
  );
  const cards = repeat(
    60,
    (n) =>
      `<div class="card"><a href="/a/${n}"><img src="/i/${n}.jpg"><h3>Un titre de la page, ${n}</h3></a></div>`,
  );
  const data = JSON.stringify(
    Array.from({ length: 800 }, (_, id) => ({ id, url: `https://journal.example/${id}` })),
  );
  const paragraphs = (body.match(/[^.]+\.?/g) ?? []).map(
    (sentence) => `<p>${sentence.replaceAll("<", "&lt;")}</p>`,
  );
  return `<!doctype html><html><head><title>Un titre</title><script>let data=${data}</script></head><body><nav><ul>${menu}</ul></nav><main><article><h1>Un titre</h1>${paragraphs.join("")}</article><aside>${cards}</aside></main><footer><ul>${menu}</ul></footer></body></html>`;
}

async function measureLoad(kind: string, records: readonly Records[]): Promise<void> {
  const client = new pg.Client({ connectionString: SERVER });
  await client.connect();
  await client.query(
    `set client_min_messages = warning; drop schema if exists ${SCHEMA} cascade; create schema ${SCHEMA}`,
  );
  const store = openSqlStore(`${SERVER}?options=-csearch_path%3D${SCHEMA}`);
  await store.migrate();
  const { rows: pids } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(store.db);
  const server = () => {
    const fields = readFileSync(`/proc/${pids[0]!.pid}/stat`, "utf8")
      .replace(/^.*\) /, "")
      .split(" ");
    return (Number(fields[11]) + Number(fields[12])) * 10;
  };
  const stream = async function* () {
    // As many as the hundredths of seconds that Linux counts the server's time in are few beside.
    for (let copy = 0; copy * records.length < 10_000; copy++) {
      for (const { article, deals } of records) yield toLoadable(copyOf({ article, deals }, copy));
    }
  };
  const [own, before] = [process.cpuUsage(), server()];
  const { added } = await store.load(stream(), { source: file, version: "measure", merge: false });
  const { user, system } = process.cpuUsage(own);
  const { rows } = await client.query(
    `select sum(pg_total_relation_size(relid)) as bytes, sum(n_live_tup) as live from pg_stat_user_tables where schemaname = $1`,
    [SCHEMA],
  );
  process.stdout.write(
    `load a ${kind} article: worker ${((user + system) / 1000 / added).toFixed(2)} ms, server ${((server() - before) / added).toFixed(2)} ms, ${Math.round(Number(rows[0].bytes) / added)} bytes\n`,
  );
  await store.close();
  await client.query(`drop schema ${SCHEMA} cascade`);
  await client.end();
}

function copyOf({ article, deals }: Records, copy: number): Records {
  const [id, own] = [`${article.id}-${copy}`, deals.map((deal) => ({ ...deal, id: `${deal.id}${copy}` }))];
  return {
    article: { ...article, id, deals: own.map((deal) => deal.id) },
    deals: own.map((deal) => ({ ...deal, articleId: id })),
  };
}
