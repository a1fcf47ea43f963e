import { describe, expect, it } from "vitest";
import { extract } from "../../src/index.ts";
import { inShort } from "./example.ts";

describe("an article about who sells what it has", () => {
  const sold =
    "En 2019, [- Tardieu] a cédé [- Morlin] à [- Orvane]. En 2020, [- Tardieu] a vendu [- Cormelin] à [- Melba]. ";
  const filler =
    "Le titre baisse. Les banques attendent. Le marché doute. Une page se tourne. Rien n'y fait. ";
  it("sells what is told without its seller, however far behind", () => {
    const text = `${sold}${filler}En janvier, 30 magasins sont vendus à [- Vexa].`;
    expect(inShort(text).at(-1)).toBe("acquisition : target 30 magasins, acquirer Vexa, seller Tardieu");
  });

  it.each([
    // One sale is no habit.
    `En 2019, [- Tardieu] a cédé [- Morlin] à [- Orvane]. ${filler}[- Tardieu] attend. [- Ulmen] est vendu à [- Vexa].`,
    // Of others.
    `${sold}${filler}Chez les concurrents, [- Ulmen] est vendu à [- Vexa].`,
    // Told by who buys.
    `${sold}${filler}En janvier, [- Vexa] rachète [- Ulmen].`,
  ])("but not: %s", (text) => {
    expect(inShort(text).at(-1)).toMatch(/acquirer Vexa$/);
  });
});

describe("who sells, told beside the purchase", () => {
  it.each([
    [
      "[- Vexa] s'est entendu avec [- Tardieu] et avec le fonds [- Orvane] pour acheter [- Morlin].",
      "acquisition : target Morlin, acquirer Vexa, seller Tardieu, seller Orvane",
    ],
    [
      "[- Vexa] reprendra en juillet l'usine de Pau, dont le groupe [- Tardieu] souhaitait se délester.",
      "acquisition : target usine de Pau, acquirer Vexa, seller Tardieu",
    ],
    // Allies buy too.
    [
      "[- Vexa] s'est associé avec [- Tardieu] et avec [- Orvane] pour acheter [- Morlin].",
      "acquisition : target Morlin, acquirer Vexa, acquirer Tardieu, acquirer Orvane",
    ],
  ])("%s", (text, record) => {
    expect(inShort(text)[0]).toBe(record);
  });
});

it("two of one family by their given names are one seller", () => {
  const body =
    "Le groupe Vexa rachète la société Morlin pour 3 millions d'euros. Les frères Luc et Jean Tardieu ont fini par céder.";
  const { deals } = extract({ id: "x", body, language: "fra", published: "2023-06-15" });
  const sellers = deals.flatMap(({ parties }) => parties.filter(({ role }) => role === "seller"));
  expect(sellers.map(({ name }) => name)).toEqual(["Luc et Jean Tardieu"]);
});
