import { namingNouns, personNouns, placeNouns, thingNouns } from "../../french/name-words.ts";
import { around, type Run } from "./sighting.ts";
import { isCommonAcronym, looksAdjective } from "./traits.ts";

export const DETERMINERS = new Set(
  "le la les l' un une du au des aux ce cette cet ces son sa ses leur leurs notre nos deux trois chaque d' de".split(
    " ",
  ),
);
const PREPOSITIONS = new Set(
  "à en chez par pour avec sur sous dans et ou vers selon entre contre sans".split(" "),
);
/** Words that may stand between a noun and its complement. */
const LINKS = new Set("de d' en à du des et la l' les au aux".split(" "));
const OF = new Set(["de", "d'"]);
const OF_THE = new Set(["de", "d'", "du", "des"]);
const OF_MANY = new Set(["de", "d'", "des"]);
const BESIDE = new Set(["la", "le", "les", "l'", "son", "sa"]);

/** Nouns for firms that are written in capitals. */
const ACRONYMS = new Set("pme eti tpe esn ssii scop ong".split(" "));

/**
 * The noun in close apposition before a run, its adjectives and complements skipped: « le fonds californien X », « le
 * constructeur de robotaxis X » give fonds, constructeur.
 */
export function nounBefore(run: Run): string {
  let skipped = 0;
  for (let offset = -1; offset >= -7; offset--) {
    const token = around(run, offset);
    if (token === undefined) return "";
    const word = token.folded;
    // « la PME bretonne X »: a noun written as the acronym that it is.
    if (token.shape === "upper" && ACRONYMS.has(word)) return word;
    // « le géant du BTP X », « l'éditeur SaaS X »: an acronym that only says what the noun is about.
    if (offset === -1 && isCommonAcronym(token)) {
      skipped++;
      continue;
    }
    if (token.shape !== "lower") return "";
    // « le courtier en ligne X »
    if (offset === -1 && around(run, -2)?.lower === "en" && namingNouns.has(around(run, -3)?.folded ?? ""))
      return around(run, -3)?.folded ?? "";
    // « l'épicier en ligne montréalais X »
    const lined = offset === -2 && around(run, -3)?.lower === "en" && looksAdjective(around(run, -1));
    if (lined && namingNouns.has(around(run, -4)?.folded ?? "")) return around(run, -4)?.folded ?? "";
    // « le spécialiste du paiement en ligne X »
    if (word === "ligne" && around(run, offset - 1)?.lower === "en") {
      skipped++;
      continue;
    }
    if (namingNouns.has(word) || personNouns.has(word) || thingNouns.has(word) || placeNouns.has(word)) {
      const complement = DETERMINERS.has(around(run, offset - 1)?.lower ?? "");
      const owner = around(run, offset - 2)?.folded ?? "";
      if (offset === -1 && namingNouns.has(owner) && OF.has(around(run, offset - 1)?.lower ?? ""))
        return owner;
      // « le spécialiste des cartes graphiques X »: one name is not that of several things.
      const inComplement = OF_MANY.has(around(run, offset - 1)?.lower ?? "") && skipped > 0;
      if (!inComplement || !complement) return word;
    }
    if (offset === -1 && (DETERMINERS.has(token.lower) || PREPOSITIONS.has(token.lower))) return "";
    if (!looksAdjective(token) && !LINKS.has(token.lower)) {
      if (!LINKS.has(around(run, offset - 1)?.lower ?? "")) return "";
    }
    skipped++;
  }
  return "";
}

/** The words before a run that govern it through a preposition: « filiale de X » gives filiale. */
export function governorOf(run: Run): string {
  let offset = -1;
  if (BESIDE.has(around(run, offset)?.lower ?? "")) offset--;
  const preposition = around(run, offset)?.lower ?? "";
  if (!OF_THE.has(preposition)) return "";
  const noun = around(run, offset - 1);
  if (noun !== undefined && (looksAdjective(noun) || noun.lower === "délégué") && !isGovernor(noun.folded)) {
    return around(run, offset - 2)?.folded ?? "";
  }
  // « la branche jouets de X », « les activités télécoms de X »: a noun or two beside the noun.
  const two = around(run, offset - 2)?.lower === "et";
  const unit = around(run, offset - (two ? 4 : 2))?.folded ?? "";
  const beside = noun?.shape === "lower" && !isGovernor(noun.folded) && !LINKS.has(noun.lower);
  return beside && UNITS.has(unit) ? unit : (noun?.folded ?? "");
}

/** Parts of firms, called by a noun beside theirs. */
const UNITS = new Set("activite activites branche division filiale filiales".split(" "));

/** What may stand before the noun of an apposition. */
const BEFORE_NOUN = new Set(
  "le la l' un une son sa ancien ancienne ex nouveau nouvelle jeune premier première petit grand autre également dont".split(
    " ",
  ),
);

/** The first noun of an apposition after a comma: « X, spécialiste de » gives specialiste, « X, le PDG » pdg. */
export function appositionOf(run: Run): string {
  if (around(run, 0)?.text !== ",") return "";
  let offset = 1;
  for (; offset < 6; offset++) {
    const token = around(run, offset);
    if (token === undefined) return "";
    if (BEFORE_NOUN.has(token.lower)) continue;
    if (token.text === "-" || token.shape === "digit") continue;
    if (namingNouns.has(token.folded) || personNouns.has(token.folded)) return token.folded;
    if (looksAdjective(token)) continue;
    return token.folded;
  }
  return "";
}

export const COMPANY_OF = new Set(
  `pdg dg directeur directrice patron patronne fondateur fondatrice cofondateur cofondatrice president presidente dirigeant dirigeante dirigeants filiale filiales branche division
  rachat achat revente acquisition cession vente reprise absorption capital actionnaire actionnaires actionnariat action actions titre titres parts salarie salaries collaborateurs porte-parole administrateur
  maison-mere mere proprietaire client clients fournisseur partenaire concurrent rival rivaux investisseur investisseurs siege usines activites activite compte comptes chiffre resultat resultats
  conseil offre opa fusion entree introduction partenariat analyste analystes economiste associe associee gerant gerante banquier banquiers ingenieur ingenieurs cadre cadres ancien anciens syndicats
  adresse chez administration surveillance creanciers controle giron participation pertes perte dette benefice benefices ventes cours valorisation plateforme application marque marques magasins boutiques services`.split(
    /\s+/,
  ),
);
export const PLACE_OF = new Set(
  "maire mairie ville commune habitants habitant region nord sud est ouest centre quartier large gare usine atelier groupe firme societe entreprise region maison etablissement aeroport port rues banlieue agglomeration metropole canton departement province etat capitale universite prefet prefecture eveque archeveque republique royaume roi consulat frontiere territoire ambassade pays vallee plaine".split(
    " ",
  ),
);
/** What a firm has in places. */
const SITES = new Set(
  "usine usines siege site sites magasin magasins boutique boutiques atelier ateliers".split(" "),
);
const POSSESSIVES = new Set("son sa ses leur leurs notre nos".split(" "));

/** « ses deux usines de X »: whose they are is said by the possessive, so that the name behind « de » says where. */
export function isOwnSiteIn(run: Run): boolean {
  const at = OF.has(around(run, -1)?.lower ?? "") ? -2 : 0;
  if (at === 0) return false;
  const noun = looksAdjective(around(run, at)!) ? at - 1 : at;
  if (!SITES.has(around(run, noun)?.folded ?? "")) return false;
  return [1, 2].some((back) => POSSESSIVES.has(around(run, noun - back)?.lower ?? ""));
}

const isGovernor = (word: string) => COMPANY_OF.has(word) || PLACE_OF.has(word) || namingNouns.has(word);
