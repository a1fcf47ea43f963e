import type { PartyRole } from "../../document/index.ts";
import { entitiesOf, lastTraded, resolvePronoun } from "../across/discourse.ts";
import { isPlainNoun } from "../clauses/antecedent.ts";
import { type Clause, gappedSubject } from "../clauses/clauses.ts";
import { mainSubjectIn, type Subject, subjectOf } from "../clauses/subject.ts";
import type { Frame, Place } from "../frames/index.ts";
import { isCourt } from "../refusals/courts.ts";
import type { Scene } from "../scene.ts";
import type { Filler } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { type VerbGroup, verbGroupAt } from "../terms/verb-group.ts";
import { isFiniteVerb } from "../terms/verbs.ts";
import { boardsOf } from "./boards.ts";
import { isBystander } from "./bystanders.ts";
import { christened, filler, fromSubject, headline, isArranger, ofTerm, partiesBetween } from "./fillers.ts";
import { EITHER, GIVER, GIVING, gets, isOwnAct, OWN, ownerOfWorks } from "./givers.ts";
import { isIncluded } from "./included.ts";
import { isLenderEntity } from "./lenders.ts";
import { naturalGivers } from "./natural-givers.ts";
import { nounParties } from "./noun-parties.ts";
import { relativeGivers } from "./relative-givers.ts";
import { relativeNoun } from "./relative-nouns.ts";
import { addsFromOther, isTakenFrom } from "./takers.ts";

/** Verbs whose subject acts in the deal that they announce: « boucle », « annonce », « prépare »; a regulator's do not. */
const SUPPORT = new Set(
  "Entendre Attendre Annoncer Officialiser Confirmer Finaliser Boucler Conclure Signer Realiser Proceder Preparer Envisager Negocier Etudier Devoiler Proposer Achever Tenter Viser Renoncer Abandonner Retirer Lancer Obtenir Recevoir Decrocher Souscrire Contracter Emettre Placer Cloturer Clore Financer Reussir Faire Avoir Etre Effectuer Entamer Engager Parapher Presenter Reveler Mener Ouvrir Demander Chercher Projeter Mettre Enchainer Multiplier Approuver Accepter Devoir Pouvoir Vouloir Solliciter Rechercher Lever Securiser Remiser Reporter Suspendre Differer Enterrer Entrer Poursuivre Operer Discuter Voir Partager Sceller Declencher Tenir Sinviter Creer Fonder Former Monter Constituer Prendre Acter Ratifier Valider Deposer Remettre Soumettre Rater Manquer Completer Beneficier Disposer Tirer Ficeler Structurer Refinancer Renegocier Renouveler Prolonger Consolider Renforcer Sortir Degainer Attaquer Riposter Revenir Afficher Reunir Toucher Percevoir Encaisser Empocher Rafler Capter Glaner Attirer Nier Dementir Exclure Evoquer Rejeter Annuler Geler Interrompre Relancer Inaugurer Plancher Songer Reflechir Travailler Peaufiner Murir Esquisser".split(
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
  // « X (Lyon) : 5 M€ en série A, chez Y »: where whose round it is stands before the colon, who is behind it put in.
  const titled = frame.roles.chez === "target" && headline(scene, clause, []).length > 0;
  for (const index of partiesBetween(scene, trigger.end, clause.right)) {
    const { place, head } = scene.markers[index] ?? { place: null, head: null };
    if (place === "par" && isArranger(scene.terms, index, trigger)) continue;
    if (isIncluded(scene.terms, index) || isBystander(scene.terms, trigger, index, place)) continue;
    if (place === "à" && inRelative(scene.terms, trigger.end, index)) continue;
    // « a obtenu 5 000 € d'aides de X, puis un crédit à la banque Y »: who gets the aid is the subject.
    if (place === "à" && frame.kind === "grant" && group !== null && gets(scene.terms, group)) continue;
    const own =
      head !== null && head >= trigger.start && head < trigger.end + qualified(scene.terms, trigger.end);
    const role =
      place === "à" && (paysBack(scene.terms, clause) || isTakenFrom(scene.terms, clause, index))
        ? GIVER[frame.kind]
        : place === "par" && isOwnAct(scene, index) && OWN.has(frame.kind)
          ? frame.roles.subject
          : place === "de"
            ? own || head === null || scene.terms[head]?.money !== null || isField(scene.terms, frame, head)
              ? frame.roles.de
              : undefined
            : (place === null && shareOf(scene, index)) ||
                (place === "dans" && isShareIn(scene, trigger.end, index))
              ? (frame.roles.object ?? (frame.roles.de === "acquirer" ? frame.roles.sur : frame.roles.de))
              : place === null
                ? index === trigger.end
                  ? (frame.roles.object ?? frame.roles.de)
                  : undefined
                : titled && place === "chez"
                  ? frame.roles["auprès de"]
                  : frame.roles[place as Place];
    // « La vente de X rapporte 3 M€ à Y »: who gets the money sells.
    const earned =
      place === "à" && frame.name === "acquisition/sale" && isEarned(scene.terms, trigger.end, index);
    if (role !== undefined) fillers.push(...ofTerm(scene, index, earned ? "seller" : role, frame));
  }
  // « a soumis à Z une offre de 3 M€ pour X »: the bid is made to who sells.
  if (
    frame.name.startsWith("acquisition/bid") &&
    group !== null &&
    fillers.some(({ role }) => role === "target")
  )
    for (const index of partiesBetween(scene, group.verb + 1, trigger.start))
      if (/^(?:à|au profit de)$/.test(scene.markers[index]?.place ?? ""))
        fillers.push(...ofTerm(scene, index, "seller"));
  for (const { index, role } of nounParties(scene, clause))
    fillers.push(...ofTerm(scene, index, role, frame));
  fillers.push(...relativeGivers(scene, clause, fillers));
  if (!fillers.some(({ role }) => role === "target"))
    for (const { index, role } of relativeNoun(scene, clause)) fillers.push(...ofTerm(scene, index, role));
  const before = scene.terms[trigger.start - 1];
  // « une société commune, X, dans laquelle … »: what the noun names.
  if (frame.kind === "joint_venture") christened(scene, trigger.end, fillers);
  // « X, la coentreprise de A et B »: what the noun is apposed to.
  if (
    frame.kind === "joint_venture" &&
    scene.terms[trigger.start - 2]?.tags.has("Comma") === true &&
    scene.terms[trigger.start - 3]?.party !== null
  ) {
    fillers.push(...ofTerm(scene, trigger.start - 3, "target"));
  }
  if (frame.name === "acquisition/candidate") fillers.push(...candidates(scene, trigger.start));
  // « X est une coentreprise créée par A et B »
  if (
    frame.kind === "joint_venture" &&
    /^(?:une|la)$/.test(before?.normal ?? "") &&
    scene.terms[trigger.start - 2]?.tags.has("Etre") === true &&
    scene.terms[trigger.start - 3]?.party !== null &&
    trigger.start > 2
  )
    fillers.push(...ofTerm(scene, trigger.start - 3, "target"));
  fillers.push(...headline(scene, clause, fillers));
  const named = scene.terms[trigger.start];
  if (frame.kind === "joint_venture" && named?.party != null)
    fillers.push(...ofTerm(scene, trigger.start, "target"));
  // « A et B détiennent X, leur coentreprise ».
  const theirs = /^leurs?(?: |$)/.test(named?.party == null ? (before?.normal ?? "") : named.normal);
  if (frame.kind === "joint_venture" && theirs && group !== null) {
    const owners = subjectOf(scene.terms, scene.markers, group);
    if (owners.kind === "parties" && owners.terms.length > 1)
      fillers.push(...owners.terms.flatMap((index) => ofTerm(scene, index, "partner")));
  }
  const possessed =
    before?.tags.has("Poss") === true ||
    scene.terms[trigger.start - 2]?.tags.has("Poss") === true ||
    // « son projet d'introduction en Bourse »
    (/^(?:projet|plan)$/.test(scene.terms[trigger.start - 2]?.normal ?? "") &&
      scene.terms[trigger.start - 3]?.tags.has("Poss") === true);
  const subject =
    group === null || !supports(scene.terms, group) ? null : subjectOf(scene.terms, scene.markers, group);
  if (frame.kind === "merger") fillers.push(...united(scene, clause, subject));
  // « sa dette », « son tour de table »: whose own it is; « son rachat », « son entrée »: as « de » says.
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
    const id =
      subject?.kind === "parties"
        ? entitiesOf(scene.terms[subject.terms[0]!])[0]
        : (ahead ??
          subjectBehind(scene, trigger.start, fillers) ??
          // « Y va racheter X. Son rachat sera bouclé en mai »: of what is bought.
          (owner === "target" ? lastTraded(scene.discourse, []) : null) ??
          resolvePronoun(scene.discourse, "son", [], owner));
    if (id !== undefined && id !== null && before !== undefined)
      fillers.push(filler(owner, id, before, subject?.kind === "parties" ? "grammar" : "context"));
  }
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
  const giver = GIVER[frame.kind];
  const gives =
    giver !== undefined &&
    group !== null &&
    !group.passive &&
    !addsFromOther(scene.terms, clause, fillers) &&
    (GIVING.some((tag) => scene.terms[group.verb]?.tags.has(tag)) || isPassedByBank(scene, subject, group));
  if (gives && giver !== undefined && group !== null) {
    const taken = new Set(fillers.map((each) => each.entity));
    for (const index of partiesBetween(scene, group.verb + 1, trigger.start))
      if (scene.markers[index]?.place === "à") fillers.push(...ofTerm(scene, index, "target", frame));
    // « Elle y ajoute une subvention de 2 M€ »: to another than who gives.
    if (group.dative !== null) {
      const from = subject ?? subjectOf(scene.terms, scene.markers, group);
      for (const { entity } of fromSubject(scene, from, giver)) taken.add(entity);
    }
    const dative =
      group.dative === null ? null : resolvePronoun(scene.discourse, group.dative, [...taken], "target");
    if (dative !== null) fillers.push(filler("target", dative, scene.terms[group.start]!, "context"));
  }
  const given = fillers.some(({ role }) => role === "target");
  if (group !== null && giver !== undefined && !fillers.some(({ role }) => role === giver)) {
    const natural = naturalGivers(scene, clause, subject ?? subjectOf(scene.terms, scene.markers, group));
    const taken = new Set(fillers.map(({ entity }) => entity));
    if (natural.length > 0) return [...fillers, ...natural.filter(({ entity }) => !taken.has(entity))];
  }
  if (gives && !given && !EITHER.test(scene.terms[group!.verb]!.normal)) return fillers;
  if (gives && given && giver !== undefined && group !== null) {
    const taken = new Set(fillers.map((each) => each.entity));
    const from = subject ?? subjectOf(scene.terms, scene.markers, group);
    fillers.push(...fromSubject(scene, from, giver).filter((each) => !taken.has(each.entity)));
    return fillers;
  }
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
      fillers.push(...fromSubject(scene, subject, role).filter((each) => !taken.has(each.entity)));
    }
  }
  const works = subject?.kind === "other" && OWN.has(frame.kind) ? ownerOfWorks(scene, subject.term) : null;
  if (
    works !== null &&
    !fillers.some(({ role, entity }) => role === "target" || entity === entitiesOf(scene.terms[works])[0])
  )
    fillers.push(...ofTerm(scene, works, "target"));
  return fillers;
}

/** « a remboursé son prêt de 4 M€ à X »: X had lent it. */
function paysBack(terms: readonly Term[], { trigger, group }: Clause): boolean {
  return (
    trigger.frame.kind === "debt_financing" &&
    group !== null &&
    !group.passive &&
    ["Rembourser", "Restituer"].some((tag) => terms[group.verb]?.tags.has(tag))
  );
}

/** « La BEI a validé deux prêts pour X »: who lends by trade gives what it lets pass. */
function isPassedByBank(scene: Scene, subject: Subject | null, { verb }: VerbGroup): boolean {
  return (
    ["Approuver", "Valider", "Officialiser", "Avaliser", "Annoncer", "Confirmer"].some((tag) =>
      scene.terms[verb]?.tags.has(tag),
    ) &&
    subject?.kind === "parties" &&
    subject.terms.some((index) =>
      entitiesOf(scene.terms[index]).some((entity) => isLenderEntity(scene, entity)),
    )
  );
}

/** « X, candidat à la reprise de Y, », « Candidat au rachat de Y, X … »: whom the noun is said of. */
function candidates(scene: Scene, noun: number): Filler[] {
  const { terms } = scene;
  if (terms[noun - 1]?.tags.has("Comma") === true && terms[noun - 2]?.party != null)
    return ofTerm(scene, noun - 2, "acquirer");
  const main = noun > 1 ? null : mainSubjectIn(terms);
  return main?.kind === "parties" && (main.terms[0] ?? 0) > noun ? fromSubject(scene, main, "acquirer") : [];
}

/** « Un an après son rachat par Y, X supprime … »: whose it was stands behind the comma, as the subject. */
function subjectAhead({ terms, markers }: Scene, from: number): string | null {
  const comma = terms.findIndex((term, index) => index >= from && term.tags.has("Comma"));
  if (comma < 0) return null;
  for (let index = comma + 1; index < Math.min(terms.length, comma + 5); index += 1) {
    const term = terms[index]!;
    if (term.party === null) continue;
    const bare = (markers[index]?.place ?? null) === null && isFiniteVerb(terms, index + 1);
    return bare ? (entitiesOf(term)[0] ?? null) : null;
  }
  return null;
}

/** « X a bondi après l'annonce de son rachat par Y »: whose it was is the subject of the verb before, unless it acts. */
function subjectBehind({ terms, markers }: Scene, noun: number, fillers: readonly Filler[]): string | null {
  const verb = terms.findLastIndex((_, index) => index < noun && isFiniteVerb(terms, index));
  if (verb < 0) return null;
  const subject = subjectOf(terms, markers, verbGroupAt(terms, verb));
  const ids = subject.kind === "parties" ? entitiesOf(terms[subject.terms[0]!]) : [];
  const [id] = ids;
  return ids.length !== 1 || id === undefined || fillers.some(({ entity }) => entity === id) ? null : id;
}

/** What a noun hangs on that opens a sentence: « Avec cette levée de 2 M€, X … », « Fort de … », « Après … ». */
const FRONTING = /^(?:avec|grace|apres|fort|forte|forts|fortes|via|suite|a|par|depuis|outre|malgre)$/;

/** « Avec le rachat de Y, X double de taille »: who acts is the subject of the sentence that the noun opens. */
function frontedSubject({ terms }: Scene, noun: number, end: number): Subject | null {
  if (noun > 6 || !FRONTING.test(terms[0]?.normal ?? "")) return null;
  if (terms.slice(0, noun).some((term, index) => term.party !== null || isFiniteVerb(terms, index)))
    return null;
  const comma = terms.findIndex((term, index) => index >= end && term.tags.has("Comma"));
  const main = mainSubjectIn(terms);
  return comma > 0 && main.kind === "parties" && (main.terms[0] ?? 0) > comma ? main : null;
}

/** Verbs of whom a bid is made to: « a accepté l'offre de Y », « a reçu une offre de Y pour sa filiale X ». */
const RECEIVING = "Accepter Rejeter Refuser Recevoir Decliner Repousser Approuver Recommander".split(" ");

function receives(terms: readonly Term[], { verb }: VerbGroup): boolean {
  return RECEIVING.some((tag) => terms[verb]?.tags.has(tag));
}

/** Whether a verb of earning stands between two terms. */
function isEarned(terms: readonly Term[], from: number, to: number): boolean {
  return terms.slice(from, to).some(({ tags }) => tags.has("Rapporter"));
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

/** How many adjectives follow a noun: « l'offre concurrente de X » is X's. */
function qualified(terms: readonly Term[], from: number): number {
  const term = terms[from];
  // « l'entrée à la Bourse de Milan de X »
  const place = terms[from - 1]?.normal === "bourse" && /^(?:de|d')$/.test(term?.normal ?? "");
  if (place && terms[from + 1]?.party === null && /^\p{Lu}/u.test(terms[from + 1]!.text)) return 2;
  return term !== undefined && isPlainNoun(term) && /^\p{Ll}/u.test(term.text) ? 1 : 0;
}

/** « un emprunt dont le placement a été confié à X »: the relative has complements of its own, up to the comma that closes it. */
function inRelative(terms: readonly Term[], from: number, to: number): boolean {
  const opener = terms.findLastIndex((term, index) => index >= from && index < to && term.normal === "dont");
  if (opener < 0) return false;
  const closed = terms.findLastIndex((term, index) => index < to && term.tags.has("Comma"));
  // A relative has a subject and a verb: « , dont le prix, lundi, … » is not over.
  return !terms[opener - 1]?.tags.has("Comma") || closed < opener + SHORTEST_RELATIVE;
}
const SHORTEST_RELATIVE = 5;

/** « le projet de coentreprise dans l'acier de X et de Y », « la fusion des activités ferroviaires de X et de Y »: of those two. */
function isField(terms: readonly Term[], { kind }: Frame, noun: number): boolean {
  if (kind === "merger")
    return terms
      .slice(noun - 1, noun + 1)
      .some(({ normal }) =>
        /^(?:activite|operation|metier|branche|division|pole|reseau|filiale|actif)[sx]$/.test(normal),
      );
  return kind === "joint_venture" && /^(?:dans|en)$/.test(terms[noun - 2]?.normal ?? "");
}

/** « 75 % de X »: what a share is of. */
function shareOf(scene: Scene, party: number): boolean {
  for (let index = party - 1; index > party - 7 && index > 0; index -= 1) {
    if (scene.terms[index]?.stake !== null && scene.terms[index] !== undefined) return true;
    if (scene.terms[index]?.party !== null || scene.terms[index]?.tags.has("Comma")) return false;
  }
  return false;
}

/** « la cession de sa participation dans X »: what the share is in. */
function isShareIn({ terms }: Scene, from: number, party: number): boolean {
  return terms.slice(from, party).some((term) => /^(?:parts?|participations?|bloc)$/.test(term.normal));
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
  return named.slice(-2).flatMap((index) => ofTerm(scene, index, "merger_party"));
}

function supports(terms: readonly Term[], group: VerbGroup): boolean {
  const tags = terms[group.verb]?.tags;
  // « ont trouvé un accord sur un prêt »
  const agreed =
    tags?.has("Trouver") === true &&
    terms.slice(group.verb + 1, group.verb + 4).some(({ normal }) => /^(?:accord|entente)$/.test(normal));
  return agreed || [...(tags ?? [])].some((tag) => SUPPORT.has(tag));
}
