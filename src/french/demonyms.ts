/** What an adjective or noun of origin refers to: « toulousain » is of Toulouse in France. */
export interface Origin {
  /** ISO 3166-1 alpha-2, or EU, AF (Africa as a whole is XA here) and the like for what is larger than a country. */
  readonly country: string;
  /** The city or region, as the press writes it; absent for a country's own demonym. */
  readonly place?: string;
}

/**
 * Masculine singular of the demonyms that the business press uses: of countries and of larger parts of the world.
 * A blank separates synonyms. Other forms are made by `inflections`.
 */
const national: Readonly<Record<string, string>> = {
  FR: "français hexagonal tricolore",
  DE: "allemand teuton germanique d'outre-rhin",
  GB: "britannique anglais écossais gallois",
  US: "américain états-unien",
  CA: "canadien",
  CH: "suisse helvétique helvète",
  BE: "belge",
  LU: "luxembourgeois",
  NL: "néerlandais hollandais batave",
  IT: "italien transalpin",
  ES: "espagnol ibérique",
  PT: "portugais lusitanien",
  IE: "irlandais",
  AT: "autrichien",
  DK: "danois",
  SE: "suédois",
  NO: "norvégien",
  FI: "finlandais",
  IS: "islandais",
  EE: "estonien",
  LV: "letton",
  LT: "lituanien",
  PL: "polonais",
  CZ: "tchèque",
  SK: "slovaque",
  HU: "hongrois magyar",
  RO: "roumain",
  BG: "bulgare",
  GR: "grec hellénique",
  CY: "chypriote",
  MT: "maltais",
  HR: "croate",
  SI: "slovène",
  RS: "serbe",
  AL: "albanais",
  UA: "ukrainien",
  RU: "russe",
  BY: "biélorusse",
  TR: "turc",
  GE: "géorgien",
  AM: "arménien",
  AZ: "azerbaïdjanais azéri",
  KZ: "kazakh",
  IL: "israélien",
  PS: "palestinien",
  LB: "libanais",
  SY: "syrien",
  JO: "jordanien",
  IQ: "irakien",
  IR: "iranien",
  SA: "saoudien",
  AE: "émirati émirien",
  QA: "qatari qatarien",
  KW: "koweïtien",
  BH: "bahreïni",
  OM: "omanais",
  IN: "indien",
  PK: "pakistanais",
  BD: "bangladais",
  LK: "sri-lankais",
  CN: "chinois",
  HK: "hongkongais",
  TW: "taïwanais",
  JP: "japonais nippon",
  KR: "coréen sud-coréen",
  KP: "nord-coréen",
  SG: "singapourien",
  MY: "malaisien",
  ID: "indonésien",
  TH: "thaïlandais",
  VN: "vietnamien",
  PH: "philippin",
  AU: "australien",
  NZ: "néo-zélandais",
  MX: "mexicain",
  BR: "brésilien",
  AR: "argentin",
  CL: "chilien",
  CO: "colombien",
  PE: "péruvien",
  VE: "vénézuélien",
  UY: "uruguayen",
  SV: "salvadorien",
  CU: "cubain",
  MA: "marocain chérifien",
  DZ: "algérien",
  TN: "tunisien",
  LY: "libyen",
  EG: "égyptien",
  SN: "sénégalais",
  CI: "ivoirien",
  ML: "malien",
  BF: "burkinabé burkinabè",
  NE: "nigérien",
  NG: "nigérian",
  BJ: "béninois",
  TG: "togolais",
  GH: "ghanéen",
  GN: "guinéen",
  CM: "camerounais",
  GA: "gabonais",
  CG: "congolais",
  TD: "tchadien",
  RW: "rwandais",
  KE: "kényan",
  ET: "éthiopien",
  UG: "ougandais",
  TZ: "tanzanien",
  ZA: "sud-africain",
  MG: "malgache",
  MU: "mauricien",
  MR: "mauritanien",
  AO: "angolais",
  EU: "européen communautaire",
  XA: "africain panafricain",
  XM: "maghrébin",
  XN: "scandinave nordique",
  XS: "asiatique",
  XL: "sud-américain latino-américain",
  XO: "occidental",
};

/** Demonyms of cities and regions: masculine singular, place, country. */
const local = `parisien Paris FR|francilien Île-de-France FR|lyonnais Lyon FR|marseillais Marseille FR|toulousain Toulouse FR|niçois Nice FR
nantais Nantes FR|montpelliérain Montpellier FR|strasbourgeois Strasbourg FR|bordelais Bordeaux FR|girondin Gironde FR|lillois Lille FR|rennais Rennes FR
rémois Reims FR|stéphanois Saint-Étienne FR|havrais Le_Havre FR|toulonnais Toulon FR|grenoblois Grenoble FR|dijonnais Dijon FR|angevin Angers FR
nîmois Nîmes FR|clermontois Clermont-Ferrand FR|manceau Le_Mans FR|aixois Aix-en-Provence FR|brestois Brest FR|limougeaud Limoges FR|tourangeau Tours FR
amiénois Amiens FR|messin Metz FR|perpignanais Perpignan FR|bisontin Besançon FR|orléanais Orléans FR|rouennais Rouen FR|mulhousien Mulhouse FR
caennais Caen FR|nancéien Nancy FR|avignonnais Avignon FR|poitevin Poitiers FR|rochelais La_Rochelle FR|palois Pau FR|bayonnais Bayonne FR
roubaisien Roubaix FR|tourquennois Tourcoing FR|dunkerquois Dunkerque FR|vannetais Vannes FR|lorientais Lorient FR|quimpérois Quimper FR|nazairien Saint-Nazaire FR
malouin Saint-Malo FR|annécien Annecy FR|chambérien Chambéry FR|valentinois Valence FR|troyen Troyes FR|cannois Cannes FR|bastiais Bastia FR|lavallois Laval FR
choletais Cholet FR|niortais Niort FR|albigeois Albi FR|castrais Castres FR|montalbanais Montauban FR|biarrot Biarritz FR|périgourdin Périgueux FR
breton Bretagne FR|normand Normandie FR|alsacien Alsace FR|lorrain Lorraine FR|picard Picardie FR|provençal Provence FR|occitan Occitanie FR|auvergnat Auvergne FR
bourguignon Bourgogne FR|savoyard Savoie FR|franc-comtois Franche-Comté FR|corse Corse FR|basque Pays_basque FR|béarnais Béarn FR|vendéen Vendée FR
aquitain Aquitaine FR|champenois Champagne FR|ardéchois Ardèche FR|drômois Drôme FR|isérois Isère FR|jurassien Jura FR|mosellan Moselle FR|vosgien Vosges FR
landais Landes FR|aveyronnais Aveyron FR|cévenol Cévennes FR|ligérien Loire FR|sarthois Sarthe FR|finistérien Finistère FR|morbihannais Morbihan FR|azuréen Côte_d'Azur FR
réunionnais La_Réunion FR|martiniquais Martinique FR|guadeloupéen Guadeloupe FR|guyanais Guyane FR|calédonien Nouvelle-Calédonie FR|languedocien Languedoc FR|gascon Gascogne FR
rhodanien Rhône FR|rhônalpin Rhône-Alpes FR|charentais Charente FR|berrichon Berry FR|limousin Limousin FR|ardennais Ardennes FR|marnais Marne FR|nordiste Nord FR
mayennais Mayenne FR|tarnais Tarn FR|gersois Gers FR|gardois Gard FR|héraultais Hérault FR|varois Var FR|vauclusien Vaucluse FR|ariégeois Ariège FR|cantalien Cantal FR|creusois Creuse FR|corrézien Corrèze FR|bourbonnais Allier FR
icaunais Yonne FR|nivernais Nièvre FR|bressan Bresse FR|loirétain Loiret FR|meusien Meuse FR|haut-marnais Haute-Marne FR|haut-savoyard Haute-Savoie FR|haut-rhinois Haut-Rhin FR|bas-rhinois Bas-Rhin FR|aubois Aube FR|axonais Aisne FR|ornais Orne FR|calvadosien Calvados FR|costarmoricain Côtes-d'Armor FR
yvelinois Yvelines FR|essonnien Essonne FR|seine-et-marnais Seine-et-Marne FR|versaillais Versailles FR|bigourdan Bigorre FR|roussillonnais Roussillon FR|roannais Roanne FR|chalonnais Chalon-sur-Saône FR|briviste Brive FR|vichyssois Vichy FR|montluçonnais Montluçon FR|burgien Bourg-en-Bresse FR|dolois Dole FR
agenais Agen FR|bergeracois Bergerac FR|tarbais Tarbes FR|biterrois Béziers FR|arlésien Arles FR|alésien Alès FR|sétois Sète FR|narbonnais Narbonne FR|carcassonnais Carcassonne FR|ruthénois Rodez FR|cadurcien Cahors FR|gapençais Gap FR|voironnais Voiron FR|romanais Romans FR|montilien Montélimar FR|annonéen Annonay FR
blésois Blois FR|vendômois Vendôme FR|castelroussin Châteauroux FR|berruyer Bourges FR|auxerrois Auxerre FR|sénonais Sens FR|spinalien Épinal FR|colmarien Colmar FR|belfortain Belfort FR|sedanais Sedan FR|valenciennois Valenciennes FR|douaisien Douai FR|calaisien Calais FR|lensois Lens FR|beauvaisien Beauvais FR|compiégnois Compiègne FR
cherbourgeois Cherbourg FR|dieppois Dieppe FR|alençonnais Alençon FR|briochin Saint-Brieuc FR|fougerais Fougères FR|vitréen Vitré FR|morlaisien Morlaix FR|sablais Les_Sables-d'Olonne FR|yonnais La_Roche-sur-Yon FR|saumurois Saumur FR|royannais Royan FR|angoumoisin Angoulême FR|cognaçais Cognac FR|dacquois Dax FR
londonien Londres GB|berlinois Berlin DE|munichois Munich DE|francfortois Francfort DE|hambourgeois Hambourg DE|bavarois Bavière DE|rhénan Rhénanie DE|saxon Saxe DE
milanais Milan IT|romain Rome IT|turinois Turin IT|florentin Florence IT|vénitien Venise IT|napolitain Naples IT|bolonais Bologne IT|génois Gênes IT|lombard Lombardie IT|piémontais Piémont IT|sicilien Sicile IT
madrilène Madrid ES|barcelonais Barcelone ES|catalan Catalogne ES|andalou Andalousie ES|lisboète Lisbonne PT|viennois Vienne AT|amstellodamois Amsterdam NL
bruxellois Bruxelles BE|anversois Anvers BE|gantois Gand BE|liégeois Liège BE|louvaniste Louvain BE|flamand Flandre BE|wallon Wallonie BE|carolorégien Charleroi BE|namurois Namur BE|brugeois Bruges BE|spadois Spa BE|tournaisien Tournai BE|montois Mons BE|courtraisien Courtrai BE
genevois Genève CH|zurichois Zurich CH|bâlois Bâle CH|bernois Berne CH|lausannois Lausanne CH|vaudois Vaud CH|valaisan Valais CH|neuchâtelois Neuchâtel CH|fribourgeois Fribourg CH|tessinois Tessin CH|zougois Zoug CH|romand Suisse_romande CH|alémanique Suisse_alémanique CH|lémanique Léman CH|saint-gallois Saint-Gall CH|biennois Bienne CH|lucernois Lucerne CH
québécois Québec CA|montréalais Montréal CA|torontois Toronto CA|ontarien Ontario CA|albertain Alberta CA|beauceron Beauce CA|sherbrookois Sherbrooke CA|estrien Estrie CA|lavalois Laval CA
new-yorkais New_York US|californien Californie US|texan Texas US|bostonien Boston US|floridien Floride US
stockholmois Stockholm SE|copenhaguois Copenhague DK|pragois Prague CZ|varsovien Varsovie PL|moscovite Moscou RU|dublinois Dublin IE|stambouliote Istanbul TR|tokyoïte Tokyo JP|pékinois Pékin CN|shanghaïen Shanghai CN|athénien Athènes GR|budapestois Budapest HU|édimbourgeois Édimbourg GB|viennois Vienne AT
casablancais Casablanca MA|rbati Rabat MA|tangérois Tanger MA|algérois Alger DZ|oranais Oran DZ|tunisois Tunis TN|sfaxien Sfax TN|dakarois Dakar SN|abidjanais Abidjan CI|bamakois Bamako ML|cairote Le_Caire EG|beyrouthin Beyrouth LB|monégasque Monaco MC|andorran Andorre AD|liechtensteinois Liechtenstein LI`;

/** Feminine and plurals of a demonym, itself included: « breton » gives bretonne, bretons, bretonnes. */
export function inflections(masculine: string): string[] {
  const feminine = toFeminine(masculine);
  const plural = /[sx]$/.test(masculine)
    ? masculine
    : masculine.endsWith("eau")
      ? `${masculine}x`
      : masculine.endsWith("al")
        ? `${masculine.slice(0, -1)}ux`
        : `${masculine}s`;
  return [...new Set([masculine, feminine, plural, `${feminine}s`])];
}

/** Feminines that no ending predicts. */
const irregular: Readonly<Record<string, string>> = {
  grec: "grecque",
  turc: "turque",
  franc: "franque",
  andalou: "andalouse",
  manceau: "mancelle",
  tourangeau: "tourangelle",
  biarrot: "biarrote",
};

function toFeminine(masculine: string): string {
  const known = irregular[masculine];
  if (known !== undefined) return known;
  if (masculine.endsWith("e") || masculine.endsWith("i")) return masculine;
  if (
    /(?:ien|éen|yen)$/.test(masculine) ||
    /(?:breton|bourguignon|beauceron|gascon|letton|percheron|berrichon|nippon|saxon)$/.test(masculine)
  )
    return masculine.endsWith("saxon") ? `${masculine}ne` : `${masculine}ne`;
  return `${masculine}e`;
}

let table: Map<string, Origin> | undefined;

/** Every form of every demonym, lower case with accents, with what it refers to. */
export function demonyms(): ReadonlyMap<string, Origin> {
  if (table !== undefined) return table;
  table = new Map();
  for (const [country, synonyms] of Object.entries(national)) {
    for (const word of synonyms.split(" "))
      for (const form of inflections(word)) table.set(form, { country });
  }
  for (const row of local.split(/[|\n]/)) {
    const [word = "", place = "", country = ""] = row.split(" ");
    for (const form of inflections(word)) table.set(form, { country, place: place.replaceAll("_", " ") });
  }
  return table;
}
