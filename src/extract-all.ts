import type { ArticleInput } from "./document/index.ts";
import { type Extracted, type ExtractOptions, extract } from "./extract.ts";
import { failedRecord } from "./failed-record.ts";

/**
 * Extracts article after article, in order, giving way to other work of the program between them. An input that
 * is malformed, or whose id has come before, gives a record with status `failed` and its reason.
 */
export async function* extractAll(
  inputs: Iterable<ArticleInput> | AsyncIterable<ArticleInput>,
  options: ExtractOptions = {},
): AsyncGenerator<Extracted> {
  const ids = new Set<string>();
  for await (const input of inputs) {
    yield extractOne(input, ids, options);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function extractOne(input: ArticleInput, ids: Set<string>, options: ExtractOptions): Extracted {
  const id = typeof input?.id === "string" ? input.id : "";
  const file = typeof input?.file === "string" ? input.file : null;
  if (ids.has(id)) return { article: failedRecord({ id, file, reason: "duplicate id" }), deals: [] };
  ids.add(id);
  try {
    return extract(input, options);
  } catch (error) {
    return { article: failedRecord({ id, file, reason: (error as Error).message }), deals: [] };
  }
}
