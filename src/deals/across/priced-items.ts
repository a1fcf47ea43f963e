/**
 * Lists whose items tell by their price that they were bought: « La machine s'emballe : Vexa en 2013 pour 6 M€, Morlin
 * en 2015 (37 M€) », behind whatever was told before.
 */
import { mainSubjectIn } from "../clauses/subject.ts";
import { frames } from "../frames/index.ts";
import type { Reading } from "../read.ts";
import { inRole, type Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { entitiesOf } from "./discourse.ts";
import { headless } from "./series.ts";

/** What is told one by one with its sums and is not bought, folded: « ses contrats : Vexa en 2020 pour 3 M€ ». */
const NOT_BOUGHT =
  /^(?:contrat|commande|client|marche|chantier|recrutement|transfert|amende|condamnation|don|mission|campagne|fournisseur|partenariat)s?$/;
/** What leads to a price, folded. */
const FOR = /^(?:pour|contre|moyennant)$/;

/**
 * The purchase that the items behind a colon share, where the operation told before is none: who buys is the subject of the
 * words before the colon, or who was listed right before. Null where the items have no price.
 */
export function purchasesOf({ scene, sentence }: Reading, host: Telling, colon: number): Telling | null {
  const { terms } = scene;
  if (host.kind === "acquisition" || !hasPrice(terms, colon + 1)) return null;
  if (isOfDealings(terms, colon)) return null;
  const frame = frames.find(({ name }) => name === "acquisition/buy");
  const subject = mainSubjectIn(terms.slice(0, colon));
  const at = subject.kind === "parties" ? subject.terms[0] : undefined;
  const listed =
    host.kind === "ipo" && host.sentence === sentence - 1 ? inRole(host, "target")[0] : undefined;
  const entity = entitiesOf(terms[at ?? -1])[0] ?? listed;
  if (frame === undefined || entity === undefined) return null;
  const { start, end } = terms[at ?? colon]!;
  const by = at === undefined ? "context" : "grammar";
  const trigger = { start, end };
  return headless(frame, sentence, trigger, [{ role: "acquirer", entity, span: trigger, by, lead: false }]);
}

/** Whether the words before a colon say that its items are contracts, clients and the like. */
export function isOfDealings(terms: readonly Term[], colon: number): boolean {
  return terms.slice(0, colon).some(({ normal }) => NOT_BOUGHT.test(normal));
}

/** « Vexa en 2013 pour 6 M€ »: a name, a date and a price, and no verb between. */
function hasPrice(terms: readonly Term[], from: number): boolean {
  const name = terms.findIndex((term, index) => index >= from && term.party?.form === "name");
  if (name < 0 || name > from + 2) return false;
  const sum = terms.findIndex((term, index) => index > name && term.money !== null);
  if (sum < 0 || !FOR.test(terms[sum - 1]!.normal)) return false;
  const between = terms.slice(name + 1, sum - 1);
  return (
    between.some(({ date }) => date !== null) &&
    between.every(
      ({ date, tags, normal }) =>
        date !== null ||
        ["Comma", "Prep", "Contracted", "Det"].some((tag) => tags.has(tag)) ||
        /^(?:en|au|a|l'|puis)$/.test(normal),
    )
  );
}
