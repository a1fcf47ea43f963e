import { either, inTurn } from "../../../rules/alternatives.ts";
import { around, type Sighting } from "../sighting.ts";
import { AHEAD, BEHIND, UNKNOWN } from "../situation.ts";
import type { Cue } from "./cue.ts";
import { isInBusiness, isMoneyWord, isSumBefore, standsBefore } from "./stands.ts";

/** Words (folded) that « de » joins to the company they take: « prend 20 % de X ». */
const TAKEN_OF = /^(?:%|escarcelle|giron|fusion)$/;
/** The same of what towns, persons and firms alike are to those who take or leave them: « se défait de X ». */
const LEFT_OF =
  /^(?:controle|mains|separ(?:e|ent|er|ait|era)|defai(?:t|re|sait)|delest(?:e|ent|er|ait)|desengag(?:e|ent|er|ea)|empar(?:e|ent|er|ait|era))$/;
/** Words (folded) that « avec » or « entre » join to a company: « fusionne avec X », « une fusion entre X et Y ». */
const JOINED = /^(?:fusion|fusionn(?:e|ent|er|era|eront|ait|es?|ees?)|coentreprise|joint-venture)$/;
/** The same of what persons, riders and countries do: « s'allie avec X ». */
const ALLIED = /^(?:mari(?:e|ent|er|age)|rapproch(?:e|ent|er|ement)|alli(?:e|ent|er|ance))$/;
/** Verbs (folded) that put a sum, a loan or a company into somebody's hands, with « à ». */
const HANDED = new RegExp(
  inTurn(
    "^",
    either(
      "pret(?:e|ent|er|ait|era|es?|ees?)|accord(?:e|ent|er|ait|era|es?|ees?)",
      "octro(?:ie|ient|yer|yait|iera|y(?:ee?s?))|vend|vendent|vendre|vendu|vendue|vendus|vendait",
      "vendant|vente|revend|revendre|revendant|revendu|revente",
      "ced(?:e|ent|er|ait|era|ee|es|ees|ant)|cession|apport(?:e|ent|er|ait|era)",
      "consent(?:i|ie|is|ies|ent|it|ait)|allou(?:e|ent|er|ait|es?|ees?)",
      "rem(?:is|ise|et|ettent|ettait|ettre)|revien(?:t|nent|dra|draient|drait)|revenai(?:t|ent)",
    ),
    "$",
  ),
);
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
      return standsBefore(sighting, -2, JOINED, 4, ENDS);
    case "à":
      return isHandedSum(sighting) || isSoldForSum(sighting);
    default:
      return false;
  }
}

/** « l'OPA de X », « l'OPA hostile de X ». */
function isBidOf(sighting: Sighting): boolean {
  const kind = /^(?:simplifiee|hostile|amicale)$/.test(around(sighting, -2)?.folded ?? "");
  return /^(?:opa|ope)$/.test(around(sighting, kind ? -3 : -2)?.folded ?? "");
}

/** « se défait de X », « s'allie avec X », « accorde à X »: what is said of companies, persons and towns. */
function isTakenPerhaps(sighting: Sighting): boolean {
  if (sighting.place !== undefined) return false;
  switch (around(sighting, -1)?.lower) {
    case "de":
    case "d'":
    case "d’":
      return LEFT_OF.test(around(sighting, -2)?.folded ?? "");
    case "avec":
    case "entre":
      return standsBefore(sighting, -2, ALLIED, 4, ENDS);
    case "à":
      return standsBefore(sighting, -2, HANDED, 6, ENDS) || isHandedNext(sighting);
    default:
      return false;
  }
}

/** « vend son usine à Y et ses magasins à X »: who gets the next thing that is somebody's own. */
function isHandedNext(sighting: Sighting): boolean {
  for (let own = -2; own > -8; own--) {
    const token = around(sighting, own);
    if (token === undefined || ENDS.test(token.folded)) return false;
    if (!/^(?:sa|son|ses|leurs?)$/.test(token.folded)) continue;
    const ahead = around(sighting, own - 1)?.folded ?? "";
    const joint = /^(?:de|d['’])$/.test(ahead) ? own - 2 : own - 1;
    if (around(sighting, joint)?.folded !== "et") return false;
    for (let first = joint - 1; first > joint - 11; first--)
      if (/^(?:a|au|aux)$/.test(around(sighting, first)?.folded ?? ""))
        return standsBefore(sighting, first - 1, HANDED, 6, ENDS);
    return false;
  }
  return false;
}

/** « prête 5 M€ à X », not « accorde l'asile à X »: a sum between a verb and its receiver. */
function isHandedSum(sighting: Sighting): boolean {
  for (let offset = -2; offset > -8; offset--) {
    const token = around(sighting, offset);
    if (token === undefined || ENDS.test(token.folded)) return false;
    if (isMoneyWord(token) || isSumBefore(sighting, offset + 1))
      return standsBefore(sighting, offset, HANDED, 6, ENDS);
  }
  return false;
}

/** Verbs and nouns (folded) of selling. */
const SOLD =
  /^(?:re)?(?:vend|vendre|vendu|vendue|vendus|vendent|vendant|vente|cede|cedee|cedes|ceder|cession)$/;

/** « … pour 3 M€ avant de le revendre à X », « vend l'usine à X pour 3 M€ »: a sale with a sum in its sentence. */
function isSoldForSum(sighting: Sighting): boolean {
  if (!standsBefore(sighting, -2, SOLD, 6, ENDS)) return false;
  for (let offset = -SENTENCE; offset < SENTENCE; offset++) {
    if (offset === 0 || offset === 1 - SENTENCE) continue;
    if (isMoneyWord(around(sighting, offset)) || isSumBetween(sighting, offset)) return true;
  }
  return false;
}
/** How many words on each side of a run its sentence may have. */
const SENTENCE = 24;
/** What a sum written out takes at least, in characters: a date takes less. */
const WRITTEN_OUT = 16;
/** The same behind « pour », where no date stands. */
const SHORT = 8;

function isSumBetween(sighting: Sighting, offset: number): boolean {
  const [before, token] = [around(sighting, offset - 1), around(sighting, offset)];
  return (
    before !== undefined &&
    token !== undefined &&
    token.start - before.end > (before.lower === "pour" ? SHORT : WRITTEN_OUT)
  );
}

/** What may stand between a run and its verb. */
const LEADING =
  /^(?:a|ont|avait|avaient|va|vont|vient|viennent|venait|de|d'|veut|doit|devrait|pourrait|aurait|s'|se|est|sont|etait|serait|sera|seront|n'|ne|en|deja|egalement|aussi|finalement|desormais|officiellement)$/;
/** Phrases (folded) that only a company, a fund or their like is the subject of, from their verb on. */
const PREDICATE = new RegExp(
  inTurn(
    "^",
    either(
      "(?:met|mettent|mis|mettre|mettra) la main sur ",
      String.raw`(?:pren(?:d|nent|dre|dra)|pris) (?:\S+ )?(?:% |une participation|des parts)`,
      String.raw`(?:detien(?:t|nent|dra)|detenait|detenir|controle|possede) (?:\S+ ){0,3}% `,
      String.raw`(?:entr(?:e|ent|er|era|ee?s?)|monte|monter) (?:au capital|en bourse|\S+ ?% )`,
      String.raw`(?:pass(?:e|ent|er|era|ee?s?)|tomb(?:e|ent|er|era|ee?s?)) (?:sous|dans) (?:\S+ ){0,2}(?:giron|pavillon|escarcelle|banniere)`,
      "chang(?:e|er|era|ent) (?:de mains|d' actionnaire|de proprietaire)",
      "separ(?:e|er|era|ent) d[e'’] ",
      "(?:lance|prepare|reussit|repousse|reporte|suspend) (?:son|sa|leur) (?:introduction|entree|cotation)",
      "refinance ",
      String.raw`(?:reussi(?:t|r)?|boucl(?:e|er)) (?:\S+ ){0,2}(?:opa|ope|offre publique) `,
      String.raw`(?:porte|ramene|reduit|accru|renforce|augmente|releve) (?:\S+ ){0,3}sa participation `,
      String.raw`(?:franchi|franchit|depasse) (?:\S+ ){0,3}seuils? (?:\S+ ){1,2}% `,
      String.raw`(?:recoit|recu|obtient|obtenu|decroche) (?:le |son |un )?(?:feu vert|aval) (?:\S+ ){0,3}(?:pour|de) (?:racheter|acquerir|avaler|reprendre|absorber) `,
    ),
  ),
);
/** The same that towns at war and players share with companies. */
const SHARED_PREDICATE =
  /^(?:(?:pren(?:d|nent|dre|dra)|pris) (?:\S+ )?le controle |(?:pass(?:e|ent|er|era|ee?s?)|tomb(?:e|ent|er|era|ee?s?)) (?:sous|dans|entre|aux) (?:\S+ ){0,2}(?:controle|mains|coupe) )/;
const LONGEST_PREDICATE = 9;

/** Whether a predicate stands right behind a run: « X prend 20 % de », « X entre en Bourse », « X change de mains ». */
function operates(sighting: Sighting, predicate: RegExp): boolean {
  let from = 0;
  while (from < 5 && LEADING.test(around(sighting, from)?.folded ?? "")) from++;
  if (around(sighting, from)?.shape !== "lower") return false;
  const words: string[] = [];
  for (let offset = from; offset < from + LONGEST_PREDICATE; offset++) {
    const token = around(sighting, offset);
    if (token === undefined) break;
    words.push(token.folded);
  }
  return predicate.test(`${words.join(" ")} `);
}

/** What the words of operations on companies say of a name that stands once, in a brief or in passing. */
export const operationCues: readonly Cue[] = [
  {
    name: "name/taken",
    reading: "organisation",
    weight: 4,
    needs: BEHIND | UNKNOWN,
    holds: (sighting) => isTaken(sighting) || (isTakenPerhaps(sighting) && isInBusiness(sighting)),
    examples: [
      "Elle prend 20 % de [Zubrowik].",
      "Elle met la main sur [Ostrea].",
      "Elle fusionne avec [Zubrowik].",
      "L'OPA hostile d'[Ostrea] est close.",
      "La BEI prête 20 millions d'euros à [Ostrea].",
      "Elle l'achète 3 millions d'euros avant de la revendre à [Ostrea].",
    ],
    counterExamples: [
      "Elle vit avec Zubrow.",
      "Elle parle à Zubrow.",
      "Une main tendue, sur Zubrow.",
      "Elle accorde 3 millions d'euros à l'usine du Zubrow.",
      "Elle accorde 3 millions d'euros au port pour deux quais à Zubrow.",
      "Le pays accorde l'asile politique à Zubrow.",
      "La ville tombe aux mains de Zubrow.",
      "L'échappée de Zubrow s'allie avec Zubrow.",
      "L'armée s'empare de Zubrow.",
      "Elle se marie avec Zubrow.",
    ],
  },
  {
    // Too little alone: only an article about business makes a company of it.
    name: "name/taken-perhaps",
    reading: "organisation",
    weight: 1,
    needs: BEHIND | UNKNOWN,
    holds: isTakenPerhaps,
    examples: [
      "Elle se sépare d'[Ostrea].",
      "Elle vend la marque à [Ostrea].",
      "Elle vend son usine au port et ses magasins à [Ostrea].",
      "Elle s'allie avec [Zubrowik].",
    ],
    counterExamples: [
      "Elle parle d'Ostrea.",
      "Elle chante avec Zubrow.",
      "Elle donne la marque à Zubrow.",
      "Elle donne son usine au port et ses magasins à Zubrow.",
    ],
  },
  {
    name: "name/operates",
    reading: "organisation",
    weight: 4,
    needs: AHEAD | UNKNOWN,
    holds: (sighting) =>
      operates(sighting, PREDICATE) || (operates(sighting, SHARED_PREDICATE) && isInBusiness(sighting)),
    examples: [
      "[Zubrowik] prend 20 % du réseau.",
      "[Ostrea] est entré en Bourse.",
      "[Ostrea] passe sous pavillon belge.",
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
      "Zubrow prend le contrôle de la rencontre.",
      "Zubrow est passée sous le contrôle des rebelles.",
      "Zubrow tombe aux mains des rebelles.",
      "Zubrow a reçu le feu vert du médecin pour jouer.",
    ],
  },
  {
    name: "name/operates-perhaps",
    reading: "organisation",
    weight: 1,
    needs: AHEAD | UNKNOWN,
    holds: (sighting) => operates(sighting, SHARED_PREDICATE),
    examples: ["[Ostrea] passe sous le contrôle du rival.", "[Zubrowik] prend le contrôle du réseau."],
    counterExamples: ["Zubrow prend le train.", "Zubrow passe sous le pont."],
  },
];
