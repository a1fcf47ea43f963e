import { expect, it } from "vitest";
import { inShort } from "./example.ts";

// What a part of a firm is called stands behind a comma: it changes hands, and whose it was sells it.
it.each([
  [
    "L'allemand [- Vexa] rachète la filiale française de [- Tardieu], [- Morlin], pour 12 millions d'euros.",
    "acquisition 12000000 : acquirer Vexa, seller Tardieu, target Morlin",
  ],
  [
    "[- Vexa] va mettre la main sur le pôle emballage du groupe [- Tardieu], [- Morlin], pour 12 millions d'euros.",
    "acquisition 12000000 : acquirer Vexa, seller Tardieu, target Morlin",
  ],
  [
    "[- Vexa] a annoncé le rachat de la division bois de [- Tardieu], [- Morlin].",
    "acquisition : acquirer Vexa, seller Tardieu, target Morlin",
  ],
  [
    "La filiale belge de [- Tardieu], [- Morlin], a été rachetée par le groupe [- Vexa].",
    "acquisition : acquirer Vexa, seller Tardieu, target Morlin",
  ],
  [
    "Le groupe [- Tardieu] annonce la vente à [- Vexa] de sa branche emballage, [- Morlin].",
    "acquisition : acquirer Vexa, seller Tardieu, target Morlin",
  ],
])("a part of a firm with its name behind a comma: %s", (text, deal) => {
  expect(inShort(text).map(sorted)).toEqual([deal]);
});

it.each([
  [
    "[- Vexa] rachète [- Belvo] à la filiale française de [- Tardieu], [- Morlin], pour 12 millions d'euros.",
    "target Belvo",
  ],
  ["[- Vexa] rachète [- Belvo], rival de la filiale de [- Tardieu], [- Morlin].", "target Belvo"],
  ["[- Vexa] rachète la filiale belge de [- Tardieu], selon [- Morlin].", "target filiale belge"],
])("a unit beside what changes hands: %s", (text, target) => {
  const [deal = ""] = inShort(text);
  expect(deal).toContain(target);
  expect(deal).not.toContain("target Morlin");
});

// « de Z » behind an object that « de » opens says whose it is.
it.each([
  "[- Vexa] s'empare de la filiale [- Morlin] de [- Tardieu] pour 12 millions d'euros.",
  "[- Vexa] s'empare des parts de [- Tardieu] dans [- Morlin] pour 12 millions d'euros.",
  "[- Vexa] met la main sur les parts de [- Tardieu] dans [- Morlin] pour 12 millions d'euros.",
  "[- Vexa] s'empare de [- Morlin], jusque-là dans le giron du groupe [- Tardieu], pour 12 millions d'euros.",
])("whose it is what « de » opens: %s", (text) => {
  expect(inShort(text).map(sorted)).toEqual([
    "acquisition 12000000 : acquirer Vexa, seller Tardieu, target Morlin",
  ]);
});

it("takes what is listed with « de » for several objects", () => {
  const text = "[- Vexa] s'empare de [- Morlin] et de [- Tardieu] en 2019.";
  expect(inShort(text).join()).toContain("target Tardieu");
});

/** A record in short, its parties in one order. */
function sorted(deal: string): string {
  const [what = "", who = ""] = deal.split(" : ");
  return `${what} : ${who.split(", ").toSorted().join(", ")}`;
}
