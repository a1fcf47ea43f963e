/** What a code unit of plain or accented Latin text folds to: letters, digits, `&` and `+`, else a blank. */
const FOLDED: readonly string[] = Array.from(
  { length: 0x180 },
  (_, code) => foldSlowly(String.fromCharCode(code)) || " ",
);

/**
 * The form under which a name is looked up: lower case, no accents, ligatures taken apart, every run of other
 * characters than letters, digits, `&` and `+` one blank. « L’Oréal » gives `l oreal`.
 */
export function foldName(text: string): string {
  let folded = "";
  let blank = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const character = code === 0x2019 || code === 0x2d ? " " : FOLDED[code];
    // Other scripts and combining accents are rare enough for the long way.
    if (character === undefined) return foldSlowly(text);
    if (character !== " ") folded += character;
    else if (!blank) folded += " ";
    blank = character === " ";
  }
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
