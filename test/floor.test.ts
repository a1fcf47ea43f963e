import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import {
  evaluate,
  type Floor,
  falls,
  fallText,
  floorOf,
  inputOf,
  parseFloor,
  parseGold,
} from "../src/evaluation/index.ts";
import { extract } from "../src/extract.ts";
import { euros, goldArticle, goldDeal, gotArticle, gotDeal } from "./evaluation/article.ts";

it("no score falls below the floor", () => {
  const gold = parseGold(readFileSync("fixtures/gold.jsonl", "utf8"), "fixtures/gold.jsonl");
  const floor = parseFloor(readFileSync("fixtures/floor.json", "utf8"), "fixtures/floor.json");
  const report = evaluate(
    gold,
    gold.map((article) => extract(inputOf(article))),
  );
  expect(falls(report, floor).map(fallText)).toEqual([]);
}, 120_000);

it("a fall is seen, and says by how much", () => {
  const gold = [
    goldArticle({ deals: [goldDeal(["target Lune"]), goldDeal(["target Bel"], { amount: euros(2) })] }),
    goldArticle({ id: "y" }),
  ];
  const right = evaluate(gold, [
    gotArticle([gotDeal(["target Lune"]), gotDeal(["target Bel"], { amount: euros(2) })]),
  ]);
  const floor: Floor = floorOf(right);
  expect(falls(right, floor)).toEqual([]);
  const wrong = evaluate(gold, [gotArticle([gotDeal(["target Lune"])])]);
  // Slots: 3 of 7 labelled, 3 extracted: F1 6/10.
  expect(falls(wrong, floor).map(fallText)).toEqual([
    "deal.kind fell from 1.0000 to 0.6666 (-0.3334)",
    "deal.status fell from 1.0000 to 0.6666 (-0.3334)",
    "deal.parties fell from 1.0000 to 0.6666 (-0.3334)",
    "deal.amount fell from 1.0000 to 0.0000 (-1.0000)",
    "deal.slots fell from 1.0000 to 0.6000 (-0.4000)",
    "deal.found fell from 1.0000 to 0.6666 (-0.3334)",
    "deal.core fell from 1.0000 to 0.6666 (-0.3334)",
  ]);
});

it("a floor file of another shape is named", () => {
  expect(() => parseFloor("{", "floor.json")).toThrow("floor.json: not JSON");
  expect(() => parseFloor('{"f1":{}}', "floor.json")).toThrow("evaluate --record-floor");
});
