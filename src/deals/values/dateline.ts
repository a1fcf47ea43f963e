import type { Term } from "../terms/terms.ts";

/** How far into a sentence the day of a dateline may stand. */
const REACH = 7;

/** « PARIS, 17 janvier 2021 - », « Aix-en-Provence, le 4 juillet 2023, 7h30 – »: the day of the report, and of no operation. */
export function isDateline(terms: readonly Term[], date: number): boolean {
  if (date === 0 || date > REACH || terms[date]?.date == null) return false;
  const before = terms.slice(0, date);
  if (!before.some(({ tags }) => tags.has("Comma"))) return false;
  const place = before.every(
    ({ text, tags, normal, party }) =>
      party === null && (tags.has("Comma") || normal === "le" || /^\p{Lu}/u.test(text)),
  );
  const dash = terms.findIndex(({ tags }, index) => index > date && index < date + 8 && tags.has("Dash"));
  return place && dash > 0 && terms.slice(date + 1, dash).every(isAside);
}

/** What may stand between the day and the dash: the hour, the agency in brackets. */
function isAside({ tags, text, depth, party }: Term): boolean {
  return (
    depth > 0 || party !== null || ["Comma", "Open", "Close"].some((tag) => tags.has(tag)) || /^\d/.test(text)
  );
}
