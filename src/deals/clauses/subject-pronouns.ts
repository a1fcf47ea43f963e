import type { Term } from "../terms/terms.ts";

/** « Celui-ci, couvert de dettes, cède X »: a pronoun of a stress of its own may be parted from its verb by an aside. */
export function isSetApart(terms: readonly Term[], index: number): boolean {
  return (
    /^(?:celui-ci|celle-ci|ce dernier|cette derniere|le premier|le second|la premiere|la seconde)$/.test(
      terms[index]!.normal,
    ) && terms[index + 1]?.tags.has("Comma") === true
  );
}

/** « c'est elle qui … », « X connaît la recette, lui qui … »: the pronoun before a relative, null for any other antecedent. */
export function cleftPronoun(terms: readonly Term[], relative: number): number | null {
  const pronoun = terms[relative - 1]?.normal ?? "";
  const before = terms[relative - 2];
  const apart = before?.tags.has("Comma") === true && terms[relative]?.normal === "qui";
  return (apart || before?.tags.has("Etre") === true) && /^(?:lui|elle|nous)$/.test(pronoun)
    ? relative - 1
    : null;
}

export function isSubjectPronoun(terms: readonly Term[], index: number): boolean {
  const term = terms[index]!;
  // « X et Y, tous deux cotés »: elsewhere it goes with its noun.
  if (index === 0 && /^(?:tous|toutes) deux$/.test(term.normal)) return true;
  if (
    !/^(?:il|elle|ils|elles|on|je|j'|nous|vous|celui-ci|celle-ci|ceux-ci|ce dernier|cette derniere|ces derniers|le premier|le second|la premiere|la seconde)$/.test(
      term.normal,
    )
  )
    return false;
  const previous = terms[index - 1];
  return previous === undefined || !["pour", "par", "avec", "chez", "sans"].includes(previous.normal);
}

/** « il a fallu », « il s'agit de »: nobody does it. */
export function isImpersonal(terms: readonly Term[], pronoun: number): boolean {
  return (
    terms[pronoun]!.normal === "il" &&
    terms
      .slice(pronoun + 1, pronoun + 5)
      .some((term) =>
        /^(?:faut|fallut?|fallait|faudra|faudrait|agit|agissait|suffit|suffira)$/.test(term.normal),
      )
  );
}
