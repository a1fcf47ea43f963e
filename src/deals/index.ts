import {
  type Article,
  type DateMention,
  type DealDraft,
  type Entity,
  indexAt,
  type MoneyMention,
  type OrganisationMention,
  type PersonMention,
  type PublicationDate,
  type Sentence,
} from "../document/index.ts";
import { codesOf } from "../rules/index.ts";
import { extend } from "./across/across.ts";
import { answered, askedIn } from "./across/asked.ts";
import { noteContest } from "./across/contest.ts";
import { settleContested } from "./across/contested.ts";
import { enterPassage, newDiscourse, noteParty } from "./across/discourse.ts";
import { addFormerOwners } from "./across/former-owners.ts";
import { readFundAims } from "./across/fund-aims.ts";
import { addManagers } from "./across/fund-managers.ts";
import { readFundSizes } from "./across/fund-sizes.ts";
import { readGappedGivers } from "./across/gapped-givers.ts";
import { readGapped } from "./across/gapping.ts";
import { readGifts } from "./across/gifts.ts";
import { readLabels } from "./across/labels.ts";
import { listedBeside } from "./across/listed-beside.ts";
import type { KindOf } from "./across/natural-investors.ts";
import { Ordinals } from "./across/ordinals.ts";
import { addParents } from "./across/owners.ts";
import { passagesIn } from "./across/passages.ts";
import { readPassedOver } from "./across/passed-over.ts";
import { dateBeaten, Rulings } from "./across/ruling-days.ts";
import { headingsOf, isOfRounds } from "./across/series.ts";
import { dateByStory } from "./across/story-dates.ts";
import { Tables } from "./across/tables.ts";
import { withoutClashes } from "./consistency.ts";
import { toDraft } from "./draft.ts";
import { readBackedSums, readLeft } from "./left/index.ts";
import { type Reading, readSentence, type Theme, type Trace } from "./read.ts";
import { believedOf, recordsOf } from "./records.ts";
import { Sellers } from "./roles/sellers.ts";
import { endWithin, restate } from "./statuses/restate.ts";
import { settleStatuses } from "./statuses/settle.ts";
import { attribute } from "./statuses/sources.ts";
import { inRole, type Telling } from "./telling.ts";
import { sameSums } from "./terms/same-sums.ts";
import { stretchesOf } from "./terms/stretches.ts";
import { toTerms } from "./terms/terms.ts";

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

/** How many tellings back a sentence may go on telling one: far more than an article has, far fewer than an archive. */
const TOLD = 500;

/** What an answer is, found when it is first asked for. */
function once<T>(find: () => T): () => T {
  let known: { readonly answer: T } | undefined;
  return () => {
    known ??= { answer: find() };
    return known.answer;
  };
}

/** How many sentences back « le même montant » may look for a sum. */
const SAME_SUM = 2;

/** The sum of the operation told last, in a sentence not far before. */
function lastSum(told: readonly Telling[], number: number): MoneyMention | null {
  const last = told.at(-1);
  return last === undefined || last.sentence < number - SAME_SUM ? null : (last.amount?.value ?? null);
}

/** Assembles the deals that an article tells, in the order in which it tells them. */
export function assembleDeals(
  article: Article,
  sentences: readonly Sentence[],
  found: Found,
  options: AssemblyOptions = {},
): DealDraft[] {
  const discourse = newDiscourse(found.entities, found.organisations, article, found.kindOf);
  const { money, dates, organisations: parties } = found;
  const stretches = stretchesOf(article.body, sentences, { money, dates, parties });
  const trace: Trace = (event) =>
    options.trace?.({ ...event, sentence: stretches[event.sentence]!.sentence });
  const theme: Theme = {
    headings: once(() => headingsOf(article.body)),
    ofRounds: once(() => isOfRounds(article.body)),
  };
  const all: Telling[] = [];
  /** The latest of them: those that the text may still go on telling. */
  const told: Telling[] = [];
  let before: Reading | null = null;
  /** What the last sentence told by a sum alone. */
  let left: readonly Telling[] = [];
  const sellers = new Sellers();
  const ordinals = new Ordinals();
  const tables = new Tables();
  const rulings = new Rulings();
  const passages = passagesIn(article, parties, found.entities);
  let passage = passages.length > 1 ? -1 : 0;
  /** How many of those that the text may go on telling there have been, and how many before the passage. */
  let heard = 0;
  let first = 0;
  const codes = codesOf(article.body);
  stretches.forEach((stretch, number) => {
    discourse.opens =
      number === 0 || article.body.slice(stretches[number - 1]!.end, stretch.start).includes("\n");
    if (discourse.opens) discourse.paragraph = number;
    const here = indexAt(passages, stretch.start);
    if (here !== passage) {
      passage = here;
      enterPassage(discourse, passages[here]!.head);
      first = heard;
    }
    const same = sameSums(article.body, stretch, stretch.mentions.money, lastSum(told, number));
    const mentions =
      same.length === 0
        ? stretch.mentions
        : { ...stretch.mentions, money: [...stretch.mentions.money, ...same] };
    const terms = toTerms(article.body, codes, stretch, mentions);
    const reading = readSentence(article.body, number, terms, discourse, theme, trace);
    // What a sentence adds is of an operation told in its own passage.
    const near = first === 0 ? told : told.slice(Math.max(0, told.length - (heard - first)));
    if (options.crossSentence !== false) {
      reading.tellings.push(...readLabels(reading, near));
      extend(reading, near, before);
      reading.tellings.push(...answered(reading, told));
      reading.tellings.push(...listedBeside(reading, told));
      reading.tellings.push(...readGapped(reading, told, before));
      reading.tellings.push(...readFundSizes(reading, near));
      readFundAims(reading, near);
      readGappedGivers(reading);
      reading.tellings.push(...readGifts(reading, near));
      reading.tellings.push(...ordinals.read(reading));
      reading.tellings.push(...readPassedOver(reading, near));
      if (reading.tellings.length === 0)
        reading.tellings.push(...readBackedSums(article.body, reading, before, near));
      rulings.date(reading);
      dateBeaten(reading);
      const row = tables.read(article.body, reading);
      if (row.length > 0) reading.tellings.splice(0, reading.tellings.length, ...row);
    }
    if (options.crossSentence !== false) {
      sellers.complete(reading, before);
      for (const telling of reading.tellings) settleContested(telling, near, article.body);
    }
    discourse.asked = askedIn(reading.scene);
    attribute(reading, near);
    all.push(...reading.tellings);
    // What is told later goes on with what triggers told, but for how it ended.
    if (options.crossSentence !== false) {
      if (reading.tellings.length === 0 && left.length > 0) restate(reading, left, before);
      left = readLeft(article.body, reading, near);
      endWithin(reading.scene, left);
      dateByStory({ ...reading, tellings: [...left] }, before);
      all.push(...left);
    }
    before = reading;
    // What the text goes on with is who won.
    const open = reading.tellings.filter(({ frame }) => !/\/bid-beaten(?:-here)?$/.test(frame.name));
    told.push(...open);
    heard += open.length;
    if (told.length > 2 * TOLD) told.splice(0, told.length - TOLD);
    for (const telling of reading.tellings) {
      const byTopic = inRole(telling, "acquirer").some((id) => id === discourse.topic);
      if (byTopic) for (const id of inRole(telling, "target")) discourse.bought.add(id);
    }
    noteContest(discourse, reading.tellings);
    for (const { entity, role } of reading.tellings.flatMap((telling) => telling.fillers))
      noteParty(discourse, role, entity);
    // « X lui vend Y. Puis il achète Z »: the text goes on with whom a pronoun stood for.
    for (const { entity, by, span } of reading.tellings.flatMap((telling) => telling.fillers))
      if (by === "context" && /^lui$/i.test(article.body.slice(span.start, span.end)))
        discourse.subject = entity;
  });
  const entities = new Map([
    ...found.entities.map((entity) => [entity.id, entity] as const),
    ...discourse.phrases,
  ]);
  const records = believedOf(recordsOf(article.body, all), {
    body: article.body,
    theme,
    trace,
    isPerson: (id) => discourse.kinds.get(id) === "person",
    nameOf: (id) => entities.get(id)?.name ?? "",
  });
  for (const record of records) record.fillers = withoutClashes(record.fillers);
  settleStatuses(records, found.published);
  if (options.crossSentence !== false) {
    addParents(records, entities);
    addFormerOwners(records, article.body);
    addManagers(records, entities);
  }
  return records.map((telling) => toDraft(article, entities, telling));
}
