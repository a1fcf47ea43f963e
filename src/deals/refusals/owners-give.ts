import { OWNERS, VEHICLES } from "../roles/boards.ts";
import type { Term } from "../terms/terms.ts";
import { isFiniteVerb } from "../terms/verbs.ts";

/** How many terms before a verb its subject's noun may stand. */
const REACH = 12;

/** « Les actionnaires de X ont remis », « a vu ses associés remettre »: whether the owners of a company are who the verb at a character is of. */
export function isByOwners(terms: readonly Term[], start: number): boolean {
  return isBy(OWNERS, terms, start);
}

/** « Le nouveau véhicule de X est doté de »: whether a fund without a name is who the verb at a character is of. */
export function isByVehicle(terms: readonly Term[], start: number): boolean {
  const verb = terms.findIndex((term) => term.start === start);
  const noun = terms.findLastIndex(({ normal }, index) => index < verb && VEHICLES.test(normal));
  // « le véhicule X »: it has a name, and ways of telling of its own.
  if (noun < 0 || terms[noun + 1]?.party != null) return false;
  // « le fonds de solidarité », « ses fonds »: no fund that is closed.
  if (
    OF_HELP.test(
      terms
        .slice(noun + 1, noun + 3)
        .map(({ normal }) => normal)
        .join(" "),
    )
  )
    return false;
  if (terms.slice(Math.max(0, noun - 2), noun).some(({ normal }) => /^(?:les|des|ses|leurs)$/.test(normal)))
    return false;
  return isBy(VEHICLES, terms, start);
}

/** What a fund is of, folded, that invests in no firm. */
const OF_HELP =
  /^(?:de|d') ?(?:solidarite|commerce|soutien|aide|dotation|garantie|pension|roulement|secours|urgence|indemnisation|reserve|compensation|prevoyance)/;

/** « 3 M€ à une association », « 3 M€ dans une usine »: whether a sum goes to what is not the company itself. */
export function isForOthers(terms: readonly Term[], start: number | undefined): boolean {
  const sum = terms.findIndex((term) => term.start === start && term.money !== null);
  const [to, article] = [terms[sum + 1]?.normal ?? "", terms[sum + 2]?.normal ?? ""];
  return sum >= 0 && /^(?:a|dans|pour|en|sur)$/.test(to) && /^(?:une?|des|leurs?|ses)$/.test(article);
}

function isBy(nouns: RegExp, terms: readonly Term[], start: number): boolean {
  const verb = terms.findIndex((term) => term.start === start);
  for (let index = verb - 1; index >= 0 && index > verb - REACH; index -= 1) {
    const { normal, tags } = terms[index]!;
    if (nouns.test(normal)) return isSubject(terms, index);
    if (tags.has("Semicolon") || tags.has("Colon") || tags.has("Rel")) return false;
    const auxiliary = tags.has("Avoir") || tags.has("Etre") || tags.has("Aller") || tags.has("Pouvoir");
    if (isFiniteVerb(terms, index) && !auxiliary) return false;
  }
  return false;
}

/** « à ses actionnaires », « des actionnaires » behind a noun: what a preposition governs does nothing. */
function isSubject(terms: readonly Term[], noun: number): boolean {
  for (let index = noun - 1; index >= 0 && index > noun - 4; index -= 1) {
    const { tags } = terms[index]!;
    if (tags.has("Det") || tags.has("Poss"))
      return !/^(?:a|de|d'|par|avec|chez|pour|contre|aux?|aupres|entre|grace)$/.test(
        terms[index - 1]?.normal ?? "",
      );
    if (tags.has("Contracted") || tags.has("Prep") || tags.has("Comma")) return false;
  }
  return false;
}

/** « X accompagne Y : 3 M€ »: whether a sum stands right behind a colon. */
export function isSetOff(terms: readonly Term[], start: number | undefined): boolean {
  const sum = terms.findIndex((term) => term.start === start && term.money !== null);
  return sum > 0 && terms[sum - 1]!.tags.has("Colon");
}

/** Whose money a firm gets besides its lenders', folded. */
const OWNER = /(?:^| )(?:actionnaires?|associes?|proprietaires?|maison-mere|mere)(?: |$)/;
/** How many terms there may be between a verb and the owner that is named behind it. */
const OWNER_NEAR = 6;

/** « Les 3 M€ viendront de son actionnaire X », « … de X, son actionnaire »: whether who stands behind a verb is called an owner. */
export function isFromOwner(terms: readonly Term[], start: number): boolean {
  const verb = terms.findIndex((term) => term.start === start);
  return terms.some(({ normal }, index) => {
    if (index <= verb || index > verb + OWNER_NEAR || !OWNER.test(normal)) return false;
    const own = terms
      .slice(Math.max(verb, index - 3), index + 1)
      .some((term) => /^(?:sa|son|ses)(?: |$)/.test(term.normal));
    const beside = terms.slice(verb + 1, index + 5).some(({ party }) => party?.form === "name");
    return own && beside;
  });
}
