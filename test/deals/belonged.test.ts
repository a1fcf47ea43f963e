import { describe, expect, it } from "vitest";
import { extract } from "../../src/index.ts";
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

describe("whose what changes hands was", () => {
  it.each([
    [
      "Le groupe [- Orvel] a racheté [- Morlin], qui appartenait à [- Tardieu].",
      "acquirer Orvel, seller Tardieu, target Morlin",
    ],
    [
      "La cession de [- Morlin], qui appartenait à [- Tardieu], a pris deux mois.",
      "seller Tardieu, target Morlin",
    ],
    [
      "[- Orvel] va racheter [- Morlin], qui appartient encore à [- Tardieu].",
      "acquirer Orvel, seller Tardieu, target Morlin",
    ],
  ])("%s", (text, parties) => {
    expect(partiesOf(text)).toEqual([parties]);
  });

  it.each([
    [
      "Le groupe [- Orvel] a racheté [- Morlin], qui appartenait autrefois à [- Tardieu].",
      "acquirer Orvel, target Morlin",
    ],
    [
      "[- Corvane] a vendu [- Morlin], qui appartenait à [- Tardieu] avant 2010, à [- Orvel].",
      "acquirer Orvel, seller Corvane, target Morlin",
    ],
    [
      "Le groupe [- Orvel] a racheté [- Morlin], qui appartient au réseau [- Tardieu].",
      "acquirer Orvel, target Morlin",
    ],
  ])("but not who had it before, nor whose member it is: %s", (text, parties) => {
    expect(partiesOf(text)).toEqual([parties]);
  });

  it("one each, in their order", () => {
    expect(
      partiesOf(
        "[- Orvel] a racheté [- Morlin] et [- Sorbane], qui appartenaient respectivement à [- Tardieu] et à [- Corvane].",
      ),
    ).toEqual([
      "acquirer Orvel, seller Tardieu, target Morlin",
      "acquirer Orvel, seller Corvane, target Sorbane",
    ]);
    expect(
      partiesOf(
        "La cession de [- Morlin] et de [- Sorbane], dont les propriétaires étaient respectivement [- Tardieu] et [- Corvane], a pris deux mois.",
      ),
    ).toEqual(["seller Tardieu, target Morlin", "seller Corvane, target Sorbane"]);
  });

  it("who has it by now has bought it", () => {
    expect(partiesOf("[- Orvel] a vendu [- Morlin], qui appartient désormais à [- Tardieu].")).not.toContain(
      "seller Orvel, seller Tardieu, target Morlin",
    );
  });
});

/** What a text tells, each record as its kind, its status and its share. */
const toldBy = (body: string) =>
  extract({ id: "x", body, language: "fra", published: "2023-06-15" }).deals.map(
    ({ kind, status, stake }) => `${kind} ${status}${stake === null ? "" : ` ${stake.max} %`}`,
  );

describe("what is still to be done", () => {
  it.each([
    ["Le groupe Vexa entend, par cette offre, racheter Morlin.", "acquisition announced"],
    ["Le groupe Vexa a accepté, contre 3 millions d'euros, de vendre Morlin.", "acquisition announced"],
    ["Le groupe Vexa devrait boucler lundi le rachat de Morlin.", "acquisition announced"],
    ["Le groupe Vexa devrait racheter Morlin.", "acquisition rumoured"],
    [
      "Le groupe Vexa a annoncé mardi une OPA sur Morlin. Vexa entend, par cette OPA, mettre la main sur 28 % des actions de Morlin.",
      "acquisition announced 28 %",
    ],
  ])("%s", (text, told) => {
    expect(toldBy(text)).toEqual([told]);
  });
});

it("over an aside before the preposition of the object", () => {
  expect(
    inShort("[- Vexa] a mis la main, pour 16 millions d'euros, sur l'usine bretonne du groupe [- Morlin]."),
  ).toEqual(["acquisition 16000000 : target usine bretonne, acquirer Vexa, seller Morlin"]);
});

it("« l'un et l'autre » is no item of a list", () => {
  const { deals } = extract({
    id: "x",
    body: "Le groupe Vexa a vendu quatre hôtels : le Mirador, à Cannes, le Bellerive et l'Hôtel du Port, l'un et l'autre à Paris, ainsi que le Beau Site, à Nice.",
    language: "fra",
    published: "2023-06-15",
  });
  const targets = deals.flatMap(({ parties }) => parties.filter(({ role }) => role === "target"));
  expect(targets.map(({ name }) => name)).toEqual(["Mirador", "Bellerive", "Hôtel du Port", "Beau Site"]);
});

it("a way opened to a purchase whose sides are named", () => {
  expect(
    inShort("Le tribunal a tranché, ce qui ouvre la voie à un rachat de [- Morlin] par [- Vexa]."),
  ).toHaveLength(1);
});
