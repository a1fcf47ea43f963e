import { expect, it } from "vitest";
import { extract } from "../../src/index.ts";

/** The records of an article, each as its parties. */
function recordsOf(body: string): string[] {
  return extract({ id: "x", body, language: "fra", published: "2024-06-15" }).deals.map(({ parties }) =>
    parties.map(({ role, name }) => `${role} ${name}`).join(", "),
  );
}

// « lui en offre »: a client, a rival or the name of a market in what describes the firm is nothing that one bids for.
it.each([
  [
    "Korvane, fabricant de compteurs pour Gaz de France, est à vendre. Vexor lui en offrait 195 millions d'euros en juin.",
    "target Korvane, acquirer Vexor",
  ],
  [
    "La PME girondine Korvane fabrique des vélos. Sodexo et Orange figurent parmi ses clients. Vexor lui en proposait 195 millions d'euros.",
    "target Korvane, acquirer Vexor",
  ],
  // Who has it for sale sells it.
  [
    "Morlin a mis en vente sa filiale Korvane. Vexor lui en offre 195 millions d'euros.",
    "target Korvane, acquirer Vexor, seller Morlin",
  ],
  // Who gets a bid for what is his sells it.
  [
    "Le groupe Morlin a reçu une offre de Vexor SA pour sa filiale italienne.",
    "target filiale italienne, acquirer Vexor SA, seller Morlin",
  ],
  [
    "Le groupe Morlin a reçu une offre de Vexor SA pour un montant resté secret.",
    "target Morlin, acquirer Vexor SA",
  ],
])("%s", (body, record) => {
  expect(recordsOf(body)).toEqual([record]);
});
