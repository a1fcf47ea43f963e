// Source: written by hand from general knowledge, November 2026. Facts that are certain only; no identifiers, since
// none could be verified.
// Left out on purpose: banks, insurers, sovereign funds, start-ups and media titles, the Maghreb and West Africa
// (other families), and short names that are common words, "Line" or "Vivo".

/** Groups of Asia, the Gulf, Oceania and Africa without the Maghreb and West Africa. */
export const asiaWorld = `
# Japan
toyota | Toyota; Toyota Motor | company JP Toyota | constructeur automobile; constructeur; automobile
lexus | Lexus | company JP | constructeur automobile | toyota
daihatsu | Daihatsu | company JP | constructeur automobile | toyota
denso | Denso | company JP Kariya | équipementier automobile; équipementier
honda | Honda; Honda Motor | company JP Tokyo | constructeur automobile; constructeur; automobile; motos
nissan | Nissan; Nissan Motor | company JP Yokohama | constructeur automobile; constructeur; automobile
infiniti | Infiniti | company JP | constructeur automobile | nissan
mitsubishi-motors | Mitsubishi Motors; "marque aux trois diamants" | company JP Tokyo | constructeur automobile; constructeur; automobile
mitsubishi | Mitsubishi; Mitsubishi Corporation | company JP Tokyo | conglomérat; maison de négoce
mitsubishi-heavy-industries | Mitsubishi Heavy Industries; MHI | company JP Tokyo | industrie lourde; groupe industriel
mitsubishi-electric | Mitsubishi Electric | company JP Tokyo | électronique; équipements électriques
mitsubishi-chemical | Mitsubishi Chemical | company JP Tokyo | chimiste; chimie
mazda | Mazda | company JP Hiroshima | constructeur automobile; automobile
subaru | Subaru; Fuji Heavy Industries | company JP Tokyo | constructeur automobile; automobile
suzuki | Suzuki | company JP Hamamatsu | constructeur automobile; automobile; motos
isuzu | Isuzu | company JP | constructeur de camions
hino | Hino; Hino Motors | company JP | constructeur de camions | toyota
yamaha | Yamaha; Yamaha Motor | company JP Iwata | motos; instruments de musique
kawasaki | Kawasaki; Kawasaki Heavy Industries | company JP | motos; industrie lourde
bridgestone | Bridgestone | company JP Tokyo | pneumatiques; fabricant de pneus; pneumaticien
sumitomo | Sumitomo; Sumitomo Corporation | company JP Tokyo | conglomérat; maison de négoce
sumitomo-rubber | Sumitomo Rubber; Sumitomo Rubber Industries | company JP Kobe | pneumatiques
dunlop | Dunlop | company | pneumatiques | sumitomo-rubber
yokohama-rubber | Yokohama Rubber | company JP | pneumatiques
takata | Takata | company JP Tokyo | airbags; équipementier automobile
aisin | Aisin | company JP | équipementier automobile | toyota
sony | Sony; Sony Group | company JP Tokyo | électronique; groupe d'électronique; jeux vidéo; fabricant de la PlayStation
sony-interactive-entertainment | Sony Interactive Entertainment; PlayStation | company JP | jeux vidéo; consoles | sony
sony-music | Sony Music; Sony Music Entertainment | company JP | maison de disques; musique | sony
bungie | Bungie | company JP | studio de jeux vidéo; jeux vidéo | sony
crunchyroll | Crunchyroll | company JP | animation japonaise; streaming | sony
nintendo | Nintendo | company JP Kyoto | jeux vidéo; consoles; fabricant de la Switch
sega | Sega; Sega Sammy | company JP Tokyo | jeux vidéo; éditeur de jeux vidéo
capcom | Capcom | company JP Osaka | jeux vidéo; éditeur de jeux vidéo
konami | Konami | company JP Tokyo | jeux vidéo; éditeur de jeux vidéo
square-enix | Square Enix | company JP Tokyo | jeux vidéo; éditeur de jeux vidéo
bandai-namco | Bandai Namco; Bandai | company JP Tokyo | jouets; jeux vidéo; éditeur de jeux vidéo
kadokawa | Kadokawa | company JP Tokyo | édition; mangas
shueisha | Shueisha | company JP | édition; mangas
toei | Toei; Toei Animation | company JP | animation
panasonic | Panasonic; Matsushita | company JP Kadoma | électronique; batteries; groupe d'électronique
sharp | Sharp | company JP Sakai | électronique; écrans | foxconn
toshiba | Toshiba | company JP Tokyo | conglomérat; électronique
kioxia | Kioxia; Toshiba Memory | company JP Tokyo | mémoires flash; semi-conducteurs
hitachi | Hitachi | company JP Tokyo | conglomérat; groupe industriel
fujitsu | Fujitsu | company JP Tokyo | informatique; services informatiques
nec | NEC | company JP Tokyo | informatique; électronique
ntt | NTT; Nippon Telegraph and Telephone | company JP Tokyo | opérateur télécoms; télécoms
ntt-docomo | NTT Docomo; Docomo | company JP | opérateur mobile; opérateur télécoms | ntt
ntt-data | NTT Data | company JP | services informatiques | ntt
kddi | KDDI | company JP Tokyo | opérateur télécoms
softbank | SoftBank; Softbank; SoftBank Group | company JP Tokyo | groupe de télécoms; investisseur technologique; groupe technologique
rakuten | Rakuten | company JP Tokyo | commerce en ligne; e-commerce
ly-corporation | LY Corporation | company JP Tokyo | internet
yahoo-japan | Yahoo Japan; Z Holdings | company JP Tokyo | internet; portail internet | ly-corporation
mercari | Mercari | company JP | vente d'occasion en ligne
recruit | Recruit; Recruit Holdings | company JP Tokyo | recrutement; emploi
glassdoor | Glassdoor | company JP | avis sur les employeurs | recruit
canon | Canon | company JP Tokyo | appareils photo; imprimantes; photocopieurs
nikon | Nikon | company JP Tokyo | appareils photo; optique
olympus | Olympus | company JP Tokyo | endoscopes; optique
fujifilm | Fujifilm; Fuji Film | company JP Tokyo | imagerie; photographie
ricoh | Ricoh | company JP Tokyo | photocopieurs; imprimantes
konica-minolta | Konica Minolta; Minolta | company JP Tokyo | imagerie; photocopieurs
kyocera | Kyocera | company JP Kyoto | électronique; céramique
epson | Epson; Seiko Epson | company JP Suwa | imprimantes
seiko | Seiko | company JP | horloger; montres
casio | Casio | company JP Tokyo | montres; calculatrices
tdk | TDK | company JP Tokyo | composants électroniques
murata | Murata | company JP Kyoto | composants électroniques
keyence | Keyence | company JP Osaka | capteurs
omron | Omron | company JP Kyoto | automatismes
fanuc | Fanuc | company JP Oshino | robots industriels; robotique
nidec | Nidec | company JP | moteurs électriques
smc | SMC | company JP | équipements pneumatiques
daikin | Daikin | company JP Osaka | climatisation; climatiseurs
renesas | Renesas; Renesas Electronics | company JP Tokyo | semi-conducteurs; fabricant de semi-conducteurs
rohm-semiconductor | Rohm | company JP | semi-conducteurs
rapidus | Rapidus | company JP Tokyo | semi-conducteurs
tokyo-electron | Tokyo Electron | company JP Tokyo | équipements pour semi-conducteurs
advantest | Advantest | company JP Tokyo | équipements pour semi-conducteurs; tests de semi-conducteurs
shin-etsu | Shin-Etsu; Shin-Etsu Chemical | company JP Tokyo | chimie; silicium
sumco | Sumco | company JP | plaquettes de silicium
asahi-kasei | Asahi Kasei | company JP Tokyo | chimie
toray | Toray | company JP Tokyo | fibre de carbone; chimie
teijin | Teijin | company JP | fibres; chimie
agc | AGC; Asahi Glass | company JP Tokyo | verre; verrier
takeda | Takeda | company JP Tokyo | laboratoire pharmaceutique; laboratoire; groupe pharmaceutique
astellas | Astellas | company JP Tokyo | laboratoire pharmaceutique; laboratoire
daiichi-sankyo | Daiichi Sankyo | company JP Tokyo | laboratoire pharmaceutique; laboratoire
eisai | Eisai | company JP Tokyo | laboratoire pharmaceutique; laboratoire
otsuka | Otsuka | company JP | laboratoire pharmaceutique
shionogi | Shionogi | company JP | laboratoire pharmaceutique
ono-pharmaceutical | Ono Pharmaceutical | company JP | laboratoire pharmaceutique
kyowa-kirin | Kyowa Kirin | company JP | laboratoire pharmaceutique
terumo | Terumo | company JP | dispositifs médicaux
hoya | Hoya | company JP | optique
suntory | Suntory | company JP Osaka | boissons; spiritueux
asahi | Asahi; Asahi Group | company JP Tokyo | brasseur; bière
kirin | Kirin | company JP Tokyo | brasseur; bière
kikkoman | Kikkoman | company JP | sauce soja
ajinomoto | Ajinomoto | company JP Tokyo | agroalimentaire
nissin | Nissin; Nissin Foods | company JP | nouilles instantanées
calbee | Calbee | company JP | snacks
yakult | Yakult | company JP Tokyo | boissons lactées
japan-tobacco | Japan Tobacco | company JP Tokyo | cigarettier; tabac
shiseido | Shiseido | company JP Tokyo | cosmétiques
kao | Kao | company JP | cosmétiques; produits d'hygiène
unicharm | Unicharm | company JP | couches; hygiène
fast-retailing | Fast Retailing | company JP Yamaguchi | prêt-à-porter; habillement; maison mère d'Uniqlo
uniqlo | Uniqlo | company JP | prêt-à-porter; enseigne de prêt-à-porter | fast-retailing
comptoir-des-cotonniers | Comptoir des Cotonniers | company FR | prêt-à-porter | fast-retailing
princesse-tam-tam | Princesse Tam Tam | company FR | lingerie | fast-retailing
asics | Asics | company JP Kobe | équipementier sportif; chaussures de sport
mizuno | Mizuno | company JP | équipementier sportif
shimano | Shimano | company JP | cycles; équipements de vélo
muji | Muji; Ryohin Keikaku | company JP | enseigne
aeon | Aeon | company JP Chiba | distributeur
seven-et-i | Seven & i; Seven & I; Seven & i Holdings | company JP Tokyo | distributeur; supérettes
7-eleven | 7-Eleven; Seven-Eleven | company JP | supérettes | seven-et-i
familymart | FamilyMart | company JP | supérettes
takashimaya | Takashimaya | company JP | grands magasins
isetan-mitsukoshi | Isetan Mitsukoshi; Isetan | company JP | grands magasins
mitsui | Mitsui; Mitsui & Co | company JP Tokyo | conglomérat; maison de négoce
itochu | Itochu | company JP Tokyo | maison de négoce; négoce
marubeni | Marubeni | company JP Tokyo | maison de négoce; négoce
sojitz | Sojitz | company JP | maison de négoce; négoce
nippon-steel | Nippon Steel; Nippon Steel & Sumitomo Metal | company JP Tokyo | sidérurgiste; acier
jfe | JFE; JFE Holdings | company JP | sidérurgiste; acier
kobe-steel | Kobe Steel | company JP Kobe | sidérurgiste; acier
komatsu | Komatsu | company JP Tokyo | engins de chantier
kubota | Kubota | company JP Osaka | tracteurs; machines agricoles
makita | Makita | company JP | outillage
lixil | LIXIL; Lixil | company JP | sanitaires
ykk | YKK | company JP | fermetures éclair
japan-airlines | Japan Airlines; JAL | company JP Tokyo | compagnie aérienne
nyk | NYK; Nippon Yusen | company JP | armateur
mitsui-osk | Mitsui OSK; MOL Japon; Mitsui O.S.K. Lines | company JP | armateur
jr-east | JR East; East Japan Railway | company JP | compagnie ferroviaire
tepco | Tepco; Tokyo Electric Power | company JP Tokyo | électricien; exploitant de la centrale de Fukushima
kansai-electric | Kansai Electric | company JP | électricien
chubu-electric | Chubu Electric | company JP | électricien
jera | Jera; JERA | company JP | électricien; énergie
inpex | Inpex | company JP Tokyo | compagnie pétrolière
idemitsu | Idemitsu | company JP | raffineur
eneos | Eneos; ENEOS | company JP | raffineur
oriental-land | Oriental Land | company JP | parcs de loisirs
dentsu | Dentsu | company JP Tokyo | publicité; groupe de publicité
hakuhodo | Hakuhodo | company JP | publicité
japan-post | Japan Post | company JP Tokyo | poste; groupe postal
secom | Secom | company JP | sécurité
sekisui-house | Sekisui House | company JP | construction
daiwa-house | Daiwa House | company JP | construction
mitsubishi-estate | Mitsubishi Estate | company JP | immobilier
kajima | Kajima | company JP | construction
minebeamitsumi | MinebeaMitsumi | company JP | roulements
jvc-kenwood | Jvc Kenwood | company JP | électronique
pioneer-corporation | Pioneer Corporation | company JP | électronique
metaplanet | Metaplanet | company JP | bitcoin
mt-gox | Mt. Gox; Mt Gox | company JP | échange de bitcoins
ispace | Ispace | company JP | spatial
astroscale | Astroscale | company JP | spatial
# Korea
samsung | Samsung; Samsung Group | company KR Suwon | conglomérat; électronique
samsung-electronics | Samsung Electronics | company KR Suwon | électronique; smartphones; fabricant de smartphones; semi-conducteurs; puces mémoire | samsung
samsung-sdi | Samsung SDI | company KR | batteries | samsung
samsung-biologics | Samsung Biologics | company KR | sous-traitant pharmaceutique | samsung
samsung-heavy-industries | Samsung Heavy Industries | company KR | construction navale | samsung
lg | LG; LG Group | company KR Séoul | conglomérat; électronique
lg-electronics | LG Electronics | company KR Séoul | électronique; électroménager | lg
lg-chem | LG Chem | company KR Séoul | chimie; batteries | lg
lg-energy-solution | LG Energy Solution | company KR Séoul | batteries; fabricant de batteries | lg-chem
lg-display | LG Display | company KR | écrans | lg
sk-group | SK Group; SK | company KR Séoul | conglomérat
sk-hynix | SK Hynix; Hynix | company KR Icheon | puces mémoire; semi-conducteurs; fabricant de puces | sk-group
sk-on | SK On | company KR | batteries | sk-group
sk-innovation | SK Innovation | company KR | énergie; raffineur | sk-group
sk-telecom | SK Telecom | company KR | opérateur télécoms | sk-group
hyundai | Hyundai; Hyundai Motor | company KR Séoul | constructeur automobile; constructeur; automobile
kia-motors | Kia; Kia Motors | company KR Séoul | constructeur automobile; constructeur; automobile | hyundai
hyundai-mobis | Hyundai Mobis | company KR | équipementier automobile | hyundai
hyundai-heavy-industries | Hyundai Heavy Industries; HD Hyundai | company KR | construction navale; chantier naval
boston-dynamics | Boston Dynamics | company US | robots; robotique | hyundai
daewoo | Daewoo | company KR | conglomérat
hanwha-ocean | Hanwha Ocean; Daewoo Shipbuilding; DSME | company KR | construction navale; chantier naval | hanwha
hanwha | Hanwha | company KR Séoul | conglomérat; défense
hanwha-aerospace | Hanwha Aerospace | company KR | défense | hanwha
hyundai-rotem | Hyundai Rotem | company KR | trains; chars
ssangyong | Ssangyong; KG Mobility | company KR | constructeur automobile
posco | Posco; POSCO | company KR Pohang | sidérurgiste; acier
doosan | Doosan | company KR Séoul | conglomérat
lotte | Lotte | company KR Séoul | conglomérat
cj | CJ; CJ Group; CJ CheilJedang | company KR Séoul | conglomérat; agroalimentaire
naver | Naver | company KR Seongnam | moteur de recherche; internet
kakao | Kakao | company KR Jeju | internet; messagerie
coupang | Coupang | company KR Séoul | commerce en ligne; e-commerce
krafton | Krafton | company KR | jeux vidéo; éditeur de jeux vidéo
nexon | Nexon | company KR | jeux vidéo
ncsoft | NCSoft | company KR | jeux vidéo
netmarble | Netmarble | company KR | jeux mobiles
hybe | Hybe; HYBE; Big Hit | company KR Séoul | K-pop; musique
sm-entertainment | SM Entertainment | company KR | K-pop; musique
korean-air | Korean Air | company KR Séoul | compagnie aérienne
asiana | Asiana; Asiana Airlines | company KR Séoul | compagnie aérienne | korean-air
kepco | KEPCO; Kepco | company KR Naju | électricien
khnp | KHNP | company KR | nucléaire; électricien
kt-corporation | KT Corporation | company KR | opérateur télécoms
celltrion | Celltrion | company KR Incheon | biotech; biosimilaires
amorepacific | Amorepacific | company KR Séoul | cosmétiques
hankook | Hankook | company KR | pneumatiques
hanjin | Hanjin; Hanjin Shipping | company KR | armateur
hmm | HMM; Hyundai Merchant Marine | company KR | armateur
korea-zinc | Korea Zinc | company KR | zinc; métaux
ecopro | Ecopro | company KR | matériaux de batteries
s-oil | S-Oil | company KR | raffineur | saudi-aramco
kumho-tire | Kumho Tire; Kumho | company KR | pneumatiques
e-land | E-Land | company KR | mode
gentle-monster | Gentle Monster | company KR | lunettes
# China, Hong Kong, Macau
alibaba | Alibaba | company CN Hangzhou | commerce en ligne; e-commerce; géant du commerce en ligne
aliexpress | AliExpress; Aliexpress | company CN | commerce en ligne; place de marché | alibaba
ant-group | Ant Group; Ant Financial; Alipay | company CN Hangzhou | paiement; fintech
cainiao | Cainiao | company CN | logistique | alibaba
lazada | Lazada | company SG | commerce en ligne | alibaba
tencent | Tencent | company CN Shenzhen | internet; jeux vidéo; groupe technologique
wechat | WeChat | company CN | messagerie | tencent
baidu | Baidu | company CN Pékin | moteur de recherche; internet
bytedance | ByteDance; Bytedance | company CN Pékin | maison mère de TikTok; réseaux sociaux; groupe technologique
tiktok | TikTok; Tiktok | company CN | réseau social; vidéos courtes; plateforme de vidéos | bytedance
jd-com | JD.com | company CN Pékin | commerce en ligne; e-commerce
pdd | PDD; Pinduoduo; PDD Holdings | company CN | commerce en ligne; e-commerce
temu | Temu | company CN | commerce en ligne; plateforme de commerce en ligne | pdd
shein | Shein; SHEIN | company SG Singapour | mode en ligne; fast fashion; ultra fast fashion
meituan | Meituan | company CN Pékin | livraison de repas
didi | Didi; Didi Chuxing | company CN | VTC
kuaishou | Kuaishou | company CN | vidéos courtes
weibo | Weibo | company CN | réseau social
netease | NetEase; Netease | company CN Hangzhou | jeux vidéo; internet
trip-com | Trip.com; Ctrip | company CN Shanghai | voyages en ligne; agence de voyages en ligne
bilibili | Bilibili | company CN | plateforme de vidéos
iqiyi | iQiyi | company CN | streaming
mihoyo | MiHoYo; miHoYo; HoYoverse | company CN Shanghai | jeux vidéo
xiaomi | Xiaomi | company CN Pékin | smartphones; fabricant de smartphones; électronique
huawei | Huawei | company CN Shenzhen | équipementier télécoms; équipementier; smartphones; fabricant de smartphones
zte | ZTE | company CN Shenzhen | équipementier télécoms
oppo | Oppo | company CN Dongguan | smartphones; fabricant de smartphones
oneplus | OnePlus | company CN | smartphones; fabricant de smartphones
tcl | TCL | company CN | téléviseurs; électronique
hisense | Hisense | company CN Qingdao | téléviseurs; électroménager
haier | Haier | company CN Qingdao | électroménager
midea | Midea | company CN Foshan | électroménager
gree | Gree | company CN | climatiseurs
lenovo | Lenovo | company HK Hong Kong | fabricant d'ordinateurs; ordinateurs
dji | DJI | company CN Shenzhen | drones; fabricant de drones
hikvision | Hikvision | company CN Hangzhou | vidéosurveillance
dahua | Dahua | company CN | vidéosurveillance
nuctech | Nuctech | company CN | scanners de sécurité
sensetime | SenseTime | company CN | reconnaissance faciale; intelligence artificielle
megvii | Megvii | company CN | reconnaissance faciale
deepseek | DeepSeek; Deepseek | company CN Hangzhou | intelligence artificielle
moonshot-ai | Moonshot AI | company CN | intelligence artificielle
unitree | Unitree | company CN | robots humanoïdes
ecovacs | Ecovacs | company CN | robots aspirateurs
roborock | Roborock | company CN | robots aspirateurs
anker | Anker | company CN | accessoires
smic | SMIC | company CN Shanghai | semi-conducteurs; fondeur; fabricant de puces
ymtc | YMTC | company CN | puces mémoire; semi-conducteurs
cxmt | CXMT | company CN | puces mémoire; semi-conducteurs
cambricon | Cambricon | company CN | puces
tsinghua-unigroup | Tsinghua Unigroup | company CN | semi-conducteurs
boe-technology | BOE Technology | company CN | écrans
wingtech | Wingtech | company CN | électronique
byd | BYD | company CN Shenzhen | constructeur automobile; voitures électriques; constructeur; batteries
catl | CATL | company CN Ningde | batteries; fabricant de batteries
geely | Geely | company CN Hangzhou | constructeur automobile; constructeur; automobile
saic | SAIC; SAIC Motor | company CN Shanghai | constructeur automobile; automobile
dongfeng | Dongfeng | company CN Wuhan | constructeur automobile; automobile
great-wall | Great Wall; Great Wall Motor | company CN | constructeur automobile
chery | Chery | company CN Wuhu | constructeur automobile; automobile
changan | Changan | company CN | constructeur automobile
faw | FAW | company CN Changchun | constructeur automobile
baic | BAIC | company CN Pékin | constructeur automobile
gac | GAC | company CN Canton | constructeur automobile
brilliance | Brilliance | company CN | constructeur automobile
nio | Nio; NIO | company CN Shanghai | voitures électriques; constructeur automobile
xpeng | Xpeng; XPeng | company CN Canton | voitures électriques; constructeur automobile
li-auto | Li Auto | company CN | voitures électriques; constructeur automobile
leapmotor | Leapmotor | company CN Hangzhou | voitures électriques; constructeur automobile
zeekr | Zeekr | company CN | voitures électriques | geely
lynk-co | Lynk & Co | company CN | constructeur automobile | geely
seres | Seres | company CN | voitures électriques
evergrande | Evergrande; Evergrande Auto | company CN Canton | promoteur immobilier; immobilier
country-garden | Country Garden | company CN Foshan | promoteur immobilier
vanke | Vanke; China Vanke | company CN Shenzhen | promoteur immobilier
sunac | Sunac | company CN | promoteur immobilier
kaisa | Kaisa | company CN | promoteur immobilier
gotion | Gotion; Gotion High-Tech | company CN Hefei | batteries
eve-energy | Eve Energy | company CN | batteries
svolt | SVolt | company CN | batteries
aesc | AESC; Envision AESC | company CN | batteries | envision
envision | Envision | company CN | énergie; éoliennes
xtc-new-energy | XTC New Energy | company CN | matériaux de batteries
ganfeng | Ganfeng; Ganfeng Lithium | company CN | lithium
tianqi | Tianqi; Tianqi Lithium | company CN | lithium
huayou | Huayou; Huayou Cobalt | company CN | cobalt
cmoc | CMOC; China Molybdenum | company CN | groupe minier
zijin | Zijin; Zijin Mining | company CN | groupe minier; or
chinalco | Chinalco | company CN Pékin | aluminium
baowu | Baowu; China Baowu | company CN Shanghai | sidérurgiste; acier
baosteel | Baosteel | company CN Shanghai | sidérurgiste; acier | baowu
hbis | HBIS; Hesteel | company CN | sidérurgiste
jingye | Jingye | company CN | sidérurgiste; acier
tsingshan | Tsingshan | company CN | nickel; acier inoxydable
goldwind | Goldwind | company CN | éoliennes; fabricant d'éoliennes
mingyang | Mingyang; Ming Yang | company CN | éoliennes
longi | LONGi; Longi | company CN | panneaux solaires
trina-solar | Trina Solar | company CN | panneaux solaires
jinkosolar | JinkoSolar; Jinko | company CN | panneaux solaires
canadian-solar | Canadian Solar | company CN | panneaux solaires
suntech | Suntech | company CN | panneaux solaires
yingli | Yingli | company CN | panneaux solaires
sinopec | Sinopec | company CN Pékin | groupe pétrolier; raffineur
petrochina | PetroChina | company CN Pékin | groupe pétrolier | cnpc
cnpc | CNPC; China National Petroleum; China National Petroleum Corporation | company CN Pékin | groupe pétrolier
cnooc | CNOOC; Cnooc | company CN Pékin | groupe pétrolier
sinochem | Sinochem | company CN Pékin | chimie
chemchina | ChemChina | company CN Pékin | chimiste; chimie | sinochem
bluestar | Bluestar; China National Bluestar | company CN | chimie | chemchina
adisseo | Adisseo | company FR Antony | nutrition animale; additifs | bluestar
elkem-silicones | Elkem Silicones; Bluestar Silicones | company FR | silicones
wanhua | Wanhua | company CN | chimie
state-grid | State Grid | company CN Pékin | réseau électrique
china-three-gorges | China Three Gorges; Three Gorges | company CN Wuhan | hydroélectricité; électricien
cgn | CGN; China General Nuclear; CGNPC | company CN Shenzhen | nucléaire; électricien
cnnc | CNNC | company CN | nucléaire
china-energy | China Energy; China Energy Investment | company CN Pékin | charbon; électricien
shenhua | Shenhua | company CN | charbon; électricien | china-energy
crrc | CRRC | company CN Pékin | constructeur ferroviaire; trains
comac | Comac; COMAC | company CN Shanghai | avionneur
avic | AVIC | company CN | aéronautique
norinco | Norinco | company CN | armement
cssc | CSSC; China State Shipbuilding | company CN | construction navale
cosco | Cosco; COSCO | company CN Shanghai | armateur; transport maritime
evergreen | Evergreen; Evergreen Marine | company TW | armateur
oocl | OOCL | company CN | armateur | cosco
china-merchants | China Merchants | company CN | conglomérat; ports
china-state-construction | China State Construction | company CN | BTP
china-communications-construction | China Communications Construction; CCCC | company CN | BTP; infrastructures
china-railway | China Railway | company CN | ferroviaire
china-mobile | China Mobile | company CN Pékin | opérateur télécoms
china-telecom | China Telecom | company CN Pékin | opérateur télécoms
china-unicom | China Unicom | company CN Pékin | opérateur télécoms
air-china | Air China | company CN Pékin | compagnie aérienne
china-eastern | China Eastern; China Eastern Airlines | company CN Shanghai | compagnie aérienne
china-southern | China Southern; China Southern Airlines | company CN Canton | compagnie aérienne
hna | HNA; HNA Group | company CN Haikou | conglomérat; tourisme
hainan-airlines | Hainan Airlines | company CN | compagnie aérienne
jin-jiang | Jin Jiang; Jinjiang; Jin Jiang International | company CN Shanghai | groupe hôtelier; hôtelier; tourisme
huazhu | Huazhu; H World | company CN | groupe hôtelier
fosun | Fosun; Fosun International | company CN Shanghai | conglomérat
wanda | Wanda; Dalian Wanda | company CN Pékin | conglomérat; immobilier; cinéma
anbang-groupe | Anbang | company CN | conglomérat
citic-group | CITIC Group | company CN | conglomérat
bright-food | Bright Food | company CN Shanghai | agroalimentaire
cofco | COFCO; Cofco | company CN Pékin | agroalimentaire; négoce agricole
wh-group | WH Group; Shuanghui | company HK Hong Kong | viande; porc
mengniu | Mengniu | company CN Hohhot | produits laitiers; groupe laitier
yili | Yili | company CN Hohhot | produits laitiers; groupe laitier
synutra | Synutra | company CN | lait infantile; poudre de lait
biostime | Biostime; H&H | company CN | lait infantile
nongfu-spring | Nongfu Spring | company CN | eau en bouteille
wahaha | Wahaha | company CN Hangzhou | boissons
kweichow-moutai | Kweichow Moutai; Moutai | company CN | spiritueux; alcool
tsingtao | Tsingtao | company CN Qingdao | brasseur; bière
china-resources | China Resources | company CN | conglomérat
cr-beer | CR Beer; China Resources Beer | company CN | brasseur; bière | china-resources
luckin-coffee | Luckin Coffee; Luckin | company CN | cafés
mixue | Mixue | company CN | thé; boissons
pop-mart | Pop Mart | company CN | figurines; jouets
anta | Anta; Anta Sports | company CN Jinjiang | équipementier sportif
li-ning | Li-Ning; Li Ning | company CN | équipementier sportif
ruyi | Ruyi; Shandong Ruyi | company CN Jining | textile
lanvin-group | Lanvin Group; Fosun Fashion | company CN | mode | fosun
bosideng | Bosideng | company CN | doudounes
chow-tai-fook | Chow Tai Fook | company CN | bijoux; joaillier
suning | Suning | company CN Nankin | distribution
miniso | Miniso | company CN | enseigne
bgi-genomics | BGI Group; BGI Genomics | company CN | génomique
wuxi-apptec | WuXi AppTec; WuXi | company CN | recherche pharmaceutique
wuxi-biologics | WuXi Biologics | company CN | sous-traitant pharmaceutique
beone | BeOne; BeiGene | company CN | biotech
sinopharm | Sinopharm | company CN Pékin | laboratoire pharmaceutique; vaccins
sinovac | Sinovac | company CN Pékin | laboratoire; vaccins
mindray | Mindray | company CN | équipements médicaux
zoomlion | Zoomlion | company CN | engins de chantier
sany | Sany | company CN Changsha | engins de chantier
weichai | Weichai | company CN Weifang | moteurs diesel
xcmg | XCMG | company CN | engins de chantier
ck-hutchison | CK Hutchison; Hutchison; CK Hutchison Holdings | company HK Hong Kong | conglomérat; ports
hutchison-whampoa | Hutchison Whampoa | company HK Hong Kong | conglomérat; ports | ck-hutchison
a-s-watson | A.S. Watson | company CN | parfumerie; pharmacie | ck-hutchison
jardine-matheson | Jardine Matheson; Jardine | company HK Hong Kong | conglomérat
mandarin-oriental | Mandarin Oriental | company HK Hong Kong | groupe hôtelier; hôtellerie de luxe | jardine-matheson
swire | Swire | company CN | conglomérat
cathay-pacific | Cathay Pacific | company HK Hong Kong | compagnie aérienne
shangri-la | Shangri-La | company CN | hôtellerie; groupe hôtelier
li-fung | Li & Fung | company CN | négoce
mtr | MTR | company CN | métro
clp | CLP | company CN | électricien
techtronic | Techtronic | company CN | outillage
bitmain | Bitmain | company CN | minage de bitcoins
galaxy-entertainment | Galaxy Entertainment | company CN | casinos
# Taiwan
tsmc | TSMC; Taiwan Semiconductor; Taiwan Semiconductor Manufacturing | company TW Hsinchu | fondeur; fabricant de puces; fabricant de semi-conducteurs; semi-conducteurs
foxconn | Foxconn; Hon Hai | company TW Taipei | sous-traitant électronique; assembleur de l'iPhone; électronique
umc | UMC; United Microelectronics | company TW Hsinchu | fondeur; semi-conducteurs
mediatek | MediaTek; Mediatek | company TW Hsinchu | concepteur de puces; semi-conducteurs
ase-technology | ASE; ASE Technology | company TW | assemblage de puces
globalwafers | GlobalWafers | company TW | plaquettes de silicium
acer | Acer | company TW Taipei | fabricant d'ordinateurs; ordinateurs
asus | Asus; ASUS | company TW Taipei | fabricant d'ordinateurs; ordinateurs
htc | HTC | company TW Taoyuan | smartphones
quanta | Quanta; Quanta Computer | company TW | sous-traitant électronique
pegatron | Pegatron | company TW | sous-traitant électronique
wistron | Wistron | company TW | sous-traitant électronique
delta-electronics | Delta Electronics | company TW | électronique
largan | Largan | company TW | optique
formosa-plastics | Formosa Plastics | company TW | pétrochimie
merida | Merida | company TW | vélos; cycles
gogoro | Gogoro | company TW | scooters électriques
prologium | ProLogium | company TW Taoyuan | batteries; fabricant de batteries
china-airlines | China Airlines | company TW | compagnie aérienne
eva-air | EVA Air | company TW | compagnie aérienne
chunghwa-telecom | Chunghwa Telecom | company TW | opérateur télécoms
yageo | Yageo | company TW | composants électroniques
d-link | D-Link | company TW | équipements de réseaux
synology | Synology | company TW | stockage
msi-taiwan | MSI; Micro-Star International | company TW | ordinateurs
# India
tata | Tata; Tata Group; groupe Tata; Tata Sons | company IN Bombay | conglomérat
tata-motors | Tata Motors | company IN Bombay | constructeur automobile; automobile | tata
tata-steel | Tata Steel; Tata Steel Europe | company IN Bombay | sidérurgiste; acier | tata
corus | Corus | company GB Londres | sidérurgiste; acier | tata-steel
tata-consultancy-services | Tata Consultancy Services; TCS | company IN Bombay | services informatiques | tata
air-india | Air India | company IN New Delhi | compagnie aérienne | tata
reliance | Reliance; Reliance Industries | company IN Bombay | conglomérat; raffineur
jio | Jio; Reliance Jio | company IN | opérateur télécoms | reliance
adani | Adani; Adani Group; groupe Adani | company IN Ahmedabad | conglomérat
adani-green | Adani Green; Adani Green Energy | company IN | énergies renouvelables | adani
infosys | Infosys | company IN Bangalore | services informatiques
wipro | Wipro | company IN Bangalore | services informatiques
hcl-technologies | HCL Technologies; HCLTech | company IN Noida | services informatiques
tech-mahindra | Tech Mahindra | company IN | services informatiques | mahindra
mahindra | Mahindra; Mahindra & Mahindra | company IN Bombay | constructeur automobile; tracteurs; conglomérat
maruti-suzuki | Maruti Suzuki; Maruti | company IN | constructeur automobile | suzuki
bajaj | Bajaj; Bajaj Auto | company IN | deux-roues
hero-motocorp | Hero MotoCorp | company IN | deux-roues
royal-enfield | Royal Enfield | company IN | motos
tvs | TVS; TVS Motor | company IN | deux-roues
bharti-airtel | Bharti Airtel; Airtel; Bharti | company IN New Delhi | opérateur télécoms
vodafone-idea | Vodafone Idea | company IN | opérateur télécoms
larsen-toubro | Larsen & Toubro; L&T | company IN | BTP; ingénierie
ltimindtree | LTIMindtree | company IN | services informatiques | larsen-toubro
jsw | JSW; JSW Steel | company IN | sidérurgiste; acier
jindal | Jindal; Jindal Steel | company IN | sidérurgiste; acier
vedanta | Vedanta | company IN Bombay | groupe minier
hindalco | Hindalco | company IN | aluminium
novelis | Novelis | company US Atlanta | aluminium | hindalco
aditya-birla | Aditya Birla; Birla | company IN | conglomérat
ultratech | UltraTech; UltraTech Cement | company IN | cimentier
ntpc | NTPC | company IN | électricien
ongc | ONGC | company IN | groupe pétrolier
indian-oil | Indian Oil | company IN | raffineur
coal-india | Coal India | company IN | charbon
sun-pharma | Sun Pharma; Sun Pharmaceutical | company IN Bombay | médicaments génériques; laboratoire pharmaceutique
cipla | Cipla | company IN Bombay | médicaments génériques; laboratoire pharmaceutique
dr-reddy-s | Dr. Reddy's; Dr Reddy's | company IN | médicaments génériques
aurobindo | Aurobindo | company IN | médicaments génériques
zydus | Zydus; Zydus Cadila | company IN | médicaments génériques
biocon | Biocon | company IN Bangalore | biotech; biosimilaires
serum-institute | Serum Institute; Serum Institute of India | company IN Pune | vaccins; fabricant de vaccins
bharat-biotech | Bharat Biotech | company IN | vaccins
flipkart | Flipkart | company IN Bangalore | commerce en ligne; e-commerce | walmart
myntra | Myntra | company IN | mode en ligne | flipkart
paytm | Paytm | company IN Noida | paiement mobile
phonepe | PhonePe | company IN | paiement mobile
zomato | Zomato; Eternal | company IN | livraison de repas
swiggy | Swiggy | company IN | livraison de repas
oyo | Oyo; OYO | company IN | hôtellerie
byju-s | Byju's | company IN | éducation en ligne
motherson | Motherson; Samvardhana Motherson; Motherson Sumi | company IN | équipementier automobile
indigo-airlines | IndiGo; InterGlobe Aviation | company IN Gurgaon | compagnie aérienne; low cost
spicejet | SpiceJet | company IN | compagnie aérienne
jet-airways | Jet Airways | company IN | compagnie aérienne
hindustan-aeronautics | Hindustan Aeronautics; HAL | company IN | avionneur
bharat-forge | Bharat Forge | company IN | forge
zee | Zee; Zee Entertainment | company IN | télévision
titan-company | Titan Company | company IN | montres; bijoux | tata
suzlon | Suzlon | company IN | éoliennes
waaree | Waaree | company IN | panneaux solaires
varun-beverages | Varun Beverages | company IN | embouteilleur
godrej | Godrej | company IN | conglomérat
indorama | Indorama | company TH | plastiques; chimie
# South-East Asia
singapore-airlines | Singapore Airlines | company SG Singapour | compagnie aérienne
singtel | Singtel; SingTel | company SG Singapour | opérateur télécoms
grab | Grab | company SG Singapour | VTC; livraison
razer | Razer | company SG | accessoires de jeux vidéo
flex | Flex; Flextronics | company SG | sous-traitant électronique
wilmar | Wilmar | company SG Singapour | huile de palme; négoce agricole
olam | Olam | company SG Singapour | négoce agricole; cacao
noble-group | Noble Group | company SG | négoce de matières premières
keppel | Keppel | company SG | conglomérat
psa-international | PSA International; PSA Singapour | company SG | ports; opérateur portuaire
st-engineering | ST Engineering | company SG | défense; ingénierie
banyan-tree | Banyan Tree | company SG | hôtellerie
capitaland | CapitaLand | company SG | immobilier
ascott | Ascott | company SG | résidences hôtelières
petronas | Petronas | company MY Kuala Lumpur | groupe pétrolier
airasia | AirAsia; Air Asia | company MY | compagnie aérienne; low cost
malaysia-airlines | Malaysia Airlines | company MY | compagnie aérienne
genting | Genting | company MY | casinos
top-glove | Top Glove | company MY | gants en latex
proton | Proton | company MY | constructeur automobile | geely
sime-darby | Sime Darby | company MY | huile de palme
cp-group | CP Group; Charoen Pokphand | company TH Bangkok | conglomérat; agroalimentaire
thai-union | Thai Union; Thai Union Frozen | company TH | thon; produits de la mer
thai-airways | Thai Airways | company TH | compagnie aérienne
ptt | PTT | company TH | groupe pétrolier
central-group | Central Group | company TH | grands magasins
thaibev | ThaiBev; Thai Beverage | company TH | boissons; bière
minor-international | Minor International | company TH | hôtellerie
goto | GoTo | company ID Jakarta | VTC; livraison; commerce en ligne
gojek | Gojek | company ID Jakarta | VTC; livraison | goto
tokopedia | Tokopedia | company ID Jakarta | commerce en ligne
bukalapak | Bukalapak | company ID | commerce en ligne
garuda | Garuda; Garuda Indonesia | company ID Jakarta | compagnie aérienne
pertamina | Pertamina | company ID Jakarta | groupe pétrolier
indofood | Indofood | company ID | agroalimentaire
lion-air | Lion Air | company ID | compagnie aérienne
vinfast | VinFast; Vinfast | company VN | voitures électriques; constructeur automobile
vingroup | Vingroup | company VN Hanoï | conglomérat
vietjet | VietJet; Vietjet | company VN | compagnie aérienne; low cost
vietnam-airlines | Vietnam Airlines | company VN | compagnie aérienne
san-miguel | San Miguel | company PH | boissons; conglomérat
jollibee | Jollibee | company PH | restauration rapide
philippine-airlines | Philippine Airlines | company PH | compagnie aérienne
cebu-pacific | Cebu Pacific | company PH | compagnie aérienne
ictsi | ICTSI | company PH | ports
# Gulf and Middle East
emirates | Emirates | company AE Dubaï | compagnie aérienne
etihad | Etihad; Etihad Airways | company AE Abou Dhabi | compagnie aérienne
flydubai | Flydubai; FlyDubai | company AE Dubaï | compagnie aérienne
air-arabia | Air Arabia | company AE Charjah | compagnie aérienne
dp-world | DP World | company AE Dubaï | ports; opérateur portuaire
ad-ports | AD Ports | company AE | ports; opérateur portuaire
emaar | Emaar; Emaar Properties | company AE Dubaï | promoteur immobilier
damac | Damac | company AE | promoteur immobilier
nakheel | Nakheel | company AE | promoteur immobilier
aldar | Aldar | company AE | promoteur immobilier
e-and | E&; Etisalat | company AE Abou Dhabi | opérateur télécoms
adnoc | Adnoc; ADNOC | company AE Abou Dhabi | compagnie pétrolière; groupe pétrolier
xrg | XRG | company AE | énergie; chimie | adnoc
masdar | Masdar | company AE Abou Dhabi | énergies renouvelables
taqa | Taqa; TAQA | company AE Abou Dhabi | énergie; électricien
enec | Enec | company AE | nucléaire
dana-gas | Dana Gas | company AE | gaz
g42 | G42 | company AE Abou Dhabi | intelligence artificielle
edge-group | Edge Group; EDGE | company AE | défense
careem | Careem | company AE Dubaï | VTC | uber
majid-al-futtaim | Majid Al Futtaim; MAF | company AE Dubaï | distribution; centres commerciaux
chalhoub | Chalhoub; Chalhoub Group | company AE Dubaï | distribution de luxe
al-futtaim | Al-Futtaim | company AE | conglomérat
emirates-global-aluminium | Emirates Global Aluminium; EGA | company AE | aluminium
aramex | Aramex | company AE | messagerie; logistique
jumeirah | Jumeirah | company AE | hôtellerie
multiply-group | Multiply Group | company AE | holding
qatar-airways | Qatar Airways | company QA Doha | compagnie aérienne
qatarenergy | QatarEnergy; Qatar Petroleum; Qatar Energy | company QA Doha | groupe gazier; gaz naturel liquéfié
ooredoo | Ooredoo | company QA Doha | opérateur télécoms
saudi-aramco | Saudi Aramco; Aramco; Saudi Arabian Oil | company SA Dhahran | compagnie pétrolière; groupe pétrolier; géant pétrolier
sabic | Sabic; SABIC | company SA Riyad | pétrochimie; chimie | saudi-aramco
acwa-power | ACWA Power; Acwa Power | company SA Riyad | électricien; énergies renouvelables
ma-aden | Ma'aden; Maaden | company SA | groupe minier
stc | STC; Saudi Telecom | company SA Riyad | opérateur télécoms
saudia | Saudia; Saudi Arabian Airlines | company SA Djeddah | compagnie aérienne
riyadh-air | Riyadh Air | company SA Riyad | compagnie aérienne
flynas | Flynas | company SA Riyad | compagnie aérienne; low cost
almarai | Almarai | company SA | produits laitiers
zain | Zain | company KW | opérateur télécoms
agility | Agility | company KW | logistique
alshaya | Alshaya | company KW | distribution
americana | Americana | company AE | restauration rapide
kpc | KPC; Kuwait Petroleum; Q8 | company KW | groupe pétrolier
gulf-air | Gulf Air | company BH | compagnie aérienne
oman-air | Oman Air | company OM | compagnie aérienne
royal-jordanian | Royal Jordanian | company JO | compagnie aérienne
middle-east-airlines | Middle East Airlines; MEA | company LB Beyrouth | compagnie aérienne
national-iranian-oil-company | National Iranian Oil Company; NIOC | company IR | compagnie pétrolière
iran-air | Iran Air | company IR Téhéran | compagnie aérienne
iran-khodro | Iran Khodro | company IR Téhéran | constructeur automobile
# Oceania
bhp | BHP; BHP Billiton | company AU Melbourne | groupe minier; géant minier; mines
fortescue | Fortescue; Fortescue Metals | company AU Perth | groupe minier; minerai de fer
woodside | Woodside; Woodside Energy | company AU Perth | groupe pétrolier; gaz
origin-energy | Origin Energy; Origin | company AU | énergéticien
agl | AGL; AGL Energy | company AU | énergéticien
qantas | Qantas | company AU Sydney | compagnie aérienne
jetstar | Jetstar | company AU | compagnie aérienne; low cost | qantas
virgin-australia | Virgin Australia | company AU | compagnie aérienne
telstra | Telstra | company AU Melbourne | opérateur télécoms
optus | Optus | company AU | opérateur télécoms | singtel
wesfarmers | Wesfarmers | company AU Perth | conglomérat; distributeur
woolworths | Woolworths | company AU | distributeur
coles | Coles | company AU | distributeur
csl | CSL | company AU Melbourne | biotech; laboratoire; plasma
cochlear | Cochlear | company AU | implants cochléaires
transurban | Transurban | company AU | autoroutes
goodman-group | Goodman Group | company AU | immobilier logistique
lendlease | Lendlease | company AU | construction
bluescope | BlueScope | company AU | acier
south32 | South32 | company AU | groupe minier
newcrest | Newcrest | company AU | or | newmont
evolution-mining | Evolution Mining | company AU | or
northern-star | Northern Star | company AU | or
pilbara-minerals | Pilbara Minerals | company AU | lithium
lynas | Lynas | company AU Perth | terres rares
iluka | Iluka | company AU | terres rares
orica | Orica | company AU | explosifs
brambles | Brambles | company AU | palettes
aristocrat | Aristocrat | company AU | machines à sous
crown-resorts | Crown Resorts | company AU | casinos
star-entertainment | Star Entertainment | company AU | casinos
treasury-wine-estates | Treasury Wine Estates; Treasury Wine | company AU | vins
bellamy-s | Bellamy's | company AU | lait infantile
canva | Canva | company AU Sydney | conception graphique; logiciels de création graphique
austal | Austal | company AU | construction navale; chantier naval
rea-group | REA Group | company AU | annonces immobilières
xero | Xero | company NZ Wellington | logiciels de comptabilité
fonterra | Fonterra | company NZ Auckland | coopérative laitière; groupe laitier
air-new-zealand | Air New Zealand | company NZ Auckland | compagnie aérienne
zespri | Zespri | company NZ | kiwis
societe-le-nickel | Société Le Nickel; SLN | company NC Nouméa | nickel; métallurgie | eramet
prony-resources | Prony Resources; Prony Resources Nouvelle-Calédonie | company NC | nickel
koniambo-nickel | Koniambo Nickel; KNS | company NC | nickel
aircalin | Aircalin | company NC Nouméa | compagnie aérienne
# Africa without the Maghreb and West Africa
naspers | Naspers | company ZA Le Cap | médias; internet
mtn | MTN; MTN Group | company ZA Johannesbourg | opérateur télécoms
vodacom | Vodacom | company ZA Midrand | opérateur télécoms | vodafone
sasol | Sasol | company ZA Johannesbourg | chimie; pétrole
eskom | Eskom | company ZA Johannesbourg | électricien
transnet | Transnet | company ZA | chemins de fer; ports
de-beers | De Beers | company | diamants; diamantaire | anglo-american
anglo-american-platinum | Anglo American Platinum; Valterra Platinum | company ZA | platine
anglogold-ashanti | AngloGold Ashanti; AngloGold | company ZA | or; producteur d'or
gold-fields | Gold Fields | company ZA Johannesbourg | or; producteur d'or
sibanye-stillwater | Sibanye-Stillwater; Sibanye | company ZA | platine; or; groupe minier
impala-platinum | Impala Platinum; Implats | company ZA | platine
harmony-gold | Harmony Gold | company ZA | or
exxaro | Exxaro | company ZA | charbon
shoprite | Shoprite | company ZA Le Cap | distributeur
pick-n-pay | Pick n Pay | company ZA Le Cap | distributeur
massmart | Massmart | company ZA | distributeur | walmart
aspen | Aspen; Aspen Pharmacare | company ZA Durban | laboratoire pharmaceutique
bidvest | Bidvest | company ZA | conglomérat
tiger-brands | Tiger Brands | company ZA | agroalimentaire
mediclinic | Mediclinic | company ZA | cliniques
remgro | Remgro | company ZA | holding
south-african-airways | South African Airways; SAA | company ZA Johannesbourg | compagnie aérienne
denel | Denel | company ZA | défense
safaricom | Safaricom | company KE Nairobi | opérateur télécoms | vodacom
kenya-airways | Kenya Airways | company KE Nairobi | compagnie aérienne
kengen | KenGen | company KE | électricien
ethiopian-airlines | Ethiopian Airlines | company ET Addis-Abeba | compagnie aérienne
ethio-telecom | Ethio Telecom | company ET Addis-Abeba | opérateur télécoms
rwandair | RwandAir | company RW Kigali | compagnie aérienne
sonangol | Sonangol | company AO Luanda | groupe pétrolier; compagnie pétrolière
taag | TAAG | company AO Luanda | compagnie aérienne
gecamines | Gécamines; Gecamines | company CD | cuivre; mines
econet | Econet | company ZW | opérateur télécoms
liquid-intelligent-technologies | Liquid Intelligent Technologies; Liquid Telecom | company ZA | fibre optique; télécoms
orascom | Orascom; Orascom Construction | company EG Le Caire | BTP; télécoms
elsewedy | Elsewedy; Elsewedy Electric | company EG Le Caire | équipements électriques
egyptair | EgyptAir; Egyptair | company EG Le Caire | compagnie aérienne
telecom-egypt | Telecom Egypt | company EG Le Caire | opérateur télécoms
air-madagascar | Air Madagascar; Madagascar Airlines | company MG | compagnie aérienne
ambatovy | Ambatovy | company MG | nickel
telma | Telma | company MG Antananarivo | opérateur télécoms | axian
axian | Axian; Groupe Axian; Axian Telecom | company MG Antananarivo | conglomérat; opérateur télécoms
air-mauritius | Air Mauritius | company MU | compagnie aérienne
ibl | IBL; IBL Group | company MU | conglomérat
camrail | Camrail | company CM | chemins de fer
comilog | Comilog | company GA | manganèse | eramet
setrag | Setrag | company GA | chemins de fer | eramet
olam-gabon | Olam Gabon | company GA | agro-industrie | olam
snpc | SNPC | company CG | compagnie pétrolière
assala-energy | Assala Energy | company GA | compagnie pétrolière
somdiaa | Somdiaa | company FR | agro-industrie | castel
cfao | CFAO | company FR Sèvres | distribution automobile; distribution en Afrique
rougier | Rougier | company FR Niort | bois tropicaux
# Names kept in their long form, the short one being a common word
all-nippon-airways | All Nippon Airways | company JP | compagnie aérienne
ocean-network-express | Ocean Network Express | company JP | armateur; transport maritime
mg-motor | MG Motor | company CN | constructeur automobile | saic
sea-group | Sea Group; Sea Limited; Garena; Shopee | company SG Singapour | commerce en ligne; jeux vidéo; groupe internet
ola-electric | Ola Electric | company IN Bangalore | scooters électriques
ola-cabs | Ola Cabs | company IN Bangalore | VTC
citizen-watch | Citizen Watch | company JP | montres; horloger
esprit-holdings | Esprit Holdings | company HK | prêt-à-porter
`;
