import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { temporaryFolder } from "../batch/temporary-folder.ts";
import { built } from "../built.ts";

it("is done with 20 MB on one line", async () => {
  const folder = temporaryFolder();
  const words = "la pluie tombe depuis hier sur les champs, où les enfants marchent sans se presser ";
  const piece = `${words.repeat(2000)}, la société Vexa lève 3 millions d'euros, `;
  writeFileSync(join(folder, "line.txt"), piece.repeat(Math.ceil(20_000_000 / piece.length)));
  const out = join(folder, "out");
  const args = ["extract", join(folder, "line.txt"), "--out", out, "--quiet", "--jobs", "1"];
  // A machine that does nothing else takes ten seconds; a busy one is given its time.
  const ended = promisify(execFile)(process.execPath, [built("cli/main.js"), ...args, "--timeout", "240000"]);
  expect(await ended).toEqual({ stdout: "", stderr: "" });
  const record = JSON.parse(readFileSync(join(out, "articles.jsonl"), "utf8"));
  expect(record).toMatchObject({ id: "line", status: "extracted" });
  expect(record.sentences).toHaveLength(1);
  expect(record.deals).toHaveLength(1);
  expect(readFileSync(join(out, "deals.jsonl"), "utf8")).toContain('"name":"Vexa"');
});
