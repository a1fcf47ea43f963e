import type { DealStatus } from "../../document/index.ts";
import type { Clause } from "../clauses/clauses.ts";
import { isWished } from "../clauses/minded.ts";
import type { Scene } from "../scene.ts";
import type { Filler, Grounded } from "../telling.ts";
import { foldedWords } from "../terms/folded.ts";
import {
  isAttempted,
  isConsidered,
  isNegated,
  isNounWeighed,
  isOwnedTo,
  isProposed,
  isWeighed,
} from "./attempts.ts";
import { isBid, isBidAccepted, isRaiseOpen, isRivalTurnedDown } from "./bids-told.ts";
import { statusAtBrink } from "./brinks.ts";
import { isUndone } from "./cancelled.ts";
import { isChosenFor } from "./chosen.ts";
import { isClosedBehind } from "./closed-behind.ts";
import { statusOfCue } from "./cued.ts";
import { isCited } from "./hearsay.ts";
import { isInQuestion } from "./in-question.ts";
import { mandatedStatus } from "./mandated.ts";
import {
  isAgreedTo,
  isGranted,
  isIssuePresented,
  isOnlyPlanned,
  isRepaid,
  isSought,
  isTakenBack,
  isToGive,
} from "./money-granted.ts";
import { isDismissed, isUnplanned } from "./no-projects.ts";
import { notGot } from "./not-got.ts";
import { isNotPlanned, statusOfNotMeant } from "./not-meant.ts";
import {
  isFlatNo,
  isNone,
  isOpposed,
  isPossible,
  isPostponed,
  isUnfinished,
  isWouldBe,
} from "./of-operation.ts";
import { isConditioned, isHanging, isPending } from "./pending.ts";
import { isNegotiated, isUnpaid } from "./predicates.ts";
import { asHeard, isOnlyTalkedOf } from "./press-said.ts";
import { statusOfPurpose } from "./purposes.ts";
import { isConditional, isReportedFuture, isRumour, isToBeFinished } from "./rumoured.ts";
import { isToBePaid } from "./to-be-paid.ts";
import { firstOf, type StatusRule, type Told, when } from "./told.ts";
import { isUnderPromise } from "./under-promise.ts";

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
  const { terms } = scene;
  const { trigger, group } = clause;
  const { frame } = trigger;
  const done = DONE.has(frame.kind);
  const told: Told = { scene, terms, clause, trigger, group, frame, folded, fillers, last, done };
  const read = firstOf(saidOfIt, told) ??
    statusOfCue(told) ??
    firstOf(ofItsVerb, told) ??
    firstOf(ofItsKind, told) ?? { value: "completed", rule: "told" };
  const { value, rule } = asHeard(told, read);
  const span = { start: terms[trigger.start]!.start, end: terms[trigger.end - 1]!.end };
  return { value, span, rule: `status/${rule}` };
}

/** « … ; l'opération est bouclée dès juin ». */
const SETTLED =
  /\b(?:affaire|operation|transaction) (?:est|sera|etait|fut) (?:pliee|conclue|bouclee|entendue|faite|scellee)\b/;

/** What is said of the operation itself; it decides whatever cues stand beside it. */
const saidOfIt: readonly StatusRule[] = [
  when("negotiating", "bid", ({ clause }) => isRaiseOpen(clause)),
  when(
    "denied",
    "unplanned",
    ({ terms, trigger }) => isUnplanned(terms, trigger) || isDismissed(terms, trigger),
  ),
  when("denied", "flat-no", ({ terms, clause }) => isFlatNo(terms, clause)),
  when(
    "announced",
    "postponed",
    ({ terms, trigger }) => isPostponed(terms, trigger) || isUnfinished(terms, trigger),
  ),
  when("cancelled", "undone", ({ scene, clause, fillers, last }) => isUndone(scene, clause, fillers, last)),
  when("cancelled", "none", ({ terms, trigger }) => isNone(terms, trigger)),
  when("announced", "opposed", ({ terms, trigger }) => isOpposed(terms, trigger)),
  when("cancelled", "turned-down", isRivalTurnedDown),
  { name: "not-got", status: ({ done, terms, clause }) => (done ? notGot(terms, clause) : null) },
  when(
    "cancelled",
    "unpaid",
    ({ done, terms, trigger }) => done && trigger.form === "noun" && isUnpaid(terms, trigger),
  ),
  when(
    "negotiating",
    "negotiated",
    ({ done, terms, trigger }) => done && trigger.form === "noun" && isNegotiated(terms, trigger),
  ),
  when(
    "completed",
    "settled",
    ({ frame, last, terms, clause }) =>
      frame.status === "announced" && last && SETTLED.test(foldedWords(terms.slice(clause.right))),
  ),
];

/** What tense, mood and the verbs that govern it say. */
const ofItsVerb: readonly StatusRule[] = [
  {
    name: "not-meant",
    // « La famille n'a pas voulu vendre »: without saying what, it answers what was told before.
    status: ({ terms, trigger, group, fillers }) =>
      trigger.form === "verb" && fillers.some(({ by }) => by === "grammar")
        ? statusOfNotMeant(terms, group)
        : null,
  },
  // « Y en donnait 3 M€ »: what he would have paid; with a day it is what he did.
  when(
    "negotiating",
    "would-give",
    ({ terms, frame, group }) =>
      frame.name === "acquisition/give-for" &&
      group?.tense === "imperfect" &&
      terms.every(({ date }) => date === null),
  ),
  { name: "mandated", status: ({ terms, group }) => mandatedStatus(terms, group) },
  when("denied", "not-meant", ({ terms, trigger, group }) =>
    isNotPlanned(terms, trigger.form === "noun" ? group : (group?.governor ?? null), trigger.start),
  ),
  when("announced", "reported", ({ scene, clause }) => isReportedFuture(scene, clause)),
  when(
    "announced",
    "to-be-finished",
    ({ scene, clause, folded }) => !isRumour(folded) && isToBeFinished(scene, clause),
  ),
  when("rumoured", "conditional", ({ folded, group }) => isRumour(folded) || isConditional(group)),
  when("rumoured", "cited", ({ terms }) => isCited(terms)),
  when("rumoured", "asked", ({ terms, clause }) => isInQuestion(terms, clause)),
  when("rumoured", "talked-of", isOnlyTalkedOf),
  when("rumoured", "would-be", ({ terms, trigger }) => isWouldBe(terms, trigger)),
  when("rumoured", "possible", ({ terms, trigger }) => isPossible(terms, trigger)),
  { name: "purpose", status: ({ terms, clause }) => statusOfPurpose(terms, clause) },
  when("announced", "chosen", ({ terms, group }) => isChosenFor(terms, group)),
  when("negotiating", "bid", isBid),
  when(
    "cancelled",
    "negated",
    ({ scene, trigger, group }) => trigger.form === "verb" && isNegated(scene, group),
  ),
  { name: "brink", status: ({ terms, group }) => statusAtBrink(terms, group) },
  when(
    "negotiating",
    "wished",
    ({ scene, trigger, group }) => trigger.form === "verb" && group !== null && isWished(scene.terms, group),
  ),
  when("cancelled", "attempted", ({ scene, group }) => isAttempted(scene, group)),
  when("negotiating", "proposed", ({ scene, group }) => isProposed(scene, group)),
  when(
    "completed",
    "repaid",
    ({ scene, frame, trigger, group }) =>
      frame.kind === "debt_financing" && trigger.form === "noun" && isRepaid(scene, group),
  ),
  when("cancelled", "taken-back", isTakenBack),
  when("negotiating", "owned-to", ({ scene, group }) => isOwnedTo(scene, group)),
  when(
    "rumoured",
    "thought-of",
    ({ scene, trigger, frame }) =>
      trigger.form === "noun" && frame.status === undefined && isNounWeighed(scene, trigger.start),
  ),
  when(
    "rumoured",
    "considered",
    ({ scene, trigger, group }) =>
      isConsidered(scene, trigger.form === "noun" ? group : (group?.governor ?? null)) ||
      (trigger.form === "verb" && isWeighed(scene, group)),
  ),
];

/** What deals of its kind and its frame are where nothing else is said, and what is still to be done of them. */
const ofItsKind: readonly StatusRule[] = [
  when("announced", "accepted", isBidAccepted),
  { name: "frame", status: ({ frame }) => frame.status ?? null },
  when("completed", "granted", isGranted),
  when(
    "announced",
    "sought",
    ({ scene, frame, trigger, group }) =>
      frame.kind === "ipo" && trigger.form === "noun" && isSought(scene, group),
  ),
  when("announced", "to-give", isToGive),
  when(
    "announced",
    "presented",
    ({ terms, trigger, group, fillers }) =>
      !fillers.some(({ role }) => role === "investor") && isIssuePresented(terms, trigger, group),
  ),
  when("announced", "projected", isOnlyPlanned),
  when("completed", "closed-behind", ({ done, terms, clause }) => !done && isClosedBehind(terms, clause)),
  when("announced", "under-promise", isUnderPromise),
  when("announced", "to-be-paid", isToBePaid),
  when(
    "announced",
    "pending",
    (told) =>
      isAgreedTo(told) ||
      isPending(told.scene, told.group, told.trigger.form, told.done) ||
      isConditioned(told.folded) ||
      isHanging(told.terms, told.trigger.end),
  ),
];
