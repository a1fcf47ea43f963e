import { around, type Sighting } from "../sighting.ts";
import { AHEAD, BEHIND, UNKNOWN } from "../situation.ts";
import type { Cue } from "./cue.ts";

/** Words (folded) that « de » joins to the company they take or leave: « prend 20 % de X », « se défait de X ». */
const TAKEN_OF =
  /^(?:%|controle|mains|escarcelle|giron|separ(?:e|ent|er|ait|era)|defai(?:t|re|sait)|delest(?:e|ent|er|ait)|desengag(?:e|ent|er|ea)|empar(?:e|ent|er|ait|era)|fusion)$/;
/** Words (folded) that « avec » or « entre » join to a company: « fusionne avec X », « une fusion entre X et Y ». */
const JOINED =
  /^(?:fusion|fusionn(?:e|ent|er|era|eront|ait|es?|ees?)|mari(?:e|ent|er|age)|rapproch(?:e|ent|er|ement)|coentreprise|joint-venture|alli(?:e|ent|er|ance))$/;
/** Verbs (folded) that put a sum, a loan or a company into a company's hands, with « à ». */
const HANDED =
  /^(?:pret(?:e|ent|er|ait|era|es?|ees?)|accord(?:e|ent|er|ait|era|es?|ees?)|octro(?:ie|ient|yer|yait|iera|y(?:ee?s?))|vend|vendent|vendre|vendu|vendue|vendus|vendait|vendant|vente|revend|revendre|revendant|revendu|revente|ced(?:e|ent|er|ait|era|ee|es|ees|ant)|cession|apport(?:e|ent|er|ait|era))$/;
/** Whether a word stands before a run in its clause, no further than some words. */
function standsBefore(sighting: Sighting, from: number, words: RegExp, reach: number): boolean {
  for (let offset = from; offset > from - reach; offset--) {
    const token = around(sighting, offset);
    if (token === undefined || ENDS.test(token.folded)) return false;
    if (words.test(token.folded)) return true;
  }
  return false;
}
/** What a verb does not reach over to a name. */
const ENDS = /^(?:[;,]|a|au|aux|pour)$/;

/** « prend 20 % de X », « met la main sur X », « fusionne avec X », « prête 5 M€ à X ». */
function isTaken(sighting: Sighting): boolean {
  if (sighting.place !== undefined) return false;
  switch (around(sighting, -1)?.lower) {
    case "de":
    case "d'":
    case "d’":
      return TAKEN_OF.test(around(sighting, -2)?.folded ?? "") || isBidOf(sighting);
    case "sur":
      return around(sighting, -2)?.folded === "main";
    case "avec":
    case "entre":
      return standsBefore(sighting, -2, JOINED, 4);
    case "à":
      return standsBefore(sighting, -2, HANDED, 6);
    default:
      return false;
  }
}

/** « l'OPA de X », « l'OPA hostile de X ». */
function isBidOf(sighting: Sighting): boolean {
  const kind = /^(?:simplifiee|hostile|amicale)$/.test(around(sighting, -2)?.folded ?? "");
  return /^(?:opa|ope)$/.test(around(sighting, kind ? -3 : -2)?.folded ?? "");
}

/** What may stand between a run and its verb. */
const LEADING =
  /^(?:a|ont|avait|avaient|va|vont|vient|viennent|venait|de|d'|veut|doit|devrait|pourrait|aurait|s'|se|est|sont|etait|serait|sera|seront|n'|ne|en|deja|egalement|aussi|finalement|desormais|officiellement)$/;
/** Phrases (folded) that only a company, a fund or their like is the subject of, from their verb on. */
const PREDICATE =
  /^(?:(?:met|mettent|mis|mettre|mettra) la main sur |(?:pren(?:d|nent|dre|dra)|pris) (?:\S+ )?(?:% |le controle|une participation|des parts)|(?:detien(?:t|nent|dra)|detenait|detenir|controle|possede) (?:\S+ ){0,3}% |(?:entr(?:e|ent|er|era|ee?s?)|monte|monter) (?:au capital|en bourse|\S+ ?% )|(?:pass(?:e|ent|er|era|ee?s?)|tomb(?:e|ent|er|era|ee?s?)) (?:sous|dans|entre|aux) (?:\S+ ){0,2}(?:controle|giron|pavillon|escarcelle|mains|coupe|banniere)|chang(?:e|er|era|ent) (?:de mains|d' actionnaire|de proprietaire)|separ(?:e|er|era|ent) d[e'’] |(?:lance|prepare|reussit|repousse|reporte|suspend) (?:son|sa|leur) (?:introduction|entree|cotation)|refinance |(?:reussi(?:t|r)?|boucl(?:e|er)) (?:\S+ ){0,2}(?:opa|ope|offre publique) |(?:porte|ramene|reduit|accru|renforce|augmente|releve) (?:\S+ ){0,3}sa participation |(?:franchi|franchit|depasse) (?:\S+ ){0,3}seuils? (?:\S+ ){1,2}% |(?:recoit|recu|obtient|obtenu|decroche) (?:le |son |un )?(?:feu vert|aval) (?:\S+ ){0,3}(?:pour|de) (?:racheter|acquerir|avaler|reprendre|absorber) )/;
const LONGEST_PREDICATE = 9;

/** « X prend 20 % de », « X entre en Bourse », « X change de mains ». */
function operates(sighting: Sighting): boolean {
  let from = 0;
  while (from < 5 && LEADING.test(around(sighting, from)?.folded ?? "")) from++;
  if (around(sighting, from)?.shape !== "lower") return false;
  const words: string[] = [];
  for (let offset = from; offset < from + LONGEST_PREDICATE; offset++) {
    const token = around(sighting, offset);
    if (token === undefined) break;
    words.push(token.folded);
  }
  return PREDICATE.test(`${words.join(" ")} `);
}

/** What the words of operations on companies say of a name that stands once, in a brief or in passing. */
export const operationCues: readonly Cue[] = [
  {
    name: "name/taken",
    reading: "organisation",
    weight: 4,
    needs: BEHIND | UNKNOWN,
    holds: isTaken,
    examples: [
      "Elle prend 20 % de [Zubrowik].",
      "Elle met la main sur [Ostrea].",
      "Elle se sépare d'[Ostrea].",
      "Elle fusionne avec [Zubrowik].",
      "L'OPA hostile d'[Ostrea] est close.",
      "La BEI prête 20 millions d'euros à [Ostrea].",
    ],
    counterExamples: [
      "Elle vit avec Zubrow.",
      "Elle parle à Zubrow.",
      "Une main tendue, sur Zubrow.",
      "Elle accorde 3 millions d'euros à l'usine du Zubrow.",
      "Elle accorde 3 millions d'euros au port pour deux quais à Zubrow.",
    ],
  },
  {
    name: "name/operates",
    reading: "organisation",
    weight: 4,
    needs: AHEAD | UNKNOWN,
    holds: operates,
    examples: [
      "[Zubrowik] prend 20 % du réseau.",
      "[Ostrea] est entré en Bourse.",
      "[Ostrea] passe sous le contrôle de l'État.",
      "[Zubrowik] va changer de mains.",
      "[Zubrowik] refinance sa dette.",
      "[Ostrea] a réussi son OPA sur le réseau.",
      "[Zubrowik] a porté à 24 % sa participation.",
      "[Ostrea] a reçu le feu vert de la ministre pour racheter le réseau.",
    ],
    counterExamples: [
      "Zubrow prend le train.",
      "Zubrow passe dans la rue.",
      "Zubrow entre en scène.",
      "Zubrow a reçu le feu vert du médecin pour jouer.",
    ],
  },
];
