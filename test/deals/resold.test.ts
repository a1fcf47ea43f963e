import { expect, it } from "vitest";
import { inShort } from "./example.ts";

it.each([
  [
    "[- Morlin] a été racheté en 2010 par [- Vexa], puis en 2015 par [- Orvin] pour 80 millions d'euros.",
    [
      "acquisition : target Morlin, acquirer Vexa",
      "acquisition 80000000 : target Morlin, acquirer Orvin, seller Vexa",
    ],
  ],
  [
    "Rachetée par [- Vexa] en 2010, puis par [- Orvin] en 2015, [- Morlin] a grandi.",
    [
      "acquisition : target Morlin, acquirer Vexa",
      "acquisition : target Morlin, acquirer Orvin, seller Vexa",
    ],
  ],
  [
    "[- Morlin] a été cédé en 2012 par [- Vexa] à [- Orvin], puis en 2017 à [- Melba].",
    [
      "acquisition : target Morlin, acquirer Orvin, seller Vexa",
      "acquisition : target Morlin, acquirer Melba, seller Orvin",
    ],
  ],
  [
    "Repris en 1998 par [- Vexa], puis en 2006 par [- Orvin] et enfin, en 2014, par [- Melba], [- Morlin] emploie 300 salariés.",
    [
      "acquisition : target Morlin, acquirer Vexa",
      "acquisition : target Morlin, acquirer Orvin, seller Vexa",
      "acquisition : target Morlin, acquirer Melba, seller Orvin",
    ],
  ],
  [
    "[- Morlin], vendu par [- Vexa] à [- Orvin] en 2012, puis revendu en 2017 à [- Melba], a grandi.",
    [
      "acquisition : target Morlin, acquirer Orvin, seller Vexa",
      "acquisition : target Morlin, acquirer Melba, seller Orvin",
    ],
  ],
  [
    "[- Morlin] a été vendu à [- Orvin] en 2012, puis repris par [- Melba] en 2017.",
    [
      "acquisition : target Morlin, acquirer Orvin",
      "acquisition : target Morlin, acquirer Melba, seller Orvin",
    ],
  ],
])("one owner after another: %s", (text, deals) => {
  expect(inShort(text)).toEqual(deals);
});

it.each([
  [
    "[- Morlin] a été cédé par [- Vexa] à [- Orvin], puis l'usine a fermé.",
    ["acquisition : target Morlin, acquirer Orvin, seller Vexa"],
  ],
  [
    "[- Morlin] a été vendu en 2012 à [- Orvin] et à [- Melba].",
    ["acquisition : target Morlin, acquirer Orvin, acquirer Melba"],
  ],
  [
    "[- Morlin] a été cédé en 2012 à [- Orvin], société reprise par [- Melba].",
    ["acquisition : target Morlin, acquirer Orvin", "acquisition : target Orvin, acquirer Melba"],
  ],
])("no second sale of the same: %s", (text, deals) => {
  expect(inShort(text)).toEqual(deals);
});

it.each([
  [
    "Les emplettes de [- Vexa] :\n— [- Kalto], en 2006, 3 millions d'euros ;\n— [- Morlin], en août 2011, 12 millions, recédé en janvier 2014 à [- Tardieu] pour 2 millions ;\n— [- Zorbel], en 2019, 4 millions.",
    [
      "acquisition 3000000 : target Kalto, acquirer Vexa",
      "acquisition 12000000 : target Morlin, acquirer Vexa",
      "acquisition 2000000 : target Morlin, acquirer Tardieu, seller Vexa",
      "acquisition 4000000 : target Zorbel, acquirer Vexa",
    ],
  ],
  [
    "Les emplettes de [- Vexa] :\n— [- Kalto], en 2006, 3 millions d'euros ;\n— [- Morlin], en août 2011, 12 millions, revendu trois ans plus tard à [- Tardieu].",
    [
      "acquisition 3000000 : target Kalto, acquirer Vexa",
      "acquisition 12000000 : target Morlin, acquirer Vexa",
      "acquisition : target Morlin, acquirer Tardieu, seller Vexa",
    ],
  ],
  [
    "Les emplettes de [- Vexa] :\n— [- Kalto], racheté 3 millions d'euros en 2006 ;\n— [- Morlin], cédé par [- Tardieu] en août 2011 pour 12 millions.",
    [
      "acquisition 3000000 : target Kalto, acquirer Vexa",
      "acquisition 12000000 : target Morlin, acquirer Vexa, seller Tardieu",
    ],
  ],
  [
    "Les cessions de [- Vexa] :\n— [- Kalto], en 2006, 3 millions d'euros ;\n— [- Morlin], cédé en août 2011 à [- Tardieu] pour 12 millions.",
    [
      "acquisition 3000000 : target Kalto, seller Vexa",
      "acquisition 12000000 : target Morlin, acquirer Tardieu, seller Vexa",
    ],
  ],
])("what became of an item of a list: %s", (text, deals) => {
  expect([...inShort(text)].map(sorted).sort()).toEqual(deals.map(sorted).sort());
});

/** A record in short, its parties in one order. */
function sorted(deal: string): string {
  const [what = "", who = ""] = deal.split(" : ");
  return `${what} : ${who.split(", ").sort().join(", ")}`;
}
