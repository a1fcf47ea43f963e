/**
 * Whose firm an interview prints: its introduction says once who answers and what he or she leads, « la patronne de X »,
 * and from there « nous », « vous » and « la société » are X, whatever auditors, schools and former employers are named.
 */
import type { Named } from "./passages.ts";

/** Words of who leads a firm. */
const LEADERS = [
  "patron",
  "patronne",
  "boss",
  "P-?DG",
  "DG",
  "CEO",
  "(?:co)?présidente?",
  "directeur",
  "directrice",
  "dirigeante?",
  "gérante?",
  "(?:co-?)?fondateurs?",
  "(?:co-?)?fondatrices?",
  "créateur",
  "créatrice",
  "propriétaire",
  "associée?",
  "tête",
  "commandes",
  "manettes",
  "barre",
  "rênes",
  "direction",
  "présidence",
];
/** What people do to the firm that they lead. */
const LEADING = [
  "(?:co)?dirige",
  "(?:co)?préside",
  "pilote",
  "incarne",
  "a (?:co-?)?fondé",
  "ont (?:co-?)?fondé",
  "a créé",
  "ont créé",
  "a lancé",
  "a monté",
  "a repris",
  "(?:co-?)?fonder",
  "créer",
  "lancer",
  "reprendre",
  "(?:co-?)?fonde",
  "crée",
  "lance",
];
/** What ties people to a firm that is not theirs, or no longer. */
const TIES = [
  "anciens?",
  "anciennes?",
  "ex",
  "passée?s?",
  "débuts?",
  "débuté",
  "formée?s?",
  "transfuges?",
  "venue?s?",
  "diplômée?s?",
  "sortie?s?",
  "issue?s?",
  "années?",
  "ans",
  "mois",
  "départ",
  "carrière",
  "classes",
  "armes",
  "quitté",
  "quitter",
  "démissionné",
  "expérience",
  "stage",
  "poste",
  "locaux",
  "bureaux",
  "siège",
  "murs",
  "usine",
  "halle",
  "ateliers?",
];

/** The article and the plain nouns that may stand before a name: « la start-up lyonnaise X ». */
const CALLED = "(?:la |le |l['’]|les )?(?:(?:[\\p{Ll}’-]+|PME|ETI|TPE) ){0,3}";
const OF = "(?:de |d['’]|du |des |chez )";
/** Any of some words, which may open a sentence. */
const anyOf = (words: readonly string[]): string =>
  words.map((word) => word.replace(/^\p{Ll}/u, (letter) => `[${letter}${letter.toUpperCase()}]`)).join("|");

const LED = new RegExp(`(?<![\\p{L}-])(?:${anyOf(LEADERS)})(?: [\\p{Ll}-]+){0,4} ${OF}${CALLED}$`, "u");
const DOES = new RegExp(
  `(?<![\\p{L}-])(?:${anyOf(LEADING)})(?: (?:en|à|depuis|il y a|avec|voilà) [^.,;:«»\\n]{2,30}?,?){0,2} ${CALLED}$`,
  "u",
);
const TIED = new RegExp(
  `(?<!\\p{L})(?:${anyOf(TIES)})[ -](?:[\\p{Ll}-]+ ){0,5}?(?:${OF}|à |par |dans |au |aux )?${CALLED}$`,
  "u",
);
/** « Korvane, qu'elle dirige », « Korvane, le fabricant de vélos qu'il a fondé ». */
const LED_BEHIND =
  /^,? (?:[\p{Ll}\d’'-]+ ){0,9}?(?:qu['’](?:il|elle)s? (?:dirige|préside|pilote|a (?:co-?)?fondée?|a créée?|a lancée?|a montée?)|dont (?:il|elle) est)/u;
/** « passée par X et Y »: what ties people to the second, too. */
const JOINS = /^(?:, | et |, puis | puis (?:par |chez |à )?(?:le |la |l['’])?| ou )$/u;

/** A line that is a question. */
const QUESTION = /^.*\?[ »"”]{0,2}$/gmu;
/** One who is asked. */
const ASKED = /(?<!\p{L})(?:vous|votre|vos)(?!\p{L})/iu;
const ANSWERING = /(?<!\p{L})(?:nous|notre|nos|je|j)(?!\p{L})/iu;
/** Words that stand for who answers and the firm. */
const FIRST_PERSON = /(?<!\p{L})(?:nous|notre|nos|vous|votre|vos)(?!\p{L})/iu;
/** How many characters of a body introduce who answers, where no question follows. */
const INTRODUCTION = 700;

/** Words of who speaks for a firm. */
const SPEAKING = /(?<!\p{L})(?:nous|notre|nos|on|je|j|vous|votre|vos)(?!\p{L})/giu;
/** How many characters of a conversation hold one of them. */
const PER_WORD = 160;

/** Whether people speak for their firms in most of a body. */
export function isSpoken(body: string): boolean {
  let count = 0;
  for (const _ of body.matchAll(SPEAKING)) count += 1;
  // « Vous empruntez, votre banque … »: advice, where nobody answers.
  return count > 3 && count * PER_WORD > body.length && ANSWERING.test(body);
}

/** Whether somebody is asked and answers: lines that are questions, one of them to « vous », and answers in the first person. */
export function isInterview(body: string): boolean {
  const asked = [...body.matchAll(QUESTION)].some(([line]) => ASKED.test(line));
  return (asked && ANSWERING.test(body)) || isSpoken(body);
}

/** Whether a sentence of an interview is about who answers: « nous », « notre », « vous », or a question. */
export function isOfAnswering(sentence: string): boolean {
  return FIRST_PERSON.test(sentence) || /\?[ »"”]{0,2}$/.test(sentence);
}

/** Whether the words before a name only tell whence somebody comes: « passée par », « dans les anciens locaux de ». */
export function isTied(before: string): boolean {
  return TIED.test(before);
}

/** How much speaks for a firm as the one that is led by who answers. */
const worth = { led: 4, founded: 3, titled: 2, first: 1, tied: -6 };

/**
 * The firm of who answers, as the introduction and the title tell; null where they tell nothing. `names` are those of
 * organisations in text order.
 */
export function interviewed<Party>(
  body: string,
  names: readonly Named<Party>[],
  titled: readonly Party[],
): Party | null {
  const end = introductionEnd(body, names);
  const scores = new Map<Party, number>();
  const add = (party: Party, score: number): void => {
    scores.set(party, (scores.get(party) ?? 0) + score);
  };
  let tiedBefore: number | null = null;
  let first = true;
  for (const { start, end: until, party } of names) {
    if (start >= end) break;
    const line = body.lastIndexOf("\n", start - 1) + 1;
    const before = body.slice(Math.max(line, start - 110), start);
    const joined: boolean = tiedBefore !== null && JOINS.test(body.slice(tiedBefore, start));
    const tied: boolean = joined || isTied(before);
    tiedBefore = tied ? until : null;
    const led = LED.test(before) || LED_BEHIND.test(body.slice(until, until + 90));
    const does = !joined && DOES.test(before);
    if (tied && !does) add(party, worth.tied);
    else add(party, led ? worth.led : does ? worth.founded : first ? worth.first : 0);
    if (!tied) first = false;
  }
  for (const party of titled) if ((scores.get(party) ?? 0) > worth.tied) add(party, worth.titled);
  return best(scores);
}

/** Who scores most, the first told of equals; null where nothing speaks for anybody. */
function best<Party>(scores: ReadonlyMap<Party, number>): Party | null {
  let found: Party | null = null;
  for (const [party, score] of scores)
    if (score > 0 && (found === null || score > scores.get(found)!)) found = party;
  return found;
}

/** Where the introduction ends: at the first question, behind the first name. */
function introductionEnd<Party>(body: string, names: readonly Named<Party>[]): number {
  const first = names[0]?.end ?? body.length;
  const question = [...body.matchAll(QUESTION)].find(({ index }) => index > first);
  return Math.min(question?.index ?? body.length, Math.max(first, INTRODUCTION));
}
