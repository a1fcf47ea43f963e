import type { Span } from "./span.ts";

/**
 * A name or nominal as the name finder sees it, before coreference decides who is meant. People are found too: a
 * person may be a party, and a person's name must not be taken for a company's.
 */
export interface NameCandidate extends Span {
  readonly kind: "organisation" | "person";
  readonly form: "name" | "nominal";
  readonly text: string;
  readonly rule: string;
  /** The knowledge base's entries that bear this name, none for an unknown one. */
  readonly knowledgeIds: readonly string[];
}
