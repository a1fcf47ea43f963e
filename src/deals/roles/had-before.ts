/**
 * Who had what changes hands, or has it now, told beside the sale by where it was: « passé à Y, après dix ans chez Z »,
 * « cédé par Z, X est désormais dans les mains de Y », « Exit Z, place à Y ».
 */

import { either, inTurn } from "../../rules/alternatives.ts";
import { entitiesOf } from "../across/discourse.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { Scene } from "../scene.ts";
import type { Filler } from "../telling.ts";
import { wordsBefore } from "../terms/folded.ts";
import type { Term } from "../terms/terms.ts";
import { ofTerm } from "./fillers.ts";

/** Where a firm is that has an owner, folded, and what may stand before his name. */
const WITH =
  "(?:chez|(?:dans|entre) (?:le giron|l' ?escarcelle|le portefeuille|les mains|les bras)|aux mains|au sein|sous (?:la|le|l') ?(?:coupe|pavillon|banniere|toit|aile|houlette|controle))(?: de| du| d')?";
const TITLE = "(?: (?:la|le|l'|son|sa|un|une))?(?: [a-z-]{3,20}){0,2}$";
/** The time that a firm has been somebody's, which the sale ends. */
const AFTER = new RegExp(
  `(?:^|[ ,])(?:apres|au bout de|au terme de|a l'issue de) (?:[a-z0-9-]+ ){1,3}(?:ans|annees?|mois|decennies?|siecles?)(?: (?:passee?s?|de vie commune))? ${WITH}${TITLE}`,
);
/** Since when it is another's. */
const NOW = new RegExp(`, (?:aujourd'hui|desormais|maintenant|a present|depuis|dorenavant) ${WITH}${TITLE}`);
const GONE = /^exit(?: (?:le|la|l'|les))?(?: [a-z-]{3,20}){0,2}$/;
const NEXT = /^exit .*, (?:et )?(?:place|bienvenue|bonjour) a(?: (?:la|le|l'))?(?: [a-z-]{3,20}){0,2}$/;
/** Who leaves the capital of another, folded: the words between him and that one. */
const LEAVES = new RegExp(
  inTurn(
    "^",
    either(
      "ne est plus",
      "n'est plus",
      String.raw`etait|quitt\S+`,
      "a quitte",
      String.raw`sort\S*`,
      String.raw`est sorti\S*`,
      String.raw`s'est retire\S*`,
      String.raw`se retire\S*`,
      String.raw`cess\S+ d'etre`,
      "a cesse d'etre",
    ),
    String.raw` (?:\S+ ){0,2}?(?:actionnaire|capital|tour de table|associe)\S*(?: (?:majoritaire|minoritaire|principal|historique|de reference))? (?:de|d'|du|chez)(?: (?:la|le|l'))?(?: [a-z-]{3,20}){0,2}$`,
  ),
);
/** How many terms back such words may begin. */
const REACH = 12;

/** Gives a sale its seller and its buyer by the words right before their names, whatever their places made of them. */
export function tellHadBefore(scene: Scene, { trigger }: Clause, fillers: Filler[]): void {
  if (trigger.frame.kind !== "acquisition") return;
  const { terms } = scene;
  for (const [index, { party }] of terms.entries()) {
    if (party === null) continue;
    const before = wordsBefore(terms, index, REACH);
    const role =
      AFTER.test(before) || GONE.test(before)
        ? "seller"
        : NOW.test(before) || NEXT.test(before)
          ? "acquirer"
          : null;
    const ids = entitiesOf(terms[index]);
    if (role === null || fillers.some((each) => each.role === "target" && ids.includes(each.entity)))
      continue;
    const kept = fillers.filter(({ entity }) => !ids.includes(entity));
    // Somebody else is told to sell or to buy it.
    const told = kept.some((each) => each.role === role);
    fillers.splice(0, fillers.length, ...kept, ...(told ? [] : ofTerm(scene, index, role)));
  }
}

/** « Z n'est plus actionnaire de X : Y a repris ses 70 % »: his shares are of X, and he sells them. */
export function sellSharesLeft(scene: Scene, { trigger }: Clause, fillers: Filler[]): void {
  const { terms } = scene;
  const share = terms.findIndex(({ stake }, index) => index >= trigger.end && stake !== null);
  if (share < 0 || !/^(?:ses|sa|leurs|leur)$/.test(terms[share - 1]?.normal ?? "")) return;
  const target = fillers.find(({ role }) => role === "target");
  // The possessive is read later than this.
  const owner = terms.findIndex((term) =>
    target === undefined ? term.party !== null : entitiesOf(term).includes(target.entity),
  );
  const firm = terms.findIndex(({ party }, index) => index > owner && party !== null);
  if (owner < 0 || firm < 0 || firm > trigger.start) return;
  if (!LEAVES.test(wordsBetween(terms, owner, firm))) return;
  const rest = fillers.filter((each) => each !== target && each.role !== "seller");
  const both = [...entitiesOf(terms[firm]), ...entitiesOf(terms[owner])];
  if (rest.some(({ entity }) => both.includes(entity))) return;
  fillers.splice(
    0,
    fillers.length,
    ...rest,
    ...ofTerm(scene, firm, "target"),
    ...ofTerm(scene, owner, "seller"),
  );
}

function wordsBetween(terms: readonly Term[], from: number, to: number): string {
  return terms
    .slice(from + 1, to)
    .map(({ normal }) => normal)
    .join(" ")
    .replace(/' /g, "'");
}
