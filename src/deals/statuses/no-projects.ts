import type { Clause } from "../clauses/clauses.ts";
import { foldedWords } from "../terms/folded.ts";
import type { Term } from "../terms/terms.ts";
import { predicatesOf } from "./predicates.ts";

/** Operations that one may have a plan of. */
const PLANNED = new Set<string>(["ipo", "acquisition", "merger"]);
/** What says, right before its noun, that there is no plan of it. */
const NO_PLAN =
  /(?:^| |')(?:pas|plus|aucune?|nulle?|jamais)(?: l'| la moindre| le moindre)?(?: de| d')? ?(?:projets?|plans?|intentions?|volonte|idee|velleites?) (?:de |d')(?:l'|une? |la |le )?$/;

/** « Il n'y a pas de projet d'introduction en Bourse de X », « aucun projet de fusion »: who says so denies it. */
export function isUnplanned(terms: readonly Term[], trigger: Clause["trigger"]): boolean {
  const { form, frame, start } = trigger;
  if (form !== "noun" || !PLANNED.has(frame.kind)) return false;
  const before = foldedWords(terms.slice(Math.max(0, start - 9), start));
  if (NO_PLAN.test(before.endsWith("'") ? before : `${before} `)) return !NOT_EXCLUDED.test(before);
  return (
    /^aucune?$/.test(terms[start - 1]?.normal ?? "") &&
    predicatesOf(terms, trigger).some((words) => NOT_PLANNED.test(words))
  );
}
/** « n'écarte pas l'idée d'une fusion »: a plan there may be. */
const NOT_EXCLUDED = /(?:^| )n'(?:ecart|exclu)/;
/** « Aucune fusion de X et de Y n'est prévue », folded. */
const NOT_PLANNED =
  /^n'(?:est|etait) (?:\S+ )?(?:prevue?|envisagee?|programmee?|en cours|en preparation|a l'etude|a l'ordre du jour|d'actualite|sur la table|dans les cartons)/;

/** What is only thought of, folded, before the operation that it is of: « l'idée que X rachète Y ». */
const THOUGHT = /^(?:idee|hypothese|scenario|rumeur|bruit|eventualite|perspective)$/;
/** What becomes of such a thought, folded. */
const DISMISSED =
  /^(?:a ete|ont ete|est|sont|etait|fut) (?:\S+ )?(?:balaye|ecarte|dementi|evacue|refute|exclu)e?s?(?= |$)/;
/** Who says that such a thought is none, in the active, folded, up to the thought; not « n'exclut pas l'hypothèse ». */
const DISMISSES =
  /(?:^| )(?:balay|ecart|refut|recus|dement|exclu|evacu)\w* (?:[^ ,;.]+ ){0,3}?(?:l'|le |la |cette |ce |toute |tout |les )$/;
const NOT_DISMISSED = /(?:^| )(?:n'|ne )(?:[^ ,;.]+ ){1,8}$|(?:^| )(?:sans|avant|apres) (?:[^ ,;.]+ ){1,6}$/;
/** How many terms before the thought who dismisses it may say so. */
const DISMISSING = 8;
/** How many terms behind its noun the operation may stand. */
const OF_THOUGHT = 14;

/**
 * « L'idée que X rachète Y a été balayée d'un mot », « X a balayé hier l'hypothèse d'une vente »: the thought is the
 * subject or the object of what says that it is none.
 */
export function isDismissed(terms: readonly Term[], { frame, start, end }: Clause["trigger"]): boolean {
  if (!PLANNED.has(frame.kind)) return false;
  const thought = terms.findLastIndex(
    ({ normal }, index) => index < start && index > start - OF_THOUGHT && THOUGHT.test(normal),
  );
  if (thought < 0 || !/^(?:que|qu'|d'|de|du)$/.test(terms[thought + 1]?.normal ?? "")) return false;
  const ahead = foldedWords(terms.slice(Math.max(0, thought - DISMISSING), thought));
  const before = ahead.endsWith("'") ? ahead : `${ahead} `;
  const within = terms.slice(thought, start).every(({ tags }) => !tags.has("Comma"));
  if (within && DISMISSES.test(before) && !NOT_DISMISSED.test(before)) return true;
  return terms.some((_, index) => index >= end && DISMISSED.test(foldedWords(terms.slice(index, index + 5))));
}
