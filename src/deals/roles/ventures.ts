import { entitiesOf } from "../across/discourse.ts";
import type { Clause } from "../clauses/clauses.ts";
import { subjectOf } from "../clauses/subject.ts";
import { recast } from "../kinds.ts";
import type { Scene } from "../scene.ts";
import type { Filler, Telling } from "../telling.ts";
import { verbGroupAt } from "../terms/verb-group.ts";
import { isFiniteVerb } from "../terms/verbs.ts";
import { christened, ofTerm } from "./fillers.ts";

/** What a common company is called, before its name. */
const VENTURE =
  /^(?:la |l'|une |leur )?(?:coentreprise|co-entreprise|joint-venture|societe commune|filiale commune)$/;

/** « Née d'un mariage entre A et B, la coentreprise X … »: the union founded X, and nobody became one. */
export function asVenture(telling: Telling, { terms }: Scene): void {
  if (telling.kind !== "merger" || !telling.fillers.some(({ role }) => role === "merger_party")) return;
  const trigger = terms.findIndex(({ start }) => start === telling.trigger.start);
  const noun = terms.findIndex(({ normal }, index) => index > trigger && VENTURE.test(normal));
  const born = terms
    .slice(Math.max(0, trigger - 6), Math.max(0, trigger))
    .some(({ tags }) => tags.has("Naitre"));
  const ids = entitiesOf(terms[noun + 1]);
  if (noun < 0 || noun > trigger + 14 || ids.length !== 1 || !born) return;
  recast(telling, "joint_venture", { merger_party: "partner" });
  const { start, end } = terms[noun + 1]!;
  telling.fillers = [
    ...telling.fillers.filter(({ entity }) => !ids.includes(entity)),
    { role: "target", entity: ids[0]!, span: { start, end }, by: "grammar", lead: false },
  ];
}

/** « a signé avec X un pacte pour fonder Z, une société commune »: with whom, told beside the verb that the founding hangs on. */
export function founders({ terms, markers }: Scene, { trigger, group }: Clause): number[] {
  const purpose = group?.form === "infinitive" && /pour|afin|vue/.test(group.preposition ?? "");
  if (trigger.frame.kind !== "joint_venture" || group === null || !purpose) return [];
  const verb = terms.findLastIndex((_, index) => index < group.start && isFiniteVerb(terms, index));
  const found: number[] = [];
  for (let index = verb + 1; verb >= 0 && index < group.verb; index += 1) {
    if (terms[index]!.tags.has("Semicolon") || terms[index]!.tags.has("Rel")) return [];
    if (terms[index]!.party !== null && markers[index]?.place === "avec") found.push(index);
  }
  return found;
}

/** « créent une société commune, X », « X, la coentreprise de A et B », « X est une coentreprise »: what a noun of a common company names. */
export function ventureBeside(scene: Scene, { trigger }: Clause, fillers: readonly Filler[]): Filler[] {
  const found: Filler[] = [...fillers];
  const before = scene.terms[trigger.start - 1];
  // « une société commune, X, dans laquelle … »: what the noun names.
  christened(scene, trigger.end, found);
  // « X, la coentreprise de A et B »: what the noun is apposed to.
  if (
    scene.terms[trigger.start - 2]?.tags.has("Comma") === true &&
    scene.terms[trigger.start - 3]?.party !== null
  ) {
    found.push(...ofTerm(scene, trigger.start - 3, "target"));
  }
  // « X, coentreprise de A et B »
  const bare = scene.terms[trigger.start - 2];
  if (before?.tags.has("Comma") === true && bare !== undefined && bare.party !== null)
    found.push(...ofTerm(scene, trigger.start - 2, "target"));
  // « X est une coentreprise créée par A et B »
  if (
    /^(?:une|la)$/.test(before?.normal ?? "") &&
    scene.terms[trigger.start - 2]?.tags.has("Etre") === true &&
    scene.terms[trigger.start - 3]?.party !== null &&
    trigger.start > 2
  )
    found.push(...ofTerm(scene, trigger.start - 3, "target"));
  return found.slice(fillers.length);
}

/** A noun of a common company that is a name, and « A et B détiennent X, leur coentreprise ». */
export function ventureOwners(scene: Scene, { trigger, group }: Clause): Filler[] {
  const fillers: Filler[] = [...engagedIn(scene, trigger.start)];
  const before = scene.terms[trigger.start - 1];
  const named = scene.terms[trigger.start];
  if (named?.party != null) fillers.push(...ofTerm(scene, trigger.start, "target"));
  // « A et B détiennent X, leur coentreprise ».
  const theirs = /^leurs?(?: |$)/.test(named?.party == null ? (before?.normal ?? "") : named.normal);
  if (theirs && group !== null) {
    const owners = subjectOf(scene.terms, scene.markers, group);
    if (owners.kind === "parties" && owners.terms.length > 1)
      fillers.push(...owners.terms.flatMap((index) => ofTerm(scene, index, "partner")));
  }
  return fillers;
}

/** Verbs (lemma tags) of taking part in what others do as well. */
const JOINING = ["Engager", "Associer", "Allier", "Participer", "Lier", "Unir"];

/** « A est engagé, avec B et C, dans X, la coentreprise … »: who takes part in what a noun in apposition names. */
function engagedIn(scene: Scene, noun: number): Filler[] {
  const { terms, markers } = scene;
  const at = terms[noun - 1]?.tags.has("Comma") === true ? noun - 2 : noun - 3;
  if (terms[at]?.party?.form !== "name" || terms[at + 1]?.tags.has("Comma") !== true) return [];
  if (markers[at]?.place !== "dans") return [];
  const verb = terms.findLastIndex(({ tags }, index) => index < at && JOINING.some((tag) => tags.has(tag)));
  if (verb < 0 || at - verb > 20) return [];
  const subject = subjectOf(terms, markers, verbGroupAt(terms, verb));
  const beside = terms.flatMap((term, index) =>
    index > verb && index < at && term.party !== null && markers[index]?.place === "avec" ? [index] : [],
  );
  if (beside.length === 0) return [];
  const own =
    subject.kind === "parties" ? subject.terms.flatMap((index) => ofTerm(scene, index, "partner")) : [];
  return [...own, ...beside.flatMap((index) => ofTerm(scene, index, "partner"))];
}
