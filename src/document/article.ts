import * as z from "zod";

/**
 * An article as given to `extract`: the decoded body with line ends normalised to `\n`, and what its
 * metadata say. `null` or absent where unknown. Nothing is extracted from the title, for many texts repeat
 * it as their first line; it only tells whom the article is about.
 */
export const articleInput = z.object({
  id: z.string().min(1),
  body: z.string(),
  title: z.string().nullish(),
  /** Who published it: the front matter's `source`. */
  publisher: z.string().nullish(),
  url: z.string().nullish(),
  /** Day of publication, ISO `YYYY-MM-DD`. */
  published: z.iso.date().nullish(),
  /** Overrules language detection: ISO 639-1 or 639-3. */
  language: z.string().nullish(),
  /** The path it was read from, kept in the record. */
  file: z.string().nullish(),
});

/** What `extract` accepts. */
export type ArticleInput = z.input<typeof articleInput>;

/** An article inside the pipeline: every key present. */
export interface Article {
  readonly id: string;
  readonly body: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly file: string | null;
}

/** Checks an input and fills its absent keys; throws a `ZodError` on a malformed one. */
export function toArticle(input: ArticleInput): Article {
  const given = articleInput.parse(input);
  return {
    id: given.id,
    body: given.body.includes("\r") ? given.body.replace(/\r\n?/g, "\n") : given.body,
    title: given.title ?? null,
    publisher: given.publisher ?? null,
    url: given.url ?? null,
    published: given.published ?? null,
    language: given.language ?? null,
    file: given.file ?? null,
  };
}
