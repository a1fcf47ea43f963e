import type { DealKind, PartyRole } from "../document/index.ts";
import type { Scene } from "./roles.ts";
import type { Telling } from "./telling.ts";

/**
 * The share decides between buying into a company and buying it: less than half without a word of control is an
 * `equity_investment`, half and more an `acquisition`.
 */
export function settleKind(telling: Telling, _scene: Scene): void {
  const stake = telling.stake?.value;
  if (stake === undefined) return;
  const share = stake.max;
  const minor = stake.control === "minority" || (share !== null && share < 50.01 && stake.control === null);
  const major = stake.control === "majority" || stake.control === "full" || (share !== null && share > 50);
  if (telling.kind === "acquisition" && minor && !/contr[oô]le|bid/.test(telling.frame.name)) {
    recast(telling, "equity_investment", { acquirer: "investor" });
  } else if (telling.kind === "equity_investment" && major) {
    recast(telling, "acquisition", { investor: "acquirer" });
  }
}

/** Turns a telling into another kind with its roles renamed. */
export function recast(telling: Telling, kind: DealKind, roles: Partial<Record<PartyRole, PartyRole>>): void {
  telling.kind = kind;
  telling.fillers = telling.fillers.map((filler) => ({ ...filler, role: roles[filler.role] ?? filler.role }));
}
