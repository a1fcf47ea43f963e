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

/** « Y a souscrit pour 2 M€ », where X was just told to raise nine: a part of that round. */
export function isTicket(telling: Telling, told: readonly Telling[], words: readonly Term[]): boolean {
  if (telling.kind === "acquisition") return false;
  const sum = telling.amount?.value.max ?? 0;
  const joins = words.some(({ normal }) => /^(?:souscri\w+|joi\w+|hauteur|solde)$/.test(normal));
  return since(told, telling.sentence - NEAR).some(
    (round) =>
      ROUNDS.has(round.kind) &&
      (round.amount?.value.max ?? Number.POSITIVE_INFINITY) > sum &&
      (joins || inRole(round, "target").some((id) => inRole(telling, "target").includes(id))),
  );
}
const ROUNDS = new Set<string>(["funding_round", "debt_financing", "fund_closing"]);
