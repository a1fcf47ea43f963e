import type { DealKind, PartyRole } from "../../document/index.ts";
import { complete, elsewhere, spokenOf } from "../across/complete.ts";
import { partiesIn, valuesIn } from "../across/facts.ts";
import { lastDeal } from "../across/last-deal.ts";
import { isPlainNoun } from "../clauses/antecedent.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { Frame } from "../frames/index.ts";
import type { Reading } from "../read.ts";
import { refusal } from "../refusals/refusal.ts";
import { foldedOf, hasParties, tell } from "../tell.ts";
import { inRole, since, type Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { verbGroupAt } from "../terms/verb-group.ts";
import { isVerb } from "../terms/verbs.ts";
import { isPriceOf, sumRole } from "../values/sums.ts";
import { KIND_WORDS, MONEY, OTHER_USE, ROLES, SPENDING, TURNS, type Turn, USING } from "./words.ts";

/** Who gives in each kind. */
const GIVER: Partial<Record<DealKind, PartyRole>> = {
  acquisition: "acquirer",
  equity_investment: "investor",
  funding_round: "investor",
  debt_financing: "lender",
  grant: "grantor",
};

/** The least sum, in units of its currency, that is a deal's: below it stand prices of goods. */
const LEAST = 50_000;

/** How many sentences back a round may have been told of which a smaller sum is a ticket. */
const NEAR = 3;

/**
 * What a sentence without any trigger tells by a sum: « Vexa a rejoint Orlac, contre 4 M€ ». In a text of deals a sum that
 * is no figure of the accounts is that of an operation, whatever the verb beside it; words beside it say of which kind.
 */
export function readSumsLeft(body: string, reading: Reading, told: readonly Telling[]): Telling[] {
  const { terms } = reading.scene;
  if (told.length === 0) return [];
  const used = (start: number): boolean =>
    told.some(({ amount, tranches, valuation }) =>
      [amount, valuation, ...tranches].some((each) => each?.span.start === start),
    );
  // « 61 M€ de chiffre d'affaires, contre 28 M€ un an plus tôt »: a sentence on the accounts.
  if (
    valuesIn(terms).some(
      (each) => terms[each]!.money?.per === null && /^(?:other|comparison)$/.test(sumRole(terms, each)),
    )
  )
    return [];
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

function readSum(body: string, reading: Reading, sum: number, told: readonly Telling[]): Telling | null {
  const { scene, sentence } = reading;
  const { terms } = scene;
  let left = sum;
  while (left > 0 && !terms[left - 1]!.tags.has("Semicolon")) left -= 1;
  let right = sum + 1;
  while (right < terms.length && !terms[right]!.tags.has("Semicolon")) right += 1;
  const [from, to] = [terms[left]!.start, terms[right - 1]!.end];
  const here = reading.tellings.filter(({ trigger }) => trigger.start >= from && trigger.start < to);
  if (here.length > 0) {
    fill(here, terms, left, sum, right);
    return null;
  }
  if (!partiesIn(terms).some((party) => party >= left && party < right)) return null;
  const verb = verbBeside(terms, left, sum, right);
  if (verb === null) return null;
  const group = verbGroupAt(terms, verb);
  if ([...terms[group.verb]!.tags].some((tag) => SPENDING.has(tag))) return null;
  // « une emplette à 30 M€, dont 13 prêtés par Y »: the words of a part say nothing of the whole.
  const part = terms.findIndex(({ normal }, index) => index > sum && index < right && normal === "dont");
  const words = terms.slice(left, part < 0 ? right : part).filter(({ party }) => party === null);
  if (words.some(({ normal }) => OTHER_USE.test(normal))) return null;
  if (isOfGoods(terms, sum) || isForOwnUse(terms, sum)) return null;
  const own = KIND_WORDS.find(({ words: of }) => words.some(({ normal }) => of.test(normal)))?.kind;
  const kind = own ?? kindOf([...told, ...reading.tellings]);
  const trigger = {
    frame: frameOf(kind, turnOf(terms[group.verb]!)),
    form: "verb" as const,
    start: group.verb,
    end: group.verb + 1,
    text: terms[group.verb]!.text,
    reflexive: group.reflexive,
    objectPlace: "object" as const,
  };
  const clause: Clause = { trigger, group, left, right };
  const span = { start: terms[sum]!.start, end: terms[sum]!.end };
  const telling: Telling = {
    ...tell(clause, scene, body, sentence, foldedOf(clause, terms, body), true),
    amount: { value: terms[sum]!.money!, span, rule: "left/sum" },
    tranches: [],
    valuation: null,
  };
  if (isOtherShare(telling, terms)) telling.stake = null;
  const why = refusal(telling, clause, scene);
  if (why !== null) return null;
  const used = [...terms[group.verb]!.tags].some((tag) => USING.has(tag));
  const put: Telling = used ? { ...telling, kind: "equity_investment" } : telling;
  if (inRole(telling, "target").length === 0 && (own === undefined || elsewhere(put, clause, scene)))
    return null;
  // « un peintre a été adjugé 4 M€ », « un joueur part pour 12 M€ »: works and transfers of people.
  const people = inRole(telling, "target").some((id) => scene.discourse.kinds.get(id) === "person");
  if (people && kind === "acquisition") return null;
  complete(telling, clause, scene, lastDeal(told, reading, telling.trigger.start));
  completeAgain(telling, scene);
  return hasParties(telling) && !isTicket(telling, told, words) ? telling : null;
}

/** « X a été vendu à Y, 3 M€ »: the only sum of a clause is that of the only operation told there. */
function fill(
  here: readonly Telling[],
  terms: readonly Term[],
  left: number,
  sum: number,
  right: number,
): void {
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
function verbBeside(terms: readonly Term[], left: number, sum: number, right: number): number | null {
  for (let index = sum - 1; index >= left; index -= 1) if (isVerb(terms, index)) return index;
  for (let index = sum + 1; index < right; index += 1) if (isVerb(terms, index)) return index;
  return null;
}

/** « 30 M€ de jouets », « 3 M€ d'acier »: a sum's worth of what is no money and no shares. */
function isOfGoods(terms: readonly Term[], sum: number): boolean {
  const [of, what] = [terms[sum + 1], terms[sum + 2]];
  if (of === undefined || what === undefined || !/^(?:de|d'|en)$/.test(of.normal)) return false;
  return (
    what.party === null &&
    isPlainNoun(what) &&
    !MONEY.test(what.normal) &&
    !KIND_WORDS.some(({ words }) => words.test(what.normal))
  );
}

/** « pour ses avocats », « pour sponsoriser un club »: what money is for that buys no firm. */
function isForOwnUse(terms: readonly Term[], sum: number): boolean {
  if (terms[sum + 1]?.normal !== "pour") return false;
  const what = terms[sum + 2];
  if (what === undefined) return false;
  return (
    what.tags.has("Poss") ||
    (/^\p{Ll}+(?:er|ir|re)$/u.test(what.text) &&
      isPlainNoun(what) &&
      !KIND_WORDS.some(({ words }) => words.test(what.normal)))
  );
}

/** « … apporte ses 17 % », « un tiers de l'émission »: a share that is held, or one of the sum. */
function isOtherShare({ stake }: Telling, terms: readonly Term[]): boolean {
  const share = terms.findIndex(({ start }) => start === stake?.span.start);
  if (share < 0) return false;
  return (
    terms[share - 1]?.tags.has("Poss") === true ||
    terms
      .slice(share + 1, share + 4)
      .some(({ normal }) => /^(?:emission|offre|total|tour|somme)$/.test(normal))
  );
}

/** Adds whom the text talks of, where a side is still unsaid. */
function completeAgain(telling: Telling, scene: Reading["scene"]): void {
  const giver = GIVER[telling.kind];
  const taken = new Set(telling.fillers.map(({ entity }) => entity));
  const missing: PartyRole | null =
    inRole(telling, "target").length === 0
      ? "target"
      : giver === "acquirer" &&
          !["acquirer", "seller"].some((role) => inRole(telling, role as PartyRole).length > 0)
        ? "acquirer"
        : null;
  if (missing === null || taken.size === 0) return;
  const entity = spokenOf(scene, taken, missing);
  if (entity === null || scene.discourse.kinds.get(entity) === "person") return;
  telling.fillers.push({ role: missing, entity, span: telling.trigger, by: "context", lead: false });
}

/** « Y a souscrit pour 2 M€ », where X was just told to raise nine: a part of that round. */
function isTicket(telling: Telling, told: readonly Telling[], words: readonly Term[]): boolean {
  if (telling.kind === "acquisition") return false;
  const sum = telling.amount?.value.max ?? 0;
  const joins = words.some(({ normal }) => /^(?:souscri\w+|joi\w+|hauteur|solde)$/.test(normal));
  return since(told, telling.sentence - NEAR).some(
    (round) =>
      ROUNDS.has(round.kind) &&
      (round.amount?.value.max ?? Number.POSITIVE_INFINITY) > sum &&
      (joins || inRole(round, "target").some((id) => inRole(telling, "target").includes(id))),
  );
}
const ROUNDS = new Set<string>(["funding_round", "debt_financing", "fund_closing"]);

/** The kind of a sum without a word that says it: that of what was bought or raised last, loans and aids being told as such. */
function kindOf(told: readonly Telling[]): DealKind {
  return told.findLast(({ kind }) => UNSAID.has(kind))?.kind ?? "equity_investment";
}
const UNSAID = new Set<string>(["acquisition", "equity_investment", "funding_round"]);

function turnOf({ tags }: Term): Turn {
  for (const turn of ["gets", "wins over", "sells"] as const)
    if ([...tags].some((tag) => TURNS[turn].has(tag))) return turn;
  return "gives";
}

const MARK = "/sum-that-one-";

/** Whether a record stands on a sum beside which no trigger is told: less sure than others. */
export function isOfSumAlone({ frame }: Telling): boolean {
  return frame.name.includes(MARK);
}

const frames = new Map<string, Frame>();

/** The frame of a kind of which the verb beside a sum is no trigger. */
function frameOf(kind: DealKind, turn: Turn): Frame {
  const own = ROLES[kind]![turn];
  const name = `${kind}${MARK}${own === undefined ? "gives" : turn.replace(" ", "-")}`;
  const frame = frames.get(name) ?? { name, kind, roles: own ?? ROLES[kind]!.gives, examples: [] };
  frames.set(name, frame);
  return frame;
}
