import { expect, it } from "vitest";
import { resolveEntities } from "../../src/coreference/index.ts";
import { toArticle } from "../../src/document/index.ts";
import { builtInKnowledge, firmsOf, foldName, lookupOf } from "../../src/knowledge/index.ts";
import { findOrganisations } from "../../src/mentions/organisations/index.ts";
import { segment } from "../../src/segmentation/index.ts";

it("knows whom well-known people lead", () => {
  const lookup = lookupOf(builtInKnowledge);
  for (const person of ["Xavier Niel", "Elon Musk", "Pierre Karl Péladeau"]) {
    const firms = firmsOf(foldName(person));
    expect(firms.length).toBeGreaterThan(0);
    for (const id of firms) expect(lookup.withId(id)?.id).toBe(id);
  }
  expect(firmsOf("odile arvieux")).toEqual([]);
});

it("links « le groupe de … » by its leader", () => {
  const body =
    "Iliad et Bouygues Telecom se disputent un réseau. Le groupe de Xavier Niel en offre 3 milliards d'euros.";
  const article = toArticle({ id: "example", body });
  const sentences = segment(body);
  const names = findOrganisations(article, sentences, [], builtInKnowledge);
  const { organisations } = resolveEntities(article, sentences, names, builtInKnowledge);
  const nominal = organisations.find(({ form }) => form === "nominal");
  expect(nominal?.entity).toBe(organisations[0]?.entity);
});
