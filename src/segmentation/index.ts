export { segment } from "./segment.ts";
export type { Token, TokenKind } from "./token.ts";
export { tokenise } from "./tokenise.ts";
