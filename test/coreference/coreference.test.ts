import { describe, expect, it } from "vitest";
import { appositionExamples } from "../../src/coreference/apposition-examples.ts";
import { coreferenceExamples } from "../../src/coreference/examples.ts";
import { groupingExamples } from "../../src/coreference/grouping-examples.ts";
import { resolveEntities } from "../../src/coreference/index.ts";
import { peopleExamples } from "../../src/coreference/people-examples.ts";
import { toArticle } from "../../src/document/index.ts";
import { emptyKnowledge, type Knowledge } from "../../src/knowledge/index.ts";
import { findOrganisations } from "../../src/mentions/organisations/index.ts";
import { segment } from "../../src/segmentation/index.ts";

function resolve(body: string, knowledge: Knowledge = emptyKnowledge) {
  const article = toArticle({ id: "example", body });
  const sentences = segment(body);
  return resolveEntities(article, sentences, findOrganisations(article, sentences, [], knowledge), knowledge);
}

describe("nominals", () => {
  const examples = [...coreferenceExamples, ...appositionExamples, ...peopleExamples];
  it.each(examples.map((example) => [example.construction, example] as const))("%s", (_, example) => {
    const { organisations, entities } = resolve(example.text);
    const nameOf = (id: string) => entities.find((entity) => entity.id === id)?.name;
    for (const [text, meant] of Object.entries(example.links)) {
      const mention = organisations.find((one) => one.form === "nominal" && one.text === text);
      const found = mention?.entity ?? null;
      const names = found === null ? null : typeof found === "string" ? nameOf(found) : found.map(nameOf);
      expect([text, names]).toEqual([text, meant]);
    }
  });
});

describe("names", () => {
  it.each(groupingExamples.map((example) => [example.text, example] as const))("%s", (_, example) => {
    const { entities } = resolve(example.text);
    expect(entities.map((entity) => entity.aliases)).toEqual(example.entities);
  });
});

it("takes an acronym of two firms for the one that the text names in full", () => {
  const knowledge: Knowledge = {
    organisations: [
      { id: "valbrune", name: "Aéroports de Valbrune", aliases: ["ADV"], kind: "company", country: "FR" },
      { id: "nordelis", name: "Automates de Vesoul", aliases: ["ADV"], kind: "company", country: "FR" },
    ],
  };
  const namesIn = (text: string) => resolve(text, knowledge).entities.map(({ aliases }) => aliases);
  expect(namesIn("Le groupe Aéroports de Valbrune recrute. Le groupe ADV se tait.")).toEqual([
    ["Aéroports de Valbrune", "ADV"],
  ]);
  expect(
    namesIn(
      "Le groupe Aéroports de Valbrune et le groupe Automates de Vesoul recrutent. Le groupe ADV se tait.",
    ),
  ).toHaveLength(3);
});

it("links by what the knowledge base alone knows: seat and nickname", () => {
  const knowledge: Knowledge = {
    organisations: [
      {
        id: "valbrune",
        name: "Valbrune",
        kind: "company",
        country: "FR",
        seat: "Tarbes",
        nicknames: ["marque à la truite"],
      },
      { id: "nordelis", name: "Nordelis", kind: "company", country: "FR", seat: "Metz" },
    ],
  };
  const text = "Valbrune rachète Nordelis. La firme de Tarbes paie comptant. La marque à la truite se tait.";
  const { organisations, entities } = resolve(text, knowledge);
  expect(entities.map((entity) => entity.knowledgeId)).toEqual(["valbrune", "nordelis"]);
  const linked = organisations.filter((one) => one.form === "nominal").map((one) => [one.text, one.entity]);
  expect(linked).toEqual([
    ["La firme de Tarbes", entities[0]?.id],
    ["La marque à la truite", entities[0]?.id],
  ]);
});

it("changes nothing that it is given", () => {
  const body = "La start-up Zubrowik lève 3 millions. La jeune pousse recrute.";
  const article = Object.freeze(toArticle({ id: "example", body }));
  const sentences = Object.freeze(segment(body).map(Object.freeze));
  const candidates = findOrganisations(article, sentences as never, [], emptyKnowledge).map((one) =>
    Object.freeze(one),
  );
  expect(() =>
    resolveEntities(article, sentences as never, Object.freeze(candidates), emptyKnowledge),
  ).not.toThrow();
});
