import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toArticle } from "../../../src/document/index.ts";
import { civil, dayOf, isoDay, parseIsoDay, weekdayOf } from "../../../src/mentions/dates/day.ts";
import { findDates } from "../../../src/mentions/dates/index.ts";

const months = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(
  " ",
);
const weekdays = "lundi mardi mercredi jeudi vendredi samedi dimanche".split(" ");
const two = (value: number) => String(value).padStart(2, "0");

/** A day from 1900 to 2099. */
const anyDay = fc.integer({ min: dayOf(1900, 1, 1), max: dayOf(2099, 12, 31) });

/** What is read of « Signé le … . » on a given day. */
function read(words: string, published: string | null = null, verb = "Signé") {
  const body = `${verb} ${words}.`;
  const { dates } = findDates(toArticle({ id: "property", body, published }), [
    { start: 0, end: body.length },
  ]);
  return dates.map(({ edtf, earliest, latest }) => ({ edtf, earliest, latest }));
}

const exactly = (day: number) => [{ edtf: isoDay(day), earliest: isoDay(day), latest: isoDay(day) }];

const notations: Record<string, (day: number) => string> = {
  "27 octobre 2023": (day) => {
    const date = civil(day);
    return `le ${date.day === 1 ? "1er" : date.day} ${months[date.month - 1]} ${date.year}`;
  },
  "vendredi 27 octobre 2023": (day) => {
    const date = civil(day);
    return `le ${weekdays[weekdayOf(day)]} ${date.day} ${months[date.month - 1]} ${date.year}`;
  },
  "27/10/2023": (day) => `le ${two(civil(day).day)}/${two(civil(day).month)}/${civil(day).year}`,
  "27.10.2023": (day) => `le ${two(civil(day).day)}.${two(civil(day).month)}.${civil(day).year}`,
  "27-10-2023": (day) => `le ${two(civil(day).day)}-${two(civil(day).month)}-${civil(day).year}`,
  "2023-10-27": (day) => `le ${isoDay(day)}`,
};

describe("a day comes back from each of its notations", () => {
  it.each(Object.entries(notations))("%s", (_name, write) => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(read(write(day))).toEqual(exactly(day));
      }),
    );
  });
});

it("a month comes back from its name, its start and its end", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2099 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const name = `${months[month - 1]} ${year}`;
      const notation = `${year}-${two(month)}`;
      const last = isoDay(dayOf(year, month + 1, 1) - 1);
      expect(read(`en ${name}`)).toEqual([{ edtf: notation, earliest: `${notation}-01`, latest: last }]);
      expect(read(`fin ${name}`)).toEqual([{ edtf: notation, earliest: `${notation}-21`, latest: last }]);
      expect(read(`depuis ${name}`)).toEqual([
        { edtf: `${notation}/..`, earliest: `${notation}-01`, latest: null },
      ]);
    }),
  );
});

it("a past day without its year is the nearest that is not after the publication", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 200 }), (published, back) => {
      const told = civil(published - back);
      fc.pre(!(told.month === 2 && told.day === 29));
      const words = `le ${told.day} ${months[told.month - 1]}`;
      expect(read(words, isoDay(published), "Il a signé")).toEqual(exactly(published - back));
    }),
  );
});

it("a day to come without its year is the nearest that is not before the publication", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 200 }), (published, ahead) => {
      const told = civil(published + ahead);
      fc.pre(!(told.month === 2 && told.day === 29));
      const words = `le ${told.day} ${months[told.month - 1]}`;
      expect(read(words, isoDay(published), "Il signera")).toEqual(exactly(published + ahead));
    }),
  );
});

it("a weekday lies within the week before or after the publication", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 6 }), (published, distance) => {
      const day = isoDay(published);
      expect(read(`${weekdays[weekdayOf(published - distance)]}`, day, "Il a signé")).toEqual(
        exactly(published - distance),
      );
      expect(read(`${weekdays[weekdayOf(published + distance)]}`, day, "Il signera")).toEqual(
        exactly(published + distance),
      );
    }),
  );
});

it("days and civil dates are one to one", () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const date = civil(day);
      expect(dayOf(date.year, date.month, date.day)).toBe(day);
      expect(parseIsoDay(isoDay(day))).toBe(day);
      const reference = new Date(Date.UTC(date.year, date.month - 1, date.day));
      expect(reference.toISOString().slice(0, 10)).toBe(isoDay(day));
      expect((reference.getUTCDay() + 6) % 7).toBe(weekdayOf(day));
    }),
  );
});
