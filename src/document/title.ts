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
  const places = parties
    .flatMap((party) => namesOf(party).flatMap((name) => placesOf(straight(name), text, party)))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const named = new Set<Party>();
  let free = 0;
  for (const { party, start, end } of places) {
    // « Orange Bank » names no « Orange ».
    if (start < free) continue;
    named.add(party);
    free = end;
  }
  return [...named];
}

/** « Odile Vernay, la dame des horloges »: the person with whose full name a title opens; null where it opens otherwise. */
export function openingPerson<Party extends { readonly kind: string }>(
  title: string | null,
  parties: readonly Party[],
  namesOf: (party: Party) => readonly string[],
): Party | null {
  const [first] = inTitle(title, parties, namesOf);
  if (first?.kind !== "person") return null;
  const text = straight(title ?? "");
  return namesOf(first).some((name) => name.includes(" ") && text.startsWith(straight(name))) ? first : null;
}

/** Titles and bodies often differ in their apostrophes. */
function straight(text: string): string {
  return text.replaceAll("’", "'");
}

/** Where a name of a party stands in a text as words of their own. */
function placesOf<Party>(
  name: string,
  text: string,
  party: Party,
): { readonly party: Party; readonly start: number; readonly end: number }[] {
  const places = [];
  for (let at = text.indexOf(name); at >= 0 && name !== ""; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    if (!/[\p{L}\p{N}]/u.test((text[at - 1] ?? " ") + (text[end] ?? " ")))
      places.push({ party, start: at, end });
  }
  return places;
}
