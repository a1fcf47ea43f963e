/**
 * Grammatical words that, with a capital after an ambiguous dot (« Alphabet Inc. Le groupe »), show that a sentence
 * begins. Own list; words that also begin names (« De », « Von ») are left out on purpose.
 */
export const sentenceStarters: ReadonlySet<string> = new Set(
  (
    "Le La Les L Un Une Des Du Il Elle Ils Elles On Ce C Cet Cette Ces Ceci Cela Ça Celui Celle Ceux Celles " +
    "Son Sa Ses Leur Leurs Notre Nos Votre Vos Mon Ma Mes Nous Vous Je J Tu " +
    "Mais Et Ou Or Donc Car Ni Si S Au Aux À En Dans Pour Par Sur Sous Avec Sans Selon Après Avant Depuis " +
    "Pendant Durant Quand Lorsque Lorsqu Comme Ainsi Alors Aussi Cependant Toutefois Néanmoins Pourtant Enfin Puis " +
    "Plus Tout Tous Toute Toutes Chaque Certains Certaines Plusieurs Quelques Aucun Aucune " +
    "Qui Que Qu Quoi Quel Quelle Quels Quelles Où Pourquoi Comment Combien " +
    "Outre Malgré Grâce Entre Chez Vers Contre Dès Parmi Jusqu Face Afin Parce Puisque Puisqu Bien Même D De " +
    "Y Ne N Pas Oui Non Rien Très Peu Hier Aujourd Demain Lundi Mardi Mercredi Jeudi Vendredi Samedi Dimanche"
  ).split(" "),
);

/** Those that start a sentence even where the typist forgot the capital: « …de la ville. à ce jour ». */
export const uncapitalisedStarters: ReadonlySet<string> = new Set(
  (
    "le la les l il elle ils elles on ce c cet cette ces nous vous je j mais à en dans pour par avec sans selon après " +
    "avant depuis quand comme ainsi alors cependant toutefois enfin puis"
  ).split(" "),
);

/** Words that open an apposition that tells what a firm is: behind a name in small letters that opens a sentence. */
export const appositionOpeners: ReadonlySet<string> = new Set(
  "sa son leur petit petite jeune start-up startup pousse société éditeur éditrice studio plateforme spécialiste fabricant maison marque pépite agence application entreprise fintech biotech".split(
    " ",
  ),
);
