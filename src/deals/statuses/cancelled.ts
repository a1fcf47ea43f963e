import { either } from "../../rules/alternatives.ts";
import { entitiesOf } from "../across/discourse.ts";
import { isAuthorityName } from "../authorities.ts";
import type { Clause } from "../clauses/clauses.ts";
import { type StatusCue, statusCues } from "../cues/index.ts";
import type { Scene } from "../scene.ts";
import type { Filler } from "../telling.ts";
import { foldedWords } from "../terms/folded.ts";
import { remembered } from "../terms/remember.ts";
import type { Term } from "../terms/terms.ts";
import { isVerb } from "../terms/verbs.ts";
import { isAsserted } from "./asserted.ts";
import { isOfOwnWorks } from "./of-else.ts";
import { hasFailed, isShelved } from "./of-operation.ts";
import { relativesBeside } from "./relatives-beside.ts";

/** What follows the clause may undo it: « … de reprendre X, mais les discussions ont échoué », « … et Y s'est retiré ». */
export function isUndone(scene: Scene, clause: Clause, fillers: readonly Filler[], last: boolean): boolean {
  const { right, trigger } = clause;
  if (isShelved(scene.terms, trigger)) return true;
  if (!hasUndoing(scene.terms)) return false;
  // « L'OPA de X sur Y a échoué : … »: the operation is the subject of what undoes it, whatever follows.
  if (hasFailed(scene.terms, trigger)) return true;
  if (right === scene.terms.length) return false;
  const rest = scene.terms.slice(right);
  const undone = undoingAt(rest, trigger.frame.kind);
  if (undone < 0 || isOfAnother(scene.terms, right, right + undone)) return false;
  if (isOfOwnWorks(rest)) return false;
  const at = right + undone;
  if (relativesBeside(scene.terms, clause).some(({ start, end }) => start < at && at < end)) return false;
  if (isAsserted(clause) && !isOperationNear(rest, undone) && !OUTBID.test(foldedWords(rest))) return false;
  // « …, mais l'Autorité de la concurrence y a mis son veto »: who forbids is no side of it.
  const actor = rest
    .slice(Math.max(0, undone - 8), undone)
    .findLast((term) => term.party !== null && !isAuthorityName(term.text));
  const known = entitiesOf(actor).some((id) => fillers.some(({ entity }) => entity === id));
  // « …, mais les discussions ont échoué, un créancier réclamant 4 M€ »: right behind, whatever follows.
  const behind = undone < 8 && (rest[0]?.tags.has("Semicolon") === true || rest[0]?.normal === "mais");
  // « … ; l'État y a mis son veto », « … ; Bruxelles a bloqué l'opération »: whoever it is, it is of the operation told.
  const ofIt = !isAsserted(clause) && behindAt(rest, undone) && isOperationNear(rest, undone + 3);
  return actor === undefined ? last || behind : known || ofIt;
}

/** « …, mais a dû s'incliner devant une enchère plus élevée »: words of a bid lost, whatever the verb before asserts. */
const OUTBID =
  /\b(?:du s'incliner|s'(?:est|etait) incline\w*|s'inclin\w+) (?:devant|face a) (?:une|l'|la) ?(?:\S+ )?(?:encheres?|surencheres?|offre (?:\w+ )?(?:elevee|superieure|concurrente|rivale|genereuse))\b/;

/** How many terms behind the operation told what undoes it may stand, with who does it named before. */
const UNDOING_REACH = 14;

/** Whether words that undo stand in the clause right behind a semicolon or « mais ». */
function behindAt(rest: readonly Term[], undone: number): boolean {
  return undone < UNDOING_REACH && (rest[0]?.tags.has("Semicolon") === true || opensBut(rest));
}

/** Whether what follows opens with « mais », behind a comma or not. */
function opensBut(rest: readonly Term[]): boolean {
  return rest[0]?.normal === "mais" || (rest[0]?.tags.has("Comma") === true && rest[1]?.normal === "mais");
}

/** What is undone where it is the operation itself. */
const OPERATION =
  /^(?:operation|transaction|projet|rachat|acquisition|fusion|cession|vente|reprise|offre|accord|deal|affaire|mariage|rapprochement|tentative|introduction|pourparlers|negociations|discussions)$/;

/** What is signed over an operation. */
const SIGNED = /^(?:contrat|promesse|protocole|pacte|compromis|convention)$/;

/** « l'a annulé », « y a renoncé »: the operation as a pronoun, neither an article nor « il y a ». */
function isOperationClitic(terms: readonly Term[], index: number): boolean {
  const { normal } = terms[index]!;
  return (
    (normal === "l'" || (normal === "y" && terms[index - 1]?.normal !== "il")) && isVerb(terms, index + 1)
  );
}

/** Whether an operation stands before a word, or as a definite object right behind it: « mais a renoncé à l'opération ». */
function isOperationNear(terms: readonly Term[], at: number): boolean {
  return terms.some(
    ({ normal }, index) =>
      (index < at && isOperationClitic(terms, index)) ||
      (OPERATION.test(normal) &&
        (index < at ||
          (index < at + 6 && /^(?:l'|la|le|les|ce|cet|cette|au|du)$/.test(terms[index - 1]?.normal ?? "")))),
  );
}

/** « …, un éditeur qui avait échoué à s'imposer »: what a relative tells of a party or a thing that is no operation. */
function isOfAnother(terms: readonly Term[], from: number, undone: number): boolean {
  const relative = terms.findLastIndex(
    (term, index) =>
      index >= from - 1 &&
      index <= undone &&
      term.tags.has("Rel") &&
      /^(?:qui|que|qu'|dont)$/.test(term.normal),
  );
  if (relative < 0) return false;
  const before = terms.slice(Math.max(0, relative - 3), relative).filter((term) => !term.tags.has("Comma"));
  // « négocie la vente de X, contrat qui sera résilié »: what the clause before is called by.
  const apposed = before.at(-1);
  if (apposed !== undefined && SIGNED.test(apposed.normal) && terms[relative - 2]?.tags.has("Comma") === true)
    return false;
  return (
    !before.some((term) => OPERATION.test(term.normal)) &&
    !terms.slice(relative, undone).some((term) => term.tags.has("Semicolon"))
  );
}

/** Whether a sentence has words that undo anywhere: hardly any has. */
const hasUndoing = remembered((terms) => {
  const folded = withoutNearly(foldedWords(terms));
  return cancelling.some(({ words }) => words.test(folded)) || FOUNDERED.test(folded);
});
/** What undoes as a verb of the operation alone: « sombre » is a colour besides. */
const FOUNDERED =
  /\b(?:a|ont|avait|avaient|aura) (?:\w+ )?(?:sombre|vole en eclats|(?:pas|guere) (?:resiste|survecu))\b|\b(?:vole(?:nt)? en eclats|part(?:ent)? en fumee|se brise|s'effondre|stoppee?s?)\b/;

/** The term at which the words start that undo what was told before them, -1 where none do. */
function undoingAt(terms: readonly Term[], kind: Kind): number {
  const folded = withoutNearly(foldedWords(terms));
  if (/^\W*(?:pas|jamais)/.test(folded)) return -1;
  const own = cancelling.filter((cue) => isSaidOf(cue, kind, folded));
  const at = Math.max(-1, ...own.map(({ words }) => folded.search(words)));
  if (at < 0) return -1;
  // Names have several words, and an elided one is joined to the next.
  let end = 0;
  return terms.findIndex((term) => {
    end += foldedWords([term]).length;
    const starts = at < end;
    if (!term.normal.endsWith("'")) end += 1;
    return starts;
  });
}

/** « a failli capoter », « manqua d'échouer », « aurait pu tourner court »: what did not come to pass. */
const NEARLY =
  /\b(?:failli[rt]?|faillirent|manqu(?:e|er|a|ait) d[e']|aur(?:ait|aient) pu|a deux doigts d[e'])(?: bien)? ?(?:ne (?:pas|jamais) )?(?:capoter|echouer|avorter|sombrer|tourner court|tomber a l'eau|voir le jour|se (?:faire|briser|fracasser)|aboutir)\b/g;

/** Folded words without those that say what nearly came of an operation, at the same places. */
function withoutNearly(folded: string): string {
  return folded.replace(NEARLY, (found) => " ".repeat(found.length));
}

type Kind = Clause["trigger"]["frame"]["kind"];
/** Issues of a firm's own shares. */
const ISSUE = /(?:introduction|ipo|bourse|cotation|augmentation de capital|levee|lever|introduire)$/;
const ISSUING = new Set<Kind>(["ipo", "funding_round"]);

/** Whether a cue is in folded words, and can be of the kind: « rachète X et suspend son introduction en Bourse » undoes no purchase. */
export function isSaidOf({ words, ofItself }: StatusCue, kind: Kind, folded: string): boolean {
  const found = words.exec(folded)?.[0];
  return found !== undefined && (ofItself !== true || ISSUE.test(found) === ISSUING.has(kind));
}

const cancelling: readonly StatusCue[] = statusCues.filter(({ status }) => status === "cancelled");

/** Negations, folded, that say themselves that what was told came to nothing. */
const CAME_TO_NOTHING = new RegExp(
  either(
    "jamais vu",
    "jamais venu",
    "pas donne (?:son|leur) (?:autorisation|accord|aval|feu vert)",
    "(?:pas|jamais) abouti",
    "aboutira pas",
    "jamais (?:ete )?(?:finalise|realise|concretise|menee? a)",
    "(?:pas|jamais) (?:eu )?lieu",
    "(?:pas|jamais|guere) (?:trouve|convaincu) ",
    "(?:pas|jamais) parvenu",
  ),
);

/** Whether a sentence says that what was told came to nothing. */
export const isCancelled = remembered((terms): boolean => {
  const folded = withoutNearly(foldedWords(terms));
  if (/\b(?:n'|ne )\w+ (?:pas|jamais|plus)\b/.test(folded) && !CAME_TO_NOTHING.test(folded)) return false;
  return cancelling.some(({ words }) => words.test(folded));
});
