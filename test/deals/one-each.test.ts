import { expect, it } from "vitest";
import { extract } from "../../src/index.ts";
import { inShort } from "./example.ts";

// « l'un …, l'autre … »: of two named together, each with what is said of it alone.
it.each([
  [
    "[- Vexa] a cédé [- Morlin] et [- Tardieu], l'un à [- Brenzo] pour 12 millions d'euros, l'autre à [- Orlac] pour 15 millions.",
    [
      "acquisition 12000000 : target Morlin, acquirer Brenzo, seller Vexa",
      "acquisition 15000000 : target Tardieu, acquirer Orlac, seller Vexa",
    ],
  ],
  [
    "[- Morlin] et [- Tardieu] font parler d'eux : le premier a été racheté par [- Brenzo], le second par [- Orlac].",
    ["acquisition : target Morlin, acquirer Brenzo", "acquisition : target Tardieu, acquirer Orlac"],
  ],
  [
    "[- Morlin] et [- Tardieu], deux ateliers lyonnais, ont été rachetés par [- Vexa], le premier pour 12 millions d'euros, le second pour 4 millions.",
    [
      "acquisition 12000000 : target Morlin, acquirer Vexa",
      "acquisition 4000000 : target Tardieu, acquirer Vexa",
    ],
  ],
  [
    "[- Morlin] et [- Tardieu] ont levé des fonds, la première 12 millions d'euros auprès de [- Orlac], la seconde 15 millions.",
    ["funding_round 12000000 : target Morlin, investor Orlac", "funding_round 15000000 : target Tardieu"],
  ],
  [
    "La liste des emplettes de [- Vexa] est longue : [- Brenzo] en 2005 (3 millions d'euros), [- Morlin] et [- Tardieu] en 2018, l'un racheté 2 millions d'euros à [- Orlac], l'autre 4 millions à [- Corvane].",
    [
      "acquisition 3000000 : target Brenzo, acquirer Vexa",
      "acquisition 2000000 : target Morlin, acquirer Vexa, seller Orlac",
      "acquisition 4000000 : target Tardieu, acquirer Vexa, seller Corvane",
    ],
  ],
  [
    "L'éditeur [- Morlin] a été racheté par [- Brenzo] pour 12 millions d'euros, l'imprimeur [- Tardieu] par [- Orlac].",
    ["acquisition 12000000 : target Morlin, acquirer Brenzo", "acquisition : target Tardieu, acquirer Orlac"],
  ],
  [
    "[- Morlin] a été vendu à [- Brenzo] pour 12 millions d'euros et [- Tardieu] à [- Orlac].",
    ["acquisition 12000000 : target Morlin, acquirer Brenzo", "acquisition : target Tardieu, acquirer Orlac"],
  ],
  [
    "[- Morlin] et [- Tardieu] ont été vendus à [- Brenzo] et à [- Orlac] pour 12 millions d'euros.",
    ["acquisition 12000000 : target Morlin, target Tardieu, acquirer Brenzo, acquirer Orlac"],
  ],
])("%s", (text, deals) => {
  expect([...inShort(text)].sort()).toEqual([...deals].sort());
});

// One operation, whatever the two then do.
it("a sum of both", () => {
  expect(
    inShort(
      "[- Morlin] et [- Tardieu] ont racheté [- Vexa] pour 12 millions d'euros, l'un en janvier, l'autre en mars.",
    ),
  ).toEqual(["acquisition 12000000 : target Vexa, acquirer Morlin, acquirer Tardieu"]);
});

it("those of whom money is had, and who each give a part, are not what it is put into", () => {
  const body =
    "Vexa a levé 10 millions d'euros auprès de Tardieu et Brenzo, le premier apportant 6 millions d'euros, le second 4 millions.";
  const { deals } = extract({ id: "two", body, language: "fra" });
  const fed = deals.flatMap(({ parties }) => parties.filter(({ role }) => role === "target"));
  expect(fed.every(({ name }) => name === "Vexa")).toBe(true);
});

it("the date between the two and what is said of each is that of both", () => {
  const body =
    "Vexa a racheté Morlin et Zorbel, tous deux en 2018, l'un à Tardieu pour 2 millions d'euros, l'autre à Kalto pour 4 millions.";
  const { deals } = extract({ id: "two", body, language: "fra" });
  expect(deals.map(({ date }) => date?.edtf)).toEqual(["2018", "2018"]);
});
