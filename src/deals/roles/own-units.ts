/**
 * Whose a part of a firm was that changes hands: « … discute avec Y, qui rachète sa filiale X », « Y a repris X, sa filiale
 * belge », « Y propose 3 M€ pour la division X », « Y reprendrait X, la branche de conseil », in a text about that firm.
 */
import { type Discourse, entitiesOf } from "../across/discourse.ts";
import { mainSubjectIn } from "../clauses/subject.ts";
import type { Reading } from "../read.ts";
import { inRole, type Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";

/** Nouns of what is never a firm by itself, folded. */
const UNIT = /^(?:filiale|branche|division|activit[eé]|p[oô]le|d[eé]partement)s?$/;
/** How many terms before a name its noun may stand. */
const BESIDE = 4;

/** The determiner of the noun by which a text tells a party to be a part of a firm, and where it stands. */
interface UnitNoun {
  readonly determiner: string;
  readonly apposed: boolean;
}

const ASKED: UnitNoun = { determiner: "la", apposed: false };

/** The firm that had what a telling says is a part of one, null where it does not say so, or not of which. */
export function ownerOfUnit(telling: Telling, { scene }: Reading, before: Reading | null): string | null {
  const { terms, discourse } = scene;
  // « investit 3 M€ dans le pôle santé »: of that firm still.
  if (telling.kind !== "acquisition" && telling.stake === null) return null;
  const [target, other] = telling.fillers.filter(({ role }) => role === "target");
  const buyers = [...inRole(telling, "acquirer"), ...inRole(telling, "investor")];
  if (target === undefined || other !== undefined || buyers.length === 0) return null;
  const at = terms.findIndex(({ start }) => start === target.span.start);
  // « L'activité modems ? Cédée à Y »: named in the question before.
  const name = discourse.phrases.get(target.entity)?.name ?? discourse.names.get(target.entity) ?? "";
  const asked = at < 0 && UNIT.test(name.split(" ")[0]!);
  const unit = asked ? ASKED : at < 0 ? null : unitNounAt(terms, at);
  if (unit === null) return null;
  const strangers = (ids: readonly string[]) =>
    ids.filter((id) => !telling.fillers.some(({ entity }) => entity === id));
  // « la filiale X de Z »
  if (at >= 0 && /^(?:de|d'|du)$/.test(terms[at + 1]?.normal ?? "")) {
    const of = terms.slice(at + 2, at + 2 + BESIDE).find(({ party }) => party !== null);
    if (of !== undefined) {
      const [named] = strangers(entitiesOf(of));
      return named === undefined ? null : asFirm(discourse, named);
    }
  }
  const isTheirs = /^(?:sa|son|ses|leurs?)$/.test(unit.determiner);
  const [own] = isTheirs ? strangers(subjectsOf(terms)) : [];
  if (own !== undefined) return asFirm(discourse, own);
  // « Y rachète sa filiale X »: of which he had a share already.
  if (isTheirs && !unit.apposed) return null;
  // « L'activité modems ? Cédée à Y. »: of whom the article is about.
  const isAsked = asked || terms.some(({ normal, start }) => normal === "?" && start < telling.trigger.start);
  const [last] = strangers(before === null || isAsked ? [] : lastSubjects(before));
  // « Z rachète Y. V reprend X, la filiale belge »: of whom, nothing says.
  const isBuyer = before?.tellings.some((each) => inRole(each, "acquirer").includes(last ?? "")) === true;
  if (last !== undefined && last !== discourse.topic)
    return isBuyer && !isTheirs ? null : asFirm(discourse, last);
  const [topic] = strangers(discourse.topic === null ? [] : [discourse.topic]);
  return topic === undefined || isOnlyBeside(before, topic) ? null : asFirm(discourse, topic);
}

/** « La direction négocie avec Z. La division modems va à Y »: whose, nothing says. */
function isOnlyBeside(before: Reading | null, id: string): boolean {
  if (before === null) return false;
  const { terms, markers } = before.scene;
  return terms.some((term, index) => markers[index]?.place === "avec" && entitiesOf(term).includes(id));
}

/** « la division X », « X, sa filiale belge, », « la branche conseil »: the noun of a part that tells a party, null for none. */
function unitNounAt(terms: readonly Term[], party: number): UnitNoun | null {
  const phrase = /^(la|le|l'|sa|son|ses|leurs?) ?(\S+)/.exec(terms[party]!.normal);
  if (phrase !== null && UNIT.test(phrase[2]!)) return { determiner: phrase[1]!, apposed: false };
  // « la branche lunettes », no mention.
  for (const noun of [party, party + 1])
    if (terms[party]!.party === null && UNIT.test(terms[noun]?.normal ?? ""))
      return determined(terms, noun, false);
  for (let index = party - 1; index >= 0 && index > party - BESIDE; index -= 1) {
    const { normal, party: other } = terms[index]!;
    if (other !== null || terms[index]!.tags.has("Punct")) break;
    if (UNIT.test(normal)) return determined(terms, index, false);
  }
  if (terms[party + 1]?.tags.has("Comma") !== true) return null;
  const next = terms[party + 2];
  const whole = /^(la|le|l'|sa|son|ses|leurs?) ?(\S+)/.exec(next?.normal ?? "");
  if (whole !== null && UNIT.test(whole[2]!)) return { determiner: whole[1]!, apposed: true };
  return UNIT.test(terms[party + 3]?.normal ?? "") ? determined(terms, party + 3, true) : null;
}

/** A noun with its determiner: « une filiale de Z » is of whom its complement names. */
function determined(terms: readonly Term[], noun: number, apposed: boolean): UnitNoun | null {
  const determiner = terms[noun - 1]?.normal ?? "";
  if (!/^(?:la|le|l'|sa|son|ses|leurs?|du)$/.test(determiner)) return null;
  return { determiner, apposed };
}

/** Whom a sentence is about: its subject, else who sells in it, where a pronoun is. */
function lastSubjects({ scene, tellings }: Reading): string[] {
  const isPronoun = mainSubjectIn(scene.terms).kind === "pronoun";
  return isPronoun ? tellings.flatMap((telling) => inRole(telling, "seller")) : subjectsOf(scene.terms);
}

function subjectsOf(terms: readonly Term[]): string[] {
  const subject = mainSubjectIn(terms);
  return subject.kind === "parties" && subject.terms.length === 1
    ? entitiesOf(terms[subject.terms[0]!]).slice(0, 1)
    : [];
}

/** A firm: people own no divisions. */
function asFirm({ kinds }: Discourse, id: string): string | null {
  return kinds.get(id) === "person" ? null : id;
}
