import { TRADED } from "../kinds.ts";
import type { Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { isPriceOf, sumRole } from "../values/sums.ts";
import { basisOf, isTrifle } from "../values/values.ts";

export function addSum(host: Telling, terms: readonly Term[], index: number, about: boolean): void {
  const money = terms[index]!.money!;
  const span = { start: terms[index]!.start, end: terms[index]!.end };
  const rule = "across/operation";
  const role = sumRole(terms, index);
  // « L'offre est relevée à 16,50 euros »: a share's price; a company costs more, or one symbolic euro.
  if (TRADED.has(host.kind) && money.max !== null && money.max < SHARE_PRICE && money.max !== 1) return;
  // « l'action vaut quelques centimes », « cote 5 $ »: no figure, or that of a share.
  if (role === "valuation" && (money.max === null || money.max < SHARE_PRICE)) return;
  if (role === "valuation" && isFormerValue(host, terms)) return;
  if (role === "valuation" && (host.kind === "ipo" || !isMarketValue(terms, index)))
    host.valuation ??= { value: { ...money, basis: basisOf(terms, index) }, span, rule };
  else if (
    role !== "other" &&
    isRevised(terms, index) &&
    TRADED.has(host.kind) &&
    host.status.value !== "completed"
  )
    host.amount = { value: money, span, rule: "amount/revised" };
  else if (isAimed(terms, index, role) && RAISING.has(host.kind) && host.status.value !== "completed")
    host.amount ??= { value: money, span, rule: "amount/aimed" };
  else if (isPriceOf(role, host.kind) && about && !isTrifle(terms[index]!))
    host.amount ??= { value: money, span, rule };
  else if (
    role === "tranche" &&
    isPartOf(host, money.max) &&
    !host.tranches.some((each) => each.span.start === span.start)
  )
    host.tranches.push({ value: money, span, rule });
}

/** How many days before an operation what a firm was worth is no more what the operation makes of it. */
const FORMER = 90;

/** « Y a levé 3 M€. En 2022, elle ne valait que 2 M€ »: told in the past tense of a time well before the operation. */
function isFormerValue(host: Telling, terms: readonly Term[]): boolean {
  if (
    !terms.some(({ normal }) =>
      /^(?:valai(?:t|ent)|etai(?:t|ent)|pesai(?:t|ent)|affichai(?:t|ent))$/.test(normal),
    )
  )
    return false;
  const then = terms.find(({ date }) => date?.latest != null)?.date?.latest ?? null;
  const told = host.date?.value.earliest ?? null;
  if (then === null) return false;
  // An operation without a day of its own is the news, unless it was told as one of long ago.
  if (told === null) return host.earlier !== true && terms.some(({ normal }) => EARLIER.test(normal));
  return Date.parse(told) - Date.parse(then) > FORMER * 86_400_000;
}

/** A time of years before, folded. */
const EARLIER = /^(?:il y a (?:\S+ )?(?:ans?|annees?|mois)|(?:en )?(?:19|20)\d\d)\b/;

/** Below this a company's value is that of a share of it. */
const SHARE_PRICE = 5000;

/** « Il visait 3 M€ », « L'objectif serait de 3 M€ »: what an operation that is not done was or is to bring. */
function isAimed(terms: readonly Term[], index: number, role: string): boolean {
  if (role === "target_size") return true;
  return terms
    .slice(Math.max(0, index - 5), index)
    .some(
      ({ tags, normal }) =>
        normal === "objectif" ||
        ["Viser", "Esperer", "Ambitionner", "Escompter", "Convoiter"].some((tag) => tags.has(tag)),
    );
}

const RAISING = new Set<string>(["ipo", "funding_round", "fund_closing"]);

/** « le prix a été ramené à 5 M€ », « avant de relever son offre à 7 M€ »: the last terms are the deal's. */
function isRevised(terms: readonly Term[], index: number): boolean {
  const before = terms.slice(Math.max(0, index - 12), index).map((term) => term.normal);
  const at = before.findLastIndex((word) => REVISING.test(word));
  return (
    at >= 0 && before.slice(at).includes("a") && before.some((word) => /^(?:prix|offre|montant)$/.test(word))
  );
}

const REVISING =
  /^(?:ramen|relev|port|bonifi|rehauss|abaiss|redui|revis|renegoci|major)(?:er?|ees?|es|e|ant|t|te|ait|ts|tes)$/;

/** « la capitalisation du groupe, 7 milliards »: what the market says, not the operation, but for « ferait ressortir ». */
export function isMarketValue(terms: readonly Term[], index: number): boolean {
  const around = terms.slice(Math.max(0, index - 10), index + 9);
  if (around.some((term) => term.tags.has("Ressortir"))) return false;
  return around.some(
    (term, at) =>
      /^(?:capitalisation|capi|boursiere?|bourse|encore)$/.test(term.normal) ||
      (/^(?:seance|cloture)$/.test(term.normal) && around[at - 1]?.normal === "la"),
  );
}

function isPartOf(host: Telling, sum: number | null): boolean {
  const total = host.amount?.value.max ?? null;
  return total !== null && sum !== null && sum < total;
}
