import { describe, expect, it } from "vitest";
import { toArticle } from "../../../src/document/index.ts";
import { emptyKnowledge, type Knowledge, lookupOf } from "../../../src/knowledge/index.ts";
import { applies, cues } from "../../../src/mentions/organisations/cues/index.ts";
import { exampleGroups } from "../../../src/mentions/organisations/examples.ts";
import { governmentExamples, isGovernment } from "../../../src/mentions/organisations/government.ts";
import { findOrganisations } from "../../../src/mentions/organisations/index.ts";
import { lowerCaseBrands, propose } from "../../../src/mentions/organisations/propose.ts";
import type { Sighting } from "../../../src/mentions/organisations/sighting.ts";
import { isActingState, stateExamples } from "../../../src/mentions/organisations/states.ts";
import { tokenise } from "../../../src/mentions/organisations/tokens.ts";
import { vocabularyOf } from "../../../src/mentions/organisations/vocabulary.ts";
import { readExample } from "../../../src/rules/index.ts";
import { segment } from "../../../src/segmentation/index.ts";

/** Names for the cues that ask the knowledge base: of its own kind, of two words, and an everyday word too. */
const knowledge: Knowledge = {
  organisations: [
    { id: "valbrune", name: "Valbrune", kind: "company" },
    { id: "odilon-valbrune", name: "Odilon Valbrune", kind: "company" },
    { id: "lumiere", name: "Lumière", kind: "company" },
    { id: "7-et-7", name: "7&7", kind: "company" },
  ],
};

function sightings(body: string): Sighting[] {
  const vocabulary = vocabularyOf(lookupOf(knowledge));
  const sentences = tokenise(body, segment(body), vocabulary);
  const brands = lowerCaseBrands(sentences);
  return sentences.flatMap((sentence) => propose(body, sentence, brands));
}

const quoted = (spans: readonly { start: number; text: string }[]) =>
  spans.map(({ start, text }) => `${start} ${text}`);

describe.each(cues.map((cue) => [cue.name, cue] as const))("%s", (_, cue) => {
  it.each(cue.examples)("holds: %s", (example) => {
    const { body, spans } = readExample(example);
    expect(quoted(sightings(body).filter((sighting) => applies(cue, sighting)))).toEqual(quoted(spans));
  });

  it.each(cue.counterExamples)("does not hold: %s", (body) => {
    expect(quoted(sightings(body).filter((sighting) => applies(cue, sighting)))).toEqual([]);
  });

  it("has examples and counter-examples", () => {
    expect(cue.examples.length).toBeGreaterThan(0);
    expect(cue.counterExamples.length * 2).toBeGreaterThanOrEqual(cue.examples.length);
  });
});

it("cues have names of their own", () => {
  expect(new Set(cues.map((cue) => cue.name)).size).toBe(cues.length);
});

it("figures alone are a name only where a sign joins them and the name is known", () => {
  const named = (body: string) => sightings(body).map(({ text }) => text);
  expect(named("Valbrune a racheté 7&7 pour 30 millions d'euros.")).toEqual(["Valbrune", "7&7"]);
  expect(named("Les articles 8&9 et 77 valent pour Valbrune.")).toEqual(["Valbrune"]);
});

it.each(governmentExamples)("capitals and governments: %s", (example) => {
  const { body, spans } = readExample(example);
  expect(quoted(sightings(body).filter(isGovernment))).toEqual(quoted(spans));
});

it.each(stateExamples)("countries and their states: %s", (example) => {
  const { body, spans } = readExample(example);
  expect(quoted(sightings(body).filter(isActingState))).toEqual(quoted(spans));
});

describe.each(exampleGroups.map((group) => [group.construction, group] as const))("%s", (_, group) => {
  const find = (body: string) =>
    findOrganisations(toArticle({ id: "example", body }), segment(body), [], emptyKnowledge).filter(
      (candidate) => candidate.kind === "organisation" && candidate.form === group.find,
    );

  it.each(group.examples)("%s", (example) => {
    const { body, spans } = readExample(example);
    expect(quoted(find(body))).toEqual(quoted(spans));
  });

  it.each(group.counterExamples)("none: %s", (body) => {
    expect(quoted(find(body))).toEqual([]);
  });
});

it.each([
  "Le maillot jaune a été repris par Vandelle dans la montée.",
  "La ville est reprise par Zahrim en mai.",
  "L'avion avait été acheté par Escorral.",
  "La Norvège accorde l'asile à Snowdal.",
  "Le village tombe aux mains de Wagrel.",
  "Bakhrout tombe aux mains des rebelles.",
  "Avdirka passe sous le contrôle de l'armée.",
  "Nadir prend le contrôle de la rencontre.",
  "Djokarel empoche 3 millions de dollars.",
  "La fille du roi se marie avec Lopral.",
  "Fessenlin 2 est à l'arrêt.",
  "Fonds de pension, industriels et coopératives veulent leur part.",
  "Fonds d'infrastructures et pétroliers se pressent à la porte.",
])("sport, war and politics name no organisation: %s", (body) => {
  const article = toArticle({ id: "example", body });
  expect(
    findOrganisations(article, segment(body), [], emptyKnowledge).filter(({ form }) => form === "name"),
  ).toEqual([]);
});

it("a known name goes before a shorter one that has an article", () => {
  const known: Knowledge = {
    organisations: [
      {
        id: "caisse-des-pommes",
        name: "Caisse des pommes et cidres du Morvan",
        aliases: ["La Caisse des pommes"],
        kind: "public",
      },
    ],
  };
  const named = (body: string) =>
    findOrganisations(toArticle({ id: "example", body }), segment(body), [], known).map(({ text }) => text);
  expect(named("La Caisse des pommes et cidres du Morvan recrute.")).toEqual([
    "Caisse des pommes et cidres du Morvan",
  ]);
  expect(named("La Caisse des pommes recrute.")).toEqual(["La Caisse des pommes"]);
});
