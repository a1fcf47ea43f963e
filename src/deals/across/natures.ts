import { either, inTurn } from "../../rules/alternatives.ts";
import { recast } from "../kinds.ts";
import type { Reading } from "../read.ts";
import { filler } from "../roles/fillers.ts";
import { isLenderEntity } from "../roles/lenders.ts";
import type { Scene } from "../scene.ts";
import { inRole, isItem, type Telling } from "../telling.ts";
import { entitiesOf } from "./discourse.ts";
import { partiesIn, wordsIn } from "./facts.ts";

/** « Attention, c'est un emprunt », « Il s'agit en fait d'un prêt »: what the money told right before is, folded. */
const LENT =
  /^(?:(?:attention|mais|precisons|en (?:fait|realite|verite)|techniquement) ,? ?)*(?:c' ?est|c' ?etait|il s' ?agit|il s' ?agissait) (?:en (?:fait|realite) |bien |donc |la |ici |toutefois )*(?:d' ?)?une? (?:simple |nouvel(?:le)? |gros(?:se)? )?(?:emprunt|pret|credit|dette|ligne de credit)\b(?! (?:de vocabulaire|de langue|lexical))/;
/** Words of shares, folded: such a sentence tells of one part. */
const SHARED = /\b(?:capital|actions|fonds propres|obligations? convertibles?)\b/;

/** What public money is where it is to be paid back; « un crédit » of a budget is none. */
const PAID_BACK = /\b(?:prets?|emprunts?|dette|avance remboursable)\b/;

/** « La laiterie fait appel à la dette », « Un prêt de Y permettra … »: what the sum of an item is, folded. */
const BORROWED = new RegExp(
  either(
    inTurn(
      String.raw`\b`,
      either(
        "(?:fait|font|ont fait|a fait) appel a",
        "recour(?:t|ent|u) a",
        "(?:a|ont) eu recours a",
        String.raw`(?:s' ?est|se sont) tourne\w* vers`,
        "se tournent? vers",
      ),
      String.raw` (?:la dette|l' ?emprunt|un pret|un emprunt|les banques|ses banques|ses banquiers)\b`,
    ),
    String.raw`\bs' ?(?:est |etait )?endett\w+`,
    String.raw`\bemprunte\w* cette somme\b`,
    String.raw`^(?:un|ce) (?:pret|emprunt)\b`,
    String.raw`^(?:uniquement |surtout |tout )?(?:de la|en) dette\b`,
  ),
);

/** Kinds of money told by who gives or gets it, which a loan may be, too. */
const GIVEN = new Set<string>(["funding_round", "grant"]);

/**
 * Gives the money told right before a sentence the kind that this says it has: « X lève 5 M€ auprès de Y. Attention, c'est
 * un emprunt. » and « La Région Z accorde 5 M€ à X. Il s'agit d'un prêt. » are loans of Y's and of Z's.
 */
export function renameNature({ scene, tellings, sentence }: Reading, told: readonly Telling[]): void {
  const host = told.at(-1);
  if (host === undefined || !GIVEN.has(host.kind) || host.sentence !== sentence - 1) return;
  const words = wordsIn(scene.terms);
  if (isItem(host) && host.kind === "funding_round" && BORROWED.test(words) && !SHARED.test(words)) {
    lendTo(host, scene);
    return;
  }
  if (tellings.length > 0) return;
  if (host.round !== null || !LENT.test(words) || SHARED.test(words)) return;
  if (host.kind === "grant" && !PAID_BACK.test(words)) return;
  recast(host, "debt_financing", { investor: "lender", grantor: "lender" });
}

/** Makes the sum of an item a loan of those whom the sentence behind it names as lenders. */
function lendTo(host: Telling, scene: Scene): void {
  recast(host, "debt_financing", { investor: "lender" });
  const known = new Set(inRole(host, "lender"));
  for (const party of partiesIn(scene.terms))
    for (const entity of entitiesOf(scene.terms[party]))
      if ((isLenderEntity(scene, entity) || scene.discourse.investors.has(entity)) && !known.has(entity))
        host.fillers.push(filler("lender", entity, scene.terms[party]!, "context"));
}
