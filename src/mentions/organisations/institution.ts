import { actingRegions, courtComplements, territorialBodies } from "../../french/name-words.ts";
import { sentenceOpeners } from "../../french/sentence-openers.ts";
import { ARTICLES, adjoins, isDemonymPlural, isNumberOfName, OF } from "./run.ts";
import type { Token } from "./tokens.ts";
import { isCapital, isEveryday, isInstitutionHead, isLowerHead, looksAdjective } from "./traits.ts";

/** Infinitives after « de » are no part of a name, these nouns are. */
const NOUN_LIKE_INFINITIVE =
  /(?:métier|chantier|papier|dossier|mer|avenir|loisir|fer|acier|cancer|foyer|logement|hiver)s?$/;

/**
 * Where the name of an institution ends whose head stands at `from`: « Autorité des marchés financiers », « tribunal de
 * commerce de Lille Métropole ». Gives `from` where it is no such name.
 */
export function institutionEnd(tokens: readonly Token[], from: number): number {
  const head = tokens[from];
  if (head === undefined) return from;
  const lower = head.shape === "lower";
  // « Grand Hôtel des Roches », « Royal Stade brainois », « Rugby Club tarnais »
  if (BEFORE_HEAD.has(head.folded) && isCapital(head) && isInstitutionHead(tokens[from + 1])) {
    const whole = isCapital(tokens[from + 1]) && adjoins(tokens, from) ? tailEnd(tokens, from + 1) : from;
    return whole > from + 2 ? whole : from;
  }
  if (lower ? !isLowerHead(head) && !isTerritorial(tokens, from) : !isInstitutionHead(head)) return from;
  const end = tailEnd(tokens, from);
  if (end === from + 1 || isDescription(tokens, from, end) || isOfAKind(tokens, from, end)) return from;
  return lower && !isNamedInstitution(tokens, from, end) ? from : end;
}

/** What funds are for, as a kind and not as a name, folded. */
const KINDS_OF_FUND =
  /^(?:pensions?|investissements?|infrastructures?|capital-investissement|capital-risque|retournement|dettes?|placement|couverture|dotation|private|venture|amorcage|croissance|impact)$/;

/** « Fonds d'infrastructures, pétroliers et banques se pressent »: several of a kind, without their article. */
function isOfAKind(tokens: readonly Token[], from: number, end: number): boolean {
  const head = tokens[from]!;
  if (head.folded !== "fonds" || !head.initial || !OF.has(tokens[from + 1]?.lower ?? "")) return false;
  const lower = tokens.slice(from + 1, end).every(({ shape }) => shape === "lower");
  return lower && KINDS_OF_FUND.test(tokens[from + 2]?.folded ?? "");
}

/** « Coopérative laitière, Vexa rachète … »: what opens a sentence in small letters and a comma parts from the name of its subject. */
function isDescription(tokens: readonly Token[], from: number, end: number): boolean {
  if (from !== 0 || tokens[end]?.text !== "," || !isCapital(tokens[end + 1])) return false;
  if (tokens[from + 1]?.shape !== "lower" || !looksAdjective(tokens[from + 1]!)) return false;
  let next = end + 1;
  while (isCapital(tokens[next])) next += 1;
  // « Banque postale, Vexa et Morlin prêtent … » lists names.
  const verb = tokens[next];
  return verb?.shape === "lower" && !/^(?:et|ou|ainsi|puis)$/.test(verb.lower);
}

/** Whether a noun in lower case opens the name of a region, a town or several. */
function isTerritorial(tokens: readonly Token[], from: number): boolean {
  const second = tokens[from + 1];
  if (tokens[from]?.folded === "region")
    return (
      isCapital(second) &&
      actingRegions.test(second?.folded ?? "") &&
      tokens[from - 1]?.lower === "la" &&
      !PLACED.test(tokens[from - 2]?.lower ?? "")
    );
  if (GIVING_BODIES.test(tokens[from]?.folded ?? "")) return isGivingBody(tokens, from);
  const what = territorialBodies.get(tokens[from]?.folded ?? "");
  if (what === undefined || second === undefined || !what.test(second.folded)) return false;
  return !OF.has(second.lower) || /^(?:agglomeration|communes)$/.test(tokens[from + 2]?.folded ?? "");
}

/** Territories that act where they give: « la ville de Brive accorde une aide ». */
const GIVING_BODIES = /^(?:ville|mairie|metropole|departement|canton|agglomeration|province)$/;
/** Verbs of who gives or decides to give, folded. */
const GIVES =
  /^(?:accord|vers|octro|attribu|allou|vot|apport|pret|inject|financ|subventionn|souten|soutien|promet|promis|enterin|debloqu|contribu|complet|garanti)\p{L}+$/u;

/** Whether the name of a territory stands right before a verb of giving: « le canton du Morvan a versé 2 M€ ». */
function isGivingBody(tokens: readonly Token[], from: number): boolean {
  if (!/^(?:la|le|l['’])$/.test(tokens[from - 1]?.lower ?? "") || !OF.has(tokens[from + 1]?.lower ?? ""))
    return false;
  let end = from + 2;
  if (ARTICLES.has(tokens[end]?.lower ?? "")) end++;
  if (!isCapital(tokens[end])) return false;
  while (isCapital(tokens[end]) && end < from + 7) end++;
  if (isToldGiving(tokens, from - 2)) return true;
  const verb = /^(?:a|doit|va|vient|lui|leur|y)$/.test(tokens[end]?.folded ?? "")
    ? tokens[end + 1]
    : tokens[end];
  return GIVES.test(verb?.folded ?? "");
}

/** Words of public money, folded, before « de » and whose it is. */
const AID = /^(?:subventions?|subsides?|aides?|dotations?)$/;
/** « aidée » and « financé », before « par ». */
const AIDED = /^(?:aide|dote|renfloue|secouru|porte)e?s?$/;

/** « soutenue par la ville de X », « une subvention de 3 M€ de la mairie de X »: whether the word before its article says that it gives. */
function isToldGiving(tokens: readonly Token[], before: number): boolean {
  const word = tokens[before]?.lower ?? "";
  if (word === "par") {
    const participle = tokens[before - 1]?.folded ?? "";
    return GIVES.test(participle) || AIDED.test(participle);
  }
  if (word !== "de" && word !== "auprès") return false;
  return tokens.slice(Math.max(0, before - 7), before).some(({ folded }) => AID.test(folded));
}

/** What stands before a region as a place: « dans la région Bretagne ». */
const PLACED = /^(?:dans|sur|vers|toute|depuis|pour|rejoint|quitte|hors)$/;

/** Capitalised words that stand before the head of such a name, folded. */
const BEFORE_HEAD = new Set(
  "grand grande grands grandes petit petite vieux vieille nouveau nouvelle royal royale rugby football basket racing yacht".split(
    " ",
  ),
);

/** In lower case an institution is a name only with a capital in it, or as a court. */
function isNamedInstitution(tokens: readonly Token[], from: number, end: number): boolean {
  const head = tokens[from];
  if (head?.folded === "cour" && !courtComplements.has(tokens[end > from + 2 ? from + 2 : end]?.folded ?? ""))
    return false;
  return tokens.slice(from + 1, end).some(isCapital);
}

/** Heads whose complement is often a pair: « Caisse des dépôts et consignations ». */
const PAIRED = new Set(
  "caisse chambre institut office ministere autorite organisation societe compagnie".split(" "),
);

/** « Ateliers réunis du Nord »: a participle that is part of many old names. */
const REUNITED = /^réunie?s$/;

function tailEnd(tokens: readonly Token[], from: number): number {
  let end = from + 1;
  let complements = 0;
  let named = false;
  for (let unit = 0; unit < 7 && adjoins(tokens, end - 1); unit++) {
    const token = tokens[end];
    if (token === undefined) break;
    if (token.shape === "lower" && !named && (looksAdjective(token) || REUNITED.test(token.lower))) end++;
    // « cède le Stade rochelais aux Whitmore »: to whom, unlike « Hôtel aux Trois Rois ».
    else if (token.lower === "aux" && looksAdjective(tokens[end - 1])) break;
    else if (isCapital(token) && !isDemonymPlural(token)) {
      named ||= complements === 0;
      end++;
    } else if (named && isNumberOfName(tokens, end)) end++;
    else {
      const next = complementEnd(tokens, end, complements, tokens[from]?.folded ?? "");
      if (next === end || (named && tokens[end]?.lower === "pour")) break;
      if (named && !isCapital(tokens[next - 1])) break;
      complements++;
      end = next;
    }
  }
  return end;
}

/** Where « de la concurrence », « pour l'innovation », « et d'industrie » at `at` ends. */
function complementEnd(tokens: readonly Token[], at: number, complements: number, head: string): number {
  let next = at;
  const ministry = head === "ministere" || head === "secretariat";
  const conjunction = tokens[next]?.lower === "et";
  if (conjunction) {
    if (complements === 0) return at;
    next++;
  }
  const link = tokens[next];
  if (link === undefined) return at;
  const of = OF.has(link.lower);
  const to = link.lower === "pour" || link.lower === "au" || link.lower === "aux";
  if (of || to) next++;
  else if (!conjunction) return at;
  let bare = !(link.lower === "du" || link.lower === "des" || to);
  if (ARTICLES.has(tokens[next]?.lower ?? "")) {
    if (conjunction && !of) return at;
    bare = false;
    next++;
  }
  const noun = tokens[next];
  if (noun === undefined || !adjoins(tokens, next - 1)) return at;
  if (isCapital(noun)) return conjunction && !ministry ? at : next + 1;
  if (noun.shape !== "lower" || sentenceOpeners.has(noun.folded) || noun.text.length < 3) return at;
  if (conjunction && isLowerHead(noun)) return at;
  if (link.lower === "au" || link.lower === "aux") return at;
  // « l'Autorité de la concurrence pour avaler X »: what a name is for has its article.
  if (link.lower === "pour" && next === at + (conjunction ? 2 : 1)) return at;
  if (complements > 1 || (bare && complements > 0 && !conjunction)) return at;
  if (
    bare &&
    isEveryday(noun) &&
    /(?:er|ir|oir|re)$/.test(noun.lower) &&
    /(?:er|ir|oir|[dt]re)$/.test(noun.lower) &&
    !NOUN_LIKE_INFINITIVE.test(noun.lower)
  )
    return at;
  if (conjunction && !of && !OF.has(tokens[next + 1]?.lower ?? "") && !PAIRED.has(head)) return at;
  // « la Brasserie du Vallon et fabrique des verres »: behind a proper name a verb goes on.
  if (conjunction && !of && isCapital(tokens[at - 1]) && OF.has(tokens[next + 1]?.lower ?? "")) return at;
  return next + 1;
}
