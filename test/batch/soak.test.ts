import { expect, it } from "vitest";
import { shortBodies } from "../soak/generate.ts";
import { soak } from "../soak/soak.ts";
import { temporaryFolder } from "./temporary-folder.ts";

it("loses and doubles nothing when killed, whatever the number of workers", {
  timeout: 240_000,
}, async () => {
  const report = await soak(temporaryFolder(), 200, 3, 41, { bodies: shortBodies(), poisonEvery: 20 });
  expect(report).toMatchObject({ poisoned: 9, sameWithTwoWorkers: true, sameAfterKills: true });
  // Without it nothing would have been resumed: one kill comes when more than 64 articles, a commit, are done.
  expect(report.takenOver).toBeGreaterThan(50);
  const { extracted = 0, failed = 0, ...others } = report.statuses;
  expect(others).toEqual({});
  expect(failed).toBe(report.poisoned);
  expect(extracted + failed).toBe(200);
});
