import { compoundPrepositions } from "../../french/function-words.ts";
import type { Term } from "./terms.ts";

/** Simple prepositions, folded, with the place that each opens. */
const SINGLE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    de: "de",
    "d'": "de",
    du: "de",
    des: "de",
    a: "à",
    au: "à",
    aux: "à",
    en: "en",
    dans: "dans",
    par: "par",
    pour: "pour",
    sur: "sur",
    sous: "sous",
    avec: "avec",
    sans: "sans",
    chez: "chez",
    entre: "entre",
    vers: "vers",
    contre: "contre",
    depuis: "depuis",
    selon: "selon",
    via: "via",
    apres: "après",
    avant: "avant",
    parmi: "parmi",
    moyennant: "pour",
    malgre: "malgré",
    devant: "devant",
    hors: "hors",
    outre: "outre",
    jusqu: "jusqu'à",
    "jusqu'": "jusqu'à",
    voici: "depuis",
    // « l'offre d'achat visant X », « une OPA ciblant X »
    visant: "sur",
    ciblant: "sur",
    concernant: "sur",
  }),
);

/** What compound prepositions begin with, up to any word but the last: most terms begin none. */
const OPENINGS = new Set(
  Object.keys(compoundPrepositions).flatMap((words) =>
    [...words.matchAll(/ /g)].map(({ index }) => words.slice(0, index)),
  ),
);

/** What any of them begins with: one look tells that most terms begin none. */
const FIRST = new Set([...SINGLE.keys(), ...OPENINGS]);

/** The preposition that starts on a term, with its length in terms; null where none does. */
export function prepositionAt(
  terms: readonly Term[],
  index: number,
): { place: string; length: number } | null {
  const first = terms[index];
  if (first === undefined || !FIRST.has(first.normal)) return null;
  if (first.party !== null || first.money !== null || first.date !== null) return null;
  let words = first.normal;
  let longest: { place: string; length: number } | null = null;
  for (let next = index + 1; next < terms.length && OPENINGS.has(words); next += 1) {
    const { normal } = terms[next]!;
    const place = compoundPrepositions[`${words} ${canonical(normal)}`];
    if (place !== undefined) longest = { place, length: next + 1 - index };
    words = `${words} ${normal}`;
  }
  if (longest !== null) return longest;
  // « à des fonds gérés par X », « par des investisseurs »: the plural article.
  if (first.normal === "des" && /^(?:a|par|avec|chez|via)$/.test(terms[index - 1]?.normal ?? "")) return null;
  if (first.normal === "a" && !first.tags.has("Prep")) return null;
  if (first.normal === "en" && terms[index + 1]?.tags.has("Verb") && !terms[index + 1]?.tags.has("Gerund"))
    return null;
  if (isSharing(terms, index)) return null;
  const place = SINGLE.get(first.normal);
  return place === undefined ? null : { place, length: 1 };
}

/** « rachètent à parité X », « reprennent pour moitié chacun X »: how several do it, no place of whom they do it to. */
function isSharing(terms: readonly Term[], index: number): boolean {
  const [first, next, then] = terms.slice(index, index + 3).map(({ normal }) => normal);
  return (
    (first === "a" &&
      /^(?:parite|egalite|50-50|50\/50)$/.test(next ?? "") &&
      !/^(?:avec|entre|de|d'|du)$/.test(then ?? "")) ||
    (first === "pour" && next === "moitie" && !/^(?:de|d'|du|par)$/.test(then ?? ""))
  );
}

function canonical(word: string): string {
  if (word === "du" || word === "des" || word === "d'") return "de";
  return word === "au" || word === "aux" ? "a" : word;
}
