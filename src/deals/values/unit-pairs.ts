import { entitiesOf, entityOfPhrase } from "../across/discourse.ts";
import { isWord } from "../clauses/antecedent.ts";
import type { Clause } from "../clauses/clauses.ts";
import { isPremises } from "../roles/premises.ts";
import { isUnit } from "../roles/unit-phrases.ts";
import type { Scene } from "../scene.ts";
import type { Filler, Telling } from "../telling.ts";
import { prepositionAt } from "../terms/prepositions.ts";
import type { Term } from "../terms/terms.ts";
import { isVerb } from "../terms/verbs.ts";
import { readValues } from "./values.ts";

/** Places of who buys. */
const TO = new Set(["à", "chez", "auprès de", "au profit de"]);
/** How many words may stand between an article and who buys. */
const LENGTH = 9;

/** What is sold and to whom, as terms: the first and last word of the one, the name of the other. */
interface Piece {
  readonly from: number;
  readonly first: number;
  readonly last: number;
  readonly buyer: number;
  /** The party that what is sold is, where it has a name. */
  readonly named: number | null;
  /** Whether it is a unit told by its noun alone: « ses magasins ». */
  readonly bare: boolean;
}

/**
 * « vend son usine de Brest à Y et ses magasins à Z »: businesses without names of their own, each with its buyer; the
 * plain « ses magasins » too, which a buyer shows to be sold whole. Null where a sale tells no such thing.
 */
export function splitUnits(telling: Telling, clause: Clause, scene: Scene, body: string): Telling[] | null {
  const { terms } = scene;
  const { trigger, group } = clause;
  if (!/^acquisition\/(?:sell|sale)$/.test(telling.frame.name)) return null;
  if (trigger.form === "verb" && group?.passive !== false) return null;
  if (!telling.fillers.some(({ role }) => role === "seller")) return null;
  const pieces = piecesOf(terms, trigger.end);
  const [only] = pieces;
  if (only === undefined || pieces.every(({ named }) => named !== null)) return null;
  const known = telling.fillers.some(({ role }) => role === "target");
  if (pieces.length === 1 && (known || !only.bare)) return null;
  const behind = terms[trigger.end - 1]!.end;
  // Who stands before the verb is of each of them.
  const shared = telling.fillers.filter(
    ({ role, span }) => role === "seller" && (span.start < behind || pieces.length === 1),
  );
  const date = telling.date !== null && telling.date.span.start < behind ? telling.date : null;
  return pieces.map((piece, index): Telling => {
    const right = pieces[index + 1]?.from ?? Math.max(clause.right, piece.buyer + 1);
    const left = index === 0 ? clause.left : piece.from;
    const values = readValues(scene, { ...clause, left, right });
    const span = { start: terms[piece.first]!.start, end: terms[piece.last]!.end };
    const sold =
      piece.named === null
        ? [entityOfPhrase(scene.discourse, body.slice(span.start, span.end))]
        : entitiesOf(terms[piece.named]);
    const { start, end } = terms[piece.buyer]!;
    const own = (role: Filler["role"], at: typeof span) => (entity: string) =>
      ({ role, entity, span: at, by: "grammar", lead: false }) satisfies Filler;
    return {
      ...telling,
      ...values,
      date: values.date ?? date,
      trigger: index === 0 ? telling.trigger : span,
      fillers: [
        ...sold.map(own("target", span)),
        ...entitiesOf(terms[piece.buyer]).map(own("acquirer", { start, end })),
        ...shared,
      ],
    };
  });
}

/** The pairs of something sold and its buyer that follow one another from a term on. */
function piecesOf(terms: readonly Term[], start: number): Piece[] {
  const pieces: Piece[] = [];
  let from: number | null = start;
  while (from !== null) {
    const piece = pieceAt(terms, from);
    if (piece === null) break;
    pieces.push(piece);
    from = nextFrom(terms, piece.buyer + 1);
  }
  return pieces;
}

/** Where the next pair may begin, behind the price and the date of one: at « et » or a comma. */
function nextFrom(terms: readonly Term[], from: number): number | null {
  for (let index = from; index < from + 8; index += 1) {
    const term = terms[index];
    if (term === undefined || term.party !== null || isVerb(terms, index)) return null;
    if (term.depth === 0 && (term.tags.has("Conj") || term.tags.has("Comma")))
      return terms[index + 1]?.tags.has("Conj") === true ? index + 1 : index;
    const value = term.money !== null || term.date !== null || term.depth > 0;
    if (!value && !/^(?:pour|contre|a|en|hauteur|de|des|le|\(|\))$/.test(term.normal)) return null;
  }
  return null;
}

function pieceAt(terms: readonly Term[], from: number): Piece | null {
  let article = from;
  while (article < from + 5 && isBeforeArticle(terms[article])) article += 1;
  const opener = terms[article];
  const possessed = opener?.tags.has("Poss") === true;
  const definite = possessed || /^(?:le|la|les|l'|du)$/.test(opener?.normal ?? "");
  const first = definite ? article + 1 : article;
  const to = buyerPlace(terms, first);
  if (to === null) return null;
  const named = terms.slice(first, to.at).findIndex((term) => term.party !== null);
  if (named >= 0)
    return { from, first: first + named, last: first + named, ...to, named: first + named, bare: false };
  const unit = terms.findIndex((_, index) => index >= first && index < to.at && isUnit(terms, index));
  if (!definite || unit < 0 || unit > first + 2) return null;
  const last = lastWord(terms, unit, to.at);
  if (last === null) return null;
  const bare = last === unit && unit === first;
  // « cède la marque à Y » does not say which; « sa filiale » is one that has been named.
  if (bare && !(/^(?:ses|leurs)$/.test(opener!.normal) && isPremises(terms[unit]!.normal))) return null;
  return { from, first, last, buyer: to.buyer, named: null, bare };
}

/** Words over which a pair opens: its conjunction, adverbs, dates, the « de » of « se défait de ». */
function isBeforeArticle(term: Term | undefined): boolean {
  return (
    term !== undefined &&
    (["Conj", "Comma", "Adv"].some((tag) => term.tags.has(tag)) ||
      term.date !== null ||
      /^(?:de|d'|en|puis|enfin|ensuite|et)$/.test(term.normal))
  );
}

/** The preposition of who buys, and who that is: no other name, verb or comma before. */
function buyerPlace(terms: readonly Term[], from: number): { at: number; buyer: number } | null {
  for (let index = from; index < from + LENGTH; index += 1) {
    const term = terms[index];
    if (term === undefined || isVerb(terms, index) || term.tags.has("Comma") || term.tags.has("Rel"))
      return null;
    const preposition = index > from ? prepositionAt(terms, index) : null;
    if (preposition === null || !TO.has(preposition.place)) continue;
    const behind = index + preposition.length;
    for (let buyer = behind; buyer < behind + 3; buyer += 1) {
      const party = terms[buyer];
      if (party === undefined || party.tags.has("Comma") || isVerb(terms, buyer)) break;
      if (party.party !== null) return { at: index, buyer };
    }
  }
  return null;
}

/** The last word of the phrase of a unit, dates and prices behind it left out; null where it holds anything else. */
function lastWord(terms: readonly Term[], unit: number, to: number): number | null {
  let last = unit;
  for (let index = unit + 1; index < to; index += 1) {
    const { normal, text, date, money } = terms[index]!;
    if (date !== null || money !== null) return last;
    if (isWord(terms[index]!) || /^\p{Lu}/u.test(text)) last = index;
    else if (!/^(?:de|d'|du|des|et|en|la|le|les|l'|pour|a|aux)$/.test(normal)) return null;
  }
  return last;
}
