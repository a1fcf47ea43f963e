import type { Mention, Span } from "../../document/index.ts";
import { entityIds, type GoldArticle, type GoldMention } from "../gold.ts";
import type { Fault, MentionField, Metric } from "../metric.ts";
import type { RuleUse } from "../rule-scores.ts";
import { around } from "../snippet.ts";
import type { Tally } from "../tally.ts";
import { type Alignment, alignSpans } from "./alignment.ts";
import {
  type Check,
  dateChecks,
  dateText,
  entityCheck,
  moneyChecks,
  moneyText,
  type Names,
  type Of,
  spanCheck,
} from "./checks.ts";
import { type FoundMentions, mapEntities } from "./entities.ts";

/** The tallies and faults of one article. */
export interface Scored {
  readonly tallies: Partial<Record<Metric, Tally>>;
  readonly faults: readonly Fault[];
  /** What each rule made of it. */
  readonly uses: readonly RuleUse[];
}

/** Scores an article's mentions, kind by kind. */
export function scoreMentions(gold: GoldArticle, got: FoundMentions): Scored[] {
  const names = alignNames(gold, got, "name");
  const nominals = alignNames(gold, got, "nominal");
  const entities = mapEntities(gold, got, names.pairs, nominals.pairs);
  const mapped = (mention: Names<Mention>) => entityIds(mention).map((id) => entities.get(id) ?? `?${id}`);
  const nameOf = new Map(gold.entities.map((entity) => [entity.id, entity.name]));
  const gotName = new Map(got.entities.map((entity) => [entity.id, entity.name]));
  return [
    scoreField(gold, "money", align(gold, got, "money"), moneyChecks, moneyText, moneyText),
    scoreField(gold, "date", align(gold, got, "date"), dateChecks, dateText, dateText),
    scoreField(gold, "name", names, [], nothing, nothing),
    scoreField(
      gold,
      "nominal",
      nominals,
      [entityCheck(mapped)],
      (mention) => listed(entityIds(mention).map((id) => nameOf.get(id))),
      (mention) => listed(entityIds(mention).map((id) => gotName.get(id))),
    ),
  ];
}

type Text = Span & { readonly text: string };
type Found = Text & { readonly rule: string };

function scoreField<G extends Text, P extends Found>(
  { id: articleId, text: body }: GoldArticle,
  field: MentionField,
  { pairs, missed, extra }: Alignment<G, P>,
  values: readonly Check<G, P>[],
  goldValue: (mention: G) => string,
  gotValue: (mention: P) => string,
): Scored {
  const support = { gold: pairs.length + missed.length, got: pairs.length + extra.length };
  const tallies: Scored["tallies"] = { [`${field}.overlap`]: { right: pairs.length, ...support } };
  const span = spanCheck(field);
  for (const { metric, holds } of [span, ...values]) {
    tallies[metric] = { right: pairs.filter(({ gold, got }) => holds(gold, got)).length, ...support };
  }
  const fault = (kind: Fault["fault"], gold: G | null, got: P | null): Fault => ({
    articleId,
    field,
    fault: kind,
    gold: gold && shown(gold.text, goldValue(gold)),
    got: got && shown(got.text, gotValue(got)),
    rule: got === null ? null : got.rule,
    context: around(body, (gold ?? got)!),
  });
  const right = ({ gold, got }: { gold: G; got: P }) =>
    [span, ...values].every(({ holds }) => holds(gold, got));
  return {
    tallies,
    uses: [
      ...pairs.map((pair) => ({ field, rule: pair.got.rule, right: right(pair) })),
      ...extra.map(({ rule }) => ({ field, rule, right: false })),
    ],
    faults: [
      ...missed.map((gold) => fault("missed", gold, null)),
      ...extra.map((got) => fault("extra", null, got)),
      ...pairs.flatMap(({ gold, got }) => {
        const value = values.find(({ holds }) => !holds(gold, got));
        return [span.holds(gold, got) ? undefined : span, value].flatMap((check) =>
          check === undefined ? [] : [fault(check.fault, gold, got)],
        );
      }),
    ],
  };
}

function align<K extends "money" | "date">(gold: GoldArticle, got: FoundMentions, kind: K) {
  return alignSpans(
    gold.mentions.filter((mention): mention is Of<GoldMention, K> => mention.kind === kind),
    got.mentions.filter((mention): mention is Of<Mention, K> => mention.kind === kind),
  );
}

/** People who are a party count with the organisations: the comparison is of names and nominals. */
function alignNames(gold: GoldArticle, got: FoundMentions, form: "name" | "nominal") {
  return alignSpans(
    gold.mentions.filter((m): m is Names<GoldMention> => "form" in m && m.form === form),
    got.mentions.filter((m): m is Names<Mention> => "form" in m && m.form === form),
  );
}

function shown(text: string, value: string): string {
  return value === "" ? text : `${text} = ${value}`;
}

function listed(names: readonly (string | undefined)[]): string {
  return names.length === 0 ? "unresolved" : names.map((name) => name ?? "?").join(" + ");
}

function nothing(): string {
  return "";
}
