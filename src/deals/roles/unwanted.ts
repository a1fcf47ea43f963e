import { entitiesOf } from "../across/discourse.ts";
import { antecedent } from "../clauses/antecedent.ts";
import type { Scene } from "../scene.ts";
import { inRole, type Telling } from "../telling.ts";

/** What an owner is told of who would rather not be one, folded, right behind its name. */
const PARTING =
  /^(?:ne (?:veut|voulait|voulaient|veulent|savait|savaient) plus\b(?! (?!que\b)\w+(?:er|ir|re)\b)|(?:cherch|voul|souhait|tent|essay|esper|brul|rev)\w* (?:(?:a|de|d'|depuis \w+ a) )?se (?:defaire|separer|debarrasser|delester|desengager|degager|desaisir|alleger))/;
/** How many terms behind « dont » the owner's name may end. */
const NEAR = 5;

/** « Y a repris X, dont Z ne voulait plus », « X, dont Z cherchait à se défaire, est à Y »: Z, who sells X; null for none. */
export function unwantedBy(telling: Telling, { terms, markers }: Scene): string | null {
  const targets = inRole(telling, "target");
  for (const [dont, { normal }] of terms.entries()) {
    if (normal !== "dont") continue;
    const owner = terms.findIndex(
      ({ party }, index) => index > dont && index < dont + NEAR && party !== null,
    );
    if (owner < 0) continue;
    const said = terms.slice(owner + 1, owner + 8).map((term) => term.normal);
    if (!PARTING.test(said.join(" "))) continue;
    const of = antecedent(terms, markers, dont - 1);
    const sold =
      of.kind === "parties"
        ? of.terms.some((at) => entitiesOf(terms[at]).some((id) => targets.includes(id)))
        : endsRightBefore(telling, terms, dont);
    const [id, other] = entitiesOf(terms[owner]);
    if (
      sold &&
      id !== undefined &&
      other === undefined &&
      !telling.fillers.some(({ entity }) => entity === id)
    )
      return id;
  }
  return null;
}

/** « … l'usine de Pau, dont Z souhaitait se délester »: whether what changes hands, told by a phrase, stands right before a term. */
function endsRightBefore({ fillers }: Telling, terms: Scene["terms"], index: number): boolean {
  const last = terms[index - 1]?.tags.has("Comma") === true ? terms[index - 2] : terms[index - 1];
  return fillers.some(({ role, span }) => role === "target" && span.end === last?.end);
}
