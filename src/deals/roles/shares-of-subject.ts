import { entitiesOf, resolvePronoun } from "../across/discourse.ts";
import { isWord } from "../clauses/antecedent.ts";
import type { Clause } from "../clauses/clauses.ts";
import { mainSubjectIn } from "../clauses/subject.ts";
import type { Scene } from "../scene.ts";
import type { Filler } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { filler } from "./fillers.ts";

const OF_WHOM = /^(?:ses|son|leurs?|sa)$/;
const SHARES = /^(?:actions?|titres?|parts?|capital)$/;
/** What one takes over of another firm: nobody buys such of its own. */
const ASSETS = /^(?:actifs|activites?|fonds de commerce|stocks?)$/;
/** How far behind a verb the shares it is about may stand. */
const REACH = 8;

/**
 * « X annonce un accord au terme duquel Y acquerra 58 % de ses actions »: in a clause of its own Y takes shares of whom the
 * sentence is about.
 */
export function ownShares(scene: Scene, { trigger, right }: Clause, fillers: readonly Filler[]): Filler[] {
  const { subject, object } = trigger.frame.roles;
  const buying = subject === "acquirer" || subject === "investor";
  if (trigger.form !== "verb" || !buying || object !== "target") return [];
  if (fillers.some(({ role }) => role === "target")) return [];
  const assets = assetsOfOther(scene, trigger.end, fillers);
  if (assets !== null) return [assets];
  const shares = sharesAt(scene.terms, trigger.end, Math.min(right, trigger.end + REACH));
  const main = shares === null ? null : mainSubjectIn(scene.terms);
  if (shares === null || main?.kind !== "parties" || main.terms[0]! > trigger.start) return [];
  const taken = fillers.map(({ entity }) => entity);
  // « Y rachète 5 % de ses actions »: its own.
  if (!fillers.some(({ role, by }) => role === subject && by === "grammar")) return [];
  const owners = main.terms.flatMap((index) => entitiesOf(scene.terms[index]));
  const [owner, other] = owners;
  if (owner === undefined || other !== undefined || taken.includes(owner)) return [];
  return [filler("target", owner, scene.terms[shares]!, "context")];
}

/** « X est sauvé : Y reprend ses actifs », « X est sauvé. Y reprend ses actifs »: whose the assets are that another takes over. */
function assetsOfOther(scene: Scene, from: number, fillers: readonly Filler[]): Filler | null {
  const { terms, discourse } = scene;
  const possessive = terms[from];
  if (possessive === undefined || !OF_WHOM.test(possessive.normal)) return null;
  if (!ASSETS.test(terms[from + 1]?.normal ?? "")) return null;
  // « ses activités italiennes »: a part of it, which is a party under its own words.
  const next = terms[from + 2];
  if (next !== undefined && (isWord(next) || /^(?:de|d'|du|des|en|au|aux)$/.test(next.normal))) return null;
  const taken = fillers.map(({ entity }) => entity);
  if (!fillers.some(({ role, by }) => role === "acquirer" && by === "grammar")) return null;
  const main = mainSubjectIn(terms);
  const first =
    main.kind === "parties" && main.terms[0]! < from ? entitiesOf(terms[main.terms[0]!])[0] : undefined;
  const id =
    first !== undefined && !taken.includes(first) ? first : resolvePronoun(discourse, "son", taken, "target");
  return id === null ? null : filler("target", id, possessive, "context");
}

const AFFAIR = /^(?:affaires?|entreprise|societe|maison|exploitation|activite|fonds de commerce)$/;
/** Places of whom one talks with. */
const WITH = /^(?:avec|auprès de)$/;

/** « est en négociations avec X pour reprendre son affaire »: X's. */
export function ownAffair(scene: Scene, { trigger }: Clause, fillers: readonly Filler[]): Filler[] {
  const { terms, markers } = scene;
  const { subject, object } = trigger.frame.roles;
  if (trigger.form !== "verb" || subject !== "acquirer" || object !== "target") return [];
  if (fillers.some(({ role }) => role === "target")) return [];
  const possessive = terms[trigger.end];
  if (possessive?.tags.has("Poss") !== true || !OF_WHOM.test(possessive.normal)) return [];
  if (!AFFAIR.test(terms[trigger.end + 1]?.normal ?? "")) return [];
  const other = terms.findLastIndex(
    ({ party }, index) => index < trigger.start && party !== null && WITH.test(markers[index]?.place ?? ""),
  );
  return other < 0
    ? []
    : entitiesOf(terms[other])
        .filter((id) => !fillers.some(({ entity }) => entity === id))
        .map((id) => filler("target", id, terms[other]!, "grammar"));
}

/**
 * « X, mieux doté depuis que Y a mené sa levée, recrute »: whose it is in a subordinate clause is the subject of the main
 * one, where that stands before it; null where there is no such clause.
 */
export function ownerAhead({ terms }: Scene, clause: Clause, fillers: readonly Filler[]): string | null {
  const from = clause.group?.start ?? clause.trigger.start;
  const opener = terms.findLastIndex(
    ({ tags, normal }, index) =>
      index < from && index > from - 8 && (tags.has("Sub") || /^qu[e']$/.test(normal)),
  );
  const main = opener < 1 ? null : mainSubjectIn(terms);
  const first = main?.kind === "parties" ? main.terms[0]! : -1;
  if (main?.kind !== "parties" || main.terms.length > 1 || first > opener) return null;
  const [id] = entitiesOf(terms[first]);
  return id === undefined || fillers.some(({ entity }) => entity === id) ? null : id;
}

/** The possessive of « ses actions » right behind a verb or behind a share, null where there is none. */
function sharesAt(terms: readonly Term[], from: number, to: number): number | null {
  for (let index = from; index < to; index += 1) {
    const term = terms[index]!;
    if (term.tags.has("Poss") && OF_WHOM.test(term.normal))
      return SHARES.test(terms[index + 1]?.normal ?? "") ? index : null;
    if (term.party !== null || term.tags.has("Comma")) return null;
  }
  return null;
}
