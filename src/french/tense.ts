/**
 * Words that tell whether what is said is done or to come, for dates whose year the text leaves out. Written for the
 * press: verbs of plans and appointments, auxiliaries, past participles that do not end in -é.
 */

const split = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Present and conditional forms that govern something to come, and nouns of delivery. */
export const planningWords = split(`
  doit doivent devra devront devrait devraient va vont prévoit prévoient vise visent visant compte comptent entend
  entendent table tablent promet promettent prochain prochaine prochainement projette projettent envisage envisagent
  souhaite veut veulent souhaitent remboursable remboursables livrable livrables livraison reste restera tenir
 attend attendent espère espèrent ambitionne fixé fixée`);

/** Participles of plans: « attendue en mars » is to come, « était attendue en mars » past. */
export const planningParticiples = split(`
  prévu prévue prévus prévues attendu attendue attendus attendues espéré espérée espérés espérées programmé programmée
  programmés programmées escompté escomptée planifié planifiée envisagé envisagée visé visée
  convoqué convoquée convoqués convoquées`);

/** Auxiliaries that make the participle after them one to come. */
export const auxiliariesAhead = split(`
  sera seront serait seraient devra devront devrait devraient doit doivent va vont pourra pourront pourrait pourraient
  être aura auront`);

/** Auxiliaries of the past. */
export const auxiliariesPast = split(`
  a ont avait avaient était étaient fut furent eut eurent aurait auraient ayant ai avons avez avions étais`);

/** Past participles, and passés simples, that the endings in -é and -èrent do not show. */
export const irregularPast = split(`
  vendu vendue vendus vendues mis mise pris prise acquis acquise conclu conclue conclus conclues reçu reçue rendu rendue
  ouvert ouverte offert offerte fait faite introduit introduite réduit réduite produit produite détenu détenue venu
  venue tenu tenue mort morte perdu perdue élu élue devenu devenue obtenu obtenue souscrit souscrite inscrit inscrite
  clos close promis promise remis remise repris reprise admis admise soumis soumise transmis transmise construit
  construite détruit réuni réunie réunis choisi choisie investi investie fini finie établi établie paru parue survenu
  survenue apparu parti partie sorti sortie tombé battu battue suivi suivie interdit interdite découvert découverte
  signa annonça racheta vendit prit mit fit vint devint reçut obtint conclut`);

/** Nouns in -é and -ée that often stand without an article. */
export const nounsLikeParticiples = split(`
  année société santé marché qualité capacité activité liberté sécurité électricité communauté université entité
  majorité minorité été café côté degré traité comité député journée soirée durée entrée assemblée levée montée armée
  donnée données idée arrivée rentrée tournée musée lycée unité priorité propriété totalité publicité autorité`);

/** Words before a noun: what looks like a participle after them is none. */
export const determiners = split(`
  le la les l un une des du de d cette ce cet ces son sa ses leur leurs notre nos votre au aux à chaque toute tout`);

/**
 * Verbs in -rer and -rir whose imperfect or passé simple ends like a future (« montra », « entrait », « ouvrait »).
 * Their stem up to the r.
 */
export const stemsInR = split(`
  montr démontr entr rentr tir retir attir étir déclar assur rassur mesur consacr demeur inaugur préfér rencontr livr
  délivr enregistr administr célébr opér coopér récupér libér espér désir expir inspir respir répar prépar sépar compar
  accapar ouvr rouvr couvr découvr recouvr offr souffr cour parcour recour accour mour acquér requér conquér procur jur
  dur endur entour savour restaur instaur explor honor amélior génér considér accélér modér tolér adhér insér gér digér
  suggér transfér référ différ confér éclair évapor élabor collabor ignor ador pleur effleur factur structur captur
  clôtur encadr illustr filtr registr chiffr engendr tempér exagér prolifér revigor perdur murmur censur rassur figur
  configur inquiét repér décor dévor arbor sur empar désespér ramenér vir pér`);
