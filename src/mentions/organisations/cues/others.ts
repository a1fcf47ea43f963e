import { isEverydayWord } from "../../../french/common-words.ts";
import { legalForms } from "../../../french/legal-forms.ts";
import { commonCapitals, knownThings, nameTails } from "../../../french/name-words.ts";
import { around, type Sighting } from "../sighting.ts";
import {
  GIVEN,
  INITIAL,
  LISTED,
  ORIGIN,
  PLACE,
  SEVERAL,
  SINGLE,
  startOf,
  UNKNOWN,
  UPPER,
} from "../situation.ts";
import type { Token } from "../tokens.ts";
import { isEveryday } from "../traits.ts";
import type { Cue } from "./cue.ts";
import { bare, first, last, size, some } from "./run.ts";

/** Whether the words read as a first name and a surname: « Capucine Delattre », « Jean-Charles de la Tour ». */
function isFullName(sighting: Sighting): boolean {
  const given = first(sighting);
  if (given === undefined) return false;
  const surname = sighting.tokens[sighting.from + 1];
  if (surname === undefined || surname.text === "&" || surname.shape === "digit") return false;
  // « la SEM Ostrea »: a form, and not Sem.
  if (given.shape === "upper" && surname.shape !== "upper" && legalForms.has(bare(given))) return false;
  const end = last(sighting);
  return end !== undefined && !nameTails.has(bare(end)) && !legalForms.has(bare(end));
}

/** Whether a word at the start of a sentence is one of the language by its entry, its parts or its ending. */
function readsAsWord(token: Token | undefined): boolean {
  if (isEveryday(token)) return true;
  const lower = token?.lower ?? "";
  // « Ouest-Médias »: a compound of the language has one capital, those of places have more.
  if (
    /^(?!\p{Lu}\p{Ll}*-.*-|Saint|Lac|Mont|Val|Pont|Port|Fort|Bois)\p{Lu}\p{Ll}+-\p{Lu}/u.test(
      token?.text ?? "",
    )
  )
    return false;
  if (lower.includes("-")) return lower.split("-").every((part) => part.length < 4 || isEverydayWord(part));
  return /(?:ées?|és?|ez|ment|age|tion|isme)$/.test(lower);
}

/** « BRAISE (+5 %) »: a share with how it has moved. */
function movesInBrackets(sighting: Sighting): boolean {
  return around(sighting, 0)?.text === "(" && /^[+\-–−]$/.test(around(sighting, 1)?.text ?? "");
}

/** « Blanc », « Petit »: a surname, or the rest of a brand. */
function hasEverydaySurname(sighting: Sighting): boolean {
  return size(sighting) === 2 && isEveryday(last(sighting));
}

/** What the letters of a run say of persons, places and things, wherever it stands. */
export const otherCues: readonly Cue[] = [
  {
    name: "name/first-name",
    reading: "person",
    weight: 12,
    needs: GIVEN | SEVERAL,
    holds: (sighting) => isFullName(sighting) && !hasEverydaySurname(sighting),
    examples: [
      "[Capucine Arvieux] l'a dit.",
      "Selon [Jean-Marc de la Ruelle], tout va.",
      "[Sem Arvieux] l'a dit.",
    ],
    counterExamples: [
      "Selon Capucine Capital, tout va.",
      "Il vit à Ruelle.",
      "La ville aide la SEM Arvieux.",
    ],
  },
  {
    name: "name/first-name-and-word",
    reading: "person",
    weight: 6,
    needs: GIVEN | SEVERAL,
    holds: (sighting) => isFullName(sighting) && hasEverydaySurname(sighting) && !isEveryday(first(sighting)),
    examples: ["Selon [Océane Blanc], tout va."],
    counterExamples: ["Capucine Arvieux en est."],
  },
  {
    name: "name/initials",
    reading: "person",
    weight: 3,
    needs: SEVERAL,
    holds: (sighting) =>
      size(sighting) > 2 && /^\p{Lu}$/u.test(first(sighting)?.text ?? "") && sighting.text[1] === ".",
    examples: ["Le patron, [C. Arvieux], part."],
    counterExamples: ["Il vit à Ruelle."],
  },
  {
    name: "name/gazetteer",
    reading: "place",
    weight: 5,
    needs: PLACE,
    examples: ["Elle vit à [Quimper].", "Le [Portugal] vote."],
    counterExamples: ["Elle vit à Zarnolles."],
  },
  {
    name: "name/demonym",
    reading: "thing",
    weight: 12,
    needs: ORIGIN | SINGLE,
    holds: (sighting) => sighting.place === undefined,
    examples: ["Les [Lyonnais] ont gagné."],
    counterExamples: ["Ils vivent à Lyon."],
  },
  {
    name: "name/known-thing",
    reading: "thing",
    weight: 14,
    needs: LISTED,
    holds: (sighting) => knownThings.has(sighting.key) || sighting.key.startsWith("bourse d"),
    examples: ["Le [CAC 40] recule.", "À la [Bourse de Paris], il recule."],
    counterExamples: ["Chez Zubrowik, il recule."],
  },
  {
    name: "name/headline",
    reading: "thing",
    weight: 10,
    needs: UNKNOWN | UPPER,
    holds: (sighting) =>
      !some(
        sighting,
        sighting.from,
        (token) => token.shape !== "upper" || token.text.length <= 1 || !isEveryday(token),
      ) &&
      (size(sighting) > 1 || sighting.text.length > 4) &&
      !movesInBrackets(sighting),
    examples: ["[CALENDRIER INDICATIF] suit.", "Voici le [CHIFFRE] du jour."],
    counterExamples: ["La CGT vote.", "GROUPE ZUBROWIK", "BRAISE (+5 %). Le titre grimpe."],
  },
  {
    name: "name/ordinal",
    reading: "thing",
    weight: 12,
    needs: LISTED,
    holds: (sighting) => sighting.text.length < 7 && /^[IVX]{1,5}e$/.test(sighting.text),
    examples: ["Il vit dans le [VIIe] arrondissement."],
    counterExamples: ["Il vit dans le quartier latin."],
  },
  {
    name: "name/common-capital",
    reading: "thing",
    weight: 12,
    needs: LISTED,
    holds: (sighting) =>
      commonCapitals.has(startOf(sighting.key)) &&
      (size(sighting) === 1 || commonCapitals.has(bare(last(sighting)))),
    examples: ["Un [Nobel] l'a dit.", "Le [PIB] recule."],
    counterExamples: ["Un certain Cavelan l'a dit."],
  },
  {
    name: "name/everyday-word",
    reading: "thing",
    weight: 3,
    needs: SINGLE | INITIAL | UNKNOWN,
    holds: (sighting) => readsAsWord(first(sighting)),
    examples: ["[Résultat] : tout est vendu."],
    counterExamples: ["Cavelan est vendu."],
  },
];
