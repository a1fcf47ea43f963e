import { it } from "vitest";
import { toArticle } from "../../../src/document/index.ts";
import { findMoney } from "../../../src/mentions/money/index.ts";
import { expectLinear } from "../../processor-time.ts";

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

it.each(pieces)("is linear on « %s » at 1, 10 and 100 times the length", (piece) => {
  const workOn = (length: number) => {
    const body = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    const given = article(body);
    return () => findMoney(given, [{ start: 0, end: body.length }]);
  };
  expectLinear(workOn, 250, piece);
});
