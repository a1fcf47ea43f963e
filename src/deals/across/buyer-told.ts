import type { Reading } from "../read.ts";
import { inRole, type Telling } from "../telling.ts";
import { entitiesOf } from "./discourse.ts";

/** What calls the buyer by his part, folded, at the start of a sentence. */
const BUYER =
  /^(?:l' ?|le |son |sa |un )?(?:heureux |nouvel |nouveau |futur )?(?:acquereur|acheteur|repreneur|proprietaire)\b|^il s' ?agit (?:de|d'|du)\b/;

/** « X a été vendu. L'acquéreur est Y »: the purchase that a sentence before left without a buyer, with the one named here. */
export function buyerTold({ scene: { terms }, sentence }: Reading, before: Reading | null): Telling | null {
  const open = before?.extensions.findLast(
    ({ telling }) =>
      telling.kind === "acquisition" &&
      telling.fillers.some(({ role, by }) => role === "target" && by === "grammar") &&
      inRole(telling, "acquirer").length === 0,
  );
  if (open === undefined) return null;
  const opening = terms
    .slice(0, 5)
    .map(({ normal }) => normal)
    .join(" ");
  const party = terms.findIndex((term) => term.party !== null && term.party.form === "name");
  const ids = entitiesOf(terms[party]);
  const known = ids.some((id) => open.telling.fillers.some(({ entity }) => entity === id));
  if (!BUYER.test(opening) || party > 8 || ids.length !== 1 || known) return null;
  const { start, end } = terms[party]!;
  const buyer = {
    role: "acquirer",
    entity: ids[0]!,
    span: { start, end },
    by: "grammar",
    lead: false,
  } as const;
  return { ...open.telling, sentence, fillers: [...open.telling.fillers, buyer] };
}
