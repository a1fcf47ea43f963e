import type { Clause } from "../clauses/clauses.ts";
import type { Subject } from "../clauses/subject.ts";
import { isPublicBody } from "../refusals/needs.ts";
import type { Scene } from "../scene.ts";
import type { Filler } from "../telling.ts";
import { fromSubject } from "./fillers.ts";
import { EITHER, GIVER, GIVING, gets } from "./givers.ts";
import { givesNothing } from "./gives-nothing.ts";
import { isLenderEntity } from "./lenders.ts";

/** Verbs (lemma tags) of who borrows, gives back, asks for or does without what a noun names. */
const NOT_GIVING =
  "Emettre Contracter Lever Placer Emprunter Rembourser Restituer Solder Refinancer Renegocier Reclamer Demander Solliciter Attendre Esperer Chercher Rechercher Refuser Perdre Negocier Beneficier Disposer Utiliser Avoir Etre".split(
    " ",
  );
/** What only borrowers do, folded: a public body that does it borrows for itself. */
const BORROWING = /^(?:emprunts?|obligations?|dettes?|refinancements?|emissions?|placements?)$/;

/**
 * « La banque X a ficelé un prêt de 3 M€ », « La Région entérine une subvention »: who lends by trade or spends public
 * money gives what the noun names, whatever the verb, where it is not one of getting.
 */
export function naturalGivers(scene: Scene, { trigger, group }: Clause, subject: Subject): Filler[] {
  const role = GIVER[trigger.frame.kind];
  if (role === undefined || group === null || group.passive || subject.kind !== "parties") return [];
  const { terms } = scene;
  if (
    gets(terms, group) ||
    givesNothing(terms, group.verb) ||
    NOT_GIVING.some((tag) => terms[group.verb]?.tags.has(tag))
  )
    return [];
  const borrowed = terms.slice(trigger.start, trigger.end).some(({ normal }) => BORROWING.test(normal));
  if (borrowed) return [];
  const givers = fromSubject(scene, subject, role);
  // « X a fourni une aide »: to whom the text has said before.
  const { tags, normal } = terms[group.verb]!;
  if (GIVING.some((tag) => tags.has(tag)) && !EITHER.test(normal)) return givers;
  const all = givers.every(
    ({ entity, span }) => isLenderEntity(scene, entity) || isPublicBody(scene, span.start),
  );
  return all ? givers : [];
}
