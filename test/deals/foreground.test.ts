import { describe, expect, it } from "vitest";
import { dealsOf, readFrameExample } from "./example.ts";

/** The operations of a text: their target, its seller, price, share, days and status, as far as told. */
function told(text: string): string[] {
  return dealsOf(readFrameExample(text)).map(({ parties, amount, stake, date, closing, status }) =>
    [
      ...parties
        .filter(({ role }) => role === "target" || role === "seller")
        .map(({ role, name }) => `${role} ${name}`),
      amount?.max,
      stake?.min == null ? null : `${stake.min} %`,
      date?.edtf,
      closing?.edtf && `closing ${closing.edtf}`,
      status,
    ]
      .filter((each) => each != null)
      .join(", "),
  );
}

describe("what is told behind the years before is told of the news", () => {
  const news = "[- Vexa] rachète [- Morlin], un fabricant de meubles. ";
  const before = "En 2019, [- Vexa] avait déjà racheté [- Belvo]. ";
  const past = "target Belvo, 2019, completed";
  it.each([
    ["L'opération porte sur 45 millions d'euros.", "target Morlin, 45000000, completed"],
    ["La transaction a été conclue pour 45 millions d'euros.", "target Morlin, 45000000, completed"],
    ["[- Vexa] détiendra 60 % du capital.", "target Morlin, 60 %, completed"],
    ["Le vendeur, [- Tardieu], veut se recentrer sur la chimie.", "target Morlin, seller Tardieu, completed"],
    [
      "La finalisation de l'opération est attendue au troisième trimestre 2031.",
      "target Morlin, closing 2031-35, announced",
    ],
  ])("%s", (behind, first) => {
    expect(told(`${news}${before}${behind}`)).toEqual([first, past]);
  });

  it.each([
    ["Le prix s'élevait à 12 millions d'euros.", "target Belvo, 12000000, 2019, completed"],
    ["Prix de la bouchée : 12 millions d'euros.", "target Belvo, 12000000, 2019, completed"],
  ])("but not « %s »", (behind, second) => {
    expect(told(`${news}${before}${behind}`)).toEqual(["target Morlin, completed", second]);
  });

  it("by the name of what had been sold before, too", () => {
    expect(
      told(
        `${news}[- Sartis] avait investi 3 millions d'euros dans [- Morlin] en 2017. L'opération valorise [- Morlin] à 80 millions d'euros.`,
      ),
    ).toEqual(["target Morlin, completed", "target Morlin, 3000000, 2017, completed"]);
    const [deal, other] = dealsOf(
      readFrameExample(
        `${news}[- Sartis] avait investi 3 millions d'euros dans [- Morlin] en 2017. L'opération valorise [- Morlin] à 80 millions d'euros.`,
      ),
    );
    expect([deal?.valuation?.max, other?.valuation ?? null]).toEqual([80e6, null]);
  });
});

describe("who had bought a firm before is no rival of who bids for it", () => {
  it.each([
    "[- Vexa] a déposé une offre sur [- Morlin]. Racheté en 2016 par [- Sartis], [- Morlin] emploie 200 personnes.",
    "[- Vexa] a déposé une offre sur [- Morlin]. [- Sartis] avait repris [- Morlin] en 2014.",
  ])("%s", (text) => {
    expect(dealsOf(readFrameExample(text)).map(({ status }) => status)).toEqual(["negotiating", "completed"]);
  });

  it("but who has got it is", () => {
    const text = "[- Vexa] a fait une offre sur [- Morlin]. C'est [- Sartis] qui a racheté [- Morlin] lundi.";
    expect(dealsOf(readFrameExample(text)).map(({ status }) => status)).toEqual(["cancelled", "completed"]);
  });
});

it("a buyer of today has not sold the firm years ago", () => {
  expect(
    told("[- Vexa] a racheté [- Morlin]. Repris en 2016 par [- Sartis], [- Morlin] emploie 200 personnes."),
  ).toEqual(["target Morlin, seller Sartis, completed", "target Morlin, 2016, completed"]);
});

it("a debt that comes with what is bought is no loan", () => {
  expect(
    told(
      "[- Vexa] a racheté [- Morlin]. La transaction a été conclue pour 45 millions d'euros, dette comprise.",
    ),
  ).toEqual(["target Morlin, 45000000, completed"]);
});

it("a purchase that one projects is to come", () => {
  expect(told("Le groupe [- Vexa] projette de racheter [- Morlin].")).toEqual(["target Morlin, announced"]);
});
