/** Longest key, in characters: an index entry must fit on a page, and a name may be a megabyte. */
const LONGEST = 200;

/**
 * A name as one asks for it: small letters without accents, everything else than letters and digits as one space,
 * cut to 200 characters. « L'Oréal » is `l oreal`.
 */
export function nameKey(name: string): string {
  return [
    ...name
      .slice(0, LONGEST * 4)
      .normalize("NFKD")
      .toLowerCase(),
  ]
    .filter((character) => !/\p{M}/u.test(character))
    .join("")
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .slice(0, LONGEST)
    .replace(/\p{Surrogate}/gu, "");
}
