import { conjugate } from "../../french/conjugation.ts";
import { commonVerbs, functionWords } from "../../french/function-words.ts";
import { frames } from "../frames/index.ts";
import { fold } from "./fold.ts";

/** Tags of word classes; a verb has its lemma and tense as tags besides. */
export const CLASS_TAGS = {
  determiner: "Det",
  possessive: "Poss",
  contracted: "Contracted",
  preposition: "Prep",
  conjunction: "Conj",
  subordinator: "Sub",
  relative: "Rel",
  pronoun: "Pronoun",
  clitic: "Clitic",
  negation: "Neg",
  adverb: "Adv",
} as const;

export const TENSE_TAGS = {
  present: "Present",
  imperfect: "Imperfect",
  past: "Past",
  future: "Future",
  conditional: "Conditional",
  participle: "Participle",
  gerund: "Gerund",
  infinitive: "Infinitive",
  subjunctive: "Subjunctive",
} as const;

const PUNCTUATION: Readonly<Record<string, string>> = {
  ",": "Comma",
  ";": "Semicolon",
  ":": "Colon",
  "(": "Open",
  "[": "Open",
  ")": "Close",
  "]": "Close",
  "–": "Dash",
  "—": "Dash",
  "-": "Dash",
  "*": "Bullet",
  "•": "Bullet",
  "«": "Quote",
  "»": "Quote",
  "“": "Quote",
  "”": "Quote",
  '"': "Quote",
};

/** The tag of a verb's lemma, as compromise spells tags: « s'offrir » is `Offrir`, « acquérir » `Acquerir`. */
export function lemmaTag(infinitive: string): string {
  const base = fold(infinitive)
    .replace(/^(?:se |s')/, "")
    .replace(/[^a-z]/g, "");
  return base.charAt(0).toUpperCase() + base.slice(1);
}

/** The infinitive that heads a verb trigger: « mettre la main sur » → « mettre », « s'offrir » → « offrir ». */
export function headVerb(trigger: string): string {
  return (trigger.split(" ").find((word) => word !== "se" && word !== "") ?? "").replace(/^s['’]/, "");
}

const verbs = new Set([
  ...commonVerbs.split(" "),
  ...frames.flatMap((frame) => frame.verbs ?? []).map(headVerb),
]);

const byForm = new Map<string, Set<string>>();
for (const verb of verbs) {
  for (const { form, tense } of conjugate(verb)) {
    const tags = byForm.get(form) ?? new Set(["Verb"]);
    tags.add(lemmaTag(verb)).add(TENSE_TAGS[tense]);
    byForm.set(form, tags);
  }
}

const byWord = new Map<string, Set<string>>();
for (const [name, words] of Object.entries(functionWords)) {
  const tag = CLASS_TAGS[name as keyof typeof CLASS_TAGS];
  for (const word of words.split(" ")) byWord.set(word, (byWord.get(word) ?? new Set()).add(tag));
}

/** Forms that are far more often something else than a verb: « entre » the preposition, « fonds », « prêt », « parts ». */
const NOT_VERBS = new Set([
  "avant",
  "montant",
  "montants",
  "suivant",
  "courant",
  "devant",
  "entre",
  "pendant",
  "suite",
  "sous",
  "fonds",
  "prêt",
  "prêts",
  "part",
  "parts",
  "offre",
  "offres",
  "vis",
  "dont",
  "sur",
  "titre",
  "titres",
  "compte",
  "comptes",
  "place",
  "places",
  "marche",
  "marches",
  "livre",
  "livres",
  "point",
  "points",
  "poste",
  "postes",
  "sommes",
  "note",
  "action",
  "vente",
  "mise",
  "mises",
  "acte",
  "actes",
  "été",
  "étés",
  "ferme",
  "fermes",
  "avance",
  "avances",
  "aide",
  "aides",
  "contre",
  "achat",
  "forme",
  "montre",
  "charge",
  "charges",
  "emprunte",
  "cours",
  "vers",
  "devis",
  "plus",
  "pas",
  "si",
  "tours",
  "tour",
  "ligne",
  "lignes",
  "groupe",
  "groupes",
  "cote",
  "porte",
  "porte-parole",
  "vue",
  "reste",
  "entrée",
  "entrées",
  "sortie",
  "sorties",
  "levée",
  "levées",
  "montée",
  "montées",
  "vivre",
  "suivant",
  "étant",
  "devant",
  "somme",
  "demande",
  "recherche",
  "recherches",
  "mars",
  "rachat",
  "fin",
  "mort",
  "banque",
  "associé",
  "associés",
  "fonde",
  "ordonnance",
  "prise",
  "prises",
  "promis",
  "fait",
  "partie",
  "parties",
  "rabat",
  "ressort",
  "visa",
]);
/** Of those, what a verb form is when an auxiliary stands before it: decided by the verb group, not here. */
const ALSO_VERBS = new Set([
  "partie",
  "parties",
  "offre",
  "porte",
  "reste",
  "part",
  "fonde",
  "promis",
  "fait",
  "mise",
  "mises",
  "entre",
  "entrée",
  "entrées",
  "sortie",
  "sorties",
  "montée",
  "montées",
  "levée",
  "levées",
  "prise",
  "prises",
  "avance",
  "prête",
  "monte",
  "été",
  "compte",
  "place",
  "vue",
  "aide",
  "note",
  "ouvre",
  "mort",
  "associé",
  "associés",
  "demande",
  "emprunte",
  "ressort",
  "visa",
]);

const cache = new Map<string, readonly string[]>();

/** The tags of a word as it stands in the text. */
export function tagsOfWord(text: string): readonly string[] {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const lower = text.toLowerCase().replace(/’/g, "'");
  // Without its accent « à » is a form of « avoir », « où » a conjunction.
  const tags = new Set<string>(lower === "a" ? [] : byWord.get(fold(lower)));
  // « série A »: the letter is no « a » of « avoir ».
  if (text !== "A" && (!NOT_VERBS.has(lower) || ALSO_VERBS.has(lower)))
    for (const tag of byForm.get(lower) ?? []) tags.add(tag);
  if (NOT_VERBS.has(lower) && ALSO_VERBS.has(lower)) tags.add("MaybeNoun");
  const mark = PUNCTUATION[text];
  if (mark !== undefined) tags.add(mark).add("Punct");
  else if (/^[^\p{L}\p{N}]$/u.test(text)) tags.add("Punct");
  if (tags.size === 0 && unknownFinite(lower)) {
    tags.add("Verb").add("Finite");
    if (UNKNOWN_CONDITIONAL.test(lower)) tags.add("Conditional");
    else if (/ai(?:t|ent)$/.test(lower)) tags.add("Imperfect");
  }
  if (/^\p{Lu}/u.test(text)) tags.add("Capital");
  const list = [...tags];
  if (cache.size < 50_000) cache.set(text, list);
  return list;
}

/** « plancherait »: without the accent of « gérait », whose stem ends in « -ér- ». */
const UNKNOWN_CONDITIONAL = /[^r]erai(?:t|ent)$/;

/** Nouns in « -ait », all of them. */
const NOUNS_IN_AIT = /(?:tr|l|souh|f|qu)ait$/;

/** Endings that hardly any noun has: « tardaient », « ironisera », « ironisait ». */
function unknownFinite(lower: string): boolean {
  if (/[^e]ait$/.test(lower) && lower.length > 5 && !NOUNS_IN_AIT.test(lower)) return true;
  return /(?:aient|èrent|erait|eront|irent|eraient|[^tmp]era)$/.test(lower) && lower.length > 6;
}
