import { entitiesOf } from "../across/discourse.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { Scene } from "../scene.ts";
import type { Filler } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { HOLDING, isVerb } from "../terms/verbs.ts";
import { SHARES } from "../values/stakes.ts";
import { ofTerm } from "./fillers.ts";

/** How many terms behind a trigger the share may stand, and behind that the relative, and what it says. */
const REACH = { share: 14, relative: 9, holding: 12 } as const;

/** Who holds a share that changes hands, and of what it is one. */
interface Holding {
  readonly holder: number;
  readonly held: number | null;
}

/**
 * « rachète les 30 % que Z détenait dans X », « … les 30 % de X que détient Z », « une offre sur les 30 % de X que détient
 * Z »: Z sells its share of X.
 */
export function sellHeldShares(scene: Scene, clause: Clause, fillers: Filler[]): void {
  const { roles, kind } = clause.trigger.frame;
  if (kind !== "acquisition" && kind !== "equity_investment") return;
  if (roles.subject !== "acquirer" && roles.subject !== "investor") return;
  const holding = holdingIn(scene, clause);
  if (holding === null) return;
  const holders = new Set(entitiesOf(scene.terms[holding.holder]));
  const known = fillers.filter(({ entity }) => !holders.has(entity));
  // « Y rachète les 30 % qu'il détenait »: nobody sells to himself.
  if (fillers.some(({ entity, role }) => holders.has(entity) && role === roles.subject)) return;
  fillers.splice(0, fillers.length, ...known, ...ofTerm(scene, holding.holder, "seller"));
  if (holding.held !== null && !known.some(({ role }) => role === "target"))
    fillers.push(...ofTerm(scene, holding.held, "target"));
}

function holdingIn({ terms, markers }: Scene, { trigger, right }: Clause): Holding | null {
  const share = first(
    terms,
    trigger.end,
    Math.min(REACH.share, right - trigger.end - 1),
    (term) => term.stake !== null || SHARES.test(term.normal),
  );
  if (share === null) return null;
  const relative = first(terms, share + 1, REACH.relative, ({ normal }) => /^(?:que|qu')$/.test(normal));
  if (relative === null || terms.slice(share, relative).some((_, at) => isVerb(terms, share + at)))
    return null;
  const verb = first(terms, relative + 1, REACH.holding, ({ tags }) => HOLDING.some((tag) => tags.has(tag)));
  if (verb === null) return null;
  const before = first(terms, relative + 1, verb - relative - 2, ({ party }) => party !== null);
  const holder = before ?? first(terms, verb + 1, 6, ({ party }) => party !== null);
  // « les 30 % qu'il détient »: a pronoun between them holds.
  if (holder === null || terms.slice(relative, verb).some(({ tags }) => tags.has("Pronoun"))) return null;
  if (before === null && verb - relative > 2) return null;
  const inside = first(
    terms,
    Math.max(verb, holder) + 1,
    8,
    ({ party }, at) => party !== null && /^(?:dans|au capital de|chez)$/.test(markers[at]?.place ?? ""),
  );
  return {
    holder,
    held: inside ?? first(terms, share + 1, relative - share - 2, ({ party }) => party !== null),
  };
}

/** The first term that fits from one on, within a reach. */
function first(
  terms: readonly Term[],
  from: number,
  reach: number,
  fits: (term: Term, index: number) => boolean,
): number | null {
  for (let index = from; index < terms.length && index <= from + reach; index += 1)
    if (fits(terms[index]!, index)) return index;
  return null;
}
