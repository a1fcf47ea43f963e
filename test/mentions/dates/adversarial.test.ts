import { expect, it } from "vitest";
import { toArticle } from "../../../src/document/index.ts";
import { findDates } from "../../../src/mentions/dates/index.ts";
import { processorTime } from "../../processor-time.ts";

/** The least time of two runs over a text as one sentence, in milliseconds of the processor. */
function timeOf(body: string): number {
  const article = toArticle({ id: "adversarial", body });
  return processorTime(() => findDates(article, [{ start: 0, end: body.length }]));
}

const seeds = [
  "1",
  "2023",
  "12 ",
  "1 1 1 1/",
  "27/10/",
  "2021-",
  "mars ",
  "et mars ",
  "mars et ",
  "entre mars ",
  "lundi à ",
  "de lundi à mardi ",
  "un ",
  "vingt-et-un-",
  "deux ans ",
  "près de deux ans plus tard ",
  "il y a un an ",
  "fin de la fin de l'année ",
  "depuis depuis ",
  "jusqu'à fin de ",
  "le 3, le 4, le 5 ",
  "en mai, en juin, ",
  "aujourd'hui ",
  "l'été ",
  "trimestre ",
  "T3 ",
  "a'",
  "\u00A0\u202F ",
  "é",
  "mardi 12 mars 20",
];

it.each(seeds)("time grows with the text, not with its square: %j", (seed) => {
  const length = 500;
  const text = seed.repeat(Math.ceil(length / seed.length));
  timeOf(text);
  const once = Math.max(timeOf(text), 2);
  timeOf(text.repeat(10));
  expect(timeOf(text.repeat(100))).toBeLessThan(once * 100 * 4);
});
