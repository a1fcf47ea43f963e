/**
 * Who puts what up for sale, before anybody buys it: « Z a mis X en vente », « Z cherchait un repreneur pour X », « Z a
 * confié la vente de X à une banque ». Whoever buys X then has it from Z.
 */

import { isAuthorityName } from "../authorities.ts";
import { mainSubjectIn } from "../clauses/subject.ts";
import type { Scene } from "../scene.ts";
import { type Discourse, entitiesOf, resolvePronoun } from "./discourse.ts";
import { partiesIn, wordsIn } from "./facts.ts";

/** Verbs of putting up for sale, folded: those behind an auxiliary, and those by themselves. */
const DONE = "(?:re)?(?:mis|mettre)|confie|mandate";
const DOES = "(?:re)?met(?:tent|tait|taient)?|mettra|cherch(?:e|ent|ait|aient|er)|mandat(?:e|ent|ait)";
const SALE = new RegExp(`(?:^| )(?:(?:a|ont|avait|avaient|va|vont) (?:${DONE})|${DOES})(?= )`);
const VERB = new RegExp(`^(?:${DONE}|${DOES})$`);
/** What such words go on with, where they are of a sale. */
const GOES_ON =
  /(?:^| )en vente(?: |$)|(?:^| )(?:repreneurs?|acquereurs?|acheteurs?) (?:pour|a) |(?:^| )(?:la vente|la cession|de vendre|de ceder|pour (?:vendre|ceder))(?: |$)/;

/** Notes whose a firm is that its owner puts up for sale, for a purchase told further on. */
export function noteForSale({ terms, discourse }: Scene): void {
  const words = wordsIn(terms);
  if (!SALE.test(words) || !GOES_ON.test(words)) return;
  const verb = terms.findIndex(({ normal }) => VERB.test(normal));
  const owner = ownerIn(terms, discourse);
  // « ne met pas X en vente », « W a été mandaté pour la vente de X »
  if (terms.slice(Math.max(0, verb - 4), verb).some(({ normal }) => /^(?:ne|n'|ete)$/.test(normal))) return;
  // « … confié à la banque W la vente de X »: not whom it is entrusted to.
  const sold = partiesIn(terms).find((index) => index > verb && isSoldThere(terms, verb, index));
  const [target, other] = entitiesOf(terms[sold ?? -1]);
  if (verb < 0 || owner === null || target === undefined || other !== undefined || target === owner) return;
  if (discourse.kinds.get(target) === "person") return;
  // « Le tribunal cherche un repreneur pour X »: who has a say has nothing to sell.
  if (isAuthorityName(discourse.names.get(owner) ?? "")) return;
  discourse.owners.set(target, [owner]);
  discourse.offered = { entity: target, owner, sentence: discourse.sentence };
}

/** What is of a firm where that is for sale, and whom one looks for to it, folded. */
const SALE_OF = /^(?:vente|cession)$/;
const BUYER = /^(?:repreneur|acquereur|acheteur)s?$/;

/** « met X en vente », « un repreneur pour X », « la vente de X »: whether a party is what is for sale, and no owner or maker of it. */
function isSoldThere(terms: Scene["terms"], verb: number, party: number): boolean {
  for (let index = party - 1; index > verb && index > party - 4; index -= 1) {
    const { normal, tags } = terms[index]!;
    // « met en vente X »
    if (normal === "vente") return true;
    if (!tags.has("Prep") && !tags.has("Contracted") && !/^(?:a|au|aux|de|d'|du|des|pour)$/.test(normal))
      continue;
    const noun = terms[index - 1]?.normal ?? "";
    if (/^(?:de|d'|du|des)$/.test(normal)) return SALE_OF.test(noun);
    return normal === "pour" || (/^(?:a|au|aux)$/.test(normal) && BUYER.test(noun));
  }
  return /^(?:re)?m(?:is|et)/.test(terms[verb]!.normal);
}

/** Who does what the sentence says, by name or by a pronoun; null for several. */
function ownerIn(terms: Scene["terms"], discourse: Discourse): string | null {
  const subject = mainSubjectIn(terms);
  if (subject.kind === "pronoun") return resolvePronoun(discourse, subject.word, [], "seller");
  if (subject.kind !== "parties" || subject.terms.length !== 1) return null;
  return entitiesOf(terms[subject.terms[0]!])[0] ?? null;
}
