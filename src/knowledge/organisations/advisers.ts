// Source: written by hand from general knowledge, November 2026. Facts that are certain only; no identifiers, since
// none could be verified.
// Left out on purpose: banks of business (another family), short forms that are first names or surnames alone, and
// the seats of international partnerships that have none.

/** Law firms, auditors and communication agencies that deal announcements name among the advisers of the parties. */
export const advisers = `
# French law firms
gide-loyrette-nouel | Gide Loyrette Nouel; Gide | company FR Paris | cabinet d'avocats; avocats d'affaires
bredin-prat | Bredin Prat | company FR Paris | cabinet d'avocats; avocats d'affaires
darrois-villey-maillot-brochier | Darrois Villey Maillot Brochier; Darrois Villey; Darrois | company FR Paris | cabinet d'avocats; avocats d'affaires
de-pardieu-brocas-maffei | De Pardieu Brocas Maffei; De Pardieu | company FR Paris | cabinet d'avocats; avocats d'affaires
august-debouzy | August Debouzy | company FR Paris | cabinet d'avocats; avocats d'affaires
jeantet | Jeantet | company FR Paris | cabinet d'avocats; avocats d'affaires
fidal | Fidal | company FR Courbevoie | cabinet d'avocats; avocats d'affaires
cms-francis-lefebvre | CMS Francis Lefebvre; CMS Francis Lefebvre Avocats | company FR Neuilly-sur-Seine | cabinet d'avocats; avocats d'affaires
lamartine-conseil | Lamartine Conseil | company FR | cabinet d'avocats; avocats d'affaires
hogan-lovells | Hogan Lovells | company | cabinet d'avocats; avocats d'affaires
goodwin-procter | Goodwin Procter; Goodwin | company US Boston | cabinet d'avocats; avocats d'affaires
mayer-brown | Mayer Brown | company US Chicago | cabinet d'avocats; avocats d'affaires
mcdermott-will-emery | McDermott Will & Emery; McDermott Will and Emery | company US Chicago | cabinet d'avocats; avocats d'affaires
dechert | Dechert | company US | cabinet d'avocats; avocats d'affaires
willkie-farr-gallagher | Willkie Farr & Gallagher; Willkie Farr | company US New York | cabinet d'avocats; avocats d'affaires
weil-gotshal-manges | Weil Gotshal & Manges; Weil Gotshal | company US New York | cabinet d'avocats; avocats d'affaires
skadden | Skadden; Skadden Arps | company US New York | cabinet d'avocats; avocats d'affaires
sullivan-cromwell | Sullivan & Cromwell; Sullivan and Cromwell | company US New York | cabinet d'avocats; avocats d'affaires
cleary-gottlieb | Cleary Gottlieb; Cleary Gottlieb Steen & Hamilton | company US New York | cabinet d'avocats; avocats d'affaires
davis-polk | Davis Polk | company US New York | cabinet d'avocats; avocats d'affaires
paul-hastings | Paul Hastings | company US | cabinet d'avocats; avocats d'affaires
white-case | White & Case; White and Case | company US New York | cabinet d'avocats; avocats d'affaires
latham-watkins | Latham & Watkins; Latham and Watkins | company US | cabinet d'avocats; avocats d'affaires
kirkland-ellis | Kirkland & Ellis; Kirkland and Ellis | company US Chicago | cabinet d'avocats; avocats d'affaires
jones-day | Jones Day | company US | cabinet d'avocats; avocats d'affaires
baker-mckenzie | Baker McKenzie; Baker & McKenzie | company US Chicago | cabinet d'avocats; avocats d'affaires
orrick | Orrick; Orrick Rambaud Martel | company US San Francisco | cabinet d'avocats; avocats d'affaires
linklaters | Linklaters | company GB Londres | cabinet d'avocats; avocats d'affaires
freshfields | Freshfields; Freshfields Bruckhaus Deringer | company GB Londres | cabinet d'avocats; avocats d'affaires
clifford-chance | Clifford Chance | company GB Londres | cabinet d'avocats; avocats d'affaires
ao-shearman | A&O Shearman | company | cabinet d'avocats; avocats d'affaires
allen-overy | Allen & Overy; Allen and Overy | company GB Londres | cabinet d'avocats; avocats d'affaires | ao-shearman
shearman-sterling | Shearman & Sterling; Shearman and Sterling | company US New York | cabinet d'avocats; avocats d'affaires | ao-shearman
herbert-smith-freehills | Herbert Smith Freehills; Herbert Smith Freehills Kramer | company | cabinet d'avocats; avocats d'affaires
ashurst | Ashurst | company GB Londres | cabinet d'avocats; avocats d'affaires
simmons-simmons | Simmons & Simmons | company GB Londres | cabinet d'avocats; avocats d'affaires
bird-bird | Bird & Bird | company GB Londres | cabinet d'avocats; avocats d'affaires
norton-rose-fulbright | Norton Rose Fulbright; Norton Rose | company GB Londres | cabinet d'avocats; avocats d'affaires
dla-piper | DLA Piper | company | cabinet d'avocats; avocats d'affaires
dentons | Dentons | company | cabinet d'avocats; avocats d'affaires
osborne-clarke | Osborne Clarke | company GB | cabinet d'avocats; avocats d'affaires
stephenson-harwood | Stephenson Harwood | company GB Londres | cabinet d'avocats; avocats d'affaires
racine-avocats | Racine Avocats | company FR | cabinet d'avocats; avocats d'affaires
volt-associes | Volt Associés | company FR | cabinet d'avocats; avocats d'affaires
villechenon | Villechenon | company FR | cabinet d'avocats; avocats d'affaires
moncey-avocats | Moncey Avocats | company FR | cabinet d'avocats; avocats d'affaires
joffe-associes | Joffe & Associés; Joffe et Associés | company FR | cabinet d'avocats; avocats d'affaires
chammas-marcheteau | Chammas & Marcheteau; Chammas et Marcheteau | company FR | cabinet d'avocats; avocats d'affaires
lerins | Lerins; Lerins & BCW | company FR | cabinet d'avocats; avocats d'affaires
scotto-partners | Scotto Partners | company FR | cabinet d'avocats; avocats d'affaires
viguie-schmidt | Viguié Schmidt | company FR | cabinet d'avocats; avocats d'affaires
peltier-juvigny-marpeau | Peltier Juvigny Marpeau | company FR | cabinet d'avocats; avocats d'affaires
bompoint | Bompoint | company FR | cabinet d'avocats; avocats d'affaires
desfilis | Desfilis | company FR | cabinet d'avocats; avocats d'affaires
delsol-avocats | Delsol Avocats | company FR | cabinet d'avocats; avocats d'affaires
cornet-vincent-segurel | Cornet Vincent Ségurel | company FR | cabinet d'avocats; avocats d'affaires
simon-associes | Simon Associés | company FR | cabinet d'avocats; avocats d'affaires
ydes | Ydès | company FR | cabinet d'avocats; avocats d'affaires
veil-jourde | Veil Jourde | company FR | cabinet d'avocats; avocats d'affaires
# Auditors and accountants
grant-thornton | Grant Thornton | company | cabinet d'audit; audit
bdo | BDO | company | cabinet d'audit; audit
rsm | RSM | company | cabinet d'audit; audit
in-extenso | In Extenso | company FR | expertise comptable
baker-tilly | Baker Tilly | company FR | cabinet d'audit; expertise comptable
alvarez-marsal | Alvarez & Marsal; Alvarez and Marsal | company US New York | conseil en restructuration; cabinet de conseil
alixpartners | AlixPartners | company US New York | conseil en restructuration; cabinet de conseil
roland-berger | Roland Berger | company DE Munich | cabinet de conseil; conseil
kearney | Kearney; A.T. Kearney | company US Chicago | cabinet de conseil; conseil
advancy | Advancy | company FR | cabinet de conseil
eleven-strategy | Eleven Strategy | company FR | cabinet de conseil
secafi | Secafi | company FR | cabinet d'expertise; expertise
syndex | Syndex | company FR | cabinet d'expertise; expertise
xerfi | Xerfi | company FR | cabinet d'études; études économiques
idc-etudes | IDC | company US | cabinet d'études; études de marché
canalys | Canalys | company FR | cabinet d'études
kantar | Kantar | company GB Londres | cabinet d'études; études de marché
gfk | GfK | company DE Nuremberg | cabinet d'études; études de marché
counterpoint-research | Counterpoint Research | company HK | cabinet d'études; études de marché
cb-insights | CB Insights | company US New York | cabinet d'études; données sur les start-up
pitchbook | PitchBook | company US Seattle | données financières
dealroom | Dealroom | company NL Amsterdam | données sur les start-up
# Communication agencies
image-sept | Image Sept; Image 7 | company FR | agence de communication; communication financière
havas-paris | Havas Paris | company FR | agence de communication | havas
publicis-consultants | Publicis Consultants | company FR | agence de communication | publicis
brunswick-group | Brunswick Group | company GB Londres | agence de communication; communication financière
actus-finance | Actus Finance; Actus | company FR | agence de communication; communication financière
newcap | NewCap | company FR | agence de communication; communication financière
actifin | Actifin | company FR | agence de communication; communication financière
ulysse-communication | Ulysse Communication | company FR | agence de communication; communication financière
taddeo | Taddeo | company FR | agence de communication; communication financière
fti-consulting | FTI Consulting | company US Washington | conseil
edelman | Edelman | company US Chicago | agence de communication; communication financière
`;
