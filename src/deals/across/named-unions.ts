import { either, inTurn } from "../../rules/alternatives.ts";
import type { Scene } from "../scene.ts";
import type { Telling } from "../telling.ts";
import { wordsBefore } from "../terms/folded.ts";
import { entitiesOf } from "./discourse.ts";
import { wordsIn } from "./facts.ts";

/** What a sentence calls the union that money goes to, folded. */
const UNION = new RegExp(
  inTurn(
    "(?:l'|la|le|cette|cet|ce|leur) ?",
    either(
      "rapprochement",
      "fusion",
      "mariage",
      "union",
      "alliance",
      "regroupement",
      "operation",
      "nouvel ensemble",
    ),
    String.raw`\b`,
  ),
);
/** What stands right before the name of what two become, folded: « qui prendra le nom de », « baptisée », « pour former ». */
const NAMING = new RegExp(
  inTurn(
    String.raw`\b`,
    either(
      inTurn(
        "(?:nouvel(?:le)?|futur|future) (?:[a-z-]+ )?",
        "(?:ensemble|entite|groupe|societe|structure|compagnie|cooperative|maison|banque|acteur)(?: ,)?(?: qui)? ",
        "(?:prendra le nom d[e']|portera le nom d[e']|s' ?appellera|se nommera|sera baptisee?|baptisee?|nommee?|denommee?|appelee?)",
      ),
      "(?:pour|afin de|vont|va) (?:former|creer|constituer|fonder|donner naissance a)",
      "(?:donne(?:nt|ront|ra)?|donnant|ont donne|avaient donne) naissance a",
    ),
    "$",
  ),
);
/** What tells, folded, that two become one; « X et Y vont créer Z » may be of a fair. */
const UNITING =
  /\b(?:fusion\w*|rapproch\w*|mari(?:age|ent|er|es?)|uni(?:on|s|r|ssent|ront)|reuni\w*|regroup\w*|alli(?:ance|ent|er|es)|noces|nouvel(?:le)?|future?|naissance|ensemble|entite|absorb\w*)\b/;
/** How many words before a name are looked at. */
const REACH = 14;

/** « X et Y fusionnent. Le nouvel ensemble, baptisé Z, … La banque appuie l'opération »: what two become, named right before, is whom money for the union goes to. */
export function namedUnion({ kind }: Telling, { discourse, terms }: Scene): string | null {
  // By now the sentence at hand has been read, too.
  const { beforePrevious: before, sentence } = discourse;
  if (!(kind === "debt_financing" || kind === "grant") || before?.sentence !== sentence - 1) return null;
  if (!UNION.test(wordsIn(terms)) || !UNITING.test(wordsIn(before.terms))) return null;
  const at = before.terms.findIndex(
    ({ party }, index, all) => party !== null && NAMING.test(wordsBefore(all, index, REACH)),
  );
  return at < 0 ? null : (entitiesOf(before.terms[at]!)[0] ?? null);
}
