import type { Clause } from "../clauses/clauses.ts";
import type { Scene } from "../scene.ts";
import type { Term } from "../terms/terms.ts";

/** Sums of years, not of an operation: « en tout », « au total », « depuis sa création ». */
const CUMULATIVE = /^(?:cumul\w*|total|tout)$/;
const BEGINNING = /^(?:creation|naissance|origine|debut|debuts|lancement|fondation)$/;

/** What a length of time stands behind: « en », « (l') espace de ». */
function spaced(words: readonly Term[], at: number): string {
  const [second, first] = [words[at - 1]?.normal ?? "", words[at - 2]?.normal ?? ""];
  return second === "de" ? `${first} de` : second;
}

/** Whether a clause tells a sum of years: « Depuis sa création, X a levé plus de 31 M€ », « 60 M€ au total », « jusqu'ici ». */
export function isCumulative({ terms }: Scene, clause: Clause, sum: number): boolean {
  const { left, right, trigger } = clause;
  const closed = relativeBefore(terms, trigger.start);
  const own = terms.findIndex(({ start }) => start === sum) > closed;
  const from = own ? Math.max(left, closed) : left;
  if (isSoFar(terms, clause, from) || opensWithYears(terms, clause)) return true;
  const words = terms.slice(from, totalTold(terms, sum, right));
  return words.some((term, index) => {
    const before = words[index - 1]?.normal ?? "";
    // « un an après sa création » is a date.
    if (BEGINNING.test(term.normal)) {
      // Folded, « dès » is « des »: « 9 M€ pour des produits en lancement » counts from no beginning.
      const since = words.findLastIndex(
        ({ text }, at) => at < index && at >= index - 3 && /^(?:depuis|dès)$/i.test(text),
      );
      // « fidèle depuis l'origine »: of an investor, not of the sum.
      return since >= 0 && !/^fideles?$/.test(words[since - 1]?.normal ?? "");
    }
    // « a récolté 12 M€ en l'espace de cinq ans »
    if (/^(?:ans|annees)$/.test(term.normal) && SOME_YEARS.test(before))
      return /^(?:en|espace de)$/.test(spaced(words, index - 1));
    return (
      CUMULATIVE.test(term.normal) &&
      (/^(?:sa|son|leur|au|en|l'|ses)$/.test(before) || term.normal.startsWith("cumul")) &&
      !/^operation$/.test(words[index + 1]?.normal ?? "")
    );
  });
}

/** « lève 3 M€, portant à 9 M€ le total », « 3 M€, ce qui porte le total à 9 M€ »: where behind a sum the sum of years is told; else the end. */
function totalTold(terms: readonly Term[], sum: number, right: number): number {
  const at = terms.findIndex(({ start }) => start === sum);
  const bringing = terms.findIndex(
    ({ tags }, index) => index > at && index < right && tags.has("Porter") && bringsTotal(terms, index),
  );
  return at < 0 || bringing < 0 ? right : bringing;
}

function bringsTotal(terms: readonly Term[], verb: number): boolean {
  const [second, first] = [terms[verb - 1], terms[verb - 2]];
  if (second?.tags.has("Comma") === true) return terms[verb]!.normal === "portant";
  return /^(?:qui|pour)$/.test(second?.normal ?? "") && /^(?:ce|,)$/.test(first?.normal ?? ",");
}

/** How many years a sum may have been raised in. */
const SOME_YEARS = /^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|\d{1,2})$/;

/** « En cinq ans, X, qui vend des vélos, a rassemblé 12 M€ »: what opens a sentence stands before a relative of its subject. */
function opensWithYears(terms: readonly Term[], { group, trigger }: Clause): boolean {
  const [first, number, unit, comma] = terms;
  const opens =
    first?.normal === "en" &&
    SOME_YEARS.test(number?.normal ?? "") &&
    /^(?:ans|annees)$/.test(unit?.normal ?? "") &&
    comma?.tags.has("Comma") === true;
  // « En cinq ans, X a ouvert des magasins ; hier, il a levé 3 M€ »: another clause has another time.
  return (
    opens &&
    group !== null &&
    COUNTED.has(group.tense) &&
    !terms.slice(4, trigger.start).some(({ tags, date }) => tags.has("Semicolon") || date !== null)
  );
}

/**
 * « avait levé jusque-là 3 M€ », « levés à ce jour », « Jusqu'ici, X avait levé »: what counts up to now stands beside the
 * verb of the past or right behind its sum. A thing « jusqu'ici réservée à … » and « son plus gros tour à ce jour » are none.
 */
function isSoFar(terms: readonly Term[], { group, right }: Clause, left: number): boolean {
  const past = group !== null && COUNTED.has(group.tense);
  for (let end = left; end < right; end += 1) {
    const start = soFarFrom(terms, end);
    if (start < left) continue;
    const before = terms[start - 1];
    if (before?.money != null) return true;
    if (!past) continue;
    if (start > group.start && start <= group.verb + 1) return true;
    // What opens a clause, and is of no adjective: « Jusqu'ici discrète, X … ».
    const after = terms[end + 1];
    const own = after?.tags.has("Comma") === true || after?.party != null || isPersonal(after);
    if (own && (start === 0 || before?.tags.has("Comma") === true)) return true;
  }
  return false;
}
const COUNTED = new Set<string>(["perfect", "pluperfect", "imperfect", "past", "none"]);

function isPersonal(term: Term | undefined): boolean {
  return /^(?:ils?|elles?|on|nous|l'|la|le)$/.test(term?.normal ?? "");
}

/** The first word of « jusqu'ici », « jusque-là », « à ce jour » that ends with a term, -1 where none does. */
function soFarFrom(terms: readonly Term[], end: number): number {
  const { normal } = terms[end]!;
  if (SO_FAR.test(normal)) return end;
  const [second, first] = [terms[end - 1]?.normal ?? "", terms[end - 2]?.normal ?? ""];
  if (/^(?:ici|alors|la|present|maintenant)$/.test(normal) && /^jusqu[e']?$/.test(second)) return end - 1;
  const lately = /^(?:present|maintenant|aujourd'hui)$/.test(normal) && /^(?:a|jusqu')$/.test(second);
  if ((lately && /^jusqu/.test(first)) || (normal === "jour" && second === "ce" && first === "a"))
    return end - 2;
  return -1;
}
const SO_FAR = /^jusqu(?:e-la|'ici|'alors|'a present)$/;

/** « a engrangé 3 M€, en hausse de 5 % »: what a firm earned, told against the year before. */
export function isResult({ terms }: Scene, sum: number): boolean {
  const at = terms.findIndex(({ start }) => start === sum);
  if (at < 0) return false;
  const [first, second, third] = terms.slice(at + 1, at + 4).map(({ normal }) => normal);
  const [word, way] = first === "," ? [second, third] : [first, second];
  // « a empoché 3 M€ de la vente de X »: what a sale has brought.
  if (/^(?:de|d'|avec|grace a|par)$/.test(word ?? ""))
    return terms.slice(at + 1, at + 4).some(({ normal }) => /^(?:vente|cession|revente)$/.test(normal));
  return word === "en" && /^(?:hausse|baisse|progression|recul|croissance)$/.test(way ?? "");
}

/** Where the relative ends that a comma closes right before a verb (« X, qui avait levé 3 M€, en a levé 9 »); else 0. */
function relativeBefore(terms: readonly Term[], trigger: number): number {
  const comma = terms.findLastIndex((term, index) => index < trigger && term.tags.has("Comma"));
  const near = comma > trigger - 6 && terms.slice(comma + 1, trigger).every(({ party }) => party === null);
  const opened = terms.some(
    (term, index) => index < comma && term.tags.has("Rel") && terms[index - 1]?.tags.has("Comma") === true,
  );
  return near && opened ? comma : 0;
}
