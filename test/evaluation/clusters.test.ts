import { describe, expect, it } from "vitest";
import { scoreGoldRecords } from "../../src/cli/clusters.ts";
import { InputError } from "../../src/document/index.ts";
import { type ClusterGold, parseClusters, scoreClusters } from "../../src/evaluation/index.ts";
import { constructions, corpus } from "../stores/operations/labelled.ts";

const labels: ClusterGold = {
  clusters: [["a", "b", "c"], ["d", "e"], ["f"]],
  distinct: [],
  undecided: [],
  possibleConflicts: [["a", "d"]],
};

describe("the comparison of clusters", () => {
  it("counts pairs and weighs records", () => {
    // a, b | c, d | e | f: of four labelled pairs one is made, one pair made is wrong.
    const report = scoreClusters(labels, [["a", "b"], ["c", "d"], ["e"], ["f"]], []);
    expect(report.pairs).toMatchObject({ right: 1, gold: 4, got: 2, precision: 0.5, recall: 0.25 });
    expect(report.falseMerges).toEqual([["c", "d"]]);
    expect(report.missedMerges).toHaveLength(3);
    // Precision: a 1, b 1, c 1/2, d 1/2, e 1, f 1; recall: a 2/3, b 2/3, c 1/3, d 1/2, e 1/2, f 1.
    expect(report.bCubed.precision).toBeCloseTo(5 / 6);
    expect(report.bCubed.recall).toBeCloseTo((2 / 3 + 2 / 3 + 1 / 3 + 1 / 2 + 1 / 2 + 1) / 6);
    expect(report.bCubedTogether.precision).toBeCloseTo(4 / 5);
    expect(report.possibleConflicts).toMatchObject({ right: 0, gold: 1, got: 0 });
  });

  it("takes a record that was not found for one alone, and leaves out what is not labelled", () => {
    const report = scoreClusters(labels, [["a", "b", "c", "x"], ["d"]], [["d", "a"]]);
    expect(report.pairs).toMatchObject({ right: 3, gold: 4, got: 3 });
    expect(report.reachable).toBe(3);
    expect(report.possibleConflicts).toMatchObject({ right: 1, got: 1 });
  });

  it("leaves out what cannot be decided", () => {
    const report = scoreClusters(
      { ...labels, undecided: ["c"] },
      [
        ["a", "b"],
        ["c", "d", "e"],
      ],
      [],
    );
    expect(report.pairs).toMatchObject({ right: 2, gold: 2, got: 2 });
  });

  it("refuses a label that names no record", () => {
    const file = {
      operations: [],
      distinct: [],
      undecided: [{ why: "", record: "x: ipo X - -" }],
      possibleConflicts: [],
    };
    expect(() => parseClusters(JSON.stringify(file), "clusters.json", [])).toThrow(InputError);
  });
});

describe.each([
  ["the corpus", corpus],
  ["the constructions", constructions],
])("the merge of %s", (_, { gold, labels }) => {
  const report = scoreGoldRecords(gold, labels);

  it("finds what is told several times", () => {
    expect(report.pairs.gold).toBeGreaterThan(20);
    expect(report.pairs.f1).toBeGreaterThanOrEqual(0.95);
  });

  it("merges nothing that is two operations", () => {
    expect(report.falseMerges).toEqual([]);
    expect(labels.distinct.length).toBeGreaterThanOrEqual(8);
  });

  it("reports the cheque of two companies and no other", () => {
    expect(report.possibleConflicts).toMatchObject({ right: 1, gold: 1, got: 1 });
  });
});
