import type { ArticleRecord, Deal } from "../../src/document/index.ts";
import type { Records } from "../../src/stores/index.ts";

/** What one article's deals tell of otherwise than another's. */
interface Terms {
  readonly target: string;
  readonly acquirer: string;
  /** The amount. */
  readonly millions: number;
}

/** The records of an article that uses every field of the contract, deals among them as many as asked. */
export function makeRecords(
  id: string,
  dealCount = 2,
  terms: Terms = { target: "Bêta SAS", acquirer: "Alpha", millions: 50 },
): Records {
  const deals = Array.from({ length: dealCount }, (_, index) => makeDeal(id, index, terms));
  return { article: makeArticle(id, deals, terms), deals };
}

function makeArticle(id: string, deals: readonly Deal[], { target, acquirer }: Terms): ArticleRecord {
  return {
    id,
    file: `articles/${id}.txt`,
    sha256: "0".repeat(64),
    version: "0.1.0",
    title: "L'éditeur Alpha s'offre Bêta",
    publisher: "La Gazette",
    url: `https://gazette.example/${id.length}`,
    status: "extracted",
    reason: null,
    language: { code: "fra", confidence: 0.99 },
    published: { edtf: "2023-10-30", earliest: "2023-10-30", latest: "2023-10-30", basis: "stated" },
    sentences: [
      { start: 0, end: 80 },
      { start: 81, end: 200 },
    ],
    mentions: [
      {
        id: "m1",
        kind: "organisation",
        start: 0,
        end: 5,
        text: "Alpha",
        rule: "name/known",
        form: "name",
        entity: "e1",
      },
      {
        id: "m2",
        kind: "money",
        start: 10,
        end: 20,
        text: "50 M€",
        rule: "money/scaled",
        min: 50e6,
        max: 50e6,
        currency: "EUR",
        qualifier: "exact",
        currencyBasis: "stated",
        per: null,
        conversionOf: null,
      },
      {
        id: "m3",
        kind: "money",
        start: 22,
        end: 40,
        text: "plusieurs millions",
        rule: "money/vague",
        min: null,
        max: null,
        currency: null,
        qualifier: "vague",
        currencyBasis: "unknown",
        per: "year",
        conversionOf: "m2",
      },
      {
        id: "m4",
        kind: "date",
        start: 42,
        end: 50,
        text: "fin 2023",
        rule: "date/year",
        edtf: "2023",
        mod: "END",
        earliest: "2023-09-01",
        latest: "2023-12-31",
        anchor: "none",
      },
      {
        id: "m5",
        kind: "organisation",
        start: 60,
        end: 77,
        text: "les deux groupes",
        rule: "nominal/plural",
        form: "nominal",
        entity: ["e1", "e2"],
      },
      {
        id: "m6",
        kind: "person",
        start: 90,
        end: 100,
        text: "Anne Durand",
        rule: "name/person",
        form: "name",
        entity: "e3",
      },
      {
        id: "m10",
        kind: "organisation",
        start: 110,
        end: 115,
        text: "Gamma",
        rule: "name/shape",
        form: "name",
        entity: null,
      },
    ],
    entities: [
      {
        id: "e1",
        kind: "organisation",
        name: acquirer,
        aliases: [acquirer, "l'éditeur"],
        knowledgeId: acquirer.toLowerCase(),
      },
      {
        id: "e2",
        kind: "organisation",
        name: target,
        aliases: [target.replace(/ SAS$/, "")],
        knowledgeId: null,
      },
      { id: "e3", kind: "person", name: "Anne Durand", aliases: ["Anne Durand"], knowledgeId: null },
    ],
    deals: deals.map((deal) => deal.id),
  };
}

function makeDeal(articleId: string, index: number, { target, acquirer, millions }: Terms): Deal {
  const whole = index % 2 === 0;
  const span = { start: 0, end: 5, text: "Alpha", rule: "acquisition/buys" };
  return {
    id: `d_${articleId}_${index}`,
    articleId,
    kind: whole ? "acquisition" : "funding_round",
    status: whole ? "announced" : "completed",
    parties: [
      {
        role: whole ? "acquirer" : "investor",
        entity: "e1",
        name: acquirer,
        knowledgeId: acquirer.toLowerCase(),
        ...(whole ? {} : { lead: true }),
      },
      {
        role: whole ? "acquirer" : "investor",
        entity: "e3",
        name: "Anne Durand",
        knowledgeId: null,
        ...(whole ? {} : { lead: false }),
      },
      { role: "target", entity: "e2", name: target, knowledgeId: null },
    ],
    amount: whole ? { min: millions * 1e6, max: millions * 1e6, currency: "EUR", qualifier: "exact" } : null,
    tranches: whole
      ? [
          { min: 10e6, max: 12.5e6, currency: "EUR", qualifier: "range" },
          { min: null, max: null, currency: "EUR", qualifier: "vague" },
        ]
      : [],
    valuation: whole
      ? { min: 1e9, max: 1e9, currency: "EUR", qualifier: "more_than", basis: "enterprise_value" }
      : null,
    stake: whole ? { min: 33.4, max: 33.4, qualifier: "approximate", control: "minority" } : null,
    round: whole ? null : "series_a",
    date: whole ? { edtf: "2023-09", mod: "END", earliest: "2023-09-21", latest: "2023-09-30" } : null,
    closing: whole ? { edtf: null, mod: null, earliest: null, latest: null } : null,
    sources: whole ? ["Les Nouvelles", "La Gazette"] : [],
    evidence: [
      { field: "kind", ...span },
      { field: "status", ...span },
      { field: "parties[0]", ...span },
      ...(whole
        ? [
            { field: "amount", ...span },
            { field: "date", ...span },
            { field: "closing", ...span },
          ]
        : []),
    ],
    confidence: 0.85,
  };
}
