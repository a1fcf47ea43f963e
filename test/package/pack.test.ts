import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { version } from "../../src/version.ts";
import { temporaryFolder } from "../batch/temporary-folder.ts";

const root = join(import.meta.dirname, "../..");

function sh(command: string, args: string[], cwd: string): string {
  return execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

it("can be packed, installed elsewhere, imported and run", { timeout: 180_000 }, (context) => {
  const folder = temporaryFolder();
  // The program is built already: `npm test` does that first.
  const [packed] = JSON.parse(
    sh("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], root),
  );
  const files: string[] = packed.files.map((file: { path: string }) => file.path);
  expect(files).toEqual(
    expect.arrayContaining(["dist/index.js", "dist/index.d.ts", "dist/cli/main.js", "LICENSE"]),
  );
  expect(files.filter((file) => !/^(dist|docs)\/|^[A-Z]+(\.md)?$|^package\.json$/.test(file))).toEqual([]);

  const elsewhere = join(folder, "elsewhere");
  mkdirSync(elsewhere);
  writeFileSync(join(elsewhere, "package.json"), '{"type":"module","private":true}');
  try {
    sh(
      "npm",
      ["install", "--prefer-offline", "--no-audit", "--no-fund", join(folder, packed.filename)],
      elsewhere,
    );
  } catch (error) {
    // Without the registry the dependencies cannot be had: said, not passed over.
    if (!/ENOTFOUND|ECONNREFUSED|EAI_AGAIN|ETIMEDOUT/.test(String((error as { stderr: unknown }).stderr)))
      throw error;
    context.skip("the npm registry does not answer");
  }
  writeFileSync(
    join(elsewhere, "use.js"),
    `import { extract, extractAll, evaluate, deal, articleRecord, version } from "tourdetable";
     const { article, deals } = extract({ id: "a", body: "La société a levé 3 millions d’euros auprès de ses actionnaires, a-t-elle annoncé." });
     articleRecord.parse(article);
     deals.forEach((each) => deal.parse(each));
     let all = 0;
     for await (const one of extractAll([{ id: "a", body: "Un." }, { id: "a", body: "Deux." }])) all += one.article.reason === "duplicate id" ? 10 : 1;
     console.log(JSON.stringify([version, typeof evaluate, article.status, all]));`,
  );
  expect(JSON.parse(sh(process.execPath, ["use.js"], elsewhere))).toEqual([
    version,
    "function",
    "extracted",
    11,
  ]);
  const tourdetable = (...args: string[]) =>
    sh(join(elsewhere, "node_modules/.bin/tourdetable"), args, elsewhere);
  expect(tourdetable("--version").trim()).toBe(version);
  writeFileSync(join(elsewhere, "a.txt"), "La société a levé 3 millions d’euros auprès de ses actionnaires.");
  tourdetable("extract", "a.txt", "--out", "out", "--quiet");
  expect(readFileSync(join(elsewhere, "out/articles.jsonl"), "utf8")).toContain('"status":"extracted"');
});
