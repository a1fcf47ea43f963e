import {
  monthAbbreviations,
  monthNames,
  numberWords,
  seasonNames,
  vulgarFractions,
  weekdayNames,
} from "../../../french/index.ts";
import { readNumberWords, WordTable } from "../../../rules/index.ts";
import type { Direction, Shift } from "../expression.ts";
import type { Unit } from "../period.ts";

const lexicon = { words: new WordTable(numberWords), and: "et", vulgarFractions };

/** « trois », « dix-huit », « 18 ». */
export function readCount(text: string): number {
  const trimmed = text.trim();
  if (/^\d/.test(trimmed)) return Number(trimmed);
  const figure = readNumberWords(trimmed, 0, lexicon);
  return figure === null ? 1 : Number(figure.decimal);
}

export function readMonth(word: string): number {
  const key = word.toLowerCase().replace(/\.$/, "");
  return monthNames.get(key) ?? monthAbbreviations.get(key) ?? 0;
}

export function readWeekday(word: string): number {
  return weekdayNames.get(word.toLowerCase())!;
}

export function readSeason(word: string): number {
  return seasonNames.get(word.toLowerCase())!;
}

/** The direction that a following adjective gives. */
export function readDirection(word: string): Direction {
  const key = word.toLowerCase();
  if (key.startsWith("pro")) return "next";
  if (key.startsWith("sui") || key.endsWith("après")) return "following";
  return key.startsWith("pré") || key.endsWith("avant") ? "preceding" : "last";
}

/** The distance and origin of « dernier », « prochain », « suivant », « précédent » on a unit. */
export function shiftOf(unit: Unit, direction: Direction): Shift {
  switch (direction) {
    case "last":
      return { kind: "shift", unit, count: -1, from: "published" };
    case "next":
      return { kind: "shift", unit, count: 1, from: "published" };
    case "following":
      return { kind: "shift", unit, count: 1, from: "narrative" };
    case "preceding":
      return { kind: "shift", unit, count: -1, from: "narrative" };
    case "this":
      return { kind: "shift", unit, count: 0, from: "published", same: true };
    case "same":
      return { kind: "shift", unit, count: 0, from: "narrative", same: true };
  }
}

const unitWords: Readonly<Record<string, Unit>> = {
  an: "year",
  ans: "year",
  année: "year",
  années: "year",
  exercice: "year",
  mois: "month",
  semaine: "week",
  semaines: "week",
  quinzaine: "week",
  trimestre: "quarter",
  trimestres: "quarter",
  semestre: "half",
  semestres: "half",
  jour: "day",
  jours: "day",
  décennie: "decade",
  décennies: "decade",
  siècle: "century",
  siècles: "century",
};

export function readUnit(word: string): Unit {
  return unitWords[word.toLowerCase()]!;
}

/** « l'année suivante », « la même année », « cette année », « l'an dernier » inside a longer date. */
export function readWithin(words: string): Shift | null {
  const key = words.toLowerCase();
  const unit: Unit = key.includes("mois") ? "month" : "year";
  if (key.startsWith("même") || key.includes(" même") || key.endsWith("-là")) return shiftOf(unit, "same");
  const direction = /\s(derni\S+|pass\S+|écoul\S+|proch\S+|suiv\S+|préc\S+|d.avant|d.après)$/.exec(key)?.[1];
  return shiftOf(unit, direction === undefined ? "this" : readDirection(direction));
}
