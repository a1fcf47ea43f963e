import type { DateMention } from "../document/index.ts";
import type { Clause } from "./clauses.ts";
import { dateCues, matchesCue, wordsAround } from "./cues/index.ts";
import { wordsIn } from "./facts.ts";
import { remembered } from "./remember.ts";
import type { Grounded, Telling } from "./telling.ts";
import type { Term } from "./terms.ts";

/** What a date dates: the operation, its closing, the signing or a bare deadline that may stand for it, or something else. */
export type DateRole = "date" | "closing" | "signing" | "deadline" | "other";

const SINCE = /^depuis/i;
const DEADLINE = /^(?:d['’]ici|avant|au plus tard|jusqu)/i;

/** Reads the date and the closing of a clause from its dates, in the order given. */
export function datesOf(
  terms: readonly Term[],
  ordered: readonly number[],
  clause: Clause,
  rule: string,
): Pick<Telling, "date" | "closing"> {
  const found: Partial<Record<DateRole, Grounded<DateMention>>> = {};
  for (const index of ordered) {
    const { date, start, end } = terms[index]!;
    if (date === null || date.edtf === null) continue;
    const role = dateRole(terms, index, clause);
    // A common company's founding is the operation itself, as is « né le 1er janvier de l'union de X et Y ».
    const founding =
      role === "other" &&
      /^(?:joint_venture|merger)$/.test(clause.trigger.frame.kind) &&
      !SINCE.test(date.text);
    found[founding ? "date" : role] ??= { value: date, span: { start, end }, rule };
  }
  return { date: found.date ?? null, closing: found.closing ?? found.signing ?? found.deadline ?? null };
}

/** What a date dates, from the words around it. */
export function dateRole(
  terms: readonly Term[],
  index: number,
  clause: Pick<Clause, "left" | "right">,
): DateRole {
  const { text } = terms[index]!;
  if (SINCE.test(text)) return "other";
  const around = wordsAround(terms, index, clause.left, index + 1);
  for (const cue of dateCues) {
    if (!matchesCue(cue, around)) continue;
    const told = terms.slice(clause.left, index).some((term) => term.date !== null);
    if (cue.name === "closing/done-later" && !told) continue;
    if (cue.name === "date/of-a-purpose" && !DEADLINE.test(text)) continue;
    return cue.role;
  }
  return DEADLINE.test(text) ? "deadline" : "date";
}

/** Verbs of those who report: the day that follows one is the report's. */
const REPORTED = /^(?:affirm|rapport|ecri|cit|indiqu|assur|revel|evoqu|expliqu|relat|croit|croyait)\p{L}*$/u;

/** « X affirmait mardi que Y étudierait une offre »: the day of a report about a rumour, not of the operation. */
export function isReportDay(terms: readonly Term[], index: number): boolean {
  return terms.slice(Math.max(0, index - 2), index).some((term) => REPORTED.test(term.normal));
}

/** Words that open an episode with its date: « Il faut remonter à 2021. », « C'était en mai 2019. » */
const SCENE =
  /^(?:il faut remonter a|cela remonte a|tout remonte a|c' ?etait en|c' ?etait au?|nous sommes en|retour en|flash-back en|nous etions en) /;

/** The date that a sentence gives to what the next one tells, null where it says more or less than that. */
export const sceneDate = remembered((terms): Term | null => {
  const dated = terms.filter((term) => term.date !== null && term.date.edtf !== null);
  const bare = terms.every((term) => term.party === null && term.money === null);
  return bare && dated.length === 1 && SCENE.test(wordsIn(terms)) ? dated[0]! : null;
});
