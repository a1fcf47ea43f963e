/**
 * Unions, employers' and trade bodies, professional orders, NGOs, foundations, think tanks, political parties and the
 * large consultancies of no owner. Written by hand from general knowledge, November 2026. Left out on purpose: party
 * nicknames that are plain nouns (« la gauche »), and local sections.
 */
export const associations = `
@S = syndicat; centrale syndicale; organisation syndicale
@E = organisation patronale; patronat
@F = fédération professionnelle; organisation professionnelle; fédération
@O = ONG; association; organisation non gouvernementale
@FO = fondation
@C = association de consommateurs; association
@T = centre de réflexion; cercle de réflexion; think tank
@P = parti; formation politique; parti politique
@OR = ordre professionnel
@PO = pôle de compétitivité

# Unions
cgt | CGT; Confédération générale du travail; "centrale de Montreuil" | association FR Montreuil | @S
cfdt | CFDT; Confédération française démocratique du travail; "première centrale syndicale de France" | association FR Paris | @S
force-ouvriere | Force ouvrière; FO; Force Ouvrière; CGT-FO | association FR Paris | @S
cftc | CFTC; Confédération française des travailleurs chrétiens | association FR Pantin | @S
cfe-cgc | CFE-CGC; Confédération française de l'encadrement | association FR Paris | @S; syndicat des cadres
unsa | Unsa; UNSA; Union nationale des syndicats autonomes | association FR Bagnolet | @S
union-syndicale-solidaires | Union syndicale Solidaires | association FR Paris | @S
sud-rail | SUD Rail; Sud-Rail; SUD-Rail | association FR | @S
fsu | FSU; Fédération syndicale unitaire | association FR Les Lilas | @S
snpl | SNPL; Syndicat national des pilotes de ligne | association FR Roissy | syndicat de pilotes; syndicat
fnsea | FNSEA; Fédération nationale des syndicats d'exploitants agricoles | association FR Paris | syndicat agricole; syndicat
confederation-paysanne | Confédération paysanne | association FR Bagnolet | syndicat agricole; syndicat
coordination-rurale | Coordination rurale | association FR Auch | syndicat agricole; syndicat
jeunes-agriculteurs | Jeunes agriculteurs; Jeunes Agriculteurs | association FR Paris | syndicat agricole; syndicat
unef | Unef; UNEF | association FR | syndicat étudiant
fage | Fage; FAGE | association FR | syndicat étudiant
syndicat-national-des-journalistes | Syndicat national des journalistes; SNJ | association FR | syndicat de journalistes
fgtb | FGTB; Fédération générale du travail de Belgique | association BE Bruxelles | @S
confederation-des-syndicats-chretiens | Confédération des syndicats chrétiens | association BE Bruxelles | @S
cgslb | CGSLB | association BE Bruxelles | @S
ig-metall | IG Metall | association DE Francfort | @S
ver-di | Ver.di | association DE Berlin | @S
unia | Unia | association CH Berne | @S
union-syndicale-suisse | Union syndicale suisse; USS | association CH Berne | @S
syna | Syna | association CH | @S
ftq | FTQ; Fédération des travailleurs et travailleuses du Québec; Fédération des travailleurs du Québec | association CA Montréal | @S
confederation-des-syndicats-nationaux | Confédération des syndicats nationaux | association CA Montréal | @S
csq | CSQ; Centrale des syndicats du Québec | association CA Québec | @S
unifor | Unifor | association CA Toronto | @S
teamsters | Teamsters | association US Washington | @S
uaw | UAW; United Auto Workers | association US Detroit | syndicat automobile; @S
afl-cio | AFL-CIO | association US Washington | @S
united-steelworkers | United Steelworkers; USW | association US Pittsburgh | @S
sag-aftra | SAG-AFTRA | association US Los Angeles | syndicat d'acteurs
writers-guild-of-america | Writers Guild of America; WGA | association US Los Angeles | syndicat de scénaristes
unite-the-union | Unite the Union | association GB | @S
tuc | TUC; Trades Union Congress | association GB Londres | @S
ugtt | UGTT; Union générale tunisienne du travail | association TN Tunis | @S
ugta | UGTA; Union générale des travailleurs algériens | association DZ Alger | @S
umt | UMT; Union marocaine du travail | association MA Casablanca | @S
# Employers and trade bodies
medef | Medef; MEDEF; Mouvement des entreprises de France; CNPF; "premier syndicat patronal de France" | association FR Paris | @E
cpme | CPME; CGPME; Confédération des PME; Confédération des petites et moyennes entreprises | association FR Puteaux | @E
u2p | U2P; Union des entreprises de proximité; UPA | association FR Paris | @E
afep | Afep; AFEP; Association française des entreprises privées | association FR Paris | @E; lobby des grandes entreprises
mouvement-des-entreprises-de-taille-intermediaire | Mouvement des entreprises de taille intermédiaire; Asmep-ETI | association FR Paris | @E
croissanceplus | Croissanceplus; CroissancePlus; Croissance Plus | association FR Paris | association d'entrepreneurs
france-digitale | France Digitale; "lobby des start-up" | association FR Paris | association de start-up; lobby des start-up
france-fintech | France Fintech | association FR Paris | association de fintechs
ethic | Ethic; ETHIC | association FR Paris | @E
centre-des-jeunes-dirigeants | Centre des jeunes dirigeants; CJD | association FR Paris | @E
institut-choiseul | Institut Choiseul | association FR Paris | @T
france-industrie | France Industrie | association FR Paris | @F
uimm | UIMM; Union des industries et métiers de la métallurgie; "patronat de la métallurgie" | association FR Paris | @F
federation-bancaire-francaise | Fédération bancaire française; FBF; Association française des banques | association FR Paris | @F; lobby bancaire
france-assureurs | France Assureurs; Fédération française de l'assurance; FFA; Fédération française des sociétés d'assurances; FFSA | association FR Paris | @F
mutualite-francaise | Mutualité française; FNMF; Fédération nationale de la Mutualité française | association FR Paris | @F
association-francaise-de-la-gestion-financiere | Association française de la gestion financière; AFG | association FR Paris | @F
association-francaise-des-societes-financieres | Association française des sociétés financières | association FR Paris | @F
amafi | Amafi; AMAFI | association FR Paris | @F
association-francaise-des-tresoriers-d-entreprise | Association française des trésoriers d'entreprise; AFTE | association FR Paris | @E
invest-europe | Invest Europe; EVCA | association BE Bruxelles | @F
financement-participatif-france | Financement participatif France; FPF | association FR Paris | @F
leem | Leem; LEEM; Les Entreprises du médicament | association FR Paris | @F
france-biotech | France Biotech | association FR Paris | @F
gifas | Gifas; GIFAS; Groupement des industries françaises aéronautiques et spatiales | association FR Paris | @F
plateforme-automobile | Plateforme automobile; PFA; Filière automobile et mobilités | association FR Paris | @F
comite-des-constructeurs-francais-d-automobiles | Comité des constructeurs français d'automobiles; CCFA | association FR Paris | @F
fiev | Fiev; FIEV | association FR | @F
mobilians | Mobilians; CNPA | association FR Meudon | @F
federation-du-commerce-et-de-la-distribution | Fédération du commerce et de la distribution; FCD | association FR Paris | @F
fevad | Fevad; FEVAD | association FR Paris | @F
alliance-du-commerce | Alliance du commerce | association FR Paris | @F
procos | Procos | association FR | fédération du commerce spécialisé; @F
ania | Ania; ANIA; Association nationale des industries alimentaires | association FR Paris | @F
ilec | Ilec; ILEC | association FR | @F
la-cooperation-agricole | La Coopération agricole; Coop de France | association FR Paris | @F
federation-francaise-du-batiment | Fédération française du bâtiment; FFB | association FR Paris | @F
capeb | Capeb; CAPEB | association FR Paris | @F
federation-nationale-des-travaux-publics | Fédération nationale des travaux publics; FNTP | association FR Paris | @F
federation-des-promoteurs-immobiliers | Fédération des promoteurs immobiliers; FPI | association FR Paris | @F
fnaim | Fnaim; FNAIM | association FR Paris | @F
union-sociale-pour-l-habitat | Union sociale pour l'habitat; USH | association FR Paris | @F
umih | Umih; UMIH | association FR Paris | @F
syntec-numerique | Syntec Numérique; Numeum; Syntec numérique; Tech in France | association FR Paris | @F
cigref | Cigref; CIGREF | association FR Paris | @F
federation-francaise-des-telecoms | Fédération française des télécoms; Fédération française des télécommunications | association FR Paris | @F
aacc | AACC | association FR Paris | @F
syndicat-national-de-l-edition | Syndicat national de l'édition; SNE | association FR Paris | @F
syndicat-national-de-l-edition-phonographique | Syndicat national de l'édition phonographique | association FR Paris | @F
sacem | Sacem; SACEM | association FR Neuilly-sur-Seine | société d'auteurs
sacd | SACD | association FR Paris | société d'auteurs
apig | Apig; Alliance de la presse d'information générale | association FR Paris | @F
union-francaise-de-l-electricite | Union française de l'électricité; UFE | association FR Paris | @F
syndicat-des-energies-renouvelables | Syndicat des énergies renouvelables; SER | association FR Paris | @F
france-renouvelables | France Renouvelables; France Énergie éolienne | association FR Paris | @F
france-hydrogene | France Hydrogène; Afhypac | association FR Paris | @F
enerplan | Enerplan | association FR | @F
avere-france | Avere-France; Avere France | association FR Paris | @F
france-chimie | France Chimie; Union des industries chimiques | association FR Puteaux | @F
fntr | FNTR | association FR Paris | @F
union-des-transports-publics-et-ferroviaires | Union des transports publics et ferroviaires; UTP | association FR Paris | @F
fnam | Fnam; FNAM | association FR | @F
les-entreprises-du-voyage | Les Entreprises du voyage | association FR | @F
federation-hospitaliere-de-france | Fédération hospitalière de France; FHF | association FR Paris | @F
federation-de-l-hospitalisation-privee | Fédération de l'hospitalisation privée; FHP | association FR Paris | @F
synerpa | Synerpa; SYNERPA | association FR Paris | @F
prism-emploi | Prism'emploi | association FR | @F
federation-francaise-de-la-franchise | Fédération française de la franchise | association FR Paris | @F
confederation-des-buralistes | Confédération des buralistes; Buralistes de France | association FR Paris | @F
syndicat-national-du-jeu-video | Syndicat national du jeu vidéo; SNJV | association FR Paris | @F
adan | Adan; ADAN | association FR Paris | association du secteur crypto; association
hexatrust | Hexatrust; HexaTrust | association FR Paris | association
interfel | Interfel | association FR | interprofession
cniel | CNIEL | association FR | interprofession
inaporc | Inaporc | association FR | interprofession
civc | CIVC; Comité Champagne | association FR Épernay | interprofession
civb | CIVB | association FR Bordeaux | interprofession
association-nationale-des-directeurs-financiers-et-de-controle-de-gestion | Association nationale des directeurs financiers et de contrôle de gestion; DFCG | association FR Paris | @E
ordre-des-experts-comptables | Ordre des experts-comptables; Conseil supérieur de l'ordre des experts-comptables | association FR Paris | @OR
compagnie-nationale-des-commissaires-aux-comptes | Compagnie nationale des commissaires aux comptes; CNCC | association FR Paris | @OR
conseil-national-des-barreaux | Conseil national des barreaux; CNB | association FR Paris | @OR
ordre-des-medecins | Ordre des médecins; Conseil national de l'Ordre des médecins | association FR Paris | @OR
ordre-des-pharmaciens | Ordre des pharmaciens | association FR Paris | @OR
institut-francais-des-administrateurs | Institut français des administrateurs; IFA | association FR Paris | @E
systematic | Systematic; Systematic Paris-Region | association FR Palaiseau | @PO
cap-digital | Cap Digital | association FR Paris | @PO
finance-innovation | Finance Innovation | association FR Paris | @PO
aerospace-valley | Aerospace Valley | association FR Toulouse | @PO
minalogic | Minalogic | association FR Grenoble | @PO
lyonbiopole | Lyonbiopôle | association FR Lyon | @PO
medicen | Medicen; Medicen Paris Region | association FR Paris | @PO
eurobiomed | Eurobiomed | association FR Marseille | @PO
images-et-reseaux | Images & Réseaux | association FR Lannion | @PO
vitagora | Vitagora | association FR Dijon | @PO
axelera | Axelera | association FR Lyon | @PO
mov-eo | Mov'eo; NextMove | association FR | @PO
paris-europlace | Paris Europlace | association FR Paris | association de place; lobby de la finance
businesseurope | BusinessEurope; Business Europe | association BE Bruxelles | @E
federation-des-entreprises-de-belgique | Fédération des entreprises de Belgique | association BE Bruxelles | @E
agoria | Agoria | association BE Bruxelles | @F
febelfin | Febelfin | association BE Bruxelles | @F
union-wallonne-des-entreprises | Union wallonne des entreprises; UWE; AKT for Wallonia | association BE Wavre | @E
voka | Voka | association BE Bruxelles | @E
beci | Beci; BECI | association BE Bruxelles | chambre de commerce
economiesuisse | Economiesuisse; Économiesuisse | association CH Zurich | @E
swissmem | Swissmem | association CH Zurich | @F
federation-de-l-industrie-horlogere-suisse | Fédération de l'industrie horlogère suisse; Fédération horlogère | association CH Bienne | @F
centre-patronal | Centre patronal | association CH Paudex | @E
association-suisse-des-banquiers | Association suisse des banquiers; Swissbanking | association CH Bâle | @F
fedil | Fedil; FEDIL | association LU Luxembourg | @E
abbl | ABBL | association LU Luxembourg | @F
luxembourg-for-finance | Luxembourg for Finance | association LU Luxembourg | agence de promotion
bdi | BDI | association DE Berlin | @E
vda | VDA | association DE Berlin | @F; fédération automobile
vdma | VDMA | association DE Francfort | @F
confindustria | Confindustria | association IT Rome | @E
ceoe | CEOE | association ES Madrid | @E
cbi | CBI; Confederation of British Industry | association GB Londres | @E
conseil-du-patronat-du-quebec | Conseil du patronat du Québec; CPQ | association CA Montréal | @E
chambre-de-commerce-du-montreal-metropolitain | Chambre de commerce du Montréal métropolitain; CCMM | association CA Montréal | chambre de commerce
manufacturiers-et-exportateurs-du-quebec | Manufacturiers et exportateurs du Québec; MEQ | association CA Montréal | @F
reseau-capital | Réseau Capital | association CA Montréal | @F; association du capital-investissement
fcei | FCEI; Fédération canadienne de l'entreprise indépendante | association CA Toronto | @E
confederation-generale-des-entreprises-du-maroc | Confédération générale des entreprises du Maroc; "patronat marocain" | association MA Casablanca | @E
utica | Utica; UTICA; "patronat tunisien" | association TN Tunis | @E
forum-des-chefs-d-entreprises | Forum des chefs d'entreprises; FCE | association DZ Alger | @E
cgeci | CGECI; Confédération générale des entreprises de Côte d'Ivoire; "patronat ivoirien" | association CI Abidjan | @E
gecam | Gecam; GECAM; Gicam; GICAM; "patronat camerounais" | association CM Douala | @E
us-chamber-of-commerce | US Chamber of Commerce | association US Washington | @E
iata | Iata; IATA; Association internationale du transport aérien | association CA Montréal | @F; association de compagnies aériennes
acea | ACEA; Association des constructeurs européens d'automobiles | association BE Bruxelles | @F
eurofer | Eurofer; EUROFER | association BE Bruxelles | @F
solarpower-europe | SolarPower Europe | association BE Bruxelles | @F
gsma | GSMA | association GB Londres | @F
world-gold-council | World Gold Council; Conseil mondial de l'or | association GB Londres | @E
forum-economique-mondial | Forum économique mondial; WEF; Forum de Davos; World Economic Forum | association CH Genève | forum
institute-of-international-finance | Institute of International Finance; IIF | association US Washington | @F; lobby bancaire
isda | ISDA | association US New York | @F
# NGOs, foundations, think tanks
greenpeace | Greenpeace; Greenpeace France | association NL Amsterdam | @O
wwf | WWF; WWF France | association CH Gland | @O
les-amis-de-la-terre | Les Amis de la Terre; Amis de la Terre | association FR Montreuil | @O
oxfam | Oxfam; Oxfam France | association KE Nairobi | @O
attac | Attac; ATTAC | association FR Paris | @O
transparency-international | Transparency International; Transparency International France | association DE Berlin | @O
anticor | Anticor | association FR Paris | @O
sherpa-association | Sherpa | association FR Paris | @O
amnesty-international | Amnesty International | association GB Londres | @O
human-rights-watch | Human Rights Watch; HRW | association US New York | @O
medecins-sans-frontieres | Médecins sans frontières; MSF; Médecins Sans Frontières | association CH Genève | @O
medecins-du-monde | Médecins du monde | association FR Paris | @O
croix-rouge-francaise | Croix-Rouge française; Croix-Rouge | association FR Paris | @O
action-contre-la-faim | Action contre la faim | association FR Montreuil | @O
secours-populaire | Secours populaire; Secours populaire français | association FR Paris | @O
secours-catholique | Secours catholique | association FR Paris | @O
restos-du-coeur | Restos du cœur; Les Restos du cœur; Restos du Cœur | association FR Paris | @O
emmaus | Emmaüs; Emmaüs France | association FR Paris | @O
fondation-abbe-pierre | Fondation Abbé-Pierre; Fondation Abbé Pierre; Fondation pour le logement des défavorisés | association FR Paris | @FO
armee-du-salut | Armée du salut | association FR Paris | @O
ligue-contre-le-cancer | Ligue contre le cancer | association FR Paris | @O
afm-telethon | AFM-Téléthon; AFM Téléthon; Association française contre les myopathies | association FR Évry | @O
reporters-sans-frontieres | Reporters sans frontières; RSF | association FR Paris | @O
l214 | L214; L 214 | association FR Lyon | @O
france-nature-environnement | France Nature Environnement; FNE | association FR Paris | @O
ligue-pour-la-protection-des-oiseaux | Ligue pour la protection des oiseaux; LPO | association FR Rochefort | @O
sea-shepherd | Sea Shepherd | association FR Paris | @O
bloom-association | Bloom Association | association FR Paris | @O
notre-affaire-a-tous | Notre affaire à tous | association FR Paris | @O
reclaim-finance | Reclaim Finance | association FR Paris | @O
carbon-tracker | Carbon Tracker | association GB Londres | @T
transport-et-environment | Transport & Environment; Transport et Environnement; T&E | association BE Bruxelles | @O
ufc-que-choisir | UFC-Que choisir; UFC-Que Choisir; UFC Que Choisir | association FR Paris | @C
clcv | CLCV | association FR Paris | @C
familles-rurales | Familles rurales | association FR Paris | @C
foodwatch | Foodwatch | association DE Berlin | @C
noyb | Noyb; NOYB | association AT Vienne | association
la-quadrature-du-net | La Quadrature du Net; Quadrature du Net | association FR | association
test-achats | Test-Achats | association BE Bruxelles | @C
wikileaks | Wikileaks; WikiLeaks | association FR | @O
fondation-bill-et-melinda-gates | Fondation Bill-et-Melinda-Gates; Fondation Bill & Melinda Gates; Fondation Gates; Bill & Melinda Gates Foundation | association US Seattle | @FO
fondation-ford | Fondation Ford; Ford Foundation | association US New York | @FO
fondation-rockefeller | Fondation Rockefeller | association US New York | @FO
wellcome-trust | Wellcome Trust; Wellcome | association GB Londres | @FO
open-society-foundations | Open Society Foundations; Open Society | association US New York | @FO
fondation-de-france | Fondation de France | association FR Paris | @FO
fondation-bettencourt-schueller | Fondation Bettencourt-Schueller; Fondation Bettencourt Schueller | association FR Neuilly-sur-Seine | @FO
fondation-louis-vuitton | Fondation Louis Vuitton; Fondation Louis-Vuitton | association FR Paris | @FO
fondation-pierre-fabre | Fondation Pierre-Fabre; Fondation Pierre Fabre | association FR Castres | @FO
fondation-bru | Fondation Bru | association FR | @FO
fondation-roi-baudouin | Fondation Roi-Baudouin; Fondation Roi Baudouin | association BE Bruxelles | @FO
fondation-lucie-et-andre-chagnon | Fondation Lucie et André Chagnon; Fondation Chagnon | association CA Montréal | @FO
fondation-mastercard | Fondation Mastercard; Mastercard Foundation | association CA Toronto | @FO
fondation-hans-wilsdorf | Fondation Hans-Wilsdorf; Fondation Hans Wilsdorf | association CH Genève | @FO; fondation propriétaire de Rolex
institut-montaigne | Institut Montaigne | association FR Paris | @T
terra-nova | Terra Nova | association FR Paris | @T
fondation-jean-jaures | Fondation Jean-Jaurès; Fondation Jean Jaurès | association FR Paris | @T
fondation-concorde | Fondation Concorde | association FR Paris | @T
fondapol | Fondapol; Fondation pour l'innovation politique | association FR Paris | @T
ifrap | Ifrap; iFRAP; Fondation Ifrap | association FR Paris | @T
the-shift-project | The Shift Project; Shift Project | association FR Paris | @T
iddri | Iddri; IDDRI | association FR Paris | @T
institut-jacques-delors | Institut Jacques-Delors; Institut Jacques Delors | association FR Paris | @T
proxinvest | Proxinvest | company FR Paris | agence de conseil en vote; conseil en vote
institutional-shareholder-services | ISS; Institutional Shareholder Services | company US Rockville | agence de conseil en vote; conseil en vote
glass-lewis | Glass Lewis | company US San Francisco | agence de conseil en vote; conseil en vote
adam-actionnaires | Association de défense des actionnaires minoritaires | association FR Paris | association d'actionnaires
b-lab | B Lab | association US | association
linux-foundation | Linux Foundation; Fondation Linux | association US San Francisco | @FO
ethereum-foundation | Ethereum Foundation; Fondation Ethereum | association CH Zoug | @FO
# Political parties
renaissance-parti | La République en marche; LREM; En Marche | association FR Paris | @P
les-republicains | Les Républicains; LR; UMP | association FR Paris | @P
parti-socialiste | Parti socialiste; PS | association FR Ivry-sur-Seine | @P
rassemblement-national | Rassemblement national; RN; Front national; "parti à la flamme"; "parti de Marine Le Pen" | association FR Paris | @P
la-france-insoumise | La France insoumise; LFI; France insoumise | association FR Paris | @P
europe-ecologie-les-verts | Europe Écologie-Les Verts; EELV; Europe Ecologie-Les Verts; Les Écologistes | association FR Paris | @P; parti écologiste
parti-communiste-francais | Parti communiste français; PCF; Parti communiste; "parti de la place du Colonel-Fabien" | association FR Paris | @P
modem | MoDem; Modem; Mouvement démocrate | association FR Paris | @P
udi | UDI; Union des démocrates et indépendants | association FR Paris | @P
nouveau-parti-anticapitaliste | Nouveau Parti anticapitaliste; NPA | association FR | @P
lutte-ouvriere | Lutte ouvrière | association FR | @P
parti-republicain-americain | Parti républicain américain; Parti républicain; Grand Old Party | association US Washington | @P
parti-democrate-americain | Parti démocrate américain; Parti démocrate | association US Washington | @P
parti-conservateur-britannique | Parti conservateur britannique; Parti conservateur; Tories | association GB Londres | @P
parti-travailliste | Parti travailliste; Labour; Parti travailliste britannique | association GB Londres | @P
cdu | CDU; CDU-CSU; CDU/CSU | association DE Berlin | @P
union-chretienne-sociale | Union chrétienne-sociale | association DE Munich | @P
spd | SPD | association DE Berlin | @P
parti-liberal-democrate-allemand | Parti libéral-démocrate allemand | association DE Berlin | @P
afd | AfD; Alternative für Deutschland; Alternative pour l'Allemagne | association DE Berlin | @P
psoe | PSOE | association ES Madrid | @P
podemos | Podemos | association ES Madrid | @P
partido-popular | Partido Popular | association ES Madrid | @P
fratelli-d-italia | Fratelli d'Italia | association IT Rome | @P
mouvement-5-etoiles | Mouvement 5 étoiles; M5S; Mouvement Cinq Étoiles | association IT Rome | @P
forza-italia | Forza Italia | association IT Rome | @P
n-va | N-VA | association BE Bruxelles | @P
mouvement-reformateur | Mouvement réformateur | association BE Bruxelles | @P
vlaams-belang | Vlaams Belang | association BE Bruxelles | @P
les-engages | Les Engagés; CDH | association BE Bruxelles | @P
udc | UDC; Union démocratique du centre | association CH Berne | @P
plr | PLR; Parti libéral-radical | association CH Berne | @P
coalition-avenir-quebec | Coalition avenir Québec; CAQ | association CA Québec | @P
parti-quebecois | Parti québécois; PQ | association CA Montréal | @P
parti-liberal-du-quebec | Parti libéral du Québec; PLQ | association CA Montréal | @P
quebec-solidaire | Québec solidaire | association CA Montréal | @P
bloc-quebecois | Bloc québécois | association CA Montréal | @P
parti-liberal-du-canada | Parti libéral du Canada | association CA Ottawa | @P
parti-communiste-chinois | Parti communiste chinois; PCC | association CN Pékin | @P
russie-unie | Russie unie | association RU Moscou | @P
akp | AKP | association TR Ankara | @P
istiqlal | Istiqlal; Parti de l'Istiqlal | association MA Rabat | @P
ennahda | Ennahda | association TN Tunis | @P
fln | FLN; Front de libération nationale | association DZ Alger | @P
pastef | Pastef | association SN Dakar | @P
rhdp | RHDP | association CI Abidjan | @P
`;
