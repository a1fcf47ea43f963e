import { entitiesOf } from "../across/discourse.ts";
import { subjectOf } from "../clauses/subject.ts";
import type { Reading } from "../read.ts";
import { inRole, type Telling } from "../telling.ts";
import { isFiniteVerb } from "../terms/markers.ts";
import type { Term } from "../terms/terms.ts";
import { verbGroupAt } from "../terms/verb-group.ts";

/** What two firms sign, folded. */
const CONTRACT = /^(?:accord|protocole|contrat|convention|promesse|entente|compromis)s?$/;
/** What the contract says or is for: « par laquelle l'un cède », « qui confie à l'un », « prévoyant que », « en vue de ». */
const TERMS_OF = /^(?:qui|par|aux|en|pour|prevoyant|portant|selon|sur|au|a|afin|lequel|laquelle|duquel|de)$/;

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
  const behind = terms.slice(contract + 1, at);
  const opener = behind.find(
    (term) => !term.tags.has("Adj") && (term.tags.has("Rel") || TERMS_OF.test(term.normal)),
  );
  return contract >= 0 && opener !== undefined && behind.length < REACH ? contract : -1;
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
  const pair = subject.terms.flatMap((index) =>
    entitiesOf(terms[index]).map((id) => ({ id, term: terms[index]! })),
  );
  return pair.length === 2 && pair[0]!.id !== pair[1]!.id ? pair : null;
}
