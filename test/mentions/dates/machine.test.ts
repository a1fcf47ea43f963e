import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "../../..");

/** What a fresh process reads of the corpus in a given environment. */
function corpusDates(environment: Record<string, string>): string {
  const script = join(import.meta.dirname, "corpus-dates.ts");
  return execFileSync(process.execPath, ["--import", "tsx", script], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, ...environment },
    maxBuffer: 1 << 26,
  });
}

it("neither time zone, locale nor clock of the machine changes a date", { timeout: 120_000 }, () => {
  const here = corpusDates({ TZ: "UTC" });
  expect(here.length).toBeGreaterThan(10_000);
  expect(corpusDates({ TZ: "Pacific/Auckland", LANG: "mi_NZ.UTF-8" })).toBe(here);
  expect(corpusDates({ TZ: "America/New_York", LC_ALL: "en_US.UTF-8", CLOCK: "1999-12-31T23:59:59Z" })).toBe(
    here,
  );
  expect(corpusDates({ TZ: "Pacific/Apia", CLOCK: "2047-03-31T02:30:00Z" })).toBe(here);
});
