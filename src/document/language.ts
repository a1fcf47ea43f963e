import * as z from "zod";
import type { Span } from "./span.ts";

/** The language of a text: ISO 639-3 code (`und` where nothing decides) and the probability that it is right. */
export const language = z.strictObject({
  code: z.string(),
  confidence: z.number().min(0).max(1),
});
export type Language = z.infer<typeof language>;

/** The verdict for an article, with the paragraphs that are in another language and yield no records. */
export interface LanguageVerdict extends Language {
  readonly foreign: readonly (Span & Language)[];
}
