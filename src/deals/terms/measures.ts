/** Verbs (lemma tags) that bring the sum of the noun that is their subject: « le tour s'élève à 5 M€ ». */
export const MEASURES: readonly string[] =
  "Atteindre Depasser Elever Chiffrer Grimper Monter Ressortir Passer Bondir Froler Avoisiner Tutoyer Friser Approcher Etablir Rapporter Porter Representer".split(
    " ",
  );
