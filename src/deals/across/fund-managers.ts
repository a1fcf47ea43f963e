import type { Entity } from "../../document/index.ts";
import { FUND_NAME } from "../kinds.ts";
import { inRole, type Telling } from "../telling.ts";
import { fold } from "../terms/fold.ts";

/** What, folded, ends the name of who manages funds. */
const HOUSE =
  /(?: )(?:capital|partners|ventures?|invest|investissements?|gestion|equity|partenaires|am|asset management|investors|finance)$/;
/** First words, folded, that many houses and funds share. */
const COMMON = new Set(
  "global capital growth impact digital tech green blue first next new venture ventures private equity europe european france french paris american asia africa afrique infrastructure energy health sante innovation alpha general credit fonds fund partners crescendo avenir".split(
    " ",
  ),
);
/** How long a first word must be to tell one house from another. */
const TELLING_WORD = 4;

/** Gives the closing of a fund the house that the text names elsewhere: « Vexane Capital … Vexane Transition II est clos à 220 M€ ». */
export function addManagers(records: readonly Telling[], entities: ReadonlyMap<string, Entity>): void {
  for (const record of records) {
    const [fund, other] = inRole(record, "target");
    if (record.kind !== "fund_closing" || fund === undefined || other !== undefined) continue;
    const name = entities.get(fund)?.name ?? "";
    const [first = ""] = fold(name).split(" ");
    if (COMMON.has(first)) continue;
    if (!FUND_NAME.test(name) || first.length < TELLING_WORD) continue;
    const houses = [...entities.values()].filter(
      ({ id, kind, name: each }) =>
        kind === "organisation" &&
        id !== fund &&
        HOUSE.test(fold(each)) &&
        fold(each).startsWith(`${first} `),
    );
    const [house, second] = houses;
    if (house === undefined || second !== undefined) continue;
    if (record.fillers.some(({ entity }) => entity === house.id)) continue;
    record.fillers.unshift({
      role: "target",
      entity: house.id,
      span: record.trigger,
      by: "context",
      lead: false,
    });
  }
}
