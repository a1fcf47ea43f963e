import { absorbInto } from "./merge.ts";
import type { Reading } from "./read.ts";
import type { Scene } from "./roles.ts";
import { sumRole } from "./sums.ts";
import type { Telling } from "./telling.ts";
import { basisOf, dateRole } from "./values.ts";

/** Kinds that investors may join. */
const JOINABLE = new Set<string>(["funding_round", "equity_investment", "fund_closing", "ipo"]);
/** Nouns that stand for the operation told before. */
const OPERATION =
  /^(?:operation|transaction|accord|finalisation|closing|cloture|bouclage|rapprochement|deal|montant|prix|offre|tour|signature|levee|acquisition|cession|rachat|vente|fusion|reglement-livraison|realisation|entente|protocole|emission|placement|introduction|conclusion|valorisation|cotation|pret)$/;

/** Gives what extends an operation to the one told before: its investors, price, date. */
export function extend(reading: Reading, told: readonly Telling[]): void {
  const all = [...told, ...reading.tellings];
  for (const { telling } of reading.extensions) {
    const near = all.filter(
      (each) => each.sentence >= reading.sentence - 2 && each.trigger.start < telling.trigger.start,
    );
    if (telling.frame.kind === "extend") join(telling, near);
    else {
      const host = near.filter((each) => each.kind === telling.kind).at(-1);
      if (host !== undefined) absorbInto(host, telling);
    }
  }
  if (reading.tellings.length === 0) follow(reading, told);
}

/** Investors named apart join the round. */
function join(telling: Telling, near: readonly Telling[]): void {
  const host = near.filter((each) => JOINABLE.has(each.kind)).at(-1);
  if (host === undefined) return;
  const lead = telling.frame.lead === true;
  for (const filler of telling.fillers) {
    const known = host.fillers.some((each) => each.entity === filler.entity);
    if (!known) host.fillers.push({ ...filler, role: "investor", lead });
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
      (terms[index - 1]?.tags.has("Det") === true ||
        terms[index - 1]?.tags.has("Contracted") === true ||
        index === 0),
  );
  if (about === undefined) return;
  addValues(host, reading.scene, about.start);
}

function addValues(host: Telling, scene: Scene, start: number): void {
  const { terms } = scene;
  const rule = "across/operation";
  terms.forEach((term, index) => {
    const span = { start: term.start, end: term.end };
    if (term.money !== null) {
      const role = sumRole(terms, index);
      if (role === "valuation") {
        host.valuation ??= { value: { ...term.money, basis: basisOf(terms, index) }, span, rule };
      } else if (role === "price" && term.start > start - 80)
        host.amount ??= { value: term.money, span, rule };
    }
    if (term.date !== null) {
      const role = dateRole(terms, index, { left: 0, right: terms.length });
      if (role === "closing") host.closing ??= { value: term.date, span, rule };
      else if (role === "date") host.date ??= { value: term.date, span, rule };
    }
  });
}
