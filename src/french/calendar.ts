/**
 * The words of the French calendar. Names and traditional abbreviations: Imprimerie nationale, Lexique des règles
 * typographiques (« janv. », « févr. », « juill. ») and the shorter forms that the press uses beside them.
 */

/** Month names, full and abbreviated, with or without accents (capitals often lose them), in lower case. */
export const monthNames: ReadonlyMap<string, number> = new Map([
  ["janvier", 1],
  ["février", 2],
  ["fevrier", 2],
  ["mars", 3],
  ["avril", 4],
  ["mai", 5],
  ["juin", 6],
  ["juillet", 7],
  ["août", 8],
  ["aout", 8],
  ["septembre", 9],
  ["octobre", 10],
  ["novembre", 11],
  ["décembre", 12],
  ["decembre", 12],
]);

/** Abbreviations, which need a point or a year after them (« sept » is seven, « mar » nothing). */
export const monthAbbreviations: ReadonlyMap<string, number> = new Map([
  ["janv", 1],
  ["jan", 1],
  ["févr", 2],
  ["fév", 2],
  ["fevr", 2],
  ["fev", 2],
  ["avr", 4],
  ["juil", 7],
  ["juill", 7],
  ["sept", 9],
  ["oct", 10],
  ["nov", 11],
  ["déc", 12],
  ["dec", 12],
]);

/** Weekdays, Monday 0 to Sunday 6. */
export const weekdayNames: ReadonlyMap<string, number> = new Map([
  ["lundi", 0],
  ["mardi", 1],
  ["mercredi", 2],
  ["jeudi", 3],
  ["vendredi", 4],
  ["samedi", 5],
  ["dimanche", 6],
]);

/** Seasons in the order of EDTF's codes 21 to 24. */
export const seasonNames: ReadonlyMap<string, number> = new Map([
  ["printemps", 1],
  ["été", 2],
  ["automne", 3],
  ["hiver", 4],
]);

/** Days that have a name and the same month and day every year. */
export const fixedHolidays: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ["noël", [12, 25]],
  ["noel", [12, 25]],
  ["toussaint", [11, 1]],
  ["saint-sylvestre", [12, 31]],
  ["saint-valentin", [2, 14]],
  ["épiphanie", [1, 6]],
]);

/** Parts of the day that may follow a day (« dimanche soir ») or stand after a demonstrative (« ce matin »). */
export const partsOfDay: readonly string[] = [
  "matin",
  "midi",
  "après-midi",
  "soir",
  "matinée",
  "soirée",
  "nuit",
];
