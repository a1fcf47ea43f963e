import type { OrganisationMention, PersonMention } from "../../document/index.ts";
import type { Term } from "../terms/terms.ts";
import { withGaps } from "../terms/words.ts";
import { type Discourse, entitiesOf } from "./discourse.ts";
import { pairIn } from "./subjects.ts";

/** What takes up the one and the other of two, folded; « du second » and « au second » are two words. */
const FIRST = /^(?:le premier|la premiere|celui-la|celle-la|premier|premiere)$/;
const SECOND = /^(?:le second|la seconde|second|seconde|ce dernier|cette derniere|celui-ci|celle-ci)$/;
/** What such words go with that are no noun: « du second », « au premier ». */
const BEFORE = /^(?:du|au|a|de|le|la|par)$/;
const NAME = withGaps(["Org", "Name"]);
/** What such a word has behind it where it stands by itself, and what makes it one of a row. */
const NO_NOUN = "Punct Comma Colon Close Prep Contracted Clitic Adv Det Conj Rel Money Date".split(" ");
const OF_WHAT = /^(?:de|d'|des|du|tour)$/;
/** How many sentences back the two may have been named. */
const NEAR = 1;

/**
 * « Marché conclu entre A et B : le premier cède X au second »: the terms with both words as the parties that they take
 * up; as they are where a sentence holds but one of the two, or no two firms stand before them.
 */
export function withCorrelatives(terms: readonly Term[], discourse: Discourse): readonly Term[] {
  const first = terms.findIndex((_, index) => takesUp(terms, index, FIRST));
  const second = terms.findIndex((_, index) => takesUp(terms, index, SECOND));
  if (first < 0 || second < 0) return terms;
  const pair = pairBefore(terms, Math.min(first, second), discourse);
  if (pair === null) return terms;
  return terms.map((term, index) => {
    const party = index === first ? pair[0] : index === second ? pair[1] : null;
    if (party === null) return term;
    const { start, end, text } = term;
    return { ...term, tags: NAME, party: { ...party, form: "name", start, end, text } as Party };
  });
}

type Party = OrganisationMention | PersonMention;

/** Whether a term takes up one of two by itself: no « le premier actionnaire », « le second dans la course ». */
function takesUp(terms: readonly Term[], index: number, words: RegExp): boolean {
  const { normal, party, date } = terms[index]!;
  if (!words.test(normal) || party !== null || date !== null) return false;
  if (!/[ -]/.test(normal) && !BEFORE.test(terms[index - 1]?.normal ?? "")) return false;
  const next = terms[index + 1];
  if (next === undefined || NO_NOUN.some((tag) => next.tags.has(tag)))
    return !OF_WHAT.test(next?.normal ?? "");
  return next.tags.has("Verb") && !next.tags.has("MaybeNoun");
}

/** The two firms that the words before a term name and no third, else those of the sentence before. */
function pairBefore(
  terms: readonly Term[],
  end: number,
  discourse: Discourse,
): readonly [Party, Party] | null {
  const before = terms.slice(0, end);
  const joined = pairIn(before);
  const found = new Map<string, Party>();
  for (const term of before) {
    const [id, other] = entitiesOf(term);
    if (id === undefined || term.party === null) continue;
    if (other !== undefined) return null; // « les deux groupes »
    if (!found.has(id)) found.set(id, term.party);
  }
  if (joined !== null) return [found.get(joined[0])!, found.get(joined[1])!];
  const [one, other] = [...found.values()];
  if (found.size === 2) return [one!, other!];
  if (found.size > 0 || discourse.pair === null || discourse.paired < discourse.sentence - NEAR) return null;
  return [asParty(discourse.pair[0]), asParty(discourse.pair[1])];
}

/** A firm that an earlier sentence has named. */
function asParty(entity: string): Party {
  const at = { start: 0, end: 0, text: "" };
  return { id: "", kind: "organisation", form: "name", entity, rule: "deals/correlative", ...at };
}
