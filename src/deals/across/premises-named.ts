import { isPremises } from "../roles/premises.ts";
import { fold } from "../terms/fold.ts";
import type { Term } from "../terms/terms.ts";
import { type Discourse, entitiesOf } from "./discourse.ts";

/** What else a business is called by that is taken up by its noun alone, folded: papers, and premises that are homes as well. */
const ALSO =
  /^(?:outil|chateau|propriete|ferme|tour|carriere|haras|manoir|abbaye|titre|journal|quotidien|hebdomadaire|magazine|mensuel)$/;
/** Those of them that are printed: a paper is no works. */
const PRINTED = /^(?:titre|journal|quotidien|hebdomadaire|magazine|mensuel)$/;
/** How far before its name the noun of an entity may stand, in terms: « l'ancienne fonderie X ». */
const REACH = 4;

/** Whether a folded noun, behind an article and with nothing more, takes up premises or a paper that a text has named. */
export function isTakenUpAlone(noun: string): boolean {
  return isPremises(noun) || ALSO.test(noun);
}

/** Notes the noun of premises or of a paper by which a text calls a party: « l'hôtel X », « la fonderie ». */
export function notePremises({ premises }: Discourse, terms: readonly Term[], index: number): void {
  const term = terms[index]!;
  const nouns = fold(term.text)
    .split(/[\s'’-]+/)
    .slice(0, 3)
    .filter(isTakenUpAlone);
  for (let back = index - 1; back >= 0 && back > index - REACH; back -= 1) {
    const { text, tags, normal, party } = terms[back]!;
    const stops = party !== null || tags.has("Det") || tags.has("Prep") || tags.has("Contracted");
    if (stops || !/^\p{Ll}/u.test(text)) break;
    if (isTakenUpAlone(normal)) nouns.push(normal);
  }
  if (nouns.length === 0) return;
  for (const id of entitiesOf(term)) {
    const known = premises.get(id) ?? new Set<string>();
    for (const noun of nouns) known.add(noun);
    premises.set(id, known);
  }
}

/** Whether the text has called an entity by a noun of premises, or of a paper, as another noun is of. */
export function isNamedAs({ premises, phrases }: Discourse, id: string, noun: string): boolean {
  const phrase = fold(phrases.get(id)?.name ?? "").split(/[\s'’]+/);
  const nouns = [...(premises.get(id) ?? []), ...phrase.filter(isTakenUpAlone)];
  return nouns.some((each) => PRINTED.test(each) === PRINTED.test(noun));
}
