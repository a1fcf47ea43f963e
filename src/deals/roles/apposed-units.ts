import { isPlainNoun } from "../clauses/antecedent.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { Scene } from "../scene.ts";
import type { Filler } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { isVerb } from "../terms/verbs.ts";
import { ofTerm } from "./fillers.ts";

/** What a firm has one of under a name of its own, folded. */
const UNIT =
  /^(?:ex-)?(?:filiale|branche|division|activite|pole|marque|enseigne|unite|entite|antenne|usine|pepite|banque|chaine|reseau|plateforme|laboratoire|studio|start-up|bras)$/;
/** How many words the phrase of a unit may have between its noun and what follows it. */
const LENGTH = 7;
/** How far behind the trigger such a phrase may open. */
const REACH = 12;

/** A part of a firm with its name behind a comma: the terms of its noun, of who has it (null: told by a possessive) and of its name. */
interface ApposedUnit {
  readonly unit: number;
  readonly owner: number | null;
  readonly name: number;
}

/**
 * « rachète la filiale française de Z, X, », « le rachat du pôle bois de Z, X, par Y », « la vente à Y de sa branche bois,
 * X »: the name behind the comma is what the part of a firm is called; it changes hands, and whose it was sells it. The
 * fillers with that said, or as they were.
 */
export function apposedUnits(scene: Scene, clause: Clause, fillers: readonly Filler[]): readonly Filler[] {
  const { kind, roles } = clause.trigger.frame;
  if (kind !== "acquisition" && kind !== "equity_investment") return fillers;
  const places = [roles.object, roles.de, roles.sur, roles.subject];
  if (!places.includes("target")) return fillers;
  const found = unitsIn(scene.terms, clause).find((each) => isTraded(scene, clause, each));
  if (found === undefined) return fillers;
  const { unit, owner, name } = found;
  const inside = new Set([unit, owner ?? unit, name].map((index) => scene.terms[index]!.start));
  const kept = fillers.filter(({ span }) => !inside.has(span.start));
  // « vend le pôle bois de Z, X, et Y »: more is told than one unit.
  if (kept.some(({ role, by }) => role === "target" && by === "grammar")) return fillers;
  const target = ofTerm(scene, name, "target");
  const has = (role: string) => kept.some((each) => each.role === role);
  const sold =
    owner !== null && !has("seller") && (roles.possessor === "seller" || roles.subject === "target");
  return [
    ...kept.filter(({ role, entity }) => role !== "target" && !target.some((each) => each.entity === entity)),
    ...target,
    ...(sold ? ofTerm(scene, owner, "seller") : []).filter(
      ({ entity }) => !kept.some((each) => each.entity === entity),
    ),
  ];
}

function unitsIn(terms: readonly Term[], { right }: Clause): ApposedUnit[] {
  const found: ApposedUnit[] = [];
  for (let name = 2; name < right; name += 1) {
    if (terms[name]!.party?.form !== "name" || !terms[name - 1]!.tags.has("Comma")) continue;
    if (!isSetOff(terms, name)) continue;
    const last = name - 2;
    const owner = terms[last]!.party?.form === "name" ? last : null;
    const from = owner === null ? last : ofOwner(terms, owner);
    const unit = from === null ? null : unitEndingAt(terms, from, owner !== null);
    if (unit !== null) found.push({ unit, owner, name });
  }
  return found;
}

/** Whether nothing goes on behind a name but the sentence around it: « , X, pour », « , X. », and no « , X et Z ». */
export function isSetOff(terms: readonly Term[], name: number): boolean {
  const next = terms[name + 1];
  return (
    next === undefined || ["Comma", "Punct", "Semicolon", "Colon", "Close"].some((tag) => next.tags.has(tag))
  );
}

/** The last term before « de Z », « du groupe Z », « de l'allemand Z »; null where Z is no owner. */
function ofOwner(terms: readonly Term[], owner: number): number | null {
  for (let index = owner - 1; index > 0 && index > owner - 5; index -= 1) {
    const term = terms[index]!;
    if (/^(?:de|d'|du)$/.test(term.normal)) return index - 1;
    if (!term.tags.has("Det") && !isPlainNoun(term)) return null;
  }
  return null;
}

/** The noun of a part of a firm whose phrase ends on a term, definite where its owner is named and possessive where not. */
function unitEndingAt(terms: readonly Term[], last: number, owned: boolean): number | null {
  for (let index = last; index >= 0 && index > last - LENGTH; index -= 1) {
    const { party, normal, tags } = terms[index]!;
    if (party !== null) return owned && party.rule === "coreference/unit" ? index : null;
    if (tags.has("Comma") || tags.has("Punct") || tags.has("Rel") || isVerb(terms, index)) return null;
    if (!UNIT.test(normal)) continue;
    const determiner = terms.slice(Math.max(0, index - 2), index);
    const definite = owned
      ? determiner.some((term) => /^(?:la|le|l'|du)$/.test(term.normal))
      : determiner.some((term) => /^(?:sa|son|leur)$/.test(term.normal));
    return definite ? index : null;
  }
  return null;
}

/** Whether the phrase of a unit stands where what changes hands does. */
function isTraded(
  { terms, markers }: Scene,
  { trigger, group }: Clause,
  { unit, name }: ApposedUnit,
): boolean {
  if (unit < trigger.start) {
    const verb = group?.start ?? trigger.start;
    const passive = group?.passive === true || group?.form === "participle";
    return (
      trigger.form === "verb" && name + 2 === verb && (passive || trigger.frame.roles.subject === "target")
    );
  }
  if (unit - trigger.end > REACH) return false;
  const opens = terms
    .slice(trigger.end, unit)
    .findLast(({ tags }) => tags.has("Prep") || tags.has("Contracted"));
  if (opens !== undefined && !/^(?:de|d'|du|sur)$/.test(opens.normal)) {
    // « cède à Y son pôle bois, X »: who gets it stands between.
    const at = terms.indexOf(opens);
    if (!terms.slice(at, unit).some(({ party }) => party !== null)) return false;
  }
  return terms.slice(trigger.end, unit).every(({ party, tags }, at) => {
    const index = trigger.end + at;
    const place = markers[index]?.place ?? null;
    return (
      (party === null || (place !== null && place !== "de")) && !tags.has("Rel") && !isVerb(terms, index)
    );
  });
}
