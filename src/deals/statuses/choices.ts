/** What somebody preferred to what a bidder had in mind: « la famille a préféré l'offre de Y », « a préféré rester indépendante ». */
import { entitiesOf } from "../across/discourse.ts";
import { wordsIn } from "../across/facts.ts";
import type { Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";

/** What one prefers to a sale or to a buyer, folded: another offer, another buyer, to sell elsewhere or not at all. */
const CHOSEN =
  /^(?:(?:l'|la|le|les|une?|cette|celles?|ceux|celui) ?(?:\w+ )?(?:offre|proposition|candidature|projet|dossier|candidate?|repreneu\w+|pretendant|independance|concurrent|rival|fonds|groupe|autre|statu quo|cooperative|bourse|introduction|fusion|alliance|rapprochement)(?: |$)|(?:ceder|vendre|se (?:vendre|donner|marier|tourner vers)|passer la main|(?:rester|demeurer) (?:independant|seul|libre|maitre|proprietaire)\w*|(?:garder|conserver) (?:l'|la|le|les|son|sa|leurs?|ses)|continuer seul\w*|s' ?en tenir|renoncer)(?: |$)|attendre(?: ?[.,;:!»?]|$))/;
/** How many terms behind the verb what is chosen is told in. */
const REACH = 7;

/** Whether what a sentence says to have been preferred is not the offer of who was to buy. */
export function isOtherChoice(terms: readonly Term[], host: Telling): boolean {
  const verb = terms.findIndex(({ tags }) => tags.has("Preferer"));
  if (verb < 0) return false;
  const behind = terms.slice(verb + 1, verb + 1 + REACH);
  const party = behind.find((term) => term.party !== null);
  if (isOfBidder(party, host)) return false;
  const [first, second] = behind;
  const named = first?.party != null || (first?.tags.has("Det") === true && second?.party != null);
  return named || CHOSEN.test(wordsIn(behind));
}

function isOfBidder(term: Term | undefined, { fillers }: Telling): boolean {
  return entitiesOf(term).some((id) =>
    fillers.some(
      ({ entity, role }) =>
        entity === id && ["acquirer", "investor", "merger_party", "partner"].includes(role),
    ),
  );
}
