/**
 * Clubs, federations, leagues, committees and teams that the press names, often as what is bought and sold.
 * Written by hand from general knowledge, November 2026. Left out on purpose: clubs known by their town alone
 * (« Lens », « Lorient » stay with their club's full name), national teams and motor-racing teams of car makers.
 */
export const sports = `
@C = club; club de football
@R = club; club de rugby
@B = club; club de basket
@F = fédération
@L = ligue; instance
@I = instance; fédération internationale
@O = comité; comité olympique
@K = équipe cycliste; équipe
@A = écurie; écurie de formule 1
@N = franchise; franchise nord-américaine; équipe

# French clubs
paris-saint-germain | Paris Saint-Germain; PSG; Paris-Saint-Germain; Paris SG; "club de la capitale"; "club parisien" | sport FR Paris | @C; club de la capitale | qatar-sports-investments
olympique-de-marseille | Olympique de Marseille; OM; "club phocéen"; "club olympien" | sport FR Marseille | @C
olympique-lyonnais | Olympique lyonnais; OL; OL Groupe; Olympique Lyonnais; "club rhodanien" | sport FR Décines-Charpieu | @C | eagle-football-holdings
as-monaco | AS Monaco; ASM; "club de la principauté" | sport MC Monaco | @C
losc | LOSC; Losc; LOSC Lille; Lille OSC; Lille olympique sporting club; "club nordiste" | sport FR Lille | @C
rc-lens | RC Lens; Racing Club de Lens; "club artésien" | sport FR Lens | @C
ogc-nice | OGC Nice; OGCN | sport FR Nice | @C
as-saint-etienne | AS Saint-Étienne; ASSE; AS Saint-Etienne; "club stéphanois" | sport FR Saint-Étienne | @C
girondins-de-bordeaux | Girondins de Bordeaux; FC Girondins de Bordeaux; FCGB; "club au scapulaire" | sport FR Bordeaux | @C
fc-nantes | FC Nantes | sport FR Nantes | @C
stade-rennais | Stade rennais; Stade Rennais; Stade rennais FC | sport FR Rennes | @C
rc-strasbourg | RC Strasbourg; Racing Club de Strasbourg; RC Strasbourg Alsace | sport FR Strasbourg | @C
montpellier-hsc | Montpellier HSC; MHSC | sport FR Montpellier | @C
toulouse-fc | Toulouse FC; TFC; Téfécé | sport FR Toulouse | @C
stade-de-reims | Stade de Reims | sport FR Reims | @C
stade-brestois | Stade brestois; Stade Brestois 29 | sport FR Brest | @C
fc-lorient | FC Lorient | sport FR Lorient | @C
fc-metz | FC Metz | sport FR Metz | @C
angers-sco | Angers SCO; SCO d'Angers | sport FR Angers | @C
aj-auxerre | AJ Auxerre; AJA | sport FR Auxerre | @C
le-havre-ac | Le Havre AC; HAC | sport FR Le Havre | @C
sm-caen | SM Caen; Stade Malherbe de Caen | sport FR Caen | @C
estac | ESTAC; ESTAC Troyes; Estac Troyes | sport FR Troyes | @C
paris-fc | Paris FC | sport FR Paris | @C
red-star-fc | Red Star FC; Red Star | sport FR Saint-Ouen-sur-Seine | @C
ac-ajaccio | AC Ajaccio | sport FR Ajaccio | @C
sc-bastia | SC Bastia | sport FR Bastia | @C
fc-sochaux | FC Sochaux; FC Sochaux-Montbéliard; FCSM | sport FR Montbéliard | @C
as-nancy-lorraine | AS Nancy-Lorraine; ASNL; AS Nancy Lorraine | sport FR Tomblaine | @C
en-avant-guingamp | En Avant Guingamp; EA Guingamp | sport FR Guingamp | @C
dijon-fco | Dijon FCO; DFCO | sport FR Dijon | @C
nimes-olympique | Nîmes Olympique | sport FR Nîmes | @C
amiens-sc | Amiens SC | sport FR Amiens | @C
clermont-foot | Clermont Foot; Clermont Foot 63 | sport FR Clermont-Ferrand | @C
valenciennes-fc | Valenciennes FC | sport FR Valenciennes | @C
stade-francais | Stade français; Stade Français; Stade français Paris | sport FR Paris | @R
stade-toulousain | Stade toulousain; Stade Toulousain | sport FR Toulouse | @R
racing-92 | Racing 92 | sport FR Nanterre | @R
rc-toulon | RC Toulon; Rugby Club toulonnais; RCT | sport FR Toulon | @R
asm-clermont | ASM Clermont; ASM Clermont Auvergne | sport FR Clermont-Ferrand | @R
stade-rochelais | Stade rochelais; Stade Rochelais | sport FR La Rochelle | @R
union-bordeaux-begles | Union Bordeaux-Bègles; UBB | sport FR Bordeaux | @R
lou-rugby | LOU Rugby; LOU | sport FR Lyon | @R
castres-olympique | Castres olympique | sport FR Castres | @R
montpellier-herault-rugby | Montpellier Hérault Rugby; MHR | sport FR Montpellier | @R
biarritz-olympique | Biarritz olympique | sport FR Biarritz | @R
aviron-bayonnais | Aviron bayonnais | sport FR Bayonne | @R
section-paloise | Section paloise | sport FR Pau | @R
usap | USAP; USA Perpignan | sport FR Perpignan | @R
ca-brive | CA Brive | sport FR Brive-la-Gaillarde | @R
asvel | Asvel; ASVEL; LDLC Asvel; LDLC ASVEL | sport FR Villeurbanne | @B
paris-basketball | Paris Basketball | sport FR Paris | @B
limoges-csp | Limoges CSP | sport FR Limoges | @B
# Foreign clubs
manchester-united | Manchester United; Man Utd; Man United | sport GB Manchester | @C
manchester-city | Manchester City; Man City | sport GB Manchester | @C
city-football-group | City Football Group | sport GB Manchester | groupe de clubs; holding de clubs
liverpool-fc | Liverpool FC | sport GB Liverpool | @C
chelsea-fc | Chelsea FC | sport GB Londres | @C
arsenal-fc | Arsenal; Arsenal FC | sport GB Londres | @C
tottenham | Tottenham; Tottenham Hotspur | sport GB Londres | @C
newcastle-united | Newcastle United | sport GB Newcastle | @C
everton | Everton; Everton FC | sport GB Liverpool | @C
aston-villa | Aston Villa | sport GB Birmingham | @C
west-ham | West Ham; West Ham United | sport GB Londres | @C
crystal-palace | Crystal Palace | sport GB Londres | @C
leeds-united | Leeds United | sport GB Leeds | @C
leicester-city | Leicester City | sport GB Leicester | @C
nottingham-forest | Nottingham Forest | sport GB Nottingham | @C
southampton-fc | Southampton FC | sport GB Southampton | @C
celtic-glasgow | Celtic Glasgow | sport GB Glasgow | @C
glasgow-rangers | Glasgow Rangers | sport GB Glasgow | @C
real-madrid | Real Madrid; Real de Madrid; "club merengue" | sport ES Madrid | @C
fc-barcelone | FC Barcelone; Barça; FC Barcelona; Barcelona FC; "club catalan"; "club blaugrana" | sport ES Barcelone | @C
atletico-de-madrid | Atlético de Madrid; Atlético Madrid; Atletico Madrid; Atlético | sport ES Madrid | @C
fc-seville | FC Séville; Séville FC | sport ES Séville | @C
valence-cf | Valence CF; Valencia CF | sport ES Valence | @C
girona-fc | Girona FC | sport ES Gérone | @C
bayern-munich | Bayern Munich; FC Bayern Munich; Bayern | sport DE Munich | @C
borussia-dortmund | Borussia Dortmund; BVB | sport DE Dortmund | @C
rb-leipzig | RB Leipzig | sport DE Leipzig | @C
bayer-leverkusen | Bayer Leverkusen | sport DE Leverkusen | @C
hertha-berlin | Hertha Berlin | sport DE Berlin | @C
schalke-04 | Schalke 04 | sport DE Gelsenkirchen | @C
juventus | Juventus; Juventus Turin; Juve; Juventus de Turin | sport IT Turin | @C | exor
ac-milan | AC Milan; Milan AC | sport IT Milan | @C
inter-milan | Inter Milan; Inter de Milan; FC Internazionale | sport IT Milan | @C
as-rome | AS Rome; AS Roma | sport IT Rome | @C
lazio-rome | Lazio Rome; Lazio | sport IT Rome | @C
ssc-naples | SSC Naples; SSC Napoli | sport IT Naples | @C
fiorentina | Fiorentina | sport IT Florence | @C
genoa-cfc | Genoa CFC | sport IT Gênes | @C
como-1907 | Como 1907 | sport IT Côme | @C
benfica | Benfica; Benfica Lisbonne; SL Benfica | sport PT Lisbonne | @C
fc-porto | FC Porto | sport PT Porto | @C
sporting-portugal | Sporting Portugal; Sporting Lisbonne | sport PT Lisbonne | @C
ajax-amsterdam | Ajax Amsterdam; Ajax | sport NL Amsterdam | @C
psv-eindhoven | PSV Eindhoven; PSV | sport NL Eindhoven | @C
feyenoord | Feyenoord; Feyenoord Rotterdam | sport NL Rotterdam | @C
rsc-anderlecht | RSC Anderlecht; Sporting d'Anderlecht | sport BE Anderlecht | @C
fc-bruges | FC Bruges; Club Bruges | sport BE Bruges | @C
standard-de-liege | Standard de Liège | sport BE Liège | @C
rwdm | RWDM; RWD Molenbeek; RWDM Brussels | sport BE Bruxelles | @C
union-saint-gilloise | Union saint-gilloise; Royale Union Saint-Gilloise | sport BE Bruxelles | @C
sporting-de-charleroi | Sporting de Charleroi | sport BE Charleroi | @C
fc-bale | FC Bâle | sport CH Bâle | @C
servette-fc | Servette FC; Servette | sport CH Genève | @C
young-boys-berne | Young Boys Berne | sport CH Berne | @C
fc-sion | FC Sion | sport CH Sion | @C
lausanne-sport | Lausanne-Sport | sport CH Lausanne | @C
galatasaray | Galatasaray | sport TR Istanbul | @C
fenerbahce | Fenerbahçe | sport TR Istanbul | @C
zenith-saint-petersbourg | Zénith Saint-Pétersbourg | sport RU Saint-Pétersbourg | @C
al-hilal | Al-Hilal; Al Hilal | sport SA Riyad | @C
al-nassr | Al-Nassr; Al Nassr | sport SA Riyad | @C
al-ittihad | Al-Ittihad | sport SA Djeddah | @C
inter-miami | Inter Miami | sport US Miami | @C
los-angeles-galaxy | Los Angeles Galaxy; LA Galaxy | sport US Los Angeles | @C
cf-montreal | CF Montréal; Impact de Montréal | sport CA Montréal | @C
wydad-casablanca | Wydad Casablanca; Wydad | sport MA Casablanca | @C
raja-casablanca | Raja Casablanca; Raja | sport MA Casablanca | @C
esperance-de-tunis | Espérance de Tunis | sport TN Tunis | @C
al-ahly | Al Ahly; Al-Ahly | sport EG Le Caire | @C
boca-juniors | Boca Juniors | sport AR Buenos Aires | @C
botafogo | Botafogo | sport BR Rio de Janeiro | @C
flamengo | Flamengo | sport BR Rio de Janeiro | @C
canadiens-de-montreal | Canadiens de Montréal; Canadien de Montréal | sport CA Montréal | équipe de hockey; équipe
alouettes-de-montreal | Alouettes de Montréal | sport CA Montréal | équipe de football
nordiques-de-quebec | Nordiques de Québec | sport CA Québec | équipe de hockey
maple-leafs-de-toronto | Maple Leafs de Toronto; Maple Leafs | sport CA Toronto | équipe de hockey
raptors-de-toronto | Raptors de Toronto | sport CA Toronto | équipe de basket
lakers-de-los-angeles | Lakers de Los Angeles; Lakers; Los Angeles Lakers | sport US Los Angeles | @N
chicago-bulls | Chicago Bulls; Bulls de Chicago | sport US Chicago | @N
golden-state-warriors | Golden State Warriors; Warriors de Golden State | sport US San Francisco | @N
boston-celtics | Boston Celtics; Celtics de Boston | sport US Boston | @N
brooklyn-nets | Brooklyn Nets | sport US | @N
san-antonio-spurs | San Antonio Spurs | sport US San Antonio | @N
dallas-cowboys | Dallas Cowboys; Cowboys de Dallas | sport US Dallas | @N
new-england-patriots | New England Patriots | sport US | @N
new-york-yankees | New York Yankees; Yankees; Yankees de New York | sport US New York | @N
boston-red-sox | Boston Red Sox; Red Sox de Boston; Red Sox | sport US Boston | @N
fenway-sports-group | Fenway Sports Group | sport US Boston | groupe sportif
los-angeles-dodgers | Los Angeles Dodgers | sport US Los Angeles | @N
washington-commanders | Washington Commanders | sport US | @N
phoenix-suns | Phoenix Suns | sport US | @N
mercedes-f1 | Mercedes F1; Mercedes AMG Petronas | sport GB | @A
mclaren-racing | McLaren Racing | sport GB Woking | @A
williams-racing | Williams Racing; Williams F1 | sport GB | @A
scuderia-ferrari | Scuderia Ferrari | sport IT Maranello | @A | ferrari
red-bull-racing | Red Bull Racing | sport GB Milton Keynes | @A
alpine-f1 | Alpine F1; Alpine F1 Team; BWT Alpine | sport GB Enstone | @A
sauber | Sauber; Sauber Motorsport | sport CH Hinwil | @A
ineos-grenadiers | Ineos Grenadiers; Team Sky; Team Ineos | sport GB | @K
# Federations, leagues, organisers
federation-francaise-de-football | Fédération française de football; FFF | sport FR Paris | @F
ligue-de-football-professionnel | Ligue de football professionnel; LFP; "instance du football professionnel français" | sport FR Paris | @L
federation-francaise-de-rugby | Fédération française de rugby; FFR | sport FR Marcoussis | @F
ligue-nationale-de-rugby | Ligue nationale de rugby; LNR | sport FR Paris | @L
federation-francaise-de-tennis | Fédération française de tennis; FFT | sport FR Paris | @F
federation-francaise-de-basket-ball | Fédération française de basket-ball; FFBB | sport FR Paris | @F
ligue-nationale-de-basket | Ligue nationale de basket; LNB | sport FR Paris | @L
federation-francaise-de-handball | Fédération française de handball | sport FR Créteil | @F
federation-francaise-de-cyclisme | Fédération française de cyclisme | sport FR Saint-Quentin-en-Yvelines | @F
federation-francaise-d-athletisme | Fédération française d'athlétisme | sport FR Paris | @F
federation-francaise-de-judo | Fédération française de judo | sport FR Paris | @F
federation-francaise-de-natation | Fédération française de natation | sport FR Clichy | @F
federation-francaise-de-ski | Fédération française de ski | sport FR Annecy | @F
comite-national-olympique-et-sportif-francais | Comité national olympique et sportif français; CNOSF | sport FR Paris | @O
paris-2024 | Paris 2024; Cojo; Comité d'organisation des Jeux olympiques de Paris | sport FR Saint-Denis | comité d'organisation
amaury-sport-organisation | Amaury Sport Organisation; ASO | sport FR Boulogne-Billancourt | organisateur du Tour de France; organisateur d'événements sportifs
dncg | DNCG; Direction nationale du contrôle de gestion; "gendarme financier du football"; "gendarme financier du football français" | sport FR Paris | gendarme financier du football
automobile-club-de-l-ouest | Automobile Club de l'Ouest; ACO | sport FR Le Mans | organisateur des 24 Heures du Mans
fifa | Fifa; FIFA; Fédération internationale de football; "instance mondiale du football"; "instance suprême du football" | sport CH Zurich | @I
uefa | UEFA; "instance européenne du football" | sport CH Nyon | @I
confederation-africaine-de-football | Confédération africaine de football | sport EG Le Caire | @I
comite-international-olympique | Comité international olympique; CIO; "instance olympique" | sport CH Lausanne | @I; @O
agence-mondiale-antidopage | Agence mondiale antidopage; AMA | sport CA Montréal | @I; agence
tribunal-arbitral-du-sport | Tribunal arbitral du sport; TAS | sport CH Lausanne | tribunal; juridiction sportive
world-rugby | World Rugby | sport IE Dublin | @I
world-athletics | World Athletics; IAAF | sport MC Monaco | @I
federation-internationale-de-l-automobile | Fédération internationale de l'automobile; FIA | sport FR Paris | @I
union-cycliste-internationale | Union cycliste internationale; UCI | sport CH Aigle | @I
atp | ATP; Association of Tennis Professionals | sport GB Londres | @I; circuit de tennis
wta | WTA; Women's Tennis Association | sport US | @I; circuit de tennis
premier-league | Premier League | sport GB Londres | @L; championnat
la-liga | La Liga; LaLiga | sport ES Madrid | @L; championnat
bundesliga | Bundesliga; DFL | sport DE Francfort | @L; championnat
serie-a | Serie A; Lega Serie A | sport IT Milan | @L; championnat
major-league-soccer | Major League Soccer; MLS | sport US New York | @L; championnat
nba | NBA; National Basketball Association | sport US New York | @L; ligue nord-américaine de basket
nfl | NFL; National Football League | sport US New York | @L; ligue de football américain
nhl | NHL; Ligue nationale de hockey; LNH | sport US New York | @L; ligue de hockey
mlb | MLB; Major League Baseball | sport US New York | @L; ligue de baseball
pga-tour | PGA Tour | sport US Ponte Vedra Beach | @L; circuit de golf
liv-golf | LIV Golf | sport US | circuit de golf
ufc | UFC | company US Las Vegas | ligue d'arts martiaux mixtes | tko
ironman-group | Ironman Group; World Triathlon Corporation | company US Tampa | organisateur de triathlons
infront | Infront; Infront Sports & Media | company CH Zoug | agence de marketing sportif
sportfive | Sportfive; Lagardère Sports; SPORTFIVE | company DE Hambourg | agence de marketing sportif
img | IMG; International Management Group | company US New York | agence de marketing sportif
dazn | DAZN; Perform Group | company GB Londres | diffuseur; plateforme de streaming sportif
ligue-1 | Ligue 1; Ligue 1 Uber Eats; Ligue 1 McDonald's | sport FR | championnat; @L
`;
