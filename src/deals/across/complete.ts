import type { PartyRole } from "../../document/index.ts";
import type { Clause } from "../clauses/clauses.ts";
import { isOfEarlierPurchases } from "../clauses/earlier-purchases.ts";
import { onOccasion } from "../clauses/on-occasion.ts";
import { announcer, ofOtherShare, ownerBefore, subjectAhead, teller, valued } from "../clauses/whose.ts";
import { wonOver } from "../clauses/won-over.ts";
import { isWinning } from "../roles/verb-context.ts";
import type { Scene } from "../scene.ts";
import type { Telling } from "../telling.ts";
import { isBrought } from "./brought.ts";
import {
  agentless,
  elsewhere,
  hasObject,
  heldBefore,
  inParts,
  isActor,
  isFirm,
  isGivenToo,
  isOfWhole,
  isSpeaker,
  mainSubject,
  sharesSold,
} from "./complete-context.ts";
import { debtorOf } from "./debtor.ts";
import { entitiesOf } from "./discourse.ts";
import { wordsIn } from "./facts.ts";
import { isSold, type LastDeal, nextBuyer, soldByInvestors } from "./last-deal.ts";
import { namedUnion } from "./named-unions.ts";
import { foreignSubject, isOfOthers } from "./others.ts";
import { listingPlanned } from "./planned-listings.ts";
import { mostSalient } from "./salience.ts";
import { frontedFor } from "./subjects.ts";
import { isOfUntoldShares, soldByOwner } from "./untold-shares.ts";

/** The role that what the text talks of takes where the clause leaves it out. */
const MISSING: Readonly<Partial<Record<Telling["kind"], PartyRole>>> = {
  funding_round: "target",
  debt_financing: "target",
  grant: "target",
  ipo: "target",
  equity_investment: "target",
  fund_closing: "target",
};

/** Verbs that put money into a company even where the clause does not say which. */
const INTO =
  /^(?:inves|inject|confi|sign|mis|plac|met|remis|remet|entr|arriv|debarqu|pren|pris|prit|acquier|acquis|rachet|mont|mise|adjug|arrog|offr|offer|invit|debarqu)/;

/** Frames of who gets a firm by the word of a judge. */
const JUDGED = /^acquisition\/(?:court-prefer|court-choose|rule-for|decide-for|appoint)$/;

/** Frames of who bid in vain for what another gets. */
const LOST = /^acquisition\/bid-(?:not-taken|beaten|beaten-here)$/;

/** Frames of how high a losing bid went. */
const HEIGHT = /^acquisition\/bid-(?:height|lined-up)$/;
/** How many sentences behind the purchase, and the least sum, in units of its currency, that one bids for a firm. */
const HEIGHT_NEAR = 2;
/** The same of who stands « face à lui », and of what one had offered before. */
const HEIGHT_FAR = 5;
/** Words, folded, that set a bidder against who won. */
const FACING = /^(?:en face|face (?:a|aux?) )/;
const HEIGHT_LEAST = 1e5;

/** « … à X pour 38 M€. Y s'était arrêté à 33 »: right behind the purchase; a share, too, « s'arrête à 33 euros ». */
function isHeightOf({ amount, sentence, earlier }: Telling, { deal }: LastDeal, { terms }: Scene): boolean {
  // « grimpe à 40 M€ en Bourse »: what it is worth there.
  if (terms.some(({ normal }) => /^(?:bourse|cours|capitalisation)$/.test(normal))) return false;
  const near = earlier === true || FACING.test(wordsIn(terms)) ? HEIGHT_FAR : HEIGHT_NEAR;
  return deal !== null && sentence - deal.sentence <= near && (amount?.value.max ?? 0) >= HEIGHT_LEAST;
}

/** Whether who lost a bid is no side of the deal that the text tells, which for bare words stands in the same sentence. */
function isRivalOf({ fillers, frame, sentence }: Telling, { deal }: LastDeal): boolean {
  if (deal === null || (frame.name === "acquisition/bid-beaten-here" && deal.sentence !== sentence))
    return false;
  return !fillers.some(({ entity }) => deal.fillers.some((each) => each.entity === entity));
}

/** Fills the party that a clause leaves to what was talked of: « Un prêt de 6 M€ a suivi », « nous a prêté 2 M€ ». */
export function complete(telling: Telling, clause: Clause, scene: Scene, last: LastDeal): void {
  if (telling.frame.kind === "extend") return;
  const { discourse, terms } = scene;
  const buyer = nextBuyer(last, scene);
  const has = (role: PartyRole) => telling.fillers.some((filler) => filler.role === role);
  const taken = new Set(telling.fillers.map((filler) => filler.entity));
  const add = (role: PartyRole, id: string | null): void => {
    if (id === null || taken.has(id) || discourse.kinds.get(id) === "person") return;
    taken.add(id);
    telling.fillers.push({ role, entity: id, span: telling.trigger, by: "context", lead: false });
  };
  const speaker = isSpeaker(telling, clause, scene);
  const gap: Gap = { telling, clause, scene, last, taken, has, add, speaker, buyer };
  completeFed(gap);
  completeBid(gap);
  completeTarget(gap);
  completeBuyer(gap);
  const [sole, other] = telling.fillers;
  const joined = scene.markers[terms.findIndex((term) => term.start === sole?.span.start)]?.place === "avec";
  if (telling.kind === "merger" && other === undefined && joined && clause.trigger.form === "noun") {
    add("merger_party", spokenOf(scene, taken, "merger_party"));
  }
  // « Les pourparlers vont bon train avec Y pour une coentreprise »: of whom the text is about.
  if (telling.kind === "joint_venture" && isOnlyAlly(telling, scene))
    add("partner", spokenOf(scene, taken, "partner"));
}

/** Whether all that is told of who founds is with whom: « avec Y ». */
function isOnlyAlly({ fillers }: Telling, { terms, markers }: Scene): boolean {
  const [ally, other] = fillers.filter(({ role }) => role === "partner");
  const at = terms.findIndex(({ start }) => start === ally?.span.start);
  return other === undefined && markers[at]?.place === "avec";
}

/** What a telling may lack, with what the text offers for it. */
interface Gap {
  readonly telling: Telling;
  readonly clause: Clause;
  readonly scene: Scene;
  readonly last: LastDeal;
  /** Those who have a part in it already. */
  readonly taken: ReadonlySet<string>;
  readonly has: (role: PartyRole) => boolean;
  readonly add: (role: PartyRole, id: string | null) => void;
  /** Whether who speaks tells of himself. */
  readonly speaker: boolean;
  /** Who bought in the deal told last, where he is likely to act next. */
  readonly buyer: string | null;
}

/** Adds who gets the money of a round, a loan, an aid, an investment or a listing. */
function completeFed({ telling, clause, scene, last, taken, has, add, speaker, buyer }: Gap): void {
  const { discourse, terms } = scene;
  // « apporte 3 M€ en échange de 61 % des titres »: an investment that the share makes a purchase.
  const role =
    MISSING[telling.kind] ?? (telling.frame.kind === "equity_investment" ? ("target" as const) : undefined);
  const planned = listingPlanned(telling, clause, terms);
  const told = telling.amount !== null || telling.stake !== null || planned !== null;
  if (planned !== null) telling.status = { ...telling.status, value: planned, rule: "status/planned" };
  if (role !== undefined && !has(role) && told) {
    const investor = telling.fillers.find((filler) => filler.role === "investor")?.entity;
    // « consolide sa participation »: in what it holds already.
    const kept =
      investor !== undefined &&
      terms.slice(clause.left, clause.right).some(({ text }) => /^(?:participation|mise)$/.test(text));
    const shared = telling.kind === "equity_investment" ? ofOtherShare(scene, clause) : null;
    const ahead =
      (shared !== null && taken.has(shared) ? null : shared) ??
      (telling.kind === "funding_round"
        ? (valued(scene, clause) ?? announcer(scene, clause) ?? teller(scene))
        : null) ??
      subjectAhead(scene, clause) ??
      onOccasion(scene, clause, taken);
    if (telling.kind === "funding_round" && isOfOthers(telling, scene, clause)) return;
    const won = wonOver(
      scene,
      telling.fillers.filter((filler) => filler.role !== role),
    );
    const debtor = namedUnion(telling, scene) ?? debtorOf(telling, scene, last, buyer);
    if (speaker) add(role, discourse.speaker);
    // « X prête 4 M€ à Z ; Y a débloqué 2 M€ supplémentaires »: to whom the first lent.
    else if (telling.frame.name === "debt_financing/advance-more") add(role, last.target);
    else if (won !== null && !taken.has(won)) add(role, won);
    else if (ahead !== null && !taken.has(ahead)) add(role, ahead);
    else if (debtor !== null) add(role, debtor);
    else if (kept) add(role, last.investedIn(investor));
    else if (
      /s$/.test(clause.trigger.text) &&
      clause.trigger.form === "noun" &&
      ["grant", "debt_financing"].includes(telling.kind) &&
      taken.size === 0
    )
      return;
    else if (telling.kind === "grant" && !has("grantor")) return;
    else if (
      telling.kind === "equity_investment" &&
      !INTO.test(terms[clause.trigger.start]?.normal ?? "") &&
      // « Il fallut ouvrir la porte à Y »
      telling.frame.roles.subject !== "target" &&
      // « propose d'apporter 3 M€ en échange de 30 % des titres »
      !(telling.amount !== null && telling.stake !== null) &&
      !isBrought(telling, clause, scene) &&
      // « achètent pour 5 M€ d'actions à Z »: what Z held.
      !(telling.frame.name === "equity_investment/buy-shares" && has("seller"))
    )
      return;
    // « exige que les opérateurs mettent un quart de leurs actions en Bourse »
    else if (telling.kind === "ipo" && isOfOthers(telling, scene, clause)) return;
    else if (telling.kind === "ipo")
      add(role, soldByInvestors(telling, last, scene) ?? discourse.topic ?? spokenOf(scene, taken));
    else if (isGivenToo(telling, discourse, taken)) add(role, discourse.fed?.entity ?? null);
    else if (!foreignSubject(telling, scene, clause) && !elsewhere(telling, clause, scene))
      // The money that a company raises is its own, not what it bought; the debt of a purchase may be told of either.
      add(role, spokenOf(scene, taken, role, telling.kind));
  }
}

/** Adds what a bid is for. */
function completeBid({ telling, clause, scene, last, taken, has, add }: Gap): void {
  if (
    telling.kind === "acquisition" &&
    !has("target") &&
    has("acquirer") &&
    (/table|bid|outbid|approach/.test(telling.frame.name) || isWinning(clause))
  ) {
    const rival = /^acquisition\/bid-(?:rival|lost|turned-down|here|withdrawn|jobs)$/.test(
      telling.frame.name,
    );
    const height = HEIGHT.test(telling.frame.name);
    const lost = height || LOST.test(telling.frame.name);
    if (height && !isHeightOf(telling, last, scene)) return;
    // « A, B et C mettent chacun 5 M€ sur la table »: backers, not one who bids.
    const several =
      telling.frame.name === "acquisition/table" &&
      telling.fillers.filter(({ role: each }) => each === "acquirer").length > 1;
    if (lost) {
      if (isRivalOf(telling, last)) add("target", last.target);
    } else if (!several && !rival && isSold(last, telling, scene)) {
      const sold = last.deal?.fillers.filter(({ role: each }) => each === "target") ?? [];
      add("target", spokenOf(scene, new Set([...taken, ...sold.map(({ entity }) => entity)])));
    } else if (!several) add("target", last.target ?? (rival ? null : spokenOf(scene, taken)));
  }
}

/** Adds what is bought or sold. */
function completeTarget({ telling, clause, scene, taken, has, add, speaker }: Gap): void {
  const { discourse, terms } = scene;
  // « X attend le jugement. Les juges ont préféré à Z le groupe Y »: neither side, but of whom the text spoke before.
  if (JUDGED.test(telling.frame.name) && !has("target") && has("acquirer")) {
    const sides = new Set([...taken, ...terms.slice(clause.left, clause.right).flatMap(entitiesOf)]);
    const before = discourse.recent.slice(-6).findLast((id) => !sides.has(id));
    add("target", spokenOf(scene, sides) ?? before ?? null);
  }
  // « Y a succédé à Z, pour 3 M€ », « Y rachète le tout »: of whom the text talks.
  if (
    telling.kind === "acquisition" &&
    !has("target") &&
    has("acquirer") &&
    isOfWhole(telling, clause, terms) &&
    // « Son fils reprend l'affaire en 1974 »: an heir pays nothing.
    (telling.amount !== null ||
      !telling.fillers.some(({ entity }) => discourse.kinds.get(entity) === "person"))
  )
    add("target", spokenOf(scene, taken));
  if (!has("target") && isOfUntoldShares(telling, clause, scene)) {
    // An investor whom the text is about holds shares and has none of its own to sell.
    const kind = telling.kind === "equity_investment" ? telling.kind : undefined;
    const told = heldBefore(scene, clause) ?? spokenOf(scene, taken, "target", kind);
    add("target", speaker ? discourse.speaker : told);
    if (!has("target")) soldByOwner(telling, scene);
  }
  if (
    (telling.kind === "acquisition" || telling.kind === "equity_investment") &&
    !has("target") &&
    (has("acquirer") || has("investor")) &&
    /sell|sale|hand-on/.test(telling.frame.name) &&
    (sharesSold(scene, clause) || !hasObject(scene, clause))
  ) {
    add("target", speaker ? discourse.speaker : (heldBefore(scene, clause) ?? spokenOf(scene, taken)));
  }
  // « Le rachat par X a tout changé »: of whom the text talks.
  if (
    telling.frame.name === "acquisition/purchase" &&
    !has("target") &&
    has("acquirer") &&
    /^(?:le|du|son|au|un)$/.test(terms[clause.trigger.start - 1]?.normal ?? "") &&
    terms[clause.trigger.end]?.normal === "par"
  )
    add("target", spokenOf(scene, taken));
  // « un accord avec les héritiers de X, pour une reprise à 2 M€ ».
  if (telling.kind === "acquisition" && telling.fillers.length === 0 && telling.amount !== null) {
    const sources = scene.sources.map(({ entity }) => entity);
    const named = [...new Set(terms.flatMap(entitiesOf))].filter((id) => !sources.includes(id));
    const [only, second] = named.filter((id) => id !== discourse.topic);
    const one = /^(?:une?|d'un|d'une|la|le)$/.test(terms[clause.trigger.start - 1]?.normal ?? "");
    if (one && clause.trigger.form === "noun" && only !== undefined && second === undefined)
      add("target", only);
  }
}

/** Adds who buys. */
function completeBuyer({ telling, clause, scene, taken, has, add, speaker, buyer }: Gap): void {
  const { discourse, terms } = scene;
  const bought = telling.frame.roles.subject === "acquirer" && agentless(clause);
  if (telling.kind === "acquisition" && !has("acquirer") && (!has("seller") || bought) && has("target")) {
    if (speaker) add("acquirer", discourse.speaker);
    // « Cette emplette vient après celles de X et de Y »: they are read where whom the text is about buys.
    else if (isOfEarlierPurchases(terms, clause.trigger)) add("acquirer", discourse.topic);
    else if (agentless(clause) && frontedFor(terms) !== null) add("acquirer", frontedFor(terms));
    // « X collectionne les cabinets : A …, puis B, acquis en mars »: who the sentence is about, if it buys.
    else if (clause.group?.form === "participle" && mainSubject(scene, clause) !== null)
      add("acquirer", mainSubject(scene, clause));
    else if (inParts(clause, terms)) return;
    // « X inaugure Y, rachetée en mars »: who does something with what was bought.
    else if (clause.group?.form === "participle" && ownerBefore(scene, clause, taken) !== null)
      add("acquirer", ownerBefore(scene, clause, taken));
    else if (agentless(clause) && isActor(scene, taken)) add("acquirer", discourse.subject);
    else if (agentless(clause) && (buyer !== null || isFirm(telling)))
      add("acquirer", buyer ?? spokenOf(scene, taken, "acquirer"));
    else if (clause.trigger.form === "noun" && mainSubject(scene, clause) !== null && isFirm(telling))
      add("acquirer", mainSubject(scene, clause));
    else if (clause.trigger.form === "noun" && (clause.group === null || telling.amount !== null))
      add("acquirer", spokenOf(scene, taken, "acquirer"));
  }
}

/** Whom a text talks of where it leaves a party out; of what the article's own firm bought it seldom does but for a loan. */
export function spokenOf(
  { discourse }: Scene,
  except: ReadonlySet<string>,
  role: PartyRole = "target",
  kind?: Telling["kind"],
): string | null {
  return mostSalient(discourse, {
    word: "",
    except: [...except],
    role,
    kind,
    withoutBought: kind !== undefined && kind !== "debt_financing",
  });
}
