import {
  type Article,
  type Entity,
  inTitle,
  interviewed,
  isInterview,
  leadingName,
  type OrganisationMention,
  openingPerson,
  type PersonMention,
} from "../../document/index.ts";
import { isCourt } from "../refusals/courts.ts";

/** Press agencies: whom a report names again and again, and is not about. */
const WIRE =
  /^(?:AFP|Agence France-Presse|Reuters|Bloomberg|Associated Press|AP|Dow Jones|Belga|ATS|Keystone-ATS|La Presse canadienne)$/;

/** Words before the name of who prints what was said: « Interrogé par X », « confie à X », « au micro de X ». */
const HEARD_BY =
  /(?:(?:[Ii]nterrogée?s?|[Cc]itée?s?|[Rr]évélée?s?|[Rr]apportée?s?) par|[Ss]elon|[Dd]['’]après|micro de|colonnes (?:de|du|des)|(?:[Ee]ntretien|[Ii]nterview)(?: accordée?)? (?:à|au|aux|avec)|(?:confi|expliqu|déclar)\p{L}{1,4} (?:à|au|aux))(?: |)(?:le |la |les |l['’]|des |du )?$/u;

/** Whom an article is about, as far as all its mentions tell. */
interface About {
  /** The organisation that it mentions most, null where two are mentioned as often. */
  readonly topic: string | null;
  /** The person with whose name the title opens. */
  readonly hero: string | null;
  /** The organisation that it names first: whose « nous » an interview prints. */
  readonly speaker: string | null;
  /** The firm of who answers, where the article is an interview that tells whose head that is. */
  readonly answering: string | null;
  /** Whom the article names once and never comes back to. */
  readonly passing: ReadonlySet<string>;
}

/** How many more mentions who is named first, or in the title, is worth. */
const PROMINENT = 2;

/** Finds whom an article is about; who prints it, a wire or a court is none of them. */
export function aboutWhom(
  entities: readonly Entity[],
  mentions: readonly (OrganisationMention | PersonMention)[],
  { body, title }: Pick<Article, "body" | "title">,
): About {
  const firms = new Set(
    entities.flatMap(({ id, kind, name }) => (kind === "organisation" && !WIRE.test(name) ? [id] : [])),
  );
  const courts = new Set(entities.flatMap(({ id, name }) => (isCourt(name) ? [id] : [])));
  const counts = new Map<string, number>();
  const count = (id: string, more: number): void => {
    counts.set(id, (counts.get(id) ?? 0) + more);
  };
  for (const { entity } of mentions) if (typeof entity === "string") count(entity, 1);
  // The first organisation named is whom a report is about more often than one named as many times later.
  const own = mentions.flatMap(({ entity, start, end }) =>
    typeof entity === "string" &&
    firms.has(entity) &&
    !courts.has(entity) &&
    !HEARD_BY.test(body.slice(Math.max(0, start - 40), start))
      ? [{ start, end, party: entity }]
      : [],
  );
  const first = leadingName(body, own)?.party;
  if (first !== undefined) count(first, PROMINENT);
  const [titled] = inTitle(
    title,
    entities.filter(({ id }) => firms.has(id)),
    ({ aliases }) => aliases,
  );
  if (titled !== undefined) count(titled.id, PROMINENT);
  const answering = isInterview(body) ? firmAnswering(firms, mentions, body, titled?.id) : null;
  const topic = answering ?? mostNamed(counts, (id) => firms.has(id));
  return {
    topic,
    answering,
    hero: openingPerson(title, entities, ({ aliases }) => aliases)?.id ?? null,
    speaker: answering ?? first ?? topic,
    passing: namedOnce(mentions),
  };
}

function namedOnce(mentions: readonly (OrganisationMention | PersonMention)[]): ReadonlySet<string> {
  const [once, again] = [new Set<string>(), new Set<string>()];
  for (const id of mentions.flatMap(({ entity }) => entity ?? [])) (once.has(id) ? again : once).add(id);
  return new Set([...once].filter((id) => !again.has(id)));
}

/** The firm of who answers in an interview, as its introduction tells. */
function firmAnswering(
  firms: ReadonlySet<string>,
  mentions: readonly (OrganisationMention | PersonMention)[],
  body: string,
  titled: string | undefined,
): string | null {
  const names = mentions.flatMap(({ form, entity, start, end }) =>
    form === "name" && typeof entity === "string" && firms.has(entity) ? [{ start, end, party: entity }] : [],
  );
  return interviewed(body, names, titled === undefined ? [] : [titled]);
}

/** Who is named more often than any other; null where two are named as often: the article is about neither alone. */
function mostNamed(counts: ReadonlyMap<string, number>, fits: (id: string) => boolean): string | null {
  let most: string | null = null;
  let tied = false;
  for (const [id, count] of counts) {
    if (!fits(id)) continue;
    const before = most === null ? 0 : counts.get(most)!;
    tied = count === before || (tied && count < before);
    if (count > before) most = id;
  }
  return tied ? null : most;
}
