/**
 * Insurers, mutuals, reinsurers, brokers of insurance and provident groups.
 * Written by hand from general knowledge, November 2026. Left out on purpose: young insurers (held with the start-ups)
 * and the regional funds of a mutual.
 */
export const insurers = `
@I = assureur; compagnie d'assurances; groupe d'assurance
@M = mutuelle; assureur mutualiste; assureur; groupe mutualiste
@P = groupe de protection sociale; assureur; institution de prévoyance
@R = réassureur; groupe de réassurance
@C = courtier en assurance; courtier

# France
axa | Axa; AXA; Groupe Axa; Axa France; "numéro un français de l'assurance" | insurer FR Paris | @I
cnp-assurances | CNP Assurances | insurer FR Issy-les-Moulineaux | @I; assureur de personnes | la-banque-postale
groupama | Groupama; Groupama Assurances Mutuelles | insurer FR Paris | @M
gan | Gan; Gan Assurances | insurer FR Paris | @I | groupama
covea | Covéa; Covea; Groupe Covéa | insurer FR Paris | @M
maaf | MAAF; Maaf; MAAF Assurances | insurer FR Niort | @M | covea
mma | MMA; Mutuelles du Mans | insurer FR Le Mans | @M | covea
gmf | GMF; Garantie mutuelle des fonctionnaires | insurer FR Paris | @M | covea
maif | MAIF; Maif; "assureur militant" | insurer FR Niort | @M
macif | Macif; MACIF | insurer FR Niort | @M | aema-groupe
aema-groupe | Aéma Groupe; Aéma; Aema Groupe; Aema | insurer FR Paris | @M
abeille-assurances | Abeille Assurances; Aviva France | insurer FR Bois-Colombes | @I | aema-groupe
aesio-mutuelle | Aésio Mutuelle; Aésio; Aesio | insurer FR | @M | aema-groupe
adrea | Adréa; Adréa Mutuelle | insurer FR | @M | aesio-mutuelle
eovi-mcd | Eovi Mcd; Eovi MCD | insurer FR | @M | aesio-mutuelle
apreva | Apréva | insurer FR | @M | aesio-mutuelle
matmut | Matmut | insurer FR Rouen | @M
macsf | MACSF | insurer FR Puteaux | @M; assureur des professionnels de santé
smabtp | SMABTP; SMA BTP | insurer FR Paris | @M; assureur de la construction
smacl | SMACL; SMACL Assurances | insurer FR Niort | @M
mutuelle-des-motards | Mutuelle des motards; AMDM | insurer FR | @M
thelem-assurances | Thélem Assurances; Thélem | insurer FR Chécy | @M
harmonie-mutuelle | Harmonie Mutuelle | insurer FR Paris | @M | groupe-vyv
groupe-vyv | Groupe VYV; VYV; Groupe Vyv | insurer FR Paris | @M
mgen | MGEN; Mutuelle générale de l'Éducation nationale; Mutuelle générale de l'Education nationale | insurer FR Paris | @M | groupe-vyv
mnt | MNT; Mutuelle nationale territoriale | insurer FR Paris | @M | groupe-vyv
mgefi | MGEFI | insurer FR | @M
mnh | MNH; Mutuelle nationale des hospitaliers | insurer FR Amilly | @M
solimut-mutuelle | Solimut Mutuelle | insurer FR Marseille | @M
la-mutuelle-generale | La Mutuelle générale; Mutuelle Générale | insurer FR Paris | @M
uneo | Unéo; Uneo | insurer FR | @M
apivia | Apivia; Apivia Mutuelle; Apivia Macif Mutuelle | insurer FR | @M
malakoff-mederic | Malakoff Médéric | insurer FR Paris | @P | malakoff-humanis
malakoff-humanis | Malakoff Humanis; Malakoff Médéric Humanis | insurer FR Paris | @P
humanis | Humanis | insurer FR | @P | malakoff-humanis
ag2r-la-mondiale | AG2R La Mondiale; AG2R; Ag2r La Mondiale | insurer FR Paris | @P
la-mondiale | La Mondiale | insurer FR | @P | ag2r-la-mondiale
klesia | Klesia; KLESIA | insurer FR Paris | @P
pro-btp | Pro BTP; PRO BTP | insurer FR Paris | @P
apicil | Apicil; Groupe Apicil; APICIL | insurer FR Lyon | @P
audiens | Audiens | insurer FR Vanves | @P
agrica | Agrica; Groupe Agrica | insurer FR Paris | @P
ircem | Ircem; IRCEM | insurer FR Roubaix | @P
b2v | B2V | insurer FR | @P
carac | Carac; CARAC | insurer FR Neuilly-sur-Seine | @M
mutex | Mutex | insurer FR | @I
generali-france | Generali France | insurer FR Saint-Denis | @I | generali
allianz-france | Allianz France; AGF Assurances; Assurances générales de France | insurer FR Puteaux | @I | allianz
swiss-life-france | Swiss Life France | insurer FR Levallois-Perret | @I | swiss-life
pacifica | Pacifica | insurer FR Paris | @I | credit-agricole-assurances
credit-agricole-assurances | Crédit Agricole Assurances; CAA; Predica | insurer FR Paris | @I | credit-agricole
suravenir | Suravenir | insurer FR Brest | @I | credit-mutuel-arkea
assurances-du-credit-mutuel | Assurances du Crédit Mutuel; ACM | insurer FR Strasbourg | @I | credit-mutuel
sogecap | Sogécap; Société Générale Assurances; Sogecap | insurer FR Puteaux | @I | societe-generale
natixis-assurances | Natixis Assurances; BPCE Assurances | insurer FR Paris | @I | groupe-bpce
l-olivier-assurance | L'Olivier Assurance; L'olivier Assurance; L'Olivier Assurances | insurer FR Lille | assureur en ligne; assureur
direct-assurance | Direct Assurance; Direct Assurances | insurer FR Suresnes | assureur en ligne; assureur | axa
eurofil | Eurofil | insurer FR | assureur en ligne
active-assurances | Active Assurances | insurer FR | assureur en ligne
scor | Scor; SCOR | insurer FR Paris | @R
ccr | CCR; Caisse centrale de réassurance | insurer FR Paris | réassureur public; réassureur
coface | Coface | insurer FR Bois-Colombes | assureur-crédit; spécialiste de l'assurance-crédit
euler-hermes | Euler Hermes; Allianz Trade | insurer FR Puteaux | assureur-crédit | allianz
atradius | Atradius | insurer NL Amsterdam | assureur-crédit
europ-assistance | Europ Assistance | insurer FR Paris | assisteur; spécialiste de l'assistance | generali
mondial-assistance | Mondial Assistance; Allianz Partners; Allianz Global Assistance | insurer FR Saint-Ouen-sur-Seine | assisteur; spécialiste de l'assistance | allianz
inter-mutuelles-assistance | Inter Mutuelles Assistance; IMA | insurer FR Niort | assisteur; spécialiste de l'assistance
mutuaide | Mutuaide | insurer FR | assisteur | groupama
camca | Camca | insurer FR | @I | credit-agricole
diot-siaci | Diot-Siaci; Diot Siaci | insurer FR Paris | @C
siaci-saint-honore | Siaci Saint Honoré; Siaci; S2H | insurer FR Paris | @C | diot-siaci
gras-savoye | Gras Savoye; Gras Savoye Willis Towers Watson | insurer FR Puteaux | @C | willis-towers-watson
verlingue | Verlingue; Adelaïde; Groupe Adelaïde | insurer FR Quimper | @C
verspieren | Verspieren | insurer FR Wasquehal | @C
groupe-april | Groupe April; April Group | insurer FR Lyon | @C; grossiste en assurance
kereis | Kereis; CBP | insurer FR Paris | @C
odealim | Odealim; Assurcopro | insurer FR Paris | @C
entoria | Entoria | insurer FR | @C
axelliance | Axelliance | insurer FR Lyon | @C | entoria
alptis | Alptis | insurer FR Lyon | @C
assu-2000 | Assu 2000; ASSU 2000; Vilavi | insurer FR Noisy-le-Sec | @C
spb-assurance | SPB | insurer FR Le Havre | @C; spécialiste de l'assurance affinitaire
groupe-burrus | Groupe Burrus | insurer FR | @C
diot | Diot | insurer FR Paris | @C | diot-siaci
filhet-allard | Filhet-Allard | insurer FR Mérignac | @C
besse | Bessé; Bessé & Associés | insurer FR Nantes | @C
finaxy | Finaxy | insurer FR Paris | @C
solly-azar | Solly Azar | insurer FR Paris | @C
santiane | Santiane | insurer FR Nice | @C
neoliane | Néoliane; Neoliane | insurer FR | @C
premium-courtage | Premium Courtage; Groupe Premium; Premium Group | insurer FR Paris | @C
# Europe and world
allianz | Allianz | insurer DE Munich | @I
munich-re | Munich Re; Munich Ré; Munich Reinsurance | insurer DE Munich | @R
hannover-re | Hannover Re; Hannover Rück; Hanovre Ré | insurer DE Hanovre | @R
ergo | Ergo; Ergo Group | insurer DE Düsseldorf | @I | munich-re
talanx | Talanx; HDI | insurer DE Hanovre | @I
huk-coburg | HUK-Coburg | insurer DE Cobourg | @I
r-plus-v-versicherung | R+V Versicherung | insurer DE Wiesbaden | @I
debeka | Debeka | insurer DE Coblence | @I
signal-iduna | Signal Iduna | insurer DE Dortmund | @I
vienna-insurance-group | Vienna Insurance Group; VIG | insurer AT Vienne | @I
uniqa | Uniqa; UNIQA | insurer AT Vienne | @I
generali | Generali; Assicurazioni Generali; "lion de Trieste" | insurer IT Trieste | @I
unipol | Unipol; Unipol Assicurazioni; Groupe Unipol | insurer IT Bologne | @I
unipolsai | UnipolSai | insurer IT Bologne | @I | unipol
cattolica | Cattolica; Cattolica Assicurazioni | insurer IT Vérone | @I | generali
poste-vita | Poste Vita | insurer IT | @I
mapfre | Mapfre; MAPFRE | insurer ES Madrid | @I
mutua-madrilena | Mutua Madrileña | insurer ES Madrid | @M
catalana-occidente | Catalana Occidente; Grupo Catalana Occidente | insurer ES Madrid | @I
fidelidade | Fidelidade | insurer PT Lisbonne | @I
aviva | Aviva | insurer GB Londres | @I
prudential-plc | Prudential plc | insurer GB Londres | @I
legal-et-general | Legal & General | insurer GB Londres | @I
phoenix-group | Phoenix Group | insurer GB Londres | @I
admiral-group | Admiral Group | insurer GB Cardiff | @I
direct-line | Direct Line; Direct Line Group | insurer GB Bromley | @I | aviva
rsa | RSA; RSA Insurance; RSA Insurance Group; Royal & Sun Alliance | insurer GB Londres | @I
hiscox | Hiscox | insurer BM Hamilton | @I
beazley | Beazley | insurer GB Londres | @I
lloyd-s | Lloyd's; Lloyd's of London | insurer GB Londres | marché de l'assurance
bupa | Bupa | insurer GB Londres | assureur santé
esure | Esure | insurer GB | @I
old-mutual | Old Mutual | insurer ZA Johannesbourg | @I
sanlam | Sanlam | insurer ZA Le Cap | @I; groupe de services financiers
zurich-insurance | Zurich Insurance; Zurich Insurance Group; Zurich Assurance; Zurich Financial Services | insurer CH Zurich | @I
swiss-re | Swiss Re; Swiss Ré | insurer CH Zurich | @R
swiss-life | Swiss Life | insurer CH Zurich | @I
baloise | Bâloise; Baloise; Bâloise Assurances | insurer CH Bâle | @I
helvetia | Helvetia; Helvetia Assurances; Helvetia Baloise | insurer CH Saint-Gall | @I
vaudoise-assurances | Vaudoise Assurances; La Vaudoise | insurer CH Lausanne | @I
la-mobiliere | La Mobilière; Mobilière | insurer CH Berne | @I
groupe-mutuel | Groupe Mutuel | insurer CH Martigny | assureur maladie
css-assurance | CSS Assurance; CSS | insurer CH Lucerne | assureur maladie
helsana | Helsana | insurer CH Zurich | assureur maladie
suva | Suva; SUVA | insurer CH Lucerne | assureur accidents
swica | Swica | insurer CH Winterthour | assureur maladie
assura | Assura | insurer CH Pully | assureur maladie
ageas | Ageas; Fortis Assurances | insurer BE Bruxelles | @I
ag-insurance | AG Insurance | insurer BE Bruxelles | @I | ageas
ethias | Ethias | insurer BE Liège | @I
p-et-v | P&V; P&V Assurances; Vivium | insurer BE Bruxelles | @I
dkv-belgium | DKV Belgium | insurer BE | assureur santé
federale-assurance | Fédérale Assurance | insurer BE Bruxelles | @I
foyer-luxembourg | Groupe Foyer; Foyer Assurances | insurer LU Leudelange | @I
la-luxembourgeoise | La Luxembourgeoise; LALUX; Lalux | insurer LU Leudelange | @I
nn-group | NN Group; Nationale-Nederlanden | insurer NL La Haye | @I
aegon | Aegon | insurer NL La Haye | @I
asr-nederland | ASR Nederland; a.s.r. | insurer NL Utrecht | @I
achmea | Achmea | insurer NL Zeist | @I
athora | Athora | insurer BM Hamilton | @I
if-skadeforsakring | If Skadeförsäkring; If P&C | insurer SE | @I | sampo
sampo | Sampo | insurer FI Helsinki | @I
storebrand | Storebrand | insurer NO Oslo | @I
tryg | Tryg | insurer DK Ballerup | @I
gjensidige | Gjensidige | insurer NO Oslo | @I
pzu | PZU | insurer PL Varsovie | @I
aig | AIG; American International Group | insurer US New York | @I
metlife | MetLife; Metlife | insurer US New York | @I
prudential-financial | Prudential Financial | insurer US Newark | @I
travelers | Travelers; Travelers Companies | insurer US New York | @I
chubb | Chubb | insurer CH Zurich | @I
ace-limited | ACE Limited; Ace Limited | insurer CH Zurich | @I | chubb
allstate | Allstate | insurer US Northbrook | @I
progressive-corp | Progressive Corp | insurer US Mayfield | @I
state-farm | State Farm | insurer US Bloomington | @I
geico | Geico; GEICO | insurer US Chevy Chase | @I | berkshire-hathaway
liberty-mutual | Liberty Mutual | insurer US Boston | @I
hartford-financial | Hartford Financial; The Hartford | insurer US Hartford | @I
genworth | Genworth; Genworth Financial | insurer US Richmond | @I
cigna | Cigna | insurer US Bloomfield | assureur santé
aetna | Aetna | insurer US Hartford | assureur santé | cvs-health
humana | Humana | insurer US Louisville | assureur santé
unitedhealth | UnitedHealth; UnitedHealth Group; UnitedHealthcare | insurer US Eden Prairie | assureur santé
elevance-health | Elevance Health; Anthem Inc | insurer US Indianapolis | assureur santé
centene | Centene | insurer US Saint-Louis | assureur santé
athene | Athene | insurer US | @I | apollo
everest-re | Everest Re; Everest Group | insurer BM | @R
partnerre | PartnerRe; Partner Re; PartnerRé | insurer BM Pembroke | @R | covea
renaissancere | RenaissanceRe | insurer BM | @R
axis-capital | Axis Capital | insurer BM | @R
xl-group | XL Group; Axa XL; AXA XL; XL Catlin | insurer BM Hamilton | @I | axa
arch-capital | Arch Capital | insurer BM | @R
reinsurance-group-of-america | Reinsurance Group of America; RGA | insurer US | @R
marsh-mclennan | Marsh McLennan; Marsh & McLennan; Marsh | insurer US New York | @C
aon | Aon; Aon France | insurer GB Londres | @C
willis-towers-watson | Willis Towers Watson; WTW | insurer GB Londres | @C
towers-watson | Towers Watson | insurer US Arlington | conseil; @C | willis-towers-watson
arthur-j-gallagher | Arthur J. Gallagher; Arthur J Gallagher; AJG | insurer US Rolling Meadows | @C
howden | Howden; Howden Group; Hyperion | insurer GB Londres | @C
ping-an | Ping An; Ping An Insurance | insurer CN Shenzhen | @I
china-life | China Life | insurer CN Pékin | @I
picc | PICC | insurer CN Pékin | @I
aia | AIA; AIA Group | insurer HK Hong Kong | @I
fwd-group | FWD Group | insurer HK Hong Kong | @I
tokio-marine | Tokio Marine | insurer JP Tokyo | @I
ms-et-ad | MS&AD; Mitsui Sumitomo Insurance | insurer JP Tokyo | @I
sompo | Sompo; Sompo Holdings | insurer JP Tokyo | @I
nippon-life | Nippon Life | insurer JP Osaka | @I
dai-ichi-life | Dai-ichi Life | insurer JP Tokyo | @I
meiji-yasuda | Meiji Yasuda | insurer JP Tokyo | @I
japan-post-insurance | Japan Post Insurance | insurer JP Tokyo | @I
samsung-life | Samsung Life | insurer KR Yongin | @I
lic | LIC; Life Insurance Corporation; Life Insurance Corporation of India | insurer IN Bombay | @I
qbe | QBE | insurer AU Sydney | @I
insurance-australia-group | Insurance Australia Group; IAG Australia | insurer AU Sydney | @I
suncorp | Suncorp | insurer AU Brisbane | @I
manuvie | Manuvie; Manulife; Financière Manuvie | insurer CA Toronto | @I
sun-life | Sun Life; Financière Sun Life | insurer CA Toronto | @I
great-west-lifeco | Great-West Lifeco; Great-West | insurer CA Winnipeg | @I | power-corporation
canada-vie | Canada Vie; Canada Life; Canada-Vie | insurer CA Winnipeg | @I | great-west-lifeco
intact | Intact; Intact Corporation financière; Intact Assurance | insurer CA Toronto | @I
ia-groupe-financier | iA Groupe financier; Industrielle Alliance | insurer CA Québec | @I
beneva | Beneva | insurer CA Québec | @M
la-capitale | La Capitale | insurer CA Québec | @M | beneva
ssq-assurance | SSQ; SSQ Assurance; SSQ Groupe financier | insurer CA Québec | @M | beneva
promutuel | Promutuel; Promutuel Assurance | insurer CA Québec | @M
co-operators | Co-operators | insurer CA Guelph | @I
definity | Definity; Definity Financial | insurer CA Waterloo | @I
saham-assurance | Saham Assurance; Saham Finances; Sanlam Maroc | insurer MA Casablanca | @I
wafa-assurance | Wafa Assurance | insurer MA Casablanca | @I | attijariwafa-bank
rma | RMA; RMA Watanya; Royale marocaine d'assurance | insurer MA Casablanca | @I
atlantasanad | AtlantaSanad | insurer MA Casablanca | @I | holmarcom
atlanta-assurances | Atlanta Assurances | insurer MA Casablanca | @I | atlantasanad
mamda-mcma | MAMDA-MCMA; MCMA; MAMDA | insurer MA Rabat | @M
societe-tunisienne-d-assurances-et-de-reassurances | Société tunisienne d'assurances et de réassurances; STAR | insurer TN Tunis | @I
comar | Comar; COMAR Assurances | insurer TN Tunis | @I
gat-assurances | GAT Assurances | insurer TN Tunis | @I
societe-algerienne-d-assurances | Société algérienne d'assurances | insurer DZ Alger | @I
caat | CAAT | insurer DZ Alger | @I
sunu | Sunu; Sunu Assurances; Groupe Sunu; SUNU | insurer CI Abidjan | @I
nsia | NSIA; Groupe NSIA; NSIA Banque; NSIA Assurances | insurer CI Abidjan | bancassureur; assureur; groupe financier
activa-assurances | Activa Assurances; Groupe Activa | insurer CM Douala | @I
allianz-africa | Allianz Africa | insurer | @I
sanlamallianz | SanlamAllianz; Sanlam Allianz; Sanlam-Allianz | insurer MA Casablanca | @I
cica-re | CICA-Re; CICA-RE | insurer TG Lomé | @R
africa-re | Africa Re | insurer NG Lagos | @R
ogar | OGAR | insurer GA Libreville | @I
leadway-assurance | Leadway Assurance | insurer NG | @I
`;
