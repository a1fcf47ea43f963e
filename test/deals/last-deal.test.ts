import { expect, it } from "vitest";
import { inShort } from "./example.ts";

// What was sold at one time is not what somebody bids for at another: the text is about who bought it.
it.each([
  "[- Vexa] a racheté [- Morlin] en [date 2020]. En [date mai 2023], [- Tardieu] offrait 7 millions d'euros, soit 20 euros par titre.",
  "[- Vexa] avait racheté [- Morlin] en [date 2020].\nEn [date mai 2023], [- Tardieu] avait offert 7 millions d'euros pour l'ensemble.",
])("a bid after a purchase: %s", (text) => {
  expect(inShort(text)).toEqual([
    "acquisition : target Morlin, acquirer Vexa",
    "acquisition 7000000 : target Vexa, acquirer Tardieu",
  ]);
});

it("a bid that lost against the purchase told before it", () => {
  expect(
    inShort(
      "[- Vexa] a racheté [- Morlin] hier. Le mois dernier, [- Tardieu] avait offert 7 millions d'euros.",
    ),
  ).toEqual([
    "acquisition : target Morlin, acquirer Vexa",
    "acquisition 7000000 : target Morlin, acquirer Tardieu",
  ]);
});

// Who failed to buy, or bought in a paragraph of its own, has not bought what is told next without a buyer.
it.each([
  "[- Vexa] a ouvert une usine. En 2021, [- Tardieu] avait proposé 9 millions d'euros pour [- Vexa]. Le conseil de [- Vexa] a refusé l'offre.\n[- Dufresne] a été cueilli en [date 2017] par le groupe.",
])("bought by whom the text is about: %s", (text) => {
  expect(inShort(text)).toContain("acquisition : target Dufresne, acquirer Vexa");
});

// Who sells one thing and keeps another has bought the other himself.
it.each([
  "Le groupe [- Vexa] maigrit. Il a vendu le fabricant [- Morlin] au fonds [- Tardieu]. Seul [- Dufresne], acquis en [date 2017], lui reste.",
  "Le groupe [- Vexa] maigrit. Il a vendu le fabricant [- Morlin] au fonds [- Tardieu]. Seul [- Dufresne], acquis en [date 2017], lui reste.\nLorsque [- Vexa] souhaite acheter, on le lui interdit.",
])("kept by who sold something else: %s", (text) => {
  expect(inShort(text)).toEqual([
    "acquisition : target Morlin, acquirer Tardieu, seller Vexa",
    "acquisition : target Dufresne, acquirer Vexa",
  ]);
});

it("what those who invest by trade have bought goes public, and another buyer does himself", () => {
  const listing = "Quatre ans plus tard, l'entrée en Bourse rapporte 60 millions d'euros.";
  expect(inShort(`Le fonds [- Tardieu] rachète [- Vexa] en [date 2005]. ${listing}`)).toContain(
    "ipo 60000000 : target Vexa",
  );
  expect(inShort(`Le groupe [- Tardieu] rachète [- Vexa] en [date 2005]. ${listing}`)).toContain(
    "ipo 60000000 : target Tardieu",
  );
});
