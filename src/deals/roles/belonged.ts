/**
 * Whose what changes hands was, told by a relative right behind its name: « X, qui appartenait à Z », « X et Y, dont les
 * propriétaires étaient respectivement Z et W ».
 */
import { entitiesOf } from "../across/discourse.ts";
import type { Clause } from "../clauses/clauses.ts";
import { joinedBehind } from "../clauses/joined.ts";
import type { Scene } from "../scene.ts";
import type { Filler } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { ofTerm } from "./fillers.ts";

/** « appartenait », and « appartient » where nothing says since when: who buys has it from then on. */
const BELONGED = /^appart(?:enai(?:t|ent)|inrent|int|ient|iennent)$/;
const BY_NOW = /^(?:desormais|maintenant|aujourd'hui|depuis|dorenavant|donc)$/;
/** Up to when it was somebody's who does not sell it now. */
const LONG_AGO = /^(?:jadis|autrefois|naguere|longtemps|jusqu'(?:en|a)?)(?: |$)/;
/** What one belongs to without being its property. */
const OF_MEMBERS = /^(?:reseau|club|cercle|top|gotha|indice|syndicat)$/;
/** Owners as what « dont » takes up, folded. */
const OWNERS = /^(?:proprietaires?|actionnaires?|detenteurs?)$/;
const OF_MOST = /^(?:uniques?|principal|principaux|majoritaires?|historiques?|actuels?)$/;
/** How many adverbs and dates may stand before who owned. */
const REACH = 4;

/** Makes those who owned what is bought or sold its sellers, whatever else their place would have made of them. */
export function sellBelonged(scene: Scene, { trigger }: Clause, fillers: Filler[]): void {
  const { terms } = scene;
  if (trigger.frame.kind !== "acquisition") return;
  const owners = terms.flatMap((_, index) => ownersIn(scene, index, fillers));
  const ids = new Set(owners.flatMap((index) => entitiesOf(terms[index])));
  if (ids.size === 0 || fillers.some(({ role, entity }) => role === "target" && ids.has(entity))) return;
  const kept = fillers.filter(({ entity }) => !ids.has(entity));
  // « Y a vendu X, qui appartenait à Z »: who sells is told already, and Z had it before.
  const told = kept.some(({ role }) => role === "seller");
  const sellers = told ? [] : owners.filter((index) => !isLongAgo(terms, index));
  fillers.splice(0, fillers.length, ...kept, ...sellers.flatMap((index) => ofTerm(scene, index, "seller")));
}

/** « qui appartenait autrefois à Z »: whether an owner is told to have sold before. */
function isLongAgo(terms: readonly Term[], owner: number): boolean {
  return terms.slice(Math.max(0, owner - REACH), owner).some(({ normal }) => LONG_AGO.test(normal));
}

/** The terms of the owners that a relative names which opens on a term and takes up what is bought; none for other terms. */
function ownersIn({ terms }: Scene, relative: number, fillers: readonly Filler[]): number[] {
  const { normal } = terms[relative]!;
  if (normal !== "qui" && normal !== "dont") return [];
  const before = terms[relative - 1]?.tags.has("Comma") === true ? terms[relative - 2] : terms[relative - 1];
  if (!fillers.some(({ role, span }) => role === "target" && span.start === before?.start)) return [];
  const from = normal === "qui" ? behindBelonged(terms, relative + 1) : behindOwners(terms, relative + 1);
  if (from < 0) return [];
  const first = terms.findIndex((term, index) => index >= from && term.party !== null);
  const plain = terms
    .slice(from, first)
    .every(
      ({ tags, text, normal }) => tags.has("Det") || (/^\p{Ll}+$/u.test(text) && !OF_MEMBERS.test(normal)),
    );
  if (first < 0 || first > from + REACH || !plain) return [];
  // « à X et à Y »
  const [joint, to] = [terms[first + 1], terms[first + 2]];
  const second = terms.findIndex((term, index) => index > first && term.party !== null);
  return joint?.normal === "et" && /^(?:a|au|aux)$/.test(to?.normal ?? "") && second <= first + REACH + 1
    ? [first, second]
    : joinedBehind(terms, first);
}

/** The term behind « appartenait … à »; -1 where no such words stand on a term. */
function behindBelonged(terms: readonly Term[], verb: number): number {
  if (!BELONGED.test(terms[verb]?.normal ?? "")) return -1;
  const at = overAdverbs(terms, verb + 1);
  const present = /^appart(?:ient|iennent)$/.test(terms[verb]!.normal);
  if (present && terms.slice(verb + 1, at).some(({ normal, date }) => date !== null || BY_NOW.test(normal)))
    return -1;
  return /^(?:a|au|aux)$/.test(terms[at]?.normal ?? "") ? at + 1 : -1;
}

/** The term behind « les propriétaires étaient … »; -1 where no such words stand on a term. */
function behindOwners(terms: readonly Term[], article: number): number {
  if (!/^(?:le|la|l'|les)$/.test(terms[article]?.normal ?? "")) return -1;
  let at = article + 1;
  if (OF_MOST.test(terms[at]?.normal ?? "")) at += 1;
  if (!OWNERS.test(terms[at]?.normal ?? "")) return -1;
  const sure =
    /^propri/.test(terms[at]!.normal) || [at - 1, at + 1].some((by) => OF_MOST.test(terms[by]!.normal));
  at += 1;
  if (OF_MOST.test(terms[at]?.normal ?? "")) at += 1;
  return sure && /^etai(?:t|ent)$/.test(terms[at]?.normal ?? "") ? overAdverbs(terms, at + 1) : -1;
}

function overAdverbs(terms: readonly Term[], from: number): number {
  let at = from;
  while (at < from + REACH && (terms[at]?.tags.has("Adv") === true || terms[at]?.date != null)) at += 1;
  return at;
}
