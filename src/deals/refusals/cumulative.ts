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
export function isCumulative({ terms }: Scene, { left, right, trigger }: Clause, sum: number): boolean {
  const closed = relativeBefore(terms, trigger.start);
  const own = terms.findIndex(({ start }) => start === sum) > closed;
  const words = terms.slice(own ? Math.max(left, closed) : left, right);
  return words.some((term, index) => {
    const before = words[index - 1]?.normal ?? "";
    if (isSoFar(words, index)) return true;
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
    if (
      /^(?:ans|annees)$/.test(term.normal) &&
      /^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d{1,2})$/.test(before)
    )
      return /^(?:en|espace de)$/.test(spaced(words, index - 1));
    return (
      CUMULATIVE.test(term.normal) &&
      (/^(?:sa|son|leur|au|en|l'|ses)$/.test(before) || term.normal.startsWith("cumul")) &&
      !/^operation$/.test(words[index + 1]?.normal ?? "")
    );
  });
}

/** « jusqu'ici », « jusque-là », « à ce jour »: up to the round that is told, or the day. */
function isSoFar(words: readonly Term[], index: number): boolean {
  const { normal } = words[index]!;
  if (SO_FAR.test(normal)) return true;
  const [second, first] = [words[index - 1]?.normal ?? "", words[index - 2]?.normal ?? ""];
  return (
    (/^(?:ici|alors|la|present|maintenant)$/.test(normal) && /^jusqu[e']?$/.test(second)) ||
    (/^(?:present|maintenant|aujourd'hui)$/.test(normal) &&
      /^(?:a|jusqu')$/.test(second) &&
      /^jusqu/.test(first)) ||
    (normal === "jour" && second === "ce" && first === "a")
  );
}
const SO_FAR = /^jusqu(?:e-la|'ici|'alors|'a present)$/;

/** Where the relative ends that a comma closes right before a verb (« X, qui avait levé 3 M€, en a levé 9 »); else 0. */
function relativeBefore(terms: readonly Term[], trigger: number): number {
  const comma = terms.findLastIndex((term, index) => index < trigger && term.tags.has("Comma"));
  const near = comma > trigger - 6 && terms.slice(comma + 1, trigger).every(({ party }) => party === null);
  const opened = terms.some(
    (term, index) => index < comma && term.tags.has("Rel") && terms[index - 1]?.tags.has("Comma") === true,
  );
  return near && opened ? comma : 0;
}
