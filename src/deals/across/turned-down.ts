import { isPlainNoun } from "../clauses/antecedent.ts";
import { LEADER } from "../clauses/leaders.ts";
import { mainSubjectIn } from "../clauses/subject.ts";
import { frames } from "../frames/index.ts";
import type { Reading } from "../read.ts";
import { filler } from "../roles/fillers.ts";
import { inRole, type Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { isTrifle } from "../values/values.ts";
import { entitiesOf } from "./discourse.ts";
import { valuesOf } from "./gapping.ts";
import { headless } from "./series.ts";

/** Finite forms and participles, folded, of verbs whose object one does not take. */
const DECLINING = /^(?:declin|refus|repouss|rejet|boud|snob|dedaign)(?:e|ent|ait|aient|a|erent)$/;
const AUXILIARY = /^(?:a|ont|avait|avaient|aura|auront)$/;
/** Statuses of a purchase whose first bid the text may tell. */
const DONE = new Set<string>(["announced", "completed"]);
/** How many sentences behind the purchase. */
const REACH = 12;
/** What a sum that one declines may be of without being a price, folded: « 3 M€ d'aides », « une prime de 3 M€ ». */
const OF_ELSE = /^(?:de|d'|du|des|par|pour)$/;

/** Where the sum stands that a verb has right behind it for its object: « déclinait 22 M€ »; -1 where none does. */
function sumDeclined(terms: readonly Term[]): number {
  const verb = terms.findIndex(
    ({ normal }, index) => DECLINING.test(normal) && terms[index + 1]?.money != null,
  );
  const done = /e$/.test(terms[verb]?.normal ?? "") && AUXILIARY.test(terms[verb - 1]?.normal ?? "");
  const own = done ? verb - 1 : verb;
  if (verb < 1 || isTrifle(terms[verb + 1]!) || terms[verb + 1]!.money!.per !== null) return -1;
  if (/^(?:ne|n'|pas|jamais|etre|ete|est|sont)$/.test(terms[own - 1]?.normal ?? "")) return -1;
  return OF_ELSE.test(terms[verb + 2]?.normal ?? "") ? -1 : verb + 1;
}

/** Who has a firm to lead besides its leaders, folded. */
const FOUNDER = /^(?:co-?)?(?:fondat(?:eur|rice)|creat(?:eur|rice))$/;

/** Whether a person may lead a firm: « Son patron X », or X by name alone, but not « le footballeur X ». */
function mayLead(terms: readonly Term[], person: number): boolean {
  const before = terms[person - 1];
  return (
    before === undefined || !isPlainNoun(before) || LEADER.test(before.normal) || FOUNDER.test(before.normal)
  );
}

/**
 * « Y a racheté X pour 32 M€. … En juillet, X déclinait 22 M€ »: a first bid of who then bought it. Who declines may be the
 * person who leads it.
 */
export function readTurnedDown({ scene, sentence, tellings }: Reading, told: readonly Telling[]): void {
  const { terms, discourse } = scene;
  const sum = sumDeclined(terms);
  if (sum < 0) return;
  const subject = mainSubjectIn(terms);
  const at = subject.kind === "parties" && subject.terms.length === 1 ? subject.terms[0]! : -1;
  const [who] = entitiesOf(terms[at]);
  if (who === undefined || at > sum) return;
  const person = discourse.kinds.get(who) === "person";
  if (person && !mayLead(terms, at)) return;
  const host = told.findLast(
    (each) =>
      each.kind === "acquisition" &&
      DONE.has(each.status.value) &&
      each.sentence >= sentence - REACH &&
      inRole(each, "acquirer").length === 1 &&
      inRole(each, "target").some((id) => id === who || person),
  );
  const frame = frames.find(({ name }) => name === "acquisition/bid");
  if (host === undefined || frame === undefined || inRole(host, "acquirer").includes(who)) return;
  const span = { start: terms[sum - 1]!.start, end: terms[sum]!.end };
  const sides = host.fillers.filter(({ role }) => role === "target" || role === "acquirer");
  const telling = headless(
    frame,
    sentence,
    span,
    sides.map((each) => ({ ...each, span, by: "context" as const })),
  );
  telling.status = { value: "cancelled", span, rule: "status/turned-down" };
  Object.assign(telling, valuesOf(terms, 0, sum + 1, frame.name));
  if (!person)
    telling.fillers = telling.fillers.map((each) =>
      each.entity === who ? filler("target", who, terms[at]!, "grammar") : each,
    );
  // What had nothing but that sum was read for want of this: « déclinait 22 M€ et songeait à la Bourse ».
  const others = tellings.filter(({ amount }) => amount?.span.start !== terms[sum]!.start);
  tellings.splice(0, tellings.length, ...others, telling);
}
