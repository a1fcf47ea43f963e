import { type Article, type Sentence, toArticle } from "../../../src/document/index.ts";
import { findMoney } from "../../../src/mentions/money/index.ts";
import { segment } from "../../../src/segmentation/index.ts";
import type { BenchStage } from "../stage.ts";

const given = new Map<string, { article: Article; sentences: readonly Sentence[] }>();

export const stage: BenchStage = {
  name: "money",
  atLeast: 0.6,
  prepare: (bodies) => {
    for (const body of bodies)
      given.set(body, { article: toArticle({ id: "bench", body }), sentences: segment(body) });
  },
  run: (body) => {
    const { article, sentences } = given.get(body) as { article: Article; sentences: readonly Sentence[] };
    return findMoney(article, sentences);
  },
};
