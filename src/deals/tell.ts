import type { Span } from "../document/index.ts";
import { chronicled } from "./across/chronicles.ts";
import { huntedBefore, soughtBefore } from "./across/contest.ts";
import { wordsIn } from "./across/facts.ts";
import { isLocalBody, isPublicBody } from "./authorities.ts";
import type { Clause } from "./clauses/clauses.ts";
import type { Trigger } from "./clauses/grammar.ts";
import {
  INVESTED,
  settleFloat,
  settleFund,
  settleGift,
  settleKind,
  settleLent,
  settleRound,
  settleWon,
} from "./kinds.ts";
import { isCourt } from "./refusals/courts.ts";
import { isDependent } from "./refusals/refusal.ts";
import { addAidOf } from "./roles/aid-of.ts";
import { asFirms } from "./roles/by-leaders.ts";
import { bankLends, isLenderEntity } from "./roles/lenders.ts";
import { onlyListed } from "./roles/listed.ts";
import { namedUnit } from "./roles/named-units.ts";
import { toldBefore, unnamedTarget } from "./roles/phrases.ts";
import { premisesTold } from "./roles/premises-told.ts";
import { readRoles } from "./roles/roles.ts";
import { isBesideBuyer } from "./roles/sellers.ts";
import { hasUnnamedObject } from "./roles/unnamed.ts";
import { asVenture } from "./roles/ventures.ts";
import type { Scene } from "./scene.ts";
import { isChosenFor } from "./statuses/chosen.ts";
import { isPluperfectBehind } from "./statuses/earlier-tries.ts";
import { readStatus } from "./statuses/status.ts";
import type { Telling } from "./telling.ts";
import { fold } from "./terms/fold.ts";
import { foldedWords } from "./terms/folded.ts";
import type { Term } from "./terms/terms.ts";
import { roundIn } from "./values/rounds.ts";
import { readValues } from "./values/values.ts";
import { isReportDay, talksBegan } from "./values/when.ts";

function isInTrigger({ terms }: Scene, { start, end }: Trigger, span: Span): boolean {
  return span.start >= terms[start]!.start && span.end <= terms[end - 1]!.end;
}

/** The text of a clause, folded. */
export function foldedOf({ left, right }: Clause, terms: readonly Term[], body: string): string {
  const start = terms[left]?.start ?? 0;
  return fold(body.slice(start, terms[right - 1]?.end ?? start));
}

/** « auprès de la banque X, qui devient actionnaire »: who gets shares has not lent. */
const BECOMES_OWNER = /\b(?:devien\w+|devenu\w*|entr\w+) (?:\w+ )?(?:actionnaires?|au capital)\b/;

/** What is called by its words a first part of an operation. */
const FIRST_PART = /premiere? (?:closing|tranche|cloture|tour de souscription)/;

/** « a réuni 24 M€ à l'occasion du premier closing », « en a déjà réuni 24 »: a part of a fund, where no last one is told. */
function isFirstOf(folded: string): boolean {
  return FIRST_PART.test(folded) && !/\b(?:final\w*|definitif|definitive|dernier\w*)\b/.test(folded);
}

/** What a clause tells by its trigger: its parties, values, status and kind; `last`: no other clause of the sentence follows. */
export function tell(
  clause: Clause,
  scene: Scene,
  body: string,
  sentence: number,
  folded: string,
  last: boolean,
): Telling {
  const { trigger } = clause;
  const roles = asFirms(scene, onlyListed(scene, clause, readRoles(scene, clause)));
  const fillers = (
    /^debt_financing\/(?:loan|agreement)$/.test(trigger.frame.name) ? bankLends(roles, scene) : roles
  ).filter(
    ({ role, entity, span }) =>
      ((role !== "target" && role !== "grantor") || scene.discourse.kinds.get(entity) !== "person") &&
      !(/^(?:seller|acquirer|target)$/.test(role) && isCourt(body.slice(span.start, span.end))) &&
      !(role === "seller" && trigger.frame.name === "acquisition/purchase" && isBesideBuyer(scene, span)) &&
      // « apportera ses actions à l'OPA de X »: whose shares they are is in the trigger.
      !(trigger.frame.name.startsWith("acquisition/accept-bid") && isInTrigger(scene, trigger, span)) &&
      !scene.sources.some((source) => scene.terms[source.term]?.start === span.start),
  );
  const telling: Telling = {
    frame: trigger.frame,
    kind:
      trigger.frame.kind === "extend" || trigger.frame.kind === "sequel"
        ? "funding_round"
        : trigger.frame.kind,
    sentence,
    trigger: { start: scene.terms[trigger.start]!.start, end: scene.terms[trigger.end - 1]!.end },
    fillers,
    ...readValues(scene, clause),
    status: readStatus(scene, clause, folded, fillers, last),
    sources: [],
    unnamed: hasUnnamedObject(scene, clause),
    earlier: clause.group?.tense === "pluperfect",
    unfinished: wasToBe(clause.group) || isChosenFor(scene.terms, clause.group),
    part: FIRST_PART.test(
      // « la première » is one term.
      `${scene.terms[trigger.start - 1]?.normal ?? ""} ${fold(trigger.text)}`,
    ),
  };
  if (trigger.form === "noun" && telling.status.value === "cancelled")
    telling.earlier ||= isPluperfectBehind(scene.terms, trigger.end);
  // « Une autre tentative, sur la filiale belge de Y »: another purchase, whatever its kind by now.
  const { kind, roles: places } = trigger.frame;
  const bought = telling.kind === "acquisition" || (kind === "sequel" && places.possessor === "seller");
  if (bought && !fillers.some(({ role }) => role === "target")) {
    fillers.push(...unnamedTarget(scene, clause, fillers, body));
    fillers.push(...toldBefore(scene, clause, fillers));
    fillers.push(...soughtBefore(scene, clause, fillers));
    fillers.push(...huntedBefore(scene, clause, fillers));
    fillers.push(...premisesTold(scene, clause, fillers));
  }
  fillers.push(...chronicled(scene, telling));
  if (telling.kind === "acquisition") fillers.splice(0, fillers.length, ...namedUnit(scene, clause, fillers));
  const dated = scene.terms.findIndex(
    (term) => term.start === telling.date?.span.start && term.date !== null,
  );
  const unsure = telling.status.value === "rumoured" || telling.status.value === "denied";
  if (unsure && dated >= 0 && isReportDay(scene.terms, dated)) telling.date = null;
  telling.date = talksBegan(scene.terms, clause, telling);
  settle(telling, clause, scene, body, folded);
  asVenture(telling, scene);
  addAidOf(telling, scene);
  return telling.kind === "fund_closing" && isFirstOf(folded) ? { ...telling, part: true } : telling;
}

/** Settles what kind of deal a telling is by who gives the money and the words around; its frame names the likeliest one. */
function settle(telling: Telling, clause: Clause, scene: Scene, body: string, folded: string): void {
  const { trigger } = clause;
  if (telling.frame.name === "funding_round/receive")
    // « …, qui devient actionnaire », further on
    settleLent(telling, foldedWords(scene.terms), (entity) => isLenderEntity(scene, entity));
  if (telling.kind === "equity_investment" && !INVESTED.test(fold(trigger.text))) {
    settleLent(telling, folded, (entity) => isLenderEntity(scene, entity));
    settleGift(telling, folded, (start) =>
      // Who helps with a cheque gives.
      /cheque/.test(telling.frame.name + fold(trigger.text))
        ? isPublicBody(scene, start)
        : isLocalBody(scene, start),
    );
  }
  settleWon(telling, scene.terms.slice(0, trigger.start));
  settleRound(telling, roundIn(scene.terms, clause.left, clause.right, trigger.frame.name), scene.terms);
  settleFloat(telling, scene.terms.slice(0, trigger.start));
  if (!isDependent(telling)) {
    const investors = telling.fillers.filter(({ role }) => role === "investor");
    const byBanks =
      investors.length > 0 &&
      investors.every(({ entity }) => isLenderEntity(scene, entity)) &&
      !BECOMES_OWNER.test(wordsIn(scene.terms));
    const raised = foldedOf({ ...clause, left: trigger.start }, scene.terms, body);
    settleKind(telling, folded, raised, namesOf(telling, body), byBanks);
    settleFund(
      telling,
      // What the money is for is a clause of its own.
      `${folded} ${foldedWords(scene.terms.slice(clause.right, clause.right + 3))}`,
      (entity) => scene.discourse.investors.has(entity),
      scene.terms.filter(({ party }) => party !== null).map(({ text }) => text),
    );
  }
}

/** « devait racheter », « avait proposé de vendre », « rachetait »: what was to be, or was under way, in what the text tells as past. */
function wasToBe(group: Clause["group"]): boolean {
  for (let each = group; each !== null; each = each.governor)
    if (each.tense === "imperfect" || (each !== group && each.tense === "pluperfect")) return true;
  return false;
}

function namesOf(telling: Telling, body: string): string[] {
  return telling.fillers
    .filter(({ role }) => role === "target")
    .map(({ span }) => body.slice(span.start, span.end));
}

/** « le pôle minier de X avait été racheté »: a passive that tells who sells, and leaves the buyer to what was talked of. */
export function lacksBuyer({ kind, frame, fillers }: Telling, { trigger, group }: Clause): boolean {
  return (
    kind === "acquisition" &&
    trigger.form === "verb" &&
    frame.roles.subject === "acquirer" &&
    (group?.passive === true || group?.form === "participle") &&
    !fillers.some(({ role }) => role === "acquirer")
  );
}

/** Whether a telling stands on its own: the parties without which its kind is nothing. */
export function hasParties(telling: Telling): boolean {
  const has = (role: string) => telling.fillers.some((filler) => filler.role === role);
  switch (telling.kind) {
    case "acquisition":
      return has("target")
        ? has("acquirer") || has("seller")
        : telling.unnamed === true && has("acquirer") && has("seller");
    case "equity_investment":
      // « X a cédé ses 5 % de Y pour 7 M€ »: to whom is often left out.
      if (telling.frame.name === "equity_investment/convert") return has("target");
      // « X va céder un quart de ses titres Y »: shares that go to the market.
      if (telling.frame.name === "acquisition/sell" && telling.stake === null && has("seller"))
        return has("target");
      return (
        has("target") &&
        (has("investor") || (has("seller") && (telling.amount !== null || telling.stake !== null)))
      );
    case "merger":
      return telling.fillers.filter((filler) => filler.role === "merger_party").length > 1;
    case "joint_venture":
      return telling.fillers.filter((filler) => filler.role === "partner").length > 1;
    default:
      return has("target");
  }
}

/** Whether a firm changes hands at a price, to nobody named. */
export function isPricedChange({ frame, amount, fillers }: Telling): boolean {
  return (
    frame.name === "acquisition/change-hands" &&
    amount !== null &&
    fillers.some(({ role }) => role === "target")
  );
}
