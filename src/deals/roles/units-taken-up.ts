/**
 * A part of a firm that has no name, told before the verb of its sale and taken up there by a pronoun: « L'usine de Brest
 * de X perdait de l'argent. Y l'a reprise », « X ne voulait plus de sa filiale danoise : Y en a fait l'acquisition ».
 */
import { entitiesOf, entityOfPhrase } from "../across/discourse.ts";
import { partiesIn, wordsIn } from "../across/facts.ts";
import { isAuthorityName } from "../authorities.ts";
import { isPlainNoun } from "../clauses/antecedent.ts";
import type { Clause } from "../clauses/clauses.ts";
import { mainVerbIn } from "../clauses/main-verb.ts";
import { mainSubjectIn, subjectOf } from "../clauses/subject.ts";
import type { Scene } from "../scene.ts";
import type { Filler } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { type VerbGroup, verbGroupAt } from "../terms/verb-group.ts";
import { isUnit, phraseAround } from "./unit-phrases.ts";

/** Words of who wants to part with what is his, or has no use for it, folded: what follows is what is for sale. */
const LETTING_GO = new RegExp(
  [
    "ne (?:voul|veu|vou)\\w+ plus (?:de|d'|garder|conserver)",
    "(?:cherch|trouv)\\w+ (?:un |des )?(?:nouveau |nouveaux )?(?:repreneur|acquereur|acheteur|preneur)s? (?:pour|a)",
    "(?:veu|voul|souhait|entend|compt|esper|envisag|cherch|pens)\\w* (?:de |a )?(?:se (?:defaire|separer|delester|desengager|debarrasser)|ceder|vendre)",
    "renonc\\w+ (?:a|aux?)",
    "n' (?:a|ont|avai(?:t|ent)) plus (?:besoin|l' usage|que faire) (?:de|d')",
  ]
    .map((words) => `(?:^| )${words}(?= |$)`)
    .join("|"),
);

/** Feminine nouns of units before which « l' » and « son » stand, folded. */
const FEMININE_VOWEL =
  /^(?:usine|activite|unite|enseigne|entite|agence|antenne|imprimerie|exploitation|acierie|ecole|ardoisiere|auberge|huilerie|eolienne)$/;
/** Participles of the feminine that tell their gender by ear or eye, as written. */
const FEMININE_PARTICIPLE = /(?:ée|ie|ue|ise|uite|aite|erte|inte)s?$/;

/** The unit that a stretch of terms is about, with whom it says to have it. */
interface Unit {
  readonly noun: number;
  readonly entity: string;
  readonly owner: string | null;
  readonly feminine: boolean;
  readonly plural: boolean;
  /** Whether nothing else there can be what a pronoun behind it means. */
  readonly alone: boolean;
}

/** The fillers of a clause in which a pronoun takes up such a unit: it is the target, and who has it sells. */
export function withUnitTakenUp(scene: Scene, clause: Clause, fillers: readonly Filler[]): Filler[] | null {
  const { trigger, group } = clause;
  const { kind, roles } = trigger.frame;
  if (group === null || trigger.form !== "verb" || (kind !== "acquisition" && kind !== "equity_investment"))
    return null;
  if (roles.object !== "target" && roles.de !== "target") return null;
  const targets = fillers.filter(({ role }) => role === "target");
  if (targets.some(({ by }) => by !== "context") || targets.length > 1) return null;
  const pronoun = pronounOf(scene, group);
  if (pronoun === null) return null;
  const { terms, discourse } = scene;
  const before = discourse.previous;
  const doers = fillers.flatMap(({ role, entity }) => (role === "target" ? [] : [entity]));
  // « Y a racheté X, puis l'a revendu »: what the same sentence has named.
  const named = (from: number): boolean =>
    partiesIn(terms.slice(from, group.start)).some((index) =>
      entitiesOf(terms[from + index]).some((id) => !doers.includes(id)),
    );
  const opening = openingOf(terms, group.start);
  if (named(opening)) return null;
  const unit =
    unitIn(scene, terms.slice(0, opening)) ??
    (before?.sentence === discourse.sentence - 1 && !named(0) ? unitIn(scene, before.terms) : null);
  if (unit === null || !agrees(pronoun, unit, terms[group.verb]!)) return null;
  const buyers = fillers.filter(({ role }) => role === "acquirer" || role === "investor");
  if (buyers.length === 0) return null;
  const span = targets[0]?.span ?? { start: terms[group.start]!.start, end: terms[group.start]!.end };
  const others = fillers.filter(({ role }) => role !== "target");
  const added: Filler[] = [{ role: "target", entity: unit.entity, span, by: "context", lead: false }];
  if (unit.owner !== null && !others.some(({ entity, role }) => entity === unit.owner || role === "seller"))
    added.push({ role: "seller", entity: unit.owner, span, by: "context", lead: false });
  return [...others, ...added];
}

/** The pronoun by which a verb has its object, or its subject where it is passive; null for none. */
function pronounOf({ terms, markers }: Scene, group: VerbGroup): string | null {
  if (group.passive) {
    const subject = subjectOf(terms, markers, group);
    return subject.kind === "pronoun" && /^(?:il|elle|ils|elles)$/.test(subject.word) ? subject.word : null;
  }
  const own = terms.slice(group.start, group.verb);
  const clitic = own.find(({ normal, tags }) => tags.has("Clitic") && /^(?:l'|la|le|les)$/.test(normal));
  return clitic?.normal ?? (group.objectClitic ? "l'" : group.genitive ? "en" : null);
}

/** Whether a pronoun, with the participle behind it, may stand for a unit. */
function agrees(pronoun: string, { feminine, plural, alone }: Unit, verb: Term): boolean {
  if (pronoun === "en") return alone;
  if (/^(?:les|ils|elles)$/.test(pronoun)) return plural && alone;
  if (plural) return false;
  if (/^(?:la|elle)$/.test(pronoun)) return feminine;
  if (/^(?:le|il)$/.test(pronoun)) return !feminine && alone;
  if (!verb.tags.has("Participle")) return alone;
  return feminine ? FEMININE_PARTICIPLE.test(verb.text) : alone && !FEMININE_PARTICIPLE.test(verb.text);
}

/** Where the clause that a verb is in opens, behind a colon, a semicolon or a relative; 0 for the sentence's first. */
function openingOf(terms: readonly Term[], verb: number): number {
  return Math.max(
    0,
    terms.findLastIndex(
      ({ tags, normal }, index) =>
        index < verb && (tags.has("Colon") || tags.has("Semicolon") || normal === "qui"),
    ),
  );
}

/** The unit that a sentence, or what stands before a colon, is about. */
function unitIn({ discourse }: Scene, terms: readonly Term[]): Unit | null {
  const verb = mainVerbIn(terms);
  if (verb < 0) return null;
  const subject = mainSubjectIn(terms);
  const own = subject.kind === "other" ? headBefore(terms, subject.term) : -1;
  const head = own >= 0 ? own : headBefore(terms, ahead(terms, verb));
  if (head >= 0) return unitAt(terms, head, verb, discourse, true);
  if (subject.kind !== "parties" || subject.terms.length !== 1) return null;
  const [owner] = entitiesOf(terms[subject.terms[0]!]);
  const noun = terms.findIndex(
    (term, index) =>
      index > verb &&
      term.party === null &&
      isUnit(terms, index) &&
      terms[index - 1]?.tags.has("Poss") === true,
  );
  if (owner === undefined || noun < 0) return null;
  if (partiesIn(terms).some((index) => index > verb && !entitiesOf(terms[index]).includes(owner)))
    return null;
  const letsGo = LETTING_GO.test(wordsIn(terms.slice(0, noun)));
  // « Le groupe X a fermé son usine. Y l'a reprise »: the firm is no « la ».
  const genders = discourse.genders.get(owner);
  const masculine = genders?.has("masculine") === true && !genders.has("feminine");
  if (!letsGo && !masculine) return null;
  const unit = unitAt(terms, noun, terms.length, discourse, letsGo);
  return unit === null || (!letsGo && !unit.feminine) ? null : { ...unit, owner };
}

/** The last term of what stands before a verb, over an apposition between commas. */
function ahead(terms: readonly Term[], verb: number): number {
  let { start } = verbGroupAt(terms, verb);
  while (terms[start - 1]?.tags.has("Neg") || terms[start - 1]?.tags.has("Clitic")) start -= 1;
  if (terms[start - 1]?.tags.has("Comma") !== true) return start - 1;
  const comma = terms.findLastIndex((term, index) => index < start - 1 && term.tags.has("Comma"));
  return start - comma < APPOSITION ? comma - 1 : -1;
}

/** How long an apposition between a subject and its verb may be. */
const APPOSITION = 10;

/** The noun that a subject phrase is about, which may stand before its last word. */
function headBefore(terms: readonly Term[], at: number): number {
  for (let index = at; index >= 0 && index > at - 5; index -= 1) {
    if (terms[index]!.party !== null) return -1;
    if (isUnit(terms, index)) return index;
    if (!isPlainNoun(terms[index]!) && !/^(?:de|d'|du|des)$/.test(terms[index]!.normal)) return -1;
  }
  return -1;
}

function unitAt(
  terms: readonly Term[],
  noun: number,
  right: number,
  discourse: Scene["discourse"],
  alone: boolean,
): Unit | null {
  if (noun < 1 || terms[noun]!.party !== null || !isUnit(terms, noun)) return null;
  const phrase = phraseAround(terms, noun, 0, right);
  if (phrase === null) return null;
  const { normal } = terms[noun]!;
  const first = terms.findIndex(({ start }) => start === phrase.start);
  const last = terms.findIndex(({ end }) => end === phrase.end);
  const article = terms[first - 1]?.normal ?? "";
  const plural = /[sx]$/.test(normal);
  const feminine = /^(?:la|sa|une|cette)$/.test(article) || (!plural && FEMININE_VOWEL.test(normal));
  const owner = ownerOf(terms, phrase.owner, first, discourse, phrase.possessed);
  const name = terms
    .slice(first, last + 1)
    .map((term, index, all) => (index > 0 && all[index - 1]!.end < term.start ? " " : "") + term.text)
    .join("");
  return { noun, entity: entityOfPhrase(discourse, name), owner, feminine, plural, alone };
}

/** « l'usine de Brest, propriété de X, »: whose the apposition to a unit says it to be. */
function apposedOwner(terms: readonly Term[], first: number): number | undefined {
  const at = terms.findIndex(({ normal }, index) => index > first && OWNED.test(normal));
  if (at < 0 || !terms[at - 1]!.tags.has("Comma") || at > first + APPOSITION) return undefined;
  return partiesIn(terms).find((index) => index > at && index < at + 5);
}
const OWNED = /^(?:propriete|possession|filiale|fleuron|joyau)$/;

/** Who has a unit: whom its phrase names, « Pour X, l'usine … », « …, propriété de X, »; else whom the text is about. */
function ownerOf(
  terms: readonly Term[],
  named: number | null,
  first: number,
  { topic, kinds, names }: Scene["discourse"],
  possessed: boolean,
): string | null {
  const fronted = /^(?:pour|chez|quant)$/.test(terms[0]?.normal ?? "")
    ? partiesIn(terms).find((index) => index < first)
    : undefined;
  const at = named ?? fronted ?? apposedOwner(terms, first);
  const [told] = entitiesOf(at === undefined ? undefined : terms[at]);
  const id = told ?? (at === undefined && (possessed || partiesIn(terms).length === 0) ? topic : null);
  return id === null || kinds.get(id) === "person" || isAuthorityName(names.get(id) ?? "") ? null : id;
}
