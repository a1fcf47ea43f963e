import { indexAt, type Span } from "./span.ts";

/** A run of paragraphs in which a roundup tells of one party, its head; in any other article, the whole of it, without head. */
export interface Passage<Party> extends Span {
  readonly head: Party | null;
}

/** A name of an organisation, and whom it stands for. */
export interface Named<Party> extends Span {
  readonly party: Party;
}

/** How many passages with a party of its own at their head make a roundup. */
const LEAST = 3;
/** The share of the paragraphs that name somebody which such passages make up, where some are named in several. */
const MOST = 0.8;
/** The same where nobody comes back, and there are more passages than the least. */
const MANY = 0.6;
/** The share of the paragraphs in which nobody may come back, for that. */
const FEW = 0.2;
/** How many characters of a paragraph its head must be named in. */
const HEAD = 90;
/** The longest line that is read as a heading where no stop ends it. */
const HEADING = 100;

/**
 * Cuts an article into the passages of which each has a topic of its own: a roundup names at the head of most of its
 * paragraphs, or in a heading above them, somebody that it has not named before, and comes back to nobody. `titled` are
 * the parties that the title names: an article that goes on to name one of them is about it, whatever its paragraphs
 * tell. `nominals` stand for parties too, and head nothing.
 */
export function passagesOf<Party>(
  body: string,
  names: readonly Named<Party>[],
  titled: readonly Party[],
  nominals: readonly Named<Party>[] = [],
): readonly Passage<Party>[] {
  const whole: readonly Passage<Party>[] = [{ start: 0, end: body.length, head: null }];
  const least = leastFor(titled, names);
  if (least === Number.POSITIVE_INFINITY || isConversation(body)) return whole;
  const passages: (Passage<Party> & { readonly own: boolean })[] = [];
  const seen = new Set<Party>();
  const paragraphs = paragraphsOf(body);
  /** How many paragraphs name somebody; how many of those that head passages are labelled. */
  let naming = 0;
  let labelled = 0;
  for (const paragraph of paragraphs) {
    const inside = within(names, paragraph);
    const [first] = inside;
    const text = body.slice(paragraph.start, paragraph.end);
    const item = ITEM.test(text.slice(0, HEAD));
    const opens =
      first !== undefined &&
      isOpening(body.slice(paragraph.start, first.start)) &&
      (item ||
        !goesBack(body.slice(paragraph.start, first.start), body.slice(first.end, first.end + BEHIND)));
    const party = opens && (item || !SHARED.test(text)) ? first.party : null;
    const own = party !== null && !seen.has(party);
    for (const each of inside) seen.add(each.party);
    if (first !== undefined) naming += 1;
    if (own && item) labelled += 1;
    const last = passages.at(-1);
    // A paragraph that opens without a name goes on with the one above, unless a label or a bullet sets it apart.
    const goesOn = party === null ? !item : party === last?.head;
    if (last !== undefined && goesOn) passages[passages.length - 1] = { ...last, end: paragraph.end };
    else passages.push({ ...paragraph, head: party, own });
  }
  const heads = passages.filter(({ own }) => own).length;
  const returns = passages.filter(({ head, own }) => head !== null && !own).length;
  if (heads < least || heads <= 2 * returns) return whole;
  if (labelled >= LEAST && labelled >= MOST * heads) return passages;
  const widest = widestOf(paragraphs, [names, nominals]);
  if (widest > Math.max(2, paragraphs.length / 2)) return whole;
  const apart = heads > LEAST && heads >= MANY * naming && widest <= Math.max(1, FEW * paragraphs.length);
  return apart || heads >= MOST * naming ? passages : whole;
}

/** In how many paragraphs the party stands that stands in most. */
function widestOf<Party>(
  paragraphs: readonly Span[],
  mentions: readonly (readonly Named<Party>[])[],
): number {
  const counts = new Map<Party, number>();
  for (const paragraph of paragraphs) {
    const here = new Set(mentions.flatMap((each) => within(each, paragraph)).map(({ party }) => party));
    for (const party of here) counts.set(party, (counts.get(party) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}

/** « X remet au pot », « Y entre au capital », « Z complète le tour »: what opens so is a part of the operation told above. */
const SHARED =
  /^[^.!?…\n]*?(?:\bau (?:pot|capital|tour|pool)\b|\b(?:le|du) (?:tour(?: de table)?|pool)\b(?! d)|\b(?:la|cette) (?:levée|ronde)\b(?! d)|\b(?:l'|l’|cette )(?:opération|transaction)\b|\bla (?:mise|vente|cession)\b(?! d))/u;

/** Whether the words before a name leave it at the head of its paragraph: no sentence stands there, but for a label (« LYON. »). */
function isOpening(before: string): boolean {
  return before.length < HEAD && !/[.!?…]\s/.test(before.replace(LABEL, ""));
}
const LABEL = /^[^.!?…\n]{1,24}[.!?…]\s/;

/** « L'entreprise a levé 3 M€ auprès de », « Son fondateur a », « Elle est »: a subject that the paragraphs above have named, and its verb. */
const GOING_ON =
  /^\s*(?:(?:Il|Elle|Ils|Elles|Celui-ci|Celle-ci|Ce dernier|Cette dernière)(?! y a)|(?:Son|Sa|Ses) \p{Ll}|(?:Cette|Cet|Ce|La|Le|L['’]) ?(?:(?:petite|jeune|vieille) )?(?:entreprise|société|groupe|maison|firme|PME|ETI|start-up|startup|pousse|marque|enseigne|compagnie|coopérative|affaire|éditeur|fabricant))(?!\p{L})[^\n]*? (?:a|ont|est|sont|avait|avaient|était|vient|va|sera|doit|auprès|avec|par) /u;
/** How many characters behind a name tell whether its verb takes up somebody. */
const BEHIND = 30;
/** « Vexa lui a apporté 3 M€ », « Vexa en a pris le contrôle », « Vexa s'en est porté acquéreur ». */
const TAKING_UP =
  /^ (?:lui (?:en )?\p{Ll}|l['’](?:a|avait|ont|avaient) |s['’]en (?:est|était) |(?:en|y) (?:a|ont|avait|avaient|prend|détient|investit|injecte|met) )/u;

/** Whether a paragraph goes on with somebody told above it: by its subject before a name, or by a pronoun behind it. */
function goesBack(before: string, behind: string): boolean {
  return GOING_ON.test(before) || TAKING_UP.test(behind);
}

/** « SANTÉ - … », « • … », « GAND. … », « 🚚 … »: what sets an item of a roundup apart. */
const ITEM =
  /^\s{0,3}(?:\p{Extended_Pictographic}|[•*–—-]\s|\d{1,2}[.)]\s|\p{Lu}[\p{Lu} ’'-]{2,24}(?: [-–—:]|[.:])\s)/u;

/** How many lines that are questions make an interview: whoever its answers name, it is about whom it asks. */
const QUESTIONS = 3;

function isConversation(body: string): boolean {
  return [...body.matchAll(/[?][ »"”]{0,2}$/gm)].length >= QUESTIONS;
}

/** How many heads make a roundup of an article whose title names some parties: more where it names any. */
function leastFor<Party>(titled: readonly Party[], names: readonly Named<Party>[]): number {
  if (titled.length === 0) return LEAST;
  if (titled.length > 2) return LEAST + 1;
  const again = titled.some(
    (party) => party === names[0]?.party || names.filter((each) => each.party === party).length > 1,
  );
  return again ? Number.POSITIVE_INFINITY : LEAST + 1;
}

/** The passage that a position stands in. */
export function passageAt<Party>(passages: readonly Passage<Party>[], position: number): Passage<Party> {
  return passages[indexAt(passages, position)]!;
}

/** The paragraphs of a text, a heading being a part of the one below it. */
function paragraphsOf(body: string): Span[] {
  const paragraphs: Span[] = [];
  let heading: number | null = null;
  for (let start = 0; start <= body.length; ) {
    const stop = body.indexOf("\n", start);
    const end = stop < 0 ? body.length : stop;
    const line = body.slice(start, end).trim();
    if (line !== "") {
      const opens = line.length < HEADING && !/[.!?…:;,»"”]$/.test(line);
      // Of short lines one below the other, only the last may head what follows.
      if (opens && heading !== null) paragraphs.push({ start: heading, end: start });
      if (opens) heading = start;
      else {
        paragraphs.push({ start: heading ?? start, end });
        heading = null;
      }
    }
    start = end + 1;
  }
  if (heading !== null) paragraphs.push({ start: heading, end: body.length });
  return paragraphs;
}

/** Those of some names in text order that a paragraph holds. */
function within<Party>(names: readonly Named<Party>[], { start, end }: Span): readonly Named<Party>[] {
  const from = indexAt(names, start);
  const found: Named<Party>[] = [];
  for (let at = from; at < names.length && names[at]!.start < end; at += 1)
    if (names[at]!.start >= start) found.push(names[at]!);
  return found;
}
