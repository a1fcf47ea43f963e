import { legalForms } from "../../../french/legal-forms.ts";
import { nameTails } from "../../../french/name-words.ts";
import { placeOf } from "../../../knowledge/index.ts";
import { isTradeOf } from "../noun-names.ts";
import { around, type Sighting } from "../sighting.ts";
import {
  BUILT,
  HEAD,
  INITIAL,
  INSIDE,
  KNOWN,
  LISTED,
  ODD,
  SEVERAL,
  SINGLE,
  SOLO,
  SOLO_TERRITORIES,
  TAIL,
  UNKNOWN,
  UPPER,
} from "../situation.ts";
import { hasInnerCapital, isEveryday } from "../traits.ts";
import type { Cue } from "./cue.ts";
import { bare, first, last, size, some } from "./run.ts";

/** Firms that « d'État » says are a state's. */
const STATE_OWNED =
  /^(?:sociétés?|entreprises?|banques?|compagnies?|groupes?|monopoles?|conseil|secrétaires?|coup|chefs?|ministres?)$/;

/** Whether a known name is also a word of everyday French or a well-known place: « Orange », « Sud Ouest ». */
function isAmbiguous(sighting: Sighting): boolean {
  const { place } = sighting;
  if (place !== undefined && place.small !== true) return true;
  const token = first(sighting);
  if (size(sighting) > 1 || token?.shape !== "capital" || !isEveryday(token)) return false;
  return token.initial || DETERMINERS.has(sighting.tokens[sighting.from - 1]?.lower ?? "");
}

const DETERMINERS = new Set("le la l' les du au des aux un une ce cette son sa leur".split(" "));

/** « Zubrowik 2 », « Zubrow 3 »: a reactor, a rally or a fund; a figure is no second capital. */
function isNumbered({ tokens, from, to }: Sighting): boolean {
  return to - from === 2 && tokens[to - 1]?.shape === "digit";
}

/** « État gabonais », as a run puts it together. */
function isStateOf(sighting: Sighting): boolean {
  return size(sighting) === 2 && last(sighting)?.shape === "lower" && sighting.key.startsWith("etat ");
}

/** Legal forms that stand before a name. */
const FORM_BEFORE =
  /^(?:SCI|SCPI|SARL|SAS|SASU|EURL|SNC|SCEA|EARL|GAEC|GFA|SCOP|SCIC|SEM|SEML|SPL|SELARL|SELAS|GIE|ETS)$/;

/** What the letters of a run say of organisations, wherever it stands. */
export const shapeCues: readonly Cue[] = [
  {
    name: "name/legal-form",
    reading: "organisation",
    weight: 9,
    needs: SEVERAL | TAIL,
    holds: (sighting) =>
      legalForms.has(bare(last(sighting))) &&
      !(last(sighting)?.shape === "capital" && bare(last(sighting)) === "sa"),
    examples: ["Le tour a été mené par [Brunelle Optik GmbH] hier.", "Il dirige [Voltaric SA] depuis peu."],
    counterExamples: ["Il dirige Voltaric depuis peu."],
  },
  {
    // « la SCI Ostrea »: French puts the form of small firms before their names.
    name: "name/legal-form-before",
    reading: "organisation",
    weight: 6,
    needs: SEVERAL | UPPER,
    holds: (sighting) => FORM_BEFORE.test(first(sighting)?.text ?? ""),
    examples: ["Les murs sont à la [SCI Ostrea].", "La [SARL Zubrow] ferme."],
    counterExamples: ["Le PDG Zubrow part."],
  },
  {
    name: "name/lower-case-brand",
    reading: "organisation",
    weight: 5,
    needs: BUILT,
    holds: (sighting) => sighting.build === "brand",
    examples: ["[zubrowik], opérateur de bornes, lève 3 millions."],
    counterExamples: ["demain, il lève 3 millions."],
  },
  {
    name: "name/institution",
    reading: "organisation",
    weight: 6,
    needs: BUILT,
    holds: (sighting) => sighting.build === "institution",
    examples: [
      "Un recours devant l'[Autorité des marchés financiers] est possible.",
      "Le [tribunal de commerce de Brive] a tranché.",
    ],
    counterExamples: ["La Villa des Roses est à vendre."],
  },
  {
    name: "name/known",
    reading: "organisation",
    weight: 6,
    needs: KNOWN,
    holds: (sighting) => !isAmbiguous(sighting),
    examples: ["Le site de [Valbrune] ferme."],
    counterExamples: ["Une société nommée Zubrowik a été créée."],
  },
  {
    // No first name and surname outweigh it: « Thoma Bravo, acteur du capital-investissement ».
    name: "name/known-in-full",
    reading: "organisation",
    weight: 5,
    needs: KNOWN | SEVERAL,
    holds: (sighting) => !isAmbiguous(sighting),
    examples: ["[Odilon Valbrune], acteur de la finance, cède.", "Le site d'[Odilon Valbrune] ferme."],
    counterExamples: ["Odilon Zubrow, acteur de la finance, cède."],
  },
  {
    name: "name/known-homonym",
    reading: "organisation",
    weight: 2,
    needs: KNOWN,
    holds: isAmbiguous,
    examples: ["[Lumière] recule."],
    counterExamples: ["Une société nommée Zubrowik a été créée."],
  },
  {
    name: "name/solo-institution",
    reading: "organisation",
    weight: 8,
    needs: LISTED,
    holds: (sighting) =>
      (SOLO.has(sighting.key) || isStateOf(sighting)) &&
      (first(sighting)?.initial === false || sighting.from > 0) &&
      // « La société d'État »: what kind of a firm it is.
      !(around(sighting, -1)?.lower === "d'" && STATE_OWNED.test(around(sighting, -2)?.lower ?? "")),
    examples: ["Un prêt garanti par l'[État] suit.", "L'[État gabonais] cède.", "Le [Parlement] vote."],
    counterExamples: ["L'état des lieux suit.", "La société d'État recrute."],
  },
  {
    name: "name/solo-territory",
    reading: "organisation",
    weight: 8,
    needs: LISTED,
    holds: (sighting) =>
      SOLO_TERRITORIES.has(sighting.key) &&
      first(sighting)?.initial === false &&
      /^(?:la|le|du)$/.test(around(sighting, -1)?.lower ?? ""),
    examples: ["La [Région] verse une aide.", "Une aide du [Département] suit."],
    counterExamples: ["La région verse une aide.", "Région après région, il recrute."],
  },
  {
    name: "name/head",
    reading: "organisation",
    weight: 5,
    needs: HEAD | SEVERAL,
    examples: ["Le rachat par [Groupe Valmer] est acté.", "Un prêt du [Crédit des Causses] suivra."],
    counterExamples: ["Le rachat par Valmer est acté."],
  },
  {
    name: "name/trade-of",
    reading: "organisation",
    weight: 3,
    needs: SEVERAL | INSIDE | UNKNOWN,
    holds: ({ tokens, from, to, place }) => place === undefined && isTradeOf(tokens, from, to),
    examples: ["Elle reprend les [Garages du Zarnol].", "La [Tonnellerie de l'Ostrea] ferme."],
    counterExamples: ["Elle ferme les garages du Zarnol.", "Les Verts du Zarnol votent."],
  },
  {
    name: "name/tail",
    reading: "organisation",
    weight: 6,
    needs: SEVERAL | TAIL,
    holds: (sighting) => nameTails.has(bare(last(sighting))) && last(sighting)?.shape !== "lower",
    examples: ["Mené par [Ostrea Capital], le tour est bouclé.", "La firme rejoint [Nimba Therapeutics]."],
    counterExamples: ["Mené par Ostrea, le tour est bouclé."],
  },
  {
    name: "name/ampersand",
    reading: "organisation",
    weight: 5,
    needs: ODD,
    holds: (sighting) => sighting.text.includes("&"),
    examples: ["Elle conseille [Ferrand & Filles]."],
    counterExamples: ["Elle conseille Ferrand."],
  },
  {
    name: "name/inner-capital",
    reading: "organisation",
    weight: 3,
    needs: ODD,
    holds: (sighting) => some(sighting, sighting.from, hasInnerCapital),
    examples: ["La messagerie [LudoChat] a plu.", "On y trouve [iVerger]."],
    counterExamples: ["La messagerie Ludochat a plu."],
  },
  {
    name: "name/acronym",
    reading: "organisation",
    weight: 2,
    needs: SINGLE | UPPER,
    holds: (sighting) => sighting.text.length <= 6,
    examples: ["Une note de la [BZK] le dit."],
    counterExamples: ["Une note de Bzk le dit."],
  },
  {
    name: "name/inside-sentence",
    reading: "organisation",
    weight: 2,
    needs: INSIDE,
    examples: ["Pour [Cavelan], rien ne change."],
    counterExamples: ["Cavelan ne change rien."],
  },
  {
    name: "name/no-word",
    reading: "organisation",
    weight: 2,
    needs: INITIAL,
    holds: (sighting) => !isEveryday(first(sighting)) && first(sighting)?.shape !== "upper",
    examples: ["[Cavelan] ne change rien."],
    counterExamples: ["Pour Cavelan, rien ne change.", "Rien ne change."],
  },
  {
    name: "name/several-capitals",
    reading: "organisation",
    weight: 2,
    needs: SEVERAL | INITIAL,
    holds: (sighting) => sighting.build === "capitals" && !isNumbered(sighting),
    examples: ["[Ronce Zubrowik] ouvre le bocal."],
    counterExamples: ["Zubrowik ouvre le bocal.", "Zubrowik 2 ouvre en mai."],
  },
  {
    name: "name/three-capitals",
    reading: "organisation",
    weight: 2,
    needs: SEVERAL,
    holds: (sighting) =>
      sighting.tokens.slice(sighting.from, sighting.to).filter((token) => token.shape === "capital").length >
      2,
    examples: ["Avec [Seven Zubrow Nails], il joue."],
    counterExamples: ["Avec Zubrow Nails, il joue."],
  },
  {
    name: "name/foreign-of",
    reading: "organisation",
    weight: 3,
    needs: SEVERAL,
    holds: (sighting) =>
      some(sighting, sighting.from + 1, (token) => token.lower === "of" || token.lower === "for"),
    examples: ["La [Zubrow Board of Dakota] vote."],
    counterExamples: ["La Villa des Roses est vide."],
  },
  {
    name: "name/own-article",
    reading: "organisation",
    weight: 3,
    needs: SEVERAL | INSIDE,
    holds: (sighting) =>
      /^(?:Le|La|Les|L'|L’|The)$/.test(first(sighting)?.text ?? "") &&
      sighting.place === undefined &&
      placeOf(sighting.key.replace(/^\S+ /, "")) === undefined,
    examples: ["Juriste à [La Quadrature], il l'a dit."],
    counterExamples: ["Juriste à la Quadrature, il l'a dit.", "Il vit à La Rochelle."],
  },
];
