import * as z from "zod";
import { publicationDate } from "./date.ts";
import { entity } from "./entity.ts";
import { language } from "./language.ts";
import { mention } from "./mention.ts";
import { sentence } from "./sentence.ts";

/** One line of `articles.jsonl`. */
export const articleRecord = z.strictObject({
  id: z.string(),
  file: z.string().nullable(),
  /** SHA-256 of the body's UTF-8 bytes, in hexadecimal; null where the body could not be read. */
  sha256: z.string().nullable(),
  version: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  status: z.enum(["extracted", "skipped", "failed"]),
  reason: z.string().nullable(),
  language: language.nullable(),
  published: publicationDate,
  sentences: z.array(sentence),
  mentions: z.array(mention),
  entities: z.array(entity),
  /** Ids of the deals that the article tells. */
  deals: z.array(z.string()),
  /** Only with `--with-body`. */
  body: z.string().optional(),
});
export type ArticleRecord = z.infer<typeof articleRecord>;
