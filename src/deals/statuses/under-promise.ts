import { either, inTurn } from "../../rules/alternatives.ts";
import { foldedWords } from "../terms/folded.ts";
import type { Told } from "./told.ts";

/** What is signed or found before an operation is done, up to the relative of whom it is signed with, folded. */
const PROMISED = new RegExp(
  inTurn(
    String.raw`\b(?:sign\w*|paraph\w*|conclu\w*|trouv\w*|pass\w*|donn\w*) (?:\S+ ){0,3}?`,
    either("promesse|protocole|compromis|accord", "lettre d'intention"),
    String.raw`(?: (?:de (?:vente|cession|principe|reprise)|d'(?:achat|accord|intention)|definitif|ferme|synallagmatique|exclusif))* (?:avec|a|au|aux) (?:\S+ ){1,14}?qui (?:\S+ ){0,5}$`,
  ),
);
/** « Aux termes de l'accord, X prend le contrôle de Y », folded. */
const BY_ITS_TERMS =
  /^(?:\S+ ){0,4}?(?:selon|aux|suivant|d'apres) (?:les )?termes (?:de l'|de cet |de ce |du |d'un ?|de la )(?:\S+ )?(?:accord|protocole|contrat|compromis|promesse|entente)\b/;

/** « a signé une promesse de vente avec Z, qui prend le contrôle de X »: in the present, what a signing has only promised. */
export function isUnderPromise({ terms, trigger, group, done }: Told): boolean {
  if (done || trigger.form !== "verb" || group?.tense !== "present" || group.form !== "finite") return false;
  const before = foldedWords(terms.slice(0, group.start));
  return PROMISED.test(`${before} `) || BY_ITS_TERMS.test(before);
}
