import { monthAbbreviations, monthNames } from "../../../french/index.ts";
import { atCue, DIRECTION, MONTH, MONTH_ANY, S, WITHIN, YEAR } from "./fragments.ts";
import { readDirection, readMonth, readWithin } from "./read.ts";
import type { DateRule, Surroundings } from "./rule.ts";

/** « au mois de juin »; not in « la fin du mois de juin », whose modifier takes it. */
const MONTH_OF = `(?:(?<!(?:fin|début|milieu)${S}du${S})mois${S}(?:de${S}|d[’']))?`;

/** A capital is right at the start of a sentence, after « le » in a heading, and in an all-capital word. */
const sentenceStart =
  /(?:^|[.!?…:;«»"“”()\n•–—*#-][\s\u00A0]*|(?:^|[^\p{L}])(?:en|fin|début|mi-|depuis|de|d'|d’|à)[ \u00A0])$/iu;

/** « Mars » the planet, « Avril » the first name, « Mai Tai »: a capital inside a sentence is no month. */
function isProperName({ text, start: from, end }: Surroundings, month: string): boolean {
  const start = end - month.length;
  if (start > from) return false;
  const first = text[start]!;
  if (first === first.toLowerCase()) return false;
  const word = text.slice(start, end);
  if (/^[ \u00A0]\p{Lu}\p{Ll}/u.test(text.slice(end, end + 3))) return true;
  return word !== word.toUpperCase() && !sentenceStart.test(text.slice(Math.max(0, start - 8), start));
}

export const monthRules: readonly DateRule[] = [
  {
    name: "date/month-year",
    cues: [...monthNames.keys(), ...monthAbbreviations.keys()],
    pattern: atCue(`(?<month>${MONTH_ANY})(?:${S}(?:de${S}l[’']année${S})?|[-/])(?<year>${YEAR})`, MONTH_OF),
    read: ({ month, year }) => ({
      form: { kind: "calendar", unit: "month", month: readMonth(month!), year: Number(year) },
    }),
    examples: ["La société est née en [octobre 2021] à Lyon.", "Livraison prévue en [sept. 2024] à Brest."],
    counterExamples: ["Il y avait en mars 2 000 personnes."],
  },
  {
    name: "date/month-relative",
    cues: [...monthNames.keys()],
    pattern: atCue(`(?<month>${MONTH})(?:${S}(?<direction>${DIRECTION})|${WITHIN})`, MONTH_OF),
    read: ({ month, direction, within }) => ({
      form: {
        kind: "calendar",
        unit: "month",
        month: readMonth(month!),
        ...(direction === undefined ? {} : { direction: readDirection(direction) }),
        ...(within === undefined ? {} : { within: readWithin(within)! }),
      },
    }),
    examples: ["En [février dernier], le groupe a investi.", "Elle l'a cédé en [mars de l'année suivante]."],
    counterExamples: ["Il est passé par Mars."],
  },
  {
    name: "date/month",
    cues: [...monthNames.keys()],
    pattern: atCue(`(?<month>${MONTH})`, MONTH_OF),
    read: ({ month }, around) =>
      isProperName(around, month!)
        ? null
        : { form: { kind: "calendar", unit: "month", month: readMonth(month!) } },
    examples: ["La vente sera close en [juin]."],
    counterExamples: [
      "La sonde s'est posée sur Mars.",
      "Le barman sert un Mai Tai.",
      "La chanteuse Avril Lavigne sera là.",
    ],
  },
];
