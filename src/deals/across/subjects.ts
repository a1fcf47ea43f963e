import type { Clause } from "../clauses/clauses.ts";
import { mainVerbIn } from "../clauses/main-verb.ts";
import { mainSubjectIn, type Subject, subjectOf } from "../clauses/subject.ts";
import { firmLedFrom } from "../roles/by-leaders.ts";
import type { Scene } from "../scene.ts";
import { isPress } from "../statuses/sources.ts";
import type { Term } from "../terms/terms.ts";
import { entitiesOf, note, noteGender, resolvePronoun } from "./discourse.ts";
import { firstVerbIn, partiesIn } from "./facts.ts";
import { notePremises } from "./premises-named.ts";
import { noteStanding } from "./salience.ts";

/** A sentence without a verb that only names whom the next is about has fewer terms. */
const BRIEF = 8;
/** « Autre chasseur », « Autre candidate »: what it then opens with; « Un seul concurrent, X » keeps whom the text is about. */
const ANOTHER =
  /^(?:l' ?|un |une )?autres? (?:\w+ )?(?:chasseu(?:r|se)|candidate?|pretendante?|repreneu(?:r|se)|acheteu(?:r|se)|acquereu(?:r|se)|encherisseu(?:r|se)|interesse|postulante?|soupirante?|offreur)\b/;

/** What names a source before a colon: « D'après X : », « X écrit : ». */
const SOURCE =
  /^(?:d'apres|apres|selon|suivant|dit|ecrit|affirme|assure|annonce|rapporte|revele|indique|explique|precise|croit|source|communique)$/;

/** Whom the sentence is about before a clause: « Quant à X, il … », « X ouvre son capital: Y lui apporte … ». */
export function subjectBefore(scene: Scene, clause: Clause): string | null {
  const announced = announcedBefore(scene, clause);
  if (announced !== null) return announced;
  const verb = mainVerbIn(scene.terms);
  if (verb < 0 || verb >= startOf(clause)) return null;
  const subject = subjectTalkedOf(scene);
  if (subject.kind !== "parties" || subject.terms.length !== 1 || doesIt(scene, clause, subject.terms[0]!))
    return null;
  return entitiesOf(scene.terms[subject.terms[0]!])[0] ?? null;
}

/** « Y vient de lui prêter 3 M€ »: whether a party does what the clause tells to another, who is no subject of this sentence. */
function doesIt({ terms, markers }: Scene, { group, trigger }: Clause, party: number): boolean {
  const pronoun = group !== null && trigger.form === "verb" && (group.dative !== null || group.objectClitic);
  if (!pronoun) return false;
  const own = subjectOf(terms, markers, group);
  return own.kind === "parties" && own.terms.includes(party);
}

/** « Quant à X », « Quant au second », « Autre cession, X : »: whom a sentence brings up before a clause of its own tells of it. */
export function announcedBefore(scene: Scene, clause: Clause): string | null {
  const { terms, discourse } = scene;
  if (terms[0]?.normal === "quant") {
    const comma = terms.findIndex(({ tags }) => tags.has("Comma"));
    const phrase = terms.slice(1, comma > 0 ? Math.min(5, comma) : 5);
    const named = entitiesOf(phrase.find((term) => term.party !== null))[0];
    const ordinal = phrase.find(({ normal }) => /^(?:premier|second)e?$/.test(normal));
    return (
      named ??
      (ordinal === undefined ? null : resolvePronoun(discourse, `le ${ordinal.normal.replace(/e$/, "")}`))
    );
  }
  const start = startOf(clause);
  const colon = terms.findIndex((term, index) => index < start && term.tags.has("Colon"));
  // « Puis vint le tour de X : Y lui a prêté 5 M€ »
  const [announced, second] = colon < 0 ? [] : [...new Set(terms.slice(0, colon).flatMap(entitiesOf))];
  const source = terms.slice(0, Math.max(0, colon)).some(({ normal }) => SOURCE.test(normal));
  return announced !== undefined && second === undefined && !source && !isOfSomebody(scene, colon)
    ? announced
    : null;
}

function startOf({ group, trigger }: Clause): number {
  return group?.start ?? trigger.start;
}

/** « L'ancienne cadre de X n'a pas cherché loin : »: whether the one firm before a colon only tells whence somebody comes. */
function isOfSomebody({ terms, markers }: Scene, colon: number): boolean {
  const party = partiesIn(terms)[0] ?? -1;
  const { place, head } = markers[party] ?? { place: null, head: null };
  if (party > colon || place === null || head === null) return false;
  return /^(?:ancien(?:ne)?s?|ex)$/.test(terms[head - 1]?.normal ?? "") || /^ex-/.test(terms[head]!.normal);
}

/** The main subject, but for who reports: « Le Journal prêtait à X l'intention de … » is not about the paper. */
function subjectTalkedOf({ terms, sources }: Scene): Subject {
  const main = mainSubjectIn(terms);
  const reports =
    main.kind === "parties" &&
    main.terms.every((index) => isPress(terms[index]) && sources.some(({ term }) => term === index));
  return reports ? { kind: "none" } : main;
}

/** What opens a sentence with those whom it only compares with, or has its news from. */
const APART =
  /^(?:comme|apres|avant|face|contre|selon|d'apres|contrairement|malgre|outre|derriere|devant|loin|a cote|hormis)$/;

/** What opens a sentence with whom it is about: « Pour X, il s'agit de … », « Chez X, on … ». */
const FRONTED = /^(?:pour|chez|quant|cote|du cote|en rachetant)$/;

/** « Pour X, il s'agit de sa plus grosse emplette depuis Y, payé 3 M€ »: whom a sentence without a subject of its own is about; null for others. */
export function frontedFor(terms: readonly Term[]): string | null {
  if (terms[0]?.normal !== "pour") return null;
  const party = terms.findIndex(({ party: each, tags }) => each !== null || tags.has("Comma"));
  const [comma, pronoun] = [terms[party + 1], terms[party + 2]];
  if (comma?.tags.has("Comma") !== true || !/^(?:il|c'|ce)$/.test(pronoun?.normal ?? "")) return null;
  return entitiesOf(terms[party])[0] ?? null;
}

/** Nouns by which a text tells that a firm or a part of it changes hands: « 15 % de X », « la reprise de X » are about X, folded. */
const DEALT_WITH =
  /^(?:actions|titres|parts|capital|majorite|totalite|integralite|moitie|tiers|quart|controle|rachat|reprise|acquisition|achat|cession|vente|absorption)$/;

/** Whether what a party stands behind is a share of it, or that it changes hands. */
function isDealtWith(head: Term | undefined): boolean {
  return head !== undefined && (head.stake !== null || DEALT_WITH.test(head.normal));
}

/** Notes how a party stands in its sentence, but for its subject. */
export function notePlace(
  { terms, markers, sources, discourse }: Scene,
  party: number,
  sentence: number,
): void {
  const term = terms[party]!;
  const { place, head } = markers[party]!;
  const first = terms.slice(0, party).some(({ tags }) => tags.has("Comma")) ? "" : terms[0]!.normal;
  const as =
    APART.test(first) || sources.some((source) => source.term === party)
      ? "apart"
      : FRONTED.test(first) && terms[party + 1]?.tags.has("Comma") === true
        ? "subject"
        : term.depth > 0
          ? "aside"
          : place === null
            ? "object"
            : (place === "possessor" || place === "de") && head !== null && isDealtWith(terms[head])
              ? "object"
              : place === "possessor" || (place === "de" && head !== null)
                ? "owner"
                : "oblique";
  for (const id of entitiesOf(term)) noteStanding(discourse.standings, id, { sentence, as });
}

/** How many words tell, between « et » and a name, what the second of a pair is. */
const DESCRIBED = 6;
/** Tags of words that end such a description. */
const NO_DESCRIPTION = ["Verb", "Comma", "Punct", "Rel", "Sub", "Pronoun", "Neg", "Adv", "Conj"];

/** « et son rival portugais Y »: where the second of a pair is named behind « et », over what it is called by; -1 for none. */
function secondOf(terms: Scene["terms"], et: number): number {
  let noun = false;
  for (let index = et + 1; index < terms.length && index <= et + DESCRIBED; index += 1) {
    const { party, tags, text } = terms[index]!;
    if (party !== null) return index;
    const joins = ["Det", "Prep", "Contracted"].some((tag) => tags.has(tag));
    // « X et la filiale de Y »: Y is whose the second is.
    if (noun && joins) return -1;
    if (!joins && (NO_DESCRIPTION.some((tag) => tags.has(tag)) || !/^\p{Ll}/u.test(text))) return -1;
    noun ||= !joins;
  }
  return -1;
}

/** Two parties that a sentence joins by « et », with nothing between but what they share and what the second is called by. */
export function pairIn(terms: Scene["terms"]): readonly [string, string] | null {
  for (const party of partiesIn(terms)) {
    const et = terms[party + 1]?.normal === "et" ? party + 1 : -1;
    if (et < 0) continue;
    const second = secondOf(terms, et);
    const [one, other] = [entitiesOf(terms[party])[0], entitiesOf(terms[second])[0]];
    // « A, B et C » are more than two.
    const listed = terms[party - 1]?.tags.has("Comma") === true && terms[party - 2]?.party != null;
    if (one !== undefined && other !== undefined && one !== other && !listed) return [one, other];
  }
  return null;
}

/** « La société X, je peux le dire, on la connaît »: whom a sentence brings up before somebody else's verb, null for none. */
function frontedTopic(terms: Scene["terms"]): string | null {
  const party = terms.findIndex((term) => term.party !== null);
  if (party < 0 || party > 2 || terms[party + 1]?.tags.has("Comma") !== true) return null;
  if (!terms.slice(0, party).every(({ tags }) => tags.has("Det") || !tags.has("Prep"))) return null;
  const speaks = /^(?:je|j'|on|vous|ca|c')$/.test(terms[party + 2]?.normal ?? "");
  const [id, other] = speaks ? entitiesOf(terms[party]) : [];
  return other === undefined ? (id ?? null) : null;
}

/** « Les deux alliés ne s'arrêtent pas là »: the two that a sentence has as its subject by one noun; null for none. */
function allied(terms: Scene["terms"]): readonly [string, string] | null {
  const subject = mainSubjectIn(terms);
  if (subject.kind !== "parties" || subject.terms.length !== 1) return null;
  const [one, other, third] = entitiesOf(terms[subject.terms[0]!]);
  return one !== undefined && other !== undefined && third === undefined ? [one, other] : null;
}

/** « X d'abord. », « Ensuite, X. »: what tells that a name alone is the next that a text comes to, folded. */
const IN_TURN =
  /^(?:d' ?abord|ensuite|enfin|puis|(?:et )?aussi|toujours|encore|maintenant|pour (?:commencer|finir|terminer)|en (?:premier|second|dernier)(?: lieu)?)$/;

/** Whom a sentence without a verb does nothing but bring up: « Autre chasseur, X. », « X ensuite. », « X. » of a new paragraph. */
function broughtUpIn(terms: Scene["terms"], opens: boolean): string | null {
  const [only, second] = partiesIn(terms);
  if (only === undefined || second !== undefined || terms.length >= BRIEF || firstVerbIn(terms) >= 0)
    return null;
  const [id, other] = entitiesOf(terms[only]);
  if (id === undefined || other !== undefined) return null;
  const isWord = ({ tags, normal }: Term): boolean => !tags.has("Comma") && !/^[.:!]$/.test(normal);
  const around = [...terms.slice(0, only), ...terms.slice(only + 1)].filter(isWord);
  const words = around.map(({ normal }) => normal).join(" ");
  const named = terms[only]!.party?.form === "name";
  const another = ANOTHER.test(words) && terms[only + 1]?.normal === ".";
  return another || (named && (IN_TURN.test(words) || (opens && around.length === 0))) ? id : null;
}

/** Verbs (lemma tags) of founding a firm. */
const FOUNDING = ["Fonder", "Creer", "Lancer", "Monter"];

/** The subject of the first finite verb is whom the next sentence's pronouns stand for. */
export function noteSubject(scene: Scene, opens: boolean, sentence: number): void {
  const { terms, discourse } = scene;
  for (const party of partiesIn(terms)) {
    note(discourse, terms[party]!);
    notePlace(scene, party, sentence);
    noteGender(discourse, terms, party);
    notePremises(discourse, terms, party);
  }
  const pair = pairIn(terms) ?? allied(terms);
  if (pair !== null) {
    discourse.pair = pair;
    discourse.paired = sentence;
  }
  const brought = broughtUpIn(terms, opens);
  if (brought !== null && discourse.kinds.get(brought) !== "person") {
    discourse.subject = brought;
    discourse.opener = brought;
    discourse.brought = { entity: brought, sentence };
    noteStanding(discourse.standings, brought, { sentence, as: "subject" });
  }
  const subject = subjectTalkedOf(scene);
  const fronted = frontedTopic(terms);
  if (fronted !== null && discourse.kinds.get(fronted) !== "person") {
    discourse.subject = fronted;
    noteStanding(discourse.standings, fronted, { sentence, as: "subject" });
  }
  if (subject.kind === "parties")
    for (const id of subject.terms.flatMap((index) => entitiesOf(terms[index])))
      noteStanding(discourse.standings, id, { sentence, as: "subject" });
  const led = subject.kind === "other" ? firmLedFrom(scene, subject.term) : null;
  if (led !== null) {
    discourse.subject = led;
    noteStanding(discourse.standings, led, { sentence, as: "subject" });
  }
  // « A et B lui prêtent 3 M€ »: neither is whom « elle » means next.
  if (subject.kind !== "parties" || subject.terms.length > 1) return;
  const ids = entitiesOf(terms[subject.terms[0]!]);
  if (ids.length !== 1) return;
  const verb = mainVerbIn(terms);
  const founds = terms.slice(verb, verb + 3).some(({ tags }) => FOUNDING.some((tag) => tags.has(tag)));
  if (founds && discourse.kinds.get(ids[0]!) === "person") discourse.founders.add(ids[0]!);
  discourse.subject = ids[0] ?? null;
  // « Jean Dupont n'attend pas. Il a bouclé la vente »: of the firm that he leads.
  if (opens && discourse.kinds.get(ids[0]!) !== "person") discourse.opener = discourse.subject;
}
