import { entitiesOf, entityOfPhrase, resolvePronoun } from "../across/discourse.ts";
import type { Clause } from "../clauses/clauses.ts";
import { subjectOf } from "../clauses/subject.ts";
import type { Scene } from "../scene.ts";
import type { Filler } from "../telling.ts";
import { ofTerm } from "./fillers.ts";
import { frontedUnit } from "./fronted-units.ts";
import { demonstrated, unnamedObject, unnamedSubject } from "./unnamed.ts";
import { isServed } from "./verb-context.ts";

/** What changes hands under its own words, and whose it is: « sa filiale danoise », « les activités françaises de X ». */
export function unnamedTarget(
  scene: Scene,
  clause: Clause,
  fillers: readonly Filler[],
  body: string,
): Filler[] {
  const { trigger, group } = clause;
  // « son offre sur les réseaux sociaux »: to whom goods are offered; only a name shows that it is a bid.
  if (trigger.frame.name === "acquisition/bid-of") return [];
  const passive = (group?.passive === true && !isServed(scene, clause)) || group?.form === "participle";
  // « X a reçu une offre pour sa filiale italienne »: X sells, and was made who does.
  const offered = trigger.frame.name === "acquisition/receive-bid" && fillers.some(isSeller);
  const subject =
    trigger.form === "verb" && !offered && (passive || trigger.frame.roles.subject === "target");
  const phrase = subject
    ? unnamedSubject(scene, clause)
    : (unnamedObject(scene, clause) ?? frontedUnit(scene.terms, clause));
  if (phrase === null) return [];
  // « la reprise des activités sportives »: they go on.
  const resumed = /^repr/i.test(trigger.text) && /^activit/i.test(body.slice(phrase.start));
  const sold = fillers.some(({ role }) => role === "seller");
  if (resumed && phrase.owner === null && !sold) return [];
  const { start, end, owner, possessed } = phrase;
  // « reprend son usine en main », but « a cédé son usine à Y »: one word says what changes hands between two.
  const bare = possessed && owner === null && !/\s/.test(body.slice(start, end));
  const between = ["acquirer", "seller"].every((side) => fillers.some(({ role }) => role === side));
  // « apporte ses magasins à Y »: for shares of Y.
  if (bare && (!between || /^apport/i.test(trigger.text))) return [];
  const known = fillers.map((filler) => filler.entity);
  // « les dépôts de X, achetés à Y »: who sold them is told.
  const told = fillers.some(({ role, by }) => role === "seller" && by === "grammar");
  const sellers = owner === null || told ? [] : ofTerm(scene, owner, "seller");
  // « a approuvé le rachat de son réseau fixe par Y »: who approves sells.
  const agent =
    trigger.form === "noun" && fillers.some(({ role, by }) => role === "acquirer" && by === "grammar");
  const buying = trigger.frame.roles.subject === "acquirer" && !passive && !agent;
  if (possessed && owner === null && !buying && !fillers.some(({ role }) => role === "seller")) {
    const id = possessorOf(scene, clause);
    if (id !== null && !known.includes(id))
      sellers.push({ role: "seller", entity: id, span: { start, end }, by: "context", lead: false });
  }
  const entity = entityOfPhrase(scene.discourse, body.slice(start, end));
  return [
    { role: "target", entity, span: { start, end }, by: "grammar", lead: false },
    ...sellers.filter((seller) => !known.includes(seller.entity)),
  ];
}

const isSeller = ({ role }: Filler): boolean => role === "seller";

/** Whose « sa filiale danoise » is: who is the subject of the verb that carries the noun, else whom the text talks of. */
function possessorOf({ terms, markers, discourse }: Scene, { trigger, group }: Clause): string | null {
  const subject = trigger.form === "noun" && group !== null ? subjectOf(terms, markers, group) : null;
  return subject?.kind === "parties"
    ? (entitiesOf(terms[subject.terms[0]!])[0] ?? null)
    : resolvePronoun(discourse, "son", [], "seller");
}

/** « s'est porté acquéreur de ces entités »: what was told last to change hands. */
export function toldBefore(scene: Scene, clause: Clause, fillers: readonly Filler[]): Filler[] {
  if (fillers.some(({ role }) => role === "target")) return [];
  const headed = headOf(scene, clause);
  if (headed !== null && !fillers.some(({ entity }) => entitiesOf(scene.terms[headed]).includes(entity)))
    return ofTerm(scene, headed, "target");
  const count = demonstrated(scene, clause);
  if (count === 0) return [];
  const known = fillers.map((filler) => filler.entity);
  const { start, end } = scene.terms[clause.trigger.start]!;
  return scene.discourse.targetsInOrder
    .filter((id) => !known.includes(id))
    .slice(-count)
    .map((entity) => ({ role: "target", entity, span: { start, end }, by: "grammar", lead: false }));
}

/** « X (+19 %) : Y met la main sur ce Britannique »: the one party before the colon, which a demonstrative object takes up. */
function headOf({ terms }: Scene, { trigger }: Clause): number | null {
  const object = terms
    .slice(trigger.end - 1, trigger.end + 2)
    .some(({ normal }) => /^(?:ce|cet|cette)$/.test(normal));
  const colon = terms.findIndex((term, index) => index < trigger.start && term.tags.has("Colon"));
  if (!object || colon < 0 || trigger.frame.roles.subject !== "acquirer") return null;
  const parties = terms.flatMap((term, index) => (index < colon && term.party !== null ? [index] : []));
  return parties.length === 1 ? parties[0]! : null;
}
