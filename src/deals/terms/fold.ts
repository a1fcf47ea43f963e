/** What lies beyond ASCII: hardly any of a text, so that the rest needs no look. */
const BEYOND_ASCII = /[^\0-\x7f]+/g;

/** Runs of such characters met so far, without accents. Forgotten when there are too many to keep. */
const plain = new Map<string, string>();
const RUNS_KEPT = 10_000;

/** Lower case without accents and with straight apostrophes: for comparing words, never for offsets. */
export function fold(text: string): string {
  return text.replace(BEYOND_ASCII, plainOf).toLowerCase();
}

function plainOf(run: string): string {
  const known = plain.get(run);
  if (known !== undefined) return known;
  if (plain.size >= RUNS_KEPT) plain.clear();
  const made = run
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[’ʼ]/g, "'")
    .replace(/œ/g, "oe");
  plain.set(run, made);
  return made;
}
