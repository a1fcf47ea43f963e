import { describe, expect, it } from "vitest";
import { dealsOf, readFrameExample } from "./example.ts";

/** What sentences of June 2024 tell, in their order: the date, « - » for none, and behind « → » the closing. */
const told: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  "what is still to come is the closing": [
    [
      "[target Morlin] est à Brest. [acquirer Vexa] en devient propriétaire le 1er juillet.",
      "- → 2024-07-01",
    ],
    [
      "[acquirer Vexa] rachètera [target Morlin] en septembre pour [amount 3 millions d'euros].",
      "- → 2024-09",
    ],
    ["[target Morlin] est à Brest. [acquirer Vexa] en a pris les commandes en avril.", "2024-04"],
    ["[acquirer Vexa] rachète [target Morlin]. L'acte sera signé en juillet.", "- → 2024-07"],
    ["[acquirer Vexa] rachète [target Morlin]. Le contrat d'apprentissage sera signé en juillet.", "-"],
    [
      "[acquirer Vexa] rachète [target Morlin]. Les cédants toucheront [amount 3 millions d'euros] en juillet.",
      "- → 2024-07",
    ],
    ["[target Vexa] empruntera en juillet [amount 3 millions d'euros] à [lender Morlin].", "2024-07"],
  ],
  "a date with a verb to come": [
    [
      "Dès cet été, ceux de Brest devraient les voir : [target Vexa] a levé [amount 3 millions d'euros].",
      "-",
    ],
  ],
  "the day of a paper": [
    ["Selon [- Corvane] de lundi, [acquirer Vexa] discuterait du rachat de [target Morlin].", "-"],
  ],
  "the start of talks and of states": [
    ["[acquirer Vexa] discute depuis mars du rachat de [target Morlin].", "2024-03"],
    ["[target Morlin] appartient depuis lundi à [acquirer Vexa].", "2024-06-03"],
    [
      "[acquirer Vexa] discute du rachat de [target Morlin], en redressement judiciaire depuis le 9 janvier.",
      "-",
    ],
  ],
  "the day that an operation was dropped": [
    [
      "[acquirer Vexa], qui avait proposé [amount 12 millions d'euros] pour [target Morlin], a jeté l'éponge jeudi.",
      "2024-05-30",
    ],
    ["[acquirer Vexa] voulait racheter [target Morlin] ; il a renoncé lundi.", "2024-06-03"],
    [
      "[acquirer Vexa] voulait racheter [target Morlin]. Les négociations ont été rompues vendredi.",
      "2024-05-31",
    ],
    [
      "[acquirer Vexa] a offert en mars [amount 12 millions d'euros] pour [target Morlin]. Il a renoncé lundi.",
      "2024-03",
    ],
  ],
};

describe("the days of operations", () => {
  for (const [construction, examples] of Object.entries(told)) {
    it.each(examples)(`${construction}: %s`, (example, days) => {
      const deals = dealsOf(readFrameExample(example));
      const shown = deals.map(({ date, closing }) =>
        [date?.edtf ?? "-", ...(closing === null ? [] : [closing.edtf])].join(" → "),
      );
      expect(shown.join(" ")).toBe(days);
    });
  }
});
