/**
 * Words of which names of organisations are made, folded (lower case, no accents). Written by hand from the business
 * press; each list says what its words do to the capitals around them.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * Nouns of institutions: capitalised they open a name that goes on in lower case (« Autorité des marchés financiers »,
 * « Banque européenne d'investissement »).
 */
export const institutionHeads = set(`
  academie agence ambassade archeveche assemblee association autorite banque bureau cabinet caisse centre cercle chambre chancellerie
  collectif college comite commission communaute compagnie confederation conference conseil conservatoire consortium cooperative cour
  delegation departement direction ecole etablissement federation fondation fonds forum front garde gendarmerie gouvernement
  groupement haut-commissariat haute haute-autorite hopital hopitaux hospices inspection institut institution laboratoire laboratoires ligue mairie metropole
  ministere mission mouvement musee mutuelle observatoire office opera orchestre ordre organisation parlement parquet parti police pole
  prefecture region regie regime presses pressoirs reserve rectorat secretariat senat service societe syndicat theatre tresor tribunal union universite ville groupe credit
  cirque hotel hotels port aeroport aeroports reseau club cite haut rassemblement alliance coalition initiative
  brigade armee marine marches mielleries brasserie brasseries chantiers acieries fonderies papeteries tissages verreries sucrerie conserveries minoteries
  cimenterie cimenteries cristallerie filature filatures forges scierie distillerie distilleries manufacture manufactures atelier ateliers
  usines mines houilleres salines raffinerie imprimerie imprimeries editions librairie pharmacie clinique cliniques boulangerie boulangeries
  fromagerie fromageries laiterie laiteries stade moulins caves vignobles domaine domaines chateau clos manoir maison maisons galeries comptoir comptoirs magasins
  etablissements transports messageries chemins autoroutes eaux charbonnages conserverie biscuiterie chocolaterie confiserie savonnerie tannerie
  ganterie fours fonciere patrimoine epargne assurances mutuelles prevoyance crous samu cooperateurs vergers petroles huileries`);

/** Of these, the ones that also open a name in lower case: « tribunal de commerce de Lille », « ministère du Commerce ». */
export const lowerHeads = set(
  `ministere tribunal universite cour conservatoire rectorat prefecture parquet secretariat`,
);

/** Words, folded, that make a body of a territory of the noun before them, in lower case too: « conseil régional de Bretagne ». */
export const territorialBodies: ReadonlyMap<string, RegExp> = new Map([
  ["conseil", /^(?:regional|departemental|general|municipal|metropolitain|communautaire)$/],
  ["communaute", /^(?:urbaine|metropolitaine|d'|de)$/],
]);

/** Nouns of territories that open the name of who governs them, where they act. */
export const actingTerritories = set(
  "region ville mairie metropole departement canton agglomeration province",
);

/** Regions that act under their bare names, folded: « la région Bretagne a voté », « la région Grand Est ». */
export const actingRegions =
  /^(?:auvergne|bourgogne|bretagne|centre|corse|grand|hauts|ile|normandie|nouvelle|occitanie|pays|provence|sud|reunion|guadeloupe|martinique|guyane|wallonne|flamande)(?:[ -].{1,30})?$/;

/** Adjectives and complements that tell a court from a yard: « cour d'appel », « cour de cassation ». */
export const courtComplements = set("appel cassation assises comptes justice supreme");

/** Words that open a name when another capital follows: « Groupe Ekambi », « Emballages Rivoire ». */
export const nameHeads = set(`
  groupe banque credit caisse compagnie societe laboratoire laboratoires etablissements maison maisons universite institut fonds fondation agence
  ministere emballages atelier ateliers brasserie brasseries transports galeries cafes chaussures meubles biscuits biscuiterie vignobles
  champagne domaine chateau clos manoir editions papeteries cartonnages charpentes constructions travaux garage menuiserie electricite energie energies eaux
  region ville departement metropole communaute agence clinique cliniques hopital pharmacie mutuelle assurances courtage immobiliere
  fonciere financiere generale participations investissement capital banco banca bank bankhaus fundacion grupo gruppo university college institute school studio studios team club
  fc ogc sc ac rc az vfb vvv hc bc cf rcd cd sk vfl tsg aik as us usc real athletic atletico racing sporting olympique sparta dynamo dinamo inter borussia bayern ajax hapoel maccabi zenit spartak lokomotiv cska royal armee parti`);

/** Nouns of trades, folded, that open the names of companies and are left out later: « Ressources Vexa », then « Vexa ». */
export const tradeHeads = set(`
  ressources mines minieres minerais metaux aciers acieries forges fonderies technologies solutions systemes industries produits aliments
  fromagerie fromageries laiterie laiteries boulangerie boulangeries conserverie conserveries scierie scieries verrerie verreries imprimerie
  imprimeries librairie librairies presses chais caves moulins minoterie sucrerie sucreries distillerie distilleries pepinieres semences fermes
  salaisons charcuterie pecheries chantiers carrieres ciments betons peintures bois papiers cartonneries logiciels reseaux pneus cycles moteurs
  automobiles autocars voyages croisieres navigation messageries entrepots hotels residences cinemas jouets jeux lunettes optique horlogerie
  parfums cosmetiques savonnerie textiles tissages filatures cuirs plastiques chimie pharmacies ambulances menuiseries toitures machines
  outillage mecanique robotique ceramiques porcelaines faiences glaces vins huiles biscuiteries confiserie chocolaterie torrefaction usines
  restaurants supermarches magasins equipements composants instruments materiaux minoteries tanneries mutualite`);

/** Words that close the name of a company: « Jeito Capital », « Kima Ventures », « Orvalys Therapeutics ». */
export const nameTails = set(`
  mobility mobilites semences intelligence
  capital partners partenaires ventures venture invest investissement investissements investment investments gestion finance finances finanzas
  pharma pharmaceuticals pharmaceutical therapeutics biotech biotechnologies biosciences bioscience biologics genetics genomics medical medtech health healthcare sante
  technologies technology technologie tech technos systems systemes systeme software solutions services labs lab laboratories laboratoires
  group groupe groep gruppe grupo holding holdings industries industrie industrial international
  gold silver copper lithium uranium minerals farms
  energy energies energie power solar solaire wind renewables petroleum oil gas mining resources metals steel aluminium chemicals chimie
  bank banque banca bancorp assurance assurances insurance re mutuelle mutual credit securities asset management advisors associates associes
  media medias studios studio games entertainment interactive pictures records music publishing editions presse press news tv radio
  motors motor automotive automobiles aviation airlines airways aerospace space defense defence robotics aeronautics
  telecom telecoms mobile networks communications digital online cloud data analytics ai ia cyber security securite
  foods food beverages brands retail stores logistics logistique logistic express transport transports shipping freight
  estate immobilier properties property reit hotels resorts restaurants hospitality fund funds fonds foundation fondation institute university institut
  participations consulting conseil engineering ingenierie construction immo developpement development equity growth innovation innovations
  photonique robotique mecanique optique nautique aeronautique hydraulique plasturgie metallurgie composites usinage tolerie mobilites mobilite voyages loisirs tourisme
  distribution recyclage environnement cosmetique cosmetiques nutrition interim formation proprete promotion hotellerie audiovisuel
  united football fc rugby athletic racing olympique hockey club partners lp brothers freres fils filles cie co company compagnie corporation entreprises enterprises
  semiconductor semiconductors electronics electronique electric materials instruments devices optics photonics quantum sciences science life biopharma vaccines diagnostics
  paper packaging emballage emballages textiles fashion couture beaute cosmetics parfums jewelry watches wine spirits vignobles brewing brewery brouwerij
  agro beton froid auto bois immo seguros audio vision solutions croissance digitale
  navy force forces army academy academie channel sports sport tv society association committee congress party museum library orchestra corps police party alliance brigade if if ik ishockey bk fk sk basket
  communaute agglomeration agglo metropole
  city council commission committee agency authority administration department office bureau court`);

/** Nouns that a name follows directly and that make it an organisation: « le fonds Demeter », « la start-up X ». */
export const namingNouns = set(`
  groupe groupes societe societes entreprise entreprises firme firmes compagnie compagnies start-up startup start-ups startups jeune-pousse pousse pousses pme eti licorne licornes scale-up
  biotech biotechs medtech fintech foodtech agritech deeptech insurtech legaltech edtech cleantech proptech greentech neobanque neobanques
  editeur editeurs fabricant fabricants constructeur constructeurs equipementier equipementiers avionneur motoriste fondeur fournisseur fournisseurs
  operateur operateurs distributeur distributeurs transporteur transporteurs assureur assureurs reassureur reassureurs bancassureur banque banques etablissement etablissements
  fonds holding holdings filiale filiales foncieres fonciere cabinet cabinets agence agences laboratoire laboratoires labo chaine chaines enseigne enseignes marque marques
  site sites plateforme plateformes plate-forme application appli quotidien hebdomadaire hebdo magazine journal mensuel chaine radio revue portail agence
  specialiste specialistes geant geants leader leaders champion champions numero pionnier mastodonte colosse rival rivaux rivale rivales concurrent concurrents concurrente concurrentes consoeur
  voyagiste armateur armateurs brasseur logisticien chimiste petrolier petroliers gazier energeticien electricien cimentier siderurgiste papetier
  industriel industriels investisseur investisseurs investisseuse actionnaire actionnaires acquereur repreneur repreneurs acheteur promoteur promoteurs bailleur
  association fondation syndicat syndicats federation mutuelle parti club equipe institut universite ecole grande-ecole think-tank lobby collectif
  consortium coentreprise joint-venture cooperative scop esn ssii studio incubateur accelerateur courtier gestionnaire gerant prestataire prestataires sous-traitant
  conglomerat maroquinier malletier joaillier horloger lunettier parfumeur cosmetique laiterie fromager fromagerie boucher semencier meunier cooperateur
  hebergeur roboticien integrateur cabinet commissaire auditeur cybermarchand discounter grossiste hard-discounter epicier restaurateur hotelier croisieriste
  maison maisons franchise labo generaliste genericien sidérurgiste metallurgiste verrier plasturgiste agrochimiste semencier aciériste
  milice organisation groupuscule groupe-terroriste mouvement institution administration publication tabloid tabloïd consultant consultants newsletter media medias blog podcast
  action actions titre titres division boutique banquier trader negociant exploitant concessionnaire monopole regie lessivier savonnier lunetier cartonnier imprimeur ex-filiale ex-maison marketplace
  ex-fleuron brasserie pepite societe-mere maison-mere sous-marin
  cimenterie verrerie fonderie raffinerie sucrerie papeterie aluminerie acierie distillerie scierie conserverie biscuiterie huilerie minoterie
  tannerie filature imprimerie savonnerie chocolaterie cartonnerie tuilerie briqueterie cristallerie faiencerie chaudronnerie rizerie salaisonnerie
  telco loueur miniere minier sucrier assureuse emetteur
  coutellerie bonneterie corderie carrosserie biscuitier confiseur chocolatier distillateur tanneur carrossier porcelainier faiencier sellier chausseur bottier gantier volailler minotier salaisonnier charcutier confiturier opticien audioprothesiste bijoutier menuisier tuilier drapier polyclinique quincaillerie jardinerie laiterie-fromagerie
  tolerie menuiserie charpenterie platrerie maconnerie serrurerie metallerie ferronnerie miroiterie plomberie robinetterie visserie marbrerie
  boulangerie patisserie viennoiserie charcuterie mercerie bijouterie horlogerie lunetterie maroquinerie ganterie blanchisserie teinturerie
  ebenisterie parqueterie tonnellerie malterie feculerie cidrerie confiserie caramelerie pepinieres garage garages carriere carrieres clinique cliniques camping campings
  torrefacteur torrefacteurs tisseur tisseurs affreteur affreteurs mineralier rhumier ascensoriste ascensoristes imprimeurs brasseurs verriers fromagers recycleur recycleurs conserveur embouteilleur
  tuilerie tuileries fromageries brasseries distilleries scieries plasturgiste plasturgistes papetiers chimistes
  voisin voisine voisins voisines`);

/** Nouns after which a name is that of a place. */
export const placeNouns = set(`
  ville villes commune communes village region regions departement province canton etat comte port aeroport gare rue avenue boulevard place quai
  quartier fleuve mer ocean lac mont montagne ile iles vallee plaine cote golfe detroit capitale prefecture banlieue metropole desert foret parc
  commune station presqu'ile peninsule district arrondissement bassin site zone faubourg cap col massif riviere`);

/** Nouns after which a name is that of a product, work, law, programme or event. */
export const thingNouns = set(`
  modele modeles smartphone smartphones logiciel logiciels jeu jeux film films serie series album roman livre chanson emission documentaire concert
  programme plan projet projets operation loi lois accord dispositif label indice prix coupe trophee salon festival championnat
  carte cartes reacteur reacteurs marquage ratio mnemonique turbine turbines metiers note processeur processeurs puce puces console voiture berline citadine suv avion avions fusee fusees satellite satellites missile missiles medicament vaccin molecule traitement antidouleur
  gamme collection algorithme langage protocole cryptomonnaie jeton monnaie virus variant ouragan tempete cyclone typhon proces phase essai
  robot drone drones helicoptere navire paquebot ferry train tramway ligne bateau yacht voilier fregate porte-avions sous-marin chasseur
  tour stade salle centre-commercial usine campus hopital lycee college theatre musee cathedrale eglise basilique chateau pont tunnel autoroute
  chatbot outil service services offre formule fonction moteur vin champagne cuvee fichier formulaire tribunal article reglement directive traite convention sommet opus saison tome
  grand-prix tournoi match finale generation type classe version mission sonde telescope module fonds-chaleur`);

/** Titles and callings after which a name is that of a person. */
export const personNouns = set(`
  monsieur madame mademoiselle m mm mme mmes mlle me dr pr docteur professeur maitre president presidente ministre premier vice-president senateur senatrice
  depute deputee maire prefet prefete juge procureur procureure avocat avocate commissaire general generale colonel capitaine commandant lieutenant
  pdg dg directeur directrice patron patronne fondateur fondatrice cofondateur cofondatrice associe associee gerant dirigeant dirigeante entrepreneur entrepreneure
  milliardaire homme-d'affaires analyste economiste journaliste chercheur chercheuse professeure ecrivain ecrivaine romancier romanciere auteur autrice acteur actrice
  chanteur chanteuse rappeur realisateur realisatrice cineaste comedien comedienne humoriste animateur animatrice styliste couturier photographe peintre
  joueur joueuse attaquant defenseur gardien milieu entraineur selectionneur coach footballeur pilote champion championne cycliste coureur boxeur
  roi reine prince princesse duc duchesse pape cardinal eveque cheikh emir sultan imam rabbin pere soeur frere freres abbe saint sainte
  candidat candidate elu elue militant militante secretaire porte-parole chef cheffe leader delegue deleguee eurodepute eurodeputee chancelier chanceliere
  gouverneur gouverneure ambassadeur ambassadrice conseiller conseillere heritier heritiere financier banquier investisseur conjoint epouse mari fille fils veuve famille
  magnat oligarque trader ingenieur ingenieure docteure biologiste physicien physicienne mathematicien historien historienne politologue sociologue philosophe
  star vedette ex-ministre ex-president ex-patron sir lord lady tsar dictateur`);

/** Capitals that are never an organisation by themselves: holidays, signs of the zodiac, peoples, abstractions, titles, units. */
export const commonCapitals = set(`
  internet web covid covid-19 sars noel paques ascension pentecote toussaint bourse dieu lune terre soleil mars venus jupiter etats nations
  nobel oscar oscars cesar goncourt renaudot ebitda ebit ebitdar ebita rse esg iard b2b b2c btob btoc lbo opa opr opra ope oat pib pge cac dax stoxx sbf ipo mbo spac spacs bfr ca rd ia ai vr ar gpu cpu led suv esn pme pmi eti tpe
  smic rtt cdi cdd pdg dg daf dsi drh rh ceo cfo coo cto sav api saas crm erp tva isf ifi csg pea scpi opcvm sicav etf gps usb wifi wi-fi adn arn vih sida ong ogm
  premier premiere president presidente ministre monsieur madame messieurs maitre sire majeste altesse excellence
  histoire republique renaissance revolution guerre liberation resistance occupation antiquite moyen-age etat-major
  h5n1 mw gw kw twh tech greentech french europeens asm phase page chapitre article figure tableau annexe
  t1 t2 t3 t4 s1 s2 q1 q2 q3 q4 h1 h2 iv ii iii vi vii viii ix xi xii xx xxi usd eur gbp chf cad jpy fcfa mdh xof xaf
  gmt co2 coronavirus tgv ter rer btp hlm sms pma gpa ehpad lgbt plfr dvd jt kwh stopcovid chu-covid qg chr
  outre-rhin outre-manche outre-atlantique outre-quievrain r&d m&a tsx tsxv isin msn vdd llm mmes mme afp-services
  deeptech foodtech fintech biotech medtech legaltech proptech insurtech edtech agritech agtech healthtech adtech assurtech regtech cleantech martech hrtech spacetech
  pvc vtc gnl gpl iot nft ssii gms cbd svod rfid gmao sirh cdmo bnpl dnvb
  ndlr rires nasdaq nyse euronext lse tsx.v tsx-v fse otcqb otcqx qc eurostoxx nikkei brexit airbnb-law`);

/** Names of several words, folded, that are no organisations though they look it: indices, markets, programmes, leagues, currencies. */
export const knownThings: ReadonlySet<string> = new Set(
  `cac 40|dow jones|nasdaq composite|nasdaq 100|s&p 500|bel 20|dax 40|ftse 100|ftse mib|euro stoxx|euro stoxx 50|stoxx 600|stoxx europe 600|hang seng|nikkei 225|smi|ibex 35|aex|topix|sbf 120|next 40|french tech 120|french tech
euronext growth|euronext growth paris|euronext paris|euronext access|euronext bruxelles|euronext amsterdam|nasdaq|nyse|wall street|new york stock exchange|london stock exchange group plc|aim|six|six swiss exchange
us open|wimbledon|open d australie|grand chelem|paris saint germain feminines|france 2030|france relance|horizon europe|horizon 2020|green deal|new deal|plan marshall|brexit|inflation reduction act|chips act|fonds chaleur|plan juncker
premier league|ligue 1|ligue 2|top 14|pro d2|bundesliga|serie a|liga|champions league|ligue des champions|ligue europa|tour de france|coupe du monde|coupe de france|jeux olympiques|formule 1|roland garros|euro 2016|super bowl
franc cfa|brent|wti|bitcoin|ethereum|livre sterling|black friday|halloween|noel|saint valentin|internet|union sovietique|seconde guerre mondiale|premiere guerre mondiale|moyen age|premier ministre|premiere ministre|chef de l etat
assurance maladie|securite sociale|pole emploi insertion|code du travail|code civil|constitution|rgpd|digital markets act|digital services act|dma|dsa|magna carta|sciences de la vie|reality show|big data|big bang|prix nobel|palme d or|festival de cannes|quatar|salon du bourget|le bourget|bourget`.split(
    /[|\n]/,
  ),
);
