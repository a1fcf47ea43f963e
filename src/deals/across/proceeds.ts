import { mainSubjectIn } from "../clauses/subject.ts";
import { TRADED } from "../kinds.ts";
import type { Reading } from "../read.ts";
import { inRole, type Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { isPriceOf, sumRole } from "../values/sums.ts";
import { entitiesOf } from "./discourse.ts";
import { entitiesIn, valuesIn, wordsIn } from "./facts.ts";

/** Verbs (folded) of who gets the price, right before it: « il empoche 3 M€ », « de quoi récolter 3 M€ ». */
const EARNING =
  /^(?:encaiss|empoch|recolt|touch|percoi|percev|recupe|engrang|glan|ramass|recoi|recevr)\w{0,7}$/;
/** The same of what else is hoped for, with « en »: « il en attend 3 M€ », « peut en escompter 3 M€ ». */
const HOPING = /^(?:attend|escompt|esper|retir|tir|obtien|obten)\w{0,6}$/;

/**
 * « Tardieu cède Morlin. Il empoche 3 M€ », « … De quoi récolter 3 M€ »: what the seller of the operation told right
 * before gets is its price, and no money that he raises.
 */
export function readProceeds(reading: Reading, told: readonly Telling[]): void {
  const { terms } = reading.scene;
  readOwnProceeds(reading);
  const host = told.at(-1);
  if (host === undefined || host.sentence < reading.sentence - 1) return;
  // « X a placé 3 millions d'actions nouvelles. Il en retire 8 M€ »
  const issued = host.frame.name === "funding_round/issue-new";
  if (!TRADED.has(host.kind) && !issued) return;
  const sellers = inRole(host, issued ? "target" : "seller");
  if (sellers.length === 0) return;
  const sum = valuesIn(terms).find((index) => terms[index]!.money !== null && isEarned(terms, index));
  if (sum === undefined || !isPriceOf(sumRole(terms, sum), host.kind)) return;
  if (!isBySeller(terms, sellers) || !isOfThatSale(terms, sum)) return;
  // Somebody else's money.
  const named = [...entitiesIn(terms)];
  if (named.some((id) => host.fillers.every(({ entity }) => entity !== id))) return;
  const { start, end, money } = terms[sum]!;
  const raised = reading.tellings.filter(
    (each) =>
      each.amount?.span.start === start &&
      (((each.kind === "funding_round" || each.kind === "grant") &&
        each.fillers.every(({ entity }) => sellers.includes(entity))) ||
        isShareGiven(each, host, sellers)),
  );
  if (reading.tellings.some((each) => each.amount?.span.start === start && !raised.includes(each))) return;
  const kept = reading.tellings.filter((each) => !raised.includes(each));
  reading.tellings.splice(0, reading.tellings.length, ...kept);
  host.amount ??= { value: money!, span: { start, end }, rule: "across/proceeds" };
  host.stake ??= raised[0]?.stake ?? null;
}

/** « Contre ses 66 %, il reçoit 3 M€ »: the share that the seller gives, read as one that he takes. */
function isShareGiven(telling: Telling, sale: Telling, sellers: readonly string[]): boolean {
  const sold = inRole(sale, "target");
  return (
    TRADED.has(telling.kind) &&
    telling.stake !== null &&
    telling.fillers.every(({ role, entity }) =>
      role === "target" ? sold.includes(entity) : sellers.includes(entity),
    )
  );
}

/** « L'État a cédé 9 % de X et récolté 3 M€ »: what the seller gets in the same breath is the price of the share. */
function readOwnProceeds({ tellings }: Reading): void {
  const sale = tellings.find(
    (each) => TRADED.has(each.kind) && each.amount === null && inRole(each, "seller").length > 0,
  );
  if (sale === undefined) return;
  const sellers = inRole(sale, "seller");
  const got = tellings.find(
    ({ kind, amount, round, fillers, trigger }) =>
      kind === "funding_round" &&
      amount !== null &&
      round === null &&
      trigger.start > sale.trigger.start &&
      fillers.length > 0 &&
      fillers.every(({ role, entity }) => role === "target" && sellers.includes(entity)),
  );
  if (got === undefined) return;
  tellings.splice(tellings.indexOf(got), 1);
  sale.amount = got.amount;
}

/** Whether the seller, a pronoun for it or nobody (« De quoi récolter 3 M€ ») gets what a sentence tells: never its « patron ». */
function isBySeller(terms: readonly Term[], sellers: readonly string[]): boolean {
  const subject = mainSubjectIn(terms);
  if (subject.kind === "none") return /^(?:(?:et|soit|bref|voila) )?de quoi /.test(wordsIn(terms));
  if (subject.kind === "parties")
    return subject.terms.every((at) => entitiesOf(terms[at]).some((id) => sellers.includes(id)));
  return subject.kind === "pronoun"
    ? /^(?:ils?|elles?|ce dernier|cette derniere|ces dernie?res?|celui-ci|celle-ci|ceux-ci)$/.test(
        subject.word,
      )
    : /^(?:vendeur|cedant|groupe|societe|entreprise|firme)s?$/.test(subject.noun);
}

/** Whether a sum is of the sale and no result, gift or round: no day or verb of its own, nothing but the sale or its use behind. */
function isOfThatSale(terms: readonly Term[], sum: number): boolean {
  const before = terms.slice(0, sum);
  const other = before.some(({ date, normal }) => date !== null || OTHER_TIME.test(normal));
  return !other && BEHIND.test(wordsIn(terms.slice(sum + 1)));
}
const OTHER_TIME = /^(?:avait|avaient|an|annee|exercice|semestre|trimestre|mois|auparavant|chaque)$/;
const BEHIND =
  /^(?:(?:au passage|au total|ainsi|en tout|dans l' ?(?:operation|affaire)|(?:de|avec|grace a) (?:cette|la|l') ?(?:vente|cession|operation|transaction)) ?)*(?:[.;:!»]|$|(?:, )?(?:et|de quoi|ce qui|qui|qu'|que|dont) )/;

/** Whether a verb of getting stands right before a sum, adverbs aside. */
function isEarned(terms: readonly Term[], sum: number): boolean {
  let verb = sum - 1;
  while (verb > 0 && terms[verb]!.tags.has("Adv")) verb -= 1;
  const { normal } = terms[verb] ?? { normal: "" };
  if (EARNING.test(normal)) return true;
  return HOPING.test(normal) && terms.slice(Math.max(0, verb - 4), verb).some((each) => each.normal === "en");
}
