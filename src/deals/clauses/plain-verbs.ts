import type { Term } from "../terms/terms.ts";
import type { Trigger } from "./grammar.ts";

/** How many terms a determiner and adjectives take before a party. */
const REACH = 4;

/** What stands right behind « mettre » where it is no money put in, folded. */
const MADE_READY = /^(?:au point|au jour|en (?:place|oeuvre|service|avant|cause|scene|valeur)|a jour)$/;

/** How many terms a relative takes up to its verb: « que le groupe X a lancée ». */
const RELATIVE = 7;

/** Whether a verb stands in a relative right behind a bid where it needs one to tell of: « l'offre qu'il a lancée sur X ». */
export function isOfBid(terms: readonly Term[], { frame, start }: Trigger): boolean {
  if (frame.name !== "acquisition/bid-made") return true;
  const que = terms.findLastIndex(({ normal }, at) => at < start && /^(?:que|qu')$/.test(normal));
  return que > start - RELATIVE && /^(?:contre-)?(?:offre|op[aer])$/.test(terms[que - 1]?.normal ?? "");
}

/**
 * Whether the plainest of verbs stand where they tell of money: « 5 M€ viennent de X » and « y va de 1 M€ », not « vient
 * de lever 5 M€ », « peut aller jusqu'à 1 M€ ». True of all other triggers.
 */
export function isPlacedForMoney(terms: readonly Term[], { frame, start, end }: Trigger): boolean {
  if (/\/come-from$/.test(frame.name))
    return (
      isBehindSum(terms, start) &&
      /^(?:de|d'|du|des|par)$/.test(terms[end]?.normal ?? "") &&
      terms.slice(end, end + REACH).some(({ party }) => party !== null)
    );
  if (frame.name === "grant/share-cost" && terms[start]?.tags.has("Aller") === true)
    return terms[start - 1]?.normal === "y" && terms.slice(end, end + 2).some(({ money }) => money !== null);
  // « a mis au point un outil de 3 M€ pour X », « met en service 3 M€ de bus »: what is made ready, nothing paid.
  if (/\/put$/.test(frame.name) && terms[start]?.tags.has("Mettre") === true)
    return !MADE_READY.test(`${terms[start + 1]?.normal} ${terms[start + 2]?.normal}`);
  // « s'est soldée par une perte »: how a thing ended, and nothing sold off.
  if (/^sold/.test(terms[start]?.normal ?? "") && terms[end]?.normal === "par")
    return !terms.slice(Math.max(0, start - REACH), start).some(({ normal }) => /^(?:s'|se)$/.test(normal));
  // « quitte le giron de X pour celui de Y »: a house, where « celle de Y plafonnait à 2 M€ » is a bid.
  if (frame.name === "sequel/that-of") return !/^(?:pour|contre)$/.test(terms[start - 1]?.normal ?? "");
  return true;
}

/** Words, folded, that may stand between a sum and the verb that tells whence it comes: « les 5 M€ nécessaires viendront de ». */
const OF_SUM =
  /^(?:necessaires?|requis|manquants?|espere[es]?s?|escompte[es]?s?|vise[es]?s?|demande[es]?s?|dont|elle|il|a|besoin|avait|ont|ete|sont|seront|seraient)$/;
/** How many such words there may be. */
const OF_SUM_MOST = 5;

/** Whether a sum stands before a verb, alone or with what says that it is wanted. */
function isBehindSum(terms: readonly Term[], verb: number): boolean {
  let index = verb - 1;
  while (index > verb - 1 - OF_SUM_MOST && OF_SUM.test(terms[index]?.normal ?? "")) index -= 1;
  if (terms[index]?.money != null) return true;
  // « L'argent, 5 M€, vient de Y »
  const [named, open, sum, close] = terms.slice(Math.max(0, verb - 4), verb);
  const apart = [open, close].every((each) => each?.tags.has("Comma") === true);
  return apart && sum?.money != null && /^(?:argent|somme|enveloppe|montant|cheque)$/.test(named!.normal);
}

/** « X renonce à emprunter : les 3 M€ espérés viendront de Y »: the colon before the sum that is the next verb's subject. */
export function colonBeforeSum(terms: readonly Term[], from: number, verb: number): number | null {
  const sum = terms.slice(from, verb).findLastIndex(({ money }) => money !== null) + from;
  if (sum < from + 2 || verb - sum > 5 || !/^(?:les|ces)$/.test(terms[sum - 1]!.normal)) return null;
  return terms[sum - 2]!.tags.has("Colon") ? sum - 2 : null;
}
