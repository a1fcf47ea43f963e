import type { Token } from "./tokens.ts";

/** Words of business news, folded. */
const WORDS = new Set(
  `entreprise entreprises societe societes groupe groupes filiale filiales rachat racheter rachete rachetee acquisition acquerir acquis cession ceder cede cedee capital actionnaire actionnaires start-up
  startup investisseur investisseurs investissement investir investit pdg bourse fonds fusion banque banques action actions salaries emprunt dette tresorerie benefice benefices pertes ventes marge
  ebitda levee leve lever financement repreneur acquereur coentreprise holding assureur operateur editeur fabricant constructeur industriel usine usines marche concurrents clients valorisation valorise
  fournisseur parts titres partenariat contrat contrats offre opa croissance chiffre resultat resultats exercice semestre trimestre biotech fintech startups subvention pret prets tour cotation`.split(
    /\s+/,
  ),
);
/** How many different ones make an article one about business. */
const ENOUGH = 3;

/** Whether an article is about business: there a capital of which nothing else is known is most often a company. */
export function isBusiness(sentences: readonly (readonly Token[])[]): boolean {
  const seen = new Set<string>();
  for (const tokens of sentences) {
    for (const token of tokens) {
      if (token.shape !== "lower" || !WORDS.has(token.folded)) continue;
      seen.add(token.folded);
      if (seen.size >= ENOUGH) return true;
    }
  }
  return false;
}
