import type { Term } from "../terms/terms.ts";

/** « il est revenu avec 3 M€ », « revient à la charge avec 3 M€ »: words that are no income and no cost here. */
export function isReturning(terms: readonly Term[], at: number): boolean {
  const { normal } = terms[at]!;
  if (normal === "charge") return terms[at - 1]?.normal === "la" && terms[at - 2]?.normal === "a";
  // « la dette est revenue de 4 à 2 M€ »: what is left of something.
  const along = terms.slice(at + 1, at + NEAR).some((term) => term.normal === "avec");
  return along && /^revenue?s?$/.test(normal) && terms[at - 1]?.tags.has("Etre") === true;
}
/** How many words may stand before « avec ». */
const NEAR = 8;
