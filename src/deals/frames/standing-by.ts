/** Verbs of who stands by a firm, whether he gives or lends what the sentence sets off: « X soutient Y : 3 M€ ». */
export const STANDING_BY: readonly string[] = [
  "accompagner",
  "soutenir",
  "épauler",
  "appuyer",
  "aider",
  "financer",
  "prêter main-forte à",
  "venir en aide à",
  "voler au secours de",
  "venir au secours de",
  "voler à la rescousse de",
  "ouvrir les vannes à",
  "faire confiance à",
];
