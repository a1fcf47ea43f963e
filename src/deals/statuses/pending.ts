import type { Scene } from "../scene.ts";
import { foldedWords } from "../terms/folded.ts";
import type { Term } from "../terms/terms.ts";
import type { VerbGroup } from "../terms/verb-group.ts";
import { isFiniteVerb } from "../terms/verbs.ts";
import { isEnabled } from "./enabled.ts";
import { isImposed } from "./orders.ts";

const PENDING =
  /\b(?:sous reserve|doit encore|devrait etre (?:boucle|finalise|conclu|signe)\w*|closing (?:est )?(?:attendu|prevu|espere)|finalisation (?:est )?(?:attendue|prevue|esperee)|soumise? (?:a|au)|feu vert|attendue? (?:au|pour|en|d'ici)|prevue? (?:au|pour|en|d'ici)|accord definitif|accord contraignant|protocole|approuv\w+ leur)\b/;

export const ANNOUNCING = new Set(
  "Annoncer Officialiser Devoiler Reveler Confirmer Promettre Prevoir Accepter Engager Autoriser Examiner Decider Signer Parapher Preparer Projeter Devoir Aller Voter Approuver Valider Avaliser Enteriner Convenir Lancer".split(
    " ",
  ),
);

const TELLING = new Set([
  "Annoncer",
  "Officialiser",
  "Devoiler",
  "Reveler",
  "Confirmer",
  "Accepter",
  "Signer",
  "Parapher",
  "Valider",
  "Avaliser",
  "Enteriner",
]);

/** What the deal still waits for; « un feu vert arraché » is had. */
export function isConditioned(folded: string): boolean {
  return PENDING.test(folded.replace(CLEARED, " "));
}

/** « sous réserve que Bruxelles y consente », « sauf veto de Bruxelles », folded: what else a deal hangs on. */
const HANGING =
  /^(?:,? ?(?:sous reserve (?:que|qu')|a condition (?:que|qu')|sauf (?:veto|opposition|recours|appel)))/;

/** Whether words behind a trigger, with no other verb between, say what the deal hangs on. */
export function isHanging(terms: readonly Term[], end: number): boolean {
  for (let index = end; index < terms.length; index += 1) {
    if (isFiniteVerb(terms, index) || terms[index]!.tags.has("Semicolon")) return false;
    if (HANGING.test(foldedWords(terms.slice(index, index + 3)))) return true;
  }
  return false;
}

const CLEARED =
  /\b(?:obtenu|recu|decroche|donne|donnent) (?:\S+ )?(?:son|leur|le|un) feu vert|feu vert (?:\S+ ){0,3}(?:arrache|obtenu|accorde|recu|donne|decroche)|\b(?:apres|avec|grace au|fort du|forte du) (?:\S+ ){0,2}?feu vert/;

/** « annonce avoir finalisé le rachat »: done when it is told, but for what is only signed. */
function isDone({ terms }: Scene, { verb, passive }: VerbGroup): boolean {
  const auxiliary = terms
    .slice(Math.max(0, verb - 3), verb)
    .some(({ normal }) => normal === "avoir" || (normal === "etre" && !passive));
  return auxiliary && ![...(terms[verb]?.tags ?? [])].some((tag) => ANNOUNCING.has(tag));
}

/** « ont signé l'acte de vente »: the act itself, not an agreement to come to it. */
function isActSigned({ terms }: Scene, { verb, tense }: VerbGroup): boolean {
  if (tense === "future" || !["Signer", "Parapher"].some((tag) => terms[verb]?.tags.has(tag))) return false;
  return terms
    .slice(verb + 1, verb + 13)
    .some(({ normal }, at, all) => normal === "acte" && !/^(?:d'|un)$/.test(all[at - 1]?.normal ?? ""));
}

/** « signe un accord pour racheter », « se dit prêt à emprunter »: agreed or offered, not yet done. */
function isAgreed({ terms }: Scene, group: VerbGroup): boolean {
  if (group.form !== "infinitive") return false;
  const before = terms.slice(Math.max(0, group.start - 12), group.verb);
  const ready = before.findLastIndex((term) => /^prete?s?$/.test(term.normal));
  if (ready >= 0 && before[ready + 1]?.normal === "a" && before.length - ready < 6) return true;
  return (
    /pour|vue|afin/.test(group.preposition ?? "") &&
    before.some((term) =>
      /^(?:accord|protocole|promesse|pacte|entente|entendue?s?|visa|agrement|feu vert)$/.test(term.normal),
    )
  );
}

/** Verbs (lemma tags) of coming to an agreement. */
const AGREEING = "Conclure Trouver Passer Nouer Sceller Negocier Obtenir".split(" ");
/** What the agreement is for, right behind it. */
const FOR_OPERATION =
  /^ ?(?:(?!sur|pour|en)\S+ ){0,3}?(?:en vue|pour|portant|sur|prevoyant|relatif)(?: (?:sur|a|d'|de|du|la|le|l'|les|des|de l'|au|aux))* ?(?:acquisition|achat|rachat|vente|cession|reprise|fusion|prise|rapprochement|creation|absorption|transfert|entree)/;
/** What may stand between such a verb and its agreement, folded. */
const BESIDE = /^(?:un|une|le|la|l'|son|leur|bel|nouvel|premier|avec|et|hier|mardi|ce|cette|semaine)$/;

/** « a conclu un accord en vue de l'acquisition de Y », « a trouvé avec Z un accord sur la vente de Y »: agreed, and still to be done. */
function isAgreementMade({ terms }: Scene, { verb }: VerbGroup): boolean {
  if (!AGREEING.some((tag) => terms[verb]?.tags.has(tag))) return false;
  const at = terms.findIndex(
    ({ normal }, index) =>
      index > verb &&
      index < verb + 9 &&
      /^(?:accord|protocole|promesse|pacte|entente|compromis)$/.test(normal),
  );
  if (at < 0 || !terms.slice(verb + 1, at).every((term) => isBeside(term))) return false;
  return FOR_OPERATION.test(foldedWords(terms.slice(at + 1, at + 12)));
}

function isBeside({ normal, party, date, tags }: Term): boolean {
  return party !== null || date !== null || BESIDE.test(normal) || tags.has("Adv") || tags.has("Comma");
}

/** « a l'intention de racheter », « a pour projet de céder ». */
function isIntended({ terms }: Scene, group: VerbGroup): boolean {
  if (group.form !== "infinitive") return false;
  const before = terms.slice(Math.max(0, group.verb - 4), group.verb);
  return before.some(
    ({ normal }, at) => /^(?:intention|ambition|projet)$/.test(normal) && before[at + 1]?.normal === "de",
  );
}

/** Verbs of what is meant to be done: « compte racheter », « s'apprête à vendre ». */
const INTENDING =
  "Vouloir Souhaiter Esperer Compter Penser Entendre Ambitionner Appreter Chercher Aspirer Projeter".split(
    " ",
  );

/** Future, « va racheter », « annonce l'acquisition », « s'engage à ». */
export function isPending(
  scene: Scene,
  group: VerbGroup | null,
  form: "verb" | "noun",
  done: boolean,
): boolean {
  for (let each = group, own = true; each !== null; each = each.governor, own = false) {
    if (each.tense === "future") return true;
    if (own && isDone(scene, each)) return false;
    const tags = scene.terms[each.verb]?.tags;
    const announcing =
      tags !== undefined &&
      !isActSigned(scene, each) &&
      ([...tags].some((tag) => ANNOUNCING.has(tag) && !(done && TELLING.has(tag))) ||
        // « a fait part du rachat de Y »; what somebody « avait fait part » of has been done since.
        (!done &&
          each.tense !== "pluperfect" &&
          tags.has("Faire") &&
          scene.terms[each.verb + 1]?.normal === "part"));
    if (announcing && (form === "noun" || !own || tags?.has("Annoncer") === true)) return true;
    if (own && form === "noun" && !done && isAgreementMade(scene, each)) return true;
    if (own && (isAgreed(scene, each) || isIntended(scene, each))) return true;
    if (own && (isImposed(scene.terms, each) || isEnabled(scene.terms, each))) return true;
    if (!own && !each.negated && tags !== undefined && INTENDING.some((tag) => tags.has(tag))) return true;
  }
  return false;
}
