import type { Term } from "./terms.ts";

/** « Le tour n'a jamais été souscrit », « L'aide ne sera pas versée ». */
const UNPAID =
  /(?:^| )(?:n'|ne )(?:a|ont|avait|avaient|sera|seront|fut) (?:\S+ )?(?:jamais|pas)(?: \S+)?(?: ete)? (?:liber|vers|sign|debloqu|decaiss|encaiss|conclu|honor|boucl|souscri)/;
/** « Un crédit de 8 M€ est à l'étude ». */
const NEGOTIATED =
  /(?:^| )(?:est|sont|etait|etaient|reste|restent|restait) (?:\S+ )?(?:en (?:cours de )?(?:negociation|discussion)|(?:en train d'etre )?negociee?s?(?: avec)?|a l'etude)(?: |$)/;
/** How many terms behind a noun its verb and complements may stand. */
const REACH = 24;

/** Whether a sentence says that the money which a noun names never came. */
export function isUnpaid(terms: readonly Term[], noun: number): boolean {
  return UNPAID.test(predicateOf(terms, noun));
}

/** Whether a sentence says that what a noun names is still talked about. */
export function isNegotiated(terms: readonly Term[], noun: number): boolean {
  return NEGOTIATED.test(predicateOf(terms, noun));
}

/** What a sentence says of a noun behind it, up to a semicolon: folded words, « ' » next to the word after it. */
function predicateOf(terms: readonly Term[], noun: number): string {
  const said = terms.slice(noun, noun + REACH);
  const stop = said.findIndex((term) => term.tags.has("Semicolon"));
  return (stop < 0 ? said : said.slice(0, stop))
    .map((term) => term.normal)
    .join(" ")
    .replace(/' /g, "'");
}
