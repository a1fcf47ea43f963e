/** A character that ends a word of a name, folded. */
export const BLANK = 0x20;
/** What folds to several characters or stands outside the table: its name is folded the long way. */
export const RARE = 0;

/** What a code unit of plain or accented Latin text folds to. */
const FOLDED = Uint16Array.from({ length: 0x180 }, (_, code) => {
  const folded = foldSlowly(String.fromCharCode(code));
  return folded.length > 1 ? RARE : folded === "" ? BLANK : folded.charCodeAt(0);
});
const CURLY_APOSTROPHE = 0x2019;

/** The code unit that one of a name folds to: that of a letter, a digit, `&` or `+`, else `BLANK`, or `RARE`. */
export function foldCode(code: number): number {
  return code < FOLDED.length ? (FOLDED[code] as number) : code === CURLY_APOSTROPHE ? BLANK : RARE;
}

/**
 * The form under which a name is looked up: lower case, no accents, ligatures taken apart, every run of other
 * characters than letters, digits, `&` and `+` one blank. « L’Oréal » gives `l oreal`.
 */
export function foldName(text: string): string {
  let folded = "";
  let blank = true;
  /** From where on the text is its own folded form. */
  let same = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const to = foldCode(code);
    if (to === RARE) return foldSlowly(text);
    if (to !== code || (to === BLANK && blank)) {
      folded += text.slice(same, at);
      if (to !== BLANK) folded += String.fromCharCode(to);
      else if (!blank) folded += " ";
      same = at + 1;
    }
    blank = to === BLANK;
  }
  if (same === 0) return blank ? text.trimEnd() : text;
  folded += text.slice(same);
  return blank ? folded.trimEnd() : folded;
}

function foldSlowly(text: string): string {
  return text
    .toLowerCase()
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
