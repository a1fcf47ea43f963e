// Source: written by hand from general knowledge, November 2026. Facts that are certain only; no identifiers, since
// none could be verified.
// Left out on purpose: banks, insurers, asset managers and holding companies of investment (other families), and
// short forms that are common words ("Air" for Air Liquide, "Compagnie" for Saint-Gobain).

/** The CAC 40, the SBF 120 and the other listed French groups that the press writes about. */
export const franceListed = `
# CAC 40
accor | Accor; AccorHotels | company FR Issy-les-Moulineaux | groupe hôtelier; hôtelier; hôtellerie
air-liquide | Air Liquide | company FR Paris | gaz industriels; spécialiste des gaz industriels; groupe chimique
airbus | Airbus; EADS; Airbus Group; Airbus SE | company Toulouse | avionneur; constructeur aéronautique; groupe aéronautique; aéronautique
arcelormittal | ArcelorMittal; Arcelor Mittal | company LU Luxembourg | sidérurgiste; groupe sidérurgique; aciériste; sidérurgie; acier
bouygues | Bouygues; groupe Bouygues | company FR Paris | groupe de BTP; conglomérat; BTP; télécoms; construction
capgemini | Capgemini; Cap Gemini; Capgemini SE | company FR Paris | services informatiques; société de services informatiques; ESN; groupe informatique; conseil
carrefour | Carrefour | company FR Massy | distributeur; grande distribution; enseigne
danone | Danone; Groupe Danone | company FR Paris | agroalimentaire; groupe agroalimentaire; groupe laitier; yaourts
dassault-systemes | Dassault Systèmes; Dassault Systemes; 3DS | company FR Vélizy-Villacoublay | éditeur de logiciels; logiciels
edenred | Edenred | company FR Issy-les-Moulineaux | titres-restaurant; spécialiste des titres-restaurant; titres de services prépayés
eiffage | Eiffage | company FR Vélizy-Villacoublay | groupe de BTP; groupe de construction; BTP; construction; concessions
engie | Engie; GDF Suez; GDF-Suez; ENGIE SA | company FR Courbevoie | énergéticien; groupe énergétique; énergie; gaz
gaz-de-france | Gaz de France | company FR Paris | gaz; gazier; énergie | engie
essilorluxottica | EssilorLuxottica; Essilor-Luxottica | company FR Paris | optique; groupe d'optique; lunetterie; fabricant de verres optiques
essilor | Essilor; Essilor International | company FR Charenton-le-Pont | optique; verres optiques; fabricant de verres optiques | essilorluxottica
eurofins-scientific | Eurofins Scientific; Eurofins | company LU Luxembourg | laboratoires d'analyses; groupe de laboratoires; bioanalyse
euronext | Euronext; Euronext NV | company NL Amsterdam | opérateur boursier; opérateur de Bourse
hermes | Hermès; Hermès International; Hermes International; "sellier parisien" | company FR Paris | groupe de luxe; maison de luxe; sellier; luxe; maroquinier
kering | Kering; Pinault-Printemps-Redoute; PPR | company FR Paris | groupe de luxe; luxe
legrand | Legrand | company FR Limoges | matériel électrique; fabricant de matériel électrique; équipementier électrique; appareillage électrique
l-oreal | L'Oréal; L'Oreal; groupe L'Oréal | company FR Clichy | groupe de cosmétiques; cosmétiques; beauté; groupe de beauté
lvmh | LVMH; Moët Hennessy Louis Vuitton; LVMH Moët Hennessy Louis Vuitton; Moët Hennessy-Louis Vuitton | company FR Paris | groupe de luxe; luxe
michelin | Michelin; Compagnie générale des établissements Michelin; CGEM; "Bibendum" | company FR Clermont-Ferrand | fabricant de pneumatiques; fabricant de pneus; pneumaticien; manufacturier; pneumatique
orange | Orange; France Télécom; France Telecom; Orange SA; "opérateur historique" | company FR Issy-les-Moulineaux | opérateur télécoms; opérateur de télécommunications; opérateur; télécoms
pernod-ricard | Pernod Ricard; Pernod-Ricard | company FR Paris | groupe de spiritueux; vins et spiritueux; spiritueux
publicis | Publicis; Publicis Groupe; groupe Publicis | company FR Paris | groupe de publicité; groupe de communication; agence de publicité; publicité; communication
renault | Renault; Renault Group; groupe Renault; Renault SA; "marque au losange"; "groupe au losange"; "constructeur au losange"; "firme au losange"; "ex-Régie" | company FR Boulogne-Billancourt | constructeur automobile; constructeur; groupe automobile; automobile
safran | Safran | company FR Paris | équipementier aéronautique; motoriste; motoriste aéronautique; groupe aéronautique; aéronautique; défense
sagem | Sagem | company FR Paris | électronique; défense; électronique de défense | safran
saint-gobain | Saint-Gobain; Saint Gobain; Compagnie de Saint-Gobain | company FR Courbevoie | matériaux de construction; groupe de matériaux; spécialiste des matériaux de construction
sanofi | Sanofi; Sanofi-Aventis; Sanofi Aventis | company FR Paris | laboratoire pharmaceutique; groupe pharmaceutique; laboratoire; pharmacie
schneider-electric | Schneider Electric; Schneider | company FR Rueil-Malmaison | équipements électriques; équipementier électrique; gestion de l'énergie; automatismes
stellantis | Stellantis | company NL Hoofddorp | constructeur automobile; constructeur; groupe automobile; automobile
psa | PSA; Groupe PSA; PSA Peugeot Citroën; PSA Peugeot-Citroën; Peugeot SA; Peugeot Citroën; Peugeot-Citroën | company FR Rueil-Malmaison | constructeur automobile; constructeur; groupe automobile; automobile | stellantis
fiat-chrysler | Fiat Chrysler; Fiat Chrysler Automobiles; Fiat-Chrysler; FCA | company NL | constructeur automobile; constructeur; groupe automobile; automobile | stellantis
stmicroelectronics | STMicroelectronics; STMicro; ST Microelectronics | company CH Genève | fabricant de puces; fabricant de semi-conducteurs; fondeur; semi-conducteurs
teleperformance | Teleperformance | company FR Paris | centres d'appels; externalisation de la relation client; relation client
thales | Thales; Thalès; Thomson-CSF | company FR Meudon | groupe de défense; groupe d'électronique; électronicien; défense; aérospatial; électronique de défense
totalenergies | TotalEnergies; Total; Total Energies; TotalFinaElf | company FR Courbevoie | groupe pétrolier; pétrolier; major pétrolière; énergéticien; groupe pétrogazier; pétrole
unibail-rodamco-westfield | Unibail-Rodamco-Westfield; URW; Unibail-Rodamco; Unibail Rodamco; Unibail | company FR Paris | foncière; immobilier commercial; centres commerciaux
veolia | Veolia; Veolia Environnement; Générale des Eaux | company FR Aubervilliers | gestion de l'eau; gestion de l'eau et des déchets; services à l'environnement; traitement de l'eau; traitement des déchets
vinci | Vinci; Vinci SA | company FR Nanterre | groupe de BTP; BTP; construction; concessions; concessionnaire
vivendi | Vivendi; Vivendi Universal; Vivendi SE | company FR Paris | groupe de médias; médias
worldline | Worldline | company FR Puteaux | paiements; services de paiement; spécialiste des paiements; paiement électronique
bureau-veritas | Bureau Veritas | company FR Courbevoie | certification; inspection et certification
# SBF 120
air-france-klm | Air France-KLM; Air France KLM | company FR Paris | groupe de transport aérien; compagnie aérienne; transport aérien; groupe franco-néerlandais
aeroports-de-paris | Aéroports de Paris; ADP; Groupe ADP; Paris Aéroport | company FR Tremblay-en-France | gestionnaire d'aéroports; gestionnaire aéroportuaire; aéroports
alstom | Alstom; Alsthom; GEC-Alsthom | company FR Saint-Ouen-sur-Seine | constructeur ferroviaire; groupe ferroviaire; équipementier ferroviaire; ferroviaire; fabricant de trains
alten | Alten | company FR Boulogne-Billancourt | ingénierie; conseil en technologies; société d'ingénierie
aperam | Aperam | company LU Luxembourg | aciériste; acier inoxydable
argan | Argan | company FR Neuilly-sur-Seine | foncière; entrepôts logistiques
arkema | Arkema | company FR Colombes | chimiste; groupe de chimie; chimie
atos | Atos | company FR Bezons | services informatiques; groupe informatique; société de services informatiques; ESN; groupe de services numériques
eviden | Eviden | company FR | services informatiques; cybersécurité; supercalculateurs | atos
beneteau | Beneteau; Groupe Beneteau; Bénéteau | company FR Saint-Gilles-Croix-de-Vie | constructeur de bateaux; fabricant de bateaux; nautisme; plaisance
biomerieux | bioMérieux; BioMérieux; Biomérieux; bioMerieux | company FR Marcy-l'Étoile | diagnostic; diagnostic in vitro
bic | Bic; Société Bic; BIC | company FR Clichy | stylos; briquets; fabricant de stylos
bollore | Bolloré; groupe Bolloré; Bolloré SE; Bolloré Group | company FR Puteaux | groupe; logistique; médias; conglomérat
canal-plus | Canal+; Canal Plus; Groupe Canal+; Groupe Canal Plus; "chaîne cryptée" | company FR Issy-les-Moulineaux | chaîne cryptée; télévision payante; groupe de télévision; groupe audiovisuel
carmila | Carmila | company FR Boulogne-Billancourt | foncière; centres commerciaux | carrefour
casino | Casino; Groupe Casino; Casino Guichard-Perrachon; "distributeur stéphanois"; "groupe stéphanois" | company FR Saint-Étienne | distributeur; grande distribution
clariane | Clariane; Korian | company FR Paris | maisons de retraite; exploitant de maisons de retraite; Ehpad
covivio | Covivio; Foncière des Régions | company FR Metz | foncière; immobilier
dassault-aviation | Dassault Aviation | company FR Paris | avionneur; constructeur aéronautique; avions de combat; aéronautique
derichebourg | Derichebourg | company FR Paris | recyclage; spécialiste du recyclage; déchets
elior | Elior; Elior Group | company FR Courbevoie | restauration collective
elis | Elis | company FR Saint-Cloud | blanchisserie; location-entretien; location et entretien de linge
emeis | Emeis; Orpea; Orpéa | company FR Puteaux | maisons de retraite; exploitant de maisons de retraite; Ehpad
eramet | Eramet | company FR Paris | groupe minier; mines; métallurgie
eutelsat | Eutelsat; Eutelsat Communications; Eutelsat Group | company FR Issy-les-Moulineaux | opérateur de satellites; opérateur satellitaire; satellites
fdj-united | FDJ United; Française des Jeux; FDJ; La Française des Jeux | company FR Boulogne-Billancourt | jeux d'argent; loterie; opérateur de jeux; paris sportifs
forvia | Forvia; Faurecia | company FR Nanterre | équipementier automobile; équipementier
fnac-darty | Fnac Darty; Groupe Fnac Darty; Fnac-Darty | company FR Ivry-sur-Seine | distributeur; produits culturels et électroniques; enseigne
gtt | Gaztransport & Technigaz; GTT; Gaztransport et Technigaz | company FR Saint-Rémy-lès-Chevreuse | ingénierie; membranes cryogéniques; transport de GNL
gecina | Gecina | company FR Paris | foncière; immobilier
getlink | Getlink; Eurotunnel; Groupe Eurotunnel | company FR Paris | exploitant du tunnel sous la Manche; transport
icade | Icade | company FR Issy-les-Moulineaux | foncière; promoteur immobilier; immobilier
id-logistics | ID Logistics | company FR Orgon | logisticien; logistique; logistique contractuelle
imerys | Imerys | company FR Paris | minéraux industriels; minéraux
interparfums | Interparfums; Inter Parfums | company FR Paris | parfums
ipsen | Ipsen | company FR Boulogne-Billancourt | laboratoire pharmaceutique; laboratoire; groupe pharmaceutique
ipsos | Ipsos | company FR Paris | institut de sondages; études de marché; sondages
jcdecaux | JCDecaux; JC Decaux; J.C. Decaux | company FR Neuilly-sur-Seine | affichage publicitaire; mobilier urbain; communication extérieure; afficheur
klepierre | Klépierre; Klepierre | company FR Paris | foncière; centres commerciaux
m6 | M6; Métropole Télévision; Groupe M6 | company FR Neuilly-sur-Seine | groupe audiovisuel; chaîne; groupe de télévision
maurel-prom | Maurel & Prom; Maurel et Prom | company FR Paris | groupe pétrolier; compagnie pétrolière
mercialys | Mercialys | company FR Paris | foncière; immobilier commercial
mersen | Mersen | company FR Courbevoie | spécialités électriques; graphite
nexans | Nexans | company FR Courbevoie | fabricant de câbles; câblier; câbles
nexity | Nexity | company FR Paris | promoteur immobilier; promoteur; immobilier
ovhcloud | OVHcloud; OVH; OVH Groupe; "hébergeur roubaisien" | company FR Roubaix | hébergeur; cloud; hébergeur de données; informatique en nuage
opmobility | Opmobility; Plastic Omnium; OPmobility | company FR Levallois-Perret | équipementier automobile; équipementier
pluxee | Pluxee | company FR Issy-les-Moulineaux | titres-restaurant; avantages aux salariés
quadient | Quadient; Neopost | company FR Bagneux | gestion du courrier; logiciels
remy-cointreau | Rémy Cointreau; Remy Cointreau | company FR Paris | vins et spiritueux; cognac; groupe de spiritueux
rexel | Rexel | company FR Paris | distributeur de matériel électrique; matériel électrique
robertet | Robertet | company FR Grasse | parfums et arômes; matières premières naturelles; arômes
rubis | Rubis | company FR Paris | distributeur de carburants; stockage; produits pétroliers
sartorius-stedim-biotech | Sartorius Stedim Biotech | company FR Aubagne | biopharmacie; équipementier; bioproduction
seb | SEB; Groupe SEB; Seb | company FR Écully | petit électroménager; électroménager
ses | SES; Société européenne des satellites | company LU Betzdorf | opérateur de satellites; opérateur satellitaire
societe-des-bains-de-mer | Société des Bains de Mer; SBM; Monte-Carlo Société des Bains de Mer | company MC Monaco | casinos; hôtellerie
sodexo | Sodexo; Sodexho | company FR Issy-les-Moulineaux | restauration collective
soitec | Soitec | company FR Bernin | semi-conducteurs; matériaux semi-conducteurs; fabricant de matériaux semi-conducteurs
solutions-30 | Solutions 30 | company LU | services numériques; interventions techniques
solvay | Solvay | company BE Bruxelles | chimiste; groupe de chimie; chimie
sopra-steria | Sopra Steria; Sopra; Sopra Steria Group | company FR Paris | services informatiques; ESN; conseil; services numériques
steria | Steria; Groupe Steria | company FR Issy-les-Moulineaux | services informatiques; SSII | sopra-steria
spie | Spie; SPIE | company FR Cergy | services multitechniques; services énergétiques
technip-energies | Technip Energies; Technip Énergies | company FR Nanterre | ingénierie; ingénierie pétrolière; parapétrolier
technipfmc | TechnipFMC; Technip | company | parapétrolier; services pétroliers; ingénierie
tf1 | TF1; Groupe TF1 | company FR Boulogne-Billancourt | groupe audiovisuel; chaîne; groupe de télévision | bouygues
trigano | Trigano | company FR Paris | camping-cars; véhicules de loisirs
ubisoft | Ubisoft; Ubisoft Entertainment | company FR Saint-Mandé | éditeur de jeux vidéo; jeux vidéo; jeu vidéo
valeo | Valeo | company FR Paris | équipementier automobile; équipementier
vallourec | Vallourec | company FR Meudon | tubes en acier; tubes sans soudure; fabricant de tubes
valneva | Valneva | company FR Saint-Herblain | vaccins; biotech; laboratoire
verallia | Verallia | company FR Courbevoie | emballages en verre; verrier; bouteilles en verre
vicat | Vicat | company FR L'Isle-d'Abeau | cimentier; ciment
virbac | Virbac | company FR Carros | santé animale; laboratoire vétérinaire
viridien | Viridien; CGG; Compagnie générale de géophysique | company FR Massy | parapétrolier; sismique; géosciences
vusion | Vusion; SES-imagotag; VusionGroup; SES-Imagotag | company FR Nanterre | étiquettes électroniques
believe | Believe | company FR Paris | musique; distribution de musique; label
antalis | Antalis | company FR Boulogne-Billancourt | distribution de papier
altarea | Altarea; Altarea Cogedim | company FR Paris | promoteur immobilier; foncière; promoteur
exclusive-networks | Exclusive Networks | company FR Boulogne-Billancourt | cybersécurité; distributeur en cybersécurité
la-francaise-de-l-energie | La Française de l'Énergie | company FR Forbach | énergie; gaz
neoen | Neoen | company FR Paris | énergies renouvelables; producteur d'énergie renouvelable
voltalia | Voltalia | company FR Paris | énergies renouvelables; producteur d'énergie renouvelable
waga-energy | Waga Energy | company FR Eybens | biométhane
mcphy | McPhy; McPhy Energy | company FR Grenoble | hydrogène; électrolyseurs
lhyfe | Lhyfe | company FR Nantes | hydrogène; hydrogène vert
hoffmann-green-cement | Hoffmann Green Cement; Hoffmann Green Cement Technologies; Hoffmann Green | company FR Bournezeau | ciment décarboné; cimentier
# Listed mid and small caps
74software | 74Software; Axway; Axway Software | company FR | éditeur de logiciels; logiciels
abivax | Abivax | company FR Paris | biotech; société de biotechnologie
ab-science | AB Science | company FR Paris | biotech; laboratoire
adocia | Adocia | company FR Lyon | biotech
akwel | Akwel; MGI Coutier | company FR Champfromier | équipementier automobile
albioma | Albioma; Séchilienne-Sidec | company FR | énergies renouvelables; biomasse
amplitude-surgical | Amplitude Surgical | company FR Valence | prothèses orthopédiques
aramis-group | Aramis Group; Aramisauto; Aramis Auto | company FR Arcueil | voitures d'occasion; vente en ligne de voitures
artmarket | Artmarket; Artprice | company FR Saint-Romain-au-Mont-d'Or | marché de l'art; données sur le marché de l'art
assystem | Assystem | company FR Courbevoie | ingénierie; ingénierie nucléaire
atari | Atari | company FR Paris | éditeur de jeux vidéo; jeux vidéo
aubay | Aubay | company FR Boulogne-Billancourt | ESN; services informatiques
aufeminin | Aufeminin; auFeminin.com | company FR | médias en ligne
avenir-telecom | Avenir Telecom | company FR Marseille | téléphonie
bastide-le-confort-medical | Bastide Le Confort Médical; Groupe Bastide | company FR Caissargues | matériel médical; santé à domicile
bigben-interactive | Bigben Interactive; Bigben | company FR Lesquin | jeux vidéo; accessoires
bilendi | Bilendi | company FR Paris | panels; études de marché
boiron | Boiron | company FR Messimy | homéopathie; laboratoire homéopathique; laboratoire
bonduelle | Bonduelle | company FR Villeneuve-d'Ascq | légumes; agroalimentaire; groupe agroalimentaire
bourbon-corporation | Bourbon Corporation; Groupe Bourbon | company FR Marseille | services maritimes; parapétrolier
burelle | Burelle; Burelle SA | company FR Lyon | holding
carbios | Carbios | company FR Clermont-Ferrand | chimie verte; recyclage enzymatique; biotech; recyclage
catana | Catana; Catana Group | company FR Canet-en-Roussillon | catamarans; fabricant de catamarans
cegedim | Cegedim | company FR Boulogne-Billancourt | logiciels de santé; éditeur de logiciels
cegid | Cegid | company FR Lyon | éditeur de logiciels; logiciels de gestion; éditeur de logiciels de gestion
cellectis | Cellectis | company FR Paris | biotech; thérapie cellulaire
chargeurs | Chargeurs; Compagnie Chargeurs Invest | company FR Paris | textile; holding
claranova | Claranova; Avanquest | company FR Paris | logiciels
clasquin | Clasquin | company FR Lyon | transitaire; logistique
compagnie-des-alpes | Compagnie des Alpes | company FR Lyon | parcs de loisirs; stations de ski; domaines skiables
crossject | Crossject | company FR Dijon | seringue sans aiguille
damartex | Damartex; Damart | company FR Roubaix | textile; mode senior
groupe-dassault | Dassault Group; Groupe Industriel Marcel Dassault; GIMD | company FR Paris | holding
dbv-technologies | DBV Technologies | company FR Châtillon | biotech; allergies
dekuple | Dékuple; ADLPartner | company FR Montreuil | marketing; abonnements à la presse
delfingen | Delfingen | company FR Anteuil | équipementier automobile
delta-plus | Delta Plus; Delta Plus Group | company FR Apt | équipements de protection individuelle
devoteam | Devoteam | company FR Levallois-Perret | ESN; conseil; services informatiques
don-t-nod | Don't Nod; Dontnod | company FR Paris | studio de jeux vidéo; jeux vidéo
edf | EDF; Électricité de France; Electricité de France; "électricien public"; "électricien national" | company FR Paris | électricien; énergéticien; producteur d'électricité; groupe énergétique; électricité; nucléaire
ekinops | Ekinops | company FR Lannion | équipements télécoms; réseaux optiques
es-energies | Electricité de Strasbourg; Électricité de Strasbourg | company FR Strasbourg | énergéticien | edf
encres-dubuit | Encres Dubuit | company FR Mitry-Mory | encres
envea | Envea | company FR Poissy | mesure de l'environnement
eos-imaging | EOS Imaging | company FR Paris | imagerie médicale
esker | Esker | company FR Lyon | éditeur de logiciels; dématérialisation
esso-saf | Esso SAF; Esso | company FR Courbevoie | raffineur; carburants
etam | Etam; Etam Développement | company FR Clichy | lingerie
europacorp | EuropaCorp; Europacorp | company FR Saint-Denis | producteur de films; studio de cinéma; cinéma
euroapi | Euroapi; EuroAPI | company FR Paris | principes actifs pharmaceutiques
europcar | Europcar; Europcar Mobility Group; Europcar Groupe | company FR Paris | loueur de voitures; location de voitures; loueur
exail-technologies | Exail Technologies; Groupe Gorgé; Exail | company FR Paris | robotique; drones; défense
figeac-aero | Figeac Aéro; Figeac Aero | company FR Figeac | sous-traitant aéronautique; aéronautique
fleury-michon | Fleury Michon | company FR Pouzauges | charcuterie; agroalimentaire; traiteur
focus-home-interactive | Focus Home Interactive; Pullup Entertainment; Focus Entertainment | company FR Paris | éditeur de jeux vidéo; jeux vidéo
fountaine-pajot | Fountaine Pajot | company FR Aigrefeuille-d'Aunis | catamarans; constructeur de catamarans
gaumont | Gaumont; "marque à la marguerite"; "société à la marguerite" | company FR Neuilly-sur-Seine | cinéma; producteur; studio
gensight-biologics | GenSight Biologics; Gensight | company FR Paris | biotech; thérapie génique
genfit | Genfit | company FR Loos | biotech; société de biotechnologie
genomic-vision | Genomic Vision | company FR Bagneux | biotech
gl-events | GL Events | company FR Lyon | événementiel
groupe-crit | Groupe Crit | company FR Paris | travail temporaire; intérim
groupe-flo | Groupe Flo | company FR | restauration
groupe-ldlc | Groupe LDLC; LDLC | company FR Limonest | e-commerce; high-tech; vente en ligne; e-commerçant
guerbet | Guerbet | company FR Villepinte | produits de contraste; imagerie médicale
guillemot | Guillemot; Guillemot Corporation | company FR Chantepie | accessoires de jeux vidéo
haulotte | Haulotte; Haulotte Group | company FR Lorette | nacelles élévatrices
herige | Herige; Hérige | company FR L'Herbergement | matériaux de construction; négoce de matériaux
high-co | High Co; HighCo | company FR Aix-en-Provence | marketing
hopscotch | Hopscotch; Hopscotch Groupe | company FR Paris | communication
hipay | Hipay; HiPay; HiPay Group | company FR Levallois-Perret | paiement en ligne
iliad | Iliad; Free; groupe Iliad; Iliad-Free; "trublion des télécoms" | company FR Paris | opérateur télécoms; opérateur; télécoms; fournisseur d'accès
infotel | Infotel | company FR Neuilly-sur-Seine | services informatiques
ingenico | Ingenico; Ingenico Group | company FR Paris | terminaux de paiement; paiement électronique; paiements
innate-pharma | Innate Pharma | company FR Marseille | biotech; immuno-oncologie
inventiva | Inventiva | company FR Daix | biotech; biopharmacie
inside-secure | Inside Secure | company FR Meyreuil | sécurité numérique
verimatrix | Verimatrix | company US San Diego | cybersécurité; éditeur de logiciels
ige-plusxao | IGE+XAO | company FR Colomiers | éditeur de logiciels
jacquet-metals | Jacquet Metals; Jacquet Metal Service | company FR Saint-Priest | distribution d'aciers spéciaux
jacques-bogart | Jacques Bogart; Groupe Jacques Bogart | company FR | parfums; cosmétiques
kalray | Kalray | company FR Montbonnot-Saint-Martin | processeurs; semi-conducteurs
kaufman-broad | Kaufman & Broad; Kaufman et Broad | company FR Courbevoie | promoteur immobilier; promoteur
lacroix | Lacroix; Lacroix Group | company FR Saint-Herblain | électronique
lagardere | Lagardère; groupe Lagardère; Lagardère SA | company FR Paris | groupe de médias; édition; médias; travel retail
laurent-perrier | Laurent-Perrier; Laurent Perrier | company FR Tours-sur-Marne | champagne; maison de champagne
ldc | LDC; Groupe LDC | company FR Sablé-sur-Sarthe | volailler; volaille; agroalimentaire
lectra | Lectra | company FR Paris | logiciels; découpe de textile
linedata | Linedata | company FR Neuilly-sur-Seine | éditeur de logiciels
lisi | LISI; Lisi | company FR Grandvillars | fixations; aéronautique
lna-sante | LNA Santé; Le Noble Âge | company FR Vertou | maisons de retraite; Ehpad
louis-hachette-group | Louis Hachette Group | company FR | groupe de médias; édition
lumibird | Lumibird | company FR Lannion | lasers
keopsys | Keopsys | company FR Lannion | lasers; fabricant de lasers | lumibird
maisons-du-monde | Maisons du Monde | company FR Vertou | ameublement; décoration; enseigne de décoration
manitou | Manitou; Manitou Group | company FR Ancenis | chariots élévateurs; manutention
manutan | Manutan | company FR Gonesse | distribution aux entreprises
marie-brizard | Marie Brizard; Marie Brizard Wine & Spirits; MBWS | company FR Charenton-le-Pont | spiritueux
mauna-kea-technologies | Mauna Kea Technologies; Mauna Kea | company FR Paris | dispositifs médicaux
medincell | MedinCell; Medincell | company FR Jacou | biotech
mediawan | Mediawan | company FR Paris | producteur audiovisuel; production audiovisuelle
mecachrome | Mecachrome | company FR | sous-traitant aéronautique
memscap | Memscap | company FR Bernin | semi-conducteurs
micropole | Micropole | company FR Levallois-Perret | conseil; ESN
mnd | MND; Montagne et Neige Développement | company FR | remontées mécaniques
moulinvest | Moulinvest | company FR | bois
mr-bricolage | Mr Bricolage; Mr.Bricolage; Monsieur Bricolage | company FR La Chapelle-Saint-Mesmin | bricolage; enseigne de bricolage
nacon | Nacon | company FR Lesquin | éditeur de jeux vidéo; jeux vidéo | bigben-interactive
naturex | Naturex | company FR Avignon | extraits végétaux
nanobiotix | Nanobiotix | company FR Paris | biotech; nanomédecine
netgem | Netgem | company FR Courbevoie | télévision connectée
nicox | Nicox | company FR Sophia Antipolis | biotech; ophtalmologie
nrj-group | NRJ Group; NRJ | company FR Paris | radio; groupe de radio
numericable | Numericable; Numericable-SFR; NC Numericable | company FR | câblo-opérateur
oeneo | Oeneo | company FR Bordeaux | bouchons; tonnellerie
onxeo | Onxeo | company FR | biotech
orapi | Orapi | company FR Saint-Vulbas | hygiène
orege | Orège | company FR | traitement des boues
ose-immunotherapeutics | OSE Immunotherapeutics | company FR Nantes | biotech; immunothérapie
paragon-id | Paragon ID; ASK | company FR | identification
parrot | Parrot | company FR Paris | drones; fabricant de drones
pierre-et-vacances | Pierre & Vacances; Pierre et Vacances; Pierre & Vacances-Center Parcs; Pierre et Vacances-Center Parcs | company FR Paris | tourisme; villages de vacances; résidences de tourisme
piscines-desjoyaux | Piscines Desjoyaux; Desjoyaux | company FR La Fouillouse | piscines
plastivaloire | Plastivaloire; Plastiques du Val de Loire | company FR Langeais | plasturgie
poxel | Poxel | company FR Lyon | biotech
precia | Precia; Precia Molen | company FR Privas | pesage
prodways | Prodways; Prodways Group | company FR | impression 3D
reworld-media | Reworld Media | company FR Boulogne-Billancourt | groupe de presse; médias; presse magazine
roche-bobois | Roche Bobois | company FR Paris | ameublement; mobilier
roctool | Roctool | company FR Le Bourget-du-Lac | moulage
samse | Samse; Groupe Samse | company FR Grenoble | négoce de matériaux
sensorion | Sensorion | company FR Montpellier | biotech; audition
seche-environnement | Séché Environnement; Séché | company FR Changé | traitement des déchets; déchets
showroomprive | Showroomprivé; Showroomprive; Showroomprive.com; SRP Groupe | company FR Saint-Denis | vente événementielle; ventes privées; vente en ligne; e-commerce
signaux-girod | Signaux Girod | company FR Bellefontaine | signalisation routière
smcp | Smcp; SMCP | company FR Paris | prêt-à-porter; mode
smtpc | SMTPC; Société marseillaise du tunnel Prado-Carénage | company FR Marseille | tunnel
sogeclair | Sogeclair | company FR Blagnac | ingénierie aéronautique
soft-computing | Soft Computing | company FR | données; conseil
sqli | SQLI | company FR Levallois-Perret | ESN; services numériques
stef | Stef; STEF | company FR Paris | transport frigorifique; logistique du froid; logistique
stentys | Stentys | company FR Paris | dispositifs médicaux
supersonic-imagine | Supersonic Imagine; SuperSonic Imagine | company FR Aix-en-Provence | échographes; imagerie médicale
sword-group | Sword Group; Sword | company LU | ESN; services informatiques
synergie | Synergie | company FR Paris | travail temporaire; intérim
tarkett | Tarkett | company FR Courbevoie | revêtements de sol
technicolor | Technicolor; Thomson Multimedia; Vantiva | company FR Paris | électronique; décodeurs
tff-group | TFF Group; Tonnellerie François Frères | company FR Saint-Romain | tonnellerie
theraclion | Theraclion | company FR Malakoff | dispositifs médicaux; échothérapie
thermador | Thermador; Thermador Groupe | company FR Saint-Quentin-Fallavier | distribution
toupargel | Toupargel | company FR Civrieux-d'Azergues | surgelés; livraison à domicile
transgene | Transgene | company FR Illkirch-Graffenstaden | biotech; immunothérapie
tronics | Tronics; Tronics Microsystems | company FR Crolles | microsystèmes
u10 | U10 | company FR | décoration
valbiotis | Valbiotis | company FR Périgny | biotech; nutrition santé
verney-carron | Verney-Carron; Verney Carron | company FR Saint-Étienne | armurier; fabricant d'armes
vetoquinol | Vetoquinol | company FR Lure | santé animale; laboratoire vétérinaire
vilmorin | Vilmorin; Vilmorin & Cie; Vilmorin et Cie | company FR Paris | semencier; semences | limagrain
visiativ | Visiativ | company FR Charbonnières-les-Bains | logiciels
visiomed | Visiomed | company FR Paris | santé connectée
vranken-pommery | Vranken-Pommery; Vranken-Pommery Monopole; Vranken Pommery | company FR Reims | champagne; maison de champagne
wallix | Wallix; Wallix Group | company FR Paris | cybersécurité; éditeur de logiciels
wavestone | Wavestone; Solucom | company FR Puteaux | cabinet de conseil; conseil
winfarm | Winfarm | company FR Loudéac | agriculture
xilam | Xilam; Xilam Animation | company FR Paris | animation; studio d'animation
x-fab | X-Fab; X-FAB | company BE | semi-conducteurs; fondeur
acteos | Acteos | company FR Roubaix | logiciels logistiques
agta-record | Agta Record | company FR | portes automatiques
actia | Actia; Actia Group | company FR Toulouse | électronique; électronique embarquée
adeunis | Adeunis | company FR Crolles | internet des objets
afyren | Afyren | company FR Clermont-Ferrand | chimie verte; biotech; biosourcé
alchimie | Alchimie | company FR | vidéo
arcure | Arcure | company FR | vision artificielle
archos | Archos | company FR Igny | tablettes; électronique
alan-allman-associates | Alan Allman Associates | company FR | conseil
balyo | Balyo | company FR Arcueil | chariots autonomes; robotique
biosynex | Biosynex | company FR Illkirch-Graffenstaden | diagnostic; tests de diagnostic
biophytis | Biophytis | company FR Paris | biotech
cibox | Cibox | company FR | électronique
cogelec | Cogelec | company FR Mortagne-sur-Sèvre | contrôle d'accès
cnova | Cnova | company NL | e-commerce | casino
cs-group | CS Group; CS Communication & Systèmes; Communication et Systèmes | company FR Le Plessis-Robinson | systèmes critiques; services informatiques
drone-volt | Drone Volt | company FR | drones
easyvista | EasyVista; Easyvista | company FR | éditeur de logiciels
entech | Entech; Entech SE | company FR Quimper | stockage d'énergie; énergie
enertime | Enertime | company FR | efficacité énergétique
fermentalg | Fermentalg | company FR Libourne | microalgues
forsee-power | Forsee Power | company FR Ivry-sur-Seine | batteries
groupe-guillin | Groupe Guillin; Guillin | company FR Ornans | emballages alimentaires
groupe-partouche | Groupe Partouche; Partouche | company FR Paris | casinos; casinotier
haffner-energy | Haffner Energy | company FR Vitry-le-François | hydrogène
hydrogene-de-france | Hydrogène de France; HDF Energy | company FR Lormont | hydrogène
largo | Largo | company FR Sainte-Luce-sur-Loire | smartphones reconditionnés
m2i | M2i | company FR Paris | formation
mastrad | Mastrad | company FR | ustensiles de cuisine
maat-pharma | MaaT Pharma | company FR Lyon | biotech; microbiote
median-technologies | Median Technologies | company FR Valbonne | imagerie médicale
metabolic-explorer | Metabolic Explorer; Metex; METEX | company FR Saint-Beauzire | biochimie; chimie verte
miliboo | Miliboo | company FR Chavanod | meubles; vente en ligne
munic | Munic | company FR Villejuif | données automobiles
navya | Navya | company FR Villeurbanne | navettes autonomes; véhicules autonomes
neurones | Neurones | company FR Nanterre | services informatiques
namr | NamR | company FR | données
nhoa | NHOA; Electro Power Systems; Engie EPS | company FR | stockage d'énergie
obiz | Obiz | company FR Lyon | marketing
oncodesign | Oncodesign | company FR Dijon | biotech
omer-decugis | Omer-Decugis; Omer-Decugis & Cie | company FR Rungis | fruits et légumes
osmozis | Osmozis | company FR Clapiers | wifi; campings
paulic-meunerie | Paulic Meunerie | company FR | meunerie
pharmagest | Pharmagest; Equasens; Pharmagest Interactive | company FR Villers-lès-Nancy | logiciels pour pharmacies; éditeur de logiciels
pixium-vision | Pixium Vision; Pixium | company FR Paris | rétine artificielle
pherecydes-pharma | Pherecydes Pharma | company FR | phages
phaxiam | Phaxiam; Phaxiam Therapeutics | company FR Lyon | biotech; société de biotechnologies
prologue | Prologue | company FR | logiciels
quantum-genomics | Quantum Genomics | company FR Paris | biotech
riber | Riber | company FR Bezons | équipements pour semi-conducteurs
safe-orthopaedics | Safe Orthopaedics | company FR | dispositifs médicaux
sergeferrari-group | SergeFerrari Group; Serge Ferrari; SergeFerrari | company FR Saint-Jean-de-Soudain | textiles techniques
sidetrade | Sidetrade | company FR Boulogne-Billancourt | éditeur de logiciels
societe-de-la-tour-eiffel | Société de la Tour Eiffel | company FR | foncière
spineway | Spineway | company FR Écully | implants; dispositifs médicaux
streamwide | Streamwide | company FR Paris | logiciels de communication
tessi | Tessi | company FR Grenoble | externalisation
the-blockchain-group | The Blockchain Group; Capital B | company FR | bitcoin
upergy | Upergy | company FR | batteries
vergnet | Vergnet | company FR Ormes | éoliennes; éolien
vente-unique-com | Vente-Unique.com; Vente-unique | company FR Le Pré-Saint-Gervais | meubles; vente en ligne
vogo | Vogo | company FR Montpellier | sport
wedia | Wedia | company FR Paris | logiciels
witbe | Witbe | company FR Paris | logiciels
ymagis | Ymagis | company FR | cinéma
`;
