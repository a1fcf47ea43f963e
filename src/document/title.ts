/**
 * Which of some parties a title names first, undefined where it names none: whom a report is about, its title says.
 * `namesOf` gives the names of a party as its article writes them.
 */
export function firstInTitle<Party>(
  title: string | null,
  parties: readonly Party[],
  namesOf: (party: Party) => readonly string[],
): Party | undefined {
  if (title === null) return undefined;
  const text = straight(title);
  let first: Party | undefined;
  let earliest = text.length;
  for (const party of parties) {
    for (const name of namesOf(party)) {
      const place = placeOf(straight(name), text);
      if (place < 0 || place >= earliest) continue;
      earliest = place;
      first = party;
    }
  }
  return first;
}

/** Titles and bodies often differ in their apostrophes. */
function straight(text: string): string {
  return text.replaceAll("’", "'");
}

/** Where a name stands in a text as words of their own; -1 where it does not. */
function placeOf(name: string, text: string): number {
  for (let at = text.indexOf(name); at >= 0 && name !== ""; at = text.indexOf(name, at + 1)) {
    const around = (text[at - 1] ?? " ") + (text[at + name.length] ?? " ");
    if (!/[\p{L}\p{N}]/u.test(around)) return at;
  }
  return -1;
}
