import type { ArticleRecord, Deal, PartyRole } from "../../document/index.ts";
import { type Identity, identityKey, isPhrase } from "./identity.ts";

/** A party of a telling with who it is. */
export interface TellingParty extends Identity {
  readonly role: PartyRole;
  readonly name: string;
  readonly lead: boolean;
}

/** A deal as an article tells it, with what the merge needs to know of the article. */
export interface Telling {
  readonly deal: Deal;
  readonly parties: readonly TellingParty[];
  /** Last day on which the article may have been published; null where unknown. */
  readonly published: string | null;
  /** The keys under which it is found by those that may tell the same operation: two that do share at least one. */
  readonly blockKeys: readonly string[];
  /** The keys under which it is found by those that give the same cheque to another target. */
  readonly chequeKeys: readonly string[];
}

/** Gives the head of the group of an organisation of the knowledge base: itself where nobody owns it. */
export type HeadOf = (knowledgeId: string) => string;

/** What the merge reads of an article. */
export type Teller = Pick<ArticleRecord, "published" | "entities">;

/** A deal and its article made fit to be merged. */
export function toTelling(article: Teller, deal: Deal, headOf: HeadOf): Telling {
  const entities = new Map(article.entities.map((entity) => [entity.id, entity]));
  const parties = deal.parties.map(({ role, entity, name, knowledgeId, lead }) => {
    const names = [name, ...(entities.get(entity)?.aliases ?? [])]
      .map(identityKey)
      .filter((key) => key !== "");
    return {
      role,
      name,
      lead: lead === true,
      knowledgeId,
      group: knowledgeId === null ? null : headOf(knowledgeId),
      names: [...new Set(names)].sort(),
      isPhrase: knowledgeId === null && isPhrase(name),
    };
  });
  return {
    deal,
    parties,
    published: article.published.latest,
    blockKeys: blockKeys(deal, parties),
    chequeKeys: chequeKeys(deal, parties),
  };
}

const BUYERS: ReadonlySet<PartyRole> = new Set(["investor", "acquirer", "lender", "grantor", "partner"]);

/** Those who are bought, funded or founded; who merge, where nobody is. */
export function targetsOf(telling: Pick<Telling, "parties">): readonly TellingParty[] {
  const targets = telling.parties.filter(({ role }) => role === "target");
  return targets.length > 0 ? targets : telling.parties.filter(({ role }) => role === "merger_party");
}

/** Those who bring the money, or found together. */
export function buyersOf(telling: Pick<Telling, "parties">): readonly TellingParty[] {
  return telling.parties.filter(({ role }) => BUYERS.has(role));
}

/** Those who sell. */
export function sellersOf(telling: Pick<Telling, "parties">): readonly TellingParty[] {
  return telling.parties.filter(({ role }) => role === "seller");
}

/** A business without a name is found under who buys it. */
function blockKeys({ kind }: Deal, parties: readonly TellingParty[]): string[] {
  const targets = targetsOf({ parties }).filter((target) => !target.isPhrase);
  const founders = kind === "joint_venture" ? buyersOf({ parties }) : [];
  const named = [...targets, ...founders].flatMap((party) => identityKeys("t", party));
  const nameless =
    targets.length > 0 ? [] : buyersOf({ parties }).flatMap((party) => identityKeys("b", party));
  return [...new Set([...named, ...nameless])].sort();
}

function chequeKeys({ amount, kind }: Deal, parties: readonly TellingParty[]): string[] {
  if (!CHEQUES.has(kind) || amount === null || amount.max === null || amount.currency === null) return [];
  const sum = `${amount.max} ${amount.currency}`;
  const buyers = buyersOf({ parties }).flatMap((party) => identityKeys("c", party));
  return [...new Set(buyers)].sort().map((key) => `${key}|${sum}`);
}

/** Kinds in which one buyer and one sum are one operation: a bank lends the same sum to many. */
const CHEQUES: ReadonlySet<string> = new Set(["equity_investment", "funding_round", "acquisition"]);

function identityKeys(prefix: string, { knowledgeId, group, names }: Identity): string[] {
  const known = knowledgeId === null ? [] : [`${prefix}k:${knowledgeId}`];
  const head = prefix === "t" || group === null ? [] : [`${prefix}k:${group}`];
  return [...known, ...head, ...names.map((name) => `${prefix}n:${name}`)];
}
