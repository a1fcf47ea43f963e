import type { DealKind, PartyRole } from "../../document/index.ts";
import { isKin, isSame } from "./identity.ts";
import type { OperationParty } from "./operation.ts";
import type { TellingParty } from "./telling.ts";
import { compareText } from "./time.ts";
import type { Voice } from "./values.ts";

const ROLE_ORDER: readonly PartyRole[] = [
  "target",
  "merger_party",
  "acquirer",
  "investor",
  "lender",
  "grantor",
  "partner",
  "seller",
];

interface Group {
  readonly role: PartyRole;
  readonly told: { readonly party: TellingParty; readonly voice: Voice }[];
}

/** The parties of an operation: each told by at least one voice, under the name that most give it, else the fullest. */
export function settleParties(kind: DealKind, voices: readonly Voice[]): OperationParty[] {
  const groups: Group[] = [];
  for (const voice of voices) {
    for (const party of voice.telling.parties) {
      const role = roleIn(kind, party.role);
      const home = groups.find((group) => isOneParty(group, party, role));
      if (home !== undefined) home.told.push({ party, voice });
      else groups.push({ role, told: [{ party, voice }] });
    }
  }
  return groups.map(settleParty).sort(byRole);
}

/** Of a purchase told as a merger or an investment, the roles of what it was settled to be. */
function roleIn(kind: DealKind, role: PartyRole): PartyRole {
  if (kind === "acquisition" && role === "investor") return "acquirer";
  if ((kind === "funding_round" || kind === "equity_investment") && role === "acquirer") return "investor";
  return role;
}

function isOneParty(group: Group, party: TellingParty, role: PartyRole): boolean {
  const others = group.told.map((told) => told.party);
  if (group.role === role) {
    return others.some((other) => (role === "target" ? isSameTarget(other, party) : isKin(other, party)));
  }
  // A side of the merger that another telling calls the target or the acquirer.
  return (
    (group.role === "merger_party" || role === "merger_party") && others.some((other) => isSame(other, party))
  );
}

/** Tellings of one operation that describe what is sold describe the same. */
function isSameTarget(a: TellingParty, b: TellingParty): boolean {
  return isSame(a, b) || (a.isPhrase && b.isPhrase);
}

function settleParty({ role, told }: Group): OperationParty {
  const names = [...new Set(told.map(({ party }) => party.name))];
  const votes = (name: string) => told.filter(({ party }) => party.name === name).length;
  const [name] = names.sort((a, b) => votes(b) - votes(a) || b.length - a.length || compareText(a, b));
  const ids = told.flatMap(({ party }) => party.knowledgeId ?? []).sort();
  const own = told.filter(({ party }) => party.name === name).flatMap(({ party }) => party.knowledgeId ?? []);
  return {
    role,
    name: name!,
    knowledgeId: own.sort()[0] ?? ids[0] ?? null,
    lead: told.some(({ party }) => party.lead),
    deals: [...new Set(told.flatMap(({ voice }) => voice.dealIds))].sort(),
  };
}

function byRole(a: OperationParty, b: OperationParty): number {
  return (
    ROLE_ORDER.indexOf(a.role) - ROLE_ORDER.indexOf(b.role) ||
    Number(b.lead) - Number(a.lead) ||
    b.deals.length - a.deals.length ||
    compareText(a.name, b.name)
  );
}
