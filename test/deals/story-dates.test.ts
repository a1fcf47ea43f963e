import { describe, expect, it } from "vitest";
import { dealsOf, readFrameExample } from "./example.ts";

/** The dates of the operations that sentences tell, in their order, « - » for none. */
const told: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  "the date that opens a sentence": [
    [
      "En 2017, [acquirer Vexa] avait déboursé 40 millions d'euros, dette comprise, pour absorber [target Morlin].",
      "2017",
    ],
    ["En mai 2019, [target Morlin], nationalisé en 1982, retournait en Bourse.", "2019-05"],
    [
      "Au printemps 2019, [- Corvane] se laisse convaincre : [acquirer Vexa] a mis 40 millions d'euros pour absorber [target Morlin].",
      "2019-21",
    ],
    // What is said in passing has a time of its own, as has what lies before.
    [
      "En 2019, [acquirer Vexa] ferme son usine, ouverte en mai 2004, et débourse 40 millions pour absorber [target Morlin].",
      "2019",
    ],
    [
      "En 2019, [acquirer Vexa], valorisé 3 milliards en 2015, débourse 40 millions pour absorber [target Morlin].",
      "2019",
    ],
  ],
  "a relative that goes on with its main clause": [
    [
      "En 2018, [- Corvane] laisse la place à [acquirer Vexa], qui avait repris [target Morlin] à [seller Tardieu].",
      "-",
    ],
    ["En 2018, [- Corvane] laisse la place à [acquirer Vexa], qui reprend [target Morlin].", "2018"],
  ],
  "who arrives, with the date of its verb": [
    [
      "[investor Vexa] est arrivé deux ans plus tôt comme actionnaire minoritaire de [target Morlin].",
      "2022",
    ],
    ["[investor Vexa] est arrivé en 2019 au capital de [target Morlin].", "2019"],
  ],
  "what was done then": [
    ["La crise remonte à 2018. [acquirer Vexa] avait alors racheté [target Morlin].", "2018"],
    ["La crise éclate en 2018. Dans la foulée, [acquirer Vexa] rachète [target Morlin].", "2018"],
    ["La marque existe depuis 2018. À l'époque, [acquirer Vexa] avait racheté [target Morlin].", "2018"],
    ["La crise éclate en 2018. [acquirer Vexa], alors que le marché remonte, rachète [target Morlin].", "-"],
    ["L'usine fermera en 2027. [acquirer Vexa] a alors racheté [target Morlin].", "-"],
    ["La crise éclate en 2018. [acquirer Vexa] doit, dans la foulée, racheter [target Morlin].", "-"],
  ],
  "what a relative before the main verb tells of an episode": [
    ["Tout bascule en 1992. [target Vexa], que [acquirer Morlin] a racheté, déménage à Lyon.", "-"],
    ["Tout bascule en 1992. [acquirer Vexa] rachète [target Morlin].", "1992"],
    ["Tout bascule en 1992. [acquirer Vexa], qui rachète [target Morlin], déménage à Lyon.", "1992"],
  ],
  "an earlier round, dated in the sentence before": [
    [
      "Le précédent tour, en octobre 2023, semblait imbattable. [investor Corvane] avait emmené un tour de 6 millions d'euros dans [target Vexa].",
      "2023-10",
    ],
    ["[target Vexa] lève 9 millions d'euros. Le premier tour remonte à 2018.", "-"],
  ],
};

describe("dates that a clause leaves to what stands before it", () => {
  for (const [construction, examples] of Object.entries(told)) {
    it.each(examples)(`${construction}: %s`, (example, date) => {
      const deals = dealsOf(readFrameExample(example));
      expect(deals.map((deal) => deal.date?.edtf ?? "-").join(" ")).toBe(date);
    });
  }
});
