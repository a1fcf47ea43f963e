import type { Reading } from "../read.ts";
import { since, type Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { entitiesOf } from "./discourse.ts";
import { wordsIn } from "./facts.ts";

/** What heads the list of who put in how much. */
const HEAD =
  /^(?:qui met|(?:les |nos )?investisseurs|(?:les )?souscripteurs|(?:le )?tour de table|(?:la )?repartition|(?:les )?participants)/;
const DEBT = /^(?:dettes?|prets?|credits?|emprunts?)$/;
/** How many sentences back the round may stand. */
const REACH = 10;

/**
 * Reads « * X, chef de file : 70 M€ » below such a head, or below another ticket: X invests in the round told before.
 * Says whether the sentence is such a line.
 */
export function addTicket(reading: Reading, told: readonly Telling[], before: Reading | null): boolean {
  const { terms } = reading.scene;
  const host = since(told, reading.sentence - REACH).findLast(
    ({ kind }) => kind === "funding_round" || kind === "fund_closing",
  );
  const investor = terms[1];
  if (host === undefined || before === null || !isBullet(terms) || entitiesOf(investor).length === 0)
    return false;
  const above = before.scene.terms;
  const below =
    isBullet(above) &&
    host.fillers.some(({ role, span }) => role === "investor" && span.start === above[1]?.start);
  if (!below && !HEAD.test(wordsIn(above))) return false;
  if (terms.some((term) => DEBT.test(term.normal))) return true;
  const span = { start: investor!.start, end: investor!.end };
  const lead = terms.some((term) => term.normal === "chef de file");
  for (const entity of entitiesOf(investor)) {
    const known = host.fillers.findIndex((each) => each.role === "investor" && each.entity === entity);
    if (known >= 0) host.fillers.splice(known, 1);
    host.fillers.push({ role: "investor", entity, span, by: "grammar", lead });
  }
  return true;
}

/** Whether a sentence is an item of a list. */
export function isBullet(terms: readonly Term[]): boolean {
  return terms[0]?.tags.has("Dash") === true || terms[0]?.tags.has("Bullet") === true;
}
