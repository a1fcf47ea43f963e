import type { DateValue, Deal, MoneyValue, Stake } from "../document/index.ts";

/** The columns of a table of deals. */
export const HEADINGS = ["article", "kind", "status", "who", "target", "amount", "stake", "date"] as const;

/** Roles that stand on the receiving side of a deal. */
const OBJECT_ROLES = new Set(["target"]);

/** A deal as one row under `HEADINGS`. */
export function dealRow(deal: Deal): string[] {
  const names = (object: boolean) =>
    deal.parties
      .filter((party) => OBJECT_ROLES.has(party.role) === object)
      .map((party) => (party.role === "seller" ? `${party.name} (seller)` : party.name))
      .join(", ");
  return [
    deal.articleId,
    deal.kind,
    deal.status,
    names(false),
    names(true),
    deal.amount === null ? "" : money(deal.amount),
    deal.stake === null ? "" : share(deal.stake),
    deal.date === null ? "" : dateText(deal.date),
  ];
}

/** « end 2023-09 »: the modifier and the EDTF, empty where the date is not known. */
export function dateText({ mod, edtf }: DateValue): string {
  return [mod?.toLowerCase(), edtf].filter(Boolean).join(" ");
}

const SIGNS: Record<string, string> = {
  approximate: "≈ ",
  up_to: "≤ ",
  at_least: "≥ ",
  more_than: "> ",
  less_than: "< ",
};

/** « ≤ 4 000 M USD »: the qualifier as a sign, the figure in millions where it has any. */
export function money(value: MoneyValue): string {
  const currency = value.currency ?? "?";
  if (value.min === null || value.max === null) return `some ${currency}`;
  const figure = value.min === value.max ? scaled(value.min) : `${scaled(value.min)}–${scaled(value.max)}`;
  return `${SIGNS[value.qualifier] ?? ""}${figure} ${currency}`;
}

function scaled(amount: number): string {
  for (const [unit, letters] of [
    [1e9, " Md"],
    [1e6, " M"],
  ] as const) {
    if (Math.abs(amount) >= unit) return `${Number((amount / unit).toFixed(3))}${letters}`;
  }
  return String(amount);
}

/** « ≈ 33.4 % »; the control where no figure is told. */
export function share(stake: Stake): string {
  if (stake.min === null || stake.max === null) return stake.control ?? "";
  const figure = stake.min === stake.max ? `${stake.min}` : `${stake.min}–${stake.max}`;
  return `${SIGNS[stake.qualifier] ?? ""}${figure} %`;
}
