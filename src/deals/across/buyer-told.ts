import { either } from "../../rules/alternatives.ts";
import type { Reading } from "../read.ts";
import { inRole, type Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { entitiesOf } from "./discourse.ts";

/** What calls the buyer by his part, folded, at the start of a sentence. */
const BUYER = new RegExp(
  either(
    String.raw`^(?:l' ?|le |son |sa |un )?(?:heureux |nouvel |nouveau |futur )?(?:acquereur|acheteur|repreneur|proprietaire)\b(?! depuis)`,
    String.raw`^(?:l' ?heureux )?(?:elu|gagnant|vainqueur)\b`,
    String.raw`^(?:le |son )(?:nouveau )?(?:gagnant|vainqueur|maitre|patron|nom)\b`,
    String.raw`^il s' ?agit (?:de|d'|du)\b`,
    String.raw`^(?:et )?ce sera\b`,
    String.raw`^c' ?est\b`,
  ),
);

/** Sentences that say who it is by a pronoun: nothing else may follow. */
const POINTING = /^(?:(?:et )?ce sera|c' ?est)\b/;

/** The roles of who buys. */
export const BUYERS = ["acquirer", "investor"] as const;

/** « X a été vendu. L'acquéreur est Y »: the purchase that a sentence before left without a buyer, with the one named here. */
export function buyerTold({ scene: { terms }, sentence }: Reading, before: Reading | null): Telling | null {
  const open = before?.extensions.findLast(({ telling }) => lacksBuyer(telling))?.telling;
  // « X cède Y. L'acquéreur est Z »: told with its seller, it waits for its buyer alone.
  const sold = open === undefined ? before?.tellings.findLast(lacksBuyer) : undefined;
  const sale = open ?? sold;
  if (sale === undefined) return null;
  const opening = terms
    .slice(0, 5)
    .map(({ normal }) => normal)
    .join(" ");
  const party = terms.findIndex((term) => term.party !== null && term.party.form === "name");
  const ids = entitiesOf(terms[party]);
  const known = ids.some((id) => sale.fillers.some(({ entity }) => entity === id));
  if (!BUYER.test(opening) || party > 8 || ids.length !== 1 || known) return null;
  if (isOther(terms.slice(0, party).map(({ normal }) => normal))) return null;
  if (POINTING.test(opening) && !(isClosed(terms, party) && isCalled(terms, party))) return null;
  const { start, end } = terms[party]!;
  const buyer = {
    role: sale.kind === "equity_investment" ? "investor" : "acquirer",
    entity: ids[0]!,
    span: { start, end },
    by: "grammar",
    lead: false,
  } as const;
  if (sold !== undefined) {
    // « L'acheteur, X, » is read as one who takes part in the sale.
    if (isCalled(terms, party)) sold.fillers.push(buyer);
    return null;
  }
  return { ...sale, sentence, fillers: [...sale.fillers, buyer] };
}

/** « Le propriétaire de Z », « L'acquéreur n'est pas Z »: whether the words before a name make it none of the buyer's. */
function isOther(before: readonly string[]): boolean {
  const noun = before.findIndex((word) => /^(?:acquereur|acheteur|repreneur|proprietaire)$/.test(word));
  return before.includes("n'") || before.includes("ne") || /^(?:de|d'|du)$/.test(before[noun + 1] ?? "");
}

/** « Ce sera X. », « C'est X, qui … »: whether the name ends what is said, and not « C'est X qui conseille ». */
function isClosed(terms: readonly Term[], party: number): boolean {
  const next = terms[party + 1];
  return next === undefined || next.tags.has("Comma") || next.tags.has("Punct");
}

/** « s'appelle X », « Son nom : X », « Il s'agit de X ». */
const NAMED = /^(?:appelle|nomme|agit|:)$/;

/** « est le groupe belge X »: a verb of being says who, and nothing but what X is stands between; not « est conseillé par X ». */
function isCalled(terms: readonly Term[], party: number): boolean {
  const named = terms.findIndex(({ normal }, index) => index < party && NAMED.test(normal));
  const to = terms[party - 1]?.normal ?? "";
  if (named > 0 && terms.slice(named + 1, party).every(({ tags }) => !tags.has("Verb")))
    return named === party - 1 || !/^(?:par|pour|avec|chez)$/.test(to);
  const being = terms.findIndex(({ tags }, index) => index < party && tags.has("Etre"));
  return being > 0 && !terms.slice(being + 1, party).some(({ tags }) => tags.has("Verb") || tags.has("Prep"));
}

/** A sale, of a share as of the whole, of which the buyer is still to be told. */
export function lacksBuyer(telling: Telling): boolean {
  return (
    (telling.kind === "acquisition" ||
      (telling.kind === "equity_investment" && inRole(telling, "seller").length > 0)) &&
    telling.fillers.some(({ role, by }) => role === "target" && by === "grammar") &&
    BUYERS.every((role) => inRole(telling, role).length === 0)
  );
}
