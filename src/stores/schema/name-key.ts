/** Longest key, in characters: an index entry must fit on a page, and a name may be a megabyte. */
const LONGEST = 200;

/**
 * A name as one asks for it: small letters without accents, everything else than letters and digits as one space,
 * cut to 200 characters. « L'Oréal » is `l oreal`.
 */
export function nameKey(name: string): string {
  const known = folded.get(name);
  if (known !== undefined) return known;
  const key = fold(name);
  if (folded.size >= REMEMBERED) folded.clear();
  if (name.length <= LONGEST) folded.set(name, key);
  return key;
}

/** Names come again and again: as many are not folded anew. */
const REMEMBERED = 10_000;
const folded = new Map<string, string>();

function fold(name: string): string {
  const short = name.slice(0, LONGEST * 4);
  if (PLAIN.test(short)) return short.toLowerCase().slice(0, LONGEST).trim();
  return short
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}+/gu, "")
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .slice(0, LONGEST)
    .replace(/\p{Surrogate}/gu, "")
    .trim();
}

/** Words of ASCII with single spaces between them: nothing to fold but capitals. */
const PLAIN = /^(?:[A-Za-z\d]+(?: [A-Za-z\d]+)*)?$/;
