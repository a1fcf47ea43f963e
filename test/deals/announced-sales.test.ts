import { expect, it } from "vitest";
import { extract } from "../../src/index.ts";
import { inShort } from "./example.ts";

// Who is told to have announced a sale sells.
it.each([
  "La cession de [- Morlin] au groupe [- Vexa] a été annoncée mardi par [- Tardieu].",
  "La vente de [- Morlin] à [- Vexa], pour un prix tenu secret, a été officialisée par le groupe [- Tardieu].",
])("a sale that is announced by who sells: %s", (text) => {
  expect(inShort(text)).toEqual(["acquisition : target Morlin, acquirer Vexa, seller Tardieu"]);
});

it.each([
  "La cession de [- Morlin] à [- Vexa] a été annoncée par le quotidien [- Tardieu].",
  "La cession de [- Morlin] à la société [- Vexa] a été confirmée par l'[- AFP].",
  "La cession de [- Morlin] à [- Vexa] a été annoncée par [- Vexa].",
  "Le rachat de [- Morlin] par [- Vexa] a été annoncé par [- Tardieu].",
])("a sale that others tell of: %s", (text) => {
  expect(inShort(text)).toEqual(["acquisition : target Morlin, acquirer Vexa"]);
});

it.each([
  ["Le rachat de Morlin par le groupe Vexa a été annoncé mardi.", "announced"],
  ["Le rachat de Morlin par le groupe Vexa a été autorisé mardi par la Commission européenne.", "announced"],
  ["Le rachat de Morlin par le groupe Vexa, annoncé mardi, est bouclé.", "completed"],
  ["Le rachat de Morlin par le groupe Vexa a été annoncé et finalisé mardi.", "completed"],
])("what is announced or cleared is still to be done: %s", (text, status) => {
  const body = `${text} La société Morlin emploie 20 personnes.`;
  const { deals } = extract({ id: "a", body, published: "2024-05-14", language: "fra" });
  expect(deals.map((deal) => deal.status)).toEqual([status]);
});

// « en Italie » behind whose they are tells which activities change hands.
it.each([
  "[- Vexa] rachète les activités de [- Tardieu] en Italie pour 3 millions d'euros.",
  "Les activités de [- Tardieu] en Italie ont été rachetées par [- Vexa] pour 3 millions d'euros.",
])("a business told by whose it is and where: %s", (text) => {
  const [deal = ""] = inShort(text);
  for (const party of ["acquirer Vexa", "seller Tardieu", "target activités de Tardieu en Italie"])
    expect(deal).toContain(party);
});
