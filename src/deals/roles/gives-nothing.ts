import { entitiesOf } from "../across/discourse.ts";
import { isPublicBody } from "../authorities.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { Subject } from "../clauses/subject.ts";
import type { Scene } from "../scene.ts";
import { foldedWords } from "../terms/folded.ts";
import type { Term } from "../terms/terms.ts";
import type { VerbGroup } from "../terms/verb-group.ts";
import { isLenderEntity } from "./lenders.ts";

/** Verbs (lemma tags) of who takes back, looks at, judges, sells or counts an aid or a loan, and gives nothing by that. */
const DOING_ELSE = new Set(
  [
    "Supprimer Geler Couper Reduire Annuler Retirer Diminuer Baisser Suspendre Bloquer Rejeter Raboter Amputer Sabrer",
    "Reprendre Recuperer Interrompre Stopper Ajourner Reporter Differer Retarder Enterrer Exclure Interdire Sanctionner",
    "Examiner Etudier Analyser Envisager Evaluer Verifier Controler Eplucher Instruire Discuter Debattre",
    "Critiquer Denoncer Contester Regretter Deplorer Defendre Justifier Saluer Commenter Evoquer Rappeler Comparer",
    "Vendre Ceder Titriser Racheter Provisionner Deprecier Comptabiliser Recenser Compter Estimer Chiffrer",
    "Exiger Imposer Depenser Detourner Dilapider Gerer",
  ].flatMap((verbs) => verbs.split(" ")),
);

/** Whether a verb, by its term, does something else with the money that a noun names than to give it. */
export function givesNothing(terms: readonly Term[], verb: number): boolean {
  const term = terms[verb];
  return term !== undefined && [...term.tags].some((tag) => DOING_ELSE.has(tag));
}

/** Those, folded, whose leave the aid of others waits for. */
const WATCHDOG =
  /^(?:(?:la |l')?(?:commission(?: europeenne)?|bruxelles|autorite de (?:la concurrence|surveillance aele))|(?:l')?(?:union europeenne|ue))$/;
/** Verbs (lemma tags) of letting pass, and what one gives who does. */
const CLEARING = ["Autoriser", "Approuver", "Valider", "Avaliser", "Enteriner"];
const LEAVE = /^(?:\S+ )?(?:le |leur |son |un )?(?:feu vert|aval|accord|blanc-seing|assentiment)(?= |$)/;

/** « Bruxelles a autorisé l'aide de 3 Md€ », « a donné son feu vert à un prêt »: who watches over the aid of states does not give it. */
export function clears({ terms }: Scene, { verb }: VerbGroup, subject: Subject | null): boolean {
  if (subject?.kind !== "parties") return false;
  if (!subject.terms.every((index) => WATCHDOG.test(terms[index]!.normal))) return false;
  const { tags } = terms[verb]!;
  if (CLEARING.some((tag) => tags.has(tag))) return true;
  return tags.has("Donner") && LEAVE.test(foldedWords(terms.slice(verb + 1, verb + 6)));
}

/** « L'État a validé un prêt garanti de 3 Md€ à Y »: what a public body vouches for, banks lend. */
export function vouches(scene: Scene, { start, end, frame }: Clause["trigger"], subject: Subject): boolean {
  const { terms } = scene;
  if (frame.kind !== "debt_financing" || subject.kind !== "parties") return false;
  const words = terms.slice(start, end + 3).map(({ normal }) => normal);
  const vouched = words.some(
    (word, at) => /^garantie?s?$/.test(word) || (word === "pge" && at < end - start),
  );
  return (
    vouched &&
    subject.terms.every(
      (index) =>
        isPublicBody(scene, terms[index]!.start) &&
        !entitiesOf(terms[index]).some((entity) => isLenderEntity(scene, entity)),
    )
  );
}
