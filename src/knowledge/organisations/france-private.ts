// Source: written by hand from general knowledge, November 2026. Facts that are certain only; no identifiers, since
// none could be verified.
// Left out on purpose: banks, insurers, funds, start-ups and media titles (other families); brands that are common
// words in lower case, and seats or owners that changed hands too recently to be certain.

/** Big French groups that are not listed, family firms, public companies, cooperatives and well-known French subsidiaries. */
export const francePrivate = `
# Retailers
auchan | Auchan; Groupe Auchan; Auchan Retail; Auchan Holding | company FR Croix | distributeur; grande distribution; enseigne; hypermarchés
e-leclerc | E.Leclerc; Leclerc; Édouard Leclerc; Centres E.Leclerc; Mouvement E.Leclerc | company FR Ivry-sur-Seine | distributeur; grande distribution; enseigne; groupement d'indépendants
intermarche | Intermarché; Groupement Mousquetaires; Groupement Les Mousquetaires; Les Mousquetaires; Mousquetaires; ITM | company FR Bondoufle | distributeur; grande distribution; enseigne; groupement d'indépendants
cooperative-u | Coopérative U; Système U; Systeme U; Super U; Hyper U | company FR Rungis | distributeur; grande distribution; enseigne; groupement d'indépendants
monoprix | Monoprix | company FR Clichy | distributeur; grande distribution; enseigne | casino
franprix | Franprix | company FR | distributeur; grande distribution; enseigne | casino
cora | Cora | company FR | hypermarchés; grande distribution; enseigne
supermarches-match | Supermarchés Match | company FR | distributeur; grande distribution; enseigne
picard-surgeles | Picard Surgelés; Picard | company FR Fontainebleau | surgelés; enseigne de surgelés
grand-frais | Grand Frais | company FR | enseigne; produits frais
biocoop | Biocoop | company FR | enseigne bio; magasins bio
la-vie-claire | La Vie Claire | company FR Montagny | magasins bio; enseigne bio
naturalia | Naturalia | company FR | magasins bio; enseigne bio | monoprix
bio-c-bon | Bio c' Bon; Bio c'Bon | company FR | magasins bio; enseigne bio | carrefour
adeo | Adeo; Groupe Adeo | company FR Ronchin | bricolage; groupe de bricolage
leroy-merlin | Leroy Merlin | company FR Lezennes | bricolage; enseigne de bricolage | adeo
decathlon | Decathlon; Décathlon | company FR Villeneuve-d'Ascq | articles de sport; équipementier sportif; enseigne d'articles de sport; distributeur d'articles de sport
boulanger | Boulanger | company FR Lesquin | électroménager; enseigne d'électroménager
kiabi | Kiabi | company FR Hem | prêt-à-porter; habillement; enseigne de prêt-à-porter
pimkie | Pimkie | company FR Villeneuve-d'Ascq | prêt-à-porter; enseigne de prêt-à-porter
camaieu | Camaïeu; Camaieu | company FR Roubaix | prêt-à-porter; enseigne de prêt-à-porter
celio | Celio | company FR Saint-Ouen-sur-Seine | prêt-à-porter; mode masculine
jennyfer | Jennyfer | company FR | prêt-à-porter
promod | Promod | company FR Marcq-en-Barœul | prêt-à-porter
vivarte | Vivarte; Groupe André | company FR | habillement; chaussures
la-halle | La Halle; La Halle aux vêtements | company FR | habillement
kookai | Kookaï; Kookai | company FR | prêt-à-porter
naf-naf | Naf Naf | company FR | prêt-à-porter
caroll | Caroll | company FR | prêt-à-porter
minelli | Minelli | company FR | chaussures
san-marina | San Marina | company FR | chaussures
eram | Eram; Groupe Eram | company FR Saint-Pierre-Montlimart | chaussures; chausseur
burton-of-london | Burton of London | company FR | prêt-à-porter
go-sport | Go Sport; GO Sport | company FR | articles de sport; enseigne d'articles de sport
intersport-france | Intersport France | company FR | articles de sport
gifi | Gifi; GiFi | company FR Villeneuve-sur-Lot | discount; enseigne; bazar
la-foir-fouille | La Foir'Fouille | company FR | discount; bazar
tati | Tati | company FR | discount; bazar
centrakor | Centrakor | company FR | décoration; enseigne
noz | Noz | company FR Saint-Berthevin | déstockage
stokomani | Stokomani | company FR | déstockage
bricomarche | Bricomarché | company FR | bricolage; enseigne de bricolage | intermarche
brico-depot | Brico Dépôt | company FR | bricolage; enseigne de bricolage | kingfisher
castorama | Castorama | company FR | bricolage; enseigne de bricolage | kingfisher
gamm-vert | Gamm Vert | company FR | jardinerie | invivo
jardiland | Jardiland | company FR | jardinerie | invivo
truffaut | Truffaut; Botanic-Truffaut | company FR | jardinerie; enseigne de jardinerie
botanic | Botanic | company FR | jardinerie
conforama | Conforama | company FR Lognes | ameublement; enseigne d'ameublement
but | But | company FR | ameublement; enseigne d'ameublement
habitat-france | Habitat France | company FR | ameublement
alinea | Alinéa; Alinea | company FR Aubagne | ameublement; enseigne d'ameublement
la-redoute | La Redoute | company FR Roubaix | vente à distance; vente en ligne; mode
3-suisses | 3 Suisses; Les 3 Suisses | company FR Croix | vente à distance
blancheporte | Blancheporte | company FR Tourcoing | vente à distance
vertbaudet | Vertbaudet | company FR | mode enfantine
petit-bateau | Petit Bateau | company FR Troyes | mode enfantine; textile
okaidi | Okaïdi; Okaidi | company FR Roubaix | mode enfantine; prêt-à-porter
galeries-lafayette | Galeries Lafayette; Groupe Galeries Lafayette | company FR Paris | grands magasins; grand magasin
printemps | Le Printemps; Groupe Printemps | company FR Paris | grands magasins; grand magasin
bhv | BHV; BHV Marais; Bazar de l'Hôtel de Ville | company FR Paris | grand magasin
le-bon-marche | Le Bon Marché | company FR Paris | grand magasin | lvmh
sephora | Sephora | company FR Neuilly-sur-Seine | parfumerie; cosmétiques; enseigne de parfumerie | lvmh
marionnaud | Marionnaud | company FR | parfumerie
nocibe | Nocibé | company FR | parfumerie
yves-rocher | Yves Rocher; Groupe Rocher | company FR La Gacilly | cosmétiques; beauté
l-occitane | L'Occitane; L'Occitane en Provence; L'Occitane International | company FR | cosmétiques; beauté
nature-et-decouvertes | Nature & Découvertes; Nature et Découvertes | company FR Versailles | enseigne | fnac-darty
fnac | Fnac | company FR | biens culturels; enseigne | fnac-darty
darty | Darty | company FR | électroménager; enseigne d'électroménager | fnac-darty
cultura | Cultura | company FR | biens culturels; enseigne
gibert-joseph | Gibert Joseph; Gibert | company FR Paris | libraire; librairie
gibert-jeune | Gibert Jeune | company FR Paris | libraire; librairie | gibert-joseph
le-furet-du-nord | Le Furet du Nord; Furet du Nord | company FR Lille | librairie; libraire
joueclub | JouéClub; Joué Club | company FR Bordeaux | jouets; enseigne de jouets
la-grande-recre | La Grande Récré | company FR | jouets; enseigne de jouets
king-jouet | King Jouet | company FR Voiron | jouets; enseigne de jouets
norauto | Norauto | company FR | centres auto; entretien automobile | mobivia
mobivia | Mobivia; Mobivia Groupe | company FR Villeneuve-d'Ascq | entretien automobile
midas | Midas | company FR | entretien automobile | mobivia
feu-vert | Feu Vert | company FR Écully | centres auto; entretien automobile
optic-2000 | Optic 2000 | company FR Clamart | opticien; optique
krys | Krys; Krys Group | company FR | opticien; optique
alain-afflelou | Alain Afflelou; Afflelou | company FR Paris | opticien; optique
cdiscount | Cdiscount | company FR Bordeaux | e-commerçant; e-commerce; vente en ligne | casino
veepee | Veepee; Vente-privée; Vente-privee; vente-privee.com | company FR Saint-Denis | ventes privées; vente événementielle; e-commerce
rue-du-commerce | Rue du Commerce; RueDuCommerce | company FR | e-commerçant; vente en ligne
priceminister | PriceMinister; Rakuten France | company FR Paris | e-commerce; place de marché
sarenza | Sarenza | company FR Paris | chaussures; vente en ligne
metro-france | Metro France | company FR | grossiste; vente en gros
pomona | Pomona | company FR Antony | distribution alimentaire; grossiste
bricorama | Bricorama | company FR | bricolage; enseigne de bricolage | intermarche
weldom | Weldom | company FR | bricolage | adeo
sonepar | Sonepar | company FR Paris | matériel électrique; distributeur de matériel électrique
saint-maclou | Saint Maclou | company FR | revêtements de sol
schiever | Schiever | company FR Avallon | distribution
francap | Despar; Francap | company FR | distribution
# Food, drink and farming
lactalis | Lactalis; Groupe Lactalis; Besnier | company FR Laval | groupe laitier; industriel laitier; agroalimentaire; produits laitiers
savencia | Savencia; Bongrain; Savencia Fromage & Dairy | company FR Viroflay | fromager; produits laitiers; groupe laitier
bel | Bel; Groupe Bel; Fromageries Bel | company FR Suresnes | fromager; fromages; groupe fromager
andros | Andros | company FR Biars-sur-Cère | confitures; desserts
sodiaal | Sodiaal | company FR Paris | coopérative laitière; coopérative; produits laitiers
laita | Laïta | company FR Brest | coopérative laitière; produits laitiers
eurial | Eurial | company FR | coopérative laitière | agrial
agrial | Agrial | company FR Caen | coopérative agricole; coopérative; groupe coopératif
terrena | Terrena | company FR Ancenis | coopérative agricole; coopérative; groupe coopératif
eureden | Eureden | company FR Quimper | coopérative agricole; coopérative; groupe coopératif
triskalia | Triskalia | company FR | coopérative agricole; coopérative
d-aucy | D'Aucy; d'Aucy; Cecab | company FR | légumes; conserves | eureden
cooperl | Cooperl; Cooperl Arc Atlantique | company FR Lamballe | coopérative porcine; coopérative
groupe-even | Groupe Even | company FR Ploudaniel | coopérative; groupe coopératif
sica-saint-pol-de-leon | Sica Saint-Pol-de-Léon; Prince de Bretagne | company FR Saint-Pol-de-Léon | légumes; coopérative
invivo | InVivo; Groupe InVivo | company FR Paris | coopératives agricoles; union de coopératives; groupe coopératif
axereal | Axéréal; Axereal | company FR Olivet | coopérative céréalière; coopérative; céréalier
vivescia | Vivescia | company FR Reims | coopérative céréalière; coopérative; céréalier
cristal-union | Cristal Union | company FR Villette-sur-Aube | sucrier; coopérative sucrière; sucre
tereos | Tereos | company FR | sucrier; coopérative sucrière; groupe sucrier; sucre
beghin-say | Béghin-Say; Beghin-Say; Béghin Say | company FR | sucrier; groupe sucrier; sucre | tereos
limagrain | Limagrain; Groupe Limagrain | company FR Saint-Beauzire | semencier; coopérative; coopérative agricole; semences
maisadour | Maïsadour; Maisadour | company FR Haut-Mauco | coopérative agricole; coopérative
euralis | Euralis | company FR Lescar | coopérative agricole; coopérative
lur-berri | Lur Berri | company FR Aïcirits-Camou-Suhast | coopérative agricole; coopérative
arterris | Arterris | company FR Castelnaudary | coopérative agricole; coopérative
vivadour | Vivadour | company FR | coopérative agricole; coopérative
advitam | Advitam | company FR | coopérative agricole; coopérative
natup | NatUp | company FR Mont-Saint-Aignan | coopérative agricole; coopérative
maitres-laitiers-du-cotentin | Maîtres laitiers du Cotentin | company FR | coopérative laitière
scael | Scael | company FR | coopérative agricole
soufflet | Soufflet; Groupe Soufflet; Établissements J. Soufflet | company FR Nogent-sur-Seine | malteur; négoce céréalier; céréales | invivo
malteries-soufflet | Malteries Soufflet | company FR | malteur; malt | soufflet
avril | Avril; Groupe Avril; Sofiprotéol; Sofiproteol; Lesieur-Avril | company FR Bruz | huiles et protéines; agro-industriel; huiles
lesieur | Lesieur | company FR | huiles | avril
roquette | Roquette; Roquette Frères | company FR Lestrem | amidonnier; ingrédients végétaux; amidon
lesaffre | Lesaffre | company FR Marcq-en-Barœul | levures; fabricant de levures; levurier
bigard | Bigard; Groupe Bigard | company FR Quimperlé | viande; industriel de la viande
charal | Charal | company FR Cholet | viande | bigard
socopa | Socopa | company FR | viande | bigard
elivia | Elivia | company FR | viande | terrena
groupe-doux | Groupe Doux | company FR Châteaulin | volailler; volaille
galliance | Galliance | company FR Ancenis | volailler; volaille | terrena
gastronome | Gastronome | company FR | volailler; volaille | galliance
labeyrie | Labeyrie; Labeyrie Fine Foods | company FR Saint-Geours-de-Maremne | foie gras; saumon fumé
delpeyrat | Delpeyrat | company FR | foie gras | maisadour
foie-gras-montfort | Foie gras Montfort | company FR | foie gras | euralis
herta | Herta | company FR | charcuterie
madrange | Madrange | company FR | charcuterie
jean-caby | Jean Caby | company FR | charcuterie
aoste | Aoste; Groupe Aoste | company FR | charcuterie
fleury-michon-traiteur | Fleury Michon Traiteur | company FR | traiteur | fleury-michon
sodebo | Sodebo | company FR Saint-Georges-de-Montaigu | traiteur; produits traiteur; pizzas
brioche-pasquier | Brioche Pasquier | company FR Les Cerqueux | viennoiseries; biscotterie
le-duff | Le Duff; Groupe Le Duff | company FR Rennes | restauration; boulangerie; groupe de restauration
brioche-doree | Brioche Dorée | company FR Rennes | boulangerie; restauration | le-duff
bridor | Bridor | company FR Servon-sur-Vilaine | boulangerie industrielle; viennoiseries | brioche-doree
groupe-holder | Groupe Holder | company FR Marcq-en-Barœul | boulangerie; groupe familial
boulangeries-paul | Boulangeries Paul | company FR Marcq-en-Barœul | boulangerie | groupe-holder
laduree | Ladurée | company FR | macarons; pâtisserie
marie-blachere | Marie Blachère; Boulangerie Marie Blachère | company FR | boulangerie
boulangerie-ange | Boulangerie Ange; Boulangeries Ange | company FR | boulangerie
poult | Poult | company FR Montauban | biscuits; biscuitier
michel-et-augustin | Michel et Augustin | company FR Boulogne-Billancourt | biscuits | danone
st-michel | St Michel; Saint Michel; St Michel Biscuits; Galettes St Michel | company FR Contres | biscuits; biscuitier
bonne-maman | Bonne Maman | company FR | confitures | andros
materne | Materne; MOM Group; GoGo squeeZ | company FR | compotes
bledina | Blédina | company FR | alimentation infantile | danone
panzani | Panzani | company FR Lyon | pâtes; pâtes alimentaires
alpina-savoie | Alpina Savoie | company FR | pâtes
tipiak | Tipiak | company FR Saint-Aignan-de-Grand-Lieu | traiteur; surgelés
findus-france | Findus France | company FR | surgelés
daunat | Daunat | company FR | sandwichs
florette | Florette | company FR | salades | agrial
saveol | Saveol; Savéol | company FR Plougastel-Daoulas | tomates; coopérative
malongo | Malongo | company FR Carros | cafés; torréfacteur
cafes-richard | Cafés Richard | company FR Asnières-sur-Seine | cafés; torréfacteur
valrhona | Valrhona | company FR Tain-l'Hermitage | chocolatier; chocolat | savencia
cemoi | Cémoi; Cemoi | company FR Perpignan | chocolatier; chocolat
revillon | Révillon; Révillon chocolatier | company FR Roanne | chocolatier
jeff-de-bruges | Jeff de Bruges | company FR | chocolatier
la-maison-du-chocolat | La Maison du Chocolat | company FR | chocolatier | savencia
carambar-co | Carambar & Co; Carambar | company FR Issy-les-Moulineaux | confiserie; bonbons
haribo-france | Haribo France | company FR | confiserie
castel | Castel; Groupe Castel; Castel Frères | company FR | vins; bière; boissons
la-martiniquaise | La Martiniquaise; La Martiniquaise-Bardinet | company FR Charenton-le-Pont | spiritueux
moet-hennessy | Moët Hennessy | company FR Paris | vins et spiritueux; champagne | lvmh
moet-chandon | Moët & Chandon; Moët et Chandon | company FR Épernay | champagne; maison de champagne | lvmh
hennessy | Hennessy | company FR Cognac | cognac; maison de cognac | lvmh
martell | Martell | company FR Cognac | cognac; maison de cognac | pernod-ricard
courvoisier | Courvoisier | company FR Jarnac | cognac; maison de cognac
camus-cognac | Camus Cognac | company FR Cognac | cognac
taittinger | Taittinger | company FR Reims | champagne; maison de champagne
bollinger | Bollinger | company FR Aÿ | champagne; maison de champagne
roederer | Roederer; Louis Roederer | company FR Reims | champagne; maison de champagne
lanson-bcc | Lanson-BCC | company FR Reims | champagne; maison de champagne
nicolas-feuillatte | Nicolas Feuillatte; Centre vinicole-Champagne Nicolas Feuillatte | company FR Chouilly | champagne; coopérative
terroirs-et-vignerons-de-champagne | Terroirs et Vignerons de Champagne | company FR | champagne; coopérative
grands-chais-de-france | Grands Chais de France; Les Grands Chais de France; GCF | company FR Petersbach | vins; négoce de vins
advini | Advini; AdVini | company FR Saint-Félix-de-Lodez | vins
gerard-bertrand | Gérard Bertrand | company FR Narbonne | vins; vigneron
vinovalie | Vinovalie | company FR | cave coopérative; vins
plaimont | Plaimont; Plaimont Producteurs | company FR | cave coopérative; vins
foncalieu | Foncalieu | company FR | cave coopérative; vins
kronenbourg | Kronenbourg; Brasseries Kronenbourg | company FR Obernai | brasseur; bière | carlsberg
brasserie-meteor | Brasserie Meteor; Meteor | company FR Hochfelden | brasseur; bière
brasserie-castelain | Brasserie Castelain | company FR | brasseur; bière
brasserie-goudale | Brasserie Goudale | company FR | brasseur; bière
groupe-alma | Groupe Alma; Cristaline; Sources Alma | company FR | eaux en bouteille; eau minérale
teisseire | Teisseire | company FR Crolles | sirops
orangina | Orangina; Orangina Suntory France | company FR | boissons; soda | suntory
cavistes-nicolas | Cavistes Nicolas | company FR | caviste; cavistes | castel
olmix | Olmix | company FR Bréhan | algues; agriculture
roullier | Roullier; Groupe Roullier | company FR Saint-Malo | engrais; fertilisants
sanders | Sanders | company FR | nutrition animale | avril
mixscience | MiXscience | company FR | nutrition animale | avril
neovia | Neovia | company FR | nutrition animale
grimaud | Grimaud; Groupe Grimaud | company FR Sèvremoine | génétique animale
ragt | RAGT; RAGT Semences | company FR Rodez | semences; semencier
florimond-desprez | Florimond Desprez | company FR Cappelle-en-Pévèle | semencier; semences
ceva | Ceva; Ceva Santé Animale | company FR Libourne | santé animale; laboratoire vétérinaire
de-sangosse | De Sangosse | company FR Pont-du-Casse | agrochimie; protection des plantes
pellenc | Pellenc | company FR Pertuis | machines agricoles; matériel viticole
kuhn | Kuhn; Kuhn Group | company FR Saverne | machines agricoles; matériel agricole
exel-industries | Exel Industries | company FR Épernay | pulvérisation; machines agricoles
# Restaurants, hotels and leisure
groupe-bertrand | Groupe Bertrand | company FR Paris | restauration
buffalo-grill | Buffalo Grill | company FR | restauration; chaîne de restaurants
hippopotamus | Hippopotamus | company FR | restauration; chaîne de restaurants
leon-de-bruxelles | Léon de Bruxelles | company FR | restauration; chaîne de restaurants
courtepaille | Courtepaille | company FR | restauration; chaîne de restaurants
del-arte | Del Arte; Ristorante Del Arte | company FR | restauration; chaîne de restaurants | le-duff
big-mamma | Big Mamma | company FR | restauration; restaurants italiens
quick | Quick | company FR | restauration rapide; fast-food
flunch | Flunch | company FR | restauration; cafétérias
agapes | Agapes; Agapes Restauration | company FR Villeneuve-d'Ascq | restauration
bistro-regent | Bistro Régent | company FR | restauration; chaîne de restaurants
o-tacos | O'Tacos | company FR | restauration rapide
api-restauration | Api Restauration | company FR Mons-en-Barœul | restauration collective
sogeres | Sogeres | company FR | restauration collective | sodexo
club-med | Club Med; Club Méditerranée | company FR Paris | villages de vacances; tourisme | fosun
center-parcs | Center Parcs | company FR | villages de vacances; tourisme | pierre-et-vacances
belambra | Belambra | company FR | villages de vacances; tourisme
odalys | Odalys | company FR | résidences de vacances; tourisme
louvre-hotels | Louvre Hotels; Louvre Hotels Group | company FR Courbevoie | groupe hôtelier; hôtelier | jin-jiang
bb-hotels | B&B Hotels; B&B Hôtels | company FR | hôtelier; chaîne d'hôtels; hôtellerie économique
groupe-barriere | Groupe Barrière; Groupe Lucien Barrière; Lucien Barrière | company FR Paris | casinos; casinotier; hôtellerie
joa | Joa; JOA | company FR Lyon | casinos; casinotier
pmu | PMU; Pari mutuel urbain | company FR Paris | paris hippiques; opérateur de paris
winamax | Winamax | company FR Paris | poker en ligne; paris sportifs
betclic | Betclic; Betclic Everest; Banijay Gaming | company FR Bordeaux | paris sportifs; paris en ligne
parc-asterix | Parc Astérix | company FR | parc d'attractions | compagnie-des-alpes
puy-du-fou | Puy du Fou; Le Puy du Fou | company FR Les Epesses | parc de loisirs; parc à thème
futuroscope | Futuroscope | company FR | parc de loisirs | compagnie-des-alpes
disneyland-paris | Disneyland Paris; Euro Disney; Eurodisney | company FR Chessy | parc d'attractions; parc de loisirs | disney
l-orange-bleue | L'Orange Bleue | company FR | salles de sport
keep-cool | Keep Cool; Keepcool | company FR | salles de sport
neoness | Neoness | company FR | salles de sport
fitness-park | Fitness Park | company FR | salles de sport
ucpa | UCPA | company FR | vacances sportives
fram | FRAM; Fram | company FR Toulouse | voyagiste
voyageurs-du-monde | Voyageurs du Monde | company FR Paris | voyagiste; voyages sur mesure
salaun-holidays | Salaün Holidays | company FR Pont-de-Buis-lès-Quimerch | voyagiste
karavel | Karavel; Karavel-Fram; Promovacances | company FR | voyagiste
havas-voyages | Havas Voyages | company FR | agences de voyages; voyagiste
marietton-developpement | Marietton Développement; Marietton | company FR Lyon | agences de voyages; voyagiste
ponant | Ponant; Compagnie du Ponant | company FR Marseille | croisières; croisiériste
croisieurope | CroisiEurope | company FR Strasbourg | croisières fluviales; croisiériste
siblu | Siblu | company FR | campings; hôtellerie de plein air
yelloh-village | Yelloh! Village; Yelloh Village | company FR | campings; hôtellerie de plein air
european-camping-group | European Camping Group | company FR | campings; hôtellerie de plein air
homair | Homair; Homair Vacances | company FR Aix-en-Provence | campings; hôtellerie de plein air | european-camping-group
sandaya | Sandaya | company FR Lattes | campings; hôtellerie de plein air
# State-owned and utilities
sncf | SNCF; Société nationale des chemins de fer français; Groupe SNCF; "compagnie ferroviaire nationale" | company FR Saint-Denis | groupe ferroviaire; compagnie ferroviaire; transport ferroviaire; ferroviaire
sncf-reseau | SNCF Réseau; Réseau ferré de France; RFF | company FR Saint-Denis | gestionnaire du réseau ferroviaire | sncf
sncf-voyageurs | SNCF Voyageurs | company FR | compagnie ferroviaire; transport ferroviaire | sncf
keolis | Keolis | company FR Paris | transport public; transport urbain; opérateur de transport | sncf
geodis | Geodis | company FR Levallois-Perret | logisticien; logistique; transport | sncf
ratp | RATP; Régie autonome des transports parisiens; Groupe RATP; "régie parisienne" | company FR Paris | transport public; régie des transports; opérateur de transport; métro parisien
ratp-dev | RATP Dev | company FR | transport public | ratp
transdev | Transdev; Veolia Transdev | company FR Issy-les-Moulineaux | transport public; opérateur de transport
la-poste | La Poste; Groupe La Poste; "opérateur postal"; "groupe postal" | company FR Paris | groupe postal; courrier; colis
docaposte | Docaposte | company FR | numérique; services numériques | la-poste
geopost | Geopost; GeoPost; DPDgroup; DPD | company FR Issy-les-Moulineaux | livraison de colis; colis | la-poste
chronopost | Chronopost | company FR | livraison express; colis | la-poste
colissimo | Colissimo | company FR | colis | la-poste
enedis | Enedis; ERDF | company FR Courbevoie | gestionnaire du réseau de distribution d'électricité; distribution d'électricité | edf
rte | RTE; Réseau de transport d'électricité | company FR Courbevoie | gestionnaire du réseau de transport d'électricité; gestionnaire du réseau
grdf | GRDF; GrDF | company FR Paris | distribution de gaz; gestionnaire du réseau de gaz | engie
natran | NaTran; GRTgaz; GRTGaz | company FR | transport de gaz | engie
terega | Teréga; Terega; TIGF | company FR Pau | transport de gaz; stockage de gaz
orano | Orano; Areva NC; Cogema | company FR Châtillon | combustible nucléaire; nucléaire; groupe nucléaire; uranium
areva | Areva | company FR Courbevoie | nucléaire; groupe nucléaire
framatome | Framatome; Areva NP | company FR Courbevoie | nucléaire; réacteurs nucléaires; chaudiériste nucléaire | edf
edf-renouvelables | EDF Renouvelables; EDF Énergies nouvelles; EDF EN | company FR Nanterre | énergies renouvelables | edf
dalkia | Dalkia | company FR Saint-André-lez-Lille | services énergétiques | edf
edvance | Edvance | company FR | ingénierie nucléaire | edf
arabelle-solutions | Arabelle Solutions | company FR | turbines | edf
compagnie-nationale-du-rhone | Compagnie nationale du Rhône; CNR | company FR Lyon | hydroélectricité; producteur d'électricité
seolis | Séolis | company FR | énergie
gaz-electricite-de-grenoble | Gaz Électricité de Grenoble; GEG | company FR Grenoble | énergéticien
soregies | Sorégies | company FR Poitiers | énergéticien
ekwateur | ekWateur; Ekwateur | company FR | fournisseur d'électricité; fournisseur d'énergie
enercoop | Enercoop | company FR Paris | fournisseur d'électricité verte; coopérative
direct-energie | Direct Énergie; Direct Energie | company FR Paris | fournisseur d'électricité; fournisseur d'énergie | totalenergies
suez | Suez; Suez Environnement; Suez SA; Lyonnaise des Eaux | company FR | gestion de l'eau; gestion de l'eau et des déchets; services à l'environnement
saur | Saur | company FR | gestion de l'eau; traitement de l'eau
paprec | Paprec; Paprec Group | company FR Paris | recyclage; spécialiste du recyclage
nicollin | Nicollin; Groupe Nicollin | company FR Montpellier | déchets; propreté
pizzorno-environnement | Pizzorno Environnement; Pizzorno | company FR Draguignan | déchets; propreté
tiru | Tiru | company FR | déchets
citeo | Citeo; Éco-Emballages; Eco-Emballages | company FR Paris | recyclage; éco-organisme
ecosystem | Ecosystem; Eco-systèmes | company FR | éco-organisme
refashion | Refashion; Eco TLC | company FR | éco-organisme
naval-group | Naval Group; DCNS; DCN | company FR Paris | constructeur naval; construction navale; défense; naval
nexter | Nexter; Giat Industries; GIAT | company FR Versailles | armement terrestre; défense; armement | knds
knds | KNDS | company | armement terrestre; défense; armement; chars
arquus | Arquus; Renault Trucks Defense | company FR | véhicules militaires; défense
chantiers-de-l-atlantique | Chantiers de l'Atlantique; STX France | company FR Saint-Nazaire | chantier naval; construction navale; paquebots
cmn | CMN; Constructions mécaniques de Normandie | company FR Cherbourg-en-Cotentin | chantier naval
piriou | Piriou | company FR Concarneau | chantier naval; construction navale
ocea | Ocea | company FR Les Sables-d'Olonne | chantier naval
mbda | MBDA | company FR Le Plessis-Robinson | missiles; missilier; défense; fabricant de missiles
arianegroup | ArianeGroup; Airbus Safran Launchers | company FR Les Mureaux | lanceurs; fusées; aérospatial
arianespace | Arianespace | company FR Évry-Courcouronnes | lanceurs; lancement de satellites | arianegroup
thales-alenia-space | Thales Alenia Space | company FR Cannes | satellites; fabricant de satellites; constructeur de satellites | thales
atr | ATR; Avions de transport régional | company FR Blagnac | avionneur; avions régionaux; turbopropulseurs
airbus-helicopters | Airbus Helicopters; Eurocopter | company FR Marignane | hélicoptériste; hélicoptères; fabricant d'hélicoptères | airbus
airbus-defence-and-space | Airbus Defence and Space; Airbus Defence & Space; Astrium | company FR | défense; spatial | airbus
daher | Daher | company FR Paris | équipementier aéronautique; aéronautique; avions
latecoere | Latécoère; Latecoere | company FR Toulouse | équipementier aéronautique; aérostructures; aéronautique
stelia-aerospace | Stelia Aerospace; Airbus Atlantic; Stelia | company FR | aérostructures; aéronautique | airbus
zodiac-aerospace | Zodiac Aerospace; Zodiac | company FR Plaisir | équipementier aéronautique; sièges d'avion
liebherr-aerospace-toulouse | Liebherr-Aerospace Toulouse | company FR | équipementier aéronautique
satys | Satys | company FR Blagnac | peinture aéronautique; aéronautique
segnere | Segneré | company FR | aéronautique
nexteam | Nexteam; Nexteam Group | company FR | aéronautique; sous-traitant aéronautique
mecaprotec | Mécaprotec; Mecaprotec | company FR Muret | sous-traitant aéronautique
sabena-technics | Sabena Technics | company FR | maintenance aéronautique
cls | CLS; Collecte Localisation Satellites | company FR Ramonville-Saint-Agne | données satellitaires
photonis | Photonis; Exosens | company FR Brive-la-Gaillarde | vision nocturne; optronique
cilas | Cilas | company FR | lasers | arianegroup
aubert-duval | Aubert & Duval; Aubert et Duval | company FR | métallurgie; alliages
cybergun | Cybergun | company FR | répliques d'armes
nobel-sport | Nobel Sport | company FR | munitions
eurenco | Eurenco | company FR Sorgues | explosifs; poudres; défense
# Transport
air-france | Air France; Compagnie Air France; "compagnie tricolore" | company FR Tremblay-en-France | compagnie aérienne; transporteur aérien; aérien | air-france-klm
transavia | Transavia; Transavia France | company FR | compagnie aérienne; compagnie à bas coûts; low cost | air-france-klm
hop | Hop!; HOP!; Hop! Air France | company FR | compagnie régionale; compagnie aérienne | air-france
corsair | Corsair; Corsairfly | company FR Rungis | compagnie aérienne
air-caraibes | Air Caraïbes; Air Caraibes | company FR | compagnie aérienne
french-bee | French Bee | company FR | compagnie aérienne; low cost
air-austral | Air Austral | company FR Sainte-Marie | compagnie aérienne
air-corsica | Air Corsica | company FR Ajaccio | compagnie aérienne
air-tahiti-nui | Air Tahiti Nui | company FR | compagnie aérienne
aigle-azur | Aigle Azur | company FR | compagnie aérienne
xl-airways | XL Airways | company FR | compagnie aérienne
chalair | Chalair | company FR | compagnie aérienne
twin-jet | Twin Jet | company FR | compagnie aérienne
asl-airlines-france | ASL Airlines France; Europe Airpost | company FR | compagnie aérienne
cma-cgm | CMA CGM; CMA-CGM; Groupe CMA CGM; "armateur marseillais" | company FR Marseille | armateur; transporteur maritime; groupe de transport maritime; transport maritime
ceva-logistics | Ceva Logistics; CEVA Logistics | company FR Marseille | logisticien; logistique | cma-cgm
bollore-logistics | Bolloré Logistics | company FR | logisticien; logistique | cma-cgm
corsica-linea | Corsica Linea | company FR Marseille | compagnie maritime; ferries
corsica-ferries | Corsica Ferries | company FR Bastia | compagnie maritime; ferries
la-meridionale | La Méridionale; CMN Méridionale | company FR Marseille | compagnie maritime; ferries | cma-cgm
brittany-ferries | Brittany Ferries | company FR Roscoff | compagnie maritime; ferries
louis-dreyfus-armateurs | Louis Dreyfus Armateurs | company FR Suresnes | armateur; transport maritime
jifmar | Jifmar | company FR | services maritimes
zephyr-boree | Zephyr & Borée; Zéphyr et Borée | company FR | armateur; transport à la voile
towt | TOWT | company FR | transport à la voile
sncm | SNCM; Société nationale Corse Méditerranée | company FR Marseille | compagnie maritime; ferries
haropa | Haropa; Haropa Port | company FR Le Havre | port
blablacar-bus | BlaBlaCar Bus; Ouibus | company FR | autocars
isilines | Isilines | company FR | autocars
eurolines | Eurolines | company FR | autocars
thello | Thello | company FR | transport ferroviaire
railcoop | Railcoop | company FR | coopérative ferroviaire
eurostar | Eurostar; Eurostar Group | company BE Bruxelles | transport ferroviaire; compagnie ferroviaire; trains à grande vitesse | sncf
thalys | Thalys | company BE Bruxelles | transport ferroviaire; compagnie ferroviaire; trains à grande vitesse | eurostar
norbert-dentressangle | Norbert Dentressangle | company FR Lyon | transporteur; transport routier; logistique
xpo-logistics-europe | XPO Logistics Europe | company FR | transport; logistique
fm-logistic | FM Logistic | company FR | logistique; logisticien
heppner | Heppner | company FR Strasbourg | transport; messagerie
gefco | Gefco | company FR Courbevoie | logistique automobile; logisticien
ziegler-france | Ziegler France | company FR | transport
mory-ducros | Mory Ducros | company FR | messagerie; transporteur
jacky-perrenot | Jacky Perrenot; Groupe Jacky Perrenot | company FR | transporteur routier; transport routier
mauffrey | Mauffrey | company FR | transporteur routier; transport routier
star-s-service | Star's Service | company FR | livraison à domicile
stuart-delivery | Stuart | company FR | livraison
relais-colis | Relais Colis | company FR | colis
mondial-relay | Mondial Relay | company FR Hem | colis; points relais
colis-prive | Colis Privé | company FR | colis | cma-cgm
sanef | Sanef | company FR Issy-les-Moulineaux | autoroutes; concessionnaire autoroutier
aprr | APRR; Autoroutes Paris-Rhin-Rhône | company FR | autoroutes; concessionnaire autoroutier | eiffage
asf | ASF; Autoroutes du Sud de la France | company FR | autoroutes; concessionnaire autoroutier | vinci
cofiroute | Cofiroute | company FR | autoroutes; concessionnaire autoroutier | vinci
vinci-autoroutes | Vinci Autoroutes | company FR | autoroutes; concessionnaire autoroutier | vinci
vinci-airports | Vinci Airports | company FR | gestionnaire d'aéroports; aéroports | vinci
vinci-construction | Vinci Construction | company FR | BTP; construction | vinci
vinci-energies | Vinci Energies | company FR | énergie | vinci
cobra-is | Cobra IS | company FR | énergie; ingénierie | vinci
effia | Effia | company FR | stationnement | keolis
indigo | Indigo; Vinci Park; Indigo Group | company FR Puteaux | stationnement; parkings
rent-a-car | Rent A Car; Rentacar | company FR | location de voitures
ayvens | Ayvens; ALD Automotive | company FR Rueil-Malmaison | location longue durée; location automobile; loueur
leaseplan | LeasePlan; Leaseplan | company NL Amsterdam | location longue durée; location automobile; loueur | ayvens
arval | Arval | company FR Rueil-Malmaison | location longue durée; loueur
aeroports-de-la-cote-d-azur | Aéroports de la Côte d'Azur | company FR Nice | aéroports
edeis | Edeis | company FR | ingénierie; aéroports
poma | Poma | company FR Voreppe | remontées mécaniques; transport par câble
lohr | Lohr; Lohr Industrie | company FR Duppigheim | matériel de transport
# Vehicles and equipment makers
peugeot | Peugeot; Automobiles Peugeot; "marque au lion"; "constructeur au lion" | company FR | constructeur automobile; automobile | stellantis
citroen | Citroën; Citroen; "marque aux chevrons" | company FR | constructeur automobile; automobile | stellantis
ds-automobiles | DS Automobiles | company FR | constructeur automobile; automobile | stellantis
alpine | Alpine | company FR | constructeur automobile; automobile | renault
ampere-renault | Ampere; Ampère | company FR | véhicules électriques; constructeur automobile | renault
bugatti | Bugatti; Bugatti Automobiles | company FR Molsheim | constructeur automobile; voitures de luxe
ligier | Ligier; Ligier Group | company FR Abrest | voitures sans permis
aixam | Aixam | company FR Aix-les-Bains | voitures sans permis
renault-trucks | Renault Trucks | company FR Saint-Priest | constructeur de camions; poids lourds | volvo-group
gruau | Gruau | company FR Saint-Berthevin | carrossier
heuliez-bus | Heuliez Bus | company FR | autobus
safra | Safra | company FR Albi | autobus
bluebus | Bluebus | company FR | autobus électriques | bollore
lamberet | Lamberet | company FR Saint-Cyr-sur-Menthon | carrossier; camions frigorifiques
fruehauf-france | Fruehauf France | company FR | remorques
automotive-cells-company | Automotive Cells Company; ACC | company FR | batteries; fabricant de batteries
saft | Saft | company FR Levallois-Perret | batteries; fabricant de batteries | totalenergies
blue-solutions | Blue Solutions | company FR Ergué-Gabéric | batteries | bollore
mavic | Mavic | company FR Annecy | roues de vélo; cycles
cycleurope | Cycleurope | company FR | cycles; vélos
manufacture-francaise-du-cycle | Manufacture française du cycle; MFC | company FR Machecoul | cycles; vélos; fabricant de vélos
peugeot-motocycles | Peugeot Motocycles | company FR Mandeure | scooters; deux-roues
hutchinson | Hutchinson | company FR Paris | caoutchouc; équipementier | totalenergies
novares | Novares; Mecaplast | company FR Clamart | équipementier automobile; plasturgiste
groupe-treves | Groupe Trèves | company FR | équipementier automobile
le-belier | Le Bélier | company FR Vérac | fonderie; équipementier automobile
montupet | Montupet | company FR Clichy | fonderie; équipementier automobile
symbio | Symbio | company FR | hydrogène; piles à combustible
emile-maurin | Emile Maurin | company FR | boulonnerie
araymond | ARaymond; A. Raymond | company FR Grenoble | fixations
liberty-aluminium-poitou | Liberty Aluminium Poitou | company FR | fonderie
gmd | GMD; Groupe GMD | company FR | équipementier automobile
gms-industry | GM&S; GM&S Industry; LSI La Souterraine Industry | company FR La Souterraine | sous-traitant automobile
emil-frey-france | Emil Frey France | company FR Poitiers | distribution automobile; concessionnaire
gueudet | Gueudet; Groupe Gueudet 1880 | company FR Amiens | distribution automobile; concessionnaire
bymycar | BYmyCAR; Bymycar | company FR Lyon | distribution automobile; concessionnaire
# Industry, building and materials
bouygues-construction | Bouygues Construction | company FR | construction; BTP | bouygues
colas | Colas | company FR Paris | travaux publics; routes | bouygues
bouygues-immobilier | Bouygues Immobilier | company FR | promoteur immobilier; promoteur | bouygues
bouygues-telecom | Bouygues Telecom; Bouygues Télécom | company FR | opérateur télécoms; opérateur; télécoms | bouygues
equans | Equans | company FR Colombes | services énergétiques; services multitechniques | bouygues
fayat | Fayat; Groupe Fayat | company FR Bordeaux | BTP; groupe de BTP
nge | NGE; Groupe NGE | company FR Saint-Étienne-du-Grès | BTP; groupe de BTP; travaux publics
leon-grosse | Léon Grosse; Leon Grosse | company FR Bron | BTP; construction
demathieu-bard | Demathieu Bard | company FR Montigny-lès-Metz | BTP; construction
spie-batignolles | Spie Batignolles | company FR Neuilly-sur-Seine | BTP; groupe de BTP; construction
gse | GSE; GSE Group | company FR Avignon | construction; contractant général
idec | Idec; Groupe Idec | company FR Blois | construction; promoteur
baudin-chateauneuf | Baudin Chateauneuf | company FR | construction métallique
eiffage-metal | Eiffage Métal | company FR | construction métallique | eiffage
razel-bec | Razel-Bec | company FR Saclay | travaux publics | fayat
soletanche-bachy | Soletanche Bachy; Soletanche Freyssinet | company FR Rueil-Malmaison | fondations; travaux souterrains | vinci
loxam | Loxam | company FR Paris | location de matériel; loueur de matériel
kiloutou | Kiloutou | company FR Villeneuve-d'Ascq | location de matériel; loueur de matériel
lafarge | Lafarge | company FR | cimentier; ciment | holcim
ciments-calcia | Ciments Calcia | company FR | cimentier; ciment | heidelberg-materials
terreal | Terreal | company FR Suresnes | tuiles; terre cuite
edilians | Edilians | company FR | tuiles
lapeyre | Lapeyre | company FR | menuiserie; enseigne
tryba | Tryba | company FR Gundershoffen | fenêtres; menuiserie
k-par-k | K par K; K-par-K | company FR | fenêtres
isover | Isover | company FR | isolation; isolants | saint-gobain
placo | Placo; Placoplatre | company FR | plâtre | saint-gobain
point-p | Point P; Point.P; PointP | company FR | négoce de matériaux | saint-gobain
soprema | Soprema | company FR Strasbourg | étanchéité; isolation
somfy | Somfy | company FR Cluses | automatismes; moteurs de volets roulants; domotique
delta-dore | Delta Dore | company FR Bonnemain | domotique
hager | Hager; Hager Group | company | matériel électrique
groupe-atlantic | Groupe Atlantic | company FR La Roche-sur-Yon | chauffage; confort thermique
de-dietrich | De Dietrich | company FR Niederbronn-les-Bains | chauffage
brandt | Brandt; Brandt France; FagorBrandt | company FR | électroménager; fabricant d'électroménager
thomson-marque | Thomson | company FR | électronique
moulinex | Moulinex | company FR | électroménager | seb
tefal | Tefal | company FR | électroménager | seb
le-creuset | Le Creuset | company FR Fresnoy-le-Grand | ustensiles de cuisine; cocottes
staub | Staub | company FR | cocottes
duralex | Duralex; Duralex International | company FR La Chapelle-Saint-Mesmin | verrier; verre; verrerie
arc-international | Arc International; Cristallerie d'Arques; Arc France | company FR Arques | verrier; arts de la table; verrerie
baccarat | Baccarat | company FR Baccarat | cristallerie; cristallier
lalique | Lalique | company FR Wingen-sur-Moder | cristallerie; cristallier
daum | Daum | company FR Nancy | cristallerie; cristallier
cristallerie-saint-louis | Cristallerie Saint-Louis | company FR | cristallerie; cristallier | hermes
christofle | Christofle | company FR Paris | orfèvrerie; orfèvre
bernardaud | Bernardaud | company FR Limoges | porcelaine
pochet | Pochet; Groupe Pochet; Pochet du Courval | company FR Clichy | flacons; verrier
verescence | Verescence | company FR Puteaux | flacons; verrier
sgd-pharma | SGD Pharma | company FR Puteaux | verrier; flacons pharmaceutiques
albea | Albéa; Albea | company FR Gennevilliers | emballages; emballages cosmétiques
texen | Texen | company FR | plasturgie
faiveley | Faiveley; Faiveley Transport | company FR Gennevilliers | équipementier ferroviaire
ascoval | Ascoval; Aciérie de Saint-Saulve | company FR Saint-Saulve | aciérie
industeel | Industeel | company FR | acier | arcelormittal
saint-gobain-pam | Saint-Gobain PAM; Pont-à-Mousson SA | company FR | tuyaux en fonte | saint-gobain
constellium | Constellium | company FR Paris | aluminium; transformateur d'aluminium
pechiney | Pechiney | company FR | aluminium
aluminium-dunkerque | Aluminium Dunkerque; Alvance | company FR | aluminium; fonderie
ferroglobe-france | Ferroglobe France; FerroPem; Ferropem | company FR | silicium
trimet-france | Trimet France | company FR | aluminium
le-bronze-industriel | Le Bronze Industriel | company FR | métallurgie
fives | Fives; Fives-Lille; Groupe Fives | company FR Paris | ingénierie industrielle
clextral | Clextral | company FR | extrusion
sidel | Sidel | company FR | embouteillage | tetra-laval
serac | Serac | company FR | remplissage
cnim | Cnim; CNIM; Constructions industrielles de la Méditerranée | company FR La Seyne-sur-Mer | équipementier industriel; ingénierie
cryostar | Cryostar | company FR | équipements cryogéniques
babolat | Babolat | company FR Lyon | raquettes; équipementier sportif
rossignol | Rossignol; Groupe Rossignol | company FR Saint-Jean-de-Moirans | skis; fabricant de skis
salomon | Salomon | company FR Annecy | équipementier sportif; skis; articles de sport | amer-sports
lafuma | Lafuma | company FR Annecy | mobilier de plein air; articles de sport
millet | Millet; Millet Mountain Group | company FR Annecy | articles de montagne
eider-marque | Eider | company FR | articles de montagne
petzl | Petzl | company FR Crolles | matériel d'escalade
le-coq-sportif | Le Coq Sportif | company FR Romilly-sur-Seine | équipementier sportif; équipementier
aigle-marque | Aigle | company FR | bottes; vêtements
lacoste | Lacoste; "marque au crocodile"; "griffe au crocodile" | company FR Paris | prêt-à-porter; mode
armor-lux | Armor-Lux; Armor Lux | company FR Quimper | textile; mode
saint-james-textile | Saint James | company FR | textile; mode
le-slip-francais | Le Slip Français | company FR Paris | sous-vêtements; textile
marque-1083 | 1083 | company FR | jeans
chantelle | Chantelle; Groupe Chantelle | company FR Cachan | lingerie
lejaby | Lejaby; Maison Lejaby | company FR | lingerie
dim | Dim; DIM | company FR | lingerie; collants
aubade | Aubade | company FR | lingerie
simone-perele | Simone Pérèle | company FR | lingerie
zannier | Zannier; Groupe Zannier; Kidiliz | company FR | mode enfantine
eminence | Éminence | company FR | sous-vêtements
tdv-industries | TDV Industries | company FR Laval | textile
tissages-de-charlieu | Tissages de Charlieu | company FR | textile
porcher-industries | Porcher Industries | company FR Eclose-Badinières | textiles techniques
decayeux | Decayeux | company FR | boîtes aux lettres; maroquinerie
fermob | Fermob | company FR Thoissey | mobilier de jardin
meubles-gautier | Meubles Gautier | company FR | meubles; ameublement
schmidt-groupe | Schmidt Groupe; Cuisines Schmidt | company FR Lièpvre | cuisines; cuisiniste
mobalpa | Mobalpa; Groupe Fournier | company FR Thônes | cuisines; cuisiniste
parisot | Parisot | company FR Saint-Loup-sur-Semouse | meubles
cofel | Cofel | company FR | literie
ligne-roset | Ligne Roset; Roset | company FR Briord | meubles; mobilier
majencia | Majencia | company FR | mobilier de bureau
smoby | Smoby; Smoby Toys | company FR Lavans-lès-Saint-Claude | jouets
majorette | Majorette | company FR | jouets; petites voitures
meccano | Meccano | company FR Calais | jouets
jeujura | Jeujura | company FR | jouets
vulli | Vulli | company FR | jouets
maped | Maped | company FR Argonay | fournitures scolaires
clairefontaine | Clairefontaine; Exacompta Clairefontaine; Exacompta-Clairefontaine | company FR Étival-Clairefontaine | papetier; papeterie
hamelin | Hamelin; Oxford Hamelin | company FR | papetier; papeterie
baignol-et-farjon | Baignol et Farjon | company FR | fournitures scolaires
norske-skog-golbey | Norske Skog Golbey | company FR Golbey | papetier; papeterie
chapelle-darblay | Chapelle Darblay | company FR Grand-Couronne | papeterie
sequana | Sequana | company FR Boulogne-Billancourt | papetier; papeterie; groupe papetier
arjowiggins | Arjowiggins | company FR | papetier; papeterie | sequana
fibre-excellence | Fibre Excellence | company FR | pâte à papier
imprimerie-nationale | Imprimerie nationale; IN Groupe | company FR Paris | titres sécurisés; documents d'identité
oberthur-fiduciaire | Oberthur Fiduciaire; Oberthur | company FR Paris | imprimeur; billets de banque
idemia | Idemia; IDEMIA | company FR Courbevoie | identité; biométrie; cartes à puce
oberthur-technologies | Oberthur Technologies | company FR Colombes | identité; cartes à puce | idemia
morpho | Morpho; Safran Identity & Security | company FR Issy-les-Moulineaux | identité; biométrie | idemia
gemalto | Gemalto | company FR | cartes à puce; sécurité numérique | thales
linxens | Linxens | company FR | composants; cartes à puce
tornier | Tornier | company FR | prothèses
urgo | Urgo; Laboratoires Urgo; Groupe Urgo | company FR Chenôve | pansements; laboratoire
sleever-international | Sleever International | company FR | emballages
guy-degrenne | Guy Degrenne; Degrenne | company FR Vire | arts de la table
forge-de-laguiole | Forge de Laguiole | company FR | coutellerie
opinel | Opinel | company FR Chambéry | coutellerie; couteaux
manufrance | Manufrance | company FR Saint-Étienne | cycles; armes
jallatte | Jallatte | company FR Saint-Hippolyte-du-Fort | chaussures de sécurité
paraboot | Paraboot | company FR Saint-Jean-de-Moirans | chaussures; chausseur
mephisto | Méphisto; Mephisto | company FR Sarrebourg | chaussures; chausseur
j-m-weston | J.M. Weston; JM Weston | company FR Limoges | chaussures; chausseur
repetto | Repetto | company FR | chaussures; danse
clergerie | Clergerie; Robert Clergerie | company FR Romans-sur-Isère | chaussures; chausseur
isochem | Isochem | company FR | chimie
kem-one | Kem One | company FR Lyon | chimiste; PVC; chimie
vencorex | Vencorex | company FR Le Pont-de-Claix | chimiste; chimie
novacap | Novacap; Seqens; SEQENS | company FR | chimie; pharmacie; chimiste
pcas | PCAS | company FR | chimie fine
axens | Axens | company FR Rueil-Malmaison | procédés; technologies énergétiques
minakem | Minakem; Minafin | company FR | chimie fine
m2i-life-sciences | M2I Life Sciences | company FR | phéromones; biocontrôle
rhodia | Rhodia | company FR | chimiste; chimie | solvay
mader | Mäder; Groupe Mäder | company FR | peintures; résines
cromology | Cromology | company FR | peintures
v33 | V33 | company FR | peintures
seigneurie-peintures | Seigneurie | company FR | peintures
bostik | Bostik | company FR | adhésifs | arkema
coatex | Coatex | company FR | additifs | arkema
altuglas | Altuglas | company FR | plexiglas
altrad | Altrad; Groupe Altrad | company FR Montpellier | échafaudages; services industriels
ortec | Ortec; Groupe Ortec | company FR Aix-en-Provence | ingénierie; services industriels
snef | Snef; Groupe Snef | company FR Marseille | génie électrique
onet | Onet; Groupe Onet | company FR Marseille | propreté; services
samsic | Samsic | company FR Cesson-Sévigné | propreté; services aux entreprises
atalian | Atalian; La Financière Atalian | company FR | propreté; services aux entreprises
gsf | GSF | company FR | propreté
derichebourg-multiservices | Derichebourg Multiservices | company FR | services aux entreprises; propreté
fiducial | Fiducial | company FR | expertise comptable; sécurité
seris | Seris | company FR | sécurité privée
apave | Apave | company FR Paris | contrôle technique; inspection et certification
socotec | Socotec | company FR Guyancourt | contrôle technique; inspection et certification
qualiconsult | Qualiconsult | company FR | contrôle technique
egis | Egis | company FR Guyancourt | ingénierie
artelia | Artelia | company FR | ingénierie
setec | Setec | company FR Paris | ingénierie
systra | Systra | company FR Paris | ingénierie; ingénierie des transports
ingerop | Ingérop | company FR Rueil-Malmaison | ingénierie
arep | Arep | company FR | architecture | sncf
altran | Altran; Altran Technologies | company FR Neuilly-sur-Seine | conseil en technologies; ingénierie | capgemini
akka-technologies | Akka Technologies; Akka | company FR | conseil en technologies; ingénierie
segula-technologies | Segula Technologies; Segula | company FR Nanterre | ingénierie
expleo | Expleo; Assystem Technologies | company FR | ingénierie
scalian | Scalian | company FR Labège | conseil; ingénierie
ausy | Ausy | company FR | conseil; ESN
davidson-consulting | Davidson Consulting | company FR Boulogne-Billancourt | conseil
extia | Extia | company FR | conseil
groupe-open | Groupe Open | company FR | ESN; services informatiques
inetum | Inetum; Gfi Informatique; GFI Informatique | company FR Saint-Ouen-sur-Seine | ESN; services informatiques
econocom | Econocom | company BE | services informatiques; location informatique
scc-france | SCC France | company FR | services informatiques
talan | Talan | company FR Paris | conseil; ESN
niji | Niji | company FR Rennes | conseil; services numériques
onepoint | OnePoint; Onepoint | company FR Paris | conseil; ESN
sia-partners | Sia Partners | company FR | cabinet de conseil; conseil
eight-advisory | Eight Advisory | company FR | cabinet de conseil; conseil
alixio | Alixio | company FR | cabinet de conseil
mazars | Mazars; Forvis Mazars | company FR | cabinet d'audit; audit
groupe-igs | Groupe IGS | company FR | enseignement
galileo-global-education | Galileo Global Education | company FR Paris | enseignement supérieur privé; écoles
ionis-education-group | Ionis Education Group; Ionis | company FR | enseignement supérieur privé; écoles
omnes-education | Omnes Education; Inseec | company FR | enseignement supérieur privé; écoles
eduservices | Eduservices | company FR | enseignement supérieur privé
acadomia | Acadomia | company FR | soutien scolaire
completude | Complétude | company FR | soutien scolaire
babilou | Babilou | company FR Bois-Colombes | crèches
people-baby | People & Baby; People&Baby | company FR Paris | crèches
les-petits-chaperons-rouges | Les Petits Chaperons Rouges; Grandir | company FR | crèches
la-maison-bleue | La Maison Bleue | company FR | crèches
o2-services | O2; Oui Care | company FR Le Mans | services à la personne
shiva-menage | Shiva | company FR | ménage à domicile
ramsay-sante | Ramsay Santé | company FR | cliniques privées; hospitalisation privée
generale-de-sante | Générale de Santé; La Générale de Santé | company FR Paris | cliniques privées; hospitalisation privée | ramsay-sante
elsan | Elsan | company FR Paris | cliniques privées; hospitalisation privée
vivalto-sante | Vivalto Santé; Vivalto | company FR | cliniques privées; hospitalisation privée
almaviva-sante | Almaviva Santé | company FR | cliniques privées
domusvi | DomusVi | company FR Suresnes | maisons de retraite; Ehpad
colisee | Colisée; Groupe Colisée | company FR Bordeaux | maisons de retraite; Ehpad
domitys | Domitys | company FR Paris | résidences seniors
cerba | Cerba; Cerba HealthCare; Cerba Healthcare | company FR Issy-les-Moulineaux | biologie médicale; laboratoires d'analyses
biogroup | Biogroup | company FR Levallois-Perret | biologie médicale; laboratoires d'analyses
inovie | Inovie | company FR | biologie médicale; laboratoires d'analyses
hygie31 | Hygie31; Laf Santé | company FR | pharmacies
astera | Astera; Cerp Rouen | company FR | répartiteur pharmaceutique
ocp-repartition | OCP Répartition; OCP | company FR | répartiteur pharmaceutique
servier | Servier; Laboratoires Servier | company FR Suresnes | laboratoire pharmaceutique; laboratoire; groupe pharmaceutique
pierre-fabre | Pierre Fabre; Laboratoires Pierre Fabre | company FR Castres | laboratoire pharmaceutique; laboratoire; dermo-cosmétique
biogaran | Biogaran | company FR Colombes | médicaments génériques; génériqueur | servier
lfb | LFB; Laboratoire français du fractionnement et des biotechnologies | company FR Les Ulis | laboratoire; biomédicaments; médicaments dérivés du plasma
thea | Théa; Laboratoires Théa; Thea | company FR Clermont-Ferrand | laboratoire; ophtalmologie
delpharm | Delpharm | company FR Boulogne-Billancourt | sous-traitant pharmaceutique
fareva | Fareva | company FR | sous-traitant; cosmétiques
famar | Famar | company FR | sous-traitant pharmaceutique
cenexi | Cenexi | company FR | sous-traitant pharmaceutique
unither | Unither; Unither Pharmaceuticals | company FR | sous-traitant pharmaceutique
opella | Opella; Opella Healthcare | company FR | médicaments sans ordonnance; santé grand public
sanofi-pasteur | Sanofi Pasteur | company FR | vaccins | sanofi
merial | Merial; Mérial | company FR Lyon | santé animale
arkopharma | Arkopharma | company FR Carros | compléments alimentaires; phytothérapie
expanscience | Expanscience; Laboratoires Expanscience | company FR | laboratoire
laboratoires-gilbert | Laboratoires Gilbert | company FR Hérouville-Saint-Clair | laboratoire
hra-pharma | HRA Pharma | company FR | laboratoire pharmaceutique
naos | NAOS; Naos; Bioderma | company FR Aix-en-Provence | cosmétiques
clarins | Clarins; Groupe Clarins | company FR | cosmétiques; beauté
nuxe | Nuxe | company FR | cosmétiques
caudalie | Caudalie | company FR | cosmétiques
sisley | Sisley | company FR | cosmétiques
lea-nature | Léa Nature; Léa Nature Groupe | company FR Périgny | produits bio
nutrition-et-sante | Nutrition & Santé; Nutrition et Santé | company FR Revel | produits diététiques
air-liquide-sante | Air Liquide Santé | company FR | santé | air-liquide
sebia | Sebia | company FR Lisses | diagnostic
stago | Stago | company FR Asnières-sur-Seine | diagnostic
trixell | Trixell | company FR | imagerie médicale
carmat | Carmat | company FR Vélizy-Villacoublay | cœur artificiel; fabricant de cœur artificiel
dms-imaging | DMS Imaging; DMS Group | company FR | imagerie médicale
vygon | Vygon | company FR | dispositifs médicaux
peters-surgical | Peters Surgical | company FR | dispositifs médicaux
thuasne | Thuasne | company FR Levallois-Perret | dispositifs médicaux; textile médical
# Luxury houses
louis-vuitton | Louis Vuitton; Vuitton | company FR Paris | maison de luxe; malletier; maroquinier | lvmh
dior | Dior; Christian Dior; Christian Dior Couture | company FR Paris | maison de luxe; maison de couture; couture | lvmh
chanel | Chanel | company GB Londres | maison de luxe; luxe; couture; maison de couture
givenchy | Givenchy | company FR | maison de luxe; couture | lvmh
celine | Celine | company FR | maison de luxe | lvmh
kenzo | Kenzo | company FR | maison de mode; mode | lvmh
guerlain | Guerlain | company FR | parfumeur; parfums | lvmh
berluti | Berluti | company FR | chausseur; maison de luxe | lvmh
dfs | DFS | company FR | travel retail; distribution | lvmh
cartier | Cartier | company FR Paris | joaillier; joaillerie | richemont
van-cleef-arpels | Van Cleef & Arpels; Van Cleef et Arpels | company FR Paris | joaillier; joaillerie | richemont
boucheron | Boucheron | company FR Paris | joaillier; joaillerie | kering
chaumet | Chaumet | company FR Paris | joaillier; joaillerie | lvmh
mauboussin | Mauboussin | company FR Paris | joaillier; joaillerie
saint-laurent | Saint Laurent; Yves Saint Laurent; YSL | company FR | maison de luxe; couture | kering
balenciaga | Balenciaga | company FR | maison de luxe; couture | kering
lanvin | Lanvin | company FR | maison de luxe; couture
sonia-rykiel | Sonia Rykiel | company FR | prêt-à-porter; mode
balmain | Balmain | company FR | maison de luxe; couture
jean-paul-gaultier | Jean Paul Gaultier | company FR | couture; mode | puig
nina-ricci | Nina Ricci | company FR | couture; mode | puig
carven | Carven | company FR | couture; mode
courreges | Courrèges | company FR | couture; mode
longchamp | Longchamp | company FR | maroquinier; maroquinerie
goyard | Goyard | company FR | malletier; maroquinerie
s-t-dupont | S.T. Dupont; ST Dupont | company FR Paris | briquets; articles de luxe
lancel | Lancel | company FR | maroquinier; maroquinerie
moynat | Moynat | company FR | malletier; maroquinerie | lvmh
delsey | Delsey | company FR | bagages; bagagiste
sandro | Sandro | company FR | prêt-à-porter; mode | smcp
maje | Maje | company FR | prêt-à-porter; mode | smcp
claudie-pierlot | Claudie Pierlot | company FR | prêt-à-porter; mode | smcp
zadig-et-voltaire | Zadig & Voltaire; Zadig et Voltaire | company FR | prêt-à-porter; mode
the-kooples | The Kooples | company FR | prêt-à-porter; mode
isabel-marant | Isabel Marant | company FR | prêt-à-porter; mode
ami-paris | Ami Paris | company FR | prêt-à-porter; mode
jacquemus | Jacquemus | company FR | mode; maison de mode
agnes-b | Agnès b. | company FR | prêt-à-porter; mode
faguo | Faguo | company FR | mode; chaussures
veja | Veja | company FR | baskets; chaussures
maty | Maty | company FR Besançon | bijoux
histoire-d-or | Histoire d'Or; Thom Group; THOM | company FR | bijouterie; bijoux
herbelin | Herbelin; Michel Herbelin | company FR Charquemont | horloger; montres
lip-montres | Lip | company FR | montres; horloger
pequignet | Pequignet | company FR | montres; horloger
# Telecoms, media groups, software
sfr | SFR; Société française du radiotéléphone; "opérateur au carré rouge" | company FR | opérateur télécoms; opérateur; télécoms | altice-france
altice-france | Altice France; SFR Group | company FR | opérateur télécoms; opérateur; télécoms | altice
altice | Altice; Altice Group; Altice Europe | company FR | télécoms; médias; groupe de télécoms
free-mobile | Free Mobile | company FR | opérateur; opérateur mobile | iliad
scaleway | Scaleway | company FR | hébergeur; cloud | iliad
altitude | Altitude; Altitude Infra; Groupe Altitude | company FR | fibre optique; opérateur d'infrastructures
axione | Axione | company FR | fibre optique; opérateur d'infrastructures
covage | Covage | company FR | fibre optique
xpfibre | XpFibre; SFR FTTH | company FR | fibre optique
tdf | TDF; TéléDiffusion de France; Télédiffusion de France | company FR Montrouge | opérateur d'infrastructures; pylônes; tours télécoms
towercast | Towercast | company FR | diffusion hertzienne | nrj-group
totem-orange | Totem | company FR | tours télécoms | orange
orange-business | Orange Business; Orange Business Services; OBS | company FR | services aux entreprises | orange
orange-cyberdefense | Orange Cyberdefense | company FR | cybersécurité | orange
sosh | Sosh | company FR | opérateur mobile | orange
coriolis | Coriolis; Coriolis Télécom | company FR Suresnes | opérateur télécoms
prixtel | Prixtel | company FR | opérateur mobile
syma-mobile | Syma; Syma Mobile | company FR | opérateur mobile
la-poste-mobile | La Poste Mobile | company FR | opérateur mobile
alcatel-lucent | Alcatel-Lucent; Alcatel; Alcatel Lucent | company FR Boulogne-Billancourt | équipementier télécoms; équipementier
alcatel-submarine-networks | Alcatel Submarine Networks | company FR | câbles sous-marins
alcatel-lucent-enterprise | Alcatel-Lucent Enterprise | company FR | communications d'entreprise
bull | Bull | company FR | informatique; supercalculateurs
sagemcom | Sagemcom | company FR Bois-Colombes | équipementier télécoms; décodeurs; box
sercel | Sercel | company FR | équipements sismiques | viridien
havas | Havas; Havas Group | company FR Puteaux | publicité; groupe de publicité; communication
hachette | Hachette; Hachette Livre | company FR Vanves | éditeur; édition; groupe d'édition | lagardere
editis | Editis | company FR Paris | éditeur; édition; groupe d'édition
gallimard | Gallimard; Madrigall; Éditions Gallimard | company FR Paris | éditeur; maison d'édition; édition
flammarion | Flammarion | company FR | éditeur; maison d'édition | gallimard
albin-michel | Albin Michel; Éditions Albin Michel | company FR | éditeur; maison d'édition
actes-sud | Actes Sud | company FR Arles | éditeur; maison d'édition
le-seuil | Le Seuil; Éditions du Seuil | company FR | éditeur; maison d'édition
media-participations | Média-Participations; Media Participations | company FR | éditeur; édition; bande dessinée
glenat | Glénat | company FR Grenoble | éditeur; bande dessinée
grasset | Grasset; Éditions Grasset | company FR | éditeur; maison d'édition | hachette
fayard | Fayard | company FR | éditeur; maison d'édition | hachette
plon | Plon | company FR | éditeur; maison d'édition | editis
bayard-presse | Bayard Presse; Groupe Bayard | company FR Montrouge | éditeur; groupe de presse; presse
prisma-media | Prisma Media; Prisma Presse | company FR Gennevilliers | groupe de presse; presse magazine
cmi-france | CMI France; Czech Media Invest | company FR | groupe de presse; médias
cma-media | CMA Media; Whynot Media | company FR | médias; groupe de médias | cma-cgm
altice-media | Altice Media; RMC BFM | company FR Paris | médias; groupe de médias | cma-media
ebra | Ebra; EBRA; Groupe Ebra | company FR | groupe de presse; presse régionale
sipa-ouest-france | Sipa Ouest-France | company FR | groupe de presse; presse régionale
rossel-la-voix | Rossel La Voix | company FR | presse régionale | groupe-rossel
groupe-sud-ouest | Groupe Sud Ouest | company FR | presse régionale
centre-france | Centre France | company FR | presse régionale; groupe de presse
la-depeche-du-midi-groupe | La Dépêche du Midi Groupe; Groupe La Dépêche | company FR | presse régionale; groupe de presse
groupe-le-monde | Groupe Le Monde | company FR | groupe de presse
groupe-figaro | Groupe Figaro | company FR | groupe de presse; médias
groupe-les-echos-le-parisien | Groupe Les Echos-Le Parisien | company FR | groupe de presse | lvmh
infopro-digital | Infopro Digital | company FR Antony | information professionnelle; médias professionnels
groupe-moniteur | Groupe Moniteur | company FR | information professionnelle | infopro-digital
uni-medias | Uni-médias | company FR | presse magazine
webedia | Webedia | company FR | médias en ligne; divertissement en ligne
unify-tf1 | Unify | company FR | médias en ligne
banijay | Banijay; Banijay Group; Banijay Entertainment | company FR Paris | producteur audiovisuel; production audiovisuelle; producteur de télévision
newen | Newen; Newen Studios | company FR | production audiovisuelle; producteur | tf1
studiocanal | Studiocanal; StudioCanal | company FR | producteur de films; cinéma; producteur | canal-plus
pathe | Pathé; "maison au coq" | company FR | cinéma; producteur; exploitant de salles
ugc | UGC | company FR | cinéma; exploitant de salles
cgr | CGR; CGR Cinémas | company FR Périgny | cinéma; exploitant de salles
mk2 | MK2; mk2 | company FR | cinéma; exploitant de salles
dailymotion | Dailymotion | company FR Paris | plateforme de vidéos; vidéo en ligne | canal-plus
molotov | Molotov; Molotov TV | company FR | télévision en ligne
illumination-mac-guff | Illumination Mac Guff; Mac Guff | company FR | animation; studio d'animation
quantic-dream | Quantic Dream | company FR Paris | studio de jeux vidéo; jeux vidéo
gameloft | Gameloft | company FR Paris | jeux vidéo; jeux mobiles; éditeur de jeux vidéo
arkane-studios | Arkane Studios; Arkane | company FR Lyon | studio de jeux vidéo; jeux vidéo
asobo-studio | Asobo Studio; Asobo | company FR Bordeaux | studio de jeux vidéo; jeux vidéo
voodoo-jeux | Voodoo | company FR | jeux mobiles
ankama | Ankama | company FR Roubaix | jeux vidéo; éditeur de jeux vidéo
sandfall-interactive | Sandfall Interactive | company FR Montpellier | studio de jeux vidéo; jeux vidéo
solocal | Solocal; Pages Jaunes; PagesJaunes; SoLocal | company FR Boulogne-Billancourt | annuaires; publicité locale; marketing numérique
leboncoin | Leboncoin; leboncoin; Le Bon Coin; LBC | company FR Paris | petites annonces; petites annonces en ligne | adevinta
seloger | SeLoger; Seloger; SeLoger.com | company FR | annonces immobilières
meilleurs-agents | Meilleurs Agents; MeilleursAgents | company FR | estimation immobilière
allocine | Allociné; AlloCiné | company FR | cinéma
viadeo | Viadeo | company FR | réseau social professionnel
meetic | Meetic; Meetic Group | company FR Paris | rencontres en ligne; sites de rencontres | match-group
skyrock-radio | Skyrock | company FR | radio
murex | Murex | company FR Paris | éditeur de logiciels; logiciels financiers
berger-levrault | Berger-Levrault | company FR Boulogne-Billancourt | éditeur de logiciels
ebp | EBP; EBP Informatique | company FR Rambouillet | éditeur de logiciels; logiciels de gestion
isagri | Isagri; Groupe Isagri | company FR Beauvais | éditeur de logiciels
septeo | Septeo | company FR Lattes | éditeur de logiciels; legaltech
lyra-network | Lyra; Lyra Network | company FR Labège | paiement
stormshield | Stormshield | company FR Issy-les-Moulineaux | cybersécurité | airbus
systancia | Systancia | company FR | cybersécurité
generix | Generix; Generix Group | company FR Lesquin | éditeur de logiciels
prowebce | ProwebCE | company FR | services aux CE
sopra-hr | Sopra HR | company FR | éditeur de logiciels | sopra-steria
cylande | Cylande | company FR | éditeur de logiciels
hr-path | HR Path | company FR | conseil
horoquartz | Horoquartz | company FR | éditeur de logiciels
efalia | Efalia | company FR | éditeur de logiciels
orisha | Orisha; DL Software | company FR | éditeur de logiciels
esi-group | ESI Group | company FR Rungis | éditeur de logiciels; simulation
coheris | Coheris | company FR | éditeur de logiciels
talentia-software | Talentia Software | company FR | éditeur de logiciels
lynred | Lynred | company FR | infrarouge; détecteurs infrarouges
ulis | Ulis | company FR Veurey-Voroize | infrarouge; détecteurs infrarouges | lynred
sofradir | Sofradir | company FR | infrarouge; détecteurs infrarouges | lynred
aledia | Aledia | company FR Échirolles | écrans; micro-LED; semi-conducteurs
tronico | Tronico | company FR | électronique
eolane | Éolane | company FR Angers | électronique
asteelflash | Asteelflash | company FR | électronique; sous-traitant électronique
radiall | Radiall | company FR | connecteurs
nicomatic | Nicomatic | company FR | connecteurs
crouzet | Crouzet | company FR Valence | composants électromécaniques
socomec | Socomec | company FR Benfeld | équipements électriques
groupe-cahors | Groupe Cahors | company FR | équipements électriques
sicame | Sicame | company FR | équipements électriques
silec | Silec | company FR | câbles
acome | Acome | company FR Romagny | câbles; coopérative
# Property, services, people
foncia | Foncia; Emeria | company FR | administrateur de biens; syndic
citya | Citya; Citya Immobilier | company FR Tours | administrateur de biens; syndic
century-21-france | Century 21 France | company FR | agences immobilières
orpi | Orpi | company FR | agences immobilières
guy-hoquet | Guy Hoquet | company FR | agences immobilières
laforet | Laforêt | company FR | agences immobilières
iad | IAD; IAD France | company FR | agents immobiliers; réseau immobilier
capifrance | Capifrance | company FR | réseau immobilier
nhood | Nhood; Ceetrus | company FR Villeneuve-d'Ascq | immobilier commercial; immobilier
frey-fonciere | Frey | company FR | foncière; centres commerciaux
apsys | Apsys | company FR | foncière; centres commerciaux
compagnie-de-phalsbourg | Compagnie de Phalsbourg | company FR | foncière; promoteur
emerige | Emerige | company FR Paris | promoteur immobilier; promoteur
vinci-immobilier | Vinci Immobilier | company FR | promoteur immobilier; promoteur | vinci
cogedim | Cogedim | company FR | promoteur immobilier; promoteur | altarea
pichet | Pichet; Groupe Pichet | company FR Pessac | promoteur immobilier; promoteur
groupe-duval | Groupe Duval | company FR | promoteur immobilier
realites | Réalités; Groupe Réalités | company FR Saint-Herblain | promoteur immobilier; promoteur
giboire | Giboire | company FR | promoteur immobilier
quartus | Quartus | company FR | promoteur immobilier
edouard-denis | Edouard Denis | company FR | promoteur immobilier
alila | Alila | company FR | promoteur immobilier
in-li | In'li | company FR | logement intermédiaire
action-logement | Action Logement | company FR | logement; bailleur social
cdc-habitat | CDC Habitat; SNI | company FR | bailleur social; logement
batigere | Batigère | company FR | bailleur social
proman | Proman | company FR | travail temporaire; intérim
actual | Actual; Actual Group | company FR Laval | travail temporaire; intérim
partnaire | Partnaire | company FR | travail temporaire; intérim
ogf | OGF; PFG; Pompes funèbres générales | company FR Paris | pompes funèbres; services funéraires
funecap | Funecap | company FR | pompes funèbres; services funéraires
le-choix-funeraire | Le Choix funéraire | company FR | pompes funèbres
franck-provost | Franck Provost; Provalliance | company FR | coiffure; salons de coiffure
dessange | Dessange; Dessange International | company FR | coiffure; salons de coiffure
jean-louis-david | Jean Louis David | company FR | coiffure; salons de coiffure | franck-provost
sothys | Sothys | company FR | cosmétiques
guinot | Guinot | company FR | cosmétiques
yves-ponroy | Yves Ponroy | company FR | compléments alimentaires
artemis-pinault | Artémis | company FR | holding
groupe-arnault | Groupe Arnault; Financière Agache; Agache | company FR | holding
groupe-bernard-tapie | Groupe Bernard Tapie | company FR | holding
fimalac | Fimalac | company FR Paris | holding; numérique
financiere-de-l-odet | Financière de l'Odet | company FR | holding | bollore
association-familiale-mulliez | Association familiale Mulliez; Famille Mulliez; "galaxie Mulliez" | company FR Roubaix
christie-s | Christie's | company FR | maison d'enchères; maison de ventes
artcurial | Artcurial | company FR Paris | maison de ventes; maison d'enchères
drouot | Drouot | company FR | maison de ventes; hôtel des ventes
# More food brands with their own company
yoplait | Yoplait | company FR | produits laitiers; yaourts
candia | Candia | company FR | laitier; lait; produits laitiers | sodiaal
entremont | Entremont | company FR | fromager; fromages | sodiaal
les-pres-rient-bio | Les Prés Rient Bio | company FR | yaourts; produits laitiers | danone
triballat-noyal | Triballat Noyal; Triballat; Olga | company FR Noyal-sur-Vilaine | produits laitiers; produits végétaux
la-fermiere | La Fermière | company FR | yaourts
laiterie-malo | Malo; Laiterie de Saint-Malo | company FR | produits laitiers | sill
sill | Sill; Sill Entreprises | company FR Plouvien | produits laitiers
ingredia | Ingredia | company FR Arras | coopérative laitière; ingrédients laitiers
prosperite-fermiere | Prospérité fermière | company FR | coopérative laitière
isigny-sainte-mere | Isigny Sainte-Mère | company FR | coopérative laitière
saint-mamet | Saint Mamet; Saint-Mamet | company FR Vauvert | fruits au sirop; conserves
conserves-france | Conserves France | company FR | conserves
connetable | Connétable; Chancerelle | company FR Douarnenez | conserves; sardines
la-belle-iloise | La Belle-Iloise; La belle-iloise | company FR Quiberon | conserves; conserverie
petit-navire | Petit Navire | company FR | thon; conserves
saupiquet | Saupiquet | company FR | thon; conserves
compagnie-des-peches-saint-malo | Compagnie des pêches Saint-Malo | company FR | pêche; surimi
agromousquetaires | Agromousquetaires; Agromousquetaires SAS | company FR | agroalimentaire | intermarche
guyader | Guyader; Guyader Gastronomie | company FR | traiteur
henaff | Hénaff; Jean Hénaff | company FR Pouldreuzic | conserves; pâté
jean-floc-h | Jean Floc'h | company FR | viande; charcuterie
kermene | Kermené; Kermene | company FR | viande
tradival | Tradival | company FR | viande
sicarev | Sicarev | company FR | viande; coopérative
loeul-et-piriot | Loeul & Piriot; Loeul et Piriot | company FR | lapin
volailles-duc | Duc; Duc SA | company FR | volaille
glon | Glon | company FR | nutrition animale
matines | Matines | company FR | œufs
cocorette | Cocorette | company FR | œufs
l-uf-de-nos-villages | L'Œuf de nos villages | company FR | œufs
ekibio | Ekibio | company FR | produits bio | lea-nature
wessanen | Wessanen; Ecotone; Royal Wessanen | company NL Amsterdam | produits bio; alimentation bio
bjorg | Bjorg; Bjorg Bonneterre et Compagnie | company FR | produits bio; alimentation bio | wessanen
# Further chains and brands
gemo | Gémo | company FR | habillement; chaussures | eram
devred | Devred | company FR Amiens | prêt-à-porter; mode masculine
jacadi | Jacadi | company FR | mode enfantine; prêt-à-porter
sergent-major | Sergent Major | company FR | mode enfantine; prêt-à-porter
orchestra | Orchestra; Orchestra-Prémaman | company FR Saint-Aunès | mode enfantine; prêt-à-porter
du-pareil-au-meme | Du Pareil au même | company FR | mode enfantine
kaporal | Kaporal | company FR Marseille | jeans; prêt-à-porter
grain-de-malice | Grain de Malice | company FR | prêt-à-porter; enseigne de prêt-à-porter
gerard-darel | Gérard Darel | company FR | prêt-à-porter; enseigne de prêt-à-porter
bocage | Bocage | company FR | chaussures; chausseur | eram
leader-price | Leader Price | company FR | discounter; enseigne de hard-discount
chronodrive | Chronodrive | company FR | drive; distributeur | auchan
thiriet | Thiriet | company FR Éloyes | surgelés
camif | Camif; La Camif | company FR Niort | meubles; vente à distance
maison-de-la-literie | Maison de la literie; La Maison de la literie | company FR | literie
easy-cash | Easy Cash | company FR | produits d'occasion; enseigne
cash-converters | Cash Converters | company FR | produits d'occasion; enseigne
# Further food and industry
financiere-turenne-lafayette | Financière Turenne Lafayette; Turenne Lafayette | company FR | agroalimentaire; conserves
william-saurin | William Saurin | company FR | plats cuisinés; conserves
brossard | Brossard | company FR | gâteaux
harry-s | Harry's; Harrys | company FR | pain de mie; boulangerie industrielle | barilla
jacquet-brossard | Jacquet Brossard | company FR | pain de mie; boulangerie industrielle | limagrain
lustucru | Lustucru | company FR | pâtes
maille | Maille | company FR | moutarde | unilever
amora | Amora | company FR | moutarde | unilever
ducros | Ducros | company FR | épices; condiments
alteo | Alteo; Alteo Gardanne | company FR Gardanne | alumine
ugitech | Ugitech | company FR Ugine | acier inoxydable
ascometal | Ascometal | company FR | aciers spéciaux; sidérurgiste
forges-de-tarbes | Forges de Tarbes | company FR | forge; corps d'obus | europlasma
europlasma | Europlasma | company FR | traitement de l'amiante; dépollution
valdunes | Valdunes; MG-Valdunes | company FR | roues de train
jacob-delafon | Jacob Delafon | company FR | sanitaires; salles de bains
eurovia | Eurovia | company FR | travaux publics; routes | vinci
escota | Escota | company FR | autoroutes | vinci
yves-delorme | Yves Delorme | company FR | linge de maison
linvosges | Linvosges | company FR Gérardmer | linge de maison
bonhams | Bonhams | company GB Londres | maison d'enchères; maison de ventes
aguttes | Aguttes | company FR | maison de ventes; maison d'enchères
rm-sotheby-s | RM Sotheby's | company CA | maison d'enchères; enchères automobiles
`;
