import { foldName, placeOf } from "../knowledge/index.ts";
import type { Description } from "./description.ts";
import type { Profile } from "./profile.ts";

/** Nouns of those who govern. */
const GOVERNING = new Set(["gouvernement", "executif"]);
/** States under their own names, folded. */
const STATE = /^(?:l )?(?:etat|confederation)(?: |$)/;

/** Whether a phrase stands for a government, which no company ever is: « le gouvernement allemand ». */
export function isGovernment({ noun, count }: Description): boolean {
  return GOVERNING.has(noun) && count === 1;
}

/** Bodies that a department or a region has one of: with the article alone, that of the place that an article is about. */
const COUNCIL = /^conseil (?:general|regional|departemental)$/;

/** Whether a phrase stands for such a body: « le conseil départemental ». */
export function isCouncil({ noun, count }: Description): boolean {
  return COUNCIL.test(noun) && count === 1;
}

/** The last told of some profiles that bears the name of the same body: « conseil départemental des Vosges ». */
export function councilAmong({ noun }: Description, profiles: readonly Profile[]): Profile | undefined {
  return profiles.findLast(({ group }) => group.names.some(({ text }) => foldName(text).startsWith(noun)));
}

/** The last told of some profiles that a government may be: a state, a capital of the country told, the same words. */
export function governmentAmong(
  { origins, places, words, bare }: Description,
  profiles: readonly Profile[],
): Profile | undefined {
  const countries = [
    ...origins.map(({ country }) => country),
    ...places.flatMap((place) => placeOf(place)?.country ?? []),
  ];
  const home = bare || countries.includes("FR");
  const fits = ({ group, countries: told }: Profile): boolean => {
    const [first] = group.names;
    if (first === undefined) return false;
    const name = foldName(first.text);
    if (STATE.test(name)) return home;
    const seat = placeOf(name)?.country;
    if (seat !== undefined) return bare || countries.includes(seat);
    const government = /(?:^|[ '])(?:gouvernement|executif)(?: |$)/.test(name);
    return government && (bare || countries.some((country) => told.has(country)) || sameWords(words, name));
  };
  return profiles.filter(fits).sort((a, b) => lastStart(b) - lastStart(a))[0];
}

/** Where a profile was last told, -1 where it is told only further on. */
function lastStart({ occurrences }: Profile): number {
  return occurrences.at(-1)?.start ?? -1;
}

function sameWords(words: readonly string[], name: string): boolean {
  return words.length > 0 && words.every((word) => name.includes(word));
}

/** A region, a county or a town as a body, under the name of its territory, folded. */
const TERRITORY = /^(?:region|departement|metropole|agglomeration|ville|canton|province|etat)(?: |$)/;

/** Whether a group is a body that governs a territory: no company, least of all a small one. */
export function isTerritoryName({ group }: Profile): boolean {
  return group.names.some(({ text }) => TERRITORY.test(foldName(text)));
}
