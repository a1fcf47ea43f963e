import { expect, it } from "vitest";
import { toArticle } from "../../../src/document/index.ts";
import { findMoney } from "../../../src/mentions/money/index.ts";

/** Pieces that invite a reader to look far: unclosed ranges, endless numbers, magnitudes, places and ellipses. */
const pieces = [
  "9",
  "1 000 ",
  "1.000.",
  "1,5 ",
  "un ",
  "un million ",
  "deux cent ",
  "vingt et ",
  "quatre-vingt-",
  "entre 1 et ",
  "de 1 à ",
  "1-",
  "1 à 2 ou ",
  "$",
  "$1 ",
  "CHF ",
  "M€ ",
  "millions de ",
  "plusieurs dizaines de milliers de ",
  "5 millions ",
  "5 millions d'abonnés, dont 3 millions ",
  "3 M€, contre 29 en 2020, dont 4 et 5 en ",
  "3 M€ et puis en a versé 29. ",
  "À Dakar, 3 francs ",
  "À Oslo, 3 millions de couronnes (soit ",
  "3 dollars canadiens et 4 dollars ",
  "environ près de plus de jusqu'à ",
  "     ",
  "\u00A0\u202F",
  "\u00AD",
  "ééé",
  "d'd'd'",
  "«« ",
  "3 euros 50 ",
  "2 milliards 300 millions 4 000 ",
];

const article = (body: string) => toArticle({ id: "hostile", body });

/** Processor milliseconds that the stage takes on a piece repeated to a length, on one line; the best of some runs. */
function time(piece: string, length: number, runs: number): number {
  const body = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  const given = article(body);
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const from = process.cpuUsage();
    findMoney(given, [{ start: 0, end: body.length }]);
    const { user, system } = process.cpuUsage(from);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

it.each(pieces)("is linear on « %s » at 1, 10 and 100 times the length", (piece) => {
  const one = time(piece, 600, 3);
  const ten = time(piece, 6_000, 3);
  const hundred = time(piece, 60_000, 2);
  // A quadratic reader takes a hundred times longer at ten times the length; the floors swallow the timer's and the
  // compiler's noise.
  expect(ten).toBeLessThan(30 * Math.max(one, 6));
  expect(hundred).toBeLessThan(30 * Math.max(ten, 6));
});
