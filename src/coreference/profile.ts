import { indexAt, type NameCandidate } from "../document/index.ts";
import { demonyms } from "../french/demonyms.ts";
import { type NounClass, nounClasses } from "../french/nominal-nouns.ts";
import { foldName, type Lookup, type Organisation, type OrganisationKind } from "../knowledge/index.ts";
import { type Description, describe, stem } from "./description.ts";
import type { Group } from "./group.ts";
import { type Role, roleOf } from "./roles.ts";

/** One mention of a group as the resolver sees it. */
export interface Occurrence {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** Whether it is the first organisation of its sentence and stands near its start. */
  readonly subject: boolean;
  /** Whether the sentence puts it to the fore: « c'est Vexa qui … ». */
  readonly focus: boolean;
  readonly nominal: boolean;
  /** Whether a preposition governs it, so that the sentence is hardly about it. */
  readonly oblique: boolean;
}

/** What is known of a group at a point of the article; grows as the text is read. */
export interface Profile {
  readonly group: Group;
  readonly classes: Set<NounClass>;
  readonly countries: Set<string>;
  readonly places: Set<string>;
  /** The people who lead it, by their full names, folded. */
  readonly leaders: Set<string>;
  /** Stems of nouns and other words that the text or the knowledge base describes it by. */
  readonly words: Set<string>;
  /** Those of them that the text itself has put to its name: « l'enseigne X ». */
  readonly told: Set<string>;
  readonly nicknames: ReadonlySet<string>;
  /** Whether the knowledge base holds it for a company that is neither young nor small. */
  readonly established: boolean;
  /** The roles that the article gives it, each with where it does, in text order. */
  readonly roles: Map<Role, { readonly start: number }[]>;
  /** Where the text tells that it leaves a contest. */
  readonly left: number[];
  readonly occurrences: Occurrence[];
  /** How often its name is told in the whole article. */
  readonly total: number;
  /** Its share of all names told. */
  readonly share: number;
  /** Named only as the source of news. */
  readonly source: boolean;
}

const CLASS_OF_KIND: Readonly<Record<OrganisationKind, NounClass>> = {
  company: "company",
  startup: "company",
  fund: "fund",
  bank: "bank",
  insurer: "insurer",
  public: "public",
  sovereign_fund: "fund",
  media: "media",
  university: "school",
  association: "association",
  sport: "club",
};

/** Words of names that tell the kind of organisation, folded. */
const CLASS_OF_WORD: readonly (readonly [NounClass, ReadonlySet<string>])[] = [
  [
    "fund",
    new Set(
      "capital partners partenaires ventures venture invest investissement investissements investment investments equity fonds fund funds private".split(
        " ",
      ),
    ),
  ],
  ["bank", new Set("banque bank credit caisse banca banco bancorp sparkasse".split(" "))],
  ["insurer", new Set("assurance assurances mutuelle insurance prevoyance re".split(" "))],
  [
    "public",
    new Set(
      "ministere tribunal cci chambre autorite commission communaute collectivite region ville departement metropole conseil cour etat gouvernement agence parlement senat prefecture commissariat direction office bundeskartellamt authority commune".split(
        " ",
      ),
    ),
  ],
  ["school", new Set("universite ecole institut university institute campus hopital chu college".split(" "))],
  ["association", new Set("association federation syndicat confederation fondation union ordre".split(" "))],
  ["club", new Set("fc olympique racing stade club united".split(" "))],
];

/** The profile of a group before its article is read: from the knowledge base and its own name. */
export function profileOf(group: Group, lookup: Lookup, source: boolean, share = 0): Profile {
  const known = group.knowledgeId === null ? undefined : lookup.withId(group.knowledgeId);
  const profile: Profile = {
    group,
    classes: new Set(),
    countries: new Set(known?.country === undefined ? [] : [known.country]),
    places: new Set(known?.seat === undefined ? [] : [foldName(known.seat)]),
    leaders: new Set(),
    words: new Set(),
    told: new Set(),
    nicknames: new Set((known?.nicknames ?? []).map(foldName)),
    established: known !== undefined && known.kind !== "startup",
    roles: new Map(),
    left: [],
    occurrences: [],
    total: group.names.length,
    share,
    source,
  };
  if (known !== undefined) addKnown(profile, known);
  else for (const name of group.names) addName(profile, name.text);
  for (const name of group.names) {
    if (name.form === "name") addHead(profile, name.text);
    if (name.rule === "name/government")
      for (const noun of ["gouvernement", "executif"]) profile.words.add(stem(noun));
  }
  return profile;
}

function addKnown(profile: Profile, known: Organisation): void {
  profile.classes.add(CLASS_OF_KIND[known.kind]);
  for (const sector of known.sectors ?? []) addDescription(profile, describeSector(sector), false);
}

/** What the sectors of the knowledge base say, a few hundred that come back in every article. */
const sectors = new Map<string, Description>();
const SECTORS_KEPT = 5_000;

function describeSector(sector: string): Description {
  const known = sectors.get(sector);
  if (known !== undefined) return known;
  if (sectors.size >= SECTORS_KEPT) sectors.clear();
  const description = describe(sector);
  sectors.set(sector, description);
  return description;
}

/** The noun that a name begins with describes its bearer: « Brasserie de la Hoëgne » is « la brasserie ». */
function addHead(profile: Profile, name: string): void {
  const [head = ""] = foldName(name).split(" ", 1);
  for (const noun of [head, head.replace(/s$/, "")])
    if (nounClasses(noun).length > 0) profile.words.add(stem(noun));
}

function addName(profile: Profile, name: string): void {
  const words = foldName(name).split(" ");
  for (const [kind, marks] of CLASS_OF_WORD)
    if (words.some((word) => marks.has(word))) profile.classes.add(kind);
  // « Morlin Capital IV »: one of a house's funds, not the house.
  if (words.length < 2 || !VINTAGE.test(words.at(-1) ?? "")) return;
  profile.classes.add("fund");
  for (const noun of ["vehicule", "millesime"]) profile.words.add(stem(noun));
}

const VINTAGE = /^(?:[ivx]{1,4}|\d{1,2})$/;

/** Takes over what a phrase says: « éditeur rennais de logiciels ». */
export function addPhrase(
  profile: Profile,
  phrase: string,
  withClasses = profile.group.knowledgeId === null,
): void {
  addDescription(profile, describe(phrase), withClasses);
}

function addDescription(
  profile: Profile,
  { noun, classes, origins, places, words }: Description,
  withClasses: boolean,
): void {
  if (withClasses) {
    // « X, simple département de 90 personnes »: of a firm, not of a country.
    const ofFirm = classes.includes("unit");
    for (const one of classes)
      if (!ROLE_CLASSES.has(one) && one !== "any" && !(ofFirm && one === "public")) profile.classes.add(one);
  }
  for (const origin of origins) {
    profile.countries.add(origin.country);
    if (origin.place !== undefined) profile.places.add(foldName(origin.place));
  }
  for (const place of places) profile.places.add(place);
  if (noun !== "") for (const word of noun.split(/[ ']/)) profile.words.add(stem(word));
  for (const word of words) profile.words.add(word);
}

const ROLE_CLASSES = new Set<NounClass>(["buyer", "target", "seller", "investor"]);

/** What the text around a name says of it: the noun before, the apposition and predicate behind, its role. */
export function learn(profile: Profile, name: NameCandidate, body: string): void {
  const before = body.slice(Math.max(0, name.start - 90), name.start);
  const near =
    /(?:^|[\s(«"'’,;:.–-])((?:[lL]['’]|[lL]es? |[lL]a |[dD]u |[aA]u |un |une |des |aux |d['’]un |d['’]une |notre |son |sa |ex-)(?:[\p{Ll}'’-]+ ){0,6}?)$/u.exec(
      before,
    )?.[1];
  const said = near?.split(CLAUSE).at(-1) ?? "";
  if (/[\p{L}]{3}/u.test(said) && !/ (?:de|d['’]|du|des|à|par|avec|et|en) ?$/.test(said)) {
    addPhrase(profile, said);
    const { noun } = describe(said);
    if (noun !== "") profile.told.add(stem(noun));
  }
  const lone = /(?:^|[\s,;:(])([\p{Ll}-]{3,30}(?: [\p{Ll}-]{3,30})?) $/u.exec(before)?.[1];
  if (
    near === undefined &&
    lone !== undefined &&
    lone.split(" ").some((word) => nounClasses(foldName(word)).length > 0 || demonyms().has(word))
  )
    addPhrase(profile, lone);
  const after = body.slice(name.end, name.end + 160);
  const apposition =
    /^(?: \([^)]{1,30}\))?(?:,| –| -| est| était| reste| devient) (?:une? |ex-|ancienn?e? )?(?!(?:le|la|les) |l['’])([^.;:()\n]{3,110}?)(?=,| qui | que | dont |[.;:()\n–]|$)/u.exec(
      after,
    )?.[1] ??
    /^ (?:est|était|reste|devient|devenue?) (?:le |la |l['’])([^.;:()\n]{3,110}?)(?=,| qui | que | dont |[.;:()\n–]|$)/u.exec(
      after,
    )?.[1];
  if (apposition !== undefined && startsWithNoun(apposition)) addPhrase(profile, apposition);
  const seat =
    /^,? ?[^.\n]{0,40}?\b(?:basée?|installée?|implantée?|établie?|sise?) (?:à|au|en|près de) ((?:\p{Lu}[\p{L}'’-]+)(?: \p{Lu}[\p{L}'’-]+)*)/u.exec(
      after,
    )?.[1];
  if (seat !== undefined) profile.places.add(foldName(seat));
  const dateline =
    /(?:^|[\n.] ?)(?:À|A|De) ((?:\p{Lu}[\p{L}-]+))(?:, )(?:l['’]|le |la |les )?(?:[\p{Ll}'’-]+ ){0,4}?$/u.exec(
      before,
    )?.[1];
  if (dateline !== undefined) profile.places.add(foldName(dateline));
  if (LEAVES.test(after)) profile.left.push(name.end);
  if (FOUNDED.test(before)) profile.classes.add("venture");
  const leader = leaderOf(before, after);
  if (leader !== undefined) profile.leaders.add(foldName(leader));
  learnRole(profile, name, body);
}

/** Notes the part that the words next to a mention give its bearer. */
export function learnRole(profile: Profile, { start, end }: NameCandidate, body: string): void {
  const role = roleOf(body, { start, end });
  if (role === undefined) return;
  const starts = profile.roles.get(role) ?? [];
  starts.splice((starts[0]?.start ?? start) < start ? indexAt(starts, start) + 1 : 0, 0, { start });
  profile.roles.set(role, starts);
}

/** « Morlin repris par Vexa »: a title leaves out the verb of being. */
const BOUGHT =
  /^(?: est| a été)? (?:rachet|repris|acquis|vendu|cédé|bradé|croqué|avalé|absorbé|convoité|valoris|sauvé|dépecé|promis)(?:é|e)?e?s?(?!\p{L})/u;

/** « Vexa rachète Morlin »: a title tells who buys and who is bought, before the text says a word. */
export function learnFromTitle(profile: Profile, title: string): void {
  for (const { text } of profile.group.names) {
    const start = title.indexOf(text);
    if (start < 0) continue;
    const end = start + text.length;
    const role = BOUGHT.test(title.slice(end)) ? "target" : roleOf(title, { start, end });
    if (role !== undefined && !profile.roles.has(role)) profile.roles.set(role, [{ start: 0 }]);
    return;
  }
}

/** What ends a phrase before the name's own begins: « la banque que X », « l'attelage formé par l'intégrateur X ». */
const CLAUSE =
  / (?:(?:du|des|de la) |de l['’]|(?:que|qui|dont|où|par|avec|chez|contre|pour|sur|entre|après|depuis|comme|dans|selon|et|ou|mais) |qu['’])/u;

/** Words before a name that say a company is founded under it: « donner naissance à Zubrowik ». */
const FOUNDED =
  /(?:naissance (?:à|de|d['’])|(?:pour|afin de) (?:former|constituer)|(?:est né|naîtra|naquit)|prendra le nom (?:de|d['’])|sous le nom (?:de|d['’])|baptisée?|création (?:de|d['’])|(?:co-?entreprise|co-?entreprise commune|société commune|filiale commune),? (?:baptisée?|nommée?)?|(?:ensemble|entité|établissement|groupe|acteur|société) (?:uniques?|commune?|fusionnée?),(?: baptisée?| nommée?)?)(?: |)(?:la |le |l['’])?$/u;

/** « X, qui proposait 3 millions, a jeté l'éponge »: who leaves a contest, in its sentence. */
const LEAVES =
  /^(?:[^.;:()\n]|(?<=\d)[.](?=\d)){0,110} (?:jet\p{Ll}{1,6} l['’]éponge|s['’](?:est|était) (?:(?:aussitôt|vite|finalement|ensuite|depuis) )?(?:retirée?|désistée?)|retir\p{Ll}{1,4} (?:son offre|sa candidature|de la course)|déclar\p{Ll}{1,4} forfait|quitt\p{Ll}{1,4} (?:la course|la table|la partie)|rendu les armes|pli\p{Ll}{1,3} bagages?|n['’]a pas (?:été retenue?|surenchéri))/u;

const LEADER =
  "(?:PDG|P-DG|DG|CEO|patronn?e?|présidente?|président-directeur général|directeur général|directrice générale|fondateur|fondatrice|cofondateur|cofondatrice|dirigeante?|propriétaire|actionnaire)";
const PERSON = "(\\p{Lu}[\\p{L}’'-]+(?: (?:de |d['’])?\\p{Lu}[\\p{L}’'-]+){1,2})";
/** « Odile Arvieux, PDG de Zubrowik ». */
const LEADER_FIRST = new RegExp(
  `${PERSON}, (?:le |la |l['’])?(?:[\\p{Ll}-]+ (?:et )?){0,2}${LEADER} (?:[\\p{Ll}-]+ ){0,2}?(?:de |d['’]|du )$`,
  "u",
);
/** « le patron de Zubrowik, Odile Arvieux ». */
const LEADER_TITLE = new RegExp(`${LEADER} (?:de |d['’]|du )$`, "u");
const LEADER_LAST = new RegExp(`^, ${PERSON}(?![\\p{L}-])`, "u");

/** The person who leads a company, as the words next to its name tell. */
function leaderOf(before: string, after: string): string | undefined {
  const first = LEADER_FIRST.exec(before)?.[1];
  return first ?? (LEADER_TITLE.test(before) ? LEADER_LAST.exec(after)?.[1] : undefined);
}

function startsWithNoun(phrase: string): boolean {
  const words = phrase.split(/[\s'’]+/).slice(0, 4);
  return words.some(
    (word) =>
      nounClasses(foldName(word)).length > 0 ||
      nounClasses(word.toLowerCase()).length > 0 ||
      /^(?:start-up|scale-up|co-entreprise)$/.test(word),
  );
}
