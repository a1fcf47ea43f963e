import { legalForms } from "../../french/legal-forms.ts";
import { commonCapitals, knownThings, nameHeads, nameTails } from "../../french/name-words.ts";
import { DEMONYM, EVERYDAY, FIRST_NAME, INNER_CAPITAL } from "./traits.ts";
import type { Word } from "./word.ts";

// What is plain of a sighting, as bits: a cue names those that it needs, and is asked of no other sighting. Most
// sightings lack what most cues need, so that the few that are left cost little.

export const SINGLE = 1 << 0;
export const SEVERAL = 1 << 1;
/** Behind another token of its sentence. */
export const BEHIND = 1 << 2;
/** Before another token of its sentence. */
export const AHEAD = 1 << 3;
/** Its first token opens a sentence or the like. */
export const INITIAL = 1 << 4;
/** Its first token opens nothing. */
export const INSIDE = 1 << 5;
export const KNOWN = 1 << 6;
export const UNKNOWN = 1 << 7;
export const PLACE = 1 << 8;
export const NOUN = 1 << 9;
export const GOVERNOR = 1 << 10;
export const APPOSITION = 1 << 11;
/** It was built otherwise than as a run of capitals. */
export const BUILT = 1 << 12;

// Of the word directly before.

/** A verb that buys: « racheté ». */
export const AFTER_PURCHASE = 1 << 13;
/** A title, or the dot behind one. */
export const AFTER_TITLE = 1 << 14;
/** A demonym in lower case. */
export const AFTER_DEMONYM = 1 << 15;
/** « chez », or the « de » of « auprès de ». */
export const AFTER_SOURCE = 1 << 16;
/** « à », « en », « au », « près ». */
export const AFTER_LOCATIVE = 1 << 17;
/** The definite article, with or without a preposition. */
export const AFTER_ARTICLE = 1 << 18;
/** A possessive, or the indefinite article. */
export const AFTER_OWNER = 1 << 19;
export const AFTER_FIGURE = 1 << 20;

// Of the word directly behind.

/** A verb of companies, or an auxiliary. */
export const BEFORE_VERB = 1 << 21;
/** A comma or a bracket. */
export const BEFORE_SIGN = 1 << 22;

// Of its first word.

export const UPPER = 1 << 23;
/** A word of everyday French with a capital. */
export const EVERYDAY_CAPITAL = 1 << 24;
/** A demonym. */
export const ORIGIN = 1 << 25;
/** It opens names of organisations. */
export const HEAD = 1 << 26;
/** A first name. */
export const GIVEN = 1 << 27;
/** It starts what a list knows to be no name, or an institution of one word. */
export const LISTED = 1 << 28;

/** Its last word is a legal form or closes the names of companies. */
export const TAIL = 1 << 29;
/** A capital inside a word, or « & », in any of its words. */
export const ODD = 1 << 30;

/** What a word says as the one directly before a sighting. */
export function asWordBefore({ text, shape, lower, traits }: Word): number {
  if (shape === "punctuation") return text === "." ? AFTER_TITLE : 0;
  if (shape === "digit") return AFTER_FIGURE;
  return (
    (PURCHASE.test(lower) ? AFTER_PURCHASE : 0) |
    (TITLES.has(text) ? AFTER_TITLE : 0) |
    (shape === "lower" && (traits & DEMONYM) !== 0 ? AFTER_DEMONYM : 0) |
    (SOURCES.has(lower) ? AFTER_SOURCE : 0) |
    (LOCATIVES.has(lower) ? AFTER_LOCATIVE : 0) |
    (ARTICLES.has(lower) ? AFTER_ARTICLE : 0) |
    (OWNERS.has(lower) ? AFTER_OWNER : 0)
  );
}

/** Forms of the verbs whose object is a company more often than not. */
const PURCHASE =
  /^(?:rachèt(?:e|ent|era|eront|erait)|rachet(?:é|a|ait|ant|er|èrent)|acqui(?:s|ert|èrent)|acquer(?:ra|rait|ront)|acquérir|absorb(?:é|e|ent|er|era)|croqu(?:é|e|er)|aval(?:é|e|er)|offert|offre|adjugé|repris|reprend|reprendre)$/;
/** What stands before a person's name and is no part of it. */
export const TITLES = new Set("M MM Mme Mmes Mlle Me Dr Pr Mgr Maître Sir Lord Lady".split(" "));
const SOURCES = new Set(["chez", "de", "d'"]);
const LOCATIVES = new Set(["à", "en", "au", "près"]);
const ARTICLES = new Set("le la l' les du des au aux".split(" "));
const OWNERS = new Set("son sa ses leur leurs mon ma notre votre nos un une".split(" "));

/** What a word says as the one directly behind a sighting. */
export function asWordBehind({ text, shape, lower }: Word): number {
  if (shape === "punctuation") return text === "," || text === "(" ? BEFORE_SIGN : 0;
  const verb = COMPANY_VERBS.has(lower) || COMPANY_PARTICIPLES.has(lower) || AUXILIARIES.has(lower);
  return shape === "lower" && verb ? BEFORE_VERB : 0;
}

/** Verbs whose subject is a company more often than not. */
export const COMPANY_VERBS = new Set(
  "lève lèvent rachète rachètent acquiert acquièrent emploie détient détiennent exploite commercialise fabrique cède cèdent investit investissent fusionne s'empare débourse boucle finance emprunte licencie recrute embauche supprime produit édite développe distribue livre facture engrange croque avale absorbe injecte".split(
    " ",
  ),
);
/** Participles of such verbs. */
export const COMPANY_PARTICIPLES = new Set(
  "levé racheté acquis investi bouclé cédé fusionné absorbé avalé croqué repris engrangé injecté recruté licencié déposé coté cotée rachetée cédée fondée créée valorisé valorisée détenue détenu filialisée introduit publié racheté".split(
    " ",
  ),
);
/** What may stand between a run and its verb. */
export const AUXILIARIES = new Set(
  "a ont avait aurait vient de est sont était va vont n' ne l' en y lui se s' avoir déjà ainsi aussi également d' été".split(
    " ",
  ),
);

/** What a word says as the first of a sighting. */
export function asFirstWord(word: Word): number {
  const { text, shape, key, traits } = word;
  const everyday = (traits & EVERYDAY) !== 0;
  const start = startOf(key);
  return (
    (shape === "upper" ? UPPER : 0) |
    (shape === "capital" && everyday ? EVERYDAY_CAPITAL : 0) |
    ((traits & DEMONYM) !== 0 ? ORIGIN : 0) |
    (nameHeads.has(withoutDot(word)) ? HEAD : 0) |
    ((traits & FIRST_NAME) !== 0 && shape !== "mixed" ? GIVEN : 0) |
    (commonCapitals.has(start) || LISTED_STARTS.has(start) || ORDINAL.test(text) ? LISTED : 0)
  );
}

/** Institutions that one word with a capital names. */
export const SOLO = new Set(
  "etat parlement senat tresor confederation elysee matignon bercy kremlin pentagone bundestag bundesrat congres cremlin maison-blanche beauvau".split(
    " ",
  ),
);
/** Territories that one word with a capital and its article names as a body: « la Région ». */
export const SOLO_TERRITORIES = new Set(["region", "departement", "metropole"]);
const LISTED_STARTS = new Set(["bourse", ...[...SOLO, ...SOLO_TERRITORIES, ...knownThings].map(startOf)]);
/** « XIXe » is a century or a district. */
const ORDINAL = /^[IVX]{1,5}e$/;

/** What a word says as the last of a sighting. */
export function asLastWord(word: Word): number {
  const folded = withoutDot(word);
  return legalForms.has(folded) || nameTails.has(folded) ? TAIL : 0;
}

/** What a word says as any of a sighting. */
export function asAnyWord({ text, traits }: Word): number {
  return (traits & INNER_CAPITAL) !== 0 || text.includes("&") ? ODD : 0;
}

/** The folded text of a word without the dot of an abbreviation. */
export function withoutDot({ folded }: Pick<Word, "folded">): string {
  return folded.endsWith(".") ? folded.slice(0, -1) : folded;
}

/** The first word of a key. */
export function startOf(key: string): string {
  const blank = key.indexOf(" ");
  return blank < 0 ? key : key.slice(0, blank);
}
