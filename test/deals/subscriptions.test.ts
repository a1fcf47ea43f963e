import { expect, it } from "vitest";
import { inShort } from "./example.ts";

const ISSUE = "[- Vexa] a conclu un placement privé de 38 millions d'euros.";

it("who takes up a share of an issue told right before, and those behind", () => {
  expect(
    inShort(
      `${ISSUE} [- Morlin] en a souscrit près de la moitié, devant [- Tardieu] et le négociant [- Dufresne].`,
    ),
  ).toEqual(["funding_round 38000000 : target Vexa, investor Morlin, investor Tardieu, investor Dufresne"]);
});

it("a share of another company", () => {
  expect(inShort(`${ISSUE} [- Morlin] en a profité : il a pris 12 % de [- Tardieu].`)).toEqual([
    "funding_round 38000000 : target Vexa",
    "equity_investment : target Tardieu, investor Morlin",
  ]);
});
