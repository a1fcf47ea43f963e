import type { DealKind, PartyRole } from "../../document/index.ts";
import { isCourt } from "../refusals/courts.ts";
import type { Discourse } from "./discourse.ts";

/** How an entity stood in the sentence that named it last; of several places in one, the first of these. */
export type Function = "subject" | "object" | "oblique" | "owner" | "aside" | "apart";

/** Where and how an entity was named last. */
export interface Standing {
  readonly sentence: number;
  readonly as: Function;
  /** The number of the sentence that named it first, where that was another. */
  readonly first?: number;
}

/** From whom a sentence is most about to whom it is least about. */
const FUNCTIONS: readonly Function[] = ["subject", "object", "oblique", "owner", "aside", "apart"];

/** Notes how an entity stands in a sentence: its best place there counts. */
export function noteStanding(standings: Map<string, Standing>, id: string, standing: Standing): void {
  const before = standings.get(id);
  const better =
    before === undefined ||
    before.sentence !== standing.sentence ||
    FUNCTIONS.indexOf(standing.as) < FUNCTIONS.indexOf(before.as);
  if (better)
    standings.set(id, before === undefined ? standing : { ...standing, first: firstNamedIn(before) });
}

/** The number of the sentence in which the text named an entity first. */
export function firstNamedIn({ first, sentence }: Standing): number {
  return first ?? sentence;
}

/** What speaks for and against an entity as the one that a reference stands for: whole numbers that add up. */
export interface Weights {
  /** It is the subject that the text had last. */
  readonly subject: number;
  /** The paragraph, or the sentence at hand before its verb, opens with it. */
  readonly opener: number;
  /** The article, or the passage of a roundup, is about it. */
  readonly topic: number;
  /** By the number of sentences since it was named: 0, 1, 2 and more. */
  readonly distance: readonly [number, number, number, number];
  /** Where it stood there. */
  readonly as: Readonly<Record<Function, number>>;
  /** A noun of the pronoun's gender was put to it, or only nouns of the other. */
  readonly agrees: number;
  readonly disagrees: number;
  /** A deal told before was about it, or it took part in one. */
  readonly target: number;
  readonly actor: number;
  /** It was the object of the deal told last. */
  readonly traded: number;
  /** Who only gave money in deals told before is seldom who gets it next. */
  readonly giver: number;
  /** What the article's own firm bought is seldom who buys or sells next. */
  readonly bought: number;
  /** Neither whom the text is about nor the object of a deal told before. */
  readonly stranger: number;
  /** The article names it once, in a sentence before, and is about another. */
  readonly passing: number;
  readonly person: number;
  /** It is the person of whom a portrait tells, for what people do for themselves. */
  readonly hero: number;
  /** It invests by trade, and seldom gets money but for a fund of its own. */
  readonly fund: number;
}

/** For pronouns: they take up whom the last sentences were about. */
export const pronounWeights: Weights = {
  subject: 6,
  opener: 3,
  topic: 4,
  distance: [3, 3, 1, 0],
  as: { subject: 3, object: 2, oblique: 0, owner: -1, aside: -2, apart: -4 },
  agrees: 2,
  disagrees: -15,
  target: 2,
  traded: -2,
  actor: 1,
  giver: -5,
  bought: -3,
  stranger: 0,
  passing: -5,
  person: -9,
  hero: 9,
  fund: -4,
};

/** For parties that the text leaves out: it does so where all of a passage is about them. */
export const unsaidWeights: Weights = {
  subject: 3,
  opener: 1,
  topic: 5,
  distance: [3, 2, 1, 0],
  as: { subject: 1, object: 1, oblique: 0, owner: 0, aside: -1, apart: -4 },
  agrees: 0,
  disagrees: 0,
  target: 4,
  traded: 4,
  actor: 0,
  giver: -7,
  bought: -4,
  stranger: -8,
  passing: 0,
  person: -20,
  hero: -20,
  fund: -6,
};

/** Whom a reference may stand for. */
export interface Wanted {
  /** The pronoun, folded; empty for a party that the text leaves out. */
  readonly word: string;
  readonly except: readonly string[];
  /** The part that it has in what is told. */
  readonly role?: PartyRole | undefined;
  /** What is told, where that has a say in who may be its target. */
  readonly kind?: DealKind | undefined;
  /** Whether it is hardly what the article's own firm bought. */
  readonly withoutBought?: boolean;
}

/** What nothing outweighs: nobody buys a person or a court. */
const NEVER = -100;
/** How far back an entity may have been named, counted in entities. */
const REACH = 12;

/** Whom a text is most about among those that a reference may stand for; null where there is none. */
export function mostSalient(discourse: Discourse, wanted: Wanted): string | null {
  const near = discourse.recent.slice(-REACH);
  let best: string | null = null;
  let most = wanted.word === "" ? 0 : Number.NEGATIVE_INFINITY;
  // Of equals, the one named last.
  for (const id of new Set([...near, discourse.topic, discourse.hero, discourse.subject].toReversed())) {
    if (id === null || wanted.except.includes(id)) continue;
    const score = salience(discourse, id, wanted);
    if (score > most) [best, most] = [id, score];
  }
  return best;
}

/** Whether « celui-ci » may be whom a sentence named: not in an aside, not as whose something is, not by a noun of the other gender. */
export function isTakenUp(discourse: Discourse, word: string, id: string): boolean {
  const as = discourse.standings.get(id)?.as;
  return (
    as !== "aside" && as !== "apart" && as !== "owner" && gender(discourse, id, word, pronounWeights) >= 0
  );
}

/** How much a text is about an entity at the sentence at hand. */
export function salience(
  discourse: Discourse,
  id: string,
  { word, role, kind, withoutBought = false }: Wanted,
): number {
  const { subject, opener, topic, targets, actors, givers, bought, kinds, standings, sentence } = discourse;
  const weights = word === "" ? unsaidWeights : pronounWeights;
  const standing = standings.get(id);
  // A paragraph starts afresh: there « elle » goes back to whom the article is about rather than to a bystander told last.
  const parted = discourse.opens && topic !== null && id !== topic && !targets.has(id) && !actors.has(id);
  const distance = standing === undefined ? 3 : Math.min(3, sentence - standing.sentence + (parted ? 1 : 0));
  const feeds = role === "target" && givers.has(id) && !targets.has(id);
  return (
    (id === subject ? (distance > 2 || parted ? weights.subject / 2 : weights.subject) : 0) +
    (id === topic && discourse.opens ? weights.opener : 0) +
    (id === opener ? weights.opener : 0) +
    (id === topic ? weights.topic : 0) +
    weights.distance[distance]! +
    (standing === undefined || distance > 2 ? 0 : weights.as[standing.as]) +
    gender(discourse, id, word, weights) +
    (targets.has(id) ? weights.target : 0) +
    (role === "target" &&
    id === discourse.targetsInOrder.at(-1) &&
    (word !== "" || isOfParagraph(discourse, standing))
      ? weights.traded
      : 0) +
    (actors.has(id) ? weights.actor : 0) +
    (id !== topic && !targets.has(id) ? weights.stranger : 0) +
    (passes(discourse, id, distance) ? weights.passing : 0) +
    (feeds ? weights.giver : 0) +
    ((role !== "target" || withoutBought) && bought.has(id) ? weights.bought : 0) +
    (role === "target" && kind !== undefined && FED.has(kind) && discourse.investors.has(id)
      ? weights.fund
      : 0) +
    (role === "target" && isCourt(discourse.names.get(id) ?? "") ? NEVER : 0) +
    (kinds.get(id) !== "person"
      ? 0
      : role === "target"
        ? NEVER
        : id === discourse.hero && role !== undefined && OWN.has(role) && /^(?:il|elle|lui)$/.test(word)
          ? weights.hero
          : actsForHimself(discourse, id) || (role === "seller" && discourse.founders.has(id))
            ? 0
            : weights.person)
  );
}

/** « Tardieu est sa rivale. Elle … »: whether a sentence before has named an entity, the article does so only once and comes back to another. */
function passes(
  { passing, topic, actors, targets, kinds }: Discourse,
  id: string,
  distance: number,
): boolean {
  if (distance === 0 || topic === null || passing.has(topic)) return false;
  return passing.has(id) && kinds.get(id) !== "person" && !actors.has(id) && !targets.has(id);
}

/** Whether the paragraph at hand has named an entity: what was traded in one before is no more what its sentences leave out. */
function isOfParagraph({ paragraph, opens }: Discourse, standing: Standing | undefined): boolean {
  return opens || (standing?.sentence ?? 0) >= paragraph;
}

/** What people do for themselves, and not only for the firms that they lead. */
const OWN = new Set<PartyRole>(["acquirer", "investor", "seller"]);

/** « Odile Vernay a tourné la page. Elle a cédé … »: a person who deals, or who comes before any firm in the text. */
function actsForHimself({ actors, recent, kinds }: Discourse, id: string): boolean {
  return actors.has(id) || (recent.includes(id) && recent.every((each) => kinds.get(each) === "person"));
}

/** Kinds in which a company gets money. */
const FED = new Set<DealKind>(["funding_round", "equity_investment", "debt_financing", "grant", "ipo"]);

function gender({ genders }: Discourse, id: string, word: string, weights: Weights): number {
  const wanted = /^(?:il|celui-ci|ce dernier|le second|le premier)$/.test(word)
    ? "masculine"
    : /^(?:elle|celle-ci|cette derniere|la seconde|la premiere)$/.test(word)
      ? "feminine"
      : null;
  const told = genders.get(id);
  if (wanted === null || told === undefined) return 0;
  return told.has(wanted) ? weights.agrees : weights.disagrees;
}
