import { expect, it } from "vitest";
import { extract } from "../../src/index.ts";

const namesIn = (body: string): string[] =>
  extract({ id: "x", body, language: "fra" }).article.entities.map(
    ({ name, aliases }) => `${name} (${aliases.join(", ")})`,
  );

it("takes what a firm was called for a name of it, though not the one it goes by", () => {
  expect(
    namesIn(
      "Le Groupe Vexa recrute. En 2010, la société, qui s'appelait alors Morlin Industries, n'avait levé que 3 millions d'euros auprès de Tardieu Partners.",
    ),
  ).toEqual(["Groupe Vexa (Groupe Vexa, Morlin Industries)", "Tardieu Partners (Tardieu Partners)"]);
  expect(namesIn("Le Groupe Vexa, alors nommé Morlin Industries, a racheté Tardieu Conseil.")).toEqual([
    "Groupe Vexa (Groupe Vexa, Morlin Industries)",
    "Tardieu Conseil (Tardieu Conseil)",
  ]);
  expect(namesIn("Le Groupe Vexa, l'ancien Morlin Industries, a racheté Tardieu Conseil.")).toEqual([
    "Groupe Vexa (Groupe Vexa, Morlin Industries)",
    "Tardieu Conseil (Tardieu Conseil)",
  ]);
});

it("takes the name that a firm was given for its own, however short", () => {
  expect(namesIn("Le groupe Tardieu rachète Morlin Industries, rebaptisé Vexa.")).toEqual([
    "Tardieu (Tardieu)",
    "Vexa (Morlin Industries, Vexa)",
  ]);
});

it("leaves names apart that nothing calls the same", () => {
  expect(namesIn("Le Groupe Vexa, né de Morlin Industries, a racheté Tardieu Conseil.")).toHaveLength(3);
});

it("believes a text that calls a firm by the name of one it has merged with, and has that name nowhere else", () => {
  expect(namesIn("DocMorris, ex-Zur Rose, a racheté Tardieu Conseil.")).toEqual([
    "DocMorris (DocMorris, Zur Rose)",
    "Tardieu Conseil (Tardieu Conseil)",
  ]);
  expect(
    namesIn("PSA avait racheté Tardieu Conseil. Stellantis, ex-PSA, a vendu Tardieu Conseil."),
  ).toHaveLength(3);
});
