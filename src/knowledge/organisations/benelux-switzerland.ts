/**
 * Start-ups and mid-size firms of Belgium, Switzerland, Luxembourg and Monaco beyond the main indices.
 * Written by hand from general knowledge, November 2026. Left out on purpose: groups of the main indices, held with the
 * listed companies of Europe.
 */
export const beneluxSwitzerland = `
@SOFT = éditeur de logiciels; start-up
@BIO = biotech; société de biotechnologies
@MED = medtech; start-up
@FIN = fintech; start-up; jeune pousse
@BR = brasseur; brasserie
@HOR = horloger; manufacture horlogère; marque horlogère
@IMM = promoteur immobilier; groupe immobilier
@SPA = spécialiste du spatial; entreprise spatiale

# Belgian start-ups
collibra | Collibra | startup BE Bruxelles | @SOFT; licorne
deliverect | Deliverect | startup BE Gand | @SOFT; licorne
team-blue | Team.blue | company BE Gand | hébergeur
showpad | Showpad | startup BE Gand | @SOFT
lansweeper | Lansweeper | startup BE Termonde | @SOFT
silverfin | Silverfin | startup BE Gand | @SOFT
techwolf | TechWolf | startup BE Gand | @SOFT
aikido-security | Aikido Security; Aikido | startup BE Gand | spécialiste de la cybersécurité; start-up
guardsquare | Guardsquare | startup BE Louvain | spécialiste de la cybersécurité
intigriti | Intigriti | startup BE Anvers | spécialiste de la cybersécurité
awingu | Awingu | startup BE | @SOFT
teamleader | Teamleader | startup BE Gand | @SOFT
billit | Billit | startup BE | @SOFT
qover | Qover | startup BE Bruxelles | assurtech; start-up
ibanity | Ibanity | startup BE | @FIN
isabel-group | Isabel Group | company BE Bruxelles | services bancaires en ligne; fintech
payconiq | Payconiq; Bancontact Payconiq; Payconiq Bancontact | startup BE Bruxelles | spécialiste du paiement; fintech
keytrade | Keytrade; Keytrade Bank | bank BE Bruxelles | banque en ligne; courtier en ligne
bolero | Bolero | company BE | courtier en ligne | kbc
edebex | Edebex | startup BE Bruxelles | @FIN
look-et-fin | Look&Fin; Look & Fin | startup BE Bruxelles | plateforme de financement participatif
beebonds | BeeBonds | startup BE Bruxelles | plateforme de financement participatif
spreds | Spreds; MyMicroInvest | startup BE Bruxelles | plateforme de financement participatif
ecco-nova | Ecco Nova | startup BE | plateforme de financement participatif
smovin | Smovin | startup BE | proptech; start-up
immoweb | Immoweb | company BE Bruxelles | site d'annonces immobilières
sortlist | Sortlist | startup BE Wavre | plateforme; start-up
loop-earplugs | Loop Earplugs | startup BE Anvers | fabricant de bouchons d'oreilles; start-up
poppy-mobility | Poppy Mobility | startup BE Bruxelles | autopartage; start-up
cambio | Cambio | startup BE | autopartage
mobly | Mobly | startup BE | assurtech | belfius
skipr | Skipr | startup BE Bruxelles | spécialiste de la mobilité; start-up
urbike | Urbike | startup BE | cyclo-logistique
bsit | Bsit | startup BE | plateforme de garde d'enfants
ring-ring | Ring Ring | startup BE | service à domicile
menu-next-door | Menu Next Door | startup BE | foodtech; start-up
efarmz | eFarmz; Efarmz | startup BE Bruxelles | paniers-repas
univercells | Univercells | startup BE Jumet | @BIO
exothera | Exothera; Exothera SA | startup BE Jumet | @BIO
novadip | Novadip; Novadip Biosciences | startup BE Mont-Saint-Guibert | @BIO
iteos-therapeutics | iTeos Therapeutics; iTeos; ITeos | startup BE Charleroi | @BIO
ogeda | Ogeda | startup BE | @BIO | astellas
promethera | Promethera; Cellaïon; Promethera Biosciences | startup BE Mont-Saint-Guibert | @BIO
bone-therapeutics | Bone Therapeutics; BioSenic | company BE Gosselies | @BIO
mdxhealth | MDxHealth; Mdxhealth; Oncomethylome | company BE Herstal | diagnostic; @BIO
oncodna | Oncodna; OncoDNA | startup BE Gosselies | diagnostic; @BIO
volition | Volition; VolitionRx | startup BE Gembloux | diagnostic; @BIO
asit-biotech | Asit Biotech; ASIT Biotech | company BE Liège | @BIO
hyloris | Hyloris; Hyloris Pharmaceuticals | company BE Liège | laboratoire pharmaceutique
nyxoah | Nyxoah | company BE Mont-Saint-Guibert | medtech
eyed-pharma | EyeD Pharma | startup BE Liège | @BIO
masthercell | MaSTherCell; Mastercell; MasTherCell | startup BE Gosselies | biotech
kaneka-eurogentec | Kaneka Eurogentec; Eurogentec | company BE Seraing | biotech
ablynx | Ablynx | company BE Gand | @BIO | sanofi
tigenix | Tigenix; TiGenix | company BE Louvain | @BIO | takeda
thrombogenics | ThromboGenics; Oxurion | company BE Louvain | @BIO
biocartis | Biocartis | company BE Malines | diagnostic; @BIO
sequana-medical | Sequana Medical | company BE Gand | medtech
agomab-therapeutics | AgomAb Therapeutics; Agomab | startup BE Anvers | @BIO
precirix | Precirix | startup BE | @BIO
confo-therapeutics | Confo Therapeutics | startup BE Gand | @BIO
minervax | Minervax | startup DK | @BIO
etherna | ETheRNA; eTheRNA Immunotherapies; EtheRNA | startup BE | @BIO
moveup | Moveup; moveUP | startup BE Bruxelles | @MED
icometrix | Icometrix | startup BE Louvain | @MED
feops | FEops | startup BE | @MED
aerospacelab | Aerospacelab | startup BE Mont-Saint-Guibert | fabricant de satellites; @SPA
spacebel | Spacebel | company BE Liège | @SPA
amos-liege | AMOS | company BE Liège | @SPA
turbulent-hydro | Turbulent Hydro | startup BE | cleantech; start-up
tree-energy-solutions | Tree Energy Solutions; TES | company BE Bruxelles | spécialiste de l'hydrogène
sirris | Sirris | university BE | centre de recherche industrielle
ml6 | ML6 | startup BE Gand | spécialiste de l'intelligence artificielle; start-up
robovision | Robovision | startup BE Gand | spécialiste de l'intelligence artificielle; start-up
radix-ai | Radix.ai | startup BE | spécialiste de l'intelligence artificielle; start-up
faktion | Faktion | startup BE | spécialiste de l'intelligence artificielle
unifly | Unifly | startup BE Anvers | start-up; gestion des drones
# Belgian mid-size firms
nrb | NRB; Groupe NRB; NRB Group | company BE Herstal | société de services informatiques
evs | Evs; EVS; EVS Broadcast Equipment | company BE Liège | fabricant d'équipements audiovisuels
cegeka | Cegeka | company BE Hasselt | société de services informatiques
cronos-groupe | Cronos Groupe; De Cronos Groep; Cronos | company BE Kontich | société de services informatiques
realdolmen | Realdolmen; Real Dolmen | company BE Huizingen | société de services informatiques
smals | Smals | company BE Bruxelles | informatique publique
enodia | Enodia; Publifin | company BE Liège | holding public; intercommunale
nethys | Nethys | company BE Liège | groupe public; holding public | enodia
resa | Resa; RESA | company BE Liège | gestionnaire de réseaux
ores | Ores; ORES | company BE Gosselies | gestionnaire de réseaux
sibelga | Sibelga | company BE Bruxelles | gestionnaire de réseaux
vivaqua | Vivaqua | company BE Bruxelles | distributeur d'eau
mega-energie | Mega Énergie | company BE Liège | fournisseur d'énergie
aeroport-de-bruxelles | Aéroport de Bruxelles; Brussels Airport Company; Brussels Airport | company BE Zaventem | gestionnaire d'aéroport
brussels-south-charleroi-airport | Brussels South Charleroi Airport; BSCA; Aéroport de Charleroi | company BE Charleroi | gestionnaire d'aéroport
liege-airport | Liege Airport; Aéroport de Liège | company BE Grâce-Hollogne | gestionnaire d'aéroport
port-d-anvers-bruges | Port d'Anvers-Bruges; Port of Antwerp-Bruges; Port d'Anvers | company BE Anvers | port
katoen-natie | Katoen Natie; Katoennatie | company BE Anvers | logisticien
ziegler-belgique | Ziegler; Groupe Ziegler; Ziegler Group | company BE Bruxelles | logisticien
mestdagh | Mestdagh; Groupe Mestdagh | company BE Gosselies | distributeur; supermarchés
match-smatch | Match Smatch; Match et Smatch | company BE Gosselies | distributeur; supermarchés | louis-delhaize
louis-delhaize | Louis Delhaize; Groupe Louis Delhaize | company BE | distributeur; groupe de distribution
hubo-belgique | Hubo Belgique; Hubo | company BE | enseigne de bricolage
vanden-borre | Vanden Borre | company BE Leeuw-Saint-Pierre | distributeur d'électronique | fnac-darty
krefel | Krëfel; Krefel | company BE Humbeek | distributeur d'électroménager
di-parfumerie | Di Parfumerie | company BE | enseigne de parfumerie
ici-paris-xl | Ici Paris XL | company BE | enseigne de parfumerie
standaard-boekhandel | Standaard Boekhandel | company BE | libraire
club-librairies | Club Librairies | company BE | libraire
exki | Exki; EXKi | company BE Bruxelles | chaîne de restauration
le-pain-quotidien | Le Pain Quotidien; PQ Licensing | company BE Bruxelles | chaîne de boulangeries
spadel | Spadel; Spa Monopole | company BE Bruxelles | producteur d'eau minérale; embouteilleur
bieres-de-chimay | Bières de Chimay | company BE Baileux | @BR
alken-maes | Alken-Maes | company BE | @BR | heineken
brasserie-dubuisson | Brasserie Dubuisson; Dubuisson | company BE | @BR
brasserie-haacht | Brasserie Haacht; Haacht | company BE | @BR
brasserie-lefebvre | Brasserie Lefebvre | company BE | @BR
galler | Galler | company BE Vaux-sous-Chèvremont | chocolatier
pierre-marcolini | Pierre Marcolini; Marcolini | company BE Bruxelles | chocolatier
guylian | Guylian | company BE Saint-Nicolas | chocolatier
cosucra | Cosucra | company BE Warcoing | groupe agroalimentaire
raffinerie-tirlemontoise | Raffinerie tirlemontoise | company BE Tirlemont | sucrier
iscal-sugar | Iscal Sugar | company BE | sucrier
ardo | Ardo | company BE Ardooie | producteur de légumes surgelés
la-lorraine-bakery | La Lorraine Bakery Group | company BE Ninove | boulanger industriel
balta | Balta | company BE Wielsbeke | fabricant de tapis; fabricant de textile
beaulieu-international-group | Beaulieu International Group | company BE Waregem | fabricant de tapis
picanol | Picanol; Picanol Group | company BE Ypres | fabricant de métiers à tisser
reynaers-aluminium | Reynaers Aluminium | company BE Duffel | fabricant de châssis
agc-glass-europe | AGC Glass Europe; Glaverbel; AGC Europe | company BE Louvain-la-Neuve | verrier | agc
durobor | Durobor | company BE Soignies | verrier
val-saint-lambert | Val Saint Lambert | company BE Seraing | cristallerie
duferco-belgique | Duferco Belgique; Duferco La Louvière | company BE | sidérurgiste
nlmk-la-louviere | NLMK La Louvière | company BE | sidérurgiste | nlmk
thy-marcinelle | Thy-Marcinelle | company BE | sidérurgiste
alstom-charleroi | Alstom Charleroi; ACEC | company BE | constructeur ferroviaire
ce-plus-t | CE+T; CE+T Power | company BE Wandre | fabricant d'onduleurs
eloy | Eloy | company BE | groupe de traitement de l'eau
thomas-et-piron | Thomas & Piron | company BE Our | constructeur; @IMM
matexi | Matexi | company BE Waregem | @IMM
atenor | Atenor | company BE La Hulpe | @IMM
immobel | Immobel | company BE Bruxelles | @IMM
ghelamco | Ghelamco; Ghelamco Group | company BE Ypres | @IMM
befimmo | Befimmo | company BE Bruxelles | foncière
xior | Xior; Xior Student Housing | company BE Anvers | foncière
montea | Montea | company BE Alost | foncière
vgp | VGP | company BE Anvers | foncière; développeur de parcs logistiques
intervest | Intervest; Intervest Offices | company BE Anvers | foncière
groupe-daoust | Groupe Daoust; Daoust | company BE | société d'intérim
monizze | Monizze | company BE Bruxelles | émetteur de titres-repas
partena | Partena; Partena Professional | company BE Bruxelles | secrétariat social
acerta | Acerta | company BE Louvain | secrétariat social
liantis | Liantis | company BE | secrétariat social
solidaris | Solidaris | insurer BE Bruxelles | mutualité
mutualite-chretienne | Mutualité chrétienne | insurer BE Bruxelles | mutualité
cliniques-universitaires-saint-luc | Cliniques universitaires Saint-Luc | public BE Bruxelles | hôpital
chu-de-liege | CHU de Liège | public BE Liège | hôpital
armonea | Armonea | company BE Malines | exploitant de maisons de repos
vulpia | Vulpia | company BE | exploitant de maisons de repos
pairi-daiza | Pairi Daiza | company BE Brugelette | parc animalier; parc zoologique
plopsa | Plopsa; Plopsaland | company BE | exploitant de parcs d'attractions
walibi-belgium | Walibi Belgium; Walibi | company BE Wavre | parc d'attractions | compagnie-des-alpes
loterie-nationale-belgique | Loterie nationale Belgique; Loterie nationale | company BE Bruxelles | opérateur de loterie
ardent-group | Ardent Group; Ardent Casino; Circus Belgium | company BE Liège | opérateur de jeux; groupe de casinos
gaming1 | Gaming1; GAMING1 | company BE Liège | opérateur de jeux
napoleon-games | Napoleon Games | company BE Erpe-Mere | opérateur de jeux
dupuis | Dupuis; Éditions Dupuis | company BE Marcinelle | éditeur de bandes dessinées | media-participations
casterman | Casterman | company BE Bruxelles | éditeur
moulinsart | Moulinsart; Tintinimaginatio | company BE Bruxelles | gestionnaire des droits de Tintin
# Swiss start-ups
nexthink | Nexthink | startup CH Prilly | @SOFT; licorne
mindmaze | MindMaze | startup CH Lausanne | medtech; licorne; start-up
scandit | Scandit | startup CH Zurich | @SOFT
numab-therapeutics | Numab Therapeutics | startup CH | @BIO
beekeeper-suisse | Beekeeper | startup CH Zurich | @SOFT
acronis | Acronis | company CH Schaffhouse | éditeur de logiciels
infomaniak | Infomaniak | company CH Genève | hébergeur; hébergeur genevois
exoscale | Exoscale | startup CH Lausanne | fournisseur de cloud
yokoy | Yokoy | startup CH Zurich | @FIN
numbrs | Numbrs | startup CH Zurich | @FIN
neon-banque | Neon Switzerland | startup CH Zurich | néobanque; fintech
yapeal | Yapeal | startup CH Zurich | néobanque; fintech
alpian | Alpian | bank CH Genève | banque numérique; banque privée numérique
twint | Twint; TWINT | company CH Zurich | spécialiste du paiement
selma-finance | Selma Finance | startup CH | @FIN
bitcoin-suisse | Bitcoin Suisse | company CH Zoug | spécialiste des cryptomonnaies
taurus-sa | Taurus SA | startup CH Genève | spécialiste des actifs numériques; fintech
metaco | Metaco; METACO | startup CH Lausanne | spécialiste des actifs numériques | ripple
21shares | 21Shares; 21Shares AG; 21.co | startup CH Zurich | émetteur de produits crypto
dfinity | Dfinity; Fondation Dfinity; DFINITY | startup CH Zurich | spécialiste de la blockchain
cardano-foundation | Cardano Foundation; Fondation Cardano | startup CH Zoug | fondation
tezos-foundation | Tezos Foundation; Fondation Tezos | startup CH Zoug | fondation
solana-foundation | Solana Foundation; Fondation Solana | startup CH Zoug | fondation
libra-association | Libra Association; Diem Association; Association Diem; Association Libra | association CH Genève | association; cryptomonnaie de Facebook
lykke | Lykke | startup CH | spécialiste des cryptomonnaies
sonarsource | SonarSource; Sonar | startup CH Vernier | @SOFT; licorne
frontify | Frontify | startup CH Saint-Gall | @SOFT
smarthelio | SmartHelio | startup CH | cleantech
energy-vault | Energy Vault | startup CH Lugano | spécialiste du stockage d'énergie; start-up
insolight | Insolight | startup CH Renens | spécialiste du solaire; start-up
bcomp | Bcomp | startup CH Fribourg | fabricant de composites; start-up
synhelion | Synhelion | startup CH Lugano | cleantech; carburants solaires
neustark | Neustark | startup CH Berne | cleantech; captage de CO2
planted-foods | Planted Foods | startup CH Kemptthal | fabricant d'alternatives végétales à la viande; foodtech
luya-foods | Luya Foods | startup CH | foodtech
gamaya | Gamaya | startup CH Morges | agritech
farmy | Farmy | startup CH | épicerie en ligne
smood | Smood | startup CH Genève | livraison de repas
eat-ch | Eat.ch | startup CH | livraison de repas
le-shop | Le Shop; LeShop; LeShop.ch | startup CH Ecublens | supermarché en ligne | migros
qoqa | QoQa; Qoqa | startup CH Bussigny | e-commerçant; site de ventes
digitec-galaxus | Digitec Galaxus; Galaxus; Digitec | company CH Zurich | e-commerçant | migros
brack-ch | Brack.ch; Brack; Competec | company CH Mägenwil | e-commerçant
ricardo-ch | Ricardo.ch | startup CH | site d'enchères
swiss-marketplace-group | Swiss Marketplace Group | company CH Zurich | groupe de petites annonces
homegate | Homegate | startup CH Zurich | site d'annonces immobilières
anibis | Anibis | startup CH | site de petites annonces
jobup | Jobup; JobUp | startup CH Genève | site d'emploi | jobcloud
jobcloud | JobCloud | startup CH | site d'emploi
flyability | Flyability | startup CH Paudex | fabricant de drones; start-up
sensefly | SenseFly | startup CH Cheseaux-sur-Lausanne | fabricant de drones
pix4d | Pix4D | startup CH Prilly | éditeur de logiciels de cartographie
wingtra | Wingtra | startup CH Zurich | fabricant de drones
anybotics | ANYbotics; Anybotics | startup CH Zurich | roboticien; start-up
sevensense | Sevensense | startup CH | roboticien
distalmotion | Distalmotion | startup CH Epalinges | spécialiste de la robotique chirurgicale; medtech
verity-studios | Verity Studios | startup CH Zurich | drones; start-up
astrocast | Astrocast | startup CH Chavannes-près-Renens | opérateur de nanosatellites; @SPA
swissto12 | Swissto12; SWISSto12; Swissto 12 | startup CH Renens | fabricant de satellites; @SPA
swiss-space-systems | Swiss Space Systems | startup CH Payerne | @SPA
solarstratos | SolarStratos | startup CH | projet d'avion solaire
solar-impulse | Solar Impulse; Fondation Solar Impulse | association CH Lausanne | fondation
destinus | Destinus | startup CH Payerne | concepteur d'avions à hydrogène; start-up
h55 | H55 | startup CH Sion | aviation électrique; start-up
smartflyer | Smartflyer | startup CH | aviation électrique
id-quantique | ID Quantique | company CH Carouge | spécialiste de la cryptographie quantique
terra-quantum | Terra Quantum | startup CH Saint-Gall | spécialiste de l'informatique quantique
lakera | Lakera | startup CH Zurich | spécialiste de l'intelligence artificielle
giotto-ai | Giotto.ai | startup CH Lausanne | spécialiste de l'intelligence artificielle
latticeflow | LatticeFlow; LatticeFlow AI | startup CH Zurich | spécialiste de l'intelligence artificielle
faceshift | Faceshift | startup CH Zurich | capture de mouvement | apple
largo-ai | Largo.ai | startup CH | spécialiste de l'intelligence artificielle
kandou | Kandou; Kandou Bus | startup CH Saint-Sulpice | concepteur de puces; start-up
lumiphase | Lumiphase | startup CH | photonique
ligentec | Ligentec | startup CH | photonique
crispr-therapeutics | CRISPR Therapeutics; Crispr Therapeutics | company CH Zoug | @BIO
adc-therapeutics | ADC Therapeutics | company CH Epalinges | @BIO
obseva | ObsEva; Obseva | company CH Genève | @BIO
addex | Addex; Addex Therapeutics | company CH Genève | @BIO
geneuro | GeNeuro | company CH Genève | @BIO
relief-therapeutics | Relief Therapeutics | company CH Genève | @BIO
novimmune | NovImmune; Novimmune; Light Chain Bioscience | startup CH Genève | @BIO
anokion | Anokion | startup CH Ecublens | @BIO
polyneuron | Polyneuron | startup CH | @BIO
anaveon | Anaveon | startup CH | @BIO
t3-pharma | T3 Pharma | startup CH | @BIO | boehringer-ingelheim
molecular-partners | Molecular Partners | company CH Schlieren | @BIO
santhera | Santhera; Santhera Pharmaceuticals | company CH Pratteln | @BIO
basilea | Basilea; Basilea Pharmaceutica | company CH Allschwil | @BIO
polyphor | Polyphor | company CH Allschwil | @BIO
kuros | Kuros; Kuros Biosciences | company CH Schlieren | @BIO
esbatech | Esbatech | startup CH | @BIO
lunaphore | Lunaphore | startup CH Tolochenaz | medtech
abionic | Abionic | startup CH Epalinges | medtech
aleva-neurotherapeutics | Aleva Neurotherapeutics | startup CH | medtech
onward-medical | Onward Medical; ONWARD Medical; GTX Medical | startup NL Eindhoven | medtech; neurotech
symetis | Symetis | startup CH Ecublens | medtech | boston-scientific
endosense | Endosense | startup CH Genève | medtech
sensimed | Sensimed | startup CH | medtech
ava-women | Ava Women | startup CH | fabricant de bracelets connectés
doodle-suisse | Doodle | startup CH Zurich | outil de planification
# Swiss mid-size firms
richard-mille | Richard Mille | company CH Les Breuleux | @HOR
ulysse-nardin | Ulysse Nardin | company CH Le Locle | @HOR
girard-perregaux | Girard-Perregaux | company CH La Chaux-de-Fonds | @HOR
sowind-group | Sowind Group; Sowind | company CH La Chaux-de-Fonds | groupe horloger
parmigiani-fleurier | Parmigiani Fleurier; Parmigiani | company CH Fleurier | @HOR
f-p-journe | F.P. Journe; FP Journe | company CH Genève | @HOR
h-moser-et-cie | H. Moser & Cie; Moser & Cie | company CH Neuhausen | @HOR
roger-dubuis | Roger Dubuis | company CH Meyrin | @HOR | richemont
raymond-weil | Raymond Weil | company CH Genève | @HOR
frederique-constant | Frédérique Constant; Frederique Constant | company CH Plan-les-Ouates | @HOR
oris-horloger | Oris | company CH Hölstein | @HOR
zenith-horloger | Zenith Montres | company CH | @HOR | lvmh
corum-montres | Corum Montres | company CH | @HOR
sellita | Sellita | company CH | fabricant de mouvements
tag-heuer | Tag Heuer; TAG Heuer | company CH La Chaux-de-Fonds | @HOR | lvmh
longines | Longines | company CH Saint-Imier | @HOR | swatch
tissot | Tissot | company CH Le Locle | @HOR | swatch
de-grisogono | De Grisogono | company CH Genève | joaillier
lem-holding | LEM Holding; LEM | company CH Genève | fabricant de capteurs
sicpa | Sicpa; SICPA | company CH Prilly | fabricant d'encres; spécialiste de la traçabilité
cremo | Cremo | company CH Villars-sur-Glâne | groupe laitier
groupe-minoteries | Groupe Minoteries | company CH Granges-près-Marnand | meunier
hero-suisse | Hero Groupe | company CH Lenzbourg | groupe agroalimentaire
rivella | Rivella | company CH Rothrist | fabricant de boissons
bell-food | Bell Food; Bell Food Group | company CH Bâle | groupe de charcuterie
orior | Orior | company CH | groupe agroalimentaire
hochdorf | Hochdorf | company CH Hochdorf | groupe laitier
fenaco | Fenaco | company CH Berne | coopérative agricole
landi | Landi | company CH | coopérative agricole
denner | Denner | company CH Zurich | distributeur; discounter | migros
aligro | Aligro | company CH | distributeur
valora | Valora | company CH Muttenz | exploitant de kiosques
fust | Fust | company CH | distributeur d'électronique
interdiscount | Interdiscount | company CH | distributeur d'électronique | coop-suisse
groupe-e | Groupe E | company CH Granges-Paccot | énergéticien
services-industriels-de-geneve | Services industriels de Genève | company CH Genève | services publics; énergéticien
services-industriels-de-lausanne | Services industriels de Lausanne; SIL | company CH Lausanne | services publics
eos-holding | EOS Holding | company CH Lausanne | holding énergétique
forces-motrices-valaisannes | Forces motrices valaisannes; FMV | company CH Sion | énergéticien
repower | Repower | company CH Poschiavo | énergéticien
transports-publics-genevois | Transports publics genevois | company CH Genève | transporteur public
bls | BLS | company CH Berne | compagnie ferroviaire
car-postal | Car Postal; CarPostal | company CH Berne | transporteur public | la-poste-suisse
la-poste-suisse | La Poste suisse; Poste suisse; La Poste Suisse | company CH Berne | groupe postal
geneve-aeroport | Genève Aéroport; Aéroport de Genève; Aéroport international de Genève | company CH Genève | aéroport; gestionnaire d'aéroport
flughafen-zurich | Flughafen Zürich; Aéroport de Zurich | company CH Zurich | gestionnaire d'aéroport
compagnie-generale-de-navigation | Compagnie générale de navigation | company CH Lausanne | compagnie de navigation
helvetic-airways | Helvetic Airways | company CH | compagnie aérienne
edelweiss-air | Edelweiss Air | company CH | compagnie aérienne
skyguide | Skyguide | company CH Genève | contrôle aérien
kuoni | Kuoni | company CH Zurich | voyagiste
hotelplan | Hotelplan | company CH Glattbrugg | voyagiste | migros
swiss-medical-network | Swiss Medical Network; Genolier Swiss Medical Network | company CH Fribourg | groupe de cliniques | aevis-victoria
aevis-victoria | Aevis Victoria; Aevis | company CH Fribourg | holding; groupe de cliniques
hirslanden | Hirslanden; Groupe Hirslanden | company CH Opfikon | groupe de cliniques
medbase | Medbase | company CH | centres médicaux | migros
unilabs | Unilabs | company CH Genève | groupe de laboratoires d'analyses
viollier | Viollier | company CH | laboratoires d'analyses
om-pharma | OM Pharma | company CH Meyrin | laboratoire pharmaceutique
siegfried-holding | Siegfried Holding | company CH Zofingue | sous-traitant pharmaceutique
octapharma | Octapharma | company CH Lachen | laboratoire pharmaceutique
vifor-pharma | Vifor Pharma; Vifor | company CH Saint-Gall | laboratoire pharmaceutique
galenica | Galenica | company CH Berne | pharmacies; laboratoire pharmaceutique
zur-rose | Zur Rose; Zur Rose Group | company CH Frauenfeld | pharmacie en ligne
docmorris | DocMorris | company NL | pharmacie en ligne | zur-rose
tornos | Tornos | company CH Moutier | fabricant de machines-outils
mikron | Mikron | company CH Bienne | fabricant de machines-outils
starrag | Starrag | company CH Rorschacherberg | fabricant de machines-outils
rieter | Rieter | company CH Winterthour | fabricant de machines textiles
saurer | Saurer | company CH Arbon | fabricant de machines textiles
komax | Komax | company CH Dierikon | fabricant de machines
interroll | Interroll | company CH Sant'Antonino | fabricant d'équipements logistiques
burckhardt-compression | Burckhardt Compression | company CH Winterthour | fabricant de compresseurs
leclanche | Leclanché; Leclanche | company CH Yverdon-les-Bains | fabricant de batteries
autoneum | Autoneum | company CH Winterthour | équipementier automobile
feintool | Feintool | company CH Lyss | équipementier automobile
ems-chemie | Ems-Chemie; EMS-Chemie | company CH Domat | chimiste
forbo | Forbo | company CH Baar | fabricant de revêtements de sol
arbonia | Arbonia | company CH Arbon | équipementier du bâtiment
zehnder | Zehnder | company CH | équipementier du bâtiment
losinger-marazzi | Losinger Marazzi | company CH Berne | entreprise de construction | bouygues
psp-swiss-property | PSP Swiss Property | company CH Zoug | foncière
swiss-prime-site | Swiss Prime Site | company CH Zoug | foncière
mobimo | Mobimo | company CH Lucerne | foncière
naef-immobilier | Naef Immobilier | company CH | régie immobilière
comparis | Comparis | company CH | comparateur
elca | ELCA; Elca Informatique; Elca | company CH Lausanne | société de services informatiques
swisssign | SwissSign | company CH | signature électronique
crypto-ag | Crypto AG | company CH Zoug | fabricant de machines de chiffrement
la-prairie | La Prairie | company CH Zurich | marque de cosmétiques | beiersdorf
valmont-cosmetiques | Valmont Cosmétiques | company CH | marque de cosmétiques
calida | Calida; Calida Group | company CH Sursee | fabricant de sous-vêtements
tally-weijl | Tally Weijl | company CH | enseigne de mode
charles-vogele | Charles Vögele | company CH Pfäffikon | enseigne de mode
pkz | PKZ | company CH | enseigne de mode
litasco | Litasco | company CH Genève | négociant en pétrole | loukoil
louis-dreyfus-company | Louis Dreyfus Company; Louis Dreyfus Commodities; Louis Dreyfus | company CH Genève | négociant en matières premières agricoles; négociant
cofco-international | Cofco International | company CH Genève | négociant en matières premières
addax-petroleum | Addax Petroleum | company CH Genève | groupe pétrolier
addax-oryx | Addax & Oryx; Addax et Oryx; Oryx Energies | company CH Genève | groupe pétrolier
metalor | Metalor | company CH Marin | raffineur d'or
valcambi | Valcambi | company CH Balerna | raffineur d'or
pamp | PAMP; MKS Pamp | company CH Castel San Pietro | raffineur d'or
argor-heraeus | Argor-Heraeus | company CH Mendrisio | raffineur d'or
varo-energy | Varo Energy | company CH Baar | raffineur
tamoil-suisse | Tamoil Suisse | company CH | raffineur
groupe-bertarelli | Groupe Bertarelli; Waypoint Capital; Ares Life Sciences; B-FLEXION | fund CH Genève | family office
serono | Serono; Merck Serono | company CH Genève | laboratoire pharmaceutique
# Luxembourg and Monaco
ebrc | Ebrc; EBRC | company LU Luxembourg | opérateur de centres de données
luxconnect | LuxConnect | company LU Bettembourg | opérateur de centres de données
luxtrust | LuxTrust | company LU Capellen | signature électronique
luxtram | Luxtram | company LU | exploitant de tramway
cfl | CFL; Société nationale des chemins de fer luxembourgeois | company LU Luxembourg | compagnie ferroviaire
creos-luxembourg | Creos Luxembourg; Creos | company LU | gestionnaire de réseaux
enovos | Enovos | company LU | fournisseur d'énergie | encevo
rotarex | Rotarex | company LU Lintgen | fabricant de vannes
ceratizit | Ceratizit | company LU Mamer | fabricant d'outils
iee | IEE | company LU Bissen | équipementier automobile
cactus-luxembourg | Cactus Luxembourg | company LU Windhof | distributeur; supermarchés
brasserie-nationale-luxembourg | Brasserie nationale Luxembourg; Bofferding | company LU | brasseur
luxlait | Luxlait | company LU | groupe laitier
kronospan-luxembourg | Kronospan Luxembourg | company LU | fabricant de panneaux
talkwalker | Talkwalker | startup LU Luxembourg | éditeur de logiciels; start-up
job-today | Job Today | startup LU | site d'emploi; start-up
finologee | Finologee | startup LU | fintech; start-up
ocsial | OCSiAl | startup LU Luxembourg | fabricant de nanotubes; licorne
oq-technology | OQ Technology | startup LU Leudelange | opérateur de nanosatellites; start-up
ispace-europe | ISpace Europe | startup LU | start-up spatiale
luxspace | LuxSpace; Luxspace | company LU Betzdorf | fabricant de satellites
b-medical-systems | B Medical Systems | company LU Hosingen | fabricant de réfrigérateurs médicaux
codic | Codic | company LU | promoteur immobilier
aroundtown | Aroundtown | company LU Luxembourg | foncière
arendt-et-medernach | Arendt & Medernach; Arendt | company LU Luxembourg | cabinet d'avocats
monaco-telecom | Monaco Telecom; Monaco Télécom | company MC Monaco | opérateur télécoms | njj-holding
venturi-monaco | Venturi Automobiles; Venturi | company MC Monaco | constructeur de véhicules électriques
scorpio-monaco | Scorpio Bulkers | company MC Monaco | armateur
scorpio-tankers | Scorpio Tankers | company MC Monaco | armateur; pétroliers
marzocco | Marzocco; Groupe Marzocco | company MC Monaco | promoteur immobilier
heli-air-monaco | Heli Air Monaco | company MC | compagnie d'hélicoptères
asepta | Asepta | company MC | laboratoire
cfm-indosuez | CFM Indosuez; Crédit foncier de Monaco | bank MC | banque privée
`;
