import type { Trigger } from "../clauses/grammar.ts";
import type { Term } from "../terms/terms.ts";
import { predicatesOf } from "./predicates.ts";

/** Verbs that say of their subject that it came to nothing. */
const FAILING =
  /^(?:a|ont|avait|avaient|aura|est|sont|etait|etaient|a ete|ont ete) (?:\w+ )?(?:echou|capot|avort|tourne court|fait long feu|tombee? a l'eau)/;
/** Participles of what is put off until further notice. */
const SHELVED =
  /^(?:a ete|ont ete|avait ete|avaient ete|est|sont|etait|etaient|sera|seront) (?:\w+ )?(?:gelee?s?\b|retiree?s?\b|mise?s? en (?:pause|veilleuse|sommeil|suspens)|remise?s? a plus tard)/;
/** What puts off a listing, of which no other day is sure: « L'introduction en Bourse de X a été reportée ». */
const PUT_OFF =
  /^(?:a ete|ont ete|avait ete|avaient ete|est|etait|sera) (?:\w+ )?(?:suspendue?s?|reportee?s?|repoussee?s?|differee?s?)\b/;
const DENYING =
  /^n'(?:est|etait|a) (?:pas|plus|nullement|jamais) (?:a l'ordre du jour|d'actualite|sur la table|envisag)/;
/** « saisit la justice pour empêcher la fusion », « menace de bloquer le rachat »: who fights it has not won. */
const OPPOSING = /^(?:empecher|bloquer|contester|contrer|stopper|torpiller|interdire|annuler)$/;
const TRYING = /^(?:pour|afin|tent\w+|cherch\w+|menac\w+|veut|veulent|voulai\w+|souhait\w+|esper\w+)$/;
/** Adjectives beside a noun of what may come: « une éventuelle fusion », « un possible rachat ». */
const POSSIBLE =
  /^(?:eventuel(?:le)?s?|possibles?|hypothetiques?|potentiel(?:le)?s?|pretendue?s?|supposee?s?)$/;

type Noun = Pick<Trigger, "form" | "start" | "end" | "frame">;

/** « L'OPA de X sur Y a échoué »: the operation is the subject of what undoes it. */
export function hasFailed(terms: readonly Term[], trigger: Noun): boolean {
  return trigger.form === "noun" && predicatesOf(terms, trigger).some((words) => FAILING.test(words));
}

/** « Le projet de cotation de X a été gelé »: the operation is what is put off. */
export function isShelved(terms: readonly Term[], trigger: Noun): boolean {
  if (trigger.form !== "noun") return false;
  const listed = trigger.frame.kind === "ipo";
  return predicatesOf(terms, trigger).some((words) => SHELVED.test(words) || (listed && PUT_OFF.test(words)));
}

/** « Une fusion de X et Y n'est pas à l'ordre du jour »: the operation is what is denied. */
export function isDenied(terms: readonly Term[], trigger: Noun): boolean {
  return trigger.form === "noun" && predicatesOf(terms, trigger).some((words) => DENYING.test(words));
}

/** « pour empêcher la fusion »: an operation that somebody fights, and so one to come. */
export function isOpposed(terms: readonly Term[], { form, start }: Noun): boolean {
  if (form !== "noun") return false;
  const verb = terms.findLastIndex(
    ({ normal }, index) => index < start && index >= start - 6 && OPPOSING.test(normal),
  );
  return verb > 0 && terms.slice(Math.max(0, verb - 2), verb).some(({ normal }) => TRYING.test(normal));
}

/** « un possible rapprochement », « un rachat éventuel »: nothing but a thought. */
export function isPossible(terms: readonly Term[], { form, start }: Noun): boolean {
  if (form !== "noun") return false;
  return [terms[start - 1], terms[start + 1]].some(
    (term) => term !== undefined && POSSIBLE.test(term.normal),
  );
}
