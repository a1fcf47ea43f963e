import { isFormed } from "../terms/groups.ts";
import type { Marker } from "../terms/markers.ts";
import type { Term } from "../terms/terms.ts";
import type { VerbGroup } from "../terms/verb-group.ts";
import { isVerb } from "../terms/verbs.ts";

/** Verbs (folded, any form) whose object does what their infinitive says: « a convaincu X de racheter », « oblige X à vendre ». */
const OBJECT_CONTROL =
  /^(?:forc|condui|amen|aid|oblig|contrai|autoris|pouss|invit|incit|convain|persuad|charge|mandat|chois|design|reten|retien|presse|enjoi|somm|empech|laiss)\w{0,7}$/;

/** Verbs of seeing: « a vu X filer chez Y ». */
const SEEING = /^(?:vue?s?|voi[rts]|voient|voya(?:it|ient|nt)|verr\w{1,5}|vit|virent)$/;

/** The same of verbs whose complement with « à » does it: « a interdit à X de racheter ». */
const DATIVE_CONTROL = /^(?:interdi|permet|permi|ordonn|impos|enjoi|demand|propos)\w{0,7}$/;

/** « prête à X l'intention de racheter Y », « attribue à X le projet de … »: what somebody is said to mean. */
const IMPUTING = /^(?:pret|attribu)\w{0,6}$/;
const MEANT = /^(?:intentions?|projet|envie|volonte|ambition|desir|dessein|idee|velleites?)$/;

/** « il a fallu un an à X pour racheter Y »: who needed it does it. */
const NEEDING = /^(?:fall(?:u|ait|ut)|faut|faudra(?:it)?)$/;

/** How many terms before an infinitive the verb may stand whose object does it. */
const CONTROLLED = 24;

/** Of these, verbs of what the subject may do himself. */
const OFFERING = /^propos\w{0,7}$/;

/** Verbs (folded infinitives) of parting with what one has: « pour lui céder sa filiale » is done by its owner. */
const GIVING =
  /^(?:re)?(?:vendre|ceder|confier|transmettre|transferer|remettre|apporter|livrer|abandonner|laisser)$/;

/** Whether « lui » or « leur » before an infinitive stands for whom it is proposed to. */
function offersHimself(terms: readonly Term[], party: number, verb: number): boolean {
  return terms
    .slice(party + 1, verb)
    .some(({ normal, tags }) => tags.has("Clitic") && /^(?:lui|leur)$/.test(normal));
}

/** « propose à X de lui racheter Y », « offre à X de lui reprendre Y »: the term of X; null where no such verb stands before. */
export function offeredTo(
  terms: readonly Term[],
  markers: readonly Marker[],
  { verb, dative }: VerbGroup,
): number | null {
  if (dative !== "lui" && dative !== "leur") return null;
  for (let index = verb - 1; index > 0 && index > verb - 9; index -= 1) {
    if (terms[index]!.party === null || markers[index]?.place !== "à") continue;
    const before = terms.slice(Math.max(0, index - 6), index);
    return before.some(({ normal }) => /^(?:propos|off[re]|sugger)\w{0,7}$/.test(normal)) ? index : null;
  }
  return null;
}

/** A pronoun before a verb, with its term. */
export interface PronounAt {
  readonly word: string;
  readonly term: number;
}

/** The party or pronoun that such a verb makes do what an infinitive says; null where the infinitive hangs on no such verb. */
export function controllerOf(
  terms: readonly Term[],
  markers: readonly Marker[],
  { verb }: VerbGroup,
): number | PronounAt | null {
  const enabled = enabledBy(terms, markers, verb);
  if (enabled !== null) return enabled;
  const link = linkBefore(terms, verb);
  if (link === null) return null;
  let party: number | null = null;
  for (let index = verb - 1; index >= 0 && index > verb - CONTROLLED; index -= 1) {
    const term = terms[index]!;
    // « a convaincu X ainsi que Y de racheter »
    if (term.normal === "que" && /^(?:ainsi|meme)$/.test(terms[index - 1]?.normal ?? "")) continue;
    const place = markers[index]?.place ?? null;
    // « autorise un consortium mené par X à racheter Y »: through the participle X stands for the group.
    const formed = place === "par" && isMember(terms, index);
    if (term.party !== null && (place === null || place === "à" || formed)) party ??= index;
    const asked = party !== null && markers[party]?.place === "à";
    const imputed =
      asked &&
      IMPUTING.test(term.normal) &&
      terms.slice(party!, verb).some(({ normal }) => MEANT.test(normal));
    const controls =
      imputed ||
      (party !== null && (asked ? DATIVE_CONTROL : OBJECT_CONTROL).test(term.normal)) ||
      (asked && link === "pour" && NEEDING.test(term.normal)) ||
      (party !== null && !asked && SEEING.test(term.normal) && isVerb(terms, index));
    // « propose à X de lui racheter Y »: who proposes does it, to X.
    if (controls && asked && OFFERING.test(term.normal) && offersHimself(terms, party!, verb)) return null;
    // « choisit X pour lui céder Y »: who chooses gives, to X.
    if (controls && link === "pour" && GIVING.test(terms[verb]!.normal) && offersHimself(terms, party!, verb))
      return null;
    if (controls) return carries(term.normal, link) ? party : null;
    const pronoun = party === null ? pronounBefore(terms, index) : null;
    if (pronoun !== null) return carries(term.normal, link) ? pronoun : null;
    if (term.depth > 0 && terms[verb]!.depth === 0) continue;
    // « autorise X, installé à Lyon, à racheter Y »: what is set off behind the name.
    if (opensSetOff(terms, index, verb) || (party !== null && isFormed(terms, index))) continue;
    if (isVerb(terms, index) && index < verb - 1) return null;
    const turn = turnOf(terms, index, verb);
    if (turn !== null) return turn;
    if (term.tags.has("Semicolon") || term.tags.has("Rel")) return null;
  }
  return null;
}

/** Whether a participle right behind a comma opens what another comma, before an infinitive, closes. */
function opensSetOff(terms: readonly Term[], participle: number, verb: number): boolean {
  if (!terms[participle]!.tags.has("Participle") || terms[participle - 1]?.tags.has("Comma") !== true)
    return false;
  return terms.slice(Math.max(participle, verb - 4), verb).some(({ tags }) => tags.has("Comma"));
}

/** « formé par X », « emmené par X et Y »: whether a party stands behind the participle of a group. */
function isMember(terms: readonly Term[], party: number): boolean {
  for (let index = party - 1; index > 0 && index > party - 9; index -= 1) {
    if (isFormed(terms, index)) return true;
    const { tags, normal } = terms[index]!;
    if (isVerb(terms, index) || tags.has("Rel") || (tags.has("Prep") && normal !== "par")) return false;
  }
  return false;
}

/** « prête 3 M€ à X : de quoi s'offrir Y »: who gets the means does it. */
function enabledBy(terms: readonly Term[], markers: readonly Marker[], verb: number): number | null {
  let index = verb - 1;
  while (index > 0 && terms[index]!.tags.has("Clitic")) index -= 1;
  if (terms[index]?.normal !== "quoi" || terms[index - 1]?.normal !== "de") return null;
  const given = terms.findLastIndex(
    (term, at) =>
      at < index &&
      at > index - CONTROLLED &&
      term.party !== null &&
      /^(?:à|au profit de)$/.test(markers[at]?.place ?? ""),
  );
  return given < 0 ? null : given;
}

/** Verbs (folded, any form) of picking somebody, whose infinitive comes with « pour »: « a choisi X pour reprendre Y ». */
const PICKING = /^(?:charge|mandat|chois|design|reten|retien)\w{0,7}$/;
/** Whether a verb has its infinitive behind that preposition: « laisse X racheter » none, most « de » or « à ». */
function carries(verb: string, link: string): boolean {
  if (link === "pour") return PICKING.test(verb) || NEEDING.test(verb);
  return (link === "") === (verb.startsWith("laiss") || SEEING.test(verb));
}

/** What makes « de » and an infinitive say when or why, folded: « avant de racheter Y ». */
const ADVERBIAL = /^(?:avant|afin|lieu|faute|loin|peine|point)$/;

/** The preposition by which an infinitive hangs on a verb before it; none for a bare infinitive, null for « avant de », « afin de ». */
function linkBefore(terms: readonly Term[], verb: number): string | null {
  let index = verb - 1;
  while (index > 0 && ["Neg", "Clitic", "Adv", "Etre", "Avoir"].some((tag) => terms[index]!.tags.has(tag)))
    index -= 1;
  const link = terms[index]?.normal ?? "";
  if (/^(?:a|pour)$/.test(link)) return link;
  if (!/^(?:de|d')$/.test(link)) return "";
  return ADVERBIAL.test(terms[index - 1]?.normal ?? "") ? null : link;
}

/** « lui a permis de racheter », « ne l'a pas empêché de vendre »: the pronoun that such a verb has before it. */
function pronounBefore(terms: readonly Term[], verb: number): PronounAt | null {
  const { normal } = terms[verb]!;
  const dative = DATIVE_CONTROL.test(normal) || NEEDING.test(normal);
  const object = OBJECT_CONTROL.test(normal);
  if (!dative && !object) return null;
  for (let index = verb - 1; index >= 0 && index > verb - 6; index -= 1) {
    const term = terms[index]!;
    if (dative && term.normal === "lui") return { word: "lui", term: index };
    if (object && /^(?:l'|le|la)$/.test(term.normal)) return { word: "l'", term: index };
    if (!["Avoir", "Etre", "Neg", "Adv", "Clitic"].some((tag) => term.tags.has(tag))) return null;
  }
  return null;
}

/** « c'était au tour de X d'être racheté »: whose turn it is. */
function turnOf(terms: readonly Term[], noun: number, verb: number): number | null {
  if (terms[noun]!.normal !== "tour" || terms[noun - 1]?.normal !== "au") return null;
  const party = terms.findIndex((term, index) => index > noun && index < verb && term.party !== null);
  return party < 0 ? null : party;
}
