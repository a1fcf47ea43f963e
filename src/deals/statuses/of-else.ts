import { nounClasses } from "../../french/nominal-nouns.ts";
import { either, inTurn } from "../../rules/alternatives.ts";
import { entitiesOf } from "../across/discourse.ts";
import { wordsIn } from "../across/facts.ts";
import { isPlainNoun } from "../clauses/antecedent.ts";
import type { Telling } from "../telling.ts";
import { foldedWords } from "../terms/folded.ts";
import type { Term } from "../terms/terms.ts";

/** Nouns, folded, of an operation that is offered, talked about or meant. */
const OPERATION =
  /^(?:propositions?|(?:contre-)?offres?|tentatives?|approches?|demarches?|rapprochement|flirt|idylle|discussions?|negociations?|pourparlers|tractations|affaire|operation|transaction|vente|cession|fusion|mariage|projet|rachat|introduction|entree|cotation)$/;
/** What such a noun may be of, folded: a purchase, a firm that the text has told. */
const OF_IT =
  /^(?:reprise|rachat|achat|acquisition|vente|cession|fusion|rapprochement|mariage|alliance|introduction|entree|cotation|groupe|geant|societe|entreprise|firme|fonds|banque|maison|acquereur|acheteur|repreneur|investisseurs?|concurrent|rival|depart|deux)$/;
/** Adjectives, folded, of an offer that is not the last, or of other things. */
const NOT_IT =
  /^(?:initiale?s?|precedente?s?|premiere?s?|ancienne?s?|salariale?s?|sociale?s?|commerciale?s?|tarifaire?s?|educative?s?|culturelle?s?|politique?s?|legislative?s?|syndicale?s?|parlementaire?s?|pedagogique?s?|touristique?s?|concurrente?s?|judiciaires?|immobilieres?)$/;
/** Nouns, folded, of those who deal in no firms. */
const OUTSIDER =
  /^(?:l[ae]s? |l')?(?:(?:inter)?syndica\w+|association|federation|collectif|ville|mairie|region|departement|gouvernement|etat|parti|club)\b/;
/** What goes on behind it, folded: a second offer, talks that last, a no taken back. */
const GOES_ON =
  /(?:\b(?:mais|cependant|toutefois|pourtant|puis|avant d[e'])|;) (?:\S+ ){0,4}?(?:seconde?|deuxieme|nouvelle?|(?:une?|l') ?autre|suivante|continu\w*|poursui\w*|repren\w*|repris\w*|accepte\w*|releve\w*|debut\w*)\b/;

/** « renonce à fermer l'usine », « a renoncé à ses dividendes », folded: what a firm does with its own works and people. */
const OWN_WORKS = new RegExp(
  inTurn(
    String.raw`\b(?:renonc\w+|echou\w+) (?:a |aux? )`,
    either(
      inTurn(
        either(
          "fermer|supprimer|licencier|recruter|embaucher|delocaliser|demenager",
          "construire|batir|moderniser|produire|fabriquer|publier|exporter",
          "augmenter|baisser|distribuer|verser",
        ),
        " ",
      ),
      String.raw`(?:vendre|ceder|louer|quitter) (?:ses |son |leurs? |des |les |le )(?:bureaux|siege|immeubles?|locaux|terrains?|entrepots?|murs)\b`,
      inTurn(
        "(?:l' ?|la |le |les |son |sa |ses |un |une |des )?",
        either(
          "dividendes?|primes?|bonus|salaires?|previsions?|hausses?|baisses?",
          "fermetures?|suppressions?|licenciements?|plan (?:social|de relance|de licenciement)",
          "siege|usines?|bureaux?|production|publicite|marque|logo|nom",
        ),
        String.raw`\b`,
      ),
    ),
  ),
);

/** « a renoncé à vendre ses bureaux »: whether words tell of what a firm does with its own works and people. */
export function isOfOwnWorks(terms: readonly Term[]): boolean {
  return OWN_WORKS.test(foldedWords(terms));
}

/** Whether a sentence that seems to say how an operation ended is about another thing, or says that it goes on. */
export function isOfElse(terms: readonly Term[], host: Telling): boolean {
  if (GOES_ON.test(wordsIn(terms)) || OWN_WORKS.test(wordsIn(terms))) return true;
  const noun = terms.findIndex(({ normal }) => OPERATION.test(normal));
  const [next, ...rest] = noun < 0 ? [] : terms.slice(noun + 1, noun + 5);
  if (next === undefined) return false;
  if (NOT_IT.test(next.normal)) return true;
  // « Les pourparlers avec Z avaient tourné court »: with another; « avec la famille » may be of it.
  if (next.normal === "avec")
    return rest.slice(0, 3).some((term) => {
      const ids = entitiesOf(term);
      return ids.length > 0 && ids.every((id) => host.fillers.every(({ entity }) => entity !== id));
    });
  if (!/^(?:d[eu']|des|aux?|pour|sur|contre)$/.test(next.normal)) return false;
  const of = rest.find(({ tags }) => !tags.has("Det") && !tags.has("Poss"));
  if (of === undefined || of.date !== null || of.money !== null) return false;
  // « du syndicat », which the text may seem to have named before.
  if (OUTSIDER.test(of.normal)) return true;
  const ids = entitiesOf(of);
  if (ids.length > 0) return ids.every((id) => host.fillers.every(({ entity }) => entity !== id));
  return !OF_IT.test(of.normal);
}

/** Verbs, folded, of what is dropped or turned down, where a noun is what they drop. */
const DROPS =
  /^(?:abandonn|annul|repouss|rejet|declin|refus|enterr|resili|ajourn|interdi|differ|bloqu|gel)(?:e|es|ent|er|ait|aient|ant|t|te)?$/;
/** Nouns, folded, of what an operation is called or comes by: a price, a partner, a race besides the list above. */
const TERMS_OF_IT = new RegExp(
  inTurn(
    "^",
    either(
      "reprise|achat|acquisition|opa|ope|deal|transaction|prise|participation|parts?|titres|actions|capital|controle",
      "levee|tour|emprunt|emission|pret|augmentation|financement|investissement|introduction|mise|ipo",
      "accord|plan|idee|dossier|scenario|schema|piste|option|perspective|initiative|procedure|processus|suite|poursuite",
      "contrat|promesse|protocole|compromis|exclusivite|jugement|decision|demande|recours|appel|requete",
      "prix|montant|conditions|termes|cheque|somme|reste|marche|deux",
      "alliance|union|noces|fiancailles|main|avances?|partenariat|partenaire|pretendants?|soupirants?|courtisans?|fiances?",
      "candidatures?|candidats?|partie|course|combat|lutte|bataille|assaut|proie|cible|conquete|aventure",
      "ambitions?|reves?|dessein|visees|intentions?|volonte|objectif",
    ),
    "$",
  ),
);

/** « a repoussé la publication de ses comptes », « a annulé sa conférence »: what is dropped is a thing, and no operation is named. */
export function dropsOther(terms: readonly Term[]): boolean {
  const named = ({ normal }: Term): boolean => OPERATION.test(normal) || TERMS_OF_IT.test(normal);
  if (terms.some(named)) return false;
  if (OWN_WORKS.test(wordsIn(terms))) return true;
  return terms.some(({ normal }, index) => {
    if (!DROPS.test(normal)) return false;
    const [det, noun] = terms.slice(index + 1, index + 3);
    if (det === undefined || noun === undefined || !(det.tags.has("Det") || det.tags.has("Poss")))
      return false;
    return noun.party === null && isPlainNoun(noun) && nounClasses(noun.normal).length === 0;
  });
}
