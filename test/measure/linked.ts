/**
 * Says which share of the names in articles the knowledge base links: `npx tsx test/measure/linked.ts FILE [--list]`.
 *
 * FILE is JSONL with `id` and `text`. The ids in `fixtures/reserved.txt` are left out unread. `--list` prints the
 * names that no entry bears, the most frequent first: what the base lacks, or what is no organisation.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { extract } from "../../src/index.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { list: { type: "boolean", default: false }, "deal-words": { type: "boolean", default: false } },
});
const [file] = positionals;
if (file === undefined) throw new TypeError("expected the path of a JSONL file, got none");
const reserved = new Set(
  readFileSync(join(import.meta.dirname, "../../fixtures/reserved.txt"), "utf8").split(/\s+/),
);

const counts = { articles: 0, mentions: 0, linkedMentions: 0, entities: 0, linkedEntities: 0 };
const unknown = new Map<string, number>();
for (const line of readFileSync(file, "utf8").trim().split("\n")) {
  const { id, text, dealWords } = JSON.parse(line) as { id: string; text: string; dealWords?: boolean };
  if (reserved.has(id) || (values["deal-words"] && dealWords !== true)) continue;
  counts.articles++;
  const { article } = extract({ id, body: text });
  for (const entity of article.entities) {
    if (entity.kind !== "organisation") continue;
    const names = article.mentions.filter(
      (one) => one.kind === "organisation" && one.form === "name" && one.entity === entity.id,
    ).length;
    if (names === 0) continue;
    counts.entities++;
    counts.mentions += names;
    if (entity.knowledgeId === null) unknown.set(entity.name, (unknown.get(entity.name) ?? 0) + 1);
    else {
      counts.linkedEntities++;
      counts.linkedMentions += names;
    }
  }
}
const share = (part: number, whole: number) =>
  `${part}/${whole} ${whole === 0 ? "–" : (part / whole).toFixed(3)}`;
console.log(`${counts.articles} articles`);
console.log(`names linked     ${share(counts.linkedMentions, counts.mentions)}`);
console.log(`entities linked  ${share(counts.linkedEntities, counts.entities)}`);
if (values.list) {
  for (const [name, times] of [...unknown]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 200)) {
    console.log(`${times}\t${name}`);
  }
}
