import * as z from "zod";
import { spanShape } from "./span.ts";

/**
 * A sentence starts and ends on a character that is not a space, never crosses a line break, never overlaps
 * another; together the sentences cover all text but spaces.
 */
export const sentence = z.strictObject(spanShape);
export type Sentence = Readonly<z.infer<typeof sentence>>;
