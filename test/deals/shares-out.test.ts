import { expect, it } from "vitest";
import { inShort } from "./example.ts";

// Who holds shares of a target has not bought them with who buys into it.
it.each([
  "[- Vexa] a investi dans [- Morlin], dont le capital reste réparti entre [- Tardieu], 5 %, [- Corvane] 20 % et [- Ostrel] 75 %.",
  "[- Vexa] a pris 10 % de [- Morlin], qui a pour actionnaires [- Tardieu], 5 %, et [- Corvane] 20 %.",
])("taken by one alone: %s", (text) => {
  expect(inShort(text)).toEqual(["equity_investment : target Morlin, investor Vexa"]);
});

it("taken by each of those who have a share behind", () => {
  expect(inShort("[- Vexa] a pris 10 % de [- Morlin], [- Tardieu] 5 %.")).toEqual([
    "equity_investment : target Morlin, investor Vexa",
    "equity_investment : target Morlin, investor Tardieu",
  ]);
});
