/** The names of the constructions that the reader knows. */
export type RuleName =
  | "money/scaled"
  | "money/plain"
  | "money/sign"
  | "money/prefixed"
  | "money/minor"
  | "money/mixed"
  | "money/fraction"
  | "money/collective"
  | "money/definite"
  | "money/vague"
  | "money/range"
  | "money/from-to"
  | "money/pair"
  | "money/bare-magnitude"
  | "money/ellipsis";
