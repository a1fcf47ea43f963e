import { weekdayNames } from "../../../french/index.ts";
import { realDay } from "../day.ts";
import type { Calendar } from "../expression.ts";
import {
  atCue,
  DAY_NUMBER,
  DAY_PART,
  DIRECTION,
  MONTH_ANY,
  S,
  standsBefore,
  WEEKDAY,
  WITHIN,
  YEAR,
} from "./fragments.ts";
import { readDirection, readMonth, readWeekday, readWithin } from "./read.ts";
import type { DateRule, Groups, Reading } from "./rule.ts";

/** Everything that may stand after the month: the year, « dernier », « de l'année suivante ». */
const AFTER_MONTH = `(?:${S}(?<year>${YEAR})|${S}(?<direction>${DIRECTION})|${WITHIN})?`;

/** The parts that both the day with and the day without its weekday state. */
function dayOfMonth(groups: Groups): Calendar | null {
  const { day, month, year, direction, within } = groups;
  if (day === undefined || month === undefined) return null;
  const date: Calendar = {
    kind: "calendar",
    unit: "day",
    day: Number.parseInt(day, 10),
    month: readMonth(month),
    ...(groups.weekday === undefined ? {} : { weekday: readWeekday(groups.weekday) }),
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(direction === undefined ? {} : { direction: readDirection(direction) }),
    ...within_(within),
  };
  // A leap year lets the 29th of February through when the year is not told.
  return realDay(date.year ?? 2024, date.month!, date.day!) === null ? null : date;
}

function within_(words: string | undefined): Pick<Calendar, "within"> | object {
  const within = words === undefined ? null : readWithin(words);
  return within === null ? {} : { within };
}

function numericDate(groups: Groups): Reading | null {
  const short = Number(groups.year);
  const year = groups.year!.length === 2 ? short + (short > 69 ? 1900 : 2000) : short;
  const [month, day] = [Number(groups.month), Number(groups.day)];
  return realDay(year, month, day) === null
    ? null
    : { form: { kind: "calendar", unit: "day", year, month, day } };
}

/** After « vendredi 27 » no noun may follow that the figure would count. */
const DAY_ALONE = `(?=[;:.)»\\n]|,(?!\\d)|$|${S}(?:à|au|dans|pour|par|et|en|sur|lors)(?!\\p{L}))`;

/** « les lundis », « le lundi », « chaque lundi », « du lundi au vendredi » are habits, not days. */
const habitual = /(?<=(?:^|[^\p{L}])(?:le|les|chaque|tous les|du|au|un|des|le prochain)[ \u00A0])/iuy;

/** The cues of a figure of one or two digits before one of these characters. */
const figureBefore = (characters: string) => [...characters].map((character) => `#${character}`);

export const dayRules: readonly DateRule[] = [
  {
    name: "date/day-month",
    cues: figureBefore("jfmasonde"),
    pattern: atCue(`(?<day>${DAY_NUMBER})${S}(?<month>${MONTH_ANY})${AFTER_MONTH}`),
    read: (groups) => {
      const form = dayOfMonth(groups);
      return form === null ? null : { form };
    },
    examples: [
      "L'accord a été signé le [27 octobre 2023] à Paris.",
      "La fusion a pris effet le [1er juillet].",
      "La vente a été conclue le [4 mars dernier].",
      "Le tribunal a tranché le [18 décembre de l'année suivante].",
    ],
    counterExamples: ["Le 30 février 2023 n'existe pas plus que 30 février."],
  },
  {
    name: "date/numeric",
    cues: figureBefore("/.-\u2010\u2011"),
    pattern: atCue(
      "(?<day>\\d{1,2})(?<mark>[/.\\-\\u2010\\u2011])(?<month>\\d{1,2})\\k<mark>(?<year>(?:1[89]|20|21)\\d{2}|\\d{2})(?![./\\-]\\d)",
    ),
    read: numericDate,
    examples: [
      "Publié le [30/10/2023] à 9h14.",
      "Le dossier du [10.11.2022] est clos.",
      "Acte du [27-10-23].",
    ],
    counterExamples: ["La version 10.11.99.2 est sortie.", "Le numéro 01.42.33.44.55 sonne occupé."],
  },
  {
    name: "date/iso",
    cues: ["####"],
    pattern: atCue("(?<year>(?:1[89]|20|21)\\d{2})-(?<month>\\d{2})-(?<day>\\d{2})"),
    read: numericDate,
    examples: ["Communiqué du [2023-10-27], à diffuser."],
    counterExamples: ["La référence 2023-99-27 est épuisée."],
  },
  {
    name: "date/day-span",
    cues: figureBefore("aàe-\u2013"),
    pattern: atCue(
      `(?<day>${DAY_NUMBER})(?:${S}(?:au|à|(?<and>et(?:${S}le)?))${S}|[-\\u2013])(?<last>${DAY_NUMBER})${S}(?<month>${MONTH_ANY})${AFTER_MONTH}`,
      `(?:entre${S}les?${S}|(?<=(?:du|les)${S}))`,
    ),
    read: (groups) => {
      // « les 8 et 14 juin » are two days, « entre le 8 et le 14 juin » a stretch.
      if (groups.and !== undefined && groups.keep === "") return null;
      const form = dayOfMonth(groups);
      const last = dayOfMonth({ ...groups, day: groups.last });
      if (form === null || last === null || last.day! <= form.day!) return null;
      return { form, to: last };
    },
    examples: ["Le salon se tient du [3 au 7 mai 2022] à Lyon.", "Nous fermons du [24 au 26 décembre]."],
    counterExamples: ["Le score est de 3 à 7 ce soir-là."],
  },
  {
    name: "date/day-in-list",
    cues: figureBefore(",eo"),
    pattern: atCue(
      `(?<=(?:(?<!\\p{L})(?:les?|des|du)|\\d,)${S})(?<day>${DAY_NUMBER})(?=(?:,${S}(?:le${S})?${DAY_NUMBER}){0,6},?${S}(?:et|ou)${S}(?:le${S})?${DAY_NUMBER}${S}(?<month>${MONTH_ANY})${AFTER_MONTH})`,
    ),
    read: (groups) => {
      const form = dayOfMonth(groups);
      return form === null ? null : { form };
    },
    examples: [
      "L'audience se tiendra les [3], [5] et 8 mai 2022.",
      "Le vote est prévu les [9] et 10 septembre.",
    ],
    counterExamples: ["Il a lu les 3 et les 5 premiers chapitres.", "Il a vu entre le 5 et le 9 mai."],
  },
  {
    name: "date/day-of-relative-month",
    cues: figureBefore("d"),
    pattern: atCue(
      `(?<day>${DAY_NUMBER})${S}(?<within>(?:du${S}mois|de${S}ce${S}mois)(?:${S}${DIRECTION})?(?:-là|-ci)?)`,
      "",
      `(?:le|au|du)${S}`,
    ),
    read: ({ day, within }) => ({
      form: {
        kind: "calendar",
        unit: "day",
        day: Number.parseInt(day!, 10),
        within: readWithin(within!.replace(/^(?:du|de)\s+/i, ""))!,
      },
    }),
    examples: ["Les salaires sont versés le [3 du mois], sauf exception."],
    counterExamples: ["Au cours des 3 du mois, rien."],
  },
  {
    name: "date/weekday",
    cues: [...weekdayNames.keys()],
    pattern: atCue(
      `(?<weekday>${WEEKDAY})(?!${S}(?:gras|noir|saint)(?!\\p{L}))(?:,?${S}(?:le${S})?(?<day>${DAY_NUMBER})(?:${S}(?<month>${MONTH_ANY})${AFTER_MONTH}|${DAY_ALONE})|${S}(?<direction2>${DIRECTION}|en${S}huit))?(?:(?<=${WEEKDAY}|${DIRECTION})${S}(?:au${S})?(?<part>${DAY_PART}))?`,
      `(?:ce${S}(?:même${S})?)?`,
    ),
    read: (groups, { text, start }) => {
      // « France Dimanche »: a name.
      if (
        /^\p{Lu}/u.test(groups.weekday!) &&
        /\p{L}[ \u00A0]$/u.test(text.slice(Math.max(0, start - 2), start))
      )
        return null;
      const keep = groups.keep?.toLowerCase() ?? "";
      if (groups.month !== undefined) {
        const form = dayOfMonth(groups);
        return form === null ? null : { form };
      }
      const weekday = readWeekday(groups.weekday!);
      const base = { kind: "calendar", unit: "day", weekday } as const;
      if (groups.day !== undefined) return { form: { ...base, day: Number.parseInt(groups.day, 10) } };
      const direction = groups.direction2;
      if (direction !== undefined) {
        if (/huit$/.test(direction)) return { form: { ...base, direction: "next" } };
        return { form: { ...base, direction: readDirection(direction) } };
      }
      if (keep !== "") return { form: { ...base, direction: keep.includes("même") ? "same" : "this" } };
      return standsBefore(habitual, text, start) ? null : { form: base };
    },
    examples: [
      "Elle a annoncé [lundi] la clôture du tour.",
      "La société dévoile [ce jeudi] ses comptes.",
      "Rendu public [dimanche soir], l'accord surprend.",
      "La vente, signée [vendredi 14 juin], ne surprend pas.",
      "Le [vendredi suivant], tout était fini.",
    ],
    counterExamples: [
      "Le magasin ouvre du lundi au vendredi.",
      "On y danse tous les samedis.",
      "Le lundi, il dort.",
    ],
  },
  {
    name: "date/night-between",
    cues: ["nuit"],
    pattern: atCue(
      `nuit${S}(?:de${S}|du${S})(?<from>${WEEKDAY})(?:${S}\\d{1,2})?${S}(?:à|au)${S}(?<to>${WEEKDAY})(?:${S}\\d{1,2}(?:${S}${MONTH_ANY})?)?(?:${S}(?<direction>${DIRECTION}))?`,
    ),
    read: ({ from, to, direction }) => {
      const base = {
        kind: "calendar",
        unit: "day",
        ...(direction === undefined ? {} : { direction: readDirection(direction) }),
      } as const;
      return {
        form: { ...base, weekday: readWeekday(from!) },
        to: { ...base, weekday: readWeekday(to!) },
      };
    },
    examples: ["L'accord est tombé dans la [nuit de lundi à mardi], à Berne."],
    counterExamples: ["La nuit de noces fut courte."],
  },
];
