import type { DealKind } from "../../document/index.ts";
import type { Frame } from "../frames/index.ts";
import type { Term } from "../terms/terms.ts";
import { ROLES, TURNS, type Turn } from "./words.ts";

const MARK = "/sum-that-one-";

/** Ends the name of a frame whose target the text has told, and not the clause. */
const CONTEXT = "-of-whom-told";

/** Whether the rule of a record is that of a sum beside which no trigger is told, or of a clause that does not say of what: less sure than others. */
export function isWeak(rule: string): boolean {
  return rule.includes(MARK) || rule.endsWith(CONTEXT);
}

/** A frame for a clause that lacks what it needs: less sure than the frame itself. */
export function weakly(frame: Frame): Frame {
  return { ...frame, name: `${frame.name}${CONTEXT}` };
}

/** The frames of verbs that are no triggers, by kind and turn; a kind without roles of its own for a turn has those of who gives. */
const frames: ReadonlyMap<string, Frame> = new Map(
  Object.entries(ROLES).flatMap(([kind, turns]) =>
    Object.entries(turns).map(([turn, roles]) => {
      const name = `${kind}${MARK}${turn.replace(" ", "-")}`;
      return [`${kind} ${turn}`, { name, kind: kind as DealKind, roles, examples: [] }] as const;
    }),
  ),
);

/** The frame of a kind for the verb beside a sum; `priced` where the sum is what one pays for the verb's object: « a recueilli X pour 3 M€ ». */
export function frameOf(kind: DealKind, verb: Term, priced: boolean): Frame {
  const turn = turnOf(verb);
  const told = kind === "acquisition" && turn === "gets" && priced ? "gives" : turn;
  return (frames.get(`${kind} ${told}`) ?? frames.get(`${kind} gives`))!;
}

/** What a verb makes of its subject. */
export function turnOf({ tags }: Term): Turn {
  for (const turn of ["gets", "wins over", "goes", "sells"] as const)
    if ([...tags].some((tag) => TURNS[turn].has(tag))) return turn;
  return "gives";
}

/** The frame of words that join two firms: less sure than a trigger. */
export function pairFrame(kind: DealKind): Frame {
  return { name: `${kind}/pair${CONTEXT}`, kind, roles: {}, examples: [] };
}
