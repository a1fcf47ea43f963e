const TALKS = "discussions?|mandat|negociations?|offre|interet|contacts?|projet|pourparlers";

/** « ni mandat, ni discussion »: that nothing goes on, folded; the source of an expression. */
export const NEITHER = `\\bni (?:${TALKS}) ?,? ni (?:${TALKS}|acheteur|vendeur)\\b`;
