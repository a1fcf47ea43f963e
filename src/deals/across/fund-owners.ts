import { mainSubjectIn } from "../clauses/subject.ts";
import { FUND_NAME } from "../kinds.ts";
import { isFundNamed } from "../roles/funds.ts";
import type { Scene } from "../scene.ts";
import { inRole, type Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { entitiesOf } from "./discourse.ts";
import { partiesIn } from "./facts.ts";

/** Gives a fund's closing the other of its two targets, where the sentence names it: the fund, or who manages it. */
export function completeFund(
  telling: Telling,
  { terms, markers, discourse }: Scene,
  beside: readonly Telling[],
): void {
  if (telling.kind !== "fund_closing") return;
  const targets = telling.fillers.filter(({ role }) => role === "target");
  const [only, other] = targets;
  if (only === undefined || other !== undefined) return;
  // « Océan II … lors de son premier closing »: the possessive stands for the name.
  const at = partiesIn(terms).find((index) => entitiesOf(terms[index]).includes(only.entity));
  const named = at === undefined ? undefined : terms[at];
  if (at === undefined || named === undefined) return;
  const fund = isFundNamed(terms, named.start);
  const found = fund
    ? [managerOf(terms, named), ownerOf(terms, at)].find((index) => index >= 0)
    : partiesIn(terms).find(
        (index) =>
          isFundNamed(terms, terms[index]!.start) && isItsOwn(terms, markers[index]?.head ?? -1, index),
      );
  const entity = found === undefined ? undefined : entitiesOf(terms[found])[0];
  if (found === undefined || entity === undefined || discourse.kinds.get(entity) === "person") return;
  if (telling.fillers.some((each) => each.entity === entity)) return;
  // « le closing d'Océan II à 270 M€, contre 90 M€ pour le précédent »: the fund is that of the other record.
  if (!fund && beside.some((each) => each !== telling && inRole(each, "target").includes(entity))) return;
  const { start, end } = terms[found]!;
  telling.fillers.push({ role: "target", entity, span: { start, end }, by: "grammar", lead: false });
}

/** The party of a sentence whose name opens that of a fund, as a term index; -1 where none does. */
export function managerOf(terms: readonly Term[], fund: Term): number {
  return terms.findIndex(
    (each) =>
      each.party !== null &&
      !FUND_NAME.test(each.text) &&
      fund.normal.startsWith((each.normal.split(" ")[0] ?? "").slice(0, 12)),
  );
}

/** Nouns of what is done with a fund, folded. */
const CLOSED = /^(?:closing|cloture|levee|collecte|souscription|lancement)$/;

/** « boucle le premier closing d'Océan II », « son fonds Océan II »: the fund of who is told of. */
function isItsOwn(terms: readonly Term[], head: number, fund: number): boolean {
  return (
    CLOSED.test(terms[head]?.normal ?? "") ||
    terms.slice(Math.max(0, fund - 4), fund).some(({ tags }) => tags.has("Poss"))
  );
}

/** Who made or runs a fund, folded: « lancé par », « géré par ». */
const RUN = /^(?:lance|gere|pilote|cree|anime|leve|monte|imagine|porte)$/;

/** « Océan II, le nouveau fonds de X », « Océan II, lancé par X », « X dote son fonds Océan II »: the manager; -1 for none. */
function ownerOf(terms: readonly Term[], fund: number): number {
  if (terms.slice(Math.max(0, fund - 4), fund).some(({ tags }) => tags.has("Poss"))) {
    const subject = mainSubjectIn(terms);
    const [first] = subject.kind === "parties" ? subject.terms : [];
    return first === undefined || first >= fund ? -1 : first;
  }
  if (terms[fund + 1]?.tags.has("Comma") !== true) return -1;
  const close = terms.findIndex((term, index) => index > fund + 1 && term.tags.has("Comma"));
  const aside = terms.slice(fund + 2, close < 0 ? fund + 14 : close);
  const party = aside.findIndex((term) => term.party?.form === "name");
  if (party < 1) return -1;
  const before = aside.slice(0, party).flatMap(({ normal }) => normal.split(" "));
  const of = before.findLastIndex((word) => /^(?:de|d'|du|chez)$/.test(word));
  const apposed = before.some((word) => /^(?:fonds|vehicule)$/.test(word)) && of >= 0 && of > party - 4;
  const by = before.indexOf("par");
  return apposed || (by > 0 && before.slice(0, by).some((word) => RUN.test(word))) ? fund + 2 + party : -1;
}
