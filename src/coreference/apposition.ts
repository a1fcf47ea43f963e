import { indexAt, type NameCandidate, type Sentence } from "../document/index.ts";
import type { Description } from "./description.ts";
import type { Profile } from "./profile.ts";

/** The article in which a nominal stands beside names, and whom these stand for. */
export interface Article {
  readonly body: string;
  readonly sentences: readonly Sentence[];
  readonly byName: ReadonlyMap<NameCandidate, Profile>;
}

/** « X (« Y » ou la « Société ») », « X (TSX.V : XYZ) (ci-après le « Groupe ») »: what a release calls its firm from now on. */
const DEFINED = /^(?:\s?[»"”],? (?:ou|et) |\.?(?:\s?\([^()«“"]{1,40}\)){0,3}\s?\((?:ci-après,? )?)$/;

/** « le roi du biscuit artisanal établi à … »: an adjective at most, and a participle with its complement. */
const PLACED =
  /^ (?:\p{Ll}{3,20}(?:al|ale|el|elle|ique|ois|oise|ais|aise|ien|ienne|if|ive) )?(?:\p{Ll}{2,20}é|établi|connu|réputé|coté)e?s? (?:à|au|aux|en|dans|par|de|du|depuis|près|pour|sur)(?!\p{L})/u;
/** Nouns of what is told by its founders rather than by a name. */
const VENTURE = /(?:co-?entreprise|joint-venture|société commune)/i;

/** Whether what follows a nominal goes on saying what it is, without a verb of the sentence. */
function isPlaced({ text, end }: NameCandidate, body: string): boolean {
  return !VENTURE.test(text) && PLACED.test(body.slice(end, end + 60));
}

/** The name that a nominal stands beside: « Luko, l'assureur », « au vendeur, le Groupe X, ». */
export function appositive(
  nominal: NameCandidate,
  at: number,
  candidates: readonly NameCandidate[],
  article: Article,
): Profile | undefined {
  const { body } = article;
  const before = candidates[at - 1];
  const closed =
    /^(?:[,.;:)»–\n]|[ \u00A0\u202F][;:!?]| [–)»-]| ?$| qui | que | qu['’]| dont | où | d[eé]| à | spécialis| dédi| fond| cré| bas| en | sur | pour | cot| filial| déten| rach| propri| press| charg| issue| né| créé| chère?| \p{Ll}{3,20}(?:és|ées|iques|aux|ales|ifs|ives|coms)[,.;:)])/u;
  if (before !== undefined && before.form === "name") {
    const gap = body.slice(before.end, nominal.start);
    const profile = article.byName.get(before);
    if (profile !== undefined && /^(?: en [^,.\n]{1,24})?, $/.test(gap) && isNewName(body, before))
      return profile;
    if (
      profile !== undefined &&
      // « la Société morlinoise (SMV), la coentreprise qui … »: behind its acronym, too.
      (/^(?: \([^)]{1,20}\))?, $/.test(gap) || (gap === "), " && body[before.start - 1] === "(")) &&
      (closed.test(body.slice(nominal.end, nominal.end + 24)) || isPlaced(nominal, body)) &&
      !isAdverbial(body, before, article)
    )
      return profile;
    if (profile !== undefined && DEFINED.test(gap) && /[«"“]/.test(nominal.text)) return profile;
    if (profile !== undefined && gap === ", " && isSetOff(body, before, nominal, article)) return profile;
  }
  const owned = namedUnit(nominal, candidates[at + 1], candidates[at + 2], body);
  if (owned !== undefined) return article.byName.get(owned);
  const after = candidates[at + 1];
  if (
    after !== undefined &&
    after.form === "name" &&
    /^, (?:le |la |l['’]|les )?(?:(?!(?:d[eu]s?|par|à|aux?|avec|chez|contre|pour|sur) )[\p{Ll}-]+ ){0,3}$/u.test(
      body.slice(nominal.end, after.start),
    ) &&
    body[nominal.end] === ","
  ) {
    const named = article.byName.get(after);
    // « étudie une reprise du groupe, a écrit la Gazette »: who tells the news is not whom it is about.
    if (named?.source !== true && /^(?:[,.;:)»]|$)/.test(body.slice(after.end, after.end + 1))) return named;
  }
  return undefined;
}

/** What a firm has of its own, as it is called before its name. */
const UNIT =
  /^(?:l[ae]|l['’])? ?(?:filiale|maison mère|holding|branche|division|enseigne|marque|antenne|entité|structure)(?![\p{L}])/iu;

/** « la filiale française de X, Y, »: the name behind the comma, of what X has. */
function namedUnit(
  { text, end }: NameCandidate,
  owner: NameCandidate | undefined,
  name: NameCandidate | undefined,
  body: string,
): NameCandidate | undefined {
  if (owner?.form !== "name" || name?.form !== "name" || !UNIT.test(text)) return undefined;
  if (!/^ (?:de |d['’]|du )(?:la |le |l['’])?(?:[\p{Ll}-]+ ){0,2}$/u.test(body.slice(end, owner.start)))
    return undefined;
  // « la filiale de X, Y et Z », « la filiale de X, Y, Z … »: a list.
  const closed = /^(?:[.;:)»]|$|, (?!\p{Lu}))/u.test(body.slice(name.end, name.end + 3));
  return body.slice(owner.end, name.start) === ", " && closed ? name : undefined;
}

/**
 * Whether a phrase between commas follows a name that opens its sentence, alone or behind « quant à »: what follows
 * there without a comma to close it would be the sentence's own subject.
 */
function isSetOff(body: string, name: NameCandidate, nominal: NameCandidate, article: Article): boolean {
  const sentence = article.sentences[indexAt(article.sentences, name.start)];
  const opens =
    /^(?:[«"“]\s?)?(?:(?:et|mais|or|car) )?(?:quant (?:à |au |aux ))?(?:le |la |l['’]|les )?(?:[\p{Ll}-]+ ){0,2}$/iu.test(
      body.slice(sentence?.start ?? 0, name.start),
    );
  if (!opens) return false;
  const behind = body.slice(nominal.end, nominal.end + 80);
  const fronted = /quant /i.test(body.slice(sentence?.start ?? 0, name.start));
  return fronted
    ? /^, (?:qui|que|qu['’]|dont|où|il|elle|ils|elles)(?![\p{L}])/u.test(behind)
    : /^(?: [\p{Ll}'’-]+){0,6},/u.test(behind);
}

/** « , filiale de », « , détenu depuis 2015 par »: how the owner of what has just been told is named. */
const OWNER =
  /^, (?:(?:une |l['’])?(?:ex-|ancienne )?(?:filiale|division|marque|enseigne|participation|propriété)(?: [\p{Ll}-]+){0,2}(?: depuis [\p{L}\d ]{4,14})? (?:de |d['’]|du |des )|(?:détenue?|contrôlée?|possédée?)(?: [\p{Ll}-]+)?(?: à [\d,]+ ?%| depuis [\p{L}\d ]{4,14})? par )(?:la |le |l['’])?(?:[\p{Ll}-]+ ){0,2}$/u;

/** « le fabricant de skis, filiale de X, »: X, right behind a nominal, is whose it is. */
export function ownerBehind(
  { end }: NameCandidate,
  next: NameCandidate | undefined,
  { body, byName }: Article,
): readonly Profile[] {
  if (next?.form !== "name" || next.start - end > 70) return [];
  const owner = OWNER.test(body.slice(end, next.start)) ? byName.get(next) : undefined;
  return owner === undefined ? [] : [owner];
}

const ROLES = new Set(["buyer", "seller", "investor"]);

/** « Le vendeur est le fonds X », « L'acheteur : X »: whom a noun of a role is said to be. */
export function predicated(
  nominal: NameCandidate,
  { classes, count }: Description,
  next: NameCandidate | undefined,
  { body, byName }: Article,
): Profile | undefined {
  if (next?.form !== "name" || count > 1 || !classes.some((one) => ROLES.has(one))) return undefined;
  const gap = body.slice(nominal.end, next.start);
  const told =
    /^(?: (?:est|était|serait|n['’]est autre que)| ?:) (?:le |la |l['’])?(?:[\p{Ll}-]+ ){0,3}$/u.test(gap);
  return told ? byName.get(next) : undefined;
}

/** « Vexa et Morlin, ses deux bailleurs »: the two names before. */
export function pairBefore(
  nominal: NameCandidate,
  at: number,
  candidates: readonly NameCandidate[],
  article: Article,
): readonly Profile[] | undefined {
  const [first, second] = [candidates[at - 2], candidates[at - 1]];
  const [one, other] = [first && article.byName.get(first), second && article.byName.get(second)];
  if (first === undefined || second === undefined || one === undefined || other === undefined)
    return undefined;
  if (
    article.body.slice(second.end, nominal.start) !== ", " ||
    !/^ et (?:\p{Ll}{1,4}['’ ])?$/u.test(article.body.slice(first.end, second.start))
  )
    return undefined;
  return [one, other];
}

/** « la filiale de Zubrowik »: a word that hardly tells whom, with the name of another behind it. */
export function isOwned(nominal: NameCandidate, next: NameCandidate | undefined, body: string): boolean {
  if (next === undefined || next.form !== "name" || next.start - nominal.end > 9) return false;
  return /^ (?:de |d['’]|du |des )(?:la |le |l['’]|les )?$/.test(body.slice(nominal.end, next.start));
}

/** « Devenu Zubrowik en 2013, le groupe … »: the name that the subject has taken. */
function isNewName(body: string, name: NameCandidate): boolean {
  return /(?:^|[\s«])(?:Devenue?s?|Rebaptisée?s?|Renommée?s?) $/.test(
    body.slice(Math.max(0, name.start - 16), name.start),
  );
}

/**
 * Whether a name stands in a phrase that opens the sentence: « Selon Bloomberg, la société … », « Née dans les murs
 * de Zubrowik, la société … ».
 */
function isAdverbial(body: string, name: NameCandidate, article: Article): boolean {
  const sentence = article.sentences[indexAt(article.sentences, name.start)];
  const before = body.slice(sentence?.start ?? 0, name.start);
  return (
    /^(?:[«"“]\s?)?(?:selon|d['’]après|après|avant|depuis|chez|contre|malgré|derrière|devant|pour|avec|face|comme|contrairement|à|en|grâce|interrogé|outre|quant)(?!\p{L})[^,]{0,40}$/iu.test(
      before,
    ) ||
    /^(?:Née?s?|\p{Lu}\p{Ll}+(?:ée?s?|[iu]es?)|Issue?s?|Venue?s?|Réunis?|Soutenu|Détenu|Repris) [^,]{0,60}$/u.test(
      before,
    )
  );
}
