import { around, type Sighting } from "../sighting.ts";
import { AHEAD, BEHIND, UNKNOWN } from "../situation.ts";
import type { Cue } from "./cue.ts";
import { isInBusiness, isMoneyWord, isSumBefore, LARGE_SUM } from "./stands.ts";

/** Verbs (folded) whose object is a round or a sum wherever a company is their subject. */
const RAISE =
  /^(?:lev(?:e|ent|er|ait|aient|era|ant|ees?|es)|recolt(?:e|ent|er|ait|era)|boucl(?:e|ent|er|ait|era)|emprunt(?:e|ent|er|ait|era))$/;
/** Verbs (folded) with other objects besides: a round or a loan must follow. */
const GET =
  /^(?:annonce|annoncent|officialise|devoile|finalise|realise|conclut|cloture|obtient|obtenu|obtiendra|obtenait|recoit|recu|recevra|decroche|decrochent|signe|contracte|souscrit|prepare|lance|acheve|emis|emet|reussi|effectue|opere|procede)$/;
/** Verbs (folded) of what players get as much as firms. */
const WON = /^(?:empoch|engrang|glan|rafl|amass|encaiss)(?:e|ent|er|ait|era|eait|ee)$/;
/** Verbs (folded) of who gets a sum, a crowd or a cup: the sum must stand right behind. */
const POCKET =
  /^(?:enchain|collect|decroch|capt|mobilis)(?:e|ent|er|ait|era|eait|ee)$|^reuni(?:t|r|ra|ssait)?$|^recueilli(?:r|t|e)?$/;
/** Verbs (folded) of who is granted a sum by others: « auprès de » must follow it. */
const GRANTED = /^(?:obten(?:ir|u|ue|ait)|obtien(?:t|nent|dra))$/;
/** What they get (folded), with a sum not far behind. */
const ROUND =
  /^(?:levees?|tour|tours|augmentation|amorcage|serie|prets?(?:-relais)?|emprunts?|subventions?|subsides?|(?:re)?financements?|obligations?|credits?(?:-bail|-relais)?|recapitalisation|pge|facilites?|placements?)$/;
/** What may stand before such a verb: « vient de », « cherche à », « est sur le point de », « , qui a ». */
const LEADING = new Set(
  ", qui a ont avait avaient aura aurait vient viennent venait de d' est etait serait sur le point cherche cherchait veut voudrait espere compte prevoit tente annonce avoir aussi deja egalement ainsi en n' ne pas reussi echoue pour vise souhaite ambitionne doit devrait pourrait va vont".split(
    " ",
  ),
);
/** How many words a verb may stand behind its subject, and a sum behind its verb. */
const REACH = 9;

/** « X vient de lever 5 M€ », « X, qui a bouclé un tour de 5 M€ », « X obtient un prêt de 5 M€ ». */
function raises(sighting: Sighting, gets: RegExp): boolean {
  for (let offset = 0; offset < REACH; offset++) {
    const token = around(sighting, offset);
    if (token === undefined) return false;
    if (RAISE.test(token.folded)) return hasSum(sighting, offset + 1, false);
    // « La Rochelaise empoche 9 M€ », « Le groupe de Morlaix empoche 9 M€ »: companies by where they are.
    const named = !GOVERNING.test(around(sighting, -1)?.lower ?? "");
    if (named && gets.test(token.folded) && isLargeSumAt(sighting, offset + 1)) return true;
    const granted = GRANTED.test(token.folded) && isLargeSumAt(sighting, offset + 1);
    if (
      named &&
      granted &&
      [1, 2, 3, 4, 5].some((next) => around(sighting, offset + next)?.folded === "aupres")
    )
      return true;
    if (GET.test(token.folded) && !LEADING.has(around(sighting, offset + 1)?.folded ?? ""))
      return hasSum(sighting, offset + 1, true);
    if (offset === 0 && !opensPredicate(sighting)) return false;
    if (!LEADING.has(token.folded) && !token.folded.endsWith("ment")) return false;
  }
  return false;
}

/** Whether what stands right behind a run may be its predicate: « X a », « X, qui », not « X de lever ». */
function opensPredicate(sighting: Sighting): boolean {
  const first = around(sighting, 0)?.lower ?? "";
  if (first === ",") return around(sighting, 1)?.lower === "qui";
  return !/^(?:de|d'|à|pour|sur|le|point|en|pas|aussi|également|ainsi|avoir)$/.test(first);
}

/** Whether a sum stands behind a verb, after a round or a loan where one must. */
function hasSum(sighting: Sighting, from: number, needsRound: boolean): boolean {
  let round = !needsRound;
  for (let offset = from; offset < from + REACH; offset++) {
    const token = around(sighting, offset);
    if (token === undefined) return false;
    if (round && isSumBefore(sighting, offset)) return true;
    round ||= ROUND.test(token.folded);
    if (isMoneyWord(token)) return round;
    if (token.text === ";" || token.text === ",") return false;
  }
  return false;
}

/** Whether a sum that is written out stands right behind a verb: a day of the week takes less room. */
function isLargeSumAt(sighting: Sighting, offset: number): boolean {
  const [before, token] = [around(sighting, offset - 1), around(sighting, offset)];
  if (token?.shape === "digit" && isMoneyWord(around(sighting, offset + 1))) return true;
  return before !== undefined && token !== undefined && token.start - before.end > WRITTEN_OUT;
}
const GOVERNING = /^(?:la|le|l'|les|une?|du|des|de|d'|son|sa|à|en|au|aux|près)$/;
/** What « 9 millions d'euros » takes at least, in characters. */
const WRITTEN_OUT = 16;

/** Verbs (folded) of who puts a sum into a company. */
const INVEST =
  /^(?:(?:re)?invest|(?:re)?inject|mis)(?:i|it|is|ir|issent|ira|iront|issait|e|ee|ent|er|ait|eront|era)?$/;
/** What may stand between a run and such a verb: the other members of a list, named or not (folded). */
const MEMBERS =
  /^(?:,|et|ainsi|que|le|la|les|l'|des?|une?|dizaine|vingtaine|plusieurs|quelques|deux|trois|autres?|fonds|business|angels|investisseurs|particuliers|entrepreneurs|a|ont|avait|avaient|vont|va|viennent|vient|d'|deja|aussi|egalement)$/;
/** How many words such a list may take. */
const LIST = 16;

/** « X et Y ont injecté 5 M€ dans », « X mise 5 M€ sur ». */
function invests(sighting: Sighting): boolean {
  const before = around(sighting, -1)?.lower ?? "";
  if (GOVERNING.test(before) || sighting.place !== undefined) return false;
  for (let offset = 0; offset < LIST; offset++) {
    const token = around(sighting, offset);
    if (token === undefined) return false;
    if (token.shape === "lower" && INVEST.test(token.folded) && isLargeSumAt(sighting, offset + 1))
      return [1, 2, 3, 4, 5].some((next) =>
        /^(?:dans|sur|chez|au)$/.test(around(sighting, offset + next)?.folded ?? ""),
      );
    if ((token.shape === "lower" || token.shape === "punctuation") && !MEMBERS.test(token.folded))
      return false;
  }
  return false;
}

/** Participles (folded) of what is raised, borrowed or bought by whom « par » names. */
const DONE_BY =
  /^(?:lev|boucl|recolt|emprunt|souscri|rachet|emi|contract)(?:e|ee|es|ees|t|te|ts|tes|s|se|ses)$/;
/** Participles (folded) of who leads a round. */
const LED_BY = /^(?:men|emmen|condui|dirig|pilot|realis|annonc|orchestr|codirig)(?:e|ee|es|ees|t|te|ts|tes)$/;

/** What they lead (folded). */
const LED = /^(?:levees?|augmentation|recapitalisation|financement|amorcage)$/;

/** « levés par X », « une levée de 5 M€, menée par X ». */
function actsBy(sighting: Sighting): boolean {
  const participle = around(sighting, -2)?.folded ?? "";
  if (around(sighting, -1)?.lower !== "par") return false;
  return DONE_BY.test(participle) || (LED_BY.test(participle) && isBefore(sighting, -3, LED));
}

/** Whether a word stands before a run in its sentence, no further than some fourteen words; `orSum`: or a sum does. */
function isBefore(sighting: Sighting, from: number, words: RegExp, orSum = false): boolean {
  for (let offset = from; offset > from - 14; offset--) {
    const token = around(sighting, offset);
    if (token === undefined || token.text === ";") return false;
    if (words.test(token.folded) || (orSum && isSumBefore(sighting, offset + 1))) return true;
  }
  return false;
}

/** Words (folded) of who puts money into a company. */
const STAKE =
  /^(?:participation|investi\w{0,6}|investissement|inject\w{1,3}|mise|miser|entree|parts?|capital|actionnaire|reinvesti\w{0,2}|%)$/;

/** « a investi 5 M€ dans X », « une participation minoritaire dans X », « mise 5 M€ sur X », « au capital de X ». */
function getsMoney(sighting: Sighting): boolean {
  const preposition = around(sighting, -1)?.lower;
  // « met 5 M€ dans X »: the sum stands right before.
  const summed = isSumBefore(sighting, -1) || CURRENCY.test(around(sighting, -2)?.folded ?? "");
  if (preposition === "dans" && summed && isBefore(sighting, -2, PUT)) return true;
  // « une avance de 5 M€ à X », « verse 5 M€ de subvention à X »
  if (preposition === "à" || preposition === "pour")
    return (summed || GIVEN.test(around(sighting, -2)?.folded ?? "")) && isGiven(sighting);
  if (preposition === "dans") return isBefore(sighting, -2, STAKE) && isBefore(sighting, -2, VALUED, true);
  return (
    preposition === "sur" &&
    isBefore(sighting, -2, /^(?:mis|mise|miser|parie|parier)$/) &&
    isBefore(sighting, -2, LARGE_SUM, true)
  );
}
const CURRENCY = /^(?:euros?|dollars?|€|\$|m€|md€)$/;
/** What is lent or given to a firm (folded). */
const GIVEN =
  /^(?:subventions?|subsides?|prets?|avances?|credit|emprunts?|remboursables?|participatifs?|relais)$/;

/** Verbs (folded) of who gets a sum: « a reçu 5 M€ de subvention à X » says where. */
const GETTING = /^(?:recu|recoi|recev|obt|touch|percu|perc|decroch|benefici)\p{Ll}*$/u;

/** Whether a loan or a subsidy and its sum stand before a run, which gets them. */
function isGiven(sighting: Sighting): boolean {
  return (
    isBefore(sighting, -2, GIVEN) &&
    isBefore(sighting, -2, LARGE_SUM, true) &&
    !isBefore(sighting, -2, GETTING)
  );
}

/** Verbs (folded) of who puts a sum somewhere. */
const PUT =
  /^(?:re)?(?:mis|mets?|mettent|mettra|mettront|mettre|mettait|place(?:r|nt)?|englouti[rst]?|glisse(?:r|nt)?)$/;
const VALUED = /^(?:millions?|milliards?|m€|md€|%|minoritaire|majoritaire|participation)$/;

/** « le tour de table de 5 M€ de X », « une levée de fonds pour X ». */
function hasRound(sighting: Sighting): boolean {
  const preposition = around(sighting, -1)?.lower ?? "";
  if (preposition !== "de" && preposition !== "d'") return false;
  const noun = around(sighting, -2)?.folded ?? "";
  if (isSumBefore(sighting, -1) || /^(?:euros?|dollars?|€|\$|m€|md€)$/.test(noun))
    return isBefore(sighting, -2, ROUND);
  return (
    /^(?:fonds|table|amorcage)$/.test(noun) &&
    /^(?:levee|tour|tours)$/.test(around(sighting, -4)?.folded ?? "")
  );
}

/** « Deux ans après avoir levé 5 M€, X … », « Forte d'un tour de 5 M€, X … ». */
function follows(sighting: Sighting): boolean {
  if (around(sighting, -1)?.text !== "," || around(sighting, 0)?.shape !== "lower") return false;
  const first = sighting.tokens[0]?.lower ?? "";
  if (!OPENING.has(first)) return false;
  return (
    isBefore(sighting, -2, LARGE_SUM, true) &&
    (isBefore(sighting, -2, ROUND) || isBefore(sighting, -2, /^(?:leve|levee?s|recolte|recoltes)$/))
  );
}
const OPENING = new Set(
  "après avec fort forte grâce un deux trois quatre six dix moins quelques malgré depuis".split(" "),
);

/** Verbs (folded) that close a fund. */
const CLOSE = /^(?:clot|clos|clore|boucl(?:e|er|ent)|(?:re)?ferm(?:e|er|ent)|clotur(?:e|er|ent))$/;
/** What a fund is called (folded). */
const FUND = /^(?:fonds|vehicule|millesime)$/;

/** « clôt X, son véhicule consacré à la santé », « boucle X III à 5 M€ ». */
function isClosed(sighting: Sighting): boolean {
  if (!CLOSE.test(around(sighting, -1)?.folded ?? "")) return false;
  const last = sighting.tokens[sighting.to - 1]?.text ?? "";
  const numbered = /^(?:[IVX]{1,4}|\d)$/.test(last);
  if (numbered || around(sighting, 0)?.text !== ",") return numbered;
  return [1, 2, 3].some((offset) => FUND.test(around(sighting, offset)?.folded ?? ""));
}

/** What the words of raising, lending and investing say of a name: names of young companies stand in no list. */
export const financingCues: readonly Cue[] = [
  {
    name: "name/raises",
    reading: "organisation",
    weight: 4,
    needs: AHEAD | UNKNOWN,
    holds: (sighting) => raises(sighting, POCKET) || (isInBusiness(sighting) && raises(sighting, WON)),
    examples: [
      "[Zubrowik] vient de lever 3 millions d'euros.",
      "[Ostrea], qui a récemment bouclé un tour de 3 millions d'euros, recrute.",
      "[Ostrea] obtient un prêt de 3 millions d'euros.",
      "[Ostrea] a clôturé un placement privé de 3 millions d'euros.",
      "[Ostrea] a réuni 3 millions d'euros.",
      "[Ostrea] vient d'obtenir 3 millions d'euros auprès d'un fonds.",
      "[Ostrea] obtient un crédit-bail de 3 millions d'euros.",
      "Derrière elle, [Zubrowik] décroche 3 millions d'euros.",
    ],
    counterExamples: [
      "Zubrow lève la tête.",
      "Zubrow annonce un plan de 3 millions d'euros.",
      "Zubrow décroche la coupe et 3 millions d'euros.",
      "La Zubroise décroche 3 millions d'euros.",
      "La firme de Zubrolles décroche 3 millions d'euros.",
      "Finaliste à Melbourne, Zubrow empoche 3 millions de dollars.",
    ],
  },
  {
    // Prize money is won so too: only an article about business makes a company of it.
    name: "name/wins-a-sum",
    reading: "organisation",
    weight: 1,
    needs: AHEAD | UNKNOWN,
    holds: (sighting) => raises(sighting, WON),
    examples: ["Derrière elle, [Zubrowik] empoche 3 millions d'euros."],
    counterExamples: [
      "Zubrow empoche la coupe et 3 millions d'euros.",
      "La Zubroise empoche 3 millions d'euros.",
    ],
  },
  {
    name: "name/invests",
    reading: "organisation",
    weight: 4,
    needs: AHEAD | UNKNOWN,
    holds: invests,
    examples: [
      "[Zubrowik] a injecté 3 millions d'euros dans la start-up.",
      "[Zubrowik], [Ostrea] et une dizaine de business angels ont misé 3 millions d'euros sur elle.",
    ],
    counterExamples: [
      "Zubrow a investi la place.",
      "La ville de Zubrolles a investi 3 millions d'euros dans son école.",
      "Zubrow a misé 3 millions d'euros.",
    ],
  },
  {
    name: "name/acts-by",
    reading: "organisation",
    weight: 4,
    needs: BEHIND | UNKNOWN,
    holds: actsBy,
    examples: [
      "Les 3 millions d'euros levés par [Zubrowik] suffisent.",
      "Une levée de 3 millions d'euros, menée par [Ostrea], suit.",
    ],
    counterExamples: ["Une marche menée par Zubrow suit."],
  },
  {
    name: "name/gets-money",
    reading: "organisation",
    weight: 4,
    needs: BEHIND | UNKNOWN,
    holds: getsMoney,
    examples: [
      "Elle a investi 3 millions d'euros dans [Zubrowik].",
      "Elle prend une participation minoritaire dans [Ostrea].",
      "Elle a mis 3 millions d'euros dans [Zubrowik].",
      "La région verse 3 millions d'euros de subvention à [Zubrowik].",
      "Avance remboursable de 3 millions d'euros à [Ostrea].",
    ],
    counterExamples: [
      "Elle vit dans Zubrowik.",
      "Elle a mis 3 millions de tracts dans Zubrowik.",
      "Elle a dépensé 3 millions d'euros à Zubrow.",
      "Le prêt du joueur à Zubrow coûte 3 millions d'euros.",
      "Elle a reçu 3 millions d'euros de subvention à Zubrow.",
      "Les députés ont voté 3 millions d'euros de crédits pour Zubrow.",
    ],
  },
  {
    name: "name/has-round",
    reading: "organisation",
    weight: 4,
    needs: BEHIND | UNKNOWN,
    holds: hasRound,
    examples: [
      "Elle mène le tour de table de 3 millions d'euros de [Zubrowik].",
      "La levée de fonds d'[Ostrea] est finie.",
    ],
    counterExamples: ["Le maire de Zubrowik part."],
  },
  {
    name: "name/fund-closed",
    reading: "organisation",
    weight: 6,
    needs: BEHIND | AHEAD | UNKNOWN,
    holds: isClosed,
    examples: [
      "Elle clôt [Ostrea], son véhicule consacré à la santé, à 3 millions d'euros.",
      "Elle boucle [Ostrea III] à 3 millions d'euros.",
    ],
    counterExamples: ["Elle boucle Zubrow, la ville.", "Elle ferme Zubrowik à midi."],
  },
  {
    name: "name/after-its-round",
    reading: "organisation",
    weight: 4,
    needs: BEHIND | AHEAD | UNKNOWN,
    holds: follows,
    examples: ["Deux ans après avoir levé 3 millions d'euros, [Zubrowik] ferme."],
    counterExamples: ["Deux ans après, Zubrow ferme."],
  },
];
