import { expect, it } from "vitest";
import { dealsOf, readFrameExample } from "./example.ts";

const amountsOf = (text: string) => dealsOf(readFrameExample(text)).map(({ amount }) => amount?.max ?? null);

it.each([
  "[- Vexa] rachète [- Morlin]. [- Vexa] s'est engagé à dépenser 9 millions d'euros pour rénover les ateliers.",
  "[- Vexa] rachète [- Morlin]. [- Vexa] injectera 9 millions d'euros sur cinq ans dans les ateliers.",
])("what a buyer puts into works is no price: %s", (text) => {
  expect(amountsOf(text)).toEqual([null]);
});

it("what a buyer pays for a firm is its price", () => {
  expect(amountsOf("[- Vexa] rachète [- Morlin]. [- Vexa] dépensera 9 millions d'euros.")).toEqual([9e6]);
});
