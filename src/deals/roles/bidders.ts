import { entitiesOf, resolvePronoun } from "../across/discourse.ts";
import type { Subject } from "../clauses/subject.ts";
import type { Frame } from "../frames/index.ts";
import type { Scene } from "../scene.ts";
import type { Filler } from "../telling.ts";
import { isVerb } from "../terms/verbs.ts";
import { filler } from "./fillers.ts";

/** What stands for who bids with it, folded. */
const BID = /^(?:dossiers?|offres?|candidatures?|propositions?|projets?|plans?)$/;

/** « Son dossier a été écarté », « Le dossier de X a été écarté »: who loses with what he has put in. */
export function biddersOf({ terms, markers, discourse }: Scene, subject: Subject, frame: Frame): Filler[] {
  if (frame.name !== "acquisition/bid-lost" || subject.kind !== "other" || !BID.test(subject.noun)) return [];
  const named = terms.findIndex(
    ({ party }, index) => index > subject.term && index < subject.term + 5 && party !== null,
  );
  // « La candidature de X au label »: no bid for a firm.
  if (named > 0 && /^(?:a|aux?)$/.test(terms[named + 1]?.normal ?? "") && !isVerb(terms, named + 1))
    return [];
  if (named > 0 && markers[named]?.head === subject.term)
    return entitiesOf(terms[named]).map((id) => filler("acquirer", id, terms[named]!, "grammar"));
  if (!/^(?:son|sa)$/.test(terms[subject.term - 1]?.normal ?? "")) return [];
  const id = ownBidder({ terms, discourse }, subject.term);
  return id === null || discourse.kinds.get(id) === "person"
    ? []
    : [filler("acquirer", id, terms[subject.term]!, "context")];
}

/** Who « son » takes up: the subject of the clause before it in the sentence, else whom the text talks of. */
function ownBidder({ terms, discourse }: Pick<Scene, "terms" | "discourse">, noun: number): string | null {
  const before = terms.slice(0, noun).flatMap(entitiesOf);
  return new Set(before).size === 1 ? before[0]! : resolvePronoun(discourse, "son", [], "acquirer");
}
