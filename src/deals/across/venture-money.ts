/** What partners put into the common company that they have founded is its capital, and no investment of its own. */
import { either, inTurn } from "../../rules/alternatives.ts";
import type { Reading } from "../read.ts";
import { inRole, type Telling } from "../telling.ts";
import { wordsBefore } from "../terms/folded.ts";
import type { Term } from "../terms/terms.ts";
import { entitiesIn, valuesIn } from "./facts.ts";

/** « X et Y fondent Z. Le premier y engage 18 M€ et le second 12, soit 30 M€ au total »: the tellings but for such sums. */
export function withoutVentureMoney({ scene, tellings }: Reading, near: readonly Telling[]): Telling[] {
  return tellings.filter((telling) => {
    const venture = [...near, ...tellings].findLast((each) => isVentureOf(each, telling));
    if (venture === undefined) return true;
    venture.amount ??= totalIn(scene.terms);
    venture.closing ??= telling.closing;
    return false;
  });
}

/** Whether a telling is of what partners of a common company put into it. */
function isVentureOf(venture: Telling, { kind, fillers }: Telling): boolean {
  if (venture.kind !== "joint_venture" || kind !== "equity_investment") return false;
  const [partners, targets] = [inRole(venture, "partner"), inRole(venture, "target")];
  const own = (role: string) => fillers.filter((each) => each.role === role).map(({ entity }) => entity);
  const [from, into] = [own("investor"), own("target")];
  return (
    from.length > 0 &&
    into.length > 0 &&
    from.every((id) => partners.includes(id)) &&
    into.every((id) => targets.includes(id))
  );
}

/** « soit 30 M€ au total », « 30 M€ en tout »: what all put in together, null where the sentence does not sum it up. */
function totalIn(terms: readonly Term[]): Telling["amount"] {
  const sum = valuesIn(terms).findLast(
    (index) =>
      terms[index]!.money !== null &&
      (/^(?:soit|total)$/.test(terms[index - 1]?.normal ?? "") ||
        /^(?:au total|en tout)$/.test(`${terms[index + 1]?.normal ?? ""} ${terms[index + 2]?.normal ?? ""}`)),
  );
  if (sum === undefined) return null;
  const { money, start, end } = terms[sum]!;
  return { value: money!, span: { start, end }, rule: "across/venture-total" };
}

/** What leads to the capital of the firm that a sentence is about, folded: « Le capital est arrêté à », « Elle est dotée d'un capital de ». */
const CAPITAL_OF = new RegExp(
  either(
    inTurn(
      "^(?:(?:le|son|leur) )?capital(?: (?:social|initial|commun|de depart|de (?:la|l') ?(?:coentreprise|nouvelle (?:entite|societe)|filiale|societe|entreprise)))? ",
      either(
        ",(?: de| d')?",
        ":",
        "(?:(?:est|a ete|sera|serait|etait) )(?:(?:fixe|arrete|porte) a|de|d')",
        "(?:s' ?(?:eleve|elevera|etablit) a|atteint|se monte a|se chiffre a|represente)",
      ),
      "(?: (?:environ|pres de|plus de))?$",
    ),
    inTurn(
      either(
        "(?:^| )(?:est|a ete|sera|serait|etait) (?:dotee?|pourvue?) (?:de|d')",
        "(?:^| )(?:apport|mett|reuniss|rassembl)(?:ent|ront|eront|raient) ensemble",
        "(?:^| )y (?:apport|mett|inject)(?:e|ent|era|eront|ront)",
      ),
      " ?un capital(?: (?:social|initial|commun|de depart|total))? (?:de|d')$",
    ),
  ),
);

/** « X et Y fondent Z. Le capital est arrêté à 12 M€ »: what the common company told before has for a start. */
export function capitaliseVenture({ scene, tellings }: Reading, near: readonly Telling[]): void {
  const venture = near.findLast(({ kind }) => kind === "joint_venture");
  if (venture === undefined || venture.amount !== null || tellings.length > 0) return;
  const { terms } = scene;
  const sum = valuesIn(terms).find((index) => terms[index]!.money !== null);
  if (sum === undefined || terms[sum]!.money!.per !== null) return;
  if (!CAPITAL_OF.test(wordsBefore(terms, sum, sum))) return;
  const own = new Set(venture.fillers.map(({ entity }) => entity));
  if ([...entitiesIn(terms.slice(0, sum))].some((id) => !own.has(id))) return;
  const { money, start, end } = terms[sum]!;
  venture.amount = { value: money!, span: { start, end }, rule: "across/venture-capital" };
}
