import { resolveEntities } from "../../../src/coreference/index.ts";
import { assembleDeals, type Found } from "../../../src/deals/index.ts";
import { type Article, type Sentence, toArticle } from "../../../src/document/index.ts";
import { builtInKnowledge } from "../../../src/knowledge/index.ts";
import { findDates } from "../../../src/mentions/dates/index.ts";
import { findMoney } from "../../../src/mentions/money/index.ts";
import { findOrganisations } from "../../../src/mentions/organisations/index.ts";
import { segment } from "../../../src/segmentation/index.ts";
import type { BenchStage } from "../stage.ts";

const prepared = new Map<string, [Article, readonly Sentence[], Found]>();

export const stage: BenchStage = {
  name: "deals",
  atLeast: null,
  prepare: (bodies) => {
    for (const body of bodies) {
      const article = toArticle({ id: "bench", body });
      const sentences = segment(body);
      const money = findMoney(article, sentences);
      const { published, dates } = findDates(article, sentences);
      const names = findOrganisations(article, sentences, [...money, ...dates], builtInKnowledge);
      const { organisations, entities } = resolveEntities(article, sentences, names, builtInKnowledge);
      prepared.set(body, [article, sentences, { money, dates, organisations, entities, published }]);
    }
  },
  run: (body) => {
    const given = prepared.get(body);
    return given === undefined ? [] : assembleDeals(...given);
  },
};
