/**
 * Public bodies: regulators, central and development banks, ministries, agencies, regions, sovereign funds,
 * international organisations and courts. Written by hand from general knowledge, November 2026. Left out on purpose:
 * capitals that stand for a government (« Bruxelles », « Washington »), which only the context can tell from places.
 */
export const publicBodies = `
@REG = régulateur; autorité
@BOURSE = autorité boursière; régulateur boursier; gendarme boursier; régulateur des marchés
@CONC = autorité de la concurrence; régulateur de la concurrence; gendarme de la concurrence
@BC = banque centrale; institution monétaire
@MIN = ministère
@AG = agence; agence publique; établissement public
@BD = banque de développement; bailleur de fonds
@SWF = fonds souverain; fonds d'investissement public
@PENS = fonds de pension; caisse de retraite; investisseur institutionnel
@TRIB = tribunal; juridiction
@OI = organisation internationale; institution
@COLL = collectivité; région

# France: public finance and investment
bpifrance | Bpifrance; BPI; BPIFrance; Banque publique d'investissement; BPI France; Bpi France; Oséo; OSEO; "banque publique d'investissement" | public FR Maisons-Alfort | banque publique; banque publique d'investissement; investisseur public
caisse-des-depots | Caisse des Dépôts; Caisse des dépôts; Caisse des Dépôts et Consignations; Caisse des dépôts et consignations; CDC; Groupe Caisse des Dépôts; "bras armé financier de l'État"; "bras financier de l'État" | public FR Paris | institution financière publique; groupe public
banque-des-territoires | Banque des Territoires; Banque des territoires | public FR Paris | institution financière publique | caisse-des-depots
cdc-biodiversite | CDC Biodiversité | public FR Paris | @AG | caisse-des-depots
cdc-croissance | CDC Croissance | public FR Paris | société de gestion | caisse-des-depots
agence-des-participations-de-l-etat | Agence des participations de l'État; APE; Agence des participations de l'Etat; "bras actionnarial de l'État" | public FR Paris | agence; actionnaire public
fonds-strategique-d-investissement | Fonds stratégique d'investissement; FSI | public FR Paris | fonds public; fonds souverain
secretariat-general-pour-l-investissement | Secrétariat général pour l'investissement; SGPI; Commissariat général à l'investissement | public FR Paris | service du Premier ministre
agence-francaise-de-developpement | Agence française de développement; AFD; Groupe AFD | public FR Paris | @BD; agence publique
proparco | Proparco | public FR Paris | institution financière de développement; filiale de l'AFD | agence-francaise-de-developpement
fisea | Fisea; FISEA | public FR | fonds d'investissement | agence-francaise-de-developpement
business-france | Business France; Ubifrance | public FR Paris | @AG
agence-france-tresor | Agence France Trésor; AFT | public FR Paris | @AG
agence-france-locale | Agence France Locale | public FR Lyon | banque des collectivités
sfil | SFIL; Sfil; Caffil; Société de financement local | public FR Issy-les-Moulineaux | banque publique | caisse-des-depots
cdg-maroc | Caisse de dépôt et de gestion; CDG; Caisse de dépôt et de gestion du Maroc | public MA Rabat | institution financière publique; groupe public
anvar | Anvar; ANVAR; Agence nationale de valorisation de la recherche | public FR Paris | @AG
ademe | Ademe; ADEME; Agence de la transition écologique; Agence de l'environnement et de la maîtrise de l'énergie | public FR Angers | @AG
ademe-investissement | Ademe Investissement | public FR Paris | fonds public; société d'investissement | ademe
anr | ANR; Agence nationale de la recherche | public FR Paris | @AG
agence-de-l-innovation-de-defense | Agence de l'innovation de défense; AID | public FR Paris | @AG
direction-generale-de-l-armement | Direction générale de l'armement; DGA; Délégation générale pour l'armement | public FR Paris | service du ministère des Armées
direction-generale-du-tresor | Direction générale du Trésor; DG Trésor; Direction du Trésor | public FR Paris | administration
direction-generale-des-entreprises | Direction générale des entreprises; DGE | public FR Paris | administration
direction-generale-des-finances-publiques | Direction générale des finances publiques; DGFiP; DGFIP | public FR Paris | administration; fisc
dgccrf | DGCCRF; Direction générale de la concurrence, de la consommation et de la répression des fraudes; Répression des fraudes; "gendarme de la consommation" | public FR Paris | administration
direction-generale-de-l-aviation-civile | Direction générale de l'aviation civile; DGAC | public FR Paris | @AG
assurance-maladie | Caisse nationale d'assurance maladie; CNAM; Cnam; Assurance maladie; Assurance Maladie | public FR Paris | caisse publique
caisse-nationale-d-allocations-familiales | Caisse nationale d'allocations familiales; CNAF; Cnaf | public FR Paris | caisse publique
caisse-nationale-d-assurance-vieillesse | Caisse nationale d'assurance vieillesse; CNAV; Cnav | public FR Paris | caisse publique
acoss | Acoss; Urssaf Caisse nationale; Urssaf; URSSAF | public FR Montreuil | caisse publique
unedic | Unédic; Unedic; UNEDIC | public FR Paris | organisme paritaire; assurance-chômage
france-travail | France Travail; Pôle emploi; Pôle Emploi; ANPE; Agence nationale pour l'emploi | public FR Paris | opérateur public; service public de l'emploi
agirc-arrco | Agirc-Arrco; AGIRC-ARRCO | public FR Paris | régime de retraite complémentaire
fonds-de-reserve-pour-les-retraites | Fonds de réserve pour les retraites; FRR | public FR Paris | fonds public; @PENS
ircantec | Ircantec | public FR Paris | @PENS
prefon | Préfon; Prefon | public FR Paris | @PENS
erafp | ERAFP; Établissement de retraite additionnelle de la fonction publique; Erafp | public FR Paris | @PENS
fonds-de-garantie-des-depots-et-de-resolution | Fonds de garantie des dépôts et de résolution; FGDR | public FR Paris | fonds de garantie
banque-de-france | Banque de France | public FR Paris | banque centrale; institution
institut-d-emission-des-departements-d-outre-mer | Institut d'émission des départements d'outre-mer; IEDOM | public FR Paris | @AG
franceagrimer | FranceAgriMer | public FR Montreuil | @AG
inpi | INPI; Inpi; Institut national de la propriété industrielle | public FR Courbevoie | @AG
insee | Insee; INSEE; Institut national de la statistique et des études économiques | public FR Montrouge | institut statistique; institut
dares | Dares; DARES | public FR Paris | service statistique
societe-du-grand-paris | Société du Grand Paris; Société des grands projets | public FR Saint-Denis | @AG
grand-paris-amenagement | Grand Paris Aménagement | public FR Paris | @AG
ile-de-france-mobilites | Île-de-France Mobilités; Ile-de-France Mobilités; IDFM; STIF | public FR Paris | autorité organisatrice des transports
etablissement-francais-du-sang | Établissement français du sang; EFS | public FR Saint-Denis | @AG
assistance-publique-hopitaux-de-paris | Assistance publique-Hôpitaux de Paris; AP-HP; Assistance publique - Hôpitaux de Paris | public FR Paris | groupe hospitalier; hôpital
hospices-civils-de-lyon | Hospices civils de Lyon; HCL | public FR Lyon | groupe hospitalier
ap-hm | AP-HM; Assistance publique-Hôpitaux de Marseille | public FR Marseille | groupe hospitalier
institut-curie | Institut Curie | public FR Paris | centre de lutte contre le cancer; institut
gustave-roussy | Gustave Roussy; Institut Gustave-Roussy | public FR Villejuif | centre de lutte contre le cancer; institut
haute-autorite-de-sante | Haute Autorité de santé; HAS; Haute autorité de santé | public FR Saint-Denis | @REG
agence-nationale-de-securite-du-medicament | Agence nationale de sécurité du médicament; ANSM; Agence nationale de sécurité du médicament et des produits de santé; Afssaps; "gendarme du médicament" | public FR Saint-Denis | agence du médicament; @REG
anses | Anses; ANSES; Agence nationale de sécurité sanitaire | public FR Maisons-Alfort | agence sanitaire
sante-publique-france | Santé publique France | public FR Saint-Maurice | agence sanitaire
anct | ANCT; Agence nationale de la cohésion des territoires | public FR Paris | @AG
anssi | Anssi; ANSSI; Agence nationale de la sécurité des systèmes d'information; "gendarme de la cybersécurité"; "cyberpompier de l'État" | public FR Paris | agence
anfr | ANFR; Agence nationale des fréquences | public FR Maisons-Alfort | @AG
andra | Andra; Agence nationale pour la gestion des déchets radioactifs | public FR Châtenay-Malabry | @AG
autorite-de-surete-nucleaire | Autorité de sûreté nucléaire; ASN; ASNR; Autorité de sûreté nucléaire et de radioprotection; "gendarme du nucléaire"; "gendarme nucléaire" | public FR Montrouge | @REG
irsn | IRSN; Institut de radioprotection et de sûreté nucléaire | public FR Fontenay-aux-Roses | institut
cnc | CNC; Centre national du cinéma; Centre national du cinéma et de l'image animée | public FR Paris | @AG
ifcic | Ifcic; IFCIC | public FR Paris | établissement de crédit; financeur de la culture
voies-navigables-de-france | Voies navigables de France; VNF | public FR Béthune | @AG
monnaie-de-paris | Monnaie de Paris | public FR Paris | établissement public
# France: regulators and courts
amf | Autorité des marchés financiers; AMF; Commission des opérations de Bourse; COB; Autorité des Marchés Financiers; "gendarme de la Bourse"; "gendarme boursier"; "gendarme des marchés"; "gendarme des marchés financiers" | public FR Paris | @BOURSE
acpr | Autorité de contrôle prudentiel et de résolution; ACPR; Autorité de contrôle prudentiel; "gendarme des banques"; "gendarme des assurances"; "superviseur français des banques et des assurances" | public FR Paris | @REG; superviseur bancaire
autorite-de-la-concurrence | Autorité de la concurrence; AdlC; Conseil de la concurrence; Autorité de la Concurrence; "gendarme de la concurrence"; "gendarme français de la concurrence"; "sages de la rue de l'Échelle" | public FR Paris | @CONC
cnil | Commission nationale de l'informatique et des libertés; CNIL; Cnil; "gendarme des données personnelles"; "gendarme des données"; "gardien de la vie privée" | public FR Paris | @REG
arcep | Arcep; ARCEP; Autorité de régulation des communications électroniques; "gendarme des télécoms"; "gendarme des télécommunications" | public FR Paris | régulateur des télécoms; @REG
arcom | Arcom; ARCOM; Conseil supérieur de l'audiovisuel; CSA; Autorité de régulation de la communication audiovisuelle et numérique; "gendarme de l'audiovisuel" | public FR Paris | régulateur de l'audiovisuel; @REG
commission-de-regulation-de-l-energie | Commission de régulation de l'énergie; CRE; "gendarme de l'énergie" | public FR Paris | régulateur de l'énergie; @REG
autorite-nationale-des-jeux | Autorité nationale des jeux; ANJ; Arjel; ARJEL; "gendarme des jeux"; "gendarme des jeux en ligne" | public FR Issy-les-Moulineaux | régulateur des jeux; @REG
autorite-de-regulation-des-transports | Autorité de régulation des transports; Arafer; ARAFER; "gendarme du rail"; "gendarme des transports" | public FR Paris | régulateur des transports; @REG
hadopi | Hadopi; HADOPI | public FR Paris | @REG
haute-autorite-pour-la-transparence-de-la-vie-publique | Haute Autorité pour la transparence de la vie publique; HATVP | public FR Paris | @REG
agence-francaise-anticorruption | Agence française anticorruption; AFA | public FR Paris | agence
haut-conseil-du-commissariat-aux-comptes | Haut Conseil du commissariat aux comptes; H3C; Haute Autorité de l'audit; H2A | public FR | @REG
tracfin | Tracfin | public FR Montreuil | service de renseignement financier; cellule antiblanchiment
parquet-national-financier | Parquet national financier; PNF | public FR Paris | parquet
conseil-d-etat | Conseil d'État; Conseil d'Etat; "plus haute juridiction administrative" | public FR Paris | juridiction; haute juridiction
conseil-constitutionnel | Conseil constitutionnel | public FR Paris | juridiction; institution
cour-de-cassation | Cour de cassation | public FR Paris | juridiction; haute juridiction
cour-des-comptes | Cour des comptes; "Sages de la rue Cambon" | public FR Paris | juridiction financière; institution
tribunal-de-commerce-de-paris | Tribunal de commerce de Paris; Tribunal des activités économiques de Paris | public FR Paris | @TRIB
tribunal-de-commerce-de-nanterre | Tribunal de commerce de Nanterre | public FR Nanterre | @TRIB
tribunal-de-commerce-de-lyon | Tribunal de commerce de Lyon | public FR Lyon | @TRIB
tribunal-de-commerce-de-bobigny | Tribunal de commerce de Bobigny | public FR Bobigny | @TRIB
tribunal-de-commerce-de-lille-metropole | Tribunal de commerce de Lille Métropole | public FR Lille | @TRIB
tribunal-de-commerce-de-marseille | Tribunal de commerce de Marseille | public FR Marseille | @TRIB
tribunal-de-commerce-de-bordeaux | Tribunal de commerce de Bordeaux | public FR Bordeaux | @TRIB
tribunal-de-commerce-de-toulouse | Tribunal de commerce de Toulouse | public FR Toulouse | @TRIB
tribunal-de-commerce-de-nantes | Tribunal de commerce de Nantes | public FR Nantes | @TRIB
tribunal-de-commerce-de-versailles | Tribunal de commerce de Versailles | public FR Versailles | @TRIB
tribunal-de-commerce-de-grenoble | Tribunal de commerce de Grenoble | public FR Grenoble | @TRIB
tribunal-de-commerce-de-rennes | Tribunal de commerce de Rennes | public FR Rennes | @TRIB
cour-d-appel-de-paris | Cour d'appel de Paris | public FR Paris | @TRIB
ciri | Ciri; CIRI; Comité interministériel de restructuration industrielle | public FR Paris | comité public
ags | AGS; Association pour la gestion du régime de garantie des créances des salariés | public FR | régime de garantie des salaires
# France: ministries and powers
ministere-de-l-economie | Ministère de l'Économie; Bercy; Ministère de l'Economie; Ministère des Finances; Ministère de l'Économie et des Finances; Ministère de l'Economie et des Finances; "forteresse de Bercy" | public FR Paris | @MIN
ministere-de-l-industrie | Ministère de l'Industrie | public FR Paris | @MIN
ministere-du-travail | Ministère du Travail | public FR Paris | @MIN
ministere-de-la-sante | Ministère de la Santé | public FR Paris | @MIN
ministere-de-la-defense | Ministère de la Défense; Ministère des Armées; Hôtel de Brienne | public FR Paris | @MIN
ministere-de-l-interieur | Ministère de l'Intérieur; Place Beauvau; Beauvau | public FR Paris | @MIN
ministere-des-affaires-etrangeres | Ministère des Affaires étrangères; Quai d'Orsay; Ministère de l'Europe et des Affaires étrangères | public FR Paris | @MIN
ministere-de-la-justice | Ministère de la Justice; Chancellerie | public FR Paris | @MIN
ministere-de-la-culture | Ministère de la Culture; Rue de Valois | public FR Paris | @MIN
ministere-de-l-agriculture | Ministère de l'Agriculture | public FR Paris | @MIN
ministere-de-l-education-nationale | Ministère de l'Éducation nationale; Éducation nationale; Education nationale; Rue de Grenelle | public FR Paris | @MIN
ministere-de-l-enseignement-superieur | Ministère de l'Enseignement supérieur; Ministère de la Recherche | public FR Paris | @MIN
ministere-de-la-transition-ecologique | Ministère de la Transition écologique; Ministère de l'Écologie; Ministère de l'Environnement | public FR Paris | @MIN
ministere-des-transports | Ministère des Transports | public FR Paris | @MIN
ministere-du-logement | Ministère du Logement | public FR Paris | @MIN
ministere-des-sports | Ministère des Sports | public FR Paris | @MIN
ministere-des-outre-mer | Ministère des Outre-mer | public FR Paris | @MIN
elysee | Élysée; Elysée; Palais de l'Élysée; Présidence de la République | public FR Paris | présidence
matignon | Matignon; Hôtel Matignon | public FR Paris | services du Premier ministre
assemblee-nationale | Assemblée nationale; Palais-Bourbon; Palais Bourbon | public FR Paris | chambre basse; chambre; assemblée
senat | Sénat; Palais du Luxembourg | public FR Paris | chambre haute; chambre; assemblée
conseil-economique-social-et-environnemental | Conseil économique, social et environnemental; Cese; CESE | public FR Paris | assemblée consultative
france-strategie | France Stratégie; Haut-commissariat au Plan | public FR Paris | organisme de prospective
mission-french-tech | Mission French Tech | public FR Paris | administration
conseil-d-analyse-economique | Conseil d'analyse économique | public FR Paris | organisme consultatif
# France: regions and metropolises
region-ile-de-france | Région Île-de-France; Région Ile-de-France; Conseil régional d'Île-de-France | public FR Saint-Ouen-sur-Seine | @COLL
region-auvergne-rhone-alpes | Région Auvergne-Rhône-Alpes; Conseil régional d'Auvergne-Rhône-Alpes | public FR Lyon | @COLL
region-nouvelle-aquitaine | Région Nouvelle-Aquitaine; Conseil régional de Nouvelle-Aquitaine | public FR Bordeaux | @COLL
region-occitanie | Région Occitanie; Conseil régional d'Occitanie | public FR Toulouse | @COLL
region-hauts-de-france | Région Hauts-de-France; Conseil régional des Hauts-de-France | public FR Lille | @COLL
region-grand-est | Région Grand Est; Conseil régional du Grand Est | public FR Strasbourg | @COLL
region-bretagne | Région Bretagne; Conseil régional de Bretagne | public FR Rennes | @COLL
region-pays-de-la-loire | Région Pays de la Loire; Conseil régional des Pays de la Loire | public FR Nantes | @COLL
region-normandie | Région Normandie; Conseil régional de Normandie | public FR Rouen | @COLL
region-centre-val-de-loire | Région Centre-Val de Loire; Conseil régional du Centre-Val de Loire | public FR Orléans | @COLL
region-bourgogne-franche-comte | Région Bourgogne-Franche-Comté; Conseil régional de Bourgogne-Franche-Comté | public FR Dijon | @COLL
region-sud | Région Sud; Région Provence-Alpes-Côte d'Azur; Région PACA; Conseil régional de Provence-Alpes-Côte d'Azur | public FR Marseille | @COLL
collectivite-de-corse | Collectivité de Corse; Collectivité territoriale de Corse | public FR Ajaccio | collectivité
region-reunion | Région Réunion; Conseil régional de La Réunion | public FR Saint-Denis | @COLL
ville-de-paris | Ville de Paris; Mairie de Paris | public FR Paris | municipalité; collectivité
metropole-du-grand-paris | Métropole du Grand Paris | public FR Paris | métropole; collectivité
metropole-de-lyon | Métropole de Lyon; Grand Lyon | public FR Lyon | métropole; collectivité
ville-de-lyon | Ville de Lyon; Mairie de Lyon | public FR Lyon | municipalité; collectivité
ville-de-marseille | Ville de Marseille; Mairie de Marseille | public FR Marseille | municipalité; collectivité
metropole-aix-marseille-provence | Métropole Aix-Marseille-Provence; Aix-Marseille-Provence Métropole | public FR Marseille | métropole; collectivité
metropole-europeenne-de-lille | Métropole européenne de Lille; MEL; Lille Métropole | public FR Lille | métropole; collectivité
bordeaux-metropole | Bordeaux Métropole | public FR Bordeaux | métropole; collectivité
toulouse-metropole | Toulouse Métropole | public FR Toulouse | métropole; collectivité
nantes-metropole | Nantes Métropole | public FR Nantes | métropole; collectivité
rennes-metropole | Rennes Métropole | public FR Rennes | métropole; collectivité
eurometropole-de-strasbourg | Eurométropole de Strasbourg | public FR Strasbourg | métropole; collectivité
grenoble-alpes-metropole | Grenoble-Alpes Métropole | public FR Grenoble | métropole; collectivité
montpellier-mediterranee-metropole | Montpellier Méditerranée Métropole | public FR Montpellier | métropole; collectivité
metropole-nice-cote-d-azur | Métropole Nice Côte d'Azur | public FR Nice | métropole; collectivité
metropole-rouen-normandie | Métropole Rouen Normandie | public FR Rouen | métropole; collectivité
brest-metropole | Brest Métropole | public FR Brest | métropole; collectivité
saint-etienne-metropole | Saint-Étienne Métropole | public FR Saint-Étienne | métropole; collectivité
clermont-auvergne-metropole | Clermont Auvergne Métropole | public FR Clermont-Ferrand | métropole; collectivité
dijon-metropole | Dijon Métropole | public FR Dijon | métropole; collectivité
collectivite-europeenne-d-alsace | Collectivité européenne d'Alsace | public FR Strasbourg | collectivité
# European Union and international bodies
commission-europeenne | Commission européenne; Commission Européenne; Commission de Bruxelles; "exécutif européen"; "gardienne des traités"; "exécutif bruxellois" | public Bruxelles | exécutif européen; institution européenne; @CONC
parlement-europeen | Parlement européen; Parlement de Strasbourg; Eurochambre | public Strasbourg | institution européenne; assemblée
conseil-europeen | Conseil européen | public Bruxelles | institution européenne
conseil-de-l-union-europeenne | Conseil de l'Union européenne | public | institution européenne
union-europeenne | Union européenne; UE | public | bloc; institution
eurogroupe | Eurogroupe | public | institution européenne
bce | Banque centrale européenne; BCE; "institution de Francfort"; "institution monétaire de Francfort"; "gardienne de l'euro" | public Francfort | @BC; institution de Francfort
bei | Banque européenne d'investissement; BEI; Banque Européenne d'Investissement; "bras financier de l'Union européenne"; "banque de l'Union européenne"; "banque de l'UE" | public Luxembourg | banque publique européenne; bras financier de l'Union européenne
fonds-europeen-d-investissement | Fonds européen d'investissement; FEI; European Investment Fund | public Luxembourg | fonds public européen | bei
berd | Banque européenne pour la reconstruction et le développement; BERD | public Londres | @BD
mecanisme-europeen-de-stabilite | Mécanisme européen de stabilité; MES | public Luxembourg | fonds de secours européen
conseil-europeen-de-l-innovation | Conseil européen de l'innovation; EIC; European Innovation Council | public Bruxelles | institution européenne
autorite-bancaire-europeenne | Autorité bancaire européenne; ABE; EBA | public Paris | superviseur bancaire; @REG
autorite-europeenne-des-marches-financiers | Autorité européenne des marchés financiers; Esma; ESMA | public Paris | @BOURSE
eiopa | Eiopa; EIOPA | public Francfort | superviseur des assurances
agence-europeenne-des-medicaments | Agence européenne des médicaments; EMA; European Medicines Agency; Agence européenne du médicament | public Amsterdam | agence du médicament; @REG
agence-spatiale-europeenne | Agence spatiale européenne; ESA | public Paris | agence spatiale
agence-europeenne-de-la-securite-aerienne | Agence européenne de la sécurité aérienne; AESA; EASA | public Cologne | agence
cour-de-justice-de-l-union-europeenne | Cour de justice de l'Union européenne; CJUE; Cour de justice européenne | public Luxembourg | @TRIB; juridiction européenne
tribunal-de-l-union-europeenne | Tribunal de l'Union européenne | public Luxembourg | @TRIB
cour-europeenne-des-droits-de-l-homme | Cour européenne des droits de l'homme; CEDH | public Strasbourg | @TRIB
parquet-europeen | Parquet européen | public Luxembourg | parquet
eurostat | Eurostat | public Luxembourg | office statistique
office-europeen-de-lutte-antifraude | Office européen de lutte antifraude; Olaf | public | office européen
banque-de-developpement-du-conseil-de-l-europe | Banque de développement du Conseil de l'Europe | public Paris | @BD
conseil-de-l-europe | Conseil de l'Europe | public Strasbourg | @OI
fmi | Fonds monétaire international; FMI; "institution de Washington" | public Washington | @OI
banque-mondiale | Banque mondiale; Groupe de la Banque mondiale; Banque Mondiale | public Washington | @BD; institution
societe-financiere-internationale | Société financière internationale; SFI; International Finance Corporation; IFC | public Washington | institution financière de développement; filiale de la Banque mondiale | banque-mondiale
banque-des-reglements-internationaux | Banque des règlements internationaux; BRI; "banque centrale des banques centrales" | public Bâle | institution
organisation-mondiale-du-commerce | Organisation mondiale du commerce; OMC | public Genève | @OI
organisation-mondiale-de-la-sante | Organisation mondiale de la santé; OMS | public Genève | @OI
organisation-de-cooperation-et-de-developpement-economiques | Organisation de coopération et de développement économiques; OCDE | public Paris | @OI
organisation-des-nations-unies | Organisation des Nations unies; ONU; Nations unies; Nations Unies | public New York | @OI
organisation-internationale-du-travail | Organisation internationale du travail; OIT; Bureau international du travail | public Genève | @OI
unesco | Unesco; UNESCO | public Paris | @OI
unicef | Unicef; UNICEF | public New York | @OI
cnuced | Cnuced; CNUCED; ONU Commerce et Développement | public Genève | @OI
organisation-du-traite-de-l-atlantique-nord | Organisation du traité de l'Atlantique Nord; Otan; OTAN; Alliance atlantique | public Bruxelles | alliance militaire
organisation-des-pays-exportateurs-de-petrole | Organisation des pays exportateurs de pétrole; Opep; OPEP; Opep+ | public Vienne | cartel; organisation
agence-internationale-de-l-energie | Agence internationale de l'énergie; AIE | public Paris | agence
agence-internationale-de-l-energie-atomique | Agence internationale de l'énergie atomique; AIEA | public Vienne | agence
agence-internationale-pour-les-energies-renouvelables | Agence internationale pour les énergies renouvelables; Irena; IRENA | public Abou Dhabi | agence
conseil-de-stabilite-financiere | Conseil de stabilité financière; FSB; Financial Stability Board | public Bâle | institution
groupe-d-action-financiere | Groupe d'action financière; Gafi; GAFI | public Paris | organisme antiblanchiment
interpol | Interpol | public Lyon | @OI
europol | Europol | public La Haye | @OI
union-africaine | Union africaine; UA | public Addis-Abeba | @OI
cedeao | Cedeao; CEDEAO; Communauté économique des États de l'Afrique de l'Ouest; Communauté économique des Etats de l'Afrique de l'Ouest | public Abuja | @OI
uemoa | Uemoa; UEMOA; Union économique et monétaire ouest-africaine | public Ouagadougou | @OI
cemac | Cemac; CEMAC | public Bangui | @OI
organisation-internationale-de-la-francophonie | Organisation internationale de la francophonie; OIF | public Paris | @OI
organisation-de-l-aviation-civile-internationale | Organisation de l'aviation civile internationale; OACI | public Montréal | agence
organisation-maritime-internationale | Organisation maritime internationale; OMI | public Londres | agence
cern | Cern; CERN; Organisation européenne pour la recherche nucléaire | public Genève | laboratoire; organisme de recherche
# Development banks
bad | Banque africaine de développement; BAD; Groupe de la Banque africaine de développement; "institution panafricaine" | public Abidjan | @BD
afreximbank | Afreximbank; Banque africaine d'import-export; African Export-Import Bank | public Le Caire | banque panafricaine; @BD
africa-finance-corporation | Africa Finance Corporation; AFC | public Lagos | institution financière panafricaine
africa50 | Africa50 | public Casablanca | fonds d'infrastructures; plateforme d'investissement
boad | Banque ouest-africaine de développement; BOAD | public Lomé | @BD
banque-de-developpement-des-etats-de-l-afrique-centrale | Banque de développement des États de l'Afrique centrale; BDEAC | public Brazzaville | @BD
banque-d-investissement-et-de-developpement-de-la-cedeao | Banque d'investissement et de développement de la Cedeao; BIDC | public Lomé | @BD
banque-islamique-de-developpement | Banque islamique de développement; BID; Islamic Development Bank | public Djeddah | @BD
banque-interamericaine-de-developpement | Banque interaméricaine de développement; Inter-American Development Bank | public Washington | @BD
banque-asiatique-de-developpement | Banque asiatique de développement; BAsD; Asian Development Bank | public Manille | @BD
banque-asiatique-d-investissement-dans-les-infrastructures | Banque asiatique d'investissement dans les infrastructures; AIIB; BAII | public Pékin | @BD
nouvelle-banque-de-developpement | Nouvelle Banque de développement; NDB; Banque des Brics | public Shanghai | @BD
fonds-vert-pour-le-climat | Fonds vert pour le climat; Green Climate Fund | public Incheon | fonds international
fonds-mondial-de-lutte-contre-le-sida-la-tuberculose-et-le-paludisme | Fonds mondial de lutte contre le sida, la tuberculose et le paludisme; Fonds mondial | public Genève | fonds international
gavi | Gavi; Gavi, l'Alliance du vaccin; Alliance du vaccin | public Genève | alliance internationale
british-international-investment | British International Investment; BII; CDC Group | public GB Londres | institution financière de développement
fmo | FMO; Nederlandse Financierings-Maatschappij voor Ontwikkelingslanden | public NL La Haye | institution financière de développement
deg | DEG; Deutsche Investitions- und Entwicklungsgesellschaft | public DE Cologne | institution financière de développement
giz | GIZ | public DE Bonn | agence de coopération
enabel | Enabel; Agence belge de développement | public BE Bruxelles | agence de coopération
bio-invest | BIO Invest; Société belge d'investissement pour les pays en développement | public BE Bruxelles | institution financière de développement
norfund | Norfund | public NO Oslo | institution financière de développement
swedfund | Swedfund | public SE Stockholm | institution financière de développement
finnfund | Finnfund | public FI Helsinki | institution financière de développement
usaid | USAID; Usaid | public US Washington | agence de coopération
international-development-finance-corporation | International Development Finance Corporation; US International Development Finance Corporation; OPIC | public US Washington | institution financière de développement
millennium-challenge-corporation | Millennium Challenge Corporation | public US Washington | agence de coopération
jica | JICA; Agence japonaise de coopération internationale | public JP Tokyo | agence de coopération
exim-bank-of-china | Exim Bank of China; China Eximbank | public CN Pékin | banque publique
china-development-bank | China Development Bank; Banque de développement de Chine | public CN Pékin | @BD
bndes | BNDES | public BR Rio de Janeiro | @BD
cassa-depositi-e-prestiti | Cassa Depositi e Prestiti; CDP; "bras financier de l'État italien" | public IT Rome | institution financière publique
instituto-de-credito-oficial | Instituto de Crédito Oficial | public ES Madrid | banque publique
# United States
sec | Securities and Exchange Commission; SEC; "gendarme de la Bourse américaine"; "gendarme de Wall Street"; "gendarme boursier américain"; "gendarme américain des marchés" | public US Washington | @BOURSE
ftc | Federal Trade Commission; FTC; "gendarme américain de la concurrence" | public US Washington | @CONC
departement-americain-de-la-justice | Département américain de la Justice; DoJ; DOJ; Département de la Justice; Department of Justice | public US Washington | ministère
fed | Réserve fédérale; Fed; Réserve fédérale américaine; Federal Reserve; "banque centrale américaine" | public US Washington | @BC
fda | Food and Drug Administration; FDA; "agence américaine du médicament"; "gendarme américain du médicament" | public US Silver Spring | agence du médicament; @REG
federal-communications-commission | Federal Communications Commission; FCC; "gendarme américain des télécoms" | public US Washington | régulateur des télécoms
commodity-futures-trading-commission | Commodity Futures Trading Commission; CFTC | public US Washington | @REG
cfpb | CFPB; Consumer Financial Protection Bureau | public US Washington | @REG
federal-deposit-insurance-corporation | Federal Deposit Insurance Corporation; FDIC | public US Washington | @REG
federal-aviation-administration | Federal Aviation Administration; FAA; "régulateur américain de l'aviation" | public US Washington | régulateur de l'aviation
nhtsa | NHTSA; National Highway Traffic Safety Administration | public US Washington | agence de la sécurité routière
environmental-protection-agency | Environmental Protection Agency; EPA | public US Washington | agence
national-labor-relations-board | National Labor Relations Board; NLRB | public US Washington | agence
tresor-americain | Trésor américain; Département du Trésor | public US Washington | ministère
departement-americain-de-l-energie | Département américain de l'Énergie; Department of Energy; DOE | public US Washington | ministère
departement-americain-du-commerce | Département américain du Commerce; Département du Commerce | public US Washington | ministère
pentagone | Pentagone; Département de la Défense; Département américain de la Défense | public US Arlington | ministère
cfius | CFIUS; Committee on Foreign Investment in the United States | public US Washington | comité
maison-blanche | Maison Blanche; Maison-Blanche | public US Washington | présidence
congres-americain | Congrès américain | public US Washington | parlement
cour-supreme-des-etats-unis | Cour suprême des États-Unis; Cour suprême américaine; Cour suprême des Etats-Unis | public US Washington | juridiction
nasa | Nasa; NASA | public US Washington | agence spatiale
darpa | Darpa; DARPA | public US Arlington | agence de recherche
fbi | FBI | public US | police fédérale
barda | Barda; BARDA | public US Washington | agence
national-institutes-of-health | National Institutes of Health; NIH | public US Bethesda | organisme de recherche
centers-for-disease-control-and-prevention | Centers for Disease Control and Prevention | public US Atlanta | agence sanitaire
finra | Finra; FINRA | public US Washington | @REG
fannie-mae | Fannie Mae | public US Washington | organisme de refinancement hypothécaire
freddie-mac | Freddie Mac | public US McLean | organisme de refinancement hypothécaire
# United Kingdom, Europe and other countries
cma | Competition and Markets Authority; CMA; Office of Fair Trading; "gendarme britannique de la concurrence" | public GB Londres | @CONC
financial-conduct-authority | Financial Conduct Authority; Financial Services Authority | public GB Londres | @BOURSE
banque-d-angleterre | Banque d'Angleterre; BoE; Bank of England; "vieille dame de Threadneedle Street" | public GB Londres | @BC
prudential-regulation-authority | Prudential Regulation Authority; PRA | public GB Londres | superviseur bancaire
ofcom | Ofcom | public GB Londres | régulateur des télécoms
ofgem | Ofgem | public GB Londres | régulateur de l'énergie
serious-fraud-office | Serious Fraud Office; SFO | public GB Londres | agence antifraude
information-commissioner-s-office | Information Commissioner's Office | public GB Londres | @REG
mhra | MHRA | public GB Londres | agence du médicament
takeover-panel | Takeover Panel | public GB Londres | @REG
british-business-bank | British Business Bank | public GB Sheffield | banque publique
innovate-uk | Innovate UK | public GB Swindon | agence de l'innovation
uk-infrastructure-bank | UK Infrastructure Bank; National Wealth Fund | public GB Leeds | banque publique
bafin | BaFin; Bafin; "gendarme allemand de la Bourse" | public DE Bonn | @BOURSE; superviseur bancaire
bundeskartellamt | Bundeskartellamt; Office fédéral des cartels | public DE Bonn | @CONC
bundesbank | Bundesbank | public DE Francfort | banque centrale
bundestag | Bundestag | public DE Berlin | chambre basse; parlement
bundesnetzagentur | Bundesnetzagentur | public DE Bonn | régulateur des réseaux
consob | Consob; CONSOB | public IT Rome | @BOURSE
banque-d-italie | Banque d'Italie; Bankitalia | public IT Rome | banque centrale
antitrust-italien | Antitrust italien; AGCM | public IT Rome | @CONC
cnmv | CNMV | public ES Madrid | @BOURSE
banque-d-espagne | Banque d'Espagne | public ES Madrid | banque centrale
cnmc | CNMC | public ES Madrid | @CONC
sepi | SEPI; Sepi; Sociedad Estatal de Participaciones Industriales | public ES Madrid | holding public
fsma | FSMA; "gendarme belge des marchés" | public BE Bruxelles | @BOURSE
banque-nationale-de-belgique | Banque nationale de Belgique; BNB | public BE Bruxelles | banque centrale
autorite-belge-de-la-concurrence | Autorité belge de la concurrence | public BE Bruxelles | @CONC
sfpi-fpim | SFPI-FPIM; SFPI; SFPIM; Société fédérale de participations et d'investissement; "bras financier de l'État belge" | public BE Bruxelles | holding public; fonds public
finance-et-invest-brussels | Finance&invest.brussels; Finance.brussels; SRIB | public BE Bruxelles | fonds public régional
wallonie-entreprendre | Wallonie Entreprendre; SRIW; Sogepa; Sowalfin; "bras financier de la Région wallonne" | public BE Liège | fonds public régional; fonds d'investissement
noshaq | Noshaq; Meusinvest | public BE Liège | fonds d'investissement; invest public
pmv | PMV; ParticipatieMaatschappij Vlaanderen | public BE Bruxelles | fonds public régional
region-wallonne | Région wallonne; Gouvernement wallon | public BE Namur | région
region-bruxelloise | Région bruxelloise; Région de Bruxelles-Capitale | public BE Bruxelles | région
federation-wallonie-bruxelles | Fédération Wallonie-Bruxelles | public BE Bruxelles | collectivité
finma | Finma; FINMA; Autorité fédérale de surveillance des marchés financiers; "gendarme bancaire suisse"; "gendarme financier suisse" | public CH Berne | @BOURSE; superviseur bancaire
bns | Banque nationale suisse; BNS; "banque centrale suisse" | public CH Zurich | @BC
commission-de-la-concurrence | Commission de la concurrence; Comco | public CH Berne | @CONC
conseil-federal | Conseil fédéral | public CH Berne | gouvernement suisse
secretariat-d-etat-a-l-economie | Secrétariat d'État à l'économie; Seco; SECO | public CH Berne | administration
swissmedic | Swissmedic | public CH Berne | agence du médicament
innosuisse | Innosuisse | public CH Berne | agence de l'innovation
cssf | CSSF; Commission de surveillance du secteur financier; "gendarme financier luxembourgeois" | public LU Luxembourg | @BOURSE
societe-nationale-de-credit-et-d-investissement | Société nationale de crédit et d'investissement; SNCI | public LU Luxembourg | banque publique
bourse-de-luxembourg | Bourse de Luxembourg | company LU Luxembourg | opérateur boursier
de-nederlandsche-bank | De Nederlandsche Bank; Banque centrale des Pays-Bas | public NL Amsterdam | banque centrale
autoriteit-financiele-markten | Autoriteit Financiële Markten | public NL Amsterdam | @BOURSE
data-protection-commission | Data Protection Commission; DPC; Commission irlandaise pour la protection des données | public IE Dublin | @REG
banque-de-russie | Banque de Russie; Banque centrale de Russie | public RU Moscou | banque centrale
kremlin | Kremlin | public RU Moscou | présidence russe
banque-populaire-de-chine | Banque populaire de Chine; PBoC; Banque centrale de Chine | public CN Pékin | banque centrale
samr | SAMR; State Administration for Market Regulation | public CN Pékin | @CONC
banque-du-japon | Banque du Japon; BoJ; Bank of Japan | public JP Tokyo | banque centrale
meti | METI; Meti; Ministère japonais de l'Économie | public JP Tokyo | ministère
banque-de-reserve-de-l-inde | Banque de réserve de l'Inde; Reserve Bank of India; RBI | public IN Bombay | banque centrale
sebi | Sebi; SEBI | public IN Bombay | @BOURSE
korea-development-bank | Korea Development Bank | public KR Séoul | banque publique
accc | ACCC; Australian Competition and Consumer Commission | public AU Canberra | @CONC
bceao | Banque centrale des États de l'Afrique de l'Ouest; BCEAO; Banque centrale des Etats de l'Afrique de l'Ouest | public SN Dakar | banque centrale
beac | Banque des États de l'Afrique centrale; BEAC | public CM Yaoundé | banque centrale
bourse-regionale-des-valeurs-mobilieres | Bourse régionale des valeurs mobilières; BRVM | company CI Abidjan | opérateur boursier; Bourse régionale
cobac | Cobac; COBAC; Commission bancaire de l'Afrique centrale | public GA Libreville | superviseur bancaire
cosumaf | Cosumaf; COSUMAF | public GA Libreville | @BOURSE
amf-umoa | AMF-UMOA; Crepmf; CREPMF | public CI Abidjan | @BOURSE
bank-al-maghrib | Bank Al-Maghrib; "banque centrale du Maroc" | public MA Rabat | banque centrale
ammc | AMMC; Autorité marocaine du marché des capitaux; "gendarme marocain de la Bourse" | public MA Rabat | @BOURSE
conseil-de-la-concurrence-du-maroc | Conseil de la concurrence du Maroc | public MA Rabat | @CONC
bourse-de-casablanca | Bourse de Casablanca | company MA Casablanca | opérateur boursier
banque-d-algerie | Banque d'Algérie | public DZ Alger | banque centrale
banque-centrale-de-tunisie | Banque centrale de Tunisie; BCT | public TN Tunis | banque centrale
conseil-du-marche-financier | Conseil du marché financier; CMF | public TN Tunis | @BOURSE
bourse-de-tunis | Bourse de Tunis; BVMT | company TN Tunis | opérateur boursier
banque-du-canada | Banque du Canada; Bank of Canada | public CA Ottawa | banque centrale
bureau-de-la-concurrence | Bureau de la concurrence | public CA Gatineau | @CONC
crtc | CRTC; Conseil de la radiodiffusion et des télécommunications canadiennes | public CA Gatineau | régulateur des télécoms
sante-canada | Santé Canada | public CA Ottawa | ministère
gouvernement-du-quebec | Gouvernement du Québec | public CA Québec | gouvernement
investissement-quebec | Investissement Québec; Investissement-Québec; "bras financier du gouvernement du Québec"; "bras investisseur du gouvernement du Québec" | public CA Québec | société d'État; bras financier du gouvernement québécois
hydro-quebec | Hydro-Québec; Hydro Québec | company CA Montréal | société d'État; producteur d'électricité
loto-quebec | Loto-Québec | company CA Montréal | société d'État
societe-des-alcools-du-quebec | Société des alcools du Québec; SAQ | company CA Montréal | société d'État
societe-generale-de-financement | Société générale de financement; SGF | public CA Montréal | société d'État
autorite-des-marches-financiers-du-quebec | Autorité des marchés financiers du Québec | public CA Québec | @BOURSE
commission-des-valeurs-mobilieres-de-l-ontario | Commission des valeurs mobilières de l'Ontario; OSC | public CA Toronto | @BOURSE
banque-de-developpement-du-canada | Banque de développement du Canada; BDC; BDC Capital | public CA Montréal | banque publique; investisseur
exportation-et-developpement-canada | Exportation et développement Canada; EDC | public CA Ottawa | société d'État
fonds-de-croissance-du-canada | Fonds de croissance du Canada; Canada Growth Fund | public CA Ottawa | fonds public
# Pension funds and public investors
cdpq | Caisse de dépôt et placement du Québec; CDPQ; La Caisse; Caisse de dépôt; La Caisse de dépôt; "bas de laine des Québécois" | sovereign_fund CA Québec | institution financière; @PENS; gestionnaire de fonds
otera-capital | Otera Capital; Otéra Capital | company CA Montréal | prêteur immobilier | cdpq
ivanhoe-cambridge | Ivanhoé Cambridge; Ivanhoe Cambridge | company CA Montréal | filiale immobilière; foncière | cdpq
cppib | Office d'investissement du régime de pensions du Canada; CPPIB; CPP Investments; Investissements RPC | sovereign_fund CA Toronto | @PENS
ontario-teachers-pension-plan | Ontario Teachers' Pension Plan; OTPP; Ontario Teachers'; Ontario Teachers; Teachers'; "fonds de pension des enseignants de l'Ontario" | sovereign_fund CA Toronto | @PENS
omers | Omers; OMERS | sovereign_fund CA Toronto | @PENS
omers-ventures | Omers Ventures; OMERS Ventures | fund CA Toronto | fonds de capital-risque | omers
investissements-psp | Investissements PSP; PSP Investments; Investissements PSP Canada; PSP | sovereign_fund CA Montréal | @PENS
bci | BCI; BC Investment Management Corporation; British Columbia Investment Management | sovereign_fund CA Victoria | @PENS
aimco | AIMCo; AIMCO | sovereign_fund CA Edmonton | @PENS
hoopp | Hoopp; HOOPP | sovereign_fund CA Toronto | @PENS
calpers | CalPERS; Calpers | sovereign_fund US Sacramento | @PENS
calstrs | CalSTRS; Calstrs | sovereign_fund US Sacramento | @PENS
apg | APG | sovereign_fund NL Heerlen | gestionnaire de fonds de pension
abp | ABP | sovereign_fund NL Heerlen | @PENS
pggm | PGGM | sovereign_fund NL Zeist | gestionnaire de fonds de pension
universities-superannuation-scheme | Universities Superannuation Scheme | sovereign_fund GB Londres | @PENS
australiansuper | AustralianSuper | sovereign_fund AU Melbourne | @PENS
gpif | GPIF; Government Pension Investment Fund | sovereign_fund JP Tokyo | @PENS
national-pension-service | National Pension Service | sovereign_fund KR Jeonju | @PENS
# Sovereign funds
government-pension-fund-global | Government Pension Fund Global; Norges Bank Investment Management; NBIM; Norges Bank; Fonds souverain norvégien; "plus gros fonds souverain au monde"; "fonds souverain norvégien" | sovereign_fund NO Oslo | @SWF
mubadala | Mubadala; Mubadala Investment Company; Mubadala Capital; Mubadala Development; "fonds souverain d'Abou Dhabi"; "fonds souverain émirati" | sovereign_fund AE Abou Dhabi | @SWF
adia | ADIA; Adia; Abu Dhabi Investment Authority | sovereign_fund AE Abou Dhabi | @SWF
adq | ADQ; Abu Dhabi Developmental Holding Company | sovereign_fund AE Abou Dhabi | @SWF
ipic | IPIC; International Petroleum Investment Company | sovereign_fund AE Abou Dhabi | @SWF
mgx | MGX | sovereign_fund AE Abou Dhabi | fonds d'investissement; spécialiste de l'intelligence artificielle
lunate | Lunate | sovereign_fund AE Abou Dhabi | gestionnaire d'actifs
international-holding-company | International Holding Company; IHC | sovereign_fund AE Abou Dhabi | conglomérat; holding
royal-group | Royal Group | sovereign_fund AE Abou Dhabi | conglomérat
investment-corporation-of-dubai | Investment Corporation of Dubai; ICD | sovereign_fund AE Dubaï | @SWF
dubai-holding | Dubai Holding | sovereign_fund AE Dubaï | holding
istithmar-world | Istithmar World; Istithmar | sovereign_fund AE Dubaï | @SWF
pif | Public Investment Fund; PIF; Fonds d'investissement public; Fonds public d'investissement; "fonds souverain saoudien"; "fonds souverain d'Arabie saoudite" | sovereign_fund SA Riyad | @SWF
kingdom-holding | Kingdom Holding; Kingdom Holding Company | fund SA Riyad | holding du prince Al-Walid; holding d'investissement
sanabil | Sanabil; Sanabil Investments | sovereign_fund SA Riyad | @SWF | pif
savvy-games-group | Savvy Games Group; Savvy Games | company SA Riyad | groupe de jeux vidéo | pif
qia | Qatar Investment Authority; QIA; Qatar Holding; Fonds souverain du Qatar; "fonds souverain qatari"; "fonds souverain du Qatar" | sovereign_fund QA Doha | @SWF
qatar-sports-investments | Qatar Sports Investments; QSI | sovereign_fund QA Doha | fonds d'investissement sportif | qia
katara-hospitality | Katara Hospitality | company QA Doha | groupe hôtelier
qatari-diar | Qatari Diar | company QA Doha | promoteur immobilier
kuwait-investment-authority | Kuwait Investment Authority; KIA; Kuwait Investment Office | sovereign_fund KW Koweït | @SWF
mumtalakat | Mumtalakat | sovereign_fund BH Manama | @SWF
investcorp | Investcorp | fund BH Manama | fonds d'investissement; gestionnaire d'actifs
oman-investment-authority | Oman Investment Authority; OIA | sovereign_fund OM Mascate | @SWF
libyan-investment-authority | Libyan Investment Authority; LIA; Autorité libyenne d'investissement | sovereign_fund LY Tripoli | @SWF
gic | GIC; Government of Singapore Investment Corporation; "fonds souverain de Singapour"; "fonds souverain singapourien" | sovereign_fund SG Singapour | @SWF
temasek | Temasek; Temasek Holdings; "fonds souverain singapourien"; "fonds d'État singapourien" | sovereign_fund SG Singapour | @SWF
vertex-ventures | Vertex Ventures | fund SG Singapour | fonds de capital-risque | temasek
seviora | Seviora | sovereign_fund SG | gestionnaire d'actifs | temasek
edbi | EDBI; SG Growth Capital | sovereign_fund SG Singapour | fonds public
khazanah | Khazanah; Khazanah Nasional | sovereign_fund MY Kuala Lumpur | @SWF
danantara | Danantara; Danantara Indonesia | sovereign_fund ID Jakarta | @SWF
china-investment-corporation | China Investment Corporation; "fonds souverain chinois" | sovereign_fund CN Pékin | @SWF
safe-investment-company | SAFE Investment Company | sovereign_fund CN Pékin | @SWF
silk-road-fund | Silk Road Fund; Fonds de la route de la soie | sovereign_fund CN Pékin | @SWF
korea-investment-corporation | Korea Investment Corporation | sovereign_fund KR Séoul | @SWF
future-fund | Future Fund | sovereign_fund AU Melbourne | @SWF
samruk-kazyna | Samruk-Kazyna; Samrouk-Kazyna | sovereign_fund KZ Astana | @SWF
russian-direct-investment-fund | Russian Direct Investment Fund; RDIF | sovereign_fund RU Moscou | @SWF
sofaz | Sofaz; SOFAZ | sovereign_fund AZ Bakou | fonds pétrolier
national-investment-and-infrastructure-fund | National Investment and Infrastructure Fund; NIIF | sovereign_fund IN Bombay | @SWF
fonds-souverain-d-irlande | Fonds souverain d'Irlande; Ireland Strategic Investment Fund; ISIF | sovereign_fund IE Dublin | @SWF
fonds-mohammed-vi-pour-l-investissement | Fonds Mohammed VI pour l'investissement; Fonds Mohammed VI | sovereign_fund MA Rabat | @SWF
ithmar-capital | Ithmar Capital | sovereign_fund MA Rabat | @SWF
fonds-souverain-d-investissements-strategiques | Fonds souverain d'investissements stratégiques; Fonsis; FONSIS | sovereign_fund SN Dakar | @SWF
fonds-gabonais-d-investissements-strategiques | Fonds gabonais d'investissements stratégiques; FGIS | sovereign_fund GA Libreville | @SWF
fonds-souverain-d-angola | Fonds souverain d'Angola; FSDEA | sovereign_fund AO Luanda | @SWF
nigeria-sovereign-investment-authority | Nigeria Sovereign Investment Authority | sovereign_fund NG Abuja | @SWF
ghana-infrastructure-investment-fund | Ghana Infrastructure Investment Fund | sovereign_fund GH Accra | @SWF
agaciro-development-fund | Agaciro Development Fund | sovereign_fund RW Kigali | @SWF
egypt-sovereign-fund | Egypt Sovereign Fund; Fonds souverain égyptien | sovereign_fund EG Le Caire | @SWF
turkey-wealth-fund | Turkey Wealth Fund; Fonds souverain turc | sovereign_fund TR Istanbul | @SWF
alaska-permanent-fund | Alaska Permanent Fund | sovereign_fund US Juneau | @SWF
# Chambers and others of public law
cci-paris-ile-de-france | CCI Paris Île-de-France; CCI Paris Ile-de-France; Chambre de commerce et d'industrie de Paris | public FR Paris | chambre de commerce
cci-france | CCI France | public FR Paris | réseau consulaire
chambre-de-commerce-et-d-industrie-de-lyon | Chambre de commerce et d'industrie de Lyon; CCI Lyon Métropole | public FR Lyon | chambre de commerce
cma-france | CMA France | public FR Paris | réseau consulaire
chambres-d-agriculture-france | Chambres d'agriculture France | public FR Paris | réseau consulaire
paris-la-defense | Paris La Défense | public FR Nanterre | établissement public
grand-port-maritime-de-marseille | Grand Port maritime de Marseille; Port de Marseille-Fos | public FR Marseille | port
grand-port-maritime-de-dunkerque | Grand Port maritime de Dunkerque; Dunkerque-Port; Port de Dunkerque | public FR Dunkerque | port
`;
