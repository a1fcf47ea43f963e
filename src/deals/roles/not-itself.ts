import type { PartyRole } from "../../document/index.ts";
import { mostSalient } from "../across/salience.ts";
import type { Scene } from "../scene.ts";
import type { Filler } from "../telling.ts";
import type { Term } from "../terms/terms.ts";

/** Roles of who acts on a target, which nobody is itself. */
const ACTING = new Set<PartyRole>(["acquirer", "investor", "seller", "lender", "grantor"]);

/**
 * « Le groupe a payé 3 M€ pour X »: a phrase taken for the very party that stands beside it by its name is another, that
 * of whom the text talks besides.
 */
export function notItself({ terms, discourse }: Scene, fillers: readonly Filler[]): Filler[] {
  const phraseAt = ({ span }: Filler): Term | undefined =>
    terms.find((term) => term.start === span.start && term.party?.form === "nominal");
  return fillers.map((filler) => {
    const { role, entity } = filler;
    const phrase = phraseAt(filler);
    if (phrase === undefined || filler.by !== "grammar") return filler;
    const facing = (other: Filler): boolean =>
      other.entity === entity &&
      phraseAt(other) === undefined &&
      (role === "target" ? ACTING.has(other.role) : ACTING.has(role) && other.role === "target");
    if (!fillers.some(facing)) return filler;
    const except = fillers.map((each) => each.entity);
    const word = /^(?:la|sa|cette) /.test(phrase.normal) ? "elle" : "il";
    const meant = mostSalient(discourse, { word, except, role });
    return meant === null ? filler : { ...filler, entity: meant, by: "context" };
  });
}
