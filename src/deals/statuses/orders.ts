import type { Term } from "../terms/terms.ts";
import type { VerbGroup } from "../terms/verb-group.ts";

/** Orders: they are not done where they are told in the past either, « a sommé X de céder Y ». */
const ORDERING = /^(?:somm(?:e|ent|ant|ait|er)|enjoi\w+|ordonn(?:e|ent|ant|er)|impos(?:e|ent|ant|er|ait))$/;
/** Verbs of who is made to, « oblige X à vendre Y »: « avait obligé X à vendre Y » tells that it was done. */
const FORCING =
  /^(?:oblig(?:e|ent|eant|er|erait)|contrai(?:nt|gnent|gnant)|contraindre|for(?:ce|cent|cant|cer))$/;
/** How far before an infinitive its order stands, whoever is ordered between them. */
const REACH = 9;

/** Whether an infinitive is what somebody is ordered or forced to do, and so still to come. */
export function isImposed(terms: readonly Term[], group: VerbGroup): boolean {
  if (group.form !== "infinitive" || !/^(?:a|de|d')$/.test(group.preposition ?? "")) return false;
  const from = Math.max(0, group.start - REACH);
  const verb = terms.findLastIndex(
    ({ normal }, index) =>
      index >= from && index < group.verb && (ORDERING.test(normal) || FORCING.test(normal)),
  );
  if (verb < 0) return false;
  const told = terms.slice(Math.max(0, verb - 3), verb).some(({ tags }) => tags.has("Avoir"));
  return !told || ORDERING.test(terms[verb]!.normal);
}
