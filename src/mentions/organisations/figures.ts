import { commonCapitals, nameTails } from "../../french/name-words.ts";
import { COMPANY_OF } from "./context.ts";
import { adjoins } from "./run.ts";
import { AFTER_PURCHASE } from "./situation.ts";
import type { Token } from "./tokens.ts";
import { isCapital, isDemonym, isEveryday } from "./traits.ts";

/** « 50 Partners », « 21 Invest »: a short figure that a capital follows, not at the start of a list. */
export function startsWithFigure(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next?.shape !== "capital" || token.text.length > 3 || !adjoins(tokens, at))
    return false;
  if (nameTails.has(next.folded) || (token.initial && !isEveryday(next))) return true;
  return isCountOfName(tokens, at);
}

/** « la cession de 365 Matins », « rachète 4 Murs »: no common noun has a capital behind the figure that counts it. */
function isCountOfName(tokens: readonly Token[], at: number): boolean {
  const [before, next, behind] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (before === undefined || next === undefined || !isEveryday(next) || isDemonym(next)) return false;
  if (!next.lower.endsWith("s") || next.word.namesPlace !== undefined || commonCapitals.has(next.folded))
    return false;
  if (MODELS.has(next.folded)) return false;
  if (isCapital(behind) && adjoins(tokens, at + 1)) return false;
  const bought = (before.word.asBefore & AFTER_PURCHASE) !== 0;
  const sold = OF_OR_BY.has(before.lower) && COMPANY_OF.has(tokens[at - 2]?.folded ?? "");
  return bought || sold;
}
/** Models of aircraft and cars, folded: everyday words that stand in the plural behind their number. */
const MODELS = new Set(
  "mirages rafales alouettes dauphins pumas gazelles tigres ecureuils jaguars faucons falcons caravelles griffons serpents panthers cougars citations voyagers legacys defenders mustangs golfs polos pandas".split(
    " ",
  ),
);
const OF_OR_BY = new Set(["de", "d'", "par", "à"]);
