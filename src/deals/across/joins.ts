/** Who joins an operation told before: « Y a participé au tour », « Y et Z ont souscrit », « Y en tire 3 M€ ». */
import type { Clause } from "../clauses/clauses.ts";
import { subjectOf } from "../clauses/subject.ts";
import { TRADED } from "../kinds.ts";
import type { Reading } from "../read.ts";
import type { Scene } from "../scene.ts";
import { inRole, isItem, lastHeard, type Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { sumRole } from "../values/sums.ts";
import { isAboutOperation } from "./about.ts";
import type { Continuation } from "./continuation.ts";
import { entitiesOf } from "./discourse.ts";
import { entitiesIn } from "./facts.ts";
import { compatibleSums } from "./merge.ts";

/** Kinds that investors may join. */
const JOINABLE = new Set<string>(["funding_round", "equity_investment", "fund_closing", "debt_financing"]);

/** Adds who joins, and what, to the operation told before; another sum between the same parties is an operation. */
export function joinTold(continuation: Continuation): void {
  const { telling, clause, reading, told } = continuation;
  const { terms } = reading.scene;
  const near = continuation.near.length > 0 ? continuation.near : furtherBack(reading, told);
  const host = near.at(-1);
  if (host !== undefined && isOfOtherFirm(clause, reading, host)) return;
  // « X a levé 3 M€. Y a refusé d'entrer au capital »: who keeps out of what is done undoes nothing.
  if (host?.status.value === "completed" && telling.status.value === "cancelled") return;
  const added = addition(telling, clause, reading.scene, host);
  const next = added ?? nextOf(telling, near, terms);
  // « … 300 M€, auxquels pourraient s'ajouter 50 M€ selon les résultats »: a part of the price, if at all.
  const contingent =
    added !== null && (isContingent(clause.group, terms) || isPartAt(terms, added.amount!.span.start));
  if (contingent) host?.tranches.push(added.amount!);
  else if (next !== null) reading.tellings.push(next);
  else if (!isBackground(telling, clause, host)) join(telling, joined(telling, clause, reading) ?? near);
  else reading.tellings.push(...entryOf(telling, clause, host));
}

/** Verbs, folded, of who stands behind a firm, whatever firm. */
const STANDS_BEHIND = /^(?:sout(?:ien|en)|epaul|appu[iy])/;

/** « Son rival Z, soutenu par W, emploie 30 personnes »: who stands behind another firm than the one told of has joined nothing. */
function isOfOtherFirm(clause: Clause, { scene, extensions }: Reading, host: Telling): boolean {
  if (extensions.length > 1 || !STANDS_BEHIND.test(scene.terms[clause.trigger.start]!.normal)) return false;
  const firms = backedIn(clause, scene).flatMap((index) => entitiesOf(scene.terms[index]));
  return firms.length > 0 && !firms.some((id) => host.fillers.some(({ entity }) => entity === id));
}

/** The parties, as terms, that are stood behind: the subject of a passive, else the object. */
function backedIn({ trigger, group, right }: Clause, { terms, markers }: Scene): readonly number[] {
  if (group?.passive === true || group?.form === "participle") {
    const subject = subjectOf(terms, markers, group);
    return subject.kind === "parties" ? subject.terms : [];
  }
  const behind = terms.findIndex(({ party }, at) => at >= trigger.end && at < right && party !== null);
  return behind >= 0 && (markers[behind]?.place ?? null) === null ? [behind] : [];
}

/** The operation that the text goes on with where none was told right before. */
export function furtherBack(reading: Reading, told: readonly Telling[]): readonly Telling[] {
  const heard = lastHeard(told, reading.sentence - 2);
  return heard === undefined ? farRound(reading, told) : [heard];
}

/** How many sentences back « le tour » may stand for a round, where nothing else has been told since. */
const FAR = 12;

/** « … Cette levée a été menée par X »: the round told last, further back, that a sentence names as such or by its target. */
function farRound({ scene, sentence }: Reading, told: readonly Telling[]): Telling[] {
  const last = told.at(-1);
  if (last === undefined || last.sentence < sentence - FAR || last.kind !== "funding_round") return [];
  const named = entitiesIn(scene.terms);
  const about = isAboutOperation(scene.terms) || inRole(last, "target").some((id) => named.has(id));
  return about ? [last] : [];
}

/** « … 500 M$, auxquels se sont ajoutés 1,5 Md$ »: another sum between the same parties. */
function addition(
  telling: Telling,
  clause: Clause,
  { terms }: Scene,
  host: Telling | undefined,
): Telling | null {
  if (host === undefined || telling.amount === null || !/ajout/.test(clause.trigger.text)) return null;
  const before = terms.slice(Math.max(0, clause.trigger.start - 6), clause.trigger.start);
  if (!before.some((term) => /^(?:auquel|auxquels|laquelle|auxquelles|y)$/.test(term.normal))) return null;
  if (terms.slice(clause.trigger.end, clause.right).some((term) => term.party !== null)) return null;
  return {
    ...host,
    sentence: telling.sentence,
    trigger: telling.trigger,
    amount: telling.amount,
    tranches: [],
    valuation: null,
    stake: null,
    date: null,
    closing: null,
  };
}

/** « s'y ajoutera un complément de prix de 5 M€ »: what the words before the sum call a part. */
function isPartAt(terms: readonly Term[], start: number): boolean {
  const sum = terms.findIndex((term) => term.start === start);
  return sum >= 0 && sumRole(terms, sum) === "tranche";
}

/** Whether a verb or the one that governs it is conditional, or only of what may be: « pourront s'ajouter 3 M€ ». */
function isContingent(group: Clause["group"], terms: readonly Term[]): boolean {
  for (let each = group; each !== null; each = each.governor)
    if (each.tense === "conditional" || terms[each.verb]?.tags.has("Pouvoir") === true) return true;
  return false;
}

/** « deux tours, 2 M€ d'abord, …, 5 M€ ensuite, menés par X »: the next of several, with its own sum and lead. */
function nextOf(telling: Telling, near: readonly Telling[], terms: readonly Term[]): Telling | null {
  const host = near.filter((each) => each.sentence === telling.sentence && JOINABLE.has(each.kind)).at(-1);
  if (host === undefined || telling.amount === null || host.amount === null) return null;
  const several = terms.some(
    ({ start, normal }) => start === host.trigger.start && /^(?:tours|levees|rondes|series)$/.test(normal),
  );
  if (!several || compatibleSums(host.amount.value, telling.amount.value)) return null;
  const targets = host.fillers.filter(({ role }) => role === "target");
  const fillers = [...targets, ...telling.fillers.filter(({ role }) => role === "investor")];
  return { ...telling, frame: host.frame, kind: host.kind, fillers, date: telling.date ?? host.date };
}

/** « X participe à la levée de 5 M€ de Y »: the round that the verb has for its object, told right behind it. */
function joined(telling: Telling, { trigger, right }: Clause, reading: Reading): Telling[] | null {
  const { terms } = reading.scene;
  const object = reading.tellings.find((each) => {
    const at = terms.findIndex((term) => term.start === each.trigger.start);
    return (
      JOINABLE.has(each.kind) &&
      at >= trigger.end &&
      at <= right + 2 &&
      TAKES_PART.test(terms[trigger.start]!.normal)
    );
  });
  const own =
    object !== undefined && telling.fillers.every(({ entity }) => !inRole(object, "target").includes(entity));
  return own ? [object] : null;
}

const TAKES_PART = /^(?:particip|souscri|joi|rejoi|pren|pris|abond|contribu|soutien|souten|suiv|suivi)\w*$/;

/** « X lève 9 M€. Y, entré chez X trois ans plus tôt, ne bouge pas »: an apposition dates what was before the round. */
function isBackground(
  { date, trigger, sentence }: Telling,
  { group }: Clause,
  host: Telling | undefined,
): boolean {
  if (group?.form !== "participle" || date === null || host?.sentence === sentence) return false;
  return date.span.start > trigger.start;
}

/** The entry that such an apposition tells of by its verb: an operation of its own into the same company. */
function entryOf(telling: Telling, { trigger }: Clause, host: Telling | undefined): Telling[] {
  const target = host?.fillers.filter(({ role }) => role === "target") ?? [];
  if (target.length === 0 || !/^entr/.test(trigger.text)) return [];
  const fillers = [...telling.fillers, ...target.map((filler) => ({ ...filler, by: "context" as const }))];
  return [{ ...telling, kind: "equity_investment", fillers }];
}

/** Investors named apart join the round; subscribers join a loan as lenders; who sells out joins the sale. */
export function join(telling: Telling, near: readonly Telling[]): void {
  // « Y n'a pas suivi »
  if (telling.status.rule === "status/negated") return;
  if (telling.frame.roles.subject === "seller") joinSale(telling, near);
  else joinRound(telling, near);
}

/** Who sells out joins the sale told last. */
function joinSale(telling: Telling, near: readonly Telling[]): void {
  const sold = near.findLast((each) => TRADED.has(each.kind));
  const sellers = telling.fillers.filter(({ role }) => role === "seller");
  const own = sellers.some(({ entity }) => sold?.fillers.some((each) => each.entity === entity));
  if (telling.frame.name === "extend/get-price") {
    // « Il en tire 3 M€ »: who bought, or what was sold, earns.
    if (sold === undefined || (own && !sellers.some(({ entity }) => inRole(sold, "seller").includes(entity))))
      return;
    sold.amount ??= telling.amount;
  }
  sold?.fillers.push(...sellers.filter(({ entity }) => !sold.fillers.some((each) => each.entity === entity)));
}

/** Investors join the round told last, as lenders where it is a loan. */
function joinRound(telling: Telling, near: readonly Telling[]): void {
  const host = near.findLast((each) => JOINABLE.has(each.kind));
  if (host === undefined) return;
  const leading = telling.frame.lead === true;
  if (host.sentence === telling.sentence || isItem(host)) host.date ??= telling.date;
  if (host.kind === "debt_financing" && leading) return;
  const role = host.kind === "debt_financing" ? "lender" : "investor";
  for (const filler of telling.fillers) {
    const lead = leading && (filler.lead || filler.by === "context");
    const known = host.fillers.some((each) => each.entity === filler.entity);
    if (host.kind === "funding_round") host.heard = telling.sentence;
    if (!known) host.fillers.push({ ...filler, role, lead: lead && role === "investor" });
    else if (lead) {
      host.fillers = host.fillers.map((each) =>
        each.entity === filler.entity && each.role === "investor" ? { ...each, lead: true } : each,
      );
    }
  }
}
