import { indexAt, isOfAnswering, type NameCandidate, type Sentence } from "../document/index.ts";
import type { Profile } from "./profile.ts";

/** An article as far as it is read, and whom it is about there. */
export interface Reading {
  readonly body: string;
  readonly sentences: readonly Sentence[];
  /** The last group that was the subject of a sentence; without profile where a person took its place. */
  subject: { sentence: number; profile: Profile | undefined };
  /** In an interview, the firm of who answers. */
  readonly answering: Profile | undefined;
  /** The next sentence to be looked at for pronouns. */
  read: number;
}

/** Notes a mention with its sentence, and whom it stands for as the subject where the sentence has none yet. */
export function occur(profile: Profile, mention: NameCandidate, reading: Reading): void {
  const { body, sentences } = reading;
  const sentence = indexAt(sentences, mention.start);
  const start = sentences[sentence]?.start ?? 0;
  const set = reading.subject.sentence === sentence ? reading.subject.profile : profile;
  const main =
    set !== profile &&
    isMainSubject(body.slice(start, mention.start), body.slice(mention.end, mention.end + 2));
  const focus =
    main ||
    (FOCUS.test(body.slice(Math.max(start, mention.start - 70), mention.start)) &&
      FOCUSED.test(body.slice(mention.end, mention.end + 24)));
  const oblique = !focus && OBLIQUE.test(body.slice(Math.max(0, mention.start - 12), mention.start));
  const subject = focus || (reading.subject.sentence !== sentence && !oblique && mention.start - start < 90);
  if (main) setBack(set, sentence);
  if (subject) reading.subject = { sentence, profile };
  profile.occurrences.push({
    start: mention.start,
    end: mention.end,
    sentence,
    subject,
    focus,
    oblique,
    nominal: mention.form === "nominal",
  });
}

/** « c'est Vexa qui », « au tour de Vexa de », « Vient ensuite Vexa », « Reste Vexa. »: what the sentence brings up. */
const FOCUS =
  /(?:(?<!\p{L})c['’](?:est|était|fut)(?: ensuite| alors| finalement| désormais| cette fois| enfin| d['’]abord| maintenant)?(?: au tour (?:de|d['’]|du|des))?|(?:^|, )(?:(?:puis|et) )?(?:vient|vint|venait|suit|suivit|suivra|arrive|reste|restait)(?: ensuite| alors| enfin| aussi)?) ?(?:le |la |l['’]|les )?(?:[\p{Ll}-]+ ){0,3}$/iu;
const FOCUSED = /^(?: (?:\p{Ll}+ )?(?:qui|que|de|d['’])| ?[,.:;(])/u;

/** A preposition, with or without article, right before a mention. */
const OBLIQUE =
  /(?:^|[\s('’])(?:de|d['’]|du|des|à|au|aux|par|chez|avec|pour|dans|selon|contre|en|entre|sur|auprès de|vers|sous)(?: |)(?:la |le |l['’]|les )?$/u;

/** « Pendant que Vexa recule, Morlin avance »: the words before the subject of the main clause, and behind it. */
function isMainSubject(before: string, behind: string): boolean {
  return FRONTED.test(before) && !behind.startsWith(",");
}

/** A clause of time, cause or contrast that opens a sentence, up to the comma that closes it and an article. */
const FRONTED =
  /^(?:Pendant qu|Tandis qu|Alors qu|Quand |Lorsqu|Puisqu|Comme |Dès qu|Depuis qu|Après qu|Maintenant qu|Si |Bien qu)[^,;:]{5,90}, (?:le |la |l['’]|les )?(?:[\p{Ll}-]{3,20} ){0,2}$/u;

/** The subject of a clause set before the main one is not whom the sentence is about. */
function setBack(profile: Profile | undefined, sentence: number): void {
  const last = profile?.occurrences.at(-1);
  if (profile === undefined || last?.sentence !== sentence) return;
  profile.occurrences.splice(-1, 1, { ...last, subject: false });
}

/** A person told as the subject takes the topic over. */
export function occurPerson(person: NameCandidate, reading: Reading): void {
  const sentence = indexAt(reading.sentences, person.start);
  const oblique = OBLIQUE.test(reading.body.slice(Math.max(0, person.start - 12), person.start));
  if (reading.subject.sentence !== sentence && !oblique) reading.subject = { sentence, profile: undefined };
}

/** « Il », « Elle » at the start of sentences up to `until` keep the last subject in play, « nous » the firm of who answers. */
export function passPronouns(until: number, reading: Reading): void {
  const { sentences, body } = reading;
  for (; reading.read <= until; reading.read++) {
    passFirstPerson(reading.read - 1, reading);
    const sentence = sentences[reading.read];
    const { profile } = reading.subject;
    if (sentence === undefined || profile === undefined || reading.read - reading.subject.sentence !== 1)
      continue;
    if (!PRONOUN.test(body.slice(sentence.start, sentence.start + 90))) continue;
    const { start } = sentence;
    reading.subject = { sentence: reading.read, profile };
    profile.occurrences.push({
      start,
      end: start,
      sentence: reading.read,
      subject: true,
      focus: false,
      oblique: false,
      nominal: false,
    });
  }
}

/** A question, « nous » and « vous » name the firm of who answers in what follows. */
function passFirstPerson(at: number, { sentences, body, answering }: Reading): void {
  const sentence = sentences[at];
  if (answering === undefined || sentence === undefined) return;
  const { start } = sentence;
  if ((answering.occurrences.at(-1)?.start ?? start) >= start) return;
  if (!isOfAnswering(body.slice(start, sentence.end))) return;
  answering.occurrences.push({
    start,
    end: start,
    sentence: at,
    subject: true,
    focus: false,
    oblique: false,
    nominal: false,
  });
}

/** A personal pronoun that opens a sentence, alone or after an adverbial; « il y a », « il faut » tell of nobody. */
const PRONOUN =
  /^(?:[\p{L}\d’' -]{1,60}, )?(?:Il|Elle|il|elle)(?! y a| faut| faudra| fallait| s['’]agi| est (?:vrai|certain|clair|possible|temps|question)| reste | semble)(?![\p{L}])/u;

/** Whether a nominal opens its sentence, or follows an adverbial, without a preposition of its own. */
export function isSubject(nominal: NameCandidate, { body, sentences }: Reading): boolean {
  const start = sentences[indexAt(sentences, nominal.start)]?.start ?? 0;
  const before = body.slice(Math.max(start, nominal.start - 90), nominal.start);
  return nominal.start - start < 90 && (before === "" || /, $/.test(before));
}
