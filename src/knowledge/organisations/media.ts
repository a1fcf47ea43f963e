/**
 * Media titles, channels, press groups and news agencies that the French press cites.
 * Written by hand from general knowledge, November 2026. Left out on purpose: single programmes, and short forms that
 * are plain words or places (« Télégramme », « Soir », « Temps » without their article).
 */
export const media = `
@Q = quotidien; journal; titre de presse
@QE = quotidien économique; quotidien; journal
@QR = quotidien régional; quotidien; journal
@H = hebdomadaire; magazine; titre de presse
@ME = magazine économique; magazine
@TV = chaîne; chaîne de télévision
@INFO = chaîne d'information; chaîne d'info en continu; chaîne
@RAD = radio; station
@WEB = site d'information; média en ligne; média
@AGE = agence de presse; agence
@GRP = groupe de presse; groupe de médias

# France: national press
les-echos | Les Échos; Les Echos; lesechos.fr; LesEchos.fr | media FR Paris | @QE | groupe-les-echos-le-parisien
la-tribune | La Tribune; latribune.fr; La Tribune Dimanche; La Tribune.fr | media FR Paris | @QE
agefi | L'Agefi; L'AGEFI; Agefi | media FR Paris | @QE
le-figaro | Le Figaro; lefigaro.fr; Le Figaro Économie; Figaro | media FR Paris | @Q
le-monde | Le Monde; lemonde.fr; "quotidien du soir" | media FR Paris | @Q
liberation | Libération; Libé; liberation.fr | media FR Paris | @Q
l-humanite | L'Humanité; L'Huma; L'Humanité Dimanche | media FR Saint-Denis | @Q
la-croix | La Croix | media FR Montrouge | @Q
le-parisien | Le Parisien; Aujourd'hui en France; Le Parisien-Aujourd'hui en France; leparisien.fr | media FR Paris | @Q
l-opinion | L'Opinion | media FR Paris | @Q
l-equipe | L'Équipe; L'Equipe; lequipe.fr | media FR Boulogne-Billancourt | quotidien sportif; quotidien; journal
20-minutes | 20 Minutes; 20minutes.fr | media FR | quotidien gratuit; média
cnews-matin | CNews Matin; Direct Matin | media FR | quotidien gratuit
metronews | Metronews | media FR | quotidien gratuit
france-soir | France-Soir | media FR | @Q
la-lettre-a | La Lettre A | media FR | média en ligne; lettre confidentielle
le-canard-enchaine | Le Canard enchaîné; Canard enchaîné; Le Canard Enchaîné; "palmipède" | media FR Paris | hebdomadaire satirique; journal
charlie-hebdo | Charlie Hebdo; Charlie-Hebdo | media FR Paris | hebdomadaire satirique; journal
mediapart | Mediapart | media FR Paris | @WEB
le-point | Le Point | media FR Paris | @H
l-express | L'Express; Groupe L'Express | media FR Paris | @H
l-expansion | L'Expansion | media FR Paris | @ME
l-obs | L'Obs; Le Nouvel Observateur; Nouvel Observateur; Le Nouvel Obs; Nouvel Obs | media FR Paris | @H
marianne | Marianne | media FR Paris | @H
challenges | Challenges | media FR Paris | @ME; hebdomadaire économique
capital-magazine | Capital.fr; Magazine Capital | media FR Paris | @ME; mensuel économique
le-revenu | Le Revenu | media FR Paris | @ME
investir-journal | Investir-Le Journal des Finances; Journal des Finances; investir.fr | media FR Paris | hebdomadaire financier; hebdomadaire
mieux-vivre-votre-argent | Mieux Vivre Votre Argent | media FR | @ME
alternatives-economiques | Alternatives Économiques; Alternatives Economiques; Alter Éco | media FR Paris | @ME; mensuel
l-usine-nouvelle | L'Usine nouvelle; L'Usine Nouvelle; Usine Nouvelle; usinenouvelle.com; Usine nouvelle | media FR Antony | hebdomadaire; magazine
l-usine-digitale | L'Usine digitale; L'Usine Digitale; Usine Digitale | media FR | @WEB
lsa | LSA | media FR | hebdomadaire; magazine de la distribution
strategies | Stratégies | media FR | hebdomadaire; magazine
cb-news | CB News | media FR | magazine
l-argus | L'Argus; L'argus; L'Argus automobile | media FR | magazine automobile
l-argus-de-l-assurance | L'Argus de l'assurance | media FR | magazine
la-france-agricole | La France agricole | media FR | hebdomadaire
le-moniteur | Le Moniteur; Le Moniteur des travaux publics | media FR | hebdomadaire
paris-match | Paris Match | media FR Paris | @H
le-journal-du-dimanche | Le Journal du Dimanche; JDD; Le JDD; Journal du dimanche | media FR Paris | @H
vsd | VSD | media FR | @H
telerama | Télérama | media FR | @H
courrier-international | Courrier international | media FR | @H
les-inrockuptibles | Les Inrockuptibles; Les Inrocks | media FR | @H
valeurs-actuelles | Valeurs actuelles; Valeurs Actuelles | media FR | @H
le-1-hebdo | Le 1 hebdo | media FR | @H
tele-7-jours | Télé 7 Jours | media FR | magazine
tetu | Têtu | media FR | magazine
society | Society | media FR | magazine
usbek-et-rica | Usbek & Rica | media FR | magazine
60-millions-de-consommateurs | 60 Millions de consommateurs | media FR | magazine
que-choisir | Que Choisir | media FR | magazine
forbes | Forbes | media US Jersey City | magazine économique; magazine
ouest-france | Ouest-France; ouest-france.fr | media FR Rennes | @QR
sud-ouest | Sud Ouest; sudouest.fr; Sud-Ouest | media FR Bordeaux | @QR
la-voix-du-nord | La Voix du Nord | media FR Lille | @QR
la-depeche-du-midi | La Dépêche du Midi; La Dépêche; ladepeche.fr | media FR Toulouse | @QR
le-progres | Le Progrès | media FR Lyon | @QR
le-dauphine-libere | Le Dauphiné libéré; Le Dauphiné Libéré; Le Dauphiné | media FR | @QR
la-provence | La Provence | media FR Marseille | @QR
nice-matin | Nice-Matin; Nice Matin | media FR Nice | @QR
var-matin | Var-Matin | media FR Toulon | @QR
corse-matin | Corse-Matin | media FR | @QR
midi-libre | Midi libre; Midi Libre | media FR Montpellier | @QR
la-montagne | La Montagne | media FR Clermont-Ferrand | @QR
le-telegramme | Le Télégramme; Le Télégramme de Brest; Groupe Télégramme | media FR Morlaix | @QR
l-est-republicain | L'Est républicain; L'Est Républicain | media FR | @QR
le-republicain-lorrain | Le Républicain lorrain | media FR Metz | @QR
dernieres-nouvelles-d-alsace | Dernières Nouvelles d'Alsace; DNA; Les Dernières Nouvelles d'Alsace | media FR Strasbourg | @QR
l-alsace | L'Alsace | media FR | @QR
paris-normandie | Paris-Normandie; Paris Normandie | media FR Rouen | @QR
le-courrier-picard | Le Courrier picard; Courrier picard | media FR Amiens | @QR
la-nouvelle-republique | La Nouvelle République; La Nouvelle République du Centre-Ouest | media FR Tours | @QR
la-charente-libre | La Charente libre; Charente Libre | media FR | @QR
la-republique-des-pyrenees | La République des Pyrénées | media FR Pau | @QR
presse-ocean | Presse Océan | media FR | @QR
lyon-mag | Lyon Mag | media FR | magazine
tribune-de-lyon | Tribune de Lyon | media FR | @H
groupe-rossel | Groupe Rossel; Rossel | media BE Bruxelles | @GRP
so-press | So Press | media FR Paris | @GRP
brut-media | Brut | media FR Paris | média en ligne; média
konbini | Konbini | media FR Paris | média en ligne; média
loopsider | Loopsider | media FR Paris | média en ligne; média
blast | Blast | media FR | média en ligne
slate-france | Slate France; Slate.fr | media FR | @WEB
huffpost | HuffPost; Le HuffPost; Huffington Post; Le Huffington Post | media FR | @WEB
buzzfeed | BuzzFeed; Buzzfeed | media US New York | @WEB
doctissimo | Doctissimo | media FR | site d'information; site de santé
journal-du-net | Journal du Net; JDN; Le Journal du Net | media FR | @WEB
maddyness | Maddyness | media FR Paris | @WEB; média des start-up
frenchweb | FrenchWeb; Frenchweb; FrenchWeb.fr | media FR | @WEB
sifted | Sifted | media GB Londres | @WEB
cfnews | CFnews; CFNEWS | media FR | @WEB; lettre spécialisée
capital-finance | Capital Finance | media FR Paris | lettre spécialisée; @H
numerama | Numerama; Numérama | media FR | @WEB
01net | 01net; 01Net | media FR | @WEB
next-inpact | Next INpact; Nextinpact; NextINpact | media FR | @WEB
clubic | Clubic | media FR | @WEB
les-numeriques | Les Numériques | media FR | @WEB
zonebourse | Zonebourse; ZoneBourse; Zone Bourse | media FR | site boursier; @WEB
boursier-com | Boursier.com | media FR | site boursier; @WEB
agence-option-finance | Agence Option Finance; AOF | media FR | @AGE
option-finance | Option Finance | media FR | hebdomadaire financier
mind-media | Mind Media; mind Media | media FR | @WEB
l-informe | L'Informé; L'informé | media FR | @WEB
novethic | Novethic | media FR Paris | @WEB | caisse-des-depots
actu-environnement | Actu-Environnement | media FR | @WEB
reporterre | Reporterre | media FR | @WEB
disclose | Disclose | media FR | @WEB
public-senat | Public Sénat | media FR | @TV
lcp | LCP; La Chaîne parlementaire | media FR | @TV
# France: radio, television and agencies
afp | AFP; Agence France-Presse; Agence France Presse | media FR Paris | @AGE
aef-info | AEF Info; AEF | media FR | @AGE
news-tank | News Tank | media FR | @AGE
lci | LCI; La Chaîne Info | media FR Boulogne-Billancourt | @INFO | tf1
tmc | TMC | media FR | @TV | tf1
france-televisions | France Télévisions; France Télé; France TV | media FR Paris | groupe audiovisuel public; @TV
france-2 | France 2 | media FR | @TV | france-televisions
france-3 | France 3 | media FR | @TV | france-televisions
france-5 | France 5 | media FR | @TV | france-televisions
france-info | France Info; Franceinfo; Francetv info | media FR | @RAD; @INFO
radio-france | Radio France | media FR Paris | groupe radiophonique public; @RAD
france-inter | France Inter | media FR | @RAD | radio-france
france-culture | France Culture | media FR | @RAD | radio-france
france-bleu | France Bleu | media FR | @RAD | radio-france
france-medias-monde | France Médias Monde | media FR Issy-les-Moulineaux | groupe audiovisuel public
france-24 | France 24 | media FR | @INFO | france-medias-monde
rfi | RFI; Radio France Internationale | media FR | @RAD | france-medias-monde
tv5-monde | TV5 Monde; TV5Monde; TV5 | media FR Paris | @TV
ina | INA; Institut national de l'audiovisuel | media FR Bry-sur-Marne | établissement public
arte | Arte | media FR Strasbourg | @TV
w9 | W9 | media FR | @TV | m6
6ter | 6ter | media FR | @TV | m6
rtl | RTL; RTL France | media FR | @RAD | m6
rtl-group | RTL Group | media LU Luxembourg | groupe audiovisuel
cnews | CNews; CNEWS; i-Télé; iTELE; Itélé | media FR | @INFO | canal-plus
c8 | C8; D8 | media FR | @TV | canal-plus
cstar | CStar; Direct Star | media FR | @TV | canal-plus
bfm-tv | BFM TV; BFMTV; BFM; BFM-TV | media FR Paris | @INFO
bfm-business | BFM Business; BFM Éco | media FR Paris | @INFO; chaîne économique
rmc | RMC; RMC Info | media FR | @RAD
rmc-sport | RMC Sport; SFR Sport | media FR | @TV
rmc-decouverte | RMC Découverte | media FR | @TV
b-smart | B Smart; Bsmart; B SMART | media FR | chaîne économique; @TV
l-equipe-tv | L'Équipe TV; La chaîne L'Équipe | media FR | @TV
europe-1 | Europe 1; Europe1 | media FR Paris | @RAD
sud-radio | Sud Radio | media FR | @RAD
radio-classique | Radio Classique | media FR | @RAD | groupe-les-echos-le-parisien
fun-radio | Fun Radio | media FR | @RAD
virgin-radio-france | Virgin Radio France; Europe 2 | media FR | @RAD
radio-nova | Radio Nova | media FR | @RAD
gulli | Gulli | media FR | @TV
eurosport | Eurosport | media FR | @TV
bein-sports | BeIN Sports; beIN Sports; beIN; BeIN; Al Jazeera Sports | media FR | chaîne sportive; @TV
bein-media-group | BeIN Media Group | media QA Doha | groupe audiovisuel
endemol-shine | Endemol Shine; EndemolShine; Endemol Shine Group | company NL Amsterdam | producteur; groupe de production | banijay
endemol | Endemol | company NL Amsterdam | producteur; groupe de production | endemol-shine
salto | Salto | company FR | plateforme de streaming
deezer | Deezer | company FR Paris | plateforme de streaming musical; plateforme musicale
qobuz | Qobuz | company FR Pantin | plateforme de streaming musical
# English-speaking world
reuters | Reuters; Agence Reuters | media GB Londres | @AGE
bloomberg | Bloomberg; Bloomberg News; Bloomberg LP; Bloomberg Businessweek | media US New York | @AGE
associated-press | Associated Press; AP | media US New York | @AGE
dow-jones | Dow Jones; Dow Jones Newswires; Agefi-Dow Jones | media US New York | @AGE | news-corp
financial-times | Financial Times; FT; The Financial Times; "quotidien de la City"; "quotidien saumon" | media GB Londres | @QE | nikkei
wall-street-journal | Wall Street Journal; WSJ; The Wall Street Journal | media US New York | @QE | news-corp
new-york-times | New York Times; The New York Times; NYT | media US New York | @Q
washington-post | Washington Post; The Washington Post; WaPo | media US Washington | @Q
usa-today | USA Today | media US | @Q
los-angeles-times | Los Angeles Times; LA Times | media US Los Angeles | @Q
new-york-post | New York Post | media US New York | @Q | news-corp
boston-globe | Boston Globe | media US Boston | @Q
cnn | CNN | media US Atlanta | @INFO
cnbc | CNBC; CNBC Europe | media US | @INFO; chaîne économique
fox-news | Fox News | media US | @INFO
nbc | NBC | media US | @TV
abc-news | ABC News | media US | @TV
cbs | CBS | media US | @TV
hbo | HBO | media US | @TV
espn | ESPN | media US | chaîne sportive
mtv | MTV | media US | @TV
news-corp | News Corp; News Corporation; "empire Murdoch"; "groupe de Rupert Murdoch" | media US New York | @GRP
axel-springer | Axel Springer; Springer | media DE Berlin | @GRP
politico | Politico | media US Arlington | @WEB | axel-springer
business-insider | Business Insider | media US New York | @WEB | axel-springer
axios | Axios | media US Arlington | @WEB
the-information | The Information | media US San Francisco | @WEB
techcrunch | TechCrunch; Techcrunch | media US San Francisco | @WEB
the-verge | The Verge | media US | @WEB
wired | Wired | media US San Francisco | magazine
ars-technica | Ars Technica | media US | @WEB
engadget | Engadget | media US | @WEB
vox-media | Vox Media | media US | @GRP
vice-media | Vice Media | media US New York | @GRP
gawker | Gawker | media US | @WEB
semafor | Semafor | media US | @WEB
punchbowl-news | Punchbowl News | media US | @WEB
time-magazine | Time Magazine | media US | magazine
newsweek | Newsweek | media US | magazine
the-atlantic | The Atlantic | media US | magazine
the-new-yorker | The New Yorker; New Yorker | media US | magazine
vanity-fair | Vanity Fair | media US | magazine
variety | Variety | media US | magazine
the-hollywood-reporter | The Hollywood Reporter; Hollywood Reporter | media US | magazine
billboard | Billboard | media US | magazine
barron-s | Barron's | media US | @ME
marketwatch | MarketWatch | media US | @WEB
seeking-alpha | Seeking Alpha | media US | @WEB
harvard-business-review | Harvard Business Review | media US | magazine
conde-nast | Condé Nast; Conde Nast | media US New York | @GRP
time-inc | Time Inc; Time Inc. | media US New York | @GRP
dotdash-meredith | Dotdash Meredith; Dotdash | media US New York | @GRP | iac
meredith | Meredith; Meredith Corporation | media US Des Moines | @GRP | dotdash-meredith
gannett | Gannett | media US McLean | @GRP
hearst | Hearst; Hearst Corporation | media US New York | @GRP
nielsen | Nielsen | company US New York | spécialiste de la mesure d'audience
the-economist | The Economist | media GB Londres | @H
the-guardian | The Guardian; Guardian | media GB Londres | @Q
the-times | The Times | media GB Londres | @Q
sunday-times | Sunday Times; The Sunday Times | media GB Londres | @H
the-telegraph | The Telegraph; Daily Telegraph; The Daily Telegraph; Telegraph Media Group | media GB Londres | @Q
daily-mail | Daily Mail; Mail Online; DMGT | media GB Londres | @Q
the-sun | The Sun | media GB Londres | @Q
the-independent | The Independent | media GB Londres | @Q
evening-standard | Evening Standard | media GB Londres | @Q
city-am | City AM; City A.M. | media GB Londres | @Q
bbc | BBC; British Broadcasting Corporation | media GB Londres | groupe audiovisuel public; @TV
itv | ITV | media GB Londres | groupe audiovisuel; @TV
channel-4 | Channel 4 | media GB Londres | @TV
sky-news | Sky News | media GB Londres | @INFO
sky | Sky; BSkyB; British Sky Broadcasting | company GB Londres | bouquet de télévision payante; groupe de télévision payante | comcast
reach-plc | Reach; Trinity Mirror | media GB Londres | @GRP
future-plc | Future plc | media GB Bath | @GRP
irish-times | Irish Times | media IE Dublin | @Q
# Other European, Asian and Arab press
handelsblatt | Handelsblatt | media DE Düsseldorf | @QE
frankfurter-allgemeine-zeitung | Frankfurter Allgemeine Zeitung; FAZ | media DE Francfort | @Q
suddeutsche-zeitung | Süddeutsche Zeitung; Süddeutsche | media DE Munich | @Q
die-welt | Die Welt | media DE Berlin | @Q | axel-springer
bild | Bild; Bild Zeitung | media DE Berlin | @Q | axel-springer
der-spiegel | Der Spiegel; Spiegel | media DE Hambourg | @H
die-zeit | Die Zeit | media DE Hambourg | @H
manager-magazin | Manager Magazin | media DE | @ME
wirtschaftswoche | WirtschaftsWoche; Wirtschaftswoche | media DE | @ME
borsen-zeitung | Börsen-Zeitung | media DE Francfort | @QE
dpa | DPA | media DE Hambourg | @AGE
prosiebensat-1 | ProSiebenSat.1; ProSieben; ProSiebenSat | media DE Unterföhring | groupe audiovisuel
bertelsmann | Bertelsmann | media DE Gütersloh | @GRP
funke-mediengruppe | Funke Mediengruppe | media DE Essen | @GRP
ansa | Ansa; ANSA | media IT Rome | @AGE
corriere-della-sera | Corriere della Sera | media IT Milan | @Q
la-repubblica | La Repubblica; Repubblica | media IT Rome | @Q
il-sole-24-ore | Il Sole 24 Ore | media IT Milan | @QE
la-stampa | La Stampa | media IT Turin | @Q
il-messaggero | Il Messaggero | media IT Rome | @Q
gazzetta-dello-sport | Gazzetta dello Sport; La Gazzetta dello Sport | media IT Milan | quotidien sportif
rai | Rai; RAI | media IT Rome | groupe audiovisuel public
mediaforeurope | MediaForEurope; Mediaset; MFE | media IT Cologno Monzese | groupe audiovisuel
gedi | Gedi; GEDI | media IT Turin | @GRP | exor
efe | EFE | media ES Madrid | @AGE
el-pais | El País; El Pais | media ES Madrid | @Q
el-mundo | El Mundo | media ES Madrid | @Q
expansion-es | Expansión | media ES Madrid | @QE
cinco-dias | Cinco Días | media ES Madrid | @QE
el-confidencial | El Confidencial | media ES Madrid | @WEB
la-vanguardia | La Vanguardia | media ES Barcelone | @Q
marca | Marca | media ES Madrid | quotidien sportif
prisa | Prisa; Grupo Prisa | media ES Madrid | @GRP
atresmedia | Atresmedia | media ES Madrid | groupe audiovisuel
diario-economico | Diário Económico | media PT | @QE
jornal-de-negocios | Jornal de Negócios | media PT Lisbonne | @QE
gazeta-wyborcza | Gazeta Wyborcza | media PL Varsovie | @Q
kommersant | Kommersant | media RU Moscou | @QE
vedomosti | Vedomosti | media RU Moscou | @QE
interfax | Interfax | media RU Moscou | @AGE
tass | Tass; TASS; Itar-Tass | media RU Moscou | @AGE
ria-novosti | RIA Novosti | media RU Moscou | @AGE
russia-today | Russia Today; RT | media RU Moscou | @TV
de-telegraaf | De Telegraaf | media NL Amsterdam | @Q
nrc-handelsblad | NRC Handelsblad; NRC | media NL Amsterdam | @Q
het-financieele-dagblad | Het Financieele Dagblad | media NL Amsterdam | @QE
dagens-n-ringsliv | Dagens Næringsliv | media NO Oslo | @QE
dagens-industri | Dagens Industri | media SE Stockholm | @QE
schibsted | Schibsted | media NO Oslo | @GRP
bonnier | Bonnier | media SE Stockholm | @GRP
hurriyet | Hürriyet | media TR Istanbul | @Q
chine-nouvelle | Chine nouvelle; Xinhua; Agence Chine nouvelle | media CN Pékin | @AGE
caixin | Caixin | media CN Pékin | @WEB
cctv | CCTV | media CN Pékin | @TV
south-china-morning-post | South China Morning Post; SCMP | media HK Hong Kong | @Q
nikkei | Nikkei; Nihon Keizai Shimbun; Nikkei Asia | media JP Tokyo | @QE
kyodo | Kyodo; Agence Kyodo; Kyodo News | media JP Tokyo | @AGE
jiji-press | Jiji Press; Jiji | media JP Tokyo | @AGE
nhk | NHK | media JP Tokyo | @TV
asahi-shimbun | Asahi Shimbun | media JP Tokyo | @Q
yomiuri-shimbun | Yomiuri Shimbun; Yomiuri | media JP Tokyo | @Q
yonhap | Yonhap | media KR Séoul | @AGE
straits-times | Straits Times; The Straits Times | media SG Singapour | @Q
times-of-india | Times of India; The Times of India | media IN | @Q
economic-times | Economic Times; The Economic Times | media IN | @QE
hindustan-times | Hindustan Times | media IN | @Q
al-jazeera | Al Jazeera; Al-Jazira; Al-Jazeera | media QA Doha | @INFO
al-arabiya | Al-Arabiya; Al Arabiya | media SA | @INFO
haaretz | Haaretz | media IL Tel-Aviv | @Q
globes-israel | Globes | media IL Tel-Aviv | @QE
l-orient-le-jour | L'Orient-Le Jour; L'Orient Le Jour | media LB Beyrouth | @Q
australian-financial-review | Australian Financial Review; AFR | media AU Sydney | @QE
sydney-morning-herald | Sydney Morning Herald | media AU Sydney | @Q
grupo-globo | Grupo Globo; O Globo; Globo | media BR | @GRP
folha-de-sao-paulo | Folha de São Paulo; Folha de S.Paulo | media BR São Paulo | @Q
valor-economico | Valor Econômico | media BR | @QE
# Belgium, Switzerland, Luxembourg
le-soir | Le Soir | media BE Bruxelles | @Q
la-libre-belgique | La Libre Belgique; La Libre | media BE Bruxelles | @Q
la-derniere-heure | La Dernière Heure; La DH; DH | media BE Bruxelles | @Q
l-echo | L'Écho; L'Echo | media BE Bruxelles | @QE
de-tijd | De Tijd | media BE Bruxelles | @QE
de-standaard | De Standaard | media BE Bruxelles | @Q
de-morgen | De Morgen | media BE Bruxelles | @Q
het-laatste-nieuws | Het Laatste Nieuws; HLN | media BE Bruxelles | @Q
editions-de-l-avenir | Éditions de l'Avenir | media BE Namur | @QR
trends-tendances | Trends-Tendances; Trends Tendances | media BE Bruxelles | @ME
le-vif | Le Vif; Le Vif/L'Express; Le Vif-L'Express | media BE Bruxelles | @H
belga | Belga; Agence Belga | media BE Bruxelles | @AGE
rtbf | RTBF | media BE Bruxelles | groupe audiovisuel public; @TV
rtl-tvi | RTL-TVI; RTL Belgium; RTL TVI | media BE Bruxelles | @TV
vrt | VRT | media BE Bruxelles | groupe audiovisuel public
dpg-media | DPG Media; De Persgroep | media BE Anvers | @GRP
ipm | IPM; IPM Group; Groupe IPM | media BE Bruxelles | @GRP
roularta | Roularta; Roularta Media Group | media BE Roulers | @GRP
mediahuis | Mediahuis | media BE Anvers | @GRP
le-temps | Le Temps | media CH Genève | @Q
tribune-de-geneve | Tribune de Genève; La Tribune de Genève | media CH Genève | @Q
24-heures | 24 heures; 24 Heures | media CH Lausanne | @Q
le-matin-dimanche | Le Matin Dimanche | media CH Lausanne | @H
le-nouvelliste | Le Nouvelliste | media CH Sion | @QR
la-liberte | La Liberté | media CH Fribourg | @QR
l-agefi-suisse | L'Agefi Suisse; Agefi Suisse | media CH Lausanne | @QE
neue-zurcher-zeitung | Neue Zürcher Zeitung; NZZ; NZZ am Sonntag | media CH Zurich | @Q
tages-anzeiger | Tages-Anzeiger | media CH Zurich | @Q
sonntagszeitung | SonntagsZeitung | media CH Zurich | @H
finanz-und-wirtschaft | Finanz und Wirtschaft | media CH Zurich | @QE
blick | Blick | media CH Zurich | @Q
rts | RTS; Radio Télévision Suisse; Radio télévision suisse | media CH Genève | @TV
srf | SRF | media CH Zurich | @TV
ssr | SSR; SRG SSR | media CH Berne | groupe audiovisuel public
keystone-ats | Keystone-ATS | media CH Berne | @AGE
ats | ATS; Agence télégraphique suisse | media CH Berne | @AGE | keystone-ats
awp | AWP | media CH Zurich | @AGE
heidi-news | Heidi.news; Heidi News | media CH Genève | @WEB
ringier | Ringier | media CH Zurich | @GRP
tamedia | Tamedia; TX Group | media CH Zurich | @GRP
luxemburger-wort | Luxemburger Wort | media LU Luxembourg | @Q
paperjam | Paperjam | media LU Luxembourg | @ME
monaco-matin | Monaco-Matin | media MC Monaco | @QR
# Québec and Canada
la-presse | La Presse | media CA Montréal | @Q
le-devoir | Le Devoir | media CA Montréal | @Q
le-journal-de-montreal | Le Journal de Montréal; Journal de Montréal | media CA Montréal | @Q | quebecor
le-journal-de-quebec | Le Journal de Québec; Journal de Québec | media CA Québec | @Q | quebecor
le-soleil | Le Soleil | media CA Québec | @Q
les-affaires | Les Affaires | media CA Montréal | hebdomadaire économique
la-tribune-de-sherbrooke | La Tribune de Sherbrooke | media CA Sherbrooke | @Q
le-nouvelliste-de-trois-rivieres | Le Nouvelliste de Trois-Rivières | media CA Trois-Rivières | @Q
cooperative-nationale-de-l-information-independante | Coopérative nationale de l'information indépendante; CN2i; Les Coops de l'information | media CA | @GRP
radio-canada | Radio-Canada; Radio Canada; Société Radio-Canada; CBC; CBC/Radio-Canada | media CA Ottawa | diffuseur public; groupe audiovisuel public
tva | TVA; Groupe TVA; TVA Nouvelles | media CA Montréal | @TV | quebecor
noovo | Noovo; V Média | media CA Montréal | @TV
tele-quebec | Télé-Québec | media CA Montréal | @TV
la-presse-canadienne | La Presse canadienne; Presse canadienne; La Presse Canadienne | media CA Toronto | @AGE
cogeco-media | Cogeco Média | media CA | @RAD
globe-and-mail | Globe and Mail; The Globe and Mail | media CA Toronto | @Q
toronto-star | Toronto Star | media CA Toronto | @Q
national-post | National Post; Financial Post | media CA Toronto | @Q
montreal-gazette | Montreal Gazette; The Gazette; The Montreal Gazette | media CA Montréal | @Q
postmedia | Postmedia; Postmedia Network | media CA Toronto | @GRP
torstar | Torstar | media CA Toronto | @GRP
bnn-bloomberg | BNN Bloomberg; BNN | media CA Toronto | chaîne économique
# Africa
jeune-afrique | Jeune Afrique; Jeune Afrique Média Group; Groupe Jeune Afrique | media FR Paris | @H; magazine panafricain
the-africa-report | The Africa Report | media FR Paris | magazine
agence-ecofin | Agence Ecofin; Ecofin | media CH Genève | @AGE
africa-intelligence | Africa Intelligence | media FR Paris | @WEB
financial-afrik | Financial Afrik | media SN Dakar | @WEB
le-matin-du-sahara | Le Matin du Sahara | media MA Casablanca | @Q
l-economiste | L'Économiste; L'Economiste | media MA Casablanca | @QE
medias24 | Médias24; Medias24 | media MA Casablanca | @WEB
le360 | Le360; Le 360 | media MA Casablanca | @WEB
hespress | Hespress | media MA Rabat | @WEB
telquel | Telquel; TelQuel; Tel Quel | media MA Casablanca | @H
la-vie-eco | La Vie éco; La Vie Éco; La Vie Eco | media MA Casablanca | hebdomadaire économique
maghreb-arabe-presse | Maghreb Arabe Presse; MAP; Agence marocaine de presse | media MA Rabat | @AGE
2m | 2M | media MA Casablanca | @TV
el-watan | El Watan | media DZ Alger | @Q
le-soir-d-algerie | Le Soir d'Algérie | media DZ Alger | @Q
liberte-algerie | Liberté Algérie | media DZ Alger | @Q
tsa | TSA; Tout sur l'Algérie | media DZ Alger | @WEB
aps | APS; Algérie Presse Service; Algérie presse service | media DZ Alger | @AGE
la-presse-de-tunisie | La Presse de Tunisie | media TN Tunis | @Q
kapitalis | Kapitalis | media TN Tunis | @WEB
business-news-tunisie | Business News Tunisie; Business News | media TN Tunis | @WEB
mosaique-fm | Mosaïque FM; Mosaïque | media TN Tunis | @RAD
tunis-afrique-presse | Tunis Afrique Presse | media TN Tunis | @AGE
fraternite-matin | Fraternité Matin | media CI Abidjan | @Q
abidjan-net | Abidjan.net | media CI Abidjan | @WEB
agence-ivoirienne-de-presse | Agence ivoirienne de presse; AIP | media CI Abidjan | @AGE
rti | RTI; Radiodiffusion-télévision ivoirienne | media CI Abidjan | groupe audiovisuel public
le-soleil-de-dakar | Le Soleil de Dakar | media SN Dakar | @Q
agence-de-presse-senegalaise | Agence de presse sénégalaise | media SN Dakar | @AGE
seneweb | Seneweb | media SN Dakar | @WEB
sidwaya | Sidwaya | media BF Ouagadougou | @Q
cameroon-tribune | Cameroon Tribune | media CM Yaoundé | @Q
investir-au-cameroun | Investir au Cameroun | media CM Yaoundé | @WEB
le-nouveau-gabon | Le Nouveau Gabon | media GA Libreville | @WEB
les-depeches-de-brazzaville | Les Dépêches de Brazzaville | media CG Brazzaville | @Q
business-day | Business Day | media ZA | @QE
daily-maverick | Daily Maverick | media ZA | @WEB
multichoice | Multichoice; MultiChoice; DStv | company ZA Johannesbourg | groupe de télévision payante | canal-plus
al-ahram | Al-Ahram; Al Ahram | media EG Le Caire | @Q
`;
