import { demonyms } from "../../french/demonyms.ts";

const ADJECTIVE =
  /(?:[^aeiou]al|[^ué]ale|iaux|éaux|aux|ales|els?|elles?|iens?|iennes?|éens?|éennes?|iques?|aires?|iers?|ières?|ifs?|ives?|ais|aises?|ois|oises?|ains?|aines?|eux|euses?|ables?|ibles?|ols?|oles?|isés?|isées?|érieurs?|érieures?)$/;
/** Short adjectives that no ending gives away. */
const ADJECTIVES = new Set(
  "uni unis unie unies jeune jeunes petit petite grand grande gros grosse nouveau nouvelle ancien ancienne public publique publics publiques privé privée mixte libre libres vert verte suisse suisses belge belges russe tchèque turc turque grec commun commune haut haute bas basse civil civile civils rural rurale urbain urbaine laïque indépendant indépendante fédéré unique vétérinaire".split(
    " ",
  ),
);
/** Words with such an ending that are no adjectives: verbs and adverbs that follow a name. */
const NOT_ADJECTIVES = new Set(
  "aux avale étale emballe régale signale égale installe rappelle rappellent appelle appellent révèle renouvelle chancelle ruisselle vient tient obtient détient devient maintient soutient appartient prévient convient parvient revient intervient souvent comment moment argent avant pendant maintenant cependant autant durant devant pourtant notamment publie signe estime assure voulaient étaient avaient seraient auraient sont ont font vont dont jamais mais puis hier très plus moins leur leurs ailleurs plusieurs toujours jours cours heures mesure millions milliards mais sais fais vais ainsi aussi demain main fin matin aurait serait entend attend vend rend répond prend apprend défend dépend suspend étend comprend investissement".split(
    " ",
  ),
);

/** Whether a lower-case word looks like an adjective: by its ending, as a demonym, or from a short list. */
export function isAdjective(lower: string): boolean {
  if (NOT_ADJECTIVES.has(lower)) return false;
  return (
    ADJECTIVES.has(lower) ||
    demonyms().has(lower) ||
    (ADJECTIVE.test(lower) && !/(?:aient|ment|raient)$/.test(lower))
  );
}
