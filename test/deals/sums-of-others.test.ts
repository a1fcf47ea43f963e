import { expect, it } from "vitest";
import { dealsOf, inShort, readFrameExample } from "./example.ts";

// Sums and shares beside a deal that are those of something else.
it.each([
  [
    "[- Vexa] a racheté [- Morlin]. On parle de 9 millions d'euros.",
    "acquisition 9000000 : target Morlin, acquirer Vexa",
  ],
  [
    "[- Vexa] a racheté [- Morlin]. Un chiffre circule, 9 millions d'euros.",
    "acquisition 9000000 : target Morlin, acquirer Vexa",
  ],
  [
    "[- Vexa] a racheté [- Morlin]. Un chiffre circule, 9 millions d'euros d'économies.",
    "acquisition : target Morlin, acquirer Vexa",
  ],
  [
    "[- Vexa] a racheté [- Morlin]. On parle de 9 millions d'euros, l'amende du fisc.",
    "acquisition : target Morlin, acquirer Vexa",
  ],
  [
    "[- Vexa] a racheté [- Morlin] et bâtit un entrepôt, un ensemble évalué à 9 millions d'euros.",
    "acquisition : target Morlin, acquirer Vexa",
  ],
  [
    "[- Orvin] a vendu [- Morlin] pour 9 millions d'euros, versés par la [- Région Bretagne] à l'atelier.",
    "acquisition 9000000 : target Morlin, seller Orvin",
  ],
  [
    "[- Vexa] a recruté un cadre chez [- BNP Paribas] pour racheter [- Morlin].",
    "acquisition : target Morlin, acquirer Vexa",
  ],
])("%s", (text, record) => {
  expect(inShort(text)).toEqual([record]);
});

it.each([
  "[- Vexa] a racheté [- Morlin]. [- Tardieu] et [- Dufresne] sortent.",
  "[- Vexa] a racheté [- Morlin]. [- Tardieu] sort un film.",
  "[- Vexa] a racheté [- Morlin]. [- Tardieu] apportera sa participation à l'effort commun.",
])("who leaves or brings something else has sold nothing: %s", (text) => {
  expect(inShort(text)).toEqual(["acquisition : target Morlin, acquirer Vexa"]);
});

it("an estimate of what the buyer does besides", () => {
  const text = "[- Vexa] a racheté [- Morlin] et bâtit un stade, un ensemble évalué à 9 millions d'euros.";
  expect(dealsOf(readFrameExample(text)).map(({ valuation }) => valuation)).toEqual([null]);
});

it("what a holder paid for other shares than those told", () => {
  const told = "[- Vexa] détient 20 % de [- Morlin]. Il avait déboursé 6 millions d'euros pour";
  expect(inShort(`${told} ce bloc.`)).toHaveLength(1);
  expect(inShort(`${told} ses actions gratuites.`)).toEqual([]);
});
