import { entitiesOf } from "../across/discourse.ts";
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
  // « X, vendu par Y, acheté par Z »: who sold it stands before as who bought it does.
  const buyers = [...inRole(before.telling, "acquirer"), ...inRole(before.telling, "seller")];
  const taken = inRole(telling, "target");
  if (sold.length === 0 || taken.length === 0 || !taken.every((id) => buyers.includes(id))) return;
  const others = telling.fillers.filter(({ role }) => role !== "target");
  const selling = telling.frame.roles.subject === "seller" && inRole(telling, "seller").length === 0;
  const sellers = before.telling.fillers
    .filter(({ role, entity }) => selling && role === "acquirer" && taken.includes(entity))
    .map((each) => ({ ...each, role: "seller" as const }));
  telling.fillers = [...sold, ...others, ...sellers];
}

/** Participles of who made a company, folded. */
const MADE =
  /^(?:(?:co)?fond|cre|bat|monte?|lanc|imagin|develop|ouvr?|invent|constitu)(?:e|ee|i|ie|ert|erte|ppe|ppee|ue?)s?$/;

/**
 * « X, fondé par Z en 1987, puis vendu à Y », « X a été bâti par Z, puis cédé à Y »: what is sold is what was made, and not
 * who made it, who sells it.
 */
export function shareMade({ clause, telling }: Read, terms: readonly Term[]): void {
  const { group } = clause;
  if (!isSale({ clause, telling }) || group?.form !== "participle" || !isJoined(terms, group.start)) return;
  const made = terms.findLastIndex(({ normal }, index) => index < group.start && MADE.test(normal));
  if (made < 0 || made < group.start - FAR) return;
  const maker = terms.findIndex(({ party }, index) => index > made && index < group.start && party !== null);
  const by = terms.findIndex(({ normal }, index) => index > made && index < maker && normal === "par");
  const [id] = entitiesOf(terms[maker]);
  const [target, other] = inRole(telling, "target");
  if (id === undefined || by < 0 || other !== undefined) return;
  const at = terms.findLastIndex(({ party }, index) => index < made && party !== null);
  const [company] = entitiesOf(terms[at]);
  if (company === undefined || (target !== id && target !== company)) return;
  const selling = telling.frame.roles.subject === "seller" && inRole(telling, "seller").length === 0;
  telling.fillers = telling.fillers.flatMap((each) =>
    each.role !== "target"
      ? [each]
      : [
          { ...each, entity: company, span: { start: terms[at]!.start, end: terms[at]!.end } },
          ...(selling ? [{ ...each, role: "seller" as const }] : []),
        ],
  );
}
/** How many terms before what was sold its making may stand. */
const FAR = 14;

/** Whether something is told to be sold or bought by a participle or a passive. */
function isSale({ clause: { trigger, group }, telling: { kind } }: Read): boolean {
  const passive = group?.passive === true || group?.form === "participle";
  return kind === "acquisition" && trigger.form === "verb" && passive;
}

/** Whether a word that joins stands before a participle, with nothing but dates and adverbs between. */
function isJoined(terms: readonly Term[], start: number): boolean {
  for (let index = start - 1; index > start - REACH && index > 0; index -= 1) {
    const { normal, date, tags } = terms[index]!;
    if (JOINS.test(normal) || (tags.has("Comma") && index === start - 1 && terms[index - 1]?.party != null))
      return true;
    if (date === null && !tags.has("Adv") && !tags.has("Comma") && !/^(?:en|a|au|le)$/.test(normal))
      return false;
  }
  return false;
}
