import type { NameCandidate } from "../document/index.ts";
import type { Profile } from "./profile.ts";

/** Names told in one breath: « Zubrowik, Ostrea et Valmer ». */
export interface Enumeration {
  readonly end: number;
  readonly profiles: ReadonlySet<Profile>;
}

/** The enumerations of a text, in order. */
export function enumerationsOf(
  body: string,
  candidates: readonly NameCandidate[],
  byName: ReadonlyMap<NameCandidate, Profile>,
): Enumeration[] {
  const found: Enumeration[] = [];
  let members: Profile[] = [];
  for (const [at, name] of candidates.entries()) {
    const profile = byName.get(name);
    if (profile === undefined) {
      members = [];
      continue;
    }
    members.push(profile);
    const next = candidates[at + 1];
    const goesOn = next !== undefined && byName.has(next);
    if (goesOn && ENUMERATES.test(body.slice(name.end, Math.min(next.start, name.end + 60)))) continue;
    const before = at > 0 ? body.slice(candidates[at - 1]?.end ?? 0, name.start) : "";
    if (members.length > 1 && LAST.test(before.slice(0, 60)))
      found.push({ end: name.end, profiles: new Set(members) });
    members = [];
  }
  return found;
}

const BESIDE = "(?:à |au |aux |de |d['’]|du |des )?(?:le |la |l['’]|les )?(?:\\p{Ll}[\\p{Ll}-]+ ){0,2}$";
const ENUMERATES = new RegExp(`^(?:, | et |, et | \\+ )${BESIDE}`, "u");
const LAST = new RegExp(`^(?:,? et| \\+) ${BESIDE}`, "u");

/** Nouns of several who act as one. */
const ALLIANCE = /^(?:consortium|trio|duo|tandem|attelage|groupement|quatuor)$/;

export const isAlliance = (noun: string): boolean => ALLIANCE.test(noun);

/**
 * « le consortium réuni par X, avec Y et Z », « le duo que forment X et Y »: those whom the text puts behind its noun,
 * none where it names one alone, undefined where it says nothing of them.
 */
export function membersBehind(
  body: string,
  nominal: NameCandidate,
  behind: readonly NameCandidate[],
  byName: ReadonlyMap<NameCandidate, Profile>,
): readonly Profile[] | undefined {
  const members: Profile[] = [];
  let end = nominal.end;
  for (const name of behind) {
    const gap = body.slice(end, Math.min(name.start, end + 60));
    if (!(members.length === 0 ? FORMED : GOES_ON).test(gap)) break;
    const profile = byName.get(name);
    if (profile === undefined) return [];
    members.push(profile);
    end = name.end;
  }
  return members.length === 0 ? undefined : members.length === 1 ? [] : members;
}

const FORMED = new RegExp(
  `^,? (?:(?:qu['’]|que )?(?:forment|composent|constituent)|(?:formé|composé|constitué|réuni|emmené|mené|piloté|conduit)(?: par| de| d['’]| du| des| autour de| entre)) ?${BESIDE}`,
  "u",
);
const GOES_ON = new RegExp(
  `^(?: \\([^)]{1,30}\\))?(?:,|,? (?:et|avec|ainsi que|associé à|aux côtés de)) ?${BESIDE}`,
  "u",
);

/** « X, Y et Z … au premier cité »: the first, or the last, of those told in one breath last. */
export function citedIn(
  enumerations: readonly Enumeration[],
  noun: string,
  position: number,
): Profile | undefined {
  const place = /^(premier|dernier) (?:cite|nomme)$/.exec(noun)?.[1];
  if (place === undefined) return undefined;
  const members = [...(enumerations.findLast(({ end }) => end <= position)?.profiles ?? [])];
  return place === "premier" ? members[0] : members.at(-1);
}
