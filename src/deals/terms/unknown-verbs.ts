/**
 * Verbs that no list has: « Vexa n'effraie personne », « il choie ses clients », « Morlin, qui cultive des tissus, », « Vexa
 * se recentre sur le bois ». What stands right behind « ne », « se », a bare subject pronoun or « qui » is the verb of its
 * clause, whatever it means, and tells whom the sentence is about.
 */
import type { Term } from "./terms.ts";
import { isGap, withGaps } from "./words.ts";

/** Words that only a subject pronoun or relative is, folded. */
const SUBJECT = /^(?:il|ils|on|qui)$/;
/** Those that stand behind prepositions as well: « chez elle ». */
const TONIC = /^(?:elle|elles)$/;
/** What opens the object of a verb right behind a name, and no complement of a noun: « X vend ses », not « X filiale de ». */
const OBJECT = /^(?:le|la|les|une?|son|sa|ses|leurs?)$/;
/** The same behind an aside: « X, éditeur de logiciels, vide ses tiroirs ». */
const OWN = /^(?:son|sa|ses|leurs?)$/;
/** How a finite verb may end, in small letters. */
const ENDING = /^\p{Ll}{3,}(?:e|es|ent|t|d|ds|a|ont|ai|us|ut|it)$/u;
/** Words that end so and are none: adverbs, past participles and infinitives. */
const ELSE = /(?:mment|ément|[^a]ment|re)$/;

const FINITE = withGaps(["Verb", "Finite"]);

/** Tags as finite verbs the unknown words of a sentence that stand where only such a verb does. */
export function tagUnknownVerbs(terms: Term[]): void {
  for (let index = 1; index < terms.length; index += 1) {
    const term = terms[index]!;
    // « X se recentre », but « X veut se soumettre ».
    const other = ELSE.test(term.text) && !isReflexiveOf(terms, index);
    if (isPlain(term) && ENDING.test(term.text) && isVerbPlace(terms, index) && !other)
      terms[index] = { ...term, tags: FINITE };
  }
}

/** Whether « se » and a name stand right before a word. */
function isReflexiveOf(terms: readonly Term[], index: number): boolean {
  return /^(?:se|s')$/.test(terms[index - 1]!.normal) && terms[index - 2]?.party != null;
}

/** Whether nothing is known of a word. */
function isPlain({ tags, party, money, date, stake }: Term): boolean {
  return party === null && money === null && date === null && stake === null && [...tags].every(isGap);
}

/** Whether only a finite verb stands behind the word before. */
function isVerbPlace(terms: readonly Term[], index: number): boolean {
  const before = terms[index - 1]!;
  if (/^(?:ne|n')$/.test(before.normal) || isReflexiveOf(terms, index)) return true;
  if (SUBJECT.test(before.normal)) return true;
  const next = terms[index + 1]?.normal ?? "";
  if (before.party !== null && OBJECT.test(next)) return true;
  if (before.tags.has("Comma") && OWN.test(next)) return true;
  return TONIC.test(before.normal) && terms[index - 2]?.tags.has("Prep") !== true;
}
