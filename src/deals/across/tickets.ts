import type { Reading } from "../read.ts";
import { inRole, lastHeard, since, type Telling } from "../telling.ts";
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

/**
 * « X lance une augmentation de capital de 90 M€. Y y mettra 20 M€ »: what is put into the company of a round that is
 * still open, and no more than it is to bring, is a part of it.
 */
export function joinOpenRound(reading: Reading, told: readonly Telling[]): void {
  const near = since(told, reading.sentence - 2);
  const heard = near.length === 0 ? lastHeard(told, reading.sentence - 2) : undefined;
  if (heard !== undefined) near.push(heard);
  const kept = reading.tellings.filter((telling) => {
    const { kind, fillers, amount, date } = telling;
    const into = fillers.filter(({ role }) => role === "target");
    const putThere = into.length > 0 && into.every(({ by }) => by === "context");
    if (kind !== "equity_investment" || amount === null || date !== null || !putThere) return true;
    const host = near.findLast(
      (each) =>
        each.kind === "funding_round" &&
        (each.status.value === "announced" || isPutNow(telling, each)) &&
        (each.amount?.value.max ?? 0) > (amount.value.max ?? Number.POSITIVE_INFINITY) &&
        into.every(({ entity }) => inRole(each, "target").includes(entity)),
    );
    if (host === undefined) return true;
    host.heard = reading.sentence;
    const known = inRole(host, "investor");
    host.fillers.push(
      ...fillers.filter(({ role, entity }) => role === "investor" && !known.includes(entity)),
    );
    return false;
  });
  if (kept.length < reading.tellings.length) reading.tellings.splice(0, reading.tellings.length, ...kept);
}

/** « X boucle un tour de 90 M€. Y y met 20 M€ »: of a round that is done, what is told of without a past of its own. */
function isPutNow(telling: Telling, round: Telling): boolean {
  return telling.status.value === round.status.value && telling.earlier !== true && round.earlier !== true;
}

/** Whether a sentence is an item of a list. */
export function isBullet(terms: readonly Term[]): boolean {
  return terms[0]?.tags.has("Dash") === true || terms[0]?.tags.has("Bullet") === true;
}
