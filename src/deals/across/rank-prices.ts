/**
 * The prices of two purchases told in one sentence, by their rank: « X a fait deux emplettes, A et B. La première lui a
 * coûté 18 M€, la seconde 40 », « Z a cédé A à X et B à Y. Le premier a réglé 27 M€ ».
 */
import { isPlainNoun } from "../clauses/antecedent.ts";
import { TRADED } from "../kinds.ts";
import type { Reading } from "../read.ts";
import { inRole, type Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { isFiniteVerb } from "../terms/verbs.ts";
import { isPriceOf, sumRole } from "../values/sums.ts";
import { valuesIn, wordsIn } from "./facts.ts";

/** How many sentences back the two may have been told. */
const REACH = 2;
/** Ranks, folded: the last before a sum says of which of the two it is. */
const RANK =
  /(?:^| )(?:(?:le|la|du|au|des?) ?(premier|premiere|second|seconde|deuxieme|dernier|derniere)|l' ?(une?|autre))(?= |$)(?! (?:semestre|trimestre|mois|semaine|jour|moitie|partie|tranche|versement|temps|echeance|fois|annee))/g;
/** What ranks may stand before, folded, and still be of one of the two: « la première emplette ». */
const RANKED =
  /^(?:acquisition|emplette|rachat|achat|operation|transaction|vente|cession|affaire|reprise|cible|proie|societe|entreprise|acheteur|acquereur|repreneur)$/;
/** What says, folded, that a sum is paid, got or asked for. */
const PAYING =
  /(?:^| )(?:cout|regl|pay|debours|vers|encaiss|touch|empoch|align|rapport|acquitt|achet|vend|ced|achat|ticket|prix|facture|pour|contre|moyennant|mis(?: |$)|mang)/;

/** Gives the sums of a sentence to the two purchases that they are ranked by; whether its sums are of one of these. */
export function priceByRank(reading: Reading, told: readonly Telling[]): boolean {
  const { terms } = reading.scene;
  const hosts = pairTold(told, reading);
  if (hosts === null || terms.some(({ normal }) => normal === "?")) return false;
  const given: { host: Telling; sum: number }[] = [];
  let ranked = false;
  let from = 0;
  for (const sum of valuesIn(terms).filter((index) => terms[index]!.money !== null)) {
    const before = terms.slice(from, sum);
    const words = wordsIn(before);
    from = sum + 1;
    const rank = rankBehind(terms, sum) ?? rankIn(before);
    const host = rank === null ? undefined : hosts[rank];
    // « La première usine a coûté 3 M€ »: of something of one of the two, and no price of either.
    ranked ||= rank !== null || words.search(RANK) >= 0;
    const paid = given.length > 0 || PAYING.test(words);
    if (host === undefined || !paid || !isPriceAt(terms, sum, host)) continue;
    given.push({ host, sum });
  }
  const starts = new Set(given.map(({ sum }) => terms[sum]!.start));
  // « Le premier réalise 9 M€ »: of the first of the two, and no price.
  if (given.length === 0) return ranked && reading.tellings.length === 0;
  if (!reading.tellings.every(({ amount }) => starts.has(amount?.span.start ?? -1))) return false;
  reading.tellings.splice(0, reading.tellings.length);
  for (const { host, sum } of given) {
    const { money, start, end } = terms[sum]!;
    host.amount = { value: money!, span: { start, end }, rule: "across/rank-price" };
  }
  return true;
}

/** The two purchases that a sentence not far before told, without their prices, in text order; null for none. */
function pairTold(
  told: readonly Telling[],
  { scene, sentence }: Reading,
): readonly [Telling, Telling] | null {
  const [beyond, first, second] = told.length < 3 ? [undefined, ...told.slice(-2)] : told.slice(-3);
  if (first === undefined || second === undefined || first.sentence !== second.sentence) return null;
  if (second.sentence === sentence || second.sentence < sentence - REACH) return null;
  if (beyond?.sentence === first.sentence || first.kind !== second.kind || !TRADED.has(first.kind))
    return null;
  // A price read in this sentence is one that its ranks may give to the other.
  const from = scene.terms[0]?.start ?? 0;
  if ([first, second].some(({ amount }) => amount !== null && amount.span.start < from)) return null;
  const targets = inRole(first, "target");
  return inRole(second, "target").some((id) => targets.includes(id)) ? null : [first, second];
}

/** « 3 M€ du premier »: which of two the words right behind a sum name, null where they name none. */
function rankBehind(terms: readonly Term[], sum: number): 0 | 1 | null {
  const words = wordsIn(terms.slice(sum + 1, sum + 4));
  return /^(?:du|de la|au|a la|par le|par la|pour le|pour la) /.test(words)
    ? rankIn(terms.slice(sum + 1, sum + 4))
    : null;
}

/** Which of two the last rank among terms names, null where there is none: « la première usine » is neither. */
function rankIn(terms: readonly Term[]): 0 | 1 | null {
  const words = wordsIn(terms);
  const last = [...words.matchAll(RANK)].at(-1);
  if (last === undefined) return null;
  const [next = "", after] = words
    .slice(last.index + last[0].length)
    .trim()
    .split(" ");
  const other = terms.some(
    (term, index) =>
      term.normal === next && isPlainNoun(term) && !term.tags.has("Verb") && !isFiniteVerb(terms, index),
  );
  if ((other && !RANKED.test(next)) || (/^des?$/.test(next) && after !== "deux")) return null;
  return /^(?:premiere?|une?)$/.test(last[1] ?? last[2] ?? "") ? 0 : 1;
}

function isPriceAt(terms: readonly Term[], sum: number, { kind }: Telling): boolean {
  return terms[sum]!.money!.per === null && isPriceOf(sumRole(terms, sum), kind);
}
