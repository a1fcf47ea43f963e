import { foldName } from "../fold.ts";
import { firstNames } from "./first-names.ts";

let names: ReadonlySet<string> | undefined;

/** Whether a word is a first name or a compound of them: « Jean-Pierre », « Océane ». Case and accents do not count. */
export function isFirstName(word: string): boolean {
  names ??= new Set(firstNames.split(" "));
  const folded = foldName(word);
  if (names.has(folded)) return true;
  const space = folded.indexOf(" ");
  return space > 0 && names.has(folded.slice(0, space)) && names.has(folded.slice(space + 1));
}
