import { toArticle } from "../../../src/document/index.ts";
import { builtInKnowledge, lookupOf } from "../../../src/knowledge/index.ts";
import { findOrganisations } from "../../../src/mentions/organisations/index.ts";
import { segment } from "../../../src/segmentation/index.ts";
import type { BenchStage } from "../stage.ts";

const prepared = new Map<string, Parameters<typeof findOrganisations>>();

export const stage: BenchStage = {
  name: "names",
  atLeast: 0.2,
  prepare: (bodies) => {
    lookupOf(builtInKnowledge);
    for (const body of bodies) {
      const article = toArticle({ id: "bench", body });
      prepared.set(body, [article, segment(body), [], builtInKnowledge]);
    }
  },
  run: (body) => {
    const given = prepared.get(body);
    return given === undefined ? [] : findOrganisations(...given);
  },
};
