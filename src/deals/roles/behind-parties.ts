import { isFormed } from "../terms/groups.ts";
import type { Term } from "../terms/terms.ts";
import { isFiniteVerb } from "../terms/verbs.ts";

/** Participles, folded, of what a firm is or was made by, whom it is of or who runs it: their agent has no part in its deal. */
export const BEHIND =
  /^(?:(?:co-?|re)?fonde|(?:co-?)?cree|lance|gere|anime|preside|detenu|tenu|concu|possede|controle|co-?dirige|chapeaute|cote|exploite|developpe|fabrique|edite|administre|implante)e?s?$/;
/** Nouns, folded, of what is nobody before those behind it: « une coentreprise détenue par X et Y », « un véhicule contrôlé par X ». */
const COMMON = /^(?:co-?entreprises?|joint-ventures?|communes?|consortium|pool|groupement)$/;

/** How far before « par » its participle may stand, over « depuis 2016 », « à 60 % ». */
const ADVERBIAL = 6;
/** How many words the apposition before the participle may have. */
const APPOSITION = 10;

/** « repris par X, détenu par Y », « auprès de X, le fonds créé par Y »: who is behind a party is none. */
export function isBehindParty(
  terms: readonly Term[],
  party: number,
  trigger: { readonly start: number; readonly end: number },
): boolean {
  const by = agentOpener(terms, party);
  if (by < 2) return false;
  const participle = terms.findLastIndex(
    ({ normal }, index) => index < by && index >= by - ADVERBIAL && BEHIND.test(normal),
  );
  if (participle < 0 || (participle >= trigger.start && participle < trigger.end)) return false;
  // « racheté par un fonds géré par X »: X acts through it.
  if (isFormed(terms, participle)) return false;
  const between = terms.slice(participle + 1, by);
  if (between.some((term) => term.tags.has("Comma") || term.party !== null || term.tags.has("Conj")))
    return false;
  return isOfParty(terms, participle);
}

/** The « par » that opens the list in which a party stands, -1 where there is none. */
function agentOpener(terms: readonly Term[], party: number): number {
  for (let index = party - 1; index >= 0 && index > party - 12; index -= 1) {
    const term = terms[index]!;
    if (term.normal === "par") return index;
    // « mené par X, détenu par Y, ainsi que Z »: the list of those before goes on.
    if (term.tags.has("Comma") && /^(?:et|ainsi|avec|mais)$/.test(terms[index + 1]?.normal ?? "")) return -1;
    if (term.tags.has("Semicolon") || term.tags.has("Rel") || isFiniteVerb(terms, index)) return -1;
  }
  return -1;
}

/** Whether a participle stands behind a name, or in an apposition to one. */
function isOfParty(terms: readonly Term[], participle: number): boolean {
  for (let index = participle - 1; index >= 0 && index > participle - APPOSITION; index -= 1) {
    const term = terms[index]!;
    if (COMMON.test(term.normal)) return false;
    if (term.party !== null) return index === participle - 1 || isApposed(terms, index, participle);
    if (isFiniteVerb(terms, index) || term.tags.has("Semicolon") || term.tags.has("Rel")) return false;
  }
  return false;
}

/** Whether nothing but one comma and the words behind it parts a name from a participle. */
function isApposed(terms: readonly Term[], name: number, participle: number): boolean {
  const between = terms.slice(name + 1, participle);
  const opens = between[0]?.tags.has("Comma") === true || between[0]?.tags.has("Open") === true;
  // « (ERIP), détenu par »: over the letters that a name is short for.
  return opens && between.filter(({ tags }) => tags.has("Comma")).length <= 1;
}
