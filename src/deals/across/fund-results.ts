import type { Reading } from "../read.ts";
import { since, type Telling } from "../telling.ts";
import { wordsBefore } from "../terms/folded.ts";
import type { Term } from "../terms/terms.ts";
import { entitiesOf } from "./discourse.ts";
import { valuesIn } from "./facts.ts";

/** What a fund got in the end, folded, right before the sum: « il en a obtenu 110 ». */
const GOT =
  /(?:^| )en (?:a|ont|aura|auront|avait|avaient) (?:\S+ )?(?:obtenu|eu|reuni|recolte|trouve|collecte|engrange|leve|recueilli|rassemble|attire|decroche)s?(?: \S+)?$/;
/** What a fund makes do with, folded. */
const CONTENT =
  /(?:^| )(?:se contente(?:ra|ront|nt)?|(?:devra|devront|doit|doivent|faudra) se contenter)(?: \S+){0,2} d(?:e|')$/;
/** What is only so far, folded. */
const SO_FAR = /\b(?:deja|jusqu'ici|l'instant)\b/;
/** How many terms before a sum its verb may begin. */
const REACH = 7;

/** « X visait 80 M€ pour son fonds, il en a obtenu 110 », « …, il se contentera de 60 »: what came of an aim is the fund's size. */
export function readFundResults({ scene, sentence, tellings }: Reading, told: readonly Telling[]): void {
  const { terms } = scene;
  const host = [...since(told, sentence - 1), ...tellings].findLast(
    ({ kind, status, amount }) => kind === "fund_closing" && status.value === "announced" && amount !== null,
  );
  if (host === undefined) return;
  const sum = valuesIn(terms).find(
    (index) =>
      terms[index]!.money?.max != null &&
      terms[index]!.start > host.amount!.span.end &&
      isResult(terms, index, host),
  );
  if (sum === undefined) return;
  const { money, start, end } = terms[sum]!;
  host.amount = { value: money!, span: { start, end }, rule: "amount/result" };
  if (GOT.test(wordsBefore(terms, sum, REACH)))
    host.status = { ...host.status, value: "completed", rule: "status/result" };
  // Told by a verb of its own, it is no other fund's.
  const again = tellings.findIndex((each) => each !== host && each.amount?.span.start === start);
  if (again >= 0) tellings.splice(again, 1);
}

/** Whether the words before a sum tell what came of the aim: of those who had it, and not only so far. */
function isResult(terms: readonly Term[], sum: number, host: Telling): boolean {
  const words = wordsBefore(terms, sum, REACH);
  const other = terms
    .slice(Math.max(0, sum - REACH), sum)
    .some(
      (term) =>
        term.party !== null &&
        !entitiesOf(term).some((id) => host.fillers.some((each) => each.entity === id)),
    );
  return !other && !SO_FAR.test(words) && (GOT.test(words) || CONTENT.test(words));
}
