import { type Article, indexAt, type NameCandidate, type Sentence } from "../document/index.ts";
import { firmsOf, foldName, type Lookup } from "../knowledge/index.ts";
import { apartFrom, isAllied } from "./apart.ts";
import { appositive, isOwned, ownerBehind, pairBefore, predicated } from "./apposition.ts";
import { lastJoined, mostFitting } from "./choice.ts";
import { type Context, contextOf } from "./context.ts";
import { type Description, describe } from "./description.ts";
import { citedIn, isAlliance, membersBehind } from "./enumerations.ts";
import type { Finding } from "./finding.ts";
import { comesFrom } from "./fitness.ts";
import { councilAmong, governmentAmong, isCouncil, isGovernment } from "./governments.ts";
import type { Group } from "./group.ts";
import { newcomer, unit } from "./newcomers.ts";
import { addPhrase, learnRole, type Profile } from "./profile.ts";
import { occur, occurPerson, passPronouns } from "./subjects.ts";

/** A nominal with those it stands for, and the rule that decided. */
export interface Resolved {
  readonly nominal: NameCandidate;
  readonly groups: readonly Group[];
  readonly rule: string;
}

/** Reads the article once from start to end and says whom each nominal stands for; those that nothing links are left out. */
export function resolveNominals(
  article: Pick<Article, "body" | "title">,
  sentences: readonly Sentence[],
  candidates: readonly NameCandidate[],
  groups: readonly Group[],
  lookup: Lookup,
): Resolved[] {
  if (candidates.every(({ form }) => form === "name")) return [];
  const context = contextOf(article, sentences, candidates, groups, lookup);
  const resolved: Resolved[] = [];
  for (let at = 0; at < candidates.length; at++) {
    const candidate = candidates[at];
    if (candidate === undefined) continue;
    passPronouns(indexAt(sentences, candidate.start), context);
    if (candidate.kind === "person") {
      occurPerson(candidate, context);
      continue;
    }
    if (candidate.form === "name") {
      const profile = context.byName.get(candidate);
      if (profile !== undefined) occur(profile, candidate, context);
      continue;
    }
    const found = resolve(candidate, at, candidates, context);
    if (found === undefined) continue;
    resolved.push({ nominal: candidate, rule: found.rule, groups: found.profiles.map(({ group }) => group) });
    context.meant.set(candidate, found.profiles);
    for (const profile of found.profiles) {
      occur(profile, candidate, context);
      if (found.profiles.length > 1) continue;
      addPhrase(profile, candidate.text);
      learnRole(profile, candidate, article.body);
    }
  }
  return resolved;
}

/** A nominal at hand, and what has been learnt of it. */
interface Nominal {
  readonly nominal: NameCandidate;
  /** Where it stands among the candidates. */
  readonly at: number;
  readonly candidates: readonly NameCandidate[];
  readonly description: Description;
  readonly context: Context;
}

/** A way to tell whom a nominal stands for: null where it tells that it is nobody's, undefined where it tells nothing. */
type Way = (nominal: Nominal) => Finding | null | undefined;

function resolve(
  nominal: NameCandidate,
  at: number,
  candidates: readonly NameCandidate[],
  context: Context,
): Finding | undefined {
  const description = describe(nominal.text);
  const told: Nominal = { nominal, at, candidates, description, context };
  for (const way of BESIDE) {
    const found = way(told);
    if (found !== undefined) return found ?? undefined;
  }
  return among(around(told), told);
}

/** « X, le numéro un du secteur », « sa maison mère, X »: the name beside it. */
const beside: Way = ({ nominal, at, candidates, description, context }) => {
  const next = candidates[at + 1];
  if (nominal.rule === "nominal/loose" && isOwned(nominal, next, context.body)) return null;
  const apposed =
    appositive(nominal, at, candidates, context) ?? predicated(nominal, description, next, context);
  if (apposed !== undefined && description.count === 1)
    return { profiles: [apposed], rule: "coreference/apposition" };
  if (nominal.rule !== "nominal/possessive") return undefined;
  const both = description.count === 2 ? pairBefore(nominal, at, candidates, context) : undefined;
  return both === undefined ? null : { profiles: both, rule: "coreference/apposition" };
};

/** Nouns, folded, of two who act as one. */
const PAIRED = /^(?:duo|tandem|attelage)$/;

/** « le consortium formé par X et Y », « X et Y ont acheté Z. Le tandem a aussi repris W »: those told to act together. */
const alliance: Way = ({ nominal, at, candidates, description, context }) => {
  if (!isAlliance(description.noun)) return undefined;
  const members = membersBehind(context.body, nominal, candidates.slice(at + 1, at + 7), context.byName);
  if (members?.length === 0) return null;
  if (members !== undefined) {
    context.allied = { sentence: indexAt(context.sentences, nominal.start), profiles: members };
    return { profiles: members, rule: "coreference/plural" };
  }
  const size = PAIRED.test(description.noun) ? 2 : description.noun === "trio" ? 3 : 0;
  if (size === 0) return undefined;
  const joined = [...(lastJoined(nominal.start, size, context) ?? [])];
  const recent = joined.length === size && joined.every((one) => isRecent(one, nominal, context));
  return recent ? { profiles: joined, rule: "coreference/plural" } : undefined;
};

/** « le premier cité », « le troisième larron »: one of those told in a row. */
const enumerated: Way = ({ nominal, description, context }) => {
  const cited = citedIn(context.enumerations, description.noun, nominal.start);
  return cited && { profiles: [cited], rule: "coreference/enumeration" };
};

/** The ways that look at what stands beside a nominal, in the order in which they are tried. */
const BESIDE: readonly Way[] = [beside, alliance, enumerated];

/** Those whom a nominal may stand for: named around it, and not told to be others. */
function around({ nominal, at, candidates, description, context }: Nominal): readonly Profile[] {
  const owners = ownerBehind(nominal, candidates[at + 1], context);
  const other = [...apartFrom(nominal, candidates[at - 1], context), ...owners];
  return context.reach
    .around(at)
    .filter(
      (profile) =>
        !isAllied(profile, nominal, context) &&
        !other.includes(profile) &&
        (nominal.rule !== "nominal/inhabitant" ||
          (profile.occurrences.length > 0 && comesFrom(description, profile))),
    );
}

/** Whom of those around it a nominal stands for. */
function among(near: readonly Profile[], { nominal, description, context }: Nominal): Finding | undefined {
  if (nominal.rule === "nominal/unit") return unit(nominal, description, near, context);
  if (isCouncil(description)) {
    const body = councilAmong(description, near) ?? newcomer(nominal, context);
    return { profiles: [body], rule: "coreference/government" };
  }
  if (isGovernment(description)) {
    const known =
      governmentAmong(description, near) ?? (description.bare ? null : newcomer(nominal, context));
    return known === null ? undefined : { profiles: [known], rule: "coreference/government" };
  }
  return (
    nicknamed(nominal, near) ?? ledBy(description, near) ?? mostFitting(nominal, description, near, context)
  );
}

/** « la marque au losange », once the text or the knowledge base has told whose nickname it is. */
function nicknamed(nominal: NameCandidate, near: readonly Profile[]): Finding | undefined {
  if (nominal.rule !== "nominal/nickname") return undefined;
  const key = foldName(nominal.text).replace(/^(?:le|la|l|les) /, "");
  const known = near.find((profile) => profile.nicknames.has(key));
  return known && { profiles: [known], rule: "coreference/nickname" };
}

/** « le groupe de Paul Durand »: the firm of whom the text, or the knowledge base, tells to lead or own it. */
function ledBy({ count, places }: Description, near: readonly Profile[]): Finding | undefined {
  if (count !== 1) return undefined;
  const led = near.find(({ leaders }) => places.some((place) => leaders.has(place)));
  if (led !== undefined) return { profiles: [led], rule: "coreference/leader" };
  const firms = places.flatMap(firmsOf);
  const known = near.filter(({ group }) => group.knowledgeId !== null && firms.includes(group.knowledgeId));
  return known.length === 1 ? { profiles: known, rule: "coreference/leader" } : undefined;
}

/** Whether the text has named someone in the last two sentences before a nominal. */
function isRecent({ occurrences }: Profile, { start }: NameCandidate, { sentences }: Context): boolean {
  return (occurrences.at(-1)?.sentence ?? Number.NEGATIVE_INFINITY) >= indexAt(sentences, start) - 2;
}
