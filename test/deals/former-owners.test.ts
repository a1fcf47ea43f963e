import { describe, expect, it } from "vitest";
import { inShort } from "./example.ts";

describe("who bought a company before sells it", () => {
  const first = "acquisition : target Morlin, acquirer Tardieu";
  const second = "acquisition : target Morlin, acquirer Vexa, seller Tardieu";
  it.each([
    [
      "[- Tardieu] a racheté [- Morlin] en 2016. Trois ans plus tard, [- Vexa] en a pris le contrôle.",
      [first, second],
    ],
    [
      "[- Vexa] va racheter [- Morlin], une marque de vélos. En 2016, [- Tardieu] avait repris [- Morlin] à bas prix.",
      [second, first],
    ],
    ["[- Morlin] a été repris par [- Tardieu] en 2016. [- Vexa] le rachète en 2021.", [first, second]],
  ])("%s", (text, records) => {
    expect(inShort(text)).toEqual(records);
  });
});

describe("who bought it before sells nothing", () => {
  const sellers = (text: string) => inShort(text).filter((record) => record.includes("seller"));
  it.each([
    // Its judges sell it.
    "[- Tardieu] a racheté [- Morlin] en 2016. Le tribunal a choisi [- Vexa] en 2021 pour reprendre [- Morlin].",
    "[- Tardieu] a racheté [- Morlin] en 2016. Placé en liquidation, [- Morlin] a été repris en 2021 par [- Vexa].",
    // On the market it has other owners.
    "[- Tardieu] a racheté [- Morlin] en 2016. [- Morlin] est entré en Bourse en 2018. [- Vexa] a racheté [- Morlin] en 2021.",
    // It was long ago.
    "[- Tardieu] a racheté [- Morlin] en 1971. [- Vexa] a racheté [- Morlin] en 2021.",
    // He bought a part of it.
    "[- Tardieu] a acquis 20 % de [- Morlin] en 2016. [- Vexa] a racheté [- Morlin] en 2021.",
    // It went its own way.
    "[- Tardieu] a racheté [- Morlin] en 2016. En 2018, [- Morlin] a repris son indépendance. [- Vexa] a racheté [- Morlin] en 2021.",
    // He bought it after.
    "[- Vexa] a racheté [- Morlin] en 2016. Ce fut une erreur.",
  ])("%s", (text) => {
    expect(sellers(text)).toEqual([]);
  });
});

it("who sold it in between has it no more", () => {
  expect(
    inShort(
      "[- Tardieu] a racheté [- Morlin] en 2016. [- Tardieu] a revendu [- Morlin] dès 2018. [- Vexa] a racheté [- Morlin] en 2021.",
    ).at(-1),
  ).toBe("acquisition : target Morlin, acquirer Vexa");
});
