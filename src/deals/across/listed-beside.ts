import type { Reading } from "../read.ts";
import { inRole, since, type Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { isVerb } from "../terms/verbs.ts";
import { entitiesOf } from "./discourse.ts";
import { wordsIn } from "./facts.ts";
import { itemOf } from "./gapping.ts";

/**
 * « Après X en 2019 et Y en 2020, Z s'offre W », « …, après X (2 M€) »: what the buyer of a purchase had bought, each with
 * its date or price. « X a levé 9 M€, devant Y (4 M€) », « Elle devance Y (4 M€) »: the rounds of a ranking, each with its sum.
 */
export function listedBeside(reading: Reading, told: readonly Telling[]): Telling[] {
  const { terms } = reading.scene;
  const own = reading.tellings.find(
    (each) => each.kind === "acquisition" && inRole(each, "acquirer").length > 0,
  );
  // « Après X, c'est au tour de Z de racheter Y »: X has bought, too.
  const bought =
    own === undefined || TURN.test(wordsIn(terms)) ? [] : itemsAfter(reading, own, openerIn(terms, "apres"));
  const ahead = terms.findIndex(({ normal }) => /^devan(?:t|ce|cent|cait|caient)$/.test(normal));
  if (ahead < 0 || !reading.scene.ofRounds()) return bought;
  const round = [...since(told, reading.sentence - 1), ...reading.tellings].findLast(
    ({ kind }) => kind === "funding_round",
  );
  const ranked = round === undefined ? [] : itemsAfter(reading, round, ahead);
  return [...bought, ...ranked.filter(({ amount }) => amount !== null)];
}

/** What says that somebody does what others have done before, folded. */
const TURN =
  /(?:^| )(?:(?:au|le) tour (?:de|d'|du|des)|a (?:son|leur) tour|(?:lui|elle|eux|elles) aussi|(?:imite|suit|rejoint))(?: |$)/;

/** The operations told by the names behind a term, each with its date or price, of the kind of one and by who acts in it. */
function itemsAfter(reading: Reading, host: Telling, opener: number): Telling[] {
  const { terms } = reading.scene;
  if (opener < 0) return [];
  const end = endOf(terms, opener + 1);
  const parties = terms.flatMap((term, index) =>
    index > opener && index < end && term.party !== null && term.depth === 0 ? [index] : [],
  );
  const items = parties.flatMap((party, index) => {
    const known = host.fillers.some(({ entity }) => entitiesOf(terms[party]).includes(entity));
    const item = known ? null : itemOf(reading, host, party, party, parties[index + 1] ?? end);
    return item === null ? [] : [item];
  });
  for (const item of items) {
    if (item.date?.span.start === host.date?.span.start) host.date = null;
    if (item.amount?.span.start === host.amount?.span.start) host.amount = null;
  }
  return items;
}

/** A word right before a name, unless it counts from it (« deux ans après X »); -1 where there is none. */
function openerIn(terms: readonly Term[], word: string): number {
  return terms.findIndex((term, index) => {
    if (term.normal !== word || term.depth > 0) return false;
    const next = terms[index + 1]?.tags.has("Det") === true ? index + 2 : index + 1;
    const before = terms[index - 1];
    return (
      terms[next]?.party?.form === "name" &&
      (before === undefined || before.tags.has("Punct") || before.tags.has("Conj"))
    );
  });
}

/** Where the words of such a list end: at a verb, a relative or a stop. */
function endOf(terms: readonly Term[], from: number): number {
  const end = terms.findIndex(
    (term, index) =>
      index >= from &&
      term.depth === 0 &&
      (isVerb(terms, index) || ["Rel", "Semicolon", "Colon"].some((tag) => term.tags.has(tag))),
  );
  return end < 0 ? terms.length : end;
}
