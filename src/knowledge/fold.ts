const ASCII_WORD = /^[a-z0-9]+$/;

/**
 * The form under which a name is looked up: lower case, no accents, ligatures taken apart, every run of other
 * characters than letters, digits, `&` and `+` one blank. « L’Oréal » gives `l oreal`.
 */
export function foldName(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII_WORD.test(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/ß/g, "ss")
    .replace(/ø/g, "o")
    .replace(/ł/g, "l")
    .replace(/ı/g, "i")
    .replace(/[^\p{L}\p{N}&+]+/gu, " ")
    .trim();
}
