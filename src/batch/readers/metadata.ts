import type { ArticleInput } from "../../document/index.ts";

/** What an input says of an article besides its body; every value as found, unchecked. */
export interface Metadata {
  readonly id?: unknown;
  readonly title?: unknown;
  readonly source?: unknown;
  readonly url?: unknown;
  readonly published?: unknown;
  readonly language?: unknown;
}

/** Metadata that cannot be used: names the key and what it should be. */
export class MetadataError extends Error {}

/** Checks metadata and makes them the optional keys of an `ArticleInput`. Throws `MetadataError`. */
export function readMetadata(found: Metadata): Partial<ArticleInput> {
  const id = string(found.id, "id");
  return {
    ...(id === null ? {} : { id }),
    title: string(found.title, "title"),
    publisher: string(found.source, "source"),
    url: string(found.url, "url"),
    published: isoDay(found.published),
    language: languageCode(found.language),
  };
}

function string(value: unknown, key: string): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === "string") return value.trim() === "" ? null : value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  throw new MetadataError(`${key} should be a text`);
}

/** The day of an ISO date or date-time, as written there, whatever its time zone. */
function isoDay(value: unknown): string | null {
  const text = string(value, "published");
  if (text === null) return null;
  const day = /^(\d{4})-(\d\d)-(\d\d)(?=$|[T ])/.exec(text.trim());
  if (day === null || !isCalendarDay(Number(day[1]), Number(day[2]), Number(day[3]))) {
    throw new MetadataError(`published should be a day such as 2023-10-30, not ${JSON.stringify(text)}`);
  }
  return day[0];
}

function isCalendarDay(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

function languageCode(value: unknown): string | null {
  const text = string(value, "language");
  if (text === null) return null;
  const code = text.trim().toLowerCase().split(/[-_]/)[0] ?? "";
  if (!/^[a-z]{2,3}$/.test(code)) {
    throw new MetadataError(`language should be an ISO 639 code such as fr, not ${JSON.stringify(text)}`);
  }
  return code;
}
