/**
 * A court rules on a firm on one day: « Mardi, ils étaient massés devant le tribunal. … Les juges ont confié X à Y », and
 * whoever bid in vain lost on that day, too.
 */
import type { DateMention } from "../../document/index.ts";
import type { Reading } from "../read.ts";
import { type Grounded, inRole } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { isDateline } from "../values/dateline.ts";
import { dateRole } from "../values/when.ts";
import { wordsIn } from "./facts.ts";

/** How many sentences behind the day of a ruling what was ruled may be told. */
const REACH = 4;
/** Words of a hearing or a ruling, folded. */
const COURT =
  /\b(?:tribunal|tribunaux|juges?|audience|chambre du conseil|a la barre|delibere|jugement|magistrats?|cour d' ?appel|prudhommes)\b/;
/** What else courts rule on, folded: no firm changes hands by it. */
const OTHER_CASE =
  /\b(?:autres? dossiers?|condamn\w+|relax\w+|correctionnel\w*|assises|prison|plaintes?|amendes?|peines?)\b/;
/** What a sentence tells that a court decides, folded. */
const RULED =
  /\b(?:tribunal|juges?|a la barre|confi\w+|attribu\w+|adjug\w+|repren\w+|repri\w+|design\w+|retenu\w*|choisi\w*)\b/;

/** The day of the ruling that the text tells of, from sentence to sentence. */
export class Rulings {
  private day: Grounded<DateMention> | null = null;
  private sentence = -1;

  /** Dates what a court decided and the text leaves undated. */
  date({ scene: { terms }, sentence, tellings }: Reading): void {
    const words = wordsIn(terms);
    const day = dayIn(terms);
    if (COURT.test(words) && !OTHER_CASE.test(words) && day !== null) {
      this.day = day;
      this.sentence = sentence;
    }
    if (this.day === null || this.sentence < sentence - REACH) return;
    const dated = terms.some(({ date }) => date !== null && !/^depuis/i.test(date.text));
    for (const telling of tellings) {
      const open = telling.kind === "acquisition" && telling.date === null && telling.closing === null;
      const past = telling.earlier === true || telling.status.value === "cancelled";
      if (open && !dated && !past && RULED.test(words)) telling.date = this.day;
    }
  }
}

/** The only day that a sentence tells, by its date or a day of the week; null where it tells none or several. */
function dayIn(terms: readonly Term[]): Grounded<DateMention> | null {
  const dates = terms.flatMap(({ date }, index) =>
    date !== null && /^\d{4}-\d\d-\d\d$/.test(date.edtf ?? "") ? [index] : [],
  );
  const [at, second] = dates;
  if (at === undefined || second !== undefined || isDateline(terms, at)) return null;
  if (dateRole(terms, at, { left: 0, right: terms.length }) !== "date") return null;
  const { date, start, end } = terms[at]!;
  return { value: date!, span: { start, end }, rule: "date/of-the-ruling" };
}

/** « Y a été choisi jeudi par le tribunal, devant Z »: who is beaten in the same breath is so on the same day. */
export function dateBeaten({ tellings }: Reading): void {
  for (const beaten of tellings) {
    if (beaten.status.value !== "cancelled" || beaten.date !== null) continue;
    const targets = inRole(beaten, "target");
    const winner = tellings.find(
      (each) =>
        each.status.value !== "cancelled" &&
        each.date !== null &&
        each.frame !== beaten.frame &&
        inRole(each, "target").some((id) => targets.includes(id)),
    );
    if (winner !== undefined && /beaten|passed|court|not-taken|lost|rival/.test(beaten.frame.name))
      beaten.date = winner.date;
  }
}
