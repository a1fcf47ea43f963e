import { parseFeed } from "feedsmith";
import { fragmentText } from "./html.ts";
import { type Metadata, MetadataError } from "./metadata.ts";

/** One item of a feed. */
export interface FeedItem {
  readonly metadata: Metadata;
  readonly body: string;
}

/**
 * The items of an RSS, Atom, RDF or JSON feed: the full content where the feed has it, else the summary. Throws
 * `MetadataError` where the text is no feed.
 */
export function readFeed(text: string): FeedItem[] {
  let parsed: ReturnType<typeof parseFeed>;
  try {
    parsed = parseFeed(text);
  } catch (cause) {
    throw new MetadataError("not a feed: expected RSS, Atom, RDF or JSON Feed", { cause });
  }
  switch (parsed.format) {
    case "rss": {
      const source = parsed.feed.title;
      return (parsed.feed.items ?? []).map((item) => ({
        metadata: {
          id: item.guid?.value,
          title: plain(item.title),
          source,
          url: item.link,
          published: day(item.pubDate ?? item.dc?.dates?.[0]),
        },
        body: fragmentText(item.content?.encoded ?? item.description ?? ""),
      }));
    }
    case "atom": {
      const source = parsed.feed.title?.value;
      return (parsed.feed.entries ?? []).map((entry) => ({
        metadata: {
          id: entry.id,
          title: plain(entry.title?.value),
          source,
          url: (entry.links?.find((link) => (link.rel ?? "alternate") === "alternate") ?? entry.links?.[0])
            ?.href,
          published: day(entry.published ?? entry.updated),
        },
        body: fragmentText(entry.content?.value ?? entry.summary?.value ?? ""),
      }));
    }
    case "rdf":
      return (parsed.feed.items ?? []).map((item) => ({
        metadata: {
          title: plain(item.title),
          source: parsed.feed.title,
          url: item.link,
          published: day(item.dc?.dates?.[0]),
        },
        body: fragmentText(item.content?.encoded ?? item.description ?? ""),
      }));
    default:
      return (parsed.feed.items ?? []).map((item) => ({
        metadata: {
          id: item.id,
          title: item.title,
          source: parsed.feed.title,
          url: item.url,
          published: day(item.date_published),
        },
        body: item.content_text ?? fragmentText(item.content_html ?? item.summary ?? ""),
      }));
  }
}

function plain(title: string | undefined): string | undefined {
  return title === undefined ? undefined : fragmentText(title).replaceAll("\n", " ");
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The day of an ISO or RFC 822 date-time, as written there; unknown where it is neither. */
function day(stated: unknown): string | undefined {
  const text = typeof stated === "string" ? stated : "";
  const iso = /^\s*(\d{4}-\d\d-\d\d)(?=$|[T\s])/.exec(text)?.[1];
  if (iso !== undefined) return iso;
  const [, date, name, year] = /^(?:\s*\w{3,9},)?\s*(\d{1,2})\s+(\w{3})\w*\s+(\d{4})\b/.exec(text) ?? [];
  const month = MONTHS.indexOf(name?.toLowerCase() ?? "") + 1;
  if (date === undefined || year === undefined || month === 0) return undefined;
  return `${year}-${String(month).padStart(2, "0")}-${date.padStart(2, "0")}`;
}
