import type { Clause } from "../clauses/clauses.ts";
import { isTurnedDown } from "../refusals/rivals.ts";
import type { Scene } from "../scene.ts";
import { fold } from "../terms/fold.ts";
import { foldedWords } from "../terms/folded.ts";
import type { Term } from "../terms/terms.ts";
import type { VerbGroup } from "../terms/verb-group.ts";
import { isLaunched } from "./launched.ts";
import { predicatesOf } from "./predicates.ts";
import { isConditional } from "./rumoured.ts";
import type { Told } from "./told.ts";

/** « n'envisage pas de relever son offre », « pourrait améliorer son offre »: whatever comes of the raise, the bid stands. */
export function isRaiseOpen({ trigger, group }: Clause): boolean {
  return (
    trigger.frame.name === "acquisition/bid-rival" &&
    /^(?:relev|amelior|bonifi|major)/.test(fold(trigger.text)) &&
    (group?.form === "infinitive" || isConditional(group))
  );
}

/** « Une offre concurrente, déposée par X, n'a pas été retenue » */
export function isRivalTurnedDown({ scene, terms, trigger, frame }: Told): boolean {
  if (frame.name !== "acquisition/rival-bid" || trigger.form !== "noun") return false;
  const span = { start: terms[trigger.start]!.start, end: terms[trigger.end - 1]!.end };
  return isTurnedDown({ trigger: span }, scene);
}

/** Nouns, folded, of what a bidder hands in. */
const OFFERED =
  /^(?:offres?|contre-offre|propositions?|dossiers?|candidatures?|lettres?|intention|manifestation)$/;
/** Verbs (lemma tags) with which it is handed in or got. */
const HANDING_IN =
  "Deposer Remettre Adresser Presenter Soumettre Envoyer Transmettre Formuler Recevoir".split(" ");

/** Whether a bid is told for what a verb or a noun tells that the bidder will do. */
export function isBid({ scene, clause, group }: Told): boolean {
  return isBidFor(scene, group) || isBidForNoun(scene, clause);
}

/** « a remis une offre pour racheter Y », « mène des discussions en vue de racheter Y »: offered or talked of, not agreed. */
function isBidFor({ terms }: Scene, group: VerbGroup | null): boolean {
  if (group?.form !== "infinitive" || !/pour|vue|afin/.test(group.preposition ?? "")) return false;
  return terms.slice(Math.max(0, group.start - 8), group.verb).some(
    ({ normal }, at, before) =>
      OFFERED.test(normal) ||
      // « a obtenu l'exclusivité pour racheter Y »
      normal === "exclusivite" ||
      // « met 3 M€ sur la table pour avaler Y », « se met sur les rangs pour racheter Y »; no « tour de table ».
      (/^(?:table|rangs)$/.test(normal) && /^l[ae]s?$/.test(before[at - 1]?.normal ?? "")) ||
      (/vue/.test(group.preposition ?? "") &&
        /^(?:discussions?|negociations?|pourparlers|tractations|verifications)$/.test(normal)),
  );
}

/** « a déposé sa candidature à la reprise de Y », « a remis un dossier de reprise de Y », folded, right before the noun. */
const RUNNING =
  /(?:^| )(?:candidature|dossier|offres?|plan|projet|proposition|marque d'interet|interet) (?:\S+ )?(?:a la|au|a l'|de|d'|pour la|pour le|pour l') ?$/;

/** « a remis une offre pour le rachat de Y »: the same told by a noun. */
function isBidForNoun({ terms }: Scene, { trigger, group }: Clause): boolean {
  if (trigger.form !== "noun" || trigger.frame.name !== "acquisition/purchase" || group === null)
    return false;
  if (RUNNING.test(foldedWords(terms.slice(Math.max(group.verb, trigger.start - 8), trigger.start))))
    return true;
  const before = terms.slice(Math.max(group.verb, trigger.start - 12), trigger.start);
  // « a déposé un dossier de reprise »
  if (/^d[e']$/.test(before.at(-1)?.normal ?? "") && OFFERED.test(before.at(-2)?.normal ?? ""))
    return HANDING_IN.some((tag) => terms[group.verb]!.tags.has(tag));
  const purpose = before.findLastIndex(({ normal }) => /^(?:pour|vue)$/.test(normal));
  return (
    purpose >= before.length - 3 &&
    before.slice(0, Math.max(0, purpose)).some(({ normal }) => OFFERED.test(normal))
  );
}

/** Whether a bid is told with those who take it up, or that its term has begun. */
export function isBidAccepted({ scene, terms, trigger, group, frame, folded }: Told): boolean {
  return (
    frame.name.startsWith("acquisition/bid") &&
    (isAccepted(scene, group) || isBacked(terms, trigger, folded) || isLaunched(terms, trigger))
  );
}

/** « ont approuvé l'offre de X »: no longer a bid that waits for an answer. */
function isAccepted({ terms }: Scene, group: VerbGroup | null): boolean {
  if (group === null || group.negated) return false;
  return ["Accepter", "Approuver"].some((tag) => terms[group.verb]?.tags.has(tag));
}

/** « l'offre a reçu l'appui du conseil », « son offre, recommandée par le conseil »: taken up by those whom it is made to. */
function isBacked(terms: readonly Term[], trigger: Clause["trigger"], folded: string): boolean {
  if (trigger.form !== "noun") return false;
  return BACKED_BY.test(folded) || predicatesOf(terms, trigger).some((words) => BACKED.test(words));
}
const BACKED =
  /^(?:(?:a|avait) (?:deja )?(?:recu|obtenu|recueilli|eu) (?:l'|le |la )?(?:appui|soutien|aval|assentiment|recommandation|approbation|faveurs)|(?:est|a ete|etait) (?:soutenue|recommandee|agreee|appuyee))/;
const BACKED_BY =
  /\b(?:soutenue|recommandee|agreee|appuyee|acceptee) (?:a l'unanimite )?par (?:le|la|les|son|sa|leur) (?:conseil|management|direction|directoire|board|administrateurs|dirigeants|famille)\b/;
