import type { Clause } from "../clauses/clauses.ts";
import type { Scene } from "../scene.ts";
import type { Filler } from "../telling.ts";
import { fold } from "../terms/fold.ts";

/** Verbs, folded, of who takes another to the market: « coter », « introduire », « mettre », « placer ». */
const TRANSITIVE = /^(?:cot|introdui|intronis|mett|mis|met|plac|inscri|admet|admi)\w*/;

/** « X veut coter sa filiale Y », « X introduit Y en Bourse »: Y is listed, not who takes it there. */
export function onlyListed(
  { terms }: Scene,
  { trigger, group }: Clause,
  fillers: readonly Filler[],
): Filler[] {
  const active = group !== null && !group.passive && !group.reflexive && group.form !== "participle";
  if (trigger.frame.kind !== "ipo" || trigger.form !== "verb" || !active) return [...fillers];
  if (!TRANSITIVE.test(fold(trigger.text))) return [...fillers];
  const verb = terms[trigger.start]!.start;
  const listed = fillers.filter(({ role, span }) => role === "target" && span.start > verb);
  return listed.length === 0
    ? [...fillers]
    : fillers.filter((filler) => filler.role !== "target" || listed.includes(filler));
}
