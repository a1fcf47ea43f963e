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

it("a part of something else that the money is for", () => {
  expect(
    inShort(
      "[- Vexa] a levé 38 millions d'euros pour ses usines. Le groupe [- Morlin] en a repris un tiers.",
    ),
  ).toEqual(["funding_round 38000000 : target Vexa"]);
});

it("a purchase with a price of its own, behind a round", () => {
  expect(
    inShort(
      "[- Vexa] a levé 38 millions d'euros auprès de [- Morlin]. [- Morlin] rachète ensuite 11 % de [- Vexa] pour 2 millions d'euros.",
    ),
  ).toEqual([
    "funding_round 38000000 : target Vexa, investor Morlin",
    "equity_investment 2000000 : target Vexa, investor Morlin",
  ]);
});

it.each([
  "[- Vexa] a levé hier 18 millions d'euros. L'armateur [- Morlin] y met 2 millions ; [- Tardieu], déjà au capital, remet au pot.",
  "[- Vexa] a levé hier 18 millions d'euros. Voilà qui lui permettra d'embaucher. Le fonds [- Morlin] mène l'opération. [- Tardieu] y met 2 millions.",
])("what is put into a round that is done: %s", (text) => {
  expect(inShort(text)).toEqual(["funding_round 18000000 : target Vexa, investor Morlin, investor Tardieu"]);
});

it("what was put in before the round", () => {
  expect(inShort("[- Vexa] a levé 18 millions d'euros. [- Morlin] y avait investi 3 millions.")).toEqual([
    "funding_round 18000000 : target Vexa",
    "equity_investment 3000000 : target Vexa, investor Morlin",
  ]);
});

it("who arrived after whom, where the first has said in what", () => {
  expect(
    inShort(
      "[- Dufresne] a confié 3 millions de dollars à [- Vexa] en 2018 ; le chinois [- Tardieu] est arrivé plus tard comme actionnaire minoritaire.",
    ),
  ).toEqual([
    "equity_investment 3000000 : target Vexa, investor Dufresne",
    "equity_investment : target Vexa, investor Tardieu",
  ]);
});

it.each(["à parité", "à 50-50", "pour moitié chacun"])("several share a purchase: %s", (how) => {
  expect(inShort(`[- Vexa] et [- Tardieu] rachètent ${how} la société [- Morlin].`)).toEqual([
    "acquisition : target Morlin, acquirer Vexa, acquirer Tardieu",
  ]);
});

it.each([
  "La levée a été souscrite pour 6 millions d'euros par [- Morlin].",
  "La banque se réjouit. Les bureaux de Brest aussi. La ville également. L'offre est souscrite à hauteur de 6 millions d'euros par [- Morlin].",
])("what one takes up of the round told before: %s", (text) => {
  expect(inShort(`[- Vexa] a annoncé une levée de fonds de 14 millions d'euros. ${text}`)).toEqual([
    "funding_round 14000000 : target Vexa, investor Morlin",
  ]);
});

it("a round of another firm, taken up by one", () => {
  expect(
    inShort(
      "[- Vexa] a annoncé une levée de fonds de 14 millions d'euros. La levée de 6 millions d'euros de [- Tardieu] est souscrite par [- Morlin].",
    ),
  ).toEqual([
    "funding_round 14000000 : target Vexa",
    "funding_round 6000000 : target Tardieu, investor Morlin",
  ]);
});
