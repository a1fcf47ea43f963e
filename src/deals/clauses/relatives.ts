import type { Marker } from "../terms/markers.ts";
import { prepositionAt } from "../terms/prepositions.ts";
import type { Term } from "../terms/terms.ts";
import type { VerbGroup } from "../terms/verb-group.ts";
import { isFiniteVerb } from "../terms/verbs.ts";
import { antecedent } from "./antecedent.ts";

/** Relative pronouns that hold their preposition: « auquel », « duquel ». */
const FUSED: Readonly<Record<string, string>> = {
  auquel: "à",
  auxquels: "à",
  auxquelles: "à",
  duquel: "de",
  desquels: "de",
  desquelles: "de",
};
const BARE = /^(?:lequel|laquelle|lesquels|lesquelles|qui)$/;
/** How far before its verb a relative pronoun may stand, in terms. */
const REACH = 14;

/** « X, dans lequel Y a injecté 2 M€ »: the parties that the relative stands for, with the place that its preposition opens. */
export function obliqueRelative(
  terms: readonly Term[],
  markers: readonly Marker[],
  group: VerbGroup,
): { readonly parties: readonly number[]; readonly place: string } | null {
  const { start } = outermost(group);
  for (let index = start - 1; index > 0 && index > start - REACH; index -= 1) {
    if (isFiniteVerb(terms, index) || terms[index]!.tags.has("Semicolon")) return null;
    const opened = openedBy(terms, index);
    if (opened === null) continue;
    const plural = /s$/.test(terms[index]!.normal);
    const before = antecedent(terms, markers, opened.from - 1, plural);
    return before.kind === "parties" ? { parties: before.terms, place: opened.place } : null;
  }
  return null;
}

/** « X, que Y a promis de racheter », « auquel il souhaite vendre Y »: the verb that opens the relative, on which an infinitive hangs. */
export function outermost(group: VerbGroup): VerbGroup {
  let outer = group;
  for (let hops = 0; outer.governor !== null && hops < 3; hops += 1) outer = outer.governor;
  return outer;
}

/** « que lui cède X », « dont se sépare X », « à laquelle s'est associé X »: whether a term opens a relative whose subject may follow its verb. */
export function opensInverted(terms: readonly Term[], index: number): boolean {
  const word = terms[index]?.normal ?? "";
  if (/^(?:que|qu'|dont)$/.test(word)) return true;
  return index > 0 && word !== "qui" && openedBy(terms, index) !== null;
}

/** The place that a relative pronoun's preposition opens and the term on which it starts. */
function openedBy(terms: readonly Term[], pronoun: number): { place: string; from: number } | null {
  const { normal, text } = terms[pronoun]!;
  // « X, où Y a placé 2 M€ »; folded, « où » is « ou ».
  if (/^où$/i.test(text)) return { place: "dans", from: pronoun };
  const fused = FUSED[normal];
  if (fused !== undefined) {
    // « auprès duquel », « au profit duquel ».
    for (let length = 4; length > 1; length -= 1) {
      const from = pronoun - length + 1;
      const compound = from >= 0 ? prepositionAt(asPreposition(terms, from, pronoun), 0) : null;
      if (compound?.length === length) return { place: compound.place, from };
    }
    return { place: fused, from: pronoun };
  }
  if (!BARE.test(normal)) return null;
  const preposition = pronoun > 0 ? prepositionAt(terms, pronoun - 1) : null;
  return preposition === null || preposition.place === "et"
    ? null
    : { place: preposition.place, from: pronoun - 1 };
}

/** The words up to a fused pronoun, with the preposition that it holds in its stead. */
function asPreposition(terms: readonly Term[], from: number, pronoun: number): Term[] {
  const normal = terms[pronoun]!.normal.startsWith("a") ? "a" : "de";
  return [...terms.slice(from, pronoun), { ...terms[pronoun]!, normal }];
}
