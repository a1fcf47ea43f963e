import { complete, type LastDeal } from "./complete.ts";
import { entitiesOf } from "./discourse.ts";
import { isFiniteVerb } from "./markers.ts";
import { absorbInto, compatibleSums } from "./merge.ts";
import { hasParties, type Reading } from "./read.ts";
import type { Scene } from "./roles.ts";
import { isCancelled } from "./status.ts";
import { sumRole } from "./sums.ts";
import { inRole, type Telling } from "./telling.ts";
import type { Term } from "./terms.ts";
import { basisOf, dateRole } from "./values.ts";
import { subjectOf, verbGroupAt } from "./verb-group.ts";

/** Kinds that investors may join. */
const JOINABLE = new Set<string>(["funding_round", "equity_investment", "fund_closing", "debt_financing"]);
/** Kinds whose price may be told with the buyer alone: « Le groupe débourse 3 M€ ». */
const BOUGHT = new Set<string>(["acquisition", "equity_investment"]);
const PENDING = new Set<string>(["announced", "negotiating", "rumoured"]);
/** Nouns that stand for the operation told before. */
const OPERATION =
  /^(?:operation|transaction|accord|finalisation|closing|cloture|bouclage|rapprochement|deal|montant|prix|offre|tour|signature|levee|acquisition|cession|rachat|vente|fusion|reglement-livraison|realisation|entente|protocole|emission|placement|introduction|conclusion|valorisation|cotation|pret|parties|issue)$/;

/** Gives what extends an operation to the one told before: its investors, price, date. */
export function extend(reading: Reading, told: readonly Telling[]): void {
  for (const { telling, clause } of reading.extensions) {
    const near = [...told, ...reading.tellings].filter(
      (each) => each.sentence >= reading.sentence - 2 && each.trigger.start < telling.trigger.start,
    );
    if (telling.frame.kind === "extend") {
      join(telling, near);
      continue;
    }
    if (telling.frame.kind === "sequel") {
      const next = sequel(telling, near.at(-1));
      if (next !== null && hasParties(next)) reading.tellings.push(next);
      continue;
    }
    const anaphoric = isAnaphoric(reading.scene.terms, clause.trigger.start);
    const host = hostOf(telling, near, anaphoric);
    if (host !== undefined) {
      absorbInto(host, telling);
      continue;
    }
    complete(telling, clause, reading.scene, lastDeal(told, reading));
    if (hasParties(telling)) reading.tellings.push(telling);
    else {
      const same = near.filter((each) => each.kind === telling.kind).at(-1);
      if (same !== undefined) absorbInto(same, telling);
    }
  }
  reading.tellings.sort((a, b) => a.trigger.start - b.trigger.start);
  if (reading.tellings.length === 0) follow(reading, told);
  else leftovers(reading);
}

/** The acquisition told last, no further than five sentences back. */
function lastDeal(told: readonly Telling[], reading: Reading): LastDeal {
  const all = [...told, ...reading.tellings].filter((each) => each.sentence >= reading.sentence - 5);
  const last = all.filter((each) => each.kind === "acquisition").at(-1);
  if (last === undefined) return { buyer: null, target: null };
  return { buyer: inRole(last, "acquirer")[0] ?? null, target: inRole(last, "target")[0] ?? null };
}

/** Another operation of the kind told before: « Y avait ouvert le bal avec 600 M€ ». */
function sequel(telling: Telling, host: Telling | undefined): Telling | null {
  if (host === undefined) return null;
  const buying = BOUGHT.has(host.kind);
  const role = !buying ? "target" : host.kind === "acquisition" ? "acquirer" : "investor";
  const fillers = telling.fillers.map((filler) => ({ ...filler, role: role as typeof filler.role }));
  const constant = buying ? host.fillers.filter((filler) => filler.role === "target") : [];
  const all = [...fillers, ...constant.map((filler) => ({ ...filler, by: "context" as const }))];
  return { ...telling, frame: { ...telling.frame, name: host.frame.name }, kind: host.kind, fillers: all };
}

/** The operation that a telling without its target goes on telling. */
function hostOf(telling: Telling, near: readonly Telling[], anaphoric: boolean): Telling | undefined {
  const fits = near.filter((each) => compatibleSums(each.amount?.value, telling.amount?.value));
  if (BOUGHT.has(telling.kind)) {
    const buyers = telling.fillers.filter(
      (filler) => filler.role === "acquirer" || filler.role === "investor",
    );
    return fits
      .filter(
        (each) =>
          BOUGHT.has(each.kind) &&
          each.fillers.some(
            (filler) => buyers.some((buyer) => buyer.entity === filler.entity) && filler.role !== "seller",
          ),
      )
      .at(-1);
  }
  if (!anaphoric) return undefined;
  return fits.filter((each) => each.kind === telling.kind).at(-1);
}

/** « le tour », « cette levée »: what was told before. */
function isAnaphoric(terms: readonly Term[], noun: number): boolean {
  return /^(?:le|la|l'|ce|cet|cette|du|au)$/.test(terms[noun - 1]?.normal ?? "");
}

/** Investors named apart join the round; subscribers join a loan as lenders. */
function join(telling: Telling, near: readonly Telling[]): void {
  const host = near.filter((each) => JOINABLE.has(each.kind)).at(-1);
  if (host === undefined) return;
  const lead = telling.frame.lead === true;
  if (host.kind === "debt_financing" && lead) return;
  const role = host.kind === "debt_financing" ? "lender" : "investor";
  for (const filler of telling.fillers) {
    const known = host.fillers.some((each) => each.entity === filler.entity);
    if (!known) host.fillers.push({ ...filler, role, lead: lead && role === "investor" });
    else if (lead) {
      host.fillers = host.fillers.map((each) =>
        each.entity === filler.entity && each.role === "investor" ? { ...each, lead: true } : each,
      );
    }
  }
}

/** A sentence about « l'opération » without parties of its own gives its sums and dates to the one before. */
function follow(reading: Reading, told: readonly Telling[]): void {
  const { terms } = reading.scene;
  const host = told.at(-1);
  if (host === undefined || host.sentence < reading.sentence - 2) return;
  const about = terms.find(
    (term, index) =>
      OPERATION.test(term.normal) &&
      (["Det", "Contracted"].some((tag) => terms[index - 1]?.tags.has(tag) === true) || index === 0),
  );
  const own = about !== undefined || isAboutParty(reading.scene, host);
  const open = told.filter(
    (each) => each.sentence >= reading.sentence - 2 && (each === host || PENDING.has(each.status.value)),
  );
  const parties = new Set(open.flatMap((each) => each.fillers.map((filler) => filler.entity)));
  const others = terms.some((term) => entitiesOf(term).some((id) => !parties.has(id)));
  if (own && !others && isCancelled(terms)) {
    for (const each of open) {
      each.status = {
        ...each.status,
        value: "cancelled",
        span: { start: terms[0]!.start, end: terms.at(-1)!.end },
      };
    }
  }
  if (about !== undefined) addValues(host, reading.scene, 0, terms.length);
}

/** Whether the main verb's subject is a pronoun, « tout », or a party of the operation. */
function isAboutParty(scene: Scene, host: Telling): boolean {
  const { terms, markers } = scene;
  const verb = terms.findIndex((_, index) => isFiniteVerb(terms, index));
  if (verb < 0) return false;
  const subject = subjectOf(terms, markers, verbGroupAt(terms, verb));
  if (subject.kind === "pronoun" || terms[0]?.normal === "tout" || subject.kind === "none") return true;
  return (
    subject.kind === "parties" &&
    subject.terms.some((index) =>
      entitiesOf(terms[index]).some((id) => host.fillers.some((filler) => filler.entity === id)),
    )
  );
}

/** What no clause claims belongs to the only operation that the sentence tells: « X, a-t-il annoncé jeudi ». */
function leftovers(reading: Reading): void {
  const [only, second] = reading.tellings;
  if (only === undefined || second !== undefined) return;
  const claimed = (index: number) =>
    reading.clauses.some((clause) => index >= clause.left && index < clause.right);
  const { terms } = reading.scene;
  terms.forEach((_, index) => {
    if (!claimed(index)) addValues(only, reading.scene, index, index + 1);
  });
}

function addValues(host: Telling, scene: Scene, from: number, to: number): void {
  const { terms } = scene;
  const rule = "across/operation";
  const signed = terms.some((term) =>
    /^(?:conclue?s?|annoncee?s?|signee?s?|lancee?s?|devoilee?s?)$/.test(term.normal),
  );
  for (let index = from; index < to; index += 1) {
    const term = terms[index]!;
    const span = { start: term.start, end: term.end };
    if (term.money !== null) {
      const role = sumRole(terms, index);
      if (role === "valuation")
        host.valuation ??= { value: { ...term.money, basis: basisOf(terms, index) }, span, rule };
      else if (role === "price") host.amount ??= { value: term.money, span, rule };
      else if (role === "tranche" && host.amount !== null)
        host.tranches.push({ value: term.money, span, rule });
    }
    if (
      term.stake !== null &&
      term.stake.value.control === null &&
      BOUGHT.has(host.kind) &&
      /^(?:du|de|d'|des)$/.test(terms[index + 1]?.normal ?? "")
    ) {
      host.stake ??= { value: term.stake.value, span, rule };
    }
    if (term.date !== null && term.date.edtf !== null) {
      const role = dateRole(terms, index, { left: 0, right: terms.length });
      if (role === "closing") host.closing ??= { value: term.date, span, rule };
      else if (role === "date" && (host.date === null || (host.status.value === "cancelled" && signed))) {
        host.date = { value: term.date, span, rule };
      }
    }
  }
}
