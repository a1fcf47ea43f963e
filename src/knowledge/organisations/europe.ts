// Source: written by hand from general knowledge, November 2026. Facts that are certain only; no identifiers, since
// none could be verified.
// Left out on purpose: banks, insurers, funds, start-ups, media titles and sports clubs (other families); names that
// are English common words ("Next"), and groups that the French press hardly names.

/** European groups outside France: DAX, FTSE 100, AEX, Bel 20, SMI, FTSE MIB, IBEX, the Nordic, Irish, Austrian, Polish, Russian and other indices, and well-known family groups. */
export const europe = `
# Germany
adidas | Adidas; "marque aux trois bandes" | company DE Herzogenaurach | équipementier sportif; équipementier; articles de sport
puma | Puma | company DE Herzogenaurach | équipementier sportif; équipementier; articles de sport
basf | BASF | company DE Ludwigshafen | chimiste; groupe de chimie; géant de la chimie; chimie
bayer | Bayer | company DE Leverkusen | groupe pharmaceutique; laboratoire; chimiste; agrochimie; chimie et pharmacie
beiersdorf | Beiersdorf | company DE Hambourg | cosmétiques; produits d'hygiène
bmw | BMW; Bayerische Motoren Werke; BMW Group; "marque à l'hélice" | company DE Munich | constructeur automobile; constructeur; groupe automobile; automobile
brenntag | Brenntag | company DE Essen | distribution de produits chimiques
continental | Continental | company DE Hanovre | équipementier automobile; équipementier; pneumatiques
covestro | Covestro | company DE Leverkusen | chimiste; chimie; plastiques
daimler-truck | Daimler Truck | company DE Leinfelden-Echterdingen | constructeur de camions; poids lourds
mercedes-benz | Mercedes-Benz; Daimler; Mercedes; DaimlerChrysler; Mercedes-Benz Group; "marque à l'étoile"; "firme à l'étoile"; "constructeur à l'étoile" | company DE Stuttgart | constructeur automobile; constructeur; groupe automobile; automobile
deutsche-post | Deutsche Post; DHL; DHL Group; Deutsche Post DHL | company DE Bonn | groupe postal; logisticien; logistique
deutsche-telekom | Deutsche Telekom; Telekom; "opérateur historique allemand" | company DE Bonn | opérateur télécoms; opérateur; télécoms
deutsche-bahn | Deutsche Bahn | company DE Berlin | compagnie ferroviaire; groupe ferroviaire; ferroviaire
db-schenker | DB Schenker; Schenker | company DE Essen | logisticien; logistique
e-on | E.ON; Eon | company DE Essen | énergéticien; électricien; groupe énergétique
rwe | RWE | company DE Essen | énergéticien; électricien; groupe énergétique
uniper | Uniper | company DE Düsseldorf | énergéticien; groupe énergétique
enbw | EnBW | company DE Karlsruhe | énergéticien; électricien
vattenfall | Vattenfall | company SE Solna | énergéticien; électricien
fresenius | Fresenius | company DE Bad Homburg | santé; cliniques; groupe de santé
fresenius-medical-care | Fresenius Medical Care; FMC | company DE Bad Homburg | dialyse
heidelberg-materials | Heidelberg Materials; HeidelbergCement; Heidelberg Cement | company DE Heidelberg | cimentier; ciment
henkel | Henkel | company DE Düsseldorf | détergents; produits d'entretien; adhésifs
infineon | Infineon; Infineon Technologies | company DE Neubiberg | fabricant de semi-conducteurs; fabricant de puces; semi-conducteurs
merck-kgaa | Merck KGaA; Merck Darmstadt | company DE Darmstadt | laboratoire pharmaceutique; pharmacie; chimie
mtu-aero-engines | MTU Aero Engines; MTU | company DE Munich | motoriste; moteurs d'avion
porsche | Porsche; Porsche AG | company DE Stuttgart | constructeur automobile; voitures de sport; automobile | volkswagen
qiagen | Qiagen | company NL Venlo | diagnostic; biotechnologies
rheinmetall | Rheinmetall | company DE Düsseldorf | défense; armement; industriel de la défense
sap | SAP | company DE Walldorf | éditeur de logiciels; logiciels; progiciels
sartorius | Sartorius | company DE Göttingen | équipementier de laboratoires
siemens | Siemens | company DE Munich | conglomérat; groupe industriel; industriel
siemens-energy | Siemens Energy | company DE Munich | équipements énergétiques; turbines
siemens-gamesa | Siemens Gamesa; Gamesa | company DE | éoliennes; turbinier; fabricant d'éoliennes | siemens-energy
siemens-healthineers | Siemens Healthineers; Healthineers | company DE | imagerie médicale; équipements médicaux | siemens
symrise | Symrise | company DE Holzminden | arômes et parfums
volkswagen | Volkswagen; VW; Volkswagen AG; groupe Volkswagen | company DE Wolfsburg | constructeur automobile; constructeur; groupe automobile; automobile
audi | Audi; "marque aux anneaux" | company DE Ingolstadt | constructeur automobile; automobile | volkswagen
traton | Traton | company DE Munich | constructeur de camions; poids lourds | volkswagen
scania | Scania | company SE Södertälje | constructeur de camions; poids lourds | traton
opel | Opel; Opel/Vauxhall; "marque à l'éclair"; "constructeur à l'éclair" | company DE Rüsselsheim | constructeur automobile; automobile | stellantis
vonovia | Vonovia | company DE Bochum | société immobilière; immobilier résidentiel
deutsche-wohnen | Deutsche Wohnen | company DE Berlin | immobilier résidentiel | vonovia
zalando | Zalando | company DE Berlin | vente en ligne; mode en ligne; e-commerce
delivery-hero | Delivery Hero | company DE Berlin | livraison de repas; livraison
hellofresh | HelloFresh | company DE Berlin | paniers-repas; kits repas; livraison
lufthansa | Lufthansa; Deutsche Lufthansa | company DE Cologne | compagnie aérienne; groupe aérien; transporteur aérien
tui | TUI | company DE Hanovre | voyagiste; tour-opérateur; tourisme
thyssenkrupp | Thyssenkrupp; ThyssenKrupp | company DE Essen | sidérurgiste; groupe industriel; acier; conglomérat
tkms | TKMS; Thyssenkrupp Marine Systems | company DE | construction navale; sous-marins | thyssenkrupp
tk-elevator | TK Elevator | company DE | ascenseurs; ascensoriste
salzgitter | Salzgitter | company DE Salzgitter | sidérurgiste; acier
krauss-maffei-wegmann | Krauss-Maffei Wegmann; KMW | company DE Munich | armement terrestre; chars | knds
hensoldt | Hensoldt | company DE Taufkirchen | électronique de défense; radars
diehl | Diehl | company DE | défense
bosch | Bosch; Robert Bosch | company DE Gerlingen | équipementier automobile; équipementier; groupe industriel
bsh | BSH; BSH Hausgeräte | company DE Munich | électroménager | bosch
zf | ZF; ZF Friedrichshafen | company DE Friedrichshafen | équipementier automobile; équipementier
mahle | Mahle | company DE Stuttgart | équipementier automobile; équipementier
hella | Hella | company DE Lippstadt | équipementier automobile; éclairage | forvia
schaeffler | Schaeffler | company DE Herzogenaurach | équipementier automobile; roulements
vitesco | Vitesco; Vitesco Technologies | company DE Ratisbonne | équipementier automobile
leoni | Leoni | company DE Nuremberg | équipementier automobile; câbles
varta | Varta | company DE Ellwangen | piles; batteries
bmg | BMG; BMG Rights Management | company DE | musique; label | bertelsmann
springer-nature | Springer Nature | company DE Berlin | éditeur scientifique; édition
haribo | Haribo | company DE | confiserie; bonbons
dr-oetker | Dr. Oetker; Oetker; Dr Oetker | company DE Bielefeld | agroalimentaire
muller-milch | Müller Milch | company DE | groupe laitier
sudzucker | Südzucker | company DE Mannheim | sucrier; sucre
bahlsen | Bahlsen | company DE Hanovre | biscuits; biscuitier
lidl | Lidl | company DE Neckarsulm | discounter; hard-discounter; enseigne; distributeur | schwarz
schwarz | Schwarz; Groupe Schwarz; Schwarz Gruppe | company DE Neckarsulm | distributeur; grande distribution
kaufland | Kaufland | company DE | distributeur | schwarz
aldi | Aldi; Aldi Nord; Aldi Süd | company DE | discounter; hard-discounter; enseigne; distributeur
rewe | Rewe | company DE Cologne | distributeur; grande distribution
edeka | Edeka | company DE Hambourg | distributeur; grande distribution
metro | Metro; Metro AG | company DE Düsseldorf | distributeur; grossiste; commerce de gros
ceconomy | Ceconomy; MediaMarkt; MediaMarktSaturn; Media-Saturn | company DE Düsseldorf | électronique grand public; distributeur d'électronique
otto-group | Otto Group | company DE Hambourg | vente à distance
galeria | Galeria; Galeria Karstadt Kaufhof | company DE Essen | grands magasins
karstadt | Karstadt | company DE Essen | grands magasins | galeria
kaufhof | Kaufhof; Galeria Kaufhof | company DE Cologne | grands magasins | galeria
c-et-a | C&A | company DE | prêt-à-porter; habillement
hugo-boss | Hugo Boss | company DE Metzingen | mode; prêt-à-porter
douglas | Douglas | company DE | parfumerie; parfumeries
birkenstock | Birkenstock | company DE | chaussures; sandales
steinhoff | Steinhoff | company DE | ameublement
stada | STADA; Stada | company DE Bad Vilbel | médicaments génériques; génériqueur
boehringer-ingelheim | Boehringer Ingelheim; Boehringer | company DE Ingelheim | laboratoire pharmaceutique; laboratoire; groupe pharmaceutique
biontech | BioNTech; Biontech | company DE Mayence | biotech; laboratoire; vaccins
curevac | CureVac; Curevac | company DE Tübingen | biotech; vaccins
morphosys | Morphosys | company DE Planegg | biotech
evotec | Evotec | company DE Hambourg | biotech
grunenthal | Grünenthal | company DE Aix-la-Chapelle | laboratoire pharmaceutique
b-braun | B. Braun; B.Braun | company DE Melsungen | matériel médical
wacker-chemie | Wacker Chemie; Wacker | company DE Munich | chimiste; chimie
lanxess | Lanxess | company DE Cologne | chimiste; chimie
evonik | Evonik | company DE Essen | chimiste; chimie
rohm | Röhm | company DE | chimie
knauf | Knauf | company DE Iphofen | plâtre; matériaux de construction
hochtief | Hochtief | company DE | BTP; construction | acs
bilfinger | Bilfinger | company DE Mannheim | services industriels
hapag-lloyd | Hapag-Lloyd | company DE Hambourg | armateur; transport maritime
fraport | Fraport | company DE Francfort | gestionnaire d'aéroports; aéroports
flixbus | FlixBus; Flix; FlixMobility | company DE Munich | autocars; transport par autocar
sixt | Sixt | company DE Pullach | loueur de voitures; location de voitures
enercon | Enercon | company DE Aurich | éoliennes
nordex | Nordex | company DE Hambourg | éoliennes; fabricant d'éoliennes
wirecard | Wirecard | company DE Aschheim | paiements; services de paiement
teamviewer | TeamViewer; Teamviewer | company DE Göppingen | éditeur de logiciels
software-ag | Software AG | company DE Darmstadt | éditeur de logiciels
nemetschek | Nemetschek | company DE Munich | éditeur de logiciels
scout24 | Scout24 | company DE | petites annonces
jenoptik | Jenoptik | company DE Iéna | optique
carl-zeiss | Carl Zeiss; Zeiss | company DE Oberkochen | optique
leica | Leica; Leica Camera | company DE Wetzlar | appareils photo
kion | Kion | company DE Francfort | chariots élévateurs
jungheinrich | Jungheinrich | company DE Hambourg | chariots élévateurs
kuka | KUKA; Kuka | company DE Augsbourg | robots industriels; robotique | midea
karcher | Kärcher | company DE Winnenden | nettoyeurs haute pression
miele | Miele | company DE Gütersloh | électroménager
liebherr | Liebherr | company CH Bulle | grues; engins de chantier
claas | Claas | company DE Harsewinkel | machines agricoles
playmobil | Playmobil | company DE | jouets
ravensburger | Ravensburger | company DE Ravensbourg | jeux de société; puzzles
faber-castell | Faber-Castell | company DE | crayons
montblanc | Montblanc | company DE Hambourg | stylos; articles de luxe | richemont
ohb | OHB | company DE Brême | satellites; spatial
isar-aerospace | Isar Aerospace | company DE | fusées; lanceurs
lilium | Lilium | company DE | taxis volants; avions électriques
volocopter | Volocopter | company DE | taxis volants
quantum-systems | Quantum Systems | company DE | drones
dussmann | Dussmann | company DE | services
synlab | Synlab | company DE Munich | biologie médicale; laboratoires d'analyses
dekra | Dekra | company DE Stuttgart | contrôle technique; inspection et certification
tuv-sud | TÜV Süd | company DE | certification
tonnies | Tönnies | company DE | viande
dmk | DMK | company DE | coopérative laitière
freenet | Freenet | company DE | télécoms
1-et-1 | 1&1 | company DE Montabaur | télécoms; opérateur télécoms | united-internet
united-internet | United Internet | company DE Montabaur | télécoms; internet
aurubis | Aurubis | company DE Hambourg | cuivre; métallurgie
k-pluss | K+S | company DE | engrais; potasse
knorr-bremse | Knorr-Bremse | company DE Munich | freins; équipementier ferroviaire
krones | Krones | company DE | embouteillage
gea-group | Gea Group; GEA | company DE | équipements industriels
durr | Dürr | company DE | équipements industriels
voith | Voith | company DE | turbines
man | MAN; MAN Truck & Bus | company DE Munich | constructeur de camions; poids lourds | traton
aixtron | Aixtron | company DE | équipements pour semi-conducteurs
siltronic | Siltronic | company DE | plaquettes de silicium; semi-conducteurs
# United Kingdom
anglo-american | Anglo American | company GB Londres | groupe minier; mines
antofagasta | Antofagasta | company GB Londres | groupe minier; cuivre
associated-british-foods | Associated British Foods; ABF | company GB Londres | agroalimentaire
primark | Primark; Penneys | company GB | prêt-à-porter; enseigne; mode à bas prix | associated-british-foods
astrazeneca | AstraZeneca; Astra Zeneca; "laboratoire anglo-suédois"; "groupe anglo-suédois" | company GB Cambridge | laboratoire pharmaceutique; laboratoire; groupe pharmaceutique
alexion | Alexion | company GB | biotech; laboratoire | astrazeneca
gsk | GSK; GlaxoSmithKline; Glaxo | company GB Londres | laboratoire pharmaceutique; laboratoire; groupe pharmaceutique
haleon | Haleon | company GB | santé grand public; médicaments sans ordonnance
viiv-healthcare | ViiV Healthcare | company GB | laboratoire | gsk
bae-systems | BAE Systems; BAE; British Aerospace | company GB Londres | défense; groupe de défense; armement
babcock | Babcock; Babcock International | company GB | défense
qinetiq | QinetiQ | company GB | défense
bp | BP; British Petroleum | company GB Londres | groupe pétrolier; pétrolier; major pétrolière; compagnie pétrolière
shell | Shell; Royal Dutch Shell; Royal Dutch; "groupe anglo-néerlandais" | company GB Londres | groupe pétrolier; pétrolier; major pétrolière; compagnie pétrolière
british-american-tobacco | British American Tobacco; BAT | company GB Londres | cigarettier; tabac
imperial-brands | Imperial Brands; Imperial Tobacco | company GB Bristol | cigarettier; tabac
british-airways | British Airways | company GB | compagnie aérienne | iag
iag | IAG; International Airlines Group | company | groupe aérien; compagnies aériennes; maison mère de British Airways et Iberia
easyjet | easyJet; EasyJet; Easyjet | company GB Luton | compagnie aérienne; compagnie à bas coûts; low cost
virgin-atlantic | Virgin Atlantic | company GB | compagnie aérienne | virgin
jet2 | Jet2 | company GB | voyagiste; compagnie aérienne
thomas-cook | Thomas Cook | company GB | voyagiste; tour-opérateur
flybe | Flybe | company GB | compagnie aérienne
bt | BT; British Telecom; BT Group; "opérateur historique britannique" | company GB Londres | opérateur télécoms; opérateur; télécoms
vodafone | Vodafone | company GB Newbury | opérateur télécoms; opérateur; télécoms
virgin-media-o2 | Virgin Media O2 | company GB | opérateur télécoms; câblo-opérateur
virgin-media | Virgin Media | company GB | opérateur télécoms; câblo-opérateur | virgin-media-o2
colt | Colt; Colt Technology Services | company GB | télécoms
compass | Compass; Compass Group | company GB | restauration collective
diageo | Diageo | company GB Londres | spiritueux; vins et spiritueux; groupe de spiritueux
sabmiller | SABMiller | company GB | brasseur; bière | ab-inbev
brewdog | BrewDog | company GB | brasseur; bière
fever-tree | Fever-Tree | company GB | boissons
britvic | Britvic | company GB | boissons
tate-lyle | Tate & Lyle | company GB | ingrédients alimentaires; sucre
cadbury | Cadbury | company GB | chocolat; confiserie | mondelez
unilever | Unilever | company GB Londres | biens de consommation; produits de grande consommation; agroalimentaire; groupe anglo-néerlandais
reckitt | Reckitt; Reckitt Benckiser | company GB Slough | produits d'entretien; produits d'hygiène
premier-foods | Premier Foods | company GB | agroalimentaire
experian | Experian | company GB | données de crédit
glencore | Glencore | company CH Baar | négociant en matières premières; négoce de matières premières; groupe minier; matières premières
rio-tinto | Rio Tinto | company GB Londres | groupe minier; géant minier; mines
intercontinental-hotels | InterContinental Hotels; IHG; InterContinental Hotels Group | company GB | groupe hôtelier; hôtelier
whitbread | Whitbread | company GB | hôtellerie
costa-coffee | Costa Coffee | company GB | chaîne de cafés; cafés | coca-cola
intertek | Intertek | company GB | inspection et certification
pearson | Pearson | company GB Londres | éditeur; éducation; édition
relx | Relx; RELX; Reed Elsevier | company GB Londres | éditeur; information professionnelle; données
informa | Informa | company GB | salons; événementiel
wpp | WPP | company GB Londres | publicité; groupe de publicité; communication
johnson-matthey | Johnson Matthey | company GB Londres | chimie; catalyseurs
croda | Croda | company GB | chimie
ineos | Ineos; INEOS | company GB Londres | pétrochimie; chimiste; groupe chimique; chimie
victrex | Victrex | company GB | chimie
kingfisher | Kingfisher | company GB Londres | bricolage; groupe de bricolage
b-et-q | B&Q | company GB | bricolage | kingfisher
marks-spencer | Marks & Spencer; Marks and Spencer; M&S | company GB Londres | distributeur; enseigne
tesco | Tesco | company GB Welwyn Garden City | distributeur; grande distribution
sainsbury-s | Sainsbury's; Sainsbury; J Sainsbury | company GB Londres | distributeur; grande distribution
morrisons | Morrisons; Morrison Supermarkets | company GB Bradford | distributeur; grande distribution
asda | Asda | company GB Leeds | distributeur; grande distribution
waitrose | Waitrose | company GB | distributeur | john-lewis
john-lewis | John Lewis; John Lewis Partnership | company GB | grands magasins
harrods | Harrods | company GB Londres | grand magasin
selfridges | Selfridges | company GB Londres | grand magasin
debenhams | Debenhams | company GB | grands magasins
arcadia | Arcadia; Arcadia Group | company GB | prêt-à-porter
topshop | Topshop | company GB Londres | prêt-à-porter; enseigne de prêt-à-porter
asos | Asos; ASOS | company GB Londres | mode en ligne; vente en ligne
boohoo | Boohoo | company GB Manchester | mode en ligne; vente en ligne
ocado | Ocado | company GB Hatfield | supermarché en ligne; distribution en ligne
jd-sports | JD Sports | company GB | articles de sport; enseigne d'articles de sport
sports-direct | Sports Direct; Frasers Group | company GB | articles de sport
burberry | Burberry; "marque au tartan" | company GB Londres | maison de luxe; luxe; mode
mulberry | Mulberry | company GB | maroquinerie; luxe
jimmy-choo | Jimmy Choo | company GB | chausseur; luxe | capri
dr-martens | Dr. Martens; Dr Martens | company GB | chaussures
boots | Boots | company GB | pharmacies; parapharmacie
the-body-shop | The Body Shop | company GB | cosmétiques
dyson | Dyson | company GB | aspirateurs; électroménager
national-grid | National Grid | company GB Londres | réseau électrique; réseaux d'énergie
centrica | Centrica; British Gas | company GB | fournisseur d'énergie; énergéticien
sse | SSE | company GB Perth | énergéticien; électricien
drax | Drax | company GB | électricien
octopus-energy | Octopus Energy | company GB | fournisseur d'énergie; fournisseur d'électricité
thames-water | Thames Water | company GB Reading | compagnie d'eau; distribution d'eau
rentokil | Rentokil; Rentokil Initial | company GB | dératisation; services
bunzl | Bunzl | company GB | distribution
ashtead | Ashtead | company GB | location de matériel
ferguson-plc | Ferguson plc | company GB | distribution de matériel de plomberie
rolls-royce | Rolls-Royce; Rolls Royce; Rolls-Royce Holdings | company GB Londres | motoriste; moteurs d'avion
rolls-royce-motor-cars | Rolls-Royce Motor Cars | company GB | constructeur automobile; voitures de luxe | bmw
gkn | GKN; GKN Aerospace | company GB | équipementier
meggitt | Meggitt | company GB | équipementier aéronautique
cobham | Cobham | company GB | équipementier aéronautique
smiths-group | Smiths Group | company GB | conglomérat
ultra-electronics | Ultra Electronics | company GB | électronique de défense
inmarsat | Inmarsat | company GB Londres | opérateur de satellites | viasat
oneweb | OneWeb | company GB Londres | satellites; internet par satellite | eutelsat
serco | Serco | company GB | services
capita | Capita | company GB | externalisation
g4s | G4S | company GB | sécurité privée
mitie | Mitie | company GB | services
sage-group | Sage Group | company GB Newcastle | éditeur de logiciels; logiciels de gestion
arm | ARM; Arm; ARM Holdings; Arm Holdings | company GB Cambridge | concepteur de puces; conception de puces; semi-conducteurs | softbank
graphcore | Graphcore | company GB Bristol | puces; intelligence artificielle | softbank
imagination-technologies | Imagination Technologies | company GB | puces
dialog-semiconductor | Dialog Semiconductor | company GB | semi-conducteurs | renesas
darktrace | Darktrace | company GB Cambridge | cybersécurité
micro-focus | Micro Focus | company GB | éditeur de logiciels
sophos | Sophos | company GB | cybersécurité
autonomy | Autonomy | company GB | éditeur de logiciels
deepmind | DeepMind; Google DeepMind | company GB Londres | intelligence artificielle; laboratoire d'intelligence artificielle | google
jaguar-land-rover | Jaguar Land Rover; JLR | company GB | constructeur automobile; automobile | tata-motors
jaguar | Jaguar | company GB Coventry | constructeur automobile; automobile | jaguar-land-rover
land-rover | Land Rover | company GB | constructeur automobile; automobile | jaguar-land-rover
aston-martin | Aston Martin; Aston Martin Lagonda | company GB | constructeur automobile; voitures de sport
mclaren | McLaren; McLaren Group | company GB Woking | constructeur automobile; voitures de sport
bentley | Bentley | company GB | constructeur automobile; voitures de luxe | volkswagen
lotus | Lotus | company GB | constructeur automobile; voitures de sport | geely
vauxhall | Vauxhall | company GB | constructeur automobile | stellantis
britishvolt | Britishvolt | company GB | batteries
virgin | Virgin; Virgin Group | company GB | conglomérat
virgin-galactic | Virgin Galactic | company GB | tourisme spatial
virgin-orbit | Virgin Orbit | company GB | lanceurs
taylor-wimpey | Taylor Wimpey | company GB | promoteur immobilier
barratt | Barratt; Barratt Redrow | company GB | promoteur immobilier
segro | Segro | company GB | foncière
hammerson | Hammerson | company GB | foncière; centres commerciaux
british-land | British Land | company GB | foncière
land-securities | Land Securities; Landsec | company GB | foncière
carillion | Carillion | company GB | BTP; construction
balfour-beatty | Balfour Beatty | company GB | BTP; construction
wood-group | Wood Group | company GB | services pétroliers
petrofac | Petrofac | company GB | services pétroliers
tullow-oil | Tullow Oil; Tullow | company GB | compagnie pétrolière
harbour-energy | Harbour Energy | company GB | compagnie pétrolière
perenco | Perenco | company GB Londres | compagnie pétrolière; groupe pétrolier
cairn-energy | Cairn Energy; Capricorn Energy | company GB | compagnie pétrolière
savannah-energy | Savannah Energy | company GB | énergie
airtel-africa | Airtel Africa | company GB | opérateur télécoms; télécoms
rightmove | Rightmove | company GB | annonces immobilières
auto-trader | Auto Trader | company GB | annonces automobiles
just-eat | Just Eat | company GB | livraison de repas
sotheby-s | Sotheby's | company GB | maison d'enchères; maison de ventes
firstgroup | FirstGroup | company GB | transport public
go-ahead | Go-Ahead | company GB | transport public
national-express | National Express; Mobico | company GB | transport public
stagecoach | Stagecoach | company GB | transport public
royal-mail | Royal Mail; International Distributions Services | company GB Londres | poste; groupe postal
de-la-rue | De La Rue | company GB | imprimeur de billets
ds-smith | DS Smith | company GB | emballages; carton | international-paper
mondi | Mondi | company GB | emballages; papier
rexam | Rexam | company GB | canettes | ball
spectris | Spectris | company GB | instruments de mesure
halma | Halma | company GB | instruments
smith-nephew | Smith & Nephew; Smith+Nephew | company GB | dispositifs médicaux; prothèses
hikma | Hikma | company GB | médicaments génériques
shire | Shire | company GB | laboratoire pharmaceutique | takeda
flutter | Flutter; Flutter Entertainment; Paddy Power Betfair | company IE Dublin | paris sportifs; paris en ligne; jeux en ligne
paddy-power | Paddy Power | company IE Dublin | paris sportifs; paris en ligne | flutter
entain | Entain; GVC | company GB | paris sportifs; paris en ligne
william-hill | William Hill | company GB | paris sportifs; bookmaker
bet365 | Bet365 | company GB | paris en ligne
playtech | Playtech | company GB | jeux en ligne
betfair | Betfair | company GB | paris en ligne | flutter
cineworld | Cineworld | company GB | exploitant de salles; cinéma
merlin-entertainments | Merlin Entertainments | company GB | parcs d'attractions
manchester-airports-group | Manchester Airports Group | company GB | aéroports
heathrow | Heathrow; Heathrow Airport | company GB Londres | aéroport; gestionnaire d'aéroport
baa | BAA | company GB | aéroports
po-ferries | P&O Ferries; P&O | company GB | compagnie maritime; ferries | dp-world
harland-wolff | Harland & Wolff; Harland and Wolff | company GB Belfast | chantier naval
british-steel | British Steel | company GB | sidérurgiste; acier
liberty-steel | Liberty Steel; GFG Alliance; Liberty House | company GB Londres | sidérurgiste; acier
johnston-press | Johnston Press | company GB | groupe de presse
penguin-random-house | Penguin Random House | company GB | éditeur; édition | bertelsmann
bloomsbury | Bloomsbury | company GB | éditeur
games-workshop | Games Workshop | company GB | figurines
frontier-developments | Frontier Developments | company GB | jeux vidéo
deloitte | Deloitte | company GB | cabinet d'audit; audit; conseil
pwc | PwC; PricewaterhouseCoopers | company GB Londres | cabinet d'audit; audit; conseil
ey | EY; Ernst & Young | company GB Londres | cabinet d'audit; audit; conseil
kpmg | KPMG | company GB | cabinet d'audit; audit; conseil
# Netherlands
adyen | Adyen | company NL Amsterdam | paiements; services de paiement; paiement
ahold-delhaize | Ahold Delhaize | company NL Zaandam | distributeur; grande distribution
ahold | Ahold; Royal Ahold | company NL Zaandam | distributeur; grande distribution | ahold-delhaize
akzo-nobel | Akzo Nobel; AkzoNobel | company NL Amsterdam | peintures; chimiste
asml | ASML | company NL Veldhoven | machines de lithographie; équipements pour semi-conducteurs; équipementier pour semi-conducteurs
asm-international | ASM International; ASMI | company NL Almere | équipements pour semi-conducteurs
besi | BESI; BE Semiconductor | company NL | équipements pour semi-conducteurs
dsm-firmenich | DSM-Firmenich; DSM Firmenich | company NL | arômes; nutrition; chimie
dsm | DSM | company NL Heerlen | chimie; chimiste; nutrition | dsm-firmenich
firmenich | Firmenich | company CH Genève | arômes; parfums; arômes et parfums | dsm-firmenich
heineken | Heineken | company NL Amsterdam | brasseur; bière
imcd | IMCD | company NL | distribution de produits chimiques
jde-peet-s | JDE Peet's | company NL Amsterdam | café; cafés
jacobs-douwe-egberts | Jacobs Douwe Egberts; JDE | company NL Amsterdam | café; cafés | jde-peet-s
kpn | KPN | company NL Rotterdam | opérateur télécoms; opérateur; télécoms
klm | KLM | company NL Amstelveen | compagnie aérienne | air-france-klm
nxp | NXP; NXP Semiconductors | company NL Eindhoven | semi-conducteurs; fabricant de semi-conducteurs
nexperia | Nexperia | company NL | semi-conducteurs
philips | Philips; Royal Philips | company NL Amsterdam | technologies médicales; électronique; équipements médicaux
signify | Signify; Philips Lighting | company NL Eindhoven | éclairage
prosus | Prosus | company NL Amsterdam | technologies; investisseur dans l'internet
randstad | Randstad | company NL Diemen | travail temporaire; intérim
wolters-kluwer | Wolters Kluwer | company NL Alphen-sur-le-Rhin | information professionnelle; éditeur
universal-music | Universal Music; Universal Music Group; UMG | company NL Hilversum | maison de disques; musique; major de la musique
just-eat-takeaway | Just Eat Takeaway; Takeaway; Takeaway.com | company NL Amsterdam | livraison de repas
booking | Booking; Booking.com; Booking Holdings | company Amsterdam | réservation en ligne; réservation d'hôtels
tomtom | TomTom | company NL Amsterdam | navigation; GPS
frieslandcampina | FrieslandCampina; Friesland Campina | company NL Amersfoort | coopérative laitière; groupe laitier
vion | Vion | company NL | viande
vitol | Vitol | company NL | négociant en pétrole; négoce de pétrole; négoce de matières premières
trafigura | Trafigura | company SG | négociant en matières premières; négoce de matières premières
hema | Hema; HEMA | company NL Amsterdam | enseigne
g-star | G-Star; G-Star Raw | company NL | jeans
basic-fit | Basic-Fit; Basic Fit | company NL | salles de sport
fugro | Fugro | company NL | géosciences
sbm-offshore | SBM Offshore | company NL | parapétrolier
boskalis | Boskalis | company NL | dragage
vopak | Vopak | company NL Rotterdam | stockage
corbion | Corbion | company NL | ingrédients
aalberts | Aalberts | company NL | équipements industriels
postnl | PostNL | company NL | poste
tnt-express | TNT Express | company NL | messagerie | fedex
nebius | Nebius; Yandex NV | company NL | intelligence artificielle; cloud
talpa | Talpa | company NL | médias
damen | Damen | company NL | chantier naval
vanmoof | VanMoof | company NL | vélos électriques
accell | Accell | company NL | vélos
pon | Pon | company NL | vélos; distribution automobile
stahl | Stahl | company NL | chimie
shv | SHV | company NL | énergie
gasunie | Gasunie | company NL | réseau de gaz
tennet | TenneT; Tennet | company NL | réseau électrique
arcadis | Arcadis | company NL | ingénierie
galapagos | Galapagos | company BE Malines | biotech
argenx | Argenx | company | biotech
pharming | Pharming | company NL | biotech
# Belgium
ab-inbev | AB InBev; Anheuser-Busch InBev; InBev | company BE Louvain | brasseur; bière
anheuser-busch | Anheuser-Busch; Anheuser Busch | company US Saint-Louis | brasseur; bière | ab-inbev
ackermans-van-haaren | Ackermans & van Haaren; Ackermans | company BE Anvers | holding
aedifica | Aedifica | company BE Bruxelles | immobilier de santé; foncière
cofinimmo | Cofinimmo | company BE Bruxelles | foncière; immobilier
wdp | WDP | company BE | immobilier logistique; foncière
azelis | Azelis | company BE | distribution de produits chimiques
barco | Barco | company BE Courtrai | écrans; visualisation
bekaert | Bekaert | company BE Zwevegem | fils d'acier
bpost | Bpost; bpost; "opérateur postal" | company BE Bruxelles | poste; groupe postal
colruyt | Colruyt; Colruyt Group | company BE Hal | distributeur; grande distribution
delhaize | Delhaize | company BE Bruxelles | distributeur; grande distribution | ahold-delhaize
d-ieteren | D'Ieteren; D'Ieteren Group | company BE Bruxelles | distribution automobile
belron | Belron; Carglass | company BE | vitrage automobile | d-ieteren
elia | Elia | company BE Bruxelles | réseau électrique; gestionnaire du réseau
fluxys | Fluxys | company BE Bruxelles | réseau de gaz; transport de gaz
luminus | Luminus | company BE | fournisseur d'énergie | edf
lotus-bakeries | Lotus Bakeries | company BE Lembeke | biscuits; biscuitier
lampiris | Lampiris | company BE | fournisseur d'énergie
melexis | Melexis | company BE | semi-conducteurs
ontex | Ontex | company BE | produits d'hygiène; couches
proximus | Proximus; Belgacom | company BE Bruxelles | opérateur télécoms; opérateur; télécoms
telenet | Telenet | company BE Malines | opérateur télécoms; câblo-opérateur | liberty-global
voo | Voo; VOO | company BE Liège | câblo-opérateur; télécoms
orange-belgium | Orange Belgium; Mobistar | company BE | opérateur télécoms | orange
syensqo | Syensqo | company BE Bruxelles | chimiste; chimie de spécialités
ucb | UCB | company BE Bruxelles | laboratoire pharmaceutique; laboratoire; groupe pharmaceutique
umicore | Umicore | company BE Bruxelles | matériaux; recyclage de métaux
nyrstar | Nyrstar | company BE | zinc
tessenderlo | Tessenderlo; Tessenderlo Group | company BE | chimie
recticel | Recticel | company BE | isolation
euronav | Euronav | company BE Anvers | armateur; pétroliers
deme | Deme; DEME | company BE | dragage
jan-de-nul | Jan De Nul | company BE | dragage
cfe | CFE | company BE | construction
besix | Besix; BESIX | company BE Bruxelles | construction; BTP
sonaca | Sonaca | company BE Gosselies | aérostructures; aéronautique
sabca | Sabca | company BE | aéronautique
safran-aero-boosters | Safran Aero Boosters; Techspace Aero | company BE | aéronautique | safran
fn-herstal | FN Herstal; FN Browning; Herstal | company BE Herstal | armurier; armement; fabricant d'armes
john-cockerill | John Cockerill; CMI; Cockerill | company BE Seraing | groupe industriel; ingénierie; électrolyseurs
cockerill-sambre | Cockerill-Sambre | company BE | sidérurgie
brussels-airlines | Brussels Airlines | company BE Bruxelles | compagnie aérienne | lufthansa
sabena | Sabena | company BE | compagnie aérienne
sncb | SNCB | company BE Bruxelles | compagnie ferroviaire; chemins de fer belges
stib | Stib; STIB | company BE Bruxelles | transport public
iba | IBA; Ion Beam Applications | company BE Louvain-la-Neuve | protonthérapie
mithra | Mithra | company BE Liège | biotech; laboratoire
celyad | Celyad | company BE | biotech
odoo | Odoo | company BE Grand-Rosière | éditeur de logiciels
materialise | Materialise | company BE Louvain | impression 3D
agfa | Agfa; Agfa-Gevaert | company BE Mortsel | imagerie
prayon | Prayon | company BE | chimie
puratos | Puratos | company BE Grand-Bigard | ingrédients pour la boulangerie
vandemoortele | Vandemoortele | company BE | boulangerie surgelée
greenyard | Greenyard | company BE | fruits et légumes
sipef | Sipef | company BE | plantations
duvel-moortgat | Duvel Moortgat | company BE | brasseur; bière
neuhaus | Neuhaus | company BE | chocolatier
godiva | Godiva | company BE | chocolatier
leonidas | Leonidas | company BE | chocolatier
delvaux | Delvaux | company BE | maroquinerie; luxe | richemont
kinepolis | Kinepolis | company BE Gand | exploitant de salles; cinéma
studio-100 | Studio 100 | company BE | divertissement
carmeuse | Carmeuse | company BE | chaux
lhoist | Lhoist | company BE | chaux
etex | Etex | company BE | matériaux de construction
aliaxis | Aliaxis | company BE | tuyaux; plastique
soudal | Soudal | company BE | mastics
sibelco | Sibelco | company BE | minéraux
van-hool | Van Hool | company BE Koningshooikt | autocars; constructeur d'autobus
exmar | Exmar | company BE | transport de gaz
securex | Securex | company BE | services RH
sd-worx | SD Worx | company BE Anvers | gestion de la paie
liberty-global | Liberty Global | company GB Londres | câblo-opérateur; télécoms
# Luxembourg
cargolux | Cargolux | company LU | fret aérien; compagnie de fret
luxair | Luxair | company LU | compagnie aérienne
ferrero | Ferrero; Groupe Ferrero | company LU Luxembourg | chocolat; confiserie; pâte à tartiner
ternium | Ternium | company LU | sidérurgiste
tenaris | Tenaris | company LU | tubes en acier
post-luxembourg | Post Luxembourg | company LU | poste; télécoms
encevo | Encevo | company LU | énergie
paul-wurth | Paul Wurth | company LU | ingénierie sidérurgique
millicom | Millicom | company LU | opérateur télécoms
intelsat | Intelsat | company LU | opérateur de satellites | ses
amer-sports | Amer Sports | company FI Helsinki | équipements sportifs; articles de sport
# Switzerland
abb | ABB | company CH Zurich | électrotechnique; groupe industriel; automatisation
adecco | Adecco; Adecco Group | company CH Zurich | travail temporaire; intérim
alcon | Alcon | company CH | ophtalmologie; lentilles
barry-callebaut | Barry Callebaut | company CH Zurich | chocolat; cacao; chocolatier
clariant | Clariant | company CH Muttenz | chimiste; chimie
geberit | Geberit | company CH | sanitaires
givaudan | Givaudan | company CH Vernier | parfums et arômes; arômes
holcim | Holcim; LafargeHolcim; Lafarge Holcim | company CH Zoug | cimentier; ciment; matériaux de construction
amrize | Amrize | company CH | cimentier; matériaux de construction
kuehne-nagel | Kuehne+Nagel; Kühne+Nagel; Kuehne & Nagel | company CH Schindellegi | logisticien; logistique; transitaire
logitech | Logitech | company CH Lausanne | périphériques informatiques; accessoires informatiques
lonza | Lonza | company CH Bâle | sous-traitant pharmaceutique; chimie
nestle | Nestlé; Nestle | company CH Vevey | agroalimentaire; groupe agroalimentaire; géant de l'agroalimentaire
nespresso | Nespresso | company CH | café; capsules | nestle
nestle-waters | Nestlé Waters | company CH | eaux en bouteille; eau minérale | nestle
novartis | Novartis | company CH Bâle | laboratoire pharmaceutique; laboratoire; groupe pharmaceutique
sandoz | Sandoz | company CH Bâle | médicaments génériques; génériqueur
roche | Roche; Hoffmann-La Roche | company CH Bâle | laboratoire pharmaceutique; laboratoire; groupe pharmaceutique
genentech | Genentech | company US South San Francisco | biotech; laboratoire | roche
richemont | Richemont; Compagnie financière Richemont | company CH Bellevue | groupe de luxe; luxe; joaillerie
piaget | Piaget | company CH | horloger; joaillier | richemont
jaeger-lecoultre | Jaeger-LeCoultre | company CH | horloger | richemont
iwc | IWC | company CH | horloger | richemont
vacheron-constantin | Vacheron Constantin | company CH | horloger | richemont
yoox-net-a-porter | Yoox Net-A-Porter; YNAP | company CH | luxe en ligne; mode en ligne
yoox | Yoox | company IT Milan | luxe en ligne; mode en ligne | yoox-net-a-porter
swatch | Swatch; Swatch Group | company CH Bienne | horloger; horlogerie
omega | Omega | company CH | horloger | swatch
breguet | Breguet | company CH | horloger | swatch
rolex | Rolex; "marque à la couronne" | company CH Genève | horloger; horlogerie
bucherer | Bucherer | company CH | horloger; détaillant de montres | rolex
patek-philippe | Patek Philippe | company CH Genève | horloger; horlogerie
audemars-piguet | Audemars Piguet | company CH Le Brassus | horloger; horlogerie
breitling | Breitling | company CH Granges | horloger; horlogerie
hublot | Hublot | company CH | horloger; horlogerie | lvmh
chopard | Chopard | company CH Genève | joaillier; horloger
franck-muller | Franck Muller | company CH | horloger
sgs | SGS | company CH Genève | inspection et certification; certification
sika | Sika | company CH Baar | chimie du bâtiment; spécialiste de la chimie
sonova | Sonova | company CH Stäfa | aides auditives
straumann | Straumann | company CH Bâle | implants dentaires
swisscom | Swisscom | company CH Berne | opérateur télécoms; opérateur; télécoms
sunrise | Sunrise | company CH | opérateur télécoms; opérateur
salt | Salt; Salt Mobile | company CH | opérateur télécoms
schindler | Schindler | company CH Ebikon | ascenseurs; ascensoriste; escaliers mécaniques
lindt | Lindt; Lindt & Sprüngli; Lindt et Sprüngli | company CH Kilchberg | chocolatier; chocolat
emmi | Emmi | company CH Lucerne | groupe laitier; produits laitiers
cailler | Cailler | company CH | chocolatier | nestle
ricola | Ricola | company CH | bonbons
migros | Migros | company CH Zurich | distributeur; coopérative; grande distribution
coop-suisse | Coop Suisse | company CH | distributeur; coopérative
dufry | Dufry; Avolta | company CH Bâle | boutiques hors taxes; travel retail
manor | Manor | company CH Bâle | grands magasins
globus | Globus | company CH | grands magasins
swiss-airlines | Swiss; Swiss International Air Lines | company CH | compagnie aérienne | lufthansa
swissport | Swissport | company CH Opfikon | assistance aéroportuaire; services aéroportuaires
gategroup | Gategroup | company CH | restauration aérienne
cff | CFF; Chemins de fer fédéraux | company CH | compagnie ferroviaire; chemins de fer
stadler-rail | Stadler Rail; Stadler | company CH Bussnang | constructeur ferroviaire; trains
pilatus | Pilatus | company CH Stans | avionneur
ruag | RUAG | company CH | défense; spatial
beyond-gravity | Beyond Gravity | company CH Zurich | spatial
syngenta | Syngenta | company CH Bâle | agrochimie; groupe agrochimique; semences | chemchina
georg-fischer | Georg Fischer | company CH | tuyauterie; industrie
sulzer | Sulzer | company CH Winterthour | machines industrielles
oc-oerlikon | OC Oerlikon; Oerlikon | company CH | machines
bobst | Bobst | company CH Mex | machines d'emballage
buhler | Bühler | company CH | machines; équipementier agroalimentaire
dormakaba | Dormakaba | company CH | contrôle d'accès
vat-group | VAT Group | company CH | vannes
temenos | Temenos | company CH Genève | éditeur de logiciels bancaires; éditeur de logiciels
softwareone | SoftwareOne | company CH | logiciels
kudelski | Kudelski; Groupe Kudelski; Nagra | company CH Cheseaux-sur-Lausanne | sécurité numérique; cryptage
wisekey | WISeKey | company CH | cybersécurité
landis-gyr | Landis+Gyr | company CH | compteurs électriques
axpo | Axpo | company CH Baden | énergéticien; électricien
alpiq | Alpiq | company CH Lausanne | énergéticien; électricien
bkw | BKW | company CH Berne | énergéticien
romande-energie | Romande Énergie; Romande Energie | company CH Morges | énergéticien
meyer-burger | Meyer Burger | company CH Thoune | panneaux solaires
msc | MSC; Mediterranean Shipping Company; Mediterranean Shipping Company SA | company CH Genève | armateur; transport maritime; transporteur maritime
msc-croisieres | MSC Croisières | company CH | croisières; croisiériste | msc
gunvor | Gunvor | company CH Genève | négociant en pétrole; négoce de matières premières
mercuria | Mercuria | company CH Genève | négoce de matières premières
galderma | Galderma | company CH Zoug | dermatologie; laboratoire
ferring | Ferring | company CH Saint-Prex | laboratoire pharmaceutique
debiopharm | Debiopharm | company CH Lausanne | laboratoire; biopharmacie
ac-immune | AC Immune | company CH Lausanne | biotech
idorsia | Idorsia | company CH Allschwil | biotech
actelion | Actelion | company CH Allschwil | biotech | johnson-johnson
bachem | Bachem | company CH | peptides
ypsomed | Ypsomed | company CH | dispositifs médicaux
medacta | Medacta | company CH | prothèses
tecan | Tecan | company CH | instruments de laboratoire
sophia-genetics | Sophia Genetics; SOPHiA Genetics | company CH Rolle | médecine de précision; analyse de données génomiques
on-holding | On Holding; On Running | company CH Zurich | chaussures de sport
mammut | Mammut | company CH | articles de montagne
bally | Bally | company CH | chausseur; luxe
victorinox | Victorinox | company CH Ibach | couteaux; couteau suisse
caran-d-ache | Caran d'Ache | company CH | crayons
nzz-mediengruppe | NZZ Mediengruppe | company CH | groupe de presse
implenia | Implenia | company CH | construction; BTP
orascom-development | Orascom Development | company CH | promoteur
selecta | Selecta | company CH | distributeurs automatiques
socar-trading | Socar Trading | company CH | négoce
u-blox | U-blox | company CH | puces
ams-osram | ams Osram; AMS Osram | company AT Premstätten | capteurs; éclairage; semi-conducteurs
osram | Osram | company DE Munich | éclairage | ams-osram
tetra-laval | Tetra Laval; Tetra Pak | company CH | emballages; emballages alimentaires
japan-tobacco-international | Japan Tobacco International; JTI | company CH Genève | cigarettier; tabac
aryzta | Aryzta | company CH | boulangerie industrielle
sig-group | SIG Group; SIG Combibloc | company CH | emballages
# Italy
a2a | A2A | company IT Milan | énergéticien
amplifon | Amplifon | company IT Milan | aides auditives
atlantia | Atlantia; Mundys | company IT Rome | autoroutes; infrastructures; concessionnaire
autostrade | Autostrade; Autostrade per l'Italia | company IT | autoroutes; concessionnaire autoroutier
edizione | Edizione | company IT | holding
benetton | Benetton | company IT | prêt-à-porter
autogrill | Autogrill | company IT | restauration
azimut-yachts | Azimut Yachts; Azimut-Benetti | company IT | yachts
barilla | Barilla | company IT Parme | pâtes; agroalimentaire
brembo | Brembo | company IT Bergame | freins; équipementier automobile
brunello-cucinelli | Brunello Cucinelli | company IT Solomeo | maison de luxe; mode
buzzi | Buzzi; Buzzi Unicem | company IT Casale Monferrato | cimentier; ciment
campari | Campari | company IT Milan | spiritueux; groupe de spiritueux
de-longhi | De'Longhi; De Longhi | company IT Trévise | électroménager; machines à café
diasorin | DiaSorin | company IT Saluggia | diagnostic
edison | Edison | company IT Milan | énergéticien | edf
enel | Enel | company IT Rome | énergéticien; électricien
eni | Eni; ENI; "groupe au chien à six pattes" | company IT Rome | groupe pétrolier; pétrolier; énergéticien
erg | ERG | company IT | énergies renouvelables
esselunga | Esselunga | company IT | distributeur
ferrari | Ferrari; "marque au cheval cabré"; "firme au cheval cabré" | company IT Maranello | constructeur automobile; voitures de sport; voitures de luxe
fiat | Fiat | company IT Turin | constructeur automobile; automobile | stellantis
alfa-romeo | Alfa Romeo | company IT | constructeur automobile | stellantis
lancia | Lancia | company IT | constructeur automobile | stellantis
maserati | Maserati | company IT Modène | constructeur automobile; voitures de luxe | stellantis
lamborghini | Lamborghini; Automobili Lamborghini | company IT Sant'Agata Bolognese | constructeur automobile; voitures de sport | volkswagen
ducati | Ducati | company IT Bologne | motos; fabricant de motos | volkswagen
piaggio | Piaggio | company IT Pontedera | scooters; deux-roues
iveco | Iveco; Iveco Group | company IT Turin | constructeur de camions; poids lourds; véhicules industriels
comau | Comau | company IT | robotique
magneti-marelli | Magneti Marelli; Marelli | company IT | équipementier automobile
pirelli | Pirelli | company IT Milan | pneumatiques; fabricant de pneus; manufacturier
pininfarina | Pininfarina | company IT | design automobile | mahindra
fincantieri | Fincantieri | company IT Trieste | construction navale; chantier naval
leonardo | Leonardo; Finmeccanica | company IT Rome | défense; groupe de défense; aéronautique
avio | Avio | company IT Colleferro | lanceurs; fusées
italgas | Italgas | company IT Milan | distribution de gaz; gaz
snam | Snam | company IT San Donato Milanese | transport de gaz; gazoducs
terna | Terna | company IT Rome | réseau électrique
inwit | Inwit | company IT | tours télécoms
interpump | Interpump | company IT | pompes
lavazza | Lavazza | company IT Turin | café; torréfacteur
carte-noire | Carte Noire | company IT | café | lavazza
illy | Illy; illycaffè | company IT | café; torréfacteur
luxottica | Luxottica | company IT Milan | optique; lunettes; lunetterie | essilorluxottica
safilo | Safilo | company IT Padoue | lunettes; lunetterie
marcolin | Marcolin | company IT | lunettes
mondadori | Mondadori | company IT Segrate | éditeur; édition
rai-way | Rai Way | company IT | tours de diffusion
rcs-mediagroup | RCS MediaGroup; RCS | company IT | groupe de presse
moncler | Moncler | company IT Milan | doudounes; luxe; mode
stone-island | Stone Island | company IT | mode | moncler
prada | Prada | company IT Milan | groupe de luxe; maison de luxe; luxe
versace | Versace | company IT | maison de luxe; mode | prada
gucci | Gucci | company IT Florence | maison de luxe; luxe; maroquinier | kering
bottega-veneta | Bottega Veneta | company IT | maison de luxe; maroquinier | kering
fendi | Fendi | company IT Rome | maison de luxe | lvmh
bulgari | Bulgari; Bvlgari | company IT Rome | joaillier; joaillerie | lvmh
loro-piana | Loro Piana | company IT | maison de luxe; cachemire | lvmh
armani | Armani; Giorgio Armani | company IT Milan | mode; maison de luxe; couture
valentino | Valentino | company IT Rome | maison de luxe; couture
dolce-gabbana | Dolce & Gabbana; Dolce et Gabbana; D&G | company IT Milan | maison de luxe; mode
roberto-cavalli | Roberto Cavalli | company IT | mode
salvatore-ferragamo | Salvatore Ferragamo; Ferragamo | company IT Florence | maison de luxe; chausseur
tod-s | Tod's | company IT Sant'Elpidio a Mare | chaussures; chausseur; luxe
ermenegildo-zegna | Ermenegildo Zegna; Zegna | company IT | mode; luxe
max-mara | Max Mara | company IT | mode; prêt-à-porter
golden-goose | Golden Goose | company IT | baskets; luxe
furla | Furla | company IT | maroquinerie
ovs | OVS | company IT | prêt-à-porter
calzedonia | Calzedonia; Oniverse | company IT | lingerie; prêt-à-porter
diesel-jeans | Diesel | company IT | jeans; mode
otb | OTB | company IT | mode
geox | Geox | company IT | chaussures
kiko | Kiko; Kiko Milano | company IT | cosmétiques
nexi | Nexi | company IT Milan | paiements; services de paiement
parmalat | Parmalat | company IT Collecchio | laitier; produits laitiers | lactalis
galbani | Galbani | company IT | fromages | lactalis
granarolo | Granarolo | company IT | laitier
poste-italiane | Poste Italiane | company IT Rome | poste; groupe postal
prysmian | Prysmian | company IT Milan | câbles; câblier; fabricant de câbles
recordati | Recordati | company IT Milan | laboratoire pharmaceutique
menarini | Menarini | company IT Florence | laboratoire pharmaceutique
chiesi | Chiesi | company IT Parme | laboratoire pharmaceutique
angelini | Angelini; Angelini Pharma | company IT | laboratoire pharmaceutique
saipem | Saipem | company IT Milan | parapétrolier; services pétroliers
maire-tecnimont | Maire Tecnimont | company IT | ingénierie
telecom-italia | Telecom Italia; TIM; "opérateur historique italien" | company IT Rome | opérateur télécoms; opérateur; télécoms
wind-tre | Wind Tre | company IT | opérateur télécoms
fastweb | Fastweb | company IT | opérateur télécoms | swisscom
alitalia | Alitalia | company IT Rome | compagnie aérienne
ita-airways | ITA Airways | company IT Rome | compagnie aérienne
trenitalia | Trenitalia | company IT Rome | compagnie ferroviaire | ferrovie-dello-stato
ferrovie-dello-stato | Ferrovie dello Stato; Ferrovie dello Stato Italiane | company IT Rome | chemins de fer italiens; groupe ferroviaire
italo | Italo; NTV | company IT | compagnie ferroviaire
hitachi-rail | Hitachi Rail | company IT | équipementier ferroviaire | hitachi
ansaldo-sts | Ansaldo STS | company IT Gênes | signalisation ferroviaire; équipementier ferroviaire | hitachi-rail
ansaldobreda | AnsaldoBreda | company IT | équipementier ferroviaire | hitachi-rail
ansaldo-energia | Ansaldo Energia | company IT Gênes | turbines
webuild | Webuild; Salini Impregilo | company IT Milan | BTP; construction
ilva | Ilva; Acciaierie d'Italia | company IT Tarente | aciérie; sidérurgiste
riva-group | Riva Group | company IT | sidérurgiste
marcegaglia | Marcegaglia | company IT | acier
technogym | Technogym | company IT Cesena | équipements de fitness
natuzzi | Natuzzi | company IT | canapés
poltronesofa | Poltronesofà | company IT | canapés
poltrona-frau | Poltrona Frau | company IT | mobilier
perfetti-van-melle | Perfetti Van Melle | company IT | confiserie
cremonini | Cremonini | company IT | viande
bauli | Bauli | company IT | gâteaux
livanova | LivaNova; Livanova | company GB Londres | dispositifs médicaux
sorin | Sorin | company IT Milan | dispositifs médicaux | livanova
reply | Reply | company IT Turin | conseil; services informatiques
stevanato | Stevanato | company IT | emballages pharmaceutiques
costa-croisieres | Costa Croisières | company IT | croisières; croisiériste | carnival
grimaldi-lines | Grimaldi Lines; Groupe Grimaldi | company IT Naples | armateur; compagnie maritime
moby | Moby | company IT | compagnie maritime
# Spain
acciona | Acciona | company ES | BTP; énergies renouvelables
acerinox | Acerinox | company ES | acier inoxydable
acs | ACS | company ES | BTP; construction; concessions
aena | Aena | company ES Madrid | gestionnaire d'aéroports; aéroports
abertis | Abertis | company ES Madrid | autoroutes; concessionnaire autoroutier
amadeus | Amadeus; Amadeus IT | company ES Madrid | réservation de voyages; technologies du voyage
cellnex | Cellnex; Cellnex Telecom | company ES Barcelone | tours télécoms; opérateur de tours télécoms; antennes-relais
cepsa | Cepsa; Moeve | company ES Madrid | groupe pétrolier; pétrolier
dia | Dia; DIA | company ES | distributeur; discounter
ebro-foods | Ebro Foods | company ES | agroalimentaire; riz
edreams-odigeo | eDreams Odigeo; eDreams; Odigeo | company ES Barcelone | agence de voyages en ligne; voyages en ligne
el-corte-ingles | El Corte Inglés | company ES Madrid | grands magasins
endesa | Endesa | company ES Madrid | énergéticien; électricien | enel
enagas | Enagás; Enagas | company ES Madrid | réseau de gaz; transport de gaz
ferrovial | Ferrovial | company ES | BTP; infrastructures; concessions
fluidra | Fluidra | company ES | piscines; équipements de piscine
gestamp | Gestamp | company ES | équipementier automobile
cie-automotive | CIE Automotive | company ES | équipementier automobile
grupo-antolin | Grupo Antolin; Antolin | company ES Burgos | équipementier automobile
grifols | Grifols | company ES Barcelone | produits dérivés du plasma; laboratoire; plasma
almirall | Almirall | company ES Barcelone | laboratoire pharmaceutique
rovi | Rovi | company ES | laboratoire pharmaceutique
iberdrola | Iberdrola | company ES Bilbao | énergéticien; électricien
iberia | Iberia | company ES Madrid | compagnie aérienne | iag
vueling | Vueling | company ES Barcelone | compagnie aérienne; low cost | iag
volotea | Volotea | company ES | compagnie aérienne; low cost
air-europa | Air Europa | company ES | compagnie aérienne
globalia | Globalia | company ES | tourisme
inditex | Inditex | company ES Arteixo | prêt-à-porter; groupe textile; mode; habillement
zara | Zara | company ES | prêt-à-porter; enseigne de prêt-à-porter; mode | inditex
mango | Mango | company ES Barcelone | prêt-à-porter; mode
desigual | Desigual | company ES Barcelone | prêt-à-porter; mode
tendam | Tendam; Cortefiel | company ES | prêt-à-porter
camper | Camper | company ES | chaussures
puig | Puig | company ES Barcelone | parfums; cosmétiques; mode
paco-rabanne | Paco Rabanne; Rabanne | company ES | mode; parfums | puig
loewe | Loewe | company ES | maison de luxe; maroquinier | lvmh
indra | Indra | company ES Alcobendas | défense; technologies
navantia | Navantia | company ES Madrid | construction navale; chantier naval
logista | Logista | company ES | distribution de tabac
melia | Meliá; Meliá Hotels; Melia | company ES Palma de Majorque | groupe hôtelier; hôtelier
nh-hotels | NH Hotels; NH Hotel Group | company ES | groupe hôtelier; hôtelier
merlin-properties | Merlin Properties | company ES | foncière
colonial | Colonial; Inmobiliaria Colonial | company ES | foncière
mercadona | Mercadona | company ES Valence | distributeur; supermarchés
eroski | Eroski | company ES | distributeur; coopérative
mondragon | Mondragón; Mondragon | company ES | coopérative; coopératives
fagor | Fagor | company ES | électroménager; coopérative
naturgy | Naturgy; Gas Natural; Gas Natural Fenosa | company ES Madrid | gazier; énergéticien; gaz
red-electrica | Red Eléctrica; Redeia | company ES Madrid | réseau électrique
repsol | Repsol | company ES Madrid | groupe pétrolier; pétrolier
sacyr | Sacyr | company ES | BTP; construction
ohl | OHL; OHLA | company ES | BTP; construction
seat | Seat; SEAT; Cupra | company ES Martorell | constructeur automobile; automobile | volkswagen
solaria | Solaria | company ES | énergies renouvelables; solaire
grenergy | Grenergy | company ES | énergies renouvelables
talgo | Talgo | company ES Las Rozas | constructeur ferroviaire; trains
caf | CAF; Construcciones y Auxiliar de Ferrocarriles | company ES Beasain | constructeur ferroviaire; trains
renfe | Renfe | company ES Madrid | compagnie ferroviaire
telefonica | Telefónica; Telefonica; "opérateur historique espagnol" | company ES Madrid | opérateur télécoms; opérateur; télécoms
masorange | MasOrange | company ES | opérateur télécoms; opérateur
masmovil | MásMóvil; MasMovil; Masmovil | company ES | opérateur télécoms; opérateur | masorange
euskaltel | Euskaltel | company ES | opérateur télécoms
mediapro | Mediapro | company ES Barcelone | production audiovisuelle; droits sportifs
planeta | Planeta; Grupo Planeta | company ES | éditeur; édition
bimbo-iberia | Bimbo Iberia | company ES | boulangerie industrielle | bimbo
panrico | Panrico | company ES | boulangerie industrielle | bimbo-iberia
deoleo | Deoleo | company ES | huile d'olive
viscofan | Viscofan | company ES | boyaux
porcelanosa | Porcelanosa | company ES | carrelage
cosentino | Cosentino | company ES | revêtements
tecnicas-reunidas | Técnicas Reunidas | company ES | ingénierie
abengoa | Abengoa | company ES Séville | énergies renouvelables; ingénierie
glovo | Glovo | company ES Barcelone | livraison; livraison de repas | delivery-hero
wallbox | Wallbox | company ES Barcelone | bornes de recharge
# Portugal
edp | EDP; Energias de Portugal | company PT Lisbonne | énergéticien; électricien
galp | Galp; Galp Energia | company PT Lisbonne | groupe pétrolier; pétrolier
jeronimo-martins | Jerónimo Martins; Jeronimo Martins | company PT Lisbonne | distributeur
sonae | Sonae | company PT | distributeur; conglomérat
portugal-telecom | Portugal Telecom; Altice Portugal; Meo | company PT Lisbonne | opérateur télécoms
tap | TAP; TAP Air Portugal; TAP Portugal | company PT Lisbonne | compagnie aérienne
mota-engil | Mota-Engil | company PT | BTP; construction
amorim | Amorim; Corticeira Amorim | company PT | liège; bouchons
efacec | Efacec | company PT | équipements électriques
# Ireland
ryanair | Ryanair | company IE Dublin | compagnie aérienne; compagnie à bas coûts; low cost
aer-lingus | Aer Lingus | company IE Dublin | compagnie aérienne | iag
kerry-group | Kerry Group | company IE Tralee | agroalimentaire; ingrédients
crh | CRH | company IE Dublin | matériaux de construction; cimentier
smurfit-westrock | Smurfit Westrock | company IE Dublin | emballages; carton
smurfit-kappa | Smurfit Kappa | company IE Dublin | emballages; carton | smurfit-westrock
westrock | WestRock; Westrock | company US Atlanta | emballages; carton | smurfit-westrock
glanbia | Glanbia | company IE | laitier; nutrition
ornua | Ornua; Kerrygold | company IE | produits laitiers
accenture | Accenture | company Dublin | conseil; cabinet de conseil; services informatiques
medtronic | Medtronic | company Dublin | dispositifs médicaux; matériel médical
perrigo | Perrigo | company IE | médicaments sans ordonnance
allergan | Allergan | company IE | laboratoire pharmaceutique; botox | abbvie
jazz-pharmaceuticals | Jazz Pharmaceuticals | company IE | laboratoire pharmaceutique
kingspan | Kingspan | company IE | isolation
dcc | DCC | company IE | distribution d'énergie
aercap | AerCap | company IE Dublin | location d'avions; loueur d'avions
eircom | Eircom; Eir | company IE | opérateur télécoms | iliad
trane-technologies | Trane Technologies | company IE | climatisation
linde | Linde | company | gaz industriels; groupe de gaz industriels
# Sweden
volvo-group | AB Volvo; Volvo Group; Volvo | company SE Göteborg | constructeur de camions; poids lourds; camions
volvo-cars | Volvo Cars; Volvo Car | company SE Göteborg | constructeur automobile; automobile | geely
polestar | Polestar | company SE Göteborg | constructeur automobile; voitures électriques | geely
saab | Saab | company SE Stockholm | défense; avionneur; avions de combat
ericsson | Ericsson | company SE Stockholm | équipementier télécoms; équipementier
electrolux | Electrolux | company SE Stockholm | électroménager; fabricant d'électroménager
h-et-m | H&M; Hennes & Mauritz; Hennes et Mauritz | company SE Stockholm | prêt-à-porter; habillement; enseigne de prêt-à-porter; mode
ikea | Ikea; IKEA; Ingka; "géant suédois du meuble" | company SE | ameublement; enseigne d'ameublement; meubles
spotify | Spotify | company SE Stockholm | streaming musical; musique en ligne; plateforme de streaming musical
klarna | Klarna | company SE Stockholm | paiement fractionné; paiement; fintech
northvolt | Northvolt | company SE Stockholm | batteries; fabricant de batteries
atlas-copco | Atlas Copco | company SE Stockholm | compresseurs; industrie
sandvik | Sandvik | company SE Stockholm | outillage; machines industrielles
skf | SKF | company SE Göteborg | roulements; roulements à billes
assa-abloy | Assa Abloy | company SE Stockholm | serrures
hexagon | Hexagon | company SE | capteurs; logiciels
epiroc | Epiroc | company SE | équipements miniers
alfa-laval | Alfa Laval | company SE | échangeurs thermiques
essity | Essity | company SE | produits d'hygiène; papier
securitas | Securitas | company SE Stockholm | sécurité privée; sécurité
skanska | Skanska | company SE Stockholm | BTP; construction
telia | Telia; TeliaSonera | company SE Solna | opérateur télécoms; opérateur
tele2 | Tele2 | company SE | opérateur télécoms; opérateur
viaplay | Viaplay; Nordic Entertainment Group | company SE | streaming; télévision
modern-times-group | Modern Times Group; MTG | company SE | jeux vidéo; médias
embracer | Embracer; Embracer Group | company SE Karlstad | jeux vidéo; éditeur de jeux vidéo
mojang | Mojang | company SE | studio de jeux vidéo | microsoft
paradox-interactive | Paradox Interactive | company SE | éditeur de jeux vidéo
king-digital | King Digital | company SE | jeux mobiles | microsoft
kindred | Kindred; Unibet; Kindred Group | company SE | paris en ligne; jeux en ligne | fdj-united
betsson | Betsson | company SE | paris en ligne
husqvarna | Husqvarna | company SE | tondeuses; outils de jardin
stegra | Stegra; H2 Green Steel | company SE | acier vert; acier
ssab | SSAB | company SE | sidérurgiste; acier
lkab | LKAB | company SE | minerai de fer; mines
boliden | Boliden | company SE | groupe minier
swedish-match | Swedish Match | company SE | tabac; snus | philip-morris
oatly | Oatly | company SE | boissons à l'avoine
elekta | Elekta | company SE | radiothérapie
getinge | Getinge | company SE | équipements médicaux
sobi | Sobi; Swedish Orphan Biovitrum | company SE | laboratoire pharmaceutique
thule | Thule | company SE | coffres de toit
einride | Einride | company SE | camions autonomes
scandinavian-airlines | Scandinavian Airlines | company SE | compagnie aérienne
stena | Stena | company SE | compagnie maritime
heart-aerospace | Heart Aerospace | company SE | avions électriques
candela | Candela | company SE | bateaux électriques
loomis | Loomis | company SE | transport de fonds
axel-johnson | Axel Johnson | company SE | distribution
dometic | Dometic | company SE | équipements pour camping-cars
autoliv | Autoliv | company SE | équipements de sécurité automobile; équipementier automobile
arla | Arla; Arla Foods | company DK Viby | coopérative laitière; groupe laitier
postnord | PostNord | company SE | poste
# Denmark
maersk | A.P. Moller-Maersk; Maersk; AP Moller-Maersk; Moller-Maersk; Møller-Mærsk | company DK Copenhague | armateur; transport maritime; transporteur maritime
carlsberg | Carlsberg | company DK Copenhague | brasseur; bière
coloplast | Coloplast | company DK | matériel médical
danfoss | Danfoss | company DK | équipements thermiques
danish-crown | Danish Crown | company DK | viande; coopérative
dsv | DSV | company DK | logisticien; logistique; transitaire
genmab | Genmab | company DK | biotech
gn-store-nord | GN Store Nord; Jabra | company DK | audio
demant | Demant | company DK | aides auditives
lego | Lego; LEGO | company DK Billund | jouets; fabricant de jouets
lundbeck | Lundbeck | company DK Copenhague | laboratoire pharmaceutique
novo-nordisk | Novo Nordisk | company DK Bagsværd | laboratoire pharmaceutique; laboratoire; insuline
novonesis | Novonesis | company DK | enzymes; biotech
novozymes | Novozymes | company DK | enzymes; biotech | novonesis
chr-hansen | Chr. Hansen; Chr Hansen | company DK | ingrédients; ferments | novonesis
orsted | Orsted; Ørsted; Dong Energy | company DK Fredericia | énergéticien; éolien en mer; énergies renouvelables
pandora | Pandora | company DK Copenhague | bijoux; bijoutier
vestas | Vestas | company DK Aarhus | éoliennes; fabricant d'éoliennes
rockwool | Rockwool | company DK | isolation; laine de roche
jysk | JYSK; Jysk | company DK | ameublement
bang-olufsen | Bang & Olufsen | company DK | hi-fi
ecco | Ecco | company DK | chaussures
tdc | TDC | company DK | opérateur télécoms
egmont | Egmont | company DK | médias
flying-tiger | Flying Tiger | company DK | enseigne; bazar
dfds | DFDS | company DK | ferries
topsoe | Topsoe; Haldor Topsoe | company DK | catalyseurs
bavarian-nordic | Bavarian Nordic | company DK Hellerup | vaccins; biotech; laboratoire
trustpilot | Trustpilot | company DK | avis en ligne
# Norway
equinor | Equinor; Statoil | company NO Stavanger | groupe pétrolier; pétrolier; énergéticien
aker-groupe | Aker; Aker ASA | company NO Oslo | holding
aker-bp | Aker BP | company NO | compagnie pétrolière
aker-solutions | Aker Solutions | company NO | parapétrolier
norsk-hydro | Norsk Hydro | company NO Oslo | aluminium
yara | Yara; Yara International | company NO Oslo | engrais; producteur d'engrais
telenor | Telenor | company NO Oslo | opérateur télécoms; opérateur
mowi | Mowi; Marine Harvest | company NO Bergen | saumon; éleveur de saumons
salmar | SalMar | company NO | saumon
leroy | Lerøy | company NO | saumon; produits de la mer
orkla | Orkla | company NO Oslo | biens de consommation; agroalimentaire
adevinta | Adevinta | company NO Oslo | petites annonces; petites annonces en ligne
norwegian | Norwegian; Norwegian Air Shuttle | company NO Oslo | compagnie aérienne; low cost
wideroe | Wideroe | company NO | compagnie aérienne
kongsberg | Kongsberg | company NO Kongsberg | défense
statkraft | Statkraft | company NO Oslo | énergéticien; hydroélectricité
scatec | Scatec | company NO | énergies renouvelables; solaire
nel-asa | Nel ASA | company NO | électrolyseurs; hydrogène
visma | Visma | company NO Oslo | éditeur de logiciels
elkem | Elkem | company NO | silicium
rec-solar | REC Solar; REC | company NO | panneaux solaires
subsea-7 | Subsea 7 | company NO | parapétrolier
pgs | PGS | company NO | sismique
tgs | TGS | company NO | sismique
frontline | Frontline | company NO | pétroliers; armateur
hurtigruten | Hurtigruten | company NO | croisières
nammo | Nammo | company NO | munitions
freyr | Freyr | company NO | batteries
autostore | AutoStore | company NO | robotique d'entrepôt
# Finland
nokia | Nokia | company FI Espoo | équipementier télécoms; équipementier
kone | Kone | company FI Espoo | ascenseurs; ascensoriste
fortum | Fortum | company FI Espoo | énergéticien
neste | Neste | company FI Espoo | raffineur; biocarburants
metso | Metso; Metso Outotec | company FI | équipements miniers
outotec | Outotec | company FI Espoo | équipements miniers | metso
valmet | Valmet | company FI | papeterie; équipements industriels
wartsila | Wärtsilä; Wartsila | company FI Helsinki | moteurs marins; moteurs
stora-enso | Stora Enso | company FI Helsinki | papetier; papier; forêt
upm | UPM; UPM-Kymmene | company FI Helsinki | papetier; papier
finnair | Finnair | company FI Vantaa | compagnie aérienne
kesko | Kesko | company FI | distributeur
outokumpu | Outokumpu | company FI | acier inoxydable
fiskars | Fiskars | company FI | outils; ciseaux
nokian-tyres | Nokian Tyres; Nokian | company FI | pneumatiques
rovio | Rovio | company FI Espoo | jeux mobiles; jeux vidéo | sega
supercell | Supercell | company FI Helsinki | jeux mobiles; jeux vidéo | tencent
remedy | Remedy; Remedy Entertainment | company FI | studio de jeux vidéo
huhtamaki | Huhtamaki | company FI | emballages
patria | Patria | company FI | défense
valio | Valio | company FI | laitier
wolt | Wolt | company FI Helsinki | livraison de repas | doordash
hmd-global | HMD Global; HMD | company FI | smartphones
oura | Oura | company FI | bagues connectées
iceye | Iceye; ICEYE | company FI | satellites
# Austria
omv | OMV | company AT Vienne | groupe pétrolier; pétrolier
borealis | Borealis | company AT Vienne | plasturgie; chimie
verbund | Verbund | company AT Vienne | énergéticien; électricien
voestalpine | Voestalpine | company AT Linz | sidérurgiste; acier
andritz | Andritz | company AT Graz | équipements industriels
wienerberger | Wienerberger | company AT Vienne | briques; tuiles
red-bull | Red Bull | company AT Fuschl am See | boissons énergisantes
swarovski | Swarovski | company AT Wattens | cristal; bijoux
ktm | KTM | company AT Mattighofen | motos; fabricant de motos
pierer-mobility | Pierer Mobility | company AT | motos
signa | Signa | company AT Vienne | immobilier
strabag | Strabag | company AT Vienne | BTP; construction
austrian-airlines | Austrian Airlines | company AT Vienne | compagnie aérienne | lufthansa
telekom-austria | Telekom Austria; A1 Telekom Austria | company AT | opérateur télécoms
novomatic | Novomatic | company AT | jeux d'argent
lenzing | Lenzing | company AT | fibres
bwin | Bwin | company AT | paris en ligne
obb | ÖBB | company AT | compagnie ferroviaire
# Poland
cd-projekt | CD Projekt; CD Projekt Red | company PL Varsovie | jeux vidéo; éditeur de jeux vidéo
inpost | InPost | company PL Cracovie | consignes automatiques; livraison de colis
pkn-orlen | PKN Orlen; Orlen | company PL Płock | groupe pétrolier; raffineur
kghm | KGHM | company PL Lubin | cuivre; mines
zabka | Zabka; Żabka | company PL | supérettes
lot-polish-airlines | LOT Polish Airlines | company PL Varsovie | compagnie aérienne
polska-grupa-zbrojeniowa | Polska Grupa Zbrojeniowa; PGZ | company PL | armement
maspex | Maspex | company PL | agroalimentaire
cyfrowy-polsat | Cyfrowy Polsat | company PL | télévision
lpp | LPP | company PL | prêt-à-porter
# Czechia, Hungary, Romania, Greece, Baltic and Balkan countries
skoda | Skoda; Škoda; Skoda Auto | company CZ Mladá Boleslav | constructeur automobile; automobile | volkswagen
cez | CEZ | company CZ Prague | énergéticien; électricien
eph | EPH; Energetický a průmyslový holding | company CZ Prague | énergéticien
czechoslovak-group | Czechoslovak Group | company CZ Prague | armement; défense
colt-cz | Colt CZ; Česká zbrojovka | company CZ | armurier
avast | Avast | company CZ Prague | antivirus; cybersécurité
agrofert | Agrofert | company CZ | agroalimentaire
mol | MOL | company HU Budapest | groupe pétrolier; pétrolier
gedeon-richter | Gedeon Richter | company HU Budapest | laboratoire pharmaceutique
wizz-air | Wizz Air; Wizzair | company HU Budapest | compagnie aérienne; low cost
4ig | 4iG; 4iG Group | company HU Budapest | télécoms
dacia | Dacia | company RO Mioveni | constructeur automobile; automobile | renault
omv-petrom | OMV Petrom; Petrom | company RO | groupe pétrolier | omv
bitdefender | Bitdefender | company RO Bucarest | cybersécurité
uipath | UiPath | company US New York | automatisation; éditeur de logiciels
ote | OTE | company GR Athènes | opérateur télécoms | deutsche-telekom
opap | OPAP | company GR Athènes | loterie; paris sportifs
aegean-airlines | Aegean Airlines; Aegean | company GR | compagnie aérienne
mytilineos | Mytilineos; Metlen | company GR | énergie; métallurgie
folli-follie | Folli Follie | company GR | bijoux
bolt-vtc | Bolt | company EE Tallinn | VTC; transport avec chauffeur
skype | Skype | company CZ | téléphonie par internet | microsoft
vinted | Vinted | company LT Vilnius | vêtements d'occasion; mode d'occasion; seconde main
airbaltic | airBaltic; Air Baltic | company LV Riga | compagnie aérienne
krka | Krka | company SI | laboratoire pharmaceutique
rimac | Rimac | company HR | voitures électriques; voitures de sport
bugatti-rimac | Bugatti Rimac | company HR | voitures de sport; voitures électriques | rimac
agrokor | Agrokor; Fortenova | company HR Zagreb | agroalimentaire; distribution
# Russia, Ukraine, Central Asia
gazprom | Gazprom | company RU Saint-Pétersbourg | gazier; gaz
rosneft | Rosneft | company RU Moscou | groupe pétrolier; pétrolier
loukoil | Loukoïl; Lukoil; Loukoil | company RU Moscou | groupe pétrolier; pétrolier
novatek | Novatek | company RU Moscou | producteur de gaz; gaz
rosatom | Rosatom | company RU Moscou | nucléaire; atome
rusal | Rusal | company RU Moscou | aluminium; producteur d'aluminium
nornickel | Nornickel; Norilsk Nickel | company RU Moscou | nickel; mines
severstal | Severstal | company RU | sidérurgiste
nlmk | NLMK | company RU | sidérurgiste
evraz | Evraz | company RU | sidérurgiste
alrosa | Alrosa | company RU | diamants
uralkali | Uralkali | company RU | potasse
eurochem | EuroChem | company RU | engrais
transneft | Transneft | company RU | oléoducs
aeroflot | Aeroflot | company RU Moscou | compagnie aérienne
avtovaz | Avtovaz; AvtoVAZ; Lada | company RU Togliatti | constructeur automobile; automobile
kamaz | Kamaz | company RU | camions
sukhoi | Sukhoi; Soukhoï | company RU | avionneur
rostec | Rostec | company RU Moscou | armement
roscosmos | Roscosmos | company RU Moscou | spatial
yandex | Yandex | company RU Moscou | moteur de recherche; internet
mail-ru | Mail.ru; VK | company RU | internet
kaspersky | Kaspersky; Kaspersky Lab | company RU Moscou | cybersécurité; antivirus
telegram | Telegram | company AE Dubaï | messagerie
magnit | Magnit | company RU | distributeur
mts | MTS | company RU | opérateur télécoms
veon | Veon; VEON | company NL Amsterdam | opérateur télécoms
vimpelcom | Vimpelcom; VimpelCom | company RU Moscou | opérateur télécoms
wildberries | Wildberries | company RU | commerce en ligne
antonov | Antonov | company UA Kiev | avionneur
naftogaz | Naftogaz | company UA Kiev | gazier
energoatom | Energoatom | company UA Kiev | nucléaire
dtek | DTEK | company UA Kiev | énergéticien
mhp | MHP | company UA Kiev | volaille
kazatomprom | Kazatomprom | company KZ Astana | uranium
kazmunaygas | KazMunayGas; KazMunaiGas | company KZ Astana | groupe pétrolier
socar | Socar; SOCAR | company AZ Bakou | groupe pétrolier
# Turkey
turkish-airlines | Turkish Airlines | company TR Istanbul | compagnie aérienne
pegasus | Pegasus; Pegasus Airlines | company TR | compagnie aérienne
koc | Koç; Koç Holding | company TR Istanbul | conglomérat
sabanci | Sabanci; Sabancı | company TR | conglomérat
arcelik | Arçelik; Beko | company TR | électroménager
baykar | Baykar | company TR Istanbul | drones
turkcell | Turkcell | company TR | opérateur télécoms
yildiz-holding | Yildiz Holding; Yıldız Holding | company TR | agroalimentaire; biscuits
ulker | Ülker; Ulker | company TR Istanbul | biscuits; agroalimentaire | yildiz-holding
getir | Getir | company TR Istanbul | livraison de courses; livraison
limak | Limak | company TR | construction
aselsan | Aselsan | company TR | défense
togg | Togg | company TR | voitures électriques
# Israel
teva | Teva | company IL Tel-Aviv | médicaments génériques; génériqueur; laboratoire pharmaceutique
check-point | Check Point; Check Point Software | company IL Tel-Aviv | cybersécurité
mobileye | Mobileye | company IL Jérusalem | aide à la conduite; conduite autonome | intel
elbit | Elbit; Elbit Systems | company IL Haïfa | défense
israel-aerospace-industries | Israel Aerospace Industries; IAI | company IL | aéronautique; défense
nso | NSO; NSO Group | company IL | logiciel espion; cybersurveillance
el-al | El Al | company IL | compagnie aérienne
wix | Wix; Wix.com | company IL Tel-Aviv | création de sites internet
taboola | Taboola | company IL | publicité en ligne
outbrain | Outbrain | company IL | publicité en ligne
waze | Waze | company IL | navigation GPS | google
cyberark | CyberArk | company IL | cybersécurité
cellebrite | Cellebrite | company IL | extraction de données
solaredge | SolarEdge | company IL | solaire
storedot | StoreDot | company IL | batteries
monday-com | Monday.com; monday.com | company IL Tel-Aviv | éditeur de logiciels; logiciels
fiverr | Fiverr | company IL | freelances
iscar | Iscar | company IL | outillage
delek | Delek | company IL | énergie
strauss-group | Strauss Group | company IL | agroalimentaire
`;
