import type { DealKind, PartyRole } from "../../document/index.ts";
import { entitiesOf } from "../across/discourse.ts";
import { partiesIn } from "../across/facts.ts";
import { isPublicBody } from "../authorities.ts";
import { INVESTOR } from "../cues/investors.ts";
import { ofTerm } from "../roles/fillers.ts";
import { isLenderEntity } from "../roles/lenders.ts";
import type { Scene } from "../scene.ts";
import type { Filler, Telling } from "../telling.ts";

/** Those in a stretch whose trade is to give, and the kind of what they give. */
export interface GiversBeside {
  readonly kind: DealKind;
  readonly fillers: readonly Filler[];
}

/** A trade of giving. */
interface Trade {
  readonly kind: DealKind;
  readonly role: PartyRole;
  /** Whether an entity, told at a character, is of it. */
  readonly has: (scene: Scene, entity: string, start: number) => boolean;
}

/** What each kind of giver is in what it gives; the first that has one decides. */
const TRADES: readonly Trade[] = [
  { kind: "debt_financing", role: "lender", has: isLenderEntity },
  { kind: "grant", role: "grantor", has: (scene, _, start) => isPublicBody(scene, start) },
  {
    kind: "equity_investment",
    role: "investor",
    has: ({ discourse }, entity) => INVESTOR.test(discourse.names.get(entity) ?? ""),
  },
];

/** « la Banque X se fend de 3 M€ »: who beside a sum lends by trade, spends public money or invests; null for none, or for several trades. */
export function giversBeside(scene: Scene, left: number, right: number): GiversBeside | null {
  const { terms, sources } = scene;
  const told = new Set(sources.map(({ term }) => term));
  const found = partiesIn(terms)
    .filter((party) => party >= left && party < right && !told.has(party))
    .flatMap((party) => {
      const [entity] = entitiesOf(terms[party]);
      const trade = entity && TRADES.find(({ has }) => has(scene, entity, terms[party]!.start));
      return trade ? [{ party, trade }] : [];
    });
  const [first] = found;
  if (first === undefined || found.some(({ trade }) => trade !== first.trade)) return null;
  const { kind, role } = first.trade;
  return { kind, fillers: found.flatMap(({ party }) => ofTerm(scene, party, role)) };
}

/** Makes those who give by trade the givers of what a sum tells, where its verb names none. */
export function addGiversBeside(telling: Telling, givers: GiversBeside | null): void {
  if (givers === null || telling.kind !== givers.kind) return;
  const role = givers.fillers[0]!.role;
  if (telling.fillers.some((filler) => filler.role === role)) return;
  const ids = new Set(givers.fillers.map(({ entity }) => entity));
  telling.fillers = [...telling.fillers.filter(({ entity }) => !ids.has(entity)), ...givers.fillers];
}

/** « La Région touche 3 M€ de X »: whether who gives by trade is told to get, and X to give. */
export function isTurnedRound({ kind, fillers }: Telling, givers: GiversBeside | null): boolean {
  if (givers === null || kind !== givers.kind) return false;
  const ids = new Set(givers.fillers.map(({ entity }) => entity));
  return fillers.some(({ role, entity }) => role === "target" && ids.has(entity));
}
