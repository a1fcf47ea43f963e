import { describe, expect, it } from "vitest";
import { inShort } from "./example.ts";

/** What the last record of a text says. */
const last = (text: string) => inShort(text).at(-1);

describe("whose a firm is, told some sentences before it is bought", () => {
  const rest = "Le titre monte. Vendredi, [- Vexa] a annoncé l'acquisition de [- Morlin].";
  it.each([
    `[- Tardieu] avait mis [- Morlin] en vente au printemps. ${rest}`,
    `[- Tardieu] cherchait un repreneur pour [- Morlin]. ${rest}`,
    `[- Tardieu] a confié à la banque [- Orvane] la cession de [- Morlin]. ${rest}`,
    `[- Tardieu] a mandaté la banque [- Orvane] pour vendre [- Morlin]. ${rest}`,
    `[- Tardieu] hésite. Il a mandaté une banque pour vendre [- Morlin]. ${rest}`,
    `[- Morlin] est une filiale de [- Tardieu]. ${rest}`,
    `[- Morlin], filiale de [- Tardieu], perd de l'argent. ${rest}`,
    `Depuis mardi, [- Morlin] n'appartient plus à [- Tardieu]. ${rest}`,
  ])("%s", (text) => {
    expect(inShort(text)).toEqual(["acquisition : target Morlin, acquirer Vexa, seller Tardieu"]);
  });

  it.each([
    // Goods, not a firm.
    `[- Tardieu] avait mis [- Orvane] en vente. ${rest}`,
    `[- Tardieu] cherchait un directeur pour [- Morlin]. ${rest}`,
    `[- Tardieu] a mis en vente un vélo dessiné par [- Morlin]. ${rest}`,
    `[- Tardieu] met en vente les billets du festival [- Morlin]. ${rest}`,
    `[- Tardieu] cherchait un acheteur pour la maison de [- Morlin]. ${rest}`,
    `[- Tardieu] ne met pas [- Morlin] en vente. ${rest}`,
    `Le conseil [- Tardieu] a été mandaté pour la vente de [- Morlin]. ${rest}`,
    `Le tribunal de Lens cherche un repreneur pour [- Morlin]. ${rest}`,
    `[- Orvane] est une filiale de [- Tardieu]. ${rest}`,
  ])("but not: %s", (text) => {
    expect(inShort(text)).toEqual(["acquisition : target Morlin, acquirer Vexa"]);
  });

  it("who has sold it has it no more", () => {
    const sold = "[- Morlin] est une filiale de [- Tardieu]. [- Vexa] l'a racheté en 2016.";
    expect(last(`${sold} L'an passé, [- Orvane] a racheté [- Morlin].`)).toBe(
      "acquisition : target Morlin, acquirer Orvane, seller Vexa",
    );
  });
});

describe("an owner that tells of the sale of what it has", () => {
  it.each([
    "La société [- Morlin] perd de l'argent. Son propriétaire, le groupe [- Tardieu], a annoncé sa vente à [- Vexa].",
    "La société [- Morlin] perd de l'argent. Sa maison mère [- Tardieu] a annoncé sa cession à [- Vexa].",
    "La société [- Morlin] perd de l'argent. [- Tardieu], son propriétaire, a annoncé sa vente à [- Vexa].",
  ])("%s", (text) => {
    expect(inShort(text)).toEqual(["acquisition : target Morlin, acquirer Vexa, seller Tardieu"]);
  });

  it.each([
    "La société [- Morlin] perd de l'argent. Son concurrent, le groupe [- Tardieu], a annoncé son rachat par [- Vexa].",
  ])("but not: %s", (text) => {
    expect(inShort(text)).toEqual(["acquisition : target Tardieu, acquirer Vexa"]);
  });
});

describe("who agrees with the buyer sells", () => {
  it("« cède sa place à Y, qui reprend X »", () => {
    expect(inShort("[- Tardieu] laisse la place au groupe [- Vexa], qui rachète [- Morlin].")).toEqual([
      "acquisition : target Morlin, acquirer Vexa, seller Tardieu",
    ]);
    // Of what was bought before, who leaves sold nothing.
    expect(inShort("[- Tardieu] a cédé sa place à [- Vexa], qui avait racheté [- Morlin] en 2016.")).toEqual([
      "acquisition : target Morlin, acquirer Vexa",
    ]);
  });

  it("« a conclu un protocole avec Y, qui reprend X »", () => {
    expect(
      inShort("[- Tardieu] a conclu un protocole avec [- Vexa] et [- Orvane], qui emportent [- Morlin]."),
    ).toEqual(["acquisition : target Morlin, acquirer Vexa, acquirer Orvane, seller Tardieu"]);
  });

  it.each([
    "[- Tardieu] a signé un accord de licence avec [- Vexa], qui rachète [- Morlin].",
    "[- Tardieu] a signé un accord avec [- Vexa], qui avait racheté [- Morlin].",
    "[- Tardieu] a signé un accord avec [- Vexa], qui vient de racheter [- Morlin].",
    "[- Tardieu] a signé un contrat avec [- Vexa], qui rachète [- Morlin].",
    "[- Tardieu] a signé un accord avec [- Vexa], qui rachète [- Morlin], sur un partenariat commercial.",
    "La [- région Bretagne] a conclu un accord avec [- Vexa], qui rachète [- Morlin].",
  ])("not by another agreement: %s", (text) => {
    expect(inShort(text)).toEqual(["acquisition : target Morlin, acquirer Vexa"]);
  });
});

describe("who made what is sold sells it", () => {
  const sold = "acquisition : target Morlin, acquirer Vexa, seller Luc Tardieu";
  it.each([
    ["[- Morlin], fondé par [- Luc Tardieu] en 1987 puis vendu en 2021 à [- Vexa], recrute.", sold],
    ["[- Morlin] a été bâti par [- Luc Tardieu], puis cédé en 2021 à [- Vexa].", sold],
    [
      "[- Morlin] a été bâti par [- Luc Tardieu], puis repris par [- Vexa] en 2021.",
      "acquisition : target Morlin, acquirer Vexa",
    ],
  ])("%s", (text, record) => {
    expect(inShort(text)).toEqual([record]);
  });
});
