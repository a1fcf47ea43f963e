/** The next of several operations: « Y suit avec 4 M€ », « Ce fut ensuite le tour de Z », « Y avait ouvert le bal ». */
import type { Clause } from "../clauses/clauses.ts";
import { subjectOf } from "../clauses/subject.ts";
import { TRADED } from "../kinds.ts";
import type { Reading } from "../read.ts";
import { isLenderEntity } from "../roles/lenders.ts";
import { hasParties } from "../tell.ts";
import { inRole, lastHeard, since, type Telling } from "../telling.ts";
import { fold } from "../terms/fold.ts";
import { wordsBefore } from "../terms/folded.ts";
import type { Continuation } from "./continuation.ts";
import { entitiesOf } from "./discourse.ts";
import { isOfListing } from "./own-listing.ts";
import { raiseOf } from "./series.ts";

/** Adds the round of who follows with a sum: « Suivent X (4 M€) et Y (2 M€) »: of several, each item tells its own. */
export function addRanked({ telling, reading, told, near }: Continuation): void {
  const next = sequel(telling, near.at(-1) ?? lastHeard(told, reading.sentence - 3));
  if (next !== null && telling.fillers.length === 1) reading.tellings.push(next);
}

/** Adds another operation of the kind told before. */
export function addSequel({ telling, clause, reading, told, near }: Continuation): void {
  const host = near.at(-1) ?? since(told, reading.sentence - 3).at(-1);
  const shelved = telling.frame.name === "sequel/shelve";
  if (shelved && !isOfListing(reading.scene.terms, clause.trigger.end, host)) return;
  if (telling.frame.name === "sequel/likewise" && isNoBuyer(clause, reading)) return;
  const next = sequel(telling, host && isLedBeside(host, reading) ? (raiseOf(host.trigger) ?? host) : host);
  if (next !== null && hasParties(next)) reading.tellings.push(next);
}

/** Who stands at the head of a round, folded, up to his name. */
const LED =
  /(?:^| )(?:sous (?:la (?:houlette|conduite|baguette)|l' ?egide) (?:de|d'|du)|(?:mene|emmene)e?s? par)(?: (?:le|la|l'|fonds))*$/;

/** « Z a emprunté 3 M€. Y a frappé à son tour : 2 M€, sous la houlette de X »: whether what is told next to a loan is led by who lends nothing by trade. */
function isLedBeside({ kind }: Telling, { scene }: Reading): boolean {
  if (kind !== "debt_financing" && kind !== "grant") return false;
  return scene.terms.some(
    ({ party }, index) =>
      party !== null &&
      LED.test(wordsBefore(scene.terms, index, 7)) &&
      !entitiesOf(scene.terms[index]).some((id) => isLenderEntity(scene, id)),
  );
}

/** Nouns, folded, of who buys no firms by office or by trade, where they do the same as a buyer. */
const NO_BUYER =
  /^(?:ministres?|gouvernement|maires?|prefets?|deputes?|senateurs?|elus?|juges?|procureurs?|parquet|tribunal|syndicats?|salaries|entraineurs?|selectionneurs?|joueurs?|joueuses?|acteurs?|actrices?|realisateurs?|realisatrices?|chanteurs?|chanteuses?|public|supporters)$/;

/** « Le ministre a fait de même avec Y », « Luc Arpin remet ça avec Y »: who does the same is named, and buys no firm. */
function isNoBuyer({ group }: Clause, { scene: { terms, markers, discourse } }: Reading): boolean {
  const subject = group === null ? null : subjectOf(terms, markers, group);
  if (subject?.kind === "other") return NO_BUYER.test(fold(subject.noun));
  return (
    subject?.kind === "parties" &&
    subject.terms.some((index) => entitiesOf(terms[index]).some((id) => discourse.kinds.get(id) === "person"))
  );
}

/** « X a levé 9 M€. Y suit avec 4 M€ »: where the article compares rounds, who follows has one of its own. */
export function isRanked({ trigger, amount, fillers }: Telling, { scene }: Reading): boolean {
  const verb = scene.terms.find(({ start }) => start === trigger.start)?.normal ?? "";
  return (
    amount !== null &&
    fillers.length > 0 &&
    /^suiv?(?:t|ent|ait|aient|ra|ront)$/.test(verb) &&
    scene.ofRounds()
  );
}

/** Another operation of the kind told before: « Y avait ouvert le bal avec 600 M€ ». */
function sequel(telling: Telling, host: Telling | undefined): Telling | null {
  if (host === undefined) return null;
  const buying = TRADED.has(host.kind);
  // A rank among purchases does not say of what.
  if (buying && telling.frame.name === "sequel/rank") return null;
  if (!buying && /^sequel\/(?:likewise|failed-attempt)$/.test(telling.frame.name)) return null;
  // « X a racheté Y. Ce fut ensuite le tour de Z », « Il a fait de même avec Z »: bought by the same.
  if (/^sequel\/(?:next|likewise|failed-attempt)$/.test(telling.frame.name)) {
    const own = inRole(telling, "acquirer");
    // « Z a cédé Y à X. Il avait fait de même avec W »: to whom, nobody says.
    if (own.some((id) => inRole(host, "seller").includes(id))) return null;
    const same = host.fillers.filter(
      ({ role }) => role !== "target" && role !== "seller" && own.length === 0,
    );
    const constant = buying ? same.map((filler) => ({ ...filler, by: "context" as const })) : [];
    const frame = { ...telling.frame, name: host.frame.name };
    return { ...telling, frame, kind: host.kind, fillers: [...telling.fillers, ...constant] };
  }
  const role = !buying ? "target" : host.kind === "acquisition" ? "acquirer" : "investor";
  const fillers = telling.fillers.map((filler) => ({ ...filler, role: role as typeof filler.role }));
  const constant = buying ? host.fillers.filter((filler) => filler.role === "target") : [];
  const all = [...fillers, ...constant.map((filler) => ({ ...filler, by: "context" as const }))];
  return { ...telling, frame: { ...telling.frame, name: host.frame.name }, kind: host.kind, fillers: all };
}
