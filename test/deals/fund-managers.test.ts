import { expect, it } from "vitest";
import { inShort } from "./example.ts";

it("the house of a fund that the text names elsewhere", () => {
  expect(
    inShort(
      "[- Vexane Capital] a quatorze salariés. [- Vexane Transition II] est clos à 220 millions d'euros.",
    ),
  ).toEqual(["fund_closing 220000000 : target Vexane Capital, target Vexane Transition II"]);
});

it("a company that only bears the same name", () => {
  expect(
    inShort("[- Vexane Pompes] recrute. [- Vexane Transition II] est clos à 220 millions d'euros."),
  ).toEqual(["fund_closing 220000000 : target Vexane Transition II"]);
});

// What a ranking goes on with has a verb of its own, though no deal's.
it("the next share of a session is no next loan", () => {
  expect(
    inShort(
      "[- Vexa] (- 6 %) a placé 150 millions d'euros d'obligations.\n[- Morlin] (- 2,9 %) efface ses gains de vendredi.",
    ),
  ).toEqual(["debt_financing 150000000 : target Vexa"]);
});
