/**
 * Start-ups and young technology groups of the world outside France, unicorns first.
 * Written by hand from general knowledge, November 2026. Left out on purpose: big tech and listed giants (held with the
 * listed companies), and names that are plain words and hardly cited in French.
 */
export const startupsWorld = `
@FIN = fintech; start-up; jeune pousse
@NEO = néobanque; fintech; licorne
@BNPL = spécialiste du paiement fractionné; fintech
@AI = spécialiste de l'intelligence artificielle; start-up; jeune pousse
@SOFT = éditeur de logiciels; start-up
@CRY = plateforme d'échange de cryptomonnaies; plateforme de cryptomonnaies; spécialiste des cryptomonnaies
@DEL = plateforme de livraison; spécialiste de la livraison de repas; groupe de livraison
@EV = constructeur de voitures électriques; constructeur automobile; start-up
@SCO = opérateur de trottinettes; spécialiste des trottinettes en libre-service; start-up
@VTC = plateforme de VTC; plateforme de transport
@SPACE = entreprise spatiale; start-up spatiale
@DEF = spécialiste de la défense; start-up de défense; start-up
@ROB = roboticien; fabricant de robots; start-up
@CYB = spécialiste de la cybersécurité; éditeur de logiciels
@ECO = site de commerce en ligne; plateforme de commerce en ligne; e-commerçant
@SOC = réseau social; plateforme
@EDT = edtech; start-up
@BIO = biotech; start-up
@AV = spécialiste de la conduite autonome; start-up
@QU = spécialiste de l'informatique quantique; start-up
@GAME = éditeur de jeux vidéo; studio

# Artificial intelligence
openai | OpenAI; Open AI; "créateur de ChatGPT"; "père de ChatGPT"; "inventeur de ChatGPT"; "maison mère de ChatGPT" | startup US San Francisco | @AI; créateur de ChatGPT
anthropic | Anthropic; "créateur de Claude" | startup US San Francisco | @AI; créateur de Claude
xai | xAI; X.AI | startup US Palo Alto | @AI; start-up d'Elon Musk
perplexity | Perplexity; Perplexity AI | startup US San Francisco | @AI; moteur de recherche
inflection-ai | Inflection AI; Inflection | startup US Palo Alto | @AI
adept-ai | Adept AI | startup US | @AI
character-ai | Character.AI; Character AI; Character Technologies | startup US Menlo Park | @AI
scale-ai | Scale AI | startup US San Francisco | @AI
databricks | Databricks | startup US San Francisco | @SOFT; spécialiste de la donnée
cohere-ai | Cohere | startup CA Toronto | @AI
stability-ai | Stability AI | startup GB Londres | @AI
midjourney | Midjourney | startup US San Francisco | @AI
runway-ai | Runway; Runway ML; Runway AI | startup US New York | @AI
elevenlabs | ElevenLabs; Eleven Labs | startup US New York | @AI
synthesia | Synthesia | startup GB Londres | @AI
wayve | Wayve | startup GB Londres | spécialiste de la conduite autonome; start-up; spécialiste de l'intelligence artificielle; jeune pousse
aleph-alpha | Aleph Alpha | startup DE Heidelberg | @AI
black-forest-labs | Black Forest Labs | startup DE Fribourg-en-Brisgau | @AI
deepl | DeepL | startup DE Cologne | spécialiste de la traduction automatique; @AI
helsing | Helsing | startup DE Munich | spécialiste de la défense; start-up de défense; start-up; spécialiste de l'intelligence artificielle; jeune pousse
tekever | Tekever | startup PT Lisbonne | fabricant de drones; @DEF
silo-ai | Silo AI | startup FI Helsinki | @AI | amd
lovable | Lovable | startup SE Stockholm | @AI
zhipu-ai | Zhipu AI; Zhipu | startup CN Pékin | @AI
minimax-ai | MiniMax | startup CN Shanghai | @AI
manus-ai | Manus AI | startup CN | @AI
ai21-labs | AI21 Labs | startup IL Tel-Aviv | @AI
safe-superintelligence | Safe Superintelligence; SSI | startup US Palo Alto | @AI
thinking-machines-lab | Thinking Machines Lab | startup US San Francisco | @AI
reflection-ai | Reflection AI | startup US New York | @AI
anysphere | Anysphere | startup US San Francisco | @AI; éditeur de Cursor
cognition-ai | Cognition AI | startup US San Francisco | @AI
windsurf-codeium | Windsurf | startup US Mountain View | @AI
harvey-ai | Harvey AI | startup US | legaltech; @AI
glean | Glean | startup US Palo Alto | @AI
figure-ai | Figure AI | startup US Sunnyvale | @ROB; fabricant de robots humanoïdes
1x-technologies | 1X Technologies | startup US Palo Alto | @ROB
lambda-labs | Lambda Labs | startup US | fournisseur de cloud
crusoe | Crusoe; Crusoe Energy | startup US San Francisco | opérateur de centres de données
nscale | Nscale | startup GB Londres | opérateur de centres de données
fluidstack | Fluidstack | startup GB Londres | fournisseur de cloud
cerebras | Cerebras; Cerebras Systems | startup US Sunnyvale | concepteur de puces; start-up
groq | Groq | startup US Mountain View | concepteur de puces; start-up
sambanova | SambaNova; SambaNova Systems | startup US Palo Alto | concepteur de puces; start-up
sifive | SiFive | startup US Santa Clara | concepteur de puces; start-up
clearview-ai | Clearview AI | startup US New York | spécialiste de la reconnaissance faciale
cambridge-analytica | Cambridge Analytica | startup GB Londres | société d'analyse de données
grammarly | Grammarly | startup US San Francisco | @SOFT
c3-ai | C3.ai | startup US Redwood City | éditeur de logiciels; start-up; spécialiste de l'intelligence artificielle; jeune pousse
# Finance and cryptocurrencies
stripe | Stripe | startup US San Francisco | spécialiste du paiement; fintech; spécialiste du paiement en ligne
plaid-fintech | Plaid | startup US San Francisco | @FIN
chime | Chime | startup US San Francisco | @NEO
sofi | SoFi; SoFi Technologies; Social Finance | startup US San Francisco | @FIN
lendingclub | LendingClub; Lending Club | startup US San Francisco | plateforme de prêt; fintech
brex | Brex | startup US San Francisco | @FIN
ramp-fintech | Ramp | startup US New York | @FIN
toast-inc | Toast | startup US Boston | spécialiste du paiement
marqeta | Marqeta | startup US Oakland | spécialiste du paiement; fintech
carta-inc | Carta | startup US San Francisco | @FIN
wealthfront | Wealthfront | startup US Palo Alto | @FIN
betterment | Betterment | startup US New York | @FIN
lemonade-assurance | Lemonade | startup US New York | assurtech; assureur
oscar-health | Oscar Health | startup US New York | assureur santé; assurtech
root-insurance | Root Insurance | startup US | assurtech
bolt-financial | Bolt Financial | startup US | @FIN
deel | Deel | startup US San Francisco | spécialiste de la paie; licorne
rippling | Rippling | startup US San Francisco | spécialiste de la paie; éditeur de logiciels
remote-com | Remote.com | startup US San Francisco | spécialiste de la paie
revolut | Revolut | startup GB Londres | @NEO
monzo | Monzo | startup GB Londres | @NEO
starling-bank | Starling Bank; Starling | startup GB Londres | @NEO
atom-bank | Atom Bank | startup GB Durham | @NEO
wise | Wise; TransferWise; Transferwise | startup GB Londres | spécialiste des transferts d'argent; fintech
checkout-com | Checkout.com | startup GB Londres | spécialiste du paiement; fintech; licorne
gocardless | GoCardless | startup GB Londres | spécialiste du paiement; fintech
sumup | SumUp | startup GB Londres | spécialiste du paiement; fintech
oaknorth | OakNorth | startup GB Londres | banque; fintech
rapyd | Rapyd | startup GB Londres | spécialiste du paiement; fintech
truelayer | TrueLayer | startup GB Londres | spécialiste de l'open banking
zopa | Zopa | startup GB Londres | plateforme de prêt; banque
funding-circle | Funding Circle | startup GB Londres | plateforme de prêt; fintech
greensill | Greensill; Greensill Capital | startup GB Londres | spécialiste de l'affacturage; société financière
worldremit | WorldRemit; Zepz | startup GB Londres | spécialiste des transferts d'argent
azimo | Azimo | startup GB | spécialiste des transferts d'argent
clearscore | ClearScore | startup GB Londres | @FIN
freetrade | Freetrade | startup GB Londres | courtier en ligne
lendable | Lendable | startup GB | plateforme de prêt; fintech
marshmallow-assurance | Marshmallow | startup GB Londres | assurtech
crowdcube | Crowdcube | startup GB Londres | plateforme de financement participatif
seedrs | Seedrs; Republic Europe | startup GB Londres | plateforme de financement participatif
kickstarter | Kickstarter | startup US New York | plateforme de financement participatif
indiegogo | Indiegogo | startup US San Francisco | plateforme de financement participatif
gofundme | GoFundMe | startup US Redwood City | plateforme de cagnottes
patreon | Patreon | startup US San Francisco | plateforme de financement participatif
trustly | Trustly | startup SE Stockholm | spécialiste du paiement; fintech
izettle | iZettle; Zettle | startup SE Stockholm | spécialiste du paiement | paypal
tink | Tink | startup SE Stockholm | spécialiste de l'open banking | visa
pleo | Pleo | startup DK Copenhague | @FIN
lunar-bank | Lunar | startup DK Aarhus | @NEO
n26 | N26; Number26 | startup DE Berlin | @NEO
trade-republic | Trade Republic | startup DE Berlin | courtier en ligne; fintech; licorne
scalable-capital | Scalable Capital | startup DE Munich | courtier en ligne; fintech
raisin-fintech | Raisin; WeltSparen | startup DE Berlin | plateforme d'épargne; fintech
wefox | Wefox | startup DE Berlin | assurtech
getsafe | Getsafe | startup DE Heidelberg | assurtech
mambu | Mambu | startup DE Berlin | @SOFT
taxfix | Taxfix | startup DE Berlin | @FIN
moss-fintech | Moss | startup DE Berlin | @FIN
auxmoney | Auxmoney | startup DE | plateforme de prêt
bitpanda | Bitpanda | startup AT Vienne | @CRY
bitstamp | Bitstamp | startup LU Luxembourg | @CRY
satispay | Satispay | startup IT Milan | spécialiste du paiement; fintech
scalapay | Scalapay | startup IT Milan | @BNPL
young-platform | Young Platform | startup IT | @CRY
mollie | Mollie | startup NL Amsterdam | spécialiste du paiement; fintech
paysafe | Paysafe | company GB Londres | spécialiste du paiement
nuvei | Nuvei | startup CA Montréal | spécialiste du paiement; société de paiement
lightspeed-commerce | Lightspeed Commerce; Lightspeed POS | startup CA Montréal | éditeur de logiciels de commerce; entreprise technologique
wealthsimple | Wealthsimple | startup CA Toronto | @FIN
nubank | Nubank; Nu Holdings | startup BR São Paulo | @NEO
uala | Ualá | startup AR Buenos Aires | @NEO
kavak | Kavak | startup MX Mexico | vendeur de voitures d'occasion; licorne
razorpay | Razorpay | startup IN Bangalore | spécialiste du paiement; fintech
airwallex | Airwallex | startup SG Singapour | spécialiste du paiement; fintech
toss | Toss; Viva Republica | startup KR Séoul | @FIN
tabby | Tabby | startup SA Riyad | @BNPL
tamara-bnpl | Tamara | startup SA Riyad | @BNPL
coinbase | Coinbase | startup US New York | @CRY
binance | Binance | startup | @CRY; géant des cryptomonnaies
kraken-crypto | Kraken | startup US San Francisco | @CRY
ftx | FTX | startup BS Nassau | @CRY
alameda-research | Alameda Research | startup HK | société de trading; fonds crypto
gemini-trust | Gemini Trust | startup US | @CRY
crypto-com | Crypto.com | startup SG Singapour | @CRY
okx | OKX; OKEx | startup | @CRY
bybit | Bybit | startup AE Dubaï | @CRY
kucoin | KuCoin | startup | @CRY
bitfinex | Bitfinex | startup | @CRY
tether | Tether; Tether Holdings | startup | émetteur de stablecoins; spécialiste des cryptomonnaies
circle-internet | Circle; Circle Internet Financial; Circle Internet Group | startup US New York | émetteur de stablecoins; spécialiste des cryptomonnaies
paxos | Paxos | startup US New York | spécialiste des cryptomonnaies
ripple | Ripple; Ripple Labs | startup US San Francisco | spécialiste des cryptomonnaies
celsius-network | Celsius Network | startup US Hoboken | prêteur en cryptomonnaies
blockfi | BlockFi | startup US Jersey City | prêteur en cryptomonnaies
voyager-digital | Voyager Digital | startup US | prêteur en cryptomonnaies
genesis-global | Genesis Global; Genesis Global Capital | startup US | prêteur en cryptomonnaies
three-arrows-capital | Three Arrows Capital; 3AC | fund SG Singapour | fonds crypto
terraform-labs | Terraform Labs | startup SG | spécialiste des cryptomonnaies
consensys | ConsenSys; Consensys | startup US Fort Worth | spécialiste de la blockchain
chainalysis | Chainalysis | startup US New York | spécialiste de la blockchain
fireblocks | Fireblocks | startup US New York | spécialiste des cryptomonnaies
bitgo | BitGo | startup US Palo Alto | spécialiste des cryptomonnaies
blockchain-com | Blockchain.com | startup GB Londres | @CRY
opensea | OpenSea | startup US New York | place de marché de NFT; plateforme de NFT
yuga-labs | Yuga Labs | startup US Miami | créateur de NFT
dapper-labs | Dapper Labs | startup CA Vancouver | créateur de NFT
animoca-brands | Animoca Brands | startup HK Hong Kong | spécialiste des jeux blockchain
sky-mavis | Sky Mavis | startup VN | spécialiste des jeux blockchain
riot-platforms | Riot Platforms; Riot Blockchain | startup US | mineur de bitcoins
core-scientific | Core Scientific | startup US Austin | mineur de bitcoins; opérateur de centres de données
coincheck | Coincheck | startup JP Tokyo | @CRY
etoro | EToro; Etoro; eToro | startup IL Tel-Aviv | courtier en ligne; plateforme d'investissement
polymarket | Polymarket | startup US New York | plateforme de paris prédictifs
kalshi | Kalshi | startup US New York | plateforme de paris prédictifs
# Consumer, software, mobility
cruise-gm | Cruise; GM Cruise | startup US San Francisco | @AV
aurora-innovation | Aurora Innovation | startup US Pittsburgh | @AV
argo-ai | Argo AI | startup US Pittsburgh | @AV
nuro | Nuro | startup US Mountain View | spécialiste de la conduite autonome; start-up
pony-ai | Pony.ai | startup CN Guangzhou | @AV
weride | WeRide | startup CN Guangzhou | @AV
freenow | FreeNow; Free Now; MyTaxi | startup DE Hambourg | @VTC
cabify | Cabify | startup ES Madrid | @VTC
yango | Yango | startup AE | @VTC
indrive | InDrive; inDrive; inDriver | startup US Mountain View | @VTC
gett | Gett; GetTaxi | startup GB Londres | @VTC
via-transportation | Via Transportation | startup US New York | @VTC
lime-trottinettes | Lime | startup US San Francisco | @SCO
bird-trottinettes | Bird; Bird Global; Bird Rides | startup US Miami | @SCO
tier | Tier; Tier Mobility; TIER | startup DE Berlin | @SCO
dott | Dott | startup NL Amsterdam | @SCO
voi | Voi; Voi Technology; VOI | startup SE Stockholm | @SCO
pony-velos | Pony; Pony Bikes | startup FR Paris | @SCO
getyourguide | GetYourGuide | startup DE Berlin | plateforme de voyages
hopper-voyages | Hopper | startup CA Montréal | application de voyages; start-up
sonder-holdings | Sonder | startup US San Francisco | spécialiste de la location de courte durée
vacasa | Vacasa | startup US Portland | gestionnaire de locations saisonnières
postmates | Postmates | startup US San Francisco | @DEL | uber
gopuff | Gopuff; GoPuff | startup US Philadelphie | spécialiste de la livraison de courses
foodora | Foodora | startup DE | @DEL | delivery-hero
blue-apron | Blue Apron | startup US New York | spécialiste des paniers-recettes
heura | Heura | startup ES Barcelone | fabricant d'alternatives végétales à la viande
mosa-meat | Mosa Meat | startup NL Maastricht | spécialiste de la viande cultivée
infarm | Infarm | startup DE Berlin | agriculture verticale; start-up
aerofarms | AeroFarms | startup US Newark | agriculture verticale; start-up
plenty-unlimited | Plenty Unlimited | startup US | agriculture verticale; start-up
protix | Protix | startup NL Dongen | éleveur d'insectes
babylon-health | Babylon Health; Babylon | startup GB Londres | spécialiste de la télémédecine
kry | Kry; Livi | startup SE Stockholm | spécialiste de la téléconsultation
ada-health | Ada Health | startup DE Berlin | start-up; spécialiste de la santé
neuralink | Neuralink | startup US Fremont | start-up d'implants cérébraux; neurotech
altos-labs | Altos Labs | startup US | @BIO
calico-labs | Calico | startup US | @BIO | alphabet
verily | Verily | startup US | spécialiste de la santé | alphabet
isomorphic-labs | Isomorphic Labs | startup GB Londres | @BIO | alphabet
recursion | Recursion; Recursion Pharmaceuticals | startup US Salt Lake City | @BIO
exscientia | Exscientia | startup GB Oxford | @BIO
insilico-medicine | Insilico Medicine | startup HK | @BIO
ginkgo-bioworks | Ginkgo Bioworks | startup US Boston | @BIO
benevolent-ai | Benevolent AI; BenevolentAI | startup GB Londres | @BIO
tempus-ai | Tempus AI | startup US | spécialiste de la santé
relativity-space | Relativity Space | startup US Long Beach | @SPACE
axiom-space | Axiom Space | startup US Houston | @SPACE
firefly-aerospace | Firefly Aerospace; Firefly | startup US | @SPACE
the-boring-company | The Boring Company; Boring Company | startup US Bastrop | spécialiste des tunnels
hyperloop-one | Hyperloop One; Virgin Hyperloop | startup US Los Angeles | spécialiste de l'Hyperloop
hyperloop-transportation-technologies | Hyperloop Transportation Technologies; HyperloopTT; Hyperloop TT | startup US | spécialiste de l'Hyperloop
anduril | Anduril; Anduril Industries | startup US Costa Mesa | @DEF
shield-ai | Shield AI | startup US San Diego | @DEF
stark-defence | Stark Defence | startup DE | @DEF
milrem-robotics | Milrem Robotics | startup EE Tallinn | @DEF
canoo | Canoo | startup US Torrance | @EV
proterra | Proterra | startup US Burlingame | constructeur d'autobus électriques
arrival-vehicules | Arrival | startup LU Luxembourg | constructeur de véhicules électriques; start-up
lightyear | Lightyear | startup NL Helmond | @EV
sono-motors | Sono Motors | startup DE Munich | @EV
redwood-materials | Redwood Materials | startup US Carson City | recycleur de batteries; start-up
climeworks | Climeworks | startup CH Zurich | spécialiste du captage de CO2; start-up
1komma5 | 1KOMMA5; 1Komma5°; 1KOMMA5° | startup DE Hambourg | spécialiste du solaire; start-up
enpal | Enpal | startup DE Berlin | spécialiste du solaire; start-up
tado | Tado | startup DE Munich | fabricant de thermostats connectés
solarcity | SolarCity; Solarcity | startup US San Mateo | spécialiste du solaire | tesla
commonwealth-fusion-systems | Commonwealth Fusion Systems | startup US Devens | spécialiste de la fusion nucléaire; start-up
x-energy | X-energy | startup US | concepteur de petits réacteurs nucléaires
helion | Helion; Helion Energy | startup US Everett | spécialiste de la fusion nucléaire
marvel-fusion | Marvel Fusion | startup DE Munich | spécialiste de la fusion nucléaire
proxima-fusion | Proxima Fusion | startup DE Munich | spécialiste de la fusion nucléaire
tokamak-energy | Tokamak Energy | startup GB | spécialiste de la fusion nucléaire
ionq | IonQ | startup US College Park | @QU
rigetti | Rigetti; Rigetti Computing | startup US Berkeley | @QU
psiquantum | PsiQuantum | startup US Palo Alto | @QU
quantinuum | Quantinuum | startup US Broomfield | @QU | honeywell
xanadu-quantum | Xanadu | startup CA Toronto | @QU
oxford-nanopore | Oxford Nanopore; Oxford Nanopore Technologies | startup GB Oxford | spécialiste du séquençage
# Social, commerce, software
discord | Discord | startup US San Francisco | messagerie; plateforme
signal-messenger | Signal Messenger | startup US | messagerie
clubhouse-app | Clubhouse | startup US San Francisco | réseau social audio
quora | Quora | startup US Mountain View | @SOC
nextdoor-holdings | Nextdoor Holdings | startup US | @SOC
bluesky | Bluesky; Bluesky Social | startup US Seattle | @SOC
onlyfans | OnlyFans; Fenix International | startup GB Londres | plateforme de contenus
medium-com | Medium | startup US San Francisco | plateforme de blogs
kick-com | Kick.com | startup AU | plateforme de streaming
niantic | Niantic | startup US San Francisco | @GAME
larian-studios | Larian Studios; Larian | startup BE Gand | @GAME
scopely | Scopely | startup US Culver City | @GAME | savvy-games-group
dream11 | Dream11 | startup IN | plateforme de jeux
whoop | Whoop | startup US Boston | fabricant de bracelets connectés
magic-leap | Magic Leap | startup US Plantation | spécialiste de la réalité augmentée
nothing-technology | Nothing | startup GB Londres | fabricant de smartphones
wish-contextlogic | Wish; ContextLogic | startup US San Francisco | @ECO
stockx | StockX | startup US Detroit | plateforme de revente; place de marché
farfetch | Farfetch | startup GB Londres | plateforme de luxe en ligne; e-commerçant
net-a-porter | Net-a-Porter | startup IT Milan | plateforme de luxe en ligne; e-commerçant
mytheresa | Mytheresa; MyTheresa; LuxExperience | startup DE Munich | plateforme de luxe en ligne; e-commerçant
poshmark | Poshmark | startup US Redwood City | plateforme de seconde main
thredup | ThredUp; thredUP | startup US Oakland | plateforme de seconde main
the-realreal | The RealReal; RealReal | startup US San Francisco | plateforme de seconde main
wallapop | Wallapop | startup ES Barcelone | plateforme de seconde main | naver
refurbed | Refurbed | startup AT Vienne | spécialiste du reconditionné
swappie | Swappie | startup FI Helsinki | spécialiste du reconditionné
gymshark | Gymshark | startup GB Solihull | marque de sport
allbirds | Allbirds | startup US San Francisco | marque de chaussures
warby-parker | Warby Parker | startup US New York | marque de lunettes
glossier | Glossier | startup US New York | marque de cosmétiques
dollar-shave-club | Dollar Shave Club | startup US Los Angeles | vendeur de rasoirs en ligne
casper-sleep | Casper Sleep | startup US | marque de matelas
carvana | Carvana | startup US Tempe | vendeur de voitures d'occasion
auto1 | Auto1; Auto1 Group; AUTO1 | startup DE Berlin | vendeur de voitures d'occasion
cazoo | Cazoo | startup GB Londres | vendeur de voitures d'occasion
cinch | Cinch | startup GB | vendeur de voitures d'occasion
opendoor | Opendoor | startup US San Francisco | plateforme immobilière
thrasio | Thrasio | startup US Walpole | agrégateur de vendeurs Amazon
razor-group | Razor Group | startup DE Berlin | agrégateur de vendeurs Amazon
sellerx | SellerX | startup DE Berlin | agrégateur de vendeurs Amazon
flexport | Flexport | startup US San Francisco | transitaire numérique; spécialiste de la logistique
sennder | Sennder | startup DE Berlin | plateforme de fret; start-up
forto | Forto | startup DE Berlin | transitaire numérique; start-up
convoy-fret | Convoy | startup US Seattle | plateforme de fret
notion-labs | Notion Labs | startup US San Francisco | @SOFT
figma | Figma | startup US San Francisco | éditeur de logiciels de design
miro-inc | Miro | startup US San Francisco | @SOFT
airtable | Airtable | startup US San Francisco | @SOFT
asana | Asana | startup US San Francisco | @SOFT
squarespace | Squarespace | startup US New York | @SOFT
webflow | Webflow | startup US San Francisco | @SOFT
gitlab | GitLab; Gitlab | startup US San Francisco | @SOFT
confluent | Confluent | startup US Mountain View | @SOFT
elastic-nv | Elastic NV | startup NL Amsterdam | @SOFT
fastly | Fastly | startup US San Francisco | @SOFT
snyk | Snyk | startup US Boston | @CYB
tanium | Tanium | startup US Kirkland | @CYB
1password | 1Password | startup CA Toronto | gestionnaire de mots de passe
lastpass | LastPass | startup US Boston | gestionnaire de mots de passe
hubspot | HubSpot; Hubspot | company US Cambridge | éditeur de logiciels; spécialiste du marketing
zendesk | Zendesk | startup US San Francisco | @SOFT
intercom-inc | Intercom | startup US San Francisco | @SOFT
celonis | Celonis | startup DE Munich | @SOFT
personio | Personio | startup DE Munich | éditeur de logiciels; spécialiste des ressources humaines
contentful | Contentful | startup DE Berlin | @SOFT
babbel | Babbel | startup DE Berlin | application de langues
udacity | Udacity | startup US Mountain View | plateforme de cours en ligne; edtech
gostudent | GoStudent | startup AT Vienne | edtech; spécialiste du soutien scolaire; licorne
multiverse-edtech | Multiverse | startup GB Londres | @EDT
truecaller | Truecaller | startup SE Stockholm | application
soundcloud | Soundcloud; SoundCloud | startup DE Berlin | plateforme musicale
tidal-musique | Tidal | startup US New York | plateforme musicale
shazam | Shazam | startup GB Londres | application de reconnaissance musicale | apple
viber | Viber | startup LU Luxembourg | messagerie | rakuten
verizon-media | Verizon Media; Oath | startup US | groupe internet
automattic | Automattic | startup US San Francisco | éditeur de WordPress
mozilla | Mozilla; Fondation Mozilla | startup US San Francisco | éditeur de Firefox; fondation
wikimedia | Wikimedia; Fondation Wikimedia; Wikimedia Foundation | startup US San Francisco | fondation; éditeur de Wikipédia
duckduckgo | DuckDuckGo | startup US Paoli | moteur de recherche
ecosia | Ecosia | startup DE Berlin | moteur de recherche
threema | Threema | startup CH | messagerie chiffrée
grindr | Grindr | startup US West Hollywood | application de rencontres
ashley-madison | Ashley Madison | startup CA Toronto | site de rencontres
eventbrite | Eventbrite | startup US San Francisco | billetterie
about-you | About You | startup DE Hambourg | site de mode en ligne; e-commerçant | zalando
westwing | Westwing | startup DE Munich | vendeur de meubles en ligne
home24 | Home24 | startup DE Berlin | vendeur de meubles en ligne
picnic-supermarche | Picnic; Picnic Technologies | startup NL Amsterdam | supermarché en ligne; start-up
rohlik | Rohlik | startup CZ Prague | supermarché en ligne; start-up
chewy | Chewy | startup US Plantation | animalerie en ligne
zooplus | Zooplus | startup DE Munich | animalerie en ligne
moonpig | Moonpig | startup GB Londres | vendeur de cartes en ligne
xiaohongshu | Xiaohongshu; RedNote; Rednote | startup CN Shanghai | réseau social
full-truck-alliance | Full Truck Alliance | startup CN | plateforme de fret
`;
