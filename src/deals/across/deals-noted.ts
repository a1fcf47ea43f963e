import { inRole, type Telling } from "../telling.ts";
import { noteContest } from "./contest.ts";
import { type Discourse, noteParty } from "./discourse.ts";

/** Notes what a sentence told: later ones talk of its parties, and leave out whom its own firm bought. */
export function noteDeals(discourse: Discourse, tellings: readonly Telling[], body: string): void {
  for (const telling of tellings) {
    const byTopic = inRole(telling, "acquirer").some((id) => id === discourse.topic);
    if (byTopic) for (const id of inRole(telling, "target")) discourse.bought.add(id);
  }
  noteContest(discourse, tellings);
  const fillers = tellings.flatMap((telling) => telling.fillers);
  for (const { entity, role } of fillers) noteParty(discourse, role, entity);
  // « X lui vend Y. Puis il achète Z »: the text goes on with whom a pronoun stood for.
  for (const { entity, by, span } of fillers)
    if (by === "context" && /^lui$/i.test(body.slice(span.start, span.end))) discourse.subject = entity;
}
