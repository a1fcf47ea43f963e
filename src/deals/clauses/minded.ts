import { wordsBefore } from "../terms/folded.ts";
import type { Marker } from "../terms/markers.ts";
import type { Term } from "../terms/terms.ts";
import type { VerbGroup } from "../terms/verb-group.ts";
import { coordinated } from "./antecedent.ts";

/** Adjectives and participles, folded and in the masculine, of who wishes or is asked to do what an infinitive says. */
const WISHING = [
  "anxieux",
  "appelé",
  "avide",
  "curieux",
  "désireux",
  "empressé",
  "enclin",
  "envieux",
  "impatient",
  "intéressé",
  "invité",
  "libre",
  "soucieux",
  "tenté",
];

/** The same of who will do it, must, may, or is glad to. */
const READY_OR_BOUND = [
  "autorisé",
  "candidat",
  "condamné",
  "content",
  "contraint",
  "décidé",
  "déterminé",
  "disposé",
  "encouragé",
  "fier",
  "forcé",
  "heureux",
  "obligé",
  "pressé",
  "prêt",
  "ravi",
  "résolu",
  "sommé",
  "sûr",
  "susceptible",
];

const ofWishing = anyForm(WISHING);
const ofReady = anyForm(READY_OR_BOUND);

/** Whether a folded word is one of these adjectives, in any gender and number. */
function anyForm(adjectives: readonly string[]): (word: string) => boolean {
  const stems = adjectives.map((each) =>
    each
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .replace(/x$/, "(?:x|se)")
      .replace(/fier$/, "fi(?:er|ere)")
      .replace(/(?<=[^e)])$/, "e?"),
  );
  const pattern = new RegExp(`^(?:${stems.join("|")})e?s?$`);
  return (word) => pattern.test(word);
}

/** The term of « de » or « à » by which an infinitive hangs on what stands before; -1 where it hangs on none. */
function linkOf(terms: readonly Term[], verb: number): number {
  let link = verb - 1;
  while (link > 0 && ["Clitic", "Adv", "Neg", "Avoir", "Etre"].some((tag) => terms[link]!.tags.has(tag)))
    link -= 1;
  return /^(?:de|d'|a)$/.test(terms[link]?.normal ?? "") ? link : -1;
}

/**
 * « X, qui …, et Y, prêt à injecter 2 M€, … », « négocie avec X, désireux de racheter Y », « …, bien décidé à … »: the
 * names that such an adjective is set off behind; null for none.
 */
export function willingBefore(
  terms: readonly Term[],
  markers: readonly Marker[],
  { form, verb }: VerbGroup,
): number[] | null {
  // « prêt à suivre »: that gives nothing yet.
  if (form !== "infinitive" || terms[verb]!.normal === "suivre") return null;
  const adjective = linkOf(terms, verb) - 1;
  const word = terms[adjective]?.normal ?? "";
  if (!ofWishing(word) && !ofReady(word)) return null;
  const comma = adjective - (terms[adjective - 1]?.tags.has("Adv") === true ? 2 : 1);
  if (terms[comma]?.tags.has("Comma") !== true || terms[comma - 1]?.party?.form !== "name") return null;
  return word.endsWith("s") ? coordinated(terms, markers, comma - 1) : [comma - 1];
}

/** « désireux de racheter Y », « est tenté de vendre »: whether an infinitive says what somebody only wishes to do. */
export function isWished(terms: readonly Term[], { form, verb }: VerbGroup): boolean {
  const at = linkOf(terms, verb) - 1;
  const word = terms[at]?.normal ?? "";
  if (form !== "infinitive" || HAVING.test(wordsBefore(terms, at, 4))) return false;
  return ofWishing(word) || /^(?:determine|decide|resolu)e?s?$/.test(word);
}

/** « ont décidé de », « s'est résolue à », « avait tenté de »: what has been decided or tried is no wish, as what one « est décidé à » do is. */
const HAVING =
  /(?:^| )(?:ai|as|a|ont|avons|avez|avait|avaient|aura|ayant|avoir|(?:s'|se|nous) (?:est|etait|sont|etaient|sommes))(?: (?:\w+ment|donc|enfin|alors|ainsi))?$/;

/** « incapable de racheter Y »: what cannot be. */
export function isUnable(terms: readonly Term[], { form, verb }: VerbGroup): boolean {
  return (
    form === "infinitive" &&
    /^(?:incapable|empeche|dissuade)e?s?$/.test(terms[linkOf(terms, verb) - 1]?.normal ?? "")
  );
}
