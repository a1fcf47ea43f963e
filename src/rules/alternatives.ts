/** The source of an expression for any of the phrases, each a source itself, the first that fits. */
export function either(...phrases: readonly string[]): string {
  return `(?:${phrases.join("|")})`;
}

/** The source of an expression for its parts in turn, with nothing between them. */
export function inTurn(...parts: readonly string[]): string {
  return parts.join("");
}
