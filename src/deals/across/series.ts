import type { PartyRole } from "../../document/index.ts";
import { mainSubjectIn } from "../clauses/subject.ts";
import { type Frame, frames } from "../frames/index.ts";
import type { Reading } from "../read.ts";
import { type Filler, noTerms, type Telling } from "../telling.ts";
import { fold } from "../terms/fold.ts";
import type { Term } from "../terms/terms.ts";
import { boughtMuch } from "./bought-much.ts";
import { entitiesOf, resolvePronoun } from "./discourse.ts";
import { entitiesIn } from "./facts.ts";
import { TO_COME } from "./to-come.ts";

/** A noun or verb that announces a list of operations, with what its items are and who stays the same in all. */
interface Series {
  /** Folded. */
  readonly words: RegExp;
  readonly frame: string;
  readonly constant: PartyRole | null;
}

const PURCHASES: Series = {
  words:
    /^(?:acquisitions|emplettes|rachats|achats|absorptions|bouchees|prises|proies|conquetes|cibles|courses|appetits?|boulimie|fringale|collectionne\w*)$/,
  frame: "acquisition/buy",
  constant: "acquirer",
};

const SERIES: readonly Series[] = [
  PURCHASES,
  {
    words: /^(?:cessions|ventes|desinvestissements|sorties)$/,
    frame: "acquisition/sell",
    constant: "seller",
  },
  { words: /^(?:levees|tours|rondes)$/, frame: "funding_round/raise", constant: null },
  {
    words: /^(?:investissements|tickets|participations|paris|lignes|prises de participation|investi|mise)$/,
    frame: "equity_investment/invest",
    constant: "investor",
  },
];

/** What takes up in a heading of its own what the sentence before spoke of, folded: « La liste en est longue : X, Y ». */
const LIST =
  /^(?:liste|inventaire|tableau|addition|enumeration|palmares|butin|florilege|caddie|panier|besace|hotte)$/;

/** The list that a sentence announces, as a telling that lacks what changes from item to item; null where it announces none. */
export function seriesOf(reading: Reading, before: Reading | null): Telling | null {
  const { scene } = reading;
  const { terms, discourse } = scene;
  const opener = listOpener(terms);
  const much = reading.tellings.length === 0 || opener >= 0 ? boughtMuch(terms, opener) : -1;
  if (opener < 0 && much < 0) return null;
  const colon = opener < 0 ? terms.length : opener;
  const at = much < 0 ? announcer(terms, colon) : much;
  if (at < 0) {
    const listed = terms.findIndex(({ normal }, index) => index < colon && LIST.test(normal));
    return listed < 0 || before === null ? null : takenUp(reading, before, terms[listed]!);
  }
  const series = much < 0 ? SERIES.find(({ words }) => words.test(terms[at]?.normal ?? "")) : PURCHASES;
  const frame = series && frames.find(({ name }) => name === series.frame);
  if (series === undefined || frame === undefined) return null;
  const trigger = { start: terms[at]!.start, end: terms[at]!.end };
  if (series.constant === null) return headless(frame, reading.sentence, trigger, []);
  const owner = terms.findIndex((term, index) => term.party !== null && scene.markers[index]?.head === at);
  const subject = mainSubjectIn(terms);
  const bare = terms
    .slice(0, at)
    .findIndex((term, index) => term.party !== null && scene.markers[index]?.place === null);
  const holder = owner >= 0 ? owner : subject.kind === "parties" ? (subject.terms[0] ?? bare) : bare;
  const id =
    entitiesOf(terms[holder])[0] ??
    onlyNamed(terms, colon) ??
    resolvePronoun(discourse, "son", [], series.constant);
  if (id === null || id === undefined) return null;
  const { start, end } = terms[holder] ?? terms[at]!;
  const filler: Filler = {
    role: series.constant,
    entity: id,
    span: { start, end },
    by: holder >= 0 ? "grammar" : "context",
    lead: false,
  };
  return headless(frame, reading.sentence, trigger, [filler]);
}

/** « Trois achats ont jalonné le parcours de X : … »: the only one whom the words before a list name, null for none. */
function onlyNamed(terms: readonly Term[], colon: number): string | null {
  const [named, other] = entitiesIn(terms.slice(0, colon));
  return other === undefined ? (named ?? null) : null;
}

/** How many there are of what a list is of. */
const COUNTED = /^(?:deux|trois|quatre|cinq|six|sept|huit|plusieurs|\d{1,2})$/;

/**
 * Where a list opens: at the colon of its sentence, else at the comma behind how many there are, « deux acquisitions, X
 * (3 M€) et Y (4 M€) »; -1 where there is no such place.
 */
export function listOpener(terms: readonly Term[]): number {
  const colon = terms.findIndex((term) => term.tags.has("Colon"));
  if (colon >= 0) return colon;
  return terms.findIndex((term, index) => {
    if (!term.tags.has("Comma")) return false;
    const before = terms.slice(Math.max(0, index - COUNT_REACH), index);
    const count = before.findLastIndex(({ normal }) => COUNTED.test(normal));
    const words = before.slice(count);
    if (count < 0 || words.some((each) => each.party !== null || each.tags.has("Comma"))) return false;
    return (
      announcer(words, words.length) > 0 && !terms.slice(0, index).some(({ normal }) => TO_COME.test(normal))
    );
  });
}

/** How many terms before the comma the count may stand. */
const COUNT_REACH = 6;

/** The first word before a term that announces a list, as an index; -1 where there is none. */
function announcer(terms: readonly Term[], end: number): number {
  return terms.findIndex(
    ({ party, normal }, index) =>
      index < end && party === null && SERIES.some(({ words }) => words.test(normal)),
  );
}

/** « X a fait ses emplettes. La liste est longue : … »: the list of what the sentence before named. */
function takenUp({ scene, sentence }: Reading, before: Reading, list: Term): Telling | null {
  const earlier = before.scene.terms;
  const word = earlier[announcer(earlier, earlier.length)]?.normal ?? "";
  const series = SERIES.find(({ words }) => words.test(word));
  const frame = frames.find(({ name }) => name === series?.frame);
  if (series === undefined || frame === undefined) return null;
  const span = { start: list.start, end: list.end };
  if (series.constant === null) return headless(frame, sentence, span, []);
  // « Chez X, on se souvient des emplettes »
  const [named, ...others] = entitiesIn(earlier);
  const only = others.length === 0 ? named : undefined;
  const id = only ?? resolvePronoun(scene.discourse, "son", [], series.constant);
  if (id === null) return null;
  return headless(frame, sentence, span, [
    { role: series.constant, entity: id, span, by: "context", lead: false },
  ]);
}

/** Words of an article about companies that raise money, folded. */
const RAISING =
  /\b(?:lev(?:e|ent|ait|aient|ees?|er)|tours? de table|(?:series?|tours?) [a-h]\b|licornes?|amorcage|investisseurs?|business angels|capital-risque|chefs? de file|start-?ups?|jeunes? pousses?)\b/g;
/** How many different ones show that its headings are rounds. */
const ENOUGH = 3;

/** « 3. X | 2 M€ », « 3) X : 2 M€ »: a line of its own that numbers who got how much. */
const NUMBERED =
  /^\d{1,2}[.)] [^\n|:–—]{2,40} ?[|:–—] ?\d[\d., ]* ?(?:millions?|milliards?|m€|k€|m\$)[^\n]{0,16}$/gm;

/** Words of theirs that no salaries, films or fines have, folded: « lever » is said of trophies as well. */
const SURELY_RAISING =
  /\b(?:series? (?:[b-h]|a(?= ?(?:[.,;:)]|de |d'|chez )))\b|amorcage|tours? de table|capital-risque|business angels|levees? de fonds|lev(?:e|ent|ant) \d)/;

/** What an article's headings (« 1. X : 2 M€ ») tell by themselves; null where it is not about money raised. */
export function headingsOf(body: string): Telling | null {
  const text = fold(body);
  const found = new Set([...text.matchAll(RAISING)].map(([word]) => word.slice(0, 4)));
  const numbered = SURELY_RAISING.test(text) && [...text.matchAll(NUMBERED)].length >= ENOUGH;
  return found.size >= ENOUGH || numbered || RUBRIC.test(text) ? raiseOf({ start: 0, end: 0 }) : null;
}

/** « Les levées de la semaine », « ### LEVÉES »: a line of its own, folded, that says what the items under it are. */
const RUBRIC =
  /^[#*• ]{0,6}(?:(?:toutes )?(?:les|nos) )?(?:levees|tours de table)(?: de fonds)?(?: (?:[a-z'’]+ ){0,3}[a-z'’]+)?[ :*]{0,4}$/m;

/** Rounds told in the plural or against each other, folded: « les levées de la semaine », « les plus grands tours ». */
const SEVERAL =
  /\b(?:levees de la|les levees|des levees|levees (?:de fonds|les plus|francaises|tricolores)|\w+ levees|tours de table|rondes|plus (?:gros|grosse|grand|grande|beau|belle)s? (?:levee|tour|ronde|operation)s?)\b/;
/** Words of companies that raise money, besides those of `RAISING`. */
const YOUNG =
  /\b(?:jeunes? (?:entreprises?|societes?)|leves|biotechs?|fintechs?|medtechs?|french tech|tours)\b/g;

/** How far a text opens at the least, in characters, whatever its paragraphs. */
const LEAD = 400;

/** Whether an article tells of several rounds: there a sum that a company gets is one. */
export function isOfRounds(body: string): boolean {
  const text = fold(body);
  // Its first paragraph says so: further down, rounds in general are spoken of anywhere.
  const lead = /^\s*\S[^\n]*/.exec(text)?.[0] ?? "";
  if (!SEVERAL.test(lead.length < LEAD ? text.slice(0, LEAD) : lead)) return false;
  const found = [...text.matchAll(RAISING), ...text.matchAll(YOUNG)].map(([word]) => word.slice(0, 4));
  return new Set(found).size >= ENOUGH;
}

/** A round of which nothing is told yet. */
export function raiseOf(trigger: Telling["trigger"]): Telling | null {
  const frame = frames.find(({ name }) => name === "funding_round/raise");
  return frame === undefined ? null : headless(frame, 0, trigger, []);
}

/** A completed telling of a frame that says nothing but who is in all its items. */
export function headless(
  frame: Frame,
  sentence: number,
  trigger: Telling["trigger"],
  fillers: Filler[],
): Telling {
  return {
    frame,
    kind: frame.kind === "extend" || frame.kind === "sequel" ? "funding_round" : frame.kind,
    sentence,
    trigger,
    fillers,
    ...noTerms(),
    amount: null,
    date: null,
    status: { value: "completed", span: trigger, rule: "status/told" },
  };
}
