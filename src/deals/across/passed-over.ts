/**
 * Who was passed over for the buyer that a text has just told: « Le tribunal a préféré X à Y », « la famille lui a
 * préféré X ». The other side of the choice bid in vain for the same firm.
 */

import { isAuthorityName } from "../authorities.ts";
import type { Reading } from "../read.ts";
import { filler } from "../roles/fillers.ts";
import { inRole, since, type Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { isFiniteVerb } from "../terms/verbs.ts";
import { entitiesOf } from "./discourse.ts";
import { wordsIn } from "./facts.ts";
import { headless } from "./series.ts";

/** How many sentences behind the purchase the choice may be told. */
const NEAR = 3;
/** How many terms behind its verb the one passed over stands. */
const REACH = 16;
/** Those who choose to whom a firm goes, folded. */
const CHOOSER =
  /\b(?:tribunal|tribunaux|juges?|cour|justice|vendeu(?:r|rs|se)|cedants?|famille|conseil|actionnaires?|fondat\w+|proprietaires?|heritiers?|administrateurs?|mandataires?|procureur|comite|creanciers|associes?|patron|dirigeants?|direction)\b/;

/** Reads who was passed over in a sentence about the purchase told last. */
export function readPassedOver(reading: Reading, told: readonly Telling[]): Telling[] {
  const { terms, markers, discourse } = reading.scene;
  const verb = terms.findIndex((term, index) => term.tags.has("Preferer") && isChoice(terms, index));
  if (verb < 0) return [];
  const host = [...reading.tellings, ...since(told, reading.sentence - NEAR)].findLast(
    (each) =>
      each.kind === "acquisition" && each.status.value !== "cancelled" && each.status.value !== "denied",
  );
  const targets = host?.fillers.filter(({ role }) => role === "target") ?? [];
  if (host === undefined || targets.length === 0 || inRole(host, "acquirer").length === 0) return [];
  if (
    !CHOOSER.test(wordsIn(terms.slice(0, verb))) &&
    !terms.slice(0, verb).some((term) => isSide(host, term))
  )
    return [];
  const at = terms.findIndex(
    (term, index) =>
      index > verb && index < verb + REACH && term.party !== null && markers[index]?.place === "à",
  );
  if (isOtherTaste(terms, verb, at, host)) return [];
  const [entity, other] = at < 0 ? [] : entitiesOf(terms[at]);
  if (entity === undefined || other !== undefined || isSide(host, terms[at]!)) return [];
  if (discourse.kinds.get(entity) === "person" || isAuthorityName(terms[at]!.text)) return [];
  const span = { start: terms[verb]!.start, end: terms[verb]!.end };
  const frame = { ...host.frame, name: "acquisition/bid-beaten" };
  const loser = filler("acquirer", entity, terms[at]!, "grammar");
  const known = targets.map((each) => ({ ...each, by: "context" as const }));
  return [
    {
      ...headless(frame, reading.sentence, span, [loser, ...known]),
      kind: host.kind,
      status: { value: "cancelled", span, rule: "status/passed-over" },
    },
  ];
}

/** « a préféré », « préféra »: a choice made, and no taste. */
function isChoice(terms: readonly Term[], verb: number): boolean {
  const { tags } = terms[verb]!;
  if (tags.has("Participle"))
    return terms.slice(Math.max(0, verb - 4), verb).some(({ tags: each }) => each.has("Avoir"));
  return isFiniteVerb(terms, verb) && tags.has("Past");
}

/** « a préféré confier le chantier à Y », « a préféré les machines de X à celles de Y »: what is preferred is no buyer. */
function isOtherTaste(terms: readonly Term[], verb: number, to: number, host: Telling): boolean {
  return terms
    .slice(verb + 1, to)
    .some((term) => term.tags.has("Infinitive") || (term.party !== null && !isSide(host, term)));
}

/** Whether a term names a side of the purchase. */
function isSide({ fillers }: Telling, term: Term): boolean {
  return entitiesOf(term).some((id) => fillers.some(({ entity }) => entity === id));
}
