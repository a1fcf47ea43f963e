/**
 * What a sentence may open with before the words that tell what became of an operation, folded: « Mais », « Deux mois plus
 * tard, », « On connaît la suite : ». The source of an expression.
 */
export const LEAD =
  "^(?:« ?)?(?:(?:mais|or|puis|pourtant|finalement|las|helas) ,? ?)?(?:(?:on connait la suite|la suite est connue|resultat|verdict) : )?(?:[^,;:]{2,50} , )?";

/** Where what is told ends: at a sign, or with the sentence; the source of an expression. */
export const STOP = "(?= ?(?:[.,;:!»?]|$))";
