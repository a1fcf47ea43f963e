import type { Clause } from "../clauses/clauses.ts";
import type { Scene } from "../scene.ts";
import { type Filler, PENDING, type Telling } from "../telling.ts";
import { type Discourse, entitiesOf } from "./discourse.ts";

/** A firm that a sentence told to be sought or for sale. */
export interface Contest {
  readonly sentence: number;
  readonly target: string;
}

/** How many sentences behind a bid still talk of it. */
const NEAR = 2;

/** Ways of being interested, and of being so no more, that need not say in what. */
const UNSAID = /^acquisition\/(?:run-for|show-interest|candidate|bid-dropped|bid-withdrawn|bid-come)$/;

/** Notes the firm that somebody would buy or sell, and has not yet. */
export function noteContest(discourse: Discourse, tellings: readonly Telling[]): void {
  for (const { kind, status, fillers } of tellings) {
    const target = fillers.find(({ role }) => role === "target")?.entity;
    const sought = fillers.some(({ role }) => role === "acquirer" || role === "seller");
    if (kind === "acquisition" && PENDING.has(status.value) && sought && target !== undefined)
      discourse.contest = { sentence: discourse.sentence, target };
  }
}

/** The firm that is still to be had where the text talks of one: there « X a jeté l'éponge » is said of bidders. */
export function contestOf({ contest, sentence }: Discourse): string | null {
  return contest !== null && sentence - contest.sentence <= NEAR ? contest.target : null;
}

/** Whether no bid of theirs has been told: what becomes of one that has is said of that one. */
function areNew(fillers: readonly Filler[], { actors }: Discourse): boolean {
  return !fillers.some(({ role, entity }) => role === "acquirer" && actors.has(entity));
}

/** Whether an operation of another is for the firm that is still to be had. */
export function isForSought({ frame, fillers }: Telling, discourse: Discourse): boolean {
  if (!UNSAID.test(frame.name)) return false;
  const target = contestOf(discourse);
  return (
    target !== null &&
    areNew(fillers, discourse) &&
    fillers.some(({ role, entity }) => role === "target" && entity === target)
  );
}

/** Ways of bidding that tell the price right behind, and may leave out for what. */
const PRICED = /^acquisition\/(?:bid|table|outbid)$/;
/** Words of who is hunted, folded: « la seule proie qui lui ait échappé », « X lorgnait Y depuis un an ». */
const HUNTED =
  /^(?:proies?|gibier|cible|convoit\w+|lorgn\w+|guign\w+|courtis\w+|resist\w+|echapp\w+|veut|voulait|tient|tenait)$/;
/** How many terms behind such a bid its price may stand. */
const TO_PRICE = 3;

/** « Le seul gibier à avoir échappé au groupe s'appelle Y. X en offre 3 M€ »: the only other firm that the sentence before names as hunted. */
export function huntedBefore(
  { terms, discourse }: Scene,
  { trigger }: Clause,
  fillers: readonly Filler[],
): Filler[] {
  const { previous, kinds, sentence } = discourse;
  if (!PRICED.test(trigger.frame.name) || previous?.sentence !== sentence - 1) return [];
  if (fillers.some(({ role }) => role === "target") || !fillers.some(({ role }) => role === "acquirer"))
    return [];
  const price = terms.findIndex(({ money }, index) => money !== null && index >= trigger.end);
  if (price < 0 || price >= trigger.end + TO_PRICE) return [];
  // « offre 3 M€ de remises »
  if (/^(?:de|d'|en)$/.test(terms[price + 1]?.normal ?? "")) return [];
  if (!previous.terms.some(({ normal }) => HUNTED.test(normal))) return [];
  const ids = new Set(previous.terms.flatMap(entitiesOf));
  const others = [...ids].filter(
    (id) => kinds.get(id) !== "person" && !fillers.some(({ entity }) => entity === id),
  );
  const { start, end } = terms[trigger.start]!;
  return others.length === 1
    ? [{ role: "target", entity: others[0]!, span: { start, end }, by: "context", lead: false }]
    : [];
}

/** « X étudie aussi le dossier », « a jeté l'éponge »: the firm that is still to be had, where nothing else follows. */
export function soughtBefore(
  { terms, discourse }: Scene,
  { trigger }: Clause,
  fillers: readonly Filler[],
): Filler[] {
  const next = terms[trigger.end]?.normal ?? "";
  if (!UNSAID.test(trigger.frame.name) || /^(?:d[eu']|des|a|aux?|pour|sur|dans)$/.test(next)) return [];
  const entity = contestOf(discourse);
  // Who would sell it, or is it, does not bid.
  if (entity === null || fillers.some((filler) => filler.entity === entity)) return [];
  if (!areNew(fillers, discourse)) return [];
  const { start, end } = terms[trigger.start]!;
  return [{ role: "target", entity, span: { start, end }, by: "context", lead: false }];
}
