/**
 * Those of some parties whom a title names, in its order: whom a report is about, its title says. `namesOf` gives the
 * names of a party as its article writes them.
 */
export function inTitle<Party>(
  title: string | null,
  parties: readonly Party[],
  namesOf: (party: Party) => readonly string[],
): Party[] {
  if (title === null) return [];
  const text = straight(title);
  const named = parties.flatMap((party) => {
    const places = namesOf(party)
      .map((name) => placeOf(straight(name), text))
      .filter((place) => place >= 0);
    return places.length === 0 ? [] : [{ party, place: Math.min(...places) }];
  });
  return named.sort((a, b) => a.place - b.place).map(({ party }) => party);
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
