/**
 * Who owns what a text tells to change hands, by the noun of an owner and what it is of: « Le propriétaire de X, Z, »,
 * « L'actionnaire majoritaire du club, le fonds Z, », « Les propriétaires de cette dernière, Z et W, ».
 */
import { entitiesOf } from "../across/discourse.ts";
import { wordsIn } from "../across/facts.ts";
import type { Reading } from "../read.ts";
import { inRole, since, type Telling } from "../telling.ts";
import { fold } from "../terms/fold.ts";
import type { Term } from "../terms/terms.ts";
import { isVerb } from "../terms/verbs.ts";
import { listAfter } from "./list-after.ts";

/** Nouns of owners, folded, which need no more, and those which need a word for how much they own. */
const OWNER = /^(?:proprietaires?|detent(?:eur|rice)s?|maisons?-meres?|maison mere)$/;
const SHAREHOLDER = /^actionnaires?$/;
/** What says of a shareholder that the company is his, folded; several by themselves own it. */
const OF_MOST = /^(?:majoritaires?|uniques?|principal|principaux|historiques?|controle)$/;
/** What may stand between the noun and its complement, folded. */
const BETWEEN = /^(?:actuel(?:le)?s?|de|majoritaires?|uniques?|principal|principaux|historiques?|controle)$/;
/** Companies without their name, folded. */
const COMPANY =
  /^(?:societe|entreprise|maison|enseigne|marque|chaine|club|equipe|fabricant|laboratoire|editeur|studio|journal|quotidien|hebdomadaire|magazine|titre|filiale|affaire|start-up|cible)$/;
/** What was named last, folded. */
const LATTER = /^(?:celui-ci|celle-ci|ceux-ci|celles-ci|dernier|derniere|derniers|dernieres)$/;
/** What one says who does not sell, folded: a shareholder may be one among others. */
const AGAINST = /\b(?:oppos|refus|rejet|repouss|contest|combat|decline|hostile|ne (?:veu|souhait|compt))/;
/** How far the complement may reach, and how many sentences back the operation may stand. */
const COMPLEMENT = 7;
const REACH = 3;

/** What stands before the noun in a mention of it, folded. */
const BARE = /^(?:le |la |les |l' ?)(?:actuel(?:le)? )?/;

/** The term behind an owner's noun on which its complement begins; -1 where the noun is no owner's. */
function complementAt(terms: readonly Term[], noun: number): number {
  const word = ownerWord(terms, noun);
  const holds = OWNER.test(word);
  if (!holds && !SHAREHOLDER.test(word)) return -1;
  const article =
    terms[noun]!.party !== null ||
    terms.slice(Math.max(0, noun - 3), noun).some((term) => /^(?:le|la|les|l')$/.test(term.normal));
  if (!article) return -1;
  let at = noun + 1;
  while (BETWEEN.test(terms[at]?.normal ?? "") && isGoneOver(terms, at)) at += 1;
  const owns =
    holds || word === "actionnaires" || terms.slice(noun + 1, at).some((term) => OF_MOST.test(term.normal));
  return owns && /^(?:de|d'|du|des)$/.test(terms[at]?.normal ?? "") ? at + 1 : -1;
}

/** The noun on a term, without the article of a mention; « maison mère » as one. */
function ownerWord(terms: readonly Term[], noun: number): string {
  const { normal, party } = terms[noun]!;
  if (party !== null) return normal.replace(BARE, "");
  return normal === "mere" && terms[noun - 1]?.normal === "maison" ? "maison mere" : normal;
}

/** « de contrôle » says which shareholder; « de X » of what. */
function isGoneOver(terms: readonly Term[], at: number): boolean {
  return terms[at]!.normal !== "de" || terms[at + 1]?.normal === "controle";
}

/** What an owner's noun is of, with the comma behind it. */
interface Owned {
  /** Its words, folded. */
  readonly words: readonly string[];
  /** The parties that it names. */
  readonly parties: readonly string[];
  readonly comma: number;
  /** Whether the noun alone says that the company is his. */
  readonly sure: boolean;
}

/** « Le propriétaire du studio »: the noun with what it is of may be a mention of its own. */
const MENTION =
  /^(?:le |la |les |l' ?)(?:actuel(?:le)? |seul |unique )?(proprietaires?|maison[ -]mere|actionnaires(?! (?:de|d'|du) )|actionnaires? (?:majoritaires?|uniques?|principal|principaux|historiques?|de controle)) (?:de |d' ?|du |des )(.+)$/;

/** What the owner's noun on a term is of; null where there is no such noun, or no comma behind. */
function ownedAt(terms: readonly Term[], noun: number): Owned | null {
  const { normal, party } = terms[noun]!;
  const mention = party === null ? null : MENTION.exec(normal);
  if (mention !== null)
    return terms[noun + 1]?.tags.has("Comma") === true
      ? { words: mention[2]!.split(/[ ']/), parties: [], comma: noun + 1, sure: OWNER.test(mention[1]!) }
      : null;
  const from = complementAt(terms, noun);
  const comma = terms.findIndex(({ tags }, index) => index > from && tags.has("Comma"));
  if (from < 0 || comma < 0 || comma - from > COMPLEMENT) return null;
  const complement = terms.slice(from, comma);
  if (complement.some((_, index) => isVerb(terms, from + index))) return null;
  return {
    // « ce dernier » is one term.
    words: complement.flatMap((term) => term.normal.split(" ")),
    parties: complement.flatMap((term) => entitiesOf(term)),
    comma,
    sure: OWNER.test(ownerWord(terms, noun)),
  };
}

/** Whether an operation is of what an owner's complement names, by its name or by a noun for it. */
function isOf(telling: Telling, { parties, words }: Owned, names: ReadonlyMap<string, string>): boolean {
  const targets = inRole(telling, "target");
  if (parties.length > 0) return targets.some((id) => parties.includes(id));
  const called = targets.flatMap((id) => fold(names.get(id) ?? "").split(/[ '’-]/));
  return words.some(
    (word) => COMPANY.test(word) || LATTER.test(word) || (word.length > 3 && called.includes(word)),
  );
}

/** Adds the owners that a sentence names so to the purchases, told before or in it, that lack who sells. */
export function addOwnersByNoun({ scene, sentence, tellings }: Reading, told: readonly Telling[]): void {
  const { terms, discourse } = scene;
  for (let noun = 0; noun < terms.length; noun += 1) {
    const owned = ownedAt(terms, noun);
    if (owned === null) continue;
    const owners = apposed(terms, owned.comma);
    if (owners.length === 0 || (!owned.sure && AGAINST.test(wordsIn(terms)))) continue;
    const near = [...since(told, sentence - REACH), ...tellings].filter(lacksSeller);
    const last = near.findLast((each) => isOf(each, owned, discourse.names));
    for (const each of last === undefined ? [] : near)
      if (sameTarget(each, last!)) for (const owner of owners) add(each, owner);
  }
}

/** The names set off behind a comma, with another behind them. */
function apposed(terms: readonly Term[], comma: number): Term[] {
  // « les actionnaires de X, selon Y »: who tells it.
  if (/^(?:selon|d'|d'apres|dit|affirme|assure|rapporte|revele)$/.test(terms[comma + 1]?.normal ?? ""))
    return [];
  const list = listAfter(terms, comma + 1);
  const [first] = list;
  const last = list.at(-1);
  if (first === undefined || last === undefined || terms.indexOf(first) > comma + 6) return [];
  if (list.some(({ party }) => party?.form !== "name")) return [];
  return terms[terms.indexOf(last) + 1]?.tags.has("Punct") === true ? list : [];
}

function sameTarget(one: Telling, other: Telling): boolean {
  const targets = inRole(one, "target");
  return inRole(other, "target").some((id) => targets.includes(id));
}

/** Whether a purchase waits for who sells; of one told by its year alone, who owns the company now has bought it. */
function lacksSeller(telling: Telling): boolean {
  const isPast = telling.status.value === "completed" && /^\d{4}$/.test(telling.date?.value.edtf ?? "");
  return (
    telling.kind === "acquisition" &&
    !isPast &&
    inRole(telling, "acquirer").length > 0 &&
    inRole(telling, "target").length === 1 &&
    inRole(telling, "seller").length === 0
  );
}

function add(telling: Telling, owner: Term): void {
  const span = { start: owner.start, end: owner.end };
  for (const entity of entitiesOf(owner))
    if (!telling.fillers.some((each) => each.entity === entity))
      telling.fillers.push({ role: "seller", entity, span, by: "grammar", lead: false });
}
