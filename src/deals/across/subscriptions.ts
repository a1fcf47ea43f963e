import type { Reading } from "../read.ts";
import { listAfter } from "../roles/list-after.ts";
import { type Filler, inRole, since, type Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { entitiesOf, noteParty } from "./discourse.ts";

/** What, folded, takes up a share of an issue: « en a souscrit la moitié », « en a pris un tiers ». */
const TAKES = /^(?:souscri|pris|prend|pren|absorb|achet|acqui|repris|reprend|couvr|couver|rafl)\w*$/;
/** Those of them that one buys with, folded: shares of an issue, where an issue was told, else works and shops. */
const BUYS = /^(?:achet|acqui|repris|reprend)\w*$/;
/** Frames of money that comes in by shares. */
const ISSUES = /\/(?:round|reserved|issue-shares|issue-new|recapitalise|signed)$/;
/** How many sentences behind the issue. */
const NEAR = 2;

/** « X place 38 M€ d'actions. Y en a souscrit près de la moitié, devant Z et W »: backers of the issue told right before, and no entry of their own. */
export function readSubscriptions(reading: Reading, told: readonly Telling[]): void {
  const { scene, sentence, tellings, extensions } = reading;
  const host = since(told, sentence - NEAR).findLast(({ kind }) => kind === "funding_round");
  if (host === undefined) return;
  const { terms } = scene;
  const issued = inRole(host, "target");
  const subscribe = (telling: Telling): boolean => {
    const at = terms.findIndex(({ start }) => start === telling.trigger.start);
    if (telling.kind !== "equity_investment" && telling.kind !== "acquisition") return false;
    if (telling.amount !== null || telling.stake === null || !isOfIssue(terms, at)) return false;
    if (BUYS.test(terms[at]!.normal) && !ISSUES.test(host.frame.name)) return true;
    const backers = telling.fillers.filter(
      ({ role, entity }) => (role === "investor" || role === "acquirer") && !issued.includes(entity),
    );
    if (backers.length === 0) return false;
    const ahead = terms.findIndex(({ normal }, index) => index > at && normal === "devant");
    const beaten = ahead < 0 ? [] : listAfter(terms, ahead + 1);
    addTo(host, [...backers, ...beaten.flatMap(investors)]);
    host.heard = sentence;
    for (const { entity } of host.fillers.filter(({ role }) => role === "investor"))
      noteParty(scene.discourse, "investor", entity);
    return true;
  };
  const left = tellings.filter((telling) => !subscribe(telling));
  if (left.length < tellings.length) tellings.splice(0, tellings.length, ...left);
  const open = extensions.filter(({ telling }) => !subscribe(telling));
  if (open.length < extensions.length) extensions.splice(0, extensions.length, ...open);
}

/** Whether a verb takes a share of what « en » stands for. */
function isOfIssue(terms: readonly Term[], verb: number): boolean {
  if (verb < 0 || !TAKES.test(terms[verb]!.normal)) return false;
  const share = terms.findIndex(({ stake }, index) => index > verb && stake !== null);
  // « en a pris 10 % de X »: of X.
  const named = terms.slice(share + 1, share + 4).some(({ party }) => party !== null);
  const of = named && /^(?:de|d'|du|des)$/.test(terms[share + 1]?.normal ?? "");
  return !of && terms.slice(Math.max(0, verb - 4), verb).some(({ normal }) => normal === "en");
}

function investors(term: Term): Filler[] {
  const span = { start: term.start, end: term.end };
  return entitiesOf(term).map((entity) => ({ role: "investor", entity, span, by: "grammar", lead: false }));
}

function addTo(host: Telling, backers: readonly Filler[]): void {
  for (const filler of backers)
    if (!host.fillers.some(({ entity }) => entity === filler.entity))
      host.fillers.push({ ...filler, role: "investor" });
}
