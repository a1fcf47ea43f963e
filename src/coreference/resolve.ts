import type { NameCandidate, Sentence } from "../document/index.ts";
import type { NounClass } from "../french/nominal-nouns.ts";
import { foldName, type Lookup } from "../knowledge/index.ts";
import { type Description, describe, stem } from "./description.ts";
import type { Group } from "./group.ts";
import { addPhrase, learn, type Profile, profileOf, sentenceAt } from "./profile.ts";
import type { Role } from "./roles.ts";

/** A nominal with those it stands for, and the rule that decided. */
export interface Resolved {
  readonly nominal: NameCandidate;
  readonly groups: readonly Group[];
  readonly rule: string;
}

/** Everything the resolver reads. */
interface Context {
  readonly body: string;
  readonly sentences: readonly Sentence[];
  readonly profiles: Profile[];
  readonly byName: ReadonlyMap<NameCandidate, Profile>;
  readonly topic: Profile | undefined;
}

/** What a candidate must score at least, and how far it must lead. */
const THRESHOLD = 9;
const LOOSE_THRESHOLD = 17;
const MARGIN = 1;

/** Reads the article once from start to end and says whom each nominal stands for; those that nothing links are left out. */
export function resolveNominals(
  body: string,
  sentences: readonly Sentence[],
  candidates: readonly NameCandidate[],
  groups: readonly Group[],
  lookup: Lookup,
): Resolved[] {
  const profiles = groups
    .filter((group) => group.kind === "organisation")
    .map((group) => profileOf(group, lookup, isSource(body, group)));
  const byName = new Map(
    profiles.flatMap((profile) => profile.group.names.map((name) => [name, profile] as const)),
  );
  const topic = profiles.reduce<Profile | undefined>(
    (best, one) => (best === undefined || one.total > best.total ? one : best),
    undefined,
  );
  const context: Context = { body, sentences, profiles, byName, topic };
  for (const profile of profiles) for (const name of profile.group.names) learn(profile, name, body);
  const resolved: Resolved[] = [];
  for (let at = 0; at < candidates.length; at++) {
    const candidate = candidates[at];
    if (candidate === undefined) continue;
    if (candidate.form === "name") {
      const profile = byName.get(candidate);
      if (profile !== undefined) occur(profile, candidate, context);
      continue;
    }
    const found = resolve(candidate, at, candidates, context);
    if (found === undefined) continue;
    resolved.push(found);
    for (const group of found.groups) {
      const profile = context.profiles.find((one) => one.group === group);
      if (profile === undefined) continue;
      occur(profile, candidate, context);
      if (found.groups.length === 1) addPhrase(profile, candidate.text);
    }
  }
  return resolved;
}

/** Whether every mention of a group is that of a source: « selon X », « rapporte X ». */
function isSource(body: string, group: Group): boolean {
  return group.names.every((name) =>
    /(?:selon|d['’]après|rapporte|rapportait|écrit|révèle|révélait|croit savoir|indique|affirme|expliquait|confié à|entretien à|entretien au|dans|informations?) (?:le |la |les |l['’]|du |de |des |d['’])?(?:[\p{Ll}-]+ ){0,2}$/iu.test(
      body.slice(Math.max(0, name.start - 40), name.start),
    ),
  );
}

function occur(profile: Profile, mention: NameCandidate, context: Context): void {
  const sentence = sentenceAt(context.sentences, mention.start);
  const start = context.sentences[sentence]?.start ?? 0;
  const first = !context.profiles.some(
    (one) =>
      one.occurrences.at(-1)?.sentence === sentence && (one.occurrences.at(-1)?.start ?? 0) < mention.start,
  );
  profile.occurrences.push({
    start: mention.start,
    end: mention.end,
    sentence,
    subject: first && mention.start - start < 60,
  });
}

function resolve(
  nominal: NameCandidate,
  at: number,
  candidates: readonly NameCandidate[],
  context: Context,
): Resolved | undefined {
  const description = describe(nominal.text);
  const apposed = appositive(nominal, at, candidates, context);
  if (apposed !== undefined && description.count === 1)
    return { nominal, groups: [apposed.group], rule: "coreference/apposition" };
  if (nominal.rule === "nominal/possessive") return undefined;
  if (nominal.rule === "nominal/nickname") {
    const key = foldName(nominal.text).replace(/^(?:le|la|l|les) /, "");
    const known = context.profiles.find((profile) => profile.nicknames.has(key));
    if (known !== undefined) return { nominal, groups: [known.group], rule: "coreference/nickname" };
  }
  const scored = context.profiles
    .map((profile) => ({ profile, score: score(nominal, description, profile, context) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || lastStart(b.profile) - lastStart(a.profile));
  if (description.count > 1 && nominal.rule !== "nominal/people")
    return several(nominal, description, scored);
  const [best, second] = scored;
  const least =
    nominal.rule === "nominal/loose"
      ? LOOSE_THRESHOLD
      : nominal.rule === "nominal/demonym" || nominal.rule === "nominal/people"
        ? 11
        : THRESHOLD;
  if (best === undefined || best.score < least) return undefined;
  if (second !== undefined && best.score - second.score < MARGIN) return undefined;
  return {
    nominal,
    groups: [best.profile.group],
    rule: description.bare ? "coreference/salience" : "coreference/description",
  };
}

const lastStart = (profile: Profile): number => profile.occurrences.at(-1)?.start ?? -1;

/** « les deux groupes »: the nearest ones that fit, if there are enough of them. */
function several(
  nominal: NameCandidate,
  description: Description,
  scored: readonly { profile: Profile; score: number }[],
): Resolved | undefined {
  const near = scored.filter(({ score }) => score >= 8).slice(0, description.count);
  if (near.length < description.count) return undefined;
  const groups = near
    .map(({ profile }) => profile)
    .sort((a, b) => lastStart(a) - lastStart(b))
    .map(({ group }) => group);
  return { nominal, groups, rule: "coreference/plural" };
}

/** The name that a nominal stands beside: « Luko, l'assureur », « au vendeur, le Groupe X, ». */
function appositive(
  nominal: NameCandidate,
  at: number,
  candidates: readonly NameCandidate[],
  context: Context,
): Profile | undefined {
  const { body } = context;
  const before = candidates[at - 1];
  const closed =
    /^(?:[,.;:)»–\n]| [–)»-]| ?$| qui | que | qu['’]| dont | où | d[eé]| à | spécialis| fond| cré| bas| en | sur | pour | cot| filial| déten| rach| propri| press| chère?)/u;
  if (before !== undefined && before.form === "name") {
    const gap = body.slice(before.end, nominal.start);
    const profile = context.byName.get(before);
    if (
      profile !== undefined &&
      /^(?: \([^)]{1,20}\))?, $/.test(gap) &&
      closed.test(body.slice(nominal.end, nominal.end + 12)) &&
      !isAdverbial(body, before, context)
    )
      return profile;
  }
  const after = candidates[at + 1];
  if (
    after !== undefined &&
    after.form === "name" &&
    /^,? (?:le |la |l['’]|les )?$/.test(body.slice(nominal.end, after.start)) &&
    body[nominal.end] === ","
  ) {
    if (/^(?:[,.;:)»]|$)/.test(body.slice(after.end, after.end + 1))) return context.byName.get(after);
  }
  return undefined;
}

/** Whether a name stands in a phrase that opens the sentence: « Selon Bloomberg, la société … ». */
function isAdverbial(body: string, name: NameCandidate, context: Context): boolean {
  const sentence = context.sentences[sentenceAt(context.sentences, name.start)];
  const before = body.slice(sentence?.start ?? 0, name.start);
  return (
    /^(?:[«"“]\s?)?(?:selon|d['’]après|pour|avec|face|comme|contrairement|à|en|grâce|interrogé|outre|quant)\b[^,]{0,40}$/iu.test(
      before,
    ) && !/^chez/i.test(before)
  );
}

/** How well a group fits a nominal at its place in the text. */
function score(nominal: NameCandidate, description: Description, profile: Profile, context: Context): number {
  const sentence = sentenceAt(context.sentences, nominal.start);
  const last = profile.occurrences.at(-1);
  let total = 0;
  if (last === undefined) {
    const next = profile.group.names.find((name) => name.start > nominal.end);
    if (next === undefined || sentenceAt(context.sentences, next.start) - sentence > 0) return 0;
    total += 1;
  } else {
    const distance = sentence - last.sentence;
    total += DISTANCE[Math.min(distance, DISTANCE.length - 1)] ?? 0;
    if (last.subject && distance <= 2) total += 2;
    if (distance === 0 && sharesClause(nominal, last.end, context.body)) total -= 12;
  }
  total += Math.min(3, profile.occurrences.length) + (profile === context.topic ? 2 : 0);
  total +=
    fitsClass(description, profile) +
    fitsOrigin(description, profile) +
    fitsWords(description, profile) +
    fitsRole(description, profile);
  if (profile.source && !description.classes.includes("media")) total -= 8;
  return total;
}

const DISTANCE = [7, 7, 5, 3, 2, 1, 0];

/** Whether no mark parts a nominal from the mention before, so that both play a part in one clause. */
function sharesClause(nominal: NameCandidate, end: number, body: string): boolean {
  return (
    end <= nominal.start &&
    !/[,;:.()«»–\n]| qui | que | dont | mais | et /.test(body.slice(end, nominal.start))
  );
}

const GENERAL = new Set<NounClass>(["any", "buyer", "target", "seller", "investor"]);

function fitsClass(description: Description, profile: Profile): number {
  const wanted = description.classes.filter((one) => !GENERAL.has(one));
  if (wanted.length === 0) return profile.classes.has("public") || profile.classes.has("media") ? -2 : 1;
  if (profile.classes.size === 0)
    return wanted.includes("company")
      ? 2
      : wanted.includes("unit") || wanted.includes("public") || wanted.includes("media")
        ? -5
        : -2;
  if (wanted.some((one) => profile.classes.has(one))) return 3;
  if (
    wanted.includes("company") &&
    (profile.classes.has("bank") ||
      profile.classes.has("insurer") ||
      profile.classes.has("media") ||
      profile.classes.has("venture"))
  )
    return 0;
  if (wanted.includes("bank") && profile.classes.has("company")) return -5;
  return -8;
}

function fitsOrigin(description: Description, profile: Profile): number {
  let total = 0;
  for (const origin of description.origins) {
    if (origin.place !== undefined && profile.places.has(foldName(origin.place))) total += 9;
    else if (origin.country.startsWith("X") || origin.country === "EU") total += 0;
    else if (profile.countries.has(origin.country)) total += origin.place === undefined ? 6 : 3;
    else if (profile.countries.size > 0) total -= 10;
  }
  if (description.places.length > 0) {
    if (description.places.some((place) => profile.places.has(place))) total += 12;
    else if (profile.places.size > 0) total -= 3;
    else total += 1;
  }
  return total;
}

function fitsWords(description: Description, profile: Profile): number {
  let total = 0;
  for (const word of description.noun.split(/[ ']/)) {
    if (!COMMON_NOUNS.has(word) && profile.words.has(stem(word))) total += 6;
    else if (profile.words.has(stem(word))) total += 2;
  }
  for (const word of description.words) if (profile.words.has(word)) total += 4;
  return Math.min(total, 14);
}

/** Nouns that say too little to tell one company from another. */
const COMMON_NOUNS = new Set(
  "groupe societe entreprise firme maison compagnie geant specialiste leader champion fonds banque numero un de d".split(
    " ",
  ),
);

function fitsRole(description: Description, profile: Profile): number {
  const wanted = description.classes.filter((one): one is Role => GENERAL.has(one) && one !== "any");
  if (wanted.length === 0) return 0;
  if (profile.roles.size === 0) return -2;
  return wanted.some((one) => profile.roles.has(one)) ? 7 : -5;
}
