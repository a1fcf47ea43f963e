/**
 * The words of French numbers, of France, Belgium and Switzerland, as the press spells them, in the traditional and
 * in the 1990 spelling. Source: Académie française, Dictionnaire (9e éd.), and the 1990 rectifications.
 */

/** What a number word does to the number that is being read. */
export interface NumberWord {
  /**
   * `unit` stands alone or after tens (1–16, 0), `tens` opens a group of tens, `score` multiplies a four by twenty
   * (quatre-vingts), `hundred` and `thousand` multiply what precedes them.
   */
  readonly role: "unit" | "tens" | "score" | "hundred" | "thousand";
  readonly value: number;
}

const units: Record<string, number> = {
  zéro: 0,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
};

/** « septante », « huitante » and « octante », « nonante » are Belgian and Swiss. */
const tens: Record<string, number> = {
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  octante: 80,
  nonante: 90,
};

/** Number words in lower case, with what each does. */
export const numberWords: ReadonlyMap<string, NumberWord> = new Map<string, NumberWord>([
  ...Object.entries(units).map(([word, value]) => [word, { role: "unit", value }] as const),
  ...Object.entries(tens).map(([word, value]) => [word, { role: "tens", value }] as const),
  ["vingts", { role: "score", value: 20 }],
  ["cent", { role: "hundred", value: 100 }],
  ["cents", { role: "hundred", value: 100 }],
  ["mille", { role: "thousand", value: 1000 }],
]);

/** The word that joins « vingt et un », « soixante et onze ». */
export const numberAnd = "et";

/** Collective numbers: « une dizaine » is about ten. */
export const collectives: ReadonlyMap<string, number> = new Map([
  ["huitaine", 8],
  ["dizaine", 10],
  ["douzaine", 12],
  ["quinzaine", 15],
  ["vingtaine", 20],
  ["trentaine", 30],
  ["quarantaine", 40],
  ["cinquantaine", 50],
  ["soixantaine", 60],
  ["centaine", 100],
  ["millier", 1000],
]);

/** Ordinals up to the twentieth in their masculine and feminine forms, for dates, tranches and shares. */
export const ordinals: ReadonlyMap<string, number> = new Map([
  ["premier", 1],
  ["première", 1],
  ["second", 2],
  ["seconde", 2],
  ["deuxième", 2],
  ["troisième", 3],
  ["quatrième", 4],
  ["cinquième", 5],
  ["sixième", 6],
  ["septième", 7],
  ["huitième", 8],
  ["neuvième", 9],
  ["dixième", 10],
  ["onzième", 11],
  ["douzième", 12],
  ["treizième", 13],
  ["quatorzième", 14],
  ["quinzième", 15],
  ["seizième", 16],
  ["vingtième", 20],
]);

/** Vulgar fractions of one character, as decimals. */
export const vulgarFractions: ReadonlyMap<string, string> = new Map([
  ["½", "5"],
  ["¼", "25"],
  ["¾", "75"],
]);
