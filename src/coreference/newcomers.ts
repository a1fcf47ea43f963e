import type { NameCandidate } from "../document/index.ts";
import type { Context } from "./context.ts";
import { type Description, stem } from "./description.ts";
import type { Finding } from "./finding.ts";
import type { Group } from "./group.ts";
import { type Profile, profileOf } from "./profile.ts";

/** A unit of a company is an organisation of its own: the one told before under the same words, else a new one. */
export function unit(
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
export function newcomer(nominal: NameCandidate, context: Context): Profile {
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
