import { antecedent } from "../clauses/antecedent.ts";
import type { Scene } from "../scene.ts";

/** « X, dont les titres seront cotés en mai »: whose the shares are that a verb has for its subject, as term indices. */
export function ofShares({ terms, markers }: Scene, noun: number): readonly number[] {
  if (!/^(?:titres|actions|parts)$/.test(terms[noun]?.normal ?? "")) return [];
  const relative = terms[noun - 1]?.tags.has("Det") === true ? noun - 2 : noun - 1;
  if (terms[relative]?.normal !== "dont") return [];
  const owner = antecedent(
    terms,
    markers,
    terms[relative - 1]?.tags.has("Comma") ? relative - 2 : relative - 1,
  );
  return owner.kind === "parties" ? owner.terms.slice(0, 1) : [];
}
