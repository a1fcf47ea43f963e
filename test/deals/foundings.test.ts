import { expect, it } from "vitest";
import { extract } from "../../src/index.ts";
import { inShort } from "./example.ts";

// A common company that is planned, and what becomes of it.
it.each([
  "Le projet de coentreprise dans l'acier de [- Vexa] et de [- Morlin] a été interdit.",
  "C'est le projet de coentreprise de [- Vexa] et de [- Morlin] qui a été bloqué.",
])("%s", (text) => {
  expect(inShort(text)).toEqual(["joint_venture : partner Vexa, partner Morlin"]);
});

it("a common company that goes on", () => {
  expect(inShort("La coentreprise de [- Vexa] et [- Morlin] emploie 300 personnes.")).toEqual([]);
});

it("units that their owners merge", () => {
  const body = "Le régulateur a interdit la fusion des activités portuaires de Vexa et de Morlin.";
  const [deal] = extract({ id: "units", body, language: "fra" }).deals;
  expect(deal?.parties.map(({ name }) => name)).toEqual(["Vexa", "Morlin"]);
});

it("three that merge", () => {
  expect(inShort("La fusion de [- Vexa], [- Morlin] et [- Orvin] est actée.")).toEqual([
    "merger : merger_party Vexa, merger_party Morlin, merger_party Orvin",
  ]);
});
