/**
 * Who puts what up for sale, before anybody buys it: « Z a mis X en vente », « Z cherchait un repreneur pour X », « Z a
 * confié la vente de X à une banque ». Whoever buys X then has it from Z.
 */
import { mainSubjectIn } from "../clauses/subject.ts";
import type { Scene } from "../scene.ts";
import { type Discourse, entitiesOf, resolvePronoun } from "./discourse.ts";
import { partiesIn, wordsIn } from "./facts.ts";

/** Words of putting up for sale, folded, each over the words up to what is sold. */
const SALE =
  /(?:^| )(?:(?:a|ont|avait|avaient|va|vont) (?:re)?(?:mis|mettre)|(?:re)?met(?:tent|tait|taient)?|mettra|cherch(?:e|ent|ait|aient|er)|(?:a|ont|avait|avaient) confie|mandat(?:e|ent|ait)|(?:a|ont|avait|avaient) mandate)(?= )/;
/** What such words go on with, where they are of a sale. */
const GOES_ON =
  /(?:^| )en vente(?: |$)|(?:^| )(?:repreneurs?|acquereurs?|acheteurs?) (?:pour|a) |(?:^| )(?:la vente|la cession|de vendre|de ceder|pour (?:vendre|ceder))(?: |$)/;

/** Notes whose a firm is that its owner puts up for sale, for a purchase told further on. */
export function noteForSale({ terms, discourse }: Scene): void {
  const words = wordsIn(terms);
  if (!SALE.test(words) || !GOES_ON.test(words)) return;
  const verb = terms.findIndex(({ normal }) => VERB.test(normal));
  const owner = ownerIn(terms, discourse);
  const named = partiesIn(terms).filter((index) => index > verb);
  // « … confié à la banque W la vente de X »: not whom it is entrusted to.
  const sold = named.find((index) => !/^(?:a|au|aux)$/.test(nearest(terms, index)));
  const [target, other] = entitiesOf(terms[sold ?? -1]);
  if (verb < 0 || owner === null || target === undefined || other !== undefined || target === owner) return;
  if (discourse.kinds.get(target) === "person") return;
  discourse.owners.set(target, [owner]);
}

const VERB = /^(?:re)?(?:mis|mettre|met|mettent|mettait|mettaient|mettra|cherch\w+|confie|mandat\w+)$/;

/** The preposition that a party stands behind, over its article and its noun. */
function nearest(terms: Scene["terms"], party: number): string {
  for (let index = party - 1; index >= 0 && index > party - 4; index -= 1) {
    const { normal, tags } = terms[index]!;
    if (tags.has("Prep") || tags.has("Contracted") || /^(?:a|au|aux|de|d'|du|des|pour)$/.test(normal))
      return normal;
  }
  return "";
}

/** Who does what the sentence says, by name or by a pronoun; null for several. */
function ownerIn(terms: Scene["terms"], discourse: Discourse): string | null {
  const subject = mainSubjectIn(terms);
  if (subject.kind === "pronoun") return resolvePronoun(discourse, subject.word, [], "seller");
  if (subject.kind !== "parties" || subject.terms.length !== 1) return null;
  return entitiesOf(terms[subject.terms[0]!])[0] ?? null;
}
