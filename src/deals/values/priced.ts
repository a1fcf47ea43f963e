import type { Term } from "../terms/terms.ts";

/** Nouns (folded) of an operation, whose estimate is its price and values no company. */
const OPERATION =
  /^(?:transaction|operation|acquisition|cession|vente|rachat|deal|reprise|opa|offre|fusion|mariage)$/;
/** Nouns (folded) of what an operation costs, with « du rachat » or « de l'opération » behind them. */
const COST = /^(?:couts?|factures?|montant|prix|addition|produit|recettes?|cheque|note)$/;
/** Participles (folded) of an estimate. */
const ESTIMATED = /^(?:evalu|estim|chiffr)(?:e|ee|es|ees|ait|e?nt|er)$/;

/**
 * « La transaction est évaluée à 3 M€ », « évalue le coût de l'opération à 3 M€ »: an estimate of the price, whatever
 * verb gives it.
 */
export function isEstimatedPrice(terms: readonly Term[], sum: number): boolean {
  if (terms[sum - 1]?.normal !== "a") return false;
  if (isPriceTold(terms, sum)) return true;
  let commas = 0;
  let estimated = false;
  for (let index = sum - 2; index >= 0 && index > sum - 18; index -= 1) {
    const { normal, tags, money } = terms[index]!;
    if (tags.has("Semicolon") || tags.has("Colon") || money !== null) return false;
    if (tags.has("Comma")) commas += 1;
    if (commas > 2) return false;
    if (ESTIMATED.test(normal)) estimated = true;
    if (COST.test(normal)) return estimated && isOfOperation(terms, index);
    // « La transaction est évaluée … », not « évalue la société après l'opération à … ».
    const subject = isWhole(terms, index) && (index < 2 || terms[index - 2]!.tags.has("Punct"));
    if (OPERATION.test(normal) && estimated && isDefinite(terms[index - 1]) && subject) return true;
  }
  return false;
}

/** « dont un courtier évaluait le prix à 3 M€ », « pour un montant que la presse chiffre à 3 M€ »: a price by its name, whoever puts a figure to it. */
function isPriceTold(terms: readonly Term[], sum: number): boolean {
  const words = terms.slice(Math.max(0, sum - 16), sum - 1).map(({ normal }) => normal);
  return FIGURE_TO_PRICE.test(words.join(" "));
}
const FIGURE_TO_PRICE =
  /(?:^| )(?:(?:evalu|estim|chiffr)(?:e|ait|e?nt|aient)(?: \S+){0,2}? (?:le|son|leur) (?:prix|montant)|(?:prix|montant|somme|cheque|(?:accord|deal|operation|transaction) ,)(?: (?:\S+ ){0,4}?,)? (?:que|qu'|dont)(?: \S+){1,5}? (?:evalu|estim|chiffr)(?:e|ait|e?nt|aient))$/;

/** « le coût de l'opération », « la facture totale du rachat ». */
function isOfOperation(terms: readonly Term[], cost: number): boolean {
  const behind = terms.slice(cost + 1, cost + 6);
  const noun = behind.findIndex(({ normal }) => OPERATION.test(normal));
  return (
    noun > 0 &&
    behind.slice(0, noun).some(({ normal }) => /^(?:de|du)$/.test(normal)) &&
    isWhole(terms, cost + 1 + noun)
  );
}

/** Nouns (folded) that stand for what a deal is about. */
const COMPANY =
  /^(?:societe|entreprise|groupe|filiale|activites?|branche|division|marque|participation|parts|titres|start-up|startup|club|editeur|fabricant|specialiste|capital|pole|entite|enseigne|chaine|operateur|ensemble)$/;

/** « la vente est … », « la vente de X », « la vente de la filiale », neither « la vente de son siège » nor « la vente à perte ». */
function isWhole(terms: readonly Term[], noun: number): boolean {
  if (!/^(?:de|d'|du|des|a|au|aux|en)$/.test(terms[noun + 1]?.normal ?? "")) return true;
  return terms
    .slice(noun + 2, noun + 5)
    .some(({ party, stake, normal }) => party !== null || stake !== null || COMPANY.test(normal));
}

function isDefinite(term: Term | undefined): boolean {
  return /^(?:l'|la|le|cette|cet|ce)$/.test(term?.normal ?? "");
}
