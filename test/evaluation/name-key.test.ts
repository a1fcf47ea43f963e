import { expect, it } from "vitest";
import { nameKey } from "../../src/evaluation/name-key.ts";

const same: readonly (readonly [string, string])[] = [
  ["Société Générale", "SOCIETE GENERALE"],
  ["L’Oréal", "l'oreal"],
  ["L’Oréal", "Oréal"],
  ["Renault S.A.", "Renault"],
  ["BioNTech SE", "biontech"],
  ["Air Liquide, Inc.", "Air Liquide"],
  ["sa filiale américaine", "la filiale américaine"],
  ["Saint-Gobain", "Saint Gobain"],
  ["Cœur de Ville", "Coeur de ville"],
];
const different: readonly (readonly [string, string])[] = [
  ["Google", "Google Cloud"],
  ["BNP Paribas", "Paribas"],
  ["Le Monde", "Le Point"],
  ["Total", "Total+"],
];

it.each(same)("%s is %s", (a, b) => expect(nameKey(a)).toBe(nameKey(b)));
it.each(different)("%s is not %s", (a, b) => expect(nameKey(a)).not.toBe(nameKey(b)));

it("never empties a name", () => {
  expect(nameKey("SA")).toBe("sa");
  expect(nameKey("La")).toBe("la");
});
