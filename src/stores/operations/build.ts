import { createHash } from "node:crypto";
import type { DealKind, DealStatus } from "../../document/index.ts";
import type { Conflict, Operation, Statement, ToldOperation } from "./operation.ts";
import { settleParties } from "./parties.ts";
import { type FieldValue, type ValueField, valueFields } from "./relation.ts";
import type { Telling } from "./telling.ts";
import { byPublication } from "./time.ts";
import { type Settled, settle, settleStatus, type Voice } from "./values.ts";

/**
 * Makes the operation that these tellings tell, with what they do not agree on; `originalOf` gives the article that
 * another one reprints.
 */
export function buildOperation(
  tellings: readonly Telling[],
  originalOf: ReadonlyMap<string, string>,
): ToldOperation {
  const sorted = [...tellings].sort(byPublication);
  const { voices, copies } = voicesOf(sorted, originalOf);
  const id = operationId(sorted[0]!);
  const kind = settleKind(voices);
  const status = settleStatus(voices);
  const values = valueFields.map((field) => [field, settle(field, voices)] as const);
  const parties = settleParties(kind, voices);
  const value = Object.fromEntries(values.map(([field, settled]) => [field, settled.value]));
  const operation = {
    id,
    kind,
    status: status.value!,
    parties,
    ...(value as Pick<Operation, ValueField>),
    support: Object.fromEntries(
      [["status", status] as const, ...values]
        .filter(([, { value: settled }]) => settled !== null)
        .map(([field, { support }]) => [field, support]),
    ),
    tellings: voices.length,
    confidence: confidenceOf(voices),
    deals: sorted.map(({ deal: { id: dealId, articleId } }) => ({
      dealId,
      articleId,
      copyOf: copies.get(dealId) ?? null,
    })),
  };
  const conflicts = [
    ...conflictsOf(id, "status", status),
    ...values.flatMap(([field, settled]) => conflictsOf(id, field, settled)),
  ];
  return { operation, conflicts };
}

/** The id of an operation rests on its first telling, so that later ones leave it alone. */
function operationId(first: Telling): string {
  return `o_${hash(first.deal.id)}`;
}

/** Reprints speak with the voice of their original, where that tells the operation too. */
function voicesOf(
  tellings: readonly Telling[],
  originalOf: ReadonlyMap<string, string>,
): { voices: Voice[]; copies: Map<string, string> } {
  const byArticle = new Map(tellings.map((telling) => [telling.deal.articleId, telling]));
  const copies = new Map<string, string>();
  const reprints = new Map<string, string[]>();
  for (const { deal } of tellings) {
    const original = byArticle.get(originalOf.get(deal.articleId) ?? "");
    if (original === undefined) continue;
    copies.set(deal.id, original.deal.id);
    reprints.set(original.deal.id, [...(reprints.get(original.deal.id) ?? []), deal.id]);
  }
  const voices = tellings
    .filter(({ deal }) => !copies.has(deal.id))
    .map((telling) => ({ telling, dealIds: [telling.deal.id, ...(reprints.get(telling.deal.id) ?? [])] }));
  return { voices, copies };
}

/** Where tellers differ, what says most: who buys the whole says more than who merges, a round more than a cheque. */
const KIND_ORDER: readonly DealKind[] = ["acquisition", "merger", "funding_round", "equity_investment"];

function settleKind(voices: readonly Voice[]): DealKind {
  const kinds = [...new Set(voices.map(({ telling }) => telling.deal.kind))];
  const votes = (kind: DealKind) => voices.filter(({ telling }) => telling.deal.kind === kind).length;
  return kinds.sort((a, b) => votes(b) - votes(a) || KIND_ORDER.indexOf(a) - KIND_ORDER.indexOf(b))[0]!;
}

/** The probability that not every voice is wrong, were they independent; never certain. */
function confidenceOf(voices: readonly Voice[]): number {
  const doubt = voices.reduce((product, { telling }) => product * (1 - telling.deal.confidence), 1);
  return Math.round(Math.min(1 - doubt, 0.999) * 1000) / 1000;
}

function conflictsOf(
  operationId: string,
  field: ValueField | "status",
  { value, by, others }: Settled<FieldValue> | Settled<DealStatus>,
): Conflict[] {
  if (by === null || value === null) return [];
  return others.map(({ telling, value: other, kind }) => {
    const a = statement(telling, field, other);
    const b = statement(by, field, value);
    return { id: conflictId(kind, field, a, b), kind, operationId, otherOperationId: null, field, a, b };
  });
}

/** What a telling says of a field, with the first of its evidence. */
export function statement(telling: Telling, field: string, value: Statement["value"]): Statement {
  const found = telling.deal.evidence.find((one) => one.field === field);
  const evidence = found === undefined ? null : { start: found.start, end: found.end, text: found.text };
  return { dealId: telling.deal.id, articleId: telling.deal.articleId, field, value, evidence };
}

/** The id of a conflict rests on the two deals and what they differ in. */
export function conflictId(kind: Conflict["kind"], field: string, a: Statement, b: Statement): string {
  return `c_${hash(JSON.stringify([kind, field, a.dealId, b.dealId]))}`;
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
