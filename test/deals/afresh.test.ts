import { expect, it } from "vitest";
import { extract } from "../../src/index.ts";

/** The records of an article, each as its kind and parties. */
function recordsOf(body: string): string[] {
  return extract({ id: "x", body, language: "fra", published: "2024-06-15" }).deals.map(
    ({ kind, parties }) => `${kind}: ${parties.map(({ role, name }) => `${role} ${name}`).join(", ")}`,
  );
}

const ABOUT = "La PME girondine Korvane fabrique des vélos cargos à Bègles.";
const BYSTANDER = "\nL'usine tourne à plein. Deloitte a certifié les comptes.\n";
const DIGRESSION = "\nChez Decathlon, on temporise. Le géant nordiste a fermé deux usines.\n";

// A paragraph starts afresh: it goes back to whom the article is about, not to a bystander told last.
it.each([
  [
    "Partech lui a apporté 12 millions d'euros en mai.",
    "equity_investment: target Korvane, investor Partech",
  ],
  ["Le groupe Vexor l'a rachetée en mai.", "acquisition: target Korvane, acquirer Vexor"],
  [
    "Vexor en a pris le contrôle en mai pour 3 millions d'euros.",
    "acquisition: target Korvane, acquirer Vexor",
  ],
  ["L'entreprise a levé 12 millions d'euros en mai.", "funding_round: target Korvane"],
])("%s", (told, record) => {
  expect(recordsOf(ABOUT + BYSTANDER + told)).toEqual([record]);
  if (!told.startsWith("L'entreprise")) expect(recordsOf(ABOUT + DIGRESSION + told)).toEqual([record]);
});

// In one paragraph a pronoun takes up whom the sentence before was about.
it.each([
  [
    `${ABOUT} Le rival Morlin grandit aussi. Partech lui a apporté 12 millions d'euros en mai.`,
    "equity_investment: target Morlin, investor Partech",
  ],
  // Rivals and former employers that a first sentence sets out with are not whom it is about.
  [
    "Face à Decathlon et à Peugeot, le girondin Korvane tient bon. Il vend dans trente pays. Partech est entré au capital en mai, avec 12 millions d'euros.",
    "equity_investment: target Korvane, investor Partech",
  ],
])("%s", (body, record) => {
  expect(recordsOf(body)).toEqual([record]);
});
