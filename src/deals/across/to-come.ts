/** Words, folded, of what is still to be bought: « deux acquisitions en vue », « prépare deux achats », « vise deux proies ». */
export const TO_COME =
  /^(?:vue|venir|projets?|possibles?|eventuel(?:le)?s|prevue?s|envisag\w+|prepar\w+|etudi\w+|vis(?:e|ent|ait)|veut|voudrait|pourrait)$/;
