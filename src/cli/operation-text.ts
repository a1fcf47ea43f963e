import type { Conflict, Operation, Statement, ToldOperation } from "../stores/index.ts";
import { dateText, money, share } from "./deal-row.ts";

/** An operation in a few lines of at most `width` characters, words allowing; with what its tellings differ in where asked. */
export function operationText(
  { operation, conflicts }: ToldOperation,
  withConflicts: boolean,
  width: number,
): string {
  return [
    heading(operation),
    ...partyLines(operation),
    `  ${"told in".padEnd(LABEL)}${articles(operation)}`,
    ...(withConflicts ? conflicts.flatMap(conflictLines) : []),
  ]
    .map((line) => wrap(line, width))
    .join("\n");
}

const LABEL = 14;
/** Continued lines stand further in than all others. */
const CONTINUED = " ".repeat(LABEL + 2);

function heading(operation: Operation): string {
  const { kind, status, amount, date, parties } = operation;
  const main = mainRole(operation);
  const names = parties.filter(({ role }) => role === main).map(({ name }) => name);
  const sum = amount === null ? [] : [money(amount)];
  const day = date === null ? "" : dateText(date);
  return [
    names.join(main === "target" ? ", " : " + "),
    kind,
    ...sum,
    status,
    ...(day === "" ? [] : [day]),
  ].join(" · ");
}

/** Whom an operation is about: who is bought or funded, else those who do it together. */
function mainRole({ parties }: Operation): string {
  return (parties.find(({ role }) => role === "target") ?? parties[0])?.role ?? "";
}

function partyLines(operation: Operation): string[] {
  const main = mainRole(operation);
  const roles = [...new Set(operation.parties.map(({ role }) => role))].filter((role) => role !== main);
  return roles.map((role) => {
    const names = operation.parties
      .filter((party) => party.role === role)
      .map(({ name, lead }) => (lead ? `${name} (lead)` : name));
    return `  ${role.padEnd(LABEL)}${names.join(", ")}`;
  });
}

function articles({ tellings, deals }: Operation): string {
  const ids = (copies: boolean) =>
    deals.filter(({ copyOf }) => (copyOf !== null) === copies).map(({ articleId }) => articleId);
  const copies = ids(true);
  const reprints = copies.length === 0 ? "" : `; copies: ${copies.join(", ")}`;
  return `${tellings} ${tellings === 1 ? "article" : "articles"}: ${ids(false).join(", ")}${reprints}`;
}

const HEADINGS: Readonly<Record<Conflict["kind"], string>> = {
  contradiction: "contradiction in",
  superseded: "superseded",
  possible_conflict: "possible conflict, the same sum for another",
};

/** What two tellings differ in: a contradiction ends with what was kept, what was superseded with what replaced it. */
function conflictLines({ kind, field, a, b }: Conflict): string[] {
  const told = [a, b].map((side) => ({ value: valueText(field, side.value), place: placeText(side) }));
  const longest = Math.max(...told.map(({ value }) => value.length), LABEL - 4);
  return [
    `  ${HEADINGS[kind]} ${field}`,
    ...told.map(({ value, place }) => `    ${value.padEnd(longest)}  ${place}`),
  ];
}

function valueText(field: Conflict["field"], value: Statement["value"]): string {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.join(", ");
  if (field === "stake") return share(value as NonNullable<Operation["stake"]>);
  if (field === "date" || field === "closing") return dateText(value as NonNullable<Operation["date"]>);
  return money(value as NonNullable<Operation["amount"]>);
}

function placeText({ articleId, evidence }: Statement): string {
  if (evidence === null) return articleId;
  const { start, end, text } = evidence;
  return `« ${text.replaceAll(/\s+/g, " ")} » ${articleId} (${start}–${end})`;
}

/** Breaks a line at spaces; a word that is longer than a line stays whole. */
function wrap(line: string, width: number): string {
  const lines: string[] = [];
  let rest = line;
  while (rest.length > width) {
    const indent = /^ */.exec(rest)![0].length;
    const before = rest.lastIndexOf(" ", width);
    const at = before > indent ? before : rest.indexOf(" ", Math.max(width, indent));
    if (at < 0) break;
    lines.push(rest.slice(0, at).trimEnd());
    rest = CONTINUED + rest.slice(at).trimStart();
  }
  return [...lines, rest].join("\n");
}
