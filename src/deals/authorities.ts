/** Public bodies, which give without taking shares, and those who have a say in the deals of others. */
import { foldName, placeOf } from "../knowledge/index.ts";
import type { Scene } from "./scene.ts";

const LOCAL_NAMES =
  "[Rr][ée]gions?|[Dd][ée]partement|[Vv]ille|[Mm]airie|[Mm][ée]tropole|Agence|Communaut[ée]|[Aa]gglom[ée]ration|Agglo|Ademe|Innoviris|Innosuisse|ANR";
/** Names of those who give without taking shares: states, regions, agencies; « Vexa Conseil » is a firm that advises. */
const PUBLIC = anyOf(
  `${LOCAL_NAMES}|[EÉ]tat|Commission|[Mm]inist[èe]re|[Gg]ouvernement|Union europ[ée]enne|Feder|EIC|Conf[ée]d[ée]ration|Bruxelles|Berlin|Tokyo|Washington|Ottawa|Qu[ée]bec|[Cc]onseil (?:r[ée]gional|d[ée]partemental|g[ée]n[ée]ral|municipal)|(?<!\\p{L} )Conseil|[Cc]ommunaut[ée] (?:urbaine|d['’]agglom[ée]ration|de communes)|Bercy|Matignon|[Cc]anton|Wallonie|Collectivit[ée]`,
);

/** Capitals that stand for their states, where the name holds nothing else. */
const CAPITAL =
  /^(?:Paris|Londres|Rome|Madrid|Lisbonne|Vienne|Varsovie|Prague|Budapest|Dublin|Athènes|La Haye|Oslo|Stockholm|Copenhague|Helsinki|Berne|Pékin|Séoul|New Delhi|Rabat|Alger|Tunis|Dakar|Abidjan|Brasilia|Canberra)$/;

/** Nouns of public bodies that stand before their names. */
const OFFICE =
  /^(?:agence|ministere|gouvernement|region|departement|metropole|collectivite|etat|organisme|administration)$/;

/** Regions, towns and agencies: a state may as well put in capital. */
const LOCAL = anyOf(LOCAL_NAMES);

/** Whether the party whose mention starts on a character is a public body that gives rather than invests. */
export function isLocalBody({ terms }: Scene, start: number): boolean {
  return LOCAL.test(terms.find((term) => term.start === start)?.text ?? "");
}

/** « La France », « l'Allemagne »: a country that is a party stands for its state. */
export function isCountryName(name: string): boolean {
  const bare = name.replace(/^(?:[Ll]e |[Ll]a |[Ll]es |[Ll]['’])/u, "");
  return placeOf(foldName(bare))?.kind === "country";
}

/** Whether the party whose mention starts on a character gives without taking shares. */
export function isPublicBody(scene: Scene, start: number): boolean {
  const { terms } = scene;
  const at = terms.findIndex((term) => term.start === start);
  const name = terms[at]?.text ?? "";
  if (PUBLIC.test(name) || CAPITAL.test(name) || isCountryName(name)) return true;
  // « l'agence américaine X »
  return terms.slice(Math.max(0, at - 3), Math.max(0, at)).some((term) => OFFICE.test(term.normal));
}

/** Names of those who have a say in others' bids and wages, besides public bodies. */
const OTHERS_WITH_A_SAY = anyOf(
  "CGT|CFDT|CFTC|CFE-CGC|FO|Unsa|FGTB|CSC|Bercy|Londres|P[ée]kin|AMF|FTC|CMA|Autorit[ée]s?|Bureau de la concurrence|Comco|Finma|ACPR|Antitrust",
);

/** Whether the party whose mention starts on a character is a public body or a union: no side of a bid. */
export function isAuthority(scene: Scene, start: number): boolean {
  return isAuthorityName(scene.terms.find((term) => term.start === start)?.text ?? "");
}

/** Whether a name is that of a public body or a union. */
export function isAuthorityName(name: string): boolean {
  return OTHERS_WITH_A_SAY.test(name) || PUBLIC.test(name);
}

/** An expression for any of some names, told from longer words. */
function anyOf(names: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${names})(?!\\p{L})`, "u");
}
