import { expect, it } from "vitest";
import { leadingName } from "../../src/document/index.ts";

const FIRMS = ["Lorvain", "Morlin", "Tardieu", "Sorbane"];

/** The firm that a body names first for itself. */
function leading(body: string): string | undefined {
  const names = FIRMS.flatMap((party) =>
    [...body.matchAll(new RegExp(party, "gu"))].map(({ index }) => ({
      start: index,
      end: index + party.length,
      party,
    })),
  ).sort((a, b) => a.start - b.start);
  return leadingName(body, names)?.party;
}

it.each([
  "Face à Morlin et à Tardieu, le girondin Lorvain tient bon.",
  "Filiale de Morlin, l'éditeur Lorvain emploie 80 personnes.",
  "Née dans les labos de Morlin, Lorvain grandit.",
  "Après Morlin, Lorvain s'offre Tardieu.",
  "Contrairement à Morlin, la PME bretonne Lorvain recrute.",
  "Vingt ans après ses débuts chez Morlin, Paul Dorsan a fait de Lorvain un champion.",
])("%s", (body) => {
  expect(leading(body)).toBe("Lorvain");
});

// Who is told first by its own right, whatever stands behind.
it.each([
  "Chez Lorvain, Morlin a pris 10 % du capital.",
  "Le patron de Lorvain, Paul Dorsan, a racheté Morlin.",
  "Vélos pour Lorvain, batteries pour Morlin, casques pour Tardieu.",
  "Lorvain, filiale de Morlin, rachète Tardieu.",
])("%s", (body) => {
  expect(leading(body)).toBe("Lorvain");
});

it("takes the very first where each is set aside", () => {
  expect(leading("Après Lorvain, place à la suite.")).toBe("Lorvain");
  expect(leading("Personne.")).toBeUndefined();
});
