import type { Clause } from "../clauses/clauses.ts";
import type { Scene } from "../scene.ts";
import type { Filler } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { ofTerm } from "./fillers.ts";

/** How many terms before its sum the word may stand that makes it a part. */
const REACH = 4;
/** How far behind the name what the part is lent as is said. */
const BEHIND = 6;
const PART = /^(?:dont|compris|incluant|comprenant)$/;
const LENT = /^(?:prets?|dettes?|emprunts?|credits?|obligations?|avances?)$/;

/**
 * « un tour de 24 M€, dont 4 M€ de Y »: who the part of a round comes from backs it, and is not who raises it; « dont 4 M€ de Y
 * sous forme de prêt » is no backer.
 */
export function ofParts(scene: Scene, { trigger, right }: Clause, fillers: readonly Filler[]): Filler[] {
  if (trigger.frame.kind !== "funding_round") return [...fillers];
  const { terms } = scene;
  const kept = [...fillers];
  for (let index = trigger.end + 2; index < right; index += 1) {
    if (terms[index]!.party === null || !isOfPart(terms, index)) continue;
    const span = { start: terms[index]!.start };
    for (let at = kept.length - 1; at >= 0; at -= 1)
      if (kept[at]!.span.start === span.start) kept.splice(at, 1);
    if (!terms.slice(index + 1, index + BEHIND).some(({ normal }) => LENT.test(normal)))
      kept.push(...ofTerm(scene, index, "investor"));
  }
  return kept;
}

function isOfPart(terms: readonly Term[], party: number): boolean {
  // « de la banque Y », « du fonds Y »
  let of = party - 1;
  while (of > party - 4 && !/^(?:de|d'|du|des)$/.test(terms[of]?.normal ?? "") && !(terms[of]?.money != null))
    of -= 1;
  if (!/^(?:de|d'|du|des)$/.test(terms[of]?.normal ?? "") || terms[of - 1]?.money == null) return false;
  return terms.slice(Math.max(0, of - 1 - REACH), of - 1).some(({ normal }) => PART.test(normal));
}
