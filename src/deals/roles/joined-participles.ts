import type { Clause } from "../clauses/clauses.ts";
import { inRole, type Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";

/** What a clause tells. */
interface Read {
  readonly clause: Clause;
  readonly telling: Telling;
}

/** Words that join a participle to one before it, and what may stand between. */
const JOINS = /^(?:puis|et|ensuite|enfin)$/;
/** How many terms may stand between them and the participle. */
const REACH = 5;

/**
 * « X, vendu à Y en 2012, puis revendu en 2017 à Z », « X a été cédé à Y, puis repris par Z »: what is sold again is what
 * was sold first, and not who bought it, who is named right before; he sells it on where the verb is one of selling.
 */
export function shareSold(before: Read | null, { clause, telling }: Read, terms: readonly Term[]): void {
  if (
    before === null ||
    !isSale(before) ||
    !isSale({ clause, telling }) ||
    clause.group?.form !== "participle"
  )
    return;
  if (!isJoined(terms, clause.group.start)) return;
  const sold = before.telling.fillers.filter(({ role }) => role === "target");
  const buyers = inRole(before.telling, "acquirer");
  const taken = inRole(telling, "target");
  if (sold.length === 0 || taken.length === 0 || !taken.every((id) => buyers.includes(id))) return;
  const others = telling.fillers.filter(({ role }) => role !== "target");
  const selling = telling.frame.roles.subject === "seller" && inRole(telling, "seller").length === 0;
  const sellers = before.telling.fillers
    .filter(({ role, entity }) => selling && role === "acquirer" && taken.includes(entity))
    .map((each) => ({ ...each, role: "seller" as const }));
  telling.fillers = [...sold, ...others, ...sellers];
}

/** Whether something is told to be sold or bought by a participle or a passive. */
function isSale({ clause: { trigger, group }, telling: { kind } }: Read): boolean {
  const passive = group?.passive === true || group?.form === "participle";
  return kind === "acquisition" && trigger.form === "verb" && passive;
}

/** Whether a word that joins stands before a participle, with nothing but dates and adverbs between. */
function isJoined(terms: readonly Term[], start: number): boolean {
  for (let index = start - 1; index > start - REACH && index > 0; index -= 1) {
    const { normal, date, tags } = terms[index]!;
    if (JOINS.test(normal)) return true;
    if (date === null && !tags.has("Adv") && !tags.has("Comma") && !/^(?:en|a|au|le)$/.test(normal))
      return false;
  }
  return false;
}
