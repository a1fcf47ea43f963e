import { expect, it } from "vitest";
import { explainSilences } from "../src/explain.ts";
import { extract } from "../src/extract.ts";
import type { Dropped } from "../src/pipeline.ts";

it("says why a sentence with a sum gives no deal", () => {
  const body =
    "Verrine a racheté Morlane pour 12 millions d’euros.\nLe groupe a réalisé un chiffre d’affaires de 40 millions d’euros.\nLe stade a coûté 3 millions d’euros.";
  const dropped: Dropped[] = [];
  const { article, deals } = extract({ id: "a", body }, { onDropped: (each) => dropped.push(each) });
  expect(deals).toHaveLength(1);
  const silences = explainSilences(article, deals, dropped);
  expect(silences.map(({ sums }) => sums)).toEqual([["40 millions d’euros"], ["3 millions d’euros"]]);
  for (const { start, end, dropped: tried } of silences) {
    for (const each of tried) expect(each.sentence).toMatchObject({ start, end });
  }
});

it("names the rule and the step of a reading that was dropped", () => {
  const body = "Le comité a levé la séance vers midi, selon ses membres.";
  const dropped: Dropped[] = [];
  extract({ id: "a", body }, { onDropped: (each) => dropped.push(each) });
  expect(dropped).toContainEqual({
    sentence: { start: 0, end: body.length },
    rule: "funding_round/raise",
    text: expect.stringContaining("levé"),
    step: expect.any(String),
  });
});
