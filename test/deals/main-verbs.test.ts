import { expect, it } from "vitest";
import { extract } from "../../src/index.ts";

/** The records of a text, each as its parties. */
function recordsOf(body: string): string[] {
  return extract({ id: "x", body, language: "fra", published: "2023-06-15" }).deals.map(({ parties }) =>
    parties.map(({ role, name }) => `${role} ${name}`).join(", "),
  );
}

// A relative clause between a firm and its verb has a subject of its own, who does not do what the verb tells.
it.each([
  "Le groupe Vexa, que Tardieu Capital contrôle depuis 2018, a racheté l'espagnol Morlin.",
  "Le groupe Vexa, où Tardieu Capital est entré en 2018, a racheté l'espagnol Morlin.",
  "Le groupe Vexa, que Tardieu Capital contrôle et que Sorbane convoitait, a racheté l'espagnol Morlin.",
])("subject over a relative: %s", (text) => {
  expect(recordsOf(text)).toContain("target Morlin, acquirer Vexa");
});

// A sentence is about whom its main clause is about, and a pronoun takes that up.
it.each([
  "Le groupe Vexa, dont Tardieu Capital détient 60 %, se développe. Il a racheté l'espagnol Morlin.",
  "Le groupe Vexa, que Tardieu Capital contrôle, se développe. Il a racheté l'espagnol Morlin.",
  "Alors que Tardieu hésite, Vexa avance. Il a racheté l'espagnol Morlin.",
  "Quand Tardieu hésitait, Vexa avançait. Il a racheté l'espagnol Morlin.",
  "Depuis que Tardieu Capital est entré à son capital, Vexa se développe. Il a racheté l'espagnol Morlin.",
  "Vexa, dont Tardieu Capital détient 60 %, a annoncé lundi qu'il rachetait Morlin pour 5 millions d'euros.",
])("taken up: %s", (text) => {
  expect(recordsOf(text)).toEqual(["target Morlin, acquirer Vexa"]);
});

// Where the main clause names nobody, the clause before it does.
it("goes on with whom a clause of time is about", () => {
  const text = "Quand Vexa veut acheter, on le freine. L'espagnol Morlin, qu'il a racheté en 2019, a fermé.";
  expect(recordsOf(text)).toEqual(["target Morlin, acquirer Vexa"]);
});
