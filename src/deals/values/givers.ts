import type { Clause } from "../clauses/clauses.ts";
import { GIVER } from "../kinds.ts";
import type { Scene } from "../scene.ts";
import type { Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { sumRole } from "./sums.ts";

/** « X emprunte 3 M€ à A et 2 M€ à B », « reçoit 3 M€ de A et 2 M€ de B »: each sum has its giver right behind; null else. */
export function ofEachGiver(
  telling: Telling,
  { trigger, right }: Clause,
  { terms }: Scene,
): Telling[] | null {
  const role = GIVER[telling.kind];
  if (role === undefined || telling.amount === null || telling.tranches.length > 0) return null;
  const sums: number[] = [];
  for (let index = trigger.start; index < right; index += 1) {
    const { money, depth } = terms[index]!;
    if (money !== null && depth === 0 && sumRole(terms, index) === "price") sums.push(index);
  }
  if (sums.length < 2 || terms[sums[0]!]!.money !== telling.amount.value) return null;
  const givers = telling.fillers.filter((each) => each.role === role);
  const pairs = sums.map((sum, at) => {
    const end = sums[at + 1] ?? right;
    const own = givers.filter(({ span }) => {
      const term = terms.findIndex(({ start }) => start === span.start);
      return term > sum && term < end;
    });
    return { sum, own };
  });
  const paired = pairs.every(({ sum, own }, at) => own.length > 0 && (at === 0 || isJoined(terms, sum)));
  if (!paired || pairs.flatMap(({ own }) => own).length !== givers.length) return null;
  return pairs.map(({ sum, own }, at) => {
    const { money, start, end } = terms[sum]!;
    return {
      ...telling,
      fillers: [...telling.fillers.filter((each) => each.role !== role), ...own],
      amount: { value: money!, span: { start, end }, rule: telling.frame.name },
      trigger: at === 0 ? telling.trigger : { start, end },
    };
  });
}

/** « …, 2 M€ », « … et 2 M€ », « … et un autre de 2 M€ »: a sum that goes on from the one before it. */
function isJoined(terms: readonly Term[], sum: number): boolean {
  const before = terms.slice(Math.max(0, sum - 4), sum);
  const joint = before.findLastIndex(({ tags }) => tags.has("Comma") || tags.has("Conj"));
  return (
    joint >= 0 && before.slice(joint + 1).every(({ normal }) => /^(?:puis|une?|autre|de|d')$/.test(normal))
  );
}
