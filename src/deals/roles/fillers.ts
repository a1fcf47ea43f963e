import type { PartyRole } from "../../document/index.ts";
import { entitiesOf, resolvePronoun } from "../across/discourse.ts";
import type { Clause } from "../clauses/clauses.ts";
import { subjectOfFronted } from "../clauses/fronted.ts";
import { LEADER } from "../clauses/leaders.ts";
import type { Subject } from "../clauses/subject.ts";
import type { Frame } from "../frames/index.ts";
import type { Scene } from "../scene.ts";
import type { Filler } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { isVehicle } from "../terms/vehicles.ts";
import { isFiniteVerb } from "../terms/verbs.ts";
import { alliesOf } from "./allies.ts";
import { isBehindParty } from "./behind-parties.ts";
import { amongPlaces } from "./premises.ts";
import { speakersFirm } from "./speakers-firm.ts";
import { subsidiaryTold } from "./subsidiaries.ts";

/** « créer avec Y une société commune, X »: the party set off right after the noun is the common company. */
export function christened(scene: Scene, end: number, fillers: Filler[]): void {
  // « Fondée par A et B, la coentreprise X », « fondent la coentreprise X »
  if (scene.terms[end]?.party?.form === "name") {
    const founders = fillers.filter((each) => each.span.start !== scene.terms[end]!.start);
    fillers.splice(0, fillers.length, ...founders, ...ofTerm(scene, end, "target"));
    return;
  }
  const called = baptised(scene.terms, end);
  const inside = called === null ? apposedBefore(scene, end) : null;
  if (inside !== null) {
    const own = fillers.filter((each) => each.span.start !== scene.terms[inside]!.start);
    fillers.splice(0, fillers.length, ...own, ...ofTerm(scene, inside, "target"));
    return;
  }
  const named = scene.terms[called ?? end + 1];
  if (called !== null && named !== undefined) {
    const own = fillers.filter((each) => each.span.start !== named.start);
    fillers.splice(0, fillers.length, ...own, ...ofTerm(scene, called, "target"));
    return;
  }
  const closed = ["Comma", "Close", "Punct"].some((tag) => scene.terms[end + 2]?.tags.has(tag) ?? true);
  if (scene.terms[end]?.tags.has("Comma") !== true || named?.party === null || named === undefined || !closed)
    return;
  const own = fillers.filter((each) => each.span.start !== named.start);
  fillers.splice(0, fillers.length, ...own, ...ofTerm(scene, end + 1, "target"));
}

/** Places of who founds with another: « avec Y, une société commune » is not what Y is. */
const BESIDE = new Set<string | null>(["avec", "entre", "de"]);

/** « créent à Bamako X, une société commune »: what the common company, right behind its comma, is called; null for none. */
export function apposedBefore({ terms, markers }: Scene, end: number): number | null {
  for (let index = end - 1; index > 0 && index > end - 5; index -= 1) {
    const { normal, party, tags } = terms[index]!;
    if (/^(?:une|leur)$/.test(normal))
      return terms[index - 1]!.tags.has("Comma") &&
        terms[index - 2]?.party?.form === "name" &&
        !BESIDE.has(markers[index - 2]?.place ?? null)
        ? index - 2
        : null;
    if (party !== null || tags.has("Comma")) return null;
  }
  return null;
}

/** « une société commune qui s'appellera X », « …, baptisée X »: the name right after such a word, near behind a term. */
function baptised(terms: readonly Term[], from: number): number | null {
  const at = terms.findIndex(
    (term, index) =>
      index >= from && index < from + 8 && /^(?:appel|baptis|denomm|nomm)\w{1,6}$/.test(term.normal),
  );
  return at >= 0 && terms[at + 1]?.party != null ? at + 1 : null;
}

/** Participles whose agent has no part in the deal: « arrangé par », « garanti par », « conseillé par ». */
const ARRANGED =
  /^(?:arrange|dirige|garanti|orchestre|conseille|note|structure|autorise|valide|approuve|bloque|calcule|compile|publie)e?s?$/;
/** Of those, what who puts in money does with a round: « un tour orchestré par X », of which X is the lead. */
const LEADING = /^(?:dirige|orchestre)e?s?$/;

/** Whether a party only arranges, guarantees or advises, or owns another party. */
export function isArranger(
  terms: readonly Term[],
  party: number,
  trigger: { readonly start: number; readonly end: number; readonly frame: Frame },
): boolean {
  if (isBehindParty(terms, party, trigger)) return true;
  for (let index = party - 1; index > party - 12 && index > 0; index -= 1) {
    if (terms[index]!.normal !== "par") continue;
    const done = terms[index - 1]!.normal;
    const led = trigger.frame.kind === "funding_round" || trigger.frame.lead === true;
    return ARRANGED.test(done) && !(led && LEADING.test(done));
  }
  return false;
}

/** « racheté par X, la filiale bois de Y »: whether what a party owns is told of who acts, and not of what changes hands. */
export function isOfActor({ terms }: Scene, head: number | null, fillers: readonly Filler[]): boolean {
  const owned = head === null ? [] : entitiesOf(terms[head]);
  return fillers.some(
    ({ role, entity }) => !/^(?:target|merger_party)$/.test(role) && owned.includes(entity),
  );
}

/** « X (Namur) : 2 M€ d'amorçage »: who stands before the colon is whom the rest is about. */
export function headline(scene: Scene, clause: Clause, fillers: readonly Filler[]): Filler[] {
  const colon = scene.terms.slice(0, clause.trigger.start).findIndex((term) => term.tags.has("Colon"));
  const role = labelledRole(scene, clause, colon, fillers);
  if (
    role === undefined ||
    role === "merger_party" ||
    colon < 0 ||
    fillers.some((each) => each.role === role)
  )
    return [];
  const first = scene.terms.slice(0, colon).findIndex((term) => term.party !== null && term.depth === 0);
  if (first < 0 || first > 3 || isFiniteVerb(scene.terms, first + 1)) return [];
  if (scene.terms.slice(0, colon).some((_, index) => isFiniteVerb(scene.terms, index))) return [];
  return ofTerm(scene, first, role).filter(
    (each) => !fillers.some((filler) => filler.entity === each.entity),
  );
}

/** Kinds that a label says of whom they are, where the words behind it name who acts. */
const INTO = new Set<string>(["acquisition", "equity_investment"]);

/** « X : racheté par Y », « X : Y entre au capital »: what X is where the words behind the colon have a subject of their own, or none. */
function labelledRole(
  { terms }: Scene,
  { trigger, group }: Clause,
  colon: number,
  fillers: readonly Filler[],
): PartyRole | undefined {
  const { subject, object } = trigger.frame.roles;
  if (colon < 0 || colon > 8 || !INTO.has(trigger.frame.kind)) return subject;
  if (group?.form === "participle" && group.start === colon + 1) return object ?? subject;
  const acts =
    trigger.form === "verb" &&
    isLabel(terms, colon) &&
    // « X : Y cède ses 20 % »: of X, where nothing else is told to be sold.
    (subject === "acquirer" ||
      subject === "investor" ||
      (subject === "seller" && sellsShare(terms, trigger.start + 1))) &&
    fillers.some(
      ({ role, by, span }) => role === subject && by === "grammar" && span.start > terms[colon]!.start,
    ) &&
    fillers.every(({ role }) => role !== "target");
  return acts ? "target" : subject;
}

/** « cède ses 20 % », « se défait de ses 20 % »: whether a possessive and a share stand right behind a verb. */
function sellsShare(terms: readonly Term[], from: number): boolean {
  const own = terms[from]?.tags.has("Poss") ? from : from + 1;
  const next = terms.slice(own + 1, own + 3);
  return (
    terms[own]?.tags.has("Poss") === true &&
    next.some(
      ({ stake, normal }) => stake !== null || /^(?:participation|parts?|titres|actions)$/.test(normal),
    )
  );
}

/** Whether a name and the words that tell what it is are all that stands before a colon: « Le groupe X (Lyon) : », not « Selon X : ». */
function isLabel(terms: readonly Term[], colon: number): boolean {
  const parties = terms.slice(0, colon).filter(({ party, depth }) => party !== null && depth === 0);
  return (
    parties.length === 1 &&
    parties[0]!.party?.form === "name" &&
    terms
      .slice(0, colon)
      .every(
        ({ tags, depth }) =>
          depth > 0 || !["Prep", "Contracted", "Comma", "Verb"].some((tag) => tags.has(tag)),
      )
  );
}

/** The parties of a stretch of terms, but for those in deeper parentheses. */
export function partiesBetween(scene: Scene, from: number, to: number): number[] {
  const found: number[] = [];
  const places = amongPlaces(scene.terms);
  for (let index = from; index < to; index += 1) {
    const term = scene.terms[index]!;
    if (places.has(index)) continue;
    if (term.party !== null && term.depth <= (scene.terms[Math.max(0, from - 1)]?.depth ?? 0))
      found.push(index);
  }
  return found;
}

/** The fillers that a subject gives a role, with those it acts with. */
export function fromSubject(scene: Scene, subject: Subject, role: PartyRole): Filler[] {
  if (subject.kind === "parties")
    return [...subject.terms, ...alliesOf(scene, subject.terms, role)].flatMap((index) =>
      ofTerm(scene, index, role),
    );
  if (subject.kind === "pronoun") {
    const own = subjectOfFronted(scene.terms, scene.markers, subject.term);
    if (own !== null && /^(?:lui|elle|il)$/.test(subject.word)) return ofTerm(scene, own, role);
    // Who is named behind a pronoun is not whom it means: « Il a racheté X et s'offre Y ».
    const behind = scene.terms
      .slice(subject.term + 1)
      .map(entitiesOf)
      // « Elle créera avec Y une société que les deux groupes doteront »: of the two, one is whom it means.
      .flatMap((ids) => (role === "partner" && ids.length > 1 ? [] : ids));
    const term = scene.terms[subject.term];
    // « X et Y sont alliés. Ils créent une société commune »: the two just named.
    const two = /^(?:tous|toutes) deux$/.test(subject.word);
    const both = two || (/^(?:partner|merger_party)$/.test(role) && /^(?:ils|elles)$/.test(subject.word));
    const pair = both ? pairBefore(scene) : null;
    if (pair !== null && term !== undefined)
      return pair.filter((id) => !behind.includes(id)).map((id) => filler(role, id, term, "context"));
    const id = resolvePronoun(scene.discourse, subject.word, behind, role);
    if (id === null || term === undefined) return [];
    const allies = alliesOf(scene, [subject.term], role).flatMap((index) => ofTerm(scene, index, role));
    return [filler(role, id, term, "context"), ...allies.filter(({ entity }) => entity !== id)];
  }
  if (subject.kind !== "other") return [];
  const own = speakersFirm(scene, subject.term) ?? subsidiaryTold(scene, subject.term);
  if (own !== null) return [filler(role, own, scene.terms[subject.term]!, "context")];
  return LED.has(role) ? fromLeader(scene, subject, role) : [];
}

/** The two that were just named in one breath, or the only two that the sentence before names: « A a les volumes, B les marques. Ils … ». */
function pairBefore({ discourse }: Scene): readonly string[] | null {
  const { pair, paired, sentence, standings, kinds } = discourse;
  if (pair !== null && paired >= sentence - 1) return pair;
  const before = [...standings].filter(([, standing]) => standing.sentence === sentence - 1);
  const firms = before.flatMap(([id, { as }]) =>
    (as === "subject" || as === "object") && kinds.get(id) !== "person" ? [id] : [],
  );
  return firms.length === 2 ? firms : null;
}

/** What a firm does by the hand of who leads it. */
const LED = new Set<PartyRole>(["acquirer", "seller", "merger_party", "partner"]);

/** « le patron de X a racheté Y », « la directrice générale a cédé Y »: the firm that is led, named or talked of. */
function fromLeader(
  { terms, markers, discourse }: Scene,
  { noun, term }: Extract<Subject, { kind: "other" }>,
  role: PartyRole,
): Filler[] {
  const through = isVehicle(terms, term) && !/^(?:seller|merger_party)$/.test(role);
  if (!LEADER.test(noun) && !through) return [];
  const firm = terms.findIndex(
    ({ party }, index) =>
      index > term && index < term + 6 && party !== null && markers[index]?.place === "de",
  );
  if (firm >= 0) return entitiesOf(terms[firm]).map((id) => filler(role, id, terms[firm]!, "grammar"));
  // « une directrice », « le patron du syndicat »: somebody else's.
  const own = /^(?:le|la|son|sa)$/.test(terms[term - 1]?.normal ?? "");
  const others = /^(?:de|du|des|d')$/.test(terms[term + 1]?.normal ?? "");
  const id = own && !others ? (discourse.subject ?? discourse.topic) : null;
  return id === null || discourse.kinds.get(id) === "person"
    ? []
    : [filler(role, id, terms[term]!, "context")];
}

/** The fillers that a term gives a role, one an entity. */
export function ofTerm(scene: Scene, index: number, role: PartyRole, frame?: Frame): Filler[] {
  const term = scene.terms[index]!;
  const place = scene.markers[index]?.place;
  const lead = role === "investor" && (isLeadAt(place ?? null, frame) || isApposedLead(scene.terms, index));
  return entitiesOf(term).map((entity) => ({
    role,
    entity,
    span: { start: term.start, end: term.end },
    by: "grammar",
    lead,
  }));
}

/** Those who come along with the lead (« mené par X aux côtés de Y ») do not lead. */
function isLeadAt(place: string | null, frame: Frame | undefined): boolean {
  if (place === "mené par" || place === "chef de file") return true;
  return frame?.lead === true && place !== "avec" && place !== "auprès de";
}

/** « auprès de X, chef de file, et de Y », « de X (chef de file) », « avec X pour chef de file ». */
function isApposedLead(terms: readonly Term[], party: number): boolean {
  const next = terms[party + 1];
  if (
    next === undefined ||
    !(["Comma", "Open"].some((tag) => next.tags.has(tag)) || /^(?:en|comme|pour)$/.test(next.normal))
  )
    return false;
  return /^(?:chef de file|lead)$/.test(terms[party + 2]?.normal ?? "");
}

/** A filler on a term. */
export function filler(role: PartyRole, entity: string, term: Term, by: Filler["by"]): Filler {
  return { role, entity, span: { start: term.start, end: term.end }, by, lead: false };
}
