/**
 * Universities, grandes écoles and research bodies that the French press names, as founders' schools, spin-off parents or
 * partners of deals. Written by hand from general knowledge, November 2026. Left out on purpose: bare city names
 * (« Harvard » stays, « Cambridge » and « Lyon » do not).
 */
export const universities = `
@U = université; établissement
@G = grande école; école
@B = école de commerce; école; grande école
@E = école d'ingénieurs; école; grande école
@R = organisme de recherche; institut de recherche; centre de recherche
@H = groupe d'enseignement supérieur; groupe d'enseignement privé

# France: research bodies
cnrs | CNRS; Centre national de la recherche scientifique | university FR Paris | @R
cea | CEA; Commissariat à l'énergie atomique; Commissariat à l'énergie atomique et aux énergies alternatives | university FR Paris | @R
cea-leti | CEA-Leti; Leti | university FR Grenoble | @R | cea
cea-liten | CEA-Liten; Liten | university FR Grenoble | @R | cea
cea-list | CEA-List | university FR Saclay | @R | cea
inria | Inria; INRIA; Institut national de recherche en informatique et en automatique; Institut national de recherche en sciences et technologies du numérique | university FR Le Chesnay-Rocquencourt | @R
inserm | Inserm; INSERM; Institut national de la santé et de la recherche médicale | university FR Paris | @R
inrae | Inrae; INRAE; Inra; INRA; Irstea | university FR Paris | @R
ifremer | Ifremer; IFREMER | university FR Plouzané | @R
ifp-energies-nouvelles | IFP Énergies nouvelles; IFPEN; IFP Energies nouvelles; Institut français du pétrole | university FR Rueil-Malmaison | @R
onera | Onera; ONERA | university FR Palaiseau | @R
cnes | Cnes; CNES; Centre national d'études spatiales | public FR Paris | agence spatiale; agence spatiale française
cirad | Cirad; CIRAD | university FR Montpellier | @R
institut-de-recherche-pour-le-developpement | Institut de recherche pour le développement; IRD | university FR Marseille | @R
brgm | BRGM; Bureau de recherches géologiques et minières | university FR Orléans | @R
institut-pasteur | Institut Pasteur | university FR Paris | @R; fondation
institut-pasteur-de-lille | Institut Pasteur de Lille | university FR Lille | @R; fondation
institut-du-cerveau | Institut du cerveau; ICM; Institut du cerveau et de la moelle épinière | university FR Paris | @R
institut-imagine | Institut Imagine | university FR Paris | @R
genethon | Généthon; Genethon | university FR Évry | laboratoire
ined | Ined; INED | university FR Aubervilliers | @R
meteo-france | Météo-France; Météo France | public FR Saint-Mandé | service météorologique
cstb | CSTB; Centre scientifique et technique du bâtiment | university FR Champs-sur-Marne | @R
cerema | Cerema | university FR Bron | @R
minatec | Minatec | university FR Grenoble | pôle d'innovation
systemx | SystemX; IRT SystemX; IRT System X | university FR Palaiseau | institut de recherche technologique
irt-saint-exupery | IRT Saint Exupéry; IRT Saint-Exupéry | university FR Toulouse | institut de recherche technologique
irt-jules-verne | IRT Jules Verne | university FR Bouguenais | institut de recherche technologique
satt-paris-saclay | SATT Paris-Saclay | university FR Orsay | société d'accélération du transfert de technologies
toulouse-tech-transfer | Toulouse Tech Transfer; TTT | university FR Toulouse | société d'accélération du transfert de technologies
satt-lutech | SATT Lutech | university FR | société d'accélération du transfert de technologies
erganeo | Erganeo; IDF Innov | university FR Paris | société d'accélération du transfert de technologies
linksium | Linksium | university FR Grenoble | société d'accélération du transfert de technologies
pulsalys | Pulsalys | university FR Lyon | société d'accélération du transfert de technologies
ofce | OFCE; Observatoire français des conjonctures économiques | university FR Paris | institut de conjoncture
rexecode | Rexecode; Coe-Rexecode | university FR Paris | institut de conjoncture
institut-francais-des-relations-internationales | Institut français des relations internationales | university FR | centre de réflexion
# France: universities
sorbonne-universite | Sorbonne Université; Université Pierre et Marie Curie; UPMC; Paris-Sorbonne; La Sorbonne | university FR Paris | @U
universite-paris-saclay | Université Paris-Saclay; Paris-Saclay; Université Paris-Sud | university FR Gif-sur-Yvette | @U
universite-psl | Université PSL; PSL; Paris Sciences et Lettres | university FR Paris | @U
universite-paris-cite | Université Paris Cité; Université de Paris; Paris Cité; Université Paris-Descartes; Paris-Diderot | university FR Paris | @U
universite-paris-dauphine | Université Paris-Dauphine; Paris-Dauphine; Paris Dauphine; Université Paris Dauphine-PSL | university FR Paris | @U
universite-paris-1-pantheon-sorbonne | Université Paris 1 Panthéon-Sorbonne; Panthéon-Sorbonne; Paris 1 | university FR Paris | @U
universite-pantheon-assas | Université Panthéon-Assas; Panthéon-Assas; Paris 2 Panthéon-Assas | university FR Paris | @U
universite-paris-nanterre | Université Paris Nanterre; Paris-Nanterre; Paris X | university FR Nanterre | @U
universite-grenoble-alpes | Université Grenoble Alpes; Université Joseph Fourier; UGA | university FR Grenoble | @U
universite-de-strasbourg | Université de Strasbourg | university FR Strasbourg | @U
aix-marseille-universite | Aix-Marseille Université; AMU; Université d'Aix-Marseille | university FR Marseille | @U
universite-claude-bernard-lyon-i | Université Claude-Bernard-Lyon-I; Université Claude Bernard Lyon 1; Lyon 1 | university FR Villeurbanne | @U
universite-lumiere-lyon-ii | Université Lumière-Lyon-II; Université Lumière Lyon 2 | university FR Lyon | @U
universite-de-bordeaux | Université de Bordeaux | university FR Bordeaux | @U
universite-de-lille | Université de Lille | university FR Lille | @U
universite-de-lorraine | Université de Lorraine | university FR Nancy | @U
universite-de-montpellier | Université de Montpellier | university FR Montpellier | @U
universite-toulouse-iii-paul-sabatier | Université Toulouse-III-Paul-Sabatier; Université Paul-Sabatier; Université Paul Sabatier | university FR Toulouse | @U
universite-toulouse-capitole | Université Toulouse Capitole | university FR Toulouse | @U
universite-cote-d-azur | Université Côte d'Azur; Université de Nice-Sophia-Antipolis | university FR Nice | @U
universite-de-nantes | Université de Nantes; Nantes Université | university FR Nantes | @U
universite-de-rennes | Université de Rennes; Université de Rennes 1 | university FR Rennes | @U
universite-clermont-auvergne | Université Clermont Auvergne | university FR Clermont-Ferrand | @U
universite-de-technologie-de-compiegne | Université de Technologie de Compiègne | university FR Compiègne | @E
universite-de-technologie-de-troyes | Université de Technologie de Troyes; UTT | university FR Troyes | @E
institut-polytechnique-de-paris | Institut polytechnique de Paris; IP Paris | university FR Palaiseau | @U
college-de-france | Collège de France | university FR Paris | @U
conservatoire-national-des-arts-et-metiers | Conservatoire national des arts et métiers | university FR Paris | @U
toulouse-school-of-economics | Toulouse School of Economics; École d'économie de Toulouse; TSE | university FR Toulouse | école d'économie
ecole-d-economie-de-paris | École d'économie de Paris; Paris School of Economics; PSE | university FR Paris | école d'économie
# France: engineering and other schools
ecole-polytechnique | École polytechnique; Polytechnique; Ecole polytechnique; École Polytechnique | university FR Palaiseau | @E
centralesupelec | CentraleSupélec; Centrale Supélec; École centrale Paris; Centrale Paris; Supélec; Ecole centrale Paris | university FR Gif-sur-Yvette | @E
mines-paris | Mines Paris; École des Mines de Paris; Mines ParisTech; École des mines; Mines Paris-PSL; Ecole des Mines de Paris | university FR Paris | @E
ponts-paristech | Ponts ParisTech; École des ponts; École nationale des ponts et chaussées; École des Ponts ParisTech | university FR Champs-sur-Marne | @E
telecom-paris | Télécom Paris; Télécom ParisTech; Telecom Paris | university FR Palaiseau | @E
imt-atlantique | IMT Atlantique; Télécom Bretagne; Mines Nantes | university FR Nantes | @E
institut-mines-telecom | Institut Mines-Télécom; IMT | university FR Palaiseau | @E
telecom-sudparis | Télécom SudParis | university FR Évry | @E
arts-et-metiers | Arts et Métiers; Arts et Métiers ParisTech; Ensam; ENSAM | university FR Paris | @E
espci-paris | ESPCI Paris; ESPCI; ESPCI ParisTech | university FR Paris | @E
ecole-normale-superieure | École normale supérieure; Normale Sup; Normale sup; ENS Ulm; Ecole normale supérieure | university FR Paris | @G
ens-lyon | ENS Lyon; École normale supérieure de Lyon; ENS de Lyon | university FR Lyon | @G
ens-paris-saclay | ENS Paris-Saclay; ENS Cachan | university FR Gif-sur-Yvette | @G
isae-supaero | Isae-Supaero; Supaero; ISAE-Supaero; Sup'Aéro | university FR Toulouse | @E
ensta-paris | Ensta Paris; Ensta; ENSTA Paris; ENSTA | university FR Palaiseau | @E
ensae-paris | Ensae Paris; Ensae; ENSAE | university FR Palaiseau | école de statistique; école
agroparistech | AgroParisTech | university FR Palaiseau | @E
insa-lyon | Insa Lyon; INSA Lyon; INSA de Lyon | university FR Villeurbanne | @E
insa-toulouse | Insa Toulouse; INSA Toulouse | university FR Toulouse | @E
grenoble-inp | Grenoble INP; INP Grenoble; Grenoble INP-UGA | university FR Grenoble | @E
centrale-lyon | Centrale Lyon; École centrale de Lyon | university FR Écully | @E
centrale-nantes | Centrale Nantes; École centrale de Nantes | university FR Nantes | @E
centrale-lille | Centrale Lille; École centrale de Lille | university FR Villeneuve-d'Ascq | @E
epita | Epita; EPITA | university FR Le Kremlin-Bicêtre | @E | ionis-education-group
epitech | Epitech | university FR Le Kremlin-Bicêtre | école d'informatique; école | ionis-education-group
esiee-paris | ESIEE Paris; ESIEE | university FR Noisy-le-Grand | @E
ece-paris | ECE Paris | university FR Paris | @E
estp | ESTP | university FR Cachan | @E
eurecom | Eurecom; EURECOM | university FR Biot | @E
reseau-ges | Réseau GES; Réseau Skolae; Skolae; Eductive | university FR Paris | @H
ad-education | AD Education | university FR Paris | @H
college-de-paris | Collège de Paris | university FR Paris | @H
sciences-po | Sciences Po; Institut d'études politiques de Paris; Sciences-Po; IEP de Paris | university FR Paris | @G
ena | ENA; École nationale d'administration; INSP; Institut national du service public; Ecole nationale d'administration | university FR Strasbourg | @G
ecole-des-hautes-etudes-en-sciences-sociales | École des hautes études en sciences sociales; EHESS | university FR Paris | @G
inalco | Inalco | university FR Paris | @G
ecole-du-louvre | École du Louvre | university FR Paris | école
la-femis | La Fémis; Fémis | university FR Paris | école de cinéma
gobelins | Gobelins; Les Gobelins | university FR Paris | école de l'image
institut-francais-de-la-mode | Institut français de la mode | university FR Paris | école de mode
# France: business schools
hec | HEC; HEC Paris; École des hautes études commerciales | university FR Jouy-en-Josas | @B
essec | Essec; ESSEC; ESSEC Business School; Essec Business School | university FR Cergy | @B
escp | ESCP; ESCP Europe; ESCP Business School; Sup de Co Paris | university FR Paris | @B
insead | Insead; INSEAD | university FR Fontainebleau | @B
em-lyon | EM Lyon; EMLyon; EMLyon Business School | university FR Lyon | @B
edhec | Edhec; EDHEC; EDHEC Business School | university FR Roubaix | @B
audencia | Audencia; Audencia Business School | university FR Nantes | @B
grenoble-ecole-de-management | Grenoble École de management; Grenoble Ecole de management; GEM | university FR Grenoble | @B
neoma | Neoma; Neoma Business School; NEOMA | university FR Reims | @B
skema | Skema; Skema Business School; SKEMA | university FR Lille | @B
kedge | Kedge; Kedge Business School; KEDGE | university FR Talence | @B
toulouse-business-school | Toulouse Business School; TBS Education; TBS | university FR Toulouse | @B
rennes-school-of-business | Rennes School of Business; ESC Rennes | university FR Rennes | @B
montpellier-business-school | Montpellier Business School | university FR Montpellier | @B
ieseg | Iéseg; IESEG | university FR Lille | @B
essca | ESSCA | university FR Angers | @B
icn-business-school | ICN Business School | university FR Nancy | @B
em-strasbourg | EM Strasbourg | university FR Strasbourg | @B
em-normandie | EM Normandie | university FR Le Havre | @B
burgundy-school-of-business | Burgundy School of Business; BSB | university FR Dijon | @B
excelia | Excelia | university FR La Rochelle | @B
isc-paris | ISC Paris | university FR Paris | @B
paris-school-of-business | Paris School of Business | university FR Paris | @B
iae-paris | IAE Paris | university FR Paris | @B
# World
harvard | Harvard; Université Harvard; Harvard University; Université de Harvard | university US Cambridge | @U
harvard-business-school | Harvard Business School | university US Boston | @B | harvard
mit | MIT; Massachusetts Institute of Technology | university US Cambridge | @U
stanford | Stanford; Université Stanford; Stanford University; Université de Stanford | university US Stanford | @U
universite-yale | Université Yale; Université de Yale; Yale University | university US New Haven | @U
universite-de-princeton | Université de Princeton; Princeton; Princeton University | university US Princeton | @U
universite-columbia | Université Columbia; Columbia University; Université de Columbia | university US New York | @U
universite-de-californie-a-berkeley | Université de Californie à Berkeley; UC Berkeley; Université de Berkeley; Université Berkeley | university US Berkeley | @U
universite-de-californie | Université de Californie; University of California | university US | @U
ucla | UCLA | university US Los Angeles | @U
caltech | Caltech; California Institute of Technology | university US Pasadena | @U
universite-carnegie-mellon | Université Carnegie-Mellon; Carnegie Mellon; Université Carnegie Mellon | university US Pittsburgh | @U
universite-cornell | Université Cornell; Cornell University; Université de Cornell | university US Ithaca | @U
universite-de-chicago | Université de Chicago | university US Chicago | @U
universite-de-pennsylvanie | Université de Pennsylvanie | university US Philadelphie | @U
wharton | Wharton; Wharton School | university US Philadelphie | @B
universite-de-new-york | Université de New York; New York University; NYU | university US New York | @U
universite-johns-hopkins | Université Johns-Hopkins; Johns Hopkins; Université Johns Hopkins; Johns-Hopkins | university US Baltimore | @U
universite-duke | Université Duke; Duke University | university US Durham | @U
georgia-tech | Georgia Tech | university US Atlanta | @U
universite-d-oxford | Université d'Oxford; University of Oxford; Oxford University | university GB Oxford | @U
universite-de-cambridge | Université de Cambridge; University of Cambridge; Cambridge University | university GB Cambridge | @U
imperial-college | Imperial College; Imperial College London; Imperial College de Londres | university GB Londres | @U
university-college-london | University College London; UCL; University College de Londres | university GB Londres | @U
london-school-of-economics | London School of Economics; LSE | university GB Londres | @U
london-business-school | London Business School | university GB Londres | @B
king-s-college | King's College; King's College London; King's College de Londres | university GB Londres | @U
universite-d-edimbourg | Université d'Édimbourg | university GB Édimbourg | @U
universite-de-manchester | Université de Manchester | university GB Manchester | @U
ecole-polytechnique-federale-de-lausanne | École polytechnique fédérale de Lausanne; EPFL; "haute école lausannoise" | university CH Lausanne | école; haute école
ecole-polytechnique-federale-de-zurich | École polytechnique fédérale de Zurich; EPFZ; ETH Zurich; ETH | university CH Zurich | école; haute école
universite-de-geneve | Université de Genève; Unige | university CH Genève | @U
universite-de-lausanne | Université de Lausanne; Unil | university CH Lausanne | @U
universite-de-zurich | Université de Zurich | university CH Zurich | @U
universite-de-saint-gall | Université de Saint-Gall; Université de St-Gall | university CH Saint-Gall | @U
universite-de-neuchatel | Université de Neuchâtel | university CH Neuchâtel | @U
universite-de-fribourg | Université de Fribourg | university CH Fribourg | @U
hes-so | HES-SO | university CH Delémont | haute école
imd | IMD; IMD Business School | university CH Lausanne | @B
csem | CSEM | university CH Neuchâtel | @R
institut-paul-scherrer | Institut Paul Scherrer | university CH Villigen | @R
chuv | CHUV | university CH Lausanne | hôpital universitaire
hug | HUG; Hôpitaux universitaires de Genève | university CH Genève | hôpital universitaire
ecole-hoteliere-de-lausanne | École hôtelière de Lausanne; EHL | university CH Lausanne | école hôtelière
universite-catholique-de-louvain | Université catholique de Louvain; UCLouvain | university BE Louvain-la-Neuve | @U
ku-leuven | KU Leuven; Katholieke Universiteit Leuven | university BE Louvain | @U
universite-libre-de-bruxelles | Université libre de Bruxelles; ULB | university BE Bruxelles | @U
universite-de-liege | Université de Liège; ULiège | university BE Liège | @U
universite-de-gand | Université de Gand; UGent | university BE Gand | @U
universite-de-mons | Université de Mons; UMons | university BE Mons | @U
universite-de-namur | Université de Namur; UNamur | university BE Namur | @U
vrije-universiteit-brussel | Vrije Universiteit Brussel; VUB | university BE Bruxelles | @U
solvay-brussels-school | Solvay Brussels School | university BE Bruxelles | @B
imec | Imec; IMEC | university BE Louvain | @R
vib | VIB | university BE Gand | @R
vlerick | Vlerick | university BE Gand | @B
universite-du-luxembourg | Université du Luxembourg | university LU Esch-sur-Alzette | @U
list-luxembourg | Luxembourg Institute of Science and Technology | university LU Esch-sur-Alzette | @R
universite-mcgill | Université McGill; McGill | university CA Montréal | @U
universite-de-montreal | Université de Montréal; UdeM | university CA Montréal | @U
hec-montreal | HEC Montréal | university CA Montréal | @B
polytechnique-montreal | Polytechnique Montréal; École polytechnique de Montréal | university CA Montréal | @E
universite-du-quebec-a-montreal | Université du Québec à Montréal; UQAM | university CA Montréal | @U
universite-du-quebec | Université du Québec | university CA Québec | @U
universite-laval | Université Laval | university CA Québec | @U
universite-de-sherbrooke | Université de Sherbrooke | university CA Sherbrooke | @U
universite-concordia | Université Concordia | university CA Montréal | @U
ecole-de-technologie-superieure | École de technologie supérieure; ÉTS | university CA Montréal | @E
mila-institut | Mila; Institut québécois d'intelligence artificielle | university CA Montréal | institut d'intelligence artificielle; @R
universite-de-toronto | Université de Toronto | university CA Toronto | @U
universite-de-waterloo | Université de Waterloo | university CA Waterloo | @U
institut-fraunhofer | Institut Fraunhofer; Fraunhofer | university DE Munich | @R
institut-max-planck | Institut Max-Planck; Institut Max Planck; Société Max-Planck | university DE Munich | @R
universite-technique-de-munich | Université technique de Munich; TUM | university DE Munich | @U
ifo | Ifo; Institut Ifo; Ifo Institut | university DE Munich | institut de conjoncture
zew | ZEW; Institut ZEW | university DE Mannheim | institut de conjoncture
institut-karolinska | Institut Karolinska; Karolinska | university SE Stockholm | @U
universite-de-delft | Université de Delft; TU Delft | university NL Delft | @U
tno | TNO | university NL La Haye | @R
vtt | VTT | university FI Espoo | @R
bocconi | Bocconi; Université Bocconi | university IT Milan | @U
politecnico-di-milano | Politecnico di Milano; Polytechnique de Milan; École polytechnique de Milan | university IT Milan | @E
ie-business-school | IE Business School | university ES Madrid | @B
iese | IESE; IESE Business School | university ES Barcelone | @B
esade | Esade; ESADE | university ES Barcelone | @B
technion | Technion | university IL Haïfa | @U
institut-weizmann | Institut Weizmann | university IL Rehovot | @R
universite-de-tel-aviv | Université de Tel-Aviv | university IL Tel-Aviv | @U
universite-tsinghua | Université Tsinghua; Tsinghua; Université de Tsinghua | university CN Pékin | @U
universite-de-pekin | Université de Pékin | university CN Pékin | @U
universite-de-tokyo | Université de Tokyo | university JP Tokyo | @U
riken | Riken | university JP Wako | @R
aist | AIST | university JP Tsukuba | @R
universite-nationale-de-singapour | Université nationale de Singapour; NUS | university SG Singapour | @U
kaust | Kaust; KAUST | university SA Thuwal | @U
universite-mohammed-vi-polytechnique | Université Mohammed VI Polytechnique; UM6P | university MA Benguérir | @U
universite-cheikh-anta-diop | Université Cheikh Anta Diop; UCAD | university SN Dakar | @U
ecole-mohammadia-d-ingenieurs | École mohammadia d'ingénieurs | university MA Rabat | @E
institut-national-polytechnique-felix-houphouet-boigny | Institut national polytechnique Félix-Houphouët-Boigny; INP-HB | university CI Yamoussoukro | @E
brookings | Brookings; Brookings Institution | university US Washington | centre de réflexion
bruegel | Bruegel; Institut Bruegel | university BE Bruxelles | centre de réflexion
sri-international | SRI International | university US Menlo Park | @R
broad-institute | Broad Institute | university US Cambridge | @R
scripps-research | Scripps; Scripps Research | university US La Jolla | @R
mayo-clinic | Mayo Clinic; Clinique Mayo | university US Rochester | hôpital; @R
dana-farber | Dana-Farber; Institut Dana-Farber; Dana-Farber Cancer Institute | university US Boston | @R
`;
