import type { Telling } from "../telling.ts";
import { foldedWords } from "../terms/folded.ts";
import type { Term } from "../terms/terms.ts";

/** What makes a contract news of an operation: that it is signed. */
const SIGNED = /\b(?:signe\w*|signature|paraph\w+|conclu\w*|scell\w+)\b/;

/** « a signé le contrat d'achat de X », « … de vente de sa filiale »: the purchase of a firm that is named, and no order. */
export function isSignedContract(telling: Telling, terms: readonly Term[], noun: number): boolean {
  if (telling.kind !== "acquisition" || !/^contrats?$/.test(terms[noun - 2]?.normal ?? "")) return false;
  const target = telling.fillers.find(({ role, by }) => role === "target" && by === "grammar");
  const at = terms.findIndex(({ start }) => start === target?.span.start);
  return at > noun && at < noun + 6 && SIGNED.test(foldedWords(terms.slice(Math.max(0, noun - 12), noun)));
}
