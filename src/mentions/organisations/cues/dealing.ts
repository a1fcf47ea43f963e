import { around, type Sighting } from "../sighting.ts";
import { AHEAD, BEHIND, UNKNOWN } from "../situation.ts";
import type { Cue } from "./cue.ts";

/** Verbs (folded) whose bare object is a company that is wanted or sold. */
const WANT =
  /^(?:(?:convoit|lorgn|guign|courtis)(?:e|ent|er|ait|aient)|vendre|revendre|ceder|cede(?:nt)?|cedant|cedait|cedera|revend|revendent|revendant|vendu|revendu|vendant|rachetant|achetant|acheter|acquerant|absorbant|avalant|croquant)$/;
/** Nouns (folded) of bids and what else is made « sur » a company. */
const BID_ON = /^(?:offres?|contre-offres?|opa|ope|surencheres?|vues|devolu|grappin)$/;
/** Nouns (folded) of those who would have a company, and of their interest in it. */
const BUYER_FOR = /^(?:acheteurs?|acquereurs?|preneurs?|repreneurs?|interet|lice|rangs|encheres|offres?)$/;
/** Nouns and participles (folded) of what is done « par » a buyer or a bidder. */
const DONE_BY =
  /^(?:rachat|reprise|acquisition|absorption|prise|opa|ope|offre|repris(?:e|es)?|achete(?:e|s|es)?|rachete(?:e|s|es)?|vendue?s?|cedee?s?|convoitee?s?|lancee?s?|deposee?s?|detenue?s?|controlee?s?|avalee?s?|croquee?s?)$/;
/** How many words such a noun may stand before the preposition. */
const REACH = 9;

/** Whether a word stands before a run in its clause, no further than some words. */
function follows(sighting: Sighting, from: number, words: RegExp, reach = REACH): boolean {
  for (let offset = from; offset > from - reach; offset--) {
    const token = around(sighting, offset);
    if (token === undefined || token.text === ";" || token.text === ",") return false;
    if (words.test(token.folded)) return true;
  }
  return false;
}

/** « convoite X », « une offre sur X », « un repreneur pour X », « s'intéresse à X ». */
function isWanted(sighting: Sighting): boolean {
  if (sighting.place !== undefined) return false;
  const before = around(sighting, -1);
  switch (before?.lower) {
    case "sur":
      return follows(sighting, -2, BID_ON);
    case "pour":
      return follows(sighting, -2, BUYER_FOR);
    case "à":
      return [-2, -3, -4, -5].some(
        (offset) =>
          /^interess/.test(around(sighting, offset)?.folded ?? "") &&
          /^s['’]$/.test(around(sighting, offset - 1)?.lower ?? ""),
      );
    case "par":
      return follows(sighting, -2, DONE_BY, 5);
    default:
      return WANT.test(before?.folded ?? "");
  }
}

/** What may stand between a run and such a verb. */
const LEADING = new Set(
  "a ont s' se est sont serait etait reste restent n' ne en pas aussi egalement".split(" "),
);
/** Verbs and nouns (folded) of those who would have a company. */
const SEEKING =
  /^(?:convoite|convoitait|lorgne|lorgnait|guigne|courtise|candidat|lice|rangs|surencherit|surencheri|opa|ope)$/;

/** What a company that is sold changes (folded), behind « change de ». */
const CHANGED = /^(?:mains?|proprietaires?|pavillon|giron|actionnaires?)$/;

/** « X change de mains », « X a changé de propriétaire ». */
function changesHands(sighting: Sighting): boolean {
  for (let offset = 0; offset < 5; offset++) {
    const token = around(sighting, offset);
    if (token === undefined) return false;
    if (/^chang(?:e|era|eait|ait|er)$/.test(token.folded))
      return CHANGED.test(around(sighting, offset + 2)?.folded ?? "");
    if (!LEADING.has(token.folded) && !/^(?:va|vient|de|pourrait|devrait)$/.test(token.folded)) return false;
  }
  return false;
}

/** « X convoite … », « X est candidat à … », « X reste en lice », « X lance une OPA ». */
function seeks(sighting: Sighting): boolean {
  for (let offset = 0; offset < 5; offset++) {
    const token = around(sighting, offset);
    if (token === undefined) return false;
    if (SEEKING.test(token.folded)) return true;
    const launches = /^(?:lance|lancait|lancer|prepare|depose|retire|une|son|sur|les|va)$/.test(token.folded);
    if (!LEADING.has(token.folded) && !launches) return false;
  }
  return false;
}

/** What the words of bids and sales say of a name. */
export const dealingCues: readonly Cue[] = [
  {
    name: "name/wanted",
    reading: "organisation",
    weight: 4,
    needs: BEHIND | UNKNOWN,
    holds: isWanted,
    examples: [
      "Elle lorgne [Zubrowik].",
      "Elle dépose une offre de 3 millions d'euros sur [Zubrowik].",
      "Elle cherche un repreneur pour [Ostrea].",
      "Elle s'intéresse de près à [Ostrea].",
      "Le rachat de la ferme par [Ostrea] est clos.",
    ],
    counterExamples: [
      "Elle a une vue sur Zubrowik.",
      "Elle chante pour Zubrowik.",
      "Elle parle à Zubrowik.",
      "Elle passe par Zubrowik.",
    ],
  },
  {
    name: "name/seeks",
    reading: "organisation",
    weight: 3,
    needs: AHEAD | UNKNOWN,
    holds: (sighting) => seeks(sighting) || changesHands(sighting),
    examples: [
      "[Zubrowik] est candidat à la reprise.",
      "[Ostrea] lance une OPA.",
      "[Ostrea] reste en lice.",
      "[Ostrea] va changer de mains.",
    ],
    counterExamples: ["Zubrow lance une balle.", "Zubrow change de voiture.", "Zubrow est en avance."],
  },
];
