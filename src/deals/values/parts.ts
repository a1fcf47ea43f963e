import { valuesIn } from "../across/facts.ts";
import { compatibleDates } from "../across/merge.ts";
import { recast } from "../kinds.ts";
import { inRole, type Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { sumRole } from "./sums.ts";

/** Words that name what a part of a total is made of, so that a party beside it gives the part, not a ticket of its own. */
const INSTRUMENT =
  /^(?:dettes?|capital|propres|obligations?|credits?|prets?|emprunts?|numeraire|actions|titres|subventions?|equity|especes|cash|bancaires?|affacturage|pretee?s?|echeance|comptant|differes?|obligataires?|signature|jalons?)$/;
const TOTAL = /^(?:soit|total|tout)$/;

/** Gives operations the sums of a sentence that add up to their amount: « 85 M€ : 35 M€ de capital et 50 M€ de dette ». */
export function addParts(terms: readonly Term[], hosts: readonly Telling[]): void {
  if (hosts.length === 0) return;
  const sums = valuesIn(terms).flatMap((index) =>
    isPart(terms, index) ? [{ term: terms[index]!, index }] : [],
  );
  if (sums.length < 2) return;
  for (const host of hosts) {
    const total = totalOf(
      host,
      sums.map(({ term }) => term),
      terms,
    );
    const parts = total === null ? null : addends(sums, total.money!.max!, terms);
    if (total === null || parts === null) continue;
    const rule = "tranche/sum";
    if (total.start !== host.amount!.span.start)
      host.amount = { value: total.money!, span: total, rule: "amount/in-all" };
    host.tranches = parts.map((part) => ({
      value: part.money!,
      span: { start: part.start, end: part.end },
      rule,
    }));
    if (host.kind === "funding_round" && parts.every((part) => isLentPart(terms, terms.indexOf(part))))
      recast(host, "debt_financing", { investor: "lender" });
    return;
  }
}

/** Words of a loan behind a part of a total: « 300 M€ en obligations, 90 M€ par un prêt ». */
const LENT_PART = /^(?:dettes?|prets?|emprunts?|obligations?|credits?|obligataires?|unitranche|mezzanine)$/;

function isLentPart(terms: readonly Term[], sum: number): boolean {
  const next = terms.findIndex((term, index) => index > sum && term.money !== null);
  const behind = terms.slice(sum + 1, next < 0 ? sum + 7 : Math.min(next, sum + 7));
  return behind.some(({ normal }) => LENT_PART.test(normal));
}

function isPart(terms: readonly Term[], index: number): boolean {
  const money = terms[index]!.money;
  if (money === null || money.min === null || money.max === null || money.min !== money.max) return false;
  return !["valuation", "other", "comparison"].includes(sumRole(terms, index));
}

/** The total of an operation: its amount, or what « soit » says after its first part. */
function totalOf(host: Telling, sums: readonly Term[], terms: readonly Term[]): Term | null {
  const { amount } = host;
  if (amount === null || amount.value.max === null) return null;
  const inAll = sums.find((sum) => {
    const at = terms.indexOf(sum);
    return (
      sum.money!.max! > amount.value.max! &&
      terms.slice(Math.max(0, at - 2), at).some((term) => TOTAL.test(term.normal))
    );
  });
  const first = sums.find((sum) => sum.start === amount.span.start);
  if (inAll !== undefined && first !== undefined) return inAll;
  return { ...(first ?? sums[0]!), money: amount.value, start: amount.span.start, end: amount.span.end };
}

/** Two to four sums in a row that add up to a total, none of them a single investor's. */
function addends(
  sums: readonly { readonly term: Term; readonly index: number }[],
  total: number,
  terms: readonly Term[],
): Term[] | null {
  for (let from = 0; from < sums.length; from += 1) {
    let sum = 0;
    for (let to = from; to < sums.length && to < from + 4; to += 1) {
      const value = sums[to]!.term.money!.max!;
      if (value >= total) break;
      sum += value;
      if (to === from || Math.abs(sum - total) > total * 0.002) continue;
      const run = terms.slice(Math.max(0, sums[from]!.index - 2), sums[to]!.index + 5);
      if (run.some((term) => term.party !== null) && !run.some((term) => INSTRUMENT.test(term.normal))) break;
      return sums.slice(from, to + 1).map(({ term }) => term);
    }
  }
  return null;
}

/** What opens a sentence of one part: « 6 M€ en fonds propres, d'abord », « La dette ensuite, 3 M€ », « Le solde, 3 M€ ». */
const OWN =
  /^(?:(?:en|de|d'|sous (?:la )?forme (?:de|d')) )(?:fonds propres|quasi-fonds propres|capital|equity|dettes?|obligations|numeraire|actions|titres|prets?|subventions?|avances?)(?: |$)/;
const ANNOUNCED_BY =
  /^(?:puis )?(?:la|le|l'|les) (?:dette|capital|equity|fonds propres|emprunt|pret|solde|reste|reliquat)(?: (?:ensuite|enfin|elle|lui|bancaire|senior|d'abord|ensuite))?(?: ,)+(?: (?:soit|de|d'|elle|lui|ensuite))*(?: ,)?$/;

/** Gives a round a part of it that a sentence of its own tells at its start, of what instrument it is made. */
export function addStoreys(terms: readonly Term[], host: Telling | undefined): void {
  const total = host?.amount?.value.max ?? null;
  const [index] = valuesIn(terms);
  if (host?.kind !== "funding_round" || total === null || index === undefined || index > 7) return;
  const { money, start, end } = terms[index]!;
  const sum = money?.max ?? total;
  const words = (from: number, to: number) =>
    terms
      .slice(from, to)
      .map(({ normal }) => normal)
      .join(" ");
  const own = index === 0 && OWN.test(words(1, 7));
  if (money === null || !(own || ANNOUNCED_BY.test(words(0, index)))) return;
  const told = host.tranches.reduce((all, { value }) => all + (value.max ?? 0), 0);
  if (sum >= total || told + sum > total * 1.002) return;
  host.tranches.push({ value: money, span: { start, end }, rule: "tranche/storey" });
}

/**
 * « Il paiera 40 M€ ; s'y ajouteront jusqu'à 10 M€. Au total, 50 M€ »: a sum that is the price told and what may come on
 * top of it is the total, of which both are parts.
 */
export function addTotal(terms: readonly Term[], hosts: readonly Telling[]): void {
  for (const host of hosts) {
    const { amount, tranches } = host;
    if (amount?.value.max == null || tranches.length === 0) continue;
    const whole = tranches.reduce((all, { value }) => all + (value.max ?? 0), amount.value.max);
    const sum = terms.find(
      ({ money }) =>
        money?.max != null &&
        money.per === null &&
        money.currency === amount.value.currency &&
        Math.abs(money.max - whole) < whole * 0.001,
    );
    if (sum === undefined) continue;
    host.tranches = [amount, ...tranches];
    host.amount = {
      value: sum.money!,
      span: { start: sum.start, end: sum.end },
      rule: "amount/in-all",
    };
    return;
  }
}

/** Marks before an item of a list. */
const BULLET = /^(?:[-–—•*·▪]|\d{1,2}[.)]?|[a-e][.)])$/;

/**
 * « Le prix, 85 M€, se décompose comme suit : » above « - 60 M€ versés en numéraire ; », « - un complément de prix de
 * 10 M€ »: the sum of an item, to the operation whose amount was told last.
 */
export function addItem(
  terms: readonly Term[],
  told: readonly Telling[],
  before: readonly Term[] | undefined,
): void {
  if (!isItemOfList(terms) || before === undefined) return;
  const [index] = valuesIn(terms).filter((each) => terms[each]!.money !== null);
  if (!(before.at(-1)?.normal === ":" || isItemOfList(before)) || index === undefined || index > 8) return;
  const host = told
    .filter(({ amount }) => amount?.value.max != null)
    .toSorted((a, b) => b.amount!.span.start - a.amount!.span.start)[0];
  const { money, start, end } = terms[index]!;
  if (host === undefined || money?.max == null || money.max >= host.amount!.value.max!) return;
  const own = terms.slice(1, index + 8).some(({ normal }) => INSTRUMENT.test(normal) || PAID.test(normal));
  if (!own || terms.some(({ party }) => party !== null)) return;
  if (host.tranches.some(({ span }) => span.start === start)) return;
  host.tranches.push({ value: money, span: { start, end }, rule: "tranche/item" });
}

function isItemOfList([first]: readonly Term[]): boolean {
  return BULLET.test(first?.text ?? "");
}

/** Words, folded, of how a part of a price is paid. */
const PAID = /^(?:verse|paye|payable|regle|complement|earn-out|decaisse|libere)e?s?$/;

/** Kinds that may only be parts of a larger operation with the same beneficiary, and the kinds of that. */
const LENT = new Set<string>(["debt_financing", "grant"]);
const WHOLE = new Set<string>(["debt_financing", "grant", "funding_round"]);

/**
 * Leaves out the tellings that only tell a part of another: « un crédit de 500 M€, réparti entre un prêt de 300 M€ et … »,
 * « une aide de 20 M€, dont 12 M€ de subvention ». `near`: operations that the sentence may go on telling.
 */
export function withoutParts(
  terms: readonly Term[],
  tellings: readonly Telling[],
  near: readonly Telling[],
): Telling[] {
  return tellings.filter((telling) => {
    const sum = telling.amount;
    if (sum !== null && telling.kind === "ipo" && isPartOfRaise(telling, tellings)) telling.amount = null;
    if (sum === null || !LENT.has(telling.kind) || telling.tranches.length > 0) return true;
    const whole = [...tellings, ...near].find(
      (each) =>
        each !== telling &&
        WHOLE.has(each.kind) &&
        (each.amount?.value.max ?? 0) > (sum.value.max ?? Number.POSITIVE_INFINITY) &&
        inRole(each, "target").some((id) => inRole(telling, "target").includes(id)),
    );
    if (whole === undefined) return true;
    if (whole.tranches.some(({ span }) => span.start === sum.span.start)) return false;
    const index = terms.findIndex(({ start, money }) => start === sum.span.start && money !== null);
    if (index < 0 || sumRole(terms, index) !== "tranche") return true;
    whole.tranches.push(sum);
    // « le prêt de 3 M€, accordé en mars, devient du capital »: an operation of its own before it was a part.
    return (
      telling.date !== null && whole.date !== null && !compatibleDates(whole.date.value, telling.date.value)
    );
  });
}

/** « lève 9 M€ à son entrée en Bourse : 6 M€ d'actions nouvelles et 3 M€ d'anciennes »: what stands by it is a part. */
function isPartOfRaise(listing: Telling, tellings: readonly Telling[]): boolean {
  return tellings.some(
    ({ kind, tranches }) =>
      kind === "funding_round" && tranches.some(({ span }) => span.start === listing.amount?.span.start),
  );
}
