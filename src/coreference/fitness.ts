import { indexAt, type NameCandidate } from "../document/index.ts";
import { looseNouns, type NounClass, trades } from "../french/nominal-nouns.ts";
import { foldName, isWithin, liesApart, placeOf } from "../knowledge/index.ts";
import { isBystander } from "./bystanders.ts";
import { type Description, stem } from "./description.ts";
import { fitLoser, fitPart, fitRole, GENERAL, rolesOf, WIDE } from "./fit-roles.ts";
import { isTerritoryName } from "./governments.ts";
import type { Place } from "./place.ts";
import type { Occurrence, Profile } from "./profile.ts";
import { actsOnUs, isOfSpeaker } from "./speakers.ts";
import { weights } from "./weights.ts";

/** Nouns of courts, which never stand for a company that the text talks of. */
const COURTS = /^(?:tribunal|cour|parquet)\b/;

/** « la filature » for « Filature X », or « X, une filature »: whether a name or the text has such works for a group. */
function isCalled(noun: string, { group, words }: Profile): boolean {
  return words.has(stem(noun)) || group.names.some(({ text }) => foldName(text).includes(noun));
}

/** How well a group fits a nominal at its place in the text; 0 and less: not at all. */
export function fitness(description: Description, profile: Profile, place: Place, plural: boolean): number {
  // « Les deux groupes fondent X »: who is not named yet is none of them.
  if (plural && profile.occurrences.length === 0) return 0;
  if (COURTS.test(description.noun) && !profile.group.names.some(({ text }) => COURTS.test(foldName(text))))
    return 0;
  if (trades.has(description.noun) && !isCalled(description.noun, profile)) return 0;
  const near = fitPlace(profile, place);
  if (near === undefined) return 0;
  const told = plural ? 0 : Math.min(3, profile.occurrences.length) * weights.told;
  const topic = profile === place.topic && !plural ? weights.topic : 0;
  // « L'entreprise » that opens a paragraph goes back to whom the article is about.
  const afresh =
    topic > 0 &&
    WIDE.has(description.noun) &&
    place.subject &&
    place.nominal.start - place.paragraph < OPENING
      ? weights.afresh
      : 0;
  const outside = (profile.occurrences.at(-1)?.start ?? place.passage) < place.passage ? weights.outside : 0;
  const headed = !plural && headsParagraph(profile, place.paragraph) ? weights.paragraphHead : 0;
  const source = profile.source && !description.classes.includes("media") ? weights.source : 0;
  return (
    near +
    told +
    topic +
    afresh +
    outside +
    headed +
    source +
    Math.round(profile.share * 10) * weights.share +
    fitClass(description, profile, place) +
    fitOrigin(description, profile) +
    fitWords(description, profile) +
    fitRole(description, profile, place.inRole) +
    fitPart(profile, description, place) +
    fitLoser(description, profile, place) +
    (place.led && profile === place.topic ? weights.ledTopic : 0)
  );
}

/** How many characters into its paragraph a nominal opens it. */
const OPENING = 30;

/** Whether the group is named in the first words of the paragraph, as in a roundup: « N7 Robotics – 4,5 M€. » */
function headsParagraph(profile: Profile, paragraph: number): boolean {
  const { occurrences } = profile;
  for (let at = indexAt(occurrences, paragraph - 1); at < occurrences.length; at++) {
    const { start, oblique } = occurrences[at]!;
    if (start - paragraph >= 40) return false;
    if (start >= paragraph && !oblique) return true;
  }
  return false;
}

function fitPlace(
  profile: Profile,
  { body, nominal, sentence, sentenceOf, topic, answering, latest, subject: isSubject }: Place,
): number | undefined {
  const last = profile.occurrences.at(-1);
  if (last === undefined) {
    const next = profile.group.names.find((name) => name.start > nominal.end);
    // « étudie une reprise du groupe, a écrit la Gazette »: who tells the news is not whom it is about.
    if (next === undefined || profile.source) return undefined;
    const ahead = sentenceOf(next.start) - sentence;
    if (ahead === 0)
      return weights.ahead + (actsOn(body.slice(nominal.end, next.start)) ? weights.sameClause : 0);
    return ahead <= 2 && sentence <= 1 && profile === topic ? weights.opening : undefined;
  }
  const distance = sentence - last.sentence;
  const steps = [
    weights.distance0,
    weights.distance1,
    weights.distance2,
    weights.distance3,
    weights.distance4,
    weights.distance5,
  ];
  const near = steps[Math.min(distance, steps.length)] ?? 0;
  const subject = last.subject && distance <= 2 ? weights.subject : 0;
  const focus = last.focus && distance === 1 ? weights.focus : 0;
  const again = distance === 0 && last.nominal ? weights.nominalBefore : 0;
  const oblique = last.oblique ? weights.oblique : 0;
  // « X traîne le fardeau de Y. Ce fabricant … »: the one named last, not whom the sentence was about.
  const pointed = distance === 1 && isDemonstrative(nominal) && profile === latest ? weights.pointedAt : 0;
  const parallel = isSubject && last.subject && distance > 0 && distance <= 2 ? weights.parallel : 0;
  return (
    near +
    subject +
    focus +
    oblique +
    again +
    pointed +
    parallel +
    (distance === 1 && isBystander(last, body) ? weights.bystander : 0) +
    (distance === 0 && isOfSpeaker(nominal, last, body) ? weights.spokenFor : 0) +
    (distance === 0 && isTwo(nominal, last, body) ? weights.sameClause : 0) +
    (profile === answering && actsOnUs(body.slice(nominal.end, nominal.end + 60)) ? weights.sameClause : 0)
  );
}

/** Words with which a phrase tells its own name. */
const NAMING =
  /(?:^| )(?:est|était|serait|sera|fut|reste|devient|deviendra|devenue?|nom|appel\p{Ll}+|nomm\p{Ll}+|rebaptis\p{Ll}+|baptis\p{Ll}+|dénomm\p{Ll}+|connue?|derrière|autre)(?: |$)/u;

/** « Le nouvel ensemble vient d'accueillir X »: whether the words up to a name are of one clause, so that they are two. */
function actsOn(between: string): boolean {
  return between.length < 80 && !/[,;:.()«»–\n]/.test(between) && !NAMING.test(between);
}

const isDemonstrative = ({ text }: NameCandidate): boolean => /^(?:ce|cet|cette) /i.test(text);

/** Whether the words between a nominal and a mention before it in its sentence tell that they are two. */
function isTwo(nominal: NameCandidate, last: Occurrence, body: string): boolean {
  if (last.end > nominal.start || isOfSpeaker(nominal, last, body)) return false;
  return (
    sharesClause(nominal, last, body) ||
    isFrontedAgent(nominal, last, body) ||
    (last.subject && isShareOf(nominal, last.end, body))
  );
}

/** « Acheté 3 M€ par »: a participle that opens a sentence, and its agent's preposition. */
const FRONTED =
  /(?:^|[.!?…»:]\s{1,3}|\n\s{0,3})(?:\p{Lu}\p{Ll}{1,8},? )?\p{Lu}\p{Ll}{2,14}(?:é|i|is|u|ert)e?s?(?: [^.!?;:]{0,60})? par (?:le |la |les |l['’])?(?:[\p{Ll}-]{2,20} ){0,2}$/u;

/** « Acheté 3 M€ par X en 2016, le fabricant emploie … »: whom the fronted phrase is about is not its agent. */
function isFrontedAgent(nominal: NameCandidate, { start, end }: Occurrence, body: string): boolean {
  if (!/^[^.!?;:,]{0,50}, $/u.test(body.slice(end, nominal.start))) return false;
  return FRONTED.test(body.slice(Math.max(0, start - 110), start));
}

/** « X cède Y et reçoit 25 % du fabricant »: nobody is told to get a share of himself. */
function isShareOf(nominal: NameCandidate, end: number, body: string): boolean {
  const between = body.slice(end, nominal.start);
  return (
    between.length < 160 &&
    /\d ?% (?:des (?:parts|actions|titres) |du capital )?(?:du |de la |de l['’])?$/u.test(between) &&
    !/[;:«»–\n]| que | qu['’]| qui | dont /u.test(between)
  );
}

/** Those who act along with a subject: « X, Y et le fonds Z prêtent 5 M€ à … ». */
const TOGETHER =
  /^(?:, (?:le |la |l['’])?\p{Lu}[\p{L}\d&’'.-]{0,30}(?: \p{Lu}[\p{L}\d&’'.-]{0,30}){0,3}){0,4} et (?:le |la |l['’])?(?:\p{Ll}{2,14} ){0,2}\p{Lu}[\p{L}\d&’'.-]{0,30}/u;

/** Whether no mark parts a nominal from the mention before, so that both play a part in one clause. */
function sharesClause(nominal: NameCandidate, { end, subject }: Occurrence, body: string): boolean {
  if (end > nominal.start) return false;
  const between = body.slice(end, nominal.start);
  const alone = subject && between.length < 200 ? between.replace(TOGETHER, "") : between;
  return !/[,;:.()«»–\n]| qui | que | dont | mais | et /.test(alone);
}

/** Nouns of companies that are young or small. */
const YOUNG = new Set(
  "start-up|startup|jeune pousse|pepite|licorne|pme|jeune entreprise|jeune societe|biotech|medtech|fintech|foodtech|agritech|deeptech|insurtech|legaltech|edtech|cleantech|proptech|greentech|healthtech|adtech".split(
    "|",
  ),
);

const LARGE = "groupe geant multinationale conglomerat mastodonte colosse".split(" ").map(stem);
const SMALL = "start-up startup pousse pme pepite".split(" ").map(stem);

/** Whether the text calls a company a group or a giant, and never a young one. */
function isLarge({ words }: Profile): boolean {
  return LARGE.some((word) => words.has(word)) && !SMALL.some((word) => words.has(word));
}

/** Kinds that no wide noun of companies does for. */
const NARROW: readonly NounClass[] = ["public", "school", "media", "association"];

function fitClass(description: Description, profile: Profile, { funds }: Place): number {
  const { roles } = profile;
  // « Y met 2 millions. La jeune pousse … »: not who puts money into others.
  const backer = roles.has("investor") && !roles.has("target");
  // « La Région … La PME … »: of no body that spends public money.
  if (YOUNG.has(description.noun) && isTerritoryName(profile)) return weights.notPublic;
  if (YOUNG.has(description.noun) && (profile.established || backer || isLarge(profile)))
    return weights.notYoung;
  const wanted = description.classes.filter((one) => !GENERAL.has(one));
  const { classes } = profile;
  if (wanted.length === 0) {
    if (NARROW.some((one) => one !== "school" && classes.has(one))) return weights.generalPublic;
    const finance = classes.has("fund") || classes.has("bank");
    return finance && rolesOf(description).length === 0 ? weights.generalFund : weights.general;
  }
  if (wanted.some((one) => classes.has(one)))
    return wanted.every((one) => one === "venture") ? weights.foundedHere : weights.sameClass;
  if (wanted.every((one) => one === "public"))
    return profile.words.has(stem(description.noun)) ? weights.sameClass : weights.notPublic;
  // « X ouvrait la porte à Y. … au fonds lyonnais »: who came in, of whom nothing else is known.
  if (classes.size === 0 && backer && wanted.includes("fund") && !funds) return weights.likelyFund;
  if (classes.size === 0) return wanted.includes("company") ? weights.likelyCompany : weights.unlikelyClass;
  // « le holding » of a fund that the text has called one.
  if (
    !COMMON_NOUNS.has(description.noun) &&
    !looseNouns.has(description.noun) &&
    profile.words.has(stem(description.noun))
  )
    return weights.sameClass;
  if (WIDE.has(description.noun) && !NARROW.some((one) => classes.has(one))) return weights.wideClass;
  return wanted.every((one) => one === "venture") ? weights.notVenture : weights.otherClass;
}

/** Whether the group is told to sit in a town of the region that a phrase names, or in the region of its town. */
function sitsAround({ places }: Profile, place: string): boolean {
  return [...places].some((one) => isWithin(one, place));
}

/** Whether every place told of the group is known to lie elsewhere. */
function sitsElsewhere({ places }: Profile, place: string): boolean {
  return places.size > 0 && [...places].every((one) => liesApart(one, place));
}

/** Whether the text or the knowledge base has told that the group is from where a phrase says. */
export function comesFrom({ origins }: Description, profile: Profile): boolean {
  return origins.every(({ place, country }) =>
    place === undefined ? profile.countries.has(country) : sitsAround(profile, foldName(place)),
  );
}

function fitOrigin(description: Description, profile: Profile): number {
  let total = 0;
  for (const origin of description.origins) {
    const place = origin.place === undefined ? undefined : foldName(origin.place);
    if (place !== undefined && profile.places.has(place)) total += weights.samePlace;
    else if (place !== undefined && sitsAround(profile, place)) total += weights.placeAround;
    else if (place !== undefined && sitsElsewhere(profile, place)) total += weights.otherPlace;
    else if (origin.country.startsWith("X") || origin.country === "EU") total += 0;
    else if (profile.countries.has(origin.country))
      total += origin.place === undefined ? weights.sameCountry : weights.countryOfPlace;
    else if (profile.countries.size > 0) total += weights.otherCountry;
  }
  if (description.places.length === 0) return total;
  if (description.places.some((place) => profile.places.has(place))) return total + weights.sameSeat;
  if (description.places.some((place) => sitsAround(profile, place))) return total + weights.placeAround;
  const countries = description.places.flatMap((place) => placeOf(place)?.country ?? []);
  if (countries.length > 0 && profile.countries.size > 0) {
    if (!countries.some((country) => profile.countries.has(country))) return total + weights.otherCountry;
    if (profile.places.size === 0) return total + weights.countryOfSeat;
  }
  return total + (profile.places.size > 0 ? weights.otherSeat : weights.unknownSeat);
}

/** Nouns that say too little to tell one company from another. */
const COMMON_NOUNS = new Set(
  "groupe societe entreprise firme maison compagnie geant specialiste leader champion fonds banque numero un de d jeune pousse start-up startup pepite".split(
    " ",
  ),
);

function fitWords(description: Description, profile: Profile): number {
  let total = 0;
  for (const word of description.noun.split(/[ ']/)) {
    if (profile.words.has(stem(word)))
      total += COMMON_NOUNS.has(word) ? weights.sameCommonNoun : weights.sameNoun;
  }
  for (const word of description.words) if (profile.words.has(word)) total += weights.sameWord;
  const told = profile.told.has(stem(description.noun)) && !COMMON_NOUNS.has(description.noun);
  return Math.min(total, 14) + (told ? weights.toldNoun : 0);
}
