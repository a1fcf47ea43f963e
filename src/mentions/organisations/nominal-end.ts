import { adjoins } from "./run.ts";
import type { Token } from "./tokens.ts";
import { isCapital, looksAdjective } from "./traits.ts";

/** Where the modifiers behind the noun end: adjectives, complements with « de », « à », « en », places and people. */
export function phraseEnd(
  tokens: readonly Token[],
  start: number,
  names: ReadonlyMap<number, number>,
): number {
  let end = start;
  for (let units = 0; units < 8; units++) {
    const token = tokens[end];
    if (token === undefined || !adjoins(tokens, end - 1)) return end;
    if (token.shape === "lower" && isModifier(tokens, end)) {
      end++;
      continue;
    }
    if (isSecondModifier(tokens, end)) {
      end += 2;
      continue;
    }
    const next = complement(tokens, end, names);
    if (next === end) return end;
    end = next;
  }
  return end;
}

/** An adjective behind the noun, or a noun beside it (« technologie grand public »). */
function isModifier(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const word = token.lower;
  if (/^(?:aux?|en|sans|et|ou)$/.test(word)) return false;
  if (looksAdjective(token)) return !/^(?:était|avait|serait|aurait|allait|sait|fait|vise|mise)$/.test(word);
  if (
    /^(?:mondial|mondiaux|historique|spécialisée?s?|dédiée?s?|basée?s?|cotée?s?|française|familiale?|mère|tech|auto|cible|leader|numéro|star|phare|format(?:eur|rice)|fondat(?:eur|rice)|bleue?|rouge|jaune|noire?|blanche?|automobile|automobiles|extrême|textile|maritime|agricole|mobiles?|rares|avancée?s?|connectée?s?|embarquée?s?|managée?s?|surgelée?s?|renouvelables?|santé|énergie|beauté|nutrition|chimie|immobilier|immobilière|digitale?|numérique|vidéo|féminin|féminine|masculin|masculine)$/.test(
      word,
    )
  )
    return true;
  return word === "dans" && /^(?:spécialis|dédi)/.test(tokens[at - 1]?.lower ?? "");
}

/** « les activités télécoms et médias de X »: a second noun beside that of a part of a firm. */
export function isSecondModifier(tokens: readonly Token[], at: number): boolean {
  const [unit, first, second, after] = [-2, -1, 1, 2].map((offset) => tokens[at + offset]);
  return (
    tokens[at]?.lower === "et" &&
    /^(?:activités?|branche|division|pôle|métiers|actifs)$/.test(unit?.lower ?? "") &&
    first?.shape === "lower" &&
    second?.shape === "lower" &&
    second.text.length > 3 &&
    /^(?:de|d'|du|des|,|\.|;|\)|»|pour)$/.test(after?.lower ?? ".")
  );
}

/** What stands between « en » and its verb: « en lui rendant », « en les revendant ». */
const ENCLITIC = /^(?:se|s'|le|la|les|l'|lui|leur|y|me|m'|nous|vous|ne|n'|a|ont|est|sont|aura|auront)$/;

/** Endings that verbs have and few nouns: « en espérait », « en détient », « en cédant ». */
const VERB_ENDING = /(?:ait|aient|ant|era|eront|issent|tient|vient|tiennent|viennent)$/;
/** Nouns with such an ending in which one may trade or be versed: « le négociant en lait ». */
const LIKE_VERB =
  /^(?:lait|(?:por|re|at|ex)?trait|diamant|carburant|croissant|restaurant|volant|enfant|aimant|isolant|colorant|lubrifiant|fertilisant|désinfectant|composant|étudiant|patient)$/;
/** Forms without such an ending: « en prend », « en cède ». */
const VERB_FORM =
  /^(?:possède|profite|donne|garde|conserve|compte|tire|prend|reprend|vend|revend|fait|cède|rachète|assure|sort|reste|attend|contrôle)(?:nt)?$/;
/** What a gerund governs or is followed by, and a noun with its ending hardly: « en cédant ses usines ». */
const GOVERNED =
  /^(?:l[ae]s?|l'|une?|d[eu]s?|d'|sa|ses|son|leurs?|cet?|cette|ces|chaque|tout|toute|tous|toutes|plusieurs|quelque|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|à|aux?|dans|sur|par|pour|avec|chez|contre|vers|que|qu'|plus|moins|près|environ|ainsi|aussi|déjà|encore|toujours|beaucoup|davantage|désormais|bien|peu|trop|\p{L}+ment)$/u;

/** Whether a form of a verb, with what it governs, rather than a noun stands behind « en ». */
function isVerbAt(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  if (VERB_FORM.test(word)) return true;
  if (!VERB_ENDING.test(word) || LIKE_VERB.test(word)) return false;
  const next = tokens[at + 1];
  // Behind a noun that no list knows, its adjective or the verb follows: « le spécialiste en liant hydraulique recrute ».
  return !word.endsWith("ant") || next === undefined || next.shape !== "lower" || GOVERNED.test(next.lower);
}

/** Nouns that « à la » makes adverbials of. */
const ADVERBIAL =
  /^(?:tête|demande|recherche|suite|fin|place|vente|hauteur|barre|baguette|manœuvre|faveur|ouverture|clôture|bourse|cote|casse|hâte|découpe)$/;

/** What opens another complement of the verb: « récupère la marque des mains de X », « approche l'éditeur en vue d'un rachat ». */
const FROM_ELSE =
  /^(?:des mains|du giron|de concert|de nouveau|de gré|de côté|en (?:vue|échange|contrepartie|raison|compensation|numéraire|cash|espèces|exclusivité|totalité|partie))$/;

function complement(tokens: readonly Token[], at: number, names: ReadonlyMap<number, number>): number {
  const link = tokens[at]?.lower ?? "";
  if (!/^(?:de|d'|du|des|à|au|aux|en|et|pour|dans|sans)$/.test(link)) return at;
  let next = at + 1;
  const articled = /^(?:le|la|l'|les)$/.test(tokens[next]?.lower ?? "");
  if (link === "et") {
    if (!/^(?:de|d'|du|des)$/.test(tokens[next]?.lower ?? "")) return at;
    next++;
    if (/^(?:le|la|l'|les)$/.test(tokens[next]?.lower ?? "")) next++;
  } else if (articled) next++;
  const noun = tokens[next];
  if (noun === undefined || !adjoins(tokens, next - 1)) return at;
  const nameEnd = names.get(noun.start);
  // « reprend l'atelier à la famille X »: no part of what was bought.
  if (nameEnd !== undefined && nameEnd < 0 && /^(?:de|d'|du|des)$/.test(link))
    return indexAfter(tokens, next, -nameEnd);
  if (nameEnd !== undefined) return at;
  if (isCapital(noun))
    return link === "et" || link === "pour" || link === "dans" ? at : placeEnd(tokens, next, names);
  if (noun.shape === "digit") return at;
  // « en garde 12 % », « en lui prêtant », « sans bourse délier », « à la société X ».
  if (link === "en" && (ENCLITIC.test(noun.lower) || isVerbAt(tokens, next))) return at;
  // « reprend l'éditeur dans la foulée », « dans l'heure », « en six ans »: when, which is no part of the phrase.
  if (/^(?:dans|en)$/.test(link) && WHEN.test(noun.lower)) return at;
  if (link === "sans" && noun.lower === "bourse") return at;
  if (/^(?:à|au|aux)$/.test(link) && /^(?:famille|groupe|société|fonds|banque)$/.test(noun.lower)) return at;
  if (FROM_ELSE.test(`${link} ${noun.lower}`)) return at;
  // « racheter l'éditeur à la tête d'un consortium », « met la société à la vente ».
  if (/^(?:à|au)$/.test(link) && articled && ADVERBIAL.test(noun.lower)) return at;
  if (noun.shape !== "lower" || noun.text.length < 3) return at;
  if (/^(?:à|pour|dans)$/.test(link) && !articled) return at;
  // « cède l'atelier pour le sauver »: the article is a pronoun.
  if ((link === "pour" || (/^(?:de|d')$/.test(link) && !articled)) && looksInfinitive(noun.lower)) return at;
  if (
    /^(?:son|sa|ses|leur|ce|cette|un|une|plus|moins|quelque|nouveau|jeudi|lundi|mardi|mercredi|vendredi|samedi|dimanche|hier|demain)$/.test(
      noun.lower,
    )
  )
    return at;
  return (
    next +
    (/^(?:quatorze|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|grandes?|petites?|petits?|jeunes?|hautes?|nouvelles?|moyennes?)$/.test(
      noun.lower,
    ) && tokens[next + 1]?.shape === "lower"
      ? 2
      : 1)
  );
}

/** An infinitive by its ending, and no noun in « -er » or « -ir » that follows « de » or « pour le ». */
function looksInfinitive(word: string): boolean {
  return (
    (/(?:er|ir|oir)$/.test(word) || INFINITIVE.test(word)) &&
    !/(?:métier|papier|porter|dossier|loisir|acier|atelier|avenir|espoir|étranger|hiver|escalier|ouvrier|officier|infirmier|mer|cancer|foyer|immobilier|courrier|chantier|pétrolier|hôtelier)s?$/.test(
      word,
    )
  );
}

/** What tells when behind « dans » and « en ». */
const WHEN =
  /^(?:foulée|heure|journée|matinée|soirée|semaine|nuit|minute|année|mois|intervalle|précipitation|douleur|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt)$/;
/** Infinitives in « -re »: « permet à l'entreprise de mettre la main sur … ». */
const INFINITIVE =
  /^(?:(?:re|dé|com|ad|per|pro|sou|trans|é)?mettre|(?:re|ap|com|entre|sur|é)?prendre|(?:re)?vendre|(?:at|dé|en|é|pré|sus|dé?)?tendre|(?:dé|ré)?pendre|rendre|descendre|(?:re|dé)?faire|être|(?:re|con|dis|ap)?paraître|(?:re|con)?naître|(?:pour)?suivre|(?:sur)?vivre|(?:con|ré|pro|tra|intro|dé|sé)duire|(?:re)?construire|(?:con|in|ex)clure|(?:ré|dis)soudre|perdre|répondre|fondre|boire|croire|(?:ins|sous|dé)?crire|dire|lire|élire|(?:re|ad|dis)?joindre|atteindre|(?:con)?vaincre|(?:inter)?rompre|(?:a|dé|com|ra)?battre|distraire|extraire|soustraire)$/;

/** « de Levallois-Perret », « du cloud », « d’Issy-les-Moulineaux »: capitals that are no name found are places here. */
function placeEnd(tokens: readonly Token[], at: number, names: ReadonlyMap<number, number>): number {
  let end = at + 1;
  for (; end < tokens.length && adjoins(tokens, end - 1); end++) {
    const token = tokens[end]!;
    // « le géant du BTP X »: the name behind the acronym is the firm's.
    if (!isCapital(token) || names.has(token.start)) break;
  }
  return end;
}

function indexAfter(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  while (at < tokens.length && (tokens[at]?.start ?? end) < end) at++;
  return at;
}
