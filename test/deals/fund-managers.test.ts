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

it("a first word that many houses share", () => {
  expect(
    inShort("[- Global Capital] recrute. [- Global Transition II] est clos à 220 millions d'euros."),
  ).toEqual(["fund_closing 220000000 : target Global Transition II"]);
});

it("what who invests by trade raises is a fund", () => {
  expect(
    inShort("Le capital-risqueur [- Vexane] lève 220 millions d'euros auprès du groupe [- Morlin]."),
  ).toEqual(["fund_closing 220000000 : target Vexane, investor Morlin"]);
});

it("the own capital of who invests by trade", () => {
  expect(inShort("[- Vexane Capital] ouvre son capital et lève 20 millions d'euros.")).toEqual([
    "funding_round 20000000 : target Vexane Capital",
  ]);
});

it("what who invests by trade raises for shops of his own", () => {
  expect(inShort("La holding [- Vexane] lève 20 millions d'euros pour ouvrir dix restaurants.")).toEqual([
    "funding_round 20000000 : target Vexane",
  ]);
});
