import { type AssemblyOptions, assembleDeals, type Found } from "../../src/deals/index.ts";
import { type DealDraft, type OrganisationMention, toArticle } from "../../src/document/index.ts";
import { findDates } from "../../src/mentions/dates/index.ts";
import { findMoney } from "../../src/mentions/money/index.ts";
import { segment } from "../../src/segmentation/index.ts";

/** An example of a frame taken apart: its body, its parties with their roles (`-` for none) and its amount. */
export interface FrameExample {
  readonly body: string;
  readonly parties: readonly { readonly role: string; readonly name: string; readonly start: number }[];
  readonly amount: string | null;
  /** Values by the field of a record, with their words: `[closing mai 2025]`. */
  readonly values: readonly TextOfField[];
}

/** A field of a record and the words that it was read from. */
interface TextOfField {
  readonly field: string;
  readonly text: string;
}

const VALUE = /^(?:amount|tranche|valuation|stake|round|date|closing)$/;

const BRACKET = /\[(-|[a-z_]{4,14}) ([^\]]{1,80})\]/g;

/** Reads « [acquirer Vexa] rachète [target Morlin] pour [amount 12 M€]. » */
export function readFrameExample(example: string): FrameExample {
  const parties: { role: string; name: string; start: number }[] = [];
  let amount: string | null = null;
  const values: TextOfField[] = [];
  let body = "";
  let end = 0;
  for (const match of example.matchAll(BRACKET)) {
    body += example.slice(end, match.index);
    end = match.index + match[0].length;
    const [, role = "", name = ""] = match;
    if (role === "amount") amount = name;
    if (VALUE.test(role)) values.push({ field: role, text: name });
    else parties.push({ role, name, start: body.length });
    body += name;
  }
  return { body: body + example.slice(end), parties, amount, values };
}

/** The deals that the stage assembles from an example, whose bracketed names are its organisations. */
export function dealsOf({ body, parties }: FrameExample, options: AssemblyOptions = {}): DealDraft[] {
  const article = toArticle({ id: "example", body, published: "2024-06-05" });
  const sentences = segment(body);
  const names = [...new Set(parties.map(({ name }) => name))];
  const organisations: OrganisationMention[] = parties.map(({ name, start }) => ({
    id: `organisation@${start}`,
    kind: "organisation",
    start,
    end: start + name.length,
    text: name,
    rule: "test/example",
    form: /^(?:la|le|les|l['’]) ?/.test(name) ? "nominal" : "name",
    entity: name,
  }));
  const { dates, published } = findDates(article, sentences);
  const found: Found = {
    money: findMoney(article, sentences),
    dates,
    organisations,
    entities: names.map((name) => ({
      id: name,
      kind: "organisation",
      name,
      aliases: [name],
      knowledgeId: null,
    })),
    published,
  };
  return assembleDeals(article, sentences, found, options);
}

/** The values of records with their words, in the order of their fields. */
export function valuesOf(deals: readonly DealDraft[]): TextOfField[] {
  return deals
    .flatMap((deal) => deal.evidence)
    .map(({ field, text }) => ({ field: field.replace(/s\[\d+\]$/, ""), text }))
    .filter(({ field }) => VALUE.test(field))
    .toSorted(byField);
}

export function byField(a: TextOfField, b: TextOfField): number {
  const [left, right] = [`${a.field} ${a.text}`, `${b.field} ${b.text}`];
  return left < right ? -1 : Number(left > right);
}

/** What a record says, in short: « funding_round 5000000 : target Vexa, investor Morlin ». */
export function inShort(example: string): string[] {
  return dealsOf(readFrameExample(example)).map(({ kind, amount, parties }) =>
    [
      kind,
      ...(amount === null ? [] : [String(amount.max)]),
      ":",
      parties.map(({ role, name }) => `${role} ${name}`).join(", "),
    ].join(" "),
  );
}
