import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { diffExtractions } from "../../src/batch/diff.ts";
import type { Deal } from "../../src/document/index.ts";
import { temporaryFolder } from "./temporary-folder.ts";

function dealOf(articleId: string, target: string, more: Partial<Deal> = {}): Deal {
  return {
    id: `d_${articleId}_${target}`,
    articleId,
    kind: "acquisition",
    status: "announced",
    parties: [
      { role: "acquirer", entity: "e1", name: "Orvane", knowledgeId: null },
      { role: "target", entity: "e2", name: target, knowledgeId: null },
    ],
    amount: null,
    tranches: [],
    valuation: null,
    stake: null,
    round: null,
    date: null,
    closing: null,
    sources: [],
    evidence: [{ field: "kind", start: 0, end: 1, text: "x", rule: "test" }],
    confidence: 0.5,
    ...more,
  };
}

it("tells records added and removed, and fields changed", async () => {
  const folder = temporaryFolder();
  const write = (name: string, deals: Deal[]) => {
    mkdirSync(join(folder, name));
    writeFileSync(
      join(folder, name, "deals.jsonl"),
      deals.map((deal) => `${JSON.stringify(deal)}\n`).join(""),
    );
  };
  write("before", [dealOf("a", "Lunéa"), dealOf("b", "Sorbel"), dealOf("c", "Tavro")]);
  write("after", [dealOf("a", "Lunéa", { status: "completed" }), dealOf("a", "Mirox"), dealOf("c", "Tavro")]);
  const changes = [];
  for await (const change of diffExtractions(join(folder, "before"), join(folder, "after")))
    changes.push(change);
  expect(changes).toMatchObject([
    { change: "changed", articleId: "a", field: "status", before: "announced", after: "completed" },
    { change: "added", articleId: "a", deal: expect.stringContaining("Mirox") },
    { change: "removed", articleId: "b", deal: expect.stringContaining("Sorbel") },
  ]);
  await expect(diffExtractions(join(folder, "nowhere"), join(folder, "after")).next()).rejects.toThrow(
    /extract has written/,
  );
});
