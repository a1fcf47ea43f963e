import { absorbInto } from "../across/merge.ts";
import { inRole, type Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";

/** Kinds that new shares may bring about. */
const BROUGHT = new Set<string>(["acquisition", "equity_investment", "ipo", "funding_round"]);
/** Words before « augmentation de capital » that make it the way in which something else was done. */
const BY =
  /(?:^| )(?:par|via|moyennant|au moyen d'|par le biais d'|par voie d'|a la faveur d'|au travers d'|a travers|a l' occasion d'|dans le cadre d'|sous (?:la )?forme d'|la forme d'|lors d'|grace a|en souscrivant (?:a|integralement a))(?: (?:une|l'|cette|la))?(?: \p{L}+)?$/u;

/**
 * Leaves out the rounds that only tell how another operation of the sentence was done, and gives that their values:
 * « devient majoritaire chez X via une augmentation de capital de 9 M€ », « 800 M€ par augmentation de capital ».
 */
export function withoutMeans(terms: readonly Term[], tellings: readonly Telling[]): Telling[] {
  return tellings.filter((telling) => {
    if (telling.kind !== "funding_round" || inRole(telling, "investor").length > 0) return true;
    const at = terms.findIndex(({ start }) => start === telling.trigger.start);
    if (terms[at]?.normal !== "augmentation") return true;
    const before = terms.slice(Math.max(0, at - 6), at).map(({ normal }) => normal);
    const host = tellings.findLast(
      (each) => each !== telling && BROUGHT.has(each.kind) && each.trigger.start < telling.trigger.start,
    );
    if (host === undefined || !BY.test(before.join(" "))) return true;
    // « … : 8 M€ par émission d'actions nouvelles, 4 M€ vendus par … »: of a total told before.
    if (host.amount !== null) telling.amount = null;
    absorbInto(host, telling);
    return false;
  });
}
