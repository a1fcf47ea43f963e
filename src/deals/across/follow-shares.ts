import { TRADED } from "../kinds.ts";
import type { Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { HOLDING } from "../terms/verbs.ts";
import { isDilution, isIssued } from "../values/dilution.ts";
import { isOwnShare } from "../values/resulting-shares.ts";
import { isGain, isOfValue } from "../values/whole.ts";
import { firstVerbIn } from "./facts.ts";
import { SHARING } from "./follow.ts";

/** Verbs of who has a share already, where they are not of the future. */
const STATES = [...HOLDING, "Avoir"];

/** « en détiendra 20 % »; « ses créanciers possèdent désormais 45 % » is told of those who came into a common company alone. */
function isHolding({ tags }: Term, { kind }: Telling): boolean {
  if (!tags.has("Verb") || !SHARING.some((tag) => tags.has(tag))) return false;
  const state = STATES.some((tag) => tags.has(tag)) && (tags.has("Present") || tags.has("Imperfect"));
  return !state || kind === "merger" || kind === "joint_venture";
}

/** Whether a share opens its sentence or stands behind a comma: no « offre de 10 % des actions ». */
function isSetApart(terms: readonly Term[], index: number): boolean {
  return index === 0 || ["Comma", "Dash"].some((tag) => terms[index - 1]!.tags.has(tag));
}

/** What a share is told of where the company was named before, folded: no « 10 % des titres échangés ». */
const OF_COMPANY =
  /^(?:des (?:parts|actions|titres)|du (?:capital|club|groupe)|de (?:la (?:societe|maison|marque)|l' ?entreprise))(?: ?[.,;:!)]|$)/;

/** « reçoit 14 % des parts », « en détient 51 % », « une participation de 10 % ». */
export function isShareTold(host: Telling, terms: readonly Term[], index: number, about: boolean): boolean {
  const { value } = terms[index]!.stake!;
  const next = terms
    .slice(index + 1, index + 4)
    .map((term) => term.normal)
    .join(" ");
  const before = terms.slice(Math.max(0, index - 8), index);
  // « la famille garde 38 % des parts »: what does not change hands.
  if (before.slice(-3).some(({ tags }) => tags.has("Conserver") || tags.has("Garder"))) return false;
  if (isDilution(terms, index) || isOfValue(terms, index) || isGain(terms, index)) return false;
  // « Deux millions, 100 % des parts. »: the terms of what was told right before.
  if (TRADED.has(host.kind) && firstVerbIn(terms) < 0 && isSetApart(terms, index) && OF_COMPANY.test(next))
    return true;
  const holding =
    before.some((term) => isHolding(term, host)) || (host.kind === "funding_round" && isIssued(terms));
  if (
    /^(?:des (?:parts|actions|titres)|du (?:capital|nombre total|nouvel|futur|nouveau)|de (?:la|l') (?:nouvelle|future|entite|ensemble))(?: |$)/.test(
      next,
    )
  )
    return holding || about;
  if (
    /^(?:participation|part) (?:de|d')$/.test(
      before
        .slice(-2)
        .map((term) => term.normal)
        .join(" "),
    )
  )
    return holding || about;
  if (value.control !== null) return false;
  if (isOwnShare(terms, index, host)) return true;
  return holding && before.at(-1)?.tags.has("Verb") === true && !/^(?:des|du|de|d') /.test(next);
}
