/**
 * Banks, investment banks and brokers of the world, those of the main stock indices included.
 * Written by hand from general knowledge, November 2026. Left out on purpose: local branches (« caisse régionale »
 * by « caisse régionale »), lower-case common nouns, and registered identifiers.
 */
export const banks = `
@B = banque; établissement bancaire; groupe bancaire
@IB = banque d'affaires; banque d'investissement
@PB = banque privée; gestionnaire de fortune
@NEO = néobanque; banque en ligne
@AMB = société de gestion; gestionnaire d'actifs

# France
bnp-paribas | BNP Paribas; BNPP; BNP; "banque de la rue d'Antin" | bank FR Paris | @B
societe-generale | Société Générale; SocGen; Socgen; "banque rouge et noir" | bank FR Paris | @B
credit-agricole | Crédit Agricole; Crédit Agricole SA; Crédit agricole; "banque verte" | bank FR Montrouge | @B; banque mutualiste
credit-agricole-cib | Crédit Agricole CIB; CACIB; CA-CIB; Calyon; Crédit Agricole Corporate and Investment Bank | bank FR Montrouge | @IB | credit-agricole
lcl | LCL; Le Crédit Lyonnais; Crédit Lyonnais | bank FR Paris | @B | credit-agricole
bforbank | BforBank | bank FR Paris | banque en ligne | credit-agricole
indosuez-wealth-management | Indosuez Wealth Management; CA Indosuez; Indosuez | bank FR Paris | @PB | credit-agricole
credit-agricole-consumer-finance | Crédit Agricole Consumer Finance; Sofinco; CACF; Crédit Agricole Personal Finance & Mobility | bank FR Massy | spécialiste du crédit à la consommation | credit-agricole
credit-agricole-leasing-et-factoring | Crédit Agricole Leasing & Factoring | bank FR | spécialiste du crédit-bail | credit-agricole
amundi | Amundi; Amundi Asset Management | bank FR Paris | @AMB | credit-agricole
caceis | CACEIS; Caceis | bank FR Montrouge | dépositaire; banque | credit-agricole
groupe-bpce | Groupe BPCE; BPCE; Banque populaire Caisse d'épargne | bank FR Paris | groupe bancaire; banque; groupe mutualiste; banque mutualiste
natixis | Natixis; Natixis CIB; Natixis Corporate & Investment Banking | bank FR Paris | @IB | groupe-bpce
natixis-investment-managers | Natixis Investment Managers; Natixis IM; Natixis Global Asset Management | bank FR Paris | @AMB | groupe-bpce
natixis-partners | Natixis Partners | bank FR | @IB | groupe-bpce
banque-populaire | Banque Populaire; Banques populaires; Banque populaire; Banques Populaires | bank FR | banque; banque mutualiste | groupe-bpce
caisse-d-epargne | Caisse d'Épargne; Caisse d'Epargne; Caisses d'épargne; Caisse d'épargne; Caisses d'Épargne; "banque à l'écureuil"; "Écureuil" | bank FR | banque; banque mutualiste | groupe-bpce
bred | Bred; Bred Banque Populaire; BRED | bank FR Paris | @B | groupe-bpce
banque-palatine | Banque Palatine | bank FR Paris | @B | groupe-bpce
casden | Casden; Casden Banque Populaire | bank FR Champs-sur-Marne | @B | groupe-bpce
oney | Oney; Oney Bank; Banque Accord | bank FR Croix | spécialiste du paiement fractionné; banque | groupe-bpce
ostrum-asset-management | Ostrum Asset Management; Ostrum AM; Ostrum | bank FR Paris | @AMB | natixis-investment-managers
dnca-investments | DNCA Investments; DNCA; DNCA Finance | bank FR Paris | @AMB | natixis-investment-managers
credit-mutuel | Crédit Mutuel; Crédit mutuel; Crédit Mutuel Alliance Fédérale; CM11; CM-CIC; Confédération nationale du Crédit mutuel | bank FR Strasbourg | @B; banque mutualiste
credit-mutuel-arkea | Crédit Mutuel Arkéa; Arkéa; Arkea; Crédit mutuel Arkéa | bank FR Le Relecq-Kerhuon | @B; banque mutualiste
cic | CIC; Crédit industriel et commercial | bank FR Paris | @B | credit-mutuel
cofidis | Cofidis; Cofidis Group | bank FR Villeneuve-d'Ascq | spécialiste du crédit à la consommation | credit-mutuel
banque-transatlantique | Banque Transatlantique | bank FR Paris | @PB | credit-mutuel
fortuneo | Fortuneo | bank FR Brest | banque en ligne | credit-mutuel-arkea
max-by-credit-mutuel-arkea | Max by Crédit Mutuel Arkéa | bank FR | banque en ligne | credit-mutuel-arkea
la-banque-postale | La Banque Postale; Banque postale; Banque Postale; LBP | bank FR Paris | @B; banque publique | la-poste
louvre-banque-privee | Louvre Banque Privée; BPE; Banque privée européenne | bank FR Paris | @PB | la-banque-postale
ma-french-bank | Ma French Bank | bank FR | @NEO | la-banque-postale
lbp-am | LBP AM; La Banque Postale Asset Management; LBPAM | bank FR Paris | @AMB | la-banque-postale
la-financiere-de-l-echiquier | La Financière de l'Échiquier; LFDE; Financière de l'Echiquier; La Financière de l'Echiquier | bank FR Paris | @AMB | lbp-am
tocqueville-finance | Tocqueville Finance | bank FR Paris | @AMB | lbp-am
boursobank | Boursorama; BoursoBank; Boursorama Banque; Boursobank | bank FR Boulogne-Billancourt | banque en ligne; établissement bancaire | societe-generale
credit-du-nord | Crédit du Nord | bank FR Lille | @B | societe-generale
franfinance | Franfinance | bank FR | spécialiste du crédit à la consommation | societe-generale
cgi-finance | CGI Finance | bank FR | spécialiste du crédit | societe-generale
lyxor | Lyxor; Lyxor Asset Management | bank FR Paris | @AMB | amundi
hello-bank | Hello bank!; Hello Bank; Hello bank | bank FR | banque en ligne | bnp-paribas
bnp-paribas-personal-finance | BNP Paribas Personal Finance; Cetelem | bank FR Levallois-Perret | spécialiste du crédit à la consommation | bnp-paribas
bnp-paribas-cardif | BNP Paribas Cardif; Cardif | insurer FR Nanterre | assureur; filiale d'assurance | bnp-paribas
bnp-paribas-asset-management | BNP Paribas Asset Management; BNPP AM | bank FR Paris | @AMB | bnp-paribas
bnp-paribas-real-estate | BNP Paribas Real Estate | company FR Issy-les-Moulineaux | conseil en immobilier; filiale immobilière | bnp-paribas
bnp-paribas-fortis | BNP Paribas Fortis; Fortis Banque; Fortis Banque Belgique | bank BE Bruxelles | @B | bnp-paribas
bgl-bnp-paribas | BGL BNP Paribas; BGL; Banque générale du Luxembourg | bank LU Luxembourg | @B | bnp-paribas
bnl | BNL; Banca Nazionale del Lavoro | bank IT Rome | @B | bnp-paribas
bmci | BMCI | bank MA Casablanca | @B | bnp-paribas
compte-nickel | Compte-Nickel; Compte Nickel; Financière des paiements électroniques | bank FR Charenton-le-Pont | @NEO | bnp-paribas
portzamparc | Portzamparc | bank FR Nantes | société de Bourse; courtier | bnp-paribas
exane | Exane; Exane BNP Paribas | bank FR Paris | courtier; société de Bourse | bnp-paribas
orange-bank | Orange Bank; Groupama Banque | bank FR Montreuil | banque mobile; @NEO | orange
carrefour-banque | Carrefour Banque | bank FR | banque | carrefour
banque-casino | Banque Casino | bank FR | banque
floa | FLOA; Floa; Floa Bank; Floa Pay | bank FR Bordeaux | spécialiste du paiement fractionné; fintech | bnp-paribas
ccf | HSBC France; CCF; Crédit commercial de France | bank FR Paris | @B
my-money-group | My Money Group; My Money Bank; GE Money Bank | bank FR Paris | @B
banque-delubac | Banque Delubac; Delubac; Delubac & Cie | bank FR Paris | @B
lazard | Lazard; Lazard Frères; banque Lazard | bank US New York | @IB
lazard-freres-gestion | Lazard Frères Gestion | bank FR Paris | @AMB | lazard
edmond-de-rothschild | Edmond de Rothschild; Groupe Edmond de Rothschild; Compagnie financière Edmond de Rothschild | bank CH Genève | @PB
messier-et-associes | Messier & Associés; Messier Maris; Messier Maris & Associés; Messier Maris et Associés | bank FR Paris | @IB | mediobanca
centerview-partners | Centerview Partners; Centerview | bank US New York | @IB
perella-weinberg-partners | Perella Weinberg Partners; Perella Weinberg | bank US New York | @IB
oddo-bhf | Oddo BHF; Oddo; Oddo & Cie; ODDO BHF | bank FR Paris | @IB; groupe financier
bryan-garnier-et-co | Bryan, Garnier & Co; Bryan Garnier; Bryan, Garnier; Bryan Garnier & Co | bank FR Paris | @IB | stifel
clipperton | Clipperton; Clipperton Finance | bank FR Paris | @IB
avolta-partners | Avolta Partners; Avolta | bank FR Paris | @IB
cambon-partners | Cambon Partners | bank FR Paris | @IB
gilbert-dupont | Gilbert Dupont | bank FR Paris | société de Bourse; courtier
kepler-cheuvreux | Kepler Cheuvreux; Kepler; Kepler Capital Markets | bank FR Paris | courtier; intermédiaire boursier
cheuvreux | Cheuvreux; CA Cheuvreux | bank FR Paris | courtier; intermédiaire boursier | kepler-cheuvreux
midcap-partners | Midcap Partners; MidCap Partners; TP ICAP Midcap | bank FR Paris | courtier; société de Bourse
invest-securities | Invest Securities | bank FR Paris | société de Bourse; courtier
aurel-bgc | Aurel BGC; Aurel | bank FR Paris | courtier; société de Bourse
champeil | Champeil | bank FR Bordeaux | société de Bourse
euroland-corporate | EuroLand Corporate; Euroland Corporate | bank FR Paris | @IB; bureau d'analyse
alphavalue | AlphaValue; Alphavalue | bank FR Paris | bureau d'analyse
greensome-finance | GreenSome Finance | bank FR | conseil financier
allegra-finance | Allegra Finance | bank FR Paris | listing sponsor; conseil financier
swiss-life-banque-privee | Swiss Life Banque Privée | bank FR | @PB | swiss-life
banque-neuflize-obc | Banque Neuflize OBC; Neuflize OBC | bank FR Paris | @PB
milleis | Milleis; Milleis Banque; Milleis Banque Privée; Barclays France | bank FR Paris | @PB
banque-wormser-freres | Banque Wormser Frères; Wormser Frères | bank FR Paris | @PB
banque-richelieu | Banque Richelieu; Compagnie financière Richelieu; KBL Richelieu | bank FR Paris | @PB
la-francaise-am | La Française; La Française AM; Groupe La Française; La Française Asset Management | bank FR Paris | @AMB
carmignac | Carmignac; Carmignac Gestion | bank FR Paris | @AMB
comgest | Comgest | bank FR Paris | @AMB
rothschild-et-co-martin-maurel | Rothschild & Co Martin Maurel; Martin Maurel | bank FR Marseille | @PB | rothschild-et-co
sycomore-am | Sycomore AM; Sycomore Asset Management; Sycomore Factory; Sycomore | bank FR Paris | @AMB
mandarine-gestion | Mandarine Gestion | bank FR Paris | @AMB
moneta-asset-management | Moneta Asset Management; Moneta AM | bank FR Paris | @AMB
hmg-finance | HMG Finance | bank FR Paris | @AMB
ofi-invest | Ofi Invest; Ofi Asset Management; Ofi AM; Groupe Ofi | bank FR Paris | @AMB
groupama-asset-management | Groupama Asset Management; Groupama AM | bank FR Paris | @AMB | groupama
cpr-asset-management | CPR Asset Management; CPR AM | bank FR Paris | @AMB | amundi
meeschaert | Meeschaert; Financière Meeschaert | bank FR Paris | @PB
groupe-crystal | Groupe Crystal; Crystal Finance | bank FR Paris | gestionnaire de patrimoine
primonial | Primonial; Groupe Primonial | bank FR Paris | gestionnaire de patrimoine; société de gestion
praemia-reim | Praemia REIM; Primonial REIM | bank FR Paris | gestionnaire immobilier; @AMB
cyrus-herez | Cyrus Herez; Cyrus Conseil | bank FR Paris | gestionnaire de patrimoine
herez | Herez | bank FR Paris | gestionnaire de patrimoine | cyrus-herez
yomoni | Yomoni | startup FR Paris | robo-advisor; fintech; plateforme d'épargne
nalo | Nalo | startup FR Paris | robo-advisor; fintech; plateforme d'épargne
ramify | Ramify | startup FR Paris | robo-advisor; fintech; plateforme d'épargne
goodvest | Goodvest | startup FR Paris | fintech; plateforme d'épargne
bourse-direct | Bourse Direct | bank FR Paris | courtier en ligne
viel-et-cie | Viel & Cie; Viel et Cie; Viel & Compagnie | company FR Paris | groupe financier; courtier
compagnie-financiere-tradition | Compagnie Financière Tradition | company CH Lausanne | courtier
euroclear | Euroclear | company BE Bruxelles | dépositaire; chambre de dépôt
london-stock-exchange-group | London Stock Exchange Group; LSEG; London Stock Exchange; LSE Group | company GB Londres | opérateur boursier
deutsche-borse | Deutsche Börse; Deutsche Boerse | company DE Francfort | opérateur boursier
clearstream | Clearstream | company LU Luxembourg | chambre de compensation | deutsche-borse
six-group | SIX Group; Six Group | company CH Zurich | opérateur boursier
bolsas-y-mercados-espanoles | Bolsas y Mercados Españoles; BME | company ES Madrid | opérateur boursier | six-group
# United Kingdom
hsbc | HSBC; Hongkong and Shanghai Banking Corporation; HSBC Holdings | bank GB Londres | @B
barclays | Barclays; Barclays Bank | bank GB Londres | @B
lloyds-banking-group | Lloyds Banking Group; Lloyds; Lloyds TSB; Lloyds Bank | bank GB Londres | @B
natwest | Royal Bank of Scotland; RBS; NatWest Group; NatWest | bank GB Édimbourg | @B
standard-chartered | Standard Chartered; StanChart | bank GB Londres | @B
nationwide | Nationwide; Nationwide Building Society | bank GB Swindon | @B
virgin-money | Virgin Money; Virgin Money UK | bank GB Glasgow | @B
cybg | CYBG; Clydesdale Bank | bank GB Glasgow | @B | virgin-money
metro-bank | Metro Bank | bank GB Londres | @B
northern-rock | Northern Rock | bank GB Newcastle | @B
schroders | Schroders | bank GB Londres | @AMB
abrdn | Abrdn; Standard Life Aberdeen; Aberdeen Standard Investments; Aberdeen Group | bank GB Édimbourg | @AMB
m-et-g | M&G; M&G Investments | bank GB Londres | @AMB; assureur
jupiter-fund-management | Jupiter Fund Management; Jupiter Asset Management; Jupiter AM | bank GB Londres | @AMB
man-group | Man Group | bank GB Londres | gestionnaire d'actifs; fonds spéculatif
janus-henderson | Janus Henderson | bank GB Londres | @AMB
henderson-global-investors | Henderson Global Investors; Henderson Group | bank GB Londres | @AMB | janus-henderson
janus-capital | Janus Capital | bank US Denver | @AMB | janus-henderson
baillie-gifford | Baillie Gifford | bank GB Édimbourg | @AMB
hargreaves-lansdown | Hargreaves Lansdown | bank GB Bristol | courtier en ligne; plateforme d'investissement
numis | Numis; Deutsche Numis; Numis Securities | bank GB Londres | courtier | deutsche-bank
peel-hunt | Peel Hunt | bank GB Londres | courtier
panmure-gordon | Panmure Gordon; Panmure Liberum | bank GB Londres | courtier
ig-group | IG Group | bank GB Londres | courtier en ligne
plus500 | Plus500 | bank IL Haïfa | courtier en ligne
kleinwort-benson | Kleinwort Benson | bank GB Londres | @PB
# Germany and Austria
deutsche-bank | Deutsche Bank; "première banque allemande" | bank DE Francfort | @B
commerzbank | Commerzbank | bank DE Francfort | @B
hypovereinsbank | HypoVereinsbank; HVB | bank DE Munich | @B | unicredit
dz-bank | DZ Bank | bank DE Francfort | @B
kfw | KfW; Kreditanstalt für Wiederaufbau | bank DE Francfort | banque publique; banque publique de développement
helaba | Helaba; Landesbank Hessen-Thüringen | bank DE Francfort | @B
lbbw | LBBW; Landesbank Baden-Württemberg | bank DE Stuttgart | @B
bayernlb | BayernLB; Bayerische Landesbank | bank DE Munich | @B
nordlb | NordLB; NORD/LB; Norddeutsche Landesbank | bank DE Hanovre | @B
westlb | WestLB | bank DE Düsseldorf | @B
hypo-real-estate | Hypo Real Estate | bank DE Munich | @B
postbank | Postbank; Deutsche Postbank | bank DE Bonn | @B | deutsche-bank
dws | DWS; DWS Group | bank DE Francfort | @AMB | deutsche-bank
union-investment | Union Investment | bank DE Francfort | @AMB
berenberg | Berenberg; Berenberg Bank | bank DE Hambourg | @IB
metzler | Metzler; Bankhaus Metzler | bank DE Francfort | @PB
solaris | Solaris; Solarisbank; solarisBank | bank DE Berlin | plateforme bancaire; banque
raiffeisen-bank-international | Raiffeisen Bank International | bank AT Vienne | @B
erste-group | Erste Group; Erste Bank; Erste Group Bank | bank AT Vienne | @B
bawag | Bawag; Bawag Group | bank AT Vienne | @B
# Italy, Iberia and Greece
unicredit | UniCredit; Unicredit | bank IT Milan | @B
intesa-sanpaolo | Intesa Sanpaolo; Intesa; Intesa SanPaolo | bank IT Milan | @B
banco-bpm | Banco BPM | bank IT Milan | @B
monte-dei-paschi-di-siena | Monte dei Paschi di Siena; Monte dei Paschi; MPS; Banca Monte dei Paschi di Siena; BMPS | bank IT Sienne | @B
mediobanca | Mediobanca | bank IT Milan | @IB
ubi-banca | UBI Banca | bank IT Bergame | @B | intesa-sanpaolo
bper | BPER; BPER Banca | bank IT Modène | @B
banca-popolare-di-sondrio | Banca Popolare di Sondrio | bank IT Sondrio | @B
credit-agricole-italia | Crédit Agricole Italia; Cariparma | bank IT Parme | @B | credit-agricole
carige | Carige; Banca Carige | bank IT Gênes | @B
finecobank | FinecoBank; Fineco | bank IT Milan | @NEO
banca-generali | Banca Generali | bank IT Trieste | @PB | generali
anima-holding | Anima; Anima Holding; Anima SGR | bank IT Milan | @AMB
banco-santander | Banco Santander; Santander; Grupo Santander | bank ES Madrid | @B
bbva | BBVA; Banco Bilbao Vizcaya Argentaria | bank ES Bilbao | @B
caixabank | CaixaBank; La Caixa; Caixabank | bank ES Valence | @B
bankia | Bankia | bank ES Valence | @B | caixabank
banco-sabadell | Banco Sabadell; Sabadell | bank ES Sabadell | @B
bankinter | Bankinter | bank ES Madrid | @B
unicaja | Unicaja | bank ES Malaga | @B
banco-popular | Banco Popular; Banco Popular Español | bank ES Madrid | @B | banco-santander
openbank | Openbank | bank ES Madrid | banque en ligne | banco-santander
caixa-geral-de-depositos | Caixa Geral de Depósitos; CGD; Caixa Geral de Depositos | bank PT Lisbonne | @B
millennium-bcp | BCP; Millennium BCP; Banco Comercial Português | bank PT Porto | @B
novo-banco | Novo Banco; Banco Espírito Santo; Banco Espirito Santo | bank PT Lisbonne | @B
banque-nationale-de-grece | Banque nationale de Grèce; National Bank of Greece; NBG | bank GR Athènes | @B
piraeus-bank | Piraeus Bank; Banque du Pirée | bank GR Athènes | @B
alpha-bank | Alpha Bank | bank GR Athènes | @B
eurobank | Eurobank | bank GR Athènes | @B
bank-of-cyprus | Bank of Cyprus; Banque de Chypre | bank CY Nicosie | @B
# Benelux
kbc | KBC; KBC Groupe; KBC Group | bank BE Bruxelles | bancassureur; banque
belfius | Belfius; Belfius Banque; Dexia Banque Belgique | bank BE Bruxelles | banque; bancassureur
dexia | Dexia | bank BE Bruxelles | @B
crelan | Crelan | bank BE Anderlecht | @B
argenta | Argenta | bank BE Anvers | @B
axa-bank-belgium | AXA Bank Belgium; Axa Banque Belgique | bank BE Bruxelles | @B | crelan
beobank | Beobank | bank BE Bruxelles | @B | credit-mutuel
degroof-petercam | Degroof Petercam; Banque Degroof Petercam | bank BE Bruxelles | @PB | indosuez-wealth-management
banque-degroof | Banque Degroof | bank BE Bruxelles | @PB | degroof-petercam
triodos | Triodos; Triodos Bank; Banque Triodos | bank NL Zeist | banque éthique; banque
newb | NewB | bank BE Bruxelles | banque coopérative
puilaetco | Puilaetco | bank BE Bruxelles | @PB
quintet | Quintet; Quintet Private Bank; KBL epb | bank LU Luxembourg | @PB
bil | BIL; Banque internationale à Luxembourg | bank LU Luxembourg | @B
spuerkeess | Spuerkeess; BCEE; Banque et Caisse d'épargne de l'État | bank LU Luxembourg | @B
banque-raiffeisen-luxembourg | Banque Raiffeisen Luxembourg | bank LU Leudelange | @B
banque-de-luxembourg | Banque de Luxembourg | bank LU Luxembourg | @PB | credit-mutuel
ing | ING; ING Groep; ING Group; ING Bank | bank NL Amsterdam | @B; bancassureur
ing-direct | ING Direct | bank | @NEO | ing
abn-amro | ABN Amro; ABN AMRO | bank NL Amsterdam | @B
rabobank | Rabobank | bank NL Utrecht | @B
sns-reaal | SNS Reaal | bank NL Utrecht | @B
bunq | Bunq | bank NL Amsterdam | @NEO
# Switzerland
ubs | UBS; Union de banques suisses | bank CH Zurich | @B
credit-suisse | Credit Suisse; Crédit Suisse; CS First Boston | bank CH Zurich | @B | ubs
julius-baer | Julius Baer; Julius Bär; Julius Baer Group | bank CH Zurich | @PB
pictet | Pictet; Groupe Pictet; Banque Pictet; Pictet & Cie | bank CH Genève | @PB
lombard-odier | Lombard Odier; Banque Lombard Odier; Lombard Odier Darier Hentsch | bank CH Genève | @PB
mirabaud | Mirabaud | bank CH Genève | @PB
union-bancaire-privee | Union Bancaire Privée; UBP | bank CH Genève | @PB
j-safra-sarasin | J. Safra Sarasin; Safra Sarasin; Banque J. Safra Sarasin | bank CH Bâle | @PB
banque-sarasin | Banque Sarasin | bank CH Bâle | @PB | j-safra-sarasin
efg-international | EFG International; EFG; EFG Bank | bank CH Zurich | @PB
bsi-bank | BSI; Banca della Svizzera Italiana | bank CH Lugano | @PB | efg-international
vontobel | Vontobel | bank CH Zurich | @PB; gestionnaire d'actifs
raiffeisen-suisse | Raiffeisen Suisse; Raiffeisen; Groupe Raiffeisen | bank CH Saint-Gall | banque coopérative; banque
postfinance | PostFinance; Postfinance | bank CH Berne | @B | la-poste-suisse
banque-cantonale-vaudoise | Banque cantonale vaudoise; BCV; Banque Cantonale Vaudoise | bank CH Lausanne | banque cantonale
banque-cantonale-de-geneve | Banque cantonale de Genève; BCGE; Banque Cantonale de Genève | bank CH Genève | banque cantonale
banque-cantonale-de-zurich | Banque cantonale de Zurich; ZKB; Zürcher Kantonalbank; Banque cantonale zurichoise | bank CH Zurich | banque cantonale
banque-cantonale-de-fribourg | Banque cantonale de Fribourg | bank CH Fribourg | banque cantonale
banque-cantonale-neuchateloise | Banque cantonale neuchâteloise; BCN | bank CH Neuchâtel | banque cantonale
banque-cantonale-du-valais | Banque cantonale du Valais; BCVs | bank CH Sion | banque cantonale
banque-cantonale-du-jura | Banque cantonale du Jura | bank CH Porrentruy | banque cantonale
banque-cler | Banque Cler | bank CH Bâle | @B
valiant-bank | Banque Valiant | bank CH Berne | @B
swissquote | Swissquote | bank CH Gland | banque en ligne; courtier en ligne
sygnum | Sygnum; Sygnum Bank | bank CH Zurich | banque crypto; spécialiste des actifs numériques
seba-bank | Seba Bank; Amina Bank; SEBA Bank | bank CH Zoug | banque crypto
syz | Syz; Banque Syz; Syz Group | bank CH Genève | @PB
banque-piguet-galland | Banque Piguet Galland; Piguet Galland | bank CH Genève | @PB
bordier-et-cie | Bordier & Cie; Banque Bordier | bank CH Genève | @PB
gam | GAM; GAM Investments; GAM Holding | bank CH Zurich | @AMB
unigestion | Unigestion | bank CH Genève | @AMB
lgt | LGT | bank LI Vaduz | @PB
# Nordic and eastern Europe
nordea | Nordea | bank FI Helsinki | @B
seb-bank | Skandinaviska Enskilda Banken | bank SE Stockholm | @B
swedbank | Swedbank | bank SE Stockholm | @B
handelsbanken | Handelsbanken; Svenska Handelsbanken | bank SE Stockholm | @B
carnegie-investment-bank | Carnegie Investment Bank; DNB Carnegie | bank SE Stockholm | @IB
danske-bank | Danske Bank | bank DK Copenhague | @B
saxo-bank | Saxo Bank; Saxo Banque | bank DK Copenhague | courtier en ligne; banque
jyske-bank | Jyske Bank | bank DK Silkeborg | @B
sydbank | Sydbank | bank DK Aabenraa | @B
dnb | DNB | bank NO Oslo | @B
op-financial-group | Op Financial Group; OP Group | bank FI Helsinki | @B
islandsbanki | Islandsbanki; Glitnir | bank IS Reykjavik | @B
kaupthing | Kaupthing | bank IS Reykjavik | @B
landsbanki | Landsbanki; Landsbankinn; Icesave | bank IS Reykjavik | @B
bank-of-ireland | Bank of Ireland | bank IE Dublin | @B
aib | AIB; Allied Irish Banks; Allied Irish Bank | bank IE Dublin | @B
permanent-tsb | Permanent TSB | bank IE Dublin | @B
pko-bp | PKO BP; PKO Bank Polski | bank PL Varsovie | @B
bank-pekao | Bank Pekao; Pekao | bank PL Varsovie | @B
otp-bank | OTP Bank; OTP | bank HU Budapest | @B
komercni-banka | Komercni Banka; Komerční banka | bank CZ Prague | @B | societe-generale
sberbank | Sberbank | bank RU Moscou | @B
vtb | VTB; VTB Bank | bank RU Moscou | @B
gazprombank | Gazprombank | bank RU Moscou | @B
alfa-bank | Alfa Bank; Alfa-Bank | bank RU Moscou | @B
rosbank | Rosbank | bank RU Moscou | @B
tinkoff | Tinkoff; Tinkoff Bank; T-Bank | bank RU Moscou | @B
privatbank | PrivatBank | bank UA Dnipro | @B
garanti-bbva | Garanti BBVA | bank TR Istanbul | @B | bbva
akbank | Akbank | bank TR Istanbul | @B
isbank | Isbank; Türkiye Is Bankasi | bank TR Istanbul | @B
halkbank | Halkbank | bank TR Istanbul | @B
# United States
jpmorgan | JPMorgan; JPMorgan Chase; JP Morgan; J.P. Morgan; JP Morgan Chase; JPMorgan Chase & Co | bank US New York | @B; banque d'affaires
goldman-sachs | Goldman Sachs; Goldman; Goldman Sachs Group | bank US New York | @IB
goldman-sachs-asset-management | Goldman Sachs Asset Management; GSAM; Goldman Sachs Growth; Goldman Sachs Growth Equity; Goldman Sachs Private Equity | bank US New York | @AMB | goldman-sachs
morgan-stanley | Morgan Stanley | bank US New York | @IB
bank-of-america | Bank of America; BofA; Bank of America Merrill Lynch; BofA Securities | bank US Charlotte | @B
merrill-lynch | Merrill Lynch | bank US New York | @IB | bank-of-america
citigroup | Citigroup; Citi; Citibank; Citicorp | bank US New York | @B
wells-fargo | Wells Fargo | bank US San Francisco | @B
us-bancorp | US Bancorp; U.S. Bancorp; US Bank | bank US Minneapolis | @B
pnc | PNC; PNC Financial Services; PNC Bank | bank US Pittsburgh | @B
truist | Truist; Truist Financial | bank US Charlotte | @B
suntrust | SunTrust; SunTrust Banks | bank US Atlanta | @B | truist
bb-t | BB&T | bank US Winston-Salem | @B | truist
capital-one | Capital One; Capital One Financial | bank US McLean | @B
bank-of-new-york-mellon | Bank of New York Mellon; BNY Mellon; BNY; BNY Pershing | bank US New York | @B
state-street | State Street; State Street Corporation | bank US Boston | @B
state-street-global-advisors | State Street Global Advisors; SSGA | bank US Boston | @AMB | state-street
northern-trust | Northern Trust | bank US Chicago | @B
charles-schwab | Charles Schwab; Schwab | bank US Westlake | courtier en ligne; courtier
td-ameritrade | TD Ameritrade; Ameritrade | bank US Omaha | courtier en ligne; courtier | charles-schwab
lehman-brothers | Lehman Brothers; Lehman | bank US New York | @IB
bear-stearns | Bear Stearns | bank US New York | @IB | jpmorgan
washington-mutual | Washington Mutual; WaMu | bank US Seattle | @B
wachovia | Wachovia | bank US Charlotte | @B | wells-fargo
silicon-valley-bank | Silicon Valley Bank; SVB; SVB Financial; SVB Financial Group; "banque de la tech"; "banque des start-up" | bank US Santa Clara | @B; banque des start-up
first-republic | First Republic; First Republic Bank | bank US San Francisco | @B
signature-bank | Signature Bank | bank US New York | @B
first-citizens | First Citizens; First Citizens BancShares; First Citizens Bank | bank US Raleigh | @B
new-york-community-bancorp | New York Community Bancorp; NYCB; Flagstar Financial | bank US Hicksville | @B
flagstar | Flagstar; Flagstar Bank; Flagstar Bancorp | bank US Troy | @B | new-york-community-bancorp
pacwest | PacWest; PacWest Bancorp | bank US Los Angeles | @B
western-alliance | Western Alliance; Western Alliance Bancorp | bank US Phoenix | @B
silvergate | Silvergate; Silvergate Capital; Silvergate Bank | bank US La Jolla | @B
keycorp | KeyCorp; KeyBank | bank US Cleveland | @B
fifth-third | Fifth Third; Fifth Third Bancorp | bank US Cincinnati | @B
comerica | Comerica | bank US Dallas | @B
regions-financial | Regions Financial | bank US Birmingham | @B
jefferies | Jefferies; Jefferies Group; Jefferies Financial Group | bank US New York | @IB
evercore | Evercore; Evercore ISI; Evercore Partners | bank US New York | @IB
moelis | Moelis; Moelis & Company; Moelis & Co | bank US New York | @IB
pjt-partners | PJT Partners | bank US New York | @IB
guggenheim-partners | Guggenheim Partners; Guggenheim Securities | bank US New York | @IB
houlihan-lokey | Houlihan Lokey | bank US Los Angeles | @IB
william-blair | William Blair | bank US Chicago | @IB
raymond-james | Raymond James | bank US Saint Petersburg | @IB; courtier
stifel | Stifel; Stifel Financial | bank US Saint-Louis | @IB; courtier
piper-sandler | Piper Sandler; Piper Jaffray | bank US Minneapolis | @IB
cowen | Cowen; TD Cowen; Cowen Group | bank US New York | @IB
allen-et-company | Allen & Company; Allen & Co | bank US New York | @IB
qatalyst-partners | Qatalyst Partners; Qatalyst | bank US San Francisco | @IB
liontree | LionTree | bank US New York | @IB
cantor-fitzgerald | Cantor Fitzgerald | bank US New York | courtier; @IB
wedbush | Wedbush; Wedbush Securities | bank US Los Angeles | courtier; société de Bourse
oppenheimer-and-co | Oppenheimer; Oppenheimer & Co | bank US New York | courtier; @IB
robinhood | Robinhood | bank US Menlo Park | courtier en ligne; plateforme de courtage
interactive-brokers | Interactive Brokers | bank US Greenwich | courtier en ligne
e-trade | E*Trade; E-Trade | bank US Arlington | courtier en ligne | morgan-stanley
citadel | Citadel; Citadel Securities | fund US Miami | fonds spéculatif; teneur de marché
jane-street | Jane Street | company US New York | teneur de marché; société de trading
blackrock | BlackRock; Blackrock; "premier gestionnaire d'actifs au monde"; "numéro un mondial de la gestion d'actifs" | bank US New York | @AMB
vanguard | Vanguard; Vanguard Group | bank US Malvern | @AMB
fidelity-investments | Fidelity Investments; Fidelity; Fidelity Management & Research; FMR | bank US Boston | @AMB
fidelity-international | Fidelity International | bank GB Londres | @AMB
t-rowe-price | T. Rowe Price; T Rowe Price | bank US Baltimore | @AMB
capital-group | Capital Group | bank US Los Angeles | @AMB
franklin-templeton | Franklin Templeton; Franklin Resources | bank US San Mateo | @AMB
invesco | Invesco | bank US Atlanta | @AMB
alliancebernstein | AllianceBernstein; Alliance Bernstein | bank US Nashville | @AMB
bernstein | Bernstein; Sanford C. Bernstein; Bernstein Research | bank US New York | courtier
neuberger-berman | Neuberger Berman | bank US New York | @AMB
pimco | Pimco; PIMCO | bank US Newport Beach | @AMB | allianz
nuveen | Nuveen | bank US New York | @AMB
dimensional-fund-advisors | Dimensional Fund Advisors | bank US Austin | @AMB
nasdaq-inc | Nasdaq Inc; Nasdaq Inc.; Nasdaq OMX | company US New York | opérateur boursier
nyse-euronext | NYSE Euronext | company US New York | opérateur boursier
intercontinental-exchange | Intercontinental Exchange; IntercontinentalExchange | company US Atlanta | opérateur boursier
cme-group | CME Group; Chicago Mercantile Exchange | company US Chicago | opérateur boursier
cboe-global-markets | Cboe Global Markets; Cboe | company US Chicago | opérateur boursier
bats-global-markets | BATS; BATS Global Markets | company US | opérateur boursier | cboe-global-markets
msci | MSCI; MSCI Inc | company US New York | fournisseur d'indices
standard-and-poors | Standard & Poor's; S&P; S&P Global Ratings; Standard and Poor's | company US New York | agence de notation
moody-s | Moody's; Moody's Investors Service; Moody's Corporation; Moody's Ratings | company US New York | agence de notation
fitch | Fitch; Fitch Ratings | company US New York | agence de notation
scope-ratings | Scope Ratings | company DE Berlin | agence de notation
dbrs | DBRS; DBRS Morningstar; Morningstar DBRS | company CA Toronto | agence de notation
morningstar | Morningstar | company US Chicago | fournisseur de données financières; agence d'analyse
ellisphere | Ellisphere | company FR Nanterre | agence de notation; spécialiste de l'information sur les entreprises
ethifinance | EthiFinance; Ethifinance | company FR Paris | agence de notation
qivalio | Qivalio; Spread Research | company FR Lyon | agence de notation | ethifinance
# Asia, Gulf, Oceania and Latin America
icbc | ICBC; Industrial and Commercial Bank of China | bank CN Pékin | @B
china-construction-bank | China Construction Bank; CCB | bank CN Pékin | @B
agricultural-bank-of-china | Agricultural Bank of China; AgBank; Banque agricole de Chine | bank CN Pékin | @B
bank-of-china | Bank of China; Banque de Chine | bank CN Pékin | @B
china-merchants-bank | China Merchants Bank | bank CN Shenzhen | @B
bank-of-communications | Bank of Communications; BoCom | bank CN Shanghai | @B
cicc | CICC; China International Capital Corporation | bank CN Pékin | @IB
citic-securities | CITIC Securities; Citic Securities | bank CN Pékin | courtier; @IB
clsa | CLSA; Crédit Lyonnais Securities Asia | bank HK Hong Kong | courtier | citic-securities
hkex | HKEX; Hong Kong Exchanges and Clearing; Hong Kong Exchanges & Clearing | company HK Hong Kong | opérateur boursier
bank-of-east-asia | Bank of East Asia | bank HK Hong Kong | @B
hang-seng-bank | Hang Seng Bank | bank HK Hong Kong | @B | hsbc
dbs | DBS; DBS Bank; DBS Group | bank SG Singapour | @B
ocbc | OCBC; Oversea-Chinese Banking Corporation | bank SG Singapour | @B
uob | UOB; United Overseas Bank | bank SG Singapour | @B
maybank | Maybank | bank MY Kuala Lumpur | @B
cimb | CIMB | bank MY Kuala Lumpur | @B
mufg | MUFG; Mitsubishi UFJ; Mitsubishi UFJ Financial Group; Bank of Tokyo-Mitsubishi | bank JP Tokyo | @B
mizuho | Mizuho; Mizuho Financial Group; Mizuho Bank | bank JP Tokyo | @B
smbc | SMBC; Sumitomo Mitsui Financial Group; Sumitomo Mitsui; Sumitomo Mitsui Banking Corporation; SMFG | bank JP Tokyo | @B
nomura | Nomura; Nomura Holdings; Nomura Securities | bank JP Tokyo | @IB; maison de titres
daiwa | Daiwa; Daiwa Securities | bank JP Tokyo | @IB; maison de titres
norinchukin | Norinchukin; Norinchukin Bank | bank JP Tokyo | @B
shinsei | Shinsei; Shinsei Bank; SBI Shinsei Bank | bank JP Tokyo | @B
japan-post-bank | Japan Post Bank | bank JP Tokyo | @B
shinhan | Shinhan; Shinhan Financial Group; Shinhan Bank | bank KR Séoul | @B
kb-financial | KB Financial; KB Financial Group; KB Kookmin Bank; Kookmin Bank | bank KR Séoul | @B
kakaobank | KakaoBank | bank KR Séoul | @NEO
state-bank-of-india | State Bank of India; SBI | bank IN Bombay | @B
hdfc-bank | HDFC Bank; HDFC | bank IN Bombay | @B
icici-bank | ICICI Bank; ICICI | bank IN Bombay | @B
axis-bank | Axis Bank | bank IN Bombay | @B
yes-bank | Yes Bank | bank IN Bombay | @B
kotak-mahindra-bank | Kotak Mahindra Bank; Kotak | bank IN Bombay | @B
emirates-nbd | Emirates NBD | bank AE Dubaï | @B
first-abu-dhabi-bank | First Abu Dhabi Bank | bank AE Abou Dhabi | @B
abu-dhabi-commercial-bank | Abu Dhabi Commercial Bank; ADCB | bank AE Abou Dhabi | @B
dubai-islamic-bank | Dubai Islamic Bank | bank AE Dubaï | @B
qatar-national-bank | Qatar National Bank; QNB | bank QA Doha | @B
saudi-national-bank | Saudi National Bank | bank SA Riyad | @B
national-commercial-bank | National Commercial Bank | bank SA Djeddah | @B | saudi-national-bank
samba-financial-group | Samba Financial Group | bank SA Riyad | @B | saudi-national-bank
al-rajhi-bank | Al Rajhi Bank | bank SA Riyad | @B
kuwait-finance-house | Kuwait Finance House; KFH | bank KW Koweït | @B
bank-audi | Bank Audi; Banque Audi | bank LB Beyrouth | @B
blom-bank | BLOM Bank; Blom Bank; Blom | bank LB Beyrouth | @B
byblos-bank | Byblos Bank | bank LB Beyrouth | @B
bank-hapoalim | Bank Hapoalim | bank IL Tel-Aviv | @B
bank-leumi | Bank Leumi; Leumi | bank IL Tel-Aviv | @B
commonwealth-bank-of-australia | Commonwealth Bank of Australia; Commonwealth Bank | bank AU Sydney | @B
westpac | Westpac | bank AU Sydney | @B
national-australia-bank | National Australia Bank; NAB | bank AU Melbourne | @B
anz | ANZ; ANZ Bank | bank AU Melbourne | @B
macquarie | Macquarie; Macquarie Group; Macquarie Bank | bank AU Sydney | @IB; gestionnaire d'infrastructures
macquarie-asset-management | Macquarie Asset Management; Macquarie Infrastructure and Real Assets | bank AU Sydney | @AMB; fonds d'infrastructures | macquarie
itau-unibanco | Itaú Unibanco; Itau Unibanco; Itaú; Itau | bank BR São Paulo | @B
banco-do-brasil | Banco do Brasil | bank BR Brasilia | @B
bradesco | Bradesco; Banco Bradesco | bank BR Osasco | @B
btg-pactual | BTG Pactual | bank BR São Paulo | @IB
xp-investimentos | XP Investimentos; XP Inc | bank BR São Paulo | courtier
banorte | Banorte | bank MX Monterrey | @B
standard-bank | Standard Bank; Standard Bank Group | bank ZA Johannesbourg | @B
firstrand | FirstRand; First National Bank | bank ZA Johannesbourg | @B
absa | Absa; Absa Group; Barclays Africa | bank ZA Johannesbourg | @B
nedbank | Nedbank | bank ZA Johannesbourg | @B
investec | Investec | bank ZA Johannesbourg | @IB
capitec | Capitec; Capitec Bank | bank ZA Stellenbosch | @B
`;
