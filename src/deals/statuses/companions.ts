/**
 * What pays for an operation or is given in exchange for it is done when that is: « X va racheter Y. Le financement
 * repose sur un crédit de la banque Z » tells a loan that is still to come, « X reprendra Y ; en échange, Z acquiert W »
 * a sale that is.
 */
import type { DealKind, DealStatus } from "../../document/index.ts";
import type { Reading } from "../read.ts";
import { since, type Telling } from "../telling.ts";
import { foldedWords } from "../terms/folded.ts";
import { anyPhrase } from "../terms/phrases.ts";
import type { Term } from "../terms/terms.ts";
import { type Tense, verbGroupAt } from "../terms/verb-group.ts";
import { isVerb } from "../terms/verbs.ts";

/** Kinds of operations that others pay for, or go with. */
const HOSTS = new Set<DealKind>([
  "acquisition",
  "merger",
  "joint_venture",
  "equity_investment",
  "funding_round",
]);
/** Money that pays for an operation told right before, where nothing says that it has been paid. */
const PAYING = new Set<DealKind>(["debt_financing", "grant"]);
/** Kinds that only words say to go with an operation. */
const SAID_TO = new Set<DealKind>(["debt_financing", "grant", "equity_investment", "funding_round"]);

/** Words, folded, by which a sentence says that its money is for the operation told before. */
const FOR_IT = anyPhrase(
  `(?:le|son|ce) (?:plan de )?financement`,
  "(?:l'|cette |de l')(?:operation|acquisition|union)",
  "l'achat",
  "l'ensemble",
  "la (?:transaction|reprise|facture|fusion|noce)",
  "la moitie du prix",
  "le (?:rachat|projet|montage|prix|solde|reste|rapprochement|mariage)",
  `financee?s? (?:(?:pour|a|en|aux) (?:[^ ]+ ){1,4})?par`,
  "pour (?:cela|ce faire|payer|regler|financer|boucler|y parvenir)",
);

/** Words, folded, by which what they open is one half of an exchange. */
const IN_EXCHANGE = anyPhrase("en (?:echange|contrepartie|retour)", "au meme moment", "dans le meme accord");

/** Words, folded, by which money is added to what the same sentence has told before. */
const ADDED = anyPhrase(
  String.raw`s'ajout\w+`,
  String.raw`assorti\w* (?:de|d')`,
  String.raw`complete\w* (?:par|de|d')`,
);

/** Operations that make one firm of several, which may be told under a name of its own. */
const JOINING = new Set<DealKind>(["merger", "joint_venture"]);

/** Tenses of what has been done. */
const DONE = new Set<Tense>(["perfect", "pluperfect", "past", "imperfect"]);
/** How many sentences before its money an operation may be told. */
const REACH = 2;

/** Notes with which operation, told beside it, each telling of a sentence goes. */
export function noteCompanions({ scene, sentence, tellings }: Reading, near: readonly Telling[]): void {
  for (const [index, telling] of tellings.entries()) {
    const before = [...since(near, sentence - REACH), ...tellings.slice(0, index)];
    const host = before.findLast((each) => goesWith(telling, each, scene.terms, sentence));
    if (host !== undefined && !isDone(scene.terms, telling, host)) telling.goesWith = host;
  }
}

/** Gives each telling that goes with an operation the status of that, once the text has told all of it. */
export function settleCompanions(told: readonly Telling[]): void {
  for (const telling of told) {
    const { goesWith: host, status } = telling;
    if (host === undefined || !isOpen(status)) continue;
    const { value } = host.status;
    if (value === "announced" || value === "negotiating")
      telling.status = { ...status, value, rule: "status/companion" };
  }
}

/** Whether a status was read for want of better words: of a plain telling, or of money that would be lent. */
function isOpen({ value, rule }: { readonly value: DealStatus; readonly rule: string }): boolean {
  return value === "completed"
    ? /^status\/(?:told|granted|frame)$/.test(rule)
    : rule === "status/conditional";
}

function goesWith(telling: Telling, host: Telling, terms: readonly Term[], sentence: number): boolean {
  if (!HOSTS.has(host.kind) || telling.date !== null) return false;
  const words = foldedWords(terms);
  if (telling.kind === "acquisition") return host.kind !== "funding_round" && IN_EXCHANGE.test(words);
  const paid = telling.fillers.some(
    ({ role, entity }) => role === "target" && host.fillers.some((each) => each.entity === entity),
  );
  if (SAID_TO.has(telling.kind) && host.sentence === sentence && ADDED.test(words)) return true;
  if (host.kind === telling.kind || !(paid || (JOINING.has(host.kind) && FOR_IT.test(words)))) return false;
  if (FOR_IT.test(words)) return SAID_TO.has(telling.kind);
  return PAYING.has(telling.kind) && host.sentence >= sentence - 1;
}

/** Whether the verb that tells it, behind the operation that it goes with, is in a tense of the past. */
function isDone(terms: readonly Term[], telling: Telling, host: Telling): boolean {
  const from = terms.findLastIndex(({ start }) => start < host.trigger.end);
  const end = terms.findLastIndex(({ start }) => start < telling.trigger.end);
  const verb = terms.findLastIndex(
    (_, index) =>
      index > from && index <= end && isVerb(terms, index) && verbGroupAt(terms, index).form === "finite",
  );
  return verb >= 0 && DONE.has(verbGroupAt(terms, verb).tense);
}
