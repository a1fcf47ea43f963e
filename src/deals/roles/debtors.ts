import type { Scene } from "../scene.ts";
import type { Filler } from "../telling.ts";
import { ofTerm } from "./fillers.ts";

/** What is owed and who is owed, folded. */
const OWED =
  /^(?:dettes?|creances?|passif|obligations|creanciers?|preteurs?|obligataires|banques|porteurs|detenteurs)$/;
/** How many terms may stand between such a noun and the company that owes. */
const REACH = 4;

/** « les créanciers de X », « la dette de X », « des créances sur X »: who owes what is turned into shares. */
export function debtorsOf(scene: Scene): Filler[] {
  const { terms } = scene;
  const debtor = terms.findIndex((term, index) => {
    if (term.party === null || !/^(?:de|d'|du|sur)$/.test(linkBefore(scene, index))) return false;
    return terms.slice(Math.max(0, index - REACH), index).some(({ normal }) => OWED.test(normal));
  });
  return debtor < 0 ? [] : ofTerm(scene, debtor, "target");
}

/** The preposition before a party, its article and noun skipped: « du groupe X ». */
function linkBefore({ terms }: Scene, party: number): string {
  const before = terms.slice(Math.max(0, party - 3), party).map(({ normal }) => normal);
  return before.findLast((word) => /^(?:de|d'|du|sur|a|au|par|pour|avec)$/.test(word)) ?? "";
}
