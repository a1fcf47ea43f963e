import { isPlainNoun } from "../clauses/antecedent.ts";
import type { Reading } from "../read.ts";
import { filler } from "../roles/fillers.ts";
import { inRole, since, type Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { isFiniteVerb } from "../terms/verbs.ts";
import { isTrifle } from "../values/values.ts";
import { entitiesOf } from "./discourse.ts";
import { partiesIn } from "./facts.ts";
import { headless } from "./series.ts";

/** How many sentences behind the operation its bids may be told side by side. */
const REACH = 10;
/** Verbs (lemma tags) of who names a price. */
const BIDDING = ["Offrir", "Proposer", "Promettre"];
/** Nouns of what one bids, and words of how much it is, folded. */
const PRICE =
  /^(?:prix|montants?|sommes?|cheques?|total|offres?|propose|offert|promis|environ|pres|jusqu|jusqu'|plus|moins|quelque|seulement)$/;

/**
 * « X a offert 250 000 euros, Y, qui gardait moins de monde, 150 000 », « X proposait 3 M€, contre 2 M€ pour Y »: what the
 * other bidder offered for the same firm, told without a verb beside the bid of who bids for it.
 */
export function readBidsBeside(reading: Reading, told: readonly Telling[]): Telling[] {
  const { terms } = reading.scene;
  const verb = terms.findIndex(
    ({ tags }, index) => BIDDING.some((tag) => tags.has(tag)) && !isInfinitive(terms, index),
  );
  if (verb < 0) return [];
  const sum = terms.findIndex(({ money }, index) => index > verb && index < verb + 5 && money !== null);
  if (sum < 0 || !isPriceOf(terms, verb, sum)) return [];
  const bids = (each: Telling): boolean =>
    each.kind === "acquisition" &&
    inRole(each, "target").length > 0 &&
    terms.slice(0, verb).some((term) => entitiesOf(term).some((id) => inRole(each, "acquirer").includes(id)));
  const host = since(told, reading.sentence - REACH).findLast(bids) ?? reading.tellings.find(bids);
  if (host === undefined) return [];
  const target = host.fillers.filter(({ role }) => role === "target");
  if (host.sentence < reading.sentence) settle(reading, host, sum);
  const other = otherBid(terms, sum);
  if (other === null) return [];
  const [entity, second] = entitiesOf(terms[other.party]);
  if (entity === undefined || second !== undefined) return [];
  if (host.fillers.some((each) => each.entity === entity)) return [];
  const span = { start: terms[other.party]!.start, end: terms[other.party]!.end };
  const frame = { ...host.frame, kind: host.kind, name: "acquisition/bid" };
  const { money, start, end } = terms[other.sum]!;
  return [
    {
      ...headless(frame, reading.sentence, span, [
        filler("acquirer", entity, terms[other.party]!, "grammar"),
        ...target.map((each) => ({ ...each, by: "context" as const })),
      ]),
      kind: host.kind,
      amount: { value: money!, span: { start, end }, rule: "across/bid-beside" },
      status: { value: "negotiating", span, rule: "status/bid" },
    },
  ];
}

/** Gives a bid of who bids for a firm that firm, where its sentence goes on with another behind the sum. */
function settle({ scene: { terms, markers }, tellings }: Reading, host: Telling, sum: number): void {
  const wanted = host.fillers.find(({ role }) => role === "target")!;
  for (const telling of tellings) {
    if (!telling.frame.name.startsWith("acquisition/bid") || telling.amount?.span.start !== terms[sum]!.start)
      continue;
    const own = telling.fillers.find(({ role }) => role === "target");
    const at = own === undefined ? -1 : terms.findIndex(({ start }) => start === own.span.start);
    const apart = terms
      .slice(sum + 1, Math.max(sum + 1, at))
      .some(({ tags, normal }) => tags.has("Comma") || normal === "contre");
    const governed = (markers[at]?.place ?? null) !== null && terms[sum + 2]?.normal !== "contre";
    if (own === undefined || at < sum || !apart || governed) continue;
    if (!inRole(telling, "acquirer").some((id) => inRole(host, "acquirer").includes(id))) continue;
    telling.fillers = telling.fillers.map((each) =>
      each === own ? { ...each, entity: wanted.entity, by: "context" } : each,
    );
  }
}

/** Whether a sum is what one bids: not that of a good (« propose un forfait à 3 000 € »), nor of money for another end (« 3 M€ de primes »). */
function isPriceOf(terms: readonly Term[], verb: number, sum: number): boolean {
  const ofElse = terms.slice(verb + 1, sum).some((term) => isPlainNoun(term) && !PRICE.test(term.normal));
  return !ofElse && !isTrifle(terms[sum]!) && !/^(?:de|d'|des|par)$/.test(terms[sum + 1]?.normal ?? "");
}

function isInfinitive(terms: readonly Term[], verb: number): boolean {
  return terms[verb]!.tags.has("Infinitive");
}

/** Who bids beside a sum, and what: « , Y 2 M€ », « , Y, qui …, 2 M€ », « contre 2 M€ pour Y ». */
function otherBid(terms: readonly Term[], sum: number): { party: number; sum: number } | null {
  const next = terms.findIndex(({ money }, index) => index > sum && money !== null);
  if (next < 0) return null;
  const between = partiesIn(terms).filter((index) => index > sum && index < next);
  const opens = terms[sum + 1];
  if (
    between.length === 1 &&
    (opens?.tags.has("Comma") || opens?.tags.has("Semicolon") || opens?.normal === "et")
  ) {
    const party = between[0]!;
    return party < sum + 5 && !saysElse(terms, party + 1, next) ? { party, sum: next } : null;
  }
  if (between.length > 0 || !terms.slice(sum + 1, next).some(({ normal }) => normal === "contre"))
    return null;
  const party = partiesIn(terms).find((index) => index > next && index < next + 5);
  const by = terms.slice(next + 1, party).some(({ normal }) => /^(?:pour|de|par)$/.test(normal));
  return party === undefined || !by ? null : { party, sum: next };
}

/** Whether a verb other than one of a relative between commas stands in a stretch. */
function saysElse(terms: readonly Term[], from: number, to: number): boolean {
  const relative = terms[from]?.tags.has("Comma") === true && terms[from + 1]?.normal === "qui";
  const close = relative
    ? terms.findIndex(({ tags }, index) => index > from + 1 && index < to && tags.has("Comma"))
    : from - 1;
  if (relative && close < 0) return true;
  for (let index = close + 1; index < to; index += 1) if (isFiniteVerb(terms, index)) return true;
  return false;
}
