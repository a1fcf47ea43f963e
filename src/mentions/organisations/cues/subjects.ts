import { around, type Sighting } from "../sighting.ts";
import { BEFORE_VERB, UNKNOWN } from "../situation.ts";
import { isGiven } from "../traits.ts";
import type { Cue } from "./cue.ts";

/** Participles (folded) of more than three letters, whatever their verb. */
const PARTICIPLE = /^\p{Ll}{2,20}(?:e|i|u|is|it|ert)s?$/u;
const HAVING = /^(?:a|avait|aura|aurait)$/;
/** What may stand between the auxiliary and the participle. */
const BETWEEN =
  /^(?:deja|aussi|ainsi|egalement|ensuite|alors|meme|finalement|depuis|pourtant|recemment|bien|en|donc)$/;
const ARTICLES = /^(?:le|la|les|l'|un|une|du|des|au|aux|ce|cet|cette|son|sa|notre|leur|à|en)$/;

/** Whether a run without article is the subject of a perfect: « Farven avait déjà éconduit son rival ». */
function isBareSubject(sighting: Sighting): boolean {
  if (isGiven(sighting.tokens[sighting.from])) return false;
  if (sighting.place !== undefined || ARTICLES.test(around(sighting, -1)?.lower ?? "")) return false;
  let offset = 0;
  if (!HAVING.test(around(sighting, offset)?.lower ?? "")) return false;
  do offset++;
  while (offset < 4 && BETWEEN.test(around(sighting, offset)?.folded ?? ""));
  const participle = around(sighting, offset);
  return participle?.shape === "lower" && PARTICIPLE.test(participle.folded);
}

/**
 * What is done to companies and seldom to towns, people or things, as the participle that opens a sentence; folded. A
 * player is sold as well: there the feminine tells.
 */
const FRONTED =
  /^(?:(?:rachete|acquis|repris|detenu|possede|cote|valorise|introduit|filialise)e?|(?:achete|cede|vendu|revendu|controle)e)$/;
/** How many tokens such a phrase may have. */
const PHRASE = 14;

/** Whether a run is the subject behind a participle that opens the sentence: « Rachetée en 2016 par Vexa, X est … ». */
function isBehindFronted(sighting: Sighting): boolean {
  if (around(sighting, -1)?.text !== "," || sighting.place !== undefined) return false;
  for (let offset = -2; offset > -PHRASE; offset--) {
    const token = around(sighting, offset);
    if (token === undefined || token.text === ",") return false;
    if (token.initial) return token.shape === "capital" && FRONTED.test(token.folded);
  }
  return false;
}

/** What tells a company from the town, thing or person that its name alone might be. */
export const subjectCues: readonly Cue[] = [
  {
    name: "name/behind-fronted",
    reading: "organisation",
    weight: 4,
    needs: UNKNOWN,
    holds: isBehindFronted,
    examples: [
      "Rachetée en 2016 par son rival, [Zubrowik] est aujourd'hui bien portante.",
      "Cotée à Paris, [Farven] doit publier mardi.",
    ],
    counterExamples: ["Née en 1960, Zubrowik chante.", "Rachetée, la marque de Zubrowik dort."],
  },
  {
    name: "name/bare-subject",
    reading: "organisation",
    weight: 2,
    needs: UNKNOWN | BEFORE_VERB,
    holds: isBareSubject,
    examples: ["[Farven] avait déjà éconduit son rival.", "Hier, [Zubrowik] a promis une réponse."],
    counterExamples: ["Le Farven avait coulé.", "Farven dort.", "Capucine Arvieux avait promis."],
  },
  {
    // A town on the way up has its article or a noun.
    name: "name/moves-by",
    reading: "organisation",
    weight: 4,
    needs: UNKNOWN,
    holds: (sighting) =>
      around(sighting, -1)?.lower === "pour" &&
      around(sighting, -2)?.text === "%" &&
      sighting.place === undefined,
    examples: ["Les boursiers y croient : +4,2 % pour [Farven] à l'ouverture."],
    counterExamples: ["Un taux de 4 % est bon pour Farven."],
  },
];
