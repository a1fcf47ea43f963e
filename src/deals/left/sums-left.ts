import type { DealKind, PartyRole } from "../../document/index.ts";
import { complete, spokenOf } from "../across/complete.ts";
import { elsewhere } from "../across/complete-context.ts";
import { entitiesOf } from "../across/discourse.ts";
import { partiesIn, valuesIn } from "../across/facts.ts";
import { lastDeal } from "../across/last-deal.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { Reading } from "../read.ts";
import { refusal } from "../refusals/refusal.ts";
import { filler } from "../roles/fillers.ts";
import { foldedOf, hasParties, tell } from "../tell.ts";
import { inRole, type Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { verbGroupAt } from "../terms/verb-group.ts";
import { isVerb } from "../terms/verbs.ts";
import { isPriceOf, sumRole } from "../values/sums.ts";
import { addGiversBeside, type GiversBeside, giversBeside, isTurnedRound } from "./givers.ts";
import {
  isForOwnUse,
  isHeight,
  isOfGoods,
  isOfTold,
  isOnAccounts,
  isOtherShare,
  isTicket,
  opensItem,
} from "./not-sums.ts";
import { frameOf, turnOf } from "./weak-frames.ts";
import { KIND_WORDS, OTHER_USE, SPENDING, USING } from "./words.ts";

/** The least sum, in units of its currency, that is a deal's: below it stand prices of goods. */
const LEAST = 50_000;

/**
 * What a sentence without any trigger tells by a sum: « Vexa a rejoint Orlac, contre 4 M€ ». In a text of deals a sum that
 * is no figure of the accounts is that of an operation, whatever the verb beside it; words beside it say of which kind.
 */
export function readSumsLeft(body: string, reading: Reading, told: readonly Telling[]): Telling[] {
  const { terms } = reading.scene;
  if (isOnAccounts(terms)) return [];
  const used = (start: number): boolean =>
    [...told, ...reading.tellings].some(({ amount, tranches, valuation }) =>
      [amount, valuation, ...tranches].some((each) => each?.span.start === start),
    );
  return valuesIn(terms).flatMap((sum) => {
    const { money, start } = terms[sum]!;
    if (money?.min == null || money.per !== null || (money.max ?? money.min) < LEAST || used(start))
      return [];
    const role = sumRole(terms, sum);
    if (role !== "price" && role !== "financing") return [];
    const telling = readSum(body, reading, sum, told);
    return telling === null ? [] : [telling];
  });
}

/** The terms `[left, right)` between two semicolons. */
interface Stretch {
  readonly left: number;
  readonly right: number;
}

/** The words around a sum up to the semicolons. */
function stretchOf(terms: readonly Term[], sum: number): Stretch {
  let left = sum;
  while (left > 0 && !terms[left - 1]!.tags.has("Semicolon")) left -= 1;
  let right = sum + 1;
  while (right < terms.length && !terms[right]!.tags.has("Semicolon")) right += 1;
  return { left, right };
}

/** What the verb beside a sum tells; gives the sum to the only operation told there, where triggers tell one. */
function readSum(body: string, reading: Reading, sum: number, told: readonly Telling[]): Telling | null {
  const { terms } = reading.scene;
  const stretch = stretchOf(terms, sum);
  const { left, right } = stretch;
  const [from, to] = [terms[left]!.start, terms[right - 1]!.end];
  const here = reading.tellings.filter(({ trigger }) => trigger.start >= from && trigger.start < to);
  if (here.length > 0) {
    fill(here, terms, stretch, sum);
    return null;
  }
  if (!partiesIn(terms).some((party) => party >= left && party < right)) return null;
  const verb = verbBeside(terms, stretch, sum);
  if (verb === null) return null;
  const group = verbGroupAt(terms, verb);
  if ([...terms[group.verb]!.tags].some((tag) => SPENDING.has(tag))) return null;
  // « une emplette à 30 M€, dont 13 prêtés par Y »: the words of a part say nothing of the whole.
  const part = terms.findIndex(({ normal }, index) => index > sum && index < right && normal === "dont");
  const words = terms.slice(left, part < 0 ? right : part).filter(({ party }) => party === null);
  if (words.some(({ normal }) => OTHER_USE.test(normal))) return null;
  if (isOfGoods(terms, sum) || isForOwnUse(terms, sum)) return null;
  if (isHeight(terms, sum, verb) || opensItem(terms, sum)) return null;
  const givers = giversBeside(reading.scene, left, right);
  const said = KIND_WORDS.find(({ words: of }) =>
    words.some(({ normal }, index) => of.test(normal) && !isReadiness(words, index)),
  )?.kind;
  // Who invests by trade buys whole firms as well.
  const priced = isPaidFor(terms, sum);
  const among = priced && buysGiver(terms, group.verb, givers);
  const natural = givers?.kind === "equity_investment" || among ? undefined : givers?.kind;
  const goes = priced && turnOf(terms[group.verb]!) === "goes";
  const unsaid = among || goes ? "acquisition" : kindOf([...told, ...reading.tellings]);
  const kind = said ?? natural ?? unsaid;
  const trigger = {
    frame: frameOf(kind, terms[group.verb]!, priced),
    form: "verb" as const,
    start: group.verb,
    end: group.verb + 1,
    text: terms[group.verb]!.text,
    reflexive: group.reflexive,
    objectPlace: "object" as const,
  };
  const telling = tellSum(
    body,
    reading,
    { trigger, group, left, right },
    { sum, said: said ?? natural ?? null, told, givers: among ? null : givers },
  );
  if (telling === null || !hasParties(telling)) return null;
  return isTicket(telling, told, words) || isOfTold(telling, told) ? null : telling;
}

/** « pour 3 M€ », « contre 3 M€ »: whether a sum is paid for what a verb says. */
function isPaidFor(terms: readonly Term[], sum: number): boolean {
  return /^(?:pour|contre|moyennant)$/.test(terms[sum - 1]?.normal ?? "");
}

/** « une banque a recueilli la banque X pour 3 M€ »: whether the object of a verb gives money by trade, as its subject does. */
function buysGiver(terms: readonly Term[], verb: number, givers: GiversBeside | null): boolean {
  const object = terms.findIndex(
    ({ party }, index) => index > verb && index < verb + OBJECT && party !== null,
  );
  if (object < 0 || terms.slice(verb + 1, object).some(({ tags }) => !tags.has("Det"))) return false;
  return givers?.fillers.some(({ span }) => span.start === terms[object]!.start) === true;
}

/** « X est devenu un morceau de Y, contre 3 M€ »: the only one named behind a verb of going is whom the firm goes to. */
function addTaker(telling: Telling, terms: readonly Term[], verb: number, sum: number): void {
  const behind = partiesIn(terms).filter((party) => party > verb && party < sum);
  const taker = terms[behind[0] ?? -1];
  const [entity] = entitiesOf(taker);
  if (behind.length !== 1 || taker === undefined || entity === undefined) return;
  if (inRole(telling, "acquirer").length > 0 || telling.fillers.some((each) => each.entity === entity))
    return;
  if (telling.kind !== "acquisition") return;
  telling.fillers.push(filler("acquirer", entity, taker, "context"));
}

/** How many terms behind its verb an object may stand. */
const OBJECT = 3;

/** A sum with the kind that words or givers beside it say, null where none does, and what was told before. */
interface Sum {
  readonly sum: number;
  readonly said: DealKind | null;
  readonly told: readonly Telling[];
  readonly givers: GiversBeside | null;
}

/** Reads the clause of a sum, and adds the sides that it leaves unsaid; null where it tells no deal. */
function tellSum(body: string, reading: Reading, clause: Clause, of: Sum): Telling | null {
  const { scene, sentence } = reading;
  const { terms, discourse } = scene;
  const { money, start, end } = terms[of.sum]!;
  const telling: Telling = {
    ...tell(clause, scene, body, sentence, foldedOf(clause, terms, body), true),
    amount: { value: money!, span: { start, end }, rule: "left/sum" },
    tranches: [],
    valuation: null,
  };
  addGiversBeside(telling, of.givers);
  if (isTurnedRound(telling, of.givers)) return null;
  if (turnOf(terms[clause.trigger.start]!) === "goes") addTaker(telling, terms, clause.trigger.start, of.sum);
  if (isOtherShare(telling, terms)) telling.stake = null;
  if (refusal(telling, clause, scene) !== null) return null;
  // « X a touché 3 M€ de Y pour solde », « X reçoit 3 M€ pour le logiciel Y »: no price of what was told before.
  const got =
    telling.kind === "acquisition" && of.said === null && turnOf(terms[clause.trigger.start]!) === "gets";
  if (got && othersBeside(telling, clause, scene).size > 0) return null;
  const used = [...terms[clause.trigger.start]!.tags].some((tag) => USING.has(tag));
  const put: Telling = used ? { ...telling, kind: "equity_investment" } : telling;
  if (inRole(telling, "target").length === 0) {
    if (elsewhere(put, clause, scene) || (of.said === null && telling.fillers.length === 0)) return null;
    // « La Région a choisi Y pour ses cars, à 3 M€ »: what is told beside the sum is of Y, and of nobody told before.
    const between = { left: clause.trigger.start, right: of.sum };
    if (of.said === null && othersBeside(telling, between, scene).size > 0) return null;
  }
  // « un peintre a été adjugé 4 M€ », « un joueur part pour 12 M€ »: works and transfers of people.
  const people = inRole(telling, "target").some((id) => discourse.kinds.get(id) === "person");
  if (people && clause.trigger.frame.kind === "acquisition") return null;
  complete(telling, clause, scene, lastDeal(of.told, reading, telling.trigger.start));
  completeAgain(telling, clause, scene);
  return telling;
}

/** « X a été vendu à Y, 3 M€ »: the only sum of a clause is that of the only operation told there. */
function fill(here: readonly Telling[], terms: readonly Term[], { left, right }: Stretch, sum: number): void {
  const [only, other] = here;
  if (only === undefined || other !== undefined || only.amount !== null || only.valuation !== null) return;
  if (
    valuesIn(terms).some(
      (each) => each !== sum && each >= left && each < right && terms[each]!.money !== null,
    )
  )
    return;
  if (!isPriceOf(sumRole(terms, sum), only.kind) || isOfGoods(terms, sum)) return;
  const { money, start, end } = terms[sum]!;
  only.amount = { value: money!, span: { start, end }, rule: "left/sum" };
}

/** The verb that a sum belongs to: the last one before it in its clause, or else the first behind it; null for none. */
function verbBeside(terms: readonly Term[], { left, right }: Stretch, sum: number): number | null {
  for (let index = sum - 1; index >= left; index -= 1) if (isVerb(terms, index)) return index;
  for (let index = sum + 1; index < right; index += 1) if (isVerb(terms, index)) return index;
  return null;
}

/** Adds whom the text talks of, or else the only other party beside the sum, where a side is still unsaid. */
function completeAgain(telling: Telling, { left, right }: Clause, scene: Reading["scene"]): void {
  const taken = new Set(telling.fillers.map(({ entity }) => entity));
  const has = (...roles: PartyRole[]) => telling.fillers.some(({ role }) => roles.includes(role));
  const traded = telling.kind === "acquisition" && !has("acquirer", "seller");
  const missing = has("target") ? (traded ? "acquirer" : null) : "target";
  if (missing === null || taken.size === 0) return;
  const others = othersBeside(telling, { left, right }, scene);
  const [only = null] = others.size === 1 ? others : [];
  const entity = spokenOf(scene, taken, missing) ?? only;
  if (entity === null || scene.discourse.kinds.get(entity) === "person") return;
  telling.fillers.push({ role: missing, entity, span: telling.trigger, by: "context", lead: false });
}

/** The kind of a sum without a word that says it: that of what was bought or raised last, loans and aids being told as such. */
function kindOf(told: readonly Telling[]): DealKind {
  return told.findLast(({ kind }) => UNSAID.has(kind))?.kind ?? "equity_investment";
}
const UNSAID = new Set<string>(["acquisition", "equity_investment", "funding_round"]);

/** Whom a stretch names besides those who have a role and who is cited. */
function othersBeside(
  { fillers }: Telling,
  { left, right }: Stretch,
  { terms, sources }: Reading["scene"],
): Set<string> {
  const known = new Set([...fillers, ...sources].map(({ entity }) => entity));
  return new Set(
    partiesIn(terms)
      .filter((party) => party >= left && party < right)
      .flatMap((party) => entitiesOf(terms[party]))
      .filter((id) => !known.has(id)),
  );
}

/** « était prêt à débourser 3 M€ »: the adjective, and no loan. */
function isReadiness(words: readonly Term[], index: number): boolean {
  const [next, verb] = [words[index + 1], words[index + 2]];
  return (
    /^prets?$/.test(words[index]!.normal) && next?.normal === "a" && verb?.tags.has("Infinitive") === true
  );
}
