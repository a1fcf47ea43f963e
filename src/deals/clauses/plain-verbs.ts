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
      terms[start - 1]?.money != null &&
      /^(?:de|d'|du|des)$/.test(terms[end]?.normal ?? "") &&
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
