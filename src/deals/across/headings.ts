import type { Term } from "../terms/terms.ts";
import { isVerb } from "../terms/verbs.ts";

/** A heading that says who raised how much. */
interface Heading {
  /** The term that names who. */
  readonly name: number;
  /** Whether a colon parts the sum from the name: looser signs count only where the article is about rounds. */
  readonly colon: boolean;
  /** Whether it says of whom the sum was raised, so that it can be nothing else. */
  readonly sure: boolean;
}

/** How many terms may stand between the name and the sign behind it. */
const REACH = 6;

/** « 1. X (Lyon) : 2 M€ », « X – 2 M€ », « X (2 M€) », « 2 M€ : X »: who and how much, and nothing else; null for any other sentence. */
export function headingOf(terms: readonly Term[]): Heading | null {
  const from = isNumber(terms) || isMark(terms[0]) ? (isNumber(terms) ? 2 : 1) : 0;
  const first = terms[from];
  const signs = terms.flatMap((term, index) =>
    index > from && index < from + REACH && isSign(term) ? [index] : [],
  );
  for (const sign of signs) {
    const colon = terms[sign]!.tags.has("Colon");
    const sum = terms[sign + 1];
    const closes = closesAt(terms, sign + 2);
    if (first?.money != null && sign === from + 1 && sum?.party?.form === "name" && closes)
      return { name: sign + 1, colon: false, sure: false };
    const named =
      first?.party?.form === "name" && terms.slice(from + 1, sign).every(({ party }) => party === null);
    const sure = colon && isRaisedFrom(terms, sign + 2);
    if (named && sum?.money != null && (sure || closes)) return { name: from, colon, sure };
  }
  return null;
}

function isNumber(terms: readonly Term[]): boolean {
  return /^\d{1,2}$/.test(terms[0]?.normal ?? "") && /^[.)°-]$/.test(terms[1]?.normal ?? "");
}

/** A dash or bullet before an item. */
function isMark(term: Term | undefined): boolean {
  return term?.tags.has("Dash") === true || term?.tags.has("Bullet") === true;
}

function isSign({ tags, text }: Term): boolean {
  return tags.has("Colon") || tags.has("Dash") || tags.has("Open") || text === "|";
}

/** Whether nothing but marks follows. */
function closesAt(terms: readonly Term[], from: number): boolean {
  return terms.slice(from).every(({ tags }) => tags.has("Punct") && !tags.has("Comma"));
}

/** « X : 2 M€ auprès de Y et de Z »: who put the sum in follows it, and no verb. */
function isRaisedFrom(terms: readonly Term[], from: number): boolean {
  return (
    terms[from]?.normal === "aupres" && !terms.slice(from).some((_, index) => isVerb(terms, from + index))
  );
}
