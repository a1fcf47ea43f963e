import type { Term } from "../terms/terms.ts";

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
