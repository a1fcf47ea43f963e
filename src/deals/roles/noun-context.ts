import { isPlainNoun } from "../clauses/antecedent.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { Frame } from "../frames/index.ts";
import type { Scene } from "../scene.ts";
import type { Term } from "../terms/terms.ts";
import type { VerbGroup } from "../terms/verb-group.ts";
import { isFiniteVerb } from "../terms/verbs.ts";

/** « a remboursé son prêt de 4 M€ à X »: X had lent it. */
export function paysBack(terms: readonly Term[], { trigger, group }: Clause): boolean {
  return (
    trigger.frame.kind === "debt_financing" &&
    group !== null &&
    !group.passive &&
    ["Rembourser", "Restituer"].some((tag) => terms[group.verb]?.tags.has(tag))
  );
}

/** Verbs of whom a bid is made to: « a accepté l'offre de Y », « a reçu une offre de Y pour sa filiale X ». */
const RECEIVING = "Accepter Rejeter Refuser Recevoir Decliner Repousser Approuver Recommander".split(" ");

export function receives(terms: readonly Term[], { verb }: VerbGroup): boolean {
  return RECEIVING.some((tag) => terms[verb]?.tags.has(tag));
}

/** Whether a verb of earning stands between two terms. */
export function isEarned(terms: readonly Term[], from: number, to: number): boolean {
  return terms.slice(from, to).some(({ tags }) => tags.has("Rapporter"));
}

/** How many adjectives follow a noun: « l'offre concurrente de X » is X's. */
export function qualified(terms: readonly Term[], from: number): number {
  const term = terms[from];
  // « l'entrée à la Bourse de Milan de X »
  const place = terms[from - 1]?.normal === "bourse" && /^(?:de|d')$/.test(term?.normal ?? "");
  if (place && terms[from + 1]?.party === null && /^\p{Lu}/u.test(terms[from + 1]!.text)) return 2;
  return term !== undefined && isPlainNoun(term) && /^\p{Ll}/u.test(term.text) ? 1 : 0;
}

/** « un emprunt dont le placement a été confié à X »: the relative has complements of its own, up to the comma that closes it. */
export function inRelative(terms: readonly Term[], from: number, to: number): boolean {
  const opener = terms.findLastIndex((term, index) => index >= from && index < to && term.normal === "dont");
  if (opener < 0) return false;
  const closed = terms.findLastIndex((term, index) => index < to && term.tags.has("Comma"));
  // A relative has a subject and a verb: « , dont le prix, lundi, … » is not over.
  return !terms[opener - 1]?.tags.has("Comma") || closed < opener + SHORTEST_RELATIVE;
}

const SHORTEST_RELATIVE = 5;

/** « la fusion de X et de Y, qui assemble des Z »: whether « des » stands right behind the verb of a relative, and is its article. */
export function isObjectOfRelative(terms: readonly Term[], from: number, party: number): boolean {
  const verb = party - 2;
  return (
    terms[party - 1]?.normal === "des" &&
    verb > from &&
    isFiniteVerb(terms, verb) &&
    terms.slice(Math.max(from, verb - 3), verb).some(({ tags }) => tags.has("Rel"))
  );
}

/** « le projet de coentreprise dans l'acier de X et de Y », « la fusion des activités ferroviaires de X et de Y »: of those two. */
export function isField(terms: readonly Term[], { kind }: Frame, noun: number): boolean {
  if (kind === "merger")
    return terms
      .slice(noun - 1, noun + 1)
      .some(({ normal }) =>
        /^(?:activite|operation|metier|branche|division|pole|reseau|filiale|unite|entite|actif)[sx]$/.test(
          normal,
        ),
      );
  return kind === "joint_venture" && /^(?:dans|en)$/.test(terms[noun - 2]?.normal ?? "");
}

/** « 75 % de X »: what a share is of. */
export function shareOf(scene: Scene, party: number): boolean {
  for (let index = party - 1; index > party - 7 && index > 0; index -= 1) {
    if (scene.terms[index]?.stake !== null && scene.terms[index] !== undefined) return true;
    if (scene.terms[index]?.party !== null || scene.terms[index]?.tags.has("Comma")) return false;
  }
  return false;
}

/** « la cession de sa participation dans X », « de ses 60 % dans X »: what the share is in. */
export function isShareIn({ terms }: Scene, from: number, party: number): boolean {
  return terms
    .slice(from, party)
    .some(
      (term, at) =>
        /^(?:parts?|participations?|bloc|titres|actions|majorite)$/.test(term.normal) ||
        (term.stake !== null && terms[from + at + 1]?.normal === "dans"),
    );
}

/** « promet 3 M€ à X si l'usine reste à Y »: whether a party is of the condition behind the deal. */
export function isOfCondition(terms: Scene["terms"], from: number, party: number): boolean {
  return terms
    .slice(from, party)
    .some(
      ({ normal }, at) =>
        normal === "si" && ["Det", "Poss", "Pronoun"].some((tag) => terms[from + at + 1]?.tags.has(tag)),
    );
}
