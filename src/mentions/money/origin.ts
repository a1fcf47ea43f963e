import { demonyms } from "../../french/demonyms.ts";

/** Currencies of countries (ISO 3166), those of the euro area apart. */
const CURRENCY: Readonly<Record<string, string>> = Object.fromEntries(
  `US USD|GB GBP|CH CHF|CA CAD|JP JPY|CN CNY|SE SEK|NO NOK|DK DKK|PL PLN|CZ CZK|MA MAD|TN TND|DZ DZD|IN INR|AU AUD|BR BRL`
    .split("|")
    .map((row) => row.split(" ") as [string, string]),
);
const EURO_AREA = new Set("FR DE IT ES PT AT NL BE LU IE FI GR MC".split(" "));

/** How far before and behind a sum what it is the price of may stand. */
const BEFORE = 180;
const BEHIND = 110;

/** « l'américain X », « de la pépite texane X », « le groupe américain X »: who is named by where he is from. */
const FIRM = String.raw`(?<![\p{L}])(?:[Ll]['’]|[Ll][ea] |du |au |[Ss](?:on|a) )(?:[\p{Ll}-]{3,16} )?(?<of>[\p{Ll}-]{4,16}) \p{Lu}[\p{L}\p{N}&.'’-]*(?: [\p{Lu}&\p{N}][\p{L}\p{N}&.'’-]*){0,4}`;
/** What may be set off behind the name. */
const ASIDE = `(?:, (?!qui |dont |pour |à )[^,;:.()]{1,70},)?`;
const BOUND = "(?:(?:plus|moins|près) de |environ |quelque |jusqu['’]à )?";
const RAISING =
  "(?:lève|lèvent|levait|lever|levé|réunit|réuni|réunir|récolte|récolté|récolter|récoltait|boucle|bouclé|boucler|bouclait|collecte|collecté|collecter|décroche|décroché|décrochait|sécurise|sécurisé|empoche|empoché|obtient|obtenu|engrange|engrangé|mobilise|mobilisé)";

/** Constructions in which a sum is the price, the worth or the money of the firm that stands before it. */
const FIRM_BEFORE = [
  // « rachète l'américain X en 2019 pour », « l'américain X (».
  String.raw`${ASIDE}(?: (?:en|fin|début|à l['’]|l['’]an|l['’]année|un an|deux ans|trois ans)[\p{L}\p{N} ’']{0,24})?,? ?(?:(?:pour|contre|moyennant|au prix de|à raison de) |\()${BOUND}`,
  // « l'américain X, pour lequel Y offrait ».
  `, (?:pour|sur) (?:lequel|laquelle) [^,;:.()]{1,70} `,
  // « l'américain X a levé », « vient de boucler un tour de ».
  String.raw`${ASIDE} (?:[\p{L}’' ]{1,24} )?${RAISING} (?:[^,;:.()]{1,50} )?`,
  // « l'américain X, valorisé ».
  `${ASIDE},? (?:est |était |serait )?(?:valorisée?|évaluée?|estimée?|vaut|valait|vaudrait)(?: à)? ${BOUND}`,
].map((tail) => new RegExp(`${FIRM}${tail}$`, "u"));

/** « les 9 milliards proposés pour l'américain X », « 3 millions levés par le texan X ». */
const FIRM_BEHIND = new RegExp(
  `^(?: (?:proposé|offert|déboursé|payé|mis|versé|dépensé|consacré|réclamé|demandé)e?s?)? (?:pour|sur) ${FIRM}|^ (?:levé|récolté|réuni|collecté|empoché|raflé|décroché)e?s? par ${FIRM.replace("<of>", "<by>")}`,
  "u",
);

/** Places where shares are listed, and the currency of what a listing brings there. */
const EXCHANGES: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}])(?:Nasdaq|Wall Street|NYSE|New York)(?![\p{L}])/u, "USD"],
  [/(?<![\p{L}])(?:Londres|London Stock Exchange|City)(?![\p{L}])/u, "GBP"],
  [/(?<![\p{L}])(?:SIX|Zurich)(?![\p{L}])/u, "CHF"],
  [/(?<![\p{L}])(?:Paris|Euronext|Francfort|Milan|Amsterdam)(?![\p{L}])/u, "EUR"],
];
const LISTED =
  /(?<![\p{L}])(?:coté|cotée|cotation|introduite?|introduction|entrée?|débute?|débuts?|Bourse|IPO)(?![\p{L}])/u;

/**
 * The currency in which a bare sum is told by what it pays for: « les 9 milliards proposés pour l'américain X », « coté à
 * New York – 861 millions collectés ». `floor` is where its sentence or the sum before it ends, `ceiling` where its
 * sentence does; null where nothing tells.
 */
export function originOf(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  floor: number,
  ceiling: number,
): string | null {
  const before = text.slice(Math.max(floor, start - BEFORE), start);
  const behind = text.slice(end, Math.min(ceiling, end + BEHIND));
  const { of, by } = FIRM_BEHIND.exec(behind)?.groups ?? {};
  const adjective = of ?? by;
  if (adjective !== undefined) return currencyOf(adjective);
  for (const pattern of FIRM_BEFORE) {
    const told = pattern.exec(before)?.groups?.["of"];
    const code = told === undefined ? null : currencyOf(told);
    if (code !== null) return code;
  }
  return LISTED.test(before) ? (EXCHANGES.find(([place]) => place.test(before))?.[1] ?? null) : null;
}

function currencyOf(adjective: string): string | null {
  const country = demonyms().get(adjective)?.country;
  if (country === undefined) return null;
  return EURO_AREA.has(country) ? "EUR" : (CURRENCY[country] ?? null);
}
