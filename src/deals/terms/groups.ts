import { demonyms } from "../../french/demonyms.ts";
import { nounClasses } from "../../french/nominal-nouns.ts";
import type { Term } from "./terms.ts";

/** Groups of firms, through which a marker goes on to those who form them. */
const CONSORTIUM =
  /^(?:consortium|tandem|duo|trio|quatuor|groupement|attelage|alliance|pool|collectif|club|syndicat|equipage|groupe|poignee)$/;
/** Whether a term is such a noun, or a mention that ends with one: « le consortium ». */
export function isGroup({ normal, party }: Term): boolean {
  return CONSORTIUM.test(party?.form === "nominal" ? normal.slice(normal.lastIndexOf(" ") + 1) : normal);
}

/** What is managed for others, and how, folded: who manages it acts through it. */
const MANAGED = /^(?:fonds|vehicules?|sicav|fcpr|fpci|mandats?)$/;
const MANAGING = /^(?:ger|conseill|administr)(?:e|es|ees)$/;
/** How many adjectives may stand between: « un fonds d'infrastructures géré par X ». */
const ADJECTIVES = 4;

/** « un fonds géré par X », « des fonds conseillés par X »: whether a term is the participle behind a fund without a name. */
function isManaged(terms: readonly Term[], index: number): boolean {
  if (!MANAGING.test(terms[index]?.normal ?? "") || terms[index + 1]?.normal !== "par") return false;
  return fundBefore(terms, index) !== null;
}

function fundBefore(terms: readonly Term[], participle: number): number | null {
  for (let index = participle - 1; index >= 0 && index >= participle - ADJECTIVES; index -= 1) {
    const { normal, party, tags } = terms[index]!;
    if (MANAGED.test(normal)) return isUnnamed(terms, index) ? index : null;
    if (party !== null || ["Comma", "Verb", "Rel", "Semicolon"].some((tag) => tags.has(tag))) return null;
  }
  return null;
}

/** « un fonds », « des fonds »; « X, un fonds géré par Y » has a name before its comma. */
function isUnnamed(terms: readonly Term[], fund: number): boolean {
  const article = terms[fund - 1];
  if (!/^(?:une?|des|de|d'|les|deux|trois|plusieurs|certains|autres?)$/.test(article?.normal ?? ""))
    return false;
  return !(terms[fund - 2]?.tags.has("Comma") === true && terms[fund - 3]?.party != null);
}

/** Whether a term is a group of firms, or a fund told by nothing but who manages it. */
export function isGroupAt(terms: readonly Term[], index: number): boolean {
  const term = terms[index]!;
  if (isGroup(term)) return true;
  return (
    MANAGED.test(term.normal) &&
    terms.slice(index + 1, index + 1 + ADJECTIVES).some((_, at) => {
      const participle = index + 1 + at;
      return isManaged(terms, participle) && fundBefore(terms, participle) === index;
    })
  );
}

/** « le fonds de commerce de X », « les murs de X »: what is bought of a shop stands for the shop. */
export function isTradeOf(terms: readonly Term[], noun: number): boolean {
  const before = terms[noun - 2]?.normal ?? "";
  const trade = terms[noun]!.normal === "commerce" && /^fonds$/.test(before);
  return trade || (terms[noun]!.normal === "murs" && /^(?:les|ses)$/.test(terms[noun - 1]?.normal ?? ""));
}

/** What says that a group is formed by, or holds, those who follow. */
const FORMED =
  /^(?:form|compos|constitu|emmen|men|condui|reuni|pilot|codirig|dirig)(?:e|ee|es|ees|t|te|ts|tes)$/;
const HOLDING =
  /^(?:comprenant|reunissant|regroupant|rassemblant|incluant|associant|comptant|composant|formant)$/;

/** What who leads a group does with it, in a relative with its subject behind: « un pool que menait X ». */
const LEADING =
  /^(?:men|emmen|condui|dirig|pilot|form|compos)(?:e|t|ait|aient|ent|eait|eaient|sait|saient|sent)$/;

/** « un pool que menait X »: whether a term is the pronoun or the verb of such a relative right behind a group. */
function isLedBehind(terms: readonly Term[], index: number): boolean {
  const que = /^(?:que|qu')$/.test(terms[index]?.normal ?? "") ? index : index - 1;
  return (
    /^(?:que|qu')$/.test(terms[que]?.normal ?? "") &&
    LEADING.test(terms[que + 1]?.normal ?? "") &&
    terms.slice(Math.max(0, que - 3), que).some(isGroup)
  );
}

/** Backers told by their number alone, folded. */
const BACKERS = /^(?:investisseurs|investisseuses|actionnaires|angels)$/;

/** Whether a term is the participle of « un consortium formé par … », « un pool mené par X et comprenant … », « un pool que menait X ». */
export function isFormed(terms: readonly Term[], index: number): boolean {
  if (isLedBehind(terms, index) || isManaged(terms, index)) return true;
  const word = terms[index]?.normal ?? "";
  const holding = HOLDING.test(word);
  if (!holding && !FORMED.test(word)) return false;
  if (!holding && !/^(?:par|de|d'|autour)$/.test(terms[index + 1]?.normal ?? "")) return false;
  const reach = holding ? 10 : 5;
  // « 5 M€ d'investisseurs menés par X »: several that one leads.
  const several = !holding && word.endsWith("s");
  return terms
    .slice(Math.max(0, index - reach), index)
    .some((term) => isGroup(term) || (several && BACKERS.test(term.normal)));
}

/** What a state is called before « de ». */
const REALM = /^(?:emirat|sultanat|royaume|principaute)$/;

/** « le spécialiste de la paie X »: what a firm does stands between « de » and its name, which is the phrase's own. */
export function isDescribed(
  terms: readonly Term[],
  party: number,
  { place, head }: { readonly place: string | null; readonly head: number | null },
): boolean {
  const domain = terms[party - 1];
  if (place !== "de" || head === null || terms[party]!.party?.form !== "name" || domain === undefined)
    return false;
  // « l'émirat du Qatar »: what a state is says no more than its name.
  if (head === party - 2 && REALM.test(terms[head]!.normal)) return true;
  const lower =
    /^\p{Ll}/u.test(domain.text) && !["Prep", "Contracted", "Det"].some((tag) => domain.tags.has(tag));
  if (!lower || demonyms().has(domain.text)) return false;
  if (![head, head - 1, head - 2].some((index) => standsForFirm(terms, index))) return false;
  // « du groupe électrique X », « des essais industriels X »: the adjective says nothing, its noun does.
  const noun = ADJECTIVE.test(domain.normal) && !opensPhrase(terms, party - 2) ? terms[party - 2] : domain;
  return noun !== undefined && nounClasses(noun.normal).length === 0;
}

/** How many terms there may be between a noun for a firm and the name of that firm. */
const DESCRIPTION = 8;

/**
 * « le leader de la livraison de repas X », « la fintech spécialisée dans le paiement X »: whether a name behind a noun
 * without article tells who the noun for a firm is, whose complements stand between them.
 */
export function namesFirm(terms: readonly Term[], firm: number, party: number): boolean {
  if (terms[party]!.party?.form !== "name" || party - firm < 3 || party - firm > DESCRIPTION) return false;
  const between = terms.slice(firm + 1, party);
  const plain = between.every(
    ({ party: other, money, date, stake, tags, text }) =>
      other === null &&
      money === null &&
      date === null &&
      stake === null &&
      !["Comma", "Semicolon", "Colon", "Punct", "Dash", "Rel", "Sub", "Conj", "Verb", "Infinitive"].some(
        (tag) => tags.has(tag),
      ) &&
      /^\p{Ll}/u.test(text),
  );
  const domain = terms[party - 1]!;
  const opened = ["Prep", "Contracted", "Det", "Pronoun", "Adv", "Clitic"].some((tag) =>
    domain.tags.has(tag),
  );
  return plain && !opened && !demonyms().has(domain.text) && LINK.test(linkOf(between));
}

/** What links a noun to its complement. */
const LINK = /^(?:de|d'|du|des|dans|en)$/;

/** The first preposition of some terms, folded. */
function linkOf(terms: readonly Term[]): string {
  return terms.find(({ tags }) => tags.has("Prep") || tags.has("Contracted"))?.normal ?? "";
}

/** « spécialiste », « numéro un »: whether a term is, or ends, a noun of one word or two that the press puts for a firm. */
export function standsForFirm(terms: readonly Term[], index: number): boolean {
  const word = terms[index]?.normal ?? "";
  return nounClasses(word).length > 0 || nounClasses(`${terms[index - 1]?.normal} ${word}`).length > 0;
}

/** Whether the noun behind a term is the first of its phrase: « de l'informatique », « du luxe », « de paie ». */
function opensPhrase(terms: readonly Term[], index: number): boolean {
  const before = terms[index];
  return before === undefined || ["Prep", "Contracted", "Det"].some((tag) => before.tags.has(tag));
}

/** Endings that adjectives and nouns share. */
const ADJECTIVE =
  /(?:ais|aise|ien|ienne|ain|aine|ois|oise|and|ande|al|ale|eur|euse|if|ive|ique|ard|arde|el|elle|aire|ier|iere)s?$/;
