import { mainSubjectIn } from "../clauses/subject.ts";
import { TRADED } from "../kinds.ts";
import type { Reading } from "../read.ts";
import { ofTerm } from "../roles/fillers.ts";
import type { Scene } from "../scene.ts";
import { inRole, since, type Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { entitiesOf } from "./discourse.ts";
import { partiesIn, wordsIn } from "./facts.ts";

/** What, folded, calls again the shares that somebody has. */
const SHARES = /^(?:titres|actions|parts?|participation|bloc|ticket|mise)$/;
/** Roles of who has shares once an operation is done, or has kept some. */
const HOLDERS = ["investor", "acquirer", "partner", "seller"] as const;
/** How many sentences back the shares may have been told of. */
const FAR = 8;
/** How many terms behind its trigger a clause may name the shares: over who sells them. */
const NEAR = 9;

/** « Y reprenait au fonds X la totalité de ces titres », « X solde cette participation »: of the company that X came into before. */
export function readHeldShares(
  { scene, sentence, tellings, extensions }: Reading,
  told: readonly Telling[],
  previous: Reading | null,
): void {
  const { terms } = scene;
  for (const telling of [...tellings, ...extensions.map((each) => each.telling)]) {
    if (!TRADED.has(telling.kind)) continue;
    if (leftBehind(telling, terms, previous)) continue;
    const shares = sharesBehind(terms, telling);
    if (shares === null) continue;
    const sellers = inRole(telling, "seller");
    const before = since(told, sentence - FAR).filter(({ kind }) => TRADED.has(kind));
    const entry = before.findLast(
      (each) =>
        inRole(each, "target").length === 1 &&
        HOLDERS.some((role) => inRole(each, role).some((id) => sellers.includes(id))),
    );
    if (entry === undefined) {
      if (previous !== null && inRole(telling, "target").length === 0) takeHolding(telling, previous.scene);
      continue;
    }
    const [target] = entry.fillers.filter(({ role }) => role === "target");
    if (
      target === undefined ||
      telling.fillers.some(({ entity, role }) => entity === target.entity && role !== "target")
    )
      continue;
    const others = telling.fillers.filter(({ role }) => role !== "target");
    telling.fillers = [...others, { ...target, span: telling.trigger, by: "context" }];
    // « la totalité de ces titres »: all of them is no more than they are.
    if (telling.stake === null || telling.stake.span.start < terms[shares]!.start)
      telling.stake = entry.stake;
    if (entry.kind === "equity_investment") asShare(telling);
  }
}

/** How many terms before a passive its subject may open. */
const AHEAD = 9;
/** Words, folded, of who leaves a company. */
const LEAVING = /^(?:quitt\w+|sort|sortent|sorti\w*|sortait|retir\w+|desengag\w+|tir\w+)$/;

/**
 * « X quitte Y. Ses 30 % ont été rachetés par Z »: shares that a passive has for its subject are of whom their holder was
 * just told to have or leave.
 */
function leftBehind(telling: Telling, terms: readonly Term[], previous: Reading | null): boolean {
  const buys = ["acquirer", "investor"] as const;
  if (inRole(telling, "target").length > 0 || !buys.some((role) => inRole(telling, role).length > 0))
    return false;
  const at = sharesAhead(terms, telling);
  if (at === null) return false;
  const own = partiesIn(terms).some((party) => party < at);
  const scene = own ? terms.slice(0, at - 1) : previous?.scene.terms;
  const leaving = scene?.findIndex(({ normal }) => LEAVING.test(normal)) ?? -1;
  const main = scene === undefined ? null : mainSubjectIn(scene);
  if (main?.kind !== "parties" || main.terms.length > 1 || leaving < main.terms[0]!) return false;
  const holder = entitiesOf(scene![main.terms[0]!]);
  const [held] = partiesIn(scene!).filter((party) => party > leaving);
  const company = entitiesOf(scene![held ?? -1]);
  const known = [...holder, ...company].some((id) => telling.fillers.some(({ entity }) => entity === id));
  if (holder.length !== 1 || company.length !== 1 || known || holder[0] === company[0]) return false;
  const told = { span: telling.trigger, by: "context", lead: false } as const;
  telling.fillers = [
    ...telling.fillers,
    { ...told, role: "target", entity: company[0]! },
    { ...told, role: "seller", entity: holder[0]! },
  ];
  const share = terms.find(({ stake }, index) => stake !== null && index >= at && index < at + AHEAD);
  if (share !== undefined)
    telling.stake ??= { value: share.stake!.value, span: share, rule: "across/held-shares" };
  if ((telling.stake?.value.max ?? 100) <= 50) asShare(telling);
  return true;
}

/** The shares with a possessive that are the subject of a verb, as a term index; null where another noun is. */
function sharesAhead(terms: readonly Term[], { trigger }: Telling): number | null {
  const verb = terms.findIndex(({ start }) => start >= trigger.start);
  const at = terms.findLastIndex(
    ({ normal, stake }, index) =>
      index < verb &&
      index >= verb - AHEAD &&
      (SHARES.test(normal) || stake !== null) &&
      /^(?:ses|sa|son|leurs?)$/.test(terms[index - 1]?.normal ?? ""),
  );
  if (at < 0 || terms.slice(at, verb).some(({ tags, party }) => party !== null || tags.has("Semicolon")))
    return null;
  const opens = terms[at - 2];
  return opens === undefined || opens.tags.has("Punct") || opens.tags.has("Conj") ? at : null;
}

/** Words, folded, of who has shares or gives them up. */
const HOLDING =
  /\b(?:det(?:ien|en)\w+|possed\w+|actionnaires?|entre au capital|(?:sort|sorti|sortie|sortir|quitt\w+|retire) (?:du|le) capital|monte au capital)\b/;

/** « X détenait 20 % de Y. Il a cédé sa participation à Z »: of whom, the sentence before says that who sells has them. */
function takeHolding(telling: Telling, scene: Scene): void {
  const { terms, markers } = scene;
  if (!HOLDING.test(wordsIn(terms))) return;
  const [seller] = inRole(telling, "seller");
  const holder = terms.findIndex((term) => seller !== undefined && entitiesOf(term).includes(seller));
  if (holder < 0) return;
  const owned = partiesIn(terms).find(
    (index) =>
      index > holder &&
      (/^(?:de|dans|possessor|au capital de|chez)$/.test(markers[index]?.place ?? "") ||
        /^(?:de|d'|du)$/.test(terms[index - 1]?.normal ?? "")) &&
      !telling.fillers.some(({ entity }) => entitiesOf(terms[index]).includes(entity)),
  );
  if (owned === undefined) return;
  const target = ofTerm(scene, owned, "target").map((each) => ({
    ...each,
    span: telling.trigger,
    by: "context" as const,
  }));
  telling.fillers = [...telling.fillers, ...target];
  const share = terms.find(({ stake }) => stake !== null);
  if (telling.stake === null && share !== undefined)
    telling.stake = {
      value: share.stake!.value,
      span: { start: share.start, end: share.end },
      rule: "across/held-shares",
    };
  if ((telling.stake?.value.max ?? 0) <= 50) asShare(telling);
}

function asShare(telling: Telling): void {
  telling.kind = "equity_investment";
  telling.fillers = telling.fillers.map((filler) =>
    filler.role === "acquirer" ? { ...filler, role: "investor" } : filler,
  );
}

/** The shares that a clause calls again, as a term index; null where it has none, or names whose they are. */
export function sharesBehind(terms: readonly Term[], { trigger }: Telling): number | null {
  const from = terms.findIndex(({ start }) => start >= trigger.start);
  const at = terms.findIndex(
    ({ normal }, index) =>
      index > from &&
      index <= from + NEAR &&
      (SHARES.test(normal) || terms[index]!.stake !== null) &&
      /^(?:ces|cette|ce|ses|sa|son)$/.test(terms[index - 1]?.normal ?? ""),
  );
  if (from < 0 || at < 0) return null;
  if (terms.slice(from, at).some(({ tags }) => tags.has("Comma") || tags.has("Semicolon"))) return null;
  const next = terms[at + 1]?.normal ?? "";
  return /^(?:de|d'|du|des|dans)$/.test(next) ? null : at;
}
