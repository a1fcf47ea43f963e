/**
 * What a sum is of: nouns after « millions de », without which a bare « 300 millions d'… » counts people or things.
 * Gathered from the business press; a noun that may be counted as well (actions, parts, clients) is left out on purpose.
 */
export const sumNouns: ReadonlySet<string> = new Set(
  `achats acomptes acquisitions actifs aide aides allocations amende amendes amortissements amorçage apport apports argent
  arriérés avance avances avoirs bénéfice bénéfices besoin besoins bonus budget budgets capacité capital capitalisation
  capitaux cash cash-flow caution cessions charges chiffre coût coûts commandes commissions compensation compensations
  complément concours contrat contrats contribution contributions contrepartie cotisations crédit crédits créances dédit
  dédommagement dédommagements dépôts déficit déficits dépense dépenses dépréciation dépréciations dette dettes dividende
  dividendes dommages dommages-intérêts don dons dotation dotations droits ebitda ebit emprunt emprunts encaisse encours
  endettement engagements épargne exonérations économies équivalent excédent excédents exportations facturation facturations
  facture factures financement financements fonds frais francs fiscalité flux garantie garanties gain gains honoraires
  hausse hypothèques impayés importations impôt impôts indemnité indemnités intérêts intéressement investissement
  investissements ipo jetons ligne liquidités loyer loyers manque marge marges masse mieux moins montant niches obligations
  paiement paiements passif penalties pénalité pénalités perte pertes placement plan plus plus-value plus-values pot prêt prêts
  primes prime prix produits profit profits provision provisions rabais rachat rachats rallonge rançon ratio recettes
  redevance redevances redressement réductions remboursement remboursements rémunération rémunérations rente réserves
  résultat retombées retraites revenu revenus ristourne royalties salaires sanctions sanction soulte soutien soutiens
  subvention subventions surcoût surcoûts synergies taxe taxes trésorerie trésor trop trou transactions travaux valeur
  valorisation ventes versement versements volume collecte impact pénalités pga pib mieux-disant rentrées soins parrainage
  sponsoring mécénat cautionnement bons dégâts préjudice réparations réparation différence écart baisse
  économie promesses compléments affacturage stock stocks dépenses-là déblocage plafond seuil
  nouveaux nouvelle nouvelles aides-là subsides quasi-fonds`.split(/\s+/),
);

/** What sums of money are not: people, things and measures that the press counts in millions. */
export const countNouns: ReadonlySet<string> = new Set(
  `abonnés abonnement abonnements actifs actions adhérents adresses allocataires appareils arbres articles assurés assuré auditeurs avions barils
  bénéficiaires bouteilles bovins caractères chômeurs citoyens clics clients colis comptes consommateurs consultations
  contribuables dossiers connexions cyclistes doses écrans électeurs élèves emplois emballages enfants entreprises équipements
  étudiants exemplaires familles fans femmes fichiers flacons foyers français françaises followers habitants hectares hectolitres heures hommes
  images internautes jeunes joueurs jours kilomètres kilos kilowattheures km lecteurs licenciés ligne lignes litres livraisons
  logements lots machines malades médicaments ménages membres messages mètres migrants morts nuitées objets ordinateurs
  paires paramètres parts participants passagers patients pages pas personnes photos pièces pixels places porcs poules puces
  population postes professionnels puits quintaux ressortissants retraités robots salariés sacs seniors smartphones spectateurs
  tablettes téléchargements téléphones téléspectateurs tests titres tokens tonnes touristes transactions travailleurs
  unités usagers utilisateurs utilisatrices usines vaches véhicules vidéos visites visiteurs voitures voix vols volumes voyageurs vues watts`.split(
    /\s+/,
  ),
);

/**
 * Words that tell, in the same clause, that a bare magnitude counts people or things (« portant à 3,8 millions le nombre de
 * demandeurs d'emploi »). Narrower than `countNouns`: clients and shares are also told beside sums.
 */
export const countEvidence: ReadonlySet<string> = new Set(
  `nombre abonnés adhérents allocataires appareils auditeurs barils bénéficiaires bouteilles cas chômeurs contaminations
  contaminé contaminés décès demandeurs demandes doses exemplaires fidèles followers foyers habitants hectares inscriptions
  inscrits internautes kilomètres litres logements malades masques migrants morts nuitées passagers pèlerins personnes population
  réfugiés signatures spectateurs téléchargements téléspectateurs tonnes touristes transactions unités utilisateurs véhicules
  victimes visiteurs visites vues`.split(/\s+/),
);

/** Stems of verbs and nouns, and prepositions, that tell of money beside a bare magnitude. */
export const sumEvidence: readonly string[] = [
  "achet",
  "amend",
  "apport",
  "avanc",
  "bénéfic",
  "budget",
  "capital",
  "chèque",
  "chiffr",
  "coût",
  "crédit",
  "débours",
  "dépens",
  "dette",
  "dot",
  "empoch",
  "emprunt",
  "encaiss",
  "engrang",
  "estim",
  "évalu",
  "factur",
  "financ",
  "fonds",
  "gagn",
  "inject",
  "invest",
  "lev",
  "lèv",
  "mis",
  "met",
  "moyennant",
  "pay",
  "perd",
  "pert",
  "pès",
  "pes",
  "prêt",
  "prix",
  "provisionn",
  "rachat",
  "rachet",
  "rapport",
  "récolt",
  "réuni",
  "somme",
  "subvention",
  "ticket",
  "trésor",
  "valor",
  "valeur",
  "vaut",
  "vaudr",
  "vend",
  "vent",
  "vers",
];

/** Verbs that « en » makes take up the sum told before: « elle en a coûté cinq », « le chantier en avale 18 ». Stems. */
export const takeUpVerbs: readonly string[] = [
  "absorb",
  "apport",
  "avai",
  "aval",
  "attend",
  "consacr",
  "consomm",
  "coût",
  "débours",
  "demand",
  "dépens",
  "donn",
  "emprunt",
  "encaiss",
  "engag",
  "espér",
  "exig",
  "factur",
  "fourni",
  "inject",
  "invest",
  "lèv",
  "lev",
  "mis",
  "met",
  "obtenu",
  "obtient",
  "offr",
  "pai",
  "pay",
  "pes",
  "pès",
  "prêt",
  "prévo",
  "promet",
  "promis",
  "propos",
  "rapport",
  "récolt",
  "reç",
  "réclam",
  "rembours",
  "réun",
  "souhait",
  "touch",
  "valai",
  "vaut",
  "vers",
  "vis",
  "voul",
];

/** Participles that close an elided sum after an article: « les 50 espérés », « sur les 240 promis ». Stems. */
export const takenUpAs: readonly string[] = [
  "annonc",
  "attend",
  "demand",
  "envisag",
  "escompt",
  "espér",
  "exig",
  "initi",
  "nécess",
  "prév",
  "promis",
  "propos",
  "réclam",
  "souhait",
  "vis",
  "voulu",
];

/** Stems of verbs in -er that move a sum from one value to another: « passer de X à Y » is two sums, not a range. */
export const movementVerbs: readonly string[] = [
  "abaiss",
  "augment",
  "chut",
  "dégringol",
  "doubl",
  "évolu",
  "gliss",
  "gonfl",
  "grimp",
  "hiss",
  "mont",
  "pass",
  "plong",
  "port",
  "progress",
  "quintupl",
  "ramen",
  "recul",
  "redescend",
  "rehauss",
  "relev",
  "remont",
  "retomb",
  "saut",
  "tomb",
  "tripl",
];

/** Their forms that no stem gives, and those of other verbs. */
export const movementForms: readonly string[] = [
  "accru",
  "accrue",
  "bondi",
  "bondir",
  "bondissant",
  "bondit",
  "descend",
  "descendant",
  "descendre",
  "descendu",
  "descendue",
  "fondre",
  "fondu",
  "ramène",
  "redescendu",
  "réduire",
  "réduisant",
  "réduit",
  "réduite",
  "relève",
  "revenir",
  "revenu",
  "revenue",
  "revenus",
  "revient",
  "reviendra",
  "redescendre",
];

/** What a sum is per: words after the amount, by the unit of the contract. */
export const perWords: Readonly<Record<"share" | "year" | "month" | "unit", readonly string[]>> = {
  share: [
    "par action",
    "l'action",
    "par titre",
    "le titre",
    "par part",
    "la part",
    "par action ordinaire",
    "par action nouvelle",
    "l'unité de placement",
    "pièce l'action",
    "par droit",
    "par ads",
    "par bon",
  ],
  year: [
    "par an",
    "par année",
    "l'an",
    "l'année",
    "annuels",
    "annuel",
    "annuelles",
    "annuelle",
    "chaque année",
    "/an",
    "par exercice",
    "bon an mal an",
  ],
  month: ["par mois", "le mois", "mensuels", "mensuel", "mensuelles", "mensuelle", "chaque mois", "/mois"],
  unit: [
    "l'unité",
    "par unité",
    "pièce",
    "par personne",
    "par tête",
    "par habitant",
    "par salarié",
    "par foyer",
    "par ménage",
    "par client",
    "par utilisateur",
    "par abonné",
    "par élève",
    "par jour",
    "par semaine",
    "par heure",
    "de l'heure",
    "l'heure",
    "la semaine",
    "la journée",
    "le baril",
    "par baril",
    "la tonne",
    "par tonne",
    "le kilo",
    "par kilo",
    "le litre",
    "par litre",
    "l'once",
    "par once",
    "l'hectare",
    "par hectare",
    "de l'hectare",
    "le mètre carré",
    "par mètre carré",
    "du mètre carré",
    "le m2",
    "le m²",
    "/m²",
    "/m2",
    "le mégawattheure",
    "par mégawattheure",
    "le MWh",
    "/MWh",
    "par MWh",
    "par véhicule",
    "par voiture",
    "par logement",
    "le repas",
    "par repas",
    "la nuit",
    "par nuit",
    "la place",
    "par exemplaire",
    "l'exemplaire",
    "par trajet",
    "la bouteille",
    "par mètre",
    "par kilomètre",
    "du kilo",
    "chacun",
    "chacune",
  ],
};

/** Words that tell the sum in another currency: « 36 milliards de FCFA, soit 55 millions d'euros ». */
export const conversionWords: readonly string[] = [
  "soit",
  "autrement dit",
  "c'est-à-dire",
  "équivalant à",
  "équivalent à",
  "l'équivalent de",
  "ou",
  "à peu près",
];
