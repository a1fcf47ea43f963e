import type {
  DateMention,
  DealKind,
  DealStatus,
  MoneyMention,
  PartyRole,
  Round,
  Span,
  Stake,
} from "../document/index.ts";
import type { Frame } from "./frames/index.ts";

/** Statuses of what is still to come. */
export const PENDING: ReadonlySet<DealStatus> = new Set<DealStatus>(["announced", "negotiating", "rumoured"]);

/** A party of a telling, with the characters that name it there. */
export interface Filler {
  readonly role: PartyRole;
  readonly entity: string;
  readonly span: Span;
  /** How sure the place is: by grammar, or by what was talked of. */
  readonly by: "grammar" | "context";
  readonly lead: boolean;
}

/** A value with the characters that it stands on and the rule that read it. */
export interface Grounded<T> {
  readonly value: T;
  readonly span: Span;
  readonly rule: string;
}

/** One statement of an operation: what a clause says of it, before statements of the same operation are merged. */
export interface Telling {
  readonly frame: Frame;
  kind: DealKind;
  readonly sentence: number;
  /** The last sentence that went on telling it, where one did. */
  heard?: number;
  /** The first character of the trigger in the body, and its words. */
  readonly trigger: Span;
  fillers: Filler[];
  amount: Grounded<MoneyMention> | null;
  tranches: Grounded<MoneyMention>[];
  valuation: Grounded<
    MoneyMention & { readonly basis: "pre_money" | "post_money" | "enterprise_value" | null }
  > | null;
  stake: Grounded<Stake> | null;
  round: Grounded<Round> | null;
  date: Grounded<DateMention> | null;
  closing: Grounded<DateMention> | null;
  status: Grounded<DealStatus>;
  /** Entities that the text has the operation from. */
  sources: Grounded<string>[];
  /** Whether what changes hands is a business told without a name of its own: « sa filiale danoise ». */
  readonly unnamed?: boolean;
  /** Whether it is told as lying before what the text tells: « avait jeté son dévolu sur X ». */
  earlier?: boolean;
  /** Whether it is told as one that was to be: « devait racheter X », « proposait de vendre X ». */
  readonly unfinished?: boolean;
  /** The operation told beside it that it pays for or is given in exchange for. */
  goesWith?: Telling;
  /** Whether its words name a first part of an operation: « premier closing ». */
  readonly part?: boolean;
}

/** Of tellings in the order of their sentences, those of a sentence and after it. */
export function since(told: readonly Telling[], sentence: number): Telling[] {
  const before = told.findLastIndex((telling) => telling.sentence < sentence);
  return told.slice(before + 1);
}

/** The telling told last, where a sentence not before this one told it or went on telling it. */
export function lastHeard(told: readonly Telling[], sentence: number): Telling | undefined {
  const last = told.at(-1);
  return last !== undefined && Math.max(last.sentence, last.heard ?? 0) >= sentence ? last : undefined;
}

/** Whether a telling is an item of a list, told by a name without a verb: what follows is about it. */
export function isItem({ fillers, trigger }: Telling): boolean {
  return fillers.some(({ role, span }) => role === "target" && span.start === trigger.start);
}

/** The entities of a telling in a role. */
export function inRole(telling: Pick<Telling, "fillers">, role: PartyRole): string[] {
  return telling.fillers.filter((filler) => filler.role === role).map((filler) => filler.entity);
}

/** The terms of an operation of which nothing is told but its parties, its sum and its date; lists of its own each time. */
export function noTerms(): Pick<
  Telling,
  "valuation" | "stake" | "round" | "closing" | "tranches" | "sources"
> {
  return { valuation: null, stake: null, round: null, closing: null, tranches: [], sources: [] };
}
