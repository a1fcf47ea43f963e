import { expect, it } from "vitest";
import { inShort } from "./example.ts";

const TOLD = "Le secteur se vend par morceaux.";

it("a table whose cells strokes divide", () => {
  const lines = [
    TOLD,
    "Cible / vendeur / acheteur / part / montant / date",
    "[- Morlin] / [- Tardieu] / [- Vexa] / 100 % / 1,4 Md€ / mars 2023",
    "Usine de Brest / [- Tardieu] / [- Orlac] / 49,9 % / n.c. / 22/11/2024",
    "Source : sociétés.",
  ];
  expect(inShort(lines.join("\n"))).toEqual([
    "acquisition 1400000000 : target Morlin, acquirer Vexa, seller Tardieu",
    "equity_investment : target Usine de Brest, investor Orlac, seller Tardieu",
  ]);
});

it("a table between bars, with a column of something else", () => {
  const lines = [
    TOLD,
    "| Société rachetée | Pays | Acquéreur | Prix |",
    "| [- Morlin] | France | [- Vexa] | 3 M€ |",
    "| [- Orlac] | Suisse | [- Brenzo] | 5 M€ |",
  ];
  expect(inShort(lines.join("\n"))).toEqual([
    "acquisition 3000000 : target Morlin, acquirer Vexa",
    "acquisition 5000000 : target Orlac, acquirer Brenzo",
  ]);
});

it("what stands among the lines and tells no purchase", () => {
  const lines = [
    TOLD,
    "Cible / acheteur / prix",
    "[- Morlin] / [- Vexa] / 3 M€",
    "Total / 1 / 3 M€",
    "Les sociétés [- Orlac] / [- Brenzo] / [- Tardieu] se sont réunies.",
  ];
  expect(inShort(lines.join("\n"))).toEqual(["acquisition 3000000 : target Morlin, acquirer Vexa"]);
});

it.each([
  // Nobody buys or sells, the head has fewer columns than the line, and no head at all.
  "Société / durée / montant\n[- Morlin] / [- Vexa] / 3 M€",
  "Société / acheteur / prix\n[- Morlin] / [- Vexa] / 3 M€ / 12 %",
  "[- Morlin] / [- Vexa] / 3 M€",
])("no table of purchases: %s", (table) => {
  expect(inShort(`${TOLD}\n${table}`)).toEqual([]);
});

it("what a sale that was told has brought is no other sale", () => {
  const sold = "Le groupe [- Vexa] a racheté [- Morlin] à [- Tardieu].";
  expect(inShort(`${sold} Avec le produit de la cession de [- Morlin], [- Brenzo] embauche.`)).toEqual([
    "acquisition : target Morlin, acquirer Vexa, seller Tardieu",
  ]);
});
