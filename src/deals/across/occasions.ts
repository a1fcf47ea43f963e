import type { Reading } from "../read.ts";
import { ofTerm } from "../roles/fillers.ts";
import { inRole, type Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { isVerb } from "../terms/verbs.ts";
import { entitiesOf } from "./discourse.ts";
import { partiesIn } from "./facts.ts";
import { absorbInto } from "./merge.ts";

/** What makes a round the occasion of what the sentence tells, right before its noun: « au moyen d'un tour ». */
const OCCASION =
  /(?:^| )(?:a la faveur|a l' occasion|lors|dans le cadre|a l' issue|au terme|au travers|par le biais|au moyen)(?: (?:de|d'|du|de la|de l'|des))(?: (?:un|une|ce|cet|cette|son|sa|la|le|l'|nouveau|nouvelle|premier|premiere|second|seconde|dernier|derniere|recent|recente|grand|grande))*$/;
/** Kinds whose sum and terms a round told as their occasion gives. */
const OCCASIONED = new Set<string>(["equity_investment", "acquisition"]);
/** Verbs (lemma tags) of who takes in, and of who comes in. */
const WELCOMING = ["Accueillir", "Entrer", "Convaincre", "Attirer", "Seduire"];
const COMING = ["Entrer", "Monter", "Rejoindre", "Devenir", "Arriver"];

/**
 * Puts together what a sentence tells of a purchase and of the round that is its occasion: « Y monte chez X au moyen
 * d'un tour de 8 M€ » is one round, « Y prend le contrôle de X lors d'une augmentation de capital » one acquisition.
 */
export function settleOccasions({ scene, tellings }: Reading): void {
  const { terms } = scene;
  for (const round of tellings.filter(({ kind }) => kind === "funding_round")) {
    const noun = terms.findIndex(({ start }) => start === round.trigger.start);
    const words = terms.slice(Math.max(0, noun - 6), Math.max(0, noun)).map(({ normal }) => normal);
    if (!OCCASION.test(words.join(" "))) continue;
    const raise = tellings.findLast((each) => isRaiseOf(each, round));
    const host = raise ?? tellings.findLast((each) => occasions(each, round));
    if (host === undefined) welcome(scene, round, noun);
    else {
      enter(host, round);
      tellings.splice(tellings.indexOf(round), 1);
    }
  }
}

/** « a levé 8 M€ lors d'une série B menée par Y »: the round told behind the sum is the same, and has none of its own. */
function isRaiseOf(each: Telling, round: Telling): boolean {
  const targets = inRole(round, "target");
  return (
    each.kind === "funding_round" &&
    each !== round &&
    each.trigger.start < round.trigger.start &&
    each.amount !== null &&
    round.amount === null &&
    inRole(each, "target").some((id) => targets.includes(id))
  );
}

/** Whether a purchase is what a round told behind it brings about. */
function occasions(each: Telling, round: Telling): boolean {
  return (
    OCCASIONED.has(each.kind) &&
    each.trigger.start < round.trigger.start &&
    each.amount === null &&
    inRole(each, "target").length > 0
  );
}

function enter(host: Telling, round: Telling): void {
  // Who comes in was read as whose round it is.
  absorbInto(host, round);
  host.round ??= round.round;
  if (host.kind === "equity_investment") host.kind = "funding_round";
}

/** « X fait entrer Y et Z grâce à un tour », « Y entre chez X lors d'un tour »: who comes in, and where. */
function welcome(scene: Reading["scene"], round: Telling, noun: number): void {
  const { terms, markers } = scene;
  const verb = terms.findLastIndex((_, index) => index < noun && isVerb(terms, index));
  if (verb < 0) return;
  const is = (tags: readonly string[]) => tags.some((tag) => terms[verb]!.tags.has(tag));
  const bare = (from: number, to: number) =>
    partiesIn(terms).filter(
      (party) =>
        party >= from && party < to && (markers[party]?.place ?? null) === null && terms[party]!.depth === 0,
    );
  const brought = /^(?:fait|font|voit|voient|faisait|vu|faire)$/.test(terms[verb - 1]?.normal ?? "");
  const behind = bare(verb + 1, noun);
  const investors =
    is(WELCOMING) && behind.length > 0 && (brought || !is(COMING))
      ? behind
      : is(COMING) && !brought
        ? bare(0, verb)
        : [];
  if (investors.length === 0) return;
  const added = investors.flatMap((party) => ofTerm(scene, party, "investor"));
  const own = new Set(added.map(({ entity }) => entity));
  round.fillers = [...round.fillers.filter(({ entity }) => !own.has(entity)), ...added];
  if (inRole(round, "target").length > 0) return;
  const place = partiesIn(terms).find((party) => party > verb && party < noun && isInto(terms, party));
  if (place !== undefined && !entitiesOf(terms[place]).some((id) => own.has(id)))
    round.fillers.push(...ofTerm(scene, place, "target"));
}

/** « … chez X », « … actionnaire de X ». */
function isInto(terms: readonly Term[], party: number): boolean {
  return /^(?:chez|de|d'|du|dans)$/.test(terms[party - 1]?.normal ?? "");
}
