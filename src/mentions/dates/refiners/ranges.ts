import type { Refiner } from "chrono-node/fr";
import { WORD_START } from "../../../rules/index.ts";
import type { Calendar, Form } from "../expression.ts";
import type { DateMatch } from "../match.ts";
import { S } from "../rules/fragments.ts";

const ARTICLE = `(?:le${S}|la${S}|les${S}|l[’'])?`;
const between = new RegExp(`(?<=${WORD_START}(?<words>entre${S}${ARTICLE}))`, "iuy");
const from = new RegExp(
  `(?<=${WORD_START}(?:(?:de|du|des|de${S}la)${S}|d[’']|de${S}l[’']|années${S}))`,
  "iuy",
);
const and = new RegExp(`^,?${S}et${S}${ARTICLE}(?:en${S})?$`, "iu");
const to = new RegExp(`^${S}(?:à|au|jusqu[’'](?:à|en|au))${S}${ARTICLE}$`, "iu");
const dash = new RegExp(`^(?:${S})?[-\\u2013\\u2014](?:${S})?$`, "u");
const list = new RegExp(`^(?:,|,?${S}et|,?${S}ou|,?${S}puis)${S}(?:en${S}|le${S}|au${S})?$`, "iu");

/**
 * chrono refiner: joins two dates into a range (« entre mai et juin 2022 », « de 2016 à 2019 »), and lends the year
 * that the last of a list tells to those before it (« en mars et avril 2022 »).
 */
export const ranges: Refiner = {
  refine(context, results) {
    const refined: DateMatch[] = [];
    for (const result of results as DateMatch[]) {
      const previous = refined.at(-1);
      if (previous !== undefined && previous.stop <= result.index && result.index - previous.stop <= 16) {
        if (join(context.text, previous, result)) continue;
        lendYear(context.text, refined, result);
      }
      refined.push(result);
    }
    return refined;
  },
};

/** Makes the first of two dates the whole range, if they are one. */
function join(text: string, first: DateMatch, last: DateMatch): boolean {
  if (first.expression.to !== undefined || last.expression.to !== undefined) return false;
  const gap = text.slice(first.stop, last.index);
  const start = opening(text, first, last, gap);
  if (start === null) return false;
  first.change(text, start, last.stop, {
    form: inherit(first.expression.form, last.expression.form, gap),
    to: last.expression.form,
    toMod: last.expression.mod,
  });
  return true;
}

/** The start of the range whose dates these are; null where they are two dates. */
function opening(text: string, first: DateMatch, last: DateMatch, gap: string): number | null {
  if (!comparable(first.expression.form, last.expression.form)) return null;
  between.lastIndex = first.index;
  const words = and.test(gap) ? between.exec(text)?.groups?.words : undefined;
  if (words !== undefined) return first.index - words.length;
  if (dash.test(gap)) return bare(first) && bare(last) ? first.index : null;
  from.lastIndex = first.index;
  return to.test(gap) && from.test(text) ? first.index : null;
}

function bare(match: DateMatch): boolean {
  const { form } = match.expression;
  return form.kind === "calendar" && form.unit !== "day" ? form.weekday === undefined : false;
}

/** Two dates of one kind, the first not later than the last where both tell the year. */
function comparable(first: Form, last: Form): boolean {
  if (first.kind !== "calendar" || last.kind !== "calendar") return false;
  return first.year === undefined || last.year === undefined || first.year <= last.year;
}

/** « mai » of « entre mai et juin 2022 » takes the year of its partner, « décembre » of « de décembre à mars 2022 » the one before. */
function inherit(first: Form, last: Form, gap: string): Form {
  if (first.kind !== "calendar" || last.kind !== "calendar" || gap === "") return first;
  if (
    first.year !== undefined ||
    first.unit === "year" ||
    first.direction !== undefined ||
    first.within !== undefined
  )
    return first;
  if (last.year !== undefined) return { ...first, year: later(first, last) ? last.year - 1 : last.year };
  return last.direction === undefined ? first : { ...first, direction: last.direction };
}

function later(first: Calendar, last: Calendar): boolean {
  const order = (form: Calendar) => (form.month ?? (form.part ?? 0) * 3) * 40 + (form.day ?? 0);
  return order(first) > order(last);
}

function lendYear(text: string, before: DateMatch[], last: DateMatch): void {
  let next = last;
  for (let index = before.length - 1; index >= 0; index--) {
    const match = before[index]!;
    if (next.index - match.stop > 8 || !list.test(text.slice(match.stop, next.index))) return;
    const { form } = match.expression;
    const lender = last.expression.form;
    if (
      form.kind !== "calendar" ||
      lender.kind !== "calendar" ||
      form.unit !== lender.unit ||
      form.weekday !== undefined
    )
      return;
    const lent = inherit(form, lender, ",");
    if (lent === form || later(form, lender)) return;
    match.change(text, match.index, match.stop, { form: lent });
    next = match;
  }
}
