import type { DealKind } from "../../document/index.ts";
import { frames } from "../frames/index.ts";
import { GIVER } from "../kinds.ts";
import type { Reading } from "../read.ts";
import { inRole, type Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { isVerb } from "../terms/verbs.ts";
import { sumRole } from "../values/sums.ts";
import { entitiesOf } from "./discourse.ts";

/** How each is told by its noun. */
const FRAME: ReadonlyMap<DealKind, string> = new Map([
  ["debt_financing", "debt_financing/loan"],
  ["grant", "grant/subsidy"],
]);
/** What may stand between who gives and the sum, folded: « une autre de », « une subvention de », « , pour sa part, ». */
const BETWEEN =
  /^(?:(?:une?|autre|de|d'|,|elle|lui|pour sa part|de son cote|encore|aussi|subvention|aide|avance|remboursable|dotation|pret|credit|emprunt|ligne)(?: |$))*$/;
const AID = /^(?:subventions?|aides?|avances?|dotations?)$/;
const LOAN = /^(?:prets?|credits?|emprunts?)$/;
/** How many terms may stand between the two. */
const NEAR = 7;

/**
 * « A promet à X un prêt de 3 M€, B 800 000 euros de subvention », « … et B une autre de 2 M€ »: another gives to the same,
 * with the verb left out.
 */
export function readGappedGivers({ scene: { terms }, tellings, sentence }: Reading): void {
  // A copy: what is read is added to the list.
  for (const host of tellings.slice()) {
    const giver = GIVER[host.kind];
    const first = terms.findIndex(({ start }) => start === host.amount?.span.start);
    const told = giver === undefined ? [] : inRole(host, giver);
    if (giver === undefined || first < 0 || host.sentence !== sentence || told.length === 0) continue;
    for (let sum = first + 1; sum < terms.length; sum += 1) {
      const { money, start, end, tags } = terms[sum]!;
      if (tags.has("Semicolon") || tags.has("Rel") || isVerb(terms, sum)) break;
      if (money === null || !/^(?:price|financing)$/.test(sumRole(terms, sum))) continue;
      const party = giverBefore(terms, first, sum);
      const [entity] = party === null ? [] : entitiesOf(terms[party]);
      if (party === null || entity === undefined || told.includes(entity)) continue;
      const known = tellings.findIndex(({ amount }) => amount?.span.start === start);
      const read = known < 0 ? host : tellings[known]!;
      // Read with a giver of its own already.
      if (read !== host && read.fillers.some((each) => each.entity === entity)) continue;
      const kind = kindOf(terms, party, sum) ?? read.kind;
      const role = GIVER[kind];
      if (role === undefined) continue;
      const by = { start: terms[party]!.start, end: terms[party]!.end };
      const filler = { role, entity, span: by, by: "grammar" as const, lead: false };
      // « prête 3 M€ à X, B 2 »: B is not who gets them.
      host.fillers = host.fillers.filter((each) => each.entity !== entity);
      const other: Telling = {
        ...read,
        kind,
        frame:
          kind === host.kind
            ? host.frame
            : (frames.find(({ name }) => name === FRAME.get(kind)) ?? host.frame),
        trigger: read === host ? { start, end } : read.trigger,
        fillers: [...host.fillers.filter(({ role }) => role === "target"), filler],
        amount: { value: money, span: { start, end }, rule: "across/gapped-giver" },
        tranches: [],
      };
      if (known < 0) tellings.push(other);
      else tellings[known] = other;
    }
  }
}

/** Who stands, behind a comma or « et », right before a sum and the words that belong to it; null for nobody. */
function giverBefore(terms: readonly Term[], from: number, sum: number): number | null {
  for (let index = sum - 1; index > from && index > sum - NEAR; index -= 1) {
    if (terms[index]!.party === null) continue;
    const between = terms.slice(index + 1, sum).map(({ normal }) => normal);
    let joint = index - 1;
    while (joint > from && terms[joint]!.tags.has("Det")) joint -= 1;
    const joined = terms[joint]!.tags.has("Comma") || /^(?:et|quand|tandis que)$/.test(terms[joint]!.normal);
    return joined && joint > from && BETWEEN.test(between.join(" ")) ? index : null;
  }
  return null;
}

/** What the words around a sum call it; null where they leave it at what was told before. */
function kindOf(terms: readonly Term[], party: number, sum: number): DealKind | null {
  const beside = [...terms.slice(party + 1, sum), ...terms.slice(sum + 1, sum + 3)].map(
    ({ normal }) => normal,
  );
  if (beside.some((word) => AID.test(word))) return "grant";
  return beside.some((word) => LOAN.test(word)) ? "debt_financing" : null;
}
