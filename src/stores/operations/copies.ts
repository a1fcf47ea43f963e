import { createHash } from "node:crypto";
import type { ArticleRecord } from "../../document/index.ts";
import { compareText } from "./time.ts";

/** What tells a reprint: the body's digest, and a mark for each long sentence. */
export interface Print {
  readonly articleId: string;
  readonly published: string | null;
  readonly sha256: string | null;
  readonly sentences: ReadonlySet<string>;
}

/** Shorter sentences (« Contacté, il se tait. ») stand in articles that have nothing else in common. */
const SENTENCE_LENGTH = 60;
/** A reprint shares this part of the shorter article's sentences, and at least so many. */
const SHARE = 0.7;
const SENTENCES = 3;

/**
 * The print of an article, from its record alone: a body is not always kept. A sentence's mark is its length and the
 * names, sums and dates in it with their places, which two sentences that were written apart do not share.
 */
export function printOf(
  article: Pick<ArticleRecord, "id" | "sha256" | "published" | "sentences" | "mentions">,
): Print {
  const marks = article.sentences
    .filter(({ start, end }) => end - start >= SENTENCE_LENGTH)
    .map(({ start, end }) => {
      const inside = article.mentions
        .filter((mention) => mention.start >= start && mention.end <= end)
        .map((mention) => `${mention.start - start} ${mention.text}`);
      return createHash("sha256")
        .update([end - start, ...inside].join("\n"))
        .digest("base64url")
        .slice(0, 16);
    });
  return {
    articleId: article.id,
    published: article.published.latest,
    sha256: article.sha256,
    sentences: new Set(marks),
  };
}

/** Of each article that reprints another one, the one that was published first. */
export function originals(prints: readonly Print[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const group of reprintGroups(prints)) {
    const [first, ...rest] = group.sort(firstPublished);
    for (const { articleId } of rest) found.set(articleId, first!.articleId);
  }
  return found;
}

function reprintGroups(prints: readonly Print[]): Print[][] {
  const bodies = new Map<string, Print[]>();
  for (const print of [...prints].sort(firstPublished)) {
    const key = print.sha256 ?? `article ${print.articleId}`;
    const group = bodies.get(key);
    if (group === undefined) bodies.set(key, [print]);
    else group.push(print);
  }
  const groups: Print[][][] = [];
  for (const body of bodies.values()) {
    const [home, ...others] = groups.filter((group) => group.some((other) => isReprint(body[0]!, other[0]!)));
    if (home === undefined) {
      groups.push([body]);
      continue;
    }
    home.push(...others.flat(), body);
    for (const other of others) groups.splice(groups.indexOf(other), 1);
  }
  return groups.map((group) => group.flat());
}

function firstPublished(a: Print, b: Print): number {
  if (a.published !== b.published) {
    if (a.published === null) return 1;
    if (b.published === null) return -1;
    return compareText(a.published, b.published);
  }
  return compareText(a.articleId, b.articleId);
}

/** Whether two articles are the same body, or share most of the shorter one's sentences. */
export function isReprint(a: Print, b: Print): boolean {
  if (a.sha256 !== null && a.sha256 === b.sha256) return true;
  const [short, long] = a.sentences.size <= b.sentences.size ? [a, b] : [b, a];
  let shared = 0;
  for (const mark of short.sentences) if (long.sentences.has(mark)) shared++;
  return shared >= SENTENCES && shared >= SHARE * short.sentences.size;
}
