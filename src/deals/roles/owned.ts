import { entitiesOf } from "../across/discourse.ts";
import { apposedTo, isPlainNoun } from "../clauses/antecedent.ts";
import { mainSubjectIn } from "../clauses/subject.ts";
import type { ParticipantCue } from "../cues/index.ts";
import type { Term } from "../terms/terms.ts";
import { isFiniteVerb } from "../terms/verbs.ts";

/** Of whom a cue's words are told, in a sentence, by where the cue looks for it; null where nothing says it. */
export const ownedBy: Readonly<
  Record<NonNullable<ParticipantCue["of"]>, (terms: readonly Term[], index: number) => string[] | null>
> = {
  apposed: apposedBefore,
  owned: ownedBefore,
  sold: soldBefore,
  ahead: ownedAhead,
  relative: ownedByRelative,
  subject: subjectOfSentence,
  told: () => null,
};

/** « Z, propriétaire de X », « Z détenait 80 % de X »: the party behind the words, null for « de l'entreprise ». */
function ownedAhead(terms: readonly Term[], index: number): string[] | null {
  for (let at = index + 1; at < terms.length && at < index + 10; at += 1) {
    const term = terms[at]!;
    if (term.tags.has("Comma") || term.tags.has("Semicolon")) break;
    if (term.party === null) continue;
    const before = terms.slice(index, at).findLast(({ tags }) => !tags.has("Det"));
    return term.tags.has("Nominal") || /^(?:de|d'|du|des|dans)$/.test(before?.normal ?? "")
      ? entitiesOf(term)
      : [];
  }
  return null;
}

/** The party that « dont » takes up (« X, dont le propriétaire, Z, »), none where none stands right before it. */
function ownedByRelative(terms: readonly Term[], index: number): string[] {
  const dont = terms.findLastIndex(({ normal }, at) => at <= index && at > index - 6 && normal === "dont");
  const before = terms[dont - 1]?.tags.has("Comma") === true ? terms[dont - 2] : terms[dont - 1];
  return entitiesOf(before);
}

/**
 * The party before a participle (« X, détenu depuis 2016 par »), none before what is no share (« sa dette, détenue par »),
 * null where another verb or nothing stands there.
 */
function soldBefore(terms: readonly Term[], index: number): string[] | null {
  const participle = terms.findLastIndex((term, at) => at < index && term.tags.has("Participle"));
  let back = participle - 1;
  while (back >= 0 && (terms[back]!.tags.has("Comma") || terms[back]!.tags.has("Adv"))) back -= 1;
  const before = terms[back];
  if (participle < 0) return null;
  // « une dette de 48 M€ apportée par Y »: what is lent.
  if (/^apporte/.test(terms[participle]!.normal) && isOfMoney(terms, participle)) return [];
  // « Détenu par Y, X … »: whom the sentence is about.
  if (before === undefined) return subjectOfSentence(terms);
  if (before.party !== null) return entitiesOf(before);
  // « X, une société contrôlée par Y »
  const apposed = apposedTo(terms, back);
  if (apposed !== null) return entitiesOf(terms[apposed]);
  const noun = isPlainNoun(before) && !isFiniteVerb(terms, back) && !before.tags.has("Verb");
  return noun && NO_SHARE.test(before.normal) ? [] : null;
}

/** Whether a participle stands behind words of money that is put in, in its clause. */
function isOfMoney(terms: readonly Term[], participle: number): boolean {
  return terms
    .slice(Math.max(0, participle - MONEY_REACH), participle)
    .some(({ normal, money }) => money !== null || MONEY.test(normal));
}
const MONEY =
  /^(?:dettes?|(?:re)?financements?|prets?|credits?|emprunts?|unitranche|fonds|argent|tickets?|capitaux|enveloppe)$/;
const MONEY_REACH = 12;

/** The parties that a sentence has as its subject, null where it is none. */
function subjectOfSentence(terms: readonly Term[]): string[] | null {
  const subject = mainSubjectIn(terms);
  return subject.kind === "parties" ? subject.terms.flatMap((index) => entitiesOf(terms[index])) : null;
}

/** What one may own that is no company, folded. */
const NO_SHARE =
  /^(?:dettes?|creances?|obligations|immeubles?|murs|terrains?|brevets?|licences?|technologies?|records?|places?|rangs?|positions?|marches?|avis|idees?|choix|opinions?)$/;

/** The party before « , que possédait » or « , propriété de », null where none stands there. */
function ownedBefore(terms: readonly Term[], index: number): string[] | null {
  const property = terms.findLastIndex(
    ({ normal }, at) => at < index && at > index - 6 && normal === "propriete",
  );
  if (property >= 0) {
    if (property === 0) return subjectOfSentence(terms);
    const owned = terms[property - 1]?.tags.has("Comma") === true ? terms[property - 2] : undefined;
    return owned?.party == null ? null : entitiesOf(owned);
  }
  for (let back = index; back >= 0 && back > index - 5; back -= 1) {
    if (!/^(?:que|qu')$/.test(terms[back]!.normal)) continue;
    const owned = terms[back - 1]?.tags.has("Comma") === true ? terms[back - 2] : terms[back - 1];
    if (owned === undefined) return null;
    return owned.party !== null ? entitiesOf(owned) : NO_SHARE.test(owned.normal) ? [] : null;
  }
  return null;
}

/** The party before « , filiale de », none where none stands there. */
function apposedBefore(terms: readonly Term[], index: number): string[] {
  const comma = terms.findLastIndex(
    (term, at) => at < index && (term.tags.has("Comma") || term.tags.has("Open")),
  );
  return index - comma < 8 ? entitiesOf(terms[comma - 1]) : [];
}
