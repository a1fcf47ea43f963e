import {
  type Article,
  type Entity,
  type Gender,
  heroGender,
  isSpoken,
  type OrganisationMention,
  type PartyRole,
  type PersonMention,
} from "../../document/index.ts";
import { lendsByTrade } from "../roles/lenders.ts";
import { fold } from "../terms/fold.ts";
import type { Term } from "../terms/terms.ts";
import type { Asked } from "./asked.ts";
import type { Contest } from "./contest.ts";
import { isOfSaleroom } from "./genre.ts";
import { type KindOf, naturalInvestors } from "./natural-investors.ts";
import { isTakenUp, mostSalient, noteStanding, type Standing } from "./salience.ts";
import { aboutWhom } from "./topic.ts";

/** Whom the article has talked of so far: what pronouns and missing subjects stand for. */
export interface Discourse {
  /** The party that the last main clause was about. */
  subject: string | null;
  /** Whether the sentence at hand opens a paragraph. */
  opens: boolean;
  /** The number of the sentence that opened the paragraph at hand. */
  paragraph: number;
  /** The subject with which a paragraph opened, or the sentence at hand before its verb: whom a pronoun behind it means. */
  opener: string | null;
  /** The number of the sentence at hand. */
  sentence: number;
  /** The sentence read last, null before the first. */
  previous: { readonly sentence: number; readonly terms: readonly Term[] } | null;
  /** The one read before it. */
  beforePrevious: Discourse["previous"];
  /** The last firm that was told to be sought or for sale, null before the first. */
  contest: Contest | null;
  /** How each entity stood where it was named last. */
  readonly standings: Map<string, Standing>;
  /** The two that a sentence last named in one breath: « A et B »; what « le premier » and « le second » are told from. */
  pair: readonly [string, string] | null;
  /** The number of the sentence that named them. */
  paired: number;
  /** Whom the question right before the sentence at hand brings up: « X ? Cédé à Y. » */
  asked: Asked | null;
  /** Whom a sentence did nothing but bring up, « X ensuite. », and its number; null before the first. */
  brought: { readonly entity: string; readonly sentence: number } | null;
  /** What a sentence told its owner to put up for sale, and its number; null before the first. */
  offered: { readonly entity: string; readonly owner: string; readonly sentence: number } | null;
  /** Who got the money of the deal that the text told last, and the number of its sentence; null before the first. */
  fed: { readonly entity: string; readonly sentence: number } | null;
  /** Entities in the order of their last mention, the latest last; no more than `RECENT` of them. */
  readonly recent: string[];
  /** Whom the article is about: the organisation that it mentions most; in a roundup, the head of the passage. */
  topic: string | null;
  /** Whom the article names once and never comes back to. */
  readonly passing: ReadonlySet<string>;
  /** The person with whose name the title opens: the one of a portrait or an obituary; null in other articles. */
  readonly hero: string | null;
  /** Whose « nous » is printed: the firm of who is quoted in the sentence, else the organisation that the text names first. */
  readonly speaker: string | null;
  /** In an interview, the firm of who answers. */
  readonly answering: string | null;
  /** The firm of who is quoted in the sentence at hand. */
  speaking: string | null;
  /** Whether people speak for their firms in most of the article: there « ils » may be one firm. */
  readonly spoken: () => boolean;
  /** Whether the article reports from a saleroom: there sales are evenings, and cars and pictures go to who bids most. */
  readonly saleroom: () => boolean;
  /** What « l' » before a verb was last read to stand for, with the sentence and the term of the verb. */
  clitic: { readonly sentence: number; readonly verb: number; readonly id: string } | null;
  /** Targets of the deals told so far. */
  readonly targets: Set<string>;
  /** The same in the order in which they were first told. */
  readonly targetsInOrder: string[];
  /** What the article's own organisation has bought, of which it is the subject more seldom than of itself. */
  readonly bought: Set<string>;
  /** Other parties of the deals told so far. */
  readonly actors: Set<string>;
  /** People whom the text has told to have founded a firm, which is theirs to sell. */
  readonly founders: Set<string>;
  /** Those of them who gave money. */
  readonly givers: Set<string>;
  readonly kinds: ReadonlyMap<string, Entity["kind"]>;
  /** Those who invest by trade, by their name or by what the text or the knowledge base calls them. */
  readonly investors: ReadonlySet<string>;
  /** The fullest name of each entity. */
  readonly names: ReadonlyMap<string, string>;
  /** The genders of the nouns that the text has put to each entity: « le groupe X », « la société X ». */
  readonly genders: Map<string, Set<Gender>>;
  /** What premises and papers the text has called an entity: « l'hôtel X », « le journal X »; folded. Up to date once `recent` was read. */
  readonly premises: Map<string, Set<string>>;
  /** Whose a firm is, as the text has told. */
  readonly owners: Map<string, readonly string[]>;
  /** The firms of those whom the text has told to lead one. */
  readonly leads: Map<string, string>;
  /** The firms told by nothing but who leads them, by his folded surname: « le groupe de Paul Tardieu ». */
  readonly houses: Map<string, string>;
  /** The firm whose days the list at hand tells: « X en quatre dates ». */
  chronicle: string | null;
  /** What was told to change hands by a phrase instead of a name, by id. */
  readonly phrases: Map<string, Entity>;
  /** Puts off what a sentence adds until `subject` or `recent` is asked for: most sentences tell no deal, and nobody asks. */
  readonly later: (noting: () => void) => void;
}

/** How many sentences may wait: each keeps its terms. */
const WAITING = 100;

export function newDiscourse(
  entities: readonly Entity[],
  mentions: readonly (OrganisationMention | PersonMention)[],
  { body, title }: Pick<Article, "body" | "title">,
  kindOf?: KindOf,
): Discourse {
  let spoken: boolean | null = null;
  let saleroom: boolean | null = null;
  const { topic, hero, speaker, answering, passing } = aboutWhom(entities, mentions, { body, title });
  let subject: string | null = null;
  let pair: Discourse["pair"] = null;
  let paired = 0;
  let brought: Discourse["brought"] = null;
  const recent: string[] = [];
  const standings = new Map<string, Standing>();
  let waiting: (() => void)[] = [];
  const settle = (): void => {
    if (waiting.length === 0) return;
    const due = waiting;
    waiting = [];
    for (const noting of due) noting();
  };
  return {
    get subject() {
      settle();
      return subject;
    },
    set subject(id) {
      settle();
      subject = id;
    },
    get recent() {
      settle();
      return recent;
    },
    get standings() {
      settle();
      return standings;
    },
    get pair() {
      settle();
      return pair;
    },
    set pair(two) {
      pair = two;
    },
    get paired() {
      settle();
      return paired;
    },
    set paired(sentence) {
      paired = sentence;
    },
    get brought() {
      settle();
      return brought;
    },
    set brought(one) {
      brought = one;
    },
    later: (noting) => {
      if (waiting.length === WAITING) settle();
      waiting.push(noting);
    },
    opens: true,
    paragraph: 0,
    sentence: 0,
    previous: null,
    beforePrevious: null,
    contest: null,
    offered: null,
    fed: null,
    opener: null,
    asked: null,
    clitic: null,
    hero,
    answering,
    speaking: null,
    get speaker() {
      return this.speaking ?? speaker;
    },
    topic,
    passing,
    spoken: () => {
      spoken ??= answering !== null || isSpoken(body);
      return spoken;
    },
    saleroom: () => {
      saleroom ??= isOfSaleroom(`${title ?? ""}\n${body}`);
      return saleroom;
    },
    targets: new Set(),
    targetsInOrder: [],
    bought: new Set(),
    actors: new Set(),
    founders: new Set(),
    givers: new Set(),
    kinds: new Map(entities.map(({ id, kind }) => [id, kind])),
    investors: naturalInvestors(entities, mentions, body, kindOf),
    names: new Map(entities.map(({ id, name }) => [id, name])),
    phrases: new Map(),
    genders: new Map(hero === null ? [] : [[hero, new Set([heroGender(body)])]]),
    premises: new Map(),
    owners: new Map(),
    leads: new Map(),
    houses: new Map(),
    chronicle: null,
  };
}

const MASCULINE = /^(?:le|un|du|au|ce|cet)$/;
const FEMININE = /^(?:la|une|cette)$/;

/** Notes the gender that the article before a party's noun tells: « le groupe américain X », « la start-up ». */
export function noteGender({ genders }: Discourse, terms: readonly Term[], index: number): void {
  const term = terms[index]!;
  let word = term.party?.form === "nominal" ? (/^\S+/.exec(term.normal)?.[0] ?? "") : "";
  for (let back = index - 1; word === "" && back >= 0 && back > index - 5; back -= 1) {
    const before = terms[back]!;
    if (before.tags.has("Det") || before.tags.has("Contracted")) {
      // « le X » is a name with its article.
      if (back === index - 1) return;
      word = before.normal;
    } else if (!/^\p{Ll}/u.test(before.text) || before.tags.has("Prep") || before.tags.has("Verb")) return;
  }
  const gender = MASCULINE.test(word) ? "masculine" : FEMININE.test(word) ? "feminine" : null;
  if (gender === null) return;
  for (const id of entitiesOf(term)) genders.set(id, (genders.get(id) ?? new Set<Gender>()).add(gender));
}

/** Enters a passage of a roundup: what it leaves unsaid is of its head, not of whom the text has talked of before. */
export function enterPassage(discourse: Discourse, head: string | null): void {
  discourse.topic = head;
  discourse.subject = head;
  discourse.recent.length = 0;
}

/** The entities that a term refers to. */
export function entitiesOf(term: Term | undefined): string[] {
  const entity = term?.party?.entity ?? null;
  if (entity === null) return [];
  return typeof entity === "string" ? [entity] : [...entity];
}

/** The entity of what a phrase tells: the same words stand for the same. */
export function entityOfPhrase({ phrases }: Discourse, phrase: string): string {
  const id = `phrase:${fold(phrase)}`;
  if (!phrases.has(id))
    phrases.set(id, { id, kind: "organisation", name: phrase, aliases: [phrase], knowledgeId: null });
  return id;
}

/** How many entities are remembered as talked of: pronouns stand for one of the last few. */
const RECENT = 100;

/** Notes the parties of a term as just talked of. */
export function note({ recent }: Discourse, term: Term): void {
  for (const id of entitiesOf(term)) remember(recent, id);
}

/** Notes what a telling that was kept calls by a phrase as just talked of, as `note` does with a party that has a name. */
export function notePhrases({ phrases, recent }: Discourse, ids: readonly string[]): void {
  for (const id of ids) if (phrases.has(id)) remember(recent, id);
}

/** Notes the firm of who answers as whom a sentence is about: a question, « nous » and « vous » name it. */
export function noteAnswering(discourse: Discourse, asks: boolean): void {
  const { answering, recent, standings, sentence } = discourse;
  if (answering === null) return;
  remember(recent, answering);
  noteStanding(standings, answering, { sentence, as: "subject" });
  if (asks) discourse.subject = answering;
}

/** Puts an entity last, in one place only. */
function remember(recent: string[], id: string): void {
  const known = recent.lastIndexOf(id);
  if (known >= 0) recent.splice(known, 1);
  else if (recent.length >= RECENT) recent.shift();
  recent.push(id);
}

/** Roles of who gives money to another. */
const GIVING = new Set<PartyRole>(["investor", "lender", "grantor"]);

/** Notes an entity as a party of a deal told. */
export function noteParty(discourse: Discourse, role: PartyRole, id: string): void {
  const { targets, targetsInOrder, actors, givers } = discourse;
  if (GIVING.has(role)) givers.add(id);
  if (role !== "target") actors.add(id);
  else if (!targets.has(id)) {
    targets.add(id);
    targetsInOrder.push(id);
  }
}

/** Whom a pronoun stands for: the speaker's firm for « nous », the last subject, else the last organisation talked of. */
export function resolvePronoun(
  discourse: Discourse,
  word: string,
  except: readonly string[] = [],
  role?: PartyRole,
): string | null {
  // « si vous empruntez 200 000 euros »: the reader, where nobody is interviewed.
  if (word === "vous" && !discourse.spoken()) return null;
  if (/^(?:nous|je|j'|on|notre|nos|vous|votre|vos|m'|me)$/.test(word)) return discourse.speaker;
  const of = /^(?:le premier|la premiere)$/.test(word)
    ? 0
    : /^(?:le second|la seconde)$/.test(word)
      ? 1
      : null;
  // « X a prêté 3 M€ à Y, et Z lui en accorde 2 », « Z vient d'en prendre 15 % », « Z y met 2 M€ »: to whom X did, and of that one.
  const fed =
    /^(?:lui|en|y)$/.test(word) && role === "target" && !except.includes(discourse.fed?.entity ?? "")
      ? discourse.fed
      : null;
  if (fed?.sentence === discourse.sentence) return fed.entity;
  const paired = of === null ? undefined : discourse.pair?.[of];
  if (paired !== undefined && !except.includes(paired)) return paired;
  if (/^(?:ce dernier|cette derniere|celui-ci|celle-ci|le second|la seconde)$/.test(word)) {
    const before = discourse.recent.filter((id) => !except.includes(id));
    // « racheté par X, propriétaire de Y et Z. Celui-ci … »: X.
    return before.findLast((id) => isTakenUp(discourse, word, id)) ?? before.at(-1) ?? null;
  }
  // « Le groupe X nous a approchés. Ils ont pris 30 % »: in a conversation one firm is many people.
  if (word === "ils" && discourse.subject !== null && discourse.subject !== discourse.speaker)
    if (!except.includes(discourse.subject) && discourse.spoken()) return discourse.subject;
  // Plural pronouns stand for several, of whom the text keeps no list here.
  if (/^(?:ils|elles|eux|ces derniers|ces dernieres|leur|ceux-ci|(?:tous|toutes) deux)$/.test(word))
    return null;
  const brought = broughtUp(discourse, except);
  if (brought !== null && role === "target") return brought;
  const salient = mostSalient(discourse, { word, except, role });
  // « X a prêté 3 M€ à Y. Z lui en accorde 2 »: who gives money is no subject of the text.
  const gave =
    salient !== null &&
    discourse.givers.has(salient) &&
    (salient !== discourse.topic || givesByTrade(discourse, salient));
  // « Z vient d'en prendre 15 % »: of whom the sentence before told, unless the text is about somebody else.
  const passed = /^(?:en|y)$/.test(word) && salient !== discourse.subject;
  return (gave || passed) && fed !== null && fed.sentence === discourse.sentence - 1 ? fed.entity : salient;
}

/** Whom the sentence before did nothing but bring up: « X ensuite. Y l'a repris »; null where it did more. */
export function broughtUp({ brought, sentence }: Discourse, except: readonly string[]): string | null {
  return brought?.sentence === sentence - 1 && !except.includes(brought.entity) ? brought.entity : null;
}

/** « Y avait mis X en vente. Z l'a repris »: what the sentence before told Y to put up for sale, where « l' » would be Y. */
export function offeredBy({ offered, sentence }: Discourse, owner: string | null): string | null {
  return offered !== null && offered.owner === owner && offered.sentence === sentence - 1
    ? offered.entity
    : null;
}

/** What was told last to have changed hands, where the text still talks of it. */
export function lastTraded(
  { targetsInOrder, recent, subject }: Discourse,
  except: readonly string[],
): string | null {
  const last = targetsInOrder.findLast((id) => !except.includes(id));
  return last !== undefined && last !== subject && recent.slice(-4).includes(last) ? last : null;
}

/** Whether an entity is one who lends or invests by trade, and seldom gets money. */
function givesByTrade({ investors, names }: Discourse, id: string): boolean {
  return investors.has(id) || lendsByTrade(names.get(id) ?? "");
}
