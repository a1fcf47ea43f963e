import type { PartyRole } from "../../document/index.ts";
import type { Asked } from "../across/asked.ts";
import type { Clause } from "../clauses/clauses.ts";
import { type Subject, subjectOf } from "../clauses/subject.ts";
import type { Scene } from "../scene.ts";
import type { Filler } from "../telling.ts";
import { perfectWithEtre, type VerbGroup } from "../terms/verb-group.ts";
import { biddersOf, bidInRelative } from "./bidders.ts";
import { boardsBehindBy, boardsOf, namedBySubject } from "./boards.ts";
import { fromSubject, headline, ofTerm } from "./fillers.ts";
import { ofShares } from "./of-shares.ts";
import { toldBySubject } from "./subject-nouns.ts";
import { subsidiaryTold } from "./subsidiaries.ts";
import { unitBefore, unnamedSubject } from "./unnamed.ts";
import { isForSale, isServed, signersOf, speltOut } from "./verb-context.ts";

/** How a verb stands to its subject. */
export interface Stance {
  readonly passive: boolean;
  /** « X se voit attribuer Y » */
  readonly sees: boolean;
  readonly subject: Subject;
  readonly subjectRole: PartyRole | undefined;
  /** « X ? Cédé à Y »: what the question has brought up. */
  readonly answer: Asked | null;
}

/** Reads how the verb stands to its subject: its voice, who its subject is and which role that one has. */
export function stanceOf(scene: Scene, clause: Clause, group: VerbGroup): Stance {
  const { trigger } = clause;
  const { frame } = trigger;
  const sees = isServed(scene, clause);
  const passive =
    (group.passive && !sees) ||
    isForSale(scene.terms, group) ||
    (group.form === "participle" && !perfectWithEtre(scene.terms[group.verb]!));
  const subjectRole = sees
    ? frame.roles.à
    : passive
      ? (frame.roles[trigger.objectPlace] ?? frame.roles.object)
      : frame.roles.subject;
  const answer = passive && group.start === 0 ? scene.discourse.asked : null;
  const unit =
    group.form === "participle"
      ? unitBefore(scene.terms, group.start)
      : bidInRelative(scene.terms, group.start);
  const subject: Subject =
    answer !== null || (frame.kind === "debt_financing" && isOfSum(scene.terms, group))
      ? { kind: "none" }
      : unit === null
        ? subjectOf(scene.terms, scene.markers, group)
        : { kind: "other", noun: scene.terms[unit]!.normal, term: unit };
  return { passive, sees, subject, subjectRole, answer };
}

/** Adds who the subject is, or whom it stands for; answers with those by whom a plural subject is spelt out. */
export function addSubject(
  scene: Scene,
  clause: Clause,
  stance: Stance,
  fillers: Filler[],
): readonly number[] {
  const { passive, subject, subjectRole, answer } = stance;
  const { frame } = clause.trigger;
  if (subjectRole !== undefined)
    for (const each of fromSubject(scene, subject, subjectRole))
      fillers.push({ ...each, lead: each.lead || (frame.lead === true && each.role === "investor") });
  addByBoard(scene, clause, stance, fillers);
  fillers.push(...toldBySubject(scene, subject, clause, passive));
  if (frame.name === "acquisition/make-of")
    for (const index of signersOf(scene, clause)) fillers.push(...ofTerm(scene, index, "acquirer", frame));
  if (subject.kind === "none") fillers.push(...headline(scene, clause, fillers));
  fillers.push(...biddersOf(scene, subject, frame));
  if (answer !== null && subjectRole !== undefined)
    fillers.push({ role: subjectRole, ...answer, by: "grammar", lead: false });
  if (subjectRole === "target" && subject.kind === "other")
    fillers.push(
      ...(unnamedSubject(scene, clause) === null ? assetOf(scene, subject.term, clause.group!.start) : []),
      ...ofShares(scene, subject.term).flatMap((index) => ofTerm(scene, index, "target")),
    );
  const spelt = subject.kind === "other" && /s$/.test(subject.noun) ? speltOut(scene, clause) : [];
  if (subjectRole !== undefined)
    for (const index of spelt) fillers.push(...ofTerm(scene, index, subjectRole));
  return spelt;
}

/** Frames of which a board that decides may be the subject, for its firm. */
const DECIDED_BY_BOARD =
  /\/(?:rebuff|sent-off|sent-off-by|accept-bid|bid-found-low|say-yes|yield-to|hand-own-keys)$/;

/** Frames of a bid on a named part of a firm, of which a board decides for the seller. */
const DECIDED_FOR_SELLER = /\/(?:rebuff|accept-bid)-on$/;

/** Adds the firm for which a board or a head acts: « La direction de X a vendu Y ». */
function addByBoard(
  scene: Scene,
  clause: Clause,
  { passive, subject, subjectRole }: Stance,
  fillers: Filler[],
): void {
  const { frame } = clause.trigger;
  // « Le conseil de X a rejeté l'offre de Y »
  if (subjectRole !== undefined && !passive)
    for (const index of boardsOf(scene, subject, DECIDED_BY_BOARD.test(frame.name)))
      fillers.push(...ofTerm(scene, index, subjectRole, frame));
  if (subjectRole === "acquirer" && passive && DECIDED_BY_BOARD.test(frame.name))
    for (const index of boardsBehindBy(scene, clause.group!.verb))
      fillers.push(...ofTerm(scene, index, "target", frame));
  if (frame.name === "acquisition/bid-thought-of")
    for (const index of namedBySubject(scene, subject))
      fillers.push(...ofTerm(scene, index, "acquirer", frame));
  // « Le conseil de X a refusé l'offre de Y sur sa filiale Z »
  if (DECIDED_FOR_SELLER.test(frame.name) && !passive)
    for (const index of boardsOf(scene, subject, true))
      fillers.push(...ofTerm(scene, index, "seller", frame));
}

/** « … à X et Y, et 3 M€ prêtés par Z »: what is lent is the sum right before. */
function isOfSum(terms: Scene["terms"], { form, start }: VerbGroup): boolean {
  return form === "participle" && terms[start - 1]?.money != null;
}

/** Things whose owner stands for what is bought. */
export const ASSET =
  /^(?:pylones?|activites?|divisions?|branches?|filiales?|usines?|actifs|reseaux?|mats|magasins|parcs?|portefeuilles?|marques?|generiques|antennes|poles?|mere|titres|entrepots|hotels|cliniques|sites?|centres|brevets|licences|agences|fonds|enseignes?|boutiques|abonnes|clients|contrats|stations|tours|cabinets?|laboratoires?|exploitant|dossier)$/;

/** « Les génériques de X filent chez Y »: X stands for what is its own, where that is the subject. */
function assetOf(scene: Scene, noun: number, verb: number): Filler[] {
  if (!ASSET.test(scene.terms[noun]!.normal) || subsidiaryTold(scene, noun) !== null) return [];
  const index = scene.terms.findIndex(
    (term, at) => at > noun && at < verb && term.party !== null && scene.markers[at]?.place === "de",
  );
  return index < 0 || scene.markers[index]?.head !== noun ? [] : ofTerm(scene, index, "target");
}
