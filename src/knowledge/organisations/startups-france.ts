/**
 * Start-ups of France, unicorns first, the listed ones that grew up as such included, and those that closed.
 * Written by hand from general knowledge, November 2026. Left out on purpose: aliases that are plain words or first
 * names (« Alan » has none), and start-ups known by one announcement only.
 */
export const startupsFrance = `
@FIN = fintech; jeune pousse; start-up
@INS = assurtech; jeune pousse; start-up
@HLT = start-up; jeune pousse; medtech
@BIO = biotech; société de biotechnologies; start-up
@SOFT = éditeur de logiciels; start-up; jeune pousse
@AI = spécialiste de l'intelligence artificielle; start-up; jeune pousse
@MOB = spécialiste de la mobilité; start-up; jeune pousse
@FOOD = foodtech; start-up; jeune pousse
@GREEN = greentech; start-up; jeune pousse
@DEEP = deeptech; start-up; jeune pousse
@SPACE = start-up spatiale; start-up; jeune pousse
@EDT = edtech; start-up; jeune pousse
@PROP = proptech; start-up; jeune pousse
@CYB = spécialiste de la cybersécurité; start-up; jeune pousse
@AD = adtech; start-up; jeune pousse
@HR = spécialiste des ressources humaines; start-up; jeune pousse
@CRY = spécialiste des cryptomonnaies; start-up; jeune pousse
@GAME = éditeur de jeux vidéo; studio; start-up
@ST = start-up; jeune pousse

# Unicorns and largest start-ups
blablacar | BlaBlaCar; Blablacar; Comuto; Covoiturage.fr | startup FR Paris | plateforme de covoiturage; spécialiste du covoiturage; licorne; start-up
doctolib | Doctolib; "champion de la prise de rendez-vous médicaux" | startup FR Levallois-Perret | plateforme de prise de rendez-vous médicaux; plateforme; licorne; start-up
back-market | Back Market; BackMarket | startup FR Paris | plateforme de reconditionné; spécialiste du reconditionné; place de marché; licorne; start-up
manomano | ManoMano; Manomano; Mano Mano; Colibri SAS | startup FR Paris | site de bricolage; place de marché; licorne; start-up
contentsquare | Contentsquare; ContentSquare | startup FR Paris | @SOFT; licorne
mirakl | Mirakl | startup FR Paris | @SOFT; éditeur de places de marché; licorne
qonto | Qonto; Olinda | startup FR Paris | néobanque; néobanque des professionnels; @FIN; licorne
swile | Swile; Lunchr | startup FR Montpellier | @FIN; spécialiste des titres-restaurants; licorne
lydia | Lydia; Sumeria; Lydia Solutions | startup FR Paris | @FIN; application de paiement; licorne
alan | Alan | startup FR Paris | assureur; assurtech; assureur santé; licorne; start-up
shift-technology | Shift Technology | startup FR Paris | @INS; spécialiste de la détection de fraude; licorne
payfit | PayFit; Payfit | startup FR Paris | @SOFT; spécialiste de la paie; licorne
spendesk | Spendesk | startup FR Paris | @FIN; licorne
ivalua | Ivalua | startup FR Massy | @SOFT; licorne
ledger | Ledger | startup FR Paris | @CRY; spécialiste de la sécurisation des cryptomonnaies; licorne
sorare | Sorare | startup FR Paris | start-up; jeune pousse; jeu de football fantasy; licorne
vestiaire-collective | Vestiaire Collective; Vestiaire de Copines | startup FR Paris | plateforme de seconde main; site de mode d'occasion; licorne; start-up
meero | Meero | startup FR Paris | plateforme photo; spécialiste de la photo; licorne; start-up
dataiku | Dataiku | startup US New York | éditeur de logiciels; start-up; jeune pousse; spécialiste de l'intelligence artificielle; licorne
aircall | Aircall | startup FR Paris | @SOFT; spécialiste de la téléphonie d'entreprise; licorne
algolia | Algolia | startup US San Francisco | @SOFT; spécialiste du moteur de recherche; licorne
ankorstore | Ankorstore | startup FR Paris | place de marché; plateforme; licorne; start-up
exotec | Exotec; Exotec Solutions | startup FR Croix | spécialiste des robots logistiques; roboticien; licorne; start-up
ecovadis | EcoVadis; Ecovadis | startup FR Paris | agence de notation RSE; plateforme de notation; licorne; start-up
younited | Younited; Younited Credit; Prêt d'Union | startup FR Paris | @FIN; spécialiste du crédit à la consommation; licorne
nw-groupe | NW Groupe; NW Storm | startup FR Paris | spécialiste du stockage d'énergie; licorne
pigment | Pigment | startup FR Paris | @SOFT; licorne
pennylane | Pennylane | startup FR Paris | éditeur de logiciels; start-up; jeune pousse; fintech; spécialiste de la comptabilité; licorne
mistral-ai | Mistral AI; "champion français de l'IA"; "pépite française de l'IA" | startup FR Paris | @AI; licorne; pépite
verkor | Verkor | startup FR Grenoble | fabricant de batteries; start-up; jeune pousse
owkin | Owkin | startup US New York | @AI; biotech; licorne
kyriba | Kyriba | startup US San Diego | éditeur de logiciels; start-up; jeune pousse; fintech; licorne
poolside-ai | Poolside | startup FR Paris | @AI; licorne
h-company | H Company; Holistic AI | startup FR Paris | @AI
brevo | Brevo; Sendinblue; SendinBlue | startup FR Paris | @SOFT; spécialiste du marketing
loft-orbital | Loft Orbital | startup US San Francisco | @SPACE; licorne
akeneo | Akeneo | startup FR Nantes | @SOFT
dentalmonitoring | DentalMonitoring; Dental Monitoring | startup FR Paris | @HLT; licorne
flo-health | Flo Health | startup GB | application de suivi du cycle; start-up
shippeo | Shippeo | startup FR Paris | @SOFT; spécialiste de la logistique
talend | Talend | startup FR Suresnes | @SOFT
sigfox | Sigfox; "pépite toulousaine" | startup FR Labège | spécialiste de l'internet des objets; opérateur de l'internet des objets; start-up
unabiz | UnaBiz | startup SG Singapour | spécialiste de l'internet des objets; start-up
ynsect | Ÿnsect; Ynsect; Ÿnsect SA; "spécialiste des insectes" | startup FR Évry | éleveur d'insectes; @FOOD; producteur de protéines d'insectes
innovafeed | Innovafeed; InnovaFeed | startup FR Paris | éleveur d'insectes; producteur de protéines d'insectes; @FOOD
agronutris | Agronutris | startup FR Toulouse | éleveur d'insectes; @FOOD
devialet | Devialet | startup FR Paris | fabricant d'enceintes; start-up; pépite du son
withings | Withings | startup FR Issy-les-Moulineaux | fabricant d'objets connectés; start-up; pionnier de la santé connectée
netatmo | Netatmo | startup FR Boulogne-Billancourt | fabricant d'objets connectés; start-up | legrand
easymile | EasyMile; EasyMile SAS | startup FR Toulouse | constructeur de navettes autonomes; spécialiste des véhicules autonomes
# Finance and insurance
lemonway | Lemonway; Lemon Way | startup FR Paris | @FIN; établissement de paiement
mangopay | Mangopay; MangoPay | startup FR Paris | @FIN; spécialiste du paiement
leetchi | Leetchi; Leetchi.com | startup FR Paris | cagnotte en ligne; site de cagnottes
ulule | Ulule | startup FR Paris | plateforme de financement participatif
kisskissbankbank | KissKissBankBank; Kiss Kiss Bank Bank; Kisskissbankbank | startup FR Paris | plateforme de financement participatif | la-banque-postale
october-lendix | October; Lendix | startup FR Paris | plateforme de prêt; fintech
credit-fr | Credit.fr | startup FR Paris | plateforme de prêt; plateforme de financement participatif
unilend | Unilend | startup FR Paris | plateforme de prêt; plateforme de financement participatif
wiseed | WiSeed; Wiseed | startup FR Toulouse | plateforme de financement participatif
lendopolis | Lendopolis | startup FR Paris | plateforme de financement participatif | la-banque-postale
tudigo | Tudigo; Bulb in Town | startup FR Bordeaux | plateforme de financement participatif
sowefund | Sowefund | startup FR Paris | plateforme de financement participatif
lumo-crowdfunding | Lumo | startup FR Bordeaux | plateforme de financement participatif
enerfip | Enerfip | startup FR Montpellier | plateforme de financement participatif
lendosphere | Lendosphere | startup FR Paris | plateforme de financement participatif
clubfunding | ClubFunding; Clubfunding | startup FR Paris | plateforme de financement participatif
homunity | Homunity | startup FR Paris | plateforme de financement participatif
raizers | Raizers | startup FR Paris | plateforme de financement participatif
miimosa | MiiMOSA; Miimosa | startup FR Paris | plateforme de financement participatif
helloasso | HelloAsso | startup FR Bordeaux | plateforme de paiement pour les associations; @ST
finexkap | Finexkap | startup FR Paris | @FIN
silvr | Silvr | startup FR Paris | @FIN
karmen | Karmen | startup FR Paris | @FIN
defacto | Defacto | startup FR Paris | @FIN
memo-bank | Memo Bank | startup FR Paris | banque; néobanque; banque des PME
shine | Shine | startup FR Paris | néobanque; @FIN
anytime-neobanque | Anytime | startup FR Paris | néobanque; @FIN
manager-one | Manager.one | startup FR Paris | néobanque; @FIN
finom | Finom | startup NL Amsterdam | néobanque; @FIN
kard-neobanque | Kard | startup FR Paris | néobanque; @FIN
pixpay | Pixpay | startup FR Paris | néobanque; @FIN; carte pour adolescents
xaalys | Xaalys | startup FR | néobanque; @FIN
vybe | Vybe; Vybe Card | startup FR | néobanque; @FIN
green-got | Green-Got | startup FR Paris | néobanque; néobanque verte; @FIN
helios-neobanque | Helios | startup FR Paris | néobanque; néobanque verte; @FIN
onlyone | Onlyone; OnlyOne | startup FR | néobanque; néobanque verte; @FIN
ditto-bank | Ditto Bank | startup FR | néobanque; @FIN
c-zam | C-zam | startup FR | compte courant; néobanque
payname | Payname; Morning Payment | startup FR Saint-Élix-le-Château | néobanque; @FIN
bankin | Bankin'; Bankin; Perspecteev | startup FR Paris | agrégateur bancaire; @FIN
bridge-api | Bridge API; Bridge by Bankin' | startup FR Paris | @FIN; spécialiste de l'open banking
linxo | Linxo | startup FR Aix-en-Provence | agrégateur bancaire; @FIN | credit-agricole
budget-insight | Budget Insight; Powens | startup FR Paris | agrégateur bancaire; @FIN
fintecture | Fintecture | startup FR Paris | @FIN; spécialiste du paiement
treezor | Treezor | startup FR Paris | @FIN; plateforme de paiement | societe-generale
swan-fintech | Swan | startup FR Paris | @FIN; spécialiste de la banque intégrée
numeral-io | Numeral; Numeral.io | startup FR Paris | @FIN
ibanfirst | Ibanfirst; iBanFirst; FX4Biz | startup BE Bruxelles | @FIN; spécialiste des paiements internationaux
kantox | Kantox | startup ES Barcelone | @FIN; spécialiste du change | bnp-paribas
alma-paiement | Alma | startup FR Paris | spécialiste du paiement fractionné; @FIN
pledg | Pledg | startup FR Paris | spécialiste du paiement fractionné; @FIN
payplug | Payplug; PayPlug | startup FR Paris | spécialiste du paiement; @FIN | groupe-bpce
dalenys | Dalenys; Rentabiliweb | startup FR Paris | spécialiste du paiement | groupe-bpce
slimpay | Slimpay; SlimPay | startup FR Paris | spécialiste du paiement; @FIN
stancer | Stancer | startup FR | spécialiste du paiement
limonetik | Limonetik | startup FR Paris | spécialiste du paiement; @FIN
payxpert | PayXpert | startup FR | spécialiste du paiement
smile-et-pay | Smile&Pay; Smile & Pay | startup FR Paris | spécialiste du paiement; @FIN
yavin | Yavin | startup FR Paris | spécialiste du paiement; @FIN
sunday-paiement | Sunday; Sunday App | startup FR Paris | spécialiste du paiement au restaurant; @FIN
agicap | Agicap | startup FR Lyon | @FIN; spécialiste de la trésorerie; éditeur de logiciels
libeo | Libeo | startup FR Paris | @FIN; spécialiste de la facturation
upflow | Upflow | startup FR Paris | @FIN
leanpay | LeanPay | startup FR | @FIN
mooncard | Mooncard; Moon Card | startup FR Paris | @FIN; spécialiste des cartes de paiement
expensya | Expensya | startup TN Tunis | @FIN; spécialiste des notes de frais
trustpair | Trustpair | startup FR Paris | @FIN; spécialiste de la fraude au virement
regate | Regate; Regate by Qonto | startup FR Paris | @FIN; spécialiste de la comptabilité | qonto
indy-comptabilite | Indy; Georges Tech | startup FR Lyon | spécialiste de la comptabilité; @FIN
dougs | Dougs | startup FR Lyon | cabinet comptable en ligne; spécialiste de la comptabilité
tiime | Tiime | startup FR Paris | spécialiste de la comptabilité; @SOFT
ipaidthat | iPaidThat | startup FR Paris | @FIN
legalstart | Legalstart | startup FR Paris | legaltech; start-up
legalplace | LegalPlace; Legalplace | startup FR Paris | legaltech; start-up
captain-contrat | Captain Contrat | startup FR Paris | legaltech; start-up
doctrine-legaltech | Doctrine | startup FR Paris | legaltech; start-up
predictice | Predictice | startup FR Paris | legaltech; start-up
tomorro | Tomorro; Leeway | startup FR Paris | legaltech; start-up
yousign | Yousign; YouSign | startup FR Caen | spécialiste de la signature électronique; start-up
universign | Universign; Cryptolog | startup FR Paris | spécialiste de la signature électronique
hyperlex | Hyperlex | startup FR Paris | legaltech; start-up
seraphin-legal | Seraphin.legal | startup FR | legaltech
ornikar | Ornikar | startup FR Paris | auto-école en ligne; start-up
en-voiture-simone | En Voiture Simone | startup FR Paris | auto-école en ligne; start-up
lepermislibre | Lepermislibre; LePermisLibre | startup FR Lyon | auto-école en ligne; start-up
luko | Luko; Luko by Allianz Direct | startup FR Paris | @INS; néoassureur; assureur
leocare | Leocare | startup FR Paris | @INS; néoassureur; assureur
lovys | Lovys | startup FR Paris | @INS; néoassureur
acheel | Acheel | startup FR Paris | @INS; néoassureur; assureur
plus-simple | +Simple; Plus Simple; +Simple.fr | startup FR Marseille | @INS; courtier en assurance; courtier
seyna | Seyna | startup FR Paris | @INS; assureur
descartes-underwriting | Descartes Underwriting | startup FR Paris | @INS; spécialiste des risques climatiques
stoik | Stoïk; Stoik | startup FR Paris | @INS; spécialiste de la cyberassurance
dattak | Dattak | startup FR Paris | @INS; spécialiste de la cyberassurance
akur8 | Akur8 | startup FR Paris | @INS; spécialiste de la tarification
zelros | Zelros | startup FR Paris | @INS
orus-assurance | Orus | startup FR Paris | @INS
moonshot-insurance | Moonshot Insurance | startup FR Paris | @INS
wakam | Wakam; La Parisienne Assurances | startup FR Paris | assureur
assurly | Assurly | startup FR Paris | @INS
lelynx-fr | Lelynx.fr; LeLynx.fr; LeLynx | startup FR Paris | comparateur d'assurances; comparateur
lesfurets | LesFurets; LesFurets.com | startup FR Paris | comparateur d'assurances; comparateur
assurland | Assurland; Assurland.com | startup FR Paris | comparateur d'assurances; comparateur
meilleurtaux | Meilleurtaux; Meilleurtaux.com; MeilleurTaux | startup FR Paris | courtier en crédit; courtier
pretto | Pretto | startup FR Paris | courtier en crédit; courtier; @FIN
empruntis | Empruntis | startup FR Paris | courtier en crédit; courtier
vousfinancer | Vousfinancer; VousFinancer | startup FR | courtier en crédit; courtier
cafpi | Cafpi | startup FR | courtier en crédit; courtier
artemis-courtage | Artémis Courtage | startup FR | courtier en crédit; courtier
finary | Finary | startup FR Paris | @FIN; plateforme de gestion de patrimoine
cashbee | Cashbee | startup FR Paris | @FIN; application d'épargne
mon-petit-placement | Mon Petit Placement | startup FR Lyon | @FIN; plateforme d'épargne
epsor | Epsor | startup FR Paris | @FIN; spécialiste de l'épargne salariale
wesave | WeSave | startup FR Paris | @FIN; robo-advisor | amundi
bricks-co | Bricks; Bricks.co | startup FR Montpellier | plateforme d'investissement immobilier
masteos | Masteos | startup FR Paris | @PROP; plateforme d'investissement locatif
beanstock | Beanstock | startup FR Paris | @PROP; plateforme d'investissement locatif
louve-invest | Louve Invest | startup FR Paris | @FIN
moonfare | Moonfare | startup DE Berlin | plateforme d'investissement; fintech
coinhouse | Coinhouse; La Maison du Bitcoin | startup FR Paris | @CRY; courtier en cryptomonnaies
paymium | Paymium | startup FR Paris | @CRY; place d'échange de bitcoins
kaiko | Kaiko | startup FR Paris | @CRY
meria | Meria; Just Mining | startup FR Nancy | @CRY
stackinsat | StackinSat; Stackin'Sat | startup FR Paris | @CRY
bitstack | Bitstack | startup FR Aix-en-Provence | @CRY
kiln-crypto | Kiln | startup FR Paris | @CRY
flowdesk | Flowdesk | startup FR Paris | @CRY; teneur de marché
dfns | Dfns | startup FR Paris | @CRY
acinq | Acinq; ACINQ | startup FR Paris | @CRY
starton | Starton | startup FR Paris | @CRY
zama-crypto | Zama | startup FR Paris | spécialiste du chiffrement; @DEEP
the-sandbox | The Sandbox; Sandbox | startup FR Paris | jeu blockchain; métavers
arianee | Arianee | startup FR Paris | @CRY
mantu | Mantu | company CH Genève | groupe de conseil
# Health and biotech
cardiologs | Cardiologs | startup FR Paris | start-up; jeune pousse; medtech; spécialiste de l'intelligence artificielle
nabla | Nabla | startup FR Paris | start-up; jeune pousse; medtech; spécialiste de l'intelligence artificielle; spécialiste de l'IA médicale
qare | Qare | startup FR Paris | spécialiste de la téléconsultation; @HLT
medadom | Medadom | startup FR Paris | spécialiste de la téléconsultation; @HLT
h4d | H4D | startup FR Paris | spécialiste de la télémédecine; @HLT
tessan | Tessan | startup FR Paris | spécialiste de la téléconsultation; @HLT
hellocare | Hellocare | startup FR Paris | spécialiste de la téléconsultation; @HLT
medecin-direct | Médecin Direct; MédecinDirect | startup FR Paris | spécialiste de la téléconsultation; @HLT
maiia | Maiia | startup FR | plateforme de prise de rendez-vous médicaux | cegedim
keldoc | KelDoc; Keldoc | startup FR | plateforme de prise de rendez-vous médicaux
mondocteur | MonDocteur | startup FR Paris | plateforme de prise de rendez-vous médicaux | doctolib
cureety | Cureety | startup FR Paris | @HLT
resilience-care | Resilience; Resilience Care | startup FR Paris | @HLT; spécialiste du suivi du cancer
lifen | Lifen | startup FR Paris | @HLT; spécialiste de l'échange de documents médicaux
synapse-medicine | Synapse Medicine | startup FR Bordeaux | @HLT
posos | Posos | startup FR Paris | @HLT
gleamer | Gleamer | startup FR Paris | start-up; jeune pousse; medtech; spécialiste de l'intelligence artificielle; spécialiste de l'imagerie médicale
milvue | Milvue | startup FR Paris | start-up; jeune pousse; medtech; spécialiste de l'intelligence artificielle
incepto | Incepto; Incepto Medical | startup FR Paris | @HLT; spécialiste de l'imagerie médicale
therapixel | Therapixel | startup FR Nice | start-up; jeune pousse; medtech; spécialiste de l'intelligence artificielle
azmed | AZmed; Azmed | startup FR Paris | start-up; jeune pousse; medtech; spécialiste de l'intelligence artificielle; spécialiste de l'imagerie médicale
primaa | Primaa | startup FR Paris | start-up; jeune pousse; medtech; spécialiste de l'intelligence artificielle
raidium | Raidium | startup FR Paris | start-up; jeune pousse; medtech; spécialiste de l'intelligence artificielle
braintale | BrainTale; Braintale | startup FR | @HLT
robeaute | Robeauté; Robeaute | startup FR Paris | @HLT; spécialiste de la microrobotique
moon-surgical | Moon Surgical | startup FR Paris | @HLT; spécialiste de la robotique chirurgicale
robocath | Robocath | startup FR Rouen | @HLT; spécialiste de la robotique médicale
quantum-surgical | Quantum Surgical | startup FR Montpellier | @HLT; spécialiste de la robotique chirurgicale
ecential-robotics | eCential Robotics; Surgivisio | startup FR Grenoble | @HLT; spécialiste de la robotique chirurgicale
medtech-sa | Medtech SA | startup FR Montpellier | spécialiste de la robotique chirurgicale
corwave | CorWave; Corwave | startup FR Clichy | medtech; spécialiste des pompes cardiaques
fineheart | FineHeart; Fineheart | startup FR Pessac | medtech
sensome | Sensome | startup FR Massy | medtech
diabeloop | Diabeloop | startup FR Grenoble | medtech; spécialiste du diabète
hillo | Hillo | startup FR | @HLT
damae-medical | Damae Medical | startup FR Paris | medtech
erytech | Erytech; Erytech Pharma | company FR Lyon | biotech; société de biotechnologies
theranexus | Theranexus | company FR Lyon | biotech
lysogene | Lysogene | company FR Neuilly-sur-Seine | biotech
enterome | Enterome | startup FR Paris | @BIO; spécialiste du microbiote
targedys | TargEDys | startup FR | @BIO
eligo-bioscience | Eligo Bioscience | startup FR Paris | @BIO
dna-script | DNA Script | startup FR Le Kremlin-Bicêtre | @BIO; spécialiste de la synthèse d'ADN
treefrog-therapeutics | TreeFrog Therapeutics; Treefrog | startup FR Pessac | @BIO; spécialiste des cellules souches
imcheck-therapeutics | Imcheck Therapeutics; ImCheck; ImCheck Therapeutics | startup FR Marseille | @BIO
amolyt-pharma | Amolyt Pharma | startup FR Écully | @BIO
sparingvision | SparingVision | startup FR Paris | @BIO
vivet-therapeutics | Vivet Therapeutics | startup FR Paris | @BIO
dynacure | Dynacure | startup FR Illkirch-Graffenstaden | @BIO
step-pharma | Step Pharma | startup FR Saint-Genis-Pouilly | @BIO
tissium | Tissium; Gecko Biomedical | startup FR Paris | @HLT
alize-pharma | Alizé Pharma | startup FR | @BIO
prexton-therapeutics | Prexton Therapeutics | startup FR | @BIO
corteria | Corteria; Corteria Pharmaceuticals | startup FR Paris | @BIO
mnemo-therapeutics | Mnemo Therapeutics; Mnémo Therapeutics | startup FR Paris | @BIO
aelis-farma | Aelis Farma | company FR Bordeaux | biotech
iktos | Iktos | startup FR Paris | spécialiste de l'intelligence artificielle; start-up; jeune pousse; biotech; société de biotechnologies
aqemia | Aqemia | startup FR Paris | spécialiste de l'intelligence artificielle; start-up; jeune pousse; biotech; société de biotechnologies
bioptimus | Bioptimus | startup FR Paris | spécialiste de l'intelligence artificielle; start-up; jeune pousse; biotech; société de biotechnologies
cure51 | Cure51 | startup FR Paris | @BIO
whitelab-genomics | WhiteLab Genomics | startup FR Paris | biotech; société de biotechnologies; start-up; spécialiste de l'intelligence artificielle; jeune pousse
bioserenity | Bioserenity; BioSerenity | startup FR Paris | @HLT
semeia | Sêmeia; Semeia | startup FR Paris | @HLT
rythm | Rythm; Dreem | startup FR Paris | @HLT; spécialiste du sommeil
ad-scientiam | Ad Scientiam | startup FR Paris | @HLT
tilak-healthcare | Tilak Healthcare | startup FR Paris | @HLT
voluntis | Voluntis | startup FR Suresnes | @HLT
implicity | Implicity | startup FR Paris | @HLT
ieva | Ieva; IEVA Group | startup FR Paris | beautytech; start-up
lunettes-pour-tous | Lunettes Pour Tous | startup FR Paris | opticien; enseigne d'optique
jimmy-fairly | Jimmy Fairly | startup FR Paris | opticien; marque de lunettes
polette | Polette | startup FR | marque de lunettes
sensee | Sensee | startup FR | opticien
cuure | Cuure | startup FR Paris | start-up; spécialiste des compléments alimentaires
epycure | Epycure | startup FR Paris | start-up; spécialiste des compléments alimentaires
nutripure | Nutripure | startup FR | spécialiste des compléments alimentaires
charles-co | Charles.co | startup FR | start-up; spécialiste de la santé masculine
moka-care | Moka.care | startup FR Paris | @HLT; spécialiste de la santé mentale
teale | Teale | startup FR Paris | @HLT; spécialiste de la santé mentale
petit-bambou | Petit Bambou; Petit BamBou | startup FR Lille | application de méditation
# Software, data, AI and cybersecurity
hugging-face | Hugging Face; HuggingFace | startup US New York | @AI; licorne
lighton | LightOn; Lighton | startup FR Paris | @AI
dust-ai | Dust | startup FR Paris | @AI
photoroom | Photoroom; PhotoRoom | startup FR Paris | @AI; application de retouche photo
giskard-ai | Giskard | startup FR Paris | @AI
kyutai | Kyutai | association FR Paris | laboratoire d'intelligence artificielle; laboratoire
preligens | Preligens; Earthcube | startup FR Paris | @AI; spécialiste de l'analyse d'images satellitaires | safran
gladia | Gladia | startup FR Paris | @AI
adaptive-ml | Adaptive ML | startup FR Paris | @AI
flexai | FlexAI | startup FR Paris | @AI
golem-ai | Golem.ai | startup FR Paris | @AI
snips | Snips | startup FR Paris | @AI; spécialiste de la reconnaissance vocale
heuritech | Heuritech | startup FR Paris | @AI
craft-ai | Craft AI | startup FR Paris | @AI
prophesee | Prophesee; Chronocam | startup FR Paris | @DEEP; spécialiste des capteurs neuromorphiques
tinyclues | Tinyclues | startup FR Paris | @AI
deepki | Deepki | startup FR Paris | @SOFT; greentech
meilisearch | Meilisearch; Meili | startup FR Paris | @SOFT
strapi | Strapi | startup FR Paris | @SOFT
platform-sh | Platform.sh; Upsun | startup FR Paris | @SOFT; spécialiste du cloud
clever-cloud | Clever Cloud | startup FR Nantes | hébergeur; spécialiste du cloud
3ds-outscale | 3DS Outscale; Outscale | startup FR Saint-Cloud | hébergeur; spécialiste du cloud | dassault-systemes
ikoula | Ikoula | startup FR Boulogne-Billancourt | hébergeur
numspot | NumSpot | startup FR | spécialiste du cloud; opérateur de cloud
s3ns | S3ns; S3NS | startup FR | opérateur de cloud
cloudwatt | Cloudwatt | startup FR | spécialiste du cloud
numergy | Numergy | startup FR | spécialiste du cloud
qwant | Qwant; "moteur de recherche français" | startup FR Paris | moteur de recherche; start-up
exalead | Exalead | startup FR Paris | moteur de recherche | dassault-systemes
lilo | Lilo | startup FR | moteur de recherche
jamespot | Jamespot | startup FR Paris | @SOFT
wimi | Wimi | startup FR Paris | @SOFT
whaller | Whaller | startup FR Suresnes | @SOFT
oodrive | Oodrive | startup FR Paris | @SOFT
cozy-cloud | Cozy Cloud | startup FR Paris | @SOFT
olvid | Olvid | startup FR | messagerie sécurisée; @CYB
tanker | Tanker | startup FR | @CYB
vade | Vade; Vade Secure | startup FR Hem | @CYB
tehtris | Tehtris; TEHTRIS | startup FR Pessac | @CYB
harfanglab | HarfangLab | startup FR Paris | @CYB
gatewatcher | Gatewatcher | startup FR Paris | @CYB
sekoia-io | Sekoia.io; Sekoia; SEKOIA.IO | startup FR Rennes | @CYB
dashlane | Dashlane | startup US New York | gestionnaire de mots de passe; start-up
yogosha | Yogosha | startup FR Paris | @CYB
yeswehack | YesWeHack | startup FR Paris | @CYB
cybelangel | CybelAngel; Cybelangel | startup FR Paris | @CYB
gitguardian | GitGuardian | startup FR Paris | @CYB
filigran | Filigran | startup FR Paris | @CYB
datadome | DataDome | startup FR Paris | @CYB
citalid | Citalid | startup FR Versailles | @CYB
crowdsec | CrowdSec | startup FR Paris | @CYB
ubble | Ubble | startup FR Paris | spécialiste de la vérification d'identité; start-up
iadvize | iAdvize | startup FR Nantes | @SOFT; éditeur de messagerie conversationnelle
lengow | Lengow | startup FR Nantes | @SOFT
quable | Quable | startup FR | @SOFT
botify | Botify | startup FR Paris | @SOFT; spécialiste du référencement
ab-tasty | AB Tasty; ABTasty | startup FR Paris | @SOFT
didomi | Didomi | startup FR Paris | @SOFT
commanders-act | Commanders Act | startup FR Paris | @SOFT
eulerian | Eulerian; Eulerian Technologies | startup FR Paris | @SOFT
at-internet | AT Internet | startup FR Mérignac | @SOFT
splio | Splio | startup FR Paris | @SOFT
selligent | Selligent | startup BE | @SOFT
mailjet | Mailjet | startup FR Paris | @SOFT; spécialiste de l'emailing
front-app | FrontApp | startup US San Francisco | @SOFT; licorne
slite | Slite | startup FR Paris | @SOFT
livestorm | Livestorm | startup FR Paris | @SOFT
klaxoon | Klaxoon | startup FR Rennes | @SOFT; spécialiste du travail collaboratif
beekast | Beekast | startup FR Paris | @SOFT
lemlist | Lemlist; Lempire | startup FR Paris | @SOFT
waalaxy | Waalaxy | startup FR Montpellier | @SOFT
kaspr | Kaspr | startup FR | @SOFT
lumapps | LumApps; Lumapps | startup FR Lyon | @SOFT
talkspirit | Talkspirit | startup FR Paris | @SOFT
360learning | 360Learning | startup FR Paris | @SOFT; edtech
jellysmack | Jellysmack | startup FR Paris | spécialiste des créateurs de contenus; licorne; start-up
kameleoon | Kameleoon | startup FR Paris | @SOFT
toucan-toco | Toucan Toco | startup FR Paris | @SOFT
sinequa | Sinequa | startup FR Paris | @SOFT; moteur de recherche d'entreprise
docker | Docker | startup US San Francisco | @SOFT
scality | Scality | startup US San Francisco | @SOFT; spécialiste du stockage
gandi | Gandi | startup FR Paris | bureau d'enregistrement de noms de domaine
axonaut | Axonaut | startup FR Toulouse | @SOFT
sellsy | Sellsy | startup FR La Rochelle | @SOFT
zenchef | Zenchef | startup FR Paris | @SOFT
innovorder | Innovorder | startup FR Paris | @SOFT
l-addition | L'Addition | startup FR Bordeaux | @SOFT
tiller | Tiller; Tiller Systems | startup FR Paris | @SOFT; spécialiste des caisses enregistreuses
planity | Planity | startup FR Paris | plateforme de réservation beauté; start-up
treatwell | Treatwell | startup GB Londres | plateforme de réservation beauté; start-up
lucca-rh | Lucca | startup FR Nantes | éditeur de logiciels; @HR
eurecia | Eurécia; Eurecia | startup FR Castanet-Tolosan | @HR; éditeur de logiciels
snapshift | Snapshift | startup FR Paris | @HR; éditeur de logiciels
skello | Skello | startup FR Paris | @HR; éditeur de logiciels
talentsoft | Talentsoft | startup FR Boulogne-Billancourt | @HR; éditeur de logiciels | cegid
welcome-to-the-jungle | Welcome to the Jungle | startup FR Paris | site d'emploi; @HR
hellowork | HelloWork; RegionsJob; Hellowork | startup FR Rennes | site d'emploi
meteojob | Meteojob; CleverConnect | startup FR Paris | site d'emploi
jobteaser | JobTeaser; Jobteaser | startup FR Paris | site d'emploi; @HR
malt-freelances | Malt; Hopwork | startup FR Paris | plateforme de freelances; start-up
comet-freelances | Comet | startup FR Paris | plateforme de freelances; start-up
creme-de-la-creme | Crème de la Crème | startup FR | plateforme de freelances; start-up
staffme | StaffMe | startup FR Paris | plateforme de freelances; start-up
brigad | Brigad | startup FR Paris | plateforme de mission; start-up; spécialiste des ressources humaines; jeune pousse
side-interim | Side.co | startup FR | spécialiste de l'intérim; @HR
iziwork | Iziwork | startup FR Paris | spécialiste de l'intérim; @HR
gojob | Gojob | startup FR Aix-en-Provence | spécialiste de l'intérim; @HR
qapa | QAPA; Qapa | startup FR Paris | spécialiste de l'intérim; @HR
andjaro | Andjaro | startup FR Paris | @HR
gymlib | Gymlib | startup FR Paris | @HR
worklife | Worklife | startup FR | @HR
openclassrooms | Openclassrooms; OpenClassrooms | startup FR Paris | @EDT; plateforme de cours en ligne
ironhack | Ironhack | startup ES | @EDT; école de code
le-wagon | Le Wagon | startup FR Paris | @EDT; école de code
wild-code-school | Wild Code School | startup FR Paris | @EDT; école de code
simplon | Simplon; Simplon.co | startup FR Montreuil | @EDT; école de code; entreprise sociale
ecole-42 | École 42; Ecole 42 | university FR Paris | école de code; école d'informatique
livementor | LiveMentor | startup FR Paris | @EDT
kartable | Kartable | startup FR Paris | @EDT
schoolmouv | SchoolMouv | startup FR Toulouse | @EDT
digischool | Digischool; digiSchool | startup FR Lyon | @EDT
les-sherpas | Les Sherpas | startup FR Paris | @EDT; spécialiste du soutien scolaire
superprof | Superprof | startup FR Paris | plateforme de cours particuliers
lalilo | Lalilo | startup FR Paris | @EDT
klassroom | Klassroom | startup FR | @EDT
powerz | PowerZ | startup FR Paris | @EDT
edflex | Edflex | startup FR Paris | @EDT
coorpacademy | Coorpacademy | startup CH | @EDT
rise-up-edtech | Rise Up | startup FR Paris | @EDT
assessfirst | AssessFirst | startup FR Paris | @HR
# Marketplaces, consumer, food
bien-ici | Bien'ici | company FR Paris | site d'annonces immobilières
pap | PAP; De Particulier à Particulier | company FR Paris | site d'annonces immobilières
drivy | Drivy | startup FR Paris | plateforme d'autopartage; start-up | getaround
getaround | Getaround | startup US San Francisco | plateforme d'autopartage; start-up
ouicar | Ouicar; OuiCar | startup FR Paris | plateforme d'autopartage; start-up
virtuo | Virtuo; GoVirtuo | startup FR Paris | spécialiste de la location de voitures; start-up
cityscoot | Cityscoot | startup FR Paris | spécialiste des scooters en libre-service; @MOB
troopy | Troopy | startup FR | spécialiste des scooters en libre-service; @MOB
yego | Yego | startup ES Barcelone | spécialiste des scooters en libre-service; @MOB
zoov | Zoov | startup FR Paris | spécialiste des vélos en libre-service; @MOB
smoove | Smoove | startup FR Montpellier | spécialiste des vélos en libre-service; @MOB
fifteen-velos | Fifteen | startup FR Paris | spécialiste des vélos en libre-service; @MOB
zenride | Zenride | startup FR Paris | spécialiste du vélo de fonction; @MOB
angell | Angell; Angell Mobility | startup FR Paris | fabricant de vélos électriques; start-up
moustache-bikes | Moustache Bikes; Cycles Moustache | company FR Thaon-les-Vosges | fabricant de vélos électriques
cowboy | Cowboy | startup BE Bruxelles | fabricant de vélos électriques; start-up
karos | Karos | startup FR Paris | spécialiste du covoiturage; @MOB
klaxit | Klaxit; Wayz-Up | startup FR Paris | spécialiste du covoiturage; @MOB | blablacar
kapten | Kapten; Chauffeur Privé | startup FR Paris | plateforme de VTC; @MOB
heetch | Heetch | startup FR Paris | plateforme de VTC; @MOB
lecab | LeCab; Le Cab | startup FR Paris | plateforme de VTC; @MOB
allocab | Allocab | startup FR | plateforme de VTC; @MOB
kelbillet | Kelbillet | startup FR | comparateur
trainline | Trainline | company GB Londres | site de réservation de trains; plateforme
captain-train | Captain Train; Capitaine Train | startup FR Paris | site de réservation de trains; plateforme | trainline
kombo-voyage | Kombo | startup FR Paris | comparateur de voyages; start-up
tictactrip | Tictactrip | startup FR Paris | comparateur de voyages; start-up
evaneos | Evaneos | startup FR Paris | plateforme de voyages; start-up
voyage-prive | Voyage Privé; Voyage-Privé; Voyageprive.com | startup FR Aix-en-Provence | site de ventes privées de voyages; voyagiste en ligne
liligo | Liligo | startup FR | comparateur de voyages
misterfly | Misterfly; MisterFly | startup FR Paris | voyagiste en ligne
weekendesk | Weekendesk | startup FR Paris | agence de voyages en ligne
staycation-app | Staycation | startup FR Paris | plateforme de réservation; start-up
homeexchange | HomeExchange | startup FR Paris | plateforme d'échange de maisons; start-up
guesttoguest | GuestToGuest; Guest to Guest | startup FR Paris | plateforme d'échange de maisons; start-up
gens-de-confiance | Gens de Confiance | startup FR Nantes | site de petites annonces; start-up
morningcroissant | MorningCroissant; Morning Croissant | startup FR | plateforme de location
luckey | Luckey; Luckey Homes | startup FR | conciergerie | airbnb
hostnfly | Hostnfly; HostnFly | startup FR Paris | conciergerie; @PROP
guestready | GuestReady | startup GB | conciergerie; @PROP
click-et-boat | Click&Boat; Click & Boat; ClickandBoat | startup FR Paris | plateforme de location de bateaux; start-up
samboat | Samboat; SamBoat | startup FR Bordeaux | plateforme de location de bateaux; start-up
yescapa | Yescapa | startup FR Bordeaux | plateforme de location de camping-cars; start-up
wikicampers | Wikicampers | startup FR | plateforme de location de camping-cars
swimmy | Swimmy | startup FR | plateforme de location de piscines; start-up
costockage | Costockage | startup FR | plateforme de stockage; start-up
zenpark | Zenpark | startup FR Paris | spécialiste du stationnement; start-up
yespark | Yespark | startup FR Paris | spécialiste du stationnement; start-up
opngo | OPnGO; Opngo | startup FR | spécialiste du stationnement
onepark | Onepark | startup FR Paris | spécialiste du stationnement; start-up
paybyphone | PayByPhone | startup CA | spécialiste du stationnement
colisweb | Colisweb | startup FR Lille | spécialiste de la livraison; start-up
cubyn | Cubyn | startup FR Paris | logisticien; start-up
bigblue | Bigblue | startup FR Paris | logisticien; start-up
hive-logistics | Hive Logistics; Hive | startup DE | logisticien; start-up
chronotruck | Chronotruck | startup FR | plateforme de fret; start-up
fretlink | Fretlink | startup FR Paris | plateforme de fret; start-up
everoad | Everoad; Convargo | startup FR Paris | plateforme de fret; start-up
upela | Upela | startup FR | logisticien
boxtal | Boxtal | startup FR Paris | logisticien
trusk | Trusk | startup FR Paris | spécialiste de la livraison; start-up
ovrsea | Ovrsea; OVRSEA | startup FR Paris | transitaire numérique; start-up
cajoo | Cajoo | startup FR Paris | spécialiste de la livraison de courses; @FOOD | flink
gorillas | Gorillas | startup DE Berlin | spécialiste de la livraison de courses; start-up | getir
flink | Flink | startup DE Berlin | spécialiste de la livraison de courses; start-up
frichti | Frichti | startup FR Paris | spécialiste de la livraison de repas; @FOOD
foodcheri | Foodchéri; FoodChéri; Foodcheri | startup FR Paris | spécialiste de la livraison de repas; @FOOD | sodexo
popchef | PopChef | startup FR Paris | spécialiste de la livraison de repas; @FOOD
allo-resto | Allo Resto; AlloResto; Just Eat France | startup FR | spécialiste de la livraison de repas; site de livraison
take-eat-easy | Take Eat Easy | startup BE Bruxelles | spécialiste de la livraison de repas; start-up
tok-tok-tok | Tok Tok Tok; TokTokTok | startup FR | spécialiste de la livraison de repas; start-up
taster | Taster | startup FR Paris | cuisines virtuelles; @FOOD
not-so-dark | Not So Dark | startup FR Paris | cuisines virtuelles; @FOOD
quitoque | Quitoque | startup FR Paris | spécialiste des paniers-recettes; @FOOD | carrefour
les-commis | Les Commis | startup FR | spécialiste des paniers-recettes
seazon | Seazon | startup FR | spécialiste de la livraison de repas; @FOOD
la-fourche | La Fourche | startup FR Paris | épicerie bio en ligne; e-commerçant; @FOOD
aurore-market | Aurore Market | startup FR | épicerie bio en ligne; e-commerçant
kazidomi | Kazidomi | startup BE Bruxelles | épicerie bio en ligne; e-commerçant
la-ruche-qui-dit-oui | La Ruche qui dit Oui; La Ruche qui dit Oui !; Equanum | startup FR Paris | réseau de circuits courts; @FOOD
pourdebon | Pourdebon; Pour de Bon | startup FR | place de marché alimentaire; @FOOD
epicery | Epicery | startup FR Paris | livraison de commerces; @FOOD
mon-marche-fr | Mon-marché.fr; Mon Marché | startup FR | épicerie en ligne
phenix-antigaspi | Phenix | startup FR Paris | spécialiste de l'antigaspi; @FOOD
too-good-to-go | Too Good To Go | startup DK Copenhague | application antigaspi; spécialiste de l'antigaspi; start-up
feed-smartfood | Feed. | startup FR | marque de substituts de repas; @FOOD
la-vie-foods | La Vie Foods | startup FR | marque de lardons végétaux; @FOOD
happyvore | HappyVore; Les Nouveaux Fermiers | startup FR Paris | fabricant d'alternatives végétales à la viande; @FOOD
umiami | Umiami | startup FR Paris | fabricant d'alternatives végétales à la viande; @FOOD
swap-food | Swap Food | startup FR | alternatives végétales; @FOOD
gourmey | Gourmey | startup FR Paris | spécialiste de la viande cultivée; @FOOD
parima | Parima | startup FR Paris | spécialiste de la viande cultivée; @FOOD
vital-meat | Vital Meat | startup FR Nantes | spécialiste de la viande cultivée; @FOOD
standing-ovation | Standing Ovation | startup FR Paris | spécialiste de la fermentation; @FOOD
bon-vivant-foodtech | Bon Vivant | startup FR Lyon | spécialiste de la fermentation; @FOOD
nutropy | Nutropy | startup FR | @FOOD
verley | Verley | startup FR | @FOOD
agricool | Agricool | startup FR La Courneuve | agriculture urbaine; producteur de fraises en conteneurs; start-up
micropep-technologies | Micropep Technologies; Micropep | startup FR Ramonville-Saint-Agne | agritech; start-up
naio-technologies | Naïo Technologies; Naio Technologies; Naïo | startup FR L'Union | fabricant de robots agricoles; agritech; start-up
ecorobotix | Ecorobotix | startup CH | fabricant de robots agricoles; agritech
weenat | Weenat | startup FR Nantes | agritech; start-up
sencrop | Sencrop | startup FR Lille | agritech; start-up
agriconomie | Agriconomie | startup FR Paris | place de marché agricole; agritech; start-up
ombrea | Ombrea | startup FR | agritech; start-up
sun-agri | Sun'Agri | startup FR | agritech; spécialiste de l'agrivoltaïsme
javelot | Javelot | startup FR Lille | agritech; start-up
cycle-farms | Cycle Farms | startup FR | @FOOD
nextprotein | Nextprotein; NextProtein | startup FR Paris | éleveur d'insectes; @FOOD
jimini-s | Jimini's; Jiminis | startup FR Paris | marque d'insectes comestibles; @FOOD
sezane | Sezane; Sézane; Les Composantes | company FR Paris | marque de prêt-à-porter; marque de mode
balzac-paris | Balzac Paris | startup FR Paris | marque de prêt-à-porter; marque de mode
asphalte | Asphalte | startup FR Bordeaux | marque de mode; marque de vêtements
loom-vetements | Loom | startup FR | marque de vêtements
make-my-lemonade | Make My Lemonade; Make my Lemonade | startup FR | marque de mode
merci-handy | Merci Handy | startup FR | marque de cosmétiques
typology | Typology | startup FR Paris | marque de cosmétiques; start-up
oh-my-cream | Oh My Cream | startup FR Paris | enseigne de cosmétiques
blissim | Blissim; Birchbox France; JolieBox | startup FR Paris | e-commerçant; spécialiste des box beauté
my-little-paris | My Little Paris | startup FR Paris | média; e-commerçant; spécialiste des box
900-care | 900.care | startup FR | marque d'hygiène; start-up
joone | Joone | startup FR Paris | marque de couches; start-up
bazarchic | Bazarchic; BazarChic | startup FR | site de ventes événementielles
spartoo | Spartoo | company FR Grenoble | site de vente de chaussures; e-commerçant
menlook | Menlook | startup FR | e-commerçant
videdressing | Videdressing; Videdressing.com | startup FR | site de mode d'occasion
instantluxe | InstantLuxe | startup FR | site de mode d'occasion
label-emmaus | Label Emmaüs | startup FR | place de marché solidaire
selency | Selency; Brocante Lab | startup FR Paris | site de décoration d'occasion; start-up
tediber | Tediber | startup FR Paris | marque de matelas; start-up
emma-matelas | Emma Matelas | startup DE | marque de matelas
made-com | Made.com | startup GB Londres | vendeur de meubles en ligne; e-commerçant
tikamoon | Tikamoon | startup FR | vendeur de meubles en ligne
cheerz | Cheerz | startup FR Gennevilliers | spécialiste de l'impression photo; start-up
materiel-net | Materiel.net | company FR Nantes | e-commerçant | groupe-ldlc
pixmania | Pixmania | company FR Asnières-sur-Seine | site marchand; e-commerçant
oscaro | Oscaro; Oscaro.com | company FR Gennevilliers | vendeur de pièces détachées; e-commerçant
mister-auto | Mister Auto | company FR Lyon | vendeur de pièces détachées; e-commerçant
1001pneus | 1001Pneus; 1001pneus | startup FR | vendeur de pneus en ligne
allopneus | Allopneus; Allopneus.com | company FR Aix-en-Provence | vendeur de pneus en ligne; e-commerçant | michelin
reezocar | Reezocar | startup FR | vendeur de voitures d'occasion; start-up | societe-generale
carventura | Carventura | startup FR | vendeur de voitures d'occasion; start-up
vroomly | Vroomly | startup FR Paris | comparateur de garages; start-up
idgarages | idGarages; iDGarages | startup FR | comparateur de garages
certideal | Certideal | startup FR Paris | spécialiste du reconditionné; e-commerçant
recommerce | Recommerce; Recommerce Solutions; Recommerce Group | startup FR Gentilly | spécialiste du reconditionné; start-up
remade-group | Remade; Remade Group | startup FR Poilley | spécialiste du reconditionné
smaaart | Smaaart | startup FR | spécialiste du reconditionné
yesyes-reconditionne | YesYes | startup FR | spécialiste du reconditionné
murfy | Murfy | startup FR Paris | spécialiste de la réparation d'électroménager; start-up
spareka | Spareka | startup FR | spécialiste de la réparation; start-up
lizee | Lizee | startup FR | spécialiste de la seconde main
faume | Faume | startup FR Paris | spécialiste de la seconde main; start-up
geev | Geev | startup FR | application de dons
yuka | Yuka | startup FR Paris | application de notation alimentaire; start-up
zenly | Zenly | startup FR Paris | application de géolocalisation; start-up | snap
bereal | BeReal | startup FR Paris | réseau social; application; start-up | voodoo-jeux
yubo | Yubo | startup FR Paris | réseau social; start-up
happn | Happn | startup FR Paris | application de rencontres; start-up
adopteunmec | AdopteUnMec; Adopte un mec; Adopte.app | startup FR | site de rencontres
gleeden | Gleeden | startup FR | site de rencontres
once-dating | Once Dating | startup FR | application de rencontres
copains-d-avant | Copains d'avant | startup FR | réseau social
shapr | Shapr | startup FR | réseau social professionnel
playplay | PlayPlay | startup FR Paris | éditeur de logiciels vidéo; @SOFT
majelan | Majelan | startup FR | plateforme de podcasts; start-up
binge-audio | Binge Audio | startup FR | studio de podcasts
louie-media | Louie Media | startup FR | studio de podcasts
sybel | Sybel | startup FR | plateforme de podcasts; start-up
acast | Acast | startup SE | plateforme de podcasts
homa-games | Homa Games; Homa | startup FR Paris | @GAME
amplitude-studios | Amplitude Studios | startup FR Paris | @GAME
cyanide | Cyanide; Cyanide Studio | company FR Nanterre | @GAME
gamestream | Gamestream | startup FR | jeux vidéo en streaming
blade-shadow | Blade; Shadow | startup FR Paris | spécialiste du cloud gaming; start-up
vitality | Vitality; Team Vitality | sport FR Paris | équipe d'e-sport; club d'e-sport
karmine-corp | Karmine Corp; KCorp | sport FR Paris | équipe d'e-sport; club d'e-sport
dice-fm | Dice.fm | startup GB | billetterie
weezevent | Weezevent | startup FR Dijon | billetterie
shotgun-billetterie | Shotgun | startup FR Paris | billetterie; start-up
billetreduc | Billetreduc; BilletReduc | startup FR | billetterie
fever-events | Fever | startup ES Madrid | plateforme d'événements; licorne; start-up
# Energy, climate, mobility, space, deeptech, industry
electra-recharge | Electra | startup FR Paris | opérateur de bornes de recharge; spécialiste de la recharge rapide; start-up
driveco | Driveco; DRIVECO | startup FR Paris | opérateur de bornes de recharge; start-up
zeplug | Zeplug | startup FR Paris | opérateur de bornes de recharge; start-up
beev | Beev | startup FR Paris | spécialiste de la mobilité électrique; start-up
chargemap | Chargemap | startup FR Strasbourg | spécialiste de la recharge; start-up
freshmile | Freshmile | startup FR | opérateur de bornes de recharge
sodetrel | Sodetrel; Izivia | startup FR | opérateur de bornes de recharge | edf
dbt | DBT | company FR Brebières | fabricant de bornes de recharge
powerdot | Powerdot; Power Dot | startup PT | opérateur de bornes de recharge
allego | Allego | company NL | opérateur de bornes de recharge
fastned | Fastned | company NL | opérateur de bornes de recharge
ionity | Ionity | company DE Munich | opérateur de bornes de recharge
mob-energy | Mob-Energy | startup FR Villeurbanne | start-up
tiamat-batteries | Tiamat | startup FR Amiens | fabricant de batteries; start-up; spécialiste des batteries sodium-ion
hopium | Hopium | company FR Paris | constructeur de voitures à hydrogène; spécialiste de l'hydrogène
hysetco | HysetCo; STEP Taxis | startup FR | taxis à hydrogène; spécialiste de l'hydrogène
hynamics | Hynamics | startup FR | spécialiste de l'hydrogène | edf
elogen | Elogen; Areva H2Gen | startup FR | fabricant d'électrolyseurs | gtt
genvia | Genvia | startup FR Béziers | fabricant d'électrolyseurs; spécialiste de l'hydrogène
gen-hy | Gen-Hy | startup FR | spécialiste de l'hydrogène
sylfen | Sylfen | startup FR Grenoble | spécialiste de l'hydrogène; start-up
ergosup | Ergosup | startup FR | spécialiste de l'hydrogène
hrs | HRS; Hydrogen Refueling Solutions | company FR Champ-sur-Drac | fabricant de stations hydrogène
ilek | Ilek | startup FR Toulouse | fournisseur d'électricité verte; start-up
planete-oui | Planète Oui | startup FR | fournisseur d'électricité
plum-energie | Plüm Énergie; Plüm; Plum Énergie | startup FR | fournisseur d'électricité; start-up
mint-energie | Mint Énergie; Mint Energie | startup FR | fournisseur d'électricité
sunology | Sunology | startup FR | fabricant de panneaux solaires; start-up
in-sun-we-trust | In Sun We Trust | startup FR | spécialiste du solaire; start-up
dualsun | Dualsun; DualSun | startup FR Marseille | fabricant de panneaux solaires; start-up
carbon-solar | Carbon | startup FR Fos-sur-Mer | fabricant de panneaux solaires; start-up
holosolis | Holosolis | startup FR | fabricant de panneaux solaires
systovi | Systovi | startup FR | fabricant de panneaux solaires
photowatt | Photowatt | company FR Bourgoin-Jallieu | fabricant de panneaux solaires | edf
otovo | Otovo | startup NO | spécialiste du solaire
akuo | Akuo; Akuo Energy | company FR Paris | producteur d'énergies renouvelables
valorem | Valorem | company FR Bègles | producteur d'énergies renouvelables
urbasolar | Urbasolar | company FR Montpellier | producteur d'énergie solaire | axpo
quadran | Quadran | company FR Béziers | producteur d'énergies renouvelables | totalenergies
tenergie | Tenergie | company FR Meyreuil | producteur d'énergie solaire
sun-r | Sun'R | company FR | producteur d'énergie solaire
generale-du-solaire | Générale du Solaire | company FR | producteur d'énergie solaire
apex-energies | Apex Energies | company FR Montpellier | producteur d'énergie solaire
greenyellow | GreenYellow; Green Yellow | company FR Saint-Denis | spécialiste de l'énergie solaire
metron | Metron; METRON | startup FR Paris | spécialiste de l'efficacité énergétique; start-up
hellio | Hellio | startup FR Paris | spécialiste de l'efficacité énergétique
effy | Effy | startup FR Paris | spécialiste de la rénovation énergétique
energy-pool | Energy Pool | startup FR | spécialiste de l'effacement
voltalis | Voltalis | startup FR Paris | spécialiste de l'effacement
tiko-energie | Tiko; Tiko Energy Solutions | startup CH | spécialiste de l'effacement | engie
beebryte | BeeBryte | startup FR | start-up
accenta | Accenta | startup FR Paris | spécialiste de la géothermie; start-up
celsius-energy | Celsius Energy | startup FR | spécialiste de la géothermie
arverne-group | Arverne Group; Arverne | company FR Pau | spécialiste de la géothermie
lithium-de-france | Lithium de France | startup FR | spécialiste de la géothermie | arverne-group
viridian-lithium | Viridian Lithium | startup FR | raffineur de lithium
naarea | Naarea | startup FR Nanterre | start-up du nucléaire; concepteur de petits réacteurs nucléaires; @DEEP
newcleo | Newcleo | startup FR Paris | start-up du nucléaire; concepteur de petits réacteurs nucléaires; @DEEP
jimmy-energy | Jimmy Energy | startup FR Paris | start-up du nucléaire; concepteur de petits réacteurs nucléaires; @DEEP
renaissance-fusion | Renaissance Fusion | startup FR Fontaine | spécialiste de la fusion nucléaire; @DEEP
stellaria-nucleaire | Stellaria | startup FR Grenoble | start-up du nucléaire; @DEEP
calogena | Calogena | startup FR | start-up du nucléaire
thorizon | Thorizon | startup NL | start-up du nucléaire
sweep-carbone | Sweep | startup FR Montpellier | spécialiste du bilan carbone; éditeur de logiciels; @GREEN
greenly | Greenly | startup FR Paris | spécialiste du bilan carbone; @GREEN
carbo-carbone | Carbo; Carbo Carbone | startup FR | spécialiste du bilan carbone; @GREEN
aktio | Aktio | startup FR Paris | spécialiste du bilan carbone
plan-a | Plan A | startup DE | spécialiste du bilan carbone
kayrros | Kayrros | startup FR Paris | spécialiste des données climatiques; @GREEN
carbon-maps | Carbon Maps | startup FR Paris | @GREEN
pandobac | Pandobac | startup FR | spécialiste du réemploi
global-bioenergies | Global Bioenergies | company FR Évry | chimiste vert; biotech
deinove | Deinove | company FR Montpellier | biotech
microphyt | Microphyt | startup FR | producteur de microalgues
lactips | Lactips | startup FR Saint-Paul-en-Jarez | fabricant de bioplastiques; start-up
woodoo | Woodoo | startup FR Paris | start-up; fabricant de bois translucide
ecocem | Ecocem | startup IE | cimentier
fairbrics | Fairbrics | startup FR | @GREEN
dioxycle | Dioxycle | startup FR Paris | @GREEN
nenuphar | Nénuphar; Nenuphar | startup FR | fabricant d'éoliennes flottantes
ideol | Ideol; BW Ideol | company FR La Ciotat | spécialiste de l'éolien flottant
eel-energy | Eel Energy | startup FR | spécialiste des hydroliennes
sabella | Sabella | startup FR Quimper | spécialiste des hydroliennes
hydroquest | HydroQuest | startup FR Grenoble | spécialiste des hydroliennes
oceanwings | OceanWings; Ayro | startup FR | spécialiste de la propulsion vélique; start-up
airseas | Airseas | startup FR Nantes | spécialiste de la propulsion vélique; start-up
neoline | Neoline | startup FR Nantes | armateur à la voile; start-up
transoceanic-wind-transport | TransOceanic Wind Transport | startup FR Le Havre | armateur à la voile; start-up
seabubbles | SeaBubbles | startup FR Paris | constructeur de bateaux volants; start-up
ascendance-flight-technologies | Ascendance Flight Technologies; Ascendance | startup FR Toulouse | concepteur d'avions hybrides; start-up
voltaero | VoltAero | startup FR Médis | concepteur d'avions hybrides; start-up
aura-aero | Aura Aero | startup FR Toulouse | constructeur d'avions; start-up; avionneur
flying-whales | Flying Whales | startup FR Suresnes | constructeur de dirigeables; start-up
universal-hydrogen | Universal Hydrogen | startup US | spécialiste de l'hydrogène; start-up
beyond-aero | Beyond Aero | startup FR Toulouse | concepteur d'avions à hydrogène; start-up
delair | Delair; Delair-Tech | startup FR Labège | fabricant de drones; start-up
delta-drone | Delta Drone | company FR Dardilly | fabricant de drones
azur-drones | Azur Drones | startup FR Mérignac | fabricant de drones; start-up
squadrone-system | Squadrone System; Hexo+ | startup FR | fabricant de drones
elistair | Elistair | startup FR Champagne-au-Mont-d'Or | fabricant de drones; start-up
turgis-gaillard | Turgis Gaillard; Turgis & Gaillard | company FR Paris | industriel de la défense
cailabs | Cailabs | startup FR Rennes | @DEEP; spécialiste de la photonique
exotrail | Exotrail | startup FR Massy | @SPACE; spécialiste de la propulsion spatiale
the-exploration-company | The Exploration Company | startup DE Planegg | @SPACE; concepteur de capsules spatiales
maiaspace | MaiaSpace | startup FR Vernon | @SPACE; constructeur de minilanceurs | arianegroup
latitude-spatial | Latitude; Venture Orbital Systems | startup FR Reims | @SPACE; constructeur de minilanceurs
hyprspace | HyPrSpace | startup FR Le Haillan | @SPACE; constructeur de minilanceurs
sirius-space-services | Sirius Space Services | startup FR | @SPACE; constructeur de minilanceurs
kineis | Kinéis; Kineis | startup FR Ramonville-Saint-Agne | opérateur de nanosatellites; @SPACE
unseenlabs | Unseenlabs | startup FR Rennes | @SPACE; spécialiste de la surveillance maritime
hemeria | Hemeria; HEMERIA | company FR Toulouse | constructeur de nanosatellites
thrustme | ThrustMe | startup FR Verrières-le-Buisson | @SPACE; spécialiste de la propulsion spatiale
infinite-orbits | Infinite Orbits | startup FR Toulouse | @SPACE
share-my-space | Share My Space; Look Up Space | startup FR Toulouse | @SPACE; spécialiste de la surveillance spatiale
promethee-space | Prométhée; Promethee Earth Intelligence | startup FR Paris | @SPACE
zephalto | Zephalto | startup FR | tourisme spatial; start-up
rocket-factory-augsburg | Rocket Factory Augsburg; RFA | startup DE Augsbourg | @SPACE; constructeur de minilanceurs
orbex | Orbex | startup GB | @SPACE; constructeur de minilanceurs
pld-space | PLD Space | startup ES Elche | @SPACE; constructeur de minilanceurs
clearspace | ClearSpace | startup CH Renens | @SPACE; spécialiste des débris spatiaux
pasqal | Pasqal | startup FR Massy | spécialiste de l'informatique quantique; constructeur d'ordinateurs quantiques; @DEEP
alice-et-bob | Alice & Bob; Alice et Bob; Alice&Bob | startup FR Paris | spécialiste de l'informatique quantique; @DEEP
quandela | Quandela | startup FR Massy | spécialiste de l'informatique quantique; @DEEP
c12-quantum | C12; C12 Quantum Electronics | startup FR Paris | spécialiste de l'informatique quantique; @DEEP
quobly | Quobly; Siquance | startup FR Grenoble | spécialiste de l'informatique quantique; @DEEP
cryptonext-security | CryptoNext Security; CryptoNext | startup FR | @CYB; spécialiste de la cryptographie post-quantique
muquans | Muquans | startup FR | spécialiste des capteurs quantiques | exail-technologies
iqm | IQM; IQM Quantum Computers | startup FI Espoo | spécialiste de l'informatique quantique; start-up
sipearl | SiPearl; Sipearl | startup FR Maisons-Laffitte | concepteur de microprocesseurs; @DEEP
diamfab | Diamfab | startup FR Grenoble | spécialiste du diamant; @DEEP
exagan | Exagan | startup FR Grenoble | fabricant de semi-conducteurs; start-up
weebit-nano | Weebit Nano | company IL | fabricant de semi-conducteurs
greenwaves-technologies | GreenWaves Technologies | startup FR Grenoble | concepteur de processeurs; start-up
vsora | VSORA; Vsora | startup FR Meudon | concepteur de puces; start-up
scintil-photonics | Scintil Photonics | startup FR Grenoble | @DEEP; spécialiste de la photonique
microoled | Microoled; MICROOLED | startup FR Grenoble | fabricant de micro-écrans; start-up
wandercraft | Wandercraft | startup FR Paris | concepteur d'exosquelettes; roboticien; start-up
japet-medical | Japet Medical | startup FR | concepteur d'exosquelettes; start-up
aldebaran-robotics | Aldebaran Robotics; Aldebaran; SoftBank Robotics Europe | startup FR Issy-les-Moulineaux | roboticien; fabricant de robots humanoïdes
enchanted-tools | Enchanted Tools | startup FR Paris | roboticien; start-up
pollen-robotics | Pollen Robotics | startup FR Bordeaux | roboticien; start-up | hugging-face
blue-frog-robotics | Blue Frog Robotics | startup FR Paris | roboticien; start-up
scallog | Scallog | startup FR Nanterre | roboticien; spécialiste des robots logistiques
shark-robotics | Shark Robotics | startup FR La Rochelle | roboticien
niryo | Niryo | startup FR Wambrechies | roboticien; start-up
outsight-lidar | Outsight | startup FR Paris | spécialiste du lidar; start-up
actronika | Actronika | startup FR Paris | @DEEP
metroscope | Metroscope | startup FR | @SOFT
cosmo-tech | Cosmo Tech | startup FR Lyon | @SOFT
braincube | Braincube | startup FR Issoire | @SOFT
fabriq-usine | Fabriq | startup FR Paris | @SOFT
xxii-group | XXII; XXII Group | startup FR Suresnes | @AI
wintics | Wintics | startup FR Paris | @AI
two-i | Two-I | startup FR | @AI
datakalab | Datakalab | startup FR | @AI
lynxter | Lynxter | startup FR | fabricant d'imprimantes 3D
sculpteo | Sculpteo | startup FR Villejuif | spécialiste de l'impression 3D; start-up
xtreee | XTreeE | startup FR Rungis | spécialiste de l'impression 3D; start-up
finalcad | Finalcad; FinalCAD | startup FR Paris | @SOFT; spécialiste du bâtiment
planradar | PlanRadar | startup AT | @SOFT
hosman | Hosman | startup FR Paris | agence immobilière en ligne; @PROP
proprioo | Proprioo | startup FR | agence immobilière en ligne; @PROP
liberkeys | Liberkeys | startup FR | agence immobilière en ligne; @PROP
safti | SAFTI; Safti | company FR Toulouse | réseau de mandataires immobiliers
flatlooker | Flatlooker | startup FR Paris | @PROP
casavo | Casavo | startup IT | @PROP
virgil-proptech | Virgil | startup FR Paris | @PROP
matera-syndic | Matera | startup FR Paris | syndic en ligne; @PROP
bellman-syndic | Bellman | startup FR Paris | syndic en ligne; @PROP
hello-syndic | Hello Syndic | startup FR | syndic en ligne
homeloop | Homeloop | startup FR Paris | @PROP
zefir-proptech | Zefir | startup FR Paris | @PROP
garantme | Garantme | startup FR | @PROP
unkle-garant | Unkle | startup FR | @PROP
cautioneo | Cautioneo | startup FR | @PROP
cohabs | Cohabs | startup BE Bruxelles | spécialiste du coliving
morning-coworking | Morning Coworking | company FR | spécialiste du coworking
deskeo | Deskeo | company FR Paris | spécialiste du coworking
wojo | Wojo; Nextdoor | company FR | spécialiste du coworking
startway | Startway | startup FR | spécialiste du coworking
now-coworking | Now Coworking | startup FR | spécialiste du coworking
ubiq-bureaux | Ubiq; Bureaux à Partager | startup FR Paris | @PROP
hemblem | Hemblem; Hemea | startup FR | start-up; spécialiste de la rénovation
travauxlib | Travauxlib | startup FR | spécialiste de la rénovation; start-up
mesdepanneurs | MesDépanneurs; MesDépanneurs.fr | startup FR | plateforme de dépannage | engie
yoojo | Yoojo; Youpijob | startup FR | plateforme de services; start-up
stootie | Stootie | startup FR | plateforme de services; start-up
allovoisins | AlloVoisins; Allovoisins | startup FR Nantes | plateforme de services; start-up
frizbiz | Frizbiz | startup FR | plateforme de services
wecasa | Wecasa | startup FR Paris | plateforme de services à domicile; start-up
ouihelp | Ouihelp | startup FR Paris | services à la personne; start-up
alenvi | Alenvi | startup FR Paris | services à la personne; start-up
cette-famille | Cette Famille; CetteFamille | startup FR Caen | colocation pour seniors; start-up
yoopala | Yoopala | startup FR | garde d'enfants
yoopies | Yoopies | startup FR | plateforme de garde d'enfants
famileo | Famileo | startup FR Saint-Malo | journal familial; start-up
teads | Teads | startup FR Paris | spécialiste de la publicité vidéo; @AD | outbrain
adyoulike | Adyoulike | startup FR | @AD
ogury | Ogury | startup GB Londres | @AD
equativ | Equativ; Smart AdServer; Smart Adserver | startup FR Paris | @AD
alephd | AlephD | startup FR | @AD
sublime-skinz | Sublime Skinz | startup FR | @AD
teemo | Teemo; Databerries | startup FR | @AD
vectaury | Vectaury | startup FR | @AD
fidzup | Fidzup | startup FR | @AD
s4m | S4M | startup FR | @AD
madvertise | Madvertise; Adthink | startup FR | @AD
gamned | Gamned | startup FR | @AD
tradelab | Tradelab | startup FR | @AD
1000mercis | 1000mercis; Numberly | company FR Paris | @AD; agence de marketing
weborama | Weborama | company FR Paris | @AD
kwanko | Kwanko | startup FR | @AD
hivency | Hivency | startup FR | marketing d'influence; start-up
influence4you | Influence4You | startup FR | marketing d'influence
reech | Reech | startup FR | marketing d'influence
skeepers | Skeepers; SKEEPERS | startup FR Marseille | @SOFT
avis-verifies | Avis Vérifiés | startup FR | avis en ligne
partoo | Partoo | startup FR Paris | @SOFT
batch-com | Batch; Batch.com | startup FR Paris | @SOFT
alkemics | Alkemics | startup FR Paris | @SOFT
trigo-group | Trigo | company FR | groupe d'inspection qualité
vekia | Vekia | startup FR Lille | @SOFT
fieldbox | Fieldbox | startup FR Bordeaux | @AI
saagie | Saagie | startup FR Rouen | @SOFT
artefact-conseil | Artefact | company FR Paris | conseil en données
fifty-five | fifty-five; Fifty-Five; Fifty-five | company FR Paris | agence de données
ekimetrics | Ekimetrics | company FR Paris | conseil en données
quantmetry | Quantmetry | company FR Paris | conseil en données | capgemini
theodo | Theodo | company FR Paris | société de services informatiques
octo-technology | Octo Technology | company FR Paris | société de services informatiques | accenture
fabernovel | Fabernovel; FABERNOVEL | company FR Paris | agence d'innovation
xebia | Xebia | company FR | société de services informatiques
`;
