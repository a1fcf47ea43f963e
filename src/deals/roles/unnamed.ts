import { isWord } from "../clauses/antecedent.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { Scene } from "../scene.ts";
import { fold } from "../terms/fold.ts";
import type { Term } from "../terms/terms.ts";
import { isVerb } from "../terms/verbs.ts";
import { SHARES } from "../values/stakes.ts";
import { NO_BUSINESS } from "./no-business.ts";
import { hasPrice, possessedObject } from "./possessed.ts";
import { isUnit, LENGTH, phraseAround, type Unnamed } from "./unit-phrases.ts";

/** What else, folded, may change hands without a name of its own. */
const ASSETS =
  /^(?:participations?|operations|champs|titres|parts|licences|brevets|ports?|creances|contrats|soeurs?|filleule)$/;
/** Words through which the object of a clause may be reached. */
const LEADING = /^(?:de|d'|du|des|a|au|aux|pour|sur|dans)$/;

/** Where something is or goes: what stands behind is no object. */
const SOMEWHERE =
  /^(?:vers|depuis|pres|entre|devant|derriere|jusqu'|autour|via|hors|pendant|durant|face|proche|voisine?s?)$/;
/** Places that everybody comes to and speaks of, folded: they change hands as the object itself, or as a part of it. */
const PUBLIC_PLACE = /^(?:aeroports?|aerodromes?|heliports?|ports?|autoroutes?|hippodromes?)$/;
const PART_OF =
  /^(?:parts?|capital|totalite|majorite|moitie|tiers|quarts?|controle|propriete|exploitation|gestion|concession|titres|actions|pour|cent|million|millions|milliard|milliards|euros|dollars)$/;

/** Whether a public place is told as where something else is: « ses vols à l'aéroport de X », and no « 49 % de l'aéroport de X ». */
function isWhere(terms: readonly Term[], from: number, unit: number): boolean {
  return (
    PUBLIC_PLACE.test(terms[unit]!.normal) &&
    terms
      .slice(from, unit)
      .some(
        (term, index) =>
          isWord(term) &&
          !PART_OF.test(term.normal) &&
          !term.tags.has("Adv") &&
          ["Det", "Poss", "Contracted"].some((tag) => terms[from + index - 1]?.tags.has(tag)),
      )
  );
}

/** Whether the object of a clause is a business without a name of its own: « sa filiale danoise », « 28 magasins ». */
export function hasUnnamedObject(scene: Scene, clause: Clause): boolean {
  return unitAt(scene.terms, clause) !== null;
}

/** The unit that is the object of a clause, as a term index. */
function unitAt(terms: readonly Term[], { trigger, right }: Clause): number | null {
  for (let index = trigger.end; index < right && index < trigger.end + 9; index += 1) {
    const term = terms[index]!;
    // « n'est pas à vendre, ou plutôt pas sa branche … »
    if (term.normal === "pas") return null;
    // « dépense 3 M€ pour moderniser son usine »
    if (terms[index - 1]?.normal === "pour" && /\p{Ll}(?:er|ir|re)$/u.test(term.text)) return null;
    // « ses parts »: of what the text has named.
    if (SHARES.test(term.normal) && terms[index - 1]?.tags.has("Poss") === true) return null;
    if (SOMEWHERE.test(term.normal)) return null;
    if (isUnit(terms, index, ASSETS))
      return term.party === null && !isWhere(terms, trigger.end, index) ? index : null;
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
  let at = from;
  // « a racheté en mars à X son usine »
  while (at < party && isWhen(terms, at)) at += 1;
  return (
    // « se fait céder par Y sa filiale belge »
    /^(?:a|au|aux|par)$/.test(terms[at]?.normal ?? "") &&
    terms.slice(from, party).every((term) => term.party === null) &&
    terms[party + 1]?.tags.has("Comma") !== true
  );
}

/** A date, its preposition or article, or an adverb. */
function isWhen(terms: readonly Term[], index: number): boolean {
  const { tags, date, normal } = terms[index]!;
  const opens = /^(?:en|le|l'|la|des)$/.test(normal) && terms[index + 1]?.date != null;
  return date !== null || tags.has("Adv") || opens;
}

/** Frames of bids, which say behind « pour » what they are for. */
const BIDS = /^acquisition\/(?:receive-)?bid$/;

/** The words that name such an object where they single it out: « filiale danoise » of « sa filiale danoise »; else null. */
export function unnamedObject(scene: Scene, clause: Clause): Unnamed | null {
  const { terms } = scene;
  const bid = BIDS.test(clause.trigger.frame.name) ? purposeOf(terms, clause) : null;
  const from = bid ?? clause;
  const unit = unitAt(terms, from);
  if (unit === null) return trade(terms, clause) ?? possessedObject(scene, clause);
  return isUnit(terms, unit)
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
  return unit !== null && isUnit(terms, unit) ? unit : null;
}

/** Verbs and nouns that are of nothing but buying: who sells sells what is his. */
const BUYING = /^acquisition\/(?:buy|purchase)$/;

/** Verbs and nouns that are of nothing but selling a business: a merchant, too, « vend » his machines. */
const SELLING = /^acquisition\/(?:sell|sale)$/;
/** Verbs of giving that sell for a price: « confie ses peintures à Y contre 3 M€ ». */
const HANDING = /^acquisition\/(?:deliver|abandon)$/;
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
  const handed = HANDING.test(trigger.frame.name) && hasPrice(terms.slice(left, right), fold(trigger.text));
  if (!bought && !sold && !handed) return null;
  let head = trigger.end;
  // « cède à Y ses glaces »: over who gets them.
  const taker = terms.findIndex(({ party }, index) => index > head && index < right && party !== null);
  if (taker > 0 && taker < head + 7 && isDative(terms, head, taker)) head = taker + 1;
  while (head < right && isLight(terms[head]!)) head += 1;
  const noun = terms[head];
  // « se défait de ses services d'archivage », but « s'offre les services de X ».
  const serving = sold && noun?.normal === "services";
  if (noun === undefined || !isWord(noun) || isVerb(terms, head)) return null;
  if (NO_BUSINESS.test(noun.normal) && !serving) return null;
  // « s'offre le silence de X »: one thing may be anything.
  if (!(bought ? /^(?:les|des|aux|ses)$/ : /^(?:ses|leurs)$/).test(terms[head - 1]!.normal)) return null;
  const phrase = phraseAround(terms, head, trigger.end, right, ofNoun(clause));
  return phrase?.owner == null && !((sold || handed) && phrase?.possessed === true) ? null : phrase;
}

/** What may stand between a trigger and its object: articles, prepositions, dates, sums. */
function isLight({ normal, tags, date, money, stake }: Term): boolean {
  const value = date !== null || money !== null || stake !== null;
  return (
    value || LEADING.test(normal) || normal === "en" || ["Det", "Adv", "Comma"].some((tag) => tags.has(tag))
  );
}

/** Frames of what goes to another: « ses antibiotiques sont cédés à Y », « ses faisceaux partent chez Y ». */
const GOING = /^acquisition\/(?:sell|pass|come-to-house|share-goes-to|go-to|abandon|belong-since)$/;
/** Who, folded, goes to another of his own will, and what goes there by being traded. */
const PEOPLE =
  /^(?:cadres|ingenieurs|employes|effectifs|equipes|fans|avocats|talents|chercheurs|adherents|experts|commerciaux|consultants|journalistes|ouvriers|eleves|etudiants|patients|fournisseurs|partenaires|associes|fondateurs|anciens|concurrents|ventes|exportations|livraisons|commandes|voix|regards|pensees|benefices|recettes|profits|dons|donnees|lecteurs|spectateurs|electeurs|enfants|heritiers|fils|filles|vendeurs|meilleurs|principaux|premiers|derniers)$/;

/** The same for the subject of a verb: « sa filiale danoise a été vendue », « les activités françaises changent de mains ». */
export function unnamedSubject({ terms }: Scene, { group, trigger }: Clause): Unnamed | null {
  if (group === null) return null;
  const goes = GOING.test(trigger.frame.name) && !MERCHANT.test(fold(trigger.text));
  // « sa filiale danoise, reprise par Y »
  const apposed = group.form === "participle" && terms[group.start - 1]?.tags.has("Comma") === true;
  for (
    let index = apposed ? group.start - 2 : beforeApposition(terms, group.start);
    index >= 0 && index > group.start - LENGTH - 3;
    index -= 1
  ) {
    const term = terms[index]!;
    const line = (apposed || (goes && !PEOPLE.test(term.normal))) && isLine(terms, index);
    if ((isUnit(terms, index) || line) && term.party === null)
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
  const plain = inside.every(
    (term, at) =>
      term.party === null && ((at === 0 && term.tags.has("Participle")) || !isVerb(terms, comma + 1 + at)),
  );
  // « l'usine de Denain, placée en liquidation, », « …, en liquidation depuis mai, a été reprise »
  const placed =
    inside[0]?.normal === "en" || (inside[0]?.tags.has("Participle") === true && inside[0].tags.has("Verb"));
  const opened =
    placed || inside[0]?.tags.has("Det") === true || /^(?:elles?|lui|eux)$/.test(inside[0]?.normal ?? "");
  return comma > 0 && verb - comma < LENGTH && plain && opened ? comma - 1 : verb - 1;
}

/** The noun of a business right before the comma of a bare participle, as a term index; null where none stands there. */
export function unitBefore(terms: readonly Term[], start: number): number | null {
  if (terms[start - 1]?.tags.has("Comma") !== true) return null;
  for (let index = start - 2; index >= 0 && index > start - 8; index -= 1) {
    const term = terms[index]!;
    // « les dépôts de X, achetés à Y »: several, as the participle says.
    if (term.party !== null && isOneOwner(terms, index) && /s$/.test(terms[start]!.normal)) continue;
    if (term.party !== null || term.tags.has("Comma") || isVerb(terms, index)) return null;
    if (isUnit(terms, index) || isLine(terms, index)) return index;
  }
  return null;
}

/** « de X »: whose something is, of one word. */
function isOneOwner(terms: readonly Term[], party: number): boolean {
  return /^(?:de|d'|du)$/.test(terms[party - 1]?.normal ?? "") && !/s$/.test(terms[party]!.normal);
}

/** « ses antibiotiques européens, repris par Y »: products in the plural that are somebody's own. */
function isLine(terms: readonly Term[], index: number): boolean {
  const noun = terms[index]!;
  let before = index - 1;
  // « ses 1 400 pylônes »
  while (/^\d+$/.test(terms[before]?.normal ?? "")) before -= 1;
  return (
    /^(?:ses|leurs)$/.test(terms[before]?.normal ?? "") &&
    isWord(noun) &&
    /[sx]$/.test(noun.normal) &&
    !NO_BUSINESS.test(noun.normal)
  );
}

/** Whether « des » right behind a trigger is « de » and « les »: « le rachat des activités », « se sépare des activités ». */
function ofNoun({ trigger }: Clause): boolean {
  return trigger.form === "noun" || trigger.objectPlace === "de";
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
