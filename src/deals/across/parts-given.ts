import type { Reading } from "../read.ts";
import { ofTerm } from "../roles/fillers.ts";
import { inRole, type Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { entitiesOf } from "./discourse.ts";
import { valuesIn } from "./facts.ts";

/** What may stand between a part of a sum and who gives it, folded: « 2 M€ venus du fonds X », « 2 M€ chez X ». */
const FROM =
  /^(?:(?:venus?|provenant|apportes?|fournis?|souscrits?|signes?|verses?) )?(?:de (?:la |l' ?)?|d' ?|du |par (?:le |la |l' ?)?|chez (?:le |la |l' ?)?)(?:\p{Ll}[\p{Ll}-]* ){0,3}$/u;
/** What says that a part is lent, folded. */
const LENT = /^(?:prete?s?|dettes?|credits?|emprunts?|obligations?|oc|bancaires?|subventions?|aides?)$/;
/** How many terms there may be between a part and who gives it. */
const NEAR = 6;

/**
 * « X lève 9 M€, dont 2 M€ de Y », « … : 6 M€ de Y, 3 M€ de Z »: who stands behind a part of the sum gives it, and what one
 * investor puts in is no tranche.
 */
export function addGiversOfParts({ scene, tellings }: Reading): void {
  const { terms } = scene;
  for (const telling of tellings) {
    if (telling.kind !== "funding_round" && telling.kind !== "fund_closing") continue;
    const total = terms.findIndex(({ start }) => start === telling.amount?.span.start);
    if (total < 0) continue;
    let opened = false;
    for (const part of valuesIn(terms).filter((index) => index > total)) {
      opened = isPart(terms, telling, part) && (opened ? isJoined(terms, part) : opensParts(terms, part));
      const giver = opened ? giverOf(terms, part) : null;
      if (giver === null) continue;
      const givers = ofTerm(scene, giver, "investor");
      const ids = new Set(givers.map(({ entity }) => entity));
      const known = new Set(inRole(telling, "investor"));
      // « Océan II, dont 2 M€ de Y »: of whom, and not whose.
      telling.fillers = telling.fillers.filter(
        ({ role, entity, span }) =>
          role !== "target" || !ids.has(entity) || span.start !== terms[giver]!.start,
      );
      telling.fillers.push(...givers.filter(({ entity }) => !known.has(entity)));
      telling.tranches = telling.tranches.filter(({ span }) => span.start !== terms[part]!.start);
    }
  }
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
function giverOf(terms: readonly Term[], part: number): number | null {
  const giver = terms.findIndex(({ party }, index) => index > part && index <= part + NEAR && party !== null);
  if (giver < 0 || entitiesOf(terms[giver]).length === 0) return null;
  const between = terms.slice(part + 1, giver);
  if (between.some(({ normal }) => LENT.test(normal))) return null;
  if (between.some(({ text }) => !/^\p{Ll}/u.test(text))) return null;
  // « dont 2 M€ de la banque Y sous forme de prêt »
  const behind = terms.slice(giver + 1, giver + 1 + NEAR);
  const stop = behind.findIndex(({ tags }) => ["Comma", "Conj", "Semicolon"].some((tag) => tags.has(tag)));
  if (behind.slice(0, stop < 0 ? NEAR : stop).some(({ normal }) => LENT.test(normal))) return null;
  return FROM.test(between.map(({ normal }) => `${normal} `).join("")) ? giver : null;
}
