// Source: written by hand from general knowledge, November 2026. Facts that are certain only; no identifiers, since
// none could be verified.
// Left out on purpose: banks, insurers, funds, start-ups, media titles and sports clubs (other families); names
// that are English common words and rare in the French press.

/** Groups of the Americas: S&P 100, big tech, semiconductors and the other names of the United States, then Canada (without Québec) and Latin America. */
export const americas = `
# Big tech and software
apple | Apple; Apple Inc.; "marque à la pomme"; "firme à la pomme"; "groupe à la pomme"; "géant à la pomme" | company US Cupertino | fabricant de l'iPhone; groupe informatique; groupe technologique; constructeur informatique; créateur de l'iPhone
google | Google; "géant de la recherche en ligne" | company US Mountain View | moteur de recherche; groupe internet; internet; recherche en ligne; groupe technologique | alphabet
alphabet | Alphabet; Alphabet Inc.; "maison mère de Google" | company US Mountain View | groupe technologique; groupe internet; maison mère de Google
youtube | YouTube; Youtube | company US San Bruno | plateforme de vidéos; vidéo en ligne | google
waymo | Waymo | company US | robotaxis; voitures autonomes | alphabet
fitbit | Fitbit | company US | bracelets connectés | google
nest-labs | Nest Labs | company US | thermostats connectés | google
mandiant | Mandiant | company US | cybersécurité | google
fireeye | FireEye; Fireeye | company US Milpitas | cybersécurité
motorola | Motorola; Motorola Mobility | company US | télécoms; équipementier
motorola-solutions | Motorola Solutions | company US Chicago | télécoms; équipementier
microsoft | Microsoft | company US Redmond | éditeur de logiciels; éditeur de Windows; groupe informatique; logiciels; cloud
linkedin | LinkedIn; Linkedin | company US Sunnyvale | réseau social professionnel; réseau professionnel | microsoft
github | GitHub; Github | company US San Francisco | plateforme de développement | microsoft
activision-blizzard | Activision Blizzard; Activision; Activision-Blizzard; Blizzard | company US Santa Monica | éditeur de jeux vidéo; jeux vidéo | microsoft
nuance-communications | Nuance Communications | company US | reconnaissance vocale | microsoft
zenimax | ZeniMax; Zenimax; Bethesda | company US | éditeur de jeux vidéo; jeux vidéo | microsoft
amazon | Amazon; Amazon.com | company US Seattle | commerce en ligne; e-commerce; distributeur en ligne; géant du commerce en ligne; e-commerçant
amazon-web-services | Amazon Web Services; AWS | company US Seattle | cloud; informatique en nuage | amazon
twitch | Twitch | company US San Francisco | diffusion en direct; streaming de jeux vidéo | amazon
whole-foods | Whole Foods; Whole Foods Market | company US Austin | supermarchés bio; distributeur | amazon
mgm | MGM; Metro-Goldwyn-Mayer; Amazon MGM Studios | company US | studio; studio de cinéma | amazon
zoox | Zoox | company US | voitures autonomes; robotaxis | amazon
audible | Audible | company US | livres audio | amazon
meta | Meta; Facebook; Meta Platforms | company US Menlo Park | réseau social; réseaux sociaux; maison mère de Facebook; groupe internet
instagram | Instagram | company US Menlo Park | réseau social; partage de photos | meta
whatsapp | WhatsApp; Whatsapp | company US Menlo Park | messagerie; messagerie instantanée | meta
oculus | Oculus; Oculus VR | company US | réalité virtuelle | meta
giphy | Giphy | company US | GIF
twitter | Twitter; X Corp; "oiseau bleu"; "réseau à l'oiseau bleu" | company US San Francisco | réseau social; réseau à l'oiseau bleu; messagerie
snap | Snap; Snapchat; Snap Inc. | company US Santa Monica | réseau social; messagerie; application de messages éphémères
pinterest | Pinterest | company US San Francisco | réseau social; partage d'images
reddit | Reddit | company US San Francisco | forum en ligne; réseau social
tumblr | Tumblr | company US | réseau social; blogs
netflix | Netflix | company US Los Gatos | streaming; vidéo à la demande; plateforme de streaming; vidéo en ligne
ibm | IBM; International Business Machines; "Big Blue" | company US Armonk | informatique; groupe informatique; services informatiques
red-hat | Red Hat | company US Raleigh | éditeur de logiciels libres; logiciels open source | ibm
hashicorp | HashiCorp | company US | logiciels | ibm
kyndryl | Kyndryl | company US | services informatiques
oracle | Oracle | company US Austin | éditeur de logiciels; bases de données; logiciels
sun-microsystems | Sun Microsystems | company US | informatique | oracle
peoplesoft | PeopleSoft | company US | éditeur de logiciels | oracle
netsuite | NetSuite | company US | éditeur de logiciels | oracle
cerner | Cerner | company US | logiciels de santé | oracle
salesforce | Salesforce; Salesforce.com | company US San Francisco | éditeur de logiciels; logiciels de gestion de la relation client; logiciels; cloud
slack | Slack; Slack Technologies | company US San Francisco | messagerie d'entreprise | salesforce
tableau-software | Tableau Software | company US | visualisation de données | salesforce
adobe | Adobe; Adobe Systems | company US San Jose | éditeur de logiciels; logiciels de création
cisco | Cisco; Cisco Systems | company US San Jose | équipementier réseaux; équipements de réseaux; équipementier
splunk | Splunk | company US | logiciels; analyse de données | cisco
dell | Dell; Dell Technologies | company US Round Rock | constructeur informatique; fabricant d'ordinateurs; informatique
emc-corporation | EMC Corporation | company US | stockage de données | dell
vmware | VMware; Vmware | company US Palo Alto | éditeur de logiciels; virtualisation; logiciels | broadcom
hp | HP; Hewlett-Packard; HP Inc. | company US Palo Alto | constructeur informatique; fabricant d'ordinateurs; informatique; imprimantes
hewlett-packard-enterprise | Hewlett Packard Enterprise; HPE | company US Houston | serveurs; informatique
juniper-networks | Juniper Networks; Juniper | company US | équipements de réseaux | hewlett-packard-enterprise
plantronics | Plantronics | company US | casques; visioconférence | hp
polycom | Polycom | company US | visioconférence | plantronics
xerox | Xerox | company US Norwalk | photocopieurs; imprimantes
lexmark | Lexmark | company US | imprimantes | xerox
intuit | Intuit | company US Mountain View | éditeur de logiciels; logiciels de comptabilité
mailchimp | Mailchimp | company US | emailing | intuit
autodesk | Autodesk | company US | éditeur de logiciels; logiciels de conception
ansys | Ansys | company US | éditeur de logiciels; simulation | synopsys
synopsys | Synopsys | company US | logiciels de conception de puces
cadence-design-systems | Cadence Design Systems | company US | logiciels de conception de puces
ptc | PTC | company US | éditeur de logiciels
servicenow | ServiceNow | company US Santa Clara | éditeur de logiciels; logiciels; cloud
workday | Workday | company US Pleasanton | éditeur de logiciels; logiciels RH
snowflake | Snowflake | company US | données; cloud; entrepôt de données
mongodb | MongoDB | company US | bases de données
palantir | Palantir; Palantir Technologies | company US | analyse de données; logiciels d'analyse de données
crowdstrike | CrowdStrike; Crowdstrike | company US Austin | cybersécurité
palo-alto-networks | Palo Alto Networks | company US Santa Clara | cybersécurité
fortinet | Fortinet | company US Sunnyvale | cybersécurité
okta | Okta | company US | gestion des identités
zscaler | Zscaler | company US | cybersécurité
cloudflare | Cloudflare | company US San Francisco | cybersécurité; services internet
sentinelone | SentinelOne | company US | cybersécurité
symantec | Symantec; NortonLifeLock; Norton; Gen Digital | company US | cybersécurité; antivirus
mcafee | McAfee | company US | cybersécurité; antivirus
proofpoint | Proofpoint | company US | cybersécurité
rapid7 | Rapid7 | company US | cybersécurité
wiz | Wiz | startup US New York | cybersécurité
tenable | Tenable | company US | cybersécurité
datadog | Datadog | company US New York | surveillance du cloud; logiciels
dropbox | Dropbox | company US San Francisco | stockage en ligne
box-inc | Box Inc. | company US | stockage en ligne
docusign | DocuSign; Docusign | company US San Francisco | signature électronique
twilio | Twilio | company US | communications cloud
zoom | Zoom; Zoom Video Communications | company US San Jose | visioconférence
atlassian | Atlassian | company AU Sydney | éditeur de logiciels
unity-technologies | Unity Technologies; Unity Software | company US | moteur de jeux vidéo
epic-games | Epic Games | company US Cary | éditeur de Fortnite; éditeur de jeux vidéo; jeux vidéo
electronic-arts | Electronic Arts; EA | company US Redwood City | éditeur de jeux vidéo; jeux vidéo
take-two | Take-Two; Take-Two Interactive | company US New York | éditeur de jeux vidéo; jeux vidéo
rockstar-games | Rockstar Games | company US New York | studio de jeux vidéo | take-two
zynga | Zynga | company US | jeux mobiles; éditeur de jeux | take-two
roblox | Roblox | company US | jeux vidéo; plateforme de jeux
valve | Valve | company US Bellevue | éditeur de jeux vidéo; jeux vidéo
riot-games | Riot Games | company US Los Angeles | éditeur de jeux vidéo | tencent
applovin | AppLovin | company US | publicité mobile
criteo | Criteo | company FR Paris | publicité en ligne; reciblage publicitaire; publicité ciblée
the-trade-desk | The Trade Desk | company US | publicité en ligne
doubleclick | DoubleClick | company US | publicité en ligne | google
ebay | eBay; Ebay | company US San Jose | enchères en ligne; commerce en ligne
paypal | PayPal; Paypal | company US San Jose | paiement en ligne; paiements
venmo | Venmo | company US | paiement | paypal
block-inc | Block Inc.; Square Inc. | company US | paiement
afterpay | Afterpay | company US | paiement fractionné | block-inc
affirm | Affirm | company US | paiement fractionné
etsy | Etsy | company US New York | artisanat en ligne; place de marché
depop | Depop | company US | vêtements d'occasion | etsy
wayfair | Wayfair | company US | meubles en ligne
groupon | Groupon | company US Chicago | achats groupés; bons d'achat
yelp | Yelp | company US | avis en ligne
tripadvisor | TripAdvisor; Tripadvisor | company US Needham | avis de voyageurs; voyages en ligne
thefork | TheFork; LaFourchette; La Fourchette | company US Paris | réservation de restaurants | tripadvisor
expedia | Expedia; Expedia Group | company US Seattle | voyages en ligne; agence de voyages en ligne
hotels-com | Hotels.com | company US | réservation d'hôtels | expedia
kayak | Kayak | company US | comparateur de voyages | booking
opentable | OpenTable | company US | réservation de restaurants | booking
airbnb | Airbnb; AirBnB | company US San Francisco | location de logements; locations entre particuliers; plateforme de location
uber | Uber; Uber Technologies | company US San Francisco | VTC; plateforme de VTC; transport avec chauffeur; réservation de voitures
uber-eats | Uber Eats; UberEats | company US | livraison de repas | uber
lyft | Lyft | company US San Francisco | VTC
doordash | DoorDash; Doordash | company US San Francisco | livraison de repas
deliveroo | Deliveroo | company GB Londres | livraison de repas | doordash
grubhub | Grubhub; GrubHub | company US | livraison de repas
instacart | Instacart | company US | livraison de courses
match-group | Match Group; Tinder; Match.com | company US Dallas | rencontres en ligne; sites de rencontres
bumble | Bumble | company US | rencontres en ligne
iac | IAC; InterActiveCorp | company US | internet
vimeo | Vimeo | company US | vidéo en ligne | bending-spoons
bending-spoons | Bending Spoons | company IT Milan | applications; éditeur d'applications
evernote | Evernote | company US | prise de notes | bending-spoons
wetransfer | WeTransfer | company US | transfert de fichiers | bending-spoons
yahoo | Yahoo; Yahoo! | company US Sunnyvale | portail internet; internet
aol | AOL; America Online | company US | portail internet; internet
verizon | Verizon; Verizon Communications | company US New York | opérateur télécoms; opérateur; télécoms
at-t | AT&T | company US Dallas | opérateur télécoms; opérateur; télécoms
t-mobile-us | T-Mobile US; T-Mobile | company US | opérateur télécoms; opérateur | deutsche-telekom
sprint | Sprint | company US | opérateur télécoms | t-mobile-us
lumen | Lumen; CenturyLink; Lumen Technologies | company US | télécoms
level-3 | Level 3 | company US | réseaux | lumen
echostar | EchoStar; Echostar | company US Englewood | satellites; opérateur de satellites
dish-network | Dish; Dish Network | company US Englewood | télévision par satellite; satellites | echostar
viasat | Viasat | company US Carlsbad | satellites; internet par satellite
globalstar | Globalstar | company US | satellites
iridium | Iridium | company US | satellites
ast-spacemobile | AST SpaceMobile | company US | satellites
directv | DirecTV; DirecTv | company US | télévision par satellite
equinix | Equinix | company US | centres de données
digital-realty | Digital Realty | company US | centres de données
interxion | Interxion | company US | centres de données | digital-realty
coreweave | CoreWeave | company US | cloud; infrastructures d'IA
rackspace | Rackspace | company US | hébergement
godaddy | GoDaddy | company US | noms de domaine
akamai | Akamai | company US | réseau de diffusion
verisign | Verisign | company US | noms de domaine
cognizant | Cognizant | company US Teaneck | services informatiques
dxc-technology | DXC Technology; DXC | company US | services informatiques
leidos | Leidos | company US | défense; services informatiques
booz-allen-hamilton | Booz Allen Hamilton | company US | conseil
gartner | Gartner | company US Stamford | cabinet d'études; études
forrester | Forrester | company US | cabinet d'études
mckinsey | McKinsey | company US New York | cabinet de conseil; conseil
boston-consulting-group | Boston Consulting Group | company US Boston | cabinet de conseil; conseil
bain-company | Bain & Company; Bain and Company | company US Boston | cabinet de conseil; conseil
oliver-wyman | Oliver Wyman | company US | cabinet de conseil | marsh-mclennan
automatic-data-processing | Automatic Data Processing; ADP | company US | gestion de la paie
paychex | Paychex | company US | gestion de la paie
comscore | Comscore | company US | mesure d'audience
sp-global | S&P Global | company US | information financière
ihs-markit | IHS Markit | company US | information financière | sp-global
factset | FactSet | company US | données financières
dun-bradstreet | Dun & Bradstreet; Dun and Bradstreet | company US | données d'entreprises
equifax | Equifax | company US | données de crédit
global-payments | Global Payments | company US | paiements
worldpay | Worldpay | company US | paiements | global-payments
fis-fintech | FIS | company US | technologies financières
fiserv | Fiserv | company US | paiements; technologies financières
visa | Visa | company US San Francisco | cartes de paiement; réseau de paiement; paiements
mastercard | Mastercard; MasterCard | company US Purchase | cartes de paiement; réseau de paiement; paiements
american-express | American Express; Amex | company US New York | cartes de paiement
western-union | Western Union | company US | transfert d'argent
moneygram | MoneyGram | company US | transfert d'argent
nyse | NYSE; New York Stock Exchange | company US | opérateur boursier | intercontinental-exchange
microstrategy | MicroStrategy | company US | bitcoin; logiciels
marathon-digital | Marathon Digital | company US | minage de bitcoins
# Semiconductors and hardware
nvidia | Nvidia; NVIDIA | company US Santa Clara | fabricant de puces; concepteur de puces; processeurs graphiques; cartes graphiques; semi-conducteurs
mellanox | Mellanox | company IL | réseaux; semi-conducteurs | nvidia
intel | Intel | company US Santa Clara | fabricant de puces; fabricant de semi-conducteurs; microprocesseurs; semi-conducteurs; fondeur
altera | Altera | company US | puces programmables; semi-conducteurs
amd | AMD; Advanced Micro Devices | company US Santa Clara | fabricant de puces; concepteur de puces; processeurs; semi-conducteurs
xilinx | Xilinx | company US | puces programmables; semi-conducteurs | amd
qualcomm | Qualcomm | company US San Diego | fabricant de puces; concepteur de puces; semi-conducteurs; puces pour mobiles
broadcom | Broadcom | company US Palo Alto | fabricant de puces; semi-conducteurs
avago | Avago; Avago Technologies | company SG Singapour | fabricant de puces; semi-conducteurs | broadcom
ca-technologies | CA Technologies | company US | éditeur de logiciels | broadcom
texas-instruments | Texas Instruments | company US Dallas | fabricant de semi-conducteurs; semi-conducteurs
micron | Micron; Micron Technology | company US Boise | fabricant de puces mémoire; puces mémoire; semi-conducteurs
marvell | Marvell; Marvell Technology | company US | fabricant de semi-conducteurs; semi-conducteurs
analog-devices | Analog Devices | company US | fabricant de semi-conducteurs; semi-conducteurs
maxim-integrated | Maxim Integrated | company US | fabricant de semi-conducteurs; semi-conducteurs | analog-devices
on-semiconductor | ON Semiconductor; Onsemi | company US | fabricant de semi-conducteurs; semi-conducteurs
globalfoundries | GlobalFoundries; Globalfoundries | company US Malta | fondeur; fabricant de semi-conducteurs; semi-conducteurs
wolfspeed | Wolfspeed; Cree | company US | fabricant de semi-conducteurs; semi-conducteurs
microchip | Microchip; Microchip Technology | company US | fabricant de semi-conducteurs; semi-conducteurs
atmel | Atmel | company US | fabricant de semi-conducteurs; semi-conducteurs | microchip
skyworks | Skyworks | company US | fabricant de semi-conducteurs; semi-conducteurs
lattice-semiconductor | Lattice Semiconductor | company US | fabricant de semi-conducteurs; semi-conducteurs
applied-materials | Applied Materials | company US Santa Clara | équipements pour semi-conducteurs
lam-research | Lam Research | company US | équipements pour semi-conducteurs
kla | KLA | company US | équipements pour semi-conducteurs
western-digital | Western Digital | company US San Jose | disques durs; stockage
sandisk | SanDisk; Sandisk | company US | mémoire flash; stockage
seagate | Seagate | company US | disques durs; stockage
netapp | NetApp | company US | stockage de données
pure-storage | Pure Storage | company US | stockage de données
super-micro-computer | Super Micro Computer; Supermicro; Super Micro | company US | serveurs
arista-networks | Arista Networks; Arista | company US | équipements de réseaux
corning | Corning | company US Corning | verre; fibre optique
amphenol | Amphenol | company US | connecteurs
te-connectivity | TE Connectivity | company US | connecteurs
commscope | CommScope | company US | équipements de réseaux
ciena | Ciena | company US | équipements de réseaux
infinera | Infinera | company US | équipements de réseaux | nokia
lumentum | Lumentum | company US | optique
coherent-corp | Coherent Corp. | company US | lasers
ii-vi | II-VI | company US | lasers | coherent-corp
harman | Harman | company US | audio; équipementier | samsung
bose | Bose | company US | enceintes; audio
sonos | Sonos | company US | enceintes connectées; enceintes
beats | Beats | company US | casques audio | apple
gopro | GoPro | company US | caméras; caméras d'action
garmin | Garmin | company US | GPS; montres connectées
roku | Roku | company US | streaming
peloton | Peloton | company US | vélos d'appartement
irobot | iRobot | company US | robots aspirateurs; aspirateurs robots
kodak | Kodak; Eastman Kodak | company US Rochester | photographie; photo
polaroid | Polaroid | company US | photo
ncr | NCR | company US | distributeurs automatiques
diebold-nixdorf | Diebold Nixdorf; Diebold | company US | distributeurs automatiques
zebra-technologies | Zebra Technologies | company US | lecteurs de codes-barres
# Pharma, biotech and health
pfizer | Pfizer | company US New York | laboratoire pharmaceutique; laboratoire; groupe pharmaceutique
merck | Merck; Merck & Co; MSD; Merck & Co. | company US Rahway | laboratoire pharmaceutique; laboratoire; groupe pharmaceutique
johnson-johnson | Johnson & Johnson; Johnson and Johnson; J&J | company US New Brunswick | groupe pharmaceutique; laboratoire; santé
janssen | Janssen | company US | laboratoire | johnson-johnson
kenvue | Kenvue | company US | santé grand public; produits d'hygiène
abbott | Abbott; Abbott Laboratories | company US | dispositifs médicaux; diagnostic; laboratoire
abbvie | AbbVie; Abbvie | company US North Chicago | laboratoire pharmaceutique; laboratoire; groupe pharmaceutique
bristol-myers-squibb | Bristol-Myers Squibb; Bristol Myers Squibb; BMS | company US New York | laboratoire pharmaceutique; laboratoire; groupe pharmaceutique
celgene | Celgene | company US | biotech; laboratoire | bristol-myers-squibb
eli-lilly | Eli Lilly; Lilly | company US Indianapolis | laboratoire pharmaceutique; laboratoire; groupe pharmaceutique
amgen | Amgen | company US Thousand Oaks | biotech; laboratoire; société de biotechnologie
gilead | Gilead; Gilead Sciences | company US Foster City | biotech; laboratoire; société de biotechnologie
kite-pharma | Kite Pharma | company US | biotech; immunothérapie | gilead
biogen | Biogen | company US Cambridge | biotech; laboratoire
genzyme | Genzyme | company US | biotech | sanofi
bioverativ | Bioverativ | company US | biotech; hémophilie | sanofi
regeneron | Regeneron | company US Tarrytown | biotech; laboratoire
vertex-pharmaceuticals | Vertex Pharmaceuticals | company US Boston | biotech; laboratoire
moderna | Moderna | company US Cambridge | biotech; laboratoire; vaccins
novavax | Novavax | company US | biotech; vaccins
illumina | Illumina | company US San Diego | séquençage génétique; séquençage
grail | Grail | company US | dépistage du cancer
seagen | Seagen; Seattle Genetics | company US | biotech | pfizer
metsera | Metsera | company US | biotech; obésité | pfizer
wyeth | Wyeth | company US | laboratoire pharmaceutique | pfizer
monsanto | Monsanto | company US Saint-Louis | semences; agrochimie; groupe agrochimique | bayer
viatris | Viatris | company US | laboratoire pharmaceutique; laboratoire; groupe pharmaceutique
mylan | Mylan | company | génériques; fabricant de génériques | viatris
organon | Organon | company US | laboratoire pharmaceutique; laboratoire; groupe pharmaceutique
zoetis | Zoetis | company US | santé animale; laboratoire vétérinaire
elanco | Elanco | company US | santé animale; laboratoire vétérinaire
valeant | Valeant; Bausch Health | company US | laboratoire pharmaceutique; laboratoire; groupe pharmaceutique
bausch-lomb | Bausch & Lomb; Bausch + Lomb | company US | ophtalmologie; lentilles
alnylam | Alnylam | company US | biotech
incyte | Incyte | company US | biotech
biomarin | BioMarin | company US | biotech
ultragenyx | Ultragenyx | company US | biotech
sarepta | Sarepta | company US | biotech
horizon-therapeutics | Horizon Therapeutics | company US | biotech | amgen
immunogen | Immunogen; ImmunoGen | company US | biotech | abbvie
cerevel | Cerevel | company US | biotech | abbvie
karuna | Karuna; Karuna Therapeutics | company US | biotech | bristol-myers-squibb
arena-pharmaceuticals | Arena Pharmaceuticals | company US | biotech | pfizer
principia | Principia; Principia Biopharma | company US | biotech | sanofi
provention-bio | Provention Bio | company US | biotech; diabète | sanofi
translate-bio | Translate Bio | company US | biotech; ARN messager | sanofi
inhibrx | Inhibrx | company US | biotech
blueprint-medicines | Blueprint Medicines | company US | biotech | sanofi
intercept-pharmaceuticals | Intercept Pharmaceuticals | company US | biotech
theranos | Theranos | company US Palo Alto | tests sanguins; start-up
23andme | 23andMe | company US | tests génétiques; tests ADN
thermo-fisher | Thermo Fisher; Thermo Fisher Scientific | company US Waltham | instruments scientifiques; équipements de laboratoires
danaher | Danaher | company US | conglomérat; instruments médicaux
cytiva | Cytiva | company US | bioproduction | danaher
pall-corporation | Pall Corporation | company US | filtration | danaher
agilent | Agilent | company US | instruments de mesure
perkinelmer | PerkinElmer; Revvity | company US | diagnostic
bio-rad | Bio-Rad | company US | diagnostic
hologic | Hologic | company US | diagnostic
quest-diagnostics | Quest Diagnostics | company US | laboratoires d'analyses
labcorp | Labcorp; LabCorp | company US | laboratoires d'analyses
iqvia | IQVIA; Iqvia | company US | recherche clinique; données de santé
quintiles | Quintiles | company US Durham | recherche clinique | iqvia
ims-health | IMS Health | company US | données de santé | iqvia
syneos-health | Syneos Health; Syneos | company US | recherche clinique
parexel | Parexel | company US | recherche clinique
charles-river | Charles River; Charles River Laboratories | company US | recherche préclinique
catalent | Catalent | company US | sous-traitant pharmaceutique
boston-scientific | Boston Scientific | company US | dispositifs médicaux
stryker | Stryker | company US | dispositifs médicaux; prothèses
wright-medical | Wright Medical | company US | prothèses | stryker
zimmer-biomet | Zimmer Biomet | company US | prothèses
intuitive-surgical | Intuitive Surgical | company US | robots chirurgicaux; robotique médicale
edwards-lifesciences | Edwards Lifesciences | company US | valves cardiaques
abiomed | Abiomed | company US | dispositifs médicaux | johnson-johnson
shockwave-medical | Shockwave Medical | company US | dispositifs médicaux | johnson-johnson
becton-dickinson | Becton Dickinson | company US | dispositifs médicaux; seringues
baxter | Baxter; Baxter International | company US | matériel médical
align-technology | Align Technology; Invisalign | company US | appareils dentaires
dentsply-sirona | Dentsply Sirona; Dentsply | company US | dentaire
resmed | ResMed; Resmed | company US | apnée du sommeil
dexcom | Dexcom | company US | capteurs de glycémie
insulet | Insulet | company US | pompes à insuline
teladoc | Teladoc | company US | télémédecine
livongo | Livongo | company US | diabète | teladoc
cvs-health | CVS Health; CVS | company US Woonsocket | pharmacies
walgreens | Walgreens; Walgreens Boots Alliance; Walgreen | company US Deerfield | pharmacies; chaîne de pharmacies
rite-aid | Rite Aid | company US | pharmacies
mckesson | McKesson | company US | distribution de médicaments
cardinal-health | Cardinal Health | company US | distribution de médicaments
hca-healthcare | HCA Healthcare | company US | cliniques; hôpitaux
davita | DaVita | company US | dialyse
herbalife | Herbalife | company US | compléments alimentaires
pharmacia | Pharmacia | company US | laboratoire pharmaceutique
# Retail and consumer
walmart | Walmart; Wal-Mart | company US Bentonville | distributeur; grande distribution
costco | Costco | company US Issaquah | distributeur; grande distribution; club-entrepôt
target | Target | company US Minneapolis | distributeur
kroger | Kroger | company US Cincinnati | distributeur; grande distribution
albertsons | Albertsons | company US | distributeur; grande distribution
home-depot | Home Depot; The Home Depot | company US Atlanta | bricolage; enseigne de bricolage
lowe-s | Lowe's | company US | bricolage; enseigne de bricolage
best-buy | Best Buy | company US | électronique; distributeur
macy-s | Macy's | company US New York | grands magasins
nordstrom | Nordstrom | company US Seattle | grands magasins
saks | Saks; Saks Fifth Avenue | company US | grands magasins
neiman-marcus | Neiman Marcus | company US | grands magasins
j-c-penney | J.C. Penney; JC Penney | company US | grands magasins
sears | Sears | company US | grands magasins
kohl-s | Kohl's | company US | grands magasins
tjx | TJX | company US | vêtements à prix réduits
dollar-tree | Dollar Tree | company US | magasins à bas prix
dollar-general | Dollar General | company US | magasins à bas prix
gamestop | GameStop; Gamestop | company US Grapevine | jeux vidéo; magasins de jeux vidéo
micromania | Micromania | company US | jeux vidéo; magasins de jeux vidéo
toys-r-us | Toys "R" Us; Toys'R'Us; Toys R Us | company US | jouets; magasins de jouets
barnes-noble | Barnes & Noble; Barnes and Noble | company US | libraire; librairies
gap | Gap; Gap Inc. | company US San Francisco | prêt-à-porter; habillement
abercrombie-fitch | Abercrombie & Fitch; Abercrombie | company US | prêt-à-porter
forever-21 | Forever 21 | company US | prêt-à-porter
american-apparel | American Apparel | company US | prêt-à-porter
victoria-s-secret | Victoria's Secret | company US | lingerie
l-brands | L Brands | company US | lingerie
levi-s | Levi's; Levi Strauss | company US San Francisco | jeans
ralph-lauren | Ralph Lauren | company US New York | mode; prêt-à-porter
tommy-hilfiger | Tommy Hilfiger | company US | mode; prêt-à-porter | pvh
calvin-klein | Calvin Klein | company US | mode; prêt-à-porter | pvh
pvh | PVH | company US New York | mode; habillement
guess | Guess | company US | mode; prêt-à-porter
michael-kors | Michael Kors | company US | mode; luxe | capri
capri | Capri Holdings | company US | luxe; groupe de luxe
tapestry | Tapestry | company US | groupe de luxe; maroquinerie
tiffany | Tiffany; Tiffany & Co; Tiffany & Co. | company US New York | joaillier; joaillerie | lvmh
signet | Signet; Signet Jewelers | company US | bijoux
fossil | Fossil | company US | montres
vf | VF; VF Corporation | company US | habillement
timberland | Timberland | company US | chaussures | vf
the-north-face | The North Face | company US | vêtements de montagne | vf
patagonia | Patagonia | company US | vêtements de montagne
columbia-sportswear | Columbia Sportswear | company US | vêtements de montagne
nike | Nike; "marque à la virgule"; "firme à la virgule" | company US Beaverton | équipementier sportif; articles de sport; équipementier
converse | Converse | company US | chaussures | nike
reebok | Reebok | company US | équipementier sportif
under-armour | Under Armour | company US Baltimore | équipementier sportif
new-balance | New Balance | company US | équipementier sportif
skechers | Skechers | company US | chaussures
crocs | Crocs | company US | sabots; chaussures
foot-locker | Foot Locker | company US | chaussures de sport
dick-s-sporting-goods | Dick's Sporting Goods | company US | articles de sport
estee-lauder | Estée Lauder; Estee Lauder | company US New York | cosmétiques; groupe de cosmétiques
coty | Coty | company US New York | cosmétiques; parfums
revlon | Revlon | company US New York | cosmétiques
avon-products | Avon Products | company US | cosmétiques
elizabeth-arden | Elizabeth Arden | company US | cosmétiques | revlon
sally-beauty | Sally Beauty | company US | cosmétiques
procter-gamble | Procter & Gamble; Procter et Gamble; P&G; Procter | company US Cincinnati | produits de grande consommation; lessive; produits d'hygiène
gillette | Gillette | company US Boston | rasoirs | procter-gamble
colgate-palmolive | Colgate-Palmolive; Colgate | company US | dentifrice; produits d'hygiène
kimberly-clark | Kimberly-Clark; Kimberly Clark | company US | mouchoirs; papier hygiénique; produits d'hygiène
clorox | Clorox | company US | produits d'entretien
church-dwight | Church & Dwight | company US | produits d'hygiène
edgewell | Edgewell | company US | rasoirs
energizer | Energizer | company US | piles
newell-brands | Newell Brands; Newell | company US | biens de consommation
tupperware | Tupperware; Tupperware Brands | company US Orlando | boîtes en plastique
whirlpool | Whirlpool | company US Benton Harbor | électroménager; fabricant d'électroménager
sharkninja | SharkNinja | company US | électroménager
stanley-black-decker | Stanley Black & Decker | company US | outillage
black-decker | Black & Decker; Black and Decker | company US Towson | outillage | stanley-black-decker
mattel | Mattel | company US El Segundo | jouets; fabricant de jouets; fabricant de Barbie
hasbro | Hasbro | company US | jouets; fabricant de jouets
funko | Funko | company US | figurines
steelcase | Steelcase | company US | mobilier de bureau
mondelez | Mondelez; Mondelez International | company US Chicago | biscuits; agroalimentaire; confiserie
kraft-heinz | Kraft Heinz; Kraft-Heinz | company US Chicago | agroalimentaire; groupe agroalimentaire; ketchup
heinz | Heinz; H.J. Heinz | company US Pittsburgh | agroalimentaire; groupe agroalimentaire; ketchup | kraft-heinz
kraft-foods | Kraft Foods; Kraft; Kraft Foods Group | company US Northfield | agroalimentaire; groupe agroalimentaire | kraft-heinz
general-mills | General Mills | company US Minneapolis | céréales; agroalimentaire
kellogg-s | Kellogg's; Kellogg; Kellanova | company US Chicago | céréales; agroalimentaire
wk-kellogg | WK Kellogg; WK Kellogg Co | company US | céréales | ferrero
mars-inc | Mars Inc.; Mars Incorporated; Mars Wrigley | company US McLean | confiserie; chocolat; agroalimentaire
royal-canin | Royal Canin | company FR Aimargues | alimentation animale; croquettes | mars-inc
wrigley | Wrigley | company US | chewing-gums | mars-inc
hershey | Hershey; Hershey's | company US Hershey | chocolat; chocolatier
campbell-soup | Campbell Soup; Campbell's | company US | soupes; agroalimentaire
conagra | Conagra; ConAgra | company US | agroalimentaire
smithfield | Smithfield; Smithfield Foods | company US | viande; porc | wh-group
tyson | Tyson; Tyson Foods | company US Springdale | viande; volaille
whitewave | WhiteWave; WhiteWave Foods | company US | produits bio; laits végétaux | danone
dean-foods | Dean Foods | company US | laitier
chobani | Chobani | company US | yaourts
beyond-meat | Beyond Meat | company US | substituts de viande; viande végétale
impossible-foods | Impossible Foods | company US | viande végétale
dole | Dole; Dole Food | company US | fruits
chiquita | Chiquita | company US | bananes
del-monte | Del Monte; Fresh Del Monte | company US | fruits
cargill | Cargill | company US Minnetonka | négoce agricole; agroalimentaire; négociant
archer-daniels-midland | Archer Daniels Midland; ADM | company US Chicago | négoce agricole; négociant
bunge | Bunge | company US Saint-Louis | négoce agricole; négociant
corteva | Corteva | company US | semences; agrochimie
the-mosaic-company | The Mosaic Company | company US | engrais
cf-industries | CF Industries | company US | engrais
iff | International Flavors & Fragrances; IFF | company US | arômes et parfums
coca-cola | Coca-Cola; Coca Cola; The Coca-Cola Company | company US Atlanta | boissons; sodas; soda
coca-cola-european-partners | Coca-Cola European Partners; Coca-Cola Europacific Partners; CCEP | company GB | embouteilleur
pepsico | PepsiCo; Pepsi; Pepsico | company US Purchase | boissons; sodas; agroalimentaire
sodastream | SodaStream | company US | machines à soda | pepsico
keurig-dr-pepper | Keurig Dr Pepper | company US | boissons; café
keurig | Keurig; Keurig Green Mountain; Green Mountain Coffee | company US | café; boissons | keurig-dr-pepper
dr-pepper | Dr Pepper; Dr Pepper Snapple | company US Plano | boissons; sodas | keurig-dr-pepper
monster-beverage | Monster Beverage | company US | boissons énergisantes
brown-forman | Brown-Forman | company US Louisville | spiritueux; whiskey
constellation-brands | Constellation Brands | company US | bière; vins et spiritueux
molson-coors | Molson Coors | company US | brasseur; bière
beam-suntory | Beam Suntory; Suntory Global Spirits | company US | spiritueux | suntory
philip-morris | Philip Morris; Philip Morris International | company | cigarettier; tabac
altria | Altria | company US Richmond | cigarettier; tabac
juul | Juul; JUUL; Juul Labs | company US San Francisco | cigarettes électroniques
mcdonald-s | McDonald's; McDo | company US Chicago | restauration rapide; fast-food; chaîne de restauration rapide
starbucks | Starbucks | company US Seattle | cafés; chaîne de cafés
burger-king | Burger King | company US Miami | restauration rapide; fast-food; chaîne de restauration rapide | restaurant-brands
kfc | KFC; Kentucky Fried Chicken | company US | restauration rapide; fast-food | yum
yum | Yum! Brands; Yum Brands; Yum | company US Louisville | restauration rapide
pizza-hut | Pizza Hut | company US | pizzas; restauration rapide | yum
domino-s-pizza | Domino's Pizza; Domino's | company US | pizzas; livraison de pizzas
papa-john-s | Papa John's | company US | pizzas
subway | Subway | company US | sandwichs; restauration rapide
five-guys | Five Guys | company US | burgers; restauration rapide
chipotle | Chipotle; Chipotle Mexican Grill | company US | restauration rapide
wendy-s | Wendy's | company US | restauration rapide
krispy-kreme | Krispy Kreme | company US | beignets
dunkin | Dunkin'; Dunkin' Brands; Dunkin' Donuts | company US | beignets; cafés
aramark | Aramark | company US | restauration collective
sysco | Sysco | company US | distribution alimentaire
weight-watchers | Weight Watchers; WW International | company US | régimes
marriott | Marriott; Marriott International | company US Bethesda | groupe hôtelier; hôtelier
starwood | Starwood; Starwood Hotels | company US | groupe hôtelier; hôtelier | marriott
hilton | Hilton; Hilton Worldwide | company US McLean | groupe hôtelier; hôtelier
hyatt | Hyatt; Hyatt Hotels | company US Chicago | groupe hôtelier; hôtelier
wyndham | Wyndham; Wyndham Hotels | company US | groupe hôtelier; hôtelier
choice-hotels | Choice Hotels | company US | groupe hôtelier; hôtelier
wework | WeWork; Wework | company US New York | bureaux partagés; coworking; espaces de coworking
carnival | Carnival; Carnival Corporation | company US Miami | croisières; croisiériste
royal-caribbean | Royal Caribbean | company US Miami | croisières; croisiériste
norwegian-cruise-line | Norwegian Cruise Line | company US | croisières; croisiériste
las-vegas-sands | Las Vegas Sands | company US | casinos
mgm-resorts | MGM Resorts | company US | casinos
caesars | Caesars; Caesars Entertainment | company US | casinos
draftkings | DraftKings | company US | paris en ligne; paris sportifs
six-flags | Six Flags | company US | parcs d'attractions
seaworld | SeaWorld | company US | parcs d'attractions
hertz | Hertz | company US | location de voitures; loueur de voitures
avis-budget | Avis; Avis Budget | company US | location de voitures; loueur de voitures
enterprise-rent-a-car | Enterprise Rent-A-Car | company US | location de voitures
otis | Otis | company US Farmington | ascenseurs; ascensoriste
cbre | CBRE | company US Dallas | immobilier d'entreprise; conseil en immobilier
jones-lang-lasalle | Jones Lang LaSalle; JLL | company US Chicago | immobilier d'entreprise; conseil en immobilier
cushman-wakefield | Cushman & Wakefield; Cushman and Wakefield | company US | immobilier d'entreprise; conseil en immobilier
prologis | Prologis | company US | entrepôts; immobilier logistique
simon-property | Simon Property; Simon Property Group | company US | centres commerciaux; foncière
zillow | Zillow | company US | annonces immobilières
compass-real-estate | Compass Real Estate | company US | agences immobilières
manpower | Manpower; ManpowerGroup | company US Milwaukee | travail temporaire; intérim
robert-half | Robert Half | company US | recrutement
korn-ferry | Korn Ferry | company US | recrutement
upwork | Upwork | company US | freelances
coursera | Coursera | company US | cours en ligne
udemy | Udemy | company US | cours en ligne
chegg | Chegg | company US | soutien scolaire
duolingo | Duolingo | company US Pittsburgh | apprentissage des langues
# Industry, energy, transport, defence
3m | 3M | company US Saint Paul | conglomérat; adhésifs; fabricant de Post-it
general-electric | General Electric; GE | company US | conglomérat; groupe industriel
ge-aerospace | GE Aerospace | company US | motoriste; moteurs d'avion
ge-vernova | GE Vernova | company US | énergie; turbines; éoliennes
ge-healthcare | GE Healthcare; GE HealthCare | company US | imagerie médicale
baker-hughes | Baker Hughes | company US Houston | services pétroliers; parapétrolier
honeywell | Honeywell | company US Charlotte | conglomérat; équipementier aéronautique
emerson | Emerson; Emerson Electric | company US Saint-Louis | automatisation; groupe industriel
rockwell-automation | Rockwell Automation | company US | automatisation
rockwell-collins | Rockwell Collins | company US | équipementier aéronautique | rtx
national-instruments | National Instruments | company US | instruments de mesure | emerson
eaton | Eaton | company US | équipements électriques
johnson-controls | Johnson Controls | company | équipements du bâtiment
carrier-global | Carrier Global | company US | climatisation
viessmann | Viessmann | company DE Allendorf | pompes à chaleur; chauffage
vertiv | Vertiv | company US | équipements pour centres de données
hubbell | Hubbell | company US | équipements électriques
illinois-tool-works | Illinois Tool Works | company US | conglomérat
parker-hannifin | Parker Hannifin | company US | équipements industriels
fortive | Fortive | company US | instruments
roper-technologies | Roper Technologies | company US | logiciels
xylem | Xylem | company US | pompes; technologies de l'eau
evoqua | Evoqua | company US | traitement de l'eau | xylem
nalco | Nalco | company US | traitement de l'eau
ecolab | Ecolab | company US | hygiène; traitement de l'eau
waste-management | Waste Management | company US Houston | déchets; gestion des déchets
republic-services | Republic Services | company US | déchets
caterpillar | Caterpillar | company US Irving | engins de chantier; matériel de chantier
deere | Deere; John Deere; Deere & Company | company US Moline | machines agricoles; tracteurs
agco | AGCO; Agco | company US Duluth | machines agricoles; tracteurs
cnh-industrial | CNH Industrial; CNH; Case New Holland | company | machines agricoles; engins agricoles
cummins | Cummins | company US | moteurs; motoriste
paccar | Paccar | company US | camions; constructeur de camions
navistar | Navistar | company US | camions | traton
oshkosh | Oshkosh | company US | véhicules militaires
terex | Terex | company US | grues
boeing | Boeing | company US Arlington | avionneur; constructeur aéronautique; aéronautique
spirit-aerosystems | Spirit AeroSystems; Spirit Aerosystems | company US Wichita | équipementier aéronautique; aérostructures
lockheed-martin | Lockheed Martin; Lockheed | company US Bethesda | défense; groupe de défense; avionneur
sikorsky | Sikorsky | company US | hélicoptères | lockheed-martin
rtx | RTX; Raytheon Technologies | company US Arlington | défense; groupe de défense; aéronautique
raytheon | Raytheon | company US Waltham | défense; groupe de défense | rtx
united-technologies | United Technologies; UTC | company US Farmington | aéronautique; conglomérat | rtx
pratt-whitney | Pratt & Whitney; Pratt and Whitney | company US East Hartford | motoriste; moteurs d'avion | rtx
collins-aerospace | Collins Aerospace | company US | équipementier aéronautique | rtx
northrop-grumman | Northrop Grumman; Northrop | company US Falls Church | défense; groupe de défense
general-dynamics | General Dynamics | company US Reston | défense; groupe de défense
gulfstream | Gulfstream | company US | jets d'affaires | general-dynamics
l3harris | L3Harris | company US Melbourne | défense; électronique de défense
l3-technologies | L3 Technologies; L3 Communications | company US New York | défense; électronique de défense | l3harris
harris-corporation | Harris Corporation; Harris Corp | company US Melbourne | défense; électronique de défense | l3harris
textron | Textron | company US | aéronautique; conglomérat
bell-helicopter | Bell Helicopter | company US | hélicoptères | textron
cessna | Cessna | company US | avions d'affaires | textron
huntington-ingalls | Huntington Ingalls | company US | construction navale
transdigm | TransDigm | company US | équipementier aéronautique
hexcel | Hexcel | company US | matériaux composites
howmet | Howmet; Howmet Aerospace | company US Pittsburgh | aluminium; équipementier aéronautique
arconic | Arconic | company US Pittsburgh | aluminium
alcoa | Alcoa | company US | aluminium
triumph-group | Triumph Group | company US | équipementier aéronautique
maxar | Maxar; Maxar Technologies | company US | imagerie satellitaire; satellites
planet-labs | Planet Labs | company US | imagerie satellitaire
rocket-lab | Rocket Lab | company US | lanceurs; fusées
spacex | SpaceX; Space X | company US Hawthorne | fusées; lanceurs; spatial
starlink | Starlink | company US | internet par satellite; satellites | spacex
blue-origin | Blue Origin | company US Kent | fusées; spatial
aerojet-rocketdyne | Aerojet Rocketdyne | company US | moteurs de fusée | l3harris
joby | Joby; Joby Aviation | company US | taxis volants
archer-aviation | Archer Aviation | company US | taxis volants
boom-supersonic | Boom Supersonic | company US | avion supersonique
skydio | Skydio | company US | drones
general-atomics | General Atomics | company US | drones
smith-wesson | Smith & Wesson; Smith and Wesson | company US | armes; fabricant d'armes
remington | Remington | company US | armes; fabricant d'armes
vista-outdoor | Vista Outdoor | company US | munitions
delta-air-lines | Delta Air Lines; Delta Airlines | company US Atlanta | compagnie aérienne
american-airlines | American Airlines | company US Fort Worth | compagnie aérienne
united-airlines | United Airlines; United Continental | company US Chicago | compagnie aérienne
southwest | Southwest; Southwest Airlines | company US Dallas | compagnie aérienne
jetblue | JetBlue; Jetblue | company US New York | compagnie aérienne
spirit-airlines | Spirit Airlines | company US Dania Beach | compagnie aérienne; low cost
alaska-airlines | Alaska Airlines; Alaska Air | company US Seattle | compagnie aérienne
hawaiian-airlines | Hawaiian Airlines | company US | compagnie aérienne | alaska-airlines
frontier-airlines | Frontier Airlines | company US | compagnie aérienne
netjets | NetJets | company US | jets privés
worldwide-flight-services | Worldwide Flight Services; WFS | company US | manutention aéroportuaire
fedex | FedEx; Fedex | company US Memphis | messagerie; livraison; transport express
ups | UPS; United Parcel Service | company US Atlanta | messagerie; livraison de colis; transport
xpo | XPO; XPO Logistics | company US | logistique; transport
c-h-robinson | C.H. Robinson; CH Robinson | company US | transport; transitaire
expeditors | Expeditors | company US | transitaire
union-pacific | Union Pacific | company US | chemins de fer; compagnie ferroviaire
norfolk-southern | Norfolk Southern | company US | chemins de fer; compagnie ferroviaire
csx | CSX | company US | chemins de fer; compagnie ferroviaire
amtrak | Amtrak | company US | compagnie ferroviaire
wabtec | Wabtec | company US | équipementier ferroviaire
greenbrier | Greenbrier | company US | wagons
harley-davidson | Harley-Davidson; Harley Davidson | company US Milwaukee | motos; fabricant de motos
polaris | Polaris | company US | motoneiges; véhicules
tesla | Tesla; Tesla Motors | company US Austin | constructeur automobile; voitures électriques; constructeur; véhicules électriques
general-motors | General Motors; GM | company US Detroit | constructeur automobile; constructeur; automobile
ford | Ford; Ford Motor; "marque à l'ovale bleu"; "constructeur à l'ovale bleu" | company US Dearborn | constructeur automobile; constructeur; automobile
chrysler | Chrysler | company US Auburn Hills | constructeur automobile; automobile | stellantis
jeep | Jeep | company US | constructeur automobile | stellantis
rivian | Rivian | company US Irvine | constructeur automobile; pick-up électriques; véhicules électriques
lucid | Lucid; Lucid Motors | company US Newark | constructeur automobile; voitures électriques
fisker | Fisker | company US | constructeur automobile; voitures électriques
nikola | Nikola; Nikola Motor | company US Phoenix | camions électriques; camions à hydrogène
lordstown-motors | Lordstown Motors; Lordstown | company US | pick-up électriques
faraday-future | Faraday Future | company US | voitures électriques
delphi | Delphi; Aptiv; Delphi Automotive | company US | équipementier automobile
delphi-technologies | Delphi Technologies | company GB Londres | équipementier automobile | borgwarner
visteon | Visteon | company US | équipementier automobile
lear-corporation | Lear Corporation | company US | sièges automobiles; équipementier automobile
borgwarner | BorgWarner; Borg Warner | company US | équipementier automobile
tenneco | Tenneco | company US | équipementier automobile
federal-mogul | Federal-Mogul | company US | équipementier automobile
dana-incorporated | Dana Incorporated | company US | équipementier automobile
adient | Adient | company US | sièges automobiles; équipementier automobile
american-axle | American Axle | company US | équipementier automobile
goodyear | Goodyear | company US Akron | pneumatiques; fabricant de pneus; pneumaticien
cooper-tire | Cooper Tire | company US | pneumatiques | goodyear
luminar | Luminar | company US | lidars
quantumscape | QuantumScape | company US | batteries
chargepoint | ChargePoint | company US | bornes de recharge
exxonmobil | ExxonMobil; Exxon; Exxon Mobil | company US Spring | groupe pétrolier; pétrolier; major pétrolière; compagnie pétrolière
pioneer-natural-resources | Pioneer Natural Resources | company US | pétrole de schiste; compagnie pétrolière | exxonmobil
chevron | Chevron | company US | groupe pétrolier; pétrolier; major pétrolière; compagnie pétrolière
hess | Hess | company US | compagnie pétrolière | chevron
noble-energy | Noble Energy | company US | compagnie pétrolière | chevron
conocophillips | ConocoPhillips | company US Houston | compagnie pétrolière; groupe pétrolier
marathon-oil | Marathon Oil | company US | compagnie pétrolière | conocophillips
occidental | Occidental; Occidental Petroleum | company US Houston | compagnie pétrolière; groupe pétrolier
anadarko | Anadarko | company US | compagnie pétrolière | occidental
apache-corporation | Apache Corporation | company US | compagnie pétrolière
diamondback | Diamondback; Diamondback Energy | company US | pétrole de schiste
eog-resources | EOG Resources | company US | pétrole de schiste
devon-energy | Devon Energy | company US | pétrole de schiste
coterra | Coterra | company US | pétrole de schiste
chesapeake | Chesapeake; Chesapeake Energy; Expand Energy | company US | gaz de schiste
schlumberger | Schlumberger; SLB | company US Houston | services pétroliers; parapétrolier
halliburton | Halliburton | company US Houston | services pétroliers; parapétrolier
transocean | Transocean | company US | forages en mer
weatherford | Weatherford | company US | services pétroliers
championx | ChampionX | company US | services pétroliers | schlumberger
valero | Valero | company US | raffineur
phillips-66 | Phillips 66 | company US | raffineur
citgo | Citgo | company US | raffineur
kinder-morgan | Kinder Morgan | company US | oléoducs; gazoducs
williams-companies | Williams Companies | company US | gazoducs
cheniere | Cheniere; Cheniere Energy | company US | gaz naturel liquéfié
venture-global | Venture Global | company US | gaz naturel liquéfié
nextdecade | NextDecade | company US | gaz naturel liquéfié
tellurian | Tellurian | company US | gaz naturel liquéfié
sempra | Sempra; Sempra Energy | company US | énergie
enron | Enron | company US Houston | courtier en énergie; énergie
nextera | NextEra; NextEra Energy | company US Juno Beach | électricien; énergéticien; énergies renouvelables
duke-energy | Duke Energy | company US Charlotte | électricien; énergéticien
dominion-energy | Dominion Energy | company US | électricien; énergéticien
southern-company | Southern Company | company US | électricien
exelon | Exelon | company US Chicago | électricien
constellation-energy | Constellation Energy | company US | électricien; nucléaire
pge | PG&E; Pacific Gas & Electric; Pacific Gas and Electric | company US San Francisco | électricien
vistra | Vistra | company US | électricien
aes-corp | AES | company US | électricien
westinghouse | Westinghouse; Westinghouse Electric | company US | nucléaire; réacteurs nucléaires
nuscale | NuScale | company US | petits réacteurs nucléaires
oklo | Oklo | company US | petits réacteurs nucléaires
terrapower | TerraPower | company US | réacteurs nucléaires
sunpower | SunPower | company US | panneaux solaires; solaire
sunedison | SunEdison | company US | solaire
first-solar | First Solar | company US | panneaux solaires
enphase | Enphase | company US | micro-onduleurs; solaire
sunrun | Sunrun | company US | solaire
plug-power | Plug Power | company US Latham | hydrogène; piles à combustible
bloom-energy | Bloom Energy | company US | piles à combustible
air-products | Air Products | company US Allentown | gaz industriels
praxair | Praxair | company US | gaz industriels | linde
airgas | Airgas | company US | gaz industriels | air-liquide
dow-chemical | Dow Chemical | company US Midland | chimiste; chimie
dupont | DuPont; Dupont de Nemours; DuPont de Nemours | company US Wilmington | chimiste; chimie
lyondellbasell | LyondellBasell | company US | chimiste; pétrochimie
eastman | Eastman; Eastman Chemical | company US | chimie
huntsman | Huntsman | company US | chimie
ashland | Ashland | company US | chimie
celanese | Celanese | company US | chimie
ppg | PPG; PPG Industries | company US Pittsburgh | peintures
sherwin-williams | Sherwin-Williams | company US | peintures
axalta | Axalta | company US | peintures
avantor | Avantor | company US | produits de laboratoire
international-paper | International Paper | company US Memphis | papier; carton; emballages
ball | Ball Corporation | company US | canettes
crown-holdings | Crown Holdings | company US | emballages; canettes
owens-illinois | Owens-Illinois; O-I Glass; O-I; Owens Illinois | company US | verrier; emballages en verre
owens-corning | Owens Corning | company US | isolation
sealed-air | Sealed Air | company US | emballages
berry-global | Berry Global; Berry Plastics | company US | emballages
amcor | Amcor | company | emballages
avery-dennison | Avery Dennison | company US | étiquettes
us-steel | US Steel; U.S. Steel; United States Steel | company US Pittsburgh | sidérurgiste; acier | nippon-steel
nucor | Nucor | company US Charlotte | sidérurgiste; acier
cleveland-cliffs | Cleveland-Cliffs | company US | sidérurgiste; acier
freeport-mcmoran | Freeport-McMoRan; Freeport | company US | cuivre; groupe minier
newmont | Newmont | company US Denver | or; producteur d'or; groupe minier
albemarle | Albemarle | company US Charlotte | lithium; producteur de lithium
arcadium-lithium | Arcadium Lithium; Arcadium | company US | lithium; producteur de lithium | rio-tinto
livent | Livent | company US | lithium; producteur de lithium | arcadium-lithium
mp-materials | MP Materials | company US | terres rares
peabody | Peabody; Peabody Energy | company US | charbon
vulcan-materials | Vulcan Materials | company US | granulats
martin-marietta | Martin Marietta | company US | granulats
bechtel | Bechtel | company US Reston | ingénierie; construction
fluor-corporation | Fluor Corporation | company US | ingénierie
jacobs-engineering | Jacobs Engineering | company US | ingénierie
aecom | AECOM | company US | ingénierie
kbr | KBR | company US | ingénierie
mcdermott | McDermott | company US | ingénierie; parapétrolier
koch-industries | Koch Industries | company US | conglomérat
georgia-pacific | Georgia-Pacific | company US | papier | koch-industries
bnsf | BNSF | company US | chemins de fer | berkshire-hathaway
precision-castparts | Precision Castparts | company US | pièces aéronautiques | berkshire-hathaway
loews | Loews | company US | conglomérat
adt | ADT | company US | alarmes; télésurveillance
brink-s | Brink's; Brinks | company US | transport de fonds
allied-universal | Allied Universal | company US | sécurité privée
cintas | Cintas | company US | location-entretien
# Media and entertainment companies
disney | Disney; Walt Disney; The Walt Disney Company; Walt Disney Company; "groupe aux grandes oreilles"; "maison de Mickey"; "empire de Mickey" | company US Burbank | groupe de médias; divertissement; studio; géant du divertissement
pixar | Pixar | company US | studio d'animation | disney
marvel | Marvel; Marvel Entertainment | company US | studio; bandes dessinées | disney
lucasfilm | Lucasfilm | company US | studio | disney
hulu | Hulu | company US | streaming | disney
21st-century-fox | 21st Century Fox; Twenty-First Century Fox; 20th Century Fox | company US | studio; groupe de médias
fox-corporation | Fox Corporation | company US | groupe de médias
harpercollins | HarperCollins | company US | éditeur | news-corp
comcast | Comcast | company US Philadelphie | câblo-opérateur; groupe de médias
nbcuniversal | NBCUniversal; NBC Universal | company US New York | groupe de médias | comcast
universal-pictures | Universal Pictures | company US | studio | nbcuniversal
dreamworks | Dreamworks; DreamWorks; DreamWorks Animation | company US | studio d'animation | nbcuniversal
warner-bros-discovery | Warner Bros. Discovery; Warner Bros Discovery; Warner Bros.; Warner Bros; WBD | company US New York | groupe de médias; studio; médias
warnermedia | WarnerMedia; Time Warner | company US New York | groupe de médias; médias | warner-bros-discovery
discovery-communications | Discovery Communications | company US | groupe de médias; télévision | warner-bros-discovery
paramount | Paramount; Paramount Global; ViacomCBS; Paramount Skydance | company US New York | groupe de médias; studio; médias
viacom | Viacom | company US New York | groupe de médias; médias | paramount
skydance | Skydance; Skydance Media | company US | studio
sony-pictures | Sony Pictures | company US | studio | sony
lionsgate | Lionsgate; Lions Gate | company US | studio
amc-entertainment | AMC Entertainment; AMC | company US | exploitant de salles; cinéma
amc-networks | AMC Networks | company US | chaînes de télévision
charter | Charter; Charter Communications | company US | câblo-opérateur
time-warner-cable | Time Warner Cable | company US | câblo-opérateur | charter
cox-communications | Cox Communications | company US | câblo-opérateur
altice-usa | Altice USA; Optimum Communications | company US | câblo-opérateur
suddenlink | Suddenlink | company US Saint-Louis | câblo-opérateur | altice-usa
cablevision | Cablevision | company US Bethpage | câblo-opérateur | altice-usa
warner-music | Warner Music; Warner Music Group | company US New York | maison de disques; musique; major de la musique
emi | EMI | company US | maison de disques; musique
live-nation | Live Nation; Live Nation Entertainment | company US Beverly Hills | organisateur de concerts; concerts; billetterie
ticketmaster | Ticketmaster | company US | billetterie; billetterie en ligne | live-nation
siriusxm | SiriusXM; Sirius XM | company US | radio
iheartmedia | iHeartMedia | company US | radio
pandora-media | Pandora Media | company US | radio en ligne | siriusxm
tko | TKO; TKO Group | company US | catch; divertissement sportif
wwe | WWE; World Wrestling Entertainment | company US Stamford | catch; divertissement sportif | tko
ultimate-fighting-championship | Ultimate Fighting Championship | company US | arts martiaux | tko
endeavor | Endeavor | company US | agence d'artistes
liberty-media | Liberty Media | company US Englewood | groupe de médias
formula-one-group | Formula One Group; Formula One Management | company US | formule 1 | liberty-media
dorna | Dorna | company US | MotoGP | liberty-media
omnicom | Omnicom; Omnicom Group | company US New York | publicité; groupe de publicité
interpublic | Interpublic; IPG; Interpublic Group | company US New York | publicité; groupe de publicité | omnicom
epsilon-marketing | Epsilon | company US | marketing | publicis
sapient | Sapient | company US | conseil | publicis
clear-channel | Clear Channel; Clear Channel Outdoor | company US | affichage publicitaire; afficheur
outfront | Outfront; Outfront Media | company US | affichage publicitaire
getty-images | Getty Images | company US | photos; banque d'images
shutterstock | Shutterstock | company US | banque d'images
tribune-publishing | Tribune Publishing | company US | groupe de presse
substack | Substack | company US | lettres d'information
simon-schuster | Simon & Schuster; Simon and Schuster | company US | éditeur; édition
scholastic | Scholastic | company US | éditeur
mcgraw-hill | McGraw-Hill; McGraw Hill | company US | éditeur scolaire
trump-media | Trump Media; Trump Media & Technology; Truth Social | company US | réseau social
# Canada without Québec
shopify | Shopify | company CA Ottawa | logiciels de commerce en ligne; e-commerce
blackberry | BlackBerry; Blackberry; Research in Motion; RIM | company CA Waterloo | logiciels; smartphones
opentext | OpenText; Open Text | company CA Waterloo | éditeur de logiciels
constellation-software | Constellation Software | company CA | éditeur de logiciels
nortel | Nortel | company CA | équipementier télécoms
thomson-reuters | Thomson Reuters | company CA Toronto | information professionnelle; agence d'information
magna | Magna; Magna International | company CA Aurora | équipementier automobile
barrick | Barrick; Barrick Gold; Barrick Mining | company CA Toronto | or; producteur d'or; groupe minier
kinross | Kinross; Kinross Gold | company CA | or; producteur d'or
agnico-eagle | Agnico Eagle | company CA | or; producteur d'or
first-quantum | First Quantum; First Quantum Minerals | company CA | cuivre; groupe minier
teck | Teck; Teck Resources | company CA Vancouver | groupe minier; mines
ivanhoe-mines | Ivanhoe Mines | company CA | groupe minier
endeavour-mining | Endeavour Mining | company CA | or; producteur d'or
b2gold | B2Gold | company CA | or; producteur d'or
iamgold | Iamgold; IAMGOLD | company CA | or; producteur d'or
lundin-mining | Lundin Mining | company CA | groupe minier
cameco | Cameco | company CA Saskatoon | uranium
nutrien | Nutrien | company CA Saskatoon | engrais; potasse
potash-corp | Potash Corp; PotashCorp | company CA | engrais; potasse
suncor | Suncor; Suncor Energy | company CA Calgary | groupe pétrolier
canadian-natural-resources | Canadian Natural Resources | company CA | groupe pétrolier
cenovus | Cenovus | company CA | groupe pétrolier
encana | Encana; Ovintiv | company CA | gaz
enbridge | Enbridge | company CA Calgary | oléoducs
tc-energy | TC Energy; TransCanada | company CA Calgary | oléoducs; gazoducs
nexen | Nexen | company CA | groupe pétrolier | cnooc
canadian-pacific | Canadian Pacific; CPKC; Canadian Pacific Kansas City | company CA Calgary | chemins de fer
westjet | WestJet | company CA Calgary | compagnie aérienne
rogers | Rogers; Rogers Communications | company CA Toronto | opérateur télécoms
telus | Telus | company CA Vancouver | opérateur télécoms
shaw-communications | Shaw Communications | company CA | câblo-opérateur | rogers
loblaw | Loblaw; Loblaws | company CA | distributeur
canadian-tire | Canadian Tire | company CA | distributeur
hudson-s-bay | Hudson's Bay; Compagnie de la Baie d'Hudson; Hudson's Bay Company | company CA | grands magasins
lululemon | Lululemon | company CA Vancouver | vêtements de sport
canada-goose | Canada Goose | company CA Toronto | parkas; doudounes
arc-teryx | Arc'teryx | company CA | vêtements de montagne | amer-sports
restaurant-brands | Restaurant Brands; Restaurant Brands International | company CA | restauration rapide
tim-hortons | Tim Hortons | company CA Toronto | restauration rapide; cafés; chaîne de cafés | restaurant-brands
maple-leaf-foods | Maple Leaf Foods | company CA | viande
mccain | McCain; McCain Foods | company CA Florenceville | frites; frites surgelées; agroalimentaire
canopy-growth | Canopy Growth | company CA | cannabis
tilray | Tilray; Tilray Brands | company CA | cannabis
aphria | Aphria | company CA Leamington | cannabis | tilray
aurora-cannabis | Aurora Cannabis | company CA | cannabis
ballard | Ballard; Ballard Power | company CA | piles à combustible
cineplex | Cineplex | company CA | exploitant de salles
spin-master | Spin Master | company CA | jouets
hydro-one | Hydro One | company CA | électricité
brookfield-renewable | Brookfield Renewable | company CA | énergies renouvelables
waste-connections | Waste Connections | company CA | déchets
gfl-environmental | GFL Environmental | company CA | déchets
d-wave | D-Wave | company CA | ordinateurs quantiques
hootsuite | Hootsuite | company CA | réseaux sociaux
# Latin America
petrobras | Petrobras | company BR Rio de Janeiro | groupe pétrolier; compagnie pétrolière
vale | Vale | company BR Rio de Janeiro | groupe minier; minerai de fer
embraer | Embraer | company BR São José dos Campos | avionneur
jbs | JBS | company BR São Paulo | viande; numéro un mondial de la viande
brf | BRF | company BR | volaille; viande | mbrf
mbrf | MBRF | company BR | viande
marfrig | Marfrig | company BR São Paulo | viande | mbrf
minerva-foods | Minerva Foods | company BR | viande
ambev | Ambev | company BR | brasseur | ab-inbev
natura | Natura; Natura & Co | company BR | cosmétiques
gerdau | Gerdau | company BR | sidérurgiste; acier
csn | CSN | company BR | sidérurgiste; acier
usiminas | Usiminas | company BR | sidérurgiste; acier
odebrecht | Odebrecht; Novonor | company BR | BTP; construction
braskem | Braskem | company BR | pétrochimie
suzano | Suzano | company BR | pâte à papier
eletrobras | Eletrobras; Axia | company BR | électricien
gpa | Grupo Pão de Açúcar; Pão de Açúcar | company BR | distributeur
assai | Assaí; Assai | company BR | distributeur
magazine-luiza | Magazine Luiza | company BR | distribution
gol | Gol | company BR | compagnie aérienne
localiza | Localiza | company BR | location de voitures
cosan | Cosan | company BR | énergie; sucre
raizen | Raízen | company BR | éthanol
havaianas | Havaianas; Alpargatas | company BR | tongs
weg | WEG | company BR | moteurs électriques
america-movil | América Móvil; America Movil; Telcel | company MX Mexico | opérateur télécoms
cemex | Cemex | company MX Monterrey | cimentier; ciment
bimbo | Bimbo; Grupo Bimbo | company MX Mexico | boulangerie industrielle; pain
femsa | FEMSA; Femsa | company MX Monterrey | boissons; embouteilleur
pemex | Pemex; Petróleos Mexicanos | company MX Mexico | groupe pétrolier; compagnie pétrolière
televisa | Televisa; Grupo Televisa | company MX | télévision
televisaunivision | TelevisaUnivision | company US | télévision
grupo-mexico | Grupo México | company MX | groupe minier
aeromexico | Aeromexico; Aeroméxico | company MX | compagnie aérienne
volaris | Volaris | company MX | compagnie aérienne
gruma | Gruma | company MX | tortillas
jose-cuervo | José Cuervo; Jose Cuervo | company MX | tequila
sigma-alimentos | Sigma Alimentos | company MX | charcuterie
mercado-libre | Mercado Libre; MercadoLibre | company AR | commerce en ligne; e-commerce
ypf | YPF | company AR Buenos Aires | groupe pétrolier
techint | Techint | company AR | conglomérat
globant | Globant | company | services informatiques
aerolineas-argentinas | Aerolíneas Argentinas; Aerolineas Argentinas | company AR | compagnie aérienne
latam | Latam; LATAM; Latam Airlines | company CL Santiago | compagnie aérienne
codelco | Codelco | company CL Santiago | cuivre
sqm | SQM | company CL Santiago | lithium
falabella | Falabella | company CL | distribution
cencosud | Cencosud | company CL | distribution
avianca | Avianca | company CO Bogota | compagnie aérienne
ecopetrol | Ecopetrol | company CO Bogota | groupe pétrolier
rappi | Rappi | company CO Bogota | livraison
exito | Éxito; Grupo Éxito | company CO | distributeur
pdvsa | PDVSA; Petróleos de Venezuela | company VE Caracas | groupe pétrolier; compagnie pétrolière
copa-airlines | Copa Airlines | company PA | compagnie aérienne
`;
