import {
  type Article,
  type Entity,
  inTitle,
  type OrganisationMention,
  type Passage,
  type PersonMention,
  passagesOf,
} from "../../document/index.ts";

/** The passages of an article, each with the entity that it is about. */
export function passagesIn(
  { body, title }: Pick<Article, "body" | "title">,
  organisations: readonly (OrganisationMention | PersonMention)[],
  entities: readonly Entity[],
): readonly Passage<string>[] {
  const mentioned = (named: boolean) =>
    organisations.flatMap(({ kind, form, entity, start, end }) =>
      kind === "organisation" && (form === "name") === named && typeof entity === "string"
        ? [{ start, end, party: entity }]
        : [],
    );
  const titled = inTitle(
    title,
    entities.filter(({ kind }) => kind === "organisation"),
    ({ aliases }) => aliases,
  );
  return passagesOf(
    body,
    mentioned(true),
    titled.map(({ id }) => id),
    mentioned(false),
  );
}
