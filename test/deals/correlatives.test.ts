import { describe, expect, it } from "vitest";
import { extract } from "../../src/index.ts";

/** The parties of what a text tells, a record each. */
function partiesOf(text: string): string[] {
  return extract({ id: "t", body: text, published: "2024-11-20" }).deals.map(({ parties }) =>
    parties
      .map(({ role, name }) => `${role} ${name}`)
      .sort()
      .join(", "),
  );
}

/** What makes the names known as firms. */
const KNOWN =
  " Le groupe Orvel emploie 800 salariés. La société Tardieu en compte 300. La société Morlin est à Pau.";

describe("the one and the other of two", () => {
  it.each([
    [
      "Accord entre Orvel et Tardieu : le second cède au premier sa filiale Morlin.",
      "acquirer Orvel, seller Tardieu, target Morlin",
    ],
    [
      "Entre Orvel et Tardieu, l'affaire est conclue. Le premier a pris possession du second en mai.",
      "acquirer Orvel, target Tardieu",
    ],
    [
      "Orvel et Tardieu se sont entendus sur la vente de Morlin par la seconde au premier.",
      "acquirer Orvel, seller Tardieu, target Morlin",
    ],
    [
      "Marché conclu entre Orvel et Tardieu : le transporteur Morlin passe du second au premier.",
      "acquirer Orvel, seller Tardieu, target Morlin",
    ],
  ])("%s", (text, parties) => {
    expect(partiesOf(text + KNOWN)).toEqual([parties]);
  });

  it.each([
    "Orvel et Tardieu se disputent la première place : le premier a gagné 3 points, le second en a perdu 2.",
    "Entre Orvel et Tardieu, le premier vend des voitures au second depuis dix ans.",
    "Orvel a acheté deux avions à Tardieu : le premier a coûté 12 millions d'euros et le second 13.",
    "Orvel et Tardieu sont voisins : le premier patron du second habite Pau.",
  ])("nothing in « %s »", (text) => {
    expect(partiesOf(text + KNOWN)).toEqual([]);
  });
});
