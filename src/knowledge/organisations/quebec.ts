/**
 * Groups, banks and start-ups of Québec and, where the French-language press of Canada cites them, of Canada.
 * Written by hand from general knowledge, November 2026. Left out on purpose: groups of world rank held with those of
 * the Americas.
 */
export const quebec = `
@B = banque; institution financière
@TEL = opérateur télécoms; télécommunicateur
@MIN = société minière; minière
@ST = jeune pousse; start-up; jeune entreprise
@AI = spécialiste de l'intelligence artificielle; jeune pousse; start-up
@SOFT = éditeur de logiciels; entreprise technologique
@BIO = biotech; société de biotechnologies; biopharmaceutique
@GAME = studio de jeux vidéo; éditeur de jeux vidéo
@AG = entreprise agroalimentaire; agroalimentaire; transformateur
@DET = détaillant; chaîne; enseigne
@GEN = firme de génie-conseil; société d'ingénierie
@IMM = promoteur immobilier; société immobilière
@IND = fabricant; manufacturier
@TR = transporteur; entreprise de transport
@EN = producteur d'énergie renouvelable; entreprise d'énergie

# Québec
bombardier | Bombardier; Bombardier Aéronautique; "avionneur québécois"; "avionneur montréalais" | company CA Montréal | avionneur; constructeur d'avions d'affaires
bombardier-transport | Bombardier Transport; Bombardier Transportation | company DE Berlin | matériel ferroviaire; constructeur ferroviaire; équipementier ferroviaire | alstom
cae | CAE; CAE Inc | company CA Montréal | fabricant de simulateurs de vol; spécialiste des simulateurs de vol
bombardier-produits-recreatifs | Bombardier produits récréatifs; BRP | company CA Valcourt | fabricant de motoneiges; fabricant de véhicules récréatifs
cgi | CGI; Groupe CGI; CGI Group | company CA Montréal | société de services informatiques; société informatique
snc-lavalin | SNC-Lavalin; AtkinsRéalis; SNC Lavalin; AtkinsRealis; "géant québécois de l'ingénierie" | company CA Montréal | @GEN
wsp | WSP; WSP Global | company CA Montréal | @GEN
genivar | Genivar | company CA Montréal | @GEN | wsp
dessau | Dessau; Groupe Dessau | company CA | @GEN
norda-stelo | Norda Stelo | company CA Québec | @GEN
cima-plus | CIMA+ | company CA Laval | @GEN
pomerleau | Pomerleau | company CA Saint-Georges | entreprise de construction; constructeur
ebc-construction | EBC Construction | company CA | entreprise de construction
air-canada | Air Canada | company CA Montréal | compagnie aérienne; transporteur aérien
air-transat | Air Transat; Transat; Transat A.T.; Transat AT | company CA Montréal | voyagiste; compagnie aérienne
porter-airlines | Porter Airlines | company CA Toronto | compagnie aérienne
aeroports-de-montreal | Aéroports de Montréal | company CA Montréal | gestionnaire d'aéroports
canadien-national | Canadien National; CN; Compagnie des chemins de fer nationaux du Canada | company CA Montréal | compagnie ferroviaire; transporteur ferroviaire
via-rail | VIA Rail; Via Rail | company CA Montréal | transporteur ferroviaire
tfi-international | TFI International; TransForce | company CA Montréal | @TR
groupe-robert | Groupe Robert; Robert Transport | company CA Boucherville | @TR
societe-de-transport-de-montreal | Société de transport de Montréal; STM | company CA Montréal | société de transport
cdpq-infra | CDPQ Infra | company CA Montréal | filiale d'infrastructures | cdpq
nova-bus | Nova Bus | company CA Saint-Eustache | fabricant d'autobus
prevost-car | Prévost Car | company CA Sainte-Claire | fabricant d'autocars
lion-electrique | Lion Électrique; La Compagnie électrique Lion; Lion Electric | company CA Saint-Jérôme | constructeur de véhicules électriques; fabricant d'autobus électriques
taiga | Taiga; Taiga Motors; Moteurs Taiga | company CA Montréal | fabricant de motoneiges électriques
flo-addenergie | AddÉnergie; AddEnergie | company CA Québec | opérateur de bornes de recharge
heroux-devtek | Héroux-Devtek; Héroux Devtek | company CA Longueuil | fabricant de trains d'atterrissage; équipementier aéronautique
bell-textron-canada | Bell Textron Canada | company CA Mirabel | fabricant d'hélicoptères
pratt-et-whitney-canada | Pratt & Whitney Canada | company CA Longueuil | motoriste
quebecor | Québecor; Quebecor | company CA Montréal | groupe de télécommunications; groupe de médias
videotron | Vidéotron; Videotron | company CA Montréal | @TEL; câblodistributeur | quebecor
cogeco | Cogeco; Cogeco Communications | company CA Montréal | câblodistributeur; @TEL
bell-canada | Bell Canada | company CA Montréal | @TEL
astral-media | Astral Média; Astral Media | company CA Montréal | groupe de médias
tc-transcontinental | TC Transcontinental; Transcontinental | company CA Montréal | imprimeur; groupe d'emballage
metro-quebec | Metro Inc | company CA Montréal | épicier; chaîne d'alimentation
jean-coutu | Jean Coutu; Groupe Jean Coutu | company CA Varennes | chaîne de pharmacies; pharmacies
provigo | Provigo | company CA Montréal | épicier | loblaw
sobeys | Sobeys | company CA Stellarton | épicier
familiprix | Familiprix | company CA Québec | chaîne de pharmacies
pharmaprix | Pharmaprix | company CA | chaîne de pharmacies | loblaw
brunet-pharmacies | Brunet | company CA | chaîne de pharmacies
alimentation-couche-tard | Alimentation Couche-Tard; Couche-Tard; Couche Tard; "géant québécois des dépanneurs"; "roi du dépanneur" | company CA Laval | exploitant de dépanneurs; chaîne de dépanneurs
dollarama | Dollarama | company CA Montréal | @DET
rona | Rona; RONA | company CA Boucherville | quincaillier; chaîne de quincailleries
reno-depot | Réno-Dépôt | company CA | chaîne de quincailleries | rona
bmr | BMR; Groupe BMR | company CA Boucherville | chaîne de quincailleries
canac | Canac | company CA Québec | chaîne de quincailleries
groupe-dynamite | Groupe Dynamite | company CA Mont-Royal | détaillant de vêtements; @DET
reitmans | Reitmans | company CA Montréal | détaillant de vêtements; @DET
la-maison-simons | La Maison Simons; Simons | company CA Québec | grand magasin; détaillant
la-vie-en-rose | La Vie en rose; La Vie en Rose | company CA Montréal | détaillant de lingerie
ardene | Ardène; Ardene | company CA Montréal | détaillant de vêtements
groupe-aldo | Groupe Aldo; Aldo; ALDO | company CA Montréal | détaillant de chaussures; chausseur
le-chateau | Le Château | company CA Montréal | détaillant de vêtements
tristan-et-cie | Tristan & Cie | company CA | détaillant de vêtements
frank-and-oak | Frank And Oak | company CA Montréal | détaillant de vêtements
ssense | SSENSE; Ssense | company CA Montréal | détaillant de mode en ligne; licorne
gildan | Gildan; Gildan Activewear; Les Vêtements de sport Gildan | company CA Montréal | fabricant de vêtements
archambault | Archambault | company CA | libraire
renaud-bray | Renaud-Bray | company CA Montréal | libraire; chaîne de librairies
la-cordee | La Cordée | company CA | détaillant de plein air
sports-experts | Sports Experts | company CA | détaillant de sport
groupe-bmtc | Groupe BMTC; BMTC; Brault & Martineau | company CA Montréal | détaillant de meubles
groupe-mty | Groupe MTY; MTY; MTY Food | company CA Montréal | franchiseur de restaurants
st-hubert | St-Hubert; Rôtisseries St-Hubert; Groupe St-Hubert | company CA Laval | chaîne de restaurants; rôtisserie
saputo | Saputo | company CA Montréal | transformateur laitier; géant du fromage; groupe laitier
agropur | Agropur | company CA Longueuil | coopérative laitière
lactalis-canada | Lactalis Canada; Parmalat Canada | company CA | @IND | lactalis
sollio-groupe-cooperatif | Sollio Groupe coopératif; La Coop fédérée; Sollio | company CA Montréal | coopérative agricole
olymel | Olymel | company CA Saint-Hyacinthe | transformateur de porc; @AG | sollio-groupe-cooperatif
exceldor | Exceldor | company CA Lévis | coopérative avicole; @AG
dubreton | DuBreton | company CA Rivière-du-Loup | transformateur de porc
lassonde | Lassonde; Industries Lassonde; Industries A. Lassonde | company CA Rougemont | fabricant de jus; @AG
nutrinor | Nutrinor | company CA | coopérative agricole
nortera | Nortera | company CA Saint-Denis-sur-Richelieu | transformateur de légumes | fonds-de-solidarite-ftq
boulangerie-st-methode | Boulangerie St-Méthode; St-Méthode | company CA | boulangerie
groupe-premiere-moisson | Groupe Première Moisson; Première Moisson | company CA | boulangerie
vachon | Vachon | company CA | boulangerie
cascades | Cascades | company CA Kingsey Falls | papetière; producteur d'emballages
domtar | Domtar | company US Fort Mill | papetière; producteur forestier
produits-forestiers-resolu | Produits forestiers Résolu; AbitibiBowater | company CA Montréal | papetière; producteur forestier | domtar
abitibi-consolidated | Abitibi-Consolidated; Abitibi Consolidated | company CA Montréal | papetière; producteur forestier | produits-forestiers-resolu
paper-excellence | Paper Excellence | company CA Richmond | papetière; producteur forestier
kruger | Kruger; Kruger Inc; Produits Kruger | company CA Montréal | papetière; producteur de papier
tembec | Tembec | company CA Montréal | papetière; producteur forestier
stella-jones | Stella-Jones | company CA Montréal | fabricant de poteaux de bois
chantiers-chibougamau | Chantiers Chibougamau | company CA Chibougamau | producteur forestier
groupe-remabec | Groupe Rémabec; Rémabec | company CA La Tuque | producteur forestier
alcan | Alcan; Rio Tinto Alcan | company CA Montréal | producteur d'aluminium | rio-tinto
alouette | Alouette; Aluminerie Alouette | company CA Sept-Îles | aluminerie
aluminerie-de-becancour | Aluminerie de Bécancour | company CA | aluminerie
osisko-gold-royalties | Osisko Gold Royalties; Redevances aurifères Osisko; OR Royalties | company CA Montréal | @MIN
osisko-mining | Osisko Mining; Minière Osisko | company CA Toronto | @MIN
stornoway-diamond | Stornoway Diamond; Stornoway | company CA Longueuil | @MIN; producteur de diamants
nemaska-lithium | Nemaska Lithium | company CA Montréal | @MIN; producteur de lithium
sayona-quebec | Sayona Québec; Sayona; Sayona Mining; Elevra Lithium | company AU Brisbane | @MIN; producteur de lithium
nouveau-monde-graphite | Nouveau Monde Graphite | company CA Saint-Michel-des-Saints | @MIN; producteur de graphite
wallbridge | Wallbridge | company CA | @MIN
champion-iron | Champion Iron; Minerai de fer Québec; Mine de fer Québec | company CA Montréal | @MIN; producteur de minerai de fer
dynacor | Dynacor | company CA Montréal | @MIN
arcelormittal-mines-canada | ArcelorMittal Mines Canada | company CA | @MIN | arcelormittal
canadian-royalties | Canadian Royalties | company CA | @MIN
boralex | Boralex | company CA Kingsey Falls | @EN
innergex | Innergex; Innergex énergie renouvelable | company CA Longueuil | @EN | cdpq
energir | Énergir; Gaz Métro; Gaz Métropolitain; Energir | company CA Montréal | distributeur de gaz naturel; distributeur de gaz
valener | Valener | company CA | distributeur de gaz
enerkem | Enerkem | company CA Montréal | fabricant de biocarburants; cleantech
h2o-innovation | H2O Innovation | company CA Québec | spécialiste du traitement de l'eau
loop-industries | Loop Industries | company CA Terrebonne | spécialiste du recyclage
lithion-technologies | Lithion Technologies; Lithion; Recyclage Lithion | company CA Montréal | recycleur de batteries; jeune pousse
pyrowave | Pyrowave | company CA Salaberry-de-Valleyfield | spécialiste du recyclage; jeune pousse
pyrogenesis | PyroGenesis | company CA Montréal | spécialiste du plasma
5n-plus | 5N Plus | company CA Montréal | fabricant de semi-conducteurs
exfo | Exfo; EXFO | company CA Québec | fabricant d'instruments de mesure
leddartech | LeddarTech | company CA Québec | spécialiste du lidar
kinova | Kinova | company CA Boisbriand | roboticien
robotiq | Robotiq | company CA Lévis | roboticien
av-et-r | AV&R | company CA | roboticien
vention | Vention | company CA Montréal | jeune pousse; spécialiste de l'automatisation
gsoft | GSoft; Workleap; Officevibe | company CA Montréal | @SOFT
coveo | Coveo | company CA Québec | @SOFT; @AI
element-ai | Element AI | company CA Montréal | @AI
dialogue-sante | Dialogue Technologies de la santé | company CA Montréal | spécialiste de la télémédecine; jeune pousse
landr | LANDR | company CA Montréal | jeune pousse
alayacare | AlayaCare | company CA Montréal | @SOFT
plusgrade | Plusgrade | company CA Montréal | @SOFT
breathe-life | Breathe Life | company CA | jeune pousse
busbud | Busbud | company CA Montréal | jeune pousse
transit-app | Transit App | company CA Montréal | application de transport
ghgsat | GHGSat | company CA Montréal | spécialiste des satellites; jeune pousse
mda-space | MDA Space; MDA | company CA Brampton | entreprise spatiale
northstar-terre-et-espace | NorthStar Terre et espace; NorthStar Earth & Space | company CA Montréal | entreprise spatiale; jeune pousse
poka | Poka; Poka Inc | company CA Québec | @SOFT
petal-sante | Petal MD | company CA Québec | @SOFT
optel | Optel; Groupe Optel | company CA Québec | fabricant de systèmes de traçabilité
croesus | Croesus; Croesus Finansoft | company CA Laval | @SOFT
mnubo | Mnubo | company CA Montréal | @ST
behaviour-interactive | Behaviour Interactive; Behaviour Interactif | company CA Montréal | @GAME
ludia | Ludia | company CA Montréal | @GAME
beenox | Beenox | company CA Québec | @GAME
frima-studio | Frima Studio; Frima | company CA Québec | @GAME
eidos-montreal | Eidos Montréal; Eidos-Montréal | company CA Montréal | @GAME | embracer
ubisoft-montreal | Ubisoft Montréal | company CA Montréal | @GAME | ubisoft
cirque-du-soleil | Cirque du Soleil | company CA Montréal | entreprise de divertissement; compagnie de cirque
moment-factory | Moment Factory | company CA Montréal | studio multimédia
evenko | Evenko | company CA Montréal | producteur de spectacles; promoteur de spectacles
groupe-ch | Groupe CH; CH Group | company CA Montréal | groupe de divertissement; propriétaire du Canadien
juste-pour-rire | Juste pour rire; Groupe Juste pour rire | company CA Montréal | producteur de spectacles
rodeo-fx | Rodeo FX | company CA Montréal | studio d'effets visuels
wildbrain | WildBrain; DHX Media | company CA Halifax | producteur
theratechnologies | Theratechnologies; Thératechnologies | company CA Montréal | @BIO
bellus-sante | Bellus Santé; Bellus Health; BELLUS Santé; Neurochem | company CA Laval | @BIO | gsk
milestone-pharmaceuticals | Milestone Pharmaceuticals; Milestone Pharma | company CA Montréal | @BIO
repare-therapeutics | Repare Therapeutics | company CA Montréal | @BIO
medicago | Medicago | company CA Québec | @BIO
prometic | Prometic; Liminal BioSciences; ProMetic | company CA Laval | @BIO
clementia-pharmaceuticals | Clementia Pharmaceuticals; Clementia | company CA Montréal | @BIO | ipsen
enobia-pharma | Enobia Pharma | company CA Montréal | @BIO
biochem-pharma | BioChem Pharma | company CA Laval | @BIO
inversago-pharma | Inversago Pharma; Inversago | company CA Montréal | @BIO | novo-nordisk
knight-therapeutiques | Knight Thérapeutiques; Knight Therapeutics; Thérapeutique Knight | company CA Montréal | @BIO
altasciences | Altasciences | company CA Laval | recherche clinique
neomed | Neomed | company CA | @BIO
congebec | Congébec; Congebec | company CA | entreposage frigorifique
groupe-canam | Groupe Canam; Canam | company CA Saint-Georges | fabricant de charpentes d'acier
groupe-adf | Groupe ADF | company CA Terrebonne | fabricant de charpentes d'acier
velan | Velan; Vannes Velan | company CA Montréal | fabricant de vannes
uni-select | Uni-Sélect; Uni-Select | company CA Boucherville | distributeur de pièces automobiles
quincaillerie-richelieu | Quincaillerie Richelieu | company CA Montréal | distributeur de quincaillerie
gardaworld | GardaWorld; Garda; Garda World | company CA Montréal | entreprise de sécurité
dorel | Dorel; Industries Dorel; Les Industries Dorel | company CA Montréal | fabricant de meubles; fabricant de sièges d'auto
shermag | Shermag | company CA | fabricant de meubles
south-shore-furniture | South Shore Furniture; Meubles South Shore | company CA | fabricant de meubles
groupe-deschenes | Groupe Deschênes | company CA | distributeur
sherweb | Sherweb; SherWeb | company CA Sherbrooke | @SOFT
intertape-polymer | Intertape Polymer; Groupe Intertape Polymer | company CA Montréal | fabricant d'emballages
rossy | Rossy | company CA | détaillant
groupe-germain | Groupe Germain; Germain Hôtels | company CA | groupe hôtelier
davie | Davie; Chantier Davie; Davie Canada | company CA Lévis | chantier naval
groupe-ocean | Groupe Océan | company CA Québec | transporteur maritime
fednav | Fednav | company CA Montréal | transporteur maritime
groupe-desgagnes | Groupe Desgagnés; Desgagnés | company CA Québec | transporteur maritime
logistec | Logistec | company CA Montréal | opérateur portuaire; arrimeur
cominar | Cominar | company CA Québec | foncière; société immobilière
devimco | Devimco | company CA Brossard | @IMM
groupe-mach | Groupe Mach; MACH; Mach | company CA Montréal | @IMM
broccolini | Broccolini | company CA Montréal | @IMM
carbonleo | Carbonleo | company CA Montréal | @IMM
groupe-maurice | Groupe Maurice; Le Groupe Maurice | company CA Montréal | résidences pour aînés
cogir | Cogir; Cogir Immobilier | company CA Brossard | gestionnaire immobilier; @IMM
chartwell | Chartwell | company CA Mississauga | résidences pour aînés
reseau-selection | Réseau Sélection; Groupe Sélection | company CA Laval | résidences pour aînés; @IMM
stingray | Stingray; Stingray Digital; Groupe Stingray | company CA Montréal | groupe de musique; diffuseur
goodfood | Goodfood; Marché Goodfood | company CA Montréal | spécialiste des paniers-recettes; prêt-à-cuisiner
lufa | Lufa; Fermes Lufa; Les Fermes Lufa | company CA Montréal | exploitant de serres sur les toits
savoura | Savoura | company CA | producteur de tomates
davidstea | DavidsTea; DAVIDsTEA | company CA Montréal | détaillant de thé
hexo | Hexo; HEXO; Hydropothicaire | company CA Gatineau | producteur de cannabis
vooban | Vooban | company CA Québec | @AI
normandin-restaurants | Normandin Restaurants | company CA | chaîne de restaurants
rachelle-bery | Rachelle-Béry | company CA | chaîne d'épiceries
# Canadian banks and finance
desjardins | Desjardins; Mouvement Desjardins; Mouvement des caisses Desjardins; Caisses Desjardins; Groupe Desjardins | bank CA Lévis | coopérative financière; institution financière; mouvement coopératif
banque-nationale-du-canada | Banque Nationale du Canada; Banque Nationale; BNC; Financière Banque Nationale | bank CA Montréal | @B
banque-laurentienne | Banque Laurentienne; Laurentian Bank; Banque Laurentienne du Canada | bank CA Montréal | @B
banque-royale-du-canada | Banque Royale du Canada; RBC; Banque Royale; Royal Bank of Canada; RBC Capital Markets | bank CA Toronto | @B
banque-de-montreal | Banque de Montréal; BMO; BMO Groupe financier; Bank of Montreal; BMO Marchés des capitaux | bank CA Montréal | @B
banque-toronto-dominion | Banque Toronto-Dominion; Banque TD; Toronto-Dominion; Groupe Banque TD; Valeurs mobilières TD | bank CA Toronto | @B
banque-scotia | Banque Scotia; Banque de Nouvelle-Écosse; Scotiabank; Scotia Capitaux | bank CA Toronto | @B
cibc | CIBC; Banque CIBC; Banque canadienne impériale de commerce; Marchés mondiaux CIBC | bank CA Toronto | @B
canaccord-genuity | Canaccord Genuity; Canaccord | bank CA Toronto | courtier; maison de courtage
desjardins-marche-des-capitaux | Desjardins Marché des capitaux | bank CA | courtier | desjardins
eq-bank | EQ Bank; Banque Équitable; EQB | bank CA Toronto | @B
tangerine | Tangerine; ING Direct Canada | bank CA Toronto | banque en ligne | banque-scotia
tmx-group | TMX Group; Groupe TMX; Groupe TSX; Bourse de Toronto | company CA Toronto | opérateur boursier
bourse-de-montreal | Bourse de Montréal | company CA Montréal | opérateur boursier; bourse | tmx-group
igm-financial | IGM Financial; Société financière IGM; Groupe Investors; IG Gestion de patrimoine | bank CA Winnipeg | gestionnaire de patrimoine; gestionnaire d'actifs | power-corporation
`;
