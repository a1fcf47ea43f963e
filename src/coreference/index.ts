import type {
  Article,
  Entity,
  NameCandidate,
  OrganisationMention,
  PersonMention,
  Sentence,
} from "../document/index.ts";
import type { Knowledge } from "../knowledge/index.ts";

/** Groups names into entities and says whom each nominal stands for; no link rather than a wrong one. */
export function resolveEntities(
  _article: Article,
  _sentences: readonly Sentence[],
  _candidates: readonly NameCandidate[],
  _knowledge: Knowledge,
): { organisations: (OrganisationMention | PersonMention)[]; entities: Entity[] } {
  return { organisations: [], entities: [] };
}
