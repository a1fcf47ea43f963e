import type { Span } from "../../document/index.ts";
import { isPlainNoun } from "../clauses/antecedent.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { Scene } from "../scene.ts";
import { fold } from "../terms/fold.ts";
import type { Term } from "../terms/terms.ts";
import { isVerb } from "../terms/verbs.ts";
import { SHARES } from "../values/stakes.ts";

/** Businesses and parts of them, folded. */
const UNITS =
  /^(?:filiales?|activites?|divisions?|branches?|poles?|portefeuilles?|participations?|succursales?|usines?|sites?|actifs|operations|hotels?|magasins?|hypermarches|supermarches|cliniques?|mines?|champs|centrales?|parcs?|reseaux?|agences?|boutiques|entrepots|titres|parts|restaurants?|pharmacies?|marques?|enseignes?|quotidiens?|journaux|chaines?|licences|brevets|fonderies?|raffineries?|ports?|terminaux|creances|contrats|stations|magazines?|soeur|soeurs|filleule)$/;
/** Of those, what is a party under its own words when it is somebody's: shares and rights are not. */
const BUSINESS =
  /^(?:filiales?|activites?|divisions?|branches?|poles?|portefeuilles?|succursales?|usines?|hotels?|magasins?|hypermarches|supermarches|cliniques?|mines?|centrales?|reseaux?|actifs|sites?|parcs?|agences?|boutiques|entrepots|restaurants?|pharmacies?|marques?|enseignes?|quotidiens?|journaux|chaines?|fonderies?|raffineries?|terminaux|stations|magazines?)$/;
/** Words through which the object of a clause may be reached. */
const LEADING = /^(?:de|d'|du|des|a|au|aux|pour|sur|dans)$/;
/** « l'essentiel des activités »: what of a thing is sold. */
const PART = /^(?:essentiel|totalite|integralite|ensemble|majorite|reste|partie|quasi-totalite)$/;
/** How many words a phrase may have. */
const LENGTH = 9;

/** Whether the object of a clause is a business without a name of its own: « sa filiale danoise », « 28 magasins ». */
export function hasUnnamedObject(scene: Scene, clause: Clause): boolean {
  return unitAt(scene.terms, clause) !== null;
}

/** Whether a term is a noun of a business; « points » only in « points de vente ». */
function isUnit(terms: readonly Term[], index: number, nouns: RegExp): boolean {
  const { normal } = terms[index]!;
  return (
    nouns.test(normal) ||
    (normal === "points" && terms[index + 1]?.normal === "de" && terms[index + 2]?.normal === "vente")
  );
}

/** The unit that is the object of a clause, as a term index. */
function unitAt(terms: readonly Term[], { trigger, right }: Clause): number | null {
  for (let index = trigger.end; index < right && index < trigger.end + 9; index += 1) {
    const term = terms[index]!;
    // « n'est pas à vendre, ou plutôt pas sa branche … »
    if (term.normal === "pas") return null;
    // « ses parts »: of what the text has named.
    if (SHARES.test(term.normal) && terms[index - 1]?.tags.has("Poss") === true) return null;
    if (isUnit(terms, index, UNITS)) return term.party === null ? index : null;
    const light =
      LEADING.test(term.normal) ||
      ["Det", "Poss", "Adv", "Contracted", "Comma", "Date", "Money", "Stake"].some((tag) =>
        term.tags.has(tag),
      ) ||
      /^(?:\p{Ll}|\d)/u.test(term.text);
    // « cède à l'allemand Y le pôle édition »: over who gets it.
    if (term.party !== null && isDative(terms, trigger.end, index)) continue;
    if (!light || term.party !== null || term.tags.has("Rel")) return null;
  }
  return null;
}

/** Whether « à » opens the words behind a trigger up to a party. */
function isDative(terms: readonly Term[], from: number, party: number): boolean {
  return (
    /^(?:a|au|aux)$/.test(terms[from]?.normal ?? "") &&
    terms.slice(from, party).every((term) => term.party === null) &&
    terms[party + 1]?.tags.has("Comma") !== true
  );
}

/** What is bought without a name of its own, and the party that the text says to have it. */
export interface Unnamed extends Span {
  readonly owner: number | null;
  /** Whether it is told to be somebody's by a possessive: « sa filiale danoise ». */
  readonly possessed: boolean;
}

/** The words that name such an object where they single it out: « filiale danoise » of « sa filiale danoise »; else null. */
export function unnamedObject({ terms }: Scene, clause: Clause): Unnamed | null {
  const bid = clause.trigger.frame.name === "acquisition/bid" ? purposeOf(terms, clause) : null;
  const from = bid ?? clause;
  const unit = unitAt(terms, from);
  if (unit === null) return trade(terms, clause);
  return isUnit(terms, unit, BUSINESS)
    ? phraseAround(terms, unit, from.trigger.end, clause.right, ofNoun(clause))
    : null;
}

/** The clause from behind « pour » or « sur » on, null where it has none. */
function purposeOf(terms: readonly Term[], clause: Clause): Clause | null {
  const { trigger, right } = clause;
  const at = terms.findIndex(
    ({ normal }, index) => index > trigger.start && index < right && /^(?:pour|sur)$/.test(normal),
  );
  return at < 0 ? null : { ...clause, trigger: { ...trigger, end: at + 1 } };
}

/** The business without a name that a bid is for: « offre 3 M€ à X pour sa filiale italienne »; null where there is none. */
export function unitOfPurpose(terms: readonly Term[], clause: Clause): number | null {
  const purpose = purposeOf(terms, clause);
  const unit = purpose === null ? null : unitAt(terms, purpose);
  return unit !== null && BUSINESS.test(terms[unit]!.normal) ? unit : null;
}

/** What is bought or sold as a firm's own and is no business: claims, rights, premises, people. */
const NO_BUSINESS =
  /^(?:actions?|parts?|titres?|obligations?|dettes?|creances?|droits?|brevets?|licences?|contrats?|clauses?|terrains?|immeubles?|locaux|murs|sieges?|bureaux|maisons?|villas?|appartements?|chateaux?|tableaux?|joueurs?|dirigeants?|salaries|clients?|billets?|places?|produits?|machines?|avions?|navires?|voitures?|vehicules?|reste|solde|totalite|integralite|ensemble|essentiel|majorite|controle|capital|groupe|societe|entreprise|patron|fonds|moitie|tiers|quart|conseils?|faveurs?|services)$/;
/** Verbs and nouns that are of nothing but buying: who sells sells what is his. */
const BUYING = /^acquisition\/(?:buy|purchase)$/;

/** Verbs and nouns that are of nothing but selling a business: a merchant, too, « vend » his machines. */
const SELLING = /^acquisition\/(?:sell|sale)$/;
const MERCHANT = /^(?:re)?(?:vend|vente)/;

/**
 * A line of business, told by its products in the plural, and whose it is: « s'offre les glaces de X pour 4 M€ », « cède
 * ses antibiotiques européens à Y ».
 */
function trade(terms: readonly Term[], clause: Clause): Unnamed | null {
  const { trigger, left, right } = clause;
  const bought =
    BUYING.test(trigger.frame.name) && terms.slice(left, right).some(({ money }) => money !== null);
  const sold = SELLING.test(trigger.frame.name) && !MERCHANT.test(fold(trigger.text));
  if (!bought && !sold) return null;
  let head = trigger.end;
  while (head < right && isLight(terms[head]!)) head += 1;
  const noun = terms[head];
  // « se défait de ses services d'archivage », but « s'offre les services de X ».
  const serving = sold && noun?.normal === "services";
  if (noun === undefined || !isWord(noun) || isVerb(terms, head)) return null;
  if (NO_BUSINESS.test(noun.normal) && !serving) return null;
  // « s'offre le silence de X »: one thing may be anything.
  if (!(bought ? /^(?:les|des|aux|ses)$/ : /^(?:ses|leurs)$/).test(terms[head - 1]!.normal)) return null;
  const phrase = phraseAround(terms, head, trigger.end, right, ofNoun(clause));
  return phrase?.owner == null && !(sold && phrase?.possessed === true) ? null : phrase;
}

/** What may stand between a trigger and its object: articles, prepositions, dates, sums. */
function isLight({ normal, tags, date, money, stake }: Term): boolean {
  const value = date !== null || money !== null || stake !== null;
  return (
    value || LEADING.test(normal) || normal === "en" || ["Det", "Adv", "Comma"].some((tag) => tags.has(tag))
  );
}

/** The same for the subject of a verb: « sa filiale danoise a été vendue », « les activités françaises changent de mains ». */
export function unnamedSubject({ terms }: Scene, { group }: Clause): Unnamed | null {
  if (group === null) return null;
  // « sa filiale danoise, reprise par Y »
  const apposed = group.form === "participle" && terms[group.start - 1]?.tags.has("Comma") === true;
  for (
    let index = apposed ? group.start - 2 : beforeApposition(terms, group.start);
    index >= 0 && index > group.start - LENGTH - 3;
    index -= 1
  ) {
    const term = terms[index]!;
    if ((isUnit(terms, index, BUSINESS) || (apposed && isLine(terms, index))) && term.party === null)
      return phraseAround(terms, index, 0, apposed ? group.start - 1 : group.start);
    if (term.tags.has("Comma") || term.tags.has("Conj") || isVerb(terms, index)) return null;
  }
  return null;
}

/** « 28 magasins, le cœur du groupe, sont vendus », « la branche, elle, est vendue »: the last term before an apposition that ends where a verb starts. */
function beforeApposition(terms: readonly Term[], verb: number): number {
  if (!terms[verb - 1]?.tags.has("Comma")) return verb - 1;
  const comma = terms.findLastIndex((term, index) => index < verb - 1 && term.tags.has("Comma"));
  const inside = terms.slice(comma + 1, verb - 1);
  const plain = inside.every((term, at) => term.party === null && !isVerb(terms, comma + 1 + at));
  const opened = inside[0]?.tags.has("Det") === true || /^(?:elles?|lui|eux)$/.test(inside[0]?.normal ?? "");
  return comma > 0 && verb - comma < LENGTH && plain && opened ? comma - 1 : verb - 1;
}

/** The noun of a business right before the comma of a bare participle, as a term index; null where none stands there. */
export function unitBefore(terms: readonly Term[], start: number): number | null {
  if (terms[start - 1]?.tags.has("Comma") !== true) return null;
  for (let index = start - 2; index >= 0 && index > start - 8; index -= 1) {
    const term = terms[index]!;
    if (term.party !== null || term.tags.has("Comma") || isVerb(terms, index)) return null;
    if (BUSINESS.test(term.normal) || isLine(terms, index)) return index;
  }
  return null;
}

/** « ses antibiotiques européens, repris par Y »: products in the plural that are somebody's own. */
function isLine(terms: readonly Term[], index: number): boolean {
  const noun = terms[index]!;
  return (
    /^(?:ses|leurs)$/.test(terms[index - 1]?.normal ?? "") &&
    isWord(noun) &&
    /[sx]$/.test(noun.normal) &&
    !NO_BUSINESS.test(noun.normal)
  );
}

/** The phrase around a unit between two terms. */
function phraseAround(
  terms: readonly Term[],
  unit: number,
  left: number,
  right: number,
  contracted = false,
): Unnamed | null {
  const first = definiteFrom(terms, left, unit, contracted);
  if (first === null) return null;
  const last = placeBehind(terms, first, phraseEnd(terms, unit, right));
  const owner = ownerAfter(terms, last + 1);
  // « reprend la marque » does not say which.
  if (last === first && (owner === null || BUSINESS.test(terms[unit]!.normal))) return null;
  // « la filiale italienne de X, Y »: it has a name.
  if (owner !== null && terms[owner + 1]?.tags.has("Comma") === true && terms[owner + 2]?.party != null)
    return null;
  const possessed = /^(?:son|sa|ses)$/.test(terms[first - 1]?.normal ?? "");
  return { start: terms[first]!.start, end: terms[last]!.end, owner, possessed };
}

/** « sa succursale de Singapour », « ses radios en Pologne »: where somebody's own is, as the end of the phrase. */
function placeBehind(terms: readonly Term[], first: number, last: number): number {
  const place = terms[last + 2];
  const own =
    terms[first - 1]?.tags.has("Poss") === true &&
    /^(?:de|d'|en|au|aux)$/.test(terms[last + 1]?.normal ?? "");
  return own && place !== undefined && isPlainNoun(place) && /^\p{Lu}/u.test(place.text) ? last + 2 : last;
}

/** The party of « … de l'allemand X » that starts on a term. */
function ownerAfter(terms: readonly Term[], from: number): number | null {
  // « les douze cliniques que X exploite »
  if (/^(?:que|qu')$/.test(terms[from]?.normal ?? "")) {
    const party = terms.findIndex((term, at) => at > from && at < from + 5 && term.party !== null);
    const has = ["Posseder", "Detenir", "Exploiter"].some((tag) => terms[party + 1]?.tags.has(tag) === true);
    return party >= 0 && has ? party : null;
  }
  if (!/^(?:de|d'|du)$/.test(terms[from]?.normal ?? "")) return null;
  for (let index = from + 1; index < from + 4; index += 1) {
    const term = terms[index];
    if (term === undefined) return null;
    if (term.party !== null) return index;
    if (!term.tags.has("Det") && !isWord(term)) return null;
  }
  return null;
}

/** Adjectives and numerals that stand before a noun. */
const BEFORE_NOUN =
  /^(?:premi(?:er|ere|ers|eres)|derni(?:er|ere|ers|eres)|ancien(?:ne)?s?|petite?s?|grande?s?|jeunes?|nouve(?:l|au|aux|lle|lles)|seule?s?|principa(?:l|le|les|ux)|onze|douze|quinze|vingt|trente|quarante|cinquante|cent)$/;

/** Whether « des » right behind a trigger is « de » and « les »: « le rachat des activités », « se sépare des activités ». */
function ofNoun({ trigger }: Clause): boolean {
  return trigger.form === "noun" || trigger.objectPlace === "de";
}

/** Premises that change hands by the dozen: their number singles them out (« 28 magasins », « sept hôtels »). */
const COUNTED =
  /^(?:usines|sites|hotels|magasins|hypermarches|supermarches|cliniques|mines|centrales|parcs|agences|boutiques|entrepots|stations|restaurants|pharmacies|commerces|residences|points)$/;

/**
 * Where the phrase starts whose head is a unit, right after a definite or possessive article or on the number of
 * premises; null where it is indefinite.
 */
function definiteFrom(
  terms: readonly Term[],
  from: number,
  unit: number,
  contracted: boolean,
): number | null {
  let first: number | null = null;
  for (let index = unit - 1; index >= from && index > unit - 4; index -= 1) {
    const { normal, tags, text } = terms[index]!;
    if (tags.has("Poss") || /^(?:le|la|les|l'|du|au|aux)$/.test(normal)) return index + 1;
    if (normal === "des" && contracted && index === from) return index + 1;
    if (normal === "des" && PART.test(terms[index - 1]?.normal ?? "")) return index + 1;
    const numeral = tags.has("Det") && !/^(?:une?|des|ce|cet|cette|ces|tout|toute|tous|toutes)$/.test(normal);
    const figure = /^\d/.test(text);
    // « 28 restaurants et boutiques »
    const joined = normal === "et" ? index - 1 : index;
    if (COUNTED.test(terms[unit]!.normal) && COUNTED.test(terms[joined]?.normal ?? "")) continue;
    // « les essais cliniques »: the unit is no noun of its own.
    if (!numeral && !figure && !BEFORE_NOUN.test(normal)) return first;
    if ((figure || NUMERAL.test(normal)) && COUNTED.test(terms[unit]!.normal)) first = index;
  }
  return first;
}

const NUMERAL =
  /^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent)$/;

/** The last word of such a phrase: over adjectives and complements without a party or an article of their own. */
function phraseEnd(terms: readonly Term[], unit: number, right: number): number {
  let last = unit;
  for (let index = unit + 1; index < right && index < unit + LENGTH; index += 1) {
    if (isWord(terms[index]!) && !isVerb(terms, index)) last = index;
    else if (!/^(?:de|d'|et|aux)$/.test(terms[index]!.normal) || !leadsOn(terms, index + 1)) return last;
  }
  return last;
}

/** « … aux entreprises », « … et de stockage »: whether a word of the phrase follows a joint. */
function leadsOn(terms: readonly Term[], from: number): boolean {
  const index = /^(?:de|d')$/.test(terms[from]?.normal ?? "") ? from + 1 : from;
  const aux = terms[from - 1]?.normal === "aux";
  const word = terms[index];
  return (
    word !== undefined &&
    isWord(word) &&
    !isVerb(terms, index) &&
    (!aux || /^(?:entreprises|particuliers|professionnels|collectivites)$/.test(word.normal))
  );
}

/** A noun or adjective in small letters. */
function isWord(term: Term): boolean {
  return isPlainNoun(term) && /^\p{Ll}/u.test(term.text);
}

/** What « cette division », « ces entités » calls a business that was told of before. */
const TOLD =
  /^(?:entites?|unites?|societes?|entreprises?|filiales?|divisions?|branches?|participations?|marques?|enseignes?|start-up|pousse|cible|cabinet|banque|groupe|operateur|editeur|chaine|usine|etablissement|entreprise|pme|compagnie|specialiste)$/;

/** How many businesses a demonstrative object of a clause stands for: 1 for « cette division », 2 for « ces entités », else 0. */
export function demonstrated({ terms }: Scene, { trigger, right }: Clause): 0 | 1 | 2 {
  for (let index = trigger.start + 1; index < right && index < trigger.end + 4; index += 1) {
    const term = terms[index]!;
    const next = terms[index + 1];
    if (/^(?:ce|cet|cette|ces)$/.test(term.normal)) {
      const noun = next !== undefined && next.party === null && TOLD.test(next.normal);
      if (!noun) return 0;
      return term.normal === "ces" ? 2 : 1;
    }
    if (index >= trigger.end && (term.party !== null || !/^(?:de|d'|sur|dans)$/.test(term.normal))) return 0;
  }
  return 0;
}
