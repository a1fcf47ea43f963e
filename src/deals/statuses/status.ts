import type { DealStatus } from "../../document/index.ts";
import type { Clause } from "../clauses/clauses.ts";
import { offeredTo } from "../clauses/control.ts";
import { type StatusCue, statusCues } from "../cues/index.ts";
import { isTurnedDown } from "../refusals/rivals.ts";
import type { Scene } from "../scene.ts";
import type { Filler, Grounded } from "../telling.ts";
import { fold } from "../terms/fold.ts";
import { foldedWords } from "../terms/folded.ts";
import type { Term } from "../terms/terms.ts";
import type { VerbGroup } from "../terms/verb-group.ts";
import { isAsserted } from "./asserted.ts";
import { isAwardAnnounced } from "./awards.ts";
import { statusAtBrink } from "./brinks.ts";
import { isSaidOf, isUndone } from "./cancelled.ts";
import { isChosenFor } from "./chosen.ts";
import { isClosedBehind } from "./closed-behind.ts";
import { isCited, isHearsay } from "./hearsay.ts";
import { isLaunched } from "./launched.ts";
import { mandatedStatus } from "./mandated.ts";
import { NEITHER } from "./neither.ts";
import { isDismissed, isUnplanned } from "./no-projects.ts";
import { notGot } from "./not-got.ts";
import { isDenied, isFlatNo, isOpposed, isPossible, isPostponed } from "./of-operation.ts";
import { isOnlyLate } from "./only-late.ts";
import { ANNOUNCING, isConditioned, isHanging, isPending } from "./pending.ts";
import { isNegotiated, isStillToGive, isToBeDone, isUnpaid, predicatesOf } from "./predicates.ts";
import { isAllowed, isProjected } from "./projects.ts";
import { statusOfPurpose } from "./purposes.ts";
import { isTalkedOf } from "./talks.ts";

const RUMOUR =
  /\b(?:rumeurs?|speculations? (?:sur|autour|d')|bruits? (?:de|d'|d'une?|sur)|hypothese d'une?|(?:pret[eai]|attribu)\w* (?:(?!pour |\S*\d)\S+ ){0,7}?(?:l'intention|l'envie|le projet|le desir|la volonte|l'ambition|l'idee|le dessein) (?:de |d')(?:une? |se |s'|en |y |la |le |l'|les )?(?:\w+(?:er|ir|dre|oir|tre|ire)\b|rachat|vente|cession|fusion|offre|reprise|acquisition)|selon (?:des|nos|plusieurs|deux|trois|quatre) (?:sources|informations|personnes)|sources proches|(?:cit\w{1,4}|apres (?:de|d'|aupres de)|aupres de) (?:des |plusieurs |deux |trois |quatre )?(?:personnes|sources) (?:proches|au fait|au courant|informees|familieres)|croit savoir|evoqu\w+ (?:une?|la) (?:\w+ )?(?:vente|cession|offre|fusion|rachat|reprise)|circul\w+|songerait|reflechirait|envisagerait|etudierait)\b/;

/** Kinds that are done when they are announced: « annonce une levée de 5 M€ ». */
const DONE = new Set<string>(["funding_round", "fund_closing", "debt_financing", "grant"]);

/** Reads the status of a clause from tense, mood, negation, adverbs and cues. `last`: no other clause tells a deal after it. */
export function readStatus(
  scene: Scene,
  clause: Clause,
  folded: string,
  fillers: readonly Filler[],
  last: boolean,
): Grounded<DealStatus> {
  const { trigger, group } = clause;
  const { frame } = trigger;
  const first = scene.terms[trigger.start]!;
  const span = { start: first.start, end: scene.terms[trigger.end - 1]!.end };
  const by = (value: DealStatus, rule: string) => ({ value, span, rule: `status/${rule}` });
  const done = DONE.has(frame.kind);
  const asserted = isAsserted(clause);
  if (isRaiseOpen(clause)) return by("negotiating", "bid");
  if (isUnplanned(scene.terms, trigger) || isDismissed(scene.terms, trigger))
    return by("denied", "unplanned");
  if (isFlatNo(scene.terms, clause)) return by("denied", "flat-no");
  if (isPostponed(scene.terms, trigger)) return by("announced", "postponed");
  if (isUndone(scene, clause, fillers, last)) return by("cancelled", "undone");
  if (isOpposed(scene.terms, trigger)) return by("announced", "opposed");
  // « Une offre concurrente, déposée par X, n'a pas été retenue »
  if (
    frame.name === "acquisition/rival-bid" &&
    trigger.form === "noun" &&
    isTurnedDown({ trigger: span }, scene)
  )
    return by("cancelled", "turned-down");
  const lacking = done ? notGot(scene.terms, clause) : null;
  if (lacking !== null) return by(lacking, "not-got");
  if (done && trigger.form === "noun") {
    if (isUnpaid(scene.terms, trigger)) return by("cancelled", "unpaid");
    if (isNegotiated(scene.terms, trigger)) return by("negotiating", "negotiated");
  }
  if (frame.status === "announced" && last && SETTLED.test(foldedWords(scene.terms.slice(clause.right))))
    return by("completed", "settled");
  // « avait abandonné X à Y »: what the trigger itself says is no cue.
  const own = (frame.noCue === true ? folded.replace(fold(trigger.text), " ") : folded).replace(
    CONCLUDED,
    " ",
  );
  const rumoured = RUMOUR.test(folded.replace(RUMOURED_BEFORE, " "));
  const cue =
    denial(scene, clause) ??
    (asserted ? undefined : statusCues.find((each) => isSaidOf(each, frame.kind, own)));
  // « serait en discussions »: talks that are only rumoured.
  if (cue?.status === "negotiating" && isConditional(group) && !isTalkedOf(scene.terms, clause))
    return by("rumoured", "conditional");
  if (cue?.name === "negotiating/talks" && isHearsay(scene.terms)) return by("rumoured", "hearsay");
  if (cue !== undefined) return by(cue.status, cue.status);
  const mandated = mandatedStatus(scene.terms, group);
  if (mandated !== null) return by(mandated, "mandated");
  if (isReportedFuture(scene, clause)) return by("announced", "reported");
  if (rumoured || isConditional(group)) return by("rumoured", "conditional");
  if (isCited(scene.terms)) return by("rumoured", "cited");
  if (isPossible(scene.terms, trigger)) return by("rumoured", "possible");
  const meant = statusOfPurpose(scene.terms, clause);
  if (meant !== null) return by(meant, "purpose");
  if (isChosenFor(scene.terms, group)) return by("announced", "chosen");
  if (isBidFor(scene, group) || isBidForNoun(scene, clause)) return by("negotiating", "bid");
  if (trigger.form === "verb" && isNegated(scene, group)) return by("cancelled", "negated");
  const brink = statusAtBrink(scene.terms, group);
  if (brink !== null) return by(brink, "brink");
  if (isAttempted(scene, group)) return by("cancelled", "attempted");
  if (isProposed(scene, group)) return by("negotiating", "proposed");
  if (frame.kind === "debt_financing" && trigger.form === "noun" && isRepaid(scene, group))
    return by("completed", "repaid");
  if (isConsidered(scene, trigger.form === "noun" ? group : (group?.governor ?? null)))
    return by("rumoured", "considered");
  const accepted =
    isAccepted(scene, group) || isBacked(scene.terms, trigger, folded) || isLaunched(scene.terms, trigger);
  if (frame.name.startsWith("acquisition/bid") && accepted) return by("announced", "accepted");
  if (frame.status !== undefined) return by(frame.status, "frame");
  if (done && GRANTED.test(folded)) return by("completed", "granted");
  if (frame.kind === "ipo" && trigger.form === "noun" && isSought(scene, group))
    return by("announced", "sought");
  if (done && trigger.form === "noun")
    if (
      isStillToGive(scene.terms, trigger.end) ||
      isToBeDone(scene.terms, trigger) ||
      isAwardAnnounced(scene.terms, trigger, group)
    )
      return by("announced", "to-give");
  const backed = fillers.some(({ role }) => role === "investor");
  if (!backed && isIssuePresented(scene.terms, trigger, group)) return by("announced", "presented");
  const projected =
    trigger.form === "noun"
      ? fillers.length > 0 && isProjected(scene.terms, trigger)
      : isAllowed(scene.terms, group);
  // « a autorisé l'État à verser 3 M€ à X »: what is allowed is still to be done, whatever its kind.
  if (projected && (!done || trigger.form === "verb")) return by("announced", "projected");
  if (!done && isClosedBehind(scene.terms, clause)) return by("completed", "closed-behind");
  const agreed =
    AGREED_TO.test(folded) && !SINCE_DONE.test(folded) && (trigger.form === "noun" || frame.kind === "grant");
  if (
    agreed ||
    isPending(scene, group, trigger.form, done) ||
    isConditioned(folded) ||
    isHanging(scene.terms, trigger.end)
  )
    return by("announced", "pending");
  return by("completed", "told");
}

/** « au terme de négociations exclusives »: talks that are over. */
const CONCLUDED =
  /\b(?:apres(?! avoir (?:[a-z]+ ){0,2}etre en\b)|a l'issue (?:de|d'|des)|au terme (?:de|d'|des)|au bout (?:de|d'|des)|a la suite (?:de|d'|des)|conclu(?:e?s?|t)\b|issu\w* (?:de|d'|des)) ?(?:[a-z0-9'-]+ ){0,5}?(?:negociations?|discussions?|pourparlers|tractations|verifications prealables)(?: exclusives?)?/g;

/** « après des mois de rumeurs », « met fin aux rumeurs », « la rumeur est confirmée »: what is told now is none any more. */
const RUMOURED_BEFORE =
  /\b(?:apres|a l'issue de|au terme de|au bout de|fin a|fin aux|terme a|terme aux|confirm\w{1,5}) (?:[a-z0-9'-]+ ){0,5}?rumeurs?\b|\brumeurs? (?=(?:[^ ]+ ){0,12}?(?:est|s'est|etait) (?:[a-z]+ ){0,2}?(?:confirme|verifie|avere|officiel)\w*)/g;

/** « a remis une offre pour racheter Y », « mène des discussions en vue de racheter Y »: offered or talked of, not agreed. */
function isBidFor({ terms }: Scene, group: VerbGroup | null): boolean {
  if (group?.form !== "infinitive" || !/pour|vue|afin/.test(group.preposition ?? "")) return false;
  return terms.slice(Math.max(0, group.start - 8), group.verb).some(
    ({ normal }, at, before) =>
      /^(?:offres?|contre-offre|proposition)$/.test(normal) ||
      // « met 3 M€ sur la table pour avaler Y », « se met sur les rangs pour racheter Y »; no « tour de table ».
      (/^(?:table|rangs)$/.test(normal) && /^l[ae]s?$/.test(before[at - 1]?.normal ?? "")) ||
      (/vue/.test(group.preposition ?? "") &&
        /^(?:discussions?|negociations?|pourparlers|tractations|verifications)$/.test(normal)),
  );
}

/** « a remis une offre pour le rachat de Y »: the same told by a noun. */
function isBidForNoun({ terms }: Scene, { trigger, group }: Clause): boolean {
  if (trigger.form !== "noun" || trigger.frame.name !== "acquisition/purchase" || group === null)
    return false;
  const before = terms.slice(Math.max(group.verb, trigger.start - 12), trigger.start);
  const purpose = before.findLastIndex(({ normal }) => /^(?:pour|vue)$/.test(normal));
  return (
    purpose >= before.length - 3 &&
    before
      .slice(0, Math.max(0, purpose))
      .some(({ normal }) => /^(?:offres?|contre-offre|proposition)$/.test(normal))
  );
}

/** « le patron dément les informations de la presse, qui évoquait une cession »: a denial earlier in the sentence. */
function denial({ terms }: Scene, clause: Clause): StatusCue | undefined {
  if (!isAsserted(clause) && NOTHING_OF_IT.test(foldedWords(terms))) return statusCues.find(isDenial);
  const said = foldedWords(terms.slice(0, isAsserted(clause) ? clause.trigger.start : clause.right));
  return statusCues.find(
    (each) => isDenial(each) && (each.words.test(said) || isDenied(terms, clause.trigger)),
  );
}

function isDenial({ status }: StatusCue): boolean {
  return status === "denied";
}

/** « X, que l'on dit prêt à racheter Y, assure qu'il n'y a « ni mandat, ni discussion » », « … qu'il n'en est rien »: wherever in the sentence. */
const NOTHING_OF_IT = new RegExp(`${NEITHER}|\\bqu'il n'en (?:est|etait) (?:\\S+ )?rien\\b`);

/** « … ; l'opération est bouclée dès juin ». */
const SETTLED =
  /\b(?:affaire|operation|transaction) (?:est|sera|etait|fut) (?:pliee|conclue|bouclee|entendue|faite|scellee)\b/;
/** « un crédit de 7 M€, accordé en mai »: what has been granted is done, whatever it will pay for. */
const GRANTED =
  /, (?:accorde|consenti|octroye|obtenu|souscrit|contracte|verse|debloque)e?s? (?:en|le|la|au|fin|debut|l'|par|aupres|il y a|des) /;

/** « a donné son feu vert au prêt de 7 M€ »: approved, and still to be paid. */
const AGREED_TO =
  /\bdonn\w+ (?:\S+ ){0,2}?(?:feu vert|aval|accord|benediction|blanc-seing)(?:,(?: [^ ,]+){1,6},)? (?:a |au |aux |pour )/;

/** « a donné son accord à la vente de X à Y, réalisée en mars »: done since. */
const SINCE_DONE =
  /, (?:(?:depuis|deja|desormais) )?(?:realise|boucle|finalise|acheve|conclu|effecti(?=ve?s?\b)(?:f|v)|consomme|signe)e?s?(?= |$)/;

/** « a annoncé qu'il investirait », « a fait savoir qu'il cédait »: the future of the past, not a rumour, and what is made known. */
function isReportedFuture(scene: Scene, { group, trigger }: Clause): boolean {
  if (group === null || !(isConditional(group) || group.tense === "imperfect")) return false;
  const before = scene.terms.slice(Math.max(0, group.start - 8), trigger.start);
  const told = before.findIndex((term) =>
    [...term.tags].some(
      (tag) => ANNOUNCING.has(tag) || tag === "Indiquer" || tag === "Preciser" || tag === "Savoir",
    ),
  );
  return told >= 0 && before.slice(told).some((term) => term.normal === "que" || term.normal === "qu'");
}

/** « n'envisage pas de relever son offre », « pourrait améliorer son offre »: whatever comes of the raise, the bid stands. */
function isRaiseOpen({ trigger, group }: Clause): boolean {
  return (
    trigger.frame.name === "acquisition/bid-rival" &&
    /^(?:relev|amelior|bonifi|major)/.test(fold(trigger.text)) &&
    (group?.form === "infinitive" || isConditional(group))
  );
}

function isConditional(group: VerbGroup | null): boolean {
  for (let each = group; each !== null; each = each.governor) if (each.tense === "conditional") return true;
  return false;
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

/** « a présenté une augmentation de capital de 3 M€ »: shares still to be issued, unlike a round that is told when it is done. */
function isIssuePresented(
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

/** « ne rachètera pas »: its own negation, not that of « n'exclut pas de racheter » or « n'a racheté Y que plus tard ». */
function isNegated({ terms }: Scene, group: VerbGroup | null): boolean {
  if (isPowerless(terms, group)) return true;
  if (group === null || !group.negated || group.governor !== null) return false;
  const words = terms.slice(group.start, group.verb + 4);
  const end = words.findIndex(({ party, normal }) => party !== null || normal === "que" || normal === "qu'");
  return words.slice(0, end < 0 ? words.length : end).some(
    (term, at) =>
      /^(?:pas|plus|jamais)$/.test(term.normal) &&
      // « ne feront plus qu'un »: all the more done.
      !/^(?:que|qu')$/.test(words[at + 1]?.normal ?? ""),
  );
}

/** « ne pourra pas racheter », « n'a pas pu reprendre »: who cannot will not; « ne peut que racheter » can. */
function isPowerless(terms: readonly Term[], group: VerbGroup | null): boolean {
  const power = group?.form === "infinitive" ? group.governor : null;
  if (group === null || power === null || !power.negated || power.tense === "conditional") return false;
  if (terms[power.verb]?.tags.has("Pouvoir") !== true || group.verb - power.verb > 4) return false;
  const words = terms.slice(power.start, group.verb).map(({ normal }) => normal);
  if (isOnlyLate(terms, group.verb)) return false;
  return words.some((word) => /^(?:pas|plus)$/.test(word)) && !words.some((word) => /^qu[e']$/.test(word));
}

/** « avait tenté de racheter »: an attempt that the text tells no success of. */
function isAttempted({ terms }: Scene, group: VerbGroup | null): boolean {
  for (let each = group?.governor ?? null; each !== null; each = each.governor) {
    const tags = terms[each.verb]?.tags;
    const past = ["perfect", "pluperfect", "past", "imperfect"].includes(each.tense);
    if (past && ["Tenter", "Essayer", "Faillir"].some((tag) => tags?.has(tag))) return true;
    // « croyait avoir racheté Y », « s'imaginait racheter Y »: whoever tells it so tells that he was mistaken, or about
    // what it is that he bought: « croyait avoir racheté une pépite ».
    if (/^(?:imperfect|pluperfect)$/.test(each.tense) && !each.negated && isMistaken(terms[each.verb]))
      return !/^une?$/.test(terms[(group?.verb ?? 0) + 1]?.normal ?? "");
    // « n'est pas parvenu à racheter »
    if (each.negated && ["Parvenir", "Reussir"].some((tag) => tags?.has(tag))) return true;
  }
  return false;
}

/** Verbs (lemma tags) of what one only believes. */
function isMistaken(verb: Term | undefined): boolean {
  return verb !== undefined && ["Croire", "Imaginer"].some((tag) => verb.tags.has(tag));
}

/** « a suggéré de fusionner », « propose de racheter »: put to the other side, which has not answered. */
function isProposed({ terms, markers }: Scene, group: VerbGroup | null): boolean {
  const governor = group?.governor ?? null;
  // « propose à X de lui racheter Y »
  if (group?.form === "infinitive" && offeredTo(terms, markers, group) !== null) return true;
  return (
    governor !== null &&
    (governor.tense !== "none" || governor.form === "gerund") &&
    ["Proposer", "Suggerer"].some((tag) => terms[governor.verb]?.tags.has(tag))
  );
}

/** « remboursera le prêt de 6 M€ »: what is paid back was lent, whenever that will be. */
function isRepaid({ terms }: Scene, group: VerbGroup | null): boolean {
  if (group === null || group.negated) return false;
  return ["Rembourser", "Solder", "Apurer", "Refinancer", "Convertir", "Honorer"].some((tag) =>
    terms[group.verb]?.tags.has(tag),
  );
}

/** « envisage de céder », « songe à vendre »: not decided. */
function isConsidered({ terms }: Scene, group: VerbGroup | null): boolean {
  for (let each = group; each !== null; each = each.governor) {
    const tags = terms[each.verb]?.tags;
    const present = each.tense === "present" || each.tense === "imperfect";
    if (present && ["Envisager", "Songer", "Reflechir", "Etudier", "Rever"].some((tag) => tags?.has(tag)))
      return true;
  }
  return false;
}

/** Verbs of a listing that is on its way: « vise une cotation à Paris », « a déposé son dossier d'introduction ». */
const SEEKING =
  "Viser Deposer Choisir Fixer Programmer Planifier Soumettre Enregistrer Retenir Preferer".split(" ");

function isSought({ terms }: Scene, group: VerbGroup | null): boolean {
  return group !== null && !group.passive && SEEKING.some((tag) => terms[group.verb]?.tags.has(tag));
}
