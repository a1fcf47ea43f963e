import type { MentionField } from "./metric.ts";

/** One thing that a rule made, and whether it is right in all that is labelled. */
export interface RuleUse {
  /** `deal` for the rule that gave a record its kind. */
  readonly field: MentionField | "deal";
  readonly rule: string;
  readonly right: boolean;
}

/** How often a rule fired on the labelled articles, and how often rightly. */
export interface RuleScore {
  readonly field: RuleUse["field"];
  readonly rule: string;
  readonly got: number;
  readonly right: number;
}

/** Counts the uses of each rule; those that are most often wrong come first. */
export function ruleScores(uses: readonly RuleUse[]): RuleScore[] {
  const counts = new Map<string, { field: RuleUse["field"]; rule: string; got: number; right: number }>();
  for (const { field, rule, right } of uses) {
    const key = `${field} ${rule}`;
    const count = counts.get(key) ?? { field, rule, got: 0, right: 0 };
    count.got += 1;
    if (right) count.right += 1;
    counts.set(key, count);
  }
  const wrong = ({ got, right }: RuleScore) => got - right;
  return [...counts.values()].sort(
    (a, b) =>
      wrong(b) - wrong(a) || b.got - a.got || (`${a.field} ${a.rule}` < `${b.field} ${b.rule}` ? -1 : 1),
  );
}
