import { entitiesOf, resolvePronoun } from "../across/discourse.ts";
import { isAuthorityName } from "../authorities.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { Scene } from "../scene.ts";
import type { Filler } from "../telling.ts";
import { sellToPartner } from "./agreed-sellers.ts";
import { apposedUnits } from "./apposed-units.ts";
import { sellBelonged } from "./belonged.ts";
import { buyOutManagers } from "./buyouts.ts";
import { comprised } from "./comprised.ts";
import { debtorsOf } from "./debtors.ts";
import { filler, ofTerm } from "./fillers.ts";
import { sellSharesLeft, tellHadBefore } from "./had-before.ts";
import { sellListedParts } from "./listed-parts.ts";
import { withoutMatchmaker, withoutMergedUnits } from "./merged-units.ts";
import { notItself } from "./not-itself.ts";
import { aroundNoun } from "./noun-roles.ts";
import { ofParts } from "./of-parts.ts";
import { ownFirm } from "./own-firm.ts";
import { sellHeldShares } from "./shareholders.ts";
import { sellSharesOfSubject } from "./shares-as-subject.ts";
import { sharesOfInvestor } from "./shares-of-investors.ts";
import { withUnitTakenUp } from "./units-taken-up.ts";
import { founders } from "./ventures.ts";
import { aroundVerb } from "./verb-roles.ts";

/** « la branche énergie de X est reprise par Y », « X, dont la division santé de Z »: whose a thing was sells it. */
function ownersOf(scene: Scene, clause: Clause, fillers: readonly Filler[]): Filler[] {
  const { terms, markers } = scene;
  const { kind, roles } = clause.trigger.frame;
  if (kind !== "acquisition" || (roles.possessor !== "seller" && roles.subject !== "target")) return [];
  if (fillers.some(({ role }) => role === "seller")) return [];
  for (const { role, span, by } of fillers) {
    if (role !== "target" || by !== "grammar") continue;
    const target = terms.findIndex((term) => term.start === span.start);
    if (terms[target]?.tags.has("Nominal") !== true) continue;
    for (let index = target + 1; index < target + 6; index += 1) {
      const owner = terms[index];
      if (owner?.party == null) continue;
      const { place, head } = markers[index]!;
      if (place !== "possessor" || head !== target) break;
      return entitiesOf(owner)
        .filter((entity) => !fillers.some((each) => each.entity === entity))
        .map((entity) => filler("seller", entity, owner, "grammar"));
    }
  }
  return possessorOf(scene, clause, fillers);
}

/** What a company has of its own, folded. */
const OWN_UNIT =
  /^(?:ex-)?(?:filiales?|branches?|divisions?|poles?|marques?|enseignes?|participations?|pepites?|unites?|usines?|sites?|activites?|chaines?|reseaux?|entites?|centrales?|plateformes?|labels?|titres?|magazines?|laboratoires?|studios?|ateliers?|joyaux?|fleurons?|bureaux?|agences?|cliniques?|applications?|cabinets?)$/;

/** « X, sa branche textile, est reprise par Y », « Sa filiale X est vendue »: whom the text was about sells what is its own. */
function possessorOf(
  { terms, discourse }: Scene,
  { trigger, group }: Clause,
  fillers: readonly Filler[],
): Filler[] {
  const target = fillers.find(({ role, by }) => role === "target" && by === "grammar");
  const at = terms.findIndex((term) => term.start === target?.span.start);
  const verb = group?.start ?? trigger.start;
  if (target === undefined || at < 0 || at > verb || trigger.form !== "verb") return [];
  const before = terms.slice(Math.max(0, at - 4), at);
  const behind = terms[at + 1]?.tags.has("Comma") === true ? terms.slice(at + 2, at + 4) : [];
  const own = [before, behind].find((words) =>
    words.some(({ normal }, index) => OWN_UNIT.test(normal) && words[index - 1]?.tags.has("Poss") === true),
  );
  const owner = resolvePronoun(
    discourse,
    "son",
    fillers.map(({ entity }) => entity),
    "seller",
  );
  if (own === undefined || owner === null || fillers.some(({ entity }) => entity === owner)) return [];
  // « La CFDT proteste. Son cabinet X est repris »: neither people nor public bodies have firms of their own to sell.
  if (discourse.kinds.get(owner) === "person" || isAuthorityName(discourse.names.get(owner) ?? "")) return [];
  // The possessive may take up whom the sentence itself has named before.
  if (terms.slice(0, at).some((term) => term.party !== null && !entitiesOf(term).includes(owner))) return [];
  return [filler("seller", owner, terms[at]!, "context")];
}

/** Reads who stands where around a trigger. */
export function readRoles(scene: Scene, clause: Clause): Filler[] {
  const { trigger } = clause;
  const around = trigger.form === "verb" ? aroundVerb(scene, clause) : aroundNoun(scene, clause);
  const fillers = ofParts(scene, clause, around);
  if (trigger.frame.name === "equity_investment/convert") {
    const debtors = debtorsOf(scene);
    const owing = new Set(debtors.map(({ entity }) => entity));
    return [...fillers.filter(({ role, entity }) => role !== "target" && !owing.has(entity)), ...debtors];
  }
  const own = ownFirm(scene, clause, fillers);
  if (own !== null) fillers.splice(0, fillers.length, ...own);
  sellHeldShares(scene, clause, fillers);
  sellSharesOfSubject(scene, clause, fillers);
  sellBelonged(scene, clause, fillers);
  sellSharesLeft(scene, clause, fillers);
  tellHadBefore(scene, clause, fillers);
  buyOutManagers(scene, clause, fillers);
  sellToPartner(scene, clause, fillers);
  const held = sharesOfInvestor(scene, clause, fillers);
  if (held !== null) fillers.splice(0, fillers.length, ...held);
  sellListedParts(scene, clause, fillers);
  fillers.splice(0, fillers.length, ...apposedUnits(scene, clause, fillers));
  const taken = withUnitTakenUp(scene, clause, fillers);
  if (taken !== null) fillers.splice(0, fillers.length, ...taken);
  for (const index of founders(scene, clause)) fillers.push(...ofTerm(scene, index, "partner"));
  fillers.push(...ownersOf(scene, clause, fillers));
  const seen = new Set<string>();
  const along = comprised(scene.terms);
  const merging = withoutMatchmaker(scene, clause, withoutMergedUnits(scene, notItself(scene, fillers)));
  return merging.filter((filler) => {
    if (along.has(filler.span.start)) return false;
    const key = `${filler.role} ${filler.entity}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
