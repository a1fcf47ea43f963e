import type { Clause } from "../clauses/clauses.ts";
import { GIVER } from "../kinds.ts";
import type { Filler } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import type { VerbGroup } from "../terms/verb-group.ts";

/** What a borrower does, folded, before « à » and who lends: « un emprunt souscrit à la banque X ». */
const TAKEN = /^(?:souscri(?:t|te|ts|tes)|contracte(?:e|s|es)?|emprunte(?:e|s|es)?)$/;

/** Verbs (lemma tags) of who would have the money, before « à » and who is to give it. */
const ASKING = ["Demander", "Solliciter", "Reclamer", "Quemander"];

/** What is claimed back, folded: « réclame à Y une aide indûment perçue », « demande à Y de rembourser ». */
const BACK = /^(?:rembours\w+|restitu\w+|indument|indus?|indues?|tort|percue?s?)$/;

/** « X a demandé à Y un prêt de 3 M€ »: whether a verb's subject would have money of whom it asks, and not have it back. */
export function asksFor(terms: readonly Term[], { verb, passive }: VerbGroup): boolean {
  return (
    !passive &&
    ASKING.some((tag) => terms[verb]?.tags.has(tag) === true) &&
    !terms.slice(verb).some(({ normal }) => BACK.test(normal))
  );
}

/** Whether who stands behind « à » gives what the noun names, as the participle before says. */
export function isTakenFrom(terms: readonly Term[], { trigger, group }: Clause, party: number): boolean {
  if (GIVER[trigger.frame.kind] === undefined) return false;
  const between = terms.slice(trigger.end, party);
  // « a demandé un prêt de 3 M€ à la banque X »
  const asks = group !== null && asksFor(terms, group);
  return (
    (asks || between.some(({ normal }) => TAKEN.test(normal))) &&
    !between.some((term) => term.party !== null || term.tags.has("Rel") || term.tags.has("Semicolon"))
  );
}

/** « X y ajoute un prêt de 3 M€ de la banque Y »: who adds what another gives is who gets it. */
export function addsFromOther(
  terms: readonly Term[],
  { trigger, group }: Clause,
  known: readonly Filler[],
): boolean {
  const giver = GIVER[trigger.frame.kind];
  return (
    giver !== undefined &&
    group?.dative === "y" &&
    terms[group.verb]?.tags.has("Ajouter") === true &&
    known.some(({ role }) => role === giver)
  );
}
