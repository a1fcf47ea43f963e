import type { Clause } from "../clauses/clauses.ts";
import type { Scene } from "../scene.ts";
import { isNegotiated } from "../statuses/predicates.ts";
import type { Telling } from "../telling.ts";

/** Words of who lends, borrows or issues, folded. */
const LOAN =
  /^(?:accord\w*|sursouscri\w*|combin\w*|consent\w*|contract\w*|souscri\w*|emis\w*|emettre|obten\w*|pret\w*|emprunt\w*|lev\w*|negoci\w*|sign\w*|arrang\w*|plac\w*|octroy\w*|garanti\w*|boucl\w*|tir\w*|securis\w*|decroch\w*|conclu\w*|finalis\w*|realis\w*|obtien\w*|recoi\w*|recevr?\w*|recue?s?|beneficie\w*|renegoci\w*|refinanc\w*|renouvel\w*|prolong\w*|reconduit\w*|paraph\w*|scell\w*)$/;

/** Verbs that tell a loan where it is their own object or subject. */
const LENDING =
  /^(?:plac\w*|fourni\w*|apport\w*|vers\w*|lanc\w*|ouvr\w*|ouvert\w*|revien\w*|reven\w*|souscri\w*|demand\w*|sollicit\w*|perm\w*)$/;

/** A loan is one where someone lends or borrows, not where a debt is counted. */
export function isLoan(telling: Telling, scene: Scene, clause: Clause): boolean {
  const before = scene.terms[clause.trigger.start - 1]?.normal ?? "";
  // « conclue pour 45 M€, dette comprise »: what is bought owes it already.
  if (/^(?:compris|inclus|exclu|repris)e?s?$/.test(scene.terms[clause.trigger.end]?.normal ?? ""))
    return false;
  if (
    before === "en" ||
    (scene.terms[clause.trigger.end]?.normal === "d'" &&
      /impot/.test(scene.terms[clause.trigger.end + 1]?.normal ?? ""))
  )
    return false;
  if (telling.fillers.some((filler) => filler.role === "lender")) return true;
  if (isNegotiated(scene.terms, clause.trigger)) return true;
  if (isMoved(scene, clause)) return true;
  const { group } = clause;
  const verb = group === null ? "" : (scene.terms[group.verb]?.normal ?? "");
  if (LENDING.test(verb)) return true;
  return scene.terms
    .slice(clause.left, clause.right)
    .some((term) => LOAN.test(term.normal) && !term.tags.has("Org"));
}

/** Nouns of credit that is agreed for a sum and a time, folded: debt grows by itself. */
const AGREED = /^(?:lignes?|facilites?|credits?|enveloppes?)$/;
const MOVED = /^(?:port|pass|relev|rehauss|augment|rallong|etend|elargi|prorog|repouss)/;

/** « porte sa ligne de 400 à 550 M€ », « sa ligne passe de 400 à 550 M€ », « étend sa ligne à 550 M€ »: agreed anew. */
function isMoved({ terms }: Scene, { trigger, left, right }: Clause): boolean {
  const clause = terms.slice(left, right);
  const sums = clause.filter(({ money }) => money !== null);
  const raised = clause.some(({ money }, at) => money !== null && clause[at - 1]?.normal === "a");
  return (
    (sums.length > 1 || raised) &&
    AGREED.test(terms[trigger.start]!.normal) &&
    terms.slice(left, right).some(({ normal, party }) => party === null && MOVED.test(normal))
  );
}
