import type { Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { isDateline } from "../values/dateline.ts";
import { beginning, dateRole, TALKS_BEGAN } from "../values/when.ts";

/** « L'affaire s'est défaite lundi »: the day that an operation was dropped, where the text gives it none of its own. */
export function dateEnd(telling: Telling, terms: readonly Term[]): void {
  if (telling.status.value !== "cancelled" || (telling.date !== null && telling.date.rule !== TALKS_BEGAN))
    return;
  const dates = terms.filter(({ date }) => date !== null);
  const [only, second] = dates;
  if (only === undefined || second !== undefined || only.date!.edtf === null) return;
  const at = terms.indexOf(only);
  // « Le projet est enterré depuis lundi »
  const began = beginning(only.date!);
  if (isDateline(terms, at)) return;
  if (began === null && dateRole(terms, at, { left: 0, right: terms.length }) !== "date") return;
  telling.date = {
    value: began ?? only.date!,
    span: { start: only.start, end: only.end },
    rule: "date/of-the-end",
  };
}
