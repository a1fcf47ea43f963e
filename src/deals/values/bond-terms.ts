import { foldedWords } from "../terms/folded.ts";
import { remembered } from "../terms/remember.ts";

/** What only a borrowing on the market is said to have, folded. */
const TERMS_OF_BONDS =
  /\b(?:coupons?(?: annuel)? (?:de|fixe|a)|obligataires?|obligations?|(?:emissions?|formats?|dettes?|titres?|souches?) (?:\w+ )?verte?s?|(?:programmes?|emissions?|formats?|dettes?|titres?|souches?|tranches?) (?:\w+ )?(?:emtn|hybrides?|obligataires?|perpetuel(?:le)?s?|senior|subordonnee?s?)|emtn|schuldschein|uspp|sukuk|green bond|high yield|haut rendement|a echeance (?:\w+ )?\d{4}|investment grade)\b/;

/** « 300 M€ à sept ans », « à échéance 2031 »: how long a sum is borrowed for. */
const MATURITY =
  /^(?:a|au|d'une maturite de|d'une duree de) (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|\d{1,2}) ans\b(?! (?:de |d'|a peine))/;

/** Whether a sentence tells the terms of a bond. */
export const hasBondTerms = remembered((terms): boolean => {
  if (TERMS_OF_BONDS.test(foldedWords(terms))) return true;
  return terms.some(
    (term, index) => term.money !== null && MATURITY.test(foldedWords(terms.slice(index + 1, index + 8))),
  );
});
