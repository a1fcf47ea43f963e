/**
 * A text as both databases hold it: NUL, which PostgreSQL cannot, and halves of surrogate pairs, which UTF-8 cannot,
 * become U+FFFD. Each is one code unit, so that offsets stay right.
 */
export function clean(text: string): string {
  // Most texts have neither; the look for surrogates of any kind is much faster than the one for lone ones.
  return SUSPECT.test(text) ? text.replace(CANNOT_HOLD, "\uFFFD") : text;
}

const SUSPECT = /[\0\uD800-\uDFFF]/;
const CANNOT_HOLD = /[\0\p{Surrogate}]/gu;

/** Longest key in UTF-8 bytes: two of them must fit on one entry of a PostgreSQL index. */
const LONGEST_KEY_BYTES = 1200;

/** Whether a key is too long for the index of a database. */
export function tooLong(key: string): boolean {
  return key.length * 3 > LONGEST_KEY_BYTES && Buffer.byteLength(key) > LONGEST_KEY_BYTES;
}

/** JSON text with every text in it made clean. */
export function cleanJson(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => (typeof each === "string" ? clean(each) : each));
}
