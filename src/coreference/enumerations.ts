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
const ENUMERATES = new RegExp(`^(?:, | et |, et )${BESIDE}`, "u");
const LAST = new RegExp(`^,? et ${BESIDE}`, "u");
