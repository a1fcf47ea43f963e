/**
 * « Le patron de X, Paul Durand, confirme que son groupe a racheté Y », « …, fondatrice de X, raconte que son entreprise
 * a levé 3 M€ »: a firm told as the subject by nothing but whose it is. It is that of who speaks in the sentence, else
 * the one that the text talks of.
 */
import { entitiesOf } from "../across/discourse.ts";
import { isPlainNoun } from "../clauses/antecedent.ts";
import { speaksForFirm } from "../clauses/leaders.ts";
import type { Scene } from "../scene.ts";
import type { Term } from "../terms/terms.ts";
import { isFiniteVerb } from "../terms/verbs.ts";

/** Nouns of a firm that one works for, folded. */
const FIRM =
  /^(?:entreprise|societe|maison|groupe|firme|start-up|startup|pme|compagnie|cooperative|laboratoire)$/;
/** How many terms a title may have before « de » and its firm. */
const TITLE = 8;

/** The firm that « son groupe » stands for as a subject whose noun stands on a term; null where it is not told so, or nobody knows. */
export function speakersFirm(scene: Scene, noun: number): string | null {
  const { terms, discourse } = scene;
  if (!isOwn(terms, noun)) return null;
  const { kinds, leads, subject, topic } = discourse;
  for (let index = noun - 2; index >= 0; index -= 1) {
    const term = terms[index]!;
    if (term.tags.has("Semicolon")) break;
    if (term.party?.kind === "person") {
      const firm = entitiesOf(term).map((id) => leads.get(id))[0];
      if (firm !== undefined) return firm;
    }
    const firm = speaksForFirm(term) ? firmOf(scene, index, noun) : null;
    if (firm !== null) return firm;
  }
  if (isOfOther(scene, noun)) return null;
  // « Il explique que son groupe a racheté Y »: of who spoke before, or whose firm the text is about.
  if (subject !== null && kinds.get(subject) === "person") return leads.get(subject) ?? null;
  const id = subject ?? topic;
  return id === null || kinds.get(id) === "person" ? null : id;
}

/** « Une cliente explique que son entreprise … »: whether somebody without a name or a post speaks, whose firm nobody knows. */
function isOfOther({ terms, markers }: Scene, noun: number): boolean {
  const before = terms.slice(0, noun - 1);
  const spoken = before.some((_, index) => isFiniteVerb(terms, index));
  const known = before.some(
    (term, index) =>
      /^(?:il|elle)$/.test(term.normal) ||
      speaksForFirm(term) ||
      (term.party !== null && (markers[index]?.place ?? null) === null),
  );
  return spoken && !known;
}

/** Whether a noun is « son groupe », « sa jeune entreprise », with no name, no owner and no trade behind it. */
function isOwn(terms: readonly Term[], noun: number): boolean {
  if (!FIRM.test(terms[noun]?.normal ?? "")) return false;
  const adjective = /^(?:petite?|propre|jeune)$/.test(terms[noun - 1]?.normal ?? "");
  const own = terms[noun - (adjective ? 2 : 1)];
  const next = terms[noun + 1];
  return (
    own?.tags.has("Poss") === true &&
    /^(?:son|sa)$/.test(own.normal) &&
    next?.party == null &&
    !/^(?:de|d'|du|des|mere)$/.test(next?.normal ?? "")
  );
}

/** « le patron de X », « directrice générale de la société X »: the firm behind a title, null where a person or nobody stands there. */
function firmOf({ terms, markers, discourse }: Scene, title: number, until: number): string | null {
  if (/^(?:ancien(?:ne)?|ex|ex-|futur|future)$/.test(terms[title - 1]?.normal ?? "")) return null;
  for (let index = title + 1; index < Math.min(until, title + TITLE); index += 1) {
    const term = terms[index]!;
    if (term.party === null) {
      const goesOn = isPlainNoun(term) || term.tags.has("Prep") || term.tags.has("Contracted");
      if (goesOn || term.tags.has("Det") || term.tags.has("Adv")) continue;
      return null;
    }
    const named = /^(?:de|possessor)$/.test(markers[index]?.place ?? "") || markers[index]?.place === "chez";
    const [id] = entitiesOf(term);
    return named && id !== undefined && discourse.kinds.get(id) !== "person" ? id : null;
  }
  return null;
}
