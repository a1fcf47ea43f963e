import { indexAt, type NameCandidate, type Sentence } from "../document/index.ts";
import { demonyms } from "../french/demonyms.ts";
import { foldName } from "../knowledge/index.ts";
import type { Group } from "./group.ts";

/** A phrase that stands for people named before: « le milliardaire tchèque », « la famille fondatrice », « les deux associés ». */
export interface PersonPhrase {
  readonly nominal: NameCandidate;
  readonly groups: readonly Group[];
}

/** Nouns that the press puts for the name of who deals for himself, and hardly for a firm. */
const OWN =
  "(?:(?:multi|multi-)?milliardaire|(?:multi)?millionnaire|homme d['’]affaires|femme d['’]affaires|magnat|oligarque|tycoon|autodidacte|self-made-man|patriarche|(?:quadra|quinqua|sexa|septua|octogé|sexagé|quinquagé|quadragé|septuagé|nonagé)naire|trentenaire|homme le plus riche du monde|ancien (?:ministre|footballeur|banquier|rugbyman|champion|trader|basketteur|tennisman|joueur|international|avocat)|ex-(?:ministre|footballeur|banquier|champion|trader|avocat))";
/** Nouns that stand for a firm as often: they mean a person that the text has called so. */
const EITHER =
  "(?:industriel|entrepreneure?|investisseur|investisseuse|financier|financière|promoteur|producteur|productrice|restaurateur|restauratrice|héritier|héritière|acteur|actrice|chanteur|chanteuse|prince|princesse|cheikh|cuisinier|vigneron|vigneronne|armateur|négociant|banquier|hôtelier|éditeur|fondateur|fondatrice|cofondateur|cofondatrice|galeriste|couturier|créateur|créatrice)";
const FAMILY =
  "(?:famille(?: (?:fondatrice|propriétaire|actionnaire))?|clan(?: familial)?|fratrie|deux (?:frères|sœurs|cousins|époux)|frères|époux|couple)";
/** How many words may say more of the person behind the noun: « le milliardaire tchèque », « l'homme d'affaires breton ». */
const MORE = "(?: de la presse| du luxe| de l['’]acier)?";

const PHRASE = new RegExp(
  `(?<![\\p{L}\\d’'-])(?:[lL]e |[lL]a |[lL]es |[lL]['’]|[cC]et |[cC]e |[cC]ette )(?:(${OWN})|(${EITHER})|(${FAMILY}))${MORE}(?: ([\\p{Ll}-]{4,20}))?(?![\\p{L}-])`,
  "gu",
);
/** « le Tchèque », « la Bretonne »: one of a people, written with a capital. */
const OF_PEOPLE = /(?<![\p{L}\d’'-])(?:[lL]e |[lL]a |[lL]['’])(\p{Lu}\p{Ll}{3,20})(?![\p{L}-])/gu;

/** « le vieux patron », « la dirigeante »: whom the sentence before was about, where that is a person. */
const OF_CALLING =
  /(?<![\p{L}\d’'-])(?:[lL]e |[lL]a |[lL]['’])(?:vieux |vieil |vieille |jeune |ancien |ancienne )?(patron(?:ne)?|homme|femme|dirigeante?|chef d['’]entreprise|PDG|entrepreneure?)(?![\p{L}-])(?! (?:de |du |des |d['’]|qui |que |qu['’]|dont |\p{Lu}))/gu;

/** « les deux hommes », « les deux milliardaires »: the two people that a sentence joined last. */
const TWO =
  /(?<![\p{L}\d’'-])(?:[lL]es|[cC]es) deux (?:hommes(?: d['’]affaires)?|femmes(?: d['’]affaires)?|milliardaires|entrepreneurs|fondateurs|cofondateurs|associés|industriels|financiers|amis|compères|magnats|héritiers|anciens [\p{Ll}]+)(?![\p{L}-])/gu;
/** How far apart two people stand that a sentence joins: « A et B », « A s'est associé à B ». */
const JOINED = 60;

/** How many sentences back a person must have been named, and how much further where the noun was put to the name before. */
const REACH = 3;
const REACH_DESCRIBED = 12;
/** How many names of people a phrase may look at. */
const MOST = 24;

/** Finds the phrases that stand for people that the text has named. */
export function findPeople(
  body: string,
  sentences: readonly Sentence[],
  candidates: readonly NameCandidate[],
  groups: readonly Group[],
): PersonPhrase[] {
  const groupOf = new Map(
    groups.flatMap((group) =>
      group.kind === "person" ? group.names.map((name) => [name, group] as const) : [],
    ),
  );
  if (groupOf.size === 0) return [];
  const people = candidates.flatMap((name) => {
    const group = groupOf.get(name);
    return group === undefined
      ? []
      : [{ start: name.start, name, group, said: foldName(describedBy(body, name)).split(" ") }];
  });
  const names = candidates.filter(({ form }) => form === "name");
  /** The people named before a position, the latest first, as far back as a phrase may reach. */
  const before = (position: number): (typeof people)[number][] => {
    const last = indexAt(people, position);
    const from = indexAt(sentences, position) - REACH_DESCRIBED;
    return people
      .slice(Math.max(0, last - MOST + 1), last + 1)
      .filter(({ name }) => name.end <= position && indexAt(sentences, name.start) >= from)
      .toReversed();
  };
  const found: PersonPhrase[] = [];
  const add = (start: number, end: number, noun: string, sure: boolean, family: boolean): void => {
    // In close apposition the name alone is marked.
    if (/^ (?:de (?:la |l['’])?|d['’]|du )?\p{Lu}/u.test(body.slice(end, end + 12))) return;
    const beside = names[indexAt(names, end)];
    if (beside !== undefined && beside.start < end && start < beside.end) return;
    const at = indexAt(sentences, start);
    const word = foldName(noun).split(" ")[0] ?? "";
    const fitting = before(start).filter(({ name }) => isFamily(name) === family);
    const called = fitting.find(({ said }) => said.includes(word));
    const [near] = fitting;
    const reach = family ? REACH_DESCRIBED : REACH;
    const close = sure && near !== undefined && indexAt(sentences, near.name.start) >= at - reach;
    const meant = called ?? (close ? near : undefined);
    if (meant === undefined) return;
    const rule = called === undefined ? "coreference/person" : "coreference/person-described";
    found.push({ groups: [meant.group], nominal: personPhrase(start, body.slice(start, end), rule) });
  };
  for (const match of body.matchAll(PHRASE)) {
    const [all, own, either, family, more] = match;
    const whole = more === undefined || demonyms().has(more) || OF_PERSON.test(more);
    const text = whole ? all : all.slice(0, all.length - more.length - 1);
    const noun = own ?? either ?? family ?? "";
    add(match.index, match.index + text.length, noun, either === undefined, family !== undefined);
  }
  for (const match of body.matchAll(OF_PEOPLE)) {
    const origin = match[1] ?? "";
    if (!demonyms().has(origin.toLowerCase())) continue;
    const [last] = before(match.index);
    const opens = last !== undefined && isSubjectOfLast(body, sentences, last.name, match.index);
    add(match.index, match.index + match[0].length, origin, opens, false);
  }
  for (const { index, 0: text, 1: noun = "" } of body.matchAll(OF_CALLING)) {
    const [last] = before(index);
    const opens = last !== undefined && isSubjectOfLast(body, sentences, last.name, index);
    if (opens) add(index, index + text.length, noun, true, false);
  }
  for (const { index, 0: text } of body.matchAll(TWO)) {
    const [other, one] = before(index).filter(({ name }) => !isFamily(name));
    if (one === undefined || other === undefined || one.group === other.group) continue;
    const near = indexAt(sentences, one.name.start) >= indexAt(sentences, index) - REACH;
    if (!near || other.name.start - one.name.end > JOINED) continue;
    found.push({
      groups: [one.group, other.group],
      nominal: personPhrase(index, text, "coreference/people"),
    });
  }
  return found;
}

export function personPhrase(start: number, text: string, rule: string): NameCandidate {
  return { kind: "person", form: "nominal", start, end: start + text.length, text, rule, knowledgeIds: [] };
}

/** Whether a person opens the sentence right before the one at a position. */
function isSubjectOfLast(
  body: string,
  sentences: readonly Sentence[],
  { start }: NameCandidate,
  position: number,
): boolean {
  const at = indexAt(sentences, start);
  const before = body.slice(sentences[at]?.start ?? 0, start);
  return (
    indexAt(sentences, position) - at === 1 &&
    /^(?:(?:Le|La) [\p{Ll} '’-]{3,40}|L['’][\p{Ll} '’-]{3,40})?$/u.test(before)
  );
}

/** Adjectives of people beside those of where they come from. */
const OF_PERSON =
  /^(?:fondat(?:eur|rice)|propriétaire|actionnaire|franco|controversée?|déchue?|discrète?|discret|septuagénaire|octogénaire|sexagénaire)$/;

function isFamily({ rule }: NameCandidate): boolean {
  return rule === "name/family";
}

/** How far before a name the words stand that say who it is. */
const BEFORE = 60;

/** The words around a name that describe its bearer: « le milliardaire tchèque X », « X, homme d'affaires breton ». */
function describedBy(body: string, { start, end }: NameCandidate): string {
  const before = /[^.;:,\n]*$/u.exec(body.slice(Math.max(0, start - BEFORE), start))?.[0] ?? "";
  const behind = /^, (?:une? |l['’]|le |la )?([^.;:,\n]{3,60})/u.exec(body.slice(end, end + 70))?.[1] ?? "";
  const founded = /^ (?:a|avait) (?:co)?fondé /u.test(body.slice(end, end + 16))
    ? "fondateur fondatrice"
    : "";
  return `${before} ${behind} ${founded}`;
}
