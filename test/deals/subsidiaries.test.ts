import { expect, it } from "vitest";
import { recordsIn } from "./records-in.ts";

/** A firm told by nothing but whose it is, and « une filiale », which is another than the one just named. */
it.each([
  [
    "Le groupe Morlin patine. La filiale de Tardieu a levé 30 millions d'euros.",
    ["funding_round : target Morlin"],
  ],
  [
    "Le groupe Morlin patine. En mars 2020, la filiale de Tardieu s'était introduite en Bourse.",
    ["ipo : target Morlin"],
  ],
  [
    "La filiale du groupe Tardieu, Morlin, a réussi son entrée à Milan, levant 9 millions d'euros.",
    ["ipo : target Morlin"],
  ],
  [
    "Le groupe Morlin patine. Une filiale de Tardieu a racheté la société Vexa.",
    ["acquisition : acquirer Tardieu, target Vexa"],
  ],
])("%s", (text, wanted) => {
  expect(recordsIn(text)).toEqual(wanted);
});
