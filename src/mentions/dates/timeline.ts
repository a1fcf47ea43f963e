import type { Day } from "./day.ts";
import type { Period, Unit } from "./period.ts";
import type { PlacedMatch } from "./placed.ts";

/** The article's own date as far as resolution needs it. */
export interface Anchor {
  readonly first: Day;
  readonly last: Day;
  readonly basis: "stated" | "inferred";
}

/** A date that the text told, resolved. */
export interface Told {
  readonly period: Period;
  readonly placed: PlacedMatch;
  /** « mardi », « hier »: a day of the news rather than of the story. */
  readonly deictic: boolean;
  /** After the publication, or told as to come. */
  readonly ahead: boolean;
}

/** How fine a date must be to be counted from in each unit: « deux mois plus tard » needs a month. */
const countable: Readonly<Record<Unit, readonly Unit[]>> = {
  day: ["day"],
  week: ["day", "week"],
  month: ["day", "month"],
  quarter: ["day", "month", "quarter"],
  season: ["day", "month", "season", "quarter", "year"],
  half: ["day", "month", "quarter", "half"],
  year: ["day", "week", "month", "quarter", "season", "half", "year", "interval"],
  decade: ["day", "month", "quarter", "season", "half", "year", "decade"],
  century: ["year", "decade", "century"],
  interval: [],
};

/** How many dates back a reader looks: no text counts from one told further up. */
const MEMORY = 50;

/** The dates told so far, in text order. */
export class Timeline {
  private readonly dates: Told[] = [];

  tell(told: Told): void {
    this.dates.push(told);
    if (this.dates.length > MEMORY) this.dates.shift();
  }

  /** The last date told, of the story rather than of the news, from which `unit` can be counted. */
  lastFor(unit: Unit, sentence: number): Told | null {
    const suits = (told: Told) =>
      !told.ahead &&
      (told.placed.sentence === sentence || !told.placed.aside) &&
      countable[unit].includes(told.period.unit);
    const last = this.dates.findLast(suits) ?? null;
    if (last === null || !last.deictic || unit === "day" || unit === "week") return last;
    const story = this.dates.findLast((told) => suits(told) && !told.deictic);
    return story !== undefined && sentence - story.placed.sentence <= 3 ? story : last;
  }

  /** The background told right before, from which « un an plus tard » counts where the text has told no other date. */
  lastAside(unit: Unit, sentence: number): Told | null {
    return (
      this.dates.findLast(
        (told) =>
          !told.ahead &&
          !told.deictic &&
          sentence - told.placed.sentence <= 2 &&
          countable[unit].includes(told.period.unit),
      ) ?? null
    );
  }

  /** The last date of the story that a day or a month without a year can go on from; a season is too coarse. */
  lastStory(): Told | null {
    return (
      this.dates.findLast((told) => !told.ahead && !told.deictic && told.period.unit !== "season") ?? null
    );
  }
}
