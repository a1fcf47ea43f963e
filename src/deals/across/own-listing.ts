import type { Scene } from "../scene.ts";
import { inRole, since, type Telling } from "../telling.ts";
import { partiesIn } from "./facts.ts";

/** What stands before a listing that is one company's: « l'introduction », « un projet d'introduction », not « des introductions ». */
const ONE = /^(?:l'|la|le|une?|cette|cet|ce)$/;
const PLAN = /^(?:projet|plan|tentative|tentatives)$/;

/**
 * « En 2008, un projet d'introduction en Bourse avait été abandonné »: a listing that came to nothing, in a sentence that
 * names nobody, is of whom the article is about.
 */
export function addOwnListing(telling: Telling, { terms, discourse }: Scene, told: readonly Telling[]): void {
  if (telling.kind !== "ipo" || telling.fillers.length > 0 || telling.status.value !== "cancelled") return;
  if (partiesIn(terms).length > 0) return;
  const noun = terms.findIndex(({ start }) => start === telling.trigger.start);
  const of = /^(?:de|d')$/.test(terms[noun - 1]?.normal ?? "") && PLAN.test(terms[noun - 2]?.normal ?? "");
  const article = terms[of ? noun - 3 : noun - 1]?.normal ?? "";
  const { topic, subject, kinds } = discourse;
  const owner = topic ?? subject;
  if (!ONE.test(article) || owner === null || kinds.get(owner) === "person") return;
  // « Y a racheté X. Une introduction au Nasdaq avait été ajournée »: of either.
  const near = since(told, telling.sentence - 1).flatMap((each) => inRole(each, "target"));
  if (near.some((id) => id !== owner)) return;
  telling.fillers.push({
    role: "target",
    entity: owner,
    span: telling.trigger,
    by: "context",
    lead: false,
  });
}
