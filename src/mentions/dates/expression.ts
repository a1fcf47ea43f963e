import type { DateMod } from "../../document/index.ts";
import type { Unit } from "./period.ts";

/** What a relative expression counts from: the day of publication, or the last date that the text told. */
export type Origin = "published" | "narrative";

/** « dernier », « prochain », « suivant », « précédent », « ce », « même ». */
export type Direction = "last" | "next" | "following" | "preceding" | "this" | "same";

/** A distance in time: « il y a trois ans » is three years before the publication. */
export interface Shift {
  readonly kind: "shift";
  readonly unit: Unit;
  /** Negative towards the past. */
  readonly count: number;
  readonly from: Origin;
  /** « un an et demi ». */
  readonly half?: boolean;
  /** « ce jour » and « la même année » name the anchor's own unit, not one at a distance. */
  readonly same?: boolean;
}

/** The calendar parts that the text states; what it leaves out is to be resolved. */
export interface Calendar {
  readonly kind: "calendar";
  readonly unit: Unit;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** Monday 0 to Sunday 6. */
  readonly weekday?: number;
  /** The number of the quarter, half-year or season. */
  readonly part?: number;
  readonly direction?: Direction;
  /** « le 18 décembre de l'année suivante », « le 3 du mois »: the coarser unit, itself relative. */
  readonly within?: Shift;
  /** Easter and what moves with it: days after Easter Sunday. */
  readonly easterOffset?: number;
}

/** « ce week-end », « le week-end dernier »: the count of weeks from the publication's. */
export interface Weekend {
  readonly kind: "weekend";
  readonly direction: Direction;
}

/** « les douze mois suivants »: the whole stretch, from the anchor on. */
export interface Stretch {
  readonly kind: "stretch";
  readonly unit: Unit;
  readonly count: number;
}

/** What the words between the prepositions say. */
export type Form = Shift | Calendar | Weekend | Stretch;

/** « depuis » opens an interval, « jusqu'à » closes one, « avant » and « après » exclude the unit that they name. */
export type Boundary = "since" | "until" | "before" | "after";

/** A date as the text says it, before anything is resolved. */
export interface Expression {
  readonly form: Form;
  /** The end of a range; `form` is its start. */
  readonly to?: Form;
  readonly mod: DateMod | null;
  readonly toMod?: DateMod | null;
  readonly boundary: Boundary | null;
}
