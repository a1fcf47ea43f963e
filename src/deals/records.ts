/** From what the sentences of an article tell to its records: one for an operation, and only where the article is one of business. */
import { mergeTellings } from "./across/merge.ts";
import { rivalsApart } from "./across/rivals-apart.ts";
import { recast, settleBuyers, settleByShare } from "./kinds.ts";
import { isWeak } from "./left/weak-frames.ts";
import type { Theme, Trace } from "./read.ts";
import { businessWords, FINANCED, isCredible, isFirm, isOneOfMany } from "./refusals/context.ts";
import { isTreasury } from "./refusals/public-money.ts";
import { issuesBonds } from "./refusals/state-bonds.ts";
import { settleCompanions } from "./statuses/companions.ts";
import { inRole, type Telling } from "./telling.ts";

/** How many records an article must have by their triggers before a sum is believed without one. */
const OF_DEALS = 2;

/** Kinds in which a state gets money for its budget. */
const RAISED = new Set<string>(["funding_round", "debt_financing", "grant"]);
/** Kinds that tell of a firm's capital: a state has none, and is who sells or lists one of its own. */
const OF_CAPITAL = new Set<string>(["acquisition", "ipo"]);

/** What belief in a record rests on besides itself. */
interface Ground {
  readonly body: string;
  readonly theme: Theme;
  readonly isPerson: (entity: string) => boolean;
  readonly nameOf: (entity: string) => string;
  readonly trace: Trace;
}

/** Merges the tellings of one operation, and settles the kind of each by its shares and buyers. */
export function recordsOf(body: string, told: readonly Telling[]): Telling[] {
  for (const telling of told) settleByShare(telling);
  settleCompanions(told);
  const merged = mergeTellings(told.flatMap((telling) => rivalsApart(body, telling)));
  for (const record of merged) {
    settleByShare(record);
    settleBuyers(record);
  }
  return merged;
}

/** The records that the article as a whole makes credible; the trace is told of the others. */
export function believedOf(merged: readonly Telling[], ground: Ground): Telling[] {
  const { body, theme, trace } = ground;
  const words = merged.length === 0 ? 0 : businessWords(body);
  const firm = merged.some(isFirm);
  const byTrigger = merged.filter(({ frame }) => !isWeak(frame.name)).length;
  return merged.filter((record) => {
    if (isWeak(record.frame.name) && byTrigger < OF_DEALS) return false;
    const said = (FINANCED.has(record.kind) && theme.ofRounds()) || isOneOfMany(record, merged);
    const credible = isCredible(record, said ? Number.POSITIVE_INFINITY : words, ground.isPerson, firm);
    const treasury = inRole(record, "target").some((id) => isTreasury(ground.nameOf(id)));
    // A state has no capital to raise: what it raises on a market it owes.
    const bonds = treasury && RAISED.has(record.kind) && issuesBonds(body, record.trigger);
    if (bonds && record.kind === "funding_round") recast(record, "debt_financing", { investor: "lender" });
    // « La BOAD prête 3 M€ au Bénin »
    const lent = record.kind === "debt_financing" && inRole(record, "lender").length > 0;
    const budget =
      (RAISED.has(record.kind) && treasury && !bonds && !lent) ||
      (OF_CAPITAL.has(record.kind) && isOfState(record, ground));
    const { start, end } = record.trigger;
    if (!credible || budget)
      trace({
        sentence: record.sentence,
        rule: record.frame.name,
        text: body.slice(start, end),
        step: budget ? "money of a state" : "an article that hardly speaks of business",
      });
    return credible && !budget;
  });
}

/** « l'État a vendu 3 % de X pour son entrée en Bourse »: whether nothing but a state is told to change hands. */
function isOfState(record: Telling, { nameOf }: Ground): boolean {
  const targets = inRole(record, "target");
  return targets.length > 0 && targets.every((id) => STATE.test(nameOf(id)));
}
const STATE =
  /^(?:[Ll]['’])?(?:[EÉ]tat(?: français| belge| allemand| italien| grec| portugais)?|[Gg]ouvernement(?: .{1,30})?)$/;
