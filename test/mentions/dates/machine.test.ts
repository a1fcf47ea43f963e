import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import { goldDates } from "./gold-dates.ts";

const root = join(import.meta.dirname, "../../..");

/** What a fresh process of another locale reads of the gold on several machines. */
function elsewhere(): { locale: string; today: string; dates: string }[] {
  const script = join(import.meta.dirname, "machines.ts");
  const output = execFileSync(process.execPath, ["--import", "tsx", script], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, LANG: "mi_NZ.UTF-8", LC_ALL: "mi_NZ.UTF-8" },
    maxBuffer: 1 << 26,
  });
  return JSON.parse(output);
}

it("neither time zone, locale nor clock of the machine changes a date", { timeout: 120_000 }, () => {
  const here = goldDates();
  expect(here.length).toBeGreaterThan(10_000);
  const others = elsewhere();
  expect(others.map(({ today }) => today.slice(0, 24))).toEqual([
    "Sat Jan 01 2000 12:59:59",
    "Sat Mar 30 2047 22:30:00",
    "Sat Dec 31 2011 02:00:00",
  ]);
  for (const { locale, dates } of others) {
    expect(locale).toBe("mi-NZ");
    expect(dates).toBe(here);
  }
});
