import { type Discourse, entitiesOf, lastTraded, resolvePronoun } from "../across/discourse.ts";
import { isAuthorityName } from "../authorities.ts";
import type { Frame, Place } from "../frames/index.ts";
import { sourcesOf } from "../statuses/sources.ts";
import type { Filler } from "../telling.ts";
import { OWNERS } from "../terms/marker-context.ts";
import type { Marker } from "../terms/markers.ts";
import { prepositionAt } from "../terms/prepositions.ts";
import type { Term } from "../terms/terms.ts";
import type { VerbGroup } from "../terms/verb-group.ts";

/** Pronouns that stand for a party after a preposition: « à ce dernier », « chez elle ». */
const TONIC = new Set([
  "ce dernier",
  "cette derniere",
  "celui-ci",
  "celle-ci",
  "lui",
  "elle",
  "le second",
  "la seconde",
]);
/** Nouns of a whole or a part: « en reprendre la majorité » is of what was talked of. */
const PART = new Set(
  "majorite totalite integralite moitie tiers quart controle capital reste solde".split(" "),
);

/** Parties told as a pronoun after a preposition of the clause, each with the place that the preposition opens. */
export function tonicPronouns(
  terms: readonly Term[],
  from: number,
  to: number,
): { readonly index: number; readonly place: Place }[] {
  const found: { index: number; place: Place }[] = [];
  for (let index = from; index < to; index += 1) {
    if (!TONIC.has(terms[index]!.normal)) continue;
    for (let length = 5; length > 0; length -= 1) {
      const preposition = index >= length ? prepositionAt(terms, index - length) : null;
      if (preposition?.length !== length) continue;
      found.push({ index, place: preposition.place as Place });
      break;
    }
  }
  return found;
}

/** « en offre 3 M€ », « en a donné 3 M€ »: whether a verb has at « de » what its sum is for. */
export function isPricing({ kind, roles }: Frame): boolean {
  return kind === "acquisition" && roles.de === "target" && roles.subject === "acquirer";
}

/** What « en » stands for beside a verb: « s'en défait » (the place that « de » opens), « en reprend la moitié ». */
export function genitive(
  terms: readonly Term[],
  markers: readonly Marker[],
  discourse: Discourse,
  group: VerbGroup,
  clause: {
    readonly trigger: { readonly frame: Frame; readonly objectPlace: Place; readonly end: number };
    readonly right: number;
  },
  taken: readonly Filler[],
): string | null {
  if (!group.genitive) return null;
  const behind = terms.slice(clause.trigger.end, clause.right);
  // « en reprend les actifs », « en rachète l'activité »: of a firm, where who buys it is told.
  const assets =
    clause.trigger.frame.roles.subject === "acquirer" &&
    clause.trigger.frame.roles.object === "target" &&
    ["Det", "Clitic"].some((tag) => behind[0]?.tags.has(tag)) &&
    ASSETS.test(behind[1]?.normal ?? "");
  const part = assets || behind.some((term) => term.stake !== null || PART.has(term.normal));
  if (clause.trigger.objectPlace !== "de" && !part && !isPricing(clause.trigger.frame)) return null;
  // « Y en offre, d'après la Gazette, 3 M€ »: not for who says so.
  const told = sourcesOf(terms).map(({ entity }) => entity);
  const except = [...taken.map(({ entity }) => entity), ...ownersOfSubject(discourse), ...told];
  // « discute avec les propriétaires de X, A et B, afin d'en prendre le contrôle »: of what they own.
  const owned = entitiesOf(terms[ownedBefore(terms, group.start) ?? -1]).find((id) => !except.includes(id));
  if (owned !== undefined) return owned;
  // « X ? Payé 3 M€ ; Y en a repris la moitié »
  if (discourse.asked !== null && !except.includes(discourse.asked.entity)) return discourse.asked.entity;
  // « Restait X, créée avec Y ; Z en a repris la moitié »: of whom the sentence speaks, not the last named.
  const named = terms
    .slice(0, group.start)
    .flatMap((term, index) =>
      term.depth === 0 && (markers[index]?.place ?? null) === null ? entitiesOf(term) : [],
    );
  // « Présent chez X depuis dix ans, il en prend la moitié », « Propriétaire de X, il s'en défait »: of whom its phrase names.
  const fronted = isFrontedPhrase(terms) ? entitiesOf(terms.find(({ party }) => party !== null)) : [];
  const free = named.filter((id) => !except.includes(id));
  // « Y vend X : Z en donne 3 M€ »: what the verb before has as its object, and not who sells it.
  const own =
    isPricing(clause.trigger.frame) && free.length > 1
      ? free.at(-1)
      : (free[0] ?? fronted.find((id) => !except.includes(id)));
  if (own !== undefined) return own;
  // « vole au secours de X et en reprend les actifs »: of whom the verb before is about.
  const about = assets
    ? terms.slice(0, group.start).flatMap((term) => (term.depth === 0 ? entitiesOf(term) : []))
    : [];
  const rescued = about.findLast((id) => !except.includes(id));
  if (rescued !== undefined) return rescued;
  // « Bercy veut sauver X. Y en offre 3 M€ »: a price is for what was named last, who is seldom the last subject.
  const last = discourse.recent.findLast(
    (id) =>
      !except.includes(id) &&
      discourse.kinds.get(id) !== "person" &&
      // « L'autorité X se prononcera en mai. Y en offrait 3 M€ »: who has a say is not for sale.
      !isAuthorityName(discourse.names.get(id) ?? "") &&
      !isOtherBidder(discourse, id) &&
      // In a paragraph that has named nobody else it is whom the text is about.
      (discourse.topic === null || (discourse.standings.get(id)?.sentence ?? 0) >= discourse.paragraph),
  );
  // « en devient le propriétaire » tells no price: of whom the text is about.
  if (isPricing(clause.trigger.frame) && clause.trigger.objectPlace !== "de")
    return last ?? (except.includes(discourse.topic ?? "") ? null : discourse.topic);
  // « X a payé Y 5 M€. Z en a repris 51 % »: what X got is got again.
  const again = AGAIN.some((tag) => terms[group.verb]?.tags.has(tag));
  const traded = again ? lastTraded(discourse, except) : null;
  const near = traded === null ? undefined : discourse.standings.get(traded)?.sentence;
  if (near !== undefined && near >= discourse.sentence - 1) return traded;
  return resolvePronoun(discourse, "en", except, "target");
}

/** « Z alignait 3 M€. Y en donnait 2 »: not for Z, who bids as well, unless he is for sale himself. */
function isOtherBidder({ actors, targets, contest }: Discourse, id: string): boolean {
  return targets.size > 0 && actors.has(id) && !targets.has(id) && contest?.target !== id;
}

/** What one takes over of a firm, folded. */
const ASSETS =
  /^(?:actifs|activites?|titres|actions|fonds de commerce|stocks?|murs|salaries|outil|marques?)$/;

/** Verbs (lemma tags) of getting what another has had. */
const AGAIN = ["Recuperer", "Reprendre", "Racheter"];

/** « Son propriétaire, Z, voulait vendre. Y en prend le contrôle »: not of Z, but of whose it was. */
function ownersOfSubject({ owners, subject, topic }: Discourse): readonly string[] {
  const held = topic === null ? [] : (owners.get(topic) ?? []);
  return subject !== null && held.includes(subject) ? [subject] : [];
}

/** The firm behind « les propriétaires de », before a verb; null where the sentence names none. */
function ownedBefore(terms: readonly Term[], verb: number): number | null {
  const owners = terms.findLastIndex(({ normal }, index) => index < verb && OWNERS.test(normal));
  if (owners < 0 || !/^(?:de|d'|du)$/.test(terms[owners + 1]?.normal ?? "")) return null;
  const party = terms.findIndex((term, index) => index > owners && term.party !== null);
  return party > owners && party < Math.min(verb, owners + 5) ? party : null;
}

/** « Présent », « Propriétaire », « Actionnaire »: what opens a sentence with how its subject stands to another. */
const STANDING =
  /^(?:presente?s?|entree?s?|proprietaires?|actionnaires?|detenteurs?|detentrices?|maison mere|alliee?s?|associee?s?|client|cliente|arrivee?s?|monte[es]*)$/;

/** Whether a sentence opens with a phrase that says how its subject stands to a party, closed by a comma. */
function isFrontedPhrase(terms: readonly Term[]): boolean {
  const opens = STANDING.test(terms[terms[0]?.tags.has("Adv") === true ? 1 : 0]?.normal ?? "");
  const comma = terms.findIndex(({ tags }) => tags.has("Comma"));
  return opens && terms.findIndex(({ party }) => party !== null) < comma;
}

/** « Même mouvement chez X », « Idem pour X »: what opens a sentence that tells the same of another, folded. */
const LIKEWISE =
  /^(?:(?:meme|pareil|pareille|semblable) (?!si |que )\w+ (?:pour|chez|du cote|avec|a|au)|(?:idem|pareil|pareillement) (?:pour|chez|du|avec|a))(?: |$)/;

/** « Même mouvement chez X, dont Y a pris possession », « Idem pour X : Z en a pris la moitié »: the other firm, null for none. */
export function likewiseOf(terms: readonly Term[], taken: readonly string[]): string | null {
  const words = terms.slice(0, 4).map(({ normal }) => normal);
  if (!LIKEWISE.test(words.join(" "))) return null;
  const [firm, other] = entitiesOf(terms.find(({ party }) => party !== null));
  return firm === undefined || other !== undefined || taken.includes(firm) ? null : firm;
}

/** Whom « Quant à X, il … » means by its pronoun, as a term index; null where the sentence does not open so. */
export function topicOf(terms: readonly Term[], pronoun: number): number | null {
  const quant = terms.slice(0, 3).findIndex((term) => term.normal === "quant");
  if (quant < 0 || pronoun < quant) return null;
  const party = terms.slice(0, Math.min(pronoun, quant + 6)).findIndex((term) => term.party !== null);
  return party < 0 || entitiesOf(terms[party]).length === 0 ? null : party;
}
