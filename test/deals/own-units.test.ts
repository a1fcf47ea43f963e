import { describe, expect, it } from "vitest";
import { inShort } from "./example.ts";

describe("a part of a firm is sold by that firm", () => {
  const sold = (target: string) => `acquisition 30000000 : target ${target}, acquirer Vexa, seller Tardieu`;
  it.each([
    [
      "[- Tardieu] a conclu un accord avec [- Vexa], qui rachète sa filiale [- Morlin] pour 30 millions d'euros.",
      "Morlin",
    ],
    [
      "[- Tardieu] quitte l'Afrique. [- Vexa] a repris [- Morlin], sa filiale de Douala, pour 30 millions d'euros.",
      "Morlin",
    ],
    [
      "[- Tardieu] se cherche un avenir. [- Vexa] offrait en mai 30 millions d'euros pour la division [- Morlin].",
      "Morlin",
    ],
    [
      "[- Tardieu] se cherche un avenir. [- Tardieu] y croit. [- Vexa] veut s'offrir [- Morlin], la branche de conseil, contre 30 millions d'euros.",
      "Morlin",
    ],
  ])("%s", (text, target) => {
    expect(inShort(text)).toEqual([sold(target)]);
  });
});

describe("a part of a firm is sold by whose it is told to be", () => {
  it("the complement", () => {
    expect(
      inShort(
        "[- Orvane] a interrogé cent patrons. [- Vexa] rachète la filiale [- Morlin] du groupe [- Tardieu] pour 30 millions d'euros.",
      ),
    ).toEqual(["acquisition 30000000 : target Morlin, acquirer Vexa, seller Tardieu"]);
  });
});

describe("of whom it was, nothing says", () => {
  it.each([
    // He had a share of it.
    "[- Tardieu] se porte bien. [- Vexa] rachète sa filiale [- Morlin] pour 30 millions d'euros.",
    // The one named before has just bought another.
    "[- Orvin] fabrique des vélos. [- Tardieu] a racheté [- Cormelin]. [- Vexa] reprend [- Morlin], la filiale belge, pour 30 millions d'euros.",
    // A brand may be a firm by itself.
    "[- Tardieu] se porte bien. [- Vexa] reprend la marque [- Morlin] pour 30 millions d'euros.",
  ])("%s", (text) => {
    expect(inShort(text).at(-1)).toBe("acquisition 30000000 : target Morlin, acquirer Vexa");
  });
});

it("what is put into a part of a firm buys it from nobody", () => {
  expect(
    inShort(
      "[- Tardieu] soigne sa division [- Morlin]. [- Vexa] investit 30 millions d'euros dans la division [- Morlin].",
    ).at(-1),
  ).toBe("equity_investment 30000000 : target Morlin, investor Vexa");
});

describe("what a question brings up is a part of whom the article is about", () => {
  it.each([
    [
      "[- Tardieu] maigrit. [- Orvane] a repris [- Cormelin]. L'activité vélos ? Cédée à [- Vexa] pour 30 millions d'euros.",
      "acquisition 30000000 : target activité vélos, acquirer Vexa, seller Tardieu",
    ],
    [
      "[- Tardieu] maigrit. [- Orvane] a repris [- Cormelin]. La société [- Morlin] ? Cédée à [- Vexa] pour 30 millions d'euros.",
      "acquisition 30000000 : target Morlin, acquirer Vexa",
    ],
  ])("%s", (text, record) => {
    expect(inShort(text).at(-1)).toBe(record);
  });
});

describe("what two had is sold by both", () => {
  it.each([
    [
      "[- Tardieu] maigrit. La banque [- Morlin], détenue à parité avec [- Orvane], est cédée à [- Vexa].",
      "acquisition : target Morlin, acquirer Vexa, seller Orvane, seller Tardieu",
    ],
    [
      "[- Tardieu] maigrit. La banque [- Morlin], que possède [- Orvane], est cédée à [- Vexa].",
      "acquisition : target Morlin, acquirer Vexa, seller Orvane",
    ],
  ])("%s", (text, record) => {
    expect(inShort(text)).toEqual([record]);
  });
});
