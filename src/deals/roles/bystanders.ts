import { isPlainNoun } from "../clauses/antecedent.ts";
import type { Trigger } from "../clauses/grammar.ts";
import { isFormed } from "../terms/groups.ts";
import type { Term } from "../terms/terms.ts";
import { isFiniteVerb, isVerb } from "../terms/verbs.ts";
import { BEHIND } from "./behind-parties.ts";

/** How many terms stand between such a participle and its agent: « fondée à Saumur en 1987 par X ». */
const GAP = 8;

/** Kinds of what is not itself made by who stands behind « fondée par ». */
const MADE = new Set<string>([
  "acquisition",
  "equity_investment",
  "funding_round",
  "debt_financing",
  "grant",
]);

/** Whether a party behind a trigger is only told of to say what another party is. */
export function isBystander(
  terms: readonly Term[],
  { frame, form, end }: Trigger,
  party: number,
  place: string | null,
): boolean {
  if (isPlaceAside(terms, party, place) || isHeldAside(terms, party, place) || isPreferredTo(terms, party))
    return true;
  if (form === "noun" && place === "par" && MADE.has(frame.kind) && isAgentOfOther(terms, end, party))
    return true;
  // « son offre, jugée insuffisante par Y »: who answers a bid has not made it.
  if (form === "noun" && place === "par" && /\/bid-/.test(frame.name) && isAgentOfAnswer(terms, end, party))
    return true;
  const object = form === "noun" ? frame.roles.de : frame.roles.object;
  return object === "target" && isSampleOf(terms, end, party);
}

/** « vend X à Y plutôt qu'à Z », « à Y, et non à Z »: whom the other was preferred to. */
function isPreferredTo(terms: readonly Term[], party: number): boolean {
  let at = party - 1;
  while (at > party - LEAD && (isLead(terms[at]) || terms[at]?.party?.form === "nominal")) at -= 1;
  const words = terms
    .slice(Math.max(0, at - 2), at + 1)
    .map(({ normal }) => normal)
    .join(" ");
  return /(?:^| )(?:plutot (?:que|qu')|(?:et|mais) (?:non|pas)|non pas|au lieu)$/.test(words);
}

/** How many terms may lead from such words to a name: « plutôt qu'à son rival belge Z ». */
const LEAD = 7;

function isLead(term: Term | undefined): boolean {
  if (term === undefined || term.party !== null || term.money !== null || term.date !== null) return false;
  if (/^(?:que|qu'|non|pas)$/.test(term.normal)) return false;
  return ["Prep", "Det", "Contracted", "Poss"].some((tag) => term.tags.has(tag)) || isPlainNoun(term);
}

/** « cède X, jusque-là entre les mains de Y », « cède X, aux mains de Y depuis 2012 »: who has it, or had. */
function isHeldAside(terms: readonly Term[], party: number, place: string | null): boolean {
  if (place !== "entre les mains de") return false;
  const hands = terms.findLastIndex(({ normal }, index) => index < party && normal === "mains");
  const before = terms[terms[hands - 1]?.normal === "les" ? hands - 3 : hands - 2];
  return before?.tags.has("Comma") === true || HITHERTO.test(before?.normal ?? "");
}

const HITHERTO =
  /^(?:jusque-la|jusqu'ici|alors|present|auparavant|naguere|jadis|hier|aujourd'hui|actuellement|deja|encore|toujours|desormais)$/;

/** « rachète X, à Dole, »: a name that is also a firm's, set off by a comma with its « à » alone, tells where. */
function isPlaceAside(terms: readonly Term[], party: number, place: string | null): boolean {
  if (place !== "à" || terms[party - 1]?.text !== "à" || terms[party - 2]?.tags.has("Comma") !== true)
    return false;
  // « vend à X, à Y et à Z », « vend au groupe X, à Y »: the list goes on.
  const listed = terms.slice(Math.max(0, party - 6), party - 3).some(({ text }) => /^(?:à|aux?)$/.test(text));
  // « vend sa filiale, X, à Y »: the comma closes what X is set off by.
  if (terms[party - 4]?.tags.has("Comma") === true && terms[party - 5]?.party === null) return false;
  const next = terms[party + 1];
  const closed =
    next === undefined || ["Comma", "Open"].some((tag) => next.tags.has(tag)) || next.normal === ".";
  return closed && !listed && terms[party - 3]?.party?.form === "name";
}

/** « le rachat de X, fondée à Saumur par Y »: whether the agent behind « par » is that of what X is, not of the noun. */
function isAgentOfOther(terms: readonly Term[], from: number, party: number): boolean {
  const agent = terms.findLastIndex(
    (term, index) => index < party && index >= party - 6 && term.normal === "par",
  );
  if (agent < from) return false;
  for (let index = agent - 1; index >= from && index > agent - GAP; index -= 1) {
    const term = terms[index]!;
    // « le rachat de X par un fonds géré par Y »: Y acts through it.
    if (isFormed(terms, index)) return false;
    if (BEHIND.test(term.normal)) return true;
    if (term.party !== null || term.tags.has("Comma") || isVerb(terms, index)) return false;
    // « à Saumur », « en 1987 », « dans le garage de ses parents »
    const light =
      term.date !== null || ["Prep", "Adv", "Det", "Contracted"].some((tag) => term.tags.has(tag));
    if (!light && !isPlainNoun(term) && !/^(?:a|au|aux|en|de|dans|des|du|d')$/.test(term.normal))
      return false;
  }
  return false;
}

/** Participles, folded, of what is thought of a bid and done with it by others than its maker. */
const ANSWERED =
  /^(?:jug|estim|consider|qualifi|refus|rejet|repouss|declin|ecart|balay|accept|approuv|salu|souten|recommand|critiqu|contest|combatt|denonc|attend|examin|etudi|valid|reten|accueill|plebiscit|conseill|finance)(?:ee?|u|ue|i|ie)s?$/;

/** Whether the nearest participle before « par » is such a one. */
function isAgentOfAnswer(terms: readonly Term[], from: number, party: number): boolean {
  const by = terms.findLastIndex(
    ({ normal }, index) => index < party && index > party - 6 && normal === "par",
  );
  if (by < from) return false;
  const made = terms.findLastIndex(
    ({ tags }, index) => index < by && index >= from && tags.has("Participle"),
  );
  return made >= by - 3 && ANSWERED.test(terms[made]?.normal ?? "");
}

/**
 * « rachète X, un réseau de 17 cliniques, dont Z »: whether a party is only an example of what the one before it has, told
 * in an apposition to its name. « rachète trois cliniques, dont Z » buys Z by its name.
 */
function isSampleOf(terms: readonly Term[], from: number, party: number): boolean {
  let dont = party - 1;
  while (dont > from && terms[dont]!.normal !== "dont") {
    const { tags, party: other } = terms[dont]!;
    // « dont A et B »
    const listed = other !== null || tags.has("Conj") || tags.has("Comma");
    if (!listed && !tags.has("Det") && !isPlainNoun(terms[dont]!)) return false;
    if (isFiniteVerb(terms, dont)) return false;
    dont -= 1;
  }
  if (dont <= from) return false;
  const name = terms.findLastIndex((term, index) => index < dont && term.party !== null);
  if (name < from || terms[name]!.party?.form !== "name") return false;
  // What stands between the name and its examples, behind a comma: the telling of what the name is.
  const told = terms.slice(name + 1, dont);
  const comma = told.findIndex((term) => term.tags.has("Comma"));
  return comma >= 0 && comma < 5 && told.length > comma + 2 && opensTelling(told[comma + 1]!);
}

/** « , un réseau de … », « , propriétaire de … », « , qui exploite … »: what says more of the name before the comma. */
function opensTelling(term: Term): boolean {
  if (/^(?:une?|le|la|l'|qui|deuxieme|numero|premier|premiere)$/.test(term.normal)) return true;
  return isPlainNoun(term) && /^\p{Ll}/u.test(term.text);
}
