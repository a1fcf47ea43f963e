import type { Term } from "./terms.ts";

/** Verbs (lemma tags) of having a share. */
export const HOLDING: readonly string[] = ["Detenir", "Posseder", "Controler"];

const FINITE = ["Present", "Imperfect", "Past", "Future", "Conditional", "Subjunctive", "Finite"];

/** Whether a term is used as a verb: « note » after an article is a noun. */
export function isVerb(terms: readonly Term[], index: number): boolean {
  const term = terms[index];
  if (term === undefined || !term.tags.has("Verb")) return false;
  if (term.normal === "soit" && isMeasure(terms[index + 1])) return false;
  // « Z le solde »: the rest, of what others pay.
  if (term.normal === "solde" && terms[index - 1]?.normal === "le") return false;
  // « se défait de X entre les mains de Y »
  if (term.normal === "entre" && terms[index + 1]?.normal === "les" && terms[index + 2]?.normal === "mains")
    return false;
  const previous = behindEven(terms, index);
  // « à Vienne », « en Pologne »: a place.
  if (/^\p{Lu}\p{Ll}/u.test(term.text) && previous?.tags.has("Prep") === true) return false;
  // « X, à court d'argent »: no running.
  if (term.normal === "court" && previous?.normal === "a") return false;
  // « la reprise de X », « une levée »: after an article a participle is a noun.
  if (term.tags.has("Participle") && /^(?:une?|ce|cet|cette|du|au|des)$/.test(previous?.normal ?? ""))
    return false;
  if (
    term.tags.has("Participle") &&
    (previous?.tags.has("Det") === true || previous?.tags.has("Contracted") === true) &&
    !FINITE.some((tag) => term.tags.has(tag))
  )
    return false;
  const bare = !term.tags.has("Participle") && !term.tags.has("Infinitive");
  const noun = term.tags.has("MaybeNoun") || (bare && term.tags.has("Present") && /e$/.test(term.text));
  // « le spécialiste des viseurs entre dans le giron de X »: before a preposition it is none itself.
  if (
    term.normal === "entre" &&
    previous !== undefined &&
    /^(?:dans|au|aux|chez|en)$/.test(terms[index + 1]?.normal ?? "")
  )
    return true;
  if (!noun || previous === undefined) return !term.tags.has("MaybeNoun") || previous === undefined;
  if (
    term.tags.has("Participle") &&
    (previous.tags.has("Avoir") || previous.tags.has("Etre") || previous.tags.has("Adv"))
  )
    return true;
  const article = previous.tags.has("Det") || previous.tags.has("Contracted") || previous.tags.has("Poss");
  if (article) {
    const owner = terms[index - 2];
    const clitic = previous.tags.has("Clitic") && !term.tags.has("MaybeNoun");
    // « X, à court d'argent, la cède à Y »: whatever stands before the pronoun.
    if (clitic && NO_NOUN.test(term.normal)) return true;
    return (
      clitic &&
      (owner?.party !== null ||
        owner?.tags.has("Pronoun") === true ||
        owner?.normal === "qui" ||
        owner?.tags.has("Neg") === true)
    );
  }
  // « mis en vente », but « il s'en sépare », « X en rachète la moitié », « X en offre 3 M€ »
  if (previous.normal === "en") {
    const owner = terms[index - 2];
    // « X, déjà actionnaire, en possède la moitié »: whatever stands before the pronoun.
    if (
      NO_NOUN.test(term.normal) ||
      standsBeforeVerb(owner) ||
      (owner?.party != null && !term.tags.has("MaybeNoun"))
    )
      return true;
    return terms[index + 1]?.money != null && isSubjectAt(terms, index - 2);
  }
  if (term.tags.has("MaybeNoun")) {
    // « le fonds emprunte 5 M€ »: before a sum no noun.
    if (GIVES_SUM.test(term.normal) && terms[index + 1]?.money != null) return !previous.tags.has("Prep");
    return (
      previous.party !== null ||
      ["Pronoun", "Clitic", "Neg", "Rel", "Adv"].some((tag) => previous.tags.has(tag)) ||
      previous.normal === ","
    );
  }
  return !previous.tags.has("Prep");
}

/** The word before a verb; of « s'est même payé » the auxiliary: « même » is an adverb there, though a determiner else. */
export function behindEven(terms: readonly Term[], index: number): Term | undefined {
  const before = terms[index - 2]?.tags;
  const even =
    terms[index - 1]?.normal === "meme" && (before?.has("Avoir") === true || before?.has("Etre") === true);
  return terms[even ? index - 2 : index - 1];
}

/** Presents in « -e » of which French has no noun alike, folded. */
const NO_NOUN =
  /^(?:(?:retro)?cede|r?achete|recupere|absorbe|avale|gobe|brade|adjuge|confie|transfere|apporte|rejette|repousse|accepte|refuse|valorise|delaisse|possede|subventionne|accompagne|repasse|refile|refourgue|abandonne|ramasse|enleve|emporte|remporte|integre|debourse)$/;

/** Presents, nouns and participles in one, that have the sum right behind them as their object where they are verbs, folded. */
const GIVES_SUM = /^(?:emprunte|prete|avance|place|demande)$/;

/** Whether « en » behind a word is a pronoun: « il en », « s'en », « n'en », « qui en ». */
function standsBeforeVerb(before: Term | undefined): boolean {
  return (
    before?.normal === "qui" || ["Pronoun", "Clitic", "Neg"].some((tag) => before?.tags.has(tag) === true)
  );
}

/** What « soit » gives in other words: « …, soit 3 M€ », « …, soit 5 % du capital », « …, soit au total … ». */
function isMeasure(term: Term | undefined): boolean {
  if (term === undefined) return false;
  return (
    term.money !== null ||
    term.stake !== null ||
    /^(?:\d[\d.,]*|environ|quelque|pres|l'|au|respectivement)$/.test(term.normal)
  );
}

/** Whether a term is what a verb may have as its subject: a name, a pronoun, a relative. */
function isSubjectAt(terms: readonly Term[], index: number): boolean {
  const term = terms[index];
  return term !== undefined && (term.party !== null || term.tags.has("Pronoun") || term.normal === "qui");
}

/** Whether a term is a verb with a subject of its own. */
export function isFiniteVerb(terms: readonly Term[], index: number): boolean {
  const term = terms[index];
  return (
    term !== undefined &&
    isVerb(terms, index) &&
    FINITE.some((tag) => term.tags.has(tag)) &&
    !(term.tags.has("Participle") && !finiteToo(terms, index))
  );
}

/** What may stand between a participle and its agent: « souscrit pour l'essentiel par », « détenu à 60 % par ». */
const HOW_MUCH =
  /^(?:pour|l'|essentiel|moitie|en|majorite|partie|grande|large|totalite|a|parts|egales|hauteur|de|tiers|quart)$/;
const HOW_FAR = 6;

/** Whether « par » stands behind a participle, over adverbs and how much of it the agent did. */
function hasAgent(terms: readonly Term[], participle: number): boolean {
  for (let index = participle + 1; index <= participle + HOW_FAR; index += 1) {
    const term = terms[index];
    if (term === undefined) return false;
    if (term.normal === "par") return true;
    if (!term.tags.has("Adv") && term.stake === null && !HOW_MUCH.test(term.normal)) return false;
  }
  return false;
}

/** Forms that are participle and finite alike (« conclut », « fait », « investit », « acquis »): finite without an auxiliary before. */
function finiteToo(terms: readonly Term[], index: number): boolean {
  const before = terms[index - 1];
  // « 2 M€ réunis par X », « un emprunt de 2 M€, souscrit par X ».
  if (before?.money != null) return false;
  // « une dette fournie par X », « des prêts fournis par X », but « X finit par céder ».
  if (hasAgent(terms, index) && !/^fini/.test(terms[index]!.normal)) return false;
  for (let back = index - 1; back >= 0 && back >= index - 3; back -= 1) {
    const term = terms[back]!;
    if (term.tags.has("Avoir") || term.tags.has("Etre")) return false;
    if (!term.tags.has("Adv") && !term.tags.has("Neg") && !term.tags.has("Clitic")) break;
  }
  return terms[index]?.tags.has("Past") === true || terms[index]?.tags.has("Present") === true;
}
