import type {
  Article,
  DateMention,
  DealDraft,
  Entity,
  MoneyMention,
  OrganisationMention,
  PersonMention,
  PublicationDate,
  Sentence,
} from "../document/index.ts";
import { newDiscourse } from "./across/discourse.ts";
import { addFormerOwners } from "./across/former-owners.ts";
import { addManagers } from "./across/fund-managers.ts";
import type { KindOf } from "./across/natural-investors.ts";
import { addParents } from "./across/owners.ts";
import { passagesIn } from "./across/passages.ts";
import { headingsOf, isOfRounds } from "./across/series.ts";
import { withoutClashes } from "./consistency.ts";
import { toDraft } from "./draft.ts";
import type { Trace } from "./read.ts";
import { believedOf, recordsOf } from "./records.ts";
import { settleStatuses } from "./statuses/settle.ts";
import { readStory, type Setting } from "./story.ts";
import type { Telling } from "./telling.ts";
import { stretchesOf } from "./terms/stretches.ts";

export type { Trace } from "./read.ts";

/** What the stages before have found in the article. */
export interface Found {
  readonly money: readonly MoneyMention[];
  readonly dates: readonly DateMention[];
  readonly organisations: readonly (OrganisationMention | PersonMention)[];
  readonly entities: readonly Entity[];
  readonly published: PublicationDate;
  readonly kindOf?: KindOf;
}

/** How deals are assembled. */
export interface AssemblyOptions {
  /** Whether sentences add to operations told in others. Default: true. */
  readonly crossSentence?: boolean;
  /** Is told of every possible telling that is dropped, and why. */
  readonly trace?: Trace;
}

/** What an answer is, found when it is first asked for. */
function once<T>(find: () => T): () => T {
  let known: { readonly answer: T } | undefined;
  return () => {
    known ??= { answer: find() };
    return known.answer;
  };
}

/** Assembles the deals that an article tells, in the order in which it tells them. */
export function assembleDeals(
  article: Article,
  sentences: readonly Sentence[],
  found: Found,
  options: AssemblyOptions = {},
): DealDraft[] {
  const { money, dates, organisations: parties, entities } = found;
  const stretches = stretchesOf(article.body, sentences, { money, dates, parties });
  const setting: Setting = {
    body: article.body,
    passages: passagesIn(article, parties, entities),
    discourse: newDiscourse(entities, parties, article, found.kindOf),
    theme: {
      headings: once(() => headingsOf(article.body)),
      ofRounds: once(() => isOfRounds(article.body)),
    },
    crossSentence: options.crossSentence !== false,
    trace: (event) => options.trace?.({ ...event, sentence: stretches[event.sentence]!.sentence }),
  };
  const told = readStory(stretches, setting);
  const named = new Map([
    ...entities.map((entity) => [entity.id, entity] as const),
    ...setting.discourse.phrases,
  ]);
  const records = settledRecords(told, setting, named, found.published);
  return records.map((telling) => toDraft(article, named, telling));
}

/** The records of what was told that are credible, without contradictions, with those who stand behind their parties. */
function settledRecords(
  told: readonly Telling[],
  { body, discourse, theme, crossSentence, trace }: Setting,
  named: ReadonlyMap<string, Entity>,
  published: PublicationDate,
): Telling[] {
  const records = believedOf(recordsOf(body, told), {
    body,
    theme,
    trace,
    isPerson: (id) => discourse.kinds.get(id) === "person",
    nameOf: (id) => named.get(id)?.name ?? "",
  });
  for (const record of records) record.fillers = withoutClashes(record.fillers);
  settleStatuses(records, published);
  if (crossSentence) {
    addParents(records, named);
    addFormerOwners(records, body);
    addManagers(records, named);
  }
  return records;
}
