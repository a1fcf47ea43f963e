import type { Clause } from "../clauses/clauses.ts";
import type { Term } from "../terms/terms.ts";
import { isFiniteVerb } from "../terms/verbs.ts";

/** Words, folded, of questions about how or why something is, which take it for done or decided. */
const TAKING_FOR_GRANTED =
  /^(?:pourquoi|comment|combien|quand|ou|qui|que|qu'|quoi|quel|quelle|quels|quelles|lequel|laquelle)$/;
/** Subjects behind their verb. */
const BEHIND_VERB = /^(?:ils?|elles?|on)$/;
/** What opens another clause, which the question is not about. */
const OTHER_CLAUSE = /^(?:qui|que|qu'|dont|si|quand|lorsque|puisque|parce|alors)$/;
/** What opens a noun that tells of an operation already known of: « digérer l'achat de Y », not « une offre sur Y ». */
const KNOWN = /^(?:le|la|l'|les|du|des|au|aux|son|sa|ses|leurs?|ce|cet|cette)$/;
/** What one judges of a thing done, folded: « a-t-il eu raison de racheter Y ? », « a-t-il bien fait de … ». */
const JUDGED = /^(?:raison|tort|regret\w*|bien|mal)$/;
/** How many words may open a question before its « pourquoi »: « Mais à quel prix ». */
const OPENING = 3;

/** « Vexa va-t-il racheter Morlin ? », « Faut-il vendre Morlin ? »: whether a deal is asked about rather than told. */
export function isInQuestion(terms: readonly Term[], { trigger }: Clause): boolean {
  if (!terms.slice(-2).some(({ normal }) => normal === "?")) return false;
  // « Et si Vexa rachetait Morlin ? »
  if (trigger.form === "verb" && terms[0]?.normal === "et" && /^(?:si|s')$/.test(terms[1]?.normal ?? ""))
    return true;
  const verb = terms.findIndex(
    (_, index) =>
      index <= trigger.start &&
      isFiniteVerb(terms, index) &&
      BEHIND_VERB.test(terms[index + 1]?.normal ?? ""),
  );
  const between = terms.slice(verb + 2, trigger.start);
  if (verb < 0 || between.some(({ normal }) => OTHER_CLAUSE.test(normal))) return false;
  if (isTakenForDone(terms[verb]!, between, trigger)) return false;
  return !terms.slice(0, OPENING).some(({ normal }) => TAKING_FOR_GRANTED.test(normal));
}

/** Whether a question asks what to think of a deal that it takes for done: « regrette-t-il d'avoir racheté Y ? ». */
function isTakenForDone(verb: Term, between: readonly Term[], { form }: Clause["trigger"]): boolean {
  const last = between.at(-1)?.normal ?? "";
  if (form === "noun") return KNOWN.test(last);
  return last === "avoir" || [verb, ...between].some(({ normal }) => JUDGED.test(normal));
}
