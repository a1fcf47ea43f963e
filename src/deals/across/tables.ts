import type { PartyRole } from "../../document/index.ts";
import type { Frame } from "../frames/index.ts";
import type { Reading } from "../read.ts";
import { filler } from "../roles/fillers.ts";
import type { Filler, Grounded, Telling } from "../telling.ts";
import { fold } from "../terms/fold.ts";
import type { Term } from "../terms/terms.ts";
import { isFiniteVerb } from "../terms/verbs.ts";
import { entitiesOf, entityOfPhrase } from "./discourse.ts";
import { headless } from "./series.ts";

/**
 * A table of purchases, a line each, read by the line that heads its columns:
 *
 *     Cible / acheteur / part / prix / date
 *     Morlin / Vexa / 60 % / 3 M€ / mars 2023
 */

/** What a column tells. */
type Column = "target" | "acquirer" | "seller" | "stake" | "amount" | "date" | "other";

/** The heads of columns, folded; one that is none of them stands over what no record holds. */
const HEADS: readonly (readonly [Column, RegExp])[] = [
  [
    "target",
    /^(?:(?:actif|cible|societe|entreprise|marque|enseigne|filiale|activite)s?(?: (?:cede|vendu|rachete|repris|acquis)\w*)?)$/,
  ],
  ["acquirer", /^(?:acheteur|acquereur|repreneur|preneur)s?$/],
  ["seller", /^(?:vendeur|cedant)s?$/],
  ["stake", /^(?:(?:part|participation|quote-part)s?(?: (?:cede|vendu|rachete|repris|acquis)\w*)?|%)$/],
  ["amount", /^(?:montant|prix|somme)s?(?: .{1,20})?$/],
  ["date", /^(?:date|annee|mois)s?$/],
];

/** What divides the cells of a line: a bar, a tabulator, a stroke between spaces, a semicolon. */
const DIVIDERS = [/\|/gu, /\t/gu, /\s\/\s/gu, /;/gu] as const;
/** How few columns a table has, and how many of them may be of something else. */
const LEAST = 3;
const OTHERS = 2;

const frame: Frame = { name: "acquisition/table-row", kind: "acquisition", roles: {}, examples: [] };

/** A cell: its first character in the body and the one behind it. */
interface Cell {
  readonly start: number;
  readonly end: number;
}

/** Reads the lines of tables, remembering how the last one is headed. */
export class Tables {
  #columns: readonly Column[] | null = null;
  #divider: RegExp | null = null;

  /** What a line of the table at hand tells; none where it is no line of one, or heads one. */
  read(body: string, reading: Reading): Telling[] {
    const { terms } = reading.scene;
    const [from, to] = [terms[0]?.start ?? 0, terms.at(-1)?.end ?? 0];
    if (this.#columns !== null && this.#divider !== null) {
      const cells = cellsIn(body, from, to, this.#divider);
      // « Les sociétés A / B / C se sont réunies »: a sentence, behind the table.
      const isRow = !terms.some((_, index) => isFiniteVerb(terms, index));
      if (cells.length === this.#columns.length && isRow) return rowOf(body, reading, cells, this.#columns);
    }
    this.#columns = null;
    for (const divider of DIVIDERS) {
      const cells = cellsIn(body, from, to, divider);
      if (cells.length < LEAST) continue;
      const columns = cells.map(({ start, end }) => columnOf(body.slice(start, end)));
      if (!isHead(columns)) continue;
      this.#columns = columns;
      this.#divider = divider;
      break;
    }
    return [];
  }
}

/** The cells of a line, cut by a divider. */
function cellsIn(body: string, from: number, to: number, divider: RegExp): Cell[] {
  const line = body.slice(from, to).replace(/^\s*\||\|\s*$/gu, " ");
  const cells: Cell[] = [];
  let start = 0;
  for (const { index, 0: text } of line.matchAll(divider)) {
    cells.push({ start: from + start, end: from + index });
    start = index + text.length;
  }
  return [...cells, { start: from + start, end: from + line.length }];
}

/** What a head says of its column. */
function columnOf(head: string): Column {
  const folded = fold(head.replaceAll("|", "").trim());
  return HEADS.find(([, words]) => words.test(folded))?.[0] ?? "other";
}

/** Whether columns are those of a table of purchases: what was bought, and who bought or sold it. */
function isHead(columns: readonly Column[]): boolean {
  return (
    columns.filter((column) => column === "target").length === 1 &&
    (columns.includes("acquirer") || columns.includes("seller")) &&
    columns.filter((column) => column === "other").length <= OTHERS
  );
}

/** The deal of a line: its parties, sum, share and day, each from its cell. */
function rowOf(
  body: string,
  { scene, sentence }: Reading,
  cells: readonly Cell[],
  columns: readonly Column[],
): Telling[] {
  const inCell = (column: Column) => termsIn(scene.terms, cells[columns.indexOf(column)]);
  const sold = inCell("target");
  const [first, last] = [sold[0], sold.at(-1)];
  if (first === undefined || last === undefined) return [];
  const trigger = { start: first.start, end: last.end };
  if (TOTAL.test(fold(body.slice(trigger.start, trigger.end)))) return [];
  const fillers = (["target", "acquirer", "seller"] as const).flatMap((role) =>
    fillersOf(inCell(role), role),
  );
  // « Dépôt Ouest », which no rule took for a name: what is sold is a party under its own words.
  if (!fillers.some(({ role }) => role === "target")) {
    const entity = entityOfPhrase(scene.discourse, body.slice(trigger.start, trigger.end));
    fillers.push({ role: "target", entity, span: trigger, by: "grammar", lead: false });
  }
  if (fillers.every(({ role }) => role === "target")) return [];
  const amount = grounded(inCell("amount"), ({ money }) => (money?.per === null ? money : null));
  const stake = grounded(inCell("stake"), ({ stake: share }) => share?.value ?? null);
  const date = grounded(inCell("date"), ({ date: day }) => day);
  const kind = (stake?.value.max ?? WHOLE) > WHOLE / 2 ? "acquisition" : "equity_investment";
  const status = { value: "completed", span: trigger, rule: frame.name } as const;
  return [{ ...headless(frame, sentence, trigger, fillers), kind, amount, stake, date, status }];
}

/** The line that adds up the others. */
const TOTAL = /^(?:(?:sous-)?total(?: general)?|totaux|ensemble)$/;
/** All of a firm, in percent. */
const WHOLE = 100;

/** The terms of a cell without what divides it from the next. */
function termsIn(terms: readonly Term[], cell: Cell | undefined): readonly Term[] {
  if (cell === undefined) return [];
  return terms.filter(
    ({ start, end, text }) => start >= cell.start && end <= cell.end && !/^[|/]$/.test(text),
  );
}

/** The first value of a cell, with the characters that it stands on. */
function grounded<T>(cell: readonly Term[], read: (term: Term) => T | null): Grounded<T> | null {
  for (const term of cell) {
    const value = read(term);
    if (value !== null) return { value, span: { start: term.start, end: term.end }, rule: frame.name };
  }
  return null;
}

/** The parties of a cell in the role of its column. */
function fillersOf(cell: readonly Term[], role: PartyRole): Filler[] {
  return cell.flatMap((term) => entitiesOf(term).map((entity) => filler(role, entity, term, "grammar")));
}
