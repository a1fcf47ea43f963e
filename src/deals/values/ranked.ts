import { entitiesOf } from "../across/discourse.ts";
import { partiesIn, valuesIn } from "../across/facts.ts";
import { raiseOf } from "../across/series.ts";
import { mainSubjectIn } from "../clauses/subject.ts";
import type { Reading } from "../read.ts";
import { ofTerm } from "../roles/fillers.ts";
import type { Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { sumRole } from "./sums.ts";

/** Words of the ranking in which a paper puts the rounds of a week, folded. */
const RANK = /^(?:podium|medailles?|marches?|palmares|classement|peloton)$/;
/** A group of three that a round completes, and that is made up of others elsewhere, folded. */
const GROUP = /^(?:trio|tierce|quatuor|quinte|peloton de tete)$/;
const COMPLETING = /^(?:complet|clot|ferm|boucl|concl)/;
/** What may follow the sum, folded: « 9 M€ levés », « 9 M€ pour ses pompes ». */
const RAISED = /^(?:lev|collect|recolt|reuni|apport|destin|pour|aupres)/;
/** The least sum, in units of its currency, that makes the ranking. */
const LEAST = 1e5;

/**
 * Reads the rounds of a ranking in an article about money raised: « X s'adjuge la médaille d'argent avec 9 M€ », « Le
 * podium est complété par X et ses 4 M€, apportés par Y ».
 */
export function readRanked({ scene, sentence, tellings }: Reading): void {
  const { terms } = scene;
  if (!terms.some((_, index) => isRank(terms, index)) || scene.headings() === null) return;
  if (tellings.length > 0) return;
  const sums = valuesIn(terms).filter((index) => terms[index]!.money !== null);
  const [sum, other] = sums;
  if (sum === undefined || other !== undefined || sumRole(terms, sum) !== "price") return;
  const behind = terms[sum + 1];
  // « avec 9 M€ de gains », « avec 9 M€ de bénéfices »: earned, not raised.
  if (behind !== undefined && !behind.tags.has("Punct") && !RAISED.test(behind.normal)) return;
  const { money, start, end } = terms[sum]!;
  if ((money!.min ?? 0) < LEAST || money!.per !== null) return;
  const target = rankedWith(terms, sum);
  const round = raiseOf({ start, end });
  if (target === null || round === null) return;
  const backers = partiesIn(terms).filter((party) => party > sum && scene.markers[party]?.place === "par");
  const fillers = [
    ...ofTerm(scene, target, "target"),
    ...backers.flatMap((party) => ofTerm(scene, party, "investor")),
  ];
  const amount: Telling["amount"] = { value: money!, span: { start, end }, rule: "amount/ranked" };
  tellings.push({ ...round, sentence, fillers, amount });
}

/** « le podium », « complète le trio »; « le trio de fondateurs » ranks nothing. */
function isRank(terms: readonly Term[], index: number): boolean {
  const { normal } = terms[index]!;
  return RANK.test(normal) || (GROUP.test(normal) && COMPLETING.test(terms[index - 2]?.normal ?? ""));
}

/** Whose a ranked sum is, as a term: the party before « et ses 4 M€ », the subject of « … avec 9 M€ »; null for neither. */
function rankedWith(terms: readonly Term[], sum: number): number | null {
  const [before, joint] = [terms[sum - 1]?.normal ?? "", terms[sum - 2]?.normal ?? ""];
  if (/^(?:ses|leurs)$/.test(before) && /^(?:et|avec)$/.test(joint))
    return entitiesOf(terms[sum - 3]).length === 1 ? sum - 3 : null;
  if (before !== "avec") return null;
  const subject = mainSubjectIn(terms);
  return subject.kind === "parties" && subject.terms.length === 1 ? subject.terms[0]! : null;
}
