import { entitiesOf } from "../across/discourse.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { Scene } from "../scene.ts";
import type { Filler, Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { isFiniteVerb } from "../terms/verbs.ts";
import { sumRole } from "./sums.ts";
import { readValues } from "./values.ts";

/** « X prend 10 % de Z, Y 5 % »: of each who has a share right behind, the same taking; null where no other has one. */
export function splitTakers(telling: Telling, clause: Clause, scene: Scene): Telling[] | null {
  const { terms } = scene;
  const taker = telling.fillers.find(({ role, by }) => role === "investor" && by === "grammar");
  const object = telling.fillers.find(({ role }) => role === "target");
  if (
    telling.stake === null ||
    taker === undefined ||
    object === undefined ||
    clause.trigger.frame.roles.subject !== "investor"
  )
    return null;
  const first = terms.findIndex(({ start }) => start === object.span.start);
  const others: number[] = [];
  for (let index = Math.max(first, clause.trigger.end) + 1; index < clause.right; index += 1) {
    // « X, dont le capital reste réparti entre Y, 5 %, Z 20 % »: what is told of the target itself.
    if (/^(?:dont|qui|que|qu'|ou)$/.test(terms[index]!.normal) || isFiniteVerb(terms, index)) break;
    if (isTaker(terms, index)) others.push(index);
  }
  const [next] = others;
  if (next === undefined || first > next) return null;
  const heads = new Set(others.flatMap((index) => entitiesOf(terms[index])));
  const kept = telling.fillers.filter(({ entity }) => !heads.has(entity));
  return [
    { ...telling, ...readValues(scene, { ...clause, right: next }), fillers: kept },
    ...others.map((head): Telling => {
      const { start, end } = terms[head]!;
      const investors = entitiesOf(terms[head]).map(
        (entity): Filler => ({ role: "investor", entity, span: { start, end }, by: "grammar", lead: false }),
      );
      const share = terms[head + 1]!;
      const value = share.stake!.value;
      return {
        ...telling,
        stake: { value, span: { start: share.start, end: share.end }, rule: telling.frame.name },
        amount: null,
        tranches: [],
        trigger: { start, end },
        fillers: [...investors, ...kept.filter(({ role }) => role === "target" || role === "seller")],
      };
    }),
  ];
}

/** A name behind a comma or a conjunction, with a share and nothing else right behind it. */
function isTaker(terms: readonly Term[], index: number): boolean {
  const { party, depth } = terms[index]!;
  const joint = terms[index - 1]!.tags.has("Det") ? terms[index - 2] : terms[index - 1];
  const joined = ["Comma", "Conj", "Semicolon"].some((tag) => joint?.tags.has(tag));
  if (party === null || depth > 0 || !joined || terms[index + 1]?.stake == null) return false;
  // « 10 % de X, Y 5 % de Z »: what is taken is another's.
  const behind = terms.slice(index + 2).find(({ tags }) => !tags.has("Adv"));
  return !/^(?:de|d'|du|des)$/.test(behind?.normal ?? "");
}

/** « rachète X et Y pour respectivement 10 et 5 M€ »: as many sums, or buyers, as objects, in their order; null where it says no such thing. */
export function respectively(
  telling: Telling,
  targets: readonly { readonly fillers: readonly Filler[] }[],
  { left, right, trigger }: Clause,
  { terms }: Scene,
): Telling[] | null {
  const last = Math.max(...telling.fillers.map(({ span }) => span.start));
  const told = terms.filter(({ start }, index) => index >= left && (index < right + 2 || start < last));
  if (!told.some(({ normal }) => normal === "respectivement")) return null;
  const objects = new Set(targets.flatMap(({ fillers }) => fillers));
  const others = telling.fillers.filter((each) => !objects.has(each));
  const sums = terms.flatMap((term, index) =>
    index >= trigger.start && index < right && term.money !== null && sumRole(terms, index) === "price"
      ? [term]
      : [],
  );
  const dealt = (["acquirer", "seller"] as const).find(
    (role) =>
      others.filter((each) => each.role === role && isBehind(each, trigger, terms)).length === targets.length,
  );
  if (sums.length !== targets.length && dealt === undefined) return null;
  const shared = others.filter(({ role }) => role !== dealt);
  const each = others.filter(({ role }) => role === dealt);
  return targets.map(({ fillers }, index) => {
    const sum = sums.length === targets.length ? sums[index] : undefined;
    return {
      ...telling,
      amount:
        sum === undefined
          ? telling.amount
          : { value: sum.money!, span: { start: sum.start, end: sum.end }, rule: telling.frame.name },
      tranches: [],
      fillers: [...fillers, ...shared, ...each.slice(index, index + 1)],
      trigger: index === 0 ? telling.trigger : fillers[0]!.span,
    };
  });
}

function isBehind({ span }: Filler, { end }: Clause["trigger"], terms: readonly Term[]): boolean {
  return span.start >= (terms[end - 1]?.start ?? 0);
}
