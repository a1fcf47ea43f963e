import { expect, it } from "vitest";
import { inShort } from "./example.ts";

const LISTED = "[- Vexa] est entré en Bourse [date vendredi].";

// What a shareholder sells on the first day is what the listing sells.
it.each([
  ["[- Tardieu], son actionnaire, a mis sur le marché 35 % du capital de [- Vexa].", "ipo : target Vexa"],
  [
    "[- Tardieu] a cédé à cette occasion 9 % du capital de [- Vexa] et récolté 141 millions d'euros.",
    "ipo 141000000 : target Vexa",
  ],
])("shares floated: %s", (text, record) => {
  expect(inShort(`${LISTED} ${text}`)).toEqual([record]);
});

it("shares sold to one who is named", () => {
  expect(inShort(`${LISTED} [- Tardieu] a vendu 5 % de [- Vexa] à [- Orvin].`)).toEqual([
    "ipo : target Vexa",
    "equity_investment : target Vexa, investor Orvin, seller Tardieu",
  ]);
});

// A listing that came to nothing, of whom the text is about.
it.each([
  "[- Vexa] recrute. En 2008, un projet d'introduction en Bourse avait été abandonné.",
  "[- Vexa] recrute. Son projet d'introduction en Bourse a été abandonné.",
  "[- Vexa] recrute. En 2008, un projet d'entrée à la Bourse de Toronto avait été abandonné.",
  "Le projet d'entrée à la Bourse de Toronto de [- Vexa] a été abandonné.",
  "[- Vexa] recrute. En 2008, un projet d'introduction en Bourse avait été abandonné, la société jugeant son prix trop bas.",
])("given up: %s", (text) => {
  expect(inShort(text)).toEqual(["ipo : target Vexa"]);
});

it.each([
  "[- Vexa] recrute. Les introductions en Bourse ont été reportées cette année.",
  "[- Vexa] et [- Morlin] sont rivaux. Le futur ensemble sera coté à Paris.",
  "[- Vexa] recrute. En 2008, l'introduction en Bourse de son rival avait été abandonnée.",
  "[- Vexa] recrute. En 2008, une introduction en Bourse avait échoué dans le secteur.",
])("none: %s", (text) => {
  expect(inShort(text)).toEqual([]);
});

// The other way of what is sold: no sale is undone by it.
it.each([
  "[- Vexa] rachète [- Morlin]. Le projet d'entrée en Bourse, étudié en 2022, a été abandonné.",
  "[- Vexa] rachète [- Morlin]. La piste d'une cotation a été écartée.",
  "[- Vexa] rachète [- Morlin]. Une mise en Bourse, un temps évoquée, avait été repoussée.",
])("beside a sale: %s", (text) => {
  expect(inShort(text)).toEqual(["acquisition : target Morlin, acquirer Vexa", "ipo : target Morlin"]);
});
