import type { Span } from "../../document/index.ts";
import { type Discourse, entitiesOf, resolvePronoun } from "../across/discourse.ts";
import { partiesIn, wordsIn } from "../across/facts.ts";
import { noteForSale } from "../across/for-sale.ts";
import { mainSubjectIn } from "../clauses/subject.ts";
import { sellingCues } from "../cues/index.ts";
import type { Reading } from "../read.ts";
import type { Scene } from "../scene.ts";
import { inRole, type Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { agreedSeller } from "./agreed-sellers.ts";
import { ownerOfUnit } from "./own-units.ts";
import { noteOwnersOfUnits } from "./owners-of-units.ts";
import { noteOwners } from "./participants.ts";
import { unwantedBy } from "./unwanted.ts";

/** A firm that the text says sells what it has, and the last sentence that went on with it. */
interface Sale {
  readonly seller: string;
  /** Whether it is known by one sale alone, and not by words that say that it sells what it has. */
  readonly heard: boolean;
  sentence: number;
}

/** How many sentences may pass before the next of its sales. */
const REACH = 3;
/** What sets a sale apart from the one told before, folded. */
const APART =
  /(?:^| )(?:de (?:son|leur) cote|autre part|dans le meme secteur|chez (?:ses|les) (?:concurrents|rivaux))(?: |$)/;
/** Frames that tell a sale from what is sold: « est cédé à », « part chez », « tombe dans l'escarcelle de ». */
const SOLD =
  /^acquisition\/(?:sell|sale|pass|join|hand-over|change-hands|take-over|abandon|find-buyer|belong-since|(?:come-to|join|live-in|swell)-house|change-home|have-as-owner|yield-to)$/;

/** Those of them whose words are of who sells. */
const GIVEN = /^acquisition\/(?:sell|sale|pass|hand-over|change-hands|abandon)$/;

/** Remembers who sells what it has, and gives it the sales that a text tells without their seller. */
export class Sellers {
  #sale: Sale | null = null;
  /** The sentences in which each firm was told to sell. */
  readonly #sold = new Map<string, Set<number>>();

  /** Completes the tellings of a sentence; `before` is the sentence read before it. */
  complete(reading: Reading, before: Reading | null): void {
    const { scene, sentence, tellings } = reading;
    noteOwners(scene, before);
    noteOwnersOfUnits(scene.terms, scene.discourse);
    noteForSale(scene);
    for (const telling of tellings) {
      const seller = lacksSeller(telling)
        ? (unwantedBy(telling, scene) ??
          agreedSeller(telling, scene) ??
          ownerOf(telling, reading, before) ??
          this.#sellerOf(telling, scene) ??
          unitOwner(telling, scene, before) ??
          this.#byHabit(telling, scene) ??
          ownerOfUnit(telling, reading, before))
        : null;
      if (seller !== null) add(telling, seller);
      else addOwners(telling, scene.discourse);
      const other = coOwner(telling, scene);
      if (other !== null) add(telling, other);
      forgetOwners(telling, scene.discourse);
      for (const each of telling.kind === "acquisition" ? inRole(telling, "seller") : [])
        this.#sold.set(each, (this.#sold.get(each) ?? new Set<number>()).add(sentence));
      if (this.#sale !== null && inRole(telling, "seller").includes(this.#sale.seller))
        this.#sale.sentence = sentence;
    }
    this.#hear(reading);
    const said = wordsIn(scene.terms);
    if (!sellingCues.some(({ words }) => words.test(said))) return;
    const seller = sellerTold(scene.terms, scene.discourse);
    if (seller !== null) this.#sale = { seller, heard: false, sentence };
  }

  /** « Y cède X à Z. W est repris par V »: who has just sold one of its own sells the next, where the text is about it. */
  #hear({ scene, sentence, tellings }: Reading): void {
    const { topic } = scene.discourse;
    for (const { kind, frame, fillers } of tellings) {
      if (kind !== "acquisition" || !SOLD.test(frame.name)) continue;
      const seller = fillers.find(({ role, by }) => role === "seller" && by === "grammar")?.entity;
      if (seller !== undefined && seller === topic) this.#sale = { seller, heard: true, sentence };
    }
  }

  /** « … En janvier, 30 magasins sont vendus à Y »: whom the article is about, where it has told two sales of his before. */
  #byHabit(telling: Telling, { discourse, terms }: Scene): string | null {
    const { topic, kinds } = discourse;
    if (topic === null || kinds.get(topic) === "person" || (this.#sold.get(topic)?.size ?? 0) < 2)
      return null;
    if (telling.earlier || APART.test(wordsIn(terms)) || inRole(telling, "target").includes(topic))
      return null;
    return GIVEN.test(telling.frame.name) && telling.kind === "acquisition" ? topic : null;
  }

  #sellerOf(telling: Telling, { discourse, terms }: Scene): string | null {
    const sale = this.#sale;
    if (sale === null || telling.sentence - sale.sentence > REACH) return null;
    // « Un an plus tôt, W avait été repris », « V, de son côté, reprend W »: other sales, of others.
    if (sale.heard && (telling.earlier || APART.test(wordsIn(terms)))) return null;
    const sold = SOLD.test(telling.frame.name) || (!sale.heard && isPassive(telling));
    if (!sold && !isUnit(telling, terms)) return null;
    return discourse.kinds.get(sale.seller) === "person" ? null : sale.seller;
  }
}

/** « X a été rachetée par Y »: what is bought stands before the verb, who buys it behind. */
function isPassive({ kind, fillers, trigger, earlier }: Telling): boolean {
  const at = (role: string): number => fillers.find((each) => each.role === role)?.span.start ?? -1;
  return (
    kind === "acquisition" &&
    earlier !== true &&
    at("target") >= 0 &&
    at("target") < trigger.start &&
    at("acquirer") > trigger.start
  );
}

/** « Propriété de Y, X change de mains. Z en prend le contrôle »: whose the text has said it to be. */
function addOwners(telling: Telling, { owners }: Discourse): void {
  if (telling.kind !== "acquisition" || !lacksSeller(telling)) return;
  const [target, other] = inRole(telling, "target");
  if (target === undefined || other !== undefined || inRole(telling, "acquirer").length === 0) return;
  const held = owners.get(target) ?? [];
  if (telling.fillers.some(({ entity }) => held.includes(entity))) return;
  for (const owner of held) add(telling, owner);
}

/** Words of what somebody had together with another, folded. */
const SHARED =
  /(?:^| )(?:detenue?s?|possedee?s?|controlee?s?)(?: (?:a parite|a parts egales|a egalite|a 50-50|conjointement|en commun|pour moitie|moitie-moitie))* avec(?: |$)/;

/** « X, détenu à parité avec Z, est cédé à Y »: the other who had it, where Z sells, is whom the article is about. */
function coOwner(telling: Telling, { terms, discourse: { topic, kinds } }: Scene): string | null {
  if (telling.kind !== "acquisition" || !SOLD.test(telling.frame.name) || !SHARED.test(wordsIn(terms)))
    return null;
  if (topic === null || kinds.get(topic) === "person" || inRole(telling, "seller").length !== 1) return null;
  return telling.fillers.some(({ entity }) => entity === topic) ? null : topic;
}

/** Who had what has been bought has it no more. */
function forgetOwners(telling: Telling, { owners }: Discourse): void {
  const isDone = telling.kind === "acquisition" && telling.status.value === "completed";
  if (!isDone || inRole(telling, "acquirer").length === 0) return;
  for (const target of inRole(telling, "target")) owners.delete(target);
}

/** Verbs and nouns of agreeing, folded. */
const AGREEING =
  /^(?:entend\w*|sign\w*|conclu\w*|accords?|accorde\w*|negoci\w*|discut\w*|paraph\w*|contrat)$/;

/** « finalisent le rachat de X avec Z »: who buys too, or helps, unless an agreement with Z is told. */
export function isBesideBuyer({ terms, markers }: Scene, { start }: Span): boolean {
  const at = terms.findIndex((term) => term.start === start);
  return markers[at]?.place === "avec" && !terms.some(({ normal }) => AGREEING.test(normal));
}

function lacksSeller({ kind, fillers }: Telling): boolean {
  return (
    (kind === "acquisition" || kind === "equity_investment") &&
    fillers.some(({ role }) => role === "target") &&
    !fillers.some(({ role }) => role === "seller")
  );
}

function add(telling: Telling, seller: string): void {
  if (telling.fillers.some(({ entity }) => entity === seller)) return;
  telling.fillers.push({ role: "seller", entity: seller, span: telling.trigger, by: "context", lead: false });
}

const PART = /^(?:filiale|branche|division|activite|pole|entite|marque|enseigne|participation)$/;

/** « notre filiale X », « Sa branche santé, X, », « X, sa filiale de carton, »: whose what is sold was, null where nothing says it. */
function ownerOf({ fillers, trigger }: Telling, { scene }: Reading, before: Reading | null): string | null {
  const { terms, discourse } = scene;
  const target = fillers.find(({ role }) => role === "target");
  const at = target === undefined ? -1 : terms.findIndex(({ start }) => start === target.span.start);
  if (at < 0) return null;
  const owner = possessiveAt(terms, at);
  if (owner === null) return null;
  if (/^(?:notre|nos|votre|vos)$/.test(owner)) return discourse.speaker;
  // Whose it is, the subject of the same sentence tells better.
  if (terms[at]!.start > trigger.start || before === null) return null;
  const subject = mainSubjectIn(before.scene.terms);
  return subject.kind === "parties" && subject.terms.length === 1
    ? (entitiesOf(before.scene.terms[subject.terms[0]!])[0] ?? null)
    : subject.kind === "pronoun"
      ? discourse.topic
      : null;
}

/** Whether what is sold is a part of a firm, told by its noun: « l'activité entreprises ». */
function isUnit({ fillers }: Telling, terms: readonly Term[]): boolean {
  const target = fillers.find(({ role }) => role === "target");
  // « La branche lunettes, elle, …: elle a été laissée à Y »
  const own = terms.find(
    ({ start, party }) =>
      start < (target?.span.start ?? 0) &&
      party?.rule === "coreference/unit" &&
      party.entity === target?.entity,
  );
  const term = own ?? terms.find(({ start }) => start === target?.span.start);
  if (own !== undefined) return true;
  return target?.by === "grammar" && (term?.party == null || term.party.rule === "coreference/unit");
}

/** « La division de téléphones, elle, a été bradée à Y »: of the firm that the text talks about. */
function unitOwner(telling: Telling, { terms, discourse }: Scene, before: Reading | null): string | null {
  if (telling.kind !== "acquisition" || !SOLD.test(telling.frame.name) || !isUnit(telling, terms))
    return null;
  if (inRole(telling, "acquirer").length === 0) return null;
  const { subject, topic, kinds } = discourse;
  // Where the text last spoke of another, whose it was is not said.
  if (subject !== topic && !(isOf(telling, subject) && isAbout(before, topic))) return null;
  const owner = topic;
  const involved = telling.fillers.some(({ entity }) => entity === owner);
  return owner === null || involved || kinds.get(owner) === "person" ? null : owner;
}

/** Whether whom the text talks of is what is sold itself. */
function isOf(telling: Telling, subject: string | null): boolean {
  return subject !== null && inRole(telling, "target").includes(subject);
}

/** Whether a sentence has a firm for its only subject, by name: « il » may mean another. */
function isAbout(reading: Reading | null, firm: string | null): boolean {
  if (reading === null || firm === null) return false;
  const { terms } = reading.scene;
  const subject = mainSubjectIn(terms);
  return (
    subject.kind === "parties" &&
    subject.terms.length === 1 &&
    entitiesOf(terms[subject.terms[0]!]).includes(firm)
  );
}

/** The possessive of a noun for a part of a firm beside a party, null where there is none. */
function possessiveAt(terms: readonly Term[], party: number): string | null {
  for (let index = party - 1; index >= 0 && index > party - 7; index -= 1) {
    const { normal, party: other } = terms[index]!;
    if (other !== null) break;
    if (/^(?:notre|nos|votre|vos|sa|son|ses)$/.test(normal))
      return PART.test(terms[index + 1]?.normal ?? "") ? normal : null;
  }
  if (!terms[party + 1]?.tags.has("Comma")) return null;
  // The noun with its possessive may be a mention of its own.
  const phrase = /^(sa|son|notre) (\S+)/.exec(terms[party + 2]?.normal ?? "");
  if (phrase !== null) return PART.test(phrase[2]!) ? phrase[1]! : null;
  const [possessive, noun] = [terms[party + 2]?.normal ?? "", terms[party + 3]?.normal ?? ""];
  return /^(?:sa|son|notre)$/.test(possessive) && PART.test(noun) ? possessive : null;
}

/** Whom a sentence that speaks of sales says to sell: its subject, else the only firm that it names, else whom the text is about. */
function sellerTold(terms: readonly Term[], discourse: Discourse): string | null {
  const subject = mainSubjectIn(terms);
  if (subject.kind === "parties" && subject.terms.length === 1)
    return entitiesOf(terms[subject.terms[0]!])[0] ?? null;
  if (subject.kind === "pronoun") return resolvePronoun(discourse, subject.word, [], "seller");
  const [only, second] = partiesIn(terms);
  if (only !== undefined && second === undefined) return entitiesOf(terms[only])[0] ?? null;
  return only === undefined ? discourse.topic : null;
}
