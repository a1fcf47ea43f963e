import { demonyms } from "../../french/demonyms.ts";
import type { Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { isVerb } from "../terms/verbs.ts";

/** « Suivent X, en 2012, et Y »: a verb whose subjects are the items. */
const FOLLOWING = /^(?:suivent|suivront|suivirent|suivit|suivra|vinrent|viennent|viendront)$/;
/** The same of one, of whom much else may come: « Puis vint X ». */
const COMES = /^(?:vint|viendra|arriva|arrivera|arriverent|arrivent|fut|furent|sera|seront|etait|est)$/;
/** How many sentences back a purchase may stand that « ce fut X » goes on from. */
const NEAR = 2;

/** Where the items begin that a sentence has follow a list or a purchase; null where nothing says so. */
export function followingFrom(terms: readonly Term[], host: Telling, sentence: number): number | null {
  const following = terms.findIndex(({ normal }) => FOLLOWING.test(normal));
  if (following >= 0) return following + 1;
  // « Quatre ans plus tard, ce fut X, pour 5 M€ »: bought by the same.
  const bought =
    host.kind === "acquisition" &&
    host.sentence >= sentence - NEAR &&
    ["acquirer", "target"].every((side) => host.fillers.some(({ role }) => role === side));
  if (!bought) return null;
  const comes = terms.findIndex((term, index) => COMES.test(term.normal) && isInverted(terms, index));
  if (comes < 0 || terms.some((_, index) => index !== comes && isOtherVerb(terms, index))) return null;
  // « Son premier client, ce fut X »: not by the words before it, which say when and nothing else.
  return terms.slice(0, comes).every((term) => isWhen(term)) ? 0 : null;
}

/** Whether a name stands right behind a verb that has no subject but « ce » before it. */
function isInverted(terms: readonly Term[], verb: number): boolean {
  const [ahead, copula] = [terms[verb - 1]?.normal ?? "", /^(?:f|s|e)/.test(terms[verb]!.normal)];
  if (copula ? !/^(?:ce|c')$/.test(ahead) : !/^(?:puis|enfin|ensuite|,)$/.test(ahead) && verb > 0)
    return false;
  const next = terms.slice(verb + 1, verb + 8);
  const party = next.findIndex((term) => term.party?.form === "name");
  return party >= 0 && next.slice(0, party).every((term) => isWhen(term) || demonyms().has(term.text));
}

/** A date, what leads to it, an adverb, an article. */
function isWhen({ date, normal, tags }: Term): boolean {
  return (
    date !== null ||
    ["Adv", "Comma", "Conj", "Det", "Clitic", "Pronoun"].some((tag) => tags.has(tag)) ||
    /^(?:en|a|au|c'|ce|puis|enfin)$/.test(normal)
  );
}

/** A verb other than a bare participle. */
function isOtherVerb(terms: readonly Term[], index: number): boolean {
  return isVerb(terms, index) && !terms[index]!.tags.has("Participle");
}
