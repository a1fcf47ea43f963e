import { entitiesOf } from "../across/discourse.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { Scene } from "../scene.ts";
import type { Filler } from "../telling.ts";
import { ofTerm } from "./fillers.ts";

/** What a firm has several of, each with a name of its own, folded. */
const PARTS =
  /^(?:filiales|branches|divisions|marques|enseignes|participations|banques|usines|sites|activites|entites|societes|titres|magazines|chaines|cliniques|mines|centrales|magasins|hotels|journaux|quotidiens|laboratoires)$/;
/** What opens their names. */
const OPENING = /^(?:a savoir|soit|:|-|–|—|,|\()$/;
const REACH = 12;

/** « reprend trois filiales africaines de Z, à savoir A, B et C »: Z, whose they are, sells them. */
export function sellListedParts(scene: Scene, clause: Clause, fillers: Filler[]): void {
  const { terms, markers, discourse } = scene;
  const { kind, roles } = clause.trigger.frame;
  if (kind !== "acquisition" || roles.possessor !== "seller") return;
  if (fillers.some(({ role }) => role === "seller")) return;
  const targets = fillers.filter(({ role, by }) => role === "target" && by === "grammar");
  const first = Math.min(...targets.map(({ span }) => terms.findIndex(({ start }) => start === span.start)));
  if (targets.length < 2 || first < clause.trigger.end) return;
  const owner = terms.findLastIndex(
    (term, at) => at < first && at >= clause.trigger.end && term.party !== null,
  );
  if (owner < 0 || first - owner > 4 || !OPENING.test(terms[owner + 1]!.normal)) return;
  const noun = terms
    .slice(Math.max(clause.trigger.end, owner - REACH), owner)
    .some(({ normal }) => PARTS.test(normal));
  const of = /^(?:de|possessor)$/.test(markers[owner]?.place ?? "");
  const entities = entitiesOf(terms[owner]);
  if (!noun || !of || entities.some((id) => fillers.some(({ entity }) => entity === id))) return;
  if (entities.some((id) => discourse.kinds.get(id) === "person")) return;
  fillers.push(...ofTerm(scene, owner, "seller"));
}
