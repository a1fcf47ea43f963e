import type { Term } from "../terms/terms.ts";

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
