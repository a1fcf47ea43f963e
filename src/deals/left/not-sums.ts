import { valuesIn } from "../across/facts.ts";
import { isPlainNoun } from "../clauses/antecedent.ts";
import { inRole, since, type Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { sumRole } from "../values/sums.ts";
import { KIND_WORDS, MONEY } from "./words.ts";

/** How many sentences back a round may have been told of which a smaller sum is a ticket. */
const NEAR = 3;

/** « 61 M€ de chiffre d'affaires, contre 28 M€ un an plus tôt »: whether a sentence is on the accounts. */
export function isOnAccounts(terms: readonly Term[]): boolean {
  return valuesIn(terms).some(
    (each) => terms[each]!.money?.per === null && /^(?:other|comparison)$/.test(sumRole(terms, each)),
  );
}

/** « 30 M€ de jouets », « 3 M€ d'acier »: a sum's worth of what is no money and no shares. */
export function isOfGoods(terms: readonly Term[], sum: number): boolean {
  const [of, what] = [terms[sum + 1], terms[sum + 2]];
  if (of === undefined || what === undefined || !/^(?:de|d'|en)$/.test(of.normal)) return false;
  // « 3 M€ en faveur de Y », « en échange d'un quart du capital »: for whom, and for what.
  if (of.normal === "en" && /^(?:faveur|echange|contrepartie|direction)$/.test(what.normal)) return false;
  return (
    what.party === null &&
    isPlainNoun(what) &&
    !MONEY.test(what.normal) &&
    !KIND_WORDS.some(({ words }) => words.test(what.normal))
  );
}

/** « pour ses avocats », « pour sponsoriser un club »: what money is for that buys no firm. */
export function isForOwnUse(terms: readonly Term[], sum: number): boolean {
  if (terms[sum + 1]?.normal !== "pour") return false;
  const what = terms[sum + 2];
  if (what === undefined) return false;
  return (
    what.tags.has("Poss") ||
    (/^\p{Ll}+(?:er|ir|re)$/u.test(what.text) &&
      isPlainNoun(what) &&
      !KIND_WORDS.some(({ words }) => words.test(what.normal)))
  );
}

/** « … apporte ses 17 % », « un tiers de l'émission »: a share that is held, or one of the sum. */
export function isOtherShare({ stake }: Telling, terms: readonly Term[]): boolean {
  const share = terms.findIndex(({ start }) => start === stake?.span.start);
  if (share < 0) return false;
  return (
    terms[share - 1]?.tags.has("Poss") === true ||
    terms
      .slice(share + 1, share + 4)
      .some(({ normal }) => /^(?:emission|offre|total|tour|somme)$/.test(normal))
  );
}

/** « Y a souscrit pour 2 M€ », « Y y met 2 M€ », where X was told to raise nine: a part of that round. */
export function isTicket(telling: Telling, told: readonly Telling[], words: readonly Term[]): boolean {
  const joins = words.some(({ normal }) => /^(?:souscri\w+|joi\w+|hauteur|solde)$/.test(normal));
  if (telling.kind === "acquisition" && !joins) return false;
  const sum = telling.amount?.value.max ?? 0;
  const there = words.some(({ normal }) => normal === "y");
  return (joins ? told : since(told, telling.sentence - NEAR)).some(
    (round) =>
      ROUNDS.has(round.kind) &&
      (round.amount?.value.max ?? Number.POSITIVE_INFINITY) > sum &&
      (joins || there || inRole(round, "target").some((id) => inRole(telling, "target").includes(id))),
  );
}
const ROUNDS = new Set<string>(["funding_round", "debt_financing", "fund_closing"]);

/** Whether all the parties of a sentence are those of one operation told not far before: it goes on with that one. */
export function isOfTold(telling: Telling, told: readonly Telling[]): boolean {
  return since(told, telling.sentence - NEAR).some(({ fillers }) =>
    telling.fillers.every(({ entity }) => fillers.some((each) => each.entity === entity)),
  );
}

/** « - 15 M€ versés en titres »: whether a sum opens an item of a list, which tells the parts of a price. */
export function opensItem(terms: readonly Term[], sum: number): boolean {
  return sum === 1 && /^[-–—•]$/.test(terms[0]!.text);
}

/** Verbs (lemma tags) of a height that is reached: what a firm is worth, and not what is paid. */
const REACHING = "Grimper Bondir Tomber Chuter Atteindre Depasser Culminer Plafonner".split(" ");

/** « grimpe à 5 Md$, contre 3 Md$ en mai »: whether a sum is a height of something, or one that it is compared with. */
export function isHeight(terms: readonly Term[], sum: number, verb: number): boolean {
  return (
    REACHING.some((tag) => terms[verb]!.tags.has(tag)) && /^(?:a|contre)$/.test(terms[sum - 1]?.normal ?? "")
  );
}
