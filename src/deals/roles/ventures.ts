import { entitiesOf } from "../across/discourse.ts";
import { recast } from "../kinds.ts";
import type { Scene } from "../scene.ts";
import type { Telling } from "../telling.ts";

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
