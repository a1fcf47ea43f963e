import type { PartyRole } from "../../document/index.ts";
import { antecedent } from "../clauses/antecedent.ts";
import type { Clause } from "../clauses/clauses.ts";
import { subjectOf } from "../clauses/subject.ts";
import type { Scene } from "../scene.ts";
import { verbGroupAt } from "../terms/verb-group.ts";
import { isFiniteVerb } from "../terms/verbs.ts";

/**
 * « X, dont le rachat par Y est bouclé », « Y détient 80 % de X, dont l'acquisition est bouclée »: what a noun of buying is
 * of is what « dont » takes up; who buys is who has it, where no other is named.
 */
export function relativeNoun(
  { terms, markers }: Scene,
  { trigger, right }: Clause,
): { readonly index: number; readonly role: PartyRole }[] {
  const { de, subject, par } = trigger.frame.roles;
  const dont = trigger.start - 2;
  if (de !== "target" || terms[dont]?.normal !== "dont" || !/^l[ae']$/.test(terms[dont + 1]!.normal))
    return [];
  // « X, dont l'acquisition de Y a déplu »: of Y.
  if (/^(?:de|d'|du|des)$/.test(terms[trigger.end]?.normal ?? "")) return [];
  const bought = antecedent(terms, markers, dont - 1);
  if (bought.kind !== "parties") return [];
  const [index] = bought.terms;
  if (index === undefined) return [];
  const found: { index: number; role: PartyRole }[] = [{ index, role: "target" }];
  const named = terms
    .slice(trigger.end, right)
    .some((term, at) => term.party !== null && markers[trigger.end + at]?.place === "par");
  const verb = terms.findLastIndex((_, at) => at < index && isFiniteVerb(terms, at));
  if (subject !== "acquirer" || par === undefined || named || verb < 0) return found;
  if (!HAVING.some((tag) => terms[verb]!.tags.has(tag))) return found;
  const owner = subjectOf(terms, markers, verbGroupAt(terms, verb));
  if (owner.kind === "parties") found.push({ index: owner.terms[0]!, role: "acquirer" });
  return found;
}

/** Verbs of who has what has been bought, or gets it. */
const HAVING = [
  "Detenir",
  "Posseder",
  "Controler",
  "Avoir",
  "Integrer",
  "Consolider",
  "Accueillir",
  "Racheter",
];
