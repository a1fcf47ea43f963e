import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { assembleDeals, type Trace } from "../../src/deals/index.ts";
import { toArticle } from "../../src/document/index.ts";
import { extract } from "../../src/index.ts";
import { segment } from "../../src/segmentation/index.ts";
import { dealsOf, readFrameExample } from "./example.ts";

const seed = readFileSync(join(import.meta.dirname, "../../corpus/ia-google-amazon-microsoft.txt"), "utf8");
const body = seed.replace(/^---\n[\s\S]{0,2000}?\n---\n/, "");

it("every field that is not null has its evidence, quoted to the character", () => {
  const { deals } = extract({ id: "seed", body });
  expect(deals.length).toBeGreaterThan(0);
  for (const deal of deals) {
    const fields = new Set(deal.evidence.map(({ field }) => field));
    const told = (["amount", "valuation", "stake", "round", "date", "closing"] as const).filter(
      (field) => deal[field] !== null,
    );
    for (const field of ["kind", "status", ...told]) expect(fields).toContain(field);
    deal.parties.forEach((_, index) => {
      expect(fields).toContain(`parties[${index}]`);
    });
    deal.tranches.forEach((_, index) => {
      expect(fields).toContain(`tranches[${index}]`);
    });
    for (const { start, end, text } of deal.evidence) expect(body.slice(start, end)).toBe(text);
  }
});

it("gives the same records every time", () => {
  expect(extract({ id: "seed", body })).toEqual(extract({ id: "seed", body }));
});

it("says at which step a possible telling was dropped", () => {
  const events: Parameters<Trace>[0][] = [];
  const text = "Vexa a réuni 300 salariés.";
  const published = { edtf: null, earliest: null, latest: null, basis: "unknown" as const };
  const found = { money: [], dates: [], organisations: [], entities: [], published };
  assembleDeals(toArticle({ id: "x", body: text }), segment(text), found, {
    trace: (event) => events.push(event),
  });
  expect(events).toContainEqual({
    sentence: 0,
    rule: "funding_round/raise",
    text: "réuni",
    step: "no money",
  });
});

it("adds nothing from other sentences when told not to", () => {
  const example = readFrameExample(
    "[target Vexa] lève [amount 5 millions d'euros]. [investor Morlin] a mené l'opération.",
  );
  expect(dealsOf(example)[0]?.parties).toHaveLength(2);
  expect(dealsOf(example, { crossSentence: false })[0]?.parties).toHaveLength(1);
});

it("reads ten times the text in about ten times the time", () => {
  const once =
    "Vexa, qui a racheté Morlin, veut mettre, dit-on, la main sur Tardieu, dont le rachat, pour 5 M€, est prêt. ";
  const time = (times: number): number => {
    const start = performance.now();
    extract({ id: "x", body: once.repeat(times) });
    return performance.now() - start;
  };
  time(20);
  expect(time(400)).toBeLessThan(60 * Math.max(20, time(40)));
});
