import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { evaluate, type Metric, parseGold } from "../../src/evaluation/index.ts";
import { day, euros, goldArticle, goldDeal, gotArticle, gotDeal, named } from "./article.ts";
import { perfectRecords } from "./gold-records.ts";

/** Right, labelled and extracted counts of one article. */
function counts(
  metric: Metric,
  gold: ReturnType<typeof goldArticle>,
  got: ReturnType<typeof gotArticle>,
): [number, number, number] {
  const tally = evaluate([gold], [got]).scores[metric];
  return [tally.right, tally.gold, tally.got];
}

describe("mentions", () => {
  const money = (start: number, end: number, figure: number, qualifier = "exact") =>
    ({
      id: `m${start}`,
      kind: "money",
      start,
      end,
      text: "x".repeat(end - start),
      ...euros(figure),
      qualifier,
      currencyBasis: "stated",
    }) as never;
  const gold = goldArticle({ mentions: [money(0, 10, 5), money(20, 30, 6), money(40, 50, 7)] });

  it("counts the same span, overlap, value, and value with qualifier", () => {
    // One exact; one that overlaps with another value; one right but for its qualifier; one where nothing is.
    const got = gotArticle(
      [],
      [money(0, 10, 5), money(22, 30, 9), money(40, 50, 7, "up_to"), money(60, 62, 1)],
    );
    expect(counts("money.span", gold, got)).toEqual([2, 3, 4]);
    expect(counts("money.overlap", gold, got)).toEqual([3, 3, 4]);
    expect(counts("money.value", gold, got)).toEqual([2, 3, 4]);
    expect(counts("money.value+qualifier", gold, got)).toEqual([1, 3, 4]);
  });

  it("pairs one to one: a span that covers two labels finds one of them", () => {
    const got = gotArticle([], [money(5, 28, 6)]);
    expect(counts("money.overlap", gold, got)).toEqual([1, 3, 1]);
    // It has 8 characters in common with the second and 5 with the first.
    expect(counts("money.value", gold, got)).toEqual([1, 3, 1]);
  });

  it("prefers the identical span to a longer overlap", () => {
    const short = goldArticle({ mentions: [money(0, 2, 1), money(2, 30, 2)] });
    const got = gotArticle([], [money(0, 2, 1), money(0, 30, 9)]);
    expect(counts("money.span", short, got)).toEqual([1, 2, 2]);
    expect(counts("money.value", short, got)).toEqual([1, 2, 2]);
  });

  it("compares the value of a date and its days apart", () => {
    const date = (value: object) =>
      ({ id: "m", kind: "date", start: 0, end: 4, text: "xxxx", ...value }) as never;
    const gold = goldArticle({ mentions: [date({ ...day("2023-10-27"), mod: "APPROX" })] });
    const got = gotArticle([], [date({ ...day("2023-10-27"), rule: "x", anchor: "none" })]);
    expect(counts("date.value", gold, got)).toEqual([0, 1, 1]);
    expect(counts("date.days", gold, got)).toEqual([1, 1, 1]);
  });

  it("does not pair a nominal with a name", () => {
    const gold = goldArticle({ mentions: [named("name", 0, 5, "a")] });
    const got = gotArticle([], [named("nominal", 0, 5, "e1")]);
    expect(counts("name.overlap", gold, got)).toEqual([0, 1, 0]);
    expect(counts("nominal.overlap", gold, got)).toEqual([0, 0, 1]);
  });
});

describe("entities of nominals", () => {
  const entity = (id: string, name: string) => ({ id, kind: "organisation" as const, name, aliases: [name] });
  const known = (id: string, name: string) => ({ ...entity(id, name), knowledgeId: null });
  const gold = goldArticle({
    entities: [entity("a", "Alpha"), entity("b", "Beta"), entity("c", "l'activité d'imagerie")],
    mentions: [
      named("name", 0, 5, "a"),
      named("name", 10, 14, "b"),
      named("nominal", 20, 25, "a"),
      named("nominal", 30, 35, ["a", "b"]),
      named("nominal", 40, 45, "c"),
    ],
  });
  const names = [named("name", 0, 5, "e1"), named("name", 10, 14, "e2")];

  it("follows the names, whatever the entity is called", () => {
    const got = gotArticle(
      [],
      [...names, named("nominal", 20, 25, "e1"), named("nominal", 30, 35, ["e2", "e1"])],
      [known("e1", "other"), known("e2", "another")],
    );
    expect(counts("nominal.entity", gold, got)).toEqual([2, 3, 2]);
  });

  it("counts a wrong, a partial and an unresolved reference as wrong", () => {
    const wrong = [
      named("nominal", 20, 25, "e2"),
      named("nominal", 30, 35, "e1"),
      named("nominal", 40, 45, null),
    ];
    const got = gotArticle([], [...names, ...wrong], [known("e1", "Alpha"), known("e2", "Beta")]);
    expect(counts("nominal.overlap", gold, got)).toEqual([3, 3, 3]);
    expect(counts("nominal.entity", gold, got)).toEqual([0, 3, 3]);
  });

  it("falls back on a name or alias, then on the nominals of an entity without a name", () => {
    const got = gotArticle(
      [],
      [named("nominal", 20, 25, "e7"), named("nominal", 40, 45, "e8")],
      [known("e7", "ALPHA SA"), known("e8", "une autre tournure")],
    );
    expect(counts("nominal.entity", gold, got)).toEqual([2, 3, 2]);
  });
});

describe("deals", () => {
  const full = { amount: euros(5e6), date: day("2023-01-02") };

  it("counts every slot of partners, and all slots of records without one as wrong", () => {
    const gold = goldArticle({
      deals: [
        goldDeal(["acquirer Bel", "target Lune"], { ...full, tranches: [euros(1), euros(2)] }),
        goldDeal(["target Rive"], { kind: "ipo" }),
      ],
    });
    const got = gotArticle([
      gotDeal(["acquirer Bel", "target Lune", "seller Nord"], {
        ...full,
        status: "announced",
        tranches: [euros(2)],
      }),
      gotDeal(["target Zinc"]),
    ]);
    // Partners: kind, two parties, amount, a tranche and the date are right; of 8 labelled and 8 extracted slots
    // (status, one tranche and the seller differ). Alone: 3 slots on each side (kind, status, one party).
    expect(counts("deal.slots", gold, got)).toEqual([6, 11, 11]);
    expect(counts("deal.parties", gold, got)).toEqual([2, 3, 4]);
    expect(counts("deal.tranches", gold, got)).toEqual([1, 2, 1]);
    expect(counts("deal.status", gold, got)).toEqual([0, 2, 2]);
    expect(counts("deal.found", gold, got)).toEqual([1, 2, 2]);
    expect(counts("deal.core", gold, got)).toEqual([0, 2, 2]);
    const { parties, status } = evaluate([gold], [got]).partners;
    expect([parties.right, parties.gold, parties.got]).toEqual([2, 2, 3]);
    expect([status.right, status.gold, status.got]).toEqual([0, 1, 1]);
  });

  it("judges the confidence of all records but those paired with an optional one", () => {
    const gold = goldArticle({
      deals: [
        goldDeal(["target Lune"]),
        goldDeal(["target Bel"], { optional: true }),
        goldDeal(["target Nord"]),
      ],
    });
    const got = gotArticle([
      gotDeal(["target Lune"], { confidence: 0.91 }),
      gotDeal(["target Bel"], { confidence: 0.92 }),
      gotDeal(["target Nord"], { confidence: 0.93, kind: "ipo" }),
      gotDeal(["target Zinc"], { confidence: 0.94 }),
    ]);
    expect(evaluate([gold], [got]).reliability.bins).toMatchObject([{ records: 3, right: 1 }]);
  });

  it("finds the assignment of greatest agreement, not the best pair first", () => {
    // The first label agrees in 5 slots with the first record and in 4 with the second; the second label in 4 with
    // the first record and shares no party with the second: 4 + 4 beats 5.
    const amount = euros(1);
    const gold = goldArticle({
      deals: [
        goldDeal(["target Lune", "acquirer Bel"], { amount }),
        goldDeal(["target Lune", "acquirer Nord"], { amount }),
      ],
    });
    const got = gotArticle([
      gotDeal(["target Lune", "acquirer Bel"], { amount }),
      gotDeal(["target Zinc", "acquirer Bel"], { amount }),
    ]);
    expect(counts("deal.found", gold, got)).toEqual([2, 2, 2]);
    expect(counts("deal.slots", gold, got)).toEqual([8, 10, 10]);
  });

  it("needs a party in common, in the same role", () => {
    const gold = goldArticle({ deals: [goldDeal(["target Lune"], full)] });
    expect(counts("deal.found", gold, gotArticle([gotDeal(["target Bel"], full)]))).toEqual([0, 1, 1]);
    expect(counts("deal.found", gold, gotArticle([gotDeal(["acquirer Lune"], full)]))).toEqual([0, 1, 1]);
  });

  it("ignores optional records and what is paired with one", () => {
    const gold = goldArticle({
      deals: [goldDeal(["target Lune"], { optional: true }), goldDeal(["target Bel"])],
    });
    const found = [gotDeal(["target Lune"]), gotDeal(["target Bel"])];
    expect(counts("deal.slots", gold, gotArticle(found))).toEqual([3, 3, 3]);
    expect(counts("deal.slots", gold, gotArticle(found.slice(1)))).toEqual([3, 3, 3]);
    expect(counts("deal.found", gold, gotArticle(found))).toEqual([1, 1, 1]);
  });

  it("prefers a labelled record to its optional double", () => {
    const deals = [goldDeal(["target Lune"], { optional: true }), goldDeal(["target Lune"])];
    expect(counts("deal.found", goldArticle({ deals }), gotArticle([gotDeal(["target Lune"])]))).toEqual([
      1, 1, 1,
    ]);
  });

  it("takes a party by any of the gold's names, whatever the case, accents, determiner or legal form", () => {
    const gold = goldArticle({
      deals: [goldDeal(["target Société Générale"])],
      entities: [
        {
          id: "société générale",
          kind: "organisation",
          name: "Société Générale",
          aliases: ["SocGen", "la banque"],
        },
      ],
    });
    for (const name of ["SOCIETE GENERALE SA", "la Société générale", "socgen", "Banque"]) {
      expect(counts("deal.parties", gold, gotArticle([gotDeal([`target ${name}`])])), name).toEqual([
        1, 1, 1,
      ]);
    }
    expect(counts("deal.parties", gold, gotArticle([gotDeal(["target Générale"])]))).toEqual([0, 1, 1]);
  });

  it("compares the qualifier of an amount, not that of a valuation nor its basis", () => {
    const gold = goldArticle({
      deals: [
        goldDeal(["target Lune"], { amount: euros(5), valuation: { ...euros(9), basis: "pre_money" } }),
      ],
    });
    const got = gotArticle([
      gotDeal(["target Lune"], {
        amount: { ...euros(5), qualifier: "up_to" },
        valuation: { ...euros(9), qualifier: "more_than", basis: null },
      }),
    ]);
    expect(counts("deal.amount", gold, got)).toEqual([0, 1, 1]);
    expect(counts("deal.valuation", gold, got)).toEqual([1, 1, 1]);
  });

  it("compares a stake by its figures, else by its control", () => {
    const stake = (figure: number | null, control: "minority" | null) =>
      ({ min: figure, max: figure, qualifier: "exact", control }) as const;
    const compare = (gold: ReturnType<typeof stake>, got: ReturnType<typeof stake>) =>
      counts(
        "deal.stake",
        goldArticle({ deals: [goldDeal(["target Lune"], { stake: gold })] }),
        gotArticle([gotDeal(["target Lune"], { stake: got })]),
      )[0];
    expect(compare(stake(10, "minority"), stake(10, null))).toBe(1);
    expect(compare(stake(10, null), stake(11, null))).toBe(0);
    expect(compare(stake(null, "minority"), stake(null, "minority"))).toBe(1);
    expect(compare(stake(null, "minority"), stake(10, null))).toBe(0);
  });

  it("compares the days of a date, not how they are written", () => {
    const date = { edtf: "2023", mod: "APPROX", earliest: "2023-01-01", latest: "2023-12-31" } as const;
    const gold = goldArticle({ deals: [goldDeal(["target Lune"], { date })] });
    const got = gotArticle([gotDeal(["target Lune"], { date: { ...date, mod: null } })]);
    expect(counts("deal.date", gold, got)).toEqual([1, 1, 1]);
  });
});

describe("reports", () => {
  it("gives null where a ratio is 0/0, and 0 where there is only one side", () => {
    const empty = evaluate([goldArticle({})], [gotArticle([])]).scores["deal.found"];
    expect([empty.precision, empty.recall, empty.f1]).toEqual([null, null, null]);
    const missed = evaluate([goldArticle({ deals: [goldDeal(["target Lune"])] })], []).scores["deal.found"];
    expect([missed.precision, missed.recall, missed.f1]).toEqual([null, 0, 0]);
  });

  it("counts the articles without a deal that give no record", () => {
    const gold = [goldArticle({}), goldArticle({ id: "y" })];
    expect(evaluate(gold, [gotArticle([gotDeal(["target Lune"])])]).dealFree).toEqual({
      articles: 2,
      silent: 1,
    });
  });

  it("says of each rule how often it is right, the worst first", () => {
    const gold = goldArticle({ mentions: [named("name", 0, 5, "a"), named("name", 10, 14, "b")] });
    const got = gotArticle(
      [gotDeal(["target Zinc"])],
      [
        named("name", 0, 5, "e1"),
        { ...named("name", 10, 13, "e2"), rule: "test/short" },
        named("name", 50, 55, "e3"),
      ],
    );
    expect(evaluate([gold], [got]).rules).toEqual([
      { field: "name", rule: "test/x", got: 2, right: 1 },
      { field: "deal", rule: "test/x", got: 1, right: 0 },
      { field: "name", rule: "test/short", got: 1, right: 0 },
    ]);
  });

  it("names every fault with its text", () => {
    const gold = goldArticle({ deals: [goldDeal(["target Lune"], { amount: euros(5) })] });
    const report = evaluate([gold], [gotArticle([gotDeal(["target Lune"], { status: "announced" })])]);
    expect(
      report.articles[0]?.faults.map(({ field, fault, gold, got }) => [field, fault, gold, got]),
    ).toEqual([
      ["deal.status", "wrong", "completed", "announced"],
      ["deal.amount", "wrong", "5 EUR", null],
    ]);
  });

  it("finds nothing wrong with the gold itself", () => {
    const gold = parseGold(readFileSync("fixtures/gold.jsonl", "utf8"), "fixtures/gold.jsonl");
    const report = evaluate(gold, gold.map(perfectRecords));
    expect(report.articles.flatMap((article) => article.faults)).toEqual([]);
    for (const score of Object.values(report.scores)) expect([score.f1, score.gold]).toEqual([1, score.got]);
  });
});
