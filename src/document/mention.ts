import * as z from "zod";
import { dateAnchor, dateValueShape } from "./date.ts";
import { currencyBasis, moneyValueShape } from "./money.ts";
import { spanShape } from "./span.ts";

const common = <K extends string>(kind: K) => ({
  id: z.string(),
  kind: z.literal(kind),
  ...spanShape,
  text: z.string(),
  rule: z.string(),
});

/** A sum of money; `per` says that it is a price of one of something, `conversionOf` names the mention it converts. */
export const moneyMention = z.strictObject({
  ...common("money"),
  ...moneyValueShape,
  currencyBasis,
  per: z.enum(["share", "year", "month", "unit"]).nullable(),
  conversionOf: z.string().nullable(),
});
export type MoneyMention = Readonly<z.infer<typeof moneyMention>>;

/** A date, resolved where it can be. */
export const dateMention = z.strictObject({
  ...common("date"),
  ...dateValueShape,
  anchor: dateAnchor,
});
export type DateMention = Readonly<z.infer<typeof dateMention>>;

/** A name (« Anthropic ») or a nominal (« la jeune pousse »). */
export const nameForm = z.enum(["name", "nominal"]);
export type NameForm = z.infer<typeof nameForm>;

/** The entity meant, several of them for a plural (« les deux groupes »), null where unresolved. */
const entityReference = z.union([z.string(), z.array(z.string()).min(2), z.null()]);

export const organisationMention = z.strictObject({
  ...common("organisation"),
  form: nameForm,
  entity: entityReference,
});
export type OrganisationMention = Readonly<z.infer<typeof organisationMention>>;

/** A person who is a party to a deal. */
export const personMention = z.strictObject({
  ...common("person"),
  form: nameForm,
  entity: entityReference,
});
export type PersonMention = Readonly<z.infer<typeof personMention>>;

export const mention = z.discriminatedUnion("kind", [
  moneyMention,
  dateMention,
  organisationMention,
  personMention,
]);
export type Mention = Readonly<z.infer<typeof mention>>;

/**
 * The id that a finder gives its mention before all are known: unique in the article, since no two mentions of
 * a kind start on the same character. `numberMentions` replaces it by `m1…` in text order.
 */
export function provisionalId(kind: Mention["kind"], start: number): string {
  return `${kind}@${start}`;
}
