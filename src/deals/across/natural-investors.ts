import type { Entity, OrganisationMention, PersonMention } from "../../document/index.ts";
import { nounClasses } from "../../french/nominal-nouns.ts";
import type { OrganisationKind } from "../../knowledge/index.ts";
import { INVESTOR } from "../cues/investors.ts";
import { fold } from "../terms/fold.ts";

/** What the knowledge base calls an organisation, by its id there. */
export type KindOf = (knowledgeId: string) => OrganisationKind | undefined;

/** A noun of who invests, before a name: « le fonds X », « le capital-risqueur berlinois X ». */
const NOUN_BEFORE =
  /(?<!\p{L})(?:fonds|investisseur|capital-risqueur|capital-investisseur|family office|holding|société de gestion|société d['’]investissement|gestionnaire d['’]actifs)(?: (?!de |d['’]|du )[\p{Ll}-]{3,20})? $/u;
/** The noun of a nominal, behind its article. */
const HEAD = /^(?:le|la|les|l'|ce|cet|cette|son|sa) ?([\p{L}-]+)/u;

/** A mention of an entity, or of several. */
type Named = Pick<OrganisationMention | PersonMention, "entity" | "form" | "start" | "text">;

/** How many characters before a name are looked at. */
const REACH = 60;

/**
 * Those who invest by trade: by their name, by the noun that the text puts to it or stands for it with, or as the
 * knowledge base holds them. They seldom get money but for a fund of their own.
 */
export function naturalInvestors(
  entities: readonly Entity[],
  mentions: readonly Named[],
  body: string,
  kindOf: KindOf | undefined,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { id, name, kind, knowledgeId } of entities) {
    if (kind === "person") continue;
    const known = knowledgeId === null ? undefined : kindOf?.(knowledgeId);
    if (
      INVESTOR.test(name) ||
      /^Fonds (?!de dotation)/.test(name) ||
      known === "fund" ||
      known === "sovereign_fund"
    )
      found.add(id);
  }
  for (const { entity, form, start, text } of mentions) {
    if (typeof entity !== "string" || found.has(entity)) continue;
    const noun = form === "nominal" ? HEAD.exec(fold(text))?.[1] : undefined;
    const named = form === "name" && NOUN_BEFORE.test(body.slice(Math.max(0, start - REACH), start));
    if (named || (noun !== undefined && INVESTING.has(noun) && nounClasses(noun).includes("fund")))
      found.add(entity);
  }
  return found;
}

const INVESTING = new Set(
  "fonds capital-risqueur capital-investisseur investisseur investisseuse financier gerant".split(" "),
);
