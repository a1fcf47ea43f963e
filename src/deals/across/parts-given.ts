import type { PartyRole } from "../../document/index.ts";
import type { Reading } from "../read.ts";
import { ofTerm } from "../roles/fillers.ts";
import type { Scene } from "../scene.ts";
import { inRole, since, type Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { entitiesOf } from "./discourse.ts";
import { valuesIn } from "./facts.ts";

/** Who gives the money of each kind that is told by its parts. */
const GIVER: Readonly<Partial<Record<Telling["kind"], PartyRole>>> = {
  funding_round: "investor",
  fund_closing: "investor",
  debt_financing: "lender",
};

/** What may stand between a part of a sum and who gives it, folded: « 2 M€ venus du fonds X », « 2 M€ chez X ». */
const FROM =
  /^(?:(?:en|de|d') ?(?:fonds propres|capital|numeraire|obligations|dettes?|affacturage|credits?|prets?|lignes?) )?(?:(?:venus?|provenant|viennent|vient|viendront|proviennent|apportes?|fournis?|souscrits?|signes?|verses?|pretes?|consentis?|accordes?|avances?|octroyes?|debloques?) )?(?:aupres )?(?:de (?:la |l' ?)?|d' ?|du |par (?:le |la |l' ?)?|chez (?:le |la |l' ?)?)(?:(?!(?:pro)?vien)\p{Ll}[\p{Ll}-]* ){0,3}$/u;
/** What says that a part is lent, folded. */
const LENT = /^(?:prete?s?|dettes?|credits?|emprunts?|obligations?|oc|bancaires?|subventions?|aides?)$/;
/** How many terms there may be between a part and who gives it. */
const NEAR = 6;

/**
 * « X lève 9 M€, dont 2 M€ de Y », « … : 6 M€ de Y, 3 M€ de Z »: who stands behind a part of the sum gives it, and what one
 * investor puts in is no tranche.
 */
export function addGiversOfParts({ scene, sentence, tellings }: Reading, told: readonly Telling[]): void {
  const { terms } = scene;
  for (const telling of tellings.slice()) {
    const total = terms.findIndex(({ start }) => start === telling.amount?.span.start);
    if (total < 0 || !tellings.includes(telling)) continue;
    let opened = false;
    for (const part of valuesIn(terms).filter((index) => index > total)) {
      opened = isPart(terms, telling, part) && (opened ? isJoined(terms, part) : opensParts(terms, part));
      if (!opened || !addGiver(scene, telling, part)) continue;
      // « 1 M€ prêté par Z »: a part of the loan, and no other.
      const { start } = terms[part]!;
      const again = tellings.findIndex(
        (each) =>
          each !== telling &&
          each.kind === "debt_financing" &&
          each.amount?.span.start === start &&
          telling.kind === "debt_financing",
      );
      if (again >= 0) tellings.splice(again, 1);
    }
  }
  const host = tellings.length === 0 ? since(told, sentence - 1).at(-1) : undefined;
  const parts = host === undefined ? [] : partsAhead(terms, host);
  // « 6 millions de clients viennent de Y »: the first says whether they are parts.
  if (parts.length > 0 && addGiver(scene, host!, parts[0]!))
    for (const part of parts.slice(1)) addGiver(scene, host!, part);
}

/** « X a levé 9 M€. 6 M€ viennent de Y, 3 de Z »: the sums that a sentence is made of, where they add up to that told before. */
function partsAhead(terms: readonly Term[], host: Telling): readonly number[] {
  const sums = valuesIn(terms);
  const parted = sums.every(
    (sum, at) =>
      isPart(terms, host, sum) && terms[sum]!.money !== null && (at === 0 ? sum < 2 : isJoined(terms, sum)),
  );
  const all = sums.reduce((total, sum) => total + (terms[sum]!.money?.max ?? 0), 0);
  return parted && sums.length > 1 && all === host.amount?.value.max ? sums : [];
}

/** Gives a telling who stands behind a part of its sum; says whether one does. */
function addGiver(scene: Scene, telling: Telling, part: number): boolean {
  const { terms } = scene;
  const role = GIVER[telling.kind];
  const giver = role === undefined ? null : giverOf(terms, part, role);
  if (role === undefined || giver === null) return false;
  const givers = ofTerm(scene, giver, role);
  const ids = new Set(givers.map(({ entity }) => entity));
  const known = new Set(inRole(telling, role));
  // « Océan II, dont 2 M€ de Y »: of whom, and not whose.
  telling.fillers = telling.fillers.filter(
    ({ role: other, entity, span }) =>
      other !== "target" || !ids.has(entity) || span.start !== terms[giver]!.start,
  );
  telling.fillers.push(...givers.filter(({ entity }) => !known.has(entity)));
  telling.tranches = telling.tranches.filter(({ span }) => span.start !== terms[part]!.start);
  return true;
}

/** Whether a value is a sum smaller than that of a telling, or a share of it: « dont un tiers signé de Y ». */
function isPart(terms: readonly Term[], { amount }: Telling, index: number): boolean {
  const { money, depth, stake } = terms[index]!;
  if (stake !== null) return depth === 0 && !/%/.test(terms[index]!.text);
  // « 3 M€ par an »
  return money?.max != null && money.per === null && depth === 0 && money.max < (amount?.value.max ?? 0);
}

/** « dont 2 M€ », « : 2 M€ »: whether a part is the first told of. */
function opensParts(terms: readonly Term[], part: number): boolean {
  const one = /^(?:un|le|la)$/.test(terms[part - 1]?.normal ?? "") ? part - 2 : part - 1;
  return terms[one]?.normal === "dont" || terms[part - 1]?.tags.has("Colon") === true;
}

/** « , 2 M€ », « et 2 M€ »: whether a part follows another. */
function isJoined(terms: readonly Term[], part: number): boolean {
  return ["Comma", "Conj"].some((tag) => terms[part - 1]?.tags.has(tag));
}

/** Who gives a part, as a term: the party behind it; null where the words between tell something else. */
function giverOf(terms: readonly Term[], part: number, role: PartyRole): number | null {
  const giver = terms.findIndex(({ party }, index) => index > part && index <= part + NEAR && party !== null);
  if (giver < 0 || entitiesOf(terms[giver]).length === 0) return null;
  const between = terms.slice(part + 1, giver);
  if (role === "investor" && between.some(({ normal }) => LENT.test(normal))) return null;
  if (between.some(({ text }) => !/^\p{Ll}/u.test(text))) return null;
  // « dont 2 M€ de la banque Y sous forme de prêt »
  const behind = terms.slice(giver + 1, giver + 1 + NEAR);
  const stop = behind.findIndex(({ tags }) => ["Comma", "Conj", "Semicolon"].some((tag) => tags.has(tag)));
  if (role === "investor" && behind.slice(0, stop < 0 ? NEAR : stop).some(({ normal }) => LENT.test(normal)))
    return null;
  return FROM.test(between.map(({ normal }) => `${normal} `).join("")) ? giver : null;
}
