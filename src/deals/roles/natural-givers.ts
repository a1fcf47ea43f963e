import type { PartyRole } from "../../document/index.ts";
import { isPublicBody } from "../authorities.ts";
import type { Clause } from "../clauses/clauses.ts";
import { type Subject, subjectOf } from "../clauses/subject.ts";
import { GIVER } from "../kinds.ts";
import type { Scene } from "../scene.ts";
import type { Filler } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { verbGroupAt } from "../terms/verb-group.ts";
import { isFiniteVerb } from "../terms/verbs.ts";
import { fromSubject, ofTerm } from "./fillers.ts";
import { EITHER, GIVING, gets } from "./givers.ts";
import { givesNothing } from "./gives-nothing.ts";
import { isLenderEntity } from "./lenders.ts";

/** Verbs (lemma tags) of who borrows, gives back, asks for or does without what a noun names. */
const NOT_GIVING =
  "Garantir Cautionner Emettre Contracter Lever Placer Emprunter Rembourser Restituer Solder Refinancer Renegocier Reclamer Demander Solliciter Attendre Esperer Chercher Rechercher Refuser Perdre Negocier Beneficier Disposer Utiliser Avoir Etre".split(
    " ",
  );
/** Verbs (lemma tags) of who takes part, before a colon behind which stands what they give. */
const JOINING =
  "Aller Mettre Donner Completer Participer Contribuer Aider Soutenir Appuyer Accompagner Suivre Promettre Ajouter Apporter Joindre Engager Accorder Voter Octroyer Financer Abonder Boucler".split(
    " ",
  );
/** Verbs (lemma tags) of a bank that has been asked: « examine un prêt à X », « a refusé à X un prêt ». */
const WEIGHING =
  "Refuser Examiner Etudier Envisager Instruire Suspendre Retirer Geler Bloquer Reconduire Couper".split(" ");
/** What only borrowers do, folded: a public body that does it borrows for itself. */
const BORROWING = /^(?:emprunts?|obligations?|dettes?|refinancements?|emissions?|placements?)$/;

/**
 * « La Région y va de son obole : 3 M€ de subvention », « La banque X complète : 3 M€ de prêt »: who takes part gives what
 * is set off behind a colon.
 */
export function giversBeforeColon(scene: Scene, { trigger }: Clause): Filler[] {
  const role = GIVER[trigger.frame.kind];
  const { terms, markers } = scene;
  const sum = sumSetOff(terms, trigger);
  if (role === undefined || sum < 0) return [];
  const verb = terms.findIndex((_, index) => index < sum && isFiniteVerb(terms, index));
  if (verb < 0) return [];
  const group = verbGroupAt(terms, verb);
  const subject = subjectOf(terms, markers, group);
  if (group.passive || group.negated || subject.kind !== "parties" || gets(terms, group)) return [];
  const joins =
    JOINING.some((tag) => terms[verb]!.tags.has(tag)) ||
    // « est de la partie »
    terms[sum - 2]?.normal === "partie";
  return joins ? fromSubject(scene, subject, role) : [];
}

/** The sum behind a colon that the noun of a trigger says what it is: « : 3 M€ de subvention »; -1 for none. */
export function sumSetOff(terms: readonly Term[], { form, start }: Clause["trigger"]): number {
  const sum = start - 2;
  const of = /^(?:de|d'|en)$/.test(terms[start - 1]?.normal ?? "");
  if (form !== "noun" || !of || terms[sum]?.money == null || !terms[sum - 1]?.tags.has("Colon")) return -1;
  // « un financement de 4 M€ : 3 M€ de crédit »: a part of what has been told.
  return terms.slice(0, sum - 1).some(({ money }) => money !== null) ? -1 : sum;
}

/**
 * « La banque X a ficelé un prêt de 3 M€ », « La Région entérine une subvention »: who lends by trade or spends public
 * money gives what the noun names, whatever the verb, where it is not one of getting. `given`: the text says to whom.
 */
export function naturalGivers(
  scene: Scene,
  { trigger, group }: Clause,
  subject: Subject,
  given: boolean,
): Filler[] {
  const role = GIVER[trigger.frame.kind];
  if (role === undefined || group === null) return [];
  const { terms } = scene;
  const told = tellingGivers(scene, group.verb, trigger.start, role);
  if (group.passive || told.length > 0) return told;
  if (subject.kind !== "parties") return [];
  const weighed = given ? WEIGHING : ["Refuser"];
  if (weighed.some((tag) => terms[group.verb]?.tags.has(tag))) {
    const asked = fromSubject(scene, subject, role);
    return asked.every(({ entity }) => isLenderEntity(scene, entity)) ? asked : [];
  }
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

/** Participles, folded, of telling somebody of what he gets. */
const TOLD_OF = /^(?:avise|informe|notifie|prevenu|averti)e?s?$/;

/** « X a été avisé par la Région de l'octroi d'une aide »: who tells of public money that it gives. */
function tellingGivers(scene: Scene, verb: number, noun: number, role: PartyRole): Filler[] {
  const { terms, markers } = scene;
  if (!terms.slice(verb, verb + 2).some(({ normal }) => TOLD_OF.test(normal))) return [];
  const agent = terms.findIndex(
    ({ party }, index) => index > verb && index < noun && party !== null && markers[index]?.place === "par",
  );
  const gives = agent >= 0 && isPublicBody(scene, terms[agent]!.start);
  return gives ? ofTerm(scene, agent, role) : [];
}
