import type { DateValue, Deal, MoneyValue } from "../document/index.ts";
import type { Records } from "./records.ts";
import { type FlatColumn, flatColumns } from "./schema/flat-view.ts";

/** A row of `deals_flat`, its columns in order. */
export type FlatRow = Readonly<Record<string, string | number | null>>;

/** The columns of a flat row, in order. */
export const flatHeadings: readonly Pick<FlatColumn, "name" | "type" | "comment">[] = flatColumns({
  names: () => "",
  texts: () => "",
});

/** The rows of `deals_flat` of one article, the same that the view gives. */
export function flatRows({ article, deals }: Records): FlatRow[] {
  const { id: article_id, title, publisher, url, published } = article;
  return deals.map((deal) => ({
    deal_id: deal.id,
    article_id,
    title,
    publisher,
    url,
    published: published.edtf,
    kind: deal.kind,
    status: deal.status,
    targets: names(deal, "target"),
    investors: names(deal, "investor"),
    acquirers: names(deal, "acquirer"),
    sellers: names(deal, "seller"),
    lenders: names(deal, "lender"),
    grantors: names(deal, "grantor"),
    merger_parties: names(deal, "merger_party"),
    partners: names(deal, "partner"),
    ...money("amount", deal.amount),
    amount_qualifier: deal.amount?.qualifier ?? null,
    ...money("valuation", deal.valuation),
    valuation_basis: deal.valuation?.basis ?? null,
    stake_min: deal.stake?.min ?? null,
    stake_max: deal.stake?.max ?? null,
    stake_control: deal.stake?.control ?? null,
    round: deal.round,
    ...date("date", deal.date),
    ...date("closing", deal.closing),
    sources: joined(deal.sources),
    confidence: deal.confidence,
  }));
}

function names(deal: Deal, role: Deal["parties"][number]["role"]): string | null {
  return joined(deal.parties.filter((party) => party.role === role).map((party) => party.name));
}

function joined(texts: readonly string[]): string | null {
  return texts.length === 0 ? null : texts.join("; ");
}

function money(field: string, value: MoneyValue | null): FlatRow {
  return {
    [`${field}_min`]: value?.min ?? null,
    [`${field}_max`]: value?.max ?? null,
    [`${field}_currency`]: value?.currency ?? null,
  };
}

function date(field: string, value: DateValue | null): FlatRow {
  return {
    [`${field}_earliest`]: value?.earliest ?? null,
    [`${field}_latest`]: value?.latest ?? null,
    [`${field}_edtf`]: value?.edtf ?? null,
  };
}
