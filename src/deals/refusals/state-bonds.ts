import type { Span } from "../../document/index.ts";
import { fold } from "../terms/fold.ts";
import { anyPhrase } from "../terms/phrases.ts";

/** Markets and papers, folded, by which a state borrows: more than a line of its budget. */
const BONDS = anyPhrase(
  "eurobonds?",
  "euro-obligations?",
  "sukuks?",
  "(?:emprunts?|emissions?|operations?|marches?) obligataires?",
  "(?:emission|emettre|emettant|emis|vente|vendu) (?:d'|des |de ses )obligations",
  "marche (?:financier|international|regional|monetaire|des capitaux|des titres|de la dette|de l'(?:umoa|uemoa))",
  "marches (?:financiers|internationaux|obligataires|des capitaux)",
);
/** How far from the verb they may stand, in characters of one line. */
const NEAR = 160;

/** « Le Gabon a levé 125 milliards de FCFA sur le marché financier régional »: whether a state is told to borrow by bonds. */
export function issuesBonds(body: string, { start, end }: Span): boolean {
  const before =
    body
      .slice(Math.max(0, start - NEAR), start)
      .split(/\n|\. /)
      .at(-1) ?? "";
  const after = body.slice(start, end + NEAR).split(/\n|\. /)[0] ?? "";
  return BONDS.test(fold(before + after));
}
