import {
  fixedHolidays,
  monthAbbreviations,
  monthNames,
  numberWords,
  partsOfDay,
  seasonNames,
  weekdayNames,
} from "../../../french/index.ts";
import { anyOf, HYPHEN, SPACE, WORD_END, WORD_START } from "../../../rules/index.ts";

/** Pattern parts that the date rules share. All are matched without regard to case. */

export const S = `${SPACE}{1,2}`;
export const MONTH = anyOf(monthNames.keys());
export const MONTH_ANY = `(?:${MONTH}|${anyOf(monthAbbreviations.keys())}\\.?)`;
export const WEEKDAY = anyOf(weekdayNames.keys());
export const SEASON = anyOf(seasonNames.keys());
export const HOLIDAY = anyOf(fixedHolidays.keys());
export const DAY_PART = anyOf(partsOfDay);
/** A day of the month in figures. */
export const DAY_NUMBER = "(?:[12]\\d|3[01]|0?[1-9])(?:er)?";
/** A year from 1000 to 2199 that no further digit group follows (« 2 023 000 » is none). */
export const YEAR = "(?:1\\d|20|21)\\d{2}(?![\\d\\p{L}]|[.,]\\d)";

/** « dernier », « prochain » and their kin, in every gender and number. */
export const DIRECTION =
  "(?:derni(?:ers?|ères?)|passée?s?|écoulée?s?|prochaine?s?|suivante?s?|précédente?s?|d[’']avant|d[’']après)";

/** A number in words or in at most three figures. */
const NUMBER_WORD = anyOf(numberWords.keys());
export const COUNT = `(?:\\d{1,3}|${NUMBER_WORD}(?:(?:${HYPHEN}|${S}(?:et${S})?)${NUMBER_WORD}){0,3})`;

/**
 * « près de », « environ », « un peu plus de »: an approximate distance. Read backwards from the figure, where engines
 * differ on which of « plus de » and « un peu plus de » comes first if both are alternatives: hence the option.
 */
export const ABOUT =
  "(?:près de|environ|quelque|presque|(?:un peu )?(?:plus|moins) de|à peine|à peu près|une? petite?|quasi(?:ment)?|pas loin de)";

/** « l'année suivante », « l'an dernier » after a day, a month or a season. */
export const WITHIN = `${S}(?:de${S}l[’']|de${S}la${S}|de${S}|du${S})(?<within>(?:cette${S}|même${S}|cette${S}même${S})?(?:an(?:née)?|mois)(?:${S}${DIRECTION}|${S}en${S}cours)?(?:-là|-ci)?)`;

/** What a rule matches at its cue: the words from there on, then those that must stand before it. */
export interface CuePattern {
  readonly core: RegExp;
  readonly lead: RegExp | null;
  /** Whether the lead reads more than `keep`. */
  readonly leadReads: boolean;
}

/**
 * Sticky expressions for a cue. `keep` is matched backwards before it and belongs to the date; `outside` stands
 * before that and only makes the date recognisable. The lead is tried only where the core matches: it is dearer.
 */
export function atCue(core: string, keep = "", outside = ""): CuePattern {
  const lead = `(?<=${WORD_START}${outside}(?<keep>${keep}))`;
  return {
    core: new RegExp(`(?:${core})${WORD_END}`, "iuy"),
    lead: keep + outside === "" ? null : new RegExp(lead, "iuy"),
    leadReads: /\(\?<[a-z]/.test(keep + outside),
  };
}

/** Whether the text before an index ends in a lead: a sticky expression that is one look-behind. */
export function standsBefore(lead: RegExp, text: string, at: number): boolean {
  lead.lastIndex = at;
  return lead.test(text);
}
