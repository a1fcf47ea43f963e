import { isAboutOperation } from "../across/about.ts";
import { BUYERS } from "../across/buyer-told.ts";
import { type Discourse, entitiesOf } from "../across/discourse.ts";
import { wordsIn } from "../across/facts.ts";
import { newsOver } from "../across/foreground.ts";
import { isPlainNoun } from "../clauses/antecedent.ts";
import { mainSubjectIn } from "../clauses/subject.ts";
import { type ParticipantCue, participantCues } from "../cues/index.ts";
import type { Reading } from "../read.ts";
import type { Scene } from "../scene.ts";
import { inRole, lastHeard, PENDING, since, type Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { isFiniteVerb, isVerb } from "../terms/verbs.ts";
import { addFormerBuyer } from "./former-buyers.ts";
import { listAfter } from "./list-after.ts";
import { listBefore } from "./list-before.ts";
import { ownedBy } from "./owned.ts";
import { addOwnersByNoun } from "./owner-nouns.ts";

/** How many sentences back the operation may stand. */
const REACH = 3;
/** How many sentences back it may stand where the sentence names it as such and nothing else has been told since. */
const FAR = 12;

/** Adds to operations the parties that a sentence lists under the noun of their role: « Les vendeurs ? X et Y ». */
export function addParticipants(reading: Reading, told: readonly Telling[], before: Reading | null): void {
  const { terms } = reading.scene;
  addOwnersByNoun(reading, told);
  if (reading.tellings.length === 0 && since(told, reading.sentence - FAR).length === 0) return;
  const asked = before === null ? undefined : question(before.scene.terms);
  if (asked !== undefined) addList(reading, told, asked, -1);
  addBracketed(reading);
  if (!ANY_CUE.test(wordsIn(terms))) return;
  for (const [index, term] of terms.entries()) {
    if (term.tags.has("Punct") || (term.party !== null && !term.tags.has("Nominal"))) continue;
    const cue = cueAt(terms, index);
    if (cue?.of === "told" && !isAboutTarget(told, before)) continue;
    if (cue?.between !== undefined && !cue.between.test(wordsBeforeParty(terms, index + 1))) continue;
    const ending = endingAt(terms, index);
    if (ending !== undefined) addTo(reading, told, ending, index, listBefore(reading.scene, index));
    // « Le vendeur, le fonds X »: the noun is itself a mention.
    if (cue !== undefined && term.party !== null && !isAdvised(terms, index))
      addList(reading, told, cue, index - 1);
    if (cue !== undefined) addList(reading, told, cue, index);
  }
}

/** Where the words say of a firm whose it is, whatever is told of it. */
const OWNING: ReadonlySet<ParticipantCue["of"]> = new Set([
  "owned",
  "sold",
  "apposed",
  "subject",
  "relative",
] as const);

/** Notes whose a firm is that a sentence tells it of, for a sale told further on: « X, propriété de Y, », « Propriété de Y, X … ». */
export function noteOwners({ terms, discourse }: Scene, before: Reading | null): void {
  if (!ANY_CUE.test(wordsIn(terms))) return;
  noteItsOwner(terms, discourse, before);
  for (let index = 0; index < terms.length; index += 1) {
    const cue = cueAt(terms, index);
    if (cue?.role !== "seller" || !OWNING.has(cue.of)) continue;
    const subject = index < 6 && terms[0]!.party === null ? mainSubjectIn(terms) : null;
    const fronted =
      subject?.kind === "parties" && subject.terms[0]! > index ? entitiesOf(terms[subject.terms[0]!]) : [];
    const owners = listAfter(terms, index + 1).flatMap(entitiesOf);
    for (const id of ownedBy[cue.of!](terms, index) ?? fronted)
      if (!owners.includes(id)) discourse.owners.set(id, owners);
  }
}

/** « X cherche à s'agrandir. Son propriétaire, Z, … »: of the only firm that the sentence before is about. */
function noteItsOwner(terms: readonly Term[], { owners, kinds }: Discourse, before: Reading | null): void {
  const opening = terms.findIndex((term, index) => index < 7 && term.tags.has("Comma"));
  if (opening < 1 || before === null || cueAt(terms, opening - 1)?.of !== "told") return;
  const subject = mainSubjectIn(before.scene.terms);
  if (subject.kind !== "parties" || subject.terms.length !== 1) return;
  const [firm, other] = entitiesOf(before.scene.terms[subject.terms[0]!]);
  const held = listAfter(terms, opening).flatMap(entitiesOf);
  if (firm === undefined || other !== undefined || kinds.get(firm) === "person") return;
  if (held.length > 0 && !held.includes(firm)) owners.set(firm, held);
}

/** « Z, qui conseillait le vendeur »: whoever that is, it is not who advises him. */
function isAdvised(terms: readonly Term[], index: number): boolean {
  return /^(?:conseill|assist|represent|defend)\w+$/.test(terms[index - 1]?.normal ?? "");
}

/** « Sa maison mère, X »: of the target, where the sentence before is about it. */
function isAboutTarget(told: readonly Telling[], before: Reading | null): boolean {
  const subject = before === null ? null : mainSubjectIn(before.scene.terms);
  if (subject?.kind !== "parties") return false;
  const ids = subject.terms.flatMap((index) => entitiesOf(before?.scene.terms[index]));
  return told.at(-1)?.fillers.some(({ role, entity }) => role === "target" && ids.includes(entity)) === true;
}

/** What a sentence with a cue has somewhere: each expression ends where its cue does. */
const ANY_CUE = new RegExp(
  participantCues
    .map(({ words, first }) =>
      first === true
        ? `(?:(?:^| )${words.source.slice(1)})`
        : `(?:${words.source.replace(/\$$/, "(?= |$)")})`,
    )
    .join("|"),
);

function cueAt(terms: readonly Term[], index: number): ParticipantCue | undefined {
  const words = terms
    .slice(Math.max(0, index - 7), index + 1)
    .map((each) => each.normal)
    .join(" ");
  return participantCues.find(
    (each) => each.first !== true && each.words.test(words) && isFollowedRight(terms, each, index),
  );
}

/** Whether the words behind the list that a cue opens are those which it asks for. */
function isFollowedRight(terms: readonly Term[], { behind }: ParticipantCue, index: number): boolean {
  if (behind === undefined) return true;
  const last = listAfter(terms, index + 1).at(-1);
  return behind.test(followingWords(terms, last === undefined ? 0 : terms.indexOf(last) + 1, 5));
}

/** The cue that begins on a term and closes a list. */
function endingAt(terms: readonly Term[], index: number): ParticipantCue | undefined {
  if (index === 0) return undefined;
  const words = followingWords(terms, index, 7);
  return participantCues.find((each) => each.first === true && each.words.test(words));
}

function followingWords(terms: readonly Term[], from: number, count: number): string {
  return terms
    .slice(from, from + count)
    .map((each) => each.normal)
    .join(" ");
}

function wordsBeforeParty(terms: readonly Term[], from: number): string {
  const party = terms.findIndex((term, index) => index >= from && term.party !== null);
  return followingWords(terms, from, party < 0 ? 0 : party - from);
}

/** « Les vendeurs ? »: the answer is the next sentence. */
function question(terms: readonly Term[]): ParticipantCue | undefined {
  return terms.length < 6 && terms.at(-1)?.normal === "?" ? cueAt(terms, terms.length - 2) : undefined;
}

/** Gives the list after a term (or at the sentence's start) to the operation that it belongs to. */
function addList(reading: Reading, told: readonly Telling[], cue: ParticipantCue, index: number): void {
  const { terms } = reading.scene;
  addTo(reading, told, cue, index, listAfter(terms, index + 1));
}

/** Gives a list beside a term to the operation that it belongs to. */
function addTo(
  reading: Reading,
  told: readonly Telling[],
  cue: ParticipantCue,
  index: number,
  list: readonly Term[],
): void {
  const { terms } = reading.scene;
  if (list.length === 0 || (cue.opening !== undefined && !cue.opening.test(wordsIn(terms)))) return;
  const fits = (each: Telling) =>
    cue.kinds.includes(each.kind) && (cue.pending !== true || PENDING.has(each.status.value));
  const start = terms[Math.max(0, index)]!.start;
  const own = reading.tellings.filter(fits);
  const here =
    own.findLast((each) => each.trigger.start < start) ?? (cue.before === true ? undefined : own[0]);
  // « Y, que possédait Z »: what another party owned is not what is told.
  const owned = cue.of === undefined ? null : ownedBy[cue.of](terms, index);
  const near = since(told, reading.sentence - REACH);
  // « Le vendeur, X, l'avait acquis de Z en 2018 »
  if (cue.role === "seller" && addFormerBuyer(terms, own, near, list)) return;
  const heard = lastHeard(told, reading.sentence - REACH);
  if (near.length === 0 && heard !== undefined) near.push(heard);
  const last = near.findLast(fits);
  // « X rachète Y. Il avait repris Z en 2019. Le vendeur, W, se recentre »
  const fresh = last && newsOver(last, told, reading.sentence, terms, fits);
  const host = here ?? fresh ?? last ?? own[0] ?? (near[0] ? undefined : farHost(reading, told, fits));
  if (
    owned !== null &&
    !(host?.fillers.some(({ role, entity }) => role === "target" && owned.includes(entity)) ?? false)
  )
    return;
  if (owned === null && here === undefined && isOfUnknown(terms, cue, index)) return;
  if (host === undefined || (cue.by === "buyer" && !isOfBuyer(host, terms, index))) return;
  if (!isInClauseOf(terms, host, index, host === here) && !isOfRound(cue, wordsIn(terms))) return;
  // « Y doit céder X, que Z détenait »: who sells is told already.
  const ofOwner = cue.of === "owned" || cue.of === "ahead" || cue.of === "relative";
  if (ofOwner && hasSeller(host)) return;
  // « L'acquéreur, conseillé par X »: who buys is told already.
  const role =
    cue.role === "acquirer" && host.kind === "equity_investment"
      ? "investor"
      : cue.role === "investor" && host.kind === "debt_financing"
        ? "lender"
        : cue.role;
  if (cue.role === "acquirer" && host.fillers.some((each) => each.role === role)) return;
  if (host.kind === "funding_round") host.heard = reading.sentence;
  for (const party of list) addParty(host, party, role);
}

/**
 * « Brest appartient à Z », « …, lui-même contrôlé par Z »: of a name that is no mention or of who was named right before,
 * and not of what the operation told before is about.
 */
function isOfUnknown(terms: readonly Term[], { of }: ParticipantCue, index: number): boolean {
  if (of === "sold")
    return terms
      .slice(Math.max(0, index - 3), index)
      .some(({ normal }) => /^(?:lui|elle|eux|elles)-memes?$/.test(normal));
  const [head, next] = terms;
  return (
    of === "subject" &&
    head !== undefined &&
    isPlainNoun(head) &&
    /^\p{Lu}\p{Ll}/u.test(head.text) &&
    (next?.tags.has("Comma") === true || index < 3)
  );
}

/** Whether the words of a sale say who sells. */
function hasSeller({ frame, fillers }: Telling): boolean {
  return (
    /^acquisition\/(?:sell|sale)$/.test(frame.name) &&
    fillers.some(({ role, by }) => role === "seller" && by === "grammar")
  );
}

/** « Il prend le relais de Z », « …, que reprend X, qui prend le relais de Z »: of who buys, where who does it is named. */
function isOfBuyer(host: Telling, terms: readonly Term[], index: number): boolean {
  const who = terms.findLastIndex(({ normal }, at) => at <= index && at > index - 8 && normal === "qui");
  const named = terms.slice(Math.max(0, who - 2), Math.max(0, who)).findLast(({ party }) => party !== null);
  const subject = mainSubjectIn(terms);
  const doers =
    named !== undefined ? [named] : subject.kind === "parties" ? subject.terms.map((at) => terms[at]!) : null;
  const buyers = host.fillers.filter(({ role }) => BUYERS.some((each) => each === role));
  return (
    doers === null ||
    doers.some((term) => entitiesOf(term).some((id) => buyers.some(({ entity }) => entity === id)))
  );
}

/** Whether the words of a sentence apart from the round's own clause let a cue speak of the round. */
function isOfRound({ within, without }: ParticipantCue, words: string): boolean {
  return (within === undefined || within.test(words)) && without?.test(words) !== true;
}

/** « lève 5 M€ sous l'égide de X », not « lève 5 M€ et lance un festival sous l'égide de X »: no other verb stands between. */
function isInClauseOf(terms: readonly Term[], { trigger }: Telling, index: number, isHere: boolean): boolean {
  if (!isHere) return false;
  const [from, to] = [trigger.end, terms[Math.max(0, index)]!.start].toSorted((a, b) => a - b) as [
    number,
    number,
  ];
  return !terms.some(
    ({ start, tags }, at) =>
      start >= from &&
      start < to &&
      isVerb(terms, at) &&
      (!tags.has("Participle") || isFiniteVerb(terms, at)),
  );
}

/** « un tour de 9 M€ (X, Y et Z) », « … : l'allemand X et le suédois Y »: a list set off behind the only round of a sentence. */
function addBracketed({ scene, tellings }: Reading): void {
  const [host, other] = tellings;
  if (host?.kind !== "funding_round" || other !== undefined) return;
  const { terms } = scene;
  const from = terms.findIndex(({ start }) => start >= host.trigger.end);
  for (let index = from; index >= 0 && index < terms.length; index += 1) {
    const opens = terms[index]!.tags.has("Open");
    if (!opens && !terms[index]!.tags.has("Colon")) continue;
    const close = terms.findIndex(
      (term, at) => at > index && (opens ? term.tags.has("Close") : term.tags.has("Semicolon")),
    );
    const inside = terms.slice(index + 1, close < 0 ? terms.length : close);
    const parties = inside.filter((term) => term.party !== null);
    const plain = inside.every((term) => isListed(term));
    if (plain && parties.length > 1) for (const party of parties) addParty(host, party, "investor");
  }
}

/** What may stand in a mere list of names: the names, what joins them, what they are. */
function isListed(term: Term): boolean {
  return (
    (term.party !== null && term.party.form === "name") ||
    ["Comma", "Conj", "Det", "Punct"].some((tag) => term.tags.has(tag)) ||
    (/^\p{Ll}/u.test(term.text) && isPlainNoun(term) && !term.tags.has("Verb"))
  );
}

/** The operation told last, further back, of which a sentence goes on to speak. */
function farHost(
  reading: Reading,
  told: readonly Telling[],
  fits: (each: Telling) => boolean,
): Telling | undefined {
  const last = told.at(-1);
  const about =
    last !== undefined && last.sentence >= reading.sentence - FAR && isAboutOperation(reading.scene.terms);
  return about && fits(last) ? last : undefined;
}

/** Gives an operation the parties of a term in a role, but for those that it has. */
export function addParty(host: Telling, party: Term, role: Telling["fillers"][number]["role"]): void {
  const span = { start: party.start, end: party.end };
  for (const entity of entitiesOf(party)) {
    const known = host.fillers.find((each) => each.entity === entity);
    // « X lance un fonds, Y étant le premier souscripteur »: Y is no manager of it.
    const turned = role === "investor" && known?.role === "target" && inRole(host, "target").length > 1;
    if (known !== undefined && !turned) continue;
    host.fillers = host.fillers.filter((each) => each !== known);
    host.fillers.push({ role, entity, span, by: "grammar", lead: false });
  }
}
