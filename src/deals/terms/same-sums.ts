import type { MoneyMention, Sentence } from "../../document/index.ts";
import { overlaps } from "../../document/index.ts";

/** Words that stand for the sum told last: « un prêt du même montant », « une somme équivalente », « en prête autant ». */
const SAME =
  /(?<![\p{L}\p{N}])(?:(?:le |la )?même (?:montant|somme)(?! que| qu['’])|(?:un |une )?(?:montant|somme) (?:équivalente?|identique)(?! à| au)|(?<!pour |tout |d['’])autant(?=\s?[.,;]| à | au | dans ))(?![\p{L}\p{N}])/giu;
const CUE = /même (?:montant|somme)|équivalent|identique|autant/i;

/** The sums of a sentence that its words take over from the one told last, itself in the sentence or before it. */
export function sameSums(
  body: string,
  sentence: Sentence,
  own: readonly MoneyMention[],
  before: MoneyMention | null,
): MoneyMention[] {
  const text = body.slice(sentence.start, sentence.end);
  if (!CUE.test(text)) return [];
  const found: MoneyMention[] = [];
  for (const match of text.matchAll(SAME)) {
    const start = sentence.start + match.index;
    const span = { start, end: start + match[0].length };
    const last = own.findLast((each) => each.end <= start) ?? before;
    if (last === null || last.per !== null || last.min === null) continue;
    if (own.some((each) => overlaps(each, span))) continue;
    found.push({ ...last, ...span, text: match[0] });
  }
  return found;
}
