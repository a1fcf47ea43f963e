import { works } from "./premises.ts";

/** What a noun that stands for an organisation says of it. `any`: nothing. */
export type NounClass =
  | "company"
  | "fund"
  | "bank"
  | "insurer"
  | "media"
  | "public"
  | "association"
  | "club"
  | "school"
  | "unit"
  | "venture"
  | "buyer"
  | "target"
  | "seller"
  | "investor"
  | "any";

/**
 * Nouns, folded and in the singular, that the press puts for the name of an organisation. Written by hand from the
 * business press; compounds of several words stand with blanks.
 */
const nouns: Readonly<Record<NounClass, string>> = {
  any: `plaignante|plaignant|econduit|econduite|promue|geant|champion|championne|leader|roi|reine|pionnier|pionniere|specialiste|mastodonte|colosse|fleuron|poids lourd|doyen|doyenne|ancetre|trublion|outsider|challenger|numero un|numero deux|numero trois|numero quatre|numero cinq|numero six|numero 1|numero 2|numero 3|n° 1|n° 2|n°1|n°2|premier acteur|acteur|
    monopole|ogre|petit poucet|nouveau venu|nouvelle venue|nouvel entrant|premier cite|second cite|dernier cite|marie|fiance|promis|tourtereau|protagoniste|belligerant|interesse|ensemble|entite|organisation|maison|institution|etablissement|concurrent|concurrente|rival|rivale|voisin|voisine|confrere|consoeur|partenaire|allie|joyau|bijou|etoile|etoile montante|chouchou|phenomene|malade|rescape|perdant|vainqueur|vaincu|gagnant|favori|prodige|tandem|duo|trio|attelage|consortium|parties|alliance|prestataire|client|fournisseur`,
  company: `boite|structure|assurtech|regtech|societe|entreprise|groupe|firme|compagnie|start-up|startup|jeune pousse|jeune societe|jeune entreprise|pepite|licorne|pme|eti|scale-up|multinationale|conglomerat|enseigne|marque|griffe|holding|societe mere|maison mere|
    biotech|medtech|fintech|foodtech|agritech|deeptech|insurtech|legaltech|edtech|cleantech|proptech|greentech|healthtech|adtech|esn|ssii|neobanque|neoassurance|neoassureur|licorne|decacorne|legende|
    editeur|fabricant|constructeur|equipementier|avionneur|motoriste|fondeur|electronicien|informaticien|helicopteriste|missilier|concepteur|createur|inventeur|producteur|productrice|exploitant|distributeur|detaillant|transporteur|voyagiste|armateur|brasseur|brasserie|logisticien|chimiste|petrolier|petroliere|gazier|energeticien|electricien|cimentier|siderurgiste|papetier|metallurgiste|verrier|plasturgiste|cartonnier|emballeur|agrochimiste|semencier|aciériste|acierist|minier|miniere|raffineur|
    industriel|industrielle|promoteur|promoteur immobilier|fonciere|bailleur|operateur|operatrice|hebergeur|roboticien|integrateur|intégrateur|cybermarchand|discounter|grossiste|epicier|epicerie|restaurateur|hotelier|croisieriste|ferroviaire|autocariste|taxi|loueur|maroquinier|malletier|joaillier|horloger|lunettier|opticien|parfumeur|couturier|chausseur|sellier|bijoutier|cosmeticien|laiterie|fromager|fromagerie|boucher|meunier|minotier|sucrier|biscuitier|chocolatier|confiseur|volailler|conserveur|vigneron|viticulteur|negociant|trader|torrefacteur|
    hebergeur|concessionnaire|garagiste|carrossier|sous-traitant|prestataire|nettoyeur|lessivier|savonnier|debitrice|debiteur|imprimeur|libraire|quincaillier|bricoleur|jardinier|pepinieriste|fleuriste|pharmacien|laboratoire|labo|genericien|biologiste|clinique|dentiste|plateforme|plate-forme|place de marche|marketplace|application|appli|site|moteur de recherche|reseau social|logiciel|messagerie|agence|cabinet|cabinet de conseil|studio|atelier|fabrique|manufacture|chaine|franchise|cooperative|scop|coop|federateur|monteur|installateur|constructeur automobile|assembleur|batisseur|betonnier|tunnelier|carrier|
    numericien|codeur|developpeur|gamer|diffuseur|annonceur|publicitaire|afficheur|organisateur|courtier|gestionnaire|regie|depositaire|societe de services|bureau d'etudes|entreprise publique|ex-fleuron|ex-monopole|ancien monopole|operateur historique|mutualiste|assembleur|tour-operateur|aerostier|satellitaire|lanceur|avitailleur|tisseur|filateur|tanneur|gantier|chapelier|cristallier|faiencier|porcelainier|luthier|facteur|coutelier|menuisier|charpentier|mecanicien|fonderie|aciérie|acierie|scierie|distillerie|distillateur|maltier|embouteilleur|conditionneur|huilier|oleiculteur|legumier|maraicher|semoulier|patissier|boulanger|traiteur|cuisiniste|literie|ameublement|meublier|equipementier sportif|marque au losange|marchand|eleveur|pisciculteur|aquaculteur|recycleur|reconditionneur|reparateur|agregateur|comparateur|transformateur|depollueur|affreteur|infogereur|cablo-operateur|e-commercant|editrice|fabricante|conceptrice|constructrice|biopharma|agtech|spacetech|hrtech|martech|maison d'edition|exploitant de cinemas|biochimiste|licencieur|fabless`,
  fund: `fonds|gestionnaire|fonds d'investissement|fonds souverain|capital-risqueur|capital-investisseur|investisseur|investisseuse|gerant|societe de gestion|gestionnaire d'actifs|gestionnaire de fonds|vehicule|veterane du capital-risque|hedge fund|fonds activiste|family office|accelerateur|incubateur|millesime|financier`,
  bank: `banque|banque publique|bancassureur|preteur|etablissement|etablissement bancaire|etablissement de credit|caisse|courtier|banque d'affaires|prêteuse|preteuse|neobanque`,
  insurer: `assureur|reassureur|mutuelle|bancassureur|mutualiste|courtier|compagnie d'assurances|groupe mutualiste`,
  media: `quotidien|hebdomadaire|journal|magazine|revue|mensuel|chaine|radio|agence de presse|site|media|titre|tabloid|tabloïd|gazette|newsletter|portail|lettre|quotidien economique|quotidien financier|quotidien britannique|quotidien de la city`,
  public: `conseil general|conseil regional|conseil departemental|mairie|gouvernement|executif|ministere|regulateur|gendarme|gardien|autorite|antitrust|commune|municipalite|ville|region|departement|metropole|agglomeration|canton|etat|parlement|commission|banque centrale|institut|agence|tribunal|cour|parquet|institution|bras arme|bras financier|collectivite|administration|prefecture|hotel de ville|tutelle|superviseur|exécutif europeen|juridiction|guichet|banque publique`,
  association: `association|federation|syndicat|centrale|organisation|ong|fondation|confederation|ordre|lobby|collectif|reseau|think tank|union|organisation syndicale|cercle|parti|mouvement|instance|ligue|pole`,
  club: `club|equipe|franchise|ecurie`,
  school: `universite|ecole|institut|campus|faculte|hopital|etablissement|centre|chu|laboratoire|musee`,
  unit: `branche|division|activite|filiale|pole|departement|unite|entite|filiale commune|business unit|metier`,
  venture: `nouvel ensemble|nouvelle entite|nouvelle societe|future societe|nouvelle structure|nouvelle compagnie|entite fusionnee|coentreprise|co-entreprise|joint-venture|societe commune|entreprise commune|filiale commune|entite commune`,
  buyer: `acquereur|acquereuse|cessionnaire|acheteur|acheteuse|repreneur|repreneuse|assaillant|assaillante|pretendant|pretendante|candidat|candidate|soupirant|predateur|initiateur|encherisseur|offrant|surencherisseur|nouveau proprietaire|nouvel actionnaire|proprietaire|chevalier blanc`,
  target: `cible|proie|societe cible|emetteur|emettrice|rescapee|mariee|filiale`,
  seller: `vendeur|vendeuse|cedant|cedante|ancien proprietaire|ex-proprietaire|actionnaire sortant`,
  investor: `actionnaire|actionnaire principal|premier actionnaire|actionnaire de reference|chef de file|souscripteur|bailleur de fonds|banquier|creancier|arrangeur|coinvestisseur`,
};

/** Nouns that are more often no organisation at all: they need a modifier or a sure match. */
export const looseNouns: ReadonlySet<string> = new Set([
  ...worksFolded(),
  ...`structure|marque|fintech|cleantech|proptech|greentech|edtech|healthtech|medtech en|acteur|maison|ensemble|entite|organisation|institution|etablissement|partenaire|client|fournisseur|parties|voisin|etoile|phenomene|duo|alliance|malade|site|application|appli|plateforme|plate-forme|logiciel|messagerie|chaine|reseau|agence|cabinet|conseil|conseiller|studio|atelier|usine|boutique|franchise|vehicule|financier|titre|portail|lettre|radio|media|revue|gouvernement|etat|ville|region|departement|commission|tribunal|cour|parquet|institut|administration|ministere|autorite|gardien|commune|club|equipe|formation|ecurie|universite|ecole|campus|faculte|hopital|centre|musee|ordre|cercle|parti|mouvement|ligue|pole|union|instance|centrale|metier|unite|filiale|activite|division|branche|candidat|candidate|proprietaire|actionnaire|banquier|creancier|champion|championne|roi|reine|favori|gagnant|vainqueur|perdant|vaincu|allie|prestataire|facteur|conseil|taxi|loueur|jardinier|boucher|boulanger|codeur|developpeur|organisateur|createur|inventeur|regie|couturier|biologiste|dentiste|pharmacien|trader|caisse|centre|pionnier|pionniere|concurrent|rival|groupe|compagnie|juridiction|guichet|ville|tutelle|marchand|mecanicien|legende|ogre|joyau|bijou|prodige|tandem|trio|attelage|consortium|cible|proie|emetteur`.split(
    "|",
  ),
]);

/** Phrases that begin like a nominal and are none, folded, without article. */
export const commonPhrases: ReadonlySet<string> = new Set(
  `societe civile|societe francaise dans|groupe de travail|groupe de pression|groupe de discussion|groupe parlementaire|groupe electrogene|groupe sanguin|groupe d'amis|groupe de musique|groupe de rock|maison blanche|maison individuelle|fonds de commerce|fonds propres|fonds marins|fonds de roulement|fonds de pension|chaine de valeur|chaine de production|chaine d'emballage|chaine de montage|chaine d'assemblage|chaine du froid|chaine de fabrication|chaine logistique|reseau de chaleur|reseau de distribution|chaine d'approvisionnement|chaine alimentaire|chaine de blocs|champion du monde|champion olympique|champion d'europe|numero de|site internet|site web|site industriel|site de production|compagnie de|banque centrale|banque en ligne|marque de fabrique|roi d'angleterre|roi du maroc|reine d'angleterre|etat d'urgence|etat des lieux|etat de sante|etat d'esprit|etat civil|etat de droit|etat-major|ville lumiere|parti pris|conseil d'administration|conseil de surveillance|conseil municipal|conseil regional|conseil general|conseil departemental|conseil des ministres|conseil d'etat|conseil communautaire|centre commercial|centre de donnees|centre de recherche|centre-ville|pole position|union europeenne|union nationale|unite de production|cour de cassation|cour d'appel|cour de recreation|titre provisoire|titre de transport|reseau electrique|reseau routier|institut de sondage|ordre du jour|ordre public|agence de voyage|application mobile|ligue 1|formation professionnelle|equipe de france|equipe dirigeante|ecole primaire|ecole maternelle|facteur de risque|cour d'assises|mouvement social|cabinet ministeriel|conseil juridique|trio de tete|duo de tete|quatuor de tete`.split(
    "|",
  ),
);

let table: Map<string, NounClass[]> | undefined;
const NONE: readonly NounClass[] = [];

/** The classes of a noun (folded, singular or plural, or a compound with blanks): none for a noun that is no nominal's head. */
export function nounClasses(noun: string): readonly NounClass[] {
  table ??= buildTable();
  return table.get(noun) ?? NONE;
}

let lengths: Map<string, number> | undefined;

/** Of how many words the longest noun is that starts with this one: an elided « d' » counts as a word. 0 for none. */
export function nounLength(first: string): number {
  if (lengths === undefined) {
    lengths = new Map();
    table ??= buildTable();
    for (const noun of table.keys()) {
      const words = noun.split(/ |(?<=')/);
      const start = words[0] ?? "";
      lengths.set(start, Math.max(lengths.get(start) ?? 0, words.length));
    }
  }
  return lengths.get(first) ?? 0;
}

function buildTable(): Map<string, NounClass[]> {
  const built = new Map<string, NounClass[]>();
  for (const [key, words] of Object.entries(nouns)) {
    for (const word of words.split("|")) {
      const name = word.trim();
      for (const form of [name, plural(name)]) {
        const known = built.get(form);
        if (known === undefined) built.set(form, [key as NounClass]);
        else if (!known.includes(key as NounClass)) known.push(key as NounClass);
      }
    }
  }
  for (const work of worksFolded())
    for (const form of [work, plural(work)]) if (!built.has(form)) built.set(form, ["company"]);
  return built;
}

/** The works that stand for the firm that runs them, folded. */
function worksFolded(): string[] {
  return works.map((work) => work.normalize("NFD").replace(/\p{M}+/gu, ""));
}

/** Works that are a trade as well, « l'imprimerie », folded: they stand only for a firm that is called by them. */
export const trades: ReadonlySet<string> = new Set(
  worksFolded().filter((work) => !nouns.company.split(/[|\n]/).includes(work)),
);

/** The plural of a noun, or of every word of a compound up to « de » or « d' ». */
function plural(noun: string): string {
  const [head = "", ...rest] = noun.split(/ (?=d'|de )/);
  const many = head
    .split(" ")
    .map((word) =>
      /[sxz0-9]$/.test(word)
        ? word
        : word.endsWith("eau")
          ? `${word}x`
          : word.endsWith("al")
            ? `${word.slice(0, -2)}aux`
            : `${word}s`,
    )
    .join(" ");
  return [many, ...rest].join(" ");
}
