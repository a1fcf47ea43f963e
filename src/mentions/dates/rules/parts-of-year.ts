import { ordinals, seasonNames } from "../../../french/index.ts";
import { anyOf } from "../../../rules/index.ts";
import type { Calendar } from "../expression.ts";
import { atCue, DIRECTION, S, SEASON, WITHIN, YEAR } from "./fragments.ts";
import { readDirection, readSeason, readWithin } from "./read.ts";
import type { DateRule, Groups } from "./rule.ts";

const AFTER = `(?:${S}(?:de${S}(?:l[’']année${S}|l[’']exercice${S})?)?(?<year>${YEAR})|${S}(?<direction>${DIRECTION})|${WITHIN})?`;
const ORDINAL = `(?:${anyOf(["premier", "second", "deuxième", "troisième", "quatrième", "dernier"])}|[1-4](?:er|e|ème|nd|d)|[1-4]ᵉʳ?)`;

function yearOf({ year, direction, within }: Groups): Partial<Calendar> {
  if (year !== undefined) return { year: Number(year) };
  if (direction !== undefined) return { direction: readDirection(direction) };
  return within === undefined ? {} : { within: readWithin(within)! };
}

function readOrdinal(word: string, parts: number): number {
  if (/^\d/.test(word)) return Number(word[0]);
  return word.toLowerCase() === "dernier" ? parts : (ordinals.get(word.toLowerCase()) ?? 0);
}

function season(groups: Groups, told: Partial<Calendar>): Calendar {
  return { kind: "calendar", unit: "season", part: readSeason(groups.season!), ...told };
}

export const partOfYearRules: readonly DateRule[] = [
  {
    name: "date/season-year",
    cues: [...seasonNames.keys()],
    pattern: atCue(`(?<season>${SEASON})${AFTER}`),
    read: (groups) => {
      const told = yearOf(groups);
      return Object.keys(told).length === 0 ? null : { form: season(groups, told) };
    },
    examples: ["À l'[été 2018], il avait acheté la société.", "Livraison au [printemps prochain], dit-on."],
    counterExamples: ["La société a été vendue 2018 francs."],
  },
  {
    name: "date/season-this",
    cues: [...seasonNames.keys()],
    pattern: atCue(`(?<season>${SEASON})`, `(?<which>cet?|même)${S}`),
    read: (groups) => {
      const same = groups.which!.toLowerCase() === "même";
      return { form: season(groups, { direction: same ? "same" : "this" }) };
    },
    examples: ["Dès [cet été], les bornes seront en service.", "Elle comptait embaucher [cet hiver]."],
    counterExamples: ["On y skie en hiver."],
  },
  {
    name: "date/season",
    cues: [...seasonNames.keys()],
    pattern: atCue(
      `(?<season>${SEASON})(?!${S}(?:arabe|des|de${S}Prague|d[’']Alger))`,
      "",
      `(?:l[’']|le${S}|au${S}|du${S})`,
    ),
    read: (groups, { text, end }) => {
      // « Le Printemps » is a shop.
      const capital = /^\p{Lu}/u.test(text.slice(end - groups.season!.length));
      return capital ? null : { form: season(groups, {}) };
    },
    examples: ["Le fabricant a été cédé au [printemps] à un rival.", "Rendez-vous à l'[automne], promet-il."],
    counterExamples: [
      "Les Jeux d'hiver ont coûté cher.",
      "Le Printemps rouvre ses portes.",
      "Elle a été vendue.",
    ],
  },
  {
    name: "date/quarter-or-half",
    cues: ["trimestre", "semestre"],
    pattern: atCue(`(?<unit>trimestre|semestre)${AFTER}`, `(?<ordinal>${ORDINAL})${S}`),
    read: (groups) => {
      const quarter = groups.unit!.toLowerCase() === "trimestre";
      const part = readOrdinal(groups.ordinal!, quarter ? 4 : 2);
      const told = yearOf(groups);
      if (part < 1 || part > (quarter ? 4 : 2)) return null;
      if (groups.ordinal!.toLowerCase() === "dernier" && !("year" in told || "within" in told)) return null;
      return { form: { kind: "calendar", unit: quarter ? "quarter" : "half", part, ...told } };
    },
    examples: [
      "La clôture est attendue au [troisième trimestre 2023].",
      "Les comptes du [1er semestre] sont bons.",
    ],
    counterExamples: ["Le cinquième trimestre de baisse.", "Un trimestre de plus."],
  },
  {
    name: "date/quarter-code",
    cues: ["t", "s", "q"],
    pattern: atCue(`(?<unit>[TSQ])(?<part>[1-4])(?:${S}|[-/])?(?<year>${YEAR}|(?<=[ -])\\d{2}(?![\\d,.]))?`),
    read: ({ unit, part, year }, { text, start }) => {
      const half = unit!.toUpperCase() === "S";
      if (text[start] !== text[start]!.toUpperCase() || (half && Number(part) > 2)) return null;
      // « T3 » alone is a flat with three rooms.
      if (
        year === undefined &&
        (half || !/(?:au|du|le|en|ce)[ \u00A0]$/iu.test(text.slice(Math.max(0, start - 4), start)))
      )
        return null;
      const full = year === undefined ? {} : { year: Number(year.length === 2 ? `20${year}` : year) };
      return { form: { kind: "calendar", unit: half ? "half" : "quarter", part: Number(part), ...full } };
    },
    examples: ["Chiffre d'affaires du [T3 2023] en hausse.", "Objectif relevé pour le [S1 2024] seulement."],
    counterExamples: ["Un T4 de 80 m² à Lyon vaut cher."],
  },
];
