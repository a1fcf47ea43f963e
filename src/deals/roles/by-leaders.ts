import { type Discourse, entitiesOf } from "../across/discourse.ts";
import { LEADER } from "../clauses/leaders.ts";
import type { Scene } from "../scene.ts";
import type { Filler } from "../telling.ts";
import { fold } from "../terms/fold.ts";
import { leftIn, ownsHimself } from "./own-account.ts";

/** What a person does for the firm that he leads. */
const ACTS = new Set<string>(["acquirer", "merger_party", "partner", "seller"]);
/** How many words a title has behind its first: « directrice générale déléguée ». */
const TITLE_WORDS = 3;

/** The firm of a title that starts at a term: the one named behind « de », else the one that the text is about; null for another's. */
function firmOf({ terms, markers, discourse }: Scene, title: number): string | null {
  if (/^(?:ancien(?:ne)?|ex|ex-|futur|future)$/.test(terms[title - 1]?.normal ?? "")) return null;
  const plain = /^(?:directeur|directrice)$/.test(terms[title]!.normal);
  if (plain && !/^general/.test(terms[title + 1]?.normal ?? "")) return null;
  for (let index = title + 1; index <= title + TITLE_WORDS; index += 1) {
    const { normal, party } = terms[index] ?? { normal: "", party: null };
    if (party !== null) break;
    if (!/^(?:de|d'|du|des)$/.test(normal)) continue;
    const firm = terms.findIndex((term, at) => at > index && at < index + 4 && term.party !== null);
    const named = firm >= 0 && (markers[firm]?.place ?? null) !== null;
    const id = named ? (entitiesOf(terms[firm])[0] ?? null) : null;
    return id === null || discourse.kinds.get(id) === "person" ? null : id;
  }
  return /^(?:le|la|son|sa|aux)$/.test(terms[title - 1]?.normal ?? "") ? talkedOf(discourse) : null;
}

/** « Jean Dupont, aux commandes depuis mars »: the firm that the text goes on about, or that the article is about, where a person spoke last. */
function talkedOf({ subject, topic, kinds }: Discourse): string | null {
  const id = subject === null || kinds.get(subject) === "person" ? topic : subject;
  return id === null || kinds.get(id) === "person" ? null : id;
}

/** « la patronne de X cherche des fonds »: the firm behind a noun of who leads it, as what a sentence is about; null for another noun. */
export function firmLedFrom(scene: Scene, title: number): string | null {
  const { normal } = scene.terms[title] ?? { normal: "" };
  const named = scene.terms.slice(title + 1, title + 4).some(({ party }) => party !== null);
  return LEADER.test(normal) && named ? firmOf(scene, title) : null;
}

/** « aux commandes », « à la tête »: where the noun of such a post stands that opens on a term; else -1. */
function leadingPost(terms: Scene["terms"], from: number): number {
  const words = terms.slice(from, from + 3).map(({ normal }) => normal);
  if (words[0] === "aux" && /^(?:commandes|manettes|renes)$/.test(words[1] ?? "")) return from + 1;
  return words[0] === "a" && words[1] === "la" && /^(?:tete|barre)$/.test(words[2] ?? "") ? from + 2 : -1;
}

/** « X, son patron, », « son patron, X, », « X, PDG de Y »: the firm that a person of the sentence leads, null where nothing says so. */
export function firmLedBy(scene: Scene, person: number): string | null {
  const { terms } = scene;
  const isComma = (index: number): boolean => terms[index]?.tags.has("Comma") === true;
  if (isComma(person + 1)) {
    const first = terms[person + 2]?.tags.has("Det") === true || terms[person + 2]?.tags.has("Poss") ? 3 : 2;
    const behind = person + first;
    if (LEADER.test(terms[behind]?.normal ?? "")) return firmOf(scene, behind);
    // « X, aux commandes de Y depuis mars », « X, à la tête du groupe »
    const at = leadingPost(terms, person + 2);
    if (at > 0) return firmOf(scene, at);
    // « X, qui dirige Y », « X, qui le dirige »
    if (terms[person + 2]?.normal === "qui")
      return leadsIt(terms, person + 2) ? talkedOf(scene.discourse) : firmHeadedBy(scene, person);
  }
  // « Aux commandes depuis mars, X … »
  const post = isComma(person - 1) ? leadingPost(terms, 0) : -1;
  if (post > 0 && terms.slice(post, person).every(({ party }) => party === null)) return firmOf(scene, post);
  for (let index = person - 1; index >= 0 && index > person - 3 - TITLE_WORDS; index -= 1) {
    const term = terms[index]!;
    if (LEADER.test(term.normal)) return firmOf(scene, index);
    if (!isComma(index) && (term.party !== null || term.tags.has("Verb"))) return null;
  }
  return null;
}

/** Verbs of leading a firm, in the present: who led it once may act for himself. */
const LEADS = /^(?:dirige|codirige|preside|pilote)$/;
/** How many terms behind a person such a verb stands, and how many behind it the firm: « X, 58 ans, dirige depuis 2010 le groupe Y ». */
const TO_VERB = 8;
const TO_FIRM = 7;

/** « qui le dirige depuis mars »: whether a relative says of whom it opens that he leads what the text talks of. */
function leadsIt(terms: Scene["terms"], relative: number): boolean {
  return (
    /^(?:le|la|l')$/.test(terms[relative + 1]?.normal ?? "") && LEADS.test(terms[relative + 2]?.normal ?? "")
  );
}

/** « X dirige Y »: the firm that is the bare object of a verb of leading behind a person, null where there is none. */
function firmHeadedBy({ terms, markers, discourse }: Scene, person: number): string | null {
  const verb = terms.findIndex(
    ({ normal }, index) => index > person && index <= person + TO_VERB && LEADS.test(normal),
  );
  if (verb < 0 || terms.slice(person + 1, verb).some(({ party, tags }) => party !== null || tags.has("Verb")))
    return null;
  const firm = terms.findIndex(
    (term, index) => index > verb && index <= verb + TO_FIRM && term.party !== null,
  );
  if (firm < 0 || (markers[firm]?.place ?? null) !== null) return null;
  const [id] = entitiesOf(terms[firm]);
  return id === undefined || discourse.kinds.get(id) === "person" ? null : id;
}

/** « le groupe de Paul Tardieu », « la maison de Mme Tardieu »: a firm told by the surname, at the end, of who leads it. */
const OF_LEADER =
  /^(?:le |la |l['’])(?:groupe|maison|entreprise|firme|soci[ée]t[ée]|empire|compagnie|holding) (?:de |d['’]|du )(?:\S+ ){0,3}(\S+)$/iu;

/** The firms told by who leads them, by his folded surname. */
function noteHouses({ terms, discourse }: Scene): void {
  for (const term of terms) {
    const surname = term.party?.form === "nominal" ? OF_LEADER.exec(term.text)?.[1] : undefined;
    const [firm] = entitiesOf(term);
    if (surname !== undefined && firm !== undefined) discourse.houses.set(fold(surname), firm);
  }
}

/** Notes the firms of those who lead them, for the sentences behind. */
export function noteLeaders(scene: Scene): void {
  const { terms, discourse } = scene;
  noteHouses(scene);
  // Who has left a firm deals for it no more.
  const gone = leftIn(scene);
  for (const person of gone) discourse.leads.delete(person);
  terms.forEach((term, index) => {
    if (term.party?.kind !== "person" || entitiesOf(term).some((id) => gone.has(id))) return;
    const [person] = entitiesOf(term);
    const firm = person === undefined ? null : (firmLedBy(scene, index) ?? firmHeadedBy(scene, index));
    if (person !== undefined && firm !== null) discourse.leads.set(person, firm);
  });
}

function surnameOf(names: Discourse["names"], person: string): string {
  return fold(names.get(person) ?? "")
    .split(" ")
    .at(-1)!;
}

/** « Jean Tardieu a signé l'acquisition de Y », in a text on the Tardieu works: the firm that bears his name, if it is the topic. */
function namesake({ names, topic, hero }: Discourse, person: string): string | null {
  // A portrait tells what its hero did before the works bore his name.
  if (person === hero) return null;
  const surname = surnameOf(names, person);
  const words = topic === null ? [] : fold(names.get(topic) ?? "").split(/[ -]/);
  return surname.length > 2 && words.includes(surname) ? topic : null;
}

/** Puts the firm that a person leads in the place of who deals for it: « Jean Dupont, PDG de X, rachète Y ». */
export function asFirms(scene: Scene, fillers: readonly Filler[]): Filler[] {
  const { terms, discourse } = scene;
  const gone = leftIn(scene);
  return fillers.map((filler) => {
    const { role, entity, span } = filler;
    if (!ACTS.has(role) || discourse.kinds.get(entity) !== "person") return filler;
    if (gone.has(entity) || ownsHimself(scene, fillers, filler)) return filler;
    const at = terms.findIndex((term) => term.start === span.start);
    const firm =
      (at < 0 ? null : firmLedBy(scene, at)) ??
      discourse.leads.get(entity) ??
      discourse.houses.get(surnameOf(discourse.names, entity)) ??
      // « Jean Tardieu vend la maison »: his own.
      (role === "seller" ? null : namesake(discourse, entity));
    // Who sells or buys his own firm does so for himself.
    return firm === null || fillers.some((each) => each.entity === firm)
      ? filler
      : { ...filler, entity: firm };
  });
}
