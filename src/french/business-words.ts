/** Words of business news, folded. */
export const businessWords: ReadonlySet<string> = new Set(
  `entreprise entreprises societe societes groupe groupes filiale filiales rachat racheter rachete rachetee acquisition acquerir acquis cession ceder cede cedee capital actionnaire actionnaires start-up
  startup investisseur investisseurs investissement investir investit pdg bourse fonds fusion banque banques action actions salaries emprunt dette tresorerie benefice benefices pertes ventes marge
  ebitda levee leve lever financement repreneur acquereur coentreprise holding assureur operateur editeur fabricant constructeur industriel usine usines marche concurrents clients valorisation valorise
  fournisseur parts titres partenariat contrat contrats offre opa croissance chiffre resultat resultats exercice semestre trimestre biotech fintech startups subvention subventions pret prets tour cotation repris reprend reprendre reprise
  vend vendre vendu vendue revend revendre revente fusionner fusionne fusionnent obligations obligataire majoritaire minoritaire participation privatisation privatiser ope rachats rachetent
  acquiert acquereurs repreneurs acheteur cedes cedent investi investisseuse recapitalisation refinancement levees actionnariat consortium reassureur societaires rapprochement debourser debourse
  liquidateur preteurs creanciers souscripteurs souscrit souscrite gestionnaire fabricants editeurs operateurs industriels assureurs constructeurs
  dirigeants fondateurs cofondateur cofondateurs cofondatrice directoire dividende dividendes syndique obligataires bancaires refinance refinancer amorcage licorne licornes incubateur pme eti
  sous-traitant sous-traitants equipementier equipementiers distributeur grossiste negoce effectifs rentabilite rentable maison-mere proprietaires tour-de-table debourses devolu giron escarcelle valorisee valorises valorisees emprunts coentreprises`.split(
    /\s+/,
  ),
);

/** Those of them that sport, politics and war have too: alone they make no business news. */
export const sharedBusinessWords: ReadonlySet<string> = new Set(
  "reprise reprend reprendre repris participation majoritaire minoritaire tour".split(" "),
);
