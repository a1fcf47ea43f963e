import type { DealDraft, Mention } from "../../src/document/index.ts";
import type { ExtractedArticle, GoldArticle, GoldDeal, GoldMention } from "../../src/evaluation/index.ts";

const money = { min: null, max: null, currency: "EUR", qualifier: "exact" } as const;

/** A sum in euros. */
export function euros(figure: number): NonNullable<GoldDeal["amount"]> {
  return { ...money, min: figure, max: figure };
}

/** One day. */
export function day(iso: string): NonNullable<GoldDeal["date"]> {
  return { edtf: iso, mod: null, earliest: iso, latest: iso };
}

/** A deal with these parties (« acquirer Bel ») and fields; all others empty. */
export function goldDeal(parties: readonly string[], fields: Partial<GoldDeal> = {}): GoldDeal {
  return {
    kind: "acquisition",
    status: "completed",
    parties: parties.map((party) => {
      const [role, ...name] = party.split(" ");
      return { role: role as "target", entity: name.join(" ").toLowerCase(), name: name.join(" ") };
    }),
    amount: null,
    tranches: [],
    valuation: null,
    stake: null,
    round: null,
    date: null,
    closing: null,
    sources: [],
    optional: false,
    ...fields,
  };
}

/** The same as an extracted record. */
export function gotDeal(parties: readonly string[], fields: Partial<DealDraft> = {}): DealDraft {
  const { optional: _, ...deal } = goldDeal(parties);
  return {
    articleId: "x",
    ...deal,
    parties: deal.parties.map((party) => ({ ...party, knowledgeId: null })),
    valuation: null,
    evidence: [{ field: "kind", start: 0, end: 1, text: "x", rule: "test/x" }],
    confidence: 0.5,
    ...fields,
  };
}

/** A labelled article with an entity for every party of its deals. */
export function goldArticle(fields: Partial<GoldArticle>): GoldArticle {
  const parties = (fields.deals ?? []).flatMap((deal) => deal.parties);
  const entities = [...new Map(parties.map((party) => [party.entity, party.name]))].map(([id, name]) => ({
    id,
    kind: "organisation" as const,
    name,
    aliases: [name],
  }));
  return {
    id: "x",
    title: null,
    source: null,
    published: null,
    language: "fra",
    text: "x".repeat(200),
    entities,
    mentions: [],
    deals: [],
    ...fields,
  };
}

/** What was extracted from article `x`. */
export function gotArticle(
  deals: readonly DealDraft[],
  mentions: readonly Mention[] = [],
  entities: ExtractedArticle["article"]["entities"] = [],
): ExtractedArticle {
  return { article: { id: "x", mentions: [...mentions], entities: [...entities] }, deals };
}

/** A name or nominal on these characters, fit for both sides. */
export function named(
  form: "name" | "nominal",
  start: number,
  end: number,
  entity: string | string[] | null,
): GoldMention & Mention {
  const text = "x".repeat(end - start);
  return { id: `m${start}`, kind: "organisation", form, start, end, text, entity, rule: "test/x" } as never;
}
