import { isPlainNoun } from "../clauses/antecedent.ts";
import { standsForFirm } from "../terms/groups.ts";
import type { Term } from "../terms/terms.ts";
import { isFiniteVerb } from "../terms/verbs.ts";

/** What may stand between the noun of a role and its list. */
const OPENING =
  /^(?:\?|:|\(|,|sont|est|etaient|figurent|figure|compte|on|(?:re)?trouv(?:e|ait)|compt(?:e|ait)|figurai(?:t|ent)|dont|parmi|lesquels|notamment|le|la|les|l'|a savoir|-|–|—)$/;

/** Articles and what links a noun to its complement. */
const LIGHT = /^(?:d[eu]|d'|des|l[ea]|l'|les)$/;

/** « Odile Arvieux, l'ancienne patronne de X »: what a person of the list leads is not in it. */
function isLedBy(terms: readonly Term[], party: number, from: number): boolean {
  const comma = terms.slice(0, party).findLastIndex((term) => term.tags.has("Comma"));
  return (
    comma >= from &&
    party - comma < 8 &&
    terms[comma - 1]?.party != null &&
    terms
      .slice(comma + 1, party)
      .some(({ normal }) =>
        /^(?:ex-)?(?:patron(?:ne)?|pdg|fondat(?:eur|rice)|cofondat(?:eur|rice)|president|presidente|directeur|directrice|dirigeante?|associee?|tete|numero)$/.test(
          normal,
        ),
      )
  );
}

/** Those who lead a firm or come from it, in the plural or not, folded. */
const PEOPLE =
  /^(?:ex-|co-?)?(?:fondat(?:eur|rice)s?|createurs?|patron(?:ne)?s?|pdg|dirigeante?s?|cadres|anciens|associes|actionnaires|salaries|employes)$/;

/** « les fondateurs de X et de Y »: whether a party is the firm of the people of a list, and not in it itself. */
function isOfPeople(terms: readonly Term[], party: number): boolean {
  let at = party;
  for (let steps = 0; steps < 4; steps += 1) {
    let before = at - 1;
    while (before > at - 4 && isPlainNoun(terms[before] ?? terms[at]!) && terms[before]?.party === null)
      before -= 1;
    if (!/^(?:de|d'|du|des)$/.test(terms[before]?.normal ?? "")) return false;
    const head = terms[before - 1];
    if (head === undefined) return false;
    if (PEOPLE.test(head.normal)) return true;
    if (!head.tags.has("Conj") && !head.tags.has("Comma")) return false;
    if (terms[before - 2]?.party == null) return false;
    at = before - 2;
  }
  return false;
}

/** « Odile Arvieux (X) », « Y (groupe X) »: whether a party alone in brackets right behind another says where that one belongs. */
function isWhose(terms: readonly Term[], party: number): boolean {
  const open = terms.findLastIndex(({ tags }, index) => index < party && tags.has("Open"));
  if (open < 1 || party - open > 5 || terms[open - 1]?.party == null) return false;
  const inside = terms.slice(open + 1, party);
  return (
    terms[party + 1]?.tags.has("Close") === true &&
    !inside.some(
      ({ party: other, tags, normal }) =>
        other !== null ||
        tags.has("Close") ||
        tags.has("Conj") ||
        /^(?:avec|par|puis|rejoint|suivie?)$/.test(normal),
    )
  );
}

/** The parties of the list that begins on a term: over commas, conjunctions and appositions, up to a verb or a stop. */
export function listAfter(terms: readonly Term[], from: number): Term[] {
  const list: Term[] = [];
  let skipped = 0;
  for (let index = from; index < terms.length && skipped < (list.length === 0 ? 8 : 12); index += 1) {
    const term = terms[index]!;
    if (term.party !== null && list.length > 0 && isLedBy(terms, index, from)) continue;
    if (term.party !== null && isOfPeople(terms, index)) continue;
    if (term.party !== null && list.length > 0 && isWhose(terms, index)) continue;
    if (term.party !== null) {
      list.push(term);
      skipped = 0;
      continue;
    }
    if (list.length === 0) {
      if (!OPENING.test(term.normal) && !term.tags.has("Adv") && !/^\p{Ll}/u.test(term.text)) break;
      if (isFiniteVerb(terms, index) && !OPENING.test(term.normal)) break;
      // « détenu par le fabricant de meubles X »: what a firm does is told in more words.
      skipped += LIGHT.test(term.normal) || standsForFirm(terms, index) ? 1 : 2;
      continue;
    }
    const closed = bracketsClose(terms, index);
    if (closed > index) {
      index = closed;
      continue;
    }
    if (isAsWellAs(terms, index)) {
      skipped = 0;
      continue;
    }
    if (term.tags.has("Rel")) {
      // « X, qui avait déjà misé, et Y »: the list goes on behind the comma that closes the relative.
      const close = terms.findIndex((each, at) => at > index && each.tags.has("Comma"));
      const next = terms[close + 1]?.tags.has("Conj") === true ? close : -1;
      if (next < 0 || next > index + 12) break;
      index = next;
      continue;
    }
    if (isFiniteVerb(terms, index) || term.tags.has("Semicolon") || opensLabel(terms, index)) break;
    if (term.money !== null || term.date !== null) break;
    // « X, par le biais de ses deux véhicules, l'un voué à …, l'autre à …, ainsi que Y »: over what X is.
    const next = skipped === 11 ? coordinatorAhead(terms, index) : -1;
    skipped = next > 0 ? 0 : skipped + 1;
    if (next > 0) index = next - 1;
  }
  return list;
}

/** « X (8 millions d'euros) et Y (4 millions) »: where brackets with a sum or a share, and without a name, close; else -1. */
function bracketsClose(terms: readonly Term[], open: number): number {
  if (!terms[open]!.tags.has("Open")) return -1;
  const close = terms.findIndex((term, index) => index > open && term.tags.has("Close"));
  const inside = terms.slice(open + 1, close < 0 ? open + 1 : close);
  const valued = inside.some(({ money, stake, date }) => money !== null || stake !== null || date !== null);
  return valued && inside.length < 8 && inside.every(({ party }) => party === null) ? close : -1;
}

/** « Cédants : X, Y — Avocats : Z »: a dash behind which another label opens its own list. */
function opensLabel(terms: readonly Term[], dash: number): boolean {
  if (!terms[dash]!.tags.has("Dash")) return false;
  const colon = terms.findIndex(({ tags }, index) => index > dash && tags.has("Colon"));
  return colon > 0 && colon < dash + 6;
}

/** « ainsi que », « de même que », on its second word: what joins an item to a list. */
function isAsWellAs(terms: readonly Term[], index: number): boolean {
  return (
    /^(?:que|qu')$/.test(terms[index]!.normal) && /^(?:ainsi|meme)$/.test(terms[index - 1]?.normal ?? "")
  );
}

/** How many terms an aside may have between two items of a list. */
const ASIDE = 30;

/** Where « , ainsi que », « , de même que » or « , mais aussi » goes on with a list behind a long aside without a verb; else -1. */
function coordinatorAhead(terms: readonly Term[], from: number): number {
  for (let index = from; index < terms.length && index < from + ASIDE; index += 1) {
    const term = terms[index]!;
    if (term.tags.has("Semicolon") || term.money !== null || term.date !== null) return -1;
    if (terms[index - 1]?.tags.has("Comma") === true && joinsOn(terms, index)) return index;
    if (isFiniteVerb(terms, index) || term.party !== null) return -1;
  }
  return -1;
}

function joinsOn(terms: readonly Term[], index: number): boolean {
  const words = terms
    .slice(index, index + 3)
    .map(({ normal }) => normal)
    .join(" ");
  return /^(?:ainsi qu|de meme qu|mais (?:aussi|egalement)|sans oublier|sans compter)/.test(words);
}
