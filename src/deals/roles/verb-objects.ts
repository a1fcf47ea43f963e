import { entitiesOf, lastTraded } from "../across/discourse.ts";
import { isPlainNoun } from "../clauses/antecedent.ts";
import type { Clause } from "../clauses/clauses.ts";
import { offeredTo } from "../clauses/control.ts";
import { genitive, isPricing, likewiseOf } from "../clauses/pronouns.ts";
import { subjectOf } from "../clauses/subject.ts";
import { isAt } from "../refusals/places.ts";
import type { Scene } from "../scene.ts";
import type { Filler } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { type VerbGroup, verbGroupAt } from "../terms/verb-group.ts";
import { isFiniteVerb, isVerb } from "../terms/verbs.ts";
import { SHARES } from "../values/stakes.ts";
import { ofTerm, partiesBetween } from "./fillers.ts";
import { unitOfPurpose } from "./unnamed.ts";

/** « Cinq ans après l'avoir repris, X revend Y »: what a sentence's first verb has as « l' » is named behind it. */
export function cataphor(
  { terms, markers }: Scene,
  { group }: Clause,
  fillers: readonly Filler[],
): string | null {
  if (
    group === null ||
    group.preposition === null ||
    terms.slice(0, group.start).some((term) => term.party !== null)
  )
    return null;
  const object = terms.findIndex(
    (term, index) =>
      index > group.verb &&
      (markers[index]?.place ?? null) === null &&
      entitiesOf(term).some((id) => !fillers.some(({ entity }) => entity === id)),
  );
  return object < 0 ? null : (entitiesOf(terms[object])[0] ?? null);
}

/** Relatives that may stand for who bought, sold or held. */
const WHO = /^(?:qui|lequel|laquelle)$/;

/**
 * « Y rachète Z à X, qui l'avait acquis en 2018 », « Z, avalé par X, laquelle l'a revendu »: in a relative, « l' » is what
 * the main verb has as its object, or what the participle is about.
 */
export function objectBefore(
  { terms, markers }: Scene,
  { start, verb }: VerbGroup,
  taken: readonly string[],
): string | null {
  const opener = terms[start - 1]?.tags.has("Clitic") === true ? start - 2 : start - 1;
  const before = terms.slice(start, verb).some(({ normal }, at) => normal === "avant" && at < 3);
  if (before) return sharedBefore(terms, start, taken);
  if (!WHO.test(terms[opener]?.normal ?? "")) return null;
  const agent = terms.findLastIndex((term, index) => index < opener && term.party !== null);
  const done =
    markers[agent]?.place === "par"
      ? terms.findLastIndex(({ tags }, index) => index < agent && tags.has("Participle"))
      : -1;
  const whole = entitiesOf(terms[done - 1]?.tags.has("Comma") === true ? terms[done - 2] : undefined)[0];
  if (whole !== undefined && !taken.includes(whole)) return whole;
  for (let index = opener - 2; index > 0; index -= 1) {
    if (terms[index]!.party === null || (markers[index]?.place ?? null) !== null) continue;
    let own = index - 1;
    while (own > 0 && (terms[own]!.tags.has("Det") || isPlainNoun(terms[own]!)) && !isVerb(terms, own))
      own -= 1;
    const id = entitiesOf(terms[index])[0];
    if (isVerb(terms, own)) return id !== undefined && !taken.includes(id) ? id : null;
    break;
  }
  return subjectBeside({ terms, markers }, agent, taken);
}

/** « Z l'a vendue à X, qui l'a relancée avant de la céder à Y »: in one sentence « l' » stays the same until another object is named. */
export function sameObject(
  { terms, markers, discourse }: Scene,
  { start, verb }: VerbGroup,
  taken: readonly string[],
): string | null {
  const { clitic } = discourse;
  if (clitic === null || clitic.sentence !== discourse.sentence) return null;
  if (clitic.verb >= verb || taken.includes(clitic.id)) return null;
  const named = terms
    .slice(clitic.verb, start - 1)
    .some(({ party }, at) => party !== null && (markers[clitic.verb + at]?.place ?? null) === null);
  return named ? null : clitic.id;
}

/** Verbs (lemma tags) of what comes under somebody's control, which have no object. */
const PASSING = "Passer Tomber Entrer Appartenir Revenir Echoir Basculer Finir Atterrir Rester Aller".split(
  " ",
);

/** « X passe sous le contrôle de Y, qui l'a racheté à Z »: with no other object, what the main verb has as its subject. */
function subjectBeside(
  { terms, markers }: Pick<Scene, "terms" | "markers">,
  agent: number,
  taken: readonly string[],
): string | null {
  if (agent < 0 || (markers[agent]?.place ?? null) === null) return null;
  const verb = terms.findLastIndex((_, index) => index < agent && isFiniteVerb(terms, index));
  // « Z la vend à Y, qui la recède »: another object.
  if (!terms.slice(Math.max(0, verb), verb + 3).some(({ tags }) => PASSING.some((tag) => tags.has(tag))))
    return null;
  const subject = verb < 0 ? null : subjectOf(terms, markers, verbGroupAt(terms, verb));
  if (subject?.kind !== "parties" || subject.terms.length !== 1) return null;
  const id = entitiesOf(terms[subject.terms[0]!])[0];
  return id !== undefined && !taken.includes(id) ? id : null;
}

/** How many terms before « avant de l'absorber » the share may stand. */
const SHARE_REACH = 24;

/** « a pris 24 % de Y en 2019, avant de l'absorber »: of whose shares the clause before tells. */
function sharedBefore(terms: readonly Term[], to: number, taken: readonly string[]): string | null {
  for (let index = to - 1; index > Math.max(1, to - SHARE_REACH); index -= 1) {
    if (terms[index]!.party === null || !/^(?:de|d'|du)$/.test(terms[index - 1]!.normal)) continue;
    const id = entitiesOf(terms[index])[0];
    if (terms[index - 2]?.stake != null) return id !== undefined && !taken.includes(id) ? id : null;
  }
  return null;
}

/** What « en » stands for: « en a donné 3 M€ » is said of what changed hands last, else of whom the text talks. */
export function wholeOf(
  scene: Scene,
  clause: Clause,
  group: VerbGroup,
  fillers: readonly Filler[],
): string | null {
  const taken = fillers.map(({ entity }) => entity);
  const { frame, objectPlace } = clause.trigger;
  // « Y rachète X. Z, qui s'en défait, … »: of what has just changed hands.
  const parted = frame.kind === "acquisition" && frame.roles.object === "target" && objectPlace === "de";
  const sold =
    group.genitive && (parted || isPricing(frame))
      ? (objectBefore(scene, group, taken) ?? lastTraded(scene.discourse, taken))
      : null;
  const likewise = group.genitive ? likewiseOf(scene.terms, taken) : null;
  return likewise ?? sold ?? genitive(scene.terms, scene.markers, scene.discourse, group, clause, fillers);
}

/** « s'est entendu avec X pour lui reprendre Y »: « lui » is whom the main verb has beside it. */
export function partnerOf({ terms, markers }: Scene, group: VerbGroup): string | null {
  const { verb, dative } = group;
  if (dative !== "lui" && dative !== "leur") return null;
  const asked = offeredTo(terms, markers, group);
  if (asked !== null) return entitiesOf(terms[asked])[0] ?? null;
  const pour = terms.slice(0, verb).findLastIndex(({ normal }) => normal === "pour");
  if (pour < verb - 3 || pour < 1 || markers[pour - 1]?.place !== "avec") return null;
  return entitiesOf(terms[pour - 1])[0] ?? null;
}

/** « rachète les parts de X dans Y »: X sells, Y is what they are of. */
export function sharesOf(scene: Scene, { trigger, right }: Clause, fillers: Filler[]): void {
  const { terms, markers } = scene;
  if (trigger.frame.roles.object !== "target") return;
  const within = partiesBetween(scene, trigger.end, right).find((index) =>
    ["dans", "au capital de"].includes(markers[index]?.place ?? ""),
  );
  if (within === undefined) return;
  const owners = new Set<number>();
  let shares = false;
  let own = false;
  // The words of the share may be the trigger's own.
  for (let index = trigger.start + 1; index < within; index += 1) {
    const term = terms[index]!;
    // « rachète les 20 % de X dans Y »
    if (SHARES.test(term.normal) || term.stake !== null) shares = true;
    // « rachète à X ses parts dans Y »: whose they are stands behind « à », or has sold them.
    if (SHARES.test(term.normal) && terms[index - 1]?.tags.has("Poss") === true) own = true;
    // « s'empare des parts de X dans Y », « met la main sur les 20 % de X dans Y »
    const place = markers[index]?.place ?? null;
    if (shares && term.party !== null && (place === null || isAt(place, trigger.objectPlace)))
      owners.add(term.start);
  }
  if (owners.size === 0 && !own) return;
  const sellers = fillers.filter(({ role, span }) => role === "target" && owners.has(span.start));
  const others = fillers.filter((each) => !sellers.includes(each));
  const known = others.some(({ role, span }) => role === "target" && span.start === terms[within]!.start);
  fillers.splice(
    0,
    fillers.length,
    ...others,
    ...sellers.map((each) => ({ ...each, role: "seller" as const })),
  );
  if (!known) fillers.push(...ofTerm(scene, within, "target"));
}

/** « offre 3 M€ à X pour Y », « … pour sa filiale italienne »: the bid is made to who sells what it is for. */
export function bidsToSeller(scene: Scene, clause: Clause, fillers: Filler[]): void {
  const { terms, markers } = scene;
  const isAsked = ({ role, span, by }: Filler): boolean => {
    if (role !== "target") return false;
    const at = terms.findIndex((term) => term.start === span.start);
    return by === "context" || markers[at]?.place === "à";
  };
  for (const [index, each] of fillers.entries())
    if (each.role === "target" && isOwnerNamed(terms, each.span.start))
      fillers[index] = { ...each, role: "seller" };
  const named = fillers.some((each) => each.role === "target" && !isAsked(each));
  if (!named && unitOfPurpose(terms, clause) === null) return;
  for (const [index, each] of fillers.entries())
    if (isAsked(each)) fillers[index] = { ...each, role: "seller" };
}

/** « a reçu une offre de Y pour sa filiale italienne »: who gets it sells what it is for. */
export function soldByWhoGetsBid({ terms }: Scene, clause: Clause, fillers: Filler[]): void {
  const unit = unitOfPurpose(terms, clause);
  if (unit === null || !terms.slice(unit - 3, unit).some(({ normal }) => /^(?:son|sa|ses)$/.test(normal)))
    return;
  for (const [index, each] of fillers.entries())
    if (each.role === "target") fillers[index] = { ...each, role: "seller" };
}

const OWNER = /^(?:proprietaires?|maison mere|actionnaires?|detenteurs?)$/;

/** « offre 3 M€ à son propriétaire, le groupe Z », « au propriétaire de X, Z »: whether a party is named as who owns what a bid is for. */
function isOwnerNamed(terms: readonly Term[], start: number): boolean {
  const at = terms.findIndex((term) => term.start === start);
  const comma = terms.findLastIndex(({ tags }, index) => index < at && tags.has("Comma"));
  if (comma < 2 || at - comma > 4) return false;
  const owner = terms.findLastIndex(({ normal }, index) => index < comma && OWNER.test(normal));
  return owner > 0 && comma - owner < 6 && /^(?:au|a|aux|son|sa|leur)$/.test(terms[owner - 1]!.normal);
}

/** « …, dont 5 M€ de dette souscrite auprès de X »: who gives the part that is lent is no investor. */
export function isLender({ terms }: Scene, party: number): boolean {
  for (let index = party - 1; index > 0 && index > party - 8; index -= 1) {
    const term = terms[index]!;
    if (term.money !== null || term.party !== null || term.tags.has("Comma")) return false;
    if (/^(?:dettes?|prets?|emprunts?|credits?)$/.test(term.normal)) {
      return terms.slice(Math.max(0, index - 3), index).some(({ money }) => money !== null);
    }
  }
  return false;
}

/** « prend 51 % de X, le solde restant à Y »: who keeps the rest sells nothing. */
export function isKept({ terms }: Scene, from: number, party: number): boolean {
  // « au terme d'enchères l'ayant opposé à X »
  const to = terms.findLastIndex(
    ({ normal }, at) => at < party && at > party - 4 && /^(?:a|aux?)$/.test(normal),
  );
  if (to > from && /^(?:oppos|confront|face|grace|suite)/.test(terms[to - 1]!.normal)) return true;
  return terms
    .slice(from, party)
    .some((term) => /^(?:restant|reste|restent|revenant|appartenant)$/.test(term.normal));
}
