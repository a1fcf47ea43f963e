import { indexAt, type NameCandidate, passageAt } from "../document/index.ts";
import { LED } from "./apart.ts";
import type { Context } from "./context.ts";
import type { Description } from "./description.ts";
import type { Finding } from "./finding.ts";
import { isJustTold, lastInRole } from "./fit-roles.ts";
import { fitness } from "./fitness.ts";
import { latestOf } from "./latest.ts";
import { unit } from "./newcomers.ts";
import type { Place } from "./place.ts";
import type { Profile } from "./profile.ts";
import { roleOf } from "./roles.ts";
import { isSubject } from "./subjects.ts";
import { weights } from "./weights.ts";

/** Whom of those around a nominal its words and place fit best, or nobody where none fits well enough or two as well. */
export function mostFitting(
  nominal: NameCandidate,
  description: Description,
  near: readonly Profile[],
  context: Context,
): Finding | undefined {
  const place = placeOf(nominal, description, near, context);
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

/** Where a nominal stands, as far as it tells whom it may mean. */
function placeOf(
  nominal: NameCandidate,
  description: Description,
  near: readonly Profile[],
  context: Context,
): Place {
  const sentenceOf = (position: number) => indexAt(context.sentences, position);
  const sentence = sentenceOf(nominal.start);
  const here = { nominal, sentence, sentenceOf };
  const paragraph = context.paragraphs[indexAt(context.paragraphs, nominal.start)]!.start;
  const passage = passageAt(context.passages, nominal.start);
  return {
    body: context.body,
    ...here,
    topic: context.passages.length > 1 ? (passage.head ?? undefined) : context.topic,
    answering: context.answering,
    passage: passage.start,
    inRole: lastInRole(description, near, nominal.start),
    paragraph,
    latest: latestOf(near, description, sentence),
    funds: near.some(({ classes }) => classes.has("fund")),
    fundBuys: near.some(({ classes, roles }) => classes.has("fund") && isJustTold(roles.get("buyer"), here)),
    sold: near.some(({ roles }) => isJustTold(roles.get("seller"), here)),
    subject: isSubject(nominal, context),
    led: LED.test(context.body.slice(Math.max(0, nominal.start - 60), nominal.start)),
    role: roleOf(context.body, nominal),
  };
}

/** The last enumeration of so many before a position. */
export function lastJoined(
  position: number,
  count: number,
  context: Context,
): ReadonlySet<Profile> | undefined {
  return context.enumerations.findLast(({ end, profiles }) => end <= position && profiles.size === count)
    ?.profiles;
}

function leastFor(rule: string): number {
  if (rule === "nominal/loose") return weights.leastLoose;
  return rule === "nominal/demonym" || rule === "nominal/inhabitant" || rule === "nominal/people"
    ? weights.leastDemonym
    : weights.least;
}

/** Nouns, folded, of public bodies that a phrase with its complement names well enough: « l'antitrust italien ». */
const OWN_BODY = /^(?:antitrust|regulateur|gendarme|superviseur|agence|gouvernement|executif)$/;

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
