/** What came to nothing before the news: « X va racheter Y. En 2019, un projet de vente avait été abandonné. » */
import { isPluperfect } from "../clauses/asides.ts";
import type { Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { isFiniteVerb } from "../terms/verbs.ts";

/** Whether the first finite verb from a term on stands in the pluperfect. */
export function isPluperfectBehind(terms: readonly Term[], from: number): boolean {
  const verb = terms.findIndex((_, index) => index >= from && isFiniteVerb(terms, index));
  return verb >= 0 && isPluperfect(terms, verb);
}

/** Whether an operation is told as news, which no end that lay before it undoes: not « devait racheter », « avait proposé ». */
function isNews({ status, earlier, unfinished }: Telling): boolean {
  return (
    (status.value === "completed" || status.value === "announced") && earlier !== true && unfinished !== true
  );
}

/** Whether a telling is of a try that had come to nothing before another operation became news. */
export function isEarlierEnd(end: Telling, news: Telling): boolean {
  if (end.status.value !== "cancelled" || end.earlier !== true || !isNews(news)) return false;
  if (end.sentence <= news.sentence || end.kind !== news.kind) return false;
  const [ended, told] = [end.date?.value.earliest ?? null, news.date?.value.latest ?? null];
  return ended === null || told === null || ended < told;
}

/** « Il y a deux ans, l'opération avait été abandonnée »: whether a sentence tells of years before the news. */
export function isOfEarlierTry(terms: readonly Term[], news: Telling): boolean {
  if (!isNews(news) || !isPluperfectBehind(terms, 0)) return false;
  const told = news.date?.value.earliest ?? null;
  return terms.some(({ date }) => {
    const year = date !== null && /^\d{4}$/.test(date.edtf ?? "") ? date.latest : null;
    return year !== null && (told === null || year < told);
  });
}
