import type {
  Article,
  DateMention,
  DealDraft,
  Entity,
  Evidence,
  MoneyMention,
  PartyRole,
  Span,
} from "../document/index.ts";
import { confidenceOf } from "./confidence.ts";
import type { Telling } from "./telling.ts";

/** Parties in a record stand in the order of their roles, then as told. */
const ORDER: readonly PartyRole[] = [
  "target",
  "acquirer",
  "investor",
  "lender",
  "grantor",
  "merger_party",
  "partner",
  "seller",
];

/** Makes the record of an operation, with the evidence of each of its fields. */
export function toDraft(
  article: Article,
  entities: ReadonlyMap<string, Entity>,
  telling: Telling,
): DealDraft {
  const evidence: Evidence[] = [];
  const ground = (field: string, span: Span, rule: string): void => {
    evidence.push({
      field,
      start: span.start,
      end: span.end,
      text: article.body.slice(span.start, span.end),
      rule,
    });
  };
  ground("kind", telling.trigger, telling.frame.name);
  ground("status", telling.status.span, telling.status.rule);
  const fillers = [...telling.fillers].sort((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role));
  const parties = fillers.flatMap((filler) => {
    const entity = entities.get(filler.entity);
    if (entity === undefined) return [];
    const party = {
      role: filler.role,
      entity: entity.id,
      name: entity.name,
      knowledgeId: entity.knowledgeId,
    };
    return [{ filler, party: filler.role === "investor" ? { ...party, lead: filler.lead } : party }];
  });
  parties.forEach(({ filler }, index) => {
    ground(`parties[${index}]`, filler.span, telling.frame.name);
  });
  for (const field of ["amount", "valuation", "stake", "round", "date", "closing"] as const) {
    const value = telling[field];
    if (value !== null) ground(field, value.span, value.rule);
  }
  telling.tranches.forEach((tranche, index) => {
    ground(`tranches[${index}]`, tranche.span, tranche.rule);
  });
  const sources = telling.sources.map(({ value }) => entities.get(value)?.name ?? value);
  telling.sources.forEach((source, index) => {
    ground(`sources[${index}]`, source.span, source.rule);
  });
  const record = {
    articleId: article.id,
    kind: telling.kind,
    status: telling.status.value,
    parties: parties.map(({ party }) => party),
    amount: telling.amount === null ? null : moneyOf(telling.amount.value),
    tranches: telling.tranches.map((tranche) => moneyOf(tranche.value)),
    valuation:
      telling.valuation === null
        ? null
        : { ...moneyOf(telling.valuation.value), basis: telling.valuation.value.basis },
    stake: telling.stake?.value ?? null,
    round: telling.round?.value ?? null,
    date: telling.date === null ? null : dateOf(telling.date.value),
    closing: telling.closing === null ? null : dateOf(telling.closing.value),
    sources: [...new Set(sources)],
    evidence,
  };
  return { ...record, confidence: confidenceOf(record) };
}

function moneyOf({ min, max, currency, qualifier }: MoneyMention): NonNullable<DealDraft["amount"]> {
  return { min, max, currency, qualifier };
}

function dateOf({ edtf, mod, earliest, latest }: DateMention): NonNullable<DealDraft["date"]> {
  return { edtf, mod, earliest, latest };
}
