import type { Scene } from "../scene.ts";
import { inRole, since, type Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { partiesIn } from "./facts.ts";

/** What stands before a listing that is one company's: « l'introduction », « un projet d'introduction », not « des introductions ». */
const ONE = /^(?:l'|la|le|une?|cette|cet|ce)$/;
const PLAN = /^(?:projet|plan|tentative|tentatives|piste|option|idee|hypothese|scenario)$/;

/**
 * « En 2008, un projet d'introduction en Bourse avait été abandonné »: a listing that came to nothing, in a sentence that
 * names nobody, is of whom the article is about.
 */
export function addOwnListing(telling: Telling, { terms, discourse }: Scene, told: readonly Telling[]): void {
  if (telling.kind !== "ipo" || telling.fillers.length > 0 || telling.status.value !== "cancelled") return;
  // « censé valoriser l'entreprise 1,2 milliard »: what stands for a firm names nobody else.
  if (partiesIn(terms).some((index) => terms[index]!.party?.form !== "nominal")) return;
  const noun = terms.findIndex(({ start }) => start === telling.trigger.start);
  const of = /^(?:de|d')$/.test(terms[noun - 1]?.normal ?? "") && PLAN.test(terms[noun - 2]?.normal ?? "");
  const article = terms[of ? noun - 3 : noun - 1]?.normal ?? "";
  if (isOfOther(terms, telling.trigger.end)) return;
  const { topic, subject, kinds } = discourse;
  const owner = soldTo(topic ?? subject, told) ?? topic ?? subject;
  if (!ONE.test(article) || owner === null || kinds.get(owner) === "person") return;
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

/** « Y rachète X. Une introduction au Nasdaq avait été ajournée »: the other way of X, told last, of finding money; null where Y buys nothing. */
function soldTo(buyer: string | null, told: readonly Telling[]): string | null {
  const [last, other] = told.at(-1) === undefined ? [] : inRole(told.at(-1)!, "target");
  if (last === undefined || other !== undefined) return null;
  const sold = told.some(
    (each) =>
      each.kind === "acquisition" &&
      inRole(each, "target").includes(last) &&
      each.fillers.some(({ role, entity }) => entity === buyer && (role === "acquirer" || role === "seller")),
  );
  return sold ? last : null;
}

/** What a listing that came to nothing may have been given up in, folded. */
const CIRCUMSTANCE = /^(?:foulee|tourmente|precipitation|douleur|journee|semaine|nuit|tempete|crise)$/;

/** « l'introduction en Bourse de son rival », « une introduction avait échoué dans le secteur »: of others. */
function isOfOther(terms: readonly Term[], end: number): boolean {
  const last = terms.findLastIndex((term) => term.end <= end);
  // « à la Bourse de Toronto »: the exchange's own name.
  const named = terms[last]?.normal === "bourse" && /^\p{Lu}/u.test(terms[last + 2]?.text ?? "");
  const behind = named ? last + 3 : last + 1;
  const isDay = (index: number): boolean => terms[index]?.date !== null || terms[index + 1]?.date !== null;
  if (/^(?:d[eu']|des|pour|par|chez)$/.test(terms[behind]?.normal ?? "")) return !isDay(behind + 1);
  return terms.some(({ normal }, index) => {
    if (index < behind || !/^(?:dans|chez|parmi)$/.test(normal)) return false;
    const noun = terms.findIndex(({ tags }, at) => at > index && !tags.has("Det") && !tags.has("Poss"));
    return noun > 0 && !isDay(noun - 1) && !CIRCUMSTANCE.test(terms[noun]!.normal);
  });
}

/** « remise son dossier »: that of a listing where one was told right before, and nothing says of what else. */
export function isOfListing(terms: readonly Term[], end: number, host: Telling | undefined): boolean {
  return host?.kind === "ipo" && !/^(?:de|d'|du|des|pour)$/.test(terms[end]?.normal ?? "");
}
