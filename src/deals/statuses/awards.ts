import { foldedWords } from "../terms/folded.ts";
import type { Term } from "../terms/terms.ts";
import type { VerbGroup } from "../terms/verb-group.ts";

/** Nouns, folded, of giving money, right before what is given. */
const AWARD =
  /\b(?:octroi|versement|attribution|deblocage|allocation|mise a disposition|mise en place) (?:prochain |immediat |futur |exceptionnel )?(?:de |d'|du )(?:une? |l'|la |le )?(?:\S+ )?$/;

/** Verbs (lemma tags) of who lets a loan pass that others will pay. */
const VOUCHING = "Valider Autoriser Approuver Avaliser Enteriner Garantir".split(" ");

/**
 * « annonce l'octroi d'une aide de 3 M€ à Y »: what is announced is that it will be given; « a validé un prêt garanti »:
 * banks have still to pay it.
 */
export function isAwardAnnounced(
  terms: readonly Term[],
  noun: { readonly start: number; readonly end: number },
  group: VerbGroup | null,
): boolean {
  if (group === null || group.negated) return false;
  const vouched = terms.slice(noun.start, noun.end + 2).some(({ normal }) => /^garantie?s?$/.test(normal));
  if (vouched && VOUCHING.some((tag) => terms[group.verb]?.tags.has(tag))) return true;
  const announces = ["Annoncer", "Officialiser", "Promettre", "Confirmer"].some((tag) =>
    terms[group.verb]?.tags.has(tag),
  );
  if (!announces) return false;
  const before = foldedWords(terms.slice(Math.max(group.verb + 1, noun.start - 6), noun.start));
  return AWARD.test(before.endsWith("'") ? before : `${before} `);
}
