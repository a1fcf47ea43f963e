import { isNamedAs, isTakenUpAlone } from "../across/premises-named.ts";
import { mostSalient } from "../across/salience.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { Scene } from "../scene.ts";
import type { Filler } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { isVerb } from "../terms/verbs.ts";

/** How far behind a trigger its object may stand, in terms: « a cédé en mars à l'italien X l'usine ». */
const REACH = 10;

/**
 * « L'hôtel X ferme. Y a cédé l'établissement à Z »: premises told by an article and nothing more are those that the text
 * talks of, where it has named them as such: no airline is « l'usine ».
 */
export function premisesTold(scene: Scene, clause: Clause, fillers: readonly Filler[]): Filler[] {
  const { terms, discourse } = scene;
  const { trigger, group, right } = clause;
  // « un éditeur qui a renoncé à l'imprimerie »: a trade.
  if (fillers.some(({ role }) => role === "target") || trigger.frame.status === "cancelled") return [];
  const passive = group?.passive === true || group?.form === "participle";
  if (trigger.form === "verb" && (passive || trigger.frame.roles.object !== "target")) return [];
  const noun = terms.findIndex(
    (_, index) =>
      index > trigger.end && index < Math.min(right, trigger.end + REACH) && isBarePremises(terms, index),
  );
  if (noun < 0) return [];
  const { recent, topic, subject } = discourse;
  const others = [...recent, topic, subject].filter((id) => id !== null);
  const entity = mostSalient(discourse, {
    word: "",
    except: [
      ...fillers.map((each) => each.entity),
      ...others.filter((id) => !isNamedAs(discourse, id, terms[noun]!.normal)),
    ],
    role: "target",
    kind: "acquisition",
  });
  if (entity === null) return [];
  const { end } = terms[noun]!;
  return [
    { role: "target", entity, span: { start: terms[noun - 1]!.start, end }, by: "context", lead: false },
  ];
}

/** « le domaine », « l'usine »: an article and a noun of premises that no adjective, place or owner goes on to describe. */
function isBarePremises(terms: readonly Term[], index: number): boolean {
  const { normal, party } = terms[index]!;
  if (party !== null || isVerb(terms, index) || !isTakenUpAlone(normal)) return false;
  if (!/^(?:le|la|l'|du|cet|cette|ce)$/.test(terms[index - 1]?.normal ?? "")) return false;
  const next = terms[index + 1];
  return (
    next === undefined ||
    next.date !== null ||
    next.money !== null ||
    next.tags.has("Comma") ||
    /^(?:a|au|aux|pour|par|en|et|,|\.|;|:|»|!|\?|…|fin|debut|hier)$/.test(next.normal)
  );
}
