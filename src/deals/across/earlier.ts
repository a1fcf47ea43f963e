import type { Reading } from "../read.ts";
import { inRole, type Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { isVerb } from "../terms/verbs.ts";
import { entitiesOf } from "./discourse.ts";
import { itemOf } from "./gapping.ts";

/** « Après X en 2019 et Y en 2020, Z s'offre W », « …, après X (2 M€) »: what the buyer of a purchase had bought, each with its date or price. */
export function earlierBuys(reading: Reading): Telling[] {
  const host = reading.tellings.find(
    (each) => each.kind === "acquisition" && inRole(each, "acquirer").length > 0,
  );
  const { terms } = reading.scene;
  const after = host === undefined ? -1 : openerIn(terms);
  if (host === undefined || after < 0) return [];
  const end = endOf(terms, after + 1);
  const parties = terms.flatMap((term, index) =>
    index > after && index < end && term.party !== null && term.depth === 0 ? [index] : [],
  );
  const items = parties.flatMap((party, index) => {
    const right = parties[index + 1] ?? end;
    const known = host.fillers.some(({ entity }) => entitiesOf(terms[party]).includes(entity));
    const item = known ? null : itemOf(reading, host, party, party, right);
    return item === null ? [] : [{ item, right }];
  });
  for (const { item } of items) {
    if (item.date?.span.start === host.date?.span.start) host.date = null;
    if (item.amount?.span.start === host.amount?.span.start) host.amount = null;
  }
  return items.map(({ item }) => item);
}

/** « après » right before a name, unless it counts from it (« deux ans après X »); -1 where there is none. */
function openerIn(terms: readonly Term[]): number {
  return terms.findIndex((term, index) => {
    if (term.normal !== "apres" || term.depth > 0) return false;
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
