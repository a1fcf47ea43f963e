import { around, type Sighting } from "../sighting.ts";
import { UNKNOWN } from "../situation.ts";
import type { Token } from "../tokens.ts";
import type { Cue } from "./cue.ts";

/** Last words (folded) of the names that those bear who invest in others. */
const INVESTOR =
  /^(?:capital|ventures?|partners|invest|investissements?|investments?|equity|angels|participations|funds?|growth|investors|gestion)$/;
/** Words (folded) of a sentence about who backs whom. */
const BACKING =
  /^(?:aupres|convaincu|seduit|tour|table|investisseurs?|capital|levee?s?|leve|suivi|participe|participent|souscrit|menee?|conduit|emmenee?|actionnaires?|pot|poche|serie|amorcage)$/;
/** What joins the members of an enumeration (folded). */
const JOINT = /^(?:,|et|de|d'|du|le|la|l'|ainsi|que|&|-|puis)$/;
/** How many tokens of an enumeration, and of the sentence around it, are looked at on each side. */
const REACH = 24;

const isCapital = (token: Token): boolean => token.shape !== "lower" && token.shape !== "punctuation";

/** Whether a token is a firm's known name, or closes the name of an investor. */
function isInvestor(token: Token): boolean {
  return isCapital(token) && (INVESTOR.test(token.folded) || (token.word.namesFrom?.bearers.length ?? 0) > 0);
}

/** Whether an enumeration that a run stands in has an investor or a known firm on one side: `step` is the direction. */
function hasInvestorBeside(sighting: Sighting, step: 1 | -1): boolean {
  const first = around(sighting, step < 0 ? -1 : 0);
  if (first === undefined || !/^(?:,|et)$/.test(first.folded)) return false;
  for (let count = 1; count < REACH; count++) {
    const token = around(sighting, step < 0 ? -1 - count : count);
    if (token === undefined) return false;
    if (isInvestor(token)) return true;
    if (!isCapital(token) && !JOINT.test(token.folded)) return false;
  }
  return false;
}

/** Whether a sentence has words of backing near a run. */
function isBacking(sighting: Sighting): boolean {
  for (let offset = -REACH; offset < REACH; offset++)
    if (BACKING.test(around(sighting, offset)?.folded ?? "")) return true;
  return false;
}

/** « convainc X Ventures, Y et Z »: a member of a list of investors. */
function isListed(sighting: Sighting): boolean {
  return (
    sighting.place === undefined &&
    // « la série E, X et Y »
    sighting.text.length > 1 &&
    (hasInvestorBeside(sighting, -1) || hasInvestorBeside(sighting, 1)) &&
    isBacking(sighting)
  );
}

/** « … à sa série B, grâce à X »: whom a round is owed to. */
function isThanked(sighting: Sighting): boolean {
  if (around(sighting, -1)?.folded !== "a" || around(sighting, -2)?.folded !== "grace") return false;
  for (let offset = -3; offset > -REACH; offset--)
    if (/^(?:tour|levee|serie|amorcage|leve|augmentation)$/.test(around(sighting, offset)?.folded ?? ""))
      return true;
  return false;
}

/** Verbs (folded) of whose the biggest round of a column is. */
const FALLS_TO = /^(?:revient|revenait|echoit|va|ira|est|etait)$/;
/** What is ranked in a column of rounds (folded). */
const RANKED_ROUND = /^(?:cheque|ticket|levee|tour|ronde|magot)$/;

/** « le plus gros chèque revient sans conteste à X », « la plus belle levée est pour X ». */
function isRanked(sighting: Sighting): boolean {
  if (sighting.place !== undefined || !/^(?:a|pour)$/.test(around(sighting, -1)?.folded ?? "")) return false;
  const verb = [-2, -3, -4].find((offset) => FALLS_TO.test(around(sighting, offset)?.folded ?? ""));
  if (verb === undefined) return false;
  const ahead = [1, 2, 3, 4, 5, 6, 7].map((back) => around(sighting, verb - back)?.folded ?? "");
  const noun = ahead.findIndex((word) => RANKED_ROUND.test(word));
  return (
    noun >= 0 &&
    ahead.slice(noun + 1, noun + 3).some((word) => /^(?:gros|grosse|belle|beau|grande?)$/.test(word))
  );
}

/** What the company that a name keeps says of it, where money is put into a firm. */
export const backingCues: readonly Cue[] = [
  {
    name: "name/listed-with-investors",
    reading: "organisation",
    weight: 4,
    needs: UNKNOWN,
    holds: isListed,
    examples: [
      "Le tour de table réunit Morlin Ventures, [Zubrowik] et [Ostrea].",
      "Elle a levé 3 millions d'euros auprès de [Zubrowik], Morlin Capital et [Ostrea].",
    ],
    counterExamples: [
      "Le festival réunit Morlin Ventures, Zubrowik et Ostrea.",
      "Le tour de table réunit Zubrowik et Ostrea.",
    ],
  },
  {
    name: "name/round-owed-to",
    reading: "organisation",
    weight: 4,
    needs: UNKNOWN,
    holds: isThanked,
    examples: ["Elle rallonge sa série B de 3 millions d'euros, grâce à [Zubrowik]."],
    counterExamples: ["Elle a gagné du temps grâce à Zubrowik."],
  },
  {
    name: "name/ranked-by-round",
    reading: "organisation",
    weight: 4,
    needs: UNKNOWN,
    holds: isRanked,
    examples: [
      "Le plus gros chèque de la semaine revient sans conteste à [Ostrea] : la start-up a réuni 3 millions d'euros.",
      "La plus belle levée est pour [Zubrowik], avec 3 millions d'euros.",
    ],
    counterExamples: ["Le gros lot revient à Zubrow.", "Le tour revient à Zubrolles."],
  },
];
