import { entitiesOf } from "../across/discourse.ts";
import type { Clause } from "../clauses/clauses.ts";
import { recast } from "../kinds.ts";
import type { Scene } from "../scene.ts";
import type { Telling } from "../telling.ts";
import { isFiniteVerb } from "../terms/verbs.ts";

/** What a common company is called, before its name. */
const VENTURE =
  /^(?:la |l'|une |leur )?(?:coentreprise|co-entreprise|joint-venture|societe commune|filiale commune)$/;

/** « Née d'un mariage entre A et B, la coentreprise X … »: the union founded X, and nobody became one. */
export function asVenture(telling: Telling, { terms }: Scene): void {
  if (telling.kind !== "merger" || !telling.fillers.some(({ role }) => role === "merger_party")) return;
  const trigger = terms.findIndex(({ start }) => start === telling.trigger.start);
  const noun = terms.findIndex(({ normal }, index) => index > trigger && VENTURE.test(normal));
  const born = terms
    .slice(Math.max(0, trigger - 6), Math.max(0, trigger))
    .some(({ tags }) => tags.has("Naitre"));
  const ids = entitiesOf(terms[noun + 1]);
  if (noun < 0 || noun > trigger + 14 || ids.length !== 1 || !born) return;
  recast(telling, "joint_venture", { merger_party: "partner" });
  const { start, end } = terms[noun + 1]!;
  telling.fillers = [
    ...telling.fillers.filter(({ entity }) => !ids.includes(entity)),
    { role: "target", entity: ids[0]!, span: { start, end }, by: "grammar", lead: false },
  ];
}

/** « a signé avec X un pacte pour fonder Z, une société commune »: with whom, told beside the verb that the founding hangs on. */
export function founders({ terms, markers }: Scene, { trigger, group }: Clause): number[] {
  const purpose = group?.form === "infinitive" && /pour|afin|vue/.test(group.preposition ?? "");
  if (trigger.frame.kind !== "joint_venture" || group === null || !purpose) return [];
  const verb = terms.findLastIndex((_, index) => index < group.start && isFiniteVerb(terms, index));
  const found: number[] = [];
  for (let index = verb + 1; verb >= 0 && index < group.verb; index += 1) {
    if (terms[index]!.tags.has("Semicolon") || terms[index]!.tags.has("Rel")) return [];
    if (terms[index]!.party !== null && markers[index]?.place === "avec") found.push(index);
  }
  return found;
}
