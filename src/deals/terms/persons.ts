import { personNouns } from "../../french/name-words.ts";
import type { Term } from "./terms.ts";

/** Callings of those who buy and sell on their own account, beside the titles of `name-words.ts`; folded. */
const CALLINGS =
  /^(?:cadre|salariee?|proprietaire|repreneur|repreneuse|createur|creatrice|collaborateur|collaboratrice|actionnaire|gerante|presidente)$/;

/** « un ancien cadre de X, Odile Ostrea »: whether behind the firm of a person a comma opens who that is. */
export function namesPerson(terms: readonly Term[], comma: number, head: number): boolean {
  const [noun, person] = [terms[head]?.normal ?? "", terms[comma + 1]];
  return (
    terms[comma]!.tags.has("Comma") &&
    person?.party?.kind === "person" &&
    comma - head < 5 &&
    (personNouns.has(noun) || CALLINGS.test(noun))
  );
}
