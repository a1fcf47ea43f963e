import type { Clause } from "../clauses/clauses.ts";
import type { Scene } from "../scene.ts";
import { fold } from "../terms/fold.ts";
import type { Term } from "../terms/terms.ts";
import type { VerbGroup } from "../terms/verb-group.ts";
import { isAwardAnnounced } from "./awards.ts";
import { isStillToGive, isToBeDone } from "./predicates.ts";
import { isAllowed, isProjected } from "./projects.ts";
import type { Told } from "./told.ts";

/** Whether money is told that has been granted. */
export function isGranted({ done, folded }: Told): boolean {
  return done && GRANTED.test(folded);
}

/** Whether an operation is told that has been approved, and not yet done. */
export function isAgreedTo({ folded, trigger, frame }: Told): boolean {
  const named = trigger.form === "noun" || frame.kind === "grant";
  return named && AGREED_TO.test(folded) && !SINCE_DONE.test(folded);
}

/** « un crédit de 7 M€, accordé en mai »: what has been granted is done, whatever it will pay for. */
const GRANTED =
  /, (?:accorde|consenti|octroye|obtenu|souscrit|contracte|verse|debloque)e?s? (?:en|le|la|au|fin|debut|l'|par|aupres|il y a|des) /;

/** « a donné son feu vert au prêt de 7 M€ »: approved, and still to be paid. */
const AGREED_TO =
  /\bdonn\w+ (?:\S+ ){0,2}?(?:feu vert|aval|accord|benediction|blanc-seing)(?:,(?: [^ ,]+){1,6},)? (?:a |au |aux |pour )/;

/** « a donné son accord à la vente de X à Y, réalisée en mars »: done since. */
const SINCE_DONE =
  /, (?:(?:depuis|deja|desormais) )?(?:realise|boucle|finalise|acheve|conclu|effecti(?=ve?s?\b)(?:f|v)|consomme|signe)e?s?(?= |$)/;

/** Whether money is told by a noun whose words leave it to be paid. */
export function isToGive({ done, terms, trigger, group }: Told): boolean {
  if (!done || trigger.form !== "noun") return false;
  return (
    isStillToGive(terms, trigger.end) || isToBeDone(terms, trigger) || isAwardAnnounced(terms, trigger, group)
  );
}

/** « a autorisé l'État à verser 3 M€ à X »: what is allowed is still to be done, whatever its kind. */
export function isOnlyPlanned({ done, terms, trigger, group, fillers }: Told): boolean {
  return trigger.form === "verb"
    ? isAllowed(terms, group)
    : !done && fillers.length > 0 && isProjected(terms, trigger);
}

/** « a présenté une augmentation de capital de 3 M€ »: shares still to be issued, unlike a round that is told when it is done. */
export function isIssuePresented(
  terms: readonly Term[],
  { text, start, end }: Clause["trigger"],
  group: VerbGroup | null,
): boolean {
  if (group === null || !/^augmentations? de capital/.test(fold(text))) return false;
  // « présente une augmentation de capital réussie », « dévoile le succès de son augmentation de capital »
  const beside = [...terms.slice(group.verb, start), ...terms.slice(end, end + 4)];
  if (beside.some(({ normal }) => ISSUED.test(normal))) return false;
  return ["Presenter", "Devoiler", "Detailler", "Proposer"].some((tag) => terms[group.verb]?.tags.has(tag));
}

const ISSUED =
  /^(?:succes|realisation|reussite|bouclage|finalisation|cloture|(?:reussi|souscrit|sursouscrit|realise|boucle|finalise|cloture|acheve|mene|emmene)e?s?)$/;

/** « remboursera le prêt de 6 M€ »: what is paid back was lent, whenever that will be. */
export function isRepaid({ terms }: Scene, group: VerbGroup | null): boolean {
  if (group === null || group.negated) return false;
  return ["Rembourser", "Solder", "Apurer", "Refinancer", "Convertir", "Honorer"].some((tag) =>
    terms[group.verb]?.tags.has(tag),
  );
}

/** Verbs of a listing that is on its way: « vise une cotation à Paris », « a déposé son dossier d'introduction ». */
const SEEKING =
  "Viser Deposer Choisir Fixer Programmer Planifier Soumettre Enregistrer Retenir Preferer".split(" ");

export function isSought({ terms }: Scene, group: VerbGroup | null): boolean {
  // « retient 3 M€ de son entrée en Bourse »: what it is left with.
  if (group !== null && terms[group.verb + 1]?.money != null) return false;
  return group !== null && !group.passive && SEEKING.some((tag) => terms[group.verb]?.tags.has(tag));
}

/** « retire sa subvention de 3 M€ à X », « a annulé son prêt »: who gave it takes it back. */
export function isTakenBack({ terms, trigger, group, frame }: Told): boolean {
  if (trigger.form !== "noun" || group === null || group.passive || group.negated) return false;
  if (frame.kind !== "grant" || group.verb > trigger.start) return false;
  const own = terms.slice(Math.max(group.verb + 1, trigger.start - 3), trigger.start);
  return (
    own.some(({ tags }) => tags.has("Poss")) &&
    ["Retirer", "Annuler", "Supprimer", "Couper", "Sucrer"].some((tag) => terms[group.verb]?.tags.has(tag))
  );
}
