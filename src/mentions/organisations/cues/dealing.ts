import { around, type Sighting } from "../sighting.ts";
import { AHEAD, BEHIND, UNKNOWN } from "../situation.ts";
import type { Cue } from "./cue.ts";
import { AUXILIARIES, isInBusiness, standsBefore } from "./stands.ts";

/** Verbs (folded) whose bare object is a company that is wanted or sold. */
const WANT =
  /^(?:(?:convoit|lorgn|guign|courtis)(?:e|ent|er|ait|aient)|vendre|revendre|ceder|cede(?:nt)?|cedant|cedait|cedera|revend|revendent|revendant|vendu|revendu|vendant|rachetant|achetant|acheter|acquerant|absorbant|avalant|croquant)$/;
/** Nouns (folded) of bids and what else is made « sur » a company. */
const BID_ON = /^(?:offres?|contre-offres?|opa|ope|surencheres?|vues|devolu|grappin)$/;
/** Nouns (folded) of those who would have a company, and of their interest in it. */
const BUYER_FOR = /^(?:acheteurs?|acquereurs?|preneurs?|repreneurs?|interet|lice|rangs|encheres|offres?)$/;
/** Nouns and participles (folded) of what is done « par » a buyer or a bidder. */
const DONE_BY =
  /^(?:rachat|acquisition|absorption|opa|ope|offre|rachete(?:e|s|es)?|cedee?s?|convoitee?s?|lancee?s?|deposee?s?|detenue?s?|controlee?s?|avalee?s?|croquee?s?)$/;
/** The same of what else is done by anybody: a rider caught, an argument taken up, a town taken. */
const TAKEN_BY = /^(?:reprise?|repris(?:es)?|achete(?:e|s|es)?|vendue?s?)$/;
/** How many words such a noun may stand before the preposition. */
const NOUN_REACH = 9;

/** « convoite X », « une offre sur X », « un repreneur pour X », « s'intéresse à X ». */
function isWanted(sighting: Sighting): boolean {
  if (sighting.place !== undefined) return false;
  const before = around(sighting, -1);
  switch (before?.lower) {
    case "sur":
      return standsBefore(sighting, -2, BID_ON, NOUN_REACH);
    case "pour":
      return standsBefore(sighting, -2, BUYER_FOR, NOUN_REACH);
    case "à":
      return [-2, -3, -4, -5].some(
        (offset) =>
          /^interess/.test(around(sighting, offset)?.folded ?? "") &&
          /^s['’]$/.test(around(sighting, offset - 1)?.lower ?? ""),
      );
    case "par":
      return standsBefore(sighting, -2, DONE_BY, 5);
    default:
      return WANT.test(before?.folded ?? "");
  }
}

/** « repris par X », « vendue par X ». */
function isTakenBy(sighting: Sighting): boolean {
  return (
    sighting.place === undefined &&
    around(sighting, -1)?.lower === "par" &&
    standsBefore(sighting, -2, TAKEN_BY, 5)
  );
}

/** « X pour l'euro symbolique », behind its verb: what is bought so is a firm. */
function isTakenForNothing(sighting: Sighting): boolean {
  return (
    /^(?:reprend|reprennent|rachete|rachetent|reprendre|racheter|repris|achete|cede)$/.test(
      around(sighting, -1)?.folded ?? "",
    ) && isForNothing(sighting, 0)
  );
}

/** « X reprend Y pour l'euro symbolique ». */
function takesForNothing(sighting: Sighting): boolean {
  if (!/^(?:reprend|rachete|cede|a)$/.test(around(sighting, 0)?.folded ?? "")) return false;
  return [1, 2, 3, 4].some((offset) => isForNothing(sighting, offset));
}

/** Whether « pour l'euro symbolique » stands at a place behind a run. */
function isForNothing(sighting: Sighting, at: number): boolean {
  return (
    around(sighting, at)?.folded === "pour" &&
    [2, 3].some((next) => around(sighting, at + next)?.folded === "euro") &&
    [3, 4].some((next) => around(sighting, at + next)?.folded === "symbolique")
  );
}

/** What may stand between a run and the bid it makes (folded). */
const LEADING: ReadonlySet<string> = new Set([...AUXILIARIES, "reste", "restent", "pas"]);
/** Verbs and nouns (folded) of those who would have a company. */
const SEEKING = /^(?:convoite|convoitait|lorgne|lorgnait|guigne|courtise|candidat|lice|rangs|opa|ope)$/;

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

/** Verbs (folded) of putting money, an offer or a firm before somebody. */
const PUTTING =
  /^(?:consent|accord|octro|allou|pret|avanc|vers|rem(?:is|et|ettr)|soum(?:is|et|ettr)|adress|present|propos|offr|offer|ced|vend|revend|transm|apport|reprend|repris|rachet)/;
/** What is put before a firm rather than before a person or a town (folded). */
const PUT =
  /^(?:offres?|contre-offres?|propositions?|dettes?|prets?|credits?|lignes?|avances?|subventions?|rallonges?|participations?|parts|actions|titres|filiales?|branches?|divisions?|poles?|usines?|activites?|facilites?)$/;
/** What may stand between a name and what is put before it (folded). */
const ITS = /^(?:une?|la|le|les|des|ses|sa|son|leurs?|premiere?|nouvelle?|grosse?|derniere?)$/;
/** How many words the verb may stand before. */
const PUT_REACH = 7;

/** « a consenti à X une dette », « a remis lundi à X une offre », « reprend à X sa filiale ». */
function isOffered(sighting: Sighting): boolean {
  if (sighting.place !== undefined || around(sighting, -1)?.lower !== "à") return false;
  let offset = 0;
  while (ITS.test(around(sighting, offset)?.folded ?? "")) offset++;
  return (
    offset > 0 &&
    PUT.test(around(sighting, offset)?.folded ?? "") &&
    standsBefore(sighting, -2, PUTTING, PUT_REACH)
  );
}

/** What the words of bids and sales say of a name. */
export const dealingCues: readonly Cue[] = [
  {
    name: "name/wanted",
    reading: "organisation",
    weight: 4,
    needs: BEHIND | UNKNOWN,
    holds: (sighting) => isWanted(sighting) || (isTakenBy(sighting) && isInBusiness(sighting)),
    examples: [
      "Elle lorgne [Zubrowik].",
      "Elle dépose une offre de 3 millions d'euros sur [Zubrowik].",
      "Elle cherche un repreneur pour [Ostrea].",
      "Elle s'intéresse de près à [Ostrea].",
      "Le rachat de la ferme par [Ostrea] est clos.",
      "La filiale est reprise par [Ostrea].",
    ],
    counterExamples: [
      "Le maillot a été repris par Zubrowik.",
      "La ville est vendue par Zubrowik.",
      "Elle a une vue sur Zubrowik.",
      "Elle chante pour Zubrowik.",
      "Elle parle à Zubrowik.",
      "Elle passe par Zubrowik.",
    ],
  },
  {
    name: "name/offered-to",
    reading: "organisation",
    weight: 4,
    needs: BEHIND | AHEAD | UNKNOWN,
    holds: isOffered,
    examples: [
      "La banque avait consenti à [Zubrowik] une dette de 8 millions d'euros.",
      "Elle a remis lundi à [Ostrea] une offre ferme.",
      "Elle reprend à [Zubrowik] sa filiale.",
    ],
    counterExamples: [
      "Elle a remis lundi à Zubrow une lettre.",
      "Elle a présenté à Zubrow son projet.",
      "Elle vit à Zubrow une offre en poche.",
    ],
  },
  {
    // Too little alone: only an article about business makes a company of it.
    name: "name/taken-by",
    reading: "organisation",
    weight: 1,
    needs: BEHIND | UNKNOWN,
    holds: isTakenBy,
    examples: ["La marque est reprise par [Ostrea]."],
    counterExamples: ["La marque est portée par Ostrea."],
  },
  {
    name: "name/taken-for-nothing",
    reading: "organisation",
    weight: 4,
    needs: UNKNOWN,
    holds: (sighting) => isTakenForNothing(sighting) || takesForNothing(sighting),
    examples: [
      "[Ostrea] reprend la marque pour l'euro symbolique.",
      "Elle rachète [Zubrowik] pour un euro symbolique.",
    ],
    counterExamples: ["Zubrow reprend la tête pour un tour.", "Elle reprend Zubrow pour la forme."],
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
    counterExamples: [
      "Zubrow lance une balle.",
      "Zubrow change de voiture.",
      "Zubrow surenchérit dans le col.",
      "Zubrow est en avance.",
    ],
  },
];
