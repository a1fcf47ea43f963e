import { either } from "../rules/alternatives.ts";
import type { Occurrence } from "./profile.ts";

/** Words before a name that say whence somebody comes: « son fondateur, passé par X ». */
const WHENCE = new RegExp(
  `(?<!\\p{L})(?:${either(
    "vien[st]|viennent|venait|venue?s?|issue?s?|transfuges?|débarqu[ée]\\p{L}*|diplômée?s?|sortie?s?",
    "(?:un|une|deux|trois|des|les) anciens? (?:cadres?|dirigeants?|ingénieurs?|salariés?)?|ancien(?:ne)?s?",
  )} (?:de |d['’]|du |des |de chez )|(?:passée?s?|formée?s?) (?:par|chez) |débauchée?s? (?:chez|à|de) )(?:la |le |les |l['’])?$`,
  "u",
);

/** Words behind a name that say what it is to whom the text talks of: « X est son premier client ». */
const TO_ANOTHER = new RegExp(
  `^(?: \\([^)]{1,30}\\))?(?: et (?:la |le |les |l['’])?\\p{Lu}[\\p{L}-]{1,20})? (?:${either(
    "(?:est|sont|reste|restent|était|étaient|demeure|demeurent) (?:aussi |d['’]ailleurs )?(?:l['’]un de (?:ses|leurs)|l['’]une de (?:ses|leurs)|(?:son|sa|ses|leur|leurs))",
    "(?:compte|comptent|comptait|comptaient|figure|figurent|figurait|figuraient) parmi (?:ses|leurs)",
    "(?:lui|leur) (?:a|ont|avait|avaient) (?:confié|commandé|passé commande)",
  )})(?!\\p{L})`,
  "u",
);

/** Whether a sentence names somebody only as what he is to another: a customer, a rival, where its head comes from. */
export function isBystander({ start, end }: Occurrence, body: string): boolean {
  return (
    WHENCE.test(body.slice(Math.max(0, start - 60), start)) || TO_ANOTHER.test(body.slice(end, end + 110))
  );
}
