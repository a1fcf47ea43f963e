import { readFileSync } from "node:fs";
import { alignDeals, type DealPair } from "../src/evaluation/deals/alignment.ts";
import { dealFields } from "../src/evaluation/deals/slots.ts";
import { inputOf, parseGold } from "../src/evaluation/index.ts";
import { nameKey } from "../src/evaluation/name-key.ts";
import { extract } from "../src/extract.ts";

const checks = [...dealFields, "lead", "sources"] as const;

/**
 * What is wrong in the deals of the seed article: for each deal, numbered in the order of its labels, and each field
 * what was expected, null where it is right; under `extra` the deals that it does not tell.
 */
export function seedFaults(): ReadonlyMap<string, string | null> {
  const seed = parseGold(readFileSync("fixtures/gold.jsonl", "utf8"), "fixtures/gold.jsonl").find(
    ({ id }) => id === "ia-google-amazon-microsoft",
  )!;
  const { pairs, extra } = alignDeals(seed, extract(inputOf(seed)).deals);
  const tooMany = extra.map(({ kind, parties }) => `${kind} ${parties.map(({ name }) => name).join(", ")}`);
  return new Map([
    ...seed.deals.flatMap((deal, index) => {
      const pair = pairs.find(({ gold }) => gold === deal);
      return checks.map((check) => [`${index + 1} ${check}`, faultOf(pair, check)] as const);
    }),
    ["extra", differ([], tooMany)] as const,
  ]);
}

function faultOf(pair: DealPair | undefined, check: (typeof checks)[number]): string | null {
  if (pair === undefined) return "the deal was not found";
  const { gold, got, fields } = pair;
  if (check === "sources") return differ(gold.sources.map(nameKey), got.sources.map(nameKey));
  if (check === "lead") return differ(leads(gold.parties), leads(got.parties));
  const slots = fields.find(({ field }) => field === check)!;
  return differ(
    slots.missed.map((slot) => slot.text),
    slots.extra.map((slot) => slot.text),
  );
}

function leads(parties: readonly { name: string; lead?: boolean | undefined }[]): string[] {
  return parties.filter((party) => party.lead === true).map((party) => nameKey(party.name));
}

function differ(gold: readonly string[], got: readonly string[]): string | null {
  const [expected, actual] = [[...gold].sort().join("; "), [...got].sort().join("; ")];
  return expected === actual ? null : `expected ${expected || "nothing"}, got ${actual || "nothing"}`;
}
