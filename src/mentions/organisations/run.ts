import { knownThings, nameHeads, nameTails, namingNouns } from "../../french/name-words.ts";
import { sentenceOpeners } from "../../french/sentence-openers.ts";
import { placeLength, placeOf } from "../../knowledge/index.ts";
import { isNounOfName, isPaperOf, OF_TOWN, opensAsName } from "./noun-names.ts";
import { COMPANY_PARTICIPLES, COMPANY_VERBS } from "./situation.ts";
import { isAdjectiveOfTitle, joinsPartner } from "./title-names.ts";
import { isShareCode, type Token } from "./tokens.ts";
import {
  isCapital,
  isCommonAcronym,
  isDemonym,
  isEveryday,
  isGiven,
  isInstitutionHead,
  looksAdjective,
} from "./traits.ts";

/** The definite articles. */
export const ARTICLES = new Set(["le", "la", "les", "l'"]);
/** « de » with and without an article. */
export const OF = new Set(["de", "du", "des", "d'"]);
/** Particles of names from other languages: a capital must follow. */
const FOREIGN = new Set(
  "van von der den di da das dei del della do dos y e of the and for in zu ibn ben bin al".split(" "),
);

/** Whether only one blank, or nothing, lies between a token and the next. */
export function adjoins(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  const token = tokens[index];
  return token !== undefined && next !== undefined && next.start - token.end <= 1;
}

/** Where the run of capitals that starts at `from` ends (exclusive), particles of names included. */
export function runEnd(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  const article = tokens[from];
  let joined =
    headOpens(tokens, from) ||
    (article !== undefined && ARTICLES.has(article.lower) && isEveryday(tokens[from + 1]));
  while (to < tokens.length && adjoins(tokens, to - 1)) {
    const token = tokens[to];
    if (token === undefined || isShareCode(token.text)) break;
    if (startsPerson(tokens, from, to)) break;
    if (isCapital(token) && !isDemonymPlural(token)) {
      joined ||= nameHeads.has(token.folded);
      to++;
    } else if (isNumberOfName(tokens, to) || isNumberOfThing(tokens, to)) to++;
    else if (isInitial(tokens, to)) to++;
    else if (LOWER_FORMS.has(token.lower))
      to += tokens[to + 1]?.text === "." && to + 2 < tokens.length ? 2 : 1;
    else if (token.shape === "lower" && isNounWithAdjective(tokens, from, to)) to++;
    else {
      const next = connected(tokens, from, to, joined);
      if (next === to) break;
      to = next;
    }
  }
  const last = tokens[to - 1];
  return last !== undefined &&
    /^(?:Inc|Co|Corp|Ltd)$/.test(last.text) &&
    tokens[to]?.text === "." &&
    to + 1 < tokens.length
    ? to + 1
    : to;
}

/** « Produits forestiers Résolu », « le Stade valmérois », « La Dépêche valméroise »: an adjective that is part of a name. */
function isNounWithAdjective(tokens: readonly Token[], from: number, at: number): boolean {
  return (
    isNamedSector(tokens, from, at) ||
    isClubOf(tokens, from, at) ||
    isPaperOf(tokens, from, at) ||
    isAdjectiveOfTitle(tokens, from, at) ||
    isStateOf(tokens, from, at)
  );
}

/** « l'État français », « l'État fédéral »: which state it is belongs to its name. */
function isStateOf(tokens: readonly Token[], from: number, at: number): boolean {
  const [state, adjective] = [tokens[from], tokens[at]];
  if (at !== from + 1 || state?.shape !== "capital" || state.folded !== "etat") return false;
  // « le chef de l'État français », « le secrétaire d'État américain », « l'État américain du Michigan »
  if (tokens[from - 1]?.lower !== "l'" || tokens[from - 3]?.lower === "chef") return false;
  if (OF.has(tokens[at + 1]?.lower ?? "")) return false;
  return isDemonym(adjective) || adjective?.folded === "federal";
}

/** Legal forms that are written in lower case behind a name. */
const LOWER_FORMS = new Set([
  "inc",
  "plc",
  "llc",
  "gmbh",
  "sarl",
  "ltée",
  "ltee",
  "ltd",
  "enr",
  "s.a",
  "s.e.c",
]);

/** « Valeurs mobilières Sainte-Hélène », « Produits forestiers Résolu »: a noun with its adjective before the name proper. */
function isNamedSector(tokens: readonly Token[], from: number, at: number): boolean {
  const noun = tokens[from];
  const adjective = tokens[at];
  if (at !== from + 1 || noun === undefined || adjective === undefined || noun.initial) return false;
  return (
    noun.shape === "capital" &&
    isEveryday(noun) &&
    looksAdjective(adjective) &&
    isCapital(tokens[at + 1]) &&
    adjoins(tokens, at)
  );
}

/** What clubs call themselves before the adjective of their town. */
const CLUBS = /^(?:stade|olympique|racing|sporting|aviron|etoile|entente|gazelec|jeanne)$/;

/** « le Stade valmérois », « l'Olympique ostrelain »: a club with the adjective of its town. */
function isClubOf(tokens: readonly Token[], from: number, at: number): boolean {
  const [club, adjective] = [tokens[from], tokens[at]];
  if (at !== from + 1 || club === undefined || adjective === undefined || club.initial) return false;
  return club.shape === "capital" && CLUBS.test(club.folded) && OF_TOWN.test(adjective.folded);
}

/** « les Français », « Renault Américains »: a people is no part of a name, unless it is written as one. */
export function isDemonymPlural(token: Token): boolean {
  return (
    token.shape === "capital" && token.lower.endsWith("s") && isDemonym(token) && !/[ao]is$/.test(token.lower)
  );
}

/** A figure that belongs to the name before it: « Lyon 1 », « Falcon 9 ». */
export function isNumberOfName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || token.shape !== "digit" || token.text.length > 3) return false;
  const next = tokens[index + 1];
  if (next === undefined) return true;
  if (
    next.shape === "digit" ||
    next.text === "%" ||
    next.text === "€" ||
    next.text === "$" ||
    next.text === "/"
  )
    return false;
  if (next.text === "," && tokens[index + 2]?.shape === "digit") return false;
  return (
    next.shape === "punctuation" ||
    actsBehind(tokens, index) ||
    (next.shape === "lower" &&
      sentenceOpeners.has(next.folded) &&
      next.folded !== "de" &&
      next.folded !== "d'" &&
      (next.folded !== "a" || isSumOfNumbered(tokens, index)))
  );
}

/** « Argile 3 emploie », « par Cap 21 a été »: a verb counts nothing. */
function actsBehind(tokens: readonly Token[], index: number): boolean {
  const [token, next] = [tokens[index]!, tokens[index + 1]];
  if (next?.shape !== "lower" || tokens[index - 1]?.shape !== "capital" || /^0/.test(token.text))
    return false;
  // « a préféré Studio 54 à Vexa »
  if (next.lower === "à" && isCapital(tokens[index + 2]) && adjoins(tokens, index + 1)) return true;
  return COMPANY_VERBS.has(next.lower) || COMPANY_PARTICIPLES.has(next.lower) || ACTS.test(next.lower);
}
const ACTS =
  /^(?:a|ont|avait|aura|aurait|est|était|sera|serait|va|vient|doit|devrait|pourrait|veut|lui|ne|n['’]|se|s['’]|appartient|appartenait|gagne|rejoint|discute|créent|et|ni)$/;

/** « clôt Océan Croissance 2 à 60 millions »: one figure numbers the fund, sums and dates behind « à » are no tokens. */
function isSumOfNumbered(tokens: readonly Token[], index: number): boolean {
  const [token, to, behind] = [tokens[index]!, tokens[index + 1]!, tokens[index + 2]];
  return (
    token.text.length === 1 &&
    to.lower === "à" &&
    (behind === undefined || behind.shape === "digit" || behind.start - to.end > 4)
  );
}

/** « le CAC 40 recule »: the figure belongs to a known index or the like, whatever follows. */
function isNumberOfThing(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token?.shape === "digit" && knownThings.has(`${tokens[index - 1]?.folded ?? ""} ${token.text}`);
}

/** The dot of an initial before a surname: « C. Arvieux ». */
function isInitial(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.text !== "." || !/^\p{Lu}$/u.test(tokens[index - 1]?.text ?? "")) return false;
  return isCapital(tokens[index + 1]) && (tokens[index + 1]?.start ?? 0) - (tokens[index]?.end ?? 0) === 1;
}

/** Whether the first word of a run lets « de » join what follows: « Crédit du Forez », « Fonderies de l’Ondaine ». */
function headOpens(tokens: readonly Token[], from: number): boolean {
  const token = tokens[from];
  return (
    token !== undefined &&
    (token.lower === "bourse" || nameHeads.has(token.folded) || isInstitutionHead(token))
  );
}

/** « les Aigles de Metz », « le Torrent de Pau »: a team goes by a capital, with the article, before its town. */
function isTeam(tokens: readonly Token[], from: number): boolean {
  const article = tokens[from - 1]?.lower ?? "";
  const token = tokens[from];
  if (token === undefined || token.word.plainPlace !== undefined || isDemonym(token)) return false;
  // « le PDG de Nantes »
  if (isCommonAcronym(token)) return false;
  return /^(?:les|des|aux)$/.test(article) || (/^(?:le|du|au)$/.test(article) && !isEveryday(token));
}

function isPlaceStart(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at]?.folded ?? "", tokens[at + 1]?.folded ?? ""];
  return (
    placeOf(first) !== undefined || placeOf(`${first} ${second}`) !== undefined || placeLength(first) > 1
  );
}

/** « ministre de l’Intérieur Odile Arvieux », « (ONU) Odile Arvieux »: a full name behind a word that heads no name. */
function startsPerson(tokens: readonly Token[], from: number, at: number): boolean {
  const head = tokens[from];
  const given = tokens[at];
  if (head === undefined || given?.shape !== "capital") return false;
  if (tokens[at + 1]?.shape !== "capital" || !adjoins(tokens, at)) return false;
  if (headOpens(tokens, from) || isGiven(head) || !isGiven(given)) return false;
  // « Ligne Claire Optique »
  if (nameTails.has(tokens[at + 1]?.folded ?? "")) return false;
  // « Remontées mécaniques Crans Montana Zubrow »: a name has begun before.
  const last = tokens[at - 1];
  const begun = at > from + 2 && isCapital(last) && !isEveryday(last) && !OF.has(tokens[at - 2]?.lower ?? "");
  if (begun) return false;
  return head.shape === "upper" || (!head.initial && isEveryday(head));
}

/** « Luca de Meo »: a first name that opens the run lets « de » join the surname. */
function isGivenName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.shape !== "capital") return false;
  return isGiven(token) && token.word.plainPlace === undefined && !isEveryday(token);
}

/** « Morvan, Delrieu & Smits »: the first of several partners, in one word that is no firm of its own, nor one of a list. */
function isFirstPartner(tokens: readonly Token[], from: number, comma: number): boolean {
  const token = tokens[from];
  const second = tokens[comma + 1];
  if (comma !== from + 1 || token === undefined || token.text.length < 4) return false;
  return (
    !isEveryday(token) &&
    token.word.namesFrom?.bearers.length !== 1 &&
    second?.word.namesFrom?.bearers.length !== 1 &&
    tokens[from - 1]?.text !== ","
  );
}

/** « Pinson de Vannes, la brasserie qui … »: a noun without article that opens a sentence, with its complement and what it is. */
function isApposed(tokens: readonly Token[], from: number, of: number): boolean {
  if (of !== from + 1 || tokens[from]?.initial !== true) return false;
  const name = /^(?:d'|de)$/.test(tokens[of]?.lower ?? "") ? of + 1 : -1;
  return (
    isCapital(tokens[name]) &&
    tokens[name + 1]?.text === "," &&
    ARTICLES.has(tokens[name + 2]?.lower ?? "") &&
    namingNouns.has(tokens[name + 3]?.folded ?? "")
  );
}

/** Where a connector at `to` and the capital behind it end; `to` itself where it does not connect. */
function connected(tokens: readonly Token[], from: number, to: number, joined: boolean): number {
  const token = tokens[to];
  if (token === undefined) return to;
  let next = to + 1;
  if (joinsPartner(tokens, to)) return next + 1;
  if (token.text === "&" || token.text === "/") {
    return isCapital(tokens[next]) && (token.text === "&" || false) ? next + 1 : to;
  }
  if (
    token.text === "," &&
    tokens[next]?.shape === "capital" &&
    tokens[next + 1]?.text === "&" &&
    isCapital(tokens[next + 2])
  ) {
    const partners = /^(?:co|cie|associés|partners|fils|company)$/.test(tokens[next + 2]?.lower ?? "");
    return partners || isFirstPartner(tokens, from, to) ? next + 3 : to;
  }
  if (FOREIGN.has(token.lower) && adjoins(tokens, to)) return isCapital(tokens[next]) ? next + 1 : to;
  if (!OF.has(token.lower)) return to;
  const nobiliary =
    to > 0 &&
    (/^(?:Van|Von|De)$/.test(tokens[to - 1]?.text ?? "") || (to === from + 1 && isGivenName(tokens, from)));
  const team = to === from + 1 && isTeam(tokens, from);
  const opening = isApposed(tokens, from, to) || opensAsName(tokens, from, to);
  const own = joined || nobiliary || opening || isNounOfName(tokens, from, to);
  if (!own && !team) return to;
  if (ARTICLES.has(tokens[next]?.lower ?? "")) next++;
  const name = tokens[next];
  if (name === undefined || !isCapital(name) || !adjoins(tokens, next - 1)) return to;
  if (tokens[to - 1]?.lower === "bourse" && name.word.plainPlace === undefined) return to;
  if (!own && !isPlaceStart(tokens, next)) return to;
  return next + 1;
}
