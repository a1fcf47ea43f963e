import type {
  DateValue,
  DealKind,
  DealStatus,
  MoneyValue,
  PartyRole,
  Round,
  Stake,
  Valuation,
} from "../../document/index.ts";
import type { FieldValue, ValueField } from "./relation.ts";

/** A party of an operation and the deals that name it. */
export interface OperationParty {
  readonly role: PartyRole;
  readonly name: string;
  readonly knowledgeId: string | null;
  readonly lead: boolean;
  readonly deals: readonly string[];
}

/** One operation, whatever the number of articles that tell it. */
export interface Operation {
  readonly id: string;
  readonly kind: DealKind;
  readonly status: DealStatus;
  readonly parties: readonly OperationParty[];
  readonly amount: MoneyValue | null;
  readonly valuation: Valuation | null;
  readonly stake: Stake | null;
  readonly round: Round | null;
  readonly date: DateValue | null;
  readonly closing: DateValue | null;
  /** For each field that has a value, the deals that bear it. */
  readonly support: Readonly<Record<string, readonly string[]>>;
  /** Independent tellings: reprints count once. */
  readonly tellings: number;
  readonly confidence: number;
  /** The deals that tell it, the first published first; `copyOf` is the deal of which one is a reprint. */
  readonly deals: readonly OperationDeal[];
}

/** A deal that tells an operation. */
export interface OperationDeal {
  readonly dealId: string;
  readonly articleId: string;
  readonly copyOf: string | null;
}

/** What one telling says, and on which characters. */
export interface Statement {
  readonly dealId: string;
  readonly articleId: string;
  /** The field of the deal that says it: `amount`, `parties[1]` … */
  readonly field: string;
  readonly value: FieldValue | DealStatus | readonly string[];
  readonly evidence: { readonly start: number; readonly end: number; readonly text: string } | null;
}

/** What two tellings do not agree on. */
export interface Conflict {
  readonly id: string;
  /**
   * `contradiction`: one operation, two values. `superseded`: `b` has replaced `a`. `possible_conflict`: two operations
   * that differ in nothing but the target.
   */
  readonly kind: "contradiction" | "superseded" | "possible_conflict";
  readonly operationId: string;
  readonly otherOperationId: string | null;
  readonly field: ValueField | "status" | "target";
  readonly a: Statement;
  readonly b: Statement;
}

/** An operation with what its tellings, or those of another one, do not agree on. */
export interface ToldOperation {
  readonly operation: Operation;
  /** In the order of their ids; a possible conflict of two operations stands with the first of them. */
  readonly conflicts: readonly Conflict[];
}
