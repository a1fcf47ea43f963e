import type { Article, PublicationDate } from "../../document/index.ts";
import { type Day, isoDay, parseIsoDay, realDay } from "./day.ts";
import type { DateMatch } from "./match.ts";
import { inYear } from "./resolve.ts";
import { standsBefore } from "./rules/fragments.ts";
import type { Anchor } from "./timeline.ts";

/** The article's own date, as resolution uses it and as the record tells it. */
export interface Publication {
  readonly anchor: Anchor | null;
  readonly record: PublicationDate;
}

/** A town, perhaps a country, before the date of a dispatch or press release: « PARIS, 3 mars (AFP) — ». */
const dateline =
  /(?:^|\n)[ \t]*(?:\p{Lu}[\p{L}’' -]{1,40}(?:[ \u00A0]\([^)\n]{2,30}\))?,[ \u00A0]?(?:le[ \u00A0])?)$/u;
const datelineTail = /^[ \u00A0]*(?:[-–—(.,]|\n|$)/u;
const publishedLead =
  /(?<=(?:publiée?|mise? à jour|modifiée?|posté|mise? en ligne|paru)s?[ \u00A0:]{1,3}(?:le[ \u00A0])?(?:\p{L}{5,8}[ \u00A0])?)/iuy;

/** Reads the article's date from its metadata, its address or its text; null where none of them states it. */
export function statedPublication(article: Article, matches: readonly DateMatch[]): Publication | null {
  const day =
    (article.published === null ? null : parseIsoDay(article.published)) ??
    fromUrl(article.url) ??
    fromText(article.body, matches);
  return day === null ? null : stated(day);
}

function stated(day: Day): Publication {
  const edtf = isoDay(day);
  return {
    anchor: { first: day, last: day, basis: "stated" },
    record: { edtf, earliest: edtf, latest: edtf, basis: "stated" },
  };
}

function fromUrl(url: string | null): Day | null {
  const match = /\/((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(url ?? "");
  return match === null ? null : realDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

function fromText(body: string, matches: readonly DateMatch[]): Day | null {
  for (const match of matches) {
    const { form, to, boundary } = match.expression;
    if (
      form.kind !== "calendar" ||
      form.unit !== "day" ||
      form.year === undefined ||
      to !== undefined ||
      boundary !== null
    )
      continue;
    const before = body.slice(Math.max(0, match.index - 90), match.index);
    const atTop =
      match.index < 400 && dateline.test(before) && datelineTail.test(body.slice(match.stop, match.stop + 4));
    if (!atTop && !standsBefore(publishedLead, body, match.index)) continue;
    const period = inYear(form, form.year);
    if (period !== null) return period.first;
  }
  return null;
}
