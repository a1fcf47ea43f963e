/** What partners put into the common company that they have founded is its capital, and no investment of its own. */
import type { Reading } from "../read.ts";
import { inRole, type Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { valuesIn } from "./facts.ts";

/** « X et Y fondent Z. Le premier y engage 18 M€ et le second 12, soit 30 M€ au total »: the tellings but for such sums. */
export function withoutVentureMoney({ scene, tellings }: Reading, near: readonly Telling[]): Telling[] {
  return tellings.filter((telling) => {
    const venture = [...near, ...tellings].findLast((each) => isVentureOf(each, telling));
    if (venture === undefined) return true;
    venture.amount ??= totalIn(scene.terms);
    venture.closing ??= telling.closing;
    return false;
  });
}

/** Whether a telling is of what partners of a common company put into it. */
function isVentureOf(venture: Telling, { kind, fillers }: Telling): boolean {
  if (venture.kind !== "joint_venture" || kind !== "equity_investment") return false;
  const [partners, targets] = [inRole(venture, "partner"), inRole(venture, "target")];
  const own = (role: string) => fillers.filter((each) => each.role === role).map(({ entity }) => entity);
  const [from, into] = [own("investor"), own("target")];
  return (
    from.length > 0 &&
    into.length > 0 &&
    from.every((id) => partners.includes(id)) &&
    into.every((id) => targets.includes(id))
  );
}

/** « soit 30 M€ au total », « 30 M€ en tout »: what all put in together, null where the sentence does not sum it up. */
function totalIn(terms: readonly Term[]): Telling["amount"] {
  const sum = valuesIn(terms).findLast(
    (index) =>
      terms[index]!.money !== null &&
      (/^(?:soit|total)$/.test(terms[index - 1]?.normal ?? "") ||
        /^(?:au total|en tout)$/.test(`${terms[index + 1]?.normal ?? ""} ${terms[index + 2]?.normal ?? ""}`)),
  );
  if (sum === undefined) return null;
  const { money, start, end } = terms[sum]!;
  return { value: money!, span: { start, end }, rule: "across/venture-total" };
}
