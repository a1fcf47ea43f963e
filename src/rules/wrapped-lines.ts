/** Within these bounds, in characters, lies the width to which agencies, mails and copied pages wrap their lines. */
const NARROW = 40;
const WIDE = 120;
/** How many breaks in the middle of a sentence, each where the next word had no room left, show that a text is wrapped. */
const LEAST = 3;
/** The share of the breaks in the middle of a sentence at which the next word may have had room. */
const LOOSE = 0.2;

interface Break {
  /** Where the line feed stands. */
  readonly at: number;
  /** Whether the first word of the next line would have made this one too long. */
  readonly forced: boolean;
  /** Whether the sentence plainly goes on: no stop before the break, a small letter after it. */
  readonly inside: boolean;
}

/**
 * A copy of a text of the same length in which the line feeds that only keep its lines short are spaces: a wire that
 * wraps « le groupe a racheté⏎son rival » tells it in one sentence. Texts that nobody wrapped come back themselves.
 */
export function unwrapLines(text: string): string {
  const lines = text.split("\n");
  const width = Math.max(0, ...lines.map(({ length }) => length).filter((length) => length <= WIDE));
  if (lines.length <= LEAST || width < NARROW) return text;
  const breaks = breaksOf(lines, width);
  const inside = breaks.filter((each) => each.inside);
  const forced = inside.filter((each) => each.forced);
  if (forced.length < LEAST || inside.length - forced.length > LOOSE * inside.length) return text;
  const units: string[] = [];
  let from = 0;
  for (const each of breaks) {
    if (!each.forced && !each.inside) continue;
    units.push(text.slice(from, each.at), " ");
    from = each.at + 1;
  }
  return units.join("") + text.slice(from);
}

function breaksOf(lines: readonly string[], width: number): Break[] {
  const breaks: Break[] = [];
  let at = -1;
  for (const [index, line] of lines.entries()) {
    at += line.length + 1;
    const next = lines[index + 1];
    if (next === undefined || line.length > width || !/^[\p{L}\p{N}"'«“‘’(€$£]/u.test(next)) continue;
    if (line.trim() === "") continue;
    const room = width - line.trimEnd().length - 1;
    const forced = (/^\S*/.exec(next)?.[0].length ?? 0) > room;
    const inside = /^\p{Ll}/u.test(next) && !/[.!?…:;][\s»”")\]]*$/.test(line.slice(-8));
    breaks.push({ at, forced, inside });
  }
  return breaks;
}
