import { entitiesOf } from "../across/discourse.ts";
import { subjectOf } from "../clauses/subject.ts";
import type { Reading } from "../read.ts";
import { inRole, type Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { verbGroupAt } from "../terms/verb-group.ts";
import { isFiniteVerb } from "../terms/verbs.ts";

/** What two firms sign, folded. */
const CONTRACT = /^(?:accord|protocole|contrat|convention|promesse|entente|compromis)s?$/;
/** What opens a clause of its terms right behind it: « qui confie à l'un », « par lequel », « aux termes duquel ». */
const TERMS_OF =
  /^(?:qui|(?:par|selon) (?:lequel|laquelle)|(?:aux|au) termes? (?:duquel|de laquelle)|en vertu (?:duquel|de laquelle)|prevoyant|prevoyant que|prevoyant qu'|stipulant que)$/;
/** What the deal itself stands right behind: « en vue de racheter », « portant sur la cession de », « un accord de cession ». */
const ENDS_IN =
  /^(?:pour|afin de|en vue (?:de|d'|du)|portant sur|sur|prevoyant|visant a|de|d')(?: (?:la|le|l'|se|s'|y|en|lui|leur))*$/;

/** « A et B ont signé un accord qui cède à ce dernier 60 % de X »: whichever of the two buys, the other sells. */
export function addSigners({ scene, tellings }: Reading): void {
  const { terms } = scene;
  for (const telling of tellings) {
    if (telling.kind !== "acquisition" && telling.kind !== "equity_investment") continue;
    const buyers = inRole(telling, telling.kind === "acquisition" ? "acquirer" : "investor");
    const sellers = inRole(telling, "seller");
    if (buyers.length + sellers.length !== 1) continue;
    const pair = signers(reading(terms, telling), scene.markers, terms);
    const [known] = [...buyers, ...sellers];
    if (pair === null || known === undefined || !pair.some(({ id }) => id === known)) continue;
    const other = pair.find(({ id }) => id !== known)!;
    if (telling.fillers.some(({ entity }) => entity === other.id)) continue;
    const role =
      sellers.length === 0 ? "seller" : telling.kind === "acquisition" ? ("acquirer" as const) : "investor";
    const { start, end } = other.term;
    // « un accord par lequel B rachète X »: signed, and not yet done.
    const verb = terms.find((term) => term.start === telling.trigger.start);
    if (telling.status.value === "completed" && verb?.tags.has("Present") === true)
      telling.status = { ...telling.status, value: "announced", rule: "status/signed" };
    telling.fillers.push({ role, entity: other.id, span: { start, end }, by: "grammar", lead: false });
  }
}

/** The contract whose terms a telling is, as a term index; -1 where it is not told as such. */
function reading(terms: readonly Term[], { trigger }: Telling): number {
  const at = terms.findIndex(({ start }) => start === trigger.start);
  const contract = terms.findLastIndex(({ normal }, index) => index < at && CONTRACT.test(normal));
  if (contract < 0 || at - contract > REACH) return -1;
  const first = terms.findIndex((term, index) => index > contract && !term.tags.has("Adj"));
  // « un accord avec B pour racheter X »: over the other side.
  const behind = terms.slice(behindPartner(terms, first) ?? first, at);
  const words = behind.map(({ normal }) => normal);
  if (ENDS_IN.test(words.join(" ").replace(/ {2,}/g, " "))) return contract;
  const opener = [4, 3, 2, 1].find((length) => TERMS_OF.test(words.slice(0, length).join(" "))) ?? 0;
  // Another verb between, or another clause, is what the contract says instead: « qui suit le rachat de X ».
  const governs = behind
    .slice(opener)
    .every(
      (term) => !term.tags.has("Rel") && !term.tags.has("Sub") && !isFiniteVerb(terms, terms.indexOf(term)),
    );
  return opener > 0 && governs ? contract : -1;
}
/** The term behind « avec B », where it stands on a term; null where it does not. */
function behindPartner(terms: readonly Term[], from: number): number | null {
  if (terms[from]?.normal !== "avec") return null;
  const party = terms.findIndex((term, index) => index > from && term.party !== null);
  return party < 0 || party > from + 4 ? null : party + 1;
}

/** How many terms stand at most between the contract and what it says. */
const REACH = 16;

/** The two firms that sign a contract, null where it is not two. */
function signers(
  contract: number,
  markers: Reading["scene"]["markers"],
  terms: readonly Term[],
): readonly { readonly id: string; readonly term: Term }[] | null {
  if (contract < 0) return null;
  const verb = terms.findLastIndex((_, index) => index < contract && isFiniteVerb(terms, index));
  if (verb < 0) return null;
  const subject = subjectOf(terms, markers, verbGroupAt(terms, verb));
  if (subject.kind !== "parties") return null;
  // « A a signé avec B un accord pour racheter X »
  const partner = terms.findIndex(
    ({ party }, index) =>
      index > verb && index < contract + 6 && party !== null && markers[index]?.place === "avec",
  );
  const sides = subject.terms.length === 1 && partner > 0 ? [...subject.terms, partner] : subject.terms;
  const pair = sides.flatMap((index) => entitiesOf(terms[index]).map((id) => ({ id, term: terms[index]! })));
  return pair.length === 2 && pair[0]!.id !== pair[1]!.id ? pair : null;
}
