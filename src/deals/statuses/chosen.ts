import { foldedWords } from "../terms/folded.ts";
import type { Term } from "../terms/terms.ts";
import type { VerbGroup } from "../terms/verb-group.ts";

/** Who was picked among others, and what for, right before the words of the act, folded. */
const CHOSEN =
  /\b(?:choisi|retenu|designe|selectionne)e?s? (?:(?:, )?(?:avec [^;]{1,80}?|(?:par|apres|en|le|la|l'|lundi|mardi|mercredi|jeudi|vendredi|hier|cette|ce|face|parmi)(?: |(?<='))[^,;]{1,60}?) ){0,3}?(?:, )?pour (?:[^ ,;]+ ){0,6}?(?:en |et )?(?:(?:y|lui|leur) )?$/;
/** How many words before the verb the choice is looked for. */
const REACH = 20;

/** « X a été choisi pour sauver Y en lui apportant 3 M€ »: picked for what is still to be done, and may come to nothing. */
export function isChosenFor(terms: readonly Term[], group: VerbGroup | null): boolean {
  if (group === null || (group.form !== "infinitive" && group.form !== "gerund")) return false;
  return CHOSEN.test(`${foldedWords(terms.slice(Math.max(0, group.verb - REACH), group.verb))} `);
}
