import type { PartyRole } from "../../document/index.ts";
import { entitiesOf, lastTraded, resolvePronoun } from "../across/discourse.ts";
import { isAuthority } from "../authorities.ts";
import { type Clause, gappedSubject } from "../clauses/clauses.ts";
import { mainSubjectIn, type Subject, subjectOf } from "../clauses/subject.ts";
import type { Frame } from "../frames/index.ts";
import { GIVER } from "../kinds.ts";
import { isCourt } from "../refusals/courts.ts";
import type { Scene } from "../scene.ts";
import { isPress } from "../statuses/sources.ts";
import type { Filler } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import type { VerbGroup } from "../terms/verb-group.ts";
import { boardsOf } from "./boards.ts";
import { addMasterCalled, apposedTo, beheld, preyNamed } from "./called.ts";
import { filler, fromSubject, headline, ofTerm, partiesBetween } from "./fillers.ts";
import { fundNamedBehind } from "./funds.ts";
import { gets, OWN, ownerOfWorks } from "./givers.ts";
import { thoseInRound } from "./in-round.ts";
import { bidSellers, complements } from "./noun-complements.ts";
import { receives } from "./noun-context.ts";
import { addGivers } from "./noun-givers.ts";
import { announcersOf, nounParties } from "./noun-parties.ts";
import { frontedSubject, growsBy, subjectAhead, subjectBehind } from "./noun-subjects.ts";
import { relativeGivers } from "./relative-givers.ts";
import { relativeNoun } from "./relative-nouns.ts";
import { boughtByNewcomer, soldByOwner } from "./sold-by-owner.ts";
import { ventureBeside, ventureOwners } from "./ventures.ts";
import { behindColon } from "./verb-context.ts";

/** Verbs whose subject acts in the deal that they announce: « boucle », « annonce », « prépare »; a regulator's do not. */
const SUPPORT = new Set(
  "Entendre Attendre Annoncer Officialiser Confirmer Finaliser Boucler Conclure Signer Realiser Proceder Preparer Envisager Negocier Etudier Devoiler Proposer Achever Tenter Viser Renoncer Abandonner Retirer Lancer Obtenir Recevoir Decrocher Souscrire Contracter Emettre Placer Cloturer Clore Financer Reussir Faire Avoir Etre Effectuer Entamer Engager Parapher Presenter Reveler Mener Ouvrir Demander Chercher Projeter Mettre Enchainer Multiplier Approuver Accepter Devoir Pouvoir Vouloir Solliciter Rechercher Lever Securiser Remiser Reporter Suspendre Differer Enterrer Entrer Poursuivre Operer Discuter Voir Partager Sceller Declencher Tenir Sinviter Creer Fonder Former Monter Constituer Prendre Acter Ratifier Valider Deposer Remettre Soumettre Rater Manquer Completer Beneficier Disposer Tirer Ficeler Structurer Refinancer Renegocier Renouveler Prolonger Consolider Renforcer Sortir Degainer Attaquer Riposter Revenir Afficher Reunir Toucher Percevoir Encaisser Empocher Rafler Capter Glaner Attirer Nier Dementir Exclure Evoquer Rejeter Annuler Geler Interrompre Relancer Inaugurer Plancher Songer Reflechir Travailler Peaufiner Murir Esquisser Porter Transmettre Adresser Formuler".split(
    " ",
  ),
);

/** Who stands where around a noun: its complements, the subject of the verb that carries it, whose its possessive is. */
export function aroundNoun(scene: Scene, clause: Clause): Filler[] {
  const { trigger, group } = clause;
  const { frame } = trigger;
  const fillers: Filler[] = [];
  // « Y accompagne X d'un prêt de 3 M€, et Z d'une subvention de 1 M€ »: Z gives, and to whom has been said.
  const gapped = GIVER[frame.kind] === undefined ? null : gappedSubject(scene.terms, trigger);
  if (gapped !== null) return ofTerm(scene, gapped, GIVER[frame.kind]!);
  fillers.push(...complements(scene, clause));
  fillers.push(...bidSellers(scene, clause, fillers));
  for (const { index, role } of nounParties(scene, clause))
    fillers.push(...ofTerm(scene, index, role, frame));
  fillers.push(...soldByAnnouncer(scene, clause, fillers), ...relativeGivers(scene, clause, fillers));
  if (!fillers.some(({ role }) => role === "target"))
    for (const { index, role } of relativeNoun(scene, clause)) fillers.push(...ofTerm(scene, index, role));
  if (frame.kind === "fund_closing")
    fillers.push(...ofTerm(scene, fundNamedBehind(scene.terms, trigger.end), "target"));
  if (frame.kind === "joint_venture") fillers.push(...ventureBeside(scene, clause, fillers));
  if (frame.name === "acquisition/property-since") fillers.push(...saidOf(scene, trigger.start, "target"));
  if (frame.name === "acquisition/candidate") fillers.push(...saidOf(scene, trigger.start, "acquirer"));
  if (frame.name === "acquisition/latest-prey") addPrey(scene, clause, fillers);
  if (frame.name.startsWith("acquisition/new-master")) addMasterCalled(scene, clause, fillers);
  fillers.push(...beheld(scene, clause), ...headline(scene, clause, fillers));
  if (frame.kind === "joint_venture") fillers.push(...ventureOwners(scene, clause));
  const subject =
    group === null || !(supports(scene.terms, group) || growsBy(scene.terms, group, trigger))
      ? null
      : subjectOf(scene.terms, scene.markers, group);
  if (frame.kind === "merger") fillers.push(...united(scene, clause, subject));
  fillers.push(...thoseInRound(scene, clause, fillers), ...ofPossessive(scene, clause, subject, fillers));
  const received =
    /^acquisition\/(?:bid|promise-to-buy)/.test(frame.name) && group !== null && receives(scene.terms, group);
  const judged = subject?.kind === "parties" && isCourt(scene.terms[subject.terms[0]!]!.text);
  const asked = !received || judged || subject === null ? [] : whoIsAsked(scene, subject);
  if (asked.length > 0) {
    const role: PartyRole = fillers.some((each) => each.role === "target") ? "seller" : "target";
    const taken = new Set(fillers.map((each) => each.entity));
    fillers.push(...asked.map((each) => ({ ...each, role })).filter(({ entity }) => !taken.has(entity)));
    return fillers;
  }
  // « X a reçu un chèque de 5 M€ de Y »: who gets is no investor.
  if (frame.kind === "equity_investment" && group !== null && !group.passive && gets(scene.terms, group)) {
    const taken = new Set(fillers.map((each) => each.entity));
    const from = subject ?? subjectOf(scene.terms, scene.markers, group);
    fillers.push(...fromSubject(scene, from, "target").filter((each) => !taken.has(each.entity)));
    return fillers;
  }
  if (addGivers(scene, clause, subject, fillers)) return fillers;
  addActing(scene, clause, subject, fillers);
  return fillers;
}

/** Who tells of others, before a name, folded. */
const TELLER = /^(?:quotidien|journal|magazine|hebdomadaire|agence|site|chaine|radio|syndicat|federation)$/;

/** « La vente de X à Y a été annoncée par Z »: who tells of a sale sells, but for authorities, people, the press and who is a side of it already. */
function soldByAnnouncer(scene: Scene, { trigger }: Clause, fillers: readonly Filler[]): Filler[] {
  if (trigger.frame.name !== "acquisition/sale" || fillers.some(({ role }) => role === "seller")) return [];
  return announcersOf(scene, trigger.end)
    .filter(
      (index) =>
        !isAuthority(scene, scene.terms[index]!.start) &&
        !isPress(scene.terms[index]) &&
        !TELLER.test(scene.terms[index - 1]?.normal ?? ""),
    )
    .flatMap((index) => ofTerm(scene, index, "seller"))
    .filter(
      ({ entity }) =>
        scene.discourse.kinds.get(entity) !== "person" && !fillers.some((each) => each.entity === entity),
    );
}

/** « sa dette », « son tour de table »: whose own it is; « son rachat », « son entrée »: as « de » says. */
function ofPossessive(
  scene: Scene,
  { trigger, group }: Clause,
  subject: Subject | null,
  fillers: readonly Filler[],
): Filler[] {
  const { frame } = trigger;
  const before = scene.terms[trigger.start - 1];
  const possessed =
    before?.tags.has("Poss") === true ||
    scene.terms[trigger.start - 2]?.tags.has("Poss") === true ||
    // « son projet d'introduction en Bourse »
    (/^(?:projet|plan)$/.test(scene.terms[trigger.start - 2]?.normal ?? "") &&
      scene.terms[trigger.start - 3]?.tags.has("Poss") === true);
  const owner = OWN.has(frame.kind) ? frame.roles.subject : frame.roles.de;
  if (
    possessed &&
    frame.kind !== "merger" &&
    owner !== undefined &&
    !fillers.some((each) => each.role === owner)
  ) {
    const dated = /^(?:apres|avant|depuis|malgre|avec|de|pour|lors)$/.test(
      scene.terms[trigger.start - 2]?.normal ?? "",
    );
    const ahead = dated && group === null ? subjectAhead(scene, trigger.end) : null;
    const acting = subject?.kind === "parties" ? entitiesOf(scene.terms[subject.terms[0]!])[0] : undefined;
    // « a annoncé son rachat par Y »: its own; « son achat de 300 cars »: of those.
    const buys =
      frame.name === "acquisition/purchase" &&
      !fillers.some(({ role }) => role === frame.roles.subject) &&
      !/^(?:de|d'|du|des)$/.test(scene.terms[trigger.end]?.normal ?? "") &&
      !scene.terms.slice(trigger.end, trigger.end + 4).some(({ normal }) => normal === "par");
    const owned =
      subject?.kind === "parties" && acting !== undefined && owner === "target"
        ? (soldByOwner(scene, subject.terms[0]!, acting) ?? (buys ? boughtByNewcomer(scene, acting) : null))
        : null;
    if (owned !== null && before !== undefined) return [filler(owner, owned, before, "grammar")];
    const id =
      subject?.kind === "parties"
        ? acting
        : (ahead ??
          subjectBehind(scene, trigger.start, fillers) ??
          // « Y va racheter X. Son rachat sera bouclé en mai »: of what is bought.
          (owner === "target" ? tradedBefore(scene, frame.kind) : null) ??
          resolvePronoun(scene.discourse, "son", [], owner));
    if (id !== undefined && id !== null && before !== undefined)
      return [filler(owner, id, before, subject?.kind === "parties" ? "grammar" : "context")];
  }
  return [];
}

/** Adds who acts: the subject of the verb that carries the noun, or of the sentence that it opens. */
function addActing(
  scene: Scene,
  { trigger, group }: Clause,
  subject: Subject | null,
  fillers: Filler[],
): void {
  const { frame } = trigger;
  const fronted = group === null ? frontedSubject(scene, trigger.start, trigger.end) : null;
  if (
    fronted !== null &&
    frame.roles.subject !== undefined &&
    !fillers.some(({ role }) => role === frame.roles.subject)
  ) {
    const taken = new Set(fillers.map((each) => each.entity));
    const acting = fromSubject(scene, fronted, frame.roles.subject);
    fillers.push(...acting.filter((each) => !taken.has(each.entity)));
  }
  if (subject !== null && group !== null && frame.roles.subject !== undefined && !group.passive) {
    // « X annonce la vente à Y de la division de Z »: X sells what it has of Z.
    if (frame.roles.subject === "seller" && subject.kind === "parties") dropPossessors(scene, fillers);
    const taken = new Set(fillers.map((each) => each.entity));
    const role = frame.roles.subject;
    if (frame.kind === "fund_closing" || !fillers.some((each) => each.role === role)) {
      const acting = [
        ...fromSubject(scene, subject, role),
        ...approvers(scene, subject, group, role, fillers),
      ];
      fillers.push(...acting.filter((each) => !taken.has(each.entity)));
    }
  }
  const works = subject?.kind === "other" && OWN.has(frame.kind) ? ownerOfWorks(scene, subject.term) : null;
  if (
    works !== null &&
    !fillers.some(({ role, entity }) => role === "target" || entity === entitiesOf(scene.terms[works])[0])
  )
    fillers.push(...ofTerm(scene, works, "target"));
}

/** « Le conseil de X a approuvé le rachat de Y »: the firm whose board says yes to what it does itself. */
function approvers(
  scene: Scene,
  subject: Subject,
  { verb }: VerbGroup,
  role: PartyRole,
  fillers: readonly Filler[],
): Filler[] {
  const yes = APPROVING.test(scene.terms[verb]!.normal) && fillers.some((each) => each.role === "target");
  return yes ? boardsOf(scene, subject, true).flatMap((index) => ofTerm(scene, index, role)) : [];
}

/** Adds what the latest prey is: behind a colon or a comma, or set off before; who hunts may have been told before. */
function addPrey(scene: Scene, clause: Clause, fillers: Filler[]): void {
  const { trigger } = clause;
  const named = [...behindColon(scene, clause, "target"), ...saidOf(scene, trigger.start, "target")];
  fillers.push(...(named.length > 0 ? named : preyNamed(scene, clause)));
  const taken = fillers.map(({ entity }) => entity);
  if (fillers.some(({ role }) => role === "acquirer") || !fillers.some(({ role }) => role === "target"))
    return;
  // « X poursuit ses emplettes. Dernière prise : Y », « X continue son marché : dernier achat en date, Y »
  const main = mainSubjectIn(scene.terms);
  const hunter =
    main.kind === "parties" && main.terms[0]! < trigger.start
      ? entitiesOf(scene.terms[main.terms[0]!])[0]
      : trigger.start < 3
        ? resolvePronoun(scene.discourse, "il", taken, "acquirer")
        : null;
  const term = scene.terms[trigger.start];
  if (hunter != null && term !== undefined && !taken.includes(hunter))
    fillers.push(filler("acquirer", hunter, term, "context"));
}

/** Verbs, folded, of what boards and shareholders say to what their firm does. */
const APPROVING =
  /^(?:approuv|valid|vot|autoris|enterin|avalis|ratifi|decid|accept)(?:e|ent|er|ait|aient|era|eront|ant)$/;

/** « X, candidat à la reprise de Y, », « Candidat au rachat de Y, X … »: whom the noun is said of. */
function saidOf(scene: Scene, noun: number, role: PartyRole): Filler[] {
  const { terms } = scene;
  const apposed = apposedTo(terms, noun);
  if (apposed !== null) return ofTerm(scene, apposed, role);
  const main = noun > 1 ? null : mainSubjectIn(terms);
  return main?.kind === "parties" && (main.terms[0] ?? 0) > noun ? fromSubject(scene, main, role) : [];
}

/** Whose answer a bid waits for: the subject itself or the company for which it speaks. */
function whoIsAsked(scene: Scene, subject: Subject): Filler[] {
  if (subject.kind === "parties") return fromSubject(scene, subject, "target");
  return boardsOf(scene, subject, true).flatMap((index) => ofTerm(scene, index, "target"));
}

/** Leaves out the sellers that are only whose the thing sold is. */
function dropPossessors(scene: Scene, fillers: Filler[]): void {
  for (let index = fillers.length - 1; index >= 0; index -= 1) {
    const { role, span } = fillers[index]!;
    const term = scene.terms.findIndex((each) => each.start === span.start);
    if (role === "seller" && scene.markers[term]?.place === "possessor") fillers.splice(index, 1);
  }
}

/** « A et B officialisent leur fusion », « les assemblées de A et de B ont approuvé leur fusion ». */
function united(scene: Scene, clause: Clause, subject: Subject | null): Filler[] {
  const headline = scene.terms
    .slice(Math.max(0, clause.trigger.start - 3), clause.trigger.start)
    .some((term) => term.tags.has("Colon"));
  // « Les actionnaires de A et de B ont approuvé la fusion »
  const boards = subject === null ? [] : boardsOf(scene, subject, true);
  if (boards.length > 1) return boards.flatMap((index) => ofTerm(scene, index, "merger_party"));
  if (!headline && !/^leurs?$/.test(scene.terms[clause.trigger.start - 1]?.normal ?? "")) return [];
  if (subject?.kind === "parties")
    return subject.terms.flatMap((index) => ofTerm(scene, index, "merger_party"));
  const named = partiesBetween(scene, Math.max(0, clause.left), clause.trigger.start).filter((index) => {
    const place = scene.markers[index]?.place ?? null;
    return place === null || place === "de";
  });
  const own = named.slice(-2).flatMap((index) => ofTerm(scene, index, "merger_party"));
  const before = scene.terms[clause.trigger.start - 1];
  // « Leur union fait la force », « leur rapprochement inquiète » are said of allies as well.
  const merged =
    /^fusion/.test(scene.terms[clause.trigger.start]!.normal) &&
    // « Leur fusion de styles »
    !/^(?:de|d'|des|du)$/.test(scene.terms[clause.trigger.end]?.normal ?? "");
  return own.length > 0 || headline || !merged || before === undefined ? own : pairBefore(scene, before);
}

/** « A et B se séparent. Leur fusion est abandonnée »: the two that the sentence right before named in one breath. */
function pairBefore({ discourse }: Scene, possessive: Term): Filler[] {
  const { pair, paired, sentence, kinds } = discourse;
  const firms = pair?.every((id) => kinds.get(id) !== "person") === true;
  if (pair === null || !firms || paired !== sentence - 1) return [];
  return pair.map((id) => filler("merger_party", id, possessive, "context"));
}

function supports(terms: readonly Term[], group: VerbGroup): boolean {
  const tags = terms[group.verb]?.tags;
  // « ont trouvé un accord sur un prêt »
  const agreed =
    tags?.has("Trouver") === true &&
    terms.slice(group.verb + 1, group.verb + 4).some(({ normal }) => /^(?:accord|entente)$/.test(normal));
  return agreed || [...(tags ?? [])].some((tag) => SUPPORT.has(tag));
}

/** What « son rachat » is of; « Y va racheter X. Y est né à Lyon. Son entrée en Bourse … » is of whom the text has turned to since. */
function tradedBefore({ discourse }: Scene, kind: Frame["kind"]): string | null {
  const last = lastTraded(discourse, []);
  if (last === null || kind === "acquisition") return last;
  const { standings, subject } = discourse;
  const told = standings.get(last)?.sentence ?? 0;
  return subject !== null && (standings.get(subject)?.sentence ?? 0) > told ? null : last;
}
