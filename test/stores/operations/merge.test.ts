import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extract } from "../../../src/index.ts";
import { mergeRecords } from "../../../src/stores/index.ts";
import {
  type Conflict,
  mergeTellings,
  type Operation,
  printOf,
} from "../../../src/stores/operations/index.ts";
import { constructions, corpus, usualTickets } from "./labelled.ts";

const merged = mergeTellings([...constructions.tellings]);

/** The operation that a record tells. */
function operationOf(record: string): Operation {
  const found = merged.operations.find(({ deals }) => deals.some(({ dealId }) => dealId === record));
  if (found === undefined) throw new TypeError(`expected an operation of ${record}, got none`);
  return found;
}

/** Its conflicts, as « kind field: value → value ». */
function conflictsOf({ id }: Operation): string[] {
  const shown = (value: Conflict["a"]["value"]) =>
    typeof value === "object" && "max" in value ? `${value.max}` : JSON.stringify(value);
  return merged.conflicts
    .filter(({ operationId, kind }) => operationId === id && kind !== "possible_conflict")
    .map(({ kind, field, a, b }) => `${kind} ${field}: ${shown(a.value)} → ${shown(b.value)}`)
    .sort();
}

describe("what several articles tell", () => {
  it("a year, a rounded sum and an unnamed buyer are made precise, and contradict nothing", () => {
    const operation = operationOf("x05-lorrane-fonds#0");
    expect(operation.amount).toMatchObject({ max: 1_950_000_000, qualifier: "exact" });
    expect(operation.date?.edtf).toBe("2023-10");
    expect(operation.parties.map(({ role, name }) => `${role} ${name}`)).toEqual([
      "target Ciments Lorrane",
      "acquirer Granite Peak Capital",
      "seller Ostrevent",
    ]);
    expect(operation.support.amount).toHaveLength(3);
    expect(operation.support.date).toHaveLength(2);
    expect(conflictsOf(operation)).toEqual([]);
  });

  it("500 against 300 million is a contradiction", () => {
    const operation = operationOf("x08-helvetis-cinq-cents#0");
    expect(operation.tellings).toBe(2);
    expect(conflictsOf(operation)).toEqual(["contradiction amount: 500000000 → 300000000"]);
  });

  it("a rumour, a bid, a raised bid and its end supersede one another", () => {
    const operation = operationOf("x10-orbanel-rumeur#0");
    expect(operation).toMatchObject({ status: "completed", amount: { max: 1_350_000_000 } });
    expect(conflictsOf(operation)).toEqual([
      "superseded amount: 1200000000 → 1350000000",
      'superseded date: {"edtf":"2021-03-29","mod":null,"earliest":"2021-03-29","latest":"2021-03-29"} → {"edtf":"2021-10-01","mod":null,"earliest":"2021-10-01","latest":"2021-10-01"}',
      'superseded date: {"edtf":"2021-04-26","mod":null,"earliest":"2021-04-26","latest":"2021-04-26"} → {"edtf":"2021-10-01","mod":null,"earliest":"2021-10-01","latest":"2021-10-01"}',
      'superseded status: "announced" → "completed"',
      'superseded status: "negotiating" → "completed"',
      'superseded status: "rumoured" → "completed"',
    ]);
  });

  it("one cheque told of two companies is reported, not merged", () => {
    const possible = merged.conflicts.filter(({ kind }) => kind === "possible_conflict");
    expect(possible.map(({ a, b }) => [a.value, b.value])).toEqual([[["Bréval"], ["Corvin Solaire"]]]);
  });

  it("Google's 500 million are given to OpenAI by one, to Anthropic by another", () => {
    const { conflicts } = mergeTellings(corpus.tellings);
    const possible = conflicts.filter(({ kind }) => kind === "possible_conflict");
    expect(possible.map(({ a, b }) => [a.dealId, b.dealId].sort())).toEqual([
      ["ia-google-amazon-microsoft#0", "ia-google-anthropic#0"],
    ]);
  });
});

describe("one cheque given to many", () => {
  it("is reported of up to five targets: more have it from who gives no other sum", () => {
    const suspected = (count: number) =>
      mergeRecords(usualTickets(count), (id) => id).flatMap(({ conflicts }) => conflicts).length;
    expect([1, 2, 5, 6].map(suspected)).toEqual([0, 1, 10, 0]);
    expect(suspected(3000)).toBe(0);
  });
});

describe("reprints", () => {
  const prints = new Map(
    constructions.gold.map(({ id, text, published }) => {
      const { article } = extract({ id, body: text, published });
      return [id, printOf(article)] as const;
    }),
  );

  it("count once, whole or cut", () => {
    const { operations } = mergeTellings(constructions.tellings, prints);
    const novalis = operations.find(({ deals }) => deals.some(({ dealId }) => dealId.startsWith("x01")));
    expect(novalis?.deals.map(({ dealId, copyOf }) => ({ dealId, copyOf }))).toEqual([
      { dealId: "x01-novalis-depeche#0", copyOf: null },
      { dealId: "x02-novalis-reprise#0", copyOf: "x01-novalis-depeche#0" },
      { dealId: "x03-novalis-abregee#0", copyOf: "x01-novalis-depeche#0" },
      { dealId: "x04-novalis-enquete#0", copyOf: null },
    ]);
    expect(novalis?.tellings).toBe(2);
  });

  it("no other article is one", () => {
    const { operations } = mergeTellings(constructions.tellings, prints);
    const copies = operations.flatMap(({ deals }) => deals.filter(({ copyOf }) => copyOf !== null));
    expect(copies).toHaveLength(2);
  });
});

describe("the order of arrival", () => {
  const all = [...corpus.tellings, ...constructions.tellings];

  /** Those of which the labels say that they are one operation, or look like it; the others stand alone. */
  const named = new Set(
    [corpus, constructions].flatMap(({ labels: { clusters, distinct, possibleConflicts } }) => [
      ...clusters.filter((cluster) => cluster.length > 1).flat(),
      ...[...distinct, ...possibleConflicts].flat(),
    ]),
  );
  const connected = all.filter(({ deal }) => named.has(deal.id));

  it.each([
    ["records that are, or look like, one operation", connected, 300],
    ["all records", all, 10],
  ])("makes no difference to %s", (_, tellings, numRuns) => {
    expect(tellings.length).toBeGreaterThan(70);
    const expected = JSON.stringify(mergeTellings(tellings));
    const order = fc.shuffledSubarray([...tellings], { minLength: tellings.length });
    fc.assert(
      // Compared by hand: the assertion is slow on long texts.
      fc.property(order, (shuffled) => JSON.stringify(mergeTellings(shuffled)) === expected),
      { numRuns },
    );
  });

  it("changes nothing in what was given", () => {
    const before = JSON.stringify(all);
    mergeTellings(all);
    expect(JSON.stringify(all)).toBe(before);
  });
});
