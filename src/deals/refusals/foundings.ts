import { wordsIn } from "../across/facts.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { Telling } from "../telling.ts";
import { anyPhrase } from "../terms/phrases.ts";
import type { Term } from "../terms/terms.ts";
import { isFiniteVerb } from "../terms/verbs.ts";

/** What a founding is called. */
const BIRTH = /^(?:naissance|creation|fondation|lancement|statuts)$/;
/** What a common company is before it is founded. */
const PLAN = /^(?:projets?|plans?|idee|perspective)$/;
/** What partners do before they found it. */
const TALKS = /^(?:pourparlers|negociations?|discussions?|tractations)$/;
const FOUNDING = ["Fonder", "Creer", "Monter", "Constituer", "Lancer", "Former"];
/** How many terms before a name in apposition its founding may be told: « la création de X (Y), la coentreprise … ». */
const REACH = 9;

/** How many terms behind the noun of a common company its coming into the world may be told. */
const FAR = 16;
/** What, folded, tells that a common company comes into the world, is made known or gets its money. */
const COMES = anyPhrase(
  "(?:verra|voit|verrait|vu|voir) le jour",
  "(?:naitra|naitrait|est nee|etait nee|va naitre)",
  "(?:sera|serait|est|etait) (?:dotee|capitalisee) (?:de|d'|a)",
  "(?:presentee|annoncee|devoilee|officialisee|inauguree) (?:en|le|la|a|hier|mardi|lundi|mercredi|jeudi|vendredi|samedi|dimanche|par|ce|cette|l'an)",
  "(?:entrera|entrerait) en (?:service|activite)",
);

/** « la coentreprise de X et Y » goes on telling of it; its founding is told by a verb, a value, a plan or its birth. */
export function isFounding({ date, amount }: Telling, { trigger }: Clause, terms: readonly Term[]): boolean {
  const { start, end } = trigger;
  // A value makes its founding news only where it has no article.
  const known = terms[start]!.party !== null;
  if (!known && (date !== null || amount !== null)) return true;
  if (/^(?:de|d')$/.test(terms[start - 1]?.normal ?? "") && PLAN.test(terms[start - 2]?.normal ?? ""))
    return true;
  // « la création d'une coentreprise »
  const born = terms.slice(Math.max(0, start - 3), start);
  if (!known && born.some(({ normal }) => BIRTH.test(normal))) return true;
  // « Les pourparlers continuent avec Y pour une coentreprise »
  if (/^une\b/.test(terms[start]!.normal) || terms[start - 1]?.normal === "une")
    if (terms.slice(0, start).some(({ normal }) => TALKS.test(normal))) return true;
  const behind = terms.slice(end, end + 10);
  if (behind.some(({ tags }) => FOUNDING.some((tag) => tags.has(tag)))) return true;
  if (COMES.test(wordsIn(terms.slice(end, end + FAR)))) return true;
  // « A et B détiendront chacun la moitié de X, leur coentreprise »
  if (
    terms
      .slice(0, start)
      .some(({ normal }) => /^(?:detiendr|possedr|posseder|partager)(?:a|ont)$/.test(normal))
  )
    return true;
  return known && terms.slice(Math.max(0, start - REACH), start).some(({ normal }) => BIRTH.test(normal));
}

/** « La coentreprise X réunit »: whether a common company is the subject of the verb at an offset. */
export function isOfVenture(terms: readonly Term[], verb: number): boolean {
  const before = terms.filter(({ start }) => start < verb);
  const last = before.findLastIndex(
    (_, index) => isFiniteVerb(terms, index) || /^(?:qui|que|dont)$/.test(before[index]!.normal),
  );
  return VENTURE.test(wordsIn(before.slice(last + 1)));
}
const VENTURE = anyPhrase(
  "co-?entreprise",
  "joint[ -]venture",
  "(?:societe|entreprise|filiale|entite|structure) commune",
);
