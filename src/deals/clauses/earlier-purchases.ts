import { frames } from "../frames/index.ts";
import type { Term } from "../terms/terms.ts";
import type { Trigger } from "./grammar.ts";

const PURCHASE = frames.find(({ name }) => name === "acquisition/purchase");
/** How far before the pronoun the noun may stand that it takes up. */
const REACH = 24;

/** « Cette opération, la troisième après celles de X en 2019 et de Y en 2021 »: the pronoun as what tells purchases; null where it is none. */
export function earlierPurchase(terms: readonly Term[], pronoun: number): Trigger | null {
  if (PURCHASE === undefined || !isBehindOperation(terms, pronoun)) return null;
  return {
    frame: PURCHASE,
    form: "noun",
    reflexive: false,
    objectPlace: "object",
    start: pronoun,
    end: pronoun + 1,
    text: terms[pronoun]!.text,
  };
}

/** Whether a trigger is such a pronoun, which tells purchases only where the text has told of one before. */
export function isOfEarlierPurchases(terms: readonly Term[], { frame, start }: Trigger): boolean {
  return (
    frame === PURCHASE &&
    /^(?:celui|celle|ceux|celles)$/.test(terms[start]!.normal) &&
    isBehindOperation(terms, start)
  );
}

/** Whether a noun of deals stands before the pronoun and words of order right before it: « Cette emplette vient après celle de X ». */
function isBehindOperation(terms: readonly Term[], pronoun: number): boolean {
  const before = terms.slice(Math.max(0, pronoun - REACH), pronoun).map(({ normal }) => normal);
  return (
    before.some((word) => /^(?:operations?|transactions?|emplettes?|deals?)$/.test(word)) &&
    /(?:^| )(?:apres|(?:suite|succede|ajoute|echo) a|suit|prolonge|complete|rejoint)$/.test(
      before.slice(-4).join(" "),
    )
  );
}
