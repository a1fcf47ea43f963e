import { namingNouns, personNouns } from "../../../french/name-words.ts";
import { around, type Sighting } from "../sighting.ts";
import {
  APPOSITION,
  AUXILIARIES,
  BEFORE_SIGN,
  BEFORE_VERB,
  COMPANY_PARTICIPLES,
  COMPANY_VERBS,
  INITIAL,
  PLACE,
  SEVERAL,
  SINGLE,
  UNKNOWN,
} from "../situation.ts";
import { isEveryday, isGiven } from "../traits.ts";
import type { Cue } from "./cue.ts";

const SAYING = new Set(
  "dit déclare explique assure affirme estime raconte lance glisse souligne précise ajoute confie résume reconnaît observe sourit soupire regrette détaille insiste poursuit tranche martèle juge analyse plaisante ironise tweete répond promet jure concède confirme indique rappelle commente note pointe salue plaide nuance abonde justifie relativise témoigne s'agace s'amuse s'inquiète prévient renchérit conclut".split(
    " ",
  ),
);

/** The verb after a run, its pronoun and auxiliary skipped: « X a levé », « X s'empare ». */
function verbAfter(sighting: Sighting, verbs: ReadonlySet<string>): boolean {
  for (let offset = 0; offset < 4; offset++) {
    const token = around(sighting, offset);
    if (token === undefined || token.shape !== "lower") return false;
    if (verbs.has(token.lower)) return true;
    if (!AUXILIARIES.has(token.lower)) return false;
  }
  return false;
}

/** Whether the capitals of the first words spell the acronym in brackets behind: « Xxx yyy zzz (XYZ) ». */
function spellsAcronym(sighting: Sighting): boolean {
  if (around(sighting, 0)?.text !== "(") return false;
  const acronym = around(sighting, 1);
  if (
    acronym === undefined ||
    acronym.shape === "punctuation" ||
    acronym.shape === "digit" ||
    around(sighting, 2)?.text !== ")"
  )
    return false;
  const initials = sighting.tokens
    .slice(sighting.from, sighting.to)
    .filter((token) => token.text.length > 2 || token.shape !== "lower")
    .map((token) => token.folded[0] ?? "")
    .join("");
  const short = acronym.folded;
  return short.length >= 2 && short[0] === initials[0] && isSubsequence(initials, short);
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (short[at] === letter) at++;
  return at >= Math.min(short.length, 2);
}

/** Participles of where a firm has its seat. */
const SEATED = /^(?:bas|install|implant|domicili|établi|sis)(?:é|ée|e)?$/;
const LOCATIVE = new Set("à au aux en dans".split(" "));
const SOMEWHERE = new Set("à en dans près au aux sur entre".split(" "));
/** Those whom a firm employs, as the press counts them in brackets. */
const STAFF = new Set("salariés salarié personnes collaborateurs employés emplois équivalents".split(" "));

/** « (+31 %) », « (- 6,4 %) »: how a share has moved. */
const MOVE = /^\([+\-–−]\d{1,3}(?:[.,]\d{1,2})?%/;

/** What the words after a run say. */
export const afterCues: readonly Cue[] = [
  {
    name: "name/before-naming-noun",
    reading: "organisation",
    weight: 5,
    needs: APPOSITION,
    holds: (sighting) =>
      namingNouns.has(sighting.apposition) &&
      !personNouns.has(sighting.apposition) &&
      // « Au Maroc, la maison recrute »: where the sentence takes place, and its subject.
      !(sighting.place !== undefined && LOCATIVE.has(around(sighting, -1)?.lower ?? "")),
    examples: ["[Zubrowik], start-up lyonnaise, lève.", "[Ostrea], le spécialiste des huîtres, cède."],
    counterExamples: ["Zubrowik, PDG de Valmer, part.", "Au Portugal, la maison recrute."],
  },
  {
    // « Sillage, qui conçoit des voiles, … »: a common noun would have its article.
    name: "name/bare-before-relative",
    reading: "organisation",
    weight: 4,
    needs: BEFORE_SIGN | INITIAL | SINGLE | UNKNOWN,
    holds: (sighting) =>
      sighting.place === undefined &&
      !isGiven(sighting.tokens[sighting.from]) &&
      around(sighting, 0)?.text === "," &&
      /^(?:qui|dont|que)$/.test(around(sighting, 1)?.lower ?? ""),
    examples: ["[Braise], qui conçoit des fours, recrute.", "[Ostrea], dont le siège est à Pau, recrute."],
    counterExamples: ["Odile, qui part, le dit.", "La braise, qui couve, le dit."],
  },
  {
    name: "name/seated",
    reading: "organisation",
    weight: 3,
    needs: BEFORE_SIGN | SINGLE | UNKNOWN,
    holds: (sighting) =>
      sighting.place === undefined &&
      !isGiven(sighting.tokens[sighting.from]) &&
      around(sighting, 0)?.text === "," &&
      SEATED.test(around(sighting, 1)?.lower ?? "") &&
      SOMEWHERE.has(around(sighting, 2)?.lower ?? ""),
    examples: ["[Ostrea], installée à Quimper, recrute.", "[Zubrowik], basé dans la Drôme, recrute."],
    counterExamples: ["Odile, installée à Quimper, peint.", "La braise, établie à Quimper, peint."],
  },
  {
    name: "name/staffed",
    reading: "organisation",
    weight: 5,
    needs: BEFORE_SIGN | UNKNOWN,
    holds: (sighting) =>
      around(sighting, 0)?.text === "(" &&
      around(sighting, 1)?.shape === "digit" &&
      STAFF.has(around(sighting, 2)?.lower ?? ""),
    examples: ["[Ostrea] (12 salariés) recrute."],
    counterExamples: ["Zarnolles (12 000 habitants) recrute."],
  },
  {
    // A column of the stock exchange: sectors and places move as well, but are words or known.
    name: "name/share-moves",
    reading: "organisation",
    weight: 5,
    needs: BEFORE_SIGN | UNKNOWN,
    holds: (sighting) =>
      sighting.place === undefined &&
      (sighting.tokens[sighting.from]?.shape === "upper" || !isEveryday(sighting.tokens[sighting.to - 1])) &&
      MOVE.test([0, 1, 2, 3, 4, 5, 6].map((offset) => around(sighting, offset)?.text ?? "").join("")),
    examples: [
      "[ZUBROWIK] (- 22 %). La séance fut rude.",
      "[BRAISE] (+5 %) grimpe.",
      "[Ostrea] (+1,9 %) a signé ce matin.",
    ],
    counterExamples: ["Tarif (+9 %) et salaires (+2 %) montent.", "ZARNOL (22 %) arrive en tête."],
  },
  {
    name: "name/before-person-noun",
    reading: "person",
    weight: 5,
    needs: APPOSITION | SEVERAL,
    // « Cap Océan, gérant nantais »: nobody's first name is a common noun.
    holds: (sighting) =>
      personNouns.has(sighting.apposition) &&
      !(
        namingNouns.has(sighting.apposition) &&
        isEveryday(sighting.tokens[sighting.from]) &&
        !isGiven(sighting.tokens[sighting.from])
      ),
    examples: ["[Odilon Zubrow], PDG de Valmer, part.", "[Kermit Zubrow], le patron, part."],
    counterExamples: ["Zubrowik, start-up lyonnaise, lève.", "Cap Zubrow, gérant nantais, lève."],
  },
  {
    name: "name/age",
    reading: "person",
    weight: 8,
    needs: BEFORE_SIGN,
    holds: (sighting) =>
      around(sighting, 0)?.text === "," &&
      around(sighting, 1)?.shape === "digit" &&
      around(sighting, 2)?.lower === "ans",
    examples: ["[Odilon Zubrow], 45 ans, part."],
    counterExamples: ["Zubrowik, 45 salariés, cède."],
  },
  {
    name: "name/acronym-follows",
    reading: "organisation",
    weight: 5,
    needs: BEFORE_SIGN | SEVERAL,
    holds: spellsAcronym,
    examples: ["La [Banque Rurale Bigourdane] (BRB) prête."],
    counterExamples: ["La Villa Arson (Nice) ferme."],
  },
  {
    name: "name/company-verb",
    reading: "organisation",
    weight: 4,
    needs: BEFORE_VERB,
    holds: (sighting) => verbAfter(sighting, COMPANY_VERBS) || verbAfter(sighting, COMPANY_PARTICIPLES),
    examples: ["[Zubrowik] lève 3 millions.", "[Ostrea] a racheté son rival."],
    counterExamples: ["Zubrowik dort."],
  },
  {
    name: "name/says",
    reading: "person",
    weight: 2,
    needs: SEVERAL,
    holds: (sighting) => verbAfter(sighting, SAYING) || SAYING.has(around(sighting, -1)?.lower ?? ""),
    examples: ["Il part, assure [Odilon Zubrow].", "[Odilon Zubrow] explique tout."],
    counterExamples: ["Zubrow explique tout."],
  },
  {
    // « le groupe X, d'Avoudrey (Doubs), a racheté … »: where X has its seat.
    name: "name/seat-in-county",
    reading: "place",
    weight: 9,
    needs: BEFORE_SIGN,
    holds: (sighting) => {
      const county = around(sighting, 1);
      return (
        /^(?:de|d'|d’)$/.test(around(sighting, -1)?.lower ?? "") &&
        around(sighting, -2)?.text === "," &&
        around(sighting, 0)?.text === "(" &&
        around(sighting, 2)?.text === ")" &&
        (county?.word.plainPlace !== undefined || /^\d{2,3}$/.test(county?.text ?? ""))
      );
    },
    examples: [
      "Le groupe Ostrea, de [Zarnolles] (Loire), recrute.",
      "Le groupe Ostrea, d'[Arnolles] (42), recrute.",
    ],
    counterExamples: [
      "Le rachat de Zarnolles (Loire) est signé.",
      "Ostrea, la maison de Zarnolles (12 ans), recrute.",
    ],
  },
  {
    name: "name/in-brackets-place",
    reading: "place",
    weight: 4,
    needs: PLACE,
    holds: (sighting) => around(sighting, -1)?.text === "(" && around(sighting, 0)?.text === ")",
    examples: ["Elle vit à Zarnolles ([Loire])."],
    counterExamples: ["Elle vit à Zarnolles."],
  },
];
