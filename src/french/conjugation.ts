/** Tense or mood of a verb form; `participle` is the past participle, `gerund` the present one. */
export type Tense =
  | "present"
  | "imperfect"
  | "past"
  | "future"
  | "conditional"
  | "participle"
  | "gerund"
  | "infinitive"
  | "subjunctive";

/** One inflected form: lower case, with its accents. */
export interface VerbForm {
  readonly form: string;
  readonly tense: Tense;
}

/**
 * The principal parts of a verb that follows no regular pattern: third person singular, stem of « nous », third person
 * plural, simple past, stem of the future, masculine past participle. A `-` stands for what its prefix keeps.
 */
type Parts = readonly [string, string, string, string, string, string];

/** Irregular endings, each with the model that forced it; a prefix may stand before (« re-prendre »). */
const IRREGULAR: readonly (readonly [string, Parts])[] = [
  ["prendre", ["prend", "pren", "prennent", "prit", "prendr", "pris"]],
  ["mettre", ["met", "mett", "mettent", "mit", "mettr", "mis"]],
  ["tenir", ["tient", "ten", "tiennent", "tint", "tiendr", "tenu"]],
  ["venir", ["vient", "ven", "viennent", "vint", "viendr", "venu"]],
  ["quérir", ["quiert", "quér", "quièrent", "quit", "querr", "quis"]],
  ["ouvrir", ["ouvre", "ouvr", "ouvrent", "ouvrit", "ouvrir", "ouvert"]],
  ["offrir", ["offre", "offr", "offrent", "offrit", "offrir", "offert"]],
  ["souffrir", ["souffre", "souffr", "souffrent", "souffrit", "souffrir", "souffert"]],
  ["crire", ["crit", "criv", "crivent", "crivit", "crir", "crit"]],
  ["cevoir", ["çoit", "cev", "çoivent", "çut", "cevr", "çu"]],
  ["prévoir", ["prévoit", "prévoy", "prévoient", "prévit", "prévoir", "prévu"]],
  ["pouvoir", ["peut", "pouv", "peuvent", "put", "pourr", "pu"]],
  ["vouloir", ["veut", "voul", "veulent", "voulut", "voudr", "voulu"]],
  ["devoir", ["doit", "dev", "doivent", "dut", "devr", "dû"]],
  ["savoir", ["sait", "sav", "savent", "sut", "saur", "su"]],
  ["valoir", ["vaut", "val", "valent", "valut", "vaudr", "valu"]],
  ["falloir", ["faut", "fall", "faut", "fallut", "faudr", "fallu"]],
  ["avoir", ["a", "av", "ont", "eut", "aur", "eu"]],
  ["voir", ["voit", "voy", "voient", "vit", "verr", "vu"]],
  ["clore", ["clôt", "clos", "closent", "closit", "clor", "clos"]],
  ["clure", ["clut", "clu", "cluent", "clut", "clur", "clu"]],
  ["duire", ["duit", "duis", "duisent", "duisit", "duir", "duit"]],
  ["faire", ["fait", "fais", "font", "fit", "fer", "fait"]],
  // It has no simple past.
  ["traire", ["trait", "tray", "traient", "trait", "trair", "trait"]],
  ["dire", ["dit", "dis", "disent", "dit", "dir", "dit"]],
  ["lire", ["lit", "lis", "lisent", "lut", "lir", "lu"]],
  ["suivre", ["suit", "suiv", "suivent", "suivit", "suivr", "suivi"]],
  ["vivre", ["vit", "viv", "vivent", "vécut", "vivr", "vécu"]],
  ["battre", ["bat", "batt", "battent", "battit", "battr", "battu"]],
  ["croire", ["croit", "croy", "croient", "crut", "croir", "cru"]],
  ["accroître", ["accroît", "accroiss", "accroissent", "accrut", "accroîtr", "accru"]],
  ["croître", ["croît", "croiss", "croissent", "crut", "croîtr", "crû"]],
  ["connaître", ["connaît", "connaiss", "connaissent", "connut", "connaîtr", "connu"]],
  ["naître", ["naît", "naiss", "naissent", "naquit", "naîtr", "né"]],
  ["paraître", ["paraît", "paraiss", "paraissent", "parut", "paraîtr", "paru"]],
  ["mourir", ["meurt", "mour", "meurent", "mourut", "mourr", "mort"]],
  ["courir", ["court", "cour", "courent", "courut", "courr", "couru"]],
  ["assortir", ["assortit", "assortiss", "assortissent", "assortit", "assortir", "assorti"]],
  ["sortir", ["sort", "sort", "sortent", "sortit", "sortir", "sorti"]],
  ["partir", ["part", "part", "partent", "partit", "partir", "parti"]],
  ["servir", ["sert", "serv", "servent", "servit", "servir", "servi"]],
  ["mentir", ["ment", "ment", "mentent", "mentit", "mentir", "menti"]],
  ["struire", ["struit", "struis", "struisent", "struisit", "struir", "struit"]],
  ["sourire", ["sourit", "souri", "sourient", "sourit", "sourir", "souri"]],
  ["suffire", ["suffit", "suffis", "suffisent", "suffit", "suffir", "suffi"]],
  ["sentir", ["sent", "sent", "sentent", "sentit", "sentir", "senti"]],
  ["cueillir", ["cueille", "cueill", "cueillent", "cueillit", "cueiller", "cueilli"]],
  ["joindre", ["joint", "joign", "joignent", "joignit", "joindr", "joint"]],
  ["teindre", ["teint", "teign", "teignent", "teignit", "teindr", "teint"]],
  ["raindre", ["raint", "raign", "raignent", "raignit", "raindr", "raint"]],
  ["vaincre", ["vainc", "vainqu", "vainquent", "vainquit", "vaincr", "vaincu"]],
  ["rompre", ["rompt", "romp", "rompent", "rompit", "rompr", "rompu"]],
  ["soudre", ["sout", "solv", "solvent", "solut", "soudr", "solu"]],
  ["aller", ["va", "all", "vont", "alla", "ir", "allé"]],
  ["être", ["est", "ét", "sont", "fut", "ser", "été"]],
  ["boire", ["boit", "buv", "boivent", "but", "boir", "bu"]],
];

/** Verbs in -eter and -eler that take « è » instead of doubling (acheter, racheter, geler). */
const GRAVE = /(?:achet|gel|crochet|model|(?:har|re)cel|mantel|martel|cisel)er$/;

const FUTURE = ["ai", "as", "a", "ons", "ez", "ont"];
const IMPERFECT = ["ais", "ait", "ions", "iez", "aient"];

/** All forms of a verb that the press uses, by rule from its infinitive (reflexive « s'offrir » gives « offrir »'s). */
export function conjugate(infinitive: string): VerbForm[] {
  const irregular = IRREGULAR.find(([ending]) => infinitive.endsWith(ending));
  if (irregular !== undefined) return fromParts(infinitive, irregular[0], irregular[1]);
  if (infinitive.endsWith("er")) return firstGroup(infinitive);
  if (infinitive.endsWith("ir")) return secondGroup(infinitive);
  if (infinitive.endsWith("re")) return thirdGroup(infinitive);
  throw new TypeError(`expected an infinitive, got ${JSON.stringify(infinitive)}`);
}

function forms(tense: Tense, stem: string, endings: readonly string[]): VerbForm[] {
  return endings.map((ending) => ({ form: stem + ending, tense }));
}

/** Masculine, feminine and their plurals; « -s » takes no second one (« acquis »). */
function participles(masculine: string): VerbForm[] {
  const base = masculine === "dû" ? "du" : masculine.replace("crû", "cru");
  const plural = masculine.endsWith("s") ? masculine : `${masculine}s`;
  return [masculine, plural, `${base}e`, `${base}es`].map((form) => ({ form, tense: "participle" as const }));
}

function firstGroup(infinitive: string): VerbForm[] {
  const stem = infinitive.slice(0, -2);
  const soft = stem.endsWith("c") ? `${stem.slice(0, -1)}ç` : stem.endsWith("g") ? `${stem}e` : stem;
  const strong = strongStem(infinitive, stem);
  const futures = strong === stem || /é[^aeiou]+$/.test(stem) ? [stem, strong] : [strong];
  return [
    { form: infinitive, tense: "infinitive" },
    ...forms("present", strong, ["e", "es", "ent"]),
    ...forms("present", stem, ["ez"]),
    ...forms("present", soft, ["ons"]),
    ...forms("imperfect", soft, ["ais", "ait", "aient"]),
    ...forms("imperfect", stem, ["ions", "iez"]),
    ...forms("past", soft, ["ai", "a", "âmes"]),
    ...forms("past", stem, ["èrent"]),
    ...futures.flatMap((future) => forms("future", `${future}er`, FUTURE)),
    ...futures.flatMap((future) => forms("conditional", `${future}er`, IMPERFECT)),
    ...participles(`${stem}é`),
    ...forms("gerund", soft, ["ant"]),
  ];
}

/** The stem before a silent ending: « lève », « cède », « jette », « paie ». */
function strongStem(infinitive: string, stem: string): string {
  if (/[aou]yer$/.test(infinitive)) return `${stem.slice(0, -1)}i`;
  if (/e[lt]er$/.test(infinitive) && !GRAVE.test(infinitive)) return stem + stem.slice(-1);
  const vowel = /[eé](?=(?:[bcdfghjklmnpqrstvz]|gn|gr|gl|br|ch)$)/.exec(stem);
  return vowel === null ? stem : `${stem.slice(0, vowel.index)}è${stem.slice(vowel.index + 1)}`;
}

function secondGroup(infinitive: string): VerbForm[] {
  const stem = infinitive.slice(0, -1);
  return [
    { form: infinitive, tense: "infinitive" },
    ...forms("present", stem, ["s", "t", "ssons", "ssez", "ssent"]),
    ...subjunctive(`${stem}ssent`),
    ...forms("imperfect", `${stem}ss`, IMPERFECT),
    ...forms("past", stem, ["t", "rent"]),
    ...forms("future", infinitive, FUTURE),
    ...forms("conditional", infinitive, IMPERFECT),
    ...participles(stem),
    ...forms("gerund", `${stem}ss`, ["ant"]),
  ];
}

function thirdGroup(infinitive: string): VerbForm[] {
  const stem = infinitive.slice(0, -2);
  return [
    { form: infinitive, tense: "infinitive" },
    ...forms("present", stem, ["s", "", "ons", "ez", "ent"]),
    ...subjunctive(`${stem}ent`),
    ...forms("imperfect", stem, IMPERFECT),
    ...forms("past", stem, ["it", "irent"]),
    ...forms("future", `${stem}r`, FUTURE),
    ...forms("conditional", `${stem}r`, IMPERFECT),
    ...participles(`${stem}u`),
    ...forms("gerund", stem, ["ant"]),
  ];
}

/** « que X vende », « que X reprenne »: the stem of the third person plural, where it has one form of its own. */
function subjunctive(plural: string): VerbForm[] {
  return plural.endsWith("ent") ? forms("subjunctive", plural.slice(0, -2), [""]) : [];
}

function fromParts(infinitive: string, ending: string, parts: Parts): VerbForm[] {
  const prefix = infinitive.slice(0, -ending.length);
  const [singular, nous, plural, past, future, participle] = parts.map((part) => prefix + part) as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const first = `${singular.replace(/[dt]$/, (last) => (singular.endsWith("d") ? last : ""))}s`;
  return [
    { form: infinitive, tense: "infinitive" },
    ...forms("present", "", [singular, first, `${nous}ons`, `${nous}ez`, plural]),
    ...subjunctive(plural),
    ...forms("imperfect", nous, IMPERFECT),
    ...forms("past", "", [past, `${past.replace(/t$/, "")}rent`]),
    ...forms("future", future, FUTURE),
    ...forms("conditional", future, IMPERFECT),
    ...participles(participle),
    ...forms("gerund", nous, ["ant"]),
    ...(EXTRA[infinitive] ?? []),
  ];
}

const extra = (tense: Tense, words: string): VerbForm[] => forms(tense, "", words.split(" "));
/** Forms that the principal parts do not give. */
const EXTRA: Readonly<Record<string, readonly VerbForm[]>> = {
  avoir: [
    ...extra("present", "ai as avons avez"),
    ...extra("subjunctive", "ait aient eût"),
    ...extra("gerund", "ayant"),
  ],
  être: [
    ...extra("present", "suis sommes êtes"),
    ...extra("subjunctive", "soit soient fût"),
    ...extra("past", "furent"),
    ...extra("imperfect", "était étaient étions"),
  ],
  aller: extra("present", "vais vas"),
  vouloir: extra("subjunctive", "veuille veuillent"),
  pouvoir: [...extra("present", "peux"), ...extra("subjunctive", "puisse puissent")],
  faire: extra("subjunctive", "fasse fassent"),
  venir: extra("past", "vinrent"),
  tenir: extra("past", "tinrent"),
  devenir: extra("past", "devinrent"),
};
