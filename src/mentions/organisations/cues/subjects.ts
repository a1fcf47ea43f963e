import { around, type Sighting } from "../sighting.ts";
import { AHEAD, BEFORE_VERB, INITIAL, SINGLE, UNKNOWN } from "../situation.ts";
import type { Token } from "../tokens.ts";
import { isEveryday, isGiven, isOpener } from "../traits.ts";
import type { Cue } from "./cue.ts";

/** Participles (folded), whatever their verb. */
const PARTICIPLE = /^\p{Ll}{1,20}(?:e|i|u|is|it|ert)s?$/u;
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

/** Present and past of verbs (folded) that common nouns without an article have no part in: « Braise veut », « Braise appartient ». */
const ACTING = new RegExp(
  `^(?:${[
    "veut|voulait|voudrait|vise|visait|espere|esperait|cherche|cherchait|tente|tentait|refuse|refusait|hesite",
    "gagne|gagnait|grimpe|bondit|bondissait|perd|perdait|recule|reculait|cede|cedait|decroche|progresse",
    "appartient|appartenait|rejoint|rejoignait|quitte|quittait|change|changera|devient|devenait|tombe|tombait|atterrit",
    "possede|possedait|affiche|affichait|pese|pesait|realise|realisait|vend|vendait|achete|achetait|reprend|reprenait",
    "s'offre|s'offrait|s'adjuge|s'adosse|s'allie|s'associe|s'endette|renonce|renoncait|convoite|lorgne|courtise",
    "reste|restait|restera|passe|passait|sort|sortait|prend|met|paie|rafle|empoche|negocie|detient|fusionne|investit",
    "pourrait|pourra|devrait|devra|doit|peut|va|allait|vaut|valait",
    "accueille|accueillait|reunit|recolte|recoltait|obtient|obtenait|recoit|recevait|annonce|annoncait|lance|lancait",
  ].join("|")})$`,
);
/** What is said of somebody in the middle of the clause that he is the subject of: « Braise, lui, … ». */
const SET_APART = /^(?:lui|elle|de son cote|pour sa part|quant a lui|quant a elle)(?: |$)/;

/** « Ardoise et Zubrowik »: another that is no word. */
function isUnknownName(token: Token | undefined): boolean {
  return (
    token?.shape === "capital" && !isEveryday(token) && !isGiven(token) && token.word.plainPlace === undefined
  );
}

/** « Ardoise veut », « Ardoise s'est fait coter », « Ardoise, lui, », « Ardoise et ses salariés »: a common noun would have its article. */
function isBareNounThatActs(sighting: Sighting): boolean {
  const noun = sighting.tokens[sighting.from];
  if (sighting.place !== undefined || !isEveryday(noun) || isGiven(noun) || isOpener(noun)) return false;
  const word = (offset: number): string => around(sighting, offset)?.folded.replace("\u2019", "'") ?? "";
  const next = word(0);
  if (next === ",") return SET_APART.test([1, 2, 3].map(word).join(" "));
  if (isBareSubject(sighting)) return true;
  // « Ardoise nous a séduits »
  if (/^(?:nous|vous|leur|lui|l'|y)$/.test(next)) return /^(?:a|avait|aura|est|etait|doit|en)$/.test(word(1));
  if (next === "et") return /^(?:ses|sa|son)$/.test(word(1)) || isUnknownName(around(sighting, 1));
  // « Plaisanter peut être dangereux »: an infinitive as a noun.
  if (/(?:er|ir|re)$/.test(noun?.lower ?? "") && /^(?:p[eo]u|d[oe]|v[ao]|allai)/.test(next)) return false;
  if (/^(?:s'|se|n'|ne)$/.test(next)) return around(sighting, 1)?.shape === "lower";
  return ACTING.test(next);
}

/** Articles and the like (folded) that a noun in apposition or an adjective does not stand right before. */
const DETERMINERS = /^(?:le|la|l['’]|les|une?|son|sa|ses|leurs?)$/;
/** Endings of verbs in the third person, of which those of prepositions and participles are taken out. */
const THIRD_PERSON = /(?:[^é]e|[^n]t|d)$/;
const NO_VERB =
  /^(?:contre|entre|outre|d|est|et|quand|malgre|comme|meme|toute|cette|cet|de|que|ce|droit|tout|tot)$/;

/** « Ardoise tourne la page », « Ardoise ouvre son capital »: a word right before an article is a verb. */
function isBareNounWithVerb(sighting: Sighting): boolean {
  const noun = sighting.tokens[sighting.from];
  if (sighting.place !== undefined || !isEveryday(noun) || isGiven(noun) || isOpener(noun)) return false;
  // « Regarder vivre les gens », « Sachant »: no subject.
  if (/(?:er|ir|re|ez|ons|ant|s)$/.test(noun?.lower ?? "")) return false;
  const verb = around(sighting, 0);
  if (verb?.shape !== "lower" || NO_VERB.test(verb.folded) || !THIRD_PERSON.test(verb.lower)) return false;
  return verb.text.length > 3 && isEveryday(verb) && DETERMINERS.test(around(sighting, 1)?.lower ?? "");
}

/** What opens a sentence with a comma behind it and is no name (folded). */
const DISCOURSE =
  /^(?:resultats?|bilan|consequences?|conclusion|ironie|surprise|preuve|signe|exemple|detail|verdict|question|probleme|reponse|objectif|total|motif|raison|cause|seul|seule|ensemble|cote|question|mieux|pis|outre|fait|chose|hasard|coincidence)$/;

/** « Ardoise, Vexa et Morlin se disputent »: the first of a list that opens the sentence. */
function opensList(sighting: Sighting): boolean {
  const noun = sighting.tokens[sighting.from];
  if (sighting.from !== 0 || sighting.place !== undefined || isGiven(noun) || isOpener(noun)) return false;
  if (DISCOURSE.test(noun?.folded ?? "") || around(sighting, 0)?.text !== ",") return false;
  // « Contactés, Vexa et Morlin se taisent »
  if (!isUnknownName(around(sighting, 1)) || /(?:ée?s?|[iu]e?s|ant)$/.test(noun?.lower ?? "")) return false;
  for (let offset = 2; offset < 9; offset++) {
    const token = around(sighting, offset);
    if (token?.lower === "et") return isUnknownName(around(sighting, offset + 1));
    if (token?.text !== "," && token?.shape !== "capital" && token?.shape !== "upper") return false;
  }
  return false;
}

/** « restent en lice : Ardoise, Vexa et Morlin »: the first of those whom a colon announces, before a name that is no word. */
function isAnnounced(sighting: Sighting): boolean {
  const noun = sighting.tokens[sighting.from];
  if (opensList(sighting)) return true;
  if (around(sighting, -1)?.text !== ":" || sighting.place !== undefined || isGiven(noun)) return false;
  return /^(?:,|et)$/.test(around(sighting, 0)?.text ?? "") && isUnknownName(around(sighting, 1));
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
    name: "name/bare-noun",
    reading: "organisation",
    weight: 4,
    needs: INITIAL | SINGLE | UNKNOWN | AHEAD,
    holds: isBareNounThatActs,
    examples: [
      "[Braise] veut des fours.",
      "[Braise] s'est fait coter en octobre.",
      "[Braise], lui, attend.",
      "[Braise] et ses 30 salariés suivent.",
      "[Braise] a tranché.",
      "[Braise] nous a séduits.",
    ],
    counterExamples: [
      "La braise gagne le toit.",
      "Odile veut des fours.",
      "Braise sur le feu.",
      "Rien ne va.",
      "Tricher peut nuire.",
    ],
  },
  {
    // Too little where an article is not about business.
    name: "name/bare-noun-with-verb",
    reading: "organisation",
    weight: 3,
    needs: INITIAL | SINGLE | UNKNOWN | AHEAD,
    holds: isBareNounWithVerb,
    examples: ["[Braise] tourne la page.", "[Braise] ouvre son capital."],
    counterExamples: [
      "La braise couve le feu.",
      "Vente record cette année.",
      "Preuve devant la cour.",
      "Laisser parler les gens.",
    ],
  },
  {
    name: "name/announced",
    reading: "organisation",
    weight: 3,
    needs: INITIAL | SINGLE | UNKNOWN | AHEAD,
    holds: isAnnounced,
    examples: [
      "Trois firmes restent en lice : [Braise], Zubrowik et Ostrea.",
      "[Braise], Zubrowik et Ostrea se disputent la ferme.",
    ],
    counterExamples: [
      "Trois axes : Formation, Recrutement et Croissance.",
      "Résultat, Zubrowik et Ostrea partent.",
      "Contactés, Zubrowik et Ostrea se taisent.",
      "Braise, Zubrowik part.",
    ],
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
