import type { Term } from "../terms/terms.ts";
import { isVerb } from "../terms/verbs.ts";

/** Whether what is set off by commas tells where or how much, so that the subject of the verb behind it stands before it. */
export function opensAside(terms: readonly Term[], index: number): boolean {
  return opensPlace(terms[index]) || opensSize(terms, index);
}

/** Whether a term opens the telling of a place. */
function opensPlace(term: Term | undefined): boolean {
  return (
    /^(?:pres|a|au|aux|dans|en|non|proche|sur)$/.test(term?.normal ?? "") && term?.tags.has("Verb") !== true
  );
}

/** « La transaction, d'un montant de 3 M€, sera bouclée »: how much, between commas. */
function opensSize(terms: readonly Term[], index: number): boolean {
  return (
    terms[index]?.normal === "d'" &&
    /^une?$/.test(terms[index + 1]?.normal ?? "") &&
    /^(?:montant|valeur|duree|taille|maturite|prix|cout)$/.test(terms[index + 2]?.normal ?? "")
  );
}

/** How many terms such an aside has at most. */
const SAID = 10;

/** « cherche, souffle-t-on chez les banquiers, 3 M€ », « lèverait, à en croire la presse, 3 M€ »: the comma behind who says so; else null. */
export function saidAside(terms: readonly Term[], comma: number): number | null {
  if (terms[comma]?.tags.has("Comma") !== true) return null;
  const words = terms.slice(comma + 1, comma + 4).map(({ normal }) => normal);
  const inverted = isVerb(terms, comma + 1) && terms[comma + 2]?.tags.has("Pronoun") === true;
  if (!inverted && words.join(" ") !== "a en croire") return null;
  for (let index = comma + 2; index < comma + SAID && index < terms.length; index += 1) {
    const { tags, money } = terms[index]!;
    if (tags.has("Comma")) return index;
    if (money !== null || tags.has("Semicolon") || tags.has("Rel")) return null;
  }
  return null;
}

/** How many terms a date set off by commas takes at most: « , en mars dernier, ». */
const DATED = 4;

/** « a acquis, le 3 juin, les 70 % de X que détenait Y »: the comma behind a date that parts a verb from its object; else null. */
export function datedAside(terms: readonly Term[], comma: number): number | null {
  if (terms[comma]?.tags.has("Comma") !== true) return null;
  let dated = false;
  for (let index = comma + 1; index <= comma + DATED; index += 1) {
    const term = terms[index];
    if (term === undefined) return null;
    if (term.tags.has("Comma")) return dated ? index : null;
    if (term.date !== null) dated = true;
    else if (!/^(?:le|la|l'|en|des|au|ce|cette|cet|depuis|courant|fin|debut)$/.test(term.normal)) return null;
  }
  return null;
}

/** « Le rachat, pour 3 M€, de X par Y »: whether a comma closes an aside that holds nothing but a price or a day. */
export function closesPrice(terms: readonly Term[], comma: number): boolean {
  const open = terms.findLastIndex(({ tags }, index) => index < comma && tags.has("Comma"));
  const aside = terms.slice(open + 1, comma);
  return (
    open >= 0 &&
    aside.length > 1 &&
    aside.every(
      ({ money, date, tags }) => money !== null || date !== null || tags.has("Prep") || tags.has("Det"),
    )
  );
}
