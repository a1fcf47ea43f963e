import { describe, expect, it } from "vitest";
import { inShort } from "./example.ts";

/** The parties of what a text tells, a record each. */
const partiesOf = (text: string) =>
  inShort(text).map((deal) =>
    deal
      .slice(deal.indexOf(":") + 2)
      .split(", ")
      .sort()
      .join(", "),
  );

const ALL = "acquirer Orvel, seller Tardieu, target Morlin";

describe("who has bought, called by a noun or named in a sentence of his own", () => {
  it.each([
    "Le groupe [- Tardieu] vend la société [- Morlin]. Ce sera le groupe [- Orvel].",
    "Le groupe [- Tardieu] vend la société [- Morlin]. Il s'agit de [- Orvel].",
    "Le groupe [- Tardieu] vend la société [- Morlin]. L'heureux élu s'appelle [- Orvel].",
    "Le groupe [- Tardieu] a trouvé un acquéreur pour la société [- Morlin], le groupe [- Orvel].",
    "Le groupe [- Tardieu] a trouvé un acquéreur pour la société [- Morlin] : c'est [- Orvel].",
  ])("%s", (text) => {
    expect(partiesOf(text)).toEqual([ALL]);
  });

  it.each([
    "Le groupe [- Tardieu] vend la société [- Morlin]. C'est [- Orvel] qui conseille la société.",
    "Le groupe [- Tardieu] vend la société [- Morlin]. C'est un coup dur pour [- Orvel].",
  ])("not: %s", (text) => {
    expect(partiesOf(text)).toEqual(["seller Tardieu, target Morlin"]);
  });
});

describe("what is bought of whom a text tells", () => {
  it.each([
    "Le groupe [- Orvel] devient seul maître de [- Morlin] en rachetant la part de [- Tardieu].",
    "Le groupe [- Orvel] a pris le contrôle de [- Morlin] : il a racheté les parts de [- Tardieu].",
  ])("holder bought out: %s", (text) => {
    expect(partiesOf(text)).toEqual([ALL]);
  });

  it.each([
    "La société [- Morlin] est sauvée : le groupe [- Orvel] reprend ses actifs.",
    "La société [- Morlin] est sauvée. Le groupe [- Orvel] en reprend les actifs.",
    "Le groupe [- Orvel] vole au secours de [- Morlin] et en rachète l'activité.",
  ])("assets: %s", (text) => {
    expect(partiesOf(text)).toEqual(["acquirer Orvel, target Morlin"]);
  });

  it("a price for assets is the price of the deal", () => {
    expect(inShort("Le groupe [- Orvel] reprend les actifs de [- Morlin] pour 900 000 euros.")).toEqual([
      "acquisition 900000 : target Morlin, acquirer Orvel",
    ]);
  });

  it.each([
    "Le groupe [- Orvel] renouvelle ses actifs.",
    "Le groupe [- Orvel] vante la société [- Morlin] et ses actifs.",
  ])("not: %s", (text) => {
    expect(partiesOf(text)).toEqual([]);
  });

  it("a clause behind a colon has its own subject", () => {
    expect(
      partiesOf("Le groupe [- Tardieu] vend [- Morlin] : [- Orvel] en donne 9 millions d'euros."),
    ).toEqual([ALL]);
  });
});
