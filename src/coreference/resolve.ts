import {
  type Article,
  bySpan,
  indexAt,
  inTitle,
  type NameCandidate,
  type Passage,
  passageAt,
  passagesOf,
  type Sentence,
} from "../document/index.ts";
import { businessWords } from "../french/business-words.ts";
import { firmsOf, foldName, type Lookup } from "../knowledge/index.ts";
import { apartFrom, isAllied, LED } from "./apart.ts";
import { appositive, isOwned, ownerBehind, pairBefore, predicated } from "./apposition.ts";
import { type Description, describe, stem } from "./description.ts";
import { citedIn, type Enumeration, enumerationsOf, isAlliance, membersBehind } from "./enumerations.ts";
import { comesFrom, fitness, lastInRole } from "./fitness.ts";
import { councilAmong, governmentAmong, isCouncil, isGovernment } from "./governments.ts";
import type { Group } from "./group.ts";
import { latestOf } from "./latest.ts";
import { addPhrase, learn, learnFromTitle, learnRole, type Profile, profileOf } from "./profile.ts";
import { Reach } from "./reach.ts";
import { roleOf } from "./roles.ts";
import { isSubject, occur, occurPerson, passPronouns, type Reading } from "./subjects.ts";
import { weights } from "./weights.ts";

/** A nominal with those it stands for, and the rule that decided. */
export interface Resolved {
  readonly nominal: NameCandidate;
  readonly groups: readonly Group[];
  readonly rule: string;
}

/** Whom a nominal stands for, and the rule that decided. */
type Finding = { readonly profiles: readonly Profile[]; readonly rule: string };

/** Everything the resolver reads. */
export interface Context extends Reading {
  /** Where paragraphs start. */
  readonly paragraphs: readonly { readonly start: number }[];
  readonly profiles: Profile[];
  readonly byName: ReadonlyMap<NameCandidate, Profile>;
  /** Whom names, and nominals read so far, stand for. */
  readonly meant: Map<NameCandidate, readonly Profile[]>;
  readonly topic: Profile | undefined;
  /** The passages of a roundup, or the whole of another article. */
  readonly passages: readonly Passage<Profile>[];
  /** Those whom the title names. */
  readonly titled: ReadonlySet<Profile>;
  readonly enumerations: readonly Enumeration[];
  /** Those whom a noun for several last stood for: « le consortium réuni par X et Y ». */
  allied: { readonly sentence: number; readonly profiles: readonly Profile[] };
  readonly reach: Reach;
  readonly lookup: Lookup;
  /** Whether the article is about business, as most words for companies mean one there. */
  readonly business: () => boolean;
}

/** Reads the article once from start to end and says whom each nominal stands for; those that nothing links are left out. */
export function resolveNominals(
  { body, title }: Pick<Article, "body" | "title">,
  sentences: readonly Sentence[],
  candidates: readonly NameCandidate[],
  groups: readonly Group[],
  lookup: Lookup,
): Resolved[] {
  if (candidates.every(({ form }) => form === "name")) return [];
  const told = groups.reduce((sum, { kind, names }) => sum + (kind === "organisation" ? names.length : 0), 0);
  const profiles = groups
    .filter((group) => group.kind === "organisation")
    .map((group) => profileOf(group, lookup, isSource(body, group), group.names.length / told));
  const byName = new Map(
    profiles.flatMap((profile) => profile.group.names.map((name) => [name, profile] as const)),
  );
  const titled = inTitle(title, profiles, ({ group }) => group.names.map(({ text }) => text));
  const often = (profile: Profile): number => profile.total + (profile === titled[0] ? TITLED : 0);
  const topic = profiles.reduce<Profile | undefined>(
    (best, one) => (best === undefined || often(one) > often(best) ? one : best),
    undefined,
  );
  const meant = new Map<NameCandidate, readonly Profile[]>(
    [...byName].map(([name, profile]) => [name, [profile]]),
  );
  const context: Context = {
    body,
    sentences,
    paragraphs: [{ start: 0 }, ...[...body.matchAll(/\n/g)].map(({ index }) => ({ start: index + 1 }))],
    profiles,
    byName,
    meant,
    topic,
    passages: passagesOf(
      body,
      [...byName].map(([{ start, end }, party]) => ({ start, end, party })).sort(bySpan),
      titled,
    ),
    titled: new Set(titled),
    enumerations: enumerationsOf(body, candidates, byName),
    allied: { sentence: -1, profiles: [] },
    reach: new Reach(candidates, profiles, meant, topic),
    lookup,
    business: once(() => isBusiness(body)),
    subject: { sentence: -1, profile: undefined },
    read: 0,
  };
  for (const profile of titled) learnFromTitle(profile, title ?? "");
  for (const profile of profiles) for (const name of profile.group.names) learn(profile, name, body);
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
      const profile = byName.get(candidate);
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
      learnRole(profile, candidate, body);
    }
  }
  return resolved;
}

/** Nouns, folded, of two who act as one. */
const PAIRED = /^(?:duo|tandem|attelage)$/;

/** Whether the text has named someone in the last two sentences before a nominal. */
function isRecent({ occurrences }: Profile, { start }: NameCandidate, { sentences }: Context): boolean {
  return (occurrences.at(-1)?.sentence ?? Number.NEGATIVE_INFINITY) >= indexAt(sentences, start) - 2;
}

/** How many more mentions who is named first in the title is worth. */
const TITLED = 3;

/** What an answer is, found when it is first asked for. */
function once(find: () => boolean): () => boolean {
  let known: boolean | undefined;
  return () => {
    known ??= find();
    return known;
  };
}

/** « PARIS (X) - », « (X) — »: what stands before the name of the agency that a dispatch opens with, and behind it. */
const DATELINE = /^\s*(?:[\p{Lu}][\p{L}’'/ ,.\d-]{0,60}\s)?\($/u;

const DATELINE_END = /^\)\s?[-–—]/u;

/** Whether every mention of a group is that of a source: « selon X », « rapporte X ». */
function isSource(body: string, group: Group): boolean {
  return group.names.every(
    (name) =>
      (name.start < 90 &&
        DATELINE.test(body.slice(0, name.start)) &&
        DATELINE_END.test(body.slice(name.end, name.end + 3))) ||
      /(?:selon|d['’]après|rapporte|rapportait|écrit|révèle|révélait|croit savoir|indique|affirme|expliquait|confié à|entretien à|entretien au|dans|informations?) (?:le |la |les |l['’]|du |de |des |d['’])?(?:[\p{Ll}-]+ ){0,2}$/iu.test(
        body.slice(Math.max(0, name.start - 40), name.start),
      ),
  );
}

function resolve(
  nominal: NameCandidate,
  at: number,
  candidates: readonly NameCandidate[],
  context: Context,
): Finding | undefined {
  const description = describe(nominal.text);
  if (nominal.rule === "nominal/loose" && isOwned(nominal, candidates[at + 1], context.body))
    return undefined;
  const apposed =
    appositive(nominal, at, candidates, context) ??
    predicated(nominal, description, candidates[at + 1], context);
  if (apposed !== undefined && description.count === 1)
    return { profiles: [apposed], rule: "coreference/apposition" };
  if (nominal.rule === "nominal/possessive") {
    const both = description.count === 2 ? pairBefore(nominal, at, candidates, context) : undefined;
    return both && { profiles: both, rule: "coreference/apposition" };
  }
  if (isAlliance(description.noun)) {
    const members = membersBehind(context.body, nominal, candidates.slice(at + 1, at + 7), context.byName);
    if (members?.length === 0) return undefined;
    if (members !== undefined) {
      context.allied = { sentence: indexAt(context.sentences, nominal.start), profiles: members };
      return { profiles: members, rule: "coreference/plural" };
    }
    // « X et Y ont acheté Z. Le tandem a aussi repris W »: those whom the text joined last.
    const size = PAIRED.test(description.noun) ? 2 : description.noun === "trio" ? 3 : 0;
    const joined = lastJoined(nominal.start, size, context);
    const near = joined === undefined ? [] : [...joined].filter((one) => isRecent(one, nominal, context));
    if (size > 0 && near.length === size) return { profiles: near, rule: "coreference/plural" };
  }
  const cited = citedIn(context.enumerations, description.noun, nominal.start);
  if (cited !== undefined) return { profiles: [cited], rule: "coreference/enumeration" };
  const owners = ownerBehind(nominal, candidates[at + 1], context);
  const other = [...apartFrom(nominal, candidates[at - 1], context), ...owners];
  const near = context.reach
    .around(at)
    .filter(
      (profile) =>
        !isAllied(profile, nominal, context) &&
        !other.includes(profile) &&
        (nominal.rule !== "nominal/inhabitant" ||
          (profile.occurrences.length > 0 && comesFrom(description, profile))),
    );
  if (nominal.rule === "nominal/unit") return unit(nominal, description, near, context);
  if (isCouncil(description)) {
    const body = councilAmong(description, near) ?? newcomer(nominal, context);
    return { profiles: [body], rule: "coreference/government" };
  }
  if (isGovernment(description)) {
    const known = governmentAmong(description, near);
    if (known !== undefined) return { profiles: [known], rule: "coreference/government" };
    return description.bare
      ? undefined
      : { profiles: [newcomer(nominal, context)], rule: "coreference/government" };
  }
  if (nominal.rule === "nominal/nickname") {
    const key = foldName(nominal.text).replace(/^(?:le|la|l|les) /, "");
    const known = near.find((profile) => profile.nicknames.has(key));
    if (known !== undefined) return { profiles: [known], rule: "coreference/nickname" };
  }
  const led = near.find(({ leaders }) => description.places.some((place) => leaders.has(place)));
  if (led !== undefined && description.count === 1) return { profiles: [led], rule: "coreference/leader" };
  const firms = description.count === 1 ? description.places.flatMap(firmsOf) : [];
  const known = near.filter(({ group }) => group.knowledgeId !== null && firms.includes(group.knowledgeId));
  if (known.length === 1) return { profiles: known, rule: "coreference/leader" };
  const sentenceOf = (position: number) => indexAt(context.sentences, position);
  const paragraph = context.paragraphs[indexAt(context.paragraphs, nominal.start)]!.start;
  const passage = passageAt(context.passages, nominal.start);
  const place = {
    body: context.body,
    nominal,
    sentence: sentenceOf(nominal.start),
    sentenceOf,
    topic: context.passages.length > 1 ? (passage.head ?? undefined) : context.topic,
    passage: passage.start,
    inRole: lastInRole(description, near, nominal.start),
    paragraph,
    latest: latestOf(near, description, sentenceOf(nominal.start)),
    funds: near.some(({ classes }) => classes.has("fund")),
    subject: isSubject(nominal, context),
    led: LED.test(context.body.slice(Math.max(0, nominal.start - 60), nominal.start)),
    role: roleOf(context.body, nominal),
  };
  const plural = description.count > 1 && nominal.rule !== "nominal/people";
  const scored = near
    .map((profile) => ({ profile, score: fitness(description, profile, place, plural) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || lastStart(b.profile) - lastStart(a.profile));
  if (plural) {
    const joined = lastJoined(nominal.start, description.count, context);
    const sides = SIDES.test(description.noun) && /(?:^|\s)deux |parties$/i.test(nominal.text);
    return several(description, scored, joined, sides ? context.titled : NOBODY);
  }
  const [best, second] = scored;
  const least = leastFor(nominal.rule);
  if (best === undefined || best.score < least) {
    const body = nominal.rule === "nominal/described" && OWN_BODY.test(description.noun);
    return body ? unit(nominal, description, near, context) : undefined;
  }
  if (best.score < least + weights.noBusiness && !context.business()) return undefined;
  if (second !== undefined && best.score - second.score < weights.margin) return undefined;
  return {
    profiles: [best.profile],
    rule: description.bare ? "coreference/salience" : "coreference/description",
  };
}

/** The last enumeration of so many before a position. */
function lastJoined(position: number, count: number, context: Context): ReadonlySet<Profile> | undefined {
  return context.enumerations.findLast(({ end, profiles }) => end <= position && profiles.size === count)
    ?.profiles;
}

/** How many different words of business news make an article one about business. */
const ENOUGH = 4;

const LOWER_CASE_WORD = /(?<![\p{L}-])[\p{Ll}-]+/gu;

function isBusiness(body: string): boolean {
  const seen = new Set<string>();
  for (const [word] of body.matchAll(LOWER_CASE_WORD)) {
    const key = foldName(word).replaceAll(" ", "-");
    if (businessWords.has(key)) seen.add(key);
    if (seen.size >= ENOUGH) return true;
  }
  return false;
}

function leastFor(rule: string): number {
  if (rule === "nominal/loose") return weights.leastLoose;
  return rule === "nominal/demonym" || rule === "nominal/inhabitant" || rule === "nominal/people"
    ? weights.leastDemonym
    : weights.least;
}

/** Nouns, folded, of public bodies that a phrase with its complement names well enough: « l'antitrust italien ». */
const OWN_BODY = /^(?:antitrust|regulateur|gendarme|superviseur|agence|gouvernement|executif)$/;

/** A unit of a company is an organisation of its own: the one told before under the same words, else a new one. */
function unit(
  nominal: NameCandidate,
  description: Description,
  near: readonly Profile[],
  context: Context,
): Finding {
  const words = [...description.noun.split(" ").map(stem), ...description.words];
  const known = near.find(
    (profile) => profile.group.names[0]?.form === "nominal" && words.every((word) => profile.words.has(word)),
  );
  if (known !== undefined) return { profiles: [known], rule: "coreference/unit" };
  const profile = newcomer(nominal, context);
  profile.classes.add("unit");
  return { profiles: [profile], rule: "coreference/unit" };
}

/** An organisation that the text names by a phrase alone. */
function newcomer(nominal: NameCandidate, context: Context): Profile {
  const group: Group = {
    id: `organisation:${nominal.start}`,
    kind: "organisation",
    names: [nominal],
    knowledgeId: null,
  };
  const profile = profileOf(group, context.lookup, false);
  context.profiles.push(profile);
  return profile;
}

const lastStart = (profile: Profile): number => profile.occurrences.at(-1)?.start ?? -1;

const NOBODY: ReadonlySet<Profile> = new Set();

/** Nouns, folded, that say no more of the sides of an operation than that they are firms. */
const SIDES =
  /^(?:groupe|societe|entreprise|firme|maison|compagnie|partenaire|marie|fiance|allie|promis|partie|rival|rivaux|geant|protagoniste)s?$/;

/** « les deux groupes »: the nearest ones that fit, if there are enough of them. */
function several(
  description: Description,
  scored: readonly { profile: Profile; score: number }[],
  joined: ReadonlySet<Profile> | undefined,
  titled: ReadonlySet<Profile>,
): Finding | undefined {
  const both = titled.size === description.count;
  const named = (profile: Profile): number => (both && titled.has(profile) ? weights.titled : 0);
  const rank = ({ profile, score }: { profile: Profile; score: number }) =>
    score + (joined?.has(profile) === true ? weights.joined : 0) + named(profile);
  const best = scored
    .filter(({ profile, score }) => score + named(profile) >= weights.leastPlural)
    .sort((a, b) => rank(b) - rank(a))
    .slice(0, description.count);
  if (best.length < description.count) return undefined;
  const profiles = best.map(({ profile }) => profile).sort((a, b) => lastStart(a) - lastStart(b));
  return { profiles, rule: "coreference/plural" };
}
