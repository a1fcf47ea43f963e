import type { Span } from "../document/index.ts";
import { type Discourse, entitiesOf, note, noteGender, notePhrases } from "./across/discourse.ts";
import { firstVerbIn, partiesIn, wordsIn } from "./across/facts.ts";
import { type Clause, clausesOf, isAside } from "./clauses/clauses.ts";
import { findTriggers, type Trigger } from "./clauses/grammar.ts";
import { withoutProvisions } from "./clauses/provisions.ts";
import { mainSubjectIn } from "./clauses/subject.ts";
import { INVESTED, settleGift, settleKind } from "./kinds.ts";
import { isCourt } from "./refusals/courts.ts";
import { isLocalBody } from "./refusals/needs.ts";
import { isDependent, lackIn, refusal, refusalAtOnce } from "./refusals/refusal.ts";
import { isFundsOwn } from "./roles/funds.ts";
import { bankLends, isLenderEntity } from "./roles/lenders.ts";
import { toldBefore, unnamedTarget } from "./roles/phrases.ts";
import { readRoles } from "./roles/roles.ts";
import { isBesideBuyer } from "./roles/sellers.ts";
import { hasUnnamedObject } from "./roles/unnamed.ts";
import { asVenture } from "./roles/ventures.ts";
import type { Scene } from "./scene.ts";
import { sourcesOf } from "./statuses/sources.ts";
import { readStatus } from "./statuses/status.ts";
import type { Telling } from "./telling.ts";
import { fold } from "./terms/fold.ts";
import { isFormed } from "./terms/groups.ts";
import { markersOf } from "./terms/markers.ts";
import type { Term } from "./terms/terms.ts";
import { splitTelling } from "./values/split.ts";
import { readValues } from "./values/values.ts";
import { isReportDay } from "./values/when.ts";

/** Says at which step a possible telling was dropped; for `explain`. */
export type Trace = (event: { sentence: number; rule: string; text: string; step: string }) => void;

/** A sentence read: its terms and markers, what it tells, and what adds to an operation told elsewhere. */
export interface Reading {
  readonly scene: Scene;
  readonly sentence: number;
  readonly clauses: Clause[];
  readonly tellings: Telling[];
  /** Clauses of `extend` frames, and those whose telling lacks its parties. */
  readonly extensions: { readonly clause: Clause; readonly telling: Telling }[];
  /** The list that the sentence, or one not far before it, announces. */
  series: Telling | null;
}

/** Reads the tellings of one sentence. */
export function readSentence(
  body: string,
  number: number,
  terms: readonly Term[],
  discourse: Discourse,
  theme: Theme,
  trace: Trace,
): Reading {
  const scene = new LazyScene(terms, discourse, theme);
  const reading: Reading = {
    scene,
    sentence: number,
    clauses: [],
    tellings: [],
    extensions: [],
    series: null,
  };
  // « à un consortium mené par X »: who leads it is who stands there. « une société non cotée » is listed nowhere.
  const found = findTriggers(terms).filter(
    ({ frame, start }) =>
      (frame.kind !== "extend" || !isFormed(terms, start)) &&
      (frame.name !== "ipo/list" || terms[start - 1]?.normal !== "non") &&
      !isFundsOwn(terms, start),
  );
  let triggers = withoutProvisions(terms, found);
  if (isBarren(triggers, terms)) {
    for (const { frame, text } of triggers)
      trace({ sentence: number, rule: frame.name, text, step: lackIn(frame, terms) ?? "" });
    triggers = [];
  }
  let groups = withoutAsides(bestTriggers(triggers, terms), terms);
  // A trigger that tells nothing gives its stretch of the sentence back to the others: read again without it.
  for (let round = 0; round < ROUNDS; round += 1) {
    const read = readGroups(groups, scene, body, number, trace);
    const kept = groups.filter((_, index) => read[index] !== null || isHemmedIn(read, index, round));
    if (kept.length < groups.length && round < ROUNDS - 1) {
      // Triggers that overlapped with one that told nothing are read now.
      const dropped = new Set(groups.filter((group) => !kept.includes(group)).flat());
      triggers = triggers.filter((trigger) => !dropped.has(trigger));
      groups = withoutAsides(bestTriggers(triggers, terms), terms);
      continue;
    }
    for (const each of read) {
      if (each === null) continue;
      notePhrases(
        discourse,
        each.telling.fillers.map(({ entity }) => entity),
      );
      for (const telling of splitTelling(each.telling, each.clause, scene)) {
        if (isDependent(telling) || !hasParties(telling) || lacksBuyer(telling, each.clause))
          reading.extensions.push({ clause: each.clause, telling });
        else reading.tellings.push(telling);
      }
    }
    reading.clauses.push(...read.flatMap((each) => (each === null ? [] : [each.clause])));
    break;
  }
  const { opens } = discourse;
  if (partiesIn(terms).length > 0) discourse.later(() => noteSubject(scene, opens));
  return reading;
}

/** What an article as a whole is about, found when it is first asked for. */
export type Theme = Pick<Scene, "headings" | "ofRounds">;

/** A sentence ready to be read, its markers and sources as soon as somebody asks for them. */
class LazyScene implements Scene {
  readonly terms: readonly Term[];
  readonly discourse: Discourse;
  readonly headings: Scene["headings"];
  readonly ofRounds: Scene["ofRounds"];

  constructor(terms: readonly Term[], discourse: Discourse, { headings, ofRounds }: Theme) {
    this.terms = terms;
    this.discourse = discourse;
    this.headings = headings;
    this.ofRounds = ofRounds;
  }

  get markers(): Scene["markers"] {
    return markersOf(this.terms);
  }

  get sources(): Scene["sources"] {
    return sourcesOf(this.terms);
  }
}

/** Whether the sentence holds nothing that its triggers need, so that no clause of it need be read. */
function isBarren(triggers: readonly Trigger[], terms: readonly Term[]): boolean {
  return (
    triggers.every(({ frame }) => lackIn(frame, terms) !== null) &&
    // Here a clause has a say in whom the next sentence is about.
    terms[0]?.normal !== "quant" &&
    partiesIn(terms).every((party) => entitiesOf(terms[party]).length < 2)
  );
}

/** A sentence without a verb that only names whom the next is about has fewer terms. */
const BRIEF = 8;
/** « Autre chasseur », « Autre candidate »: what it then opens with; « Un seul concurrent, X » keeps whom the text is about. */
const ANOTHER =
  /^(?:l' ?|un |une )?autres? (?:\w+ )?(?:chasseu(?:r|se)|candidate?|pretendante?|repreneu(?:r|se)|acheteu(?:r|se)|acquereu(?:r|se)|encherisseu(?:r|se)|interesse|postulante?|soupirante?|offreur)\b/;

/** How often a sentence is read again without the triggers that told nothing. */
const ROUNDS = 6;

/** Whether a trigger that told nothing stands right after another such: it may tell something once that one is gone. */
function isHemmedIn(read: readonly (object | null)[], index: number, round: number): boolean {
  return round < ROUNDS - 3 && index > 0 && read[index - 1] === null;
}

/** Reads each group of triggers as its first frame that is not refused, null where all are. */
function readGroups(
  groups: readonly Trigger[][],
  scene: Scene,
  body: string,
  number: number,
  trace: Trace,
): ({ clause: Clause; telling: Telling } | null)[] {
  // Most sentences have no trigger, and nobody asks for their markers.
  if (groups.length === 0) return [];
  const { terms, discourse } = scene;
  const clauses = clausesOf(
    terms,
    scene.markers,
    groups.map((group) => group[0]!),
  );
  return clauses.map((clause, index) => {
    for (const party of partiesIn(terms)) if (party < clause.trigger.start) note(discourse, terms[party]!);
    const ahead = subjectBefore(scene, clause);
    if (ahead !== null) {
      discourse.subject = ahead;
      discourse.opener = ahead;
    }
    let folded: string | null = null;
    for (const trigger of groups[index] ?? []) {
      const own = { ...clause, trigger };
      const lack = refusalAtOnce(own, terms);
      if (lack !== null) {
        trace({ sentence: number, rule: trigger.frame.name, text: trigger.text, step: lack });
        continue;
      }
      folded ??= foldedOf(clause, terms, body);
      const telling = tell(own, scene, body, number, folded, index === clauses.length - 1);
      const reason = refusal(telling, own, scene);
      if (reason === null) {
        return { clause: own, telling };
      }
      trace({ sentence: number, rule: trigger.frame.name, text: trigger.text, step: reason });
    }
    return null;
  });
}

function isInTrigger({ terms }: Scene, { start, end }: Trigger, span: Span): boolean {
  return span.start >= terms[start]!.start && span.end <= terms[end - 1]!.end;
}

/** The text of a clause, folded. */
function foldedOf({ left, right }: Clause, terms: readonly Term[], body: string): string {
  const start = terms[left]?.start ?? 0;
  return fold(body.slice(start, terms[right - 1]?.end ?? start));
}

/** « auprès de la banque X, qui devient actionnaire »: who gets shares has not lent. */
const BECOMES_OWNER = /\b(?:devien\w+|devenu\w*|entr\w+) (?:\w+ )?(?:actionnaires?|au capital)\b/;

/** What is called by its words a first part of an operation. */
const FIRST_PART = /premiere? (?:closing|tranche|cloture|tour de souscription)/;

function tell(
  clause: Clause,
  scene: Scene,
  body: string,
  sentence: number,
  folded: string,
  last: boolean,
): Telling {
  const { trigger } = clause;
  const roles = readRoles(scene, clause);
  const fillers = (
    /^debt_financing\/(?:loan|agreement)$/.test(trigger.frame.name) ? bankLends(roles, scene) : roles
  ).filter(
    ({ role, entity, span }) =>
      ((role !== "target" && role !== "grantor") || scene.discourse.kinds.get(entity) !== "person") &&
      !(/^(?:seller|acquirer)$/.test(role) && isCourt(body.slice(span.start, span.end))) &&
      !(role === "seller" && trigger.frame.name === "acquisition/purchase" && isBesideBuyer(scene, span)) &&
      // « apportera ses actions à l'OPA de X »: whose shares they are is in the trigger.
      !(trigger.frame.name.startsWith("acquisition/accept-bid") && isInTrigger(scene, trigger, span)) &&
      !scene.sources.some((source) => scene.terms[source.term]?.start === span.start),
  );
  const telling: Telling = {
    frame: trigger.frame,
    kind:
      trigger.frame.kind === "extend" || trigger.frame.kind === "sequel"
        ? "funding_round"
        : trigger.frame.kind,
    sentence,
    trigger: { start: scene.terms[trigger.start]!.start, end: scene.terms[trigger.end - 1]!.end },
    fillers,
    ...readValues(scene, clause),
    status: readStatus(scene, clause, folded, fillers, last),
    sources: [],
    unnamed: hasUnnamedObject(scene, clause),
    earlier: clause.group?.tense === "pluperfect",
    part: FIRST_PART.test(
      // « la première » is one term.
      `${scene.terms[trigger.start - 1]?.normal ?? ""} ${fold(trigger.text)}`,
    ),
  };
  if (telling.kind === "acquisition" && !fillers.some(({ role }) => role === "target")) {
    fillers.push(...unnamedTarget(scene, clause, fillers, body));
    fillers.push(...toldBefore(scene, clause, fillers));
  }
  const dated = scene.terms.findIndex(
    (term) => term.start === telling.date?.span.start && term.date !== null,
  );
  const unsure = telling.status.value === "rumoured" || telling.status.value === "denied";
  if (unsure && dated >= 0 && isReportDay(scene.terms, dated)) telling.date = null;
  if (telling.kind === "equity_investment" && !INVESTED.test(fold(trigger.text)))
    settleGift(telling, folded, (start) => isLocalBody(scene, start));
  if (!isDependent(telling)) {
    const investors = fillers.filter(({ role }) => role === "investor");
    const byBanks =
      investors.length > 0 &&
      investors.every(({ entity }) => isLenderEntity(scene, entity)) &&
      !BECOMES_OWNER.test(wordsIn(scene.terms));
    const raised = foldedOf({ ...clause, left: trigger.start }, scene.terms, body);
    settleKind(telling, folded, raised, namesOf(telling, body), byBanks);
  }
  asVenture(telling, scene);
  return telling;
}

function namesOf(telling: Telling, body: string): string[] {
  return telling.fillers
    .filter(({ role }) => role === "target")
    .map(({ span }) => body.slice(span.start, span.end));
}

/** « le pôle minier de X avait été racheté »: a passive that tells who sells, and leaves the buyer to what was talked of. */
function lacksBuyer({ kind, frame, fillers }: Telling, { trigger, group }: Clause): boolean {
  return (
    kind === "acquisition" &&
    trigger.form === "verb" &&
    frame.roles.subject === "acquirer" &&
    (group?.passive === true || group?.form === "participle") &&
    !fillers.some(({ role }) => role === "acquirer")
  );
}

/** Whether a telling stands on its own: the parties without which its kind is nothing. */
export function hasParties(telling: Telling): boolean {
  const has = (role: string) => telling.fillers.some((filler) => filler.role === role);
  switch (telling.kind) {
    case "acquisition":
      return has("target")
        ? has("acquirer") || has("seller")
        : telling.unnamed === true && has("acquirer") && has("seller");
    case "equity_investment":
      // « X a cédé ses 5 % de Y pour 7 M€ »: to whom is often left out.
      if (telling.frame.name === "equity_investment/convert") return has("target");
      return (
        has("target") &&
        (has("investor") || (has("seller") && (telling.amount !== null || telling.stake !== null)))
      );
    case "merger":
      return telling.fillers.filter((filler) => filler.role === "merger_party").length > 1;
    case "joint_venture":
      return telling.fillers.filter((filler) => filler.role === "partner").length > 1;
    default:
      return has("target");
  }
}

/** Leaves out the participles that only say who led the round whose sum follows them. */
function withoutAsides(groups: readonly Trigger[][], terms: readonly Term[]): Trigger[][] {
  return groups.filter(
    (group, index) =>
      group[0]!.frame.kind !== "extend" || index === 0 || !isAside(terms, groups[index - 1]![0]!, group[0]!),
  );
}

/** Groups overlapping triggers, the longest of each first; the others are readings to fall back on. */
function bestTriggers(found: readonly Trigger[], terms: readonly Term[]): Trigger[][] {
  // « lève 3 M€ en amorçage auprès de »: the round's name tells nothing of its own.
  const triggers = found.filter(
    ({ frame, form, start }) =>
      form !== "noun" ||
      frame.name !== "funding_round/round" ||
      terms[start - 1]?.normal !== "en" ||
      !found.some((other) => other.frame.kind === "funding_round" && other.start < start - 1),
  );
  const length = (trigger: Trigger) => trigger.end - trigger.start;
  const ordered = triggers.map((trigger, index) => ({ trigger, index }));
  ordered.sort((a, b) => length(b.trigger) - length(a.trigger) || a.index - b.index);
  const groups: Trigger[][] = [];
  for (const { trigger } of ordered) {
    const group = groups.find(
      ([best]) => best !== undefined && trigger.start < best.end && best.start < trigger.end,
    );
    if (group === undefined) groups.push([trigger]);
    else if (group[0]!.start === trigger.start) group.push(trigger);
  }
  return groups.sort((a, b) => a[0]!.start - b[0]!.start);
}

/** What names a source before a colon: « D'après X : », « X écrit : ». */
const SOURCE =
  /^(?:d'apres|apres|selon|suivant|dit|ecrit|affirme|assure|annonce|rapporte|revele|indique|explique|precise|croit|source|communique)$/;

/** Whom the sentence is about before a clause: « Quant à X, il … », « X ouvre son capital: Y lui apporte … ». */
function subjectBefore({ terms }: Scene, { group, trigger }: Clause): string | null {
  if (terms[0]?.normal === "quant")
    return entitiesOf(terms.slice(1, 5).find((term) => term.party !== null))[0] ?? null;
  const start = group?.start ?? trigger.start;
  const colon = terms.findIndex((term, index) => index < start && term.tags.has("Colon"));
  // « Puis vint le tour de X : Y lui a prêté 5 M€ »
  const [announced, other] = colon < 0 ? [] : [...new Set(terms.slice(0, colon).flatMap(entitiesOf))];
  const source = terms.slice(0, Math.max(0, colon)).some(({ normal }) => SOURCE.test(normal));
  if (announced !== undefined && other === undefined && !source) return announced;
  const verb = firstVerbIn(terms);
  if (verb < 0 || verb >= start) return null;
  const subject = mainSubjectIn(terms);
  return subject.kind === "parties" && subject.terms.length === 1
    ? (entitiesOf(terms[subject.terms[0]!])[0] ?? null)
    : null;
}

/** The subject of the first finite verb is whom the next sentence's pronouns stand for. */
function noteSubject(scene: Scene, opens: boolean): void {
  const { terms, discourse } = scene;
  for (const party of partiesIn(terms)) {
    note(discourse, terms[party]!);
    noteGender(discourse, terms, party);
  }
  // « Autre chasseur, X. »: a sentence that does nothing but bring X up.
  const [only, second] = partiesIn(terms);
  if (only !== undefined && second === undefined && terms.length < BRIEF && firstVerbIn(terms) < 0) {
    const bare = ANOTHER.test(wordsIn(terms)) && terms[only + 1]?.normal === ".";
    const [id] = entitiesOf(terms[only]);
    if (bare && id !== undefined && discourse.kinds.get(id) !== "person") {
      discourse.subject = id;
      discourse.opener = id;
    }
  }
  const subject = mainSubjectIn(terms);
  // « A et B lui prêtent 3 M€ »: neither is whom « elle » means next.
  if (subject.kind !== "parties" || subject.terms.length > 1) return;
  const ids = entitiesOf(terms[subject.terms[0]!]);
  if (ids.length !== 1) return;
  discourse.subject = ids[0] ?? null;
  // « Jean Dupont n'attend pas. Il a bouclé la vente »: of the firm that he leads.
  if (opens && discourse.kinds.get(ids[0]!) !== "person") discourse.opener = discourse.subject;
}
