import { subjectOf } from "../clauses/subject.ts";
import { frames } from "../frames/index.ts";
import type { Reading } from "../read.ts";
import { apposedBefore, fromSubject, ofTerm } from "../roles/fillers.ts";
import type { Scene } from "../scene.ts";
import type { Filler } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { verbGroupAt } from "../terms/verb-group.ts";
import { entitiesOf } from "./discourse.ts";
import { partiesIn, valuesIn, wordsIn } from "./facts.ts";
import { headless } from "./series.ts";

/** A common company told without a name, folded: the words that call it so, alone or with one before or behind. */
const VENTURE =
  /\b(?:co-?entreprise|joint-venture|(?:societe|entreprise|filiale|entite|structure|fonciere|compagnie) (?:commune|conjointe)|(?:nouvelle|future) (?:societe|entreprise|entite|structure|compagnie)|(?:societe|entreprise|entite|structure) (?:nouvelle )?(?:detenue|controlee|possedee|partagee|a parite|a parts egales|a 50))\b/;
/** That somebody has shares, folded. */
const OWNED =
  /\b(?:det(?:ien|en)\w+|possed\w+|control\w+|partag\w+|appart\w+|revien\w+|aura|auront|parite|parts egales|50-50|50\/50|moitie-moitie)\b/;
/** That all have as much, folded. */
const EQUAL =
  /\b(?:parite|parts egales|50-50|50\/50|moitie-moitie|chacune? (?:pour )?(?:la )?(?:moitie|50))\b/;
/** What is still to come, folded. */
export const TO_COME =
  /\b(?:sera|seront|aura|auront|va|vont|verra|verront|doit|doivent|devrait|devraient|\w{2,}(?:[aeid]ra|[aeid]ront))\b/;
/** Verbs of founding, whose object is the company, folded. */
const FOUNDING =
  /\b(?:cre(?:e|ent|er|ee|eront|era)|fond(?:ee?|ent|er|eront|era)|bati(?:t|e|r|ra|ront|ssent)?|lanc(?:e|ent|er|eront|era)|constitu(?:e|ent|er)|mont(?:e|ent|er|eront|era)|met(?:tre|tent|tront)? sur pied|mis sur pied|port(?:e|ent|er|eront|era) sur les fonts baptismaux|donn(?:e|ent|er|eront|era) naissance a)\b/;
/** That the company is a new one, folded. */
const FOUNDED =
  /\b(?:cre(?:e|ent|er|ee|ation)|fond(?:e|ent|er|ee|ation)|lanc(?:e|ent|er|ee|ement)|constitu\w+|naissance|jour|mont(?:e|ent|er|ee)|nouvelle|future|form(?:e|ent|er|ee)|associ\w+|alli\w+|uni\w+|(?:ad)?joi\w+)\b/;
/** What is told of a company that there is already, folded. */
export const RUNNING =
  /\b(?:ced\w+|vend\w*|rachet\w+|rachat|sort\w*|retir\w+|quitt\w+|dissou\w+|ferm\w+|perd\w*|depuis|cession)\b/;
/** Where who has a share stands: as the subject, « par X », « avec X », « entre X et Y ». */
const HOLDING = new Set<string | null>([null, "par", "avec", "entre", "à"]);
/** How many found a company together at most. */
const MOST = 5;
/** How far behind a partner its share may stand, in terms. */
const NEAR = 5;

/**
 * Reads a common company told by who owns which part of it: « La coentreprise appartiendra pour 51 % à X, pour 49 % à Y »,
 * « X aura 51 % de la nouvelle société et Y le reste », « X et Y ont créé une société détenue à parts égales ».
 */
export function readSharedVentures({ scene, sentence, tellings }: Reading): void {
  if (tellings.length > 0) return;
  const { terms } = scene;
  const words = wordsIn(terms);
  const venture = VENTURE.exec(words);
  const found = venture ?? (EQUAL.test(words) ? FOUNDING.exec(words) : null);
  if (found === null || !OWNED.test(words) || RUNNING.test(words)) return;
  if (venture !== null && !TO_COME.test(words) && !FOUNDED.test(words)) return;
  const at = termAt(terms, found.index);
  const end = at + found[0].split(" ").length;
  const own = venture === null ? objectOf(scene, end) : nameOf(scene, at, end);
  if (venture === null && own === null) return;
  const named = partnersIn(scene, EQUAL.test(words)).filter(
    (index) => own === null || entitiesOf(terms[index])[0] !== entitiesOf(terms[own])[0],
  );
  // « X, que Y avait fondée avec Z et que les deux groupes ont dotée de 3 M€ »: the two are those named.
  const single = named.filter((index) => entitiesOf(terms[index]).length < 2);
  const partners = single.length > 1 ? single : named;
  const frame = frames.find(({ name }) => name === "joint_venture/venture");
  // A term stands for all whom it is joined with.
  const all = [...partners.flatMap((index) => ofTerm(scene, index, "partner")), ...founderUnnamed(scene, at)];
  const each = all.filter(({ entity }, index) => all.findIndex((other) => other.entity === entity) === index);
  if (frame === undefined || each.length < 2 || each.length > MOST) return;
  const fillers = [...each, ...(own === null ? [] : ofTerm(scene, own, "target"))];
  const trigger = { start: terms[at]!.start, end: terms[at]!.end };
  const telling = headless(frame, sentence, trigger, fillers);
  if (TO_COME.test(words))
    telling.status = { value: "announced", span: trigger, rule: "status/venture-to-come" };
  tellings.push(telling);
}

/** The term in which the words of a sentence have a character. */
function termAt(terms: readonly Term[], character: number): number {
  let end = -1;
  return terms.findIndex(({ normal }) => {
    end += normal.length + 1;
    return end > character;
  });
}

/** The name that a common company is given: « une société commune, X », « une société, baptisée X », « X, société … »; null for none. */
function nameOf(scene: Scene, from: number, to: number): number | null {
  const { terms } = scene;
  let next = to;
  while (next < to + 3 && /^(?:,|:|baptisee|nommee|appelee|denommee|qui)$/.test(terms[next]?.normal ?? ""))
    next += 1;
  // « X aura 51 % de la nouvelle société, Y 49 % »: another who has a share.
  if (terms[next]?.party != null && terms[next]!.depth === 0 && terms[next + 1]?.stake == null) return next;
  const before = terms[from - 1]?.normal === "," ? from - 2 : -1;
  return before === 0 && terms[before]?.party != null ? before : apposedBefore(scene, from + 1);
}

/** The object of a verb that ends before a term, as a term: « créent X avec Y »; null where it is no name. */
function objectOf({ terms, markers }: Scene, from: number): number | null {
  // « X, que Y avait fondée à parts égales avec Z »
  const opener = terms.findLastIndex(
    ({ normal, tags }, index) =>
      index < from && index > from - NEAR - 2 && (/^(?:que|qu')$/.test(normal) || tags.has("Comma")),
  );
  const before = terms[opener - 1]?.tags.has("Comma") === true ? opener - 2 : opener - 1;
  if (/^(?:que|qu')$/.test(terms[opener]?.normal ?? "") && terms[before]?.party?.form === "name")
    return before;
  const index = partiesIn(terms).find((party) => party >= from);
  if (index === undefined || index > from + NEAR) return null;
  const place = markers[index]?.place ?? null;
  // « mettent sur pied X »
  const set = place === "sur" && /^(?:pied|baptismaux)$/.test(terms[from - 1]?.normal ?? "");
  const born = place === "à" && terms[from - 1]?.normal === "a";
  return place === null || set || born ? index : null;
}

/** « Avec Y, elle avait créé en 2017 X, une société détenue à parts égales »: whom the pronoun of who founds stands for. */
function founderUnnamed(scene: Scene, venture: number): Filler[] {
  const { terms, markers } = scene;
  const verb = terms.findLastIndex(
    ({ tags }, index) => index <= venture && FOUNDS.some((tag) => tags.has(tag)),
  );
  if (verb < 0) return [];
  const subject = subjectOf(terms, markers, verbGroupAt(terms, verb));
  return subject.kind === "pronoun" && /^(?:ils?|elles?|nous|on)$/.test(subject.word)
    ? fromSubject(scene, subject, "partner")
    : [];
}
/** Verbs (lemma tags) of founding. */
const FOUNDS = ["Creer", "Fonder", "Lancer", "Constituer", "Monter", "Batir", "Former"];

/** Those who have a part of the common company, as terms. */
function partnersIn({ terms, markers }: Scene, equal: boolean): number[] {
  const shares = valuesIn(terms).filter((index) => terms[index]!.stake !== null);
  const holders = partiesIn(terms).filter(
    // « Paul et Marie ont créé X à parts égales »: founders, not firms.
    (index) => terms[index]!.party!.kind !== "person" && HOLDING.has(markers[index]?.place ?? null),
  );
  const rest = terms.findIndex(({ normal }) => normal === "reste" || normal === "solde");
  const told = rest >= 0 ? [...shares, rest] : shares;
  if (equal) return holders;
  if (told.length < 2) return [];
  return holders.filter((index) =>
    told.some(
      (share) =>
        Math.abs(share - index) <= NEAR &&
        // Nobody else stands between the two.
        !terms.slice(Math.min(share, index) + 1, Math.max(share, index)).some(({ party }) => party !== null),
    ),
  );
}
