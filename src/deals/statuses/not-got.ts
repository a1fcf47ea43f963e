import type { DealStatus } from "../../document/index.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { Term } from "../terms/terms.ts";

/** Verbs (lemma tags) of getting done what a noun names. */
const GETTING =
  "Avoir Boucler Obtenir Decrocher Finaliser Conclure Realiser Recevoir Cloturer Achever Toucher Percevoir".split(
    " ",
  );

/** What, folded, leaves something got of what is not got whole. */
const PART =
  /^(?:la |le |l' ?)?(?:totalite|integralite|ensemble|tout|toute|totalement|entierement|integralement|solde|reste|fin|moitie|tiers|partie|tranche)$/;

/** « n'aura pas sa série A », « n'a jamais bouclé son tour de 3 M€ »: not got, and none to come; « n'a pas encore » may. */
export function notGot(terms: readonly Term[], { trigger, group }: Clause): DealStatus | null {
  if (trigger.form !== "noun" || group === null || !group.negated || group.governor !== null) return null;
  if (group.verb > trigger.start || !GETTING.some((tag) => terms[group.verb]?.tags.has(tag))) return null;
  const words = terms.slice(group.start, trigger.start).map(({ normal }) => normal);
  if (!words.some((word) => /^(?:pas|jamais|plus)$/.test(word))) return null;
  if (words.some((word) => /^(?:que|qu')$/.test(word))) return null;
  // « n'a pas reçu la totalité de son prêt »: some of it.
  if (words.some((word) => PART.test(word))) return null;
  // « n'a pas de dette »: none in particular.
  const own = /^(?:son|sa|ses|le|la|les|l'|leur|ce|cet|cette)$/.test(words.at(-1) ?? "");
  if (!own) return null;
  return words.some((word) => /^(?:encore|toujours)$/.test(word)) ? "announced" : "cancelled";
}
