import { entitiesOf } from "../across/discourse.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { Scene } from "../scene.ts";
import type { Filler } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { HOLDING, isVerb } from "../terms/verbs.ts";
import { SHARES } from "../values/stakes.ts";
import { ofTerm } from "./fillers.ts";
import { holderBehind } from "./shares-as-subject.ts";

/** How many terms behind a trigger the share may stand, and behind that the relative, and what it says. */
const REACH = { share: 14, relative: 9, holding: 12, kept: 3 } as const;

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
  if (roles.subject === "seller") addOwnHeld(scene, clause, fillers);
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

/** « X vend à Z la part qu'il détient dans Y », « la vente des 6 % qu'il conservait dans Y »: of Y, where nothing else is told to be sold. */
function addOwnHeld(scene: Scene, clause: Clause, fillers: Filler[]): void {
  const { terms } = scene;
  if (fillers.some(({ role }) => role === "target")) return;
  const relative = relativeBehindShare(terms, clause);
  if (relative === null || !/^(?:il|elle|ils|elles)$/.test(terms[relative + 1]?.normal ?? "")) return;
  const verb = first(terms, relative + 2, REACH.kept, ({ tags }) => HELD.some((tag) => tags.has(tag)));
  if (verb === null) return;
  const of = heldIn(scene, verb);
  const [id] = of === null ? [] : entitiesOf(terms[of]);
  if (of === null || fillers.some(({ entity }) => entity === id)) return;
  fillers.push(...ofTerm(scene, of, "target"));
}

/** Verbs (lemma tags) of having a share up to the day of its sale. */
const HELD = [...HOLDING, "Conserver", "Garder", "Avoir"];

/** What a verb of holding says a share is of, as a term: « détenait dans X », null for none. */
function heldIn({ terms, markers }: Pick<Scene, "terms" | "markers">, from: number): number | null {
  return first(
    terms,
    from + 1,
    8,
    ({ party }, at) => party !== null && /^(?:dans|au capital de|chez)$/.test(markers[at]?.place ?? ""),
  );
}

/** « que » behind a share that a trigger is about, with no verb before it; null for none. */
function relativeBehindShare(terms: readonly Term[], { trigger, right }: Clause): number | null {
  const share = first(
    terms,
    trigger.end,
    Math.min(REACH.share, right - trigger.end - 1),
    (term) => term.stake !== null || SHARES.test(term.normal),
  );
  if (share === null) return null;
  const relative = first(terms, share + 1, REACH.relative, ({ normal }) => /^(?:que|qu')$/.test(normal));
  return relative === null || terms.slice(share, relative).some((_, at) => isVerb(terms, share + at))
    ? null
    : relative;
}

function holdingIn({ terms, markers }: Scene, clause: Clause): Holding | null {
  const relative = relativeBehindShare(terms, clause);
  if (relative === null) return holdingWithoutVerb(terms, clause);
  const verb = first(terms, relative + 1, REACH.holding, ({ tags }) => HOLDING.some((tag) => tags.has(tag)));
  if (verb === null) return null;
  const before = first(terms, relative + 1, verb - relative - 2, ({ party }) => party !== null);
  const holder = before ?? first(terms, verb + 1, 6, ({ party }) => party !== null);
  // « les 30 % qu'il détient »: a pronoun between them holds.
  if (holder === null || terms.slice(relative, verb).some(({ tags }) => tags.has("Pronoun"))) return null;
  if (before === null && verb - relative > 2) return null;
  const share = terms.findLastIndex(
    (term, index) => index < relative && (term.stake !== null || SHARES.test(term.normal)),
  );
  return {
    holder,
    held:
      heldIn({ terms, markers }, Math.max(verb, holder)) ??
      first(terms, share + 1, relative - share - 2, ({ party }) => party !== null),
  };
}

/** « rachète les 20 % de X encore aux mains de Z » */
function holdingWithoutVerb(terms: readonly Term[], { trigger, right }: Clause): Holding | null {
  const share = first(terms, trigger.end, REACH.share, ({ stake }) => stake !== null);
  const held = share === null ? null : first(terms, share + 1, REACH.relative, ({ party }) => party !== null);
  if (share === null || held === null || held >= right) return null;
  if (
    terms
      .slice(trigger.end, held)
      .some(({ tags }, at) => tags.has("Comma") || isVerb(terms, trigger.end + at))
  )
    return null;
  const holder = holderBehind({ terms }, held, Math.min(right, held + REACH.holding));
  return holder === null ? null : { holder, held };
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
