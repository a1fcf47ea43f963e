import {
  type Article,
  bySpan,
  type Entity,
  indexAt,
  type NameCandidate,
  type OrganisationMention,
  overlaps,
  type PersonMention,
  provisionalId,
  type Sentence,
} from "../document/index.ts";
import { type Knowledge, lookupOf } from "../knowledge/index.ts";
import { isFormerName } from "./former-names.ts";
import { type Group, groupNames } from "./group.ts";
import { findHero } from "./hero.ts";
import { findPeople } from "./people.ts";
import { type Resolved, resolveNominals } from "./resolve.ts";

/** Groups names into entities and says whom each nominal stands for; no link rather than a wrong one. */
export function resolveEntities(
  article: Article,
  sentences: readonly Sentence[],
  candidates: readonly NameCandidate[],
  knowledge: Knowledge,
): { organisations: (OrganisationMention | PersonMention)[]; entities: Entity[] } {
  const groups = groupNames(article.body, candidates);
  const heroes = findHero(article, groups);
  const people = [
    ...heroes,
    ...findPeople(article.body, sentences, candidates, groups).filter(({ nominal }) =>
      heroes.every((hero) => !overlaps(hero.nominal, nominal)),
    ),
  ];
  const phrases = people.map(({ nominal }) => nominal).sort(bySpan);
  const others = candidates.filter((one) => {
    const phrase = phrases[indexAt(phrases, one.end)];
    return one.form === "name" || phrase === undefined || !overlaps(phrase, one);
  });
  const inOrder = [...others, ...phrases].sort(bySpan);
  const resolved = resolveNominals(article, sentences, inOrder, groups, lookupOf(knowledge));
  const names = groups.flatMap((group) => group.names.map((name) => toMention(name, group.id)));
  const nominals = resolved.map(({ nominal, groups: meant, rule }) => {
    const ids = meant.map((group) => group.id);
    return toMention({ ...nominal, rule }, ids.length === 1 ? (ids[0] ?? null) : ids);
  });
  const persons = people.map(({ nominal, groups: meant }) =>
    toMention(nominal, meant.length === 1 ? meant[0]!.id : meant.map(({ id }) => id)),
  );
  return {
    organisations: [...names, ...persons, ...nominals].sort(bySpan),
    entities: [...groups, ...unitsOf(resolved, groups)].map((group) => toEntity(article.body, group)),
  };
}

/** The groups that nominals alone make up. */
function unitsOf(resolved: readonly Resolved[], groups: readonly Group[]): Group[] {
  const known = new Set(groups);
  return [...new Set(resolved.flatMap((one) => one.groups))].filter((group) => !known.has(group));
}

function toMention(
  candidate: NameCandidate,
  entity: string | string[] | null,
): OrganisationMention | PersonMention {
  const { kind, form, start, end, text, rule } = candidate;
  return { id: provisionalId(kind, start), kind, start, end, text, rule, form, entity };
}

function toEntity(body: string, group: Group): Entity {
  const aliases = [...new Set(group.names.map((name) => name.text))];
  // What it was once called is not its name, however long.
  const past = new Set(group.names.filter((name) => isFormerName(body, name)).map((name) => name.text));
  const present = aliases.filter((alias) => !past.has(alias));
  const names = present.length > 0 ? present : aliases;
  const name = names.reduce(
    (longest, alias) => (alias.length > longest.length ? alias : longest),
    names[0] ?? "",
  );
  const phrase = group.names[0]?.form === "nominal";
  return {
    id: group.id,
    kind: group.kind,
    name: phrase ? name.replace(DETERMINER, "") : name,
    aliases,
    knowledgeId: group.knowledgeId,
  };
}

/** A phrase that names a party goes without its determiner. */
const DETERMINER = /^(?:(?:le|la|les|ce|cet|cette|ces|son|sa|ses|leur|leurs) |l['’])/i;
