import { subjectOf } from "../clauses/subject.ts";
import type { Reading } from "../read.ts";
import type { Scene } from "../scene.ts";
import { type Filler, since, type Telling } from "../telling.ts";
import { verbGroupAt } from "../terms/verb-group.ts";
import { isFiniteVerb } from "../terms/verbs.ts";
import { sumRole } from "../values/sums.ts";
import { entitiesOf } from "./discourse.ts";
import { valuesIn } from "./facts.ts";

/** Kinds whose money one gives to several, told one after the other. */
const GIVEN = new Set<string>(["grant", "debt_financing"]);
/** How many sentences after the first gift the next may be told. */
const NEAR = 1;
/** The same of aids, which a public body gives by the dozen. */
const FAR = 3;
/** Verbs (lemma tags) of who gets money. */
const GETTING = "Recevoir Obtenir Toucher Percevoir Decrocher Empocher Encaisser Recolter Recuperer".split(
  " ",
);

/** « L'État verse 40 M€ à X. Y reçoit 21 millions. Pour l'usine de Z, ce sera 15 millions »: gifts of the same giver. */
export function readGifts(reading: Reading, told: readonly Telling[]): Telling[] {
  const near = [...since(told, reading.sentence - NEAR), ...reading.tellings];
  const host = near.at(-1) ?? since(told, reading.sentence - FAR).findLast(({ kind }) => kind === "grant");
  const giver = host?.fillers.filter(({ role }) => role === "grantor" || role === "lender") ?? [];
  if (host === undefined || !GIVEN.has(host.kind) || host.amount === null || giver.length === 0) return [];
  const { terms } = reading.scene;
  const taken = new Set(
    reading.tellings.flatMap(({ amount, tranches }) => [amount, ...tranches].map((each) => each?.span.start)),
  );
  return valuesIn(terms).flatMap((sum) => {
    const { money, start, end } = terms[sum]!;
    if (money?.max == null || taken.has(start) || sumRole(terms, sum) !== "price") return [];
    const getter = getterOf(reading.scene, sum);
    const entity = getter === null ? undefined : entitiesOf(terms[getter.term])[0];
    if (getter === null || entity === undefined || isParty(host, entity)) return [];
    const target: Filler = {
      role: "target",
      entity,
      span: { start: terms[getter.term]!.start, end: terms[getter.term]!.end },
      by: "grammar",
      lead: false,
    };
    const span = { start, end };
    const value = getter.future ? "announced" : host.status.value;
    return [
      {
        ...host,
        sentence: reading.sentence,
        trigger: span,
        fillers: [target, ...giver],
        amount: { value: money, span, rule: "across/gift" },
        tranches: [],
        closing: null,
        status: { value, span, rule: "status/told" },
        sources: [],
      },
    ];
  });
}

function isParty({ fillers }: Telling, entity: string): boolean {
  return fillers.some((each) => each.entity === entity);
}

/** Who gets a sum, as a term, and whether that is still to come; null where the words around it do not say. */
function getterOf({ terms, markers }: Scene, sum: number): { term: number; future: boolean } | null {
  const verb = terms.findLastIndex((_, index) => index < sum && isFiniteVerb(terms, index));
  if (verb >= sum - 5 && verb >= 0 && GETTING.some((tag) => terms[verb]!.tags.has(tag))) {
    const group = verbGroupAt(terms, verb);
    const subject = subjectOf(terms, markers, group);
    const [term, other] = subject.kind === "parties" ? subject.terms : [];
    if (term === undefined || other !== undefined) return null;
    return { term, future: group.tense === "future" };
  }
  // « Pour l'usine que X prévoit à Douai, ce sera 15 millions »
  const being =
    /^(?:sera|seront|sont)$/.test(terms[sum - 1]?.normal ?? "") && /^ce$/.test(terms[sum - 2]?.normal ?? "");
  const ends = terms[sum + 1] === undefined || /^[.,;]$/.test(terms[sum + 1]!.normal);
  if (being && ends && terms[0]?.normal === "pour") {
    const term = terms.findIndex((each, index) => index < sum && each.party !== null);
    // « Pour Moody's, ce sera 15 millions »: as likely what Moody's thinks; a place or a plant of theirs gets money.
    return term < 2 ? null : { term, future: terms[sum - 1]!.normal === "sera" };
  }
  return null;
}
