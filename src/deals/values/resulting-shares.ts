import { entitiesOf } from "../across/discourse.ts";
import { inRole, type Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { HOLDING } from "../terms/verbs.ts";

/** Kinds by which somebody comes into a company. */
const ENTRY = new Set<string>(["equity_investment", "funding_round"]);
/** How many terms before a share its verb may stand: « détiendrait à son issue 14 % ». */
const REACH = 5;

/**
 * « a mis 3 M€ dans X, et en détient 28 % », « …, qui détiendrait à son issue 14 % de X »: what an entry just told has
 * given, where « en » or the company's name says of what.
 */
export function isOwnShare(terms: readonly Term[], share: number, host: Telling): boolean {
  if (!ENTRY.has(host.kind)) return false;
  const verb = terms.findLastIndex(
    ({ tags }, index) => index < share && index >= share - REACH && HOLDING.some((tag) => tags.has(tag)),
  );
  const trigger = terms.findIndex(({ start }) => start === host.trigger.start);
  if (verb < 0 || trigger < 0 || trigger > verb) return false;
  const { tags } = terms[verb]!;
  // « qui en détenait 28 % »: before it.
  if (tags.has("Imperfect")) return false;
  const of = /^(?:de|d'|du)$/.test(terms[share + 1]?.normal ?? "") ? entitiesOf(terms[share + 2]) : null;
  if (of !== null) return inRole(host, "target").some((id) => of.includes(id));
  return terms[verb - 1]?.normal === "en" && host.kind === "equity_investment";
}
