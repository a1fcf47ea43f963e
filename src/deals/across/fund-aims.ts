import { mainSubjectIn } from "../clauses/subject.ts";
import type { Reading } from "../read.ts";
import { inRole, since, type Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { sumRole } from "../values/sums.ts";
import { entitiesOf } from "./discourse.ts";
import { valuesIn } from "./facts.ts";

/** What says how large a fund is to be, folded: « vise 90 M€ », « une taille cible de 90 M€ ». */
const AIMING =
  /^(?:vis(?:e|ent|ait|aient|er|ant)|objectif|cible|ambitionn\w+|ambition|plafond|hard-cap|escompt\w+|esper\w+)$/;
/** How far before its sum it may stand, in terms. */
const REACH = 7;
/** How many sentences after a first closing its final size may be told. */
const NEAR = 2;

/** « un premier closing à 70 M€ … Le fonds vise 150 M€ »: the final size is the operation's, the first closing a part. */
export function readFundAims({ scene, sentence, tellings }: Reading, told: readonly Telling[]): void {
  const { terms } = scene;
  const host = [...since(told, sentence - NEAR), ...tellings].findLast(isFirstClosing);
  if (host === undefined || isClosedBefore(host, told)) return;
  const first = host.amount!;
  const aim = valuesIn(terms).find((index) => isAim(terms, index, first.value.max ?? 0));
  if (aim === undefined || !isOfFund(terms, aim, host)) return;
  const { money, start, end } = terms[aim]!;
  host.tranches = [first];
  host.amount = { value: money!, span: { start, end }, rule: "amount/aimed" };
  host.closing ??= closingAfter(terms, aim);
  host.status = { ...host.status, value: "announced", rule: "status/aimed" };
}

/** Whether a closing of the same that is no first one has been told: what was hoped before is no part of it. */
function isClosedBefore(host: Telling, told: readonly Telling[]): boolean {
  const targets = inRole(host, "target");
  return told.some(
    (each) =>
      each.kind === "fund_closing" &&
      each.part !== true &&
      inRole(each, "target").some((id) => targets.includes(id)),
  );
}

/** « vise 230 M€ à sa fermeture, en octobre »: when the fund is to close. */
function closingAfter(terms: readonly Term[], aim: number): Telling["closing"] {
  const date = terms.findIndex((term, index) => index > aim && term.date !== null);
  if (date < 0) return null;
  const closes =
    terms[date]!.normal.startsWith("d'ici") ||
    terms
      .slice(aim, date)
      .some(({ normal }) => /^(?:re)?(?:ferm|clotur|clos|clor|boucl|closing)/.test(normal));
  const { start, end } = terms[date]!;
  return closes ? { value: terms[date]!.date!, span: { start, end }, rule: "closing/aimed" } : null;
}

/** Words of a fund, folded. */
const FUND =
  /^(?:fonds|vehicule|taille|objectif|cible|montant|total|final|closing|cloture|levee|collecte|gestionnaire|equipe)$/;

/** Whether who aims is the fund, its manager or a pronoun: « Son prédécesseur visait 90 M€ » is of another. */
function isOfFund(terms: readonly Term[], aim: number, host: Telling): boolean {
  if (terms.slice(0, aim).some(({ normal }) => SPENDING.test(normal))) return false;
  const subject = mainSubjectIn(terms);
  if (subject.kind === "parties")
    return subject.terms.every((index) =>
      entitiesOf(terms[index]).some((id) => host.fillers.some(({ entity }) => entity === id)),
    );
  return subject.kind !== "other" || FUND.test(subject.noun);
}
/** What the fund is to do with its money, and others beside it, folded. */
const SPENDING =
  /^(?:invest\w+|deplo(?:y|i)\w*|engag(?:er|era|eront)|predecesseur|precedent|concurrent|rival)$/;

function isFirstClosing({ kind, part, amount, tranches }: Telling): boolean {
  return kind === "fund_closing" && part === true && amount?.value.max != null && tranches.length === 0;
}

function isAim(terms: readonly Term[], index: number, first: number): boolean {
  const money = terms[index]!.money;
  return (
    money?.max != null &&
    money.max > first &&
    money.conversionOf === null &&
    ["price", "target_size"].includes(sumRole(terms, index)) &&
    terms.slice(Math.max(0, index - REACH), index).some(({ normal }) => AIMING.test(normal))
  );
}
