import * as z from "zod";

/** TIMEX3's modifiers of a date. */
export const dateMod = z.enum(["START", "MID", "END", "APPROX", "BEFORE", "AFTER"]);
export type DateMod = z.infer<typeof dateMod>;

const day = z.iso.date();

/**
 * The value of a date: EDTF (ISO 8601-2) at the granularity that the text states, and the ISO days that it
 * spans once `mod` is applied. `null` is open or unknown.
 */
export const dateValueShape = {
  edtf: z.string().nullable(),
  mod: dateMod.nullable(),
  earliest: day.nullable(),
  latest: day.nullable(),
};
export const dateValue = z.strictObject(dateValueShape);
export type DateValue = Readonly<z.infer<typeof dateValue>>;

/** From which date a date was resolved: none, the article's, another one told in the text, or an inferred publication date. */
export const dateAnchor = z.enum(["none", "published", "narrative", "inferred"]);
export type DateAnchor = z.infer<typeof dateAnchor>;

/** The article's own date: stated in its metadata or text, inferred from what it tells, or unknown (all null). */
export const publicationDate = z.strictObject({
  edtf: z.string().nullable(),
  earliest: day.nullable(),
  latest: day.nullable(),
  basis: z.enum(["stated", "inferred", "unknown"]),
});
export type PublicationDate = Readonly<z.infer<typeof publicationDate>>;
