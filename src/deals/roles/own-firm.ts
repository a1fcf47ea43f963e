/**
 * « Jean Tardieu vend son entreprise à X », « X s'est offert un quart de sa maison »: a firm told by nothing but whose it
 * is. It is the one that the person leads, or else the one that the text talks of.
 */
import { mostSalient } from "../across/salience.ts";
import { isPlainNoun } from "../clauses/antecedent.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { Scene } from "../scene.ts";
import type { Filler } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { isVerb } from "../terms/verbs.ts";
import { firmLedBy } from "./by-leaders.ts";
import { filler } from "./fillers.ts";

/** Nouns of a firm that one has, folded. */
const FIRM = /^(?:entreprise|societe|maison|groupe|boite|firme|affaire|start-up|pme|compagnie)$/;
const OWN = /^(?:son|sa|leur)$/;
/** How many terms behind its verb it may stand. */
const REACH = 10;

/** The firm that a possessive alone tells to change hands, in whole or in part; none where a target is told otherwise. */
export function ownFirm(scene: Scene, clause: Clause, fillers: readonly Filler[]): Filler[] | null {
  const { terms, discourse } = scene;
  const { trigger, right } = clause;
  const { kind, roles } = trigger.frame;
  if (kind !== "acquisition" && kind !== "equity_investment") return null;
  if (roles.object !== "target" && roles.de !== "target" && roles.dans !== "target") return null;
  if (fillers.some(({ role }) => role === "target")) return null;
  const at = firmAt(terms, trigger.end, Math.min(right, trigger.end + REACH));
  if (at === null) return null;
  // « elle vend sa maison »: where the text marks no person, the pronoun was taken for the firm.
  const seller = fillers.find(({ role }) => role === "seller");
  const isPerson = (id: string): boolean => discourse.kinds.get(id) === "person";
  if (seller !== undefined && seller.by === "grammar" && !isPerson(seller.entity)) return null;
  const mistaken = seller !== undefined && !isPerson(seller.entity) ? seller : null;
  const people = fillers.filter(({ entity }) => isPerson(entity));
  const led = people.map((each) => ledFirm(scene, each)).find((id) => id !== null);
  const others = fillers.filter((each) => each !== mistaken);
  const taken = new Set(others.map(({ entity }) => entity));
  const id =
    mistaken?.entity ?? led ?? mostSalient(discourse, { word: "", except: [...taken], role: "target" });
  if (id === null || taken.has(id)) return null;
  return [...others, filler("target", id, terms[at]!, "context")];
}

/** The firm that somebody leads, by this sentence (« Odile Vernay, patronne de X, vend sa société ») or one before. */
function ledFirm(scene: Scene, { entity, span }: Filler): string | null {
  const at = scene.terms.findIndex(({ start }) => start === span.start);
  return (at < 0 ? null : firmLedBy(scene, at)) ?? scene.discourse.leads.get(entity) ?? null;
}

/** The noun of « sa société » as the object of a verb or behind a share of it, as a term index; null where it has a name or an owner. */
function firmAt(terms: readonly Term[], from: number, to: number): number | null {
  for (let index = from; index < to; index += 1) {
    const term = terms[index]!;
    if (term.tags.has("Poss") && OWN.test(term.normal)) {
      const noun =
        isPlainNoun(terms[index + 1]!) && /^(?:petite?|propre|jeune)$/.test(terms[index + 1]!.normal)
          ? index + 2
          : index + 1;
      const next = terms[noun + 1];
      if (!FIRM.test(terms[noun]?.normal ?? "") || next?.party != null) return null;
      // « sa société de conseil »: another of his.
      return /^(?:de|d'|du|des)$/.test(next?.normal ?? "") ? null : noun;
    }
    if (term.tags.has("Comma") || term.tags.has("Rel") || isVerb(terms, index)) return null;
  }
  return null;
}
