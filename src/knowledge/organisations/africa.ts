/**
 * Groups, banks and start-ups of the Maghreb, West and Central Africa and, where the French press cites them, the rest of
 * Africa. Written by hand from general knowledge, November 2026. Left out on purpose: local subsidiaries that go by the
 * name of their French or South African parent (« Orange Mali », « Total Sénégal »).
 */
export const africa = `
@B = banque; établissement bancaire; groupe bancaire
@TEL = opérateur télécoms; opérateur de télécommunications; opérateur
@CIM = cimentier
@IMM = promoteur immobilier; groupe immobilier
@AGRO = groupe agroalimentaire; industriel de l'agroalimentaire
@DIS = distributeur; enseigne; groupe de distribution
@AIR = compagnie aérienne; transporteur aérien
@FIN = fintech; start-up; jeune pousse
@ST = start-up; jeune pousse
@ECO = plateforme de commerce en ligne; start-up
@CONG = conglomérat; groupe diversifié; groupe
@MIN = groupe minier; société minière
@PET = compagnie pétrolière; groupe pétrolier
@ELEC = compagnie d'électricité; électricien

# Morocco
ocp | OCP Group; OCP; Office chérifien des phosphates; Groupe OCP; "géant marocain des phosphates" | company MA Casablanca | producteur de phosphates; groupe minier; géant des phosphates
maroc-telecom | Maroc Telecom; Itissalat Al-Maghrib; Maroc Télécom; IAM; "opérateur historique marocain" | company MA Rabat | @TEL | e-and
inwi | Inwi; Wana Corporate | company MA Casablanca | @TEL | al-mada
orange-maroc | Orange Maroc; Méditel; Meditel | company MA Casablanca | @TEL | orange
attijariwafa-bank | Attijariwafa Bank; Attijariwafa bank; Attijariwafa; Attijari | bank MA Casablanca | @B | al-mada
bank-of-africa | Bank of Africa; BMCE Bank of Africa; BMCE Bank; BMCE; BOA | bank MA Casablanca | @B | finance-com
banque-centrale-populaire | Banque centrale populaire; Groupe Banque centrale populaire; Banque Populaire du Maroc | bank MA Casablanca | @B
credit-du-maroc | Crédit du Maroc | bank MA Casablanca | @B | holmarcom
saham-bank | Saham Bank; Société Générale Maroc | bank MA Casablanca | @B | saham
cih-bank | CIH Bank; CIH; Crédit immobilier et hôtelier | bank MA Casablanca | @B | cdg-maroc
cfg-bank | CFG Bank | bank MA Casablanca | @B
credit-agricole-du-maroc | Crédit agricole du Maroc | bank MA Rabat | @B
al-barid-bank | Al Barid Bank | bank MA Casablanca | @B
managem | Managem | company MA Casablanca | @MIN | al-mada
nareva | Nareva | company MA Casablanca | producteur d'électricité; énergéticien | al-mada
lafarge-maroc | Lafarge Maroc; LafargeHolcim Maroc | company MA Casablanca | @CIM | holcim
ciments-de-l-atlas | Ciments de l'Atlas; Cimat | company MA Casablanca | @CIM
ciments-du-maroc | Ciments du Maroc | company MA Casablanca | @CIM | heidelberg-materials
sonasid | Sonasid | company MA Casablanca | sidérurgiste
cosumar | Cosumar | company MA Casablanca | sucrier; groupe sucrier
lesieur-cristal | Lesieur Cristal | company MA Casablanca | @AGRO | avril
centrale-danone | Centrale Danone; Centrale Laitière | company MA Casablanca | groupe laitier | danone
copag | Copag; COPAG; Jaouda | company MA Taroudant | coopérative laitière
oulmes | Oulmès; Les Eaux minérales d'Oulmès | company MA Casablanca | producteur d'eau minérale; embouteilleur
dari-couspate | Dari Couspate | company MA Salé | @AGRO
mutandis | Mutandis | company MA Casablanca | @AGRO; groupe de grande consommation
unimer | Unimer | company MA Casablanca | @AGRO
label-vie | Label'Vie; Label Vie; LabelVie | company MA Rabat | @DIS
marjane | Marjane; Marjane Holding | company MA Casablanca | @DIS | al-mada
aswak-assalam | Aswak Assalam | company MA | @DIS | ynna-holding
akwa-group | Akwa Group; Akwa; Groupe Akwa; "groupe d'Aziz Akhannouch" | company MA Casablanca | @CONG; groupe d'Aziz Akhannouch
afriquia | Afriquia; Afriquia Gaz | company MA Casablanca | distributeur de carburants | akwa-group
vivo-energy | Vivo Energy | company GB Londres | distributeur de carburants
samir | SAMIR | company MA Mohammedia | raffineur; raffinerie
royal-air-maroc | Royal Air Maroc; RAM | company MA Casablanca | @AIR
oncf | ONCF; Office national des chemins de fer | company MA Rabat | compagnie ferroviaire; opérateur ferroviaire
onee | ONEE; Office national de l'électricité et de l'eau potable | company MA Rabat | @ELEC
masen | Masen; MASEN | public MA Rabat | agence des énergies renouvelables
tanger-med | Tanger Med; Tanger Med Port Authority; TMPA; TMSA | company MA Tanger | port; groupe portuaire
marsa-maroc | Marsa Maroc | company MA Casablanca | opérateur portuaire
comarit | Comarit | company MA | compagnie maritime
addoha | Addoha; Groupe Addoha; Douja Promotion Groupe Addoha | company MA Casablanca | @IMM
alliances-developpement-immobilier | Alliances Développement immobilier; Alliances Développement | company MA Casablanca | @IMM
residences-dar-saada | Résidences Dar Saada; Dar Saada | company MA Casablanca | @IMM
tgcc | TGCC | company MA Casablanca | groupe de BTP
jet-contractors | Jet Contractors | company MA Casablanca | groupe de BTP
sgtm | SGTM | company MA Casablanca | groupe de BTP
sothema | Sothema | company MA Casablanca | laboratoire pharmaceutique
laprophan | Laprophan | company MA Casablanca | laboratoire pharmaceutique
cooper-pharma | Cooper Pharma | company MA Casablanca | laboratoire pharmaceutique
pharma-5 | Pharma 5 | company MA Casablanca | laboratoire pharmaceutique
akdital | Akdital | company MA Casablanca | groupe de cliniques; groupe hospitalier
hightech-payment-systems | Hightech Payment Systems; HPS Worldwide | company MA Casablanca | spécialiste du paiement; éditeur de logiciels
m2m-group | M2M Group | company MA Casablanca | spécialiste du paiement; éditeur de logiciels
s2m | S2M | company MA Casablanca | spécialiste du paiement; éditeur de logiciels
cmi-maroc | CMI Maroc; Centre monétique interbancaire | company MA Casablanca | spécialiste du paiement
disway | Disway | company MA Casablanca | distributeur informatique
intelcia | Intelcia | company MA Casablanca | spécialiste des centres d'appels; groupe d'externalisation | altice
auto-hall | Auto Hall | company MA Casablanca | distributeur automobile
renault-maroc | Renault Maroc | company MA Casablanca | constructeur automobile | renault
somaca | Somaca | company MA Casablanca | constructeur automobile | renault
neo-motors | Neo Motors | company MA | constructeur automobile
snep | Snep; SNEP | company MA Mohammedia | chimiste
delta-holding | Delta Holding | company MA Rabat | @CONG
stokvis | Stokvis | company MA | distributeur
risma | Risma | company MA Casablanca | groupe hôtelier
atlas-hospitality | Atlas Hospitality | company MA Casablanca | groupe hôtelier
taqa-morocco | Taqa Morocco | company MA Casablanca | producteur d'électricité
aradei-capital | Aradei Capital | company MA Casablanca | foncière
immorente-invest | Immorente Invest | company MA Casablanca | foncière
hmizate | Hmizate | startup MA | @ECO
avito-ma | Avito.ma; Avito | startup MA | site de petites annonces
chari | Chari; Chari.ma | startup MA Casablanca | @ECO
wafr | WafR; Wafr | startup MA | @ST
cloudfret | Cloudfret | startup MA Casablanca | plateforme de fret; start-up
yola-fresh | YoLa Fresh | startup MA Casablanca | agritech; start-up
ora-technologies | ORA Technologies; Ora Technologies; Kooul | startup MA Casablanca | @ST
yassir | Yassir | startup DZ Alger | super-application; start-up; plateforme de VTC
sowit | Sowit | startup MA | agritech
enakl | Enakl | startup MA | spécialiste de la mobilité; start-up
# Algeria and Tunisia
sonatrach | Sonatrach; "géant algérien des hydrocarbures"; "compagnie publique d'hydrocarbures algérienne" | company DZ Alger | @PET; compagnie nationale d'hydrocarbures
sonelgaz | Sonelgaz | company DZ Alger | @ELEC; groupe public d'électricité
naftal | Naftal | company DZ Alger | distributeur de carburants
cevital | Cevital; "premier groupe privé algérien"; "groupe d'Issad Rebrab" | company DZ Béjaïa | @CONG; groupe d'Issad Rebrab
djezzy | Djezzy; Optimum Telecom Algérie; Orascom Telecom Algérie | company DZ Alger | @TEL
mobilis | Mobilis; ATM Mobilis | company DZ Alger | @TEL | algerie-telecom
algerie-telecom | Algérie Télécom; Algérie Telecom; Algerie Telecom | company DZ Alger | @TEL
ooredoo-algerie | Ooredoo Algérie | company DZ | @TEL | ooredoo
air-algerie | Air Algérie | company DZ Alger | @AIR
condor-electronics | Condor Electronics; Condor Électronics; Groupe Condor | company DZ Bordj Bou Arreridj | fabricant d'électronique; groupe d'électroménager
iris-algerie | Iris Algérie; Iris Sat | company DZ Sétif | fabricant d'électronique
etrhb-haddad | ETRHB Haddad; ETRHB | company DZ Alger | groupe de BTP
cosider | Cosider | company DZ Alger | groupe de BTP
gica | Gica; GICA; Groupe industriel des ciments d'Algérie | company DZ Alger | @CIM
saidal | Saidal; Groupe Saidal; Saïdal | company DZ Alger | laboratoire pharmaceutique
biopharm | Biopharm; Groupe Biopharm | company DZ Alger | laboratoire pharmaceutique; distributeur pharmaceutique
benamor | Benamor; Groupe Benamor; Amor Benamor | company DZ Guelma | @AGRO
nca-rouiba | NCA Rouiba | company DZ Alger | producteur de jus; @AGRO
ifri | Ifri; Ibrahim & Fils Ifri | company DZ Béjaïa | producteur d'eau minérale
hamoud-boualem | Hamoud Boualem | company DZ Alger | fabricant de boissons
soummam | Soummam; Laiterie Soummam | company DZ Béjaïa | groupe laitier
sovac | Sovac | company DZ Alger | distributeur automobile
banque-exterieure-d-algerie | Banque extérieure d'Algérie; BEA | bank DZ Alger | @B
banque-nationale-d-algerie | Banque nationale d'Algérie; BNA | bank DZ Alger | @B
credit-populaire-d-algerie | Crédit populaire d'Algérie; CPA | bank DZ Alger | @B
badr | BADR; Banque de l'agriculture et du développement rural | bank DZ Alger | @B
cosob | Cosob; COSOB | public DZ Alger | autorité boursière
fonds-national-d-investissement | Fonds national d'investissement; FNI | fund DZ Alger | fonds public; fonds d'investissement
ouedkniss | Ouedkniss | startup DZ Alger | site de petites annonces; start-up
temtem | Temtem | startup DZ | plateforme de VTC; start-up
poulina | Poulina; Poulina Group Holding; Groupe Poulina | company TN Ezzahra | @CONG; @AGRO
groupe-elloumi | Groupe Elloumi; Elloumi | company TN Tunis | équipementier; fabricant de câbles
coficab | Coficab | company TN Tunis | équipementier; fabricant de câbles | groupe-elloumi
groupe-loukil | Groupe Loukil | company TN Tunis | @CONG
groupe-mabrouk | Groupe Mabrouk | company TN Tunis | @CONG; holding familial
groupe-delice | Groupe Délice; Délice Holding; Délice Danone | company TN Soliman | groupe laitier; @AGRO
groupe-chimique-tunisien | Groupe Chimique tunisien; GCT | company TN Tunis | chimiste; groupe public
compagnie-des-phosphates-de-gafsa | Compagnie des phosphates de Gafsa; CPG | company TN Gafsa | producteur de phosphates
one-tech-tunisie | One Tech; One Tech Holding; OneTech | company TN Tunis | équipementier; groupe industriel
telnet-holding | Telnet Holding | company TN Tunis | société d'ingénierie; services informatiques
tunisair | Tunisair | company TN Tunis | @AIR
nouvelair | Nouvelair | company TN Monastir | @AIR
tunisie-telecom | Tunisie Telecom; Tunisie Télécom | company TN Tunis | @TEL
ooredoo-tunisie | Ooredoo Tunisie; Tunisiana | company TN Tunis | @TEL | ooredoo
steg | STEG; Société tunisienne de l'électricité et du gaz | company TN Tunis | @ELEC
sfbt | SFBT; Société de fabrication des boissons de Tunisie | company TN Tunis | brasseur; fabricant de boissons
carthage-cement | Carthage Cement | company TN Tunis | @CIM
monoprix-tunisie | Monoprix Tunisie | company TN | @DIS
ulysse-hyper-distribution | Ulysse Hyper Distribution; Carrefour Tunisie | company TN | @DIS
biat | BIAT; Banque internationale arabe de Tunisie | bank TN Tunis | @B
amen-bank | Amen Bank | bank TN Tunis | @B
attijari-bank-tunisie | Attijari Bank Tunisie; Banque du Sud | bank TN Tunis | @B | attijariwafa-bank
banque-de-l-habitat | Banque de l'habitat; BH Bank | bank TN Tunis | @B
societe-tunisienne-de-banque | Société tunisienne de banque; STB | bank TN Tunis | @B
banque-nationale-agricole | Banque nationale agricole | bank TN Tunis | @B
uib | UIB; Union internationale de banques | bank TN Tunis | @B | societe-generale
banque-de-tunisie | Banque de Tunisie | bank TN Tunis | @B
ubci | UBCI | bank TN Tunis | @B
arab-tunisian-bank | Arab Tunisian Bank; ATB | bank TN Tunis | @B
banque-zitouna | Banque Zitouna | bank TN Tunis | @B
vermeg | Vermeg | company TN Tunis | éditeur de logiciels
instadeep | InstaDeep; Instadeep | startup GB Londres | start-up; spécialiste de l'intelligence artificielle | biontech
kumulus-water | Kumulus Water; Kumulus | startup TN Tunis | greentech; start-up
wattnow | Wattnow | startup TN Tunis | start-up
gomycode | GoMyCode; GOMYCODE | startup TN Tunis | edtech; start-up
konnect-networks | Konnect Networks | startup TN | @FIN
cynoia | Cynoia | startup TN | @ST
bako-motors | Bako Motors | startup TN Tunis | constructeur de véhicules électriques; start-up
enova-robotics | Enova Robotics | startup TN Sousse | roboticien; start-up
# West Africa
ecobank | Ecobank; Ecobank Transnational Incorporated; ETI; Groupe Ecobank | bank TG Lomé | @B; groupe bancaire panafricain
coris-bank | Coris Bank; Coris Bank International; Coris Holding; Coris | bank BF Ouagadougou | @B
orabank | Orabank; Groupe Orabank; Oragroup | bank TG Lomé | @B
vista-bank | Vista Bank; Vista Group; Vista Gui | bank GN Conakry | @B
bank-of-africa-cote-d-ivoire | Bank of Africa Côte d'Ivoire | bank CI | @B | bank-of-africa
societe-generale-cote-d-ivoire | Société Générale Côte d'Ivoire; SGCI; SGBCI; Société Générale de banques en Côte d'Ivoire | bank CI Abidjan | @B | societe-generale
bicici | BICICI | bank CI Abidjan | @B
sib-cote-d-ivoire | SIB Côte d'Ivoire; Société ivoirienne de banque | bank CI Abidjan | @B | attijariwafa-bank
versus-bank | Versus Bank | bank CI Abidjan | @B
bridge-bank-group | Bridge Bank Group; Bridge Bank; Bridge Group West Africa | bank CI Abidjan | @B
banque-nationale-d-investissement | Banque nationale d'investissement; BNI | bank CI Abidjan | @B
banque-atlantique | Banque Atlantique | bank CI Abidjan | @B | banque-centrale-populaire
bgfibank | BGFIBank; BGFI Bank; BGFI; BGFIBank Group | bank GA Libreville | @B
cbao | CBAO; CBAO Attijariwafa Bank; Compagnie bancaire de l'Afrique de l'Ouest | bank SN Dakar | @B | attijariwafa-bank
bdk | BDK; Banque de Dakar | bank SN Dakar | @B
banque-de-l-habitat-du-senegal | Banque de l'habitat du Sénégal | bank SN Dakar | @B
bnde-senegal | BNDE Sénégal; Banque nationale pour le développement économique | bank SN Dakar | @B
la-banque-agricole | La Banque agricole; LBA; Caisse nationale de crédit agricole du Sénégal | bank SN Dakar | @B
wave-mobile-money | Wave; Wave Mobile Money; Wave Digital Finance | startup SN Dakar | @FIN; licorne; spécialiste du mobile money
orange-money | Orange Money | company | service de paiement mobile | orange
sonatel | Sonatel; Groupe Sonatel | company SN Dakar | @TEL | orange
expresso-senegal | Expresso Sénégal | company SN | @TEL
saga-africa-holdings | Saga Africa Holdings; Yas Sénégal; Free Sénégal | company SN | @TEL
senelec | Senelec; SENELEC | company SN Dakar | @ELEC
petrosen | Petrosen; Société des pétroles du Sénégal | company SN Dakar | @PET
societe-africaine-de-raffinage | Société africaine de raffinage | company SN Dakar | raffineur
sococim | Sococim; Sococim Industries | company SN Rufisque | @CIM | vicat
ciments-du-sahel | Ciments du Sahel | company SN Dakar | @CIM
industries-chimiques-du-senegal | Industries chimiques du Sénégal; ICS | company SN Dakar | chimiste
air-senegal | Air Sénégal; Air Senegal | company SN Dakar | @AIR
suneor | Suneor; Sonacos | company SN Dakar | huilier
compagnie-sucriere-senegalaise | Compagnie sucrière sénégalaise; CSS de Richard-Toll | company SN Richard-Toll | sucrier; groupe sucrier
patisen | Patisen | company SN Dakar | @AGRO
sedima | Sedima; Groupe Sedima | company SN Dakar | @AGRO
kirene | Kirène; Kirene | company SN Diass | producteur d'eau minérale
teylium | Teylium; Teylium Group; Groupe Teylium | company SN Dakar | @CONG; @IMM
eranove | Eranove; Groupe Eranove | company FR Paris | groupe d'eau et d'électricité; producteur d'électricité
compagnie-ivoirienne-d-electricite | Compagnie ivoirienne d'électricité; CIE | company CI Abidjan | @ELEC | eranove
sodeci | Sodeci; SODECI | company CI Abidjan | distributeur d'eau | eranove
ciprel | Ciprel; CIPREL | company CI Abidjan | producteur d'électricité | eranove
azito-energie | Azito Énergie; Azito | company CI Abidjan | producteur d'électricité
societe-ivoirienne-de-raffinage | Société ivoirienne de raffinage | company CI Abidjan | raffineur
petroci | Petroci; PETROCI; Petroci Holding | company CI Abidjan | @PET
orange-cote-d-ivoire | Orange Côte d'Ivoire; Côte d'Ivoire Telecom | company CI Abidjan | @TEL | orange
moov-africa | Moov Africa; Moov | company CI Abidjan | @TEL | maroc-telecom
air-cote-d-ivoire | Air Côte d'Ivoire | company CI Abidjan | @AIR
asky | Asky; ASKY Airlines; Asky Airlines | company TG Lomé | @AIR
palmci | Palmci; PALMCI | company CI Abidjan | producteur d'huile de palme | sifca
sifca | Sifca; SIFCA; Groupe Sifca | company CI Abidjan | @AGRO
societe-africaine-de-plantations-d-heveas | Société africaine de plantations d'hévéas; SAPH | company CI Abidjan | producteur de caoutchouc | sifca
sania | Sania; Sania Cie | company CI Abidjan | raffineur d'huile | sifca
conseil-du-cafe-cacao | Conseil du café-cacao; Conseil café-cacao | public CI Abidjan | régulateur de la filière cacao
solibra | Solibra; SOLIBRA | company CI Abidjan | brasseur | castel
prosuma | Prosuma; PROSUMA | company CI Abidjan | @DIS
cdci | CDCI | company CI Abidjan | @DIS
bollore-africa-logistics | Bolloré Africa Logistics; Africa Global Logistics | company FR Puteaux | logisticien; opérateur portuaire | msc
sitarail | Sitarail | company CI | opérateur ferroviaire
filtisac | Filtisac | company CI Abidjan | fabricant d'emballages
groupe-snedai | Groupe Snedai; Snedai | company CI Abidjan | @CONG
petro-ivoire | Pétro Ivoire; Petro Ivoire | company CI Abidjan | distributeur de carburants
julaya | Julaya | startup CI Abidjan | @FIN
djamo | Djamo | startup CI Abidjan | @FIN; néobanque
hub2 | Hub2; HUB2 | startup CI Abidjan | @FIN
cinetpay | CinetPay; Cinetpay | startup CI Abidjan | @FIN
jumia | Jumia; Jumia Technologies; Africa Internet Group; "Amazon africain" | startup DE Berlin | plateforme de commerce en ligne; licorne; start-up
afrikrea | Afrikrea; Anka | startup CI Abidjan | @ECO
coliba | Coliba | startup CI Abidjan | start-up
moja-ride | Moja Ride | startup CI Abidjan | spécialiste de la mobilité; start-up
gozem | Gozem | startup TG Lomé | super-application; start-up
semoa | Semoa | startup TG Lomé | @FIN
paydunya | PayDunya; Paydunya | startup SN Dakar | @FIN
intouch-group | InTouch; Intouch; InTouch Group | startup SN Dakar | @FIN
paps | PAPS; Paps | startup SN Dakar | logisticien; start-up
yobante-express | Yobante Express; Yobanté Express | startup SN Dakar | logisticien; start-up
maad | Maad | startup SN Dakar | @ECO
chargel | Chargel | startup SN Dakar | plateforme de fret; start-up
logidoo | Logidoo | startup SN Dakar | logisticien; start-up
lengo | Lengo | startup SN | @ST
afrikamart | Afrikamart | startup SN Dakar | agritech; start-up
tolbi | Tolbi | startup SN Dakar | agritech; start-up
baobab-group | Baobab Group; Microcred | bank FR Paris | spécialiste de la microfinance
advans | Advans; Advans Group | bank FR Paris | spécialiste de la microfinance
cofina | Cofina; Groupe Cofina; COFINA | bank CI Abidjan | spécialiste de la mésofinance
sonabhy | Sonabhy; SONABHY | company BF Ouagadougou | distributeur d'hydrocarbures
onatel | Onatel; ONATEL | company BF Ouagadougou | @TEL | maroc-telecom
sofitex | Sofitex; SOFITEX | company BF Bobo-Dioulasso | société cotonnière
iamgold-essakane | Iamgold Essakane; Essakane | company BF | @MIN
semafo | Semafo; SEMAFO | company CA Montréal | @MIN; producteur d'or | endeavour-mining
cmdt | CMDT; Compagnie malienne pour le développement des textiles | company ML Bamako | société cotonnière
energie-du-mali | Énergie du Mali; EDM | company ML Bamako | @ELEC
bdm | BDM; Banque de développement du Mali | bank ML Bamako | @B
banque-malienne-de-solidarite | Banque malienne de solidarité | bank ML Bamako | @B
orange-mali | Orange Mali | company ML | @TEL | orange
somair | Somaïr; Somair | company NE Niamey | @MIN; producteur d'uranium
cominak | Cominak | company NE Niamey | @MIN; producteur d'uranium
sonibank | Sonibank | bank NE Niamey | @B
compagnie-des-bauxites-de-guinee | Compagnie des bauxites de Guinée; CBG | company GN Kamsar | @MIN
societe-miniere-de-boke | Société minière de Boké; SMB | company GN | @MIN
winning-consortium-simandou | Winning Consortium Simandou; Winning Consortium | company GN | consortium minier
simfer | Simfer | company GN | @MIN | rio-tinto
electricite-de-guinee | Electricité de Guinée | company GN | @ELEC
port-autonome-de-conakry | Port autonome de Conakry | public GN Conakry | port
port-autonome-de-dakar | Port autonome de Dakar | public SN Dakar | port
port-autonome-d-abidjan | Port autonome d'Abidjan | public CI Abidjan | port
port-autonome-de-lome | Port autonome de Lomé | public TG Lomé | port
port-autonome-de-cotonou | Port autonome de Cotonou | public BJ Cotonou | port
port-autonome-de-douala | Port autonome de Douala | public CM Douala | port
togocom | Togocom; Togo Telecom | company TG Lomé | @TEL | telma
arise-iip | Arise IIP; Arise Integrated Industrial Platforms | company AE Dubaï | développeur de zones industrielles
benin-telecoms | Bénin Télécoms; Société béninoise d'infrastructures numériques; SBIN | company BJ | @TEL
# Central Africa, Nigeria and others
afriland-first-bank | Afriland First Bank; Afriland First Group | bank CM Yaoundé | @B
cca-bank | CCA Bank | bank CM Yaoundé | @B
bicec | BICEC; Bicec | bank CM Douala | @B
scb-cameroun | SCB Cameroun | bank CM | @B | attijariwafa-bank
commercial-bank-cameroun | Commercial Bank Cameroun; Commercial Bank of Cameroon | bank CM Douala | @B
eneo | Eneo; Eneo Cameroon; ENEO | company CM Douala | @ELEC
camtel | Camtel; CAMTEL | company CM Yaoundé | @TEL
societe-nationale-des-hydrocarbures | Société nationale des hydrocarbures; SNH | company CM Yaoundé | @PET
sonara | Sonara; SONARA | company CM Limbé | raffineur
cimencam | Cimencam | company CM Douala | @CIM
societe-anonyme-des-brasseries-du-cameroun | Société anonyme des Brasseries du Cameroun; SABC; Boissons du Cameroun; Brasseries du Cameroun | company CM Douala | brasseur | castel
camair-co | Camair-Co | company CM Douala | @AIR
sodecoton | Sodecoton | company CM Garoua | société cotonnière
socapalm | Socapalm; SOCAPALM | company CM Douala | producteur d'huile de palme | socfin
socfin | Socfin | company LU Luxembourg | groupe agro-industriel
socfinaf | Socfinaf | company LU Luxembourg | groupe agro-industriel | socfin
socfinasia | Socfinasia | company LU Luxembourg | groupe agro-industriel | socfin
groupe-fokou | Groupe Fokou | company CM | @CONG
congelcam | Congelcam | company CM | distributeur
alucam | Alucam; ALUCAM | company CM Edéa | producteur d'aluminium
alios-finance | Alios Finance | bank CM | spécialiste du crédit-bail
kiro-o-games | Kiro'o Games | startup CM Yaoundé | éditeur de jeux vidéo; start-up
waspito | Waspito | startup CM Douala | start-up; spécialiste de la télémédecine
gabon-oil-company | Gabon Oil Company; Gabon Oil; GOC | company GA Libreville | @PET
societe-d-energie-et-d-eau-du-gabon | Société d'énergie et d'eau du Gabon; SEEG | company GA Libreville | @ELEC
gabon-telecom | Gabon Telecom; Gabon Télécom | company GA Libreville | @TEL | maroc-telecom
siat-group | Siat; SIAT | company BE Bruxelles | groupe agro-industriel
coraf | Coraf | company CG Pointe-Noire | raffineur
rawbank | Rawbank; RawBank | bank CD Kinshasa | @B
equity-bcdc | Equity BCDC; EquityBCDC | bank CD Kinshasa | @B
bcdc | BCDC; Banque commerciale du Congo | bank CD Kinshasa | @B | equity-bcdc
trust-merchant-bank | Trust Merchant Bank; TMB | bank CD Lubumbashi | @B
vodacom-congo | Vodacom Congo | company CD | @TEL
bralima | Bralima | company CD Kinshasa | brasseur | heineken
snel | Snel; SNEL | company CD Kinshasa | @ELEC
tenke-fungurume-mining | Tenke Fungurume Mining; Tenke Fungurume; TFM | company CD | @MIN
unitel | Unitel | company AO Luanda | @TEL
dangote | Dangote; Dangote Group; Groupe Dangote; Dangote Industries; "groupe d'Aliko Dangote" | company NG Lagos | @CONG; @CIM
dangote-cement | Dangote Cement; Dangote Ciment | company NG Lagos | @CIM | dangote
bua | BUA; BUA Group; BUA Cement | company NG | @CONG; @CIM
nnpc | NNPC; Nigerian National Petroleum Corporation | company NG Abuja | @PET
oando | Oando | company NG Lagos | @PET
seplat | Seplat; Seplat Energy | company NG Lagos | @PET
access-bank | Access Bank; Access Holdings | bank NG Lagos | @B
zenith-bank | Zenith Bank | bank NG Lagos | @B
uba | UBA; United Bank for Africa | bank NG Lagos | @B
gtbank | GTBank; Guaranty Trust Bank; GTCO | bank NG Lagos | @B
first-bank-of-nigeria | First Bank of Nigeria; FirstBank; FBN Holdings | bank NG Lagos | @B
heirs-holdings | Heirs Holdings | company NG Lagos | holding; groupe de Tony Elumelu
globacom | Globacom; Glo | company NG Lagos | @TEL
ihs-towers | IHS Towers; IHS | company GB Londres | opérateur de tours télécoms
helios-towers | Helios Towers | company GB Londres | opérateur de tours télécoms
flutterwave | Flutterwave | startup US San Francisco | @FIN; licorne
paystack | Paystack | startup NG Lagos | @FIN | stripe
opay | OPay; Opay | startup NG Lagos | @FIN; licorne
interswitch | Interswitch | startup NG Lagos | spécialiste du paiement; licorne
moniepoint | Moniepoint; TeamApt | startup GB Londres | @FIN; licorne
chipper-cash | Chipper Cash | startup US San Francisco | @FIN; licorne
palmpay | PalmPay | startup NG Lagos | @FIN
kuda | Kuda; Kuda Bank | startup GB Londres | néobanque; fintech
andela | Andela | startup US New York | @ST; licorne
kobo360 | Kobo360; Kobo 360 | startup NG Lagos | plateforme de fret; start-up
moove-africa | Moove; Moove Africa | startup NL Amsterdam | spécialiste du financement de véhicules; start-up
tradedepot | TradeDepot | startup NG | @ECO
wasoko | Wasoko; Sokowatch; MaxAB-Wasoko | startup KE Nairobi | @ECO
maxab | MaxAB | startup EG Le Caire | @ECO
twiga-foods | Twiga Foods; Twiga | startup KE Nairobi | agritech; start-up
m-kopa | M-Kopa; M-KOPA | startup KE Nairobi | fintech; spécialiste du solaire
m-pesa | M-Pesa; M-PESA | company KE | service de paiement mobile | safaricom
equity-group | Equity Group; Equity Bank; Equity Group Holdings | bank KE Nairobi | @B
kcb | KCB; KCB Group; Kenya Commercial Bank | bank KE Nairobi | @B
zipline | Zipline | startup US South San Francisco | spécialiste de la livraison par drones; start-up
ampersand-rwanda | Ampersand Rwanda | startup RW | spécialiste des motos électriques
spiro-motos | Spiro; M Auto | startup AE Dubaï | spécialiste des motos électriques; start-up
bboxx | Bboxx | startup GB Londres | spécialiste du solaire
d-light | d.light; D.light | startup US | spécialiste du solaire
sun-king | Sun King; Greenlight Planet | startup KE | spécialiste du solaire
baobab-plus | Baobab+ | startup FR | spécialiste du solaire
crossboundary-energy | CrossBoundary Energy | company KE | spécialiste du solaire
daystar-power | Daystar Power | company NG Lagos | spécialiste du solaire
cassava-technologies | Cassava Technologies | company GB Londres | groupe technologique; @TEL
commercial-international-bank | Commercial International Bank; CIB | bank EG Le Caire | @B
efg-hermes | EFG Hermes; EFG Holding | bank EG Le Caire | banque d'affaires
fawry | Fawry | company EG Le Caire | spécialiste du paiement; fintech
mnt-halan | MNT-Halan; Halan | startup EG Le Caire | @FIN; licorne
swvl | Swvl | startup AE Dubaï | spécialiste de la mobilité; start-up
paymob | Paymob | startup EG Le Caire | @FIN
instabug | Instabug | startup EG | éditeur de logiciels
national-oil-corporation | National Oil Corporation; NOC | company LY Tripoli | @PET
societe-nationale-industrielle-et-miniere | Société nationale industrielle et minière; SNIM | company MR Nouadhibou | @MIN
mauritel | Mauritel | company MR Nouakchott | @TEL | maroc-telecom
mcb-group | MCB Group; Mauritius Commercial Bank | bank MU Port-Louis | @B
sbm-holdings | SBM Holdings | bank MU Port-Louis | @B
ciel-group | CIEL Group; Ciel Limited | company MU Ébène | @CONG
groupe-filatex | Groupe Filatex; Filatex | company MG Antananarivo | @CONG
socota | Socota | company MG | groupe textile
bni-madagascar | BNI Madagascar | bank MG Antananarivo | @B
`;
