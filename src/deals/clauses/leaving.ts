import { type Discourse, entitiesOf } from "../across/discourse.ts";
import { INVESTOR } from "../cues/investors.ts";
import type { Term } from "../terms/terms.ts";
import type { Trigger } from "./grammar.ts";

/** Who, folded, shares are tendered to: an offer, or who makes it. */
const TENDERED_TO =
  /^(?:offre|opa|ope|opr|opas|operation|initiateur|acquereur|acheteur|holding|fonds|vehicule|societe|groupe|newco|structure|entite)$/;
/** How many terms behind « à » name it. */
const NEAR = 4;

/** Nouns, folded, of what one plans. */
const PLAN =
  /^(?:introduction|mise|entree|cotation|ipo|levee|augmentation|ventes?|cessions?|fusion|rachat|acquisition|reprise|rapprochement|mariage)$/;

/** « X, dont la mise en Bourse était prévue en mai, y renonce », « a étudié la vente de X avant d'y renoncer »: « y » is what the sentence told, and no firm told before. */
function isOfPlan(terms: readonly Term[], start: number): boolean {
  return (
    terms.slice(Math.max(0, start - 2), start).some(({ normal }) => normal === "y") &&
    terms.slice(0, start).some(({ normal }) => PLAN.test(normal))
  );
}

/** « Disney et Netflix sortent », « apportera sa participation à l'effort »: words of leaving said of no holder, of no shares. */
export function isOtherLeaving(
  terms: readonly Term[],
  { frame, start, end }: Trigger,
  discourse: Discourse,
): boolean {
  if (frame.name === "extend/tender") {
    if (!/^(?:a|aux?)$/.test(terms[end]?.normal ?? "")) return false;
    return !terms
      .slice(end + 1, end + 1 + NEAR)
      .some(({ party, normal }) => party !== null || TENDERED_TO.test(normal));
  }
  if (frame.name === "acquisition/renounce") return isOfPlan(terms, start);
  if (frame.name !== "extend/leave") return false;
  if (terms[end]?.tags.has("Punct") === false) return true;
  // « sort totalement » says of what; « sortent » alone is said of holders that the text has named.
  if (end - start > 1) return false;
  const leaving = terms.slice(0, start).flatMap((term) => entitiesOf(term));
  return !leaving.some((id) => discourse.recent.includes(id) || INVESTOR.test(discourse.names.get(id) ?? ""));
}
