import { expect, it } from "vitest";
import { inShort } from "./example.ts";

// Shares of which a clause does not say whose capital they are: of the firm that the text talks of.
it.each([
  [
    "[- Morlin] ouvre une usine. Le danois [- Vexa] a ramassé 8,7 % du capital cet été.",
    "equity_investment : target Morlin, investor Vexa",
  ],
  [
    "[- Morlin] cherchait un allié. [- Tardieu] a cédé ses 54 % à [- Vexa], pour 19 millions d'euros.",
    "acquisition 19000000 : target Morlin, acquirer Vexa, seller Tardieu",
  ],
  [
    "[- Morlin] cherchait un allié. [- Tardieu] a abandonné à [- Vexa] les 28 % qu'il gardait encore, pour 2 millions d'euros.",
    "equity_investment 2000000 : target Morlin, investor Vexa, seller Tardieu",
  ],
  [
    "[- Morlin] cherchait un allié. Il a cédé ses 54 % à [- Vexa], pour 19 millions d'euros.",
    "acquisition 19000000 : target Morlin, acquirer Vexa",
  ],
])("whose the text says: %s", (text, record) => {
  expect(inShort(text)).toEqual([record]);
});

it.each([
  // Its own shares, and a rise of what is quoted.
  "[- Vexa] a racheté 2 % du capital.",
  "[- Morlin] ouvre une usine. Le danois [- Vexa] a repris 3 % en Bourse.",
])("no share of another: %s", (text) => {
  expect(inShort(text)).toEqual([]);
});

// « l'affaire », « le réseau »: the firm that the text talks of.
it.each([
  [
    "[- Morlin] est né à Lens. En 1974, [- Tardieu] abandonne l'affaire à [- Vexa] contre 2 millions d'euros.",
    "acquisition 2000000 : target Morlin, acquirer Vexa, seller Tardieu",
  ],
  [
    "[- Morlin] est né à Lens. [- Vexa] prend le contrôle du réseau en 2017.",
    "acquisition : target Morlin, acquirer Vexa",
  ],
])("the whole of it: %s", (text, record) => {
  expect(inShort(text)).toEqual([record]);
});

it("who takes an affair in hand leads it", () => {
  expect(inShort("[- Morlin] est né à Lens. En 2017, [- Vexa] a repris l'affaire en main.")).toEqual([]);
});

// « et le repasse »: no noun stands behind such a pronoun.
it.each(["le repasse", "le refile", "l'abandonne"])("handed on: %s", (verb) => {
  expect(
    inShort(
      `[- Vexa] rachète [- Morlin] en 2017. Il le garde trois ans et ${verb} à [- Orlac] pour 9 millions d'euros.`,
    ),
  ).toEqual([
    "acquisition : target Morlin, acquirer Vexa",
    "acquisition 9000000 : target Morlin, acquirer Orlac, seller Vexa",
  ]);
});

it("who confides goods for a sum puts no money into who gets them", () => {
  expect(inShort("[- Tardieu] confie ses campagnes à [- Vexa] pour 4 millions d'euros.")).toEqual([]);
});
