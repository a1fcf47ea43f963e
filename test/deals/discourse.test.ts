import { expect, it } from "vitest";
import { entityOfPhrase, newDiscourse, notePhrases } from "../../src/deals/across/discourse.ts";

it("keeps what it remembers as talked of bounded, and each in one place", () => {
  const discourse = newDiscourse([], [], { body: "", title: null });
  const ids = Array.from({ length: 150 }, (_, index) => entityOfPhrase(discourse, `filiale ${index}`));
  expect(discourse.recent).toEqual([]);
  for (const id of ids) notePhrases(discourse, [id, id, "nobody"]);
  expect(discourse.recent).toEqual(ids.slice(-100));
});
