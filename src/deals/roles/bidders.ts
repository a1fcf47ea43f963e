import { entitiesOf, resolvePronoun } from "../across/discourse.ts";
import type { Subject } from "../clauses/subject.ts";
import type { Frame } from "../frames/index.ts";
import type { Scene } from "../scene.ts";
import type { Filler } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { isFiniteVerb, isVerb } from "../terms/verbs.ts";
import { filler } from "./fillers.ts";

/** What stands for who bids with it, folded. */
const BID = /^(?:dossiers?|offres?|candidatures?|propositions?|projets?|plans?)$/;

/** « X, dont l'offre a été écartée »: the term of a bid that is the subject of its relative, right before its verb; null for none. */
export function bidInRelative(terms: readonly Term[], verb: number): number | null {
  const bid = terms[verb - 1]?.normal ?? "";
  return BID.test(bid) && terms[verb - 3]?.normal === "dont" ? verb - 1 : null;
}

/** « Son dossier a été écarté », « Le dossier de X a été écarté »: who loses with what he has put in. */
export function biddersOf({ terms, markers, discourse }: Scene, subject: Subject, frame: Frame): Filler[] {
  if (frame.name === "acquisition/offer-taken") return offerOf({ terms, markers }, subject);
  if (frame.name !== "acquisition/bid-lost" || subject.kind !== "other" || !BID.test(subject.noun)) return [];
  const named = terms.findIndex(
    ({ party }, index) => index > subject.term && index < subject.term + 5 && party !== null,
  );
  // « La candidature de X au label »: no bid for a firm.
  if (named > 0 && /^(?:a|aux?)$/.test(terms[named + 1]?.normal ?? "") && !isVerb(terms, named + 1))
    return [];
  if (named > 0 && markers[named]?.head === subject.term)
    return entitiesOf(terms[named]).map((id) => filler("acquirer", id, terms[named]!, "grammar"));
  // « au grand dam de X, dont l'offre a été écartée »
  if (terms[subject.term - 2]?.normal === "dont") {
    const owner = subject.term - (terms[subject.term - 3]?.tags.has("Comma") === true ? 4 : 3);
    return entitiesOf(terms[owner]).map((id) => filler("acquirer", id, terms[owner]!, "grammar"));
  }
  if (!/^(?:son|sa)$/.test(terms[subject.term - 1]?.normal ?? "")) return [];
  const id = ownBidder({ terms, discourse }, subject.term);
  return id === null || discourse.kinds.get(id) === "person"
    ? []
    : [filler("acquirer", id, terms[subject.term]!, "context")];
}

/** « L'offre de X pour Y a été retenue »: whose offer it is, and what for where its noun says so. */
function offerOf({ terms, markers }: Pick<Scene, "terms" | "markers">, subject: Subject): Filler[] {
  if (subject.kind !== "other" || !BID.test(subject.noun)) return [];
  const found: Filler[] = [];
  for (let index = subject.term + 1; index < Math.min(terms.length, subject.term + OFFER_REACH); index += 1) {
    if (terms[index]!.tags.has("Comma") || isFiniteVerb(terms, index)) break;
    if (terms[index]!.party === null) continue;
    const place = markers[index]?.place ?? null;
    const role =
      place === "pour" || place === "sur" ? "target" : place === "de" || place === "par" ? "acquirer" : null;
    const known = found.some((each) => each.role === role);
    if (role !== null && !known)
      for (const id of entitiesOf(terms[index])) found.push(filler(role, id, terms[index]!, "grammar"));
  }
  return found;
}
/** How far behind its noun an offer's words may reach. */
const OFFER_REACH = 12;

/** Who « son » takes up: the subject of the clause before it in the sentence, else whom the text talks of. */
function ownBidder({ terms, discourse }: Pick<Scene, "terms" | "discourse">, noun: number): string | null {
  const before = terms.slice(0, noun).flatMap(entitiesOf);
  return new Set(before).size === 1 ? before[0]! : resolvePronoun(discourse, "son", [], "acquirer");
}
