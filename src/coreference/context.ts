import {
  type Article,
  bySpan,
  inTitle,
  interviewed,
  isInterview,
  leadingName,
  type NameCandidate,
  type Passage,
  passagesOf,
  type Sentence,
} from "../document/index.ts";
import { businessWords } from "../french/business-words.ts";
import { foldName, type Lookup } from "../knowledge/index.ts";
import { type Enumeration, enumerationsOf } from "./enumerations.ts";
import type { Group } from "./group.ts";
import { learn, learnFromTitle, type Profile, profileOf } from "./profile.ts";
import { Reach } from "./reach.ts";
import type { Reading } from "./subjects.ts";

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

/** What is known of an article before its nominals are read: who is named in it, how often, and what the title tells of them. */
export function contextOf(
  { body, title }: Pick<Article, "body" | "title">,
  sentences: readonly Sentence[],
  candidates: readonly NameCandidate[],
  groups: readonly Group[],
  lookup: Lookup,
): Context {
  const told = groups.reduce((sum, { kind, names }) => sum + (kind === "organisation" ? names.length : 0), 0);
  const profiles = groups
    .filter((group) => group.kind === "organisation")
    .map((group) => profileOf(group, lookup, isSource(body, group), group.names.length / told));
  const byName = new Map(
    profiles.flatMap((profile) => profile.group.names.map((name) => [name, profile] as const)),
  );
  const titled = inTitle(title, profiles, ({ group }) => group.names.map(({ text }) => text));
  const named = [...byName].map(([{ start, end }, party]) => ({ start, end, party })).sort(bySpan);
  const answering = isInterview(body)
    ? (interviewed(
        body,
        named.filter(({ party }) => !party.source),
        titled,
      ) ?? undefined)
    : undefined;
  const leading = leadingName(
    body,
    named.filter(({ party }) => !party.source),
  )?.party;
  const often = (profile: Profile): number =>
    profile.total + (profile === titled[0] ? TITLED : 0) + (profile === leading ? LEADING : 0);
  const topic =
    answering ??
    profiles.reduce<Profile | undefined>(
      (best, one) => (best === undefined || often(one) > often(best) ? one : best),
      undefined,
    );
  const meant = new Map<NameCandidate, readonly Profile[]>(
    [...byName].map(([name, profile]) => [name, [profile]]),
  );
  for (const profile of titled) learnFromTitle(profile, title ?? "");
  for (const profile of profiles) for (const name of profile.group.names) learn(profile, name, body);
  return {
    body,
    sentences,
    paragraphs: [{ start: 0 }, ...[...body.matchAll(/\n/g)].map(({ index }) => ({ start: index + 1 }))],
    profiles,
    byName,
    meant,
    topic,
    passages: passagesOf(body, named, titled),
    titled: new Set(titled),
    enumerations: enumerationsOf(body, candidates, byName),
    allied: { sentence: -1, profiles: [] },
    reach: new Reach(candidates, profiles, meant, topic),
    lookup,
    business: once(() => isBusiness(body)),
    subject: { sentence: -1, profile: undefined },
    answering,
    read: 0,
  };
}

/** How many more mentions who is named first in the title is worth. */
const TITLED = 3;

/** How many more who is named first is worth: less than one, so that it decides between equals. */
const LEADING = 0.5;

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
      /(?:selon|d['’]après|rapport(?:e|é|ait)|écrit|révèle|révél(?:é|ait)|raconté|croit savoir|indique|affirme|expliquait|confié à|entretien à|entretien au|dans|informations?) (?:le |la |les |l['’]|du |de |des |d['’])?(?:[\p{Ll}-]+ ){0,2}$/iu.test(
        body.slice(Math.max(0, name.start - 40), name.start),
      ),
  );
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
