import { resolveEntities } from "../../../src/coreference/index.ts";
import { toArticle } from "../../../src/document/index.ts";
import { builtInKnowledge, lookupOf } from "../../../src/knowledge/index.ts";
import { findOrganisations } from "../../../src/mentions/organisations/index.ts";
import { segment } from "../../../src/segmentation/index.ts";
import type { BenchStage } from "../stage.ts";

const prepared = new Map<string, Parameters<typeof resolveEntities>>();

export const stage: BenchStage = {
  name: "coreference",
  atLeast: null,
  prepare: (bodies) => {
    lookupOf(builtInKnowledge);
    for (const body of bodies) {
      const article = toArticle({ id: "bench", body });
      const sentences = segment(body);
      const names = findOrganisations(article, sentences, [], builtInKnowledge);
      prepared.set(body, [article, sentences, names, builtInKnowledge]);
    }
  },
  run: (body) => {
    const given = prepared.get(body);
    return given === undefined ? [] : resolveEntities(...given);
  },
};
