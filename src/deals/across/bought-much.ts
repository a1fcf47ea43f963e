/**
 * Sentences that say that somebody bought much and leave it to the next to say what: « Vexa a aussi beaucoup acheté. La
 * fonderie Morlin, en 2008. Les joints Tardieu, trois ans après. », « Il a grandi par acquisitions. Morlin en 2014, … ».
 */
import { demonyms } from "../../french/demonyms.ts";
import type { Telling } from "../telling.ts";
import { foldedWords } from "../terms/folded.ts";
import type { Term } from "../terms/terms.ts";
import { isVerb } from "../terms/verbs.ts";
import { TO_COME } from "./to-come.ts";

/** Participles and present forms, folded, of buying in general. */
const BUYS = /^(?:r?ach(?:ete|eta|etent|etait)|acquis)$/;
/** How much is bought, folded, where no object is told: « a beaucoup acheté », « a acheté à tour de bras ». */
const MUCH =
  /^(?:beaucoup|enormement|a tour de bras|a tout va|sans compter|sans relache|tous azimuts|a la chaine|a foison)$/;
/** Nouns, folded, of purchases in the plural. */
const PURCHASES = /^(?:acquisitions|rachats|emplettes|achats|prises|proies|conquetes)$/;
/** What says that purchases make up a firm or come one after the other, folded. */
const GROWING =
  /^(?:grandi|grossi|pousse|bati\w*|construi\w+|developpe\w*|constitue\w*|forge\w*|etoffe\w*|nourri\w*|agrandi\w*|multipli\w+|enchain\w+|accumul\w+|empil\w+|succed\w+|jalonn\w+|ponctu\w+|egren\w+)$/;
/** What holds, of somebody's own, what he has bought, folded: « dans sa besace ». */
const BAG = /^(?:besace|escarcelle|hotte|gibeciere)$/;
/** What opens a sentence that says so, folded. */
const AMONG = /^(?:parmi|dans|a|au|outre|entre)$/;
/** What leaves it open whether anything was bought, folded. */
const OPEN = /^(?:si|sans|ni|jamais|aurait|aimerait|pourrait|devrait|ne|n'|pas|peu|plus)$/;
/** How many terms such a sentence has at the most: it says nothing else. */
const SHORT = 24;

/** The word that says so, as an index; -1 where the sentence, up to a colon if it has one, does not. */
export function boughtMuch(terms: readonly Term[], colon: number): number {
  const words = colon < 0 ? terms : terms.slice(0, colon);
  if (words.length > SHORT || words.some(({ normal }) => TO_COME.test(normal)) || isOpen(words)) return -1;
  const hoard = hoardIn(words);
  if (hoard >= 0) return hoard;
  const bought = words.findIndex(
    ({ normal }, index) => BUYS.test(normal) && isVerb(words, index) && saysMuch(words, index),
  );
  if (bought >= 0) return bought;
  // With a colon, the lists that nouns announce are read without this.
  if (colon >= 0) return -1;
  const noun = words.findIndex(({ normal }) => PURCHASES.test(normal));
  const grows = words.some(({ normal }) => GROWING.test(normal));
  return grows && noun >= 0 && words.every(({ money }) => money === null) ? noun : -1;
}

/** « Dans sa besace, X (2014) et Y », « Son tableau de chasse est fourni : X en 2014 »: the noun, as an index; -1 for none. */
function hoardIn(words: readonly Term[]): number {
  const chase = words.findIndex(
    ({ normal }, index) => normal === "chasse" && words[index - 2]?.normal === "tableau",
  );
  if (chase >= 0) return chase;
  if (!AMONG.test(words[0]?.normal ?? "")) return -1;
  const [, whose, noun] = words;
  const own = whose?.tags.has("Poss") === true && [PURCHASES, BAG].some((of) => of.test(noun?.normal ?? ""));
  return own ? 2 : -1;
}

/** Where the items begin that stand in the sentence of such a noun, with no colon between; null where none do. */
export function itemsBehind(terms: readonly Term[], { trigger }: Telling): number | null {
  const noun = terms.findIndex(({ start }) => start === trigger.start);
  const first = terms.findIndex((term, index) => index > noun && term.party !== null);
  if (noun < 0 || first < 0) return null;
  const between = terms.slice(noun + 1, first);
  const plain = between.every(
    ({ normal, tags, text }) =>
      /^(?:figur(?:e|ent|aient)|se|trouv(?:e|ent)|on|compte|deja|notamment|aussi|egalement)$/.test(normal) ||
      ["Comma", "Det"].some((tag) => tags.has(tag)) ||
      demonyms().has(text),
  );
  return plain ? first : null;
}

/** « n'a pas beaucoup acheté », unlike « n'a cessé d'acheter ». */
function isOpen(words: readonly Term[]): boolean {
  const goesOn = words.some(({ normal }) => /^(?:cess|arret)/.test(normal));
  return !goesOn && words.some(({ normal }) => OPEN.test(normal));
}

/** Whether how much stands right before or behind a verb, and no object with it. */
function saysMuch(words: readonly Term[], verb: number): boolean {
  const behind = words.slice(verb + 1);
  if (behind.some(({ party, money }) => party !== null || money !== null)) return false;
  const [next] = behind;
  if (MUCH.test(words[verb - 1]?.normal ?? ""))
    return (
      next === undefined ||
      next.date !== null ||
      // « a beaucoup acheté de billets »: what is bought.
      (next.normal !== "de" && ["Prep", "Comma", "Punct", "Adv"].some((tag) => next.tags.has(tag)))
    );
  return MUCH.test(foldedWords(behind).replace(/ ?[.!…]+$/, ""));
}
