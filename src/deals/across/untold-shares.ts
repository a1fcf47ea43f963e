import type { PartyRole } from "../../document/index.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { Scene } from "../scene.ts";
import type { Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";

/**
 * Shares that change hands in a clause that does not say of which firm they are, for the text talks of it: « Vexa a ramassé
 * 8 % du capital », « Il céda ses 54 % à Vexa », « Vexa lui a repris les 28 % qu'il gardait ».
 */

/** Frames of verbs whose object are shares. */
const BUYS = /^(?:acquisition\/(?:buy|take-over|take-from)|equity_investment\/(?:take-share|buy-share))$/;
const SELLS = /^acquisition\/(?:sell|abandon|deliver|hand-over)$/;
/** What a share is of, where the words name no firm, folded. */
const SHARES = /^(?:capital|actions|titres|parts)$/;
const OF = /^(?:de|d'|du|des|dans|chez)$/;
/** Verbs (lemma tags) of who has the rest: « les 28 % qu'il gardait encore », « les 30 % qui lui restaient ». */
const KEEPING = ["Garder", "Conserver", "Rester", "Detenir", "Posseder"];
/** How far behind a verb its shares may stand, over who sells or gets them. */
const REACH = 8;
/** How far behind the shares the verb of who has them may stand. */
const NEAR = 5;

/** Whether a clause has shares change hands of which it does not say whose capital they are. */
export function isOfUntoldShares(telling: Telling, clause: Clause, { terms }: Scene): boolean {
  const { trigger, group, right } = clause;
  const { name } = telling.frame;
  if (trigger.form !== "verb" || group?.passive === true || group?.form === "participle") return false;
  const share = terms.findIndex(
    ({ stake, start }, index) =>
      stake !== null &&
      start === telling.stake?.span.start &&
      index >= trigger.end &&
      index < Math.min(right, trigger.end + REACH),
  );
  if (share < 0) return false;
  const byGrammar = (...roles: string[]): boolean =>
    telling.fillers.some(({ role, by }) => roles.includes(role) && by === "grammar");
  if (!byGrammar("acquirer", "investor")) return false;
  if (SELLS.test(name)) return isHeldBy(terms, share);
  return BUYS.test(name) && (isHeldBy(terms, share) || isOfCapital(terms, share));
}

/**
 * « Morlin cherchait un allié. Il a cédé ses 54 % à Vexa »: whom the text is about is not who sells, but the firm of a person
 * whom it does not name. Makes it the target.
 */
export function soldByOwner(telling: Telling, { discourse }: Scene): void {
  const own = telling.fillers.find(
    ({ role, by, entity }) => role === "seller" && by === "context" && entity === discourse.topic,
  );
  if (own === undefined) return;
  const role: PartyRole = "target";
  telling.fillers = telling.fillers.map((each) => (each === own ? { ...each, role } : each));
}

/** « 8 % du capital », « le quart des actions »: of nobody that the words behind it name. */
function isOfCapital(terms: readonly Term[], share: number): boolean {
  const [of, what, next] = terms.slice(share + 1, share + 4);
  return (
    /^(?:du|des)$/.test(of?.normal ?? "") &&
    SHARES.test(what?.normal ?? "") &&
    what?.party === null &&
    !OF.test(next?.normal ?? "") &&
    next?.party == null
  );
}

/** « ses 54 % », « les 28 % qu'il gardait encore »: what somebody has, of nobody that the words behind it name. */
function isHeldBy(terms: readonly Term[], share: number): boolean {
  const next = terms[share + 1];
  if (OF.test(next?.normal ?? "")) return false;
  if (terms[share - 1]?.tags.has("Poss") === true) return next?.party == null;
  return (
    /^(?:qui|qu'|que)$/.test(next?.normal ?? "") &&
    terms.slice(share + 2, share + 2 + NEAR).some(({ tags }) => KEEPING.some((tag) => tags.has(tag)))
  );
}
