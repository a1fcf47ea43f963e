/**
 * Investment funds, venture capital, private equity, family offices, asset managers and business-angel networks.
 * Written by hand from general knowledge, November 2026. Left out on purpose: single funds of a house
 * (« fonds V »), names that are a plain French word and little known, and registered identifiers.
 */
export const funds = `
@VC = fonds de capital-risque; fonds d'investissement
@PE = fonds de capital-investissement; fonds d'investissement; société de gestion
@AM = société de gestion; gestionnaire d'actifs
@BA = réseau de business angels; réseau d'investisseurs
@FO = holding d'investissement; family office; société d'investissement
@ACC = accélérateur de start-up; incubateur; accélérateur
@STU = start-up studio
@ACT = fonds activiste; fonds spéculatif; fonds d'investissement
@HF = fonds spéculatif; fonds d'investissement
@IMP = fonds à impact; fonds d'investissement

# France: venture capital
partech | Partech; Partech Partners; Partech Ventures; Partech International | fund FR Paris | @VC
idinvest-partners | Idinvest Partners; Idinvest | fund FR Paris | @VC | eurazeo
elaia | Elaia; Elaia Partners | fund FR Paris | @VC
alven | Alven; Alven Capital | fund FR Paris | @VC
serena-capital | Serena; Serena Capital | fund FR Paris | @VC
breega | Breega; Breega Capital | fund FR Paris | @VC
isai | Isai; ISAI | fund FR Paris | @VC
ventech | Ventech | fund FR Paris | @VC
xange | XAnge; Xange Private Equity | fund FR Paris | @VC
sofinnova-partners | Sofinnova Partners; Sofinnova | fund FR Paris | @VC; spécialiste des sciences de la vie
kurma-partners | Kurma Partners; Kurma | fund FR Paris | @VC; spécialiste des sciences de la vie | eurazeo
jeito-capital | Jeito Capital; Jeito | fund FR Paris | @VC; spécialiste des biotechs
andera-partners | Andera Partners; Edmond de Rothschild Investment Partners; EdRIP | fund FR Paris | @PE
truffle-capital | Truffle Capital | fund FR Paris | @VC
omnes-capital | Omnes Capital; Omnes; Crédit Agricole Private Equity | fund FR Paris | @PE
iris-capital | Iris Capital; IrisCapital | fund FR Paris | @VC
demeter | Demeter; Demeter Partners; Demeter IM; Demeter Investment Managers | fund FR Paris | fonds d'investissement; spécialiste de la transition écologique
seventure-partners | Seventure Partners; Seventure | fund FR Paris | @VC | natixis-investment-managers
innovacom | Innovacom | fund FR Paris | @VC
newfund | Newfund; Newfund Capital | fund FR Paris | @VC
daphni | Daphni | fund FR Paris | @VC
kima-ventures | Kima Ventures; Kima | fund FR Paris | @VC; fonds d'amorçage; fonds de Xavier Niel
frst | Frst; FRST; Otium Venture | fund FR Paris | @VC
360-capital | 360 Capital; 360 Capital Partners | fund FR Paris | @VC
orange-ventures | Orange Ventures; Orange Digital Ventures | fund FR Paris | @VC | orange
raise-ventures | Raise Ventures | fund FR Paris | @VC | raise
raise | Raise; RAISE; Raise Investissement; Raise Conseil | fund FR Paris | société d'investissement; fonds d'investissement
founders-future | Founders Future | fund FR Paris | @VC
eurazeo-growth | Eurazeo Growth | fund FR Paris | @VC | eurazeo
cathay-innovation | Cathay Innovation | fund FR Paris | @VC | cathay-capital
cathay-capital | Cathay Capital; Cathay Capital Private Equity | fund FR Paris | @PE
karista | Karista; CapDecisif Management; CapDecisif | fund FR Paris | @VC
karot-capital | Karot Capital | fund FR Paris | @VC
supernova-invest | Supernova Invest | fund FR Paris | @VC; spécialiste de la deeptech
cea-investissement | CEA Investissement | fund FR Paris | @VC
quantonation | Quantonation | fund FR Paris | @VC; spécialiste du quantique
elevation-capital-partners | Elevation Capital Partners | fund FR Paris | @PE
go-capital | Go Capital; GO Capital | fund FR Rennes | @VC
amundi-private-equity-funds | Amundi Private Equity Funds | fund FR Paris | @VC | amundi
auriga-partners | Auriga Partners | fund FR Paris | @VC
starquest | Starquest; Starquest Capital; Starquest Anti-Fragile | fund FR Paris | @VC
odyssee-venture | Odyssée Venture | fund FR Paris | @PE
entrepreneur-invest | Entrepreneur Invest; Entrepreneur Venture | fund FR Paris | @PE
extend-am | Extend AM | fund FR Paris | @AM
inter-invest-capital | Inter Invest Capital | fund FR Paris | @PE | inter-invest
inter-invest | Inter Invest | fund FR Paris | @AM
nextstage-am | NextStage AM; NextStage | fund FR Paris | @PE
vatel-capital | Vatel Capital | fund FR Paris | @PE
123-investment-managers | 123 Investment Managers; 123 IM; 123Venture | fund FR Paris | @PE
calao-finance | Calao Finance | fund FR Paris | @VC
sigma-gestion | Sigma Gestion | fund FR Paris | @AM
alto-invest | Alto Invest | fund FR Versailles | @PE | eiffel-investment-group
a-plus-finance | A Plus Finance | fund FR Paris | @AM
ardian-growth | Ardian Growth | fund FR Paris | @VC | ardian
turenne-groupe | Turenne Groupe; Turenne Capital; Groupe Turenne | fund FR Paris | @PE
turenne-sante | Turenne Santé | fund FR Paris | @PE | turenne-groupe
normandie-participations | Normandie Participations | fund FR Caen | fonds régional; fonds d'investissement
nci | NCI; NCI Gestion; Normandie Capital Investissement | fund FR Rouen | @PE
ouest-croissance | Ouest Croissance; Ouest Croissance Gestion | fund FR Nantes | @PE
pays-de-la-loire-participations | Pays de la Loire Participations | fund FR Nantes | fonds régional; fonds d'investissement
bretagne-participations | Bretagne Participations | fund FR Rennes | fonds régional; fonds d'investissement
breizh-up | Breizh Up | fund FR Rennes | fonds régional; fonds de co-investissement
ui-investissement | UI Investissement; UI Gestion | fund FR Paris | @PE
unexo | Unexo | fund FR Rennes | @PE
sodero-gestion | Sodero Gestion; Sodero | fund FR Nantes | @PE
siparex | Siparex; Groupe Siparex | fund FR Lyon | @PE
evolem | Evolem | fund FR Lyon | @FO
credit-agricole-creation | Crédit Agricole Création | fund FR Lyon | @VC
kreaxi | Kreaxi; Banque de Vizille Innovation; Rhône-Alpes Création | fund FR Lyon | @VC
axeleo-capital | Axeleo Capital; Axeleo | fund FR Lyon | @VC
rhone-dauphine-developpement | Rhône Dauphiné Développement | fund FR Lyon | @VC
aquiti-gestion | Aquiti Gestion; Aquiti; Aqui-Invest | fund FR Bordeaux | @PE
irdi-capital-investissement | IRDI Capital Investissement; IRDI; IRDI Soridec Gestion | fund FR Toulouse | @PE
m-capital | M Capital; M Capital Partners | fund FR Toulouse | @PE
soridec | Soridec | fund FR Montpellier | @PE
sofilaro | Sofilaro | fund FR Montpellier | @PE
midi-capital | Midi Capital | fund FR Toulouse | @PE
region-sud-investissement | Région Sud Investissement | fund FR Marseille | fonds régional; fonds d'investissement
finorpa | Finorpa | fund FR Lille | @PE
nord-capital-partenaires | Nord Capital Partenaires; Nord Capital Investissement | fund FR Lille | @PE
ird-invest | IRD Invest; Groupe IRD | fund FR Marcq-en-Barœul | @PE
nord-france-amorcage | Nord France Amorçage | fund FR Lille | @VC
cap3ri | Cap3RI | fund FR Lille | @VC
finovam-gestion | Finovam Gestion; Finovam | fund FR Lille | @VC
capital-grand-est | Capital Grand Est | fund FR Strasbourg | @PE
ilp | ILP; Institut lorrain de participation | fund FR Metz | @PE
carvest | Carvest | fund FR Champagne-au-Mont-d'Or | @PE
carvest-invest | Carvest Invest | fund FR Paris | @PE
femu-qui | Femu Quì; Femu Qui | fund FR Bastia | @PE
maif-avenir | MAIF Avenir; Maif Avenir | fund FR Niort | @VC | maif
maif-impact | MAIF Impact | fund FR Niort | @IMP | maif
maif-transition | MAIF Transition | fund FR Niort | @VC | maif
macsf-ventures | MACSF Ventures | fund FR | @VC | macsf
ag2r-la-mondiale-gestion-d-actifs | AG2R La Mondiale Gestion d'actifs | fund FR | @AM | ag2r-la-mondiale
via-id | Via ID; ViaID | fund FR Croix | investisseur; accélérateur; spécialiste des mobilités
mobivia-ventures | Mobivia Ventures | fund FR | @VC | via-id
credit-mutuel-innovation | Crédit Mutuel Innovation; CM-CIC Innovation | fund FR Paris | @VC | credit-mutuel-equity
credit-mutuel-equity | Crédit Mutuel Equity; CM-CIC Investissement; Crédit Mutuel Capital Privé | fund FR Paris | @PE
credit-mutuel-arkea-ventures | Crédit Mutuel Arkéa Ventures; Arkéa Ventures | fund FR Brest | @VC | credit-mutuel-arkea
arkea-capital | Arkéa Capital; Arkéa Capital Investissement | fund FR Brest | @PE | credit-mutuel-arkea
bnp-paribas-developpement | BNP Paribas Développement | fund FR Paris | @PE | bnp-paribas
opera-tech-ventures | Opera Tech Ventures; BNP Paribas Opera Tech Ventures | fund FR Paris | @VC | bnp-paribas
solar-impulse-venture-fund | Solar Impulse Venture Fund | fund FR | @VC | bnp-paribas
societe-generale-capital-partenaires | Société Générale Capital Partenaires; SG Capital Partenaires | fund FR Paris | @PE | societe-generale
societe-generale-ventures | Société Générale Ventures; SG Ventures | fund FR Paris | @VC | societe-generale
credit-agricole-regions-investissement | Crédit Agricole Régions Investissement; Crédit Agricole Régions Développement | fund FR Lyon | @PE
idia-capital-investissement | Idia Capital Investissement; Idia; IDIA | fund FR Montrouge | @PE | credit-agricole
sofipaca | Sofipaca | fund FR Marseille | @PE
socadif | Socadif; Socadif Capital Investissement | fund FR Paris | @PE
fireca | Fireca | fund FR Paris | @VC
grand-sud-ouest-capital | Grand Sud-Ouest Capital; GSO Capital; GSO Innovation | fund FR Bordeaux | @PE
bpce-developpement | BPCE Développement; Batixia; Naxicap Régions | fund FR Paris | @PE
ouest-ventures | Ouest Ventures | fund FR Nantes | @VC
litto-invest | Litto Invest | fund FR Nantes | @VC
mer-invest | Mer Invest | fund FR Nantes | @VC
lbo-france | LBO France; LBO France Gestion | fund FR Paris | @PE
caphorn-invest | CapHorn Invest; CapHorn; CapHorn Capital | fund FR Paris | @VC
anaxago | Anaxago; Anaxago Capital | fund FR Paris | @VC
aster-capital | Aster Capital; Aster | fund FR Paris | @VC; spécialiste de la transition énergétique
emertec | Emertec; Emertec Gestion | fund FR Grenoble | @VC
robolution-capital | Robolution Capital | fund FR Paris | @VC
bpifrance-large-venture | Bpifrance Large Venture; Large Venture | fund FR Paris | @VC | bpifrance
bpifrance-investissement | Bpifrance Investissement | fund FR Paris | société de gestion; fonds public | bpifrance
digital-venture | Digital Venture; Bpifrance Digital Venture | fund FR Paris | @VC | bpifrance
ecotechnologies | Ecotechnologies; Fonds Ecotechnologies; fonds Écotechnologies | fund FR Paris | fonds public; fonds d'investissement | bpifrance
definvest | Definvest | fund FR Paris | fonds de défense; fonds public | bpifrance
french-tech-souverainete | French Tech Souveraineté | fund FR Paris | fonds public | bpifrance
french-tech-seed | French Tech Seed | fund FR Paris | fonds public; fonds d'amorçage | bpifrance
patient-autonome | Patient Autonome | fund FR Paris | fonds public | bpifrance
innobio | Innobio; InnoBio; InnoBio 2 | fund FR Paris | fonds public; spécialiste des biotechs | bpifrance
fonds-spi | Fonds SPI; Sociétés de projets industriels | fund FR Paris | fonds public; fonds d'investissement | bpifrance
lac1 | Lac1; LAC1 | fund FR Paris | fonds public; fonds d'investissement | bpifrance
fonds-pour-l-internet-des-objets | Fonds pour l'internet des objets; FIDO | fund FR Paris | fonds d'investissement
angelor | Angelor | fund FR Lyon | @VC
angelsquare | Angelsquare; AngelSquare | fund FR Paris | @VC
frenchfounders | Frenchfounders; FrenchFounders | fund FR Paris | @VC
resonance | Resonance; Resonance VC | fund FR Paris | @VC
stride-vc | Stride.VC; Stride VC | fund GB Londres | @VC
hexa | Hexa; eFounders; Logic Founders | fund FR Paris | start-up studio; start-up studio parisien
roundtable | Roundtable | fund FR Paris | plateforme d'investissement
wind-capital | Wind Capital | fund FR Paris | @VC
hi-inov | Hi Inov; Hi inov-Dentressangle | fund FR Lyon | @VC | dentressangle
dentressangle | Dentressangle; Norbert Dentressangle Investissements; Dentressangle Initiatives | fund FR Lyon | @FO
heartcore-capital | Heartcore Capital; Sunstone Technology Ventures | fund DK Copenhague | @VC
oneragtime | OneRagtime | fund FR Paris | @VC
the-family | The Family | fund FR Paris | @ACC
50-partners | 50 Partners; 50 Partners Capital | fund FR Paris | @ACC
numa | NUMA; Numa Paris | fund FR Paris | @ACC
station-f | Station F | fund FR Paris | campus de start-up; incubateur; pépinière de start-up
agoranov | Agoranov | fund FR Paris | incubateur
wilco | Wilco; Scientipôle Initiative | fund FR Paris | @ACC
incubateur-hec | Incubateur HEC; HEC Incubateur | fund FR Paris | incubateur
euratechnologies | Euratechnologies; EuraTechnologies | fund FR Lille | incubateur
le-village-by-ca | Le Village by CA; Village by CA | fund FR Paris | @ACC | credit-agricole
makesense | Makesense | fund FR Paris | incubateur
liberte-living-lab | Liberté Living Lab | fund FR Paris | incubateur
wai-bnp-paribas | Wai BNP Paribas | fund FR Paris | @ACC | bnp-paribas
paris-et-co | Paris&Co; Paris & Co | fund FR Paris | incubateur
schoolab | Schoolab | fund FR Paris | @STU
technofounders | Technofounders; TechnoFounders | fund FR Paris | @STU
quattrocento | Quattrocento | fund FR Paris | @STU
mamba-studio | Mamba Studio | fund FR | @STU
imagination-machine | Imagination Machine | fund FR Nantes | @STU
fonds-2050 | Fonds 2050 | fund FR Paris | @IMP
citizen-capital | Citizen Capital | fund FR Paris | @IMP
phitrust | Phitrust; Phitrust Partenaires | fund FR Paris | @IMP
investir-et-plus | Investir & +; Investir&+ | fund FR Paris | @IMP
alter-equity | Alter Equity; Alter Equity 3P | fund FR Paris | @IMP
inco | Inco; INCO; Inco Ventures; Comptoir de l'innovation | fund FR Paris | @IMP
ring-capital | Ring Capital | fund FR Paris | @IMP
mirova | Mirova | fund FR Paris | @AM; spécialiste de l'investissement durable | natixis-investment-managers
amundi-finance-et-solidarite | Amundi Finance et Solidarité | fund FR Paris | fonds solidaire | amundi
france-active | France Active; France Active Investissement | fund FR Paris | financeur solidaire
la-nef | La Nef | bank FR Lyon | coopérative financière; banque éthique
shift4good | Shift4Good | fund FR Paris | @IMP
world-fund | World Fund | fund DE Berlin | @VC; spécialiste de la climate tech
asterion-ventures | Asterion Ventures | fund FR Paris | @IMP
starquest-protect | Starquest Protect | fund FR Paris | @VC
team-for-the-planet | Team for the Planet; Time for the Planet | fund FR Lyon | fonds citoyen; société d'investissement citoyenne
lita-co | Lita.co; 1001Pact | fund FR Paris | plateforme d'investissement participatif
blisce | Blisce | fund FR Paris | @VC
eutopia | Eutopia; Eutopia VC; Otium Brands | fund FR Paris | @VC
five-seasons-ventures | Five Seasons Ventures | fund FR Paris | @VC; spécialiste de la foodtech
capagro | Capagro | fund FR Paris | @VC; spécialiste de l'agroalimentaire
unigrains | Unigrains | fund FR Paris | société d'investissement; @PE
swen-capital-partners | Swen Capital Partners; Swen CP; SWEN | fund FR Paris | @PE
swen-blue-ocean | Blue Ocean; Swen Blue Ocean | fund FR Paris | @VC | swen-capital-partners
pymwymic | Pymwymic | fund NL | @IMP
trail | Trail; Trail Capital | fund FR Paris | @PE
ternel | Ternel | fund FR Paris | @IMP
racine | Racine²; Racine2 | fund FR Paris | @IMP
educapital | Educapital | fund FR Paris | @VC; spécialiste de l'edtech
brighteye-ventures | Brighteye Ventures | fund GB Londres | @VC; spécialiste de l'edtech
jolt-capital | Jolt Capital | fund FR Paris | @PE
revaia | Revaia; Gaia Capital; Gaia Capital Partners | fund FR Paris | @VC; fonds de croissance
tikehau-ace-capital | Tikehau Ace Capital; Ace Capital Partners; ACE Management; Ace Management | fund FR Paris | @PE | tikehau-capital
tikehau-capital | Tikehau Capital; Tikehau; Tikehau IM; Tikehau Investment Management | fund FR Paris | @AM; société d'investissement
brienne-iii | Brienne III | fund FR Paris | fonds de cybersécurité
auriga-cyber-ventures | Auriga Cyber Ventures | fund FR Paris | @VC
weinberg-capital-partners | Weinberg Capital Partners | fund FR Paris | @PE
eirene | Eiréné; Eirene | fund FR Paris | fonds de défense | weinberg-capital-partners
expansion-ventures | Expansion Ventures | fund FR Paris | @VC; spécialiste de l'aérospatial
starburst | Starburst; Starburst Accelerator; Starburst Aerospace | fund FR Paris | @ACC
cosmicapital | CosmiCapital; Cosmicapital | fund FR Paris | fonds spatial | karista
thales-corporate-ventures | Thales Corporate Ventures | fund FR Paris | @VC
safran-corporate-ventures | Safran Corporate Ventures | fund FR Paris | @VC | safran
airbus-ventures | Airbus Ventures | fund US Menlo Park | @VC | airbus
air-liquide-venture-capital | Air Liquide Venture Capital; ALIAD; Aliad | fund FR Paris | @VC | air-liquide
totalenergies-ventures | TotalEnergies Ventures; Total Carbon Neutrality Ventures; Total Energy Ventures | fund FR Paris | @VC | totalenergies
engie-new-ventures | Engie New Ventures | fund FR Paris | @VC | engie
edf-pulse-ventures | EDF Pulse Ventures; EDF Pulse Croissance; Electranova Capital | fund FR Paris | @VC | edf
574-invest | 574 Invest; 574 Invest SNCF | fund FR Paris | @VC | sncf
schneider-electric-ventures | Schneider Electric Ventures; SE Ventures | fund US Menlo Park | @VC | schneider-electric
l-oreal-bold | L'Oréal Bold; BOLD; Bold Business Opportunities for L'Oréal Development | fund FR Clichy | @VC | l-oreal
lvmh-luxury-ventures | LVMH Luxury Ventures | fund FR Paris | @VC | lvmh
l-catterton | L Catterton | fund US Greenwich | @PE
l-capital | L Capital | fund FR Paris | @PE | l-catterton
catterton-partners | Catterton Partners; Catterton | fund US Greenwich | @PE | l-catterton
danone-manifesto-ventures | Danone Manifesto Ventures; Danone Ventures | fund US New York | @VC | danone
alliance-ventures | Alliance Ventures | fund NL Amsterdam | @VC
michelin-ventures | Michelin Ventures | fund FR Clermont-Ferrand | @VC | michelin
saint-gobain-nova | Saint-Gobain NOVA; NOVA by Saint-Gobain | fund FR Paris | @VC | saint-gobain
sanofi-ventures | Sanofi Ventures; Sanofi-Genzyme BioVentures | fund US Cambridge | @VC | sanofi
ipsen-ventures | Ipsen Ventures | fund FR Paris | @VC
servier-ventures | Servier Ventures | fund FR Suresnes | @VC
pernod-ricard-ventures | Pernod Ricard Ventures; Convivialité Ventures | fund FR Paris | @VC | pernod-ricard
axa-venture-partners | Axa Venture Partners; AXA Venture Partners; Axa Strategic Ventures | fund FR Paris | @VC
cnp-assurances-open-cnp | CNP Assurances Open CNP; Open CNP | fund FR Paris | @VC | cnp-assurances
allianz-x | Allianz X | fund DE Munich | @VC | allianz
covea-next | Covéa Next | fund FR Paris | @VC | covea
macif-innovation | Macif Innovation | fund FR Niort | @VC | macif
bnp-paribas-cardif-ventures | BNP Paribas Cardif Ventures; Cathay Cardif | fund FR Paris | @VC | bnp-paribas-cardif
aglae-ventures | Aglaé Ventures; Aglae Ventures | fund FR Paris | fonds de Bernard Arnault; @VC | groupe-arnault
njj-holding | NJJ Holding; NJJ; NJJ Capital | fund FR Paris | holding de Xavier Niel; @FO
bollore-participations | Bolloré Participations | fund FR | @FO
red-river-west | Red River West | fund FR Paris | @VC | artemis-pinault
mousse-partners | Mousse Partners | fund US New York | holding de la famille Wertheimer; @FO
tethys | Téthys; Téthys Invest; Tethys Invest; Tethys | fund FR Neuilly-sur-Seine | holding de la famille Bettencourt-Meyers; @FO
financiere-pinault | Financière Pinault | fund FR Paris | @FO | artemis-pinault
dassault-developpement | Dassault Développement | fund FR Paris | @VC
peugeot-invest | Peugeot Invest; FFP; Foncière, financière et de participations | fund FR Neuilly-sur-Seine | holding de la famille Peugeot; @FO
etablissements-peugeot-freres | Établissements Peugeot Frères; Peugeot 1810 | fund FR Paris | holding de la famille Peugeot
exor | Exor; EXOR; Exor NV | fund NL Amsterdam | holding de la famille Agnelli; @FO
lingotto | Lingotto; Lingotto Investment Management | fund GB Londres | @AM | exor
exor-ventures | Exor Ventures; Exor Seeds | fund GB Londres | @VC | exor
wendel | Wendel; Wendel Investissement; Groupe Wendel | fund FR Paris | @FO
wendel-growth | Wendel Growth; Wendel Lab | fund FR Paris | @VC | wendel
eurazeo | Eurazeo; Eurazeo PME | fund FR Paris | @PE; société d'investissement
rothschild-et-co | Rothschild & Co; Rothschild et Cie; Rothschild & Cie; Paris Orléans | bank FR Paris | banque d'affaires; banque d'investissement
five-arrows | Five Arrows; Five Arrows Managers; Five Arrows Principal Investments; Five Arrows Growth Capital | fund FR Paris | @PE | rothschild-et-co
ardian | Ardian; Axa Private Equity; AXA Private Equity | fund FR Paris | @PE
pai-partners | PAI Partners; PAI; Paribas Affaires Industrielles | fund FR Paris | @PE
astorg | Astorg; Astorg Partners | fund FR Paris | @PE
antin-infrastructure-partners | Antin Infrastructure Partners; Antin; Antin IP | fund FR Paris | @PE; spécialiste des infrastructures
meridiam | Meridiam; Meridiam Infrastructure | fund FR Paris | @PE; spécialiste des infrastructures
infravia-capital-partners | InfraVia Capital Partners; InfraVia; Infravia | fund FR Paris | @PE; spécialiste des infrastructures
vauban-infrastructure-partners | Vauban Infrastructure Partners; Vauban IP; Mirova Infrastructures | fund FR Paris | @PE; spécialiste des infrastructures
cube-infrastructure-managers | Cube Infrastructure Managers; Cube IM | fund LU Luxembourg | @PE
rgreen-invest | RGreen Invest; RGREEN Invest | fund FR Paris | @AM; spécialiste de la transition énergétique
eiffel-investment-group | Eiffel Investment Group; Eiffel IG | fund FR Paris | @AM
acofi-gestion | Acofi Gestion; Acofi | fund FR Paris | @AM
eurofideme | Eurofideme | fund FR | fonds d'infrastructures | mirova
fonds-marguerite | Fonds Marguerite | fund LU Luxembourg | fonds d'infrastructures
apax-partners | Apax Partners; Apax | fund GB Londres | @PE
seven2 | Seven2; Apax Partners SAS; Apax Partners France | fund FR Paris | @PE
altamir | Altamir | fund FR Paris | @FO
altaroc | Altaroc; Altaroc Partners; Amboise Partners | fund FR Paris | @PE
bridgepoint | Bridgepoint; Bridgepoint Capital | fund GB Londres | @PE
bridgepoint-development-capital | Bridgepoint Development Capital | fund GB Londres | @PE | bridgepoint
chequers-capital | Chequers Capital; Chequers Partenaires | fund FR Paris | @PE
sagard | Sagard; Sagard Private Equity; Sagard Holdings; Sagard MidCap | fund CA Montréal | @PE
sagard-newgen | Sagard NewGen | fund FR Paris | @VC | sagard
portage-ventures | Portage Ventures; Portag3 Ventures; Portag3 | fund CA Toronto | @VC; spécialiste de la fintech | sagard
naxicap-partners | Naxicap Partners; Naxicap | fund FR Paris | @PE
qualium-investissement | Qualium Investissement; Qualium; CDC Capital Investissement | fund FR Paris | @PE
activa-capital | Activa Capital | fund FR Paris | @PE
abenex | Abenex; Abenex Capital | fund FR Paris | @PE
azulis-capital | Azulis Capital; Azulis; Banexi Capital Partenaires | fund FR Paris | @PE
mbo-plus | MBO+; MBO & Co; MBO Partenaires | fund FR Paris | @PE
motion-equity-partners | Motion Equity Partners | fund FR Paris | @PE
montagu | Montagu; Montagu Private Equity | fund GB Londres | @PE
montefiore-investment | Montefiore Investment; Montefiore | fund FR Paris | @PE
nixen-partners | Nixen Partners; Nixen | fund FR Paris | @PE
equistone | Equistone; Equistone Partners Europe; Equistone Partners | fund GB Londres | @PE
initiative-et-finance | Initiative & Finance; Initiative et Finance | fund FR Paris | @PE
capzanine | Capzanine | fund FR Paris | @PE
cerea-partners | Cerea Partners; Céréa; Céréa Partenaire; Cerea | fund FR Paris | @PE
ciclad | Ciclad | fund FR Paris | @PE
pragma-capital | Pragma Capital | fund FR Paris | @PE
parquest | Parquest; Parquest Capital | fund FR Paris | @PE
perceva | Perceva; Perceva Capital | fund FR Paris | fonds de retournement; @PE
butler-industries | Butler Industries; Butler Capital Partners | fund FR Paris | fonds de retournement; @PE
verdoso | Verdoso | fund FR Paris | fonds de retournement; société d'investissement
arcole-industries | Arcole Industries | fund FR Paris | fonds de retournement
prudentia-capital | Prudentia Capital | fund FR Paris | fonds de retournement
mutares | Mutares | fund DE Munich | fonds de retournement; holding d'investissement
aurelius | Aurelius; Aurelius Equity Opportunities; Aurelius Group | fund DE Munich | fonds de retournement; holding d'investissement
greybull-capital | Greybull Capital; Greybull | fund GB Londres | fonds de retournement
opengate-capital | OpenGate Capital | fund US Los Angeles | fonds de retournement; @PE
gordon-brothers | Gordon Brothers | fund US Boston | société d'investissement
sparring-capital | Sparring Capital | fund FR Paris | @PE
keensight-capital | Keensight Capital; Keensight; R Capital Management | fund FR Paris | @PE
hivest-capital-partners | Hivest Capital Partners; Hivest | fund FR Paris | @PE
amethis | Amethis; Amethis Finance | fund FR Paris | @PE
argos-wityu | Argos Wityu; Argos Soditic | fund FR Paris | @PE
adagia-partners | Adagia Partners | fund FR Paris | @PE
archimed | Archimed; ArchiMed | fund FR Lyon | @PE; spécialiste de la santé
apicap | Apicap; OTC Asset Management; OTC Agregator | fund FR Paris | @PE
bee-up-capital | Bee Up Capital | fund FR Paris | @PE
cabestan-capital | Cabestan Capital | fund FR Paris | @PE
edify | Edify | fund LU Luxembourg | @FO
experienced-capital | Experienced Capital; Experienced Capital Partners | fund FR Paris | @PE
fnb-private-equity | FnB Private Equity | fund FR Paris | @PE
merieux-equity-partners | Mérieux Equity Partners; Mérieux Développement | fund FR Lyon | @PE; spécialiste de la santé
institut-merieux | Institut Mérieux | company FR Lyon | holding de la famille Mérieux
momentum-invest | Momentum Invest | fund FR Paris | @PE
orfite | Orfite | fund FR | @PE
essling-capital | Essling Capital; Massena Partners Private Equity | fund FR Paris | @PE
massena-partners | Massena Partners | fund LU Luxembourg | @AM
geneo | Geneo; Geneo Capital Entrepreneur; Généo | fund FR Paris | @PE
hld | HLD; HLD Europe; HLD Associés | fund FR Paris | groupe d'investissement; @PE
latour-capital | Latour Capital | fund FR Paris | @PE
la-financiere-patrimoniale-d-investissement | La Financière Patrimoniale d'Investissement; LFPI; LFPI Gestion | fund FR Paris | @PE
ik-partners | IK Partners; IK Investment Partners; Industri Kapital | fund GB Londres | @PE
l-gam | L-Gam; L-GAM | fund GB Londres | @PE
charterhouse | Charterhouse; Charterhouse Capital Partners | fund GB Londres | @PE
cinven | Cinven | fund GB Londres | @PE
permira | Permira | fund GB Londres | @PE
cvc-capital-partners | CVC Capital Partners; CVC | fund LU Luxembourg | @PE
eqt | EQT; EQT Partners; EQT AB | fund SE Stockholm | @PE
eqt-ventures | EQT Ventures | fund SE Stockholm | @VC | eqt
eqt-life-sciences | EQT Life Sciences; LSP; Life Sciences Partners | fund NL Amsterdam | @VC; spécialiste des sciences de la vie | eqt
nordic-capital | Nordic Capital | fund SE Stockholm | @PE
triton-partners | Triton; Triton Partners | fund GB Londres | @PE
altor | Altor; Altor Equity Partners | fund SE Stockholm | @PE
investindustrial | Investindustrial | fund GB Londres | @PE
hg-capital | Hg; HgCapital; Hg Capital | fund GB Londres | @PE
bc-partners | BC Partners | fund GB Londres | @PE
3i | 3i; 3i Group | fund GB Londres | @PE
epiris | Epiris | fund GB Londres | @PE
inflexion-private-equity | Inflexion Private Equity | fund GB Londres | @PE
tdr-capital | TDR Capital | fund GB Londres | @PE
terra-firma | Terra Firma; Terra Firma Capital Partners | fund GB Londres | @PE
doughty-hanson | Doughty Hanson | fund GB Londres | @PE
duke-street | Duke Street; Duke Street Capital | fund GB Londres | @PE
sycamore-partners | Sycamore Partners | fund US New York | @PE
icg | ICG; Intermediate Capital Group | fund GB Londres | @AM
pemberton | Pemberton; Pemberton Asset Management | fund GB Londres | @AM
towerbrook | Towerbrook; TowerBrook Capital Partners; TowerBrook | fund US New York | @PE
waterland | Waterland; Waterland Private Equity | fund NL Bussum | @PE
gilde-buy-out-partners | Gilde Buy Out Partners; Rivean Capital; Rivean | fund NL Utrecht | @PE
main-capital-partners | Main Capital Partners; Main Capital | fund NL La Haye | @PE
parcom-capital | Parcom Capital; Parcom | fund NL | @PE
hal-trust | HAL Trust; HAL Investments; HAL Holding | fund NL Rotterdam | @FO
egeria | Egeria | fund NL Amsterdam | @PE
# United States: private equity
blackstone | Blackstone; Blackstone Group | fund US New York | @PE
kkr | KKR; Kohlberg Kravis Roberts; KKR & Co; Kohlberg Kravis Roberts & Co | fund US New York | @PE
carlyle | Carlyle; The Carlyle Group; Carlyle Group; groupe Carlyle | fund US Washington | @PE
apollo | Apollo; Apollo Global Management; Apollo Management | fund US New York | @PE
tpg | TPG; TPG Capital; Texas Pacific Group; TPG Growth | fund US Fort Worth | @PE
tpg-rise | TPG Rise; The Rise Fund; TPG Rise Climate | fund US San Francisco | @IMP | tpg
bain-capital | Bain Capital | fund US Boston | @PE
bain-capital-ventures | Bain Capital Ventures | fund US Boston | @VC | bain-capital
advent-international | Advent International; Advent | fund US Boston | @PE
warburg-pincus | Warburg Pincus | fund US New York | @PE
silver-lake | Silver Lake; Silver Lake Partners | fund US Menlo Park | @PE
thoma-bravo | Thoma Bravo | fund US Chicago | @PE
vista-equity-partners | Vista Equity Partners; Vista Equity | fund US Austin | @PE
clayton-dubilier-et-rice | Clayton Dubilier & Rice; CD&R; Clayton, Dubilier & Rice; Clayton, Dubilier and Rice; Clayton Dubilier and Rice | fund US New York | @PE
hellman-et-friedman | Hellman & Friedman; Hellman et Friedman; H&F | fund US San Francisco | @PE
general-atlantic | General Atlantic | fund US New York | fonds de croissance; fonds d'investissement
leonard-green-et-partners | Leonard Green & Partners; Leonard Green | fund US Los Angeles | @PE
cerberus | Cerberus; Cerberus Capital Management; Cerberus Capital | fund US New York | @HF; fonds de capital-investissement
platinum-equity | Platinum Equity | fund US Beverly Hills | @PE
one-equity-partners | One Equity Partners; OEP | fund US New York | @PE
lone-star | Lone Star; Lone Star Funds | fund US Dallas | @PE
oaktree | Oaktree; Oaktree Capital; Oaktree Capital Management | fund US Los Angeles | @AM | brookfield
ares-management | Ares Management; Ares | fund US Los Angeles | @AM
fortress | Fortress; Fortress Investment Group | fund US New York | @AM
colony-capital | Colony Capital; Colony | fund US Los Angeles | @PE
starwood-capital | Starwood Capital; Starwood Capital Group | fund US Miami | @PE
golden-gate-capital | Golden Gate Capital | fund US San Francisco | @PE
francisco-partners | Francisco Partners | fund US San Francisco | @PE
symphony-technology-group | Symphony Technology Group; STG | fund US Menlo Park | @PE
siris-capital | Siris Capital; Siris | fund US New York | @PE
insight-partners | Insight Partners; Insight Venture Partners | fund US New York | @VC; fonds de croissance
summit-partners | Summit Partners | fund US Boston | fonds de croissance; fonds d'investissement
ta-associates | TA Associates | fund US Boston | fonds de croissance; fonds d'investissement
riverside-company | The Riverside Company; Riverside Company | fund US Cleveland | @PE
stone-point-capital | Stone Point Capital | fund US Greenwich | @PE
searchlight-capital | Searchlight Capital; Searchlight Capital Partners | fund US New York | @PE
gtcr | GTCR | fund US Chicago | @PE
madison-dearborn-partners | Madison Dearborn Partners; Madison Dearborn | fund US Chicago | @PE
veritas-capital | Veritas Capital | fund US New York | @PE
american-industrial-partners | American Industrial Partners | fund US New York | @PE
roark-capital | Roark Capital; Roark | fund US Atlanta | @PE
genstar-capital | Genstar Capital | fund US San Francisco | @PE
new-mountain-capital | New Mountain Capital | fund US New York | @PE
welsh-carson-anderson-et-stowe | Welsh, Carson, Anderson & Stowe; Welsh Carson | fund US New York | @PE
energy-capital-partners | Energy Capital Partners | fund US Summit | @PE
stonepeak | Stonepeak; Stonepeak Partners; Stonepeak Infrastructure Partners | fund US New York | fonds d'infrastructures; fonds d'investissement
global-infrastructure-partners | Global Infrastructure Partners; GIP | fund US New York | fonds d'infrastructures; fonds d'investissement | blackrock
i-squared-capital | I Squared Capital; I Squared | fund US Miami | fonds d'infrastructures; fonds d'investissement
digitalbridge | DigitalBridge; Digital Colony; DigitalBridge Group | fund US Boca Raton | fonds d'infrastructures; fonds d'investissement
redbird-capital-partners | RedBird Capital Partners; RedBird Capital; RedBird | fund US New York | @PE
redbird-imi | RedBird IMI | fund | @PE
arctos-partners | Arctos Partners; Arctos; Arctos Sports Partners | fund US Dallas | @PE
sixth-street | Sixth Street; Sixth Street Partners | fund US San Francisco | @AM
centerbridge-partners | Centerbridge Partners; Centerbridge | fund US New York | @PE
marlin-equity-partners | Marlin Equity Partners; Marlin Equity | fund US Los Angeles | @PE
crestview-partners | Crestview Partners | fund US New York | @PE
777-partners | 777 Partners | fund US Miami | société d'investissement
clearlake | Clearlake; Clearlake Capital; Clearlake Capital Group | fund US Santa Monica | @PE
eagle-football-holdings | Eagle Football Holdings; Eagle Football; Eagle Football Group | company GB Londres | holding sportive
liberty-strategic-capital | Liberty Strategic Capital | fund US Washington | @PE
affinity-partners | Affinity Partners | fund US Miami | @PE
rhone-group | Rhône Group; Rhône Capital; Rhone Capital | fund US New York | @PE
crescent-capital | Crescent Capital | fund US Los Angeles | @AM
fremman-capital | Fremman Capital | fund GB Londres | @PE
gho-capital | GHO Capital; GHO Capital Partners | fund GB Londres | @PE; spécialiste de la santé
corsair-capital | Corsair Capital | fund US New York | @PE
aquiline-capital-partners | Aquiline Capital Partners | fund US New York | @PE
jc-flowers | JC Flowers; J.C. Flowers & Co; J.C. Flowers | fund US New York | @PE
msd-capital | MSD Capital; MSD Partners | fund US New York | @FO
bdt-msd-partners | BDT & MSD Partners; BDT & MSD | fund US New York | @FO
bdt-capital | BDT Capital; BDT Capital Partners | fund US Chicago | @FO | bdt-msd-partners
cascade-investment | Cascade Investment; Cascade Investments | fund US Kirkland | @FO; holding de Bill Gates
bezos-expeditions | Bezos Expeditions | fund US Seattle | @FO; holding de Jeff Bezos
emerson-collective | Emerson Collective | fund US Palo Alto | @FO
pritzker-group | Pritzker Group | fund US Chicago | @FO
berkshire-hathaway | Berkshire Hathaway; "conglomérat de Warren Buffett" | fund US Omaha | conglomérat; @FO; holding de Warren Buffett
icahn-enterprises | Icahn Enterprises; Icahn Capital | fund US Sunny Isles Beach | @ACT
# United States: venture capital
sequoia-capital | Sequoia Capital; Sequoia | fund US Menlo Park | @VC
andreessen-horowitz | Andreessen Horowitz; a16z; A16Z | fund US Menlo Park | @VC
accel | Accel; Accel Partners | fund US Palo Alto | @VC
benchmark-capital | Benchmark Capital; Benchmark | fund US San Francisco | @VC
kleiner-perkins | Kleiner Perkins; Kleiner Perkins Caufield & Byers; KPCB | fund US Menlo Park | @VC
greylock | Greylock; Greylock Partners | fund US Menlo Park | @VC
founders-fund | Founders Fund | fund US San Francisco | @VC
khosla-ventures | Khosla Ventures | fund US Menlo Park | @VC
lightspeed-venture-partners | Lightspeed Venture Partners; Lightspeed; Lightspeed Ventures | fund US Menlo Park | @VC
bessemer-venture-partners | Bessemer Venture Partners; Bessemer | fund US Redwood City | @VC
battery-ventures | Battery Ventures | fund US Boston | @VC
general-catalyst | General Catalyst; General Catalyst Partners | fund US Cambridge | @VC
index-ventures | Index Ventures | fund GB Londres | @VC
new-enterprise-associates | New Enterprise Associates; NEA | fund US Menlo Park | @VC
redpoint-ventures | Redpoint Ventures; Redpoint | fund US Menlo Park | @VC
norwest-venture-partners | Norwest Venture Partners; Norwest | fund US Palo Alto | @VC
ivp | IVP; Institutional Venture Partners | fund US Menlo Park | @VC
menlo-ventures | Menlo Ventures | fund US Menlo Park | @VC
spark-capital | Spark Capital | fund US Boston | @VC
union-square-ventures | Union Square Ventures; USV | fund US New York | @VC
first-round-capital | First Round Capital | fund US San Francisco | @VC
thrive-capital | Thrive Capital | fund US New York | @VC
tiger-global | Tiger Global; Tiger Global Management | fund US New York | @VC; fonds spéculatif
coatue | Coatue; Coatue Management | fund US New York | @VC; fonds spéculatif
dst-global | DST Global; Digital Sky Technologies | fund HK Hong Kong | @VC
dragoneer | Dragoneer; Dragoneer Investment Group | fund US San Francisco | @VC
ribbit-capital | Ribbit Capital | fund US Palo Alto | @VC; spécialiste de la fintech
qed-investors | QED Investors; QED | fund US Alexandria | @VC; spécialiste de la fintech
paradigm | Paradigm | fund US San Francisco | @VC; spécialiste des cryptomonnaies
pantera-capital | Pantera Capital; Pantera | fund US Menlo Park | @VC; spécialiste des cryptomonnaies
digital-currency-group | Digital Currency Group; DCG | fund US Stamford | holding crypto
polychain | Polychain; Polychain Capital | fund US San Francisco | fonds crypto; fonds d'investissement
multicoin-capital | Multicoin Capital | fund US Austin | fonds crypto; fonds d'investissement
haun-ventures | Haun Ventures | fund US Menlo Park | fonds crypto; fonds d'investissement
galaxy-digital | Galaxy Digital | fund US New York | société d'investissement; spécialiste des cryptomonnaies
y-combinator | Y Combinator; YC | fund US San Francisco | @ACC
techstars | Techstars | fund US New York | @ACC
500-global | 500 Global; 500 Startups | fund US San Francisco | @ACC; @VC
plug-and-play | Plug and Play; Plug and Play Tech Center | fund US Sunnyvale | @ACC
sosv | SOSV | fund US Princeton | @ACC; @VC
indiebio | IndieBio | fund US San Francisco | @ACC | sosv
felicis | Felicis; Felicis Ventures | fund US Menlo Park | @VC
firstmark-capital | FirstMark Capital; FirstMark | fund US New York | @VC
lux-capital | Lux Capital | fund US New York | @VC
lowercarbon-capital | Lowercarbon Capital | fund US San Francisco | @VC; spécialiste de la climate tech
breakthrough-energy-ventures | Breakthrough Energy Ventures; Breakthrough Energy | fund US Kirkland | @VC; fonds de Bill Gates
energy-impact-partners | Energy Impact Partners | fund US New York | @VC
playground-global | Playground Global | fund US Palo Alto | @VC
conviction-partners | Conviction Partners | fund US San Francisco | @VC
radical-ventures | Radical Ventures | fund CA Toronto | @VC
iconiq | Iconiq; Iconiq Capital; ICONIQ Growth; Iconiq Growth; ICONIQ | fund US San Francisco | @VC; gestionnaire de fortune
fifth-wall | Fifth Wall | fund US Los Angeles | @VC
flagship-pioneering | Flagship Pioneering; Flagship Ventures | fund US Cambridge | @VC; spécialiste des biotechs
arch-venture-partners | Arch Venture Partners | fund US Chicago | @VC; spécialiste des biotechs
orbimed | OrbiMed; OrbiMed Advisors | fund US New York | @VC; spécialiste de la santé
ra-capital | RA Capital; RA Capital Management | fund US Boston | fonds d'investissement; spécialiste de la santé
third-rock-ventures | Third Rock Ventures | fund US Boston | @VC; spécialiste des biotechs
versant-ventures | Versant Ventures | fund US San Francisco | @VC; spécialiste des biotechs
deerfield | Deerfield; Deerfield Management | fund US New York | fonds d'investissement; spécialiste de la santé
perceptive-advisors | Perceptive Advisors | fund US New York | fonds d'investissement; spécialiste de la santé
baker-bros | Baker Bros; Baker Bros. Advisors; Baker Brothers | fund US New York | fonds d'investissement; spécialiste de la santé
redmile-group | Redmile Group; Redmile | fund US San Francisco | fonds d'investissement; spécialiste de la santé
foresite-capital | Foresite Capital | fund US San Francisco | fonds d'investissement; spécialiste de la santé
5am-ventures | 5AM Ventures | fund US San Francisco | @VC; spécialiste des biotechs
oak-hc-ft | Oak HC/FT | fund US Stamford | @VC
gv | GV; Google Ventures | fund US Mountain View | @VC | alphabet
capitalg | CapitalG; Google Capital | fund US San Francisco | @VC | alphabet
gradient-ventures | Gradient Ventures | fund US Palo Alto | @VC | alphabet
intel-capital | Intel Capital | fund US Santa Clara | @VC
nventures | NVentures; NVIDIA Ventures | fund US Santa Clara | @VC | nvidia
m12 | M12; Microsoft Ventures | fund US San Francisco | @VC | microsoft
salesforce-ventures | Salesforce Ventures | fund US San Francisco | @VC | salesforce
qualcomm-ventures | Qualcomm Ventures | fund US San Diego | @VC | qualcomm
cisco-investments | Cisco Investments | fund US San Jose | @VC | cisco
dell-technologies-capital | Dell Technologies Capital | fund US | @VC | dell
samsung-next | Samsung Next; Samsung NEXT | fund US Mountain View | @VC
samsung-ventures | Samsung Ventures | fund KR Séoul | @VC
comcast-ventures | Comcast Ventures | fund US San Francisco | @VC | comcast
citi-ventures | Citi Ventures | fund US San Francisco | @VC | citigroup
amex-ventures | Amex Ventures | fund US | @VC | american-express
paypal-ventures | PayPal Ventures | fund US | @VC | paypal
coinbase-ventures | Coinbase Ventures | fund US | @VC | coinbase
binance-labs | Binance Labs; YZi Labs | fund US | @VC
in-q-tel | In-Q-Tel; "fonds de la CIA" | fund US Arlington | fonds de capital-risque; fonds de la CIA
johnson-et-johnson-innovation | Johnson & Johnson Innovation; JJDC | fund US | @VC
novo-holdings | Novo Holdings | fund DK Copenhague | holding d'investissement; fonds d'investissement
novartis-venture-fund | Novartis Venture Fund | fund CH Bâle | @VC | novartis
pfizer-ventures | Pfizer Ventures | fund US | @VC | pfizer
novo-seeds | Novo Seeds | fund DK Copenhague | @VC | novo-holdings
boehringer-ingelheim-venture-fund | Boehringer Ingelheim Venture Fund; BIVF | fund DE Ingelheim | @VC
m-ventures | M Ventures | fund NL Amsterdam | @VC
amazon-climate-pledge-fund | Amazon Climate Pledge Fund; Climate Pledge Fund | fund US | @VC
craft-ventures | Craft Ventures | fund US San Francisco | @VC
initialized-capital | Initialized Capital | fund US San Francisco | @VC
sv-angel | SV Angel | fund US San Francisco | @VC
social-capital | Social Capital | fund US Palo Alto | @VC
g-squared | G Squared | fund US Chicago | @VC
bond-capital | Bond Capital; BOND Capital | fund US San Francisco | @VC
ggv-capital | GGV Capital; Notable Capital | fund US Menlo Park | @VC
sapphire-ventures | Sapphire Ventures | fund US Palo Alto | @VC
scale-venture-partners | Scale Venture Partners | fund US Foster City | @VC
wellington-management | Wellington Management | fund US Boston | @AM
valor-equity-partners | Valor Equity Partners | fund US Chicago | @VC
8vc | 8VC | fund US Austin | @VC
shield-capital | Shield Capital | fund US San Francisco | @VC; spécialiste de la défense
eclipse-ventures | Eclipse Ventures | fund US Palo Alto | @VC
dcvc | DCVC; Data Collective | fund US Palo Alto | @VC
obvious-ventures | Obvious Ventures | fund US San Francisco | @VC
true-ventures | True Ventures | fund US Palo Alto | @VC
emergence-capital | Emergence Capital | fund US San Mateo | @VC
upfront-ventures | Upfront Ventures | fund US Los Angeles | @VC
foundry-group | Foundry Group | fund US Boulder | @VC
left-lane-capital | Left Lane Capital | fund US New York | @VC
lerer-hippeau | Lerer Hippeau | fund US New York | @VC
creandum | Creandum | fund SE Stockholm | @VC
# Europe outside France: venture capital
balderton-capital | Balderton Capital; Balderton; Benchmark Europe | fund GB Londres | @VC
atomico | Atomico | fund GB Londres | @VC
octopus-ventures | Octopus Ventures | fund GB Londres | @VC
northzone | Northzone | fund GB Londres | @VC
localglobe | LocalGlobe | fund GB Londres | @VC
latitude-ventures | Latitude Ventures | fund GB Londres | @VC | localglobe
seedcamp | Seedcamp | fund GB Londres | @VC
entrepreneur-first | Entrepreneur First | fund GB Londres | @ACC
hoxton-ventures | Hoxton Ventures | fund GB Londres | @VC
notion-capital | Notion Capital | fund GB Londres | @VC
dawn-capital | Dawn Capital | fund GB Londres | @VC
felix-capital | Felix Capital | fund GB Londres | @VC
eight-roads | Eight Roads; Eight Roads Ventures | fund GB Londres | @VC
mmc-ventures | MMC Ventures | fund GB Londres | @VC
anthemis | Anthemis; Anthemis Group | fund GB Londres | @VC; spécialiste de la fintech
augmentum-fintech | Augmentum Fintech | fund GB Londres | @VC
kindred-capital | Kindred Capital | fund GB Londres | @VC
plural-platform | Plural; Plural Platform | fund GB Londres | @VC
oxford-science-enterprises | Oxford Science Enterprises; Oxford Sciences Innovation | fund GB Oxford | @VC
blossom-capital | Blossom Capital | fund GB Londres | @VC
episode-1 | Episode 1; Episode 1 Ventures | fund GB Londres | @VC
molten-ventures | Molten Ventures; Draper Esprit | fund GB Londres | @VC
amadeus-capital-partners | Amadeus Capital Partners; Amadeus Capital | fund GB Cambridge | @VC
air-street-capital | Air Street Capital | fund GB Londres | @VC
abingworth | Abingworth | fund GB Londres | @VC; spécialiste des sciences de la vie
sv-health-investors | SV Health Investors | fund GB Londres | @VC; spécialiste de la santé
syncona | Syncona | fund GB Londres | @VC; spécialiste des sciences de la vie
medicxi | Medicxi | fund GB Londres | @VC; spécialiste des sciences de la vie
advent-life-sciences | Advent Life Sciences | fund GB Londres | @VC; spécialiste des sciences de la vie
frog-capital | Frog Capital | fund GB Londres | @VC
highland-europe | Highland Europe | fund GB Londres | @VC
passion-capital | Passion Capital | fund GB Londres | @VC
lakestar | Lakestar | fund CH Zurich | @VC
lombard-odier-investment-managers | Lombard Odier Investment Managers | fund CH Genève | @AM
partners-group | Partners Group | fund CH Baar | @PE
capvis | Capvis | fund CH | @PE
hbm-healthcare-investments | HBM Healthcare Investments; HBM Partners | fund CH Zoug | fonds d'investissement; spécialiste de la santé
redalpine | Redalpine | fund CH Zurich | @VC
btov-partners | btov Partners; b2venture | fund CH Saint-Gall | @VC
endeavour-vision | Endeavour Vision | fund CH Genève | @VC; spécialiste de la santé
earlybird | Earlybird; Earlybird Venture Capital | fund DE Berlin | @VC
hv-capital | HV Capital; HV Holtzbrinck Ventures; Holtzbrinck Ventures | fund DE Munich | @VC
rocket-internet | Rocket Internet | fund DE Berlin | incubateur; @STU
global-founders-capital | Global Founders Capital; GFC | fund DE Berlin | @VC
project-a | Project A; Project A Ventures | fund DE Berlin | @VC
cherry-ventures | Cherry Ventures | fund DE Berlin | @VC
point-nine-capital | Point Nine Capital; Point Nine | fund DE Berlin | @VC
target-global | Target Global | fund DE Berlin | @VC
high-tech-grunderfonds | High-Tech Gründerfonds; HTGF | fund DE Bonn | @VC
acton-capital | Acton Capital | fund DE Munich | @VC
picus-capital | Picus Capital | fund DE Munich | @VC
speedinvest | Speedinvest | fund AT Vienne | @VC
uvc-partners | UVC Partners; Unternehmertum Venture Capital | fund DE Munich | @VC
wellington-partners | Wellington Partners | fund DE Munich | @VC
headline-vc | Headline; e.ventures; BV Capital | fund DE Berlin | @VC
dtcp | DTCP; Deutsche Telekom Capital Partners | fund DE Hambourg | @VC
siemens-financial-services | Siemens Financial Services | fund DE Munich | financeur | siemens
next47 | Next47 | fund DE Munich | @VC | siemens
bmw-i-ventures | BMW i Ventures | fund US Mountain View | @VC | bmw
porsche-ventures | Porsche Ventures | fund DE Stuttgart | @VC
bosch-ventures | Bosch Ventures; Robert Bosch Venture Capital | fund DE Stuttgart | @VC
coparion | Coparion | fund DE Cologne | @VC
visionaries-club | Visionaries Club | fund DE Berlin | @VC
prime-ventures | Prime Ventures | fund NL Amsterdam | @VC
endeit-capital | Endeit Capital | fund NL Amsterdam | @VC
forbion | Forbion; Forbion Capital Partners | fund NL Naarden | @VC; spécialiste des sciences de la vie
gilde-healthcare | Gilde Healthcare | fund NL Utrecht | @VC; spécialiste de la santé
prosus-ventures | Prosus Ventures; Naspers Ventures | fund NL Amsterdam | @VC | prosus
rubio-impact-ventures | Rubio Impact Ventures | fund NL Amsterdam | @IMP
finch-capital | Finch Capital | fund NL Amsterdam | @VC
keen-venture-partners | Keen Venture Partners | fund NL Amsterdam | @VC
peak-capital | Peak Capital | fund NL | @VC
inkef-capital | INKEF Capital; Inkef | fund NL Amsterdam | @VC
invest-nl | Invest-NL | fund NL Amsterdam | fonds public; fonds d'investissement
byfounders | byFounders | fund DK Copenhague | @VC
seed-capital | Seed Capital | fund DK Copenhague | @VC
v-kstfonden | Vækstfonden; EIFO | fund DK Copenhague | fonds public
kinnevik | Kinnevik | fund SE Stockholm | société d'investissement; holding d'investissement
investor-ab | Investor AB; Investor | fund SE Stockholm | holding de la famille Wallenberg; @FO
verdane | Verdane | fund NO Oslo | @PE
norrsken-vc | Norrsken VC; Norrsken | fund SE Stockholm | @IMP
inventure | Inventure | fund FI Helsinki | @VC
lifeline-ventures | Lifeline Ventures | fund FI Helsinki | @VC
maki-vc | Maki.vc | fund FI Helsinki | @VC
karma-ventures | Karma Ventures | fund EE Tallinn | @VC
p101 | P101 | fund IT Milan | @VC
united-ventures | United Ventures | fund IT Milan | @VC
cdp-venture-capital | CDP Venture Capital | fund IT Rome | @VC
kibo-ventures | Kibo Ventures | fund ES Madrid | @VC
seaya | Seaya; Seaya Ventures | fund ES Madrid | @VC
nauta-capital | Nauta Capital | fund ES Barcelone | @VC
asabys-partners | Asabys Partners; Asabys | fund ES Barcelone | @VC
ysios-capital | Ysios Capital | fund ES Barcelone | @VC
k-fund | K Fund | fund ES Madrid | @VC
portugal-ventures | Portugal Ventures | fund PT Porto | @VC
indico-capital-partners | Indico Capital Partners | fund PT Lisbonne | @VC
otb-ventures | OTB Ventures | fund PL Varsovie | @VC
nato-innovation-fund | NATO Innovation Fund; Fonds d'innovation de l'Otan | fund NL Amsterdam | @VC
european-innovation-council-fund | European Innovation Council Fund; EIC Fund; Fonds EIC; Fonds du Conseil européen de l'innovation | fund LU Luxembourg | fonds public; fonds européen
target-partners | Target Partners | fund DE Munich | @VC
# Business-angel networks
france-angels | France Angels | fund FR Paris | fédération de business angels; réseau de business angels
paris-business-angels | Paris Business Angels; PBA | fund FR Paris | @BA
business-angels-des-grandes-ecoles | Business Angels des Grandes Écoles; BADGE | fund FR Paris | @BA
femmes-business-angels | Femmes Business Angels; FBA | fund FR Paris | @BA
arts-et-metiers-business-angels | Arts et Métiers Business Angels | fund FR Paris | @BA
hec-business-angels | HEC Business Angels | fund FR Paris | @BA
essec-business-angels | ESSEC Business Angels | fund FR Paris | @BA
dauphine-business-angels | Dauphine Business Angels | fund FR Paris | @BA
it-angels | IT Angels | fund FR Paris | @BA
provence-angels | Provence Angels | fund FR Aix-en-Provence | @BA
sophia-business-angels | Sophia Business Angels; SBA | fund FR Sophia Antipolis | @BA
lyon-angels | Lyon Angels | fund FR Lyon | @BA
savoie-mont-blanc-angels | Savoie Mont Blanc Angels | fund FR Annecy | @BA
grenoble-angels | Grenoble Angels | fund FR Grenoble | @BA
capitole-angels | Capitole Angels | fund FR Toulouse | @BA
melies-business-angels | Melies Business Angels | fund FR Montpellier | @BA
finaqui | Finaqui | fund FR Bordeaux | @BA
logoden-participations | Logoden Participations | fund FR Rennes | @BA
bretagne-sud-angels | Bretagne Sud Angels | fund FR Vannes | @BA
armor-angels | Armor Angels | fund FR Saint-Brieuc | @BA
bourgogne-angels | Bourgogne Angels | fund FR Dijon | @BA
alsace-business-angels | Alsace Business Angels | fund FR Strasbourg | @BA
lorraine-business-angels | Lorraine Business Angels | fund FR Nancy | @BA
champ-angels | Champ'Angels | fund FR Reims | @BA
auvergne-business-angels | Auvergne Business Angels | fund FR Clermont-Ferrand | @BA
angels-sante | Angels Santé; Angels Sante | fund FR Paris | @BA
invest-y | Invest Y | fund FR Versailles | @BA
investessor | Investessor | fund FR Paris | @BA
reseau-entreprendre | Réseau Entreprendre | fund FR Paris | réseau d'accompagnement d'entrepreneurs
initiative-france | Initiative France | fund FR Paris | réseau d'accompagnement d'entrepreneurs
seed4soft | Seed4Soft | fund FR Paris | @BA
side-angels | Side Angels | fund FR Paris | @BA
be-angels | Be Angels; BeAngels | fund BE Bruxelles | @BA
business-angels-netwerk-vlaanderen | Business Angels Netwerk Vlaanderen; BAN Vlaanderen | fund BE | @BA
business-angels-switzerland | Business Angels Switzerland | fund CH | @BA
anges-quebec | Anges Québec | fund CA Montréal | réseau d'anges investisseurs; @BA
anges-quebec-capital | Anges Québec Capital | fund CA Montréal | fonds d'investissement | anges-quebec
eban | EBAN; European Business Angel Network | fund BE Bruxelles | @BA
band-of-angels | Band of Angels | fund US | @BA
keiretsu-forum | Keiretsu Forum | fund US | @BA
african-business-angel-network | African Business Angel Network; ABAN | fund NG | @BA
dakar-network-angels | Dakar Network Angels | fund SN Dakar | @BA
ivoire-business-angels | Ivoire Business Angels | fund CI Abidjan | @BA
# Québec and Canada
fonds-de-solidarite-ftq | Fonds de solidarité FTQ; Fonds FTQ; Fonds de solidarité de la FTQ; "bras financier de la FTQ" | fund CA Montréal | fonds de travailleurs; fonds d'investissement; fonds fiscalisé
fondaction | Fondaction; Fondaction CSN | fund CA Montréal | fonds de travailleurs; fonds d'investissement
capital-regional-et-cooperatif-desjardins | Capital régional et coopératif Desjardins; CRCD; Desjardins Capital | fund CA Lévis | fonds d'investissement; fonds de capital de développement
walter-capital | Walter Capital; Groupe Walter; Walter Capital Partners | fund CA Montréal | @PE
real-ventures | Real Ventures | fund CA Montréal | @VC
inovia-capital | Inovia Capital; iNovia Capital; Inovia | fund CA Montréal | @VC
white-star-capital | White Star Capital | fund US New York | @VC
brightspark-ventures | Brightspark Ventures; Brightspark | fund CA Toronto | @VC
panache-ventures | Panache Ventures | fund CA Montréal | @VC
luge-capital | Luge Capital | fund CA Montréal | @VC; spécialiste de la fintech
diagram-ventures | Diagram Ventures | fund CA Montréal | @VC
teralys-capital | Teralys Capital; Teralys | fund CA Montréal | fonds de fonds; gestionnaire de fonds
cycle-capital | Cycle Capital | fund CA Montréal | @VC; spécialiste des technologies propres
lumira-ventures | Lumira Ventures | fund CA Toronto | @VC; spécialiste des sciences de la vie
cti-sciences-de-la-vie | CTI Sciences de la vie; CTI Life Sciences | fund CA Montréal | @VC; spécialiste des sciences de la vie
amorchem | Amorchem; AmorChem | fund CA Montréal | @VC; spécialiste des sciences de la vie
genesys-capital | Genesys Capital | fund CA Toronto | @VC; spécialiste des sciences de la vie
georgian-partners | Georgian; Georgian Partners | fund CA Toronto | @VC
telesystem | Telesystem; Télésystème | fund CA Montréal | @FO; holding de Charles Sirois
tactico | Tactico | fund CA Montréal | @VC
accelia-capital | Accelia Capital | fund CA Montréal | @VC
persistence-capital-partners | Persistence Capital Partners | fund CA Montréal | @PE; spécialiste de la santé
clairvest | Clairvest | fund CA Toronto | @PE
onex | Onex | fund CA Toronto | @PE
catalyst-capital-group | Catalyst Capital Group; Catalyst Capital | fund CA Toronto | @PE
northleaf | Northleaf; Northleaf Capital Partners | fund CA Toronto | @PE
birch-hill-equity-partners | Birch Hill Equity Partners; Birch Hill | fund CA Toronto | @PE
torquest | Torquest; TorQuest Partners | fund CA Toronto | @PE
imperial-capital | Imperial Capital | fund CA Toronto | @PE
golden-ventures | Golden Ventures | fund CA Toronto | @VC
mars-discovery-district | MaRS Discovery District | fund CA Toronto | incubateur
letko-brosseau | Letko Brosseau; Letko, Brosseau et associés | fund CA Montréal | @AM
fiera-capital | Fiera Capital; Fiera | fund CA Montréal | @AM
jarislowsky-fraser | Jarislowsky Fraser; Jarislowsky, Fraser | fund CA Montréal | @AM
ci-financial | CI Financial | fund CA Toronto | @AM
agf-management | AGF Management; AGF | fund CA Toronto | @AM
mackenzie-investments | Mackenzie Investments; Placements Mackenzie | fund CA Toronto | @AM
brookfield | Brookfield; Brookfield Asset Management; Brookfield Corporation | fund CA Toronto | gestionnaire d'actifs; fonds d'investissement; géant de la gestion d'actifs
power-corporation | Power Corporation; Power Corporation du Canada; Power Corp | fund CA Montréal | holding de la famille Desmarais; conglomérat; holding
power-financial | Power Financial; Corporation Financière Power; Financière Power | fund CA Montréal | holding; holding de la famille Desmarais | power-corporation
fairfax-financial | Fairfax Financial; Fairfax | fund CA Toronto | holding d'investissement; assureur
claridge-inc | Claridge; Claridge Inc | fund CA Montréal | @FO; holding de la famille Bronfman
kilmer-group | Kilmer Group; Kilmer | fund CA Toronto | @FO
# Belgium, Switzerland, Luxembourg, Monaco
groupe-bruxelles-lambert | Groupe Bruxelles Lambert; GBL; "holding de la famille Frère" | fund BE Bruxelles | holding; holding de la famille Frère; holding d'investissement
sofina | Sofina | fund BE Bruxelles | holding; holding d'investissement; holding de la famille Boël
gimv | Gimv; GIMV | fund BE Anvers | @PE
compagnie-nationale-a-portefeuille | Compagnie nationale à portefeuille | fund BE Gerpinnes | holding; holding de la famille Frère
frere-bourgeois | Frère-Bourgeois; Frère Bourgeois | fund BE | holding; holding de la famille Frère
cobepa | Cobepa | fund BE Bruxelles | @PE; holding d'investissement
brederode | Brederode | fund LU Luxembourg | holding; holding d'investissement
bois-sauvage | Bois Sauvage; Compagnie du Bois Sauvage | fund BE Bruxelles | holding
tubize | Tubize; Financière de Tubize | fund BE Bruxelles | holding
verlinvest | Verlinvest | fund BE Bruxelles | @FO; fonds d'investissement
sienna-investment-managers | Sienna Investment Managers; Sienna IM; Sienna Capital | fund FR Paris | @AM | groupe-bruxelles-lambert
ergon-capital | Ergon Capital; Ergon Capital Partners | fund BE Bruxelles | @PE
vendis-capital | Vendis Capital | fund BE Bruxelles | @PE
fortino-capital | Fortino Capital; Fortino | fund BE Anvers | @VC
volta-ventures | Volta Ventures | fund BE Gand | @VC
newion-partners | Newion Partners; Newion | fund NL Amsterdam | @VC
smartfin | SmartFin; SmartFin Capital; Smartfin | fund BE Gand | @VC
hummingbird-ventures | Hummingbird Ventures; Hummingbird | fund GB Londres | @VC
fund-plus | Fund+; Fund Plus | fund BE Louvain | @VC; spécialiste des sciences de la vie
v-bio-ventures | V-Bio Ventures | fund BE Gand | @VC; spécialiste des sciences de la vie
droia-ventures | Droia Ventures; Droia | fund BE | @VC; spécialiste des sciences de la vie
capricorn-partners | Capricorn Partners; Capricorn Venture Partners | fund BE Louvain | @VC
qbic | Qbic; Qbic Fund; Qbic Venture Partners | fund BE | @VC
vives-louvain-technology-fund | Vives Louvain Technology Fund; VIVES Fund; Fonds Vives | fund BE Louvain-la-Neuve | @VC
theodorus | Theodorus; Fonds Theodorus | fund BE Bruxelles | @VC
inventures | Inventures; Inventures Investment Partners | fund BE Bruxelles | @VC
lrm | LRM | fund BE Hasselt | fonds d'investissement
sambrinvest | Sambrinvest | fund BE Charleroi | invest public; fonds d'investissement
korys | Korys | fund BE Hal | @FO; holding de la famille Colruyt
quantumlight | QuantumLight | fund GB Londres | @VC
invus | Invus; The Invus Group; Groupe Invus | fund US New York | fonds d'investissement; @FO
jab-holding | JAB Holding; JAB; JAB Holding Company | fund LU Luxembourg | @FO; holding de la famille Reimann
mangrove-capital-partners | Mangrove Capital Partners; Mangrove | fund LU Luxembourg | @VC
expon-capital | Expon Capital | fund LU Luxembourg | @VC
middlegame-ventures | Middlegame Ventures | fund LU Luxembourg | @VC
bip-investment-partners | BIP Investment Partners; BIP Capital Partners | fund LU Luxembourg | @PE
genii-capital | Genii Capital | fund LU Luxembourg | société d'investissement
luxempart | Luxempart | fund LU Leudelange | holding d'investissement; @PE
quilvest | Quilvest; Quilvest Capital Partners | fund LU Luxembourg | @FO; @PE
reinet | Reinet; Reinet Investments | fund LU Luxembourg | holding de Johann Rupert; @FO
letterone | LetterOne | fund LU Luxembourg | holding de Mikhaïl Fridman; @FO
pictet-alternative-advisors | Pictet Alternative Advisors | fund CH Genève | @AM
decalia | Decalia; DECALIA | fund CH Genève | @AM
defi-gestion | Defi Gestion | fund CH Lausanne | @PE
renaissance-pme | Renaissance PME; Renaissance Anlagestiftung | fund CH Lausanne | @PE
swisscom-ventures | Swisscom Ventures | fund CH Zurich | @VC | swisscom
verve-ventures | Verve Ventures; Investiere | fund CH Zurich | @VC
wingman-ventures | Wingman Ventures; Founderful | fund CH Zurich | @VC
polytech-ventures | Polytech Ventures | fund CH Lausanne | @VC
vi-partners | VI Partners | fund CH Zoug | @VC
privilege-ventures | Privilège Ventures; Privilege Ventures | fund CH Lugano | @VC
fondation-pour-l-innovation-technologique | Fondation pour l'innovation technologique; Foundation for Technological Innovation | fund CH Lausanne | fondation
genilem | Genilem | fund CH Genève | incubateur
fongit | Fongit | fund CH Genève | incubateur
masschallenge | MassChallenge | fund US Boston | @ACC
kickstart-innovation | Kickstart Innovation | fund CH Zurich | @ACC
anthos-capital | Anthos Capital | fund US | @VC
pargesa | Pargesa; Pargesa Holding | fund CH Genève | holding
bb-biotech | BB Biotech | fund CH Schaffhouse | société d'investissement; fonds de biotechs
monacotech | Monacotech; MonacoTech | fund MC Monaco | incubateur
# Africa and the Middle East
mediterrania-capital-partners | Mediterrania Capital Partners; Mediterrania Capital | fund MT La Valette | @PE
spe-capital | SPE Capital; SPE Capital Partners | fund AE Dubaï | @PE
africinvest | AfricInvest | fund TN Tunis | @PE
maxula-gestion | Maxula Gestion | fund TN | @PE
swicorp | Swicorp | fund SA Riyad | @PE
abraaj | Abraaj; Abraaj Group | fund AE Dubaï | @PE
cdg-invest | CDG Invest | fund MA Casablanca | @PE | cdg-maroc
cdg-capital | CDG Capital | fund MA Casablanca | @PE | cdg-maroc
upline-investments | Upline Investments | fund MA Casablanca | @PE
attijari-invest | Attijari Invest | fund MA Casablanca | @PE
outlierz-ventures | Outlierz Ventures | fund MA Casablanca | @VC
maroc-numeric-fund | Maroc Numeric Fund; MNF Ventures; MITC Capital | fund MA Casablanca | @VC
um6p-ventures | UM6P Ventures | fund MA Benguérir | @VC
azur-innovation-management | Azur Innovation Management; Azur Innovation Fund | fund MA Casablanca | @VC
212-founders | 212 Founders | fund MA Casablanca | @ACC
flat6labs | Flat6Labs | fund EG Le Caire | @ACC; @VC
216-capital | 216 Capital; 216 Capital Ventures | fund TN Tunis | @VC
algeria-venture | Algeria Venture | fund DZ Alger | @ACC
anava | Anava; ANAVA; Fonds Anava | fund TN Tunis | fonds de fonds
sawari-ventures | Sawari Ventures | fund EG Le Caire | @VC
partech-africa | Partech Africa | fund SN Dakar | @VC | partech
tlcom-capital | TLcom Capital; TLcom | fund KE Nairobi | @VC
janngo-capital | Janngo Capital; Janngo | fund CI Abidjan | @VC
saviu-ventures | Saviu Ventures; Saviu | fund CI Abidjan | @VC
comoe-capital | Comoé Capital | fund CI Abidjan | fonds d'impact; fonds d'investissement
teranga-capital | Teranga Capital | fund SN Dakar | fonds d'impact; fonds d'investissement
sinergi-burkina | Sinergi Burkina | fund BF Ouagadougou | fonds d'impact; fonds d'investissement
investisseurs-et-partenaires | Investisseurs & Partenaires; I&P; Investisseurs et Partenaires | fund FR Paris | @IMP
cauris-management | Cauris Management; Cauris Investissement; Cauris | fund TG Lomé | @PE
adenia-partners | Adenia Partners; Adenia | fund MU Port-Louis | @PE
development-partners-international | Development Partners International; DPI | fund GB Londres | @PE
helios-investment-partners | Helios Investment Partners | fund GB Londres | @PE
emerging-capital-partners | Emerging Capital Partners | fund US Washington | @PE
actis | Actis | fund GB Londres | @PE
african-capital-alliance | African Capital Alliance | fund NG Lagos | @PE
verod-capital | Verod Capital; Verod | fund NG Lagos | @PE
leapfrog-investments | LeapFrog Investments; LeapFrog | fund GB Londres | @IMP
enko-capital | Enko Capital | fund GB Londres | @PE
phatisa | Phatisa | fund MU Port-Louis | @PE
novastar-ventures | Novastar Ventures | fund KE Nairobi | @VC
4dx-ventures | 4DX Ventures | fund US | @VC
echovc | EchoVC | fund NG | @VC
future-africa | Future Africa | fund NG | @VC
launch-africa | Launch Africa; Launch Africa Ventures | fund ZA | @VC
norrsken22 | Norrsken22 | fund KE | @VC
digital-africa | Digital Africa | fund FR Paris | initiative publique; @VC
ctic-dakar | CTIC Dakar | fund SN Dakar | incubateur
jokkolabs | Jokkolabs | fund SN Dakar | incubateur
activspaces | ActivSpaces | fund CM Buea | incubateur
tony-elumelu-foundation | Tony Elumelu Foundation; Fondation Tony Elumelu | fund NG Lagos | fondation
al-mada | Al Mada; Société nationale d'investissement; "holding royal"; "holding de la famille royale marocaine" | fund MA Casablanca | holding royal; holding; fonds d'investissement
omnium-nord-africain | Omnium nord-africain; ONA | fund MA Casablanca | holding; conglomérat | al-mada
finance-com | Finance Com; FinanceCom; O Capital Group; O Capital | fund MA Casablanca | holding; holding d'Othman Benjelloun
holmarcom | Holmarcom; Groupe Holmarcom; Holmarcom Group | fund MA Casablanca | holding; groupe de la famille Bensalah
saham | Saham; Groupe Saham; Saham Group | fund MA Casablanca | holding; groupe de Moulay Hafid Elalamy
ynna-holding | Ynna Holding | fund MA Casablanca | holding; groupe de la famille Chaâbi
diana-holding | Diana Holding | fund MA Meknès | holding; groupe agroalimentaire
wamda-capital | Wamda Capital; Wamda | fund AE Dubaï | @VC
beco-capital | BECO Capital | fund AE Dubaï | @VC
mevp | MEVP; Middle East Venture Partners | fund LB Beyrouth | @VC
stv | STV | fund SA Riyad | @VC
# Activists, hedge funds, asset managers
elliott-management | Elliott Management; Elliott; Fonds Elliott; Elliott Investment Management | fund US West Palm Beach | @ACT
third-point | Third Point | fund US New York | @ACT
pershing-square | Pershing Square; Pershing Square Capital; Pershing Square Capital Management | fund US New York | @ACT
trian | Trian; Trian Partners; Trian Fund Management | fund US New York | @ACT
starboard-value | Starboard Value; Starboard | fund US New York | @ACT
valueact | ValueAct; ValueAct Capital | fund US San Francisco | @ACT
jana-partners | Jana Partners | fund US New York | @ACT
corvex-management | Corvex Management; Corvex | fund US New York | @ACT
muddy-waters | Muddy Waters; Muddy Waters Research | fund US Austin | fonds vendeur à découvert; vendeur à découvert
hindenburg-research | Hindenburg Research; Hindenburg | fund US New York | vendeur à découvert
gotham-city-research | Gotham City Research; Gotham City | fund US New York | vendeur à découvert
citron-research | Citron Research | fund US | vendeur à découvert
viceroy-research | Viceroy Research | fund US | vendeur à découvert
grizzly-research | Grizzly Research | fund US | vendeur à découvert
shadowfall | ShadowFall | fund GB Londres | vendeur à découvert
engine-no-1 | Engine No. 1 | fund US San Francisco | @ACT
amber-capital | Amber Capital | fund GB Londres | @ACT
ciam | CIAM | fund FR Paris | @ACT
bluebell-capital-partners | Bluebell Capital Partners; Bluebell Capital | fund GB Londres | @ACT
cevian-capital | Cevian Capital; Cevian | fund SE Stockholm | @ACT
tci | TCI; The Children's Investment Fund; TCI Fund Management; Children's Investment Fund | fund GB Londres | @ACT
petrus-advisers | Petrus Advisers | fund GB Londres | @ACT
sherborne-investors | Sherborne Investors | fund US New York | @ACT
tweedy-browne | Tweedy Browne | fund US Stamford | @AM
artisan-partners | Artisan Partners | fund US Milwaukee | @AM
harris-associates | Harris Associates | fund US Chicago | @AM
southeastern-asset-management | Southeastern Asset Management | fund US Memphis | @AM
bridgewater | Bridgewater; Bridgewater Associates | fund US Westport | @HF
renaissance-technologies | Renaissance Technologies; RenTech | fund US New York | @HF
two-sigma | Two Sigma | fund US New York | @HF
d-e-shaw | D. E. Shaw; DE Shaw; D.E. Shaw | fund US New York | @HF
millennium-management | Millennium Management | fund US New York | @HF
point72 | Point72; SAC Capital | fund US Stamford | @HF
aqr | AQR; AQR Capital Management | fund US Greenwich | @HF
marshall-wace | Marshall Wace | fund GB Londres | @HF
brevan-howard | Brevan Howard | fund GB Londres | @HF
winton-capital | Winton Capital; Winton | fund GB Londres | @HF
capital-fund-management | Capital Fund Management | fund FR Paris | @HF
boussard-et-gavaudan | Boussard & Gavaudan; Boussard et Gavaudan | fund GB Londres | @HF
h2o-am | H2O AM; H2O Asset Management | fund GB Londres | @AM
paulson-and-co | Paulson & Co | fund US New York | @HF
och-ziff | Och-Ziff; Sculptor Capital; Sculptor | fund US New York | @HF
baupost | Baupost; Baupost Group | fund US Boston | @HF
greenlight-capital | Greenlight Capital | fund US New York | @HF
melvin-capital | Melvin Capital | fund US New York | @HF
archegos | Archegos; Archegos Capital; Archegos Capital Management | fund US New York | family office; @HF
long-term-capital-management | Long-Term Capital Management; LTCM | fund US Greenwich | @HF
soros-fund-management | Soros Fund Management | fund US New York | @HF; fonds de George Soros
attestor | Attestor; Attestor Capital | fund GB Londres | @HF
davidson-kempner | Davidson Kempner | fund US New York | @HF
farallon | Farallon; Farallon Capital | fund US San Francisco | @HF
king-street-capital | King Street Capital | fund US New York | @HF
silver-point | Silver Point; Silver Point Capital | fund US Greenwich | @HF
aurelius-capital-management | Aurelius Capital Management | fund US New York | fonds vautour; @HF
bain-capital-credit | Bain Capital Credit | fund US Boston | @AM | bain-capital
monarch-alternative-capital | Monarch Alternative Capital | fund US New York | @HF
goldentree | GoldenTree; GoldenTree Asset Management | fund US New York | @AM
blue-owl | Blue Owl; Blue Owl Capital | fund US New York | @AM
hayfin | Hayfin; Hayfin Capital Management | fund GB Londres | @AM
hps | HPS; HPS Investment Partners | fund US New York | @AM | blackrock
carval | CarVal; CarVal Investors | fund US Minneapolis | @AM
svp-global | SVP Global; Strategic Value Partners | fund US Greenwich | @HF
bybrook-capital | Bybrook Capital | fund GB | @HF
alcentra | Alcentra | fund GB Londres | @AM
eig | EIG; EIG Partners | fund US Washington | @PE
riverstone | Riverstone; Riverstone Holdings | fund US New York | @PE
first-reserve | First Reserve | fund US Stamford | @PE
arclight-capital | ArcLight Capital; ArcLight | fund US Boston | @PE
encap-investments | EnCap Investments; EnCap | fund US Houston | @PE
quantum-capital | Quantum Capital; Quantum Energy Partners | fund US Houston | @PE
hamilton-lane | Hamilton Lane | fund US Conshohocken | @PE
harbourvest | HarbourVest; HarbourVest Partners | fund US Boston | @PE; fonds de fonds
adams-street-partners | Adams Street Partners | fund US Chicago | @PE; fonds de fonds
alpinvest | AlpInvest; AlpInvest Partners | fund NL Amsterdam | @PE; fonds de fonds | carlyle
pantheon-ventures | Pantheon Ventures | fund GB Londres | fonds de fonds; @PE
lgt-capital-partners | LGT Capital Partners | fund CH Pfäffikon | @PE
lexington-partners | Lexington Partners | fund US New York | @PE
coller-capital | Coller Capital | fund GB Londres | @PE
access-capital-partners | Access Capital Partners | fund FR Paris | @PE; fonds de fonds
softbank-vision-fund | SoftBank Vision Fund; Vision Fund | fund GB Londres | fonds d'investissement; fonds de capital-risque | softbank
# Other international investors
kohlberg-et-company | Kohlberg & Company; Kohlberg & Co | fund US Mount Kisco | @PE
lion-capital | Lion Capital | fund GB Londres | @PE
palamon-capital-partners | Palamon Capital Partners; Palamon | fund GB Londres | @PE
livingbridge | Livingbridge | fund GB Londres | @PE
exponent-private-equity | Exponent Private Equity | fund GB Londres | @PE
phoenix-equity-partners | Phoenix Equity Partners | fund GB Londres | @PE
oakley-capital | Oakley Capital | fund GB Londres | @PE
synova-capital | Synova Capital; Synova | fund GB Londres | @PE
vitruvian-partners | Vitruvian Partners; Vitruvian | fund GB Londres | @PE
hermes-gpe | Hermes GPE | fund GB Londres | @PE
capman | CapMan | fund FI Helsinki | @PE
axcel | Axcel | fund DK Copenhague | @PE
fsn-capital | FSN Capital | fund NO Oslo | @PE
summa-equity | Summa Equity | fund SE Stockholm | @PE
ratos | Ratos | fund SE Stockholm | @PE
deutsche-private-equity | Deutsche Private Equity; DPE | fund DE Munich | @PE
deutsche-beteiligungs | Deutsche Beteiligungs; DBAG; Deutsche Beteiligungs AG | fund DE Francfort | @PE
quadriga-capital | Quadriga Capital | fund DE Francfort | @PE
halder | Halder | fund DE Francfort | @PE
afinum | Afinum | fund DE Munich | @PE
clessidra | Clessidra | fund IT Milan | @PE
fondo-italiano-d-investimento | Fondo Italiano d'Investimento | fund IT Milan | @PE
f2i | F2i; F2i SGR | fund IT Milan | fonds d'infrastructures
nextalia | Nextalia | fund IT Milan | @PE
nb-renaissance | NB Renaissance | fund IT Milan | @PE
tamburi | Tamburi; Tamburi Investment Partners | fund IT Milan | holding d'investissement
ambienta | Ambienta | fund IT Milan | @PE
proa-capital | ProA Capital | fund ES Madrid | @PE
portobello-capital | Portobello Capital | fund ES Madrid | @PE
magnum-capital | Magnum Capital; Magnum Industrial Partners | fund ES Madrid | @PE
mch-private-equity | MCH Private Equity | fund ES Madrid | @PE
criteria-caixa | Criteria Caixa; CriteriaCaixa | fund ES Barcelone | holding d'investissement
alantra | Alantra | bank ES Madrid | banque d'affaires
corporacion-financiera-alba | Corporación Financiera Alba; CF Alba | fund ES Madrid | holding de la famille March
ppf | PPF; PPF Group; Groupe PPF | fund CZ Prague | conglomérat; groupe d'investissement
ep-investment | EP Investment; EP Equity Investment; Vesa Equity Investment; Vesa Equity | fund CZ Prague | holding de Daniel Kretinsky; holding d'investissement
penta-investments | Penta Investments | fund CZ Prague | @PE
kkcg | KKCG | fund CZ Prague | groupe d'investissement; conglomérat
mideuropa-partners | MidEuropa Partners; Mid Europa Partners; MidEuropa | fund GB Londres | @PE
abris-capital-partners | Abris Capital Partners; Abris | fund PL Varsovie | @PE
innova-capital | Innova Capital | fund PL Varsovie | @PE
enterprise-investors | Enterprise Investors | fund PL Varsovie | @PE
baring-vostok | Baring Vostok | fund RU Moscou | @PE
hillhouse | Hillhouse; Hillhouse Capital; Hillhouse Investment | fund HK Hong Kong | @PE
hongshan | HongShan; Sequoia China | fund CN | @VC
primavera-capital | Primavera Capital | fund HK Hong Kong | @PE
pag | PAG | fund HK Hong Kong | @PE
baring-private-equity-asia | Baring Private Equity Asia; EQT Asia; BPEA | fund HK Hong Kong | @PE | eqt
boyu-capital | Boyu Capital | fund HK Hong Kong | @PE
hony-capital | Hony Capital | fund CN Pékin | @PE
cdh-investments | CDH Investments | fund CN Pékin | @PE
legend-capital | Legend Capital | fund CN Pékin | @PE
idg-capital | IDG Capital | fund CN Pékin | @VC
qiming-venture-partners | Qiming Venture Partners; Qiming | fund CN Shanghai | @VC
trustbridge-partners | Trustbridge Partners | fund CN | @PE
affinity-equity-partners | Affinity Equity Partners | fund HK | @PE
mbk-partners | MBK Partners; MBK | fund KR Séoul | @PE
hahn-et-company | Hahn & Company | fund KR Séoul | @PE
japan-industrial-partners | Japan Industrial Partners; JIP | fund JP Tokyo | @PE
japan-investment-corporation | Japan Investment Corporation; JIC | fund JP Tokyo | fonds public
incj | INCJ; Innovation Network Corporation of Japan | fund JP Tokyo | fonds public | japan-investment-corporation
unison-capital | Unison Capital | fund JP Tokyo | @PE
effissimo | Effissimo; Effissimo Capital Management | fund SG Singapour | @ACT
oasis-management | Oasis Management | fund HK Hong Kong | @ACT
peak-xv-partners | Peak XV Partners; Peak XV; Sequoia India | fund IN Bangalore | @VC
nexus-venture-partners | Nexus Venture Partners | fund IN | @VC
blume-ventures | Blume Ventures | fund IN | @VC
navis-capital | Navis Capital | fund MY Kuala Lumpur | @PE
northstar-group | Northstar Group | fund SG | @PE
pacific-equity-partners | Pacific Equity Partners | fund AU Sydney | @PE
ifm-investors | IFM Investors; IFM | fund AU Melbourne | fonds d'infrastructures; gestionnaire d'actifs
hastings-funds-management | Hastings Funds Management | fund AU | fonds d'infrastructures
qic | QIC | fund AU Brisbane | fonds d'infrastructures
amp-capital | AMP Capital | fund AU Sydney | gestionnaire d'actifs
3g-capital | 3G Capital | fund US New York | @PE
gp-investments | GP Investments | fund BR São Paulo | @PE
patria-investments | Patria Investments; Patria Investimentos | fund BR São Paulo | @PE
kaszek | Kaszek; Kaszek Ventures | fund AR Buenos Aires | @VC
pitango | Pitango; Pitango Venture Capital | fund IL | @VC
viola-ventures | Viola Ventures | fund IL | @VC
jvp | JVP; Jerusalem Venture Partners | fund IL Jérusalem | @VC
ourcrowd | OurCrowd | fund IL Jérusalem | @VC
team8 | Team8 | fund IL Tel-Aviv | @VC
fimi | Fimi; FIMI Opportunity Funds | fund IL | @PE
access-industries | Access Industries | fund US New York | @FO; holding de Len Blavatnik
rit-capital-partners | RIT Capital Partners | fund GB Londres | société d'investissement
caledonia-investments | Caledonia Investments | fund GB Londres | société d'investissement
melrose-industries | Melrose Industries; Melrose | company GB Londres | investisseur industriel; groupe industriel
opcapita | OpCapita | fund GB Londres | fonds de retournement
alteri-investors | Alteri Investors; Alteri | fund GB Londres | fonds de retournement
hilco | Hilco; Hilco Capital | fund GB Londres | fonds de retournement
rutland-partners | Rutland Partners | fund GB Londres | fonds de retournement
better-capital | Better Capital | fund GB Londres | fonds de retournement
hig-capital | HIG Capital; H.I.G. Capital; H.I.G. | fund US Miami | @PE
sun-capital | Sun Capital; Sun Capital Partners; Sun European Partners | fund US Boca Raton | @PE
kps | KPS; KPS Capital Partners | fund US New York | @PE
american-securities | American Securities | fund US New York | @PE
gores-group | Gores Group; The Gores Group | fund US Los Angeles | @PE
castlelake | Castlelake | fund US Minneapolis | @AM
aea-investors | AEA Investors | fund US New York | @PE
harvest-partners | Harvest Partners | fund US New York | @PE
odyssey-investment-partners | Odyssey Investment Partners | fund US | @PE
kelso-et-company | Kelso & Company | fund US New York | @PE
pamplona-capital-management | Pamplona Capital Management; Pamplona Capital | fund GB Londres | @PE
# France: family holdings and other houses
creadev | Creadev | fund FR Roubaix | @FO; fonds de la famille Mulliez
financiere-immobiliere-bordelaise | Financière Immobilière Bordelaise; FIB | fund FR Bordeaux | holding de Michel Ohayon; foncière
compagnie-lebon | Compagnie Lebon | fund FR Paris | holding d'investissement
idi | IDI; Institut de développement industriel | fund FR Paris | @PE
salvepar | Salvepar | fund FR Paris | holding d'investissement
rallye | Rallye; Rallye SA | fund FR Paris | holding; maison mère de Casino
fonciere-euris | Foncière Euris; Euris | fund FR Paris | holding; holding de Jean-Charles Naouri
famille-c-participations | Famille C Participations | fund FR | family office
pleiade-investissement | Pléiade Investissement | fund FR | holding d'investissement
pleiade-venture | Pleiade Venture | fund FR Paris | @VC
otium-capital | Otium Capital; Otium | fund FR Paris | family office de Pierre-Édouard Stérin; @FO
cobalt-capital | Cobalt Capital | fund FR Paris | @PE
aermont-capital | Aermont Capital; Aermont | fund GB Londres | fonds immobilier
perial | Perial | fund FR Paris | gestionnaire immobilier; société de gestion
corum | Corum; Corum L'Épargne; Corum AM; Corum Asset Management | fund FR Paris | gestionnaire immobilier; société de gestion
sofidy | Sofidy | fund FR Évry | gestionnaire immobilier; société de gestion | tikehau-capital
paref | Paref | fund FR Paris | foncière; gestionnaire immobilier
novaxia | Novaxia | fund FR Paris | gestionnaire immobilier; société de gestion
remake-asset-management | Remake Asset Management | fund FR Paris | gestionnaire immobilier; société de gestion
iroko-scpi | Iroko; Iroko Zen | fund FR | gestionnaire immobilier; société de gestion
keys-reim | Keys Reim; Keys Asset Management | fund FR Paris | gestionnaire immobilier; société de gestion
axa-im-alts | Axa IM Alts; AXA IM Alts; Axa IM Real Assets | fund FR Paris | gestionnaire immobilier; société de gestion
axa-investment-managers | Axa Investment Managers; Axa IM; AXA IM; AXA Investment Managers | fund FR Puteaux | @AM
amundi-immobilier | Amundi Immobilier | fund FR Paris | gestionnaire immobilier; société de gestion | amundi
swiss-life-asset-managers-france | Swiss Life Asset Managers France | fund FR Paris | gestionnaire d'actifs
schelcher-prince-gestion | Schelcher Prince Gestion | fund FR Paris | @AM
rivage-investment | Rivage Investment | fund FR Paris | @AM
zencap-asset-management | Zencap Asset Management; Zencap AM | fund FR Paris | @AM
muzinich | Muzinich | fund US New York | @AM
kartesia | Kartesia | fund BE Bruxelles | @AM
indigo-capital | Indigo Capital; Indigo Capital Partners | fund FR Paris | @PE
cm-private-debt | CM Private Debt | fund FR | @AM | credit-mutuel
artemid | Artemid | fund FR | @AM
trocadero-capital-partners | Trocadero Capital Partners; Trocadero Capital | fund FR Paris | @PE
ekkio-capital | Ekkio Capital | fund FR Paris | @PE
emz-partners | EMZ Partners; EMZ | fund FR Paris | @PE
edmond-de-rothschild-private-equity | Edmond de Rothschild Private Equity | fund FR Paris | @PE | edmond-de-rothschild
eres-gestion | ERES | fund FR Paris | fonds d'investissement; gestionnaire de l'épargne salariale
tcr-capital | TCR Capital | fund FR Paris | @PE
21-invest | 21 Invest; 21 Invest France; 21 Investimenti; 21 Centrale Partners | fund IT Trévise | @PE
cita-investissement | CITA Investissement | fund FR Paris | @PE
european-capital | European Capital | fund GB Londres | @PE
fondations-capital | Fondations Capital | fund LU Luxembourg | @PE
finadvance | Finadvance | fund FR Aix-en-Provence | @PE
yotta-capital-partners | Yotta Capital Partners; Yotta Capital | fund FR Paris | @PE
eurefi | Eurefi | fund LU Luxembourg | @PE
pechel-industries | Pechel Industries; Pechel | fund FR Paris | @PE
vivalto-partners | Vivalto Partners | fund FR Paris | @PE; spécialiste de la santé
bpifrance-participations | Bpifrance Participations | fund FR Paris | société d'investissement; fonds public | bpifrance
france-investissement | France Investissement; Association française des investisseurs pour la croissance; Afic; AFIC | association FR Paris | association du capital-investissement; organisation professionnelle
fonds-avenir-automobile | Fonds Avenir Automobile; FMEA; Fonds de modernisation des équipementiers automobiles | fund FR Paris | fonds d'investissement | bpifrance
eurazeo-brands | Eurazeo Brands | fund US New York | @PE | eurazeo
financiere-arbevel | Financière Arbevel; Arbevel | fund FR Paris | @AM
amiral-gestion | Amiral Gestion | fund FR Paris | @AM
inocap-gestion | Inocap Gestion; Inocap | fund FR Paris | @AM
varenne-capital | Varenne Capital; Varenne Capital Partners | fund FR Paris | @AM
quaero-capital | Quaero Capital | fund CH Genève | @AM
degroof-petercam-asset-management | Degroof Petercam Asset Management; DPAM | fund BE Bruxelles | @AM
candriam | Candriam | fund BE Bruxelles | @AM
robeco | Robeco | fund NL Rotterdam | @AM
aviva-investors | Aviva Investors | fund GB Londres | @AM
gay-lussac-gestion | Gay-Lussac Gestion | fund FR Paris | @AM
dorval-asset-management | Dorval Asset Management; Dorval AM; Dorval Finance | fund FR Paris | @AM
talence-gestion | Talence Gestion | fund FR Paris | @AM
palatine-asset-management | Palatine Asset Management; Palatine AM | fund FR Paris | @AM
ecofi | Ecofi; Ecofi Investissements | fund FR Paris | @AM
raise-reim | Raise REIM | fund FR | gestionnaire immobilier | raise
`;
